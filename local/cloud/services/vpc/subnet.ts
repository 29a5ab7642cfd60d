// A subnet: a slice of a VPC's range in one zone. Only its name and its broadcast switch can change.
import type { Call } from "../../action";
import { parseCidr } from "../../cidr";
import { defineKind, type Entity, type World } from "../../kind";
import { checkSubnetRange } from "../../network/ranges";
import { getOpenZone } from "../../places";
import { plain, type Shown, viewOf } from "../../plain";
import type { CreateSubnetRequest } from "../../requests/vpc";
import { byTag, keepTags, type Tag } from "../../tags";
import { routeTable } from "./routeTable";
import { vpcService } from "./service";
import { rangesOf, vpc } from "./vpc";

export interface Subnet {
  VpcId: string;
  SubnetName: string;
  CidrBlock: string;
  Zone: string;
  IsDefault: boolean;
  EnableBroadcast: boolean;
  RouteTableId: string;
  /** Absent or "" for none. */
  NetworkAclId?: string;
  /** Addresses handed out, by address: the id of what holds it. */
  Addresses: Record<string, string>;
  /** Its IPv6 range; absent or "" for none. */
  Ipv6CidrBlock?: string;
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
    { to: "vpc:networkAcl", via: "NetworkAclId", onDelete: "refuse" },
  ],
});

/** Addresses of a range that are never handed out: network, gateway, broadcast (api-docs/vpc.txt:1755). */
const RESERVED = 3;

function create(call: Call<CreateSubnetRequest>): Entity<Subnet> {
  const { world, params, region } = call;
  const { SubnetName, CidrBlock, Zone, Tags } = params;
  const owner = call.one(vpc, "VpcId");
  getOpenZone(region, Zone);
  checkSubnetRange(CidrBlock, owner, rangesOf(owner.data), world.list(subnet));
  return makeSubnet(world, { VpcId: owner.id, SubnetName, CidrBlock, Zone, ...keepTags(Tags) });
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

const shown: Shown<Subnet> = {
  id: "SubnetId",
  created: "CreatedTime",
  tags: "TagSet",
  hidden: ["Addresses"],
  also: ({ data }) => {
    const TotalIpAddressCount = parseCidr(data.CidrBlock)!.size - RESERVED;
    const AvailableIpAddressCount = TotalIpAddressCount - Object.keys(data.Addresses).length;
    return { AvailableIpAddressCount, TotalIpAddressCount, Ipv6CidrBlock: data.Ipv6CidrBlock ?? "" };
  },
};

/** A subnet as answers show it. */
export const viewSubnet = viewOf(subnet, shown);

export const part = plain<Subnet, CreateSubnetRequest>(subnet, {
  shown,
  create: { action: "CreateSubnet", answers: "Subnet", refs: { VpcId: vpc }, make: create },
  describe: {
    action: "DescribeSubnets",
    ids: "SubnetIds",
    items: "SubnetSet",
    filters: {
      ...byTag,
      "subnet-id": "id",
      "vpc-id": "VpcId",
      "cidr-block": "CidrBlock",
      "is-default": "IsDefault",
      "subnet-name": "SubnetName",
      zone: "Zone",
      "ipv6-cidr-block": ({ data }) => data.Ipv6CidrBlock || [],
      "isp-type": ({ data }) => (data.Ipv6CidrBlock ? "BGP" : []),
      "address-type": ({ data }, { world }) =>
        (data.Ipv6CidrBlock && world.get(vpc, data.VpcId)?.data.Ipv6?.type) || [],
      // There is no dedicated cluster, and no subnet for translated addresses.
      "cdc-id": () => [],
      "is-cdc-subnet": () => 0,
      "is-remote-vpc-snat": () => false,
    },
  },
  modify: {
    action: "ModifySubnetAttribute",
    takes: ["SubnetName", ["EnableBroadcast", "EnableBroadcast", (value) => value === "true"]],
  },
  remove: { action: "DeleteSubnet" },
});
