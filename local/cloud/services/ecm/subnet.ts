// A subnet of an edge VPC: a slice of its range in one zone. Only its name, its broadcast switch and its tags can change. One
// of each zone is its default.
import { type Call, defineAction } from "../../action";
import { parseCidr } from "../../cidr";
import { ApiError } from "../../errors";
import { defineKind, type Entity, type World } from "../../kind";
import { checkSubnetRange } from "../../network/ranges";
import { plain, type Shown, viewOf } from "../../plain";
import type {
  CreateSubnetRequest,
  DescribeDefaultSubnetRequest,
  ModifyDefaultSubnetRequest,
} from "../../requests/ecm";
import { byTag, keepTags, type Tag } from "../../tags";
import { getNode, nodes } from "./node";
import { routeTable } from "./routeTable";
import { ecmService, MOST_VALUES } from "./service";
import { rangesOf, vpc } from "./vpc";

export interface Subnet {
  VpcId: string;
  SubnetName: string;
  CidrBlock: string;
  Zone: string;
  EnableBroadcast: boolean;
  /** Whether machines of its zone that name no subnet come into it: the newest of the zone, unless another was chosen. */
  IsZoneDefault: boolean;
  RouteTableId: string;
  /** Addresses handed out, by address: the id of what holds it. */
  Addresses: Record<string, string>;
  Tags?: Tag[];
}

export const subnet = defineKind<Subnet>({
  service: ecmService,
  type: "ecm:subnet",
  prefix: "subnet",
  nameAttribute: "SubnetName",
  // The documents name the quota and give no number.
  quota: { limit: 100, per: "VpcId", code: "LimitExceeded" },
  relations: [
    { to: "ecm:vpc", via: "VpcId", onDelete: "refuse" },
    { to: "ecm:routeTable", via: "RouteTableId", onDelete: "refuse" },
  ],
});

/** The subnet of machines that name none, in a zone; undefined where it has none. */
export function defaultSubnet(world: World, zone: string): Entity<Subnet> | undefined {
  return world.list(subnet).find(({ data }) => data.Zone === zone && data.IsZoneDefault);
}

/** Makes a subnet the default one of its zone, instead of the one that was. */
function makeDefault(world: World, chosen: Entity<Subnet>): Entity<Subnet> {
  const before = defaultSubnet(world, chosen.data.Zone);
  if (before) world.update(before, { IsZoneDefault: false });
  return world.update(chosen, { IsZoneDefault: true });
}

/** Addresses of a range that are never handed out: network, gateway, broadcast. */
const RESERVED = 3;

function create(call: Call<CreateSubnetRequest>): Entity<Subnet> {
  const { world, params, region } = call;
  const { SubnetName, CidrBlock, Zone, Tags } = params;
  const owner = call.one(vpc, "VpcId");
  getNode(region, Zone);
  checkSubnetRange(CidrBlock, owner, rangesOf(world, owner.id), world.list(subnet));
  const main = world.list(routeTable).find(({ data }) => data.VpcId === owner.id && data.Main);
  const made = world.create(subnet, {
    ...{ VpcId: owner.id, SubnetName, CidrBlock, Zone, EnableBroadcast: false, IsZoneDefault: false },
    ...{ RouteTableId: main?.id ?? "", Addresses: {} },
    ...keepTags(Tags),
  });
  return makeDefault(world, made);
}

function choose(call: Call<ModifyDefaultSubnetRequest>): undefined {
  const { world, region, params } = call;
  const [owner, chosen] = [call.one(vpc, "VpcId"), call.one(subnet, "SubnetId")];
  getNode(region, params.Zone, "InvalidParameterValue.Malformed");
  if (chosen.data.VpcId !== owner.id || chosen.data.Zone !== params.Zone)
    throw new ApiError("ResourceNotFound", `${owner.id} has no subnet ${chosen.id} in ${params.Zone}.`);
  makeDefault(world, chosen);
}

const shown: Shown<Subnet> = {
  id: "SubnetId",
  created: "CreatedTime",
  tags: "TagSet",
  hidden: ["Addresses", "IsZoneDefault"],
  also: ({ data, region }, world) => ({
    AvailableIpAddressCount: parseCidr(data.CidrBlock)!.size - RESERVED - Object.keys(data.Addresses).length,
    ...{ Region: region, ZoneName: nodes.find(({ zone }) => zone === data.Zone)?.zoneName ?? "" },
    VpcCidrBlock: world.get(vpc, data.VpcId)?.data.CidrBlock ?? "",
  }),
};

const view = viewOf(subnet, shown);

export const part = plain<Subnet, CreateSubnetRequest>(subnet, {
  shown,
  create: { action: "CreateSubnet", answers: "Subnet", refs: { VpcId: vpc }, make: create },
  describe: {
    action: "DescribeSubnets",
    ids: "SubnetIds",
    items: "SubnetSet",
    codes: { limit: "InvalidParameterValue.Range" },
    maxValues: MOST_VALUES,
    fuzzy: ["subnet-name", "cidr-block", "vpc-cidr-block"],
    filters: {
      ...byTag,
      "subnet-id": "id",
      "vpc-id": "VpcId",
      "cidr-block": "CidrBlock",
      "subnet-name": "SubnetName",
      "vpc-cidr-block": ({ data }, { world }) => world.get(vpc, data.VpcId)?.data.CidrBlock ?? "",
      region: ({ region }) => region,
      zone: "Zone",
    },
  },
  modify: {
    action: "ModifySubnetAttribute",
    takes: [
      "SubnetName",
      ["EnableBroadcast", "EnableBroadcast", (value) => value === "true"],
      ["Tags", "Tags", (tags) => keepTags(tags as Tag[]).Tags ?? []],
    ],
  },
  remove: { action: "DeleteSubnet" },
  more: {
    ModifyDefaultSubnet: defineAction<ModifyDefaultSubnetRequest>({
      refs: { VpcId: vpc, SubnetId: subnet },
      run: choose,
    }),
    DescribeDefaultSubnet: defineAction<DescribeDefaultSubnetRequest>({
      run: ({ world, region, params: { Zone } }) => {
        getNode(region, Zone);
        const found = defaultSubnet(world, Zone);
        return { Subnet: found ? view(found, world) : null };
      },
    }),
  },
});
