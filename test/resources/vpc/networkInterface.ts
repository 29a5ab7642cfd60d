// The case of a network interface.
import type { vpc as sdk } from "../../../sdk";
import { found } from "../../found";
import { resourceCase } from "../case";
import { aGroup, aSubnet, aVpc, named, never, otherTags, room, someTags, zone } from "../words";

export const networkInterface = resourceCase<sdk.NetworkInterfaceArgs>({
  token: "vpc:NetworkInterface",
  unset: { instanceId: "nothing has attached it" },
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, otherVpc: aVpc, group: aGroup, otherGroup: aGroup },
        ...{ subnet: aSubnet(), otherSubnet: aSubnet("10.0.2.0/24") },
        subnetElsewhere: [
          "vpc:Subnet",
          (given) => ({ vpcId: given("otherVpc"), zone, cidrBlock: "10.0.1.0/24" }),
        ],
      },
      least: (given) => ({ vpcId: given("vpc"), subnetId: given("subnet") }),
      most: (given) => ({
        name: "back",
        description: "for the back end",
        vpcId: given("vpc"),
        subnetId: given("subnet"),
        securityGroupIds: [given("group")],
        primaryPrivateIpAddress: "10.0.1.20",
        secondaryPrivateIpAddresses: [
          { privateIpAddress: "10.0.1.30", description: "the second" },
          { privateIpAddress: "10.0.1.31" },
        ],
        tags: someTags,
      }),
      created: ["CreateNetworkInterface"],
      deleted: ["DeleteNetworkInterface"],
      properties: {
        tags: otherTags,
        name: {
          to: "front",
          by: ["ModifyNetworkInterfaceAttribute"],
          drift: { NetworkInterfaceName: "drifted" },
        },
        description: {
          to: "for the front end",
          by: ["ModifyNetworkInterfaceAttribute"],
          drift: { NetworkInterfaceDescription: "drifted" },
        },
        vpcId: {
          to: (given) => given("otherVpc"),
          along: (given) => ({ subnetId: given("subnetElsewhere") }),
          by: "replacement",
          drift: never,
        },
        subnetId: {
          to: (given) => given("otherSubnet"),
          along: { primaryPrivateIpAddress: "10.0.2.20", secondaryPrivateIpAddresses: [] },
          by: "replacement",
          drift: never,
        },
        securityGroupIds: {
          to: (given) => [given("otherGroup")],
          by: ["ModifyNetworkInterfaceAttribute"],
          drift: { SecurityGroupIds: [] },
          at: ["securityGroupIds[0]"],
        },
        primaryPrivateIpAddress: { to: "10.0.1.21", by: "replacement", drift: never },
        secondaryPrivateIpAddresses: {
          to: [{ privateIpAddress: "10.0.1.30", description: "another" }, { privateIpAddress: "10.0.1.32" }],
          by: ["UnassignPrivateIpAddresses", "AssignPrivateIpAddresses", "ModifyPrivateIpAddressesAttribute"],
          drift: ({ api }, { now }) =>
            api.vpc.UnassignPrivateIpAddresses({
              NetworkInterfaceId: now.id,
              PrivateIpAddresses: [{ PrivateIpAddress: "10.0.1.31" }],
            }),
          at: ["secondaryPrivateIpAddresses[1]"],
          repair: ["AssignPrivateIpAddresses"],
        },
      },
    },
  ],
  costs: {
    make: ["CreateNetworkInterface", "DescribeNetworkInterfaces"],
    see: ["DescribeNetworkInterfaces"],
    remove: ["DeleteNetworkInterface", "DescribeNetworkInterfaces"],
  },
  many: {
    most: 1000,
    usual: 100,
    needs: (need) => room(need),
    program: (i, changed, needs) => ({
      ...named(i, changed),
      ...{ vpcId: found(needs[0], "VPC"), subnetId: found(needs[1], "subnet") },
    }),
    least: {
      create: { chain: 2, seconds: 3 },
      update: { chain: 3 },
      delete: { chain: 2, seconds: 3 },
    },
  },
});
