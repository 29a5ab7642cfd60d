// Changes of machines: names and security groups at once, bandwidth while they run, the password and the system at rest.
import { type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity } from "../../../kind";
import { STEADY, statesFor } from "../../../machines/operation";
import { passwordProblem } from "../../../machines/texts";
import type {
  AssociateSecurityGroupsRequest,
  EcmActions,
  ModifyInstancesAttributeRequest,
  ResetInstancesPasswordRequest,
  ResetInstancesRequest,
} from "../../../requests/ecm";
import { image, isWindows } from "../image";
import { type Instance, instance } from "../instance";
import { getInstanceType } from "../instanceType";
import { readBandwidth } from "./config";
import { changeStopped, guard, operate } from "./operation";
import { checkArchitecture, groupRef, readGroups, readLogin } from "./order";

const LONGEST_PASSWORD = 16;

/** Without a name, groups empty it. */
function changeOf({ InstanceName, SecurityGroups }: ModifyInstancesAttributeRequest): Partial<Instance> {
  if (SecurityGroups === undefined) return InstanceName === undefined ? {} : { InstanceName };
  const code = "InvalidParameterValue.LimitExceeded";
  return { InstanceName: InstanceName ?? "", SecurityGroupIds: readGroups(SecurityGroups, code) };
}

function modify(call: Call<ModifyInstancesAttributeRequest>): undefined {
  const change = changeOf(call.params);
  const entities = call.all(instance, "InstanceIdSet");
  for (const entity of entities) guard(call, entity, STEADY);
  for (const entity of entities) call.world.update(entity, change);
}

/** One group given to machines, or taken from them; the others stay. */
function regroup(next: (present: string[], named: string) => string[]) {
  return (call: Call<AssociateSecurityGroupsRequest>): undefined => {
    const [named, ...more] = call.params.SecurityGroupIds;
    if (named === undefined || more.length > 0)
      throw new ApiError("InvalidParameterValue", "SecurityGroupIds takes one group.");
    for (const entity of call.all(instance, "InstanceIds")) {
      const groups = next(entity.data.SecurityGroupIds, named);
      const code = "InvalidParameterValue.LimitExceeded";
      call.world.update(entity, { SecurityGroupIds: readGroups(groups, code) });
    }
  };
}

function windowsOn({ world }: Call<object>, { data }: Entity<Instance>): boolean {
  const from = world.get(image, data.ImageId);
  return from !== undefined && isWindows(from);
}

/** Machines of both systems take what Windows takes. */
function resetPassword(call: Call<ResetInstancesPasswordRequest>): undefined {
  const { Password, ForceStop = false, UserName: _ } = call.params;
  const entities = call.all(instance, "InstanceIdSet");
  const windows = entities.some((entity) => windowsOn(call, entity));
  const problem = passwordProblem(Password, windows, LONGEST_PASSWORD);
  if (problem) throw new ApiError("InvalidParameterValue.InvaildPassword", problem);
  for (const entity of entities) guard(call, entity, statesFor(ForceStop));
  for (const entity of entities) {
    const { KeyIds } = entity.data.LoginSettings;
    changeStopped(call, entity, ForceStop, { change: { LoginSettings: { KeyIds, HasPassword: true } } });
  }
}

function resetOf(call: Call<ResetInstancesRequest>, { id, data }: Entity<Instance>): Partial<Instance> {
  const { params, world } = call;
  const from = call.maybe(image, "ImageId") ?? world.get(image, data.ImageId);
  if (!from)
    throw new ApiError("InvalidParameterValue.InvalidImageID", `The image of ${id} is gone: name another.`);
  checkArchitecture(from, getInstanceType(data.InstanceType));
  const given = params.EnhancedService;
  return {
    ...{ ImageId: from.id, LoginSettings: readLogin(params, from) },
    EnhancedService: {
      Security: given?.SecurityService?.Enabled ?? true,
      Monitor: given?.MonitorService?.Enabled ?? true,
      IpDirect: given?.EIPDirectService?.Enabled ?? data.EnhancedService.IpDirect,
    },
  };
}

/** A new system; what is on data disks stays, or is gone, and cannot be seen from here. */
function reset(call: Call<ResetInstancesRequest>): undefined {
  const { KeepData: _ } = call.params;
  const entities = call.all(instance, "InstanceIdSet");
  for (const entity of entities) guard(call, entity, STEADY);
  const changes = entities.map((entity) => ({ entity, change: resetOf(call, entity) }));
  for (const { entity, change } of changes) changeStopped(call, entity, true, { change });
}

const codes = { notFound: "InvalidParameterValue.InvalidInstanceID" };
const refs = { InstanceIdSet: instance };
const groupRefs = { InstanceIds: instance, SecurityGroupIds: groupRef };

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    ModifyInstancesAttribute: { codes, refs: { ...refs, SecurityGroups: groupRef }, run: modify },
    ResetInstancesPassword: { ...{ codes, refs }, run: resetPassword },
    ResetInstances: { refs: { ...refs, ImageId: image }, run: reset },

    ResetInstancesMaxBandwidth: {
      refs,
      run: (call) => {
        const MaxBandwidth = readBandwidth(call.params.MaxBandwidthOut, call.params.MaxBandwidthIn);
        const entities = call.all(instance, "InstanceIdSet");
        for (const entity of entities) guard(call, entity, STEADY);
        for (const entity of entities) operate(call, entity, "change", { change: { MaxBandwidth } });
      },
    },

    AssociateSecurityGroups: {
      ...{ codes, refs: groupRefs },
      run: regroup((present, named) => [...new Set([...present, named])]),
    },
    DisassociateSecurityGroups: {
      ...{ codes, refs: groupRefs },
      run: regroup((present, named) => present.filter((id) => id !== named)),
    },
  },
});
