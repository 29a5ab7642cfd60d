// A subnet: a slice of a VPC's range in one zone. Only its name and its broadcast switch can change.
import { type Call, defineAction, type Part, removal } from "../../action";
import { contains, overlaps, parseCidr } from "../../cidr";
import { formatDateTime } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import type { World } from "../../kind";
import { defineKind, type Entity } from "../../kind";
import { findRegion, findZone } from "../../places";
import { keepTags, type Tag } from "../../tags";
import { routeTable } from "./routeTable";
import { vpcService } from "./service";
import { vpc } from "./vpc";

export interface Subnet {
  VpcId: string;
  SubnetName: string;
  CidrBlock: string;
  Zone: string;
  IsDefault: boolean;
  EnableBroadcast: boolean;
  RouteTableId: string;
  /** Addresses handed out, by address: the id of what holds it. */
  Addresses: Record<string, string>;
  Tags?: Tag[];
}

export const subnet = defineKind<Subnet>({
  service: vpcService,
  type: "vpc:subnet",
  prefix: "subnet",
  tagged: "vpc/subnet",
  nameAttribute: "SubnetName",
  quota: { limit: 100, per: "VpcId", code: "LimitExceeded" },
  relations: [
    { to: "vpc:vpc", via: "VpcId", onDelete: "refuse" },
    { to: "vpc:routeTable", via: "RouteTableId", onDelete: "refuse" },
  ],
});

/** Addresses of a range that are never handed out: network, gateway, broadcast (api-docs/vpc.txt:1755). */
const RESERVED = 3;

interface CreateParams {
  CidrBlock: string;
  SubnetName: string;
  Zone: string;
  Tags?: Tag[];
}

interface ModifyParams {
  SubnetName?: string;
  EnableBroadcast?: string;
}

/** Refuses a zone that the region does not have or that is closed. */
export function checkZone(region: string, zone: string): void {
  if (findZone(region, zone)?.available) return;
  const zones = findRegion(region)?.zones.filter((one) => one.available) ?? [];
  throw new ApiError(
    "InvalidParameterValue",
    `The Zone \`${zone}\` does not exist in ${region} or is closed; there is ${zones.map((one) => one.zone).join(", ")}.`,
  );
}

function checkCidr(world: World, vpcId: string, outer: string, text: string): void {
  const range = parseCidr(text);
  if (!range) throw new ApiError("InvalidParameterValue.Malformed", `CidrBlock \`${text}\` is not a range.`);
  if (range.mask > 29 || !contains(parseCidr(outer)!, range)) {
    throw new ApiError(
      "InvalidParameterValue.SubnetRange",
      `CidrBlock \`${text}\` must lie in the VPC's ${outer} with a mask of at most /29.`,
    );
  }
  const other = world
    .list(subnet)
    .find((one) => one.data.VpcId === vpcId && overlaps(parseCidr(one.data.CidrBlock)!, range));
  if (other) {
    throw new ApiError(
      "InvalidParameterValue.SubnetConflict",
      `CidrBlock \`${text}\` overlaps ${other.data.CidrBlock} of ${other.id}.`,
    );
  }
}

function view({ id, createdAt, data }: Entity<Subnet>): object {
  const { Tags, Addresses, ...attributes } = data;
  const size = parseCidr(data.CidrBlock)!.size;
  return {
    ...attributes,
    SubnetId: id,
    CreatedTime: formatDateTime(createdAt),
    AvailableIpAddressCount: size - RESERVED - Object.keys(Addresses).length,
    TotalIpAddressCount: size - RESERVED,
    TagSet: Tags ?? [],
  };
}

function create(call: Call<CreateParams>): object {
  const { world, params, region } = call;
  const owner = call.one(vpc, "VpcId");
  checkZone(region, params.Zone);
  checkCidr(world, owner.id, owner.data.CidrBlock, params.CidrBlock);
  const { SubnetName, CidrBlock, Zone, Tags } = params;
  const made = makeSubnet(world, { VpcId: owner.id, SubnetName, CidrBlock, Zone, ...keepTags(Tags) });
  return { Subnet: view(made) };
}

/** A subnet in the default route table of its VPC. */
export function makeSubnet(
  world: World,
  data: Partial<Subnet> & Pick<Subnet, "VpcId" | "SubnetName" | "CidrBlock" | "Zone">,
): Entity<Subnet> {
  const main = world.list(routeTable).find((table) => table.data.VpcId === data.VpcId && table.data.Main);
  return world.create(subnet, {
    IsDefault: false,
    EnableBroadcast: false,
    RouteTableId: main?.id ?? "",
    Addresses: {},
    ...data,
  });
}

export const part: Part = {
  kinds: [subnet],
  actions: {
    CreateSubnet: defineAction<CreateParams>({
      refs: { VpcId: vpc },
      creates: { kind: subnet },
      run: create,
    }),

    DescribeSubnets: describes(subnet, {
      ids: "SubnetIds",
      items: "SubnetSet",
      filters: {
        "subnet-id": "id",
        "vpc-id": "VpcId",
        "cidr-block": "CidrBlock",
        "is-default": "IsDefault",
        "subnet-name": "SubnetName",
        zone: "Zone",
      },
      view,
    }),

    ModifySubnetAttribute: defineAction<ModifyParams>({
      refs: { SubnetId: subnet },
      run: (call) => {
        const { SubnetName, EnableBroadcast } = call.params;
        call.world.update(call.one(subnet, "SubnetId"), {
          ...(SubnetName === undefined ? {} : { SubnetName }),
          ...(EnableBroadcast === undefined ? {} : { EnableBroadcast: EnableBroadcast === "true" }),
        });
      },
    }),

    DeleteSubnet: removal(subnet, "SubnetId"),
  },
};
