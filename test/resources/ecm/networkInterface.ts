// The case of a network interface of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { found } from "../../found";
import { resourceCase } from "../case";
import {
  anEdgeGroup,
  anEdgeSubnet,
  anEdgeVpc,
  edge,
  edgeRoom,
  edgeZone,
  never,
  otherTags,
  someTags,
} from "../words";

export const networkInterface = resourceCase<sdk.NetworkInterfaceArgs>({
  token: "ecm:NetworkInterface",
  unset: { instanceId: "nothing has attached it" },
  lives: [
    {
      beside: {
        ...{ vpc: anEdgeVpc, otherVpc: anEdgeVpc, group: anEdgeGroup, otherGroup: anEdgeGroup },
        ...{ subnet: anEdgeSubnet(), otherSubnet: anEdgeSubnet("10.0.2.0/24") },
        subnetElsewhere: [
          "ecm:Subnet",
          (given) => ({ ...edge, vpcId: given("otherVpc"), zone: edgeZone, cidrBlock: "10.0.1.0/24" }),
        ],
      },
      least: (given) => ({ ...edge, vpcId: given("vpc"), subnetId: given("subnet") }),
      most: (given) => ({
        ...edge,
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
        tags: { to: otherTags.to, by: "replacement", drift: never },
        name: { to: "front", by: "replacement", drift: never },
        description: { to: "for the front end", by: "replacement", drift: never },
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
        securityGroupIds: { to: (given) => [given("otherGroup")], by: "replacement", drift: never },
        primaryPrivateIpAddress: { to: "10.0.1.21", by: "replacement", drift: never },
        secondaryPrivateIpAddresses: {
          to: [{ privateIpAddress: "10.0.1.30", description: "another" }, { privateIpAddress: "10.0.1.32" }],
          by: ["RemovePrivateIpAddresses", "AssignPrivateIpAddresses", "ModifyPrivateIpAddressesAttribute"],
          drift: ({ api }, { now }) =>
            api.ecm.RemovePrivateIpAddresses({
              EcmRegion: edge.region,
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
    needs: (need) => edgeRoom(need),
    program: (i, changed, needs) => ({
      ...edge,
      ...{ vpcId: found(needs[0], "VPC"), subnetId: found(needs[1], "subnet") },
      secondaryPrivateIpAddresses: changed
        ? [{ privateIpAddress: `10.0.${140 + Math.floor(i / 250)}.${(i % 250) + 1}` }]
        : [],
    }),
    least: {
      create: { chain: 2, seconds: 3 },
      update: { chain: 3 },
      delete: { chain: 2, seconds: 3 },
    },
  },
});
