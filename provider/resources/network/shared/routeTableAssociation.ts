// Which route table holds for a subnet. A subnet always has exactly one, so that to remove an association is to go back to the
// default table of the VPC.
import type { Subnet } from "../../../api/actions/vpc";
import { field } from "../../../lifecycle/author/field";
import { defineAttachment } from "../../attachment";
import { id, modify } from "../../modify";
import { tables } from "./agreements";
import { type Family, named } from "./family";
import { mainTableOf } from "./mainTable";

/** The association of a subnet with a route table, of a family. */
export function routeTableAssociationOf(family: Family, example: string) {
  return defineAttachment({
    token: `${family}:RouteTableAssociation`,
    doc: "Associates a subnet with a route table, instead of the VPC's default one. When it is deleted, the subnet has the default table again.",
    id: "subnet-xxxxxxxx",
    of: ["subnetId"],
    inputs: {
      subnetId: field.idOf(`${family}:Subnet`).replace().doc("The subnet."),
      routeTableId: field.idOf(`${family}:RouteTable`).doc("The route table, of the same VPC."),
    },
    outputs: {},
    agrees: [
      {
        about: tables,
        of: "subnetId",
        says: ({ routeTableId }) => routeTableId,
        path: "routeTableId",
      },
    ],
    // The old one's way back to the default table would undo the new one.
    deleteBeforeReplace: (before, wanted) => before.subnetId === wanted.subnetId,
    reads: `${family}.DescribeSubnets`,
    uses: named(family, ["ReplaceRouteTableAssociation", "DescribeRouteTables"]),
    find: (subnet) => subnet,
    attach: async ({ api, inputs: { subnetId: SubnetId, routeTableId: RouteTableId } }) => {
      await api[family].ReplaceRouteTableAssociation({ SubnetId, RouteTableId });
      return { item: { SubnetId, RouteTableId } as Subnet };
    },
    sync: {
      table: modify(`${family}.ReplaceRouteTableAssociation`, { SubnetId: id, RouteTableId: "routeTableId" }),
    },
    detach: async ({ api, id: SubnetId, present: { VpcId, RouteTableId: held }, state }) => {
      // The subnet may have been given another table since; that one stays.
      const main =
        held === state.routeTableId
          ? await mainTableOf(
              (id, options) => api.describe(`${family}.DescribeRouteTables`, id, options),
              VpcId,
            )
          : undefined;
      if (!main || main === held) return undefined;
      return api[family].ReplaceRouteTableAssociation({ SubnetId, RouteTableId: main });
    },
    example,
  });
}
