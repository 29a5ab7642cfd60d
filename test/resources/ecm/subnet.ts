// The case of a subnet of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { first } from "../../found";
import { resourceCase } from "../case";
import {
  anEdgeTable,
  anEdgeVpc,
  edge,
  edgeZone,
  manyInEdgeVpc,
  named,
  never,
  otherEdgeZone,
  smallRange,
  someTags,
  wholeTags,
} from "../words";

export const subnet = resourceCase<sdk.SubnetArgs>({
  token: "ecm:Subnet",
  lives: [
    {
      beside: { vpc: anEdgeVpc, otherVpc: anEdgeVpc, table: anEdgeTable, otherTable: anEdgeTable },
      least: (given) => ({ ...edge, vpcId: given("vpc"), cidrBlock: "10.0.1.0/24", zone: edgeZone }),
      most: (given) => ({
        ...edge,
        name: "web",
        vpcId: given("vpc"),
        cidrBlock: "10.0.1.0/24",
        zone: edgeZone,
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
        tags: wholeTags("ModifySubnetAttribute"),
        name: { to: "other", by: ["ModifySubnetAttribute"], drift: { SubnetName: "drifted" } },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        cidrBlock: { to: "10.0.2.0/24", by: "replacement", drift: never },
        zone: { to: otherEdgeZone, by: "replacement", drift: never },
        enableBroadcast: { to: false, by: ["ModifySubnetAttribute"], drift: { EnableBroadcast: false } },
        routeTableId: {
          to: (given) => given("otherTable"),
          by: ["ReplaceRouteTableAssociation"],
          drift: ({ api }, { now }, given) =>
            api.ecm.ReplaceRouteTableAssociation({
              ...{ EcmRegion: edge.region, SubnetId: now.id, RouteTableId: given("otherTable") },
            }),
        },
      },
    },
  ],
  costs: { make: ["CreateSubnet"], see: ["DescribeSubnets"], remove: ["DeleteSubnet"] },
  many: {
    most: 1000,
    needs: (need) => need(...manyInEdgeVpc),
    program: (i, changed, needs) => ({
      ...{ ...edge, ...named(i, changed) },
      ...{ vpcId: first(needs, "VPC"), zone: edgeZone, cidrBlock: smallRange(i) },
    }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
