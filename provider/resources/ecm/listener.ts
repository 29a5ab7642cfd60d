// A listener of a load balancer: a port, or a range of them, at which it takes traffic. Those that a program makes or removes
// together are made or removed by one call.
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";
import { healthCheck, sentCheck, wrongCheck } from "./listener/healthCheck";
import {
  addListener,
  collide,
  idOf,
  listenerIds,
  listenersOf,
  type Owned,
  ports,
  removeListener,
} from "./listener/listeners";
import { changeBalancer, taskAction } from "./loadBalancer/writes";

const port = () => field.integer().range(1, 65_535);

export const listener = defineResource({
  token: "ecm:Listener",
  doc: "A listener of a load balancer: a port at which it takes traffic, which it passes to its targets. It goes with the load balancer.",
  id: "lb-xxxxxxxx/lbl-xxxxxxxx",
  inputs: {
    loadBalancerId: field
      .idOf("ecm:LoadBalancer")
      .replace()
      .from(({ LoadBalancerId }: Owned) => LoadBalancerId)
      .doc("The load balancer."),
    name: field.string().autoName(60).wire("ListenerName").doc("Name of the listener, at most 60 bytes."),
    protocol: field.enum("TCP", "UDP").replace().doc("The protocol."),
    port: port().replace().doc("The port; a load balancer has one listener for a protocol and port."),
    endPort: port()
      .optional()
      .replace()
      .from(({ EndPort }: Owned) => EndPort || undefined)
      .doc("The last port, where it listens at all from `port` on."),
    scheduler: field
      .enum("WRR", "LEAST_CONN")
      .optional()
      .whenRemoved("WRR")
      .doc(
        "`WRR` takes targets in turn by their weights, `LEAST_CONN` the one with the fewest connections. Defaults to `WRR`.",
      ),
    sessionExpireTime: field
      .integer()
      .test("0, or 30 to 3600 seconds", (value) =>
        value === 0 || (Number(value) >= 30 && Number(value) <= 3600)
          ? undefined
          : "must be 0, or 30 to 3600 seconds",
      )
      .optional()
      .whenRemoved(0)
      .doc("How long a client stays with its target, in seconds; 0 does not keep it there. Defaults to 0."),
    sessionType: field
      .enum("NORMAL", "QUIC_CID")
      .default("NORMAL")
      .replace()
      .doc(
        "By what a client is known: `NORMAL` is its address, `QUIC_CID` a connection of QUIC, only for UDP.",
      ),
    healthCheck: healthCheck
      .optional()
      .doc(
        "How targets are checked. Without it, they are checked as the cloud does by default, and a check that is there stays.",
      ),
  },
  outputs: {
    listenerId: field.string().doc("Its own id, `lbl-xxxxxxxx`."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    {
      of: ["sessionType", "protocol"],
      doc: "`sessionType` `QUIC_CID` is only for `protocol` UDP.",
      check: ({ sessionType, protocol }) =>
        sessionType === "QUIC_CID" && protocol !== "UDP" ? "QUIC_CID is only for protocol UDP" : undefined,
    },
    {
      of: ["endPort", "port"],
      doc: "`endPort` must be greater than `port`.",
      check: ({ endPort, port: first }) =>
        endPort !== undefined && first !== undefined && endPort <= first
          ? "must be greater than port"
          : undefined,
    },
    {
      of: ["healthCheck", "protocol"],
      doc: "`healthCheck.timeOut` must be less than its `intervalTime`. A `checkType` `CUSTOM` is only for `protocol` UDP and needs `contextType`, `sendContext` and `recvContext`; those are of hexadecimal digits with `HEX`.",
      check: ({ healthCheck: check, protocol }) => check && wrongCheck(check, protocol),
    },
  ],
  agrees: [
    {
      about: ports,
      of: "loadBalancerId",
      says: ({ protocol, port: first, endPort }) => ({ protocol, port: first, endPort }),
      path: "port",
    },
  ],
  reads: "ecm.DescribeListeners",
  uses: [
    "ecm.CreateListener",
    "ecm.ModifyListener",
    "ecm.DeleteListener",
    "ecm.DeleteLoadBalancerListeners",
    taskAction,
  ],
  read: async ({ api, id, fresh }): Promise<Owned | undefined> => {
    const { loadBalancerId, listenerId } = listenerIds(id);
    const all = await listenersOf(api, loadBalancerId, fresh);
    return all.find(({ ListenerId }) => ListenerId === listenerId);
  },
  create: async ({ inputs, ...on }) => {
    const { loadBalancerId: id, name = "", port: first, endPort } = inputs;
    const common = {
      Protocol: inputs.protocol,
      SessionExpireTime: inputs.sessionExpireTime,
      Scheduler: inputs.scheduler,
      SessionType: inputs.sessionType,
      HealthCheck: sentCheck(inputs.healthCheck),
    };
    const { answer: ListenerId, ended } = await addListener({
      ...{ on, id, part: { name, port: first, endPort, common } },
    });
    return { id: idOf({ LoadBalancerId: id, ListenerId }), ending: () => ended };
  },
  sync: {
    attributes: {
      of: ["name", "sessionExpireTime", "scheduler", "healthCheck"],
      call: ({ id, to, changed, ...on }) => {
        const { loadBalancerId: LoadBalancerId, listenerId: ListenerId } = listenerIds(id);
        const sent = <T>(input: (typeof changed)[number], value: T) =>
          changed.includes(input) ? value : undefined;
        return changeBalancer(on, LoadBalancerId, () =>
          on.api.ecm.ModifyListener({
            ...{ LoadBalancerId, ListenerId },
            ListenerName: sent("name", to.name),
            SessionExpireTime: sent("sessionExpireTime", to.sessionExpireTime),
            Scheduler: sent("scheduler", to.scheduler),
            HealthCheck: sent("healthCheck", sentCheck(to.healthCheck)),
          }),
        );
      },
    },
  },
  delete: async ({ id, ...on }) => {
    const { loadBalancerId, listenerId } = listenerIds(id);
    const { ended } = await removeListener({ on, id: loadBalancerId, part: listenerId });
    await ended;
    return "gone";
  },
  // Two listeners of one load balancer cannot have the same port, not even for a moment.
  deleteBeforeReplace: (before, wanted) =>
    before.loadBalancerId === wanted.loadBalancerId && collide(before, wanted),
  recover: {
    candidates: ({ api, inputs }) => listenersOf(api, inputs.loadBalancerId, true),
    id: (one) => idOf(one),
  },
  example: `new tencentcloud.ecm.Listener("https", {
  region: front.region,
  loadBalancerId: front.id,
  protocol: "TCP",
  port: 443,
  healthCheck: { timeOut: 3, intervalTime: 10 },
});`,
});
