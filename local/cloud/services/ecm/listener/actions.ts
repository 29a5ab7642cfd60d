// What is done with listeners. Each write is one of their balancer, which takes one at a time.
import { type AnyCall, type Call, definePart } from "../../../action";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { checkId } from "../../../lookUp";
import { keptAttributes } from "../../../plain";
import type {
  CreateListenerRequest,
  DescribeListenersRequest,
  EcmActions,
  HealthCheckInput,
  ModifyListenerRequest,
} from "../../../requests/ecm";
import { type HealthCheck, type Listener, listener } from "../listener";
import { beginWrite, loadBalancer } from "../loadBalancer";
import { ecmService } from "../service";

const refs = { LoadBalancerId: loadBalancer };
const starts = { ref: "LoadBalancerId", transition: "write" };
/** Seconds that a session is kept for at least, where it is kept. */
const SHORTEST_SESSION = 30;

const wrong = (message: string) => new ApiError("InvalidParameter.FormatError", message);

function usualCheck(protocol: string): HealthCheck {
  const times = { HealthSwitch: 1, TimeOut: 2, IntervalTime: 5, HealthNum: 3, UnHealthyNum: 3 };
  return protocol === "TCP" ? { ...times, CheckType: "TCP" } : times;
}

/** The health check as it was, with what is said of it. */
function checkedHealth(
  present: HealthCheck,
  said: HealthCheckInput | undefined,
  protocol: string,
): HealthCheck {
  const health = { ...present, ...said } as HealthCheck;
  if (health.TimeOut >= health.IntervalTime)
    throw wrong(`HealthCheck.TimeOut ${health.TimeOut} is not shorter than its IntervalTime.`);
  if (health.CheckType !== "CUSTOM") return health;
  if (protocol !== "UDP") throw wrong("HealthCheck.CheckType CUSTOM is for listeners of UDP.");
  const { ContextType, SendContext, RecvContext } = health;
  if (ContextType === undefined || SendContext === undefined || RecvContext === undefined)
    throw wrong("HealthCheck.CheckType CUSTOM needs ContextType, SendContext and RecvContext.");
  const isHex = (text: string) => /^([0-9A-F]{2})*$/.test(text);
  if (ContextType === "HEX" && !(isHex(SendContext) && isHex(RecvContext)))
    throw wrong("The contexts of HealthCheck are not hexadecimal.");
  return health;
}

function checkSession(seconds: number | undefined): void {
  if (seconds !== undefined && seconds > 0 && seconds < SHORTEST_SESSION)
    throw wrong(`SessionExpireTime ${seconds} is shorter than ${SHORTEST_SESSION} seconds.`);
}

function checkCreate({ Ports, ListenerNames, EndPorts, ...params }: CreateListenerRequest): void {
  for (const list of [ListenerNames, EndPorts])
    if (list !== undefined && list.length !== Ports.length)
      throw new ApiError("InvalidParameterValue.Length", "ListenerNames and EndPorts are as long as Ports.");
  if (params.SessionType === "QUIC_CID" && params.Protocol !== "UDP")
    throw wrong("SessionType QUIC_CID is for listeners of UDP.");
  checkSession(params.SessionExpireTime);
}

type Ports = Pick<Listener, "Protocol" | "Port" | "EndPort">;

/** Refuses what would listen where another one does. */
function checkFree(world: World, balancerId: string, { Protocol, Port, EndPort }: Ports): void {
  const last = (one: Ports) => Math.max(one.Port, one.EndPort);
  const other = world
    .list(listener)
    .find(
      ({ data }) =>
        data.LoadBalancerId === balancerId &&
        data.Protocol === Protocol &&
        data.Port <= Math.max(Port, EndPort) &&
        Port <= last(data),
    );
  if (other)
    throw new ApiError("InvalidParameter.PortCheckFailed", `${other.id} listens at ${Protocol} ${Port}.`);
}

function create(call: Call<CreateListenerRequest>): object {
  const { world, params, requestId } = call;
  const balancer = call.one(loadBalancer, "LoadBalancerId");
  const { Protocol, Scheduler = "WRR", SessionExpireTime = 0, SessionType = "NORMAL" } = params;
  const HealthCheck = checkedHealth(usualCheck(Protocol), params.HealthCheck, Protocol);
  const common = { Protocol, Scheduler, SessionExpireTime, SessionType, HealthCheck, Targets: [] };
  const made = params.Ports.map((Port, i) => {
    const EndPort = params.EndPorts?.[i] ?? 0;
    if (EndPort !== 0 && EndPort < Port) throw wrong(`The port range ${Port} to ${EndPort} is empty.`);
    checkFree(world, balancer.id, { Protocol, Port, EndPort });
    const own = { LoadBalancerId: balancer.id, ListenerName: params.ListenerNames?.[i] ?? "", Port, EndPort };
    return world.begin(world.create(listener, { ...common, ...own }), "create", { task: requestId });
  });
  beginWrite(call, balancer);
  return { ListenerIds: made.map(({ id }) => id) };
}

