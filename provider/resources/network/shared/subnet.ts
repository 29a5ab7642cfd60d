// Subnets of any family: a slice of a VPC's address range in one zone, with one route table.
import type { ApiFor } from "../../../api/uses";
import { type Field, field, type TypeOf } from "../../../lifecycle/author/field";
import { id, modify, text } from "../../modify";
import { byName } from "../../resource";
import { type Tags, tagList } from "../../tags";
import { overlap, ranges, tables } from "./agreements";
import { contendedRange } from "./contended";
import { type Family, named } from "./family";

/** What a family says of its subnets: the masks that their ranges may have, and what its users call the first route table of a VPC. */
interface GivenSubnet {
  masks: { min: number; max: number };
  zone: Field<string>;
  firstTable: string;
}

/** The inputs that every family's have, beside their tags. */
export function subnetInputs(family: Family, { masks, zone, firstTable }: GivenSubnet) {
  return {
    name: field.string().autoName(60).wire("SubnetName").doc("Name of the subnet, at most 60 bytes."),
    vpcId: field.idOf(`${family}:Vpc`).replace().doc("The VPC it belongs to."),
    cidrBlock: field
      .cidr(masks)
      .replace()
      .doc("IPv4 address range within the VPC's, a network address; no other subnet may overlap it."),
    zone,
    enableBroadcast: field.boolean().optional().doc("Whether broadcast is on. Defaults to `false`."),
    routeTableId: field
      .idOf(`${family}:RouteTable`)
      .optional()
      .volatile()
      .answered()
      .doc(
        `Its route table. A new subnet has the VPC's ${firstTable} one (\`defaultRouteTableId\`); if this is removed from the program, the subnet keeps its table. Conflicts with a \`RouteTableAssociation\` of the subnet to another table.`,
      ),
  };
}

export const subnetOutputs = {
  availableIpAddressCount: field.integer().volatile().doc("Addresses that are still free."),
  createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
};

interface Ranged {
  vpcId?: string | undefined;
  cidrBlock?: string | undefined;
}

const itsRange = {
  about: ranges,
  of: "vpcId" as const,
  says: ({ cidrBlock: part }: Ranged) => (part ? { part } : undefined),
  path: "cidrBlock" as const,
};

const itsTable = {
  about: tables,
  of: "id" as const,
  says: ({ routeTableId }: { routeTableId?: string | undefined }) => routeTableId,
  path: "routeTableId" as const,
};

type Actions = `${Family}.${"CreateSubnet" | "DescribeSubnets" | "DeleteSubnet"}`;
type On = { api: ApiFor<Actions> };
type Said = TypeOf<ReturnType<typeof subnetInputs>> & { tags?: Tags | undefined };

/** What every family's have beside their fields. */
export function subnetLife(family: Family) {
  return {
    id: "subnet-xxxxxxxx",
    agrees: [itsRange, itsTable],
    reads: `${family}.DescribeSubnets` as const,
    filters: { name: "subnet-name", vpcId: "vpc-id", cidrBlock: "cidr-block", zone: "zone" },
    uses: named(family, ["CreateSubnet", "DeleteSubnet"]),
    create: async ({ api, inputs }: On & { inputs: Said }) => {
      const { vpcId: VpcId, name: SubnetName, cidrBlock: CidrBlock, zone: Zone } = inputs;
      const Tags = tagList(inputs.tags);
      return (await api[family].CreateSubnet({ VpcId, SubnetName, CidrBlock, Zone, Tags })).Subnet;
    },
    delete: ({ api, id: SubnetId }: On & { id: string }) => api[family].DeleteSubnet({ SubnetId }),
    holds: { [`${family}:Vpc`]: "vpc-id" },
    // Two subnets of one VPC cannot have the same addresses, not even for a moment.
    deleteBeforeReplace: (before: Ranged, wanted: Ranged) =>
      before.vpcId === wanted.vpcId && overlap(String(before.cidrBlock), String(wanted.cidrBlock)),
    contended: ({ api, ...about }: On & Parameters<typeof contendedRange>[0]) =>
      contendedRange(about, (inVpc) => api.list(`${family}.DescribeSubnets`, inVpc)),
    recover: byName,
  };
}

/** How what every family's say is changed, beside their tags. */
export function subnetChanges(family: Family) {
  return {
    attributes: modify(`${family}.ModifySubnetAttribute`, {
      SubnetId: id,
      SubnetName: "name",
      EnableBroadcast: text("enableBroadcast"),
    }),
    routeTable: modify(`${family}.ReplaceRouteTableAssociation`, {
      SubnetId: id,
      RouteTableId: "routeTableId",
    }),
  };
}
