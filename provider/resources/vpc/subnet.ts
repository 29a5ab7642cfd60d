// A subnet is a slice of a VPC's address range in one zone; only its name and broadcast flag can change.
import type { Subnet } from "../../api/actions/vpc";
import type { Describe } from "../../api/batch";
import { cidrContains, field } from "../../lifecycle/author/field";
import { subnetBlockers } from "../blockers";
import { listing } from "../listing";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";
import { zoneNames } from "../zones";

export const subnets: Describe<Subnet> = {
  service: "vpc",
  action: "DescribeSubnets",
  ids: "SubnetIds",
  items: "SubnetSet",
  key: "SubnetId",
};

function overlap(a: string, b: string): boolean {
  return cidrContains(a, b) || cidrContains(b, a);
}

export const subnet = defineResource({
  token: "vpc:Subnet",
  doc: "A range of private addresses in one zone of a VPC.",
  id: "subnet-xxxxxxxx",
  tagged: "vpc:subnet",
  inputs: {
    name: field.string().autoName(60).wire("SubnetName").doc("Name of the subnet, at most 60 bytes."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC it lies in."),
    cidrBlock: field
      .cidr({ min: 8, max: 30 })
      .replace()
      .doc("IPv4 address range within the VPC's, a network address; no other subnet may overlap it."),
    zone: field.string().replace().known("a zone", zoneNames).doc("Zone, such as `ap-guangzhou-3`."),
    enableBroadcast: field.boolean().optional().doc("Whether broadcast is on. The cloud's default is off."),
    tags,
  },
  outputs: {
    isDefault: field.boolean().doc("Whether it is the zone's default subnet."),
    routeTableId: field.string().volatile().doc("The route table that holds for it; associations change it."),
    availableIpAddressCount: field.integer().volatile().doc("Addresses that are still free."),
    createdTime: field.string().doc("When it was made, `YYYY-MM-DD hh:mm:ss`."),
  },
  read: ({ api, id, fresh }) => api.describe(subnets, id, { fresh }),
  create: async ({ api, inputs }) => {
    const { Subnet } = await api.vpc.CreateSubnet({
      VpcId: inputs.vpcId,
      SubnetName: inputs.name,
      CidrBlock: inputs.cidrBlock,
      Zone: inputs.zone,
      Tags: tagList(inputs.tags),
    });
    return { id: Subnet.SubnetId, item: Subnet };
  },
  sync: {
    attributes: {
      of: ["name", "enableBroadcast"],
      call: async ({ api, id, to, changed }) => {
        await api.vpc.ModifySubnetAttribute({
          SubnetId: id,
          SubnetName: changed.includes("name") ? to.name : undefined,
          EnableBroadcast: changed.includes("enableBroadcast") ? to.enableBroadcast?.toString() : undefined,
        });
      },
    },
  },
  delete: async ({ api, id }) => {
    await api.vpc.DeleteSubnet({ SubnetId: id });
  },
  blockedBy: ({ api, id }) => subnetBlockers(api, id),
  // Two subnets of one VPC cannot have the same addresses, not even for a moment.
  deleteBeforeReplace: (before, wanted) =>
    before.vpcId === wanted.vpcId && overlap(String(before.cidrBlock), String(wanted.cidrBlock)),
  list: listing(subnets, { name: "subnet-name", vpcId: "vpc-id", cidrBlock: "cidr-block", zone: "zone" }),
  recover: {
    candidates: async ({ api, inputs }) => {
      const Filters = [{ Name: "subnet-name", Values: [inputs.name] }];
      return (await api.vpc.DescribeSubnets({ Filters, Limit: "100" })).SubnetSet;
    },
    id: (item) => item.SubnetId,
  },
  example: `const web = new tencentcloud.vpc.Subnet("web", { vpcId: main.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });`,
});
