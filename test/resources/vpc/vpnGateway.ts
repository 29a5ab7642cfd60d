// The case of a VPN gateway; what only a prepaid one does is in vpnGateway.test.ts.
import type { vpc as sdk } from "../../../sdk";
import { found } from "../../found";
import { resourceCase } from "../case";
import { aVpc, named, never, otherTags, otherZone, someTags, zone } from "../words";

/** A VPC takes ten. */
const each = 10;

export const vpnGateway = resourceCase<sdk.VpnGatewayArgs>({
  token: "vpc:VpnGateway",
  lives: [
    {
      as: "of sites",
      beside: { vpc: aVpc, otherVpc: aVpc },
      least: (given) => ({ vpcId: given("vpc"), internetMaxBandwidthOut: 5 }),
      most: (given) => ({
        name: "gateway",
        vpcId: given("vpc"),
        internetMaxBandwidthOut: 10,
        instanceChargeType: "POSTPAID_BY_HOUR",
        zone,
        bgpAsn: 64600,
        tags: someTags,
      }),
      created: ["CreateVpnGateway"],
      deleted: ["DeleteVpnGateway"],
      properties: {
        tags: otherTags,
        name: {
          to: "other",
          by: ["ModifyVpnGatewayAttribute"],
          drift: { VpnGatewayName: "drifted" },
        },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        internetMaxBandwidthOut: {
          to: 20,
          by: ["ResetVpnGatewayInternetMaxBandwidth"],
          drift: { InternetMaxBandwidthOut: 5 },
        },
        zone: { to: otherZone, by: "replacement", drift: never },
        bgpAsn: { to: 64601, by: ["ModifyVpnGatewayAttribute"], drift: { BgpAsn: 64602 } },
      },
      uncovered: {
        instanceChargeType: "a prepaid gateway cannot be deleted: vpnGateway.test.ts",
        period: "a prepaid gateway cannot be deleted: vpnGateway.test.ts",
        renewFlag: "a prepaid gateway cannot be deleted: vpnGateway.test.ts",
      },
    },
    {
      as: "of devices",
      beside: { vpc: aVpc },
      least: (given) => ({ vpcId: given("vpc"), internetMaxBandwidthOut: 5, type: "SSL" }),
      most: (given) => ({
        vpcId: given("vpc"),
        internetMaxBandwidthOut: 5,
        type: "SSL",
        maxConnection: 5,
      }),
      created: ["CreateVpnGateway"],
      deleted: ["DeleteVpnGateway"],
      properties: {
        type: { to: "IPSEC", along: { maxConnection: undefined } as never, by: "replacement", drift: never },
        maxConnection: { to: 10, by: ["ModifyVpnGatewayAttribute"], drift: { MaxConnection: 20 } },
      },
    },
  ],
  costs: {
    make: ["CreateVpnGateway", "DescribeVpnGateways"],
    see: ["DescribeVpnGateways"],
    remove: ["DeleteVpnGateway", "DescribeVpnGateways"],
  },
  many: {
    most: 100,
    usual: 10,
    needs: (need, size) =>
      need(
        "vpc:Vpc",
        Array.from({ length: Math.ceil(size / each) }, () => ({ cidrBlock: "10.0.0.0/16" })),
      ),
    program: (i, changed, ids) => ({
      ...named(i, changed),
      ...{ vpcId: found(ids[Math.floor(i / each)], "VPC"), internetMaxBandwidthOut: 5 },
    }),
    least: {
      create: { chain: 2, seconds: 30 },
      update: { chain: 3 },
      delete: { chain: 2, seconds: 10 },
    },
  },
});
