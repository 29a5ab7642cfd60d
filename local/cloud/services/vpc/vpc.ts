// A VPC: a private network with one address range, which never changes, others beside it, and a default route table, which
// comes and goes with it.
import { type Cidr, contains, parseCidr } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import { type KeptParameter, keptAttributes, plain } from "../../plain";
import type { CreateVpcRequest } from "../../requests/vpc";
import { byTag, keepTags, type Tag } from "../../tags";
import { routeTable } from "./routeTable";
import { vpcService } from "./service";

export interface Vpc {
  VpcName: string;
  CidrBlock: string;
  /** Ranges beside its own; absent for none. */
  Assistants?: string[];
  /** Its IPv6 range; absent for none. */
  Ipv6?: { block: string; type: string };
  IsDefault: boolean;
  EnableMulticast: boolean;
  DnsServerSet: string[];
  DomainName: string;
  DhcpOptionsId: string;
  Tags?: Tag[];
}

export const vpc = defineKind<Vpc>({
  service: vpcService,
  type: "vpc:vpc",
  prefix: "vpc",
  tagged: "vpc/vpc",
  nameAttribute: "VpcName",
  quota: { limit: 20, code: "LimitExceeded" },
});

/** Ranges a VPC's own range lies in, and its widest mask there: today's, which the document of 2018 had narrower. */
const PRIVATE = [
  { within: "10.0.0.0/8", widest: 12 },
  { within: "172.16.0.0/12", widest: 12 },
  { within: "192.168.0.0/16", widest: 16 },
];
const NARROWEST = 28;
const DNS = ["183.60.83.19", "183.60.82.98"];

/** Refuses what is no range that a VPC can have. */
export function checkCidr(text: string): void {
  const range = parseCidr(text);
  if (!range) throw new ApiError("InvalidParameterValue.Malformed", `CidrBlock \`${text}\` is not a range.`);
  const taken = PRIVATE.some(
    ({ within, widest }) =>
      range.mask >= widest && range.mask <= NARROWEST && contains(parseCidr(within)!, range),
  );
  if (!taken) {
    throw new ApiError(
      "InvalidParameterValue",
      `CidrBlock \`${text}\` must lie in 10.0.0.0/8 or 172.16.0.0/12 with a mask of /12 to /28, or in 192.168.0.0/16 with one of /16 to /28.`,
    );
  }
}

/** All ranges of a VPC: its own, and those beside it. */
export function rangesOf({ CidrBlock, Assistants = [] }: Pick<Vpc, "CidrBlock" | "Assistants">): Cidr[] {
  return [CidrBlock, ...Assistants].map((text) => parseCidr(text)!);
}

/** A VPC with its default route table. */
export function makeVpc(world: World, data: Partial<Vpc> & Pick<Vpc, "VpcName" | "CidrBlock">): Entity<Vpc> {
  const made = world.create(vpc, {
    IsDefault: false,
    EnableMulticast: false,
    DnsServerSet: DNS,
    DomainName: "",
    DhcpOptionsId: "",
    ...data,
  });
  world.create(routeTable, { VpcId: made.id, RouteTableName: "default", Main: true, Routes: [] });
  return made;
}

const isTrue = (value: unknown) => value === "true";

/** What both a new VPC and a change take. */
const settings: readonly KeptParameter<Vpc>[] = [
  ["EnableMulticast", "EnableMulticast", isTrue],
  ["DnsServers", "DnsServerSet"],
  "DomainName",
];

export const part = plain<Vpc, CreateVpcRequest>(vpc, {
  shown: {
    ...{ id: "VpcId", created: "CreatedTime", tags: "TagSet", hidden: ["Assistants", "Ipv6"] },
    also: ({ id: VpcId, data }) => ({
      AssistantCidrSet: (data.Assistants ?? []).map((CidrBlock) => ({ VpcId, CidrBlock, AssistantType: 0 })),
      Ipv6CidrBlock: data.Ipv6?.block ?? "",
      Ipv6CidrBlockSet: data.Ipv6
        ? [{ IPv6CidrBlock: data.Ipv6.block, ISPType: "BGP", AddressType: data.Ipv6.type }]
        : [],
    }),
  },
  create: {
    action: "CreateVpc",
    answers: "Vpc",
    make: ({ world, params }) => {
      const { VpcName, CidrBlock, Tags } = params;
      checkCidr(CidrBlock);
      return makeVpc(world, { VpcName, CidrBlock, ...keptAttributes(params, settings), ...keepTags(Tags) });
    },
  },
  describe: {
    action: "DescribeVpcs",
    ids: "VpcIds",
    items: "VpcSet",
    filters: {
      ...byTag,
      "vpc-id": "id",
      "vpc-name": "VpcName",
      "is-default": "IsDefault",
      "cidr-block": "CidrBlock",
      "ipv6-cidr-block": ({ data }) => data.Ipv6?.block ?? [],
      "isp-type": ({ data }) => (data.Ipv6 ? "BGP" : []),
      "address-type": ({ data }) => data.Ipv6?.type ?? [],
    },
  },
  modify: { action: "ModifyVpcAttribute", takes: ["VpcName", ...settings] },
  remove: { action: "DeleteVpc" },
});
