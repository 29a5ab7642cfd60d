// A route table of an edge VPC beside its main one. It takes no tags.
import type { RouteTable } from "../../api/actions/ecm";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { id, modify } from "../modify";
import { defineResource } from "../resource";

export const routeTable = defineResource({
  token: "ecm:RouteTable",
  doc: "A route table of an edge VPC: it directs the traffic of the subnets that are associated with it.",
  id: "rtb-xxxxxxxx",
  inputs: {
    name: field
      .string()
      .autoName(60)
      .wire("RouteTableName")
      .doc("Name of the route table, at most 60 bytes."),
    vpcId: field.idOf("ecm:Vpc").replace().doc("The VPC it belongs to."),
  },
  outputs: {
    main: field
      .boolean()
      .doc("Whether it is the VPC's main table, which new subnets have and which cannot be deleted."),
    subnetIds: field
      .set(field.string())
      .volatile()
      .from(({ AssociationSet }: RouteTable) => (AssociationSet ?? []).map(({ SubnetId }) => SubnetId))
      .doc("The subnets that are associated with it."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  reads: "ecm.DescribeRouteTables",
  filters: { name: "route-table-name", vpcId: "vpc-id", main: "association.main" },
  uses: ["ecm.CreateRouteTable", "ecm.DeleteRouteTable"],
  create: async ({ api, inputs }) => {
    const { RouteTable } = await api.ecm.CreateRouteTable({
      VpcId: inputs.vpcId,
      RouteTableName: inputs.name,
    });
    return { ...RouteTable, VpcId: inputs.vpcId };
  },
  sync: {
    attributes: modify("ecm.ModifyRouteTableAttribute", { RouteTableId: id, RouteTableName: "name" }),
  },
  delete: async ({ api, id, look, state }) => {
    if (state.main === true && (await look()))
      throw new RefusedError(
        `${id} is the main route table of ${state.vpcId} and is deleted with it; take it out of the stack with \`pulumi state delete\` or make it \`retainOnDelete\``,
      );
    return api.ecm.DeleteRouteTable({ RouteTableId: id });
  },
  blockedBy: async ({ look }) => {
    const table = await look();
    return (table?.AssociationSet ?? []).map(({ SubnetId }) => ({
      id: SubnetId,
      what: "subnet",
      leaving: false,
    }));
  },
  // The main one goes with its VPC.
  holds: { "ecm:Vpc": { filter: "vpc-id", unless: ({ Main }) => Main } },
  recover: { by: ["name", "vpcId"] },
  example: `const routes = new tencentcloud.ecm.RouteTable("routes", { region: edge.region, vpcId: edge.id });`,
});
