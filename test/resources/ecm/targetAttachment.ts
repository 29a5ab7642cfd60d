// The case of a target of a listener: a machine, and an address of an interface that a machine has.
import type { ecm as sdk } from "../../../sdk";
import { first } from "../../found";
import { type Given, type PropertyCase, resourceCase } from "../case";
import type { Lab } from "../lab";
import {
  anEdgeBalancer,
  anEdgeInterface,
  anEdgeListener,
  anEdgeMachine,
  anEdgeMachineInVpc,
  anEdgeSubnet,
  anEdgeVpc,
  edge,
  edgeAddressOf,
  edgeMachine,
  manyBehindEdge,
  never,
} from "../words";

const EcmRegion = edge.region;

/** Attaches the interface to the machine; its address. */
async function attached(lab: Lab, given: Given): Promise<Record<string, string>> {
  const NetworkInterfaceId = given("networkInterface");
  await lab.api.ecm.AttachNetworkInterface({ EcmRegion, NetworkInterfaceId, InstanceId: given("machine") });
  return { address: await edgeAddressOf(lab, NetworkInterfaceId) };
}

type Of = { LoadBalancerId: string; ListenerId: string };
type Change = (ecm: Lab["api"]["ecm"], of: Of, machine: string) => Promise<{ RequestId: string }>;

/** Something that somebody else does with the target, to the end of its task. */
const behind =
  (change: Change): PropertyCase["drift"] =>
  async ({ api: { ecm } }, { now }, given) => {
    const [LoadBalancerId = "", ListenerId = ""] = now.id.split("/");
    const { RequestId: TaskId } = await change(ecm, { LoadBalancerId, ListenerId }, given("machine"));
    while ((await ecm.DescribeLoadBalanceTaskStatus({ TaskId })).Status !== 0);
  };

const withMachine = (given: Given) => ({
  ...{ ...edge, listenerId: given("listener"), instanceId: given("machine"), port: 8080 },
});
const withAddress = (given: Given) => ({
  ...{ ...edge, listenerId: given("listener"), eniIp: given("address"), port: 8080 },
});
const calls = { created: ["BatchRegisterTargets"], deleted: ["BatchDeregisterTargets"] };

export const targetAttachment = resourceCase<sdk.TargetAttachmentArgs>({
  token: "ecm:TargetAttachment",
  lives: [
    {
      as: "of a machine",
      beside: {
        ...{ balancer: anEdgeBalancer, listener: anEdgeListener(), otherListener: anEdgeListener(81) },
        ...{ machine: anEdgeMachine, otherMachine: anEdgeMachine },
      },
      least: withMachine,
      most: (given) => ({ ...withMachine(given), weight: 20 }),
      ...calls,
      properties: {
        listenerId: { to: (given) => given("otherListener"), by: "replacement", drift: never },
        instanceId: {
          to: (given) => given("otherMachine"),
          by: "replacement",
          gone: true,
          drift: behind((ecm, { LoadBalancerId, ListenerId }, InstanceId) =>
            ecm.BatchDeregisterTargets({
              LoadBalancerId,
              Targets: [{ ListenerId, InstanceId, Port: 8080 }],
            }),
          ),
        },
        port: {
          to: 8081,
          by: "replacement",
          gone: true,
          drift: behind((ecm, of, InstanceId) =>
            ecm.ModifyTargetPort({ ...of, Targets: [{ InstanceId, Port: 8080 }], NewPort: 9090 }),
          ),
        },
        weight: {
          to: 30,
          by: ["BatchModifyTargetWeight"],
          drift: behind((ecm, of, InstanceId) =>
            ecm.ModifyTargetWeight({ ...of, Targets: [{ InstanceId, Port: 8080 }], Weight: 1 }),
          ),
        },
      },
    },
    {
      as: "of an address",
      beside: {
        ...{ vpc: anEdgeVpc, subnet: anEdgeSubnet(), balancer: anEdgeBalancer, listener: anEdgeListener() },
        ...{ machine: anEdgeMachineInVpc, networkInterface: anEdgeInterface },
      },
      calls: attached,
      least: withAddress,
      most: (given) => ({ ...withAddress(given), weight: 0 }),
      ...calls,
      properties: {
        eniIp: { to: "10.0.1.200", by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["BatchRegisterTargets", "DescribeLoadBalanceTaskStatus", "DescribeTargets"],
    see: ["DescribeTargets"],
    remove: ["DescribeTargets", "BatchDeregisterTargets", "DescribeLoadBalanceTaskStatus"],
  },
  many: {
    most: 100,
    needs: async (need) => {
      const loadBalancerId = first(await need(...manyBehindEdge), "load balancer");
      const listener = { ...edge, loadBalancerId, protocol: "TCP", port: 80 };
      return [...(await need("ecm:Listener", [listener])), ...(await need("ecm:Instance", [edgeMachine]))];
    },
    program: (i, changed, [listenerId = "", instanceId = ""]) => ({
      ...{ ...edge, listenerId, instanceId, port: 1000 + i, weight: changed ? 20 : 10 },
    }),
    together: true,
    least: {
      create: { chain: 3, seconds: 2 },
      update: { chain: 3, seconds: 2 },
      delete: { chain: 3, seconds: 2 },
    },
  },
});