/** Listeners of the balancer of a request. */
export function listenersNamed(call: AnyCall, path: string): Entity<Listener>[] {
  const balancer = call.one(loadBalancer, "LoadBalancerId");
  const found = call.all(listener, path);
  const stray = found.find(({ data }) => data.LoadBalancerId !== balancer.id);
  if (stray) throw new ApiError(listener.codes.notFound, `${balancer.id} has no listener \`${stray.id}\`.`);
  return found;
}

function modify(call: Call<ModifyListenerRequest>): void {
  const { world, params, requestId } = call;
  const [one] = listenersNamed(call, "ListenerId");
  if (!one) return;
  checkSession(params.SessionExpireTime);
  const HealthCheck = checkedHealth(one.data.HealthCheck, params.HealthCheck, one.data.Protocol);
  const kept = keptAttributes<Listener>(params, ["ListenerName", "SessionExpireTime", "Scheduler"]);
  world.begin(one, "change", { task: requestId, data: { ...kept, HealthCheck } });
  beginWrite(call, call.one(loadBalancer, "LoadBalancerId"));
}

/** Removes listeners; all of the balancer where none is named. */
function remove(call: AnyCall, path: string): void {
  const balancer = call.one(loadBalancer, "LoadBalancerId");
  const named = listenersNamed(call, path);
  const all = () => call.world.list(listener).filter(({ data }) => data.LoadBalancerId === balancer.id);
  for (const one of named.length > 0 ? named : all())
    call.world.begin(one, "delete", { task: call.requestId });
  beginWrite(call, balancer);
}

/** What stands for a protocol where the document has a number: those of IANA, in want of others. */
const NUMBERED: Record<string, string> = { 6: "TCP", 17: "UDP" };

/** What the lists of listeners and of their targets are narrowed by. */
type Asked = Pick<DescribeListenersRequest, "ListenerIds" | "Port"> & { Protocol?: string | number };

/** The listeners of a balancer that are there, in the order of their making. */
export function listenersAsked(call: Call<Asked>): Entity<Listener>[] {
  const { ListenerIds: ids = [], Protocol: said, Port } = call.params;
  const protocol = typeof said === "number" ? (NUMBERED[said] ?? "") : said;
  const { id } = call.one(loadBalancer, "LoadBalancerId");
  for (const asked of ids) checkId(listener, asked);
  return call.world
    .list(listener)
    .filter(({ data, state }) => data.LoadBalancerId === id && state !== "CREATING")
    .filter((found) => ids.length === 0 || ids.includes(found.id))
    .filter(({ data }) => (protocol ?? data.Protocol) === data.Protocol && (Port ?? data.Port) === data.Port);
}

function view({ id, data, createdAt }: Entity<Listener>): object {
  const { LoadBalancerId: _, Targets: __, EndPort, ...shown } = data;
  return {
    ...{ ListenerId: id, ...shown, CreateTime: ecmService.formatTime(createdAt) },
    ...(EndPort === 0 ? {} : { EndPort }),
  };
}

export const part = definePart<EcmActions>({
  kinds: [listener],
  actions: {
    CreateListener: {
      creates: { kind: listener, count: ({ Ports }) => Ports.length },
      ...{ refs, starts, check: checkCreate, run: create },
    },

    DescribeListeners: {
      refs,
      run: (call) => {
        const found = listenersAsked(call).map(view);
        return { Listeners: found, TotalCount: found.length };
      },
    },

    ModifyListener: { refs: { ...refs, ListenerId: listener }, starts, run: (call) => void modify(call) },

    DeleteListener: {
      refs: { ...refs, ListenerId: listener },
      ...{ starts, run: (call) => void remove(call, "ListenerId") },
    },

    DeleteLoadBalancerListeners: {
      refs: { ...refs, ListenerIds: listener },
      ...{ starts, run: (call) => void remove(call, "ListenerIds") },
    },
  },
});
