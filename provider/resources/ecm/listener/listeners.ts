// The listeners of a load balancer: how they are known, read and written.
import type { Listener } from "../../../api/actions/ecm";
import { isCategory } from "../../../api/errors";
import type { ApiFor, RequestOf } from "../../../api/uses";
import type { About } from "../../../lifecycle/author/agree";
import { shared } from "../../../lifecycle/author/together";
import { partsOf } from "../../attachment";
import { balancerWrites } from "../loadBalancer/writes";

/** A listener, and the load balancer that it belongs to. */
export interface Owned extends Listener {
  LoadBalancerId: string;
}

const ids = {
  token: "ecm:Listener",
  id: "lb-xxxxxxxx/lbl-xxxxxxxx",
  of: ["loadBalancerId", "listenerId"],
} as const;

/** The ids of a load balancer and of a listener of it, by `lb-1a2b3c4d/lbl-1a2b3c4d`. */
export const listenerIds = (id: string) => partsOf(ids, id);

export const idOf = ({ LoadBalancerId, ListenerId }: Pick<Owned, "LoadBalancerId" | "ListenerId">): string =>
  `${LoadBalancerId}/${ListenerId}`;

const listed = shared<Owned[]>();

/** The listeners of a load balancer, by one read for all who ask at about the same time; none where it is not there. */
export function listenersOf(
  api: ApiFor<"ecm.DescribeListeners">,
  LoadBalancerId: string,
  fresh: boolean,
): Promise<Owned[]> {
  return listed(`${api.account} ${LoadBalancerId}`, fresh, async () => {
    try {
      const found = await api.list("ecm.DescribeListeners", { LoadBalancerId });
      return found.map((one) => ({ ...one, LoadBalancerId }));
    } catch (error) {
      if (isCategory(error, "NotFound")) return [];
      throw error;
    }
  });
}

type Ports = {
  protocol?: string | undefined;
  port?: number | undefined;
  endPort?: number | undefined;
};

/** Whether two listeners of one load balancer would listen at the same port. */
export function collide(a: Ports, b: Ports): boolean {
  if (a.protocol !== b.protocol || a.port === undefined || b.port === undefined) return false;
  return a.port <= (b.endPort ?? b.port) && b.port <= (a.endPort ?? a.port);
}

/** The ports of a load balancer, each of which one listener has. */
export const ports: About<Ports> = {
  wrong: (own, other, who) =>
    collide(own, other)
      ? `is taken by ${who}, which listens at ${other.protocol} ${other.port}${other.endPort ? ` to ${other.endPort}` : ""} of the same load balancer`
      : undefined,
};

/** A new listener. */
export interface New {
  name: string;
  port: number;
  endPort: number | undefined;
  /** What all that are made by one call have in common. */
  common: Pick<
    RequestOf<"ecm.CreateListener">,
    "Protocol" | "SessionExpireTime" | "Scheduler" | "SessionType" | "HealthCheck"
  >;
}

/** Makes listeners; answers the id of each. */
export const addListener = balancerWrites<"ecm.CreateListener", New, string>({
  kind: "add listeners",
  alike: ({ endPort, common }) => JSON.stringify([common, endPort !== undefined]),
  send: async (api, LoadBalancerId, all) => {
    const [{ common, endPort }] = all;
    const { RequestId, ListenerIds } = await api.ecm.CreateListener({
      ...{ LoadBalancerId, ...common },
      ListenerNames: all.map(({ name }) => name),
      Ports: all.map(({ port }) => port),
      EndPorts: endPort === undefined ? undefined : all.map((one) => one.endPort ?? one.port),
    });
    return { RequestId, made: all.map((_, i) => ListenerIds?.[i] as string) };
  },
});

/** Removes listeners, by their ids: a call without one would remove all. */
export const removeListener = balancerWrites<
  "ecm.DeleteListener" | "ecm.DeleteLoadBalancerListeners",
  string
>({
  kind: "remove listeners",
  send: async (api, LoadBalancerId, ListenerIds) => {
    const [ListenerId] = ListenerIds;
    const { RequestId } =
      ListenerIds.length === 1
        ? await api.ecm.DeleteListener({ LoadBalancerId, ListenerId })
        : await api.ecm.DeleteLoadBalancerListeners({ LoadBalancerId, ListenerIds });
    return { RequestId, made: ListenerIds.map(() => undefined) };
  },
});
