// The case of the IPv6 range of a VPC.
import type { vpc as sdk } from "../../../sdk";
import { found } from "../../found";
import { resourceCase } from "../case";
import { aVpc, never } from "../words";

export const ipv6CidrBlock = resourceCase<sdk.Ipv6CidrBlockArgs>({
  token: "vpc:Ipv6CidrBlock",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc },
      least: (given) => ({ vpcId: given("vpc") }),
      most: (given) => ({ vpcId: given("vpc"), addressType: "GUA" }),
      created: ["AssignIpv6CidrBlock"],
      deleted: ["UnassignIpv6CidrBlock"],
      properties: {
        vpcId: {
          to: (given) => given("otherVpc"),
          by: "replacement",
          gone: true,
          drift: ({ api }, _, given) => api.vpc.UnassignIpv6CidrBlock({ VpcId: given("vpc") }),
        },
        addressType: { to: "ULA", by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["AssignIpv6CidrBlock"],
    see: ["DescribeVpcs"],
    remove: ["DescribeVpcs", "UnassignIpv6CidrBlock"],
  },
  many: {
    most: 1000,
    usual: 100,
    needs: (need, size) =>
      need(
        "vpc:Vpc",
        Array.from({ length: 2 * size }, () => ({ cidrBlock: "10.0.0.0/16" })),
      ),
    program: (i, changed, ids) => ({ vpcId: found(ids[changed ? ids.length - 1 - i : i], "VPC") }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 2 } },
  },
});
