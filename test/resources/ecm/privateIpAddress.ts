// The case of a secondary address of a network interface of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, resourceCase } from "../case";
import { anEdgeInterface, anEdgeSubnet, anEdgeVpc, edge, edgeRoom, never } from "../words";

/** Addresses on one interface; one of its 20 is the primary one. */
const addressesEach = 10;

const program = (given: Given) => ({
  ...edge,
  networkInterfaceId: given("interface"),
  privateIpAddress: "10.0.1.30",
});

export const privateIpAddress = resourceCase<sdk.PrivateIpAddressArgs>({
  token: "ecm:PrivateIpAddress",
  lives: [
    {
      beside: {
        ...{ vpc: anEdgeVpc, subnet: anEdgeSubnet() },
        ...{ interface: anEdgeInterface, otherInterface: anEdgeInterface },
      },
      least: program,
      most: (given) => ({ ...program(given), description: "the second" }),
      created: ["AssignPrivateIpAddresses"],
      deleted: ["RemovePrivateIpAddresses"],
      properties: {
        networkInterfaceId: {
          to: (given) => given("otherInterface"),
          by: ["MigratePrivateIpAddress"],
          gone: true,
          drift: ({ api }, _subject, given) =>
            api.ecm.RemovePrivateIpAddresses({
              EcmRegion: edge.region,
              NetworkInterfaceId: given("interface"),
              PrivateIpAddresses: [{ PrivateIpAddress: "10.0.1.30" }],
            }),
          repair: ["AssignPrivateIpAddresses"],
        },
        privateIpAddress: { to: "10.0.1.31", by: "replacement", drift: never },
        description: {
          to: "another",
          by: ["ModifyPrivateIpAddressesAttribute"],
          drift: ({ api }, _subject, given) =>
            api.ecm.ModifyPrivateIpAddressesAttribute({
              EcmRegion: edge.region,
              NetworkInterfaceId: given("interface"),
              PrivateIpAddresses: [{ PrivateIpAddress: "10.0.1.30", Description: "drifted" }],
            }),
        },
      },
    },
  ],
  costs: {
    make: ["AssignPrivateIpAddresses", "DescribeNetworkInterfaces"],
    see: ["DescribeNetworkInterfaces"],
    remove: ["DescribeNetworkInterfaces", "RemovePrivateIpAddresses", "DescribeNetworkInterfaces"],
  },
  many: {
    most: 1000,
    usual: 20,
    needs: async (need, size) => {
      const [vpcId, subnetId] = await edgeRoom(need);
      const one = { ...edge, vpcId, subnetId };
      return need(
        "ecm:NetworkInterface",
        Array.from({ length: Math.ceil(size / addressesEach) }, () => one),
      );
    },
    program: (i, changed, ids) => ({
      ...edge,
      networkInterfaceId: found(ids[Math.floor(i / addressesEach)], "network interface"),
      privateIpAddress: `10.0.${140 + Math.floor(i / 250)}.${(i % 250) + 1}`,
      description: changed ? "changed" : "",
    }),
    least: { create: { chain: 2 }, update: { chain: 3 }, delete: { chain: 3 } },
  },
});
