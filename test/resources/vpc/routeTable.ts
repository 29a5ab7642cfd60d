// The case of a route table.
import type { vpc as sdk } from "../../../sdk";
import { first } from "../../found";
import { resourceCase } from "../case";
import { aVpc, manyInVpc, named, never, otherTags, someTags } from "../words";

export const routeTable = resourceCase<sdk.RouteTableArgs>({
  token: "vpc:RouteTable",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc },
      least: (given) => ({ vpcId: given("vpc") }),
      most: (given) => ({ name: "routes", vpcId: given("vpc"), tags: someTags }),
      created: ["CreateRouteTable"],
      deleted: ["DeleteRouteTable"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyRouteTableAttribute"], drift: { RouteTableName: "drifted" } },
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
      },
    },
  ],
  costs: { make: ["CreateRouteTable"], see: ["DescribeRouteTables"], remove: ["DeleteRouteTable"] },
  many: {
    most: 1000,
    needs: (need) => need(...manyInVpc),
    program: (i, changed, needs) => ({ ...named(i, changed), vpcId: first(needs, "VPC") }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
