// The case of a route table of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { first } from "../../found";
import { resourceCase } from "../case";
import { anEdgeVpc, edge, manyInEdgeVpc, named, never } from "../words";

export const routeTable = resourceCase<sdk.RouteTableArgs>({
  token: "ecm:RouteTable",
  lives: [
    {
      beside: { vpc: anEdgeVpc, otherVpc: anEdgeVpc },
      least: (given) => ({ ...edge, vpcId: given("vpc") }),
      most: (given) => ({ ...edge, name: "routes", vpcId: given("vpc") }),
      created: ["CreateRouteTable"],
      deleted: ["DeleteRouteTable"],
      properties: {
        name: { to: "other", by: ["ModifyRouteTableAttribute"], drift: { RouteTableName: "drifted" } },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
      },
    },
  ],
  costs: { make: ["CreateRouteTable"], see: ["DescribeRouteTables"], remove: ["DeleteRouteTable"] },
  many: {
    most: 1000,
    needs: (need) => need(...manyInEdgeVpc),
    program: (i, changed, needs) => ({ ...edge, ...named(i, changed), vpcId: first(needs, "VPC") }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
