// Which route table holds for a subnet. A subnet always has exactly one, so that to remove an association is to go back to the
// default table of the VPC.
import type { Subnet } from "../../api/actions/vpc";
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";
import { mainTableOf } from "./routeTable/mainTable";

export const routeTableAssociation = defineResource({
  token: "vpc:RouteTableAssociation",
  doc: "Makes a route table hold for a subnet, instead of the default table of the VPC; without it the subnet has the default table again.",
  id: "subnet-xxxxxxxx",
  inputs: {
    subnetId: field.idOf("vpc:Subnet").replace().doc("The subnet."),
    routeTableId: field.idOf("vpc:RouteTable").doc("The route table, of the same VPC."),
  },
  outputs: {},
  // The old one's way back to the default table would undo the new one.
  deleteBeforeReplace: (before, wanted) => before.subnetId === wanted.subnetId,
  reads: "vpc.DescribeSubnets",
  uses: ["vpc.ReplaceRouteTableAssociation", "vpc.DescribeRouteTables"],
  create: async ({ api, inputs }) => {
    await api.vpc.ReplaceRouteTableAssociation({
      SubnetId: inputs.subnetId,
      RouteTableId: inputs.routeTableId,
    });
    const item = { SubnetId: inputs.subnetId, RouteTableId: inputs.routeTableId } as Subnet;
    return { id: inputs.subnetId, item };
  },
  sync: {
    table: {
      of: ["routeTableId"],
      call: async ({ api, id, to }) => {
        await api.vpc.ReplaceRouteTableAssociation({ SubnetId: id, RouteTableId: to.routeTableId });
      },
    },
  },
  delete: async ({ api, id, look, state }) => {
    const subnet = await look();
    // The subnet may have been given another table since; that one stays.
    if (!subnet || subnet.RouteTableId !== state.routeTableId) return;
    const main = await mainTableOf(api, subnet.VpcId);
    if (!main || main === subnet.RouteTableId) return;
    await api.vpc.ReplaceRouteTableAssociation({ SubnetId: id, RouteTableId: main });
  },
  recover: { idOf: ({ subnetId }) => subnetId },
  example: `new tencentcloud.vpc.RouteTableAssociation("web", { subnetId: web.id, routeTableId: routes.id });`,
});
