// The case of a listener of a load balancer of edge machines.

import { listenerIds } from "../../../provider/resources/ecm/listener/listeners";
import type { ecm as sdk } from "../../../sdk";
import { first } from "../../found";
import { type Given, type PropertyCase, resourceCase } from "../case";
import { anEdgeBalancer, edge, manyBehindEdge, named, never } from "../words";

const custom = {
  ...{ healthSwitch: 1, timeOut: 4, intervalTime: 10, healthNum: 4, unHealthyNum: 2, checkPort: 8080 },
  ...{ checkType: "CUSTOM", contextType: "HEX", sendContext: "FF01", recvContext: "FF02" },
};
/** A change of the listener behind everyone's back: its own id is the last part of the resource's. */
const drifted =
  (set: object): PropertyCase["drift"] =>
  ({ cloud }, { now }) =>
    cloud.drift(listenerIds(now.id).listenerId, set);

const least = (given: Given) => ({ ...edge, loadBalancerId: given("balancer"), protocol: "TCP", port: 80 });

export const listener = resourceCase<sdk.ListenerArgs>({
  token: "ecm:Listener",
  lives: [
    {
      beside: { balancer: anEdgeBalancer, otherBalancer: anEdgeBalancer },
      least,
      most: (given) => ({
        ...{ ...edge, loadBalancerId: given("balancer"), name: "quic", protocol: "UDP" },
        ...{ port: 443, endPort: 445, scheduler: "LEAST_CONN", sessionExpireTime: 60 },
        ...{ sessionType: "QUIC_CID", healthCheck: custom },
      }),
      created: ["CreateListener"],
      deleted: ["DeleteListener"],
      notForced: {
        because: "the engine makes the other one first, and a load balancer has a port once",
        says: /InvalidParameter\.PortCheckFailed/,
      },
      properties: {
        loadBalancerId: { to: (given) => given("otherBalancer"), by: "replacement", drift: never },
        name: { to: "other", by: ["ModifyListener"], drift: drifted({ ListenerName: "drifted" }) },
        port: { to: 442, by: "replacement", drift: never },
        endPort: { to: 446, by: "replacement", drift: never },
        protocol: {
          to: "TCP",
          along: { sessionType: "NORMAL", healthCheck: { ...custom, checkType: "TCP" } },
          by: "replacement",
          drift: never,
        },
        scheduler: { to: "WRR", by: ["ModifyListener"], drift: drifted({ Scheduler: "WRR" }) },
        sessionExpireTime: { to: 0, by: ["ModifyListener"], drift: drifted({ SessionExpireTime: 30 }) },
        sessionType: { to: "NORMAL", by: "replacement", drift: never },
        healthCheck: {
          to: { ...custom, intervalTime: 20, recvContext: "FF03" },
          by: ["ModifyListener"],
          drift: drifted({
            HealthCheck: {
              ...{ HealthSwitch: 0, TimeOut: 4, IntervalTime: 10, HealthNum: 4, UnHealthyNum: 2 },
              ...{ CheckPort: 8080, CheckType: "CUSTOM", ContextType: "HEX" },
              ...{ SendContext: "FF01", RecvContext: "FF02" },
            },
          }),
          at: ["healthCheck.healthSwitch"],
        },
      },
    },
  ],
  costs: {
    make: ["CreateListener", "DescribeLoadBalanceTaskStatus", "DescribeListeners"],
    see: ["DescribeListeners"],
    remove: ["DeleteListener", "DescribeLoadBalanceTaskStatus"],
  },
  many: {
    most: 50,
    needs: (need) => need(...manyBehindEdge),
    program: (i, changed, needs) => ({
      ...{ ...edge, ...named(i, changed), loadBalancerId: first(needs, "load balancer") },
      ...{ protocol: "TCP", port: 1000 + i },
    }),
    together: true,
    least: {
      create: { chain: 3, seconds: 2 },
      update: { chain: 3, seconds: 2 },
      delete: { chain: 2, seconds: 2 },
    },
  },
});
