// The case of a tunnel over a direct connect line, which no resource makes.
import type { dc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import { accounts } from "../lab";
import { aVpc, never, otherTags, someTags } from "../words";
import { aLine } from "./directConnectTunnel/lines";

const by = ["ModifyDirectConnectTunnelAttribute"];

const aGateway = (vpc: string): Needed => ["vpc:DirectConnectGateway", (given) => ({ vpcId: given(vpc) })];

const ends = (given: Given) => ({
  ...{ directConnectId: given("line"), vpcId: given("vpc"), directConnectGatewayId: given("gateway") },
});

export const directConnectTunnel = resourceCase<sdk.DirectConnectTunnelArgs>({
  token: "dc:DirectConnectTunnel",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc, gateway: aGateway("vpc"), elsewhere: aGateway("otherVpc") },
      calls: async (lab) => ({
        line: await aLine(lab.api, lab),
        otherLine: await aLine(lab.api, lab),
        theirLine: await aLine(lab.otherApi, lab),
      }),
      least: ends,
      most: (given) => ({
        ...ends(given),
        name: "office",
        directConnectOwnerAccount: accounts.own,
        bandwidth: 100,
        routeType: "STATIC",
        vlan: 7,
        bgpPeer: { asn: 64_600, authKey: "between you and me" },
        routeFilterPrefixes: [{ cidr: "192.168.0.0/24" }],
        tencentAddress: "169.254.70.1/30",
        customerAddress: "169.254.70.2/30",
        tags: someTags,
      }),
      created: ["CreateDirectConnectTunnel"],
      deleted: ["DeleteDirectConnectTunnel"],
      properties: {
        tags: otherTags,
        name: { to: "other", by, drift: { DirectConnectTunnelName: "drifted" } },
        directConnectId: { to: (given) => given("otherLine"), by: "replacement", drift: never },
        directConnectOwnerAccount: {
          to: accounts.other,
          along: (given) => ({ directConnectId: given("theirLine") }),
          by: "replacement",
          drift: never,
        },
        vpcId: {
          to: (given) => given("otherVpc"),
          along: (given) => ({ directConnectGatewayId: given("elsewhere") }),
          by: "replacement",
          drift: never,
        },
        directConnectGatewayId: {
          to: (given) => given("elsewhere"),
          along: (given) => ({ vpcId: given("otherVpc") }),
          by: "replacement",
          drift: never,
        },
        bandwidth: { to: 200, by, drift: { Bandwidth: 50 } },
        routeType: { to: "BGP", by: "replacement", drift: never },
        vlan: { to: 8, by: "replacement", drift: never },
        bgpPeer: {
          to: { asn: 64_601, authKey: "another key" },
          by,
          drift: { BgpPeer: { CloudAsn: 45_090, Asn: 64_700, AuthKey: "between you and me" } },
          at: ["bgpPeer.asn"],
        },
        routeFilterPrefixes: {
          to: [{ cidr: "192.168.0.0/24" }, { cidr: "192.168.1.0/24" }],
          by,
          drift: { RouteFilterPrefixes: [{ Cidr: "192.168.2.0/24" }] },
          at: ["routeFilterPrefixes[0].cidr"],
        },
        tencentAddress: {
          to: "169.254.71.1/30",
          along: { customerAddress: "169.254.71.2/30" },
          by,
          drift: { TencentAddress: "169.254.70.2/30", CustomerAddress: "169.254.70.1/30" },
          at: ["customerAddress", "tencentAddress"],
        },
        customerAddress: {
          to: "169.254.71.2/30",
          along: { tencentAddress: "169.254.71.1/30" },
          by,
          drift: { TencentAddress: "169.254.70.2/30", CustomerAddress: "169.254.70.1/30" },
          at: ["customerAddress", "tencentAddress"],
        },
      },
    },
  ],
  costs: {
    make: ["CreateDirectConnectTunnel", "DescribeDirectConnectTunnels"],
    see: ["DescribeDirectConnectTunnels"],
    remove: ["DeleteDirectConnectTunnel", "DescribeDirectConnectTunnels"],
  },
  single: "each is over a line that no resource makes",
});
