// The case of a route.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import type { Lab, Living } from "../lab";
import { aTable, aVpc, never } from "../words";

const program = (given: Given) => ({
  routeTableId: given("table"),
  destinationCidrBlock: "172.16.0.0/16",
  gatewayType: "NORMAL_CVM",
  gatewayId: "10.0.1.9",
});

/** The route becomes another behind its back. */
function replaced(by: { GatewayType?: string; GatewayId?: string; RouteDescription?: string }) {
  return ({ api }: Lab, { now }: Living, given: Given) => {
    const route = {
      RouteId: now.outputs.routeId as number,
      DestinationCidrBlock: "172.16.0.0/16",
      GatewayType: "NORMAL_CVM",
      GatewayId: "10.0.1.9",
      ...by,
    };
    return api.vpc.ReplaceRoutes({ RouteTableId: given("table"), Routes: [route] });
  };
}

export const route = resourceCase<sdk.RouteArgs>({
  token: "vpc:Route",
  lives: [
    {
      beside: { vpc: aVpc, table: aTable, otherTable: aTable },
      least: program,
      most: (given) => ({ ...program(given), description: "office", enabled: false }),
      created: ["CreateRoutes", "DisableRoutes"],
      deleted: ["DeleteRoutes"],
      properties: {
        routeTableId: { to: (given) => given("otherTable"), by: "replacement", drift: never },
        destinationCidrBlock: {
          to: "172.17.0.0/16",
          by: "replacement",
          gone: true,
          drift: ({ api }, { now }, given) =>
            api.vpc.DeleteRoutes({
              RouteTableId: given("table"),
              Routes: [{ RouteId: now.outputs.routeId as number }],
            }),
        },
        gatewayType: {
          to: "EIP",
          along: { gatewayId: "0" },
          by: ["ReplaceRoutes", "DisableRoutes"],
          drift: replaced({ GatewayType: "EIP", GatewayId: "0" }),
          at: ["description", "enabled", "gatewayId", "gatewayType"],
        },
        enabled: {
          to: true,
          by: ["EnableRoutes"],
          drift: ({ api }, { now }, given) =>
            api.vpc.EnableRoutes({
              RouteTableId: given("table"),
              RouteIds: [now.outputs.routeId as number],
            }),
          repair: ["DisableRoutes"],
        },
        gatewayId: {
          to: "10.0.1.10",
          by: ["ReplaceRoutes", "DisableRoutes"],
          drift: replaced({ GatewayId: "10.0.1.77" }),
          at: ["description", "enabled", "gatewayId"],
        },
        description: {
          to: "home",
          by: ["ReplaceRoutes", "DisableRoutes"],
          drift: replaced({ RouteDescription: "drifted" }),
          at: ["description", "enabled"],
        },
      },
    },
  ],
  costs: {
    make: ["CreateRoutes", "DescribeRouteTables"],
    see: ["DescribeRouteTables"],
    remove: ["DescribeRouteTables", "DeleteRoutes"],
  },
  single: "routes of a table share their calls as rules of a security group do",
});
