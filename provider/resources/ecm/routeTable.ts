// A route table of an edge VPC beside its main one. It takes no tags.
import { routeTableInputs, routeTableLife } from "../network/shared/routeTable";
import { defineResource } from "../resource";

export const routeTable = defineResource({
  token: "ecm:RouteTable",
  doc: "A route table of an edge VPC: it directs the traffic of the subnets that are associated with it.",
  ...routeTableLife("ecm", "main"),
  inputs: routeTableInputs("ecm"),
  create: async ({ api, inputs: { vpcId: VpcId, name: RouteTableName } }) => {
    const { RouteTable } = await api.ecm.CreateRouteTable({ VpcId, RouteTableName });
    return { ...RouteTable, VpcId };
  },
  example: `const routes = new tencentcloud.ecm.RouteTable("routes", { region: edge.region, vpcId: edge.id });`,
});
