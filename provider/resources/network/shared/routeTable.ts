// Route tables of any family, beside the first one that each VPC has. Their routes and their subnets are resources of their own.
import type { RouteTable } from "../../../api/actions/vpc";
import type { ApiFor } from "../../../api/uses";
import type { Blocker } from "../../../lifecycle/author/define";
import { RefusedError } from "../../../lifecycle/author/failures";
import { field } from "../../../lifecycle/author/field";
import { id, modify } from "../../modify";
import { type Family, named } from "./family";

/** The inputs that every family's have. */
export function routeTableInputs(family: Family) {
  return {
    name: field
      .string()
      .autoName(60)
      .wire("RouteTableName")
      .doc("Name of the route table, at most 60 bytes."),
    vpcId: field.idOf(`${family}:Vpc`).replace().doc("The VPC it belongs to."),
  };
}

type Associated = Pick<RouteTable, "AssociationSet">;
const subnetsOf = ({ AssociationSet }: Associated) => (AssociationSet ?? []).map(({ SubnetId }) => SubnetId);

const changing = ["CreateRouteTable", "DeleteRouteTable"] as const;

interface Going {
  api: ApiFor<`${Family}.${(typeof changing)[number]}`>;
  id: string;
  look: () => Promise<Associated | undefined>;
  state: { main?: boolean | undefined; vpcId?: string | undefined };
}

/** What every family's have beside their inputs and how they are created; `first` is what its users call a VPC's first table. */
export function routeTableLife(family: Family, first: string) {
  return {
    id: "rtb-xxxxxxxx",
    outputs: {
      main: field
        .boolean()
        .doc(`Whether it is the VPC's ${first} table, which new subnets have and which cannot be deleted.`),
      subnetIds: field
        .set(field.string())
        .volatile()
        .from(subnetsOf)
        .doc("The subnets that are associated with it."),
      createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
    },
    reads: `${family}.DescribeRouteTables` as const,
    filters: { name: "route-table-name", vpcId: "vpc-id", main: "association.main" },
    uses: named(family, changing),
    sync: {
      attributes: modify(`${family}.ModifyRouteTableAttribute`, { RouteTableId: id, RouteTableName: "name" }),
    },
    delete: (going: Going) => remove(family, first, going),
    blockedBy: async ({ look }: Pick<Going, "look">): Promise<Blocker[]> =>
      subnetsOf((await look()) ?? { AssociationSet: [] }).map((id) => ({
        id,
        what: "subnet",
        leaving: false,
      })),
    // The first one goes with its VPC.
    holds: { [`${family}:Vpc`]: { filter: "vpc-id", unless: ({ Main }: Pick<RouteTable, "Main">) => Main } },
    recover: { by: ["name", "vpcId"] },
  };
}

async function remove(family: Family, first: string, { api, id, look, state }: Going) {
  if (state.main === true && (await look()))
    throw new RefusedError(
      `${id} is the ${first} route table of ${state.vpcId} and is deleted with it; take it out of the stack with \`pulumi state delete\` or make it \`retainOnDelete\``,
    );
  return api[family].DeleteRouteTable({ RouteTableId: id });
}
