// The case of a subnet.
import type { vpc as sdk } from "../../../sdk";
import { first } from "../../found";
import { resourceCase } from "../case";
import {
  aTable,
  aVpc,
  manyInVpc,
  named,
  never,
  otherTags,
  otherZone,
  smallRange,
  someTags,
  zone,
} from "../words";

export const subnet = resourceCase<sdk.SubnetArgs>({
  token: "vpc:Subnet",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc, table: aTable, otherTable: aTable },
      least: (given) => ({ vpcId: given("vpc"), cidrBlock: "10.0.1.0/24", zone }),
      most: (given) => ({
        name: "web",
        vpcId: given("vpc"),
        cidrBlock: "10.0.1.0/24",
        zone,
        enableBroadcast: true,
        routeTableId: given("table"),
        tags: someTags,
      }),
      created: ["CreateSubnet", "ModifySubnetAttribute", "ReplaceRouteTableAssociation"],
      deleted: ["DeleteSubnet"],
      notForced: {
        because: "the engine makes the other one first, and a VPC has a range of addresses once",
        says: /InvalidParameterValue\.SubnetConflict/,
      },
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifySubnetAttribute"], drift: { SubnetName: "drifted" } },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        cidrBlock: { to: "10.0.2.0/24", by: "replacement", drift: never },
        zone: { to: otherZone, by: "replacement", drift: never },
        enableBroadcast: {
          to: false,
          by: ["ModifySubnetAttribute"],
          drift: ({ api }, { now }) =>
            api.vpc.ModifySubnetAttribute({ SubnetId: now.id, EnableBroadcast: "false" }),
        },
        routeTableId: {
          to: (given) => given("otherTable"),
          by: ["ReplaceRouteTableAssociation"],
          drift: ({ api }, { now }, given) =>
            api.vpc.ReplaceRouteTableAssociation({ SubnetId: now.id, RouteTableId: given("otherTable") }),
        },
      },
    },
  ],
  costs: { make: ["CreateSubnet"], see: ["DescribeSubnets"], remove: ["DeleteSubnet"] },
  many: {
    most: 1000,
    needs: (need) => need(...manyInVpc),
    program: (i, changed, needs) => ({
      ...named(i, changed),
      ...{ vpcId: first(needs, "VPC"), zone, cidrBlock: smallRange(i) },
    }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
