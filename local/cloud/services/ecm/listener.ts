// A listener of a load balancer: a port, or a range of them, and the machines that what comes there is passed to. It goes with its
// balancer, and a target goes with the machine or the interface that it is.
import { defineKind, type Entity, GONE, type World } from "../../kind";
import { WRITE_SECONDS } from "./loadBalancer";
import { ecmService } from "./service";

export interface HealthCheck {
  HealthSwitch: number;
  TimeOut: number;
  IntervalTime: number;
  HealthNum: number;
  UnHealthyNum: number;
  /** Absent where nothing was said for UDP. */
  CheckType?: string;
  CheckPort?: number;
  ContextType?: string;
  SendContext?: string;
  RecvContext?: string;
}

/** What a listener passes traffic to: a machine, or an address of an interface that a machine has; what it is not is empty. */
export interface Target {
  InstanceId: string;
  EniId: string;
  EniIp: string;
  Port: number;
  Weight: number;
  /** Epoch milliseconds. */
  RegisteredTime: number;
}

export interface Listener {
  LoadBalancerId: string;
  ListenerName: string;
  Protocol: string;
  Port: number;
  /** 0 where it is one port. */
  EndPort: number;
  HealthCheck: HealthCheck;
  Scheduler: string;
  SessionExpireTime: number;
  SessionType: string;
  Targets: Target[];
}

/** What tells the targets of a listener apart. */
export const targetKey = ({ InstanceId, EniIp, Port }: Pick<Target, "InstanceId" | "EniIp" | "Port">) =>
  `${InstanceId || EniIp} ${Port}`;

/** What becomes of targets, by their keys: another one in its place, or none; and what is added. */
export type Retargeting = { changed: Record<string, Target | null>; added: Target[] };

/** Carries it out; what was added and has gone meanwhile stays out. */
function retarget(world: World, one: Entity<Listener>, { changed, added }: Retargeting): void {
  const isThere = ({ InstanceId, EniId }: Target) => {
    const [type, id] = EniId === "" ? ["ecm:instance", InstanceId] : ["ecm:networkInterface", EniId];
    return world.get(world.kindOf(type), id) !== undefined;
  };
  const present = one.data.Targets.flatMap((target) => {
    const now = changed[targetKey(target)];
    return now === undefined ? target : (now ?? []);
  });
  world.update(one, { Targets: [...present, ...added.filter(isThere)] });
}

const change = { from: ["ACTIVE"], via: "CHANGING", to: "ACTIVE", seconds: WRITE_SECONDS };

export const listener = defineKind<Listener>({
  service: ecmService,
  type: "ecm:listener",
  prefix: "lbl",
  nameAttribute: "ListenerName",
  codes: {
    malformed: "InvalidParameter.FormatError",
    notFound: "InvalidParameter.ListenerIdNotFound",
    state: "FailedOperation",
  },
  // The documents name the quota and give no number.
  quota: { limit: 50, per: "LoadBalancerId", code: "LimitExceeded" },
  relations: [
    { to: "ecm:loadBalancer", via: "LoadBalancerId", onDelete: "cascade" },
    { to: "ecm:instance", via: "Targets.InstanceId", onDelete: "detach" },
    { to: "ecm:networkInterface", via: "Targets.EniId", onDelete: "detach" },
  ],
  machine: {
    initial: "CREATING",
    transitions: {
      create: {
        ...{ from: ["CREATING"], to: "ACTIVE", seconds: WRITE_SECONDS },
        undone: (world, one) => world.remove(one),
      },
      change: { ...change, done: (world, one, data) => void world.update(one, data) },
      retarget: { ...change, done: (world, one, data) => void retarget(world, one, data as Retargeting) },
      delete: { from: ["ACTIVE"], via: "DELETING", to: GONE, seconds: WRITE_SECONDS },
    },
  },
});
