// The case of a network interface's attachment to an edge machine.
import type { ecm as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, resourceCase } from "../case";
import {
  anEdgeInterface,
  anEdgeMachineInVpc,
  anEdgeSubnet,
  anEdgeVpc,
  edge,
  edgeMachineInZone,
  edgeRoom,
  never,
} from "../words";

const program = (given: Given) => ({
  ...edge,
  networkInterfaceId: given("interface"),
  instanceId: given("machine"),
});

export const networkInterfaceAttachment = resourceCase<sdk.NetworkInterfaceAttachmentArgs>({
  token: "ecm:NetworkInterfaceAttachment",
  lives: [
    {
      beside: {
        ...{ vpc: anEdgeVpc, subnet: anEdgeSubnet() },
        ...{ interface: anEdgeInterface, otherInterface: anEdgeInterface },
        ...{ machine: anEdgeMachineInVpc, otherMachine: anEdgeMachineInVpc },
      },
      least: program,
      most: program,
      created: ["AttachNetworkInterface"],
      deleted: ["DetachNetworkInterface"],
      properties: {
        networkInterfaceId: { to: (given) => given("otherInterface"), by: "replacement", drift: never },
        instanceId: {
          to: (given) => given("otherMachine"),
          by: ["MigrateNetworkInterface"],
          gone: true,
          drift: async ({ api, cloud }, _subject, given) => {
            await api.ecm.DetachNetworkInterface({
              ...{ EcmRegion: edge.region, NetworkInterfaceId: given("interface") },
              InstanceId: given("machine"),
            });
            await cloud.advance("60s");
          },
          repair: ["AttachNetworkInterface"],
        },
      },
    },
  ],
  costs: {
    make: ["AttachNetworkInterface", "DescribeNetworkInterfaces"],
    see: ["DescribeNetworkInterfaces"],
    remove: ["DescribeNetworkInterfaces", "DetachNetworkInterface", "DescribeNetworkInterfaces"],
  },
  many: {
    most: 400,
    usual: 10,
    needs: async (need, size) => {
      const [vpcId, subnetId] = await edgeRoom(need);
      const each = (program: object) => Array.from({ length: size }, () => ({ ...program, vpcId, subnetId }));
      return [
        ...(await need("ecm:NetworkInterface", each(edge))),
        ...(await need("ecm:Instance", each(edgeMachineInZone))),
      ];
    },
    program: (i, changed, ids) => {
      const size = ids.length / 2;
      return {
        ...edge,
        networkInterfaceId: found(ids[i], "network interface"),
        instanceId: found(ids[size + ((i + (changed ? 1 : 0)) % size)], "machine"),
      };
    },
    least: {
      create: { chain: 2, seconds: 5 },
      update: { chain: 3, seconds: 8 },
      delete: { chain: 3, seconds: 5 },
    },
  },
});
