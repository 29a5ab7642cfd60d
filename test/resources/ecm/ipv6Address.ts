// The case of an IPv6 address of an edge machine's own network interface.
import type { ecm as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { anEdgeMachine, edge, never } from "../words";

/** Of the range that a carrier has at the zone in the local cloud. */
const address = "2402:4e00:1:4433::20";

const program = (given: Given) => ({
  ...edge,
  networkInterfaceId: given("machine.networkInterfaceId"),
  ipv6Address: address,
});

const named = (given: Given, more: object = {}) => ({
  ...{ EcmRegion: edge.region, NetworkInterfaceId: given("machine.networkInterfaceId") },
  Ipv6Addresses: [{ Address: address, ...more }],
});

export const ipv6Address = resourceCase<sdk.Ipv6AddressArgs>({
  token: "ecm:Ipv6Address",
  lives: [
    {
      beside: { machine: anEdgeMachine, otherMachine: anEdgeMachine },
      least: program,
      most: (given) => ({ ...program(given), description: "web" }),
      created: ["AssignIpv6Addresses"],
      deleted: ["ReleaseIpv6Addresses"],
      properties: {
        networkInterfaceId: {
          to: (given) => given("otherMachine.networkInterfaceId"),
          by: "replacement",
          gone: true,
          drift: async ({ api, cloud }, _subject, given) => {
            await api.ecm.ReleaseIpv6Addresses(named(given));
            await cloud.advance("60s");
          },
        },
        ipv6Address: { to: "2402:4e00:1:4433::21", by: "replacement", drift: never },
        description: {
          to: "another",
          by: ["ModifyIpv6AddressesAttribute"],
          drift: ({ api }, _subject, given) =>
            api.ecm.ModifyIpv6AddressesAttribute(named(given, { Description: "drifted" })),
        },
      },
    },
  ],
  costs: {
    make: ["AssignIpv6Addresses", "DescribeNetworkInterfaces"],
    see: ["DescribeNetworkInterfaces"],
    remove: ["DescribeNetworkInterfaces", "ReleaseIpv6Addresses", "DescribeNetworkInterfaces"],
  },
  single: "a bench knows what it needs by ids, and an address is of a machine's interface",
});
