// The case of all routes of a table.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { aTable, aVpc, never } from "../words";

const one = { destinationCidrBlock: "172.16.0.0/16", gatewayType: "NORMAL_CVM", gatewayId: "10.0.1.9" };
const other = { ...one, destinationCidrBlock: "172.17.0.0/16" };
const third = { ...one, destinationCidrBlock: "172.18.0.0/16" };

const program = (given: Given) => ({ routeTableId: given("table"), routes: [one] });

export const routeTableRoutes = resourceCase<sdk.RouteTableRoutesArgs>({
  token: "vpc:RouteTableRoutes",
  lives: [
    {
      beside: { vpc: aVpc, table: aTable, otherTable: aTable },
      least: program,
      most: (given) => ({ ...program(given), routes: [one, { ...other, description: "office" }] }),
      created: ["CreateRoutes"],
      deleted: ["DeleteRoutes"],
      stays: "the table",
      properties: {
        routeTableId: { to: (given) => given("otherTable"), by: "replacement", drift: never },
        routes: {
          to: [{ ...one, gatewayId: "10.0.1.10" }, third],
          by: ["CreateRoutes", "ReplaceRoutes", "DeleteRoutes"],
          drift: ({ api }, _, given) =>
            api.vpc.CreateRoutes({
              RouteTableId: given("table"),
              Routes: [
                { DestinationCidrBlock: "172.19.0.0/16", GatewayType: "NORMAL_CVM", GatewayId: "10.0.1.9" },
              ],
            }),
          at: ["routes[2]"],
          repair: ["DeleteRoutes"],
        },
      },
    },
  ],
  costs: {
    make: ["DescribeRouteTables", "CreateRoutes", "DescribeRouteTables"],
    see: ["DescribeRouteTables"],
    remove: ["DescribeRouteTables", "DeleteRoutes"],
  },
  single: "a table has one such list",
});
