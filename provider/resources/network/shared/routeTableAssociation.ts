// Which route table holds for a subnet. A subnet always has exactly one, so that to remove an association is to go back to the
// default table of the VPC.
import type { Subnet } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";
import { field } from "../../../lifecycle/author/field";
import { defineAttachment } from "../../attachment";
import { id, modify } from "../../modify";
import { tables } from "./agreements";
import { type Family, named } from "./family";
import { mainTableOf } from "./mainTable";

const actions = ["ReplaceRouteTableAssociation", "DescribeRouteTables"] as const;

/** Gives a subnet the default table of its VPC again; one that has another table than the program gave it since keeps that. */
async function backToMain(
  family: Family,
  { api }: { api: ApiFor<`${Family}.${(typeof actions)[number]}`> },
  SubnetId: string,
  { VpcId, RouteTableId: held }: Pick<Subnet, "VpcId" | "RouteTableId">,
  given: { routeTableId?: string | undefined },
): Promise<{ RequestId: string } | undefined> {
  if (held !== given.routeTableId) return undefined;
  const look: Parameters<typeof mainTableOf>[0] = (id, options) =>
    api.describe(`${family}.DescribeRouteTables`, id, options);
  const main = await mainTableOf(look, VpcId);
  if (!main || main === held) return undefined;
  return api[family].ReplaceRouteTableAssociation({ SubnetId, RouteTableId: main });
}

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
    uses: named(family, actions),
    find: (subnet) => subnet,
    attach: async ({ api, inputs: { subnetId: SubnetId, routeTableId: RouteTableId } }) => {
      await api[family].ReplaceRouteTableAssociation({ SubnetId, RouteTableId });
      return { item: { SubnetId, RouteTableId } as Subnet };
    },
    sync: {
      table: modify(`${family}.ReplaceRouteTableAssociation`, { SubnetId: id, RouteTableId: "routeTableId" }),
    },
    detach: ({ api, id, present, state }) => backToMain(family, { api }, id, present, state),
    example,
  });
}
