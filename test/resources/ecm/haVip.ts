// The case of an HA virtual address of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { anEdgeSubnet, anEdgeVpc, edge, edgeRoom, edgeZone, named, never } from "../words";

export const haVip = resourceCase<sdk.HaVipArgs>({
  token: "ecm:HaVip",
  lives: [
    {
      beside: {
        ...{ vpc: anEdgeVpc, otherVpc: anEdgeVpc, subnet: anEdgeSubnet() },
        otherSubnet: anEdgeSubnet("10.0.2.0/24"),
        subnetElsewhere: [
          "ecm:Subnet",
          (given) => ({ ...edge, vpcId: given("otherVpc"), zone: edgeZone, cidrBlock: "10.0.1.0/24" }),
        ],
      },
      least: (given) => ({ ...edge, vpcId: given("vpc"), subnetId: given("subnet") }),
      most: (given) => ({
        ...{ ...edge, name: "virtual", vpcId: given("vpc"), subnetId: given("subnet"), vip: "10.0.1.20" },
      }),
      created: ["CreateHaVip"],
      deleted: ["DeleteHaVip"],
      properties: {
        name: { to: "other", by: ["ModifyHaVipAttribute"], drift: { HaVipName: "drifted" } },
        vpcId: {
          to: (given) => given("otherVpc"),
          along: (given) => ({ subnetId: given("subnetElsewhere"), vip: "10.0.1.21" }),
          by: "replacement",
          drift: never,
        },
        subnetId: {
          to: (given) => given("otherSubnet"),
          along: { vip: "10.0.2.20" },
          by: "replacement",
          drift: never,
        },
        vip: { to: "10.0.1.21", by: "replacement", drift: never },
      },
    },
  ],
  costs: { make: ["CreateHaVip"], see: ["DescribeHaVips"], remove: ["DeleteHaVip"] },
  many: {
    most: 10,
    needs: (need) => edgeRoom(need),
    program: (i, changed, [vpcId = "", subnetId = ""]) => ({
      ...{ ...edge, ...named(i, changed), vpcId, subnetId },
    }),
    least: { create: { chain: 1 }, update: { chain: 1 }, delete: { chain: 1 } },
  },
});
