// The case of a NAT gateway.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { aVpc, never, otherTags, otherZone, someTags, zone } from "../words";
import { addresses } from "./natGateway/gateways";

const least = (given: Given) => ({ vpcId: given("vpc"), publicIpAddresses: [given("a.addressIp")] });

/** What both lives have in common. */
const calls = {
  created: ["CreateNatGateway"],
  deleted: ["DeleteNatGateway"],
  notForced: {
    because: "the engine makes the other one first, and its public addresses are bound to the first",
    says: /ResourceInUse\.Address/,
  },
};

export const natGateway = resourceCase<sdk.NatGatewayArgs>({
  token: "vpc:NatGateway",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc, ...addresses },
      least,
      most: (given) => ({
        name: "out",
        vpcId: given("vpc"),
        publicIpAddresses: [given("a.addressIp"), given("b.addressIp")],
        internetMaxBandwidthOut: 200,
        maxConcurrentConnection: 3_000_000,
        zone,
        deletionProtectionEnabled: false,
        tags: someTags,
      }),
      ...calls,
      properties: {
        tags: otherTags,
        name: {
          to: "other",
          by: ["ModifyNatGatewayAttribute"],
          drift: { NatGatewayName: "drifted" },
        },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        publicIpAddresses: {
          to: (given) => [given("b.addressIp"), given("c.addressIp")],
          by: ["AssociateNatGatewayAddress", "DisassociateNatGatewayAddress"],
          drift: ({ api }, { now }, given) =>
            api.vpc.DisassociateNatGatewayAddress({
              NatGatewayId: now.id,
              PublicIpAddresses: [given("b.addressIp")],
            }),
          at: ["publicIpAddresses[1]"],
          repair: ["AssociateNatGatewayAddress"],
        },
        internetMaxBandwidthOut: {
          to: 500,
          by: ["ModifyNatGatewayAttribute"],
          drift: { InternetMaxBandwidthOut: 50 },
        },
        maxConcurrentConnection: {
          to: 10_000_000,
          by: ["ResetNatGatewayConnection"],
          drift: { MaxConcurrentConnection: 1_000_000 },
        },
        zone: { to: otherZone, by: "replacement", drift: never },
        deletionProtectionEnabled: {
          to: true,
          by: ["ModifyNatGatewayAttribute"],
          drift: { DeletionProtectionEnabled: true },
        },
      },
    },
    {
      as: "with a bandwidth that no new gateway has",
      beside: { vpc: aVpc, ...addresses },
      least,
      most: (given) => ({ ...least(given), internetMaxBandwidthOut: 300 }),
      ...calls,
      created: ["CreateNatGateway", "ModifyNatGatewayAttribute"],
      properties: {},
    },
    {
      as: "of the standard kind",
      beside: { vpc: aVpc, ...addresses },
      least,
      most: (given) => ({ ...least(given), natProductVersion: 2 }),
      ...calls,
      properties: { natProductVersion: { to: 1, by: "replacement", drift: never } },
    },
  ],
  costs: {
    make: ["CreateNatGateway", "DescribeNatGateways"],
    see: ["DescribeNatGateways"],
    remove: ["DescribeNatGateways", "DeleteNatGateway", "DescribeNatGateways"],
  },
  single: "a bench knows what it needs by ids, and a NAT gateway takes addresses",
});
