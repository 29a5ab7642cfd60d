// The case of an IPv6 address of a network interface.
import type { vpc as sdk } from "../../../sdk";
import { replaced } from "../../references";
import { type Given, resourceCase } from "../case";
import { anInterface, anIpv6Range, aSubnet, aVpc, ipv6Part, never } from "../words";

/** The address of this number in the range of the subnet. */
const nth = (given: Given, number: string) => replaced(given("part.ipv6CidrBlock"), "/64", number);

const program = (given: Given) => ({
  networkInterfaceId: given("interface"),
  ipv6Address: nth(given, "10"),
});

export const ipv6Address = resourceCase<sdk.Ipv6AddressArgs>({
  token: "vpc:Ipv6Address",
  lives: [
    {
      beside: {
        ...{ vpc: aVpc, subnet: aSubnet(), interface: anInterface, otherInterface: anInterface },
        range: anIpv6Range(),
        part: [
          "vpc:Ipv6SubnetCidrBlock",
          (given) => ({
            ...{ vpcId: given("vpc"), subnetId: given("subnet") },
            ipv6CidrBlock: ipv6Part(given("range.ipv6CidrBlock"), 1),
          }),
        ],
      },
      least: program,
      most: (given) => ({ ...program(given), description: "web" }),
      created: ["AssignIpv6Addresses"],
      deleted: ["UnassignIpv6Addresses"],
      properties: {
        networkInterfaceId: {
          to: (given) => given("otherInterface"),
          by: "replacement",
          gone: true,
          drift: ({ api }, _subject, given) =>
            api.vpc.UnassignIpv6Addresses({
              NetworkInterfaceId: given("interface"),
              Ipv6Addresses: [{ Address: nth(given, "10") }],
            }),
        },
        ipv6Address: { to: (given) => nth(given, "11"), by: "replacement", drift: never },
        description: {
          to: "another",
          by: ["ModifyIpv6AddressesAttribute"],
          drift: ({ api }, _subject, given) =>
            api.vpc.ModifyIpv6AddressesAttribute({
              NetworkInterfaceId: given("interface"),
              Ipv6Addresses: [{ Address: nth(given, "10"), Description: "drifted" }],
            }),
        },
      },
    },
  ],
  costs: {
    make: ["AssignIpv6Addresses", "DescribeNetworkInterfaces"],
    see: ["DescribeNetworkInterfaces"],
    remove: ["DescribeNetworkInterfaces", "UnassignIpv6Addresses", "DescribeNetworkInterfaces"],
  },
  single: "a bench knows what it needs by ids, and an address is a part of a range",
});
