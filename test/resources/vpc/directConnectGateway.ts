// The case of a direct connect gateway.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { aVpc, never, otherTags, otherZone, someTags, zone } from "../words";

export const directConnectGateway = resourceCase<sdk.DirectConnectGatewayArgs>({
  token: "vpc:DirectConnectGateway",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc },
      least: (given) => ({ vpcId: given("vpc") }),
      most: (given) => ({
        vpcId: given("vpc"),
        name: "office",
        gatewayType: "NORMAL",
        gatewayAsn: 64_600,
        zone,
        tags: someTags,
      }),
      created: ["CreateDirectConnectGateway"],
      deleted: ["DeleteDirectConnectGateway"],
      notForced: {
        because: "the engine makes the other one first, and a VPC has one of each type",
        says: /LimitExceeded/,
      },
      properties: {
        tags: otherTags,
        name: {
          to: "other",
          by: ["ModifyDirectConnectGatewayAttribute"],
          drift: { DirectConnectGatewayName: "drifted" },
        },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        gatewayType: { to: "NAT", by: "replacement", drift: never },
        gatewayAsn: { to: 64_601, by: "replacement", drift: never },
        zone: { to: otherZone, by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["CreateDirectConnectGateway"],
    see: ["DescribeDirectConnectGateways", "DescribeResourceTagsByResourceIds"],
    remove: ["DeleteDirectConnectGateway"],
  },
  single: "a VPC has one of each type",
});
