// The case of a route of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import type { Lab, Living } from "../lab";
import { anEdgeTable, anEdgeVpc, edge, never } from "../words";

const program = (given: Given) => ({
  ...edge,
  routeTableId: given("table"),
  destinationCidrBlock: "172.16.0.0/16",
  gatewayId: "10.0.1.9",
});

/** The route becomes another behind its back. */
function replaced(by: { GatewayId?: string; RouteDescription?: string }) {
  return ({ api }: Lab, { now }: Living, given: Given) => {
    const route = {
      RouteId: now.outputs.routeId as number,
      DestinationCidrBlock: "172.16.0.0/16",
      GatewayType: "NORMAL_CVM",
      GatewayId: "10.0.1.9",
      ...by,
    };
    return api.ecm.ReplaceRoutes({ RouteTableId: given("table"), Routes: [route] });
  };
}

export const route = resourceCase<sdk.RouteArgs>({
  token: "ecm:Route",
  lives: [
    {
      beside: { vpc: anEdgeVpc, table: anEdgeTable, otherTable: anEdgeTable },
      least: program,
      most: (given) => ({
        ...program(given),
        gatewayType: "NORMAL_CVM",
        description: "office",
        enabled: false,
      }),
      created: ["CreateRoutes", "DisableRoutes"],
      deleted: ["DeleteRoutes"],
      uncovered: { gatewayType: "there is one way" },
      properties: {
        routeTableId: { to: (given) => given("otherTable"), by: "replacement", drift: never },
        destinationCidrBlock: {
          to: "172.17.0.0/16",
          by: "replacement",
          gone: true,
          drift: ({ api }, { now }, given) =>
            api.ecm.DeleteRoutes({
              RouteTableId: given("table"),
              Routes: [{ RouteId: now.outputs.routeId as number }],
            }),
        },
        enabled: {
          to: true,
          by: ["EnableRoutes"],
          drift: ({ api }, { now }, given) =>
            api.ecm.EnableRoutes({
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
