// A VPC: a private network with one address range, which never changes, and a default route table, which comes and
// goes with it.
import { defineAction, type Part, removal } from "../../action";
import { contains, parseCidr } from "../../cidr";
import { formatDateTime } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import type { World } from "../../kind";
import { defineKind, type Entity } from "../../kind";
import { keepTags, type Tag } from "../../tags";
import { routeTable } from "./routeTable";
import { vpcService } from "./service";

export interface Vpc {
  VpcName: string;
  CidrBlock: string;
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

interface CreateParams {
  VpcName: string;
  CidrBlock: string;
  EnableMulticast?: string;
  DnsServers?: string[];
  DomainName?: string;
  Tags?: Tag[];
}

interface ModifyParams {
  VpcName?: string;
  EnableMulticast?: string;
  DnsServers?: string[];
  DomainName?: string;
}

function checkCidr(text: string): void {
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

function view({ id, createdAt, data }: Entity<Vpc>): object {
  const { Tags, ...attributes } = data;
  return { ...attributes, VpcId: id, CreatedTime: formatDateTime(createdAt), TagSet: Tags ?? [] };
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

export const part: Part = {
  kinds: [vpc],
  actions: {
    CreateVpc: defineAction<CreateParams>({
      creates: { kind: vpc },
      run: ({ world, params }) => {
        checkCidr(params.CidrBlock);
        const made = makeVpc(world, {
          VpcName: params.VpcName,
          CidrBlock: params.CidrBlock,
          EnableMulticast: params.EnableMulticast === "true",
          ...(params.DnsServers ? { DnsServerSet: params.DnsServers } : {}),
          ...(params.DomainName === undefined ? {} : { DomainName: params.DomainName }),
          ...keepTags(params.Tags),
        });
        return { Vpc: view(made) };
      },
    }),

    DescribeVpcs: describes(vpc, {
      ids: "VpcIds",
      items: "VpcSet",
      filters: {
        "vpc-id": "id",
        "vpc-name": "VpcName",
        "is-default": "IsDefault",
        "cidr-block": "CidrBlock",
      },
      view,
    }),

    ModifyVpcAttribute: defineAction<ModifyParams>({
      refs: { VpcId: vpc },
      run: (call) => {
        const { VpcName, EnableMulticast, DnsServers, DomainName } = call.params;
        call.world.update(call.one(vpc, "VpcId"), {
          ...(VpcName === undefined ? {} : { VpcName }),
          ...(EnableMulticast === undefined ? {} : { EnableMulticast: EnableMulticast === "true" }),
          ...(DnsServers === undefined ? {} : { DnsServerSet: DnsServers }),
          ...(DomainName === undefined ? {} : { DomainName }),
        });
      },
    }),

    DeleteVpc: removal(vpc, "VpcId"),
  },
};
