// The case of an HA virtual address.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { aSubnet, aVpc, never, otherTags, room, someTags } from "../words";

export const haVip = resourceCase<sdk.HaVipArgs>({
  token: "vpc:HaVip",
  lives: [
    {
      beside: { vpc: aVpc, subnet: aSubnet(), otherSubnet: aSubnet("10.0.2.0/24") },
      least: (given) => ({ vpcId: given("vpc"), subnetId: given("subnet") }),
      most: (given) => ({
        name: "virtual",
        vpcId: given("vpc"),
        subnetId: given("subnet"),
        vip: "10.0.1.20",
        checkAssociate: false,
        tags: someTags,
      }),
      created: ["CreateHaVip"],
      deleted: ["DeleteHaVip"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyHaVipAttribute"], drift: { HaVipName: "drifted" } },
        subnetId: {
          to: (given) => given("otherSubnet"),
          along: { vip: "10.0.2.20" },
          by: "replacement",
          drift: never,
        },
        vip: { to: "10.0.1.21", by: "replacement", drift: never },
        checkAssociate: { to: true, by: "replacement", drift: never },
      },
    },
    {
      as: "that moves to another VPC",
      beside: {
        vpc: aVpc,
        subnet: aSubnet(),
        otherVpc: aVpc,
        otherSubnet: [
          "vpc:Subnet",
          (given) => ({ vpcId: given("otherVpc"), zone: "ap-guangzhou-3", cidrBlock: "10.0.1.0/24" }),
        ],
      },
      least: (given) => ({ vpcId: given("vpc"), subnetId: given("subnet") }),
      most: (given) => ({ vpcId: given("vpc"), subnetId: given("subnet") }),
      created: ["CreateHaVip"],
      deleted: ["DeleteHaVip"],
      properties: {
        vpcId: {
          to: (given) => given("otherVpc"),
          along: (given) => ({ subnetId: given("otherSubnet") }),
          by: "replacement",
          drift: never,
        },
      },
    },
  ],
  costs: { make: ["CreateHaVip"], see: ["DescribeHaVips"], remove: ["DeleteHaVip"] },
  many: {
    most: 10,
    needs: (need) => room(need),
    program: (i, changed, [vpcId = "", subnetId = ""]) => ({
      ...(changed ? { name: `changed-${i}` } : {}),
      vpcId,
      subnetId,
    }),
    least: { create: { chain: 1 }, update: { chain: 1 }, delete: { chain: 1 } },
  },
});
