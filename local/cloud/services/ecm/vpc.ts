// A VPC of edge machines: one address range in one region, and a main route table, which comes and goes with it.
import { type Cidr, contains, parseCidr } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import { plain } from "../../plain";
import type { CreateVpcRequest } from "../../requests/ecm";
import { byTag, keepTags, type Tag } from "../../tags";
import { findNodes } from "./node";
import { routeTable } from "./routeTable";
import { ecmService, MOST_VALUES } from "./service";

export interface Vpc {
  VpcName: string;
  CidrBlock: string;
  Description: string;
  Tags?: Tag[];
}

export const vpc = defineKind<Vpc>({
  service: ecmService,
  type: "ecm:vpc",
  prefix: "vpc",
  nameAttribute: "VpcName",
  // The documents name the quota and give no number.
  quota: { limit: 20, code: "LimitExceeded" },
});

/** Ranges a VPC's own range lies in (api-docs/ecm.txt, CreateVpc.CidrBlock). */
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].map((text) => parseCidr(text)!);
const WIDEST = 16;
const NARROWEST = 28;

function checkCidr(text: string): void {
  const range = parseCidr(text);
  if (!range) throw new ApiError("InvalidParameterValue.Malformed", `CidrBlock \`${text}\` is not a range.`);
  const fits = range.mask >= WIDEST && range.mask <= NARROWEST;
  if (!fits || !PRIVATE.some((within) => contains(within, range)))
    throw new ApiError(
      "InvalidParameterValue",
      `CidrBlock \`${text}\` must lie in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 with a mask of /16 to /28.`,
    );
}

/** All ranges of a VPC. */
export function rangesOf(world: World, vpcId: string): Cidr[] {
  return [parseCidr(world.get(vpc, vpcId)!.data.CidrBlock)!];
}

/** The subnets of a VPC, whatever they are: the kind points here. */
function subnetsOf(world: World, { id }: Entity): number {
  return world.list(world.kindOf("ecm:subnet")).filter(({ data }) => (data as { VpcId: string }).VpcId === id)
    .length;
}

export const part = plain<Vpc, CreateVpcRequest>(vpc, {
  shown: {
    ...{ id: "VpcId", created: "CreatedTime", tags: "TagSet" },
    also: (one, world) => ({
      ...{ Region: one.region, RegionName: findNodes(one.region)[0]?.city ?? "" },
      SubnetCount: subnetsOf(world, one),
    }),
  },
  create: {
    action: "CreateVpc",
    answers: "Vpc",
    make: ({ world, params: { VpcName, CidrBlock, Description = "", Tags } }) => {
      checkCidr(CidrBlock);
      const made = world.create(vpc, { VpcName, CidrBlock, Description, ...keepTags(Tags) });
      world.create(routeTable, { VpcId: made.id, RouteTableName: "default", Main: true, Routes: [] });
      return made;
    },
  },
  describe: {
    action: "DescribeVpcs",
    ids: "VpcIds",
    items: "VpcSet",
    fuzzy: ["vpc-name", "cidr-block"],
    maxValues: MOST_VALUES,
    // Of the lists of networks this one alone documents no refusal of an id.
    missing: "leaveOut",
    filters: {
      ...byTag,
      "vpc-id": "id",
      "vpc-name": "VpcName",
      "cidr-block": "CidrBlock",
      region: ({ region }) => region,
    },
  },
  modify: {
    action: "ModifyVpcAttribute",
    takes: ["VpcName", "Description", ["Tags", "Tags", (tags) => keepTags(tags as Tag[]).Tags ?? []]],
  },
  remove: { action: "DeleteVpc" },
});
