// A route table beside the default one of its VPC. Its routes and its subnets are resources of their own.
import type { RouteTable } from "../../api/actions/vpc";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";

export const routeTable = defineResource({
  token: "vpc:RouteTable",
  doc: "A route table of a VPC: it directs the traffic of the subnets that are associated with it.",
  id: "rtb-xxxxxxxx",
  tagged: "vpc:rtb",
  inputs: {
    name: field
      .string()
      .autoName(60)
      .wire("RouteTableName")
      .doc("Name of the route table, at most 60 bytes."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC it belongs to."),
    tags,
  },
  outputs: {
    main: field
      .boolean()
      .doc("Whether it is the VPC's default table, which new subnets have and which cannot be deleted."),
    subnetIds: field
      .set(field.string())
      .volatile()
      .from(({ AssociationSet }: RouteTable) => (AssociationSet ?? []).map(({ SubnetId }) => SubnetId))
      .doc("The subnets that are associated with it."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  reads: "vpc.DescribeRouteTables",
  filters: { name: "route-table-name", vpcId: "vpc-id", main: "association.main" },
  uses: ["vpc.CreateRouteTable", "vpc.DeleteRouteTable"],
  create: async ({ api, inputs }) => {
    const { RouteTable } = await api.vpc.CreateRouteTable({
      VpcId: inputs.vpcId,
      RouteTableName: inputs.name,
      Tags: tagList(inputs.tags),
    });
    return { ...RouteTable, VpcId: inputs.vpcId };
  },
  sync: {
    attributes: modify("vpc.ModifyRouteTableAttribute", { RouteTableId: id, RouteTableName: "name" }),
  },
  delete: async ({ api, id, look, state }) => {
    if (state.main === true && (await look()))
      throw new RefusedError(
        `${id} is the default route table of ${state.vpcId} and is deleted with it; take it out of the stack with \`pulumi state delete\` or make it \`retainOnDelete\``,
      );
    return api.vpc.DeleteRouteTable({ RouteTableId: id });
  },
  blockedBy: async ({ look }) => {
    const table = await look();
    return (table?.AssociationSet ?? []).map(({ SubnetId }) => ({
      id: SubnetId,
      what: "subnet",
      leaving: false,
    }));
  },
  // The default one goes with its VPC.
  holds: { "vpc:Vpc": { filter: "vpc-id", unless: ({ Main }) => Main } },
  recover: { by: ["name", "vpcId"] },
  example: `const routes = new tencentcloud.vpc.RouteTable("routes", { vpcId: main.id });`,
});
