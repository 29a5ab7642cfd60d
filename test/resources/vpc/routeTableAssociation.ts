// The case of a subnet's place in a route table.
import type { vpc as sdk } from "../../../sdk";
import { first, found } from "../../found";
import { type Given, resourceCase } from "../case";
import { aSubnet, aTable, aVpc, manyInVpc, never, smallRange, zone } from "../words";

const program = (given: Given) => ({ routeTableId: given("table"), subnetId: given("subnet") });

export const routeTableAssociation = resourceCase<sdk.RouteTableAssociationArgs>({
  token: "vpc:RouteTableAssociation",
  lives: [
    {
      beside: {
        vpc: aVpc,
        table: aTable,
        otherTable: aTable,
        subnet: aSubnet(),
        otherSubnet: aSubnet("10.0.2.0/24"),
      },
      least: program,
      most: program,
      created: ["ReplaceRouteTableAssociation"],
      deleted: ["ReplaceRouteTableAssociation"],
      stays: "the subnet has a table all the same: its VPC's own",
      properties: {
        subnetId: { to: (given) => given("otherSubnet"), by: "replacement", drift: never },
        routeTableId: {
          to: (given) => given("otherTable"),
          by: ["ReplaceRouteTableAssociation"],
          drift: ({ api }, _subject, given) =>
            api.vpc.ReplaceRouteTableAssociation({
              SubnetId: given("subnet"),
              RouteTableId: given("otherTable"),
            }),
        },
      },
    },
  ],
  costs: {
    make: ["ReplaceRouteTableAssociation"],
    see: ["DescribeSubnets"],
    remove: ["DescribeSubnets", "DescribeRouteTables", "ReplaceRouteTableAssociation"],
  },
  many: {
    most: 1000,
    usual: 100,
    needs: async (need, size) => {
      const vpcId = first(await need(...manyInVpc), "VPC");
      const subnets = Array.from({ length: size }, (_, i) => ({ vpcId, zone, cidrBlock: smallRange(i) }));
      const ids = await need("vpc:Subnet", subnets);
      return [...(await need("vpc:RouteTable", [{ vpcId }, { vpcId }])), ...ids];
    },
    program: (i, changed, [one, other, ...ids]) => ({
      subnetId: found(ids[i], "subnet"),
      routeTableId: found(changed ? other : one, "route table"),
    }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 3 } },
  },
});
