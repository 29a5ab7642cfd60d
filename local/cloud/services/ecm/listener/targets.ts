// What is done with the targets of listeners. Whether one can be registered is decided listener by listener: what fails is named in
// the answer, and is no refusal.
import { type AnyCall, type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { checkId } from "../../../lookUp";
import type {
  BatchModifyTargetWeightRequest,
  BatchRegisterTargetsRequest,
  BatchTargetInput,
  EcmActions,
  ModifyTargetPortRequest,
  ModifyTargetWeightRequest,
  TargetInput,
} from "../../../requests/ecm";
import { instance } from "../instance";
import { type Listener, listener, type Retargeting, type Target, targetKey } from "../listener";
import { beginWrite, type LoadBalancer, loadBalancer } from "../loadBalancer";
import { listenersNamed } from "./actions";
import { interfaceWith } from "./backends";

const USUAL_WEIGHT = 10;
const starts = { ref: "LoadBalancerId", transition: "write" };
const refs = { LoadBalancerId: loadBalancer };

const keyOf = ({ InstanceId = "", EniIp = "", Port = 0 }: TargetInput): string =>
  targetKey({ InstanceId, EniIp, Port });

/** Refuses what names no target, or one twice. */
function checkTargets(targets: readonly TargetInput[], duplicate: string): void {
  for (const { InstanceId, EniIp, Port } of targets) {
    if (InstanceId !== undefined) checkId(instance, InstanceId, "InvalidParameter.FormatError");
    if ((InstanceId === undefined) === (EniIp === undefined) || Port === undefined)
      throw new ApiError(
        "InvalidParameter.FormatError",
        "A target has a Port, and an InstanceId or an EniIp.",
      );
  }
  const keys = targets.map((target) => `${(target as BatchTargetInput).ListenerId} ${keyOf(target)}`);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) throw new ApiError(duplicate, `The target ${twice} is named twice.`);
}

const checkBatch =
  (duplicate: string) =>
  ({ Targets }: BatchRegisterTargetsRequest): void => {
    if (Targets.some(({ ListenerId }) => ListenerId === undefined))
      throw new ApiError("InvalidParameter.FormatError", "A target has a ListenerId.");
    checkTargets(Targets, duplicate);
  };

/** What a row of a request names; undefined for what is not there, or where the balancer does not reach. */
function targetOf(
  world: World,
  balancer: Entity<LoadBalancer>,
  { InstanceId = "", EniIp = "", Port = 0, Weight = USUAL_WEIGHT }: BatchTargetInput,
): Target | undefined {
  const reaches = (region: string, vpcId: string) =>
    region === balancer.region && [vpcId, ""].includes(balancer.data.VpcId);
  const common = { Port, Weight, RegisteredTime: world.now };
  if (InstanceId !== "") {
    const machine = world.get(instance, InstanceId);
    const isNear = machine && reaches(machine.region, machine.data.VirtualPrivateCloud.VpcId);
    return isNear ? { InstanceId, EniId: "", EniIp: "", ...common } : undefined;
  }
  const found = interfaceWith(world, EniIp, (one) => reaches(one.region, one.data.VpcId));
  return found && { InstanceId: "", EniId: found.id, EniIp, ...common };
}

function begin(call: AnyCall, one: Entity<Listener>, change: Partial<Retargeting>): void {
  const data: Retargeting = { changed: {}, added: [], ...change };
  call.world.begin(one, "retarget", { task: call.requestId, data });
}

/** Does one thing with each listener of a batch; answers the ids of those for which it was not possible. */
function each<Row extends { ListenerId?: string }>(
  call: AnyCall,
  path: string,
  rows: readonly Row[],
  changeFor: (one: Entity<Listener>, rows: Row[]) => Partial<Retargeting> | undefined,
): string[] {
  const failed: string[] = [];
  for (const one of listenersNamed(call, path)) {
    const change = changeFor(
      one,
      rows.filter(({ ListenerId }) => ListenerId === one.id),
    );
    if (change) begin(call, one, change);
    else failed.push(one.id);
  }
  beginWrite(call, call.one(loadBalancer, "LoadBalancerId"));
  return failed;
}

