// A subnet of an edge VPC: a slice of its range in one zone. Only its name, its broadcast switch and its tags can change.
import type { Call } from "../../action";
import { parseCidr } from "../../cidr";
import { defineKind, type Entity } from "../../kind";
import { checkSubnetRange } from "../../network/ranges";
import { plain, type Shown } from "../../plain";
import type { CreateSubnetRequest } from "../../requests/ecm";
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

/** Addresses of a range that are never handed out: network, gateway, broadcast. */
const RESERVED = 3;

function create(call: Call<CreateSubnetRequest>): Entity<Subnet> {
  const { world, params, region } = call;
  const { SubnetName, CidrBlock, Zone, Tags } = params;
  const owner = call.one(vpc, "VpcId");
  getNode(region, Zone);
  checkSubnetRange(CidrBlock, owner, rangesOf(world, owner.id), world.list(subnet));
  const main = world.list(routeTable).find(({ data }) => data.VpcId === owner.id && data.Main);
  return world.create(subnet, {
    ...{ VpcId: owner.id, SubnetName, CidrBlock, Zone, EnableBroadcast: false },
    ...{ RouteTableId: main?.id ?? "", Addresses: {} },
    ...keepTags(Tags),
  });
}

const shown: Shown<Subnet> = {
  id: "SubnetId",
  created: "CreatedTime",
  tags: "TagSet",
  hidden: ["Addresses"],
  also: ({ data, region }, world) => ({
    AvailableIpAddressCount: parseCidr(data.CidrBlock)!.size - RESERVED - Object.keys(data.Addresses).length,
    ...{ Region: region, ZoneName: nodes.find(({ zone }) => zone === data.Zone)?.zoneName ?? "" },
    VpcCidrBlock: world.get(vpc, data.VpcId)?.data.CidrBlock ?? "",
  }),
};

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
});
