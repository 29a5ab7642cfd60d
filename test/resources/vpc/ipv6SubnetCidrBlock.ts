// The case of the IPv6 range of a subnet.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { anIpv6Range, aSubnet, aVpc, ipv6Part, never } from "../words";

const program = (given: Given) => ({
  vpcId: given("vpc"),
  subnetId: given("subnet"),
  ipv6CidrBlock: ipv6Part(given("range.ipv6CidrBlock"), 1),
});

export const ipv6SubnetCidrBlock = resourceCase<sdk.Ipv6SubnetCidrBlockArgs>({
  token: "vpc:Ipv6SubnetCidrBlock",
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, subnet: aSubnet(), otherSubnet: aSubnet("10.0.2.0/24"), range: anIpv6Range() },
      },
      least: program,
      most: program,
      created: ["AssignIpv6SubnetCidrBlock"],
      deleted: ["UnassignIpv6SubnetCidrBlock"],
      properties: {
        subnetId: {
          to: (given) => given("otherSubnet"),
          by: "replacement",
          gone: true,
          drift: ({ api }, _, given) =>
            api.vpc.UnassignIpv6SubnetCidrBlock({
              VpcId: given("vpc"),
              Ipv6SubnetCidrBlocks: [{ SubnetId: given("subnet") }],
            }),
        },
        ipv6CidrBlock: {
          to: (given) => ipv6Part(given("range.ipv6CidrBlock"), 2),
          by: "replacement",
          drift: never,
        },
      },
    },
    {
      as: "that moves to another VPC",
      beside: {
        ...{ vpc: aVpc, subnet: aSubnet(), range: anIpv6Range() },
        ...{ otherVpc: aVpc, otherRange: anIpv6Range("otherVpc") },
        otherSubnet: [
          "vpc:Subnet",
          (given) => ({ vpcId: given("otherVpc"), zone: "ap-guangzhou-3", cidrBlock: "10.0.1.0/24" }),
        ],
      },
      least: program,
      most: program,
      created: ["AssignIpv6SubnetCidrBlock"],
      deleted: ["UnassignIpv6SubnetCidrBlock"],
      properties: {
        vpcId: {
          to: (given) => given("otherVpc"),
          along: (given) => ({
            subnetId: given("otherSubnet"),
            ipv6CidrBlock: ipv6Part(given("otherRange.ipv6CidrBlock"), 1),
          }),
          by: "replacement",
          drift: never,
        },
      },
    },
  ],
  costs: {
    make: ["AssignIpv6SubnetCidrBlock"],
    see: ["DescribeSubnets"],
    remove: ["DescribeSubnets", "UnassignIpv6SubnetCidrBlock"],
  },
  single: "a bench knows what it needs by ids, and a range is a part of another",
});
