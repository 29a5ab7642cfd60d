// The targets of listeners: how they are known, read and written. Those of one load balancer are read and written together.
import type { Backend, ListenerBackend } from "../../../api/actions/ecm";
import { isCategory } from "../../../api/errors";
import type { ApiFor } from "../../../api/uses";
import { shared } from "../../../lifecycle/author/together";
import { partsOf } from "../../attachment";
import { idOf as listenerIdOf } from "../listener/listeners";
import { balancerWrites } from "../loadBalancer/writes";

/** What a target is known by: a machine, or an address of an interface that one has, and a port, at a listener. */
export interface Target {
  LoadBalancerId: string;
  ListenerId: string;
  InstanceId?: string | undefined;
  EniIp?: string | undefined;
  Port: number;
}

export const ids = {
  token: "ecm:TargetAttachment",
  id: "lb-xxxxxxxx/lbl-xxxxxxxx/ein-xxxxxxxx/8080",
  of: ["loadBalancer", "listener", "target", "port"],
  open: ["target", "port"],
} as const;

export const idOf = ({ LoadBalancerId, ListenerId, InstanceId, EniIp, Port }: Target): string =>
  `${listenerIdOf({ LoadBalancerId, ListenerId })}/${InstanceId ?? EniIp}/${Port}`;

/** The target that an id names. */
export function targetOf(id: string): Target {
  const { loadBalancer, listener, target, port } = partsOf(ids, id);
  const named = target.startsWith("ein-") ? { InstanceId: target } : { EniIp: target };
  return { LoadBalancerId: loadBalancer, ListenerId: listener, ...named, Port: Number(port) };
}

/** A target that is there. */
export type Standing = Omit<Backend, "InstanceId" | "Port"> & Target;

const listed = shared<ListenerBackend[]>();

/** The listeners of a load balancer with their targets, by one read for all who ask at about the same time. */
function backendsOf(
  api: ApiFor<"ecm.DescribeTargets">,
  LoadBalancerId: string,
  fresh: boolean,
): Promise<ListenerBackend[]> {
  return listed(`${api.account} ${LoadBalancerId}`, fresh, async () => {
    try {
      return await api.list("ecm.DescribeTargets", { LoadBalancerId });
    } catch (error) {
      if (isCategory(error, "NotFound")) return [];
      throw error;
    }
  });
}

/** A target as it is there; undefined where it is not. */
export async function findTarget(
  api: ApiFor<"ecm.DescribeTargets">,
  target: Target,
  fresh: boolean,
): Promise<Standing | undefined> {
  const { LoadBalancerId, ListenerId, InstanceId, EniIp, Port } = target;
  const all = await backendsOf(api, LoadBalancerId, fresh);
  const found = all
    .find((one) => one.ListenerId === ListenerId)
    ?.Targets.find(
      (one) =>
        one.Port === Port &&
        (EniIp === undefined ? one.InstanceId === InstanceId : one.PrivateIpAddresses.includes(EniIp)),
    );
  return found && { ...found, ...target };
}

interface Weighed extends Target {
  Weight: number;
}

/** What became of a target in a call of many. */
export interface Outcome {
  failed: boolean;
  /** The call named no other target of its listener: a listener fails as a whole. */
  alone: boolean;
}

/** What became of each target, by the listeners that failed. */
function outcomes(targets: readonly Target[], failed: readonly string[] | undefined): Outcome[] {
  const count = (id: string) => targets.filter(({ ListenerId }) => ListenerId === id).length;
  return targets.map(({ ListenerId }) => ({
    failed: (failed ?? []).includes(ListenerId),
    alone: count(ListenerId) === 1,
  }));
}

const rowOf = <T extends Target>({ LoadBalancerId: _, ...row }: T) => row;

/** Registers targets; those of one word go into one call. */
export const addTarget = balancerWrites<
  "ecm.BatchRegisterTargets",
  { target: Weighed; word: string },
  Outcome
>({
  kind: "add targets",
  alike: ({ word }) => word,
  send: async (api, LoadBalancerId, parts) => {
    const targets = parts.map(({ target }) => target);
    const sent = { LoadBalancerId, Targets: targets.map(rowOf) };
    const { RequestId, FailListenerIdSet } = await api.ecm.BatchRegisterTargets(sent);
    return { RequestId, made: outcomes(targets, FailListenerIdSet) };
  },
});

/** Takes targets away; those of one word go into one call. */
export const removeTarget = balancerWrites<
  "ecm.BatchDeregisterTargets",
  { target: Target; word: string },
  Outcome
>({
  kind: "remove targets",
  alike: ({ word }) => word,
  send: async (api, LoadBalancerId, parts) => {
    const targets = parts.map(({ target }) => target);
    const sent = { LoadBalancerId, Targets: targets.map(rowOf) };
    const { RequestId, FailListenerIdSet } = await api.ecm.BatchDeregisterTargets(sent);
    return { RequestId, made: outcomes(targets, FailListenerIdSet) };
  },
});

/** Gives targets other weights. */
export const weighTarget = balancerWrites<"ecm.BatchModifyTargetWeight", Weighed>({
  kind: "weigh targets",
  send: async (api, LoadBalancerId, targets) => {
    const listeners = [...new Set(targets.map(({ ListenerId }) => ListenerId))];
    const { RequestId } = await api.ecm.BatchModifyTargetWeight({
      LoadBalancerId,
      ModifyList: listeners.map((ListenerId) => ({
        ListenerId,
        Targets: targets
          .filter((one) => one.ListenerId === ListenerId)
          .map(({ InstanceId, EniIp, Port, Weight }) => ({ InstanceId, EniIp, Port, Weight })),
      })),
    });
    return { RequestId, made: targets.map(() => undefined) };
  },
});
