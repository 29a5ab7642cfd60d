// The case of a subnet's place in a route table of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { anEdgeSubnet, anEdgeTable, anEdgeVpc, edge, never } from "../words";

const program = (given: Given) => ({ ...edge, routeTableId: given("table"), subnetId: given("subnet") });

export const routeTableAssociation = resourceCase<sdk.RouteTableAssociationArgs>({
  token: "ecm:RouteTableAssociation",
  lives: [
    {
      beside: {
        vpc: anEdgeVpc,
        table: anEdgeTable,
        otherTable: anEdgeTable,
        subnet: anEdgeSubnet(),
        otherSubnet: anEdgeSubnet("10.0.2.0/24"),
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
            api.ecm.ReplaceRouteTableAssociation({
              EcmRegion: edge.region,
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
  single: "it is made by the same code as vpc:RouteTableAssociation",
});
