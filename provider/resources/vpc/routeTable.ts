// A route table beside the default one of its VPC. Its routes and its subnets are resources of their own.
import { routeTableInputs, routeTableLife } from "../network/shared/routeTable";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";

export const routeTable = defineResource({
  token: "vpc:RouteTable",
  doc: "A route table of a VPC: it directs the traffic of the subnets that are associated with it.",
  tagged: "vpc:rtb",
  ...routeTableLife("vpc", "default"),
  inputs: { ...routeTableInputs("vpc"), tags },
  create: async ({ api, inputs: { vpcId: VpcId, name: RouteTableName, tags } }) => {
    const { RouteTable } = await api.vpc.CreateRouteTable({ VpcId, RouteTableName, Tags: tagList(tags) });
    return { ...RouteTable, VpcId };
  },
  example: `const routes = new tencentcloud.vpc.RouteTable("routes", { vpcId: main.id });`,
});
