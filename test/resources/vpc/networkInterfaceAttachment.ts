// The case of a network interface's attachment to an instance.
import type { vpc as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, resourceCase } from "../case";
import {
  aMachineInVpc,
  anInterface,
  aSubnet,
  aVpc,
  imageId,
  instanceType,
  never,
  room,
  zone,
} from "../words";

const program = (given: Given) => ({
  networkInterfaceId: given("interface"),
  instanceId: given("instance"),
});

export const networkInterfaceAttachment = resourceCase<sdk.NetworkInterfaceAttachmentArgs>({
  token: "vpc:NetworkInterfaceAttachment",
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, subnet: aSubnet(), interface: anInterface, otherInterface: anInterface },
        ...{ instance: aMachineInVpc, otherInstance: aMachineInVpc },
      },
      least: program,
      most: program,
      created: ["AttachNetworkInterface"],
      deleted: ["DetachNetworkInterface"],
      properties: {
        networkInterfaceId: { to: (given) => given("otherInterface"), by: "replacement", drift: never },
        instanceId: {
          to: (given) => given("otherInstance"),
          by: ["MigrateNetworkInterface"],
          gone: true,
          drift: async ({ api, cloud }, _subject, given) => {
            await api.vpc.DetachNetworkInterface({
              NetworkInterfaceId: given("interface"),
              InstanceId: given("instance"),
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
    most: 1000,
    usual: 10,
    needs: async (need, size) => {
      const [vpcId, subnetId] = await room(need);
      const each = (program: object) => Array.from({ length: size }, () => ({ ...program, vpcId, subnetId }));
      return [
        ...(await need("vpc:NetworkInterface", each({}))),
        ...(await need("cvm:Instance", each({ zone, imageId, instanceType }))),
      ];
    },
    program: (i, changed, ids) => {
      const size = ids.length / 2;
      return {
        networkInterfaceId: found(ids[i], "network interface"),
        instanceId: found(ids[size + ((i + (changed ? 1 : 0)) % size)], "instance"),
      };
    },
    least: {
      create: { chain: 2, seconds: 5 },
      update: { chain: 3, seconds: 8 },
      delete: { chain: 3, seconds: 5 },
    },
  },
});