const targetsOf = ({ data }: Entity<Listener>) =>
  new Map(data.Targets.map((target) => [targetKey(target), target]));

function register(call: Call<BatchRegisterTargetsRequest>): object {
  const balancer = call.one(loadBalancer, "LoadBalancerId");
  const FailListenerIdSet = each(call, "Targets.ListenerId", call.params.Targets, (one, rows) => {
    const present = targetsOf(one);
    const added = rows.flatMap((row) =>
      present.has(keyOf(row)) ? [] : (targetOf(call.world, balancer, row) ?? []),
    );
    return added.length === rows.length ? { added } : undefined;
  });
  return { FailListenerIdSet };
}

function deregister(call: Call<BatchRegisterTargetsRequest>): object {
  const FailListenerIdSet = each(call, "Targets.ListenerId", call.params.Targets, (one, rows) => {
    const present = targetsOf(one);
    const keys = rows.map(keyOf);
    return keys.every((key) => present.has(key))
      ? { changed: Object.fromEntries(keys.map((key) => [key, null])) }
      : undefined;
  });
  return { FailListenerIdSet };
}

/** The targets of a listener that are named, each with what it is to be; refuses one that is not there. */
function changedTargets(
  one: Entity<Listener>,
  rows: readonly TargetInput[],
  change: (row: TargetInput) => Partial<Target>,
): Record<string, Target> {
  const present = targetsOf(one);
  return Object.fromEntries(
    rows.map((row) => {
      const target = present.get(keyOf(row));
      if (!target) throw new ApiError("InvalidParameterValue", `${one.id} has no target ${keyOf(row)}.`);
      return [keyOf(row), { ...target, ...change(row) }];
    }),
  );
}

const weighed =
  (usual = USUAL_WEIGHT) =>
  ({ Weight = usual }: TargetInput) => ({ Weight });

function modifyWeight(call: Call<ModifyTargetWeightRequest>): void {
  const { Targets, Weight } = call.params;
  each(call, "ListenerId", [], (one) => ({ changed: changedTargets(one, Targets, weighed(Weight)) }));
}

function modifyWeights(call: Call<BatchModifyTargetWeightRequest>): void {
  each(call, "ModifyList.ListenerId", call.params.ModifyList, (one, rows) => ({
    changed: Object.assign(
      {},
      ...rows.map(({ Targets = [], Weight }) => changedTargets(one, Targets, weighed(Weight))),
    ),
  }));
}

function modifyPort(call: Call<ModifyTargetPortRequest>): void {
  const { Targets, NewPort } = call.params;
  each(call, "ListenerId", [], (one) => {
    const present = targetsOf(one);
    const taken = Targets.find((row) => present.has(keyOf({ ...row, Port: NewPort })));
    if (taken)
      throw new ApiError("InvalidParameterValue", `${one.id} has a target at port ${NewPort} already.`);
    return { changed: changedTargets(one, Targets, () => ({ Port: NewPort })) };
  });
}

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    BatchRegisterTargets: {
      refs: { ...refs, "Targets.ListenerId": listener },
      ...{ starts, check: checkBatch("InvalidParameter.FormatError"), run: register },
    },
    BatchDeregisterTargets: {
      refs: { ...refs, "Targets.ListenerId": listener },
      ...{ starts, check: checkBatch("InvalidParameterValue.Duplicate"), run: deregister },
    },
    ModifyTargetWeight: {
      refs: { ...refs, ListenerId: listener },
      starts,
      check: ({ Targets }) => checkTargets(Targets, "InvalidParameterValue.Duplicate"),
      run: (call) => void modifyWeight(call),
    },
    BatchModifyTargetWeight: {
      refs: { ...refs, "ModifyList.ListenerId": listener },
      starts,
      check: ({ ModifyList }) => {
        for (const { Targets = [] } of ModifyList) checkTargets(Targets, "InvalidParameter.FormatError");
      },
      run: (call) => void modifyWeights(call),
    },
    ModifyTargetPort: {
      refs: { ...refs, ListenerId: listener },
      starts,
      check: ({ Targets }) => checkTargets(Targets, "InvalidParameter.FormatError"),
      run: (call) => void modifyPort(call),
    },
  },
});
