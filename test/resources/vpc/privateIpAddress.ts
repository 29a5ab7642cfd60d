// The case of a secondary address of a network interface.
import type { vpc as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, resourceCase } from "../case";
import { anInterface, aSubnet, aVpc, never, room } from "../words";

/** Addresses on one interface; the cloud takes up to 30. */
const addressesEach = 20;

const program = (given: Given) => ({
  networkInterfaceId: given("interface"),
  privateIpAddress: "10.0.1.30",
});

export const privateIpAddress = resourceCase<sdk.PrivateIpAddressArgs>({
  token: "vpc:PrivateIpAddress",
  lives: [
    {
      beside: { vpc: aVpc, subnet: aSubnet(), interface: anInterface, otherInterface: anInterface },
      least: program,
      most: (given) => ({ ...program(given), description: "the second" }),
      created: ["AssignPrivateIpAddresses"],
      deleted: ["UnassignPrivateIpAddresses"],
      properties: {
        networkInterfaceId: {
          to: (given) => given("otherInterface"),
          by: ["MigratePrivateIpAddress"],
          gone: true,
          drift: ({ api }, _subject, given) =>
            api.vpc.UnassignPrivateIpAddresses({
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
            api.vpc.ModifyPrivateIpAddressesAttribute({
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
    remove: ["DescribeNetworkInterfaces", "UnassignPrivateIpAddresses", "DescribeNetworkInterfaces"],
  },
  many: {
    most: 1000,
    usual: 20,
    needs: async (need, size) => {
      const [vpcId, subnetId] = await room(need);
      const interfaces = Array.from({ length: Math.ceil(size / addressesEach) }, () => ({ vpcId, subnetId }));
      return need("vpc:NetworkInterface", interfaces);
    },
    program: (i, changed, ids) => ({
      networkInterfaceId: found(ids[Math.floor(i / addressesEach)], "network interface"),
      privateIpAddress: `10.0.${140 + Math.floor(i / 250)}.${(i % 250) + 1}`,
      description: changed ? "changed" : "",
    }),
    least: { create: { chain: 2 }, update: { chain: 3 }, delete: { chain: 3 } },
  },
});
