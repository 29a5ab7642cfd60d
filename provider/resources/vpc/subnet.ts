// A subnet is a slice of a VPC's address range in one zone; only its name, broadcast flag and route table can change.
import { field } from "../../lifecycle/author/field";
import { zones } from "../known";
import { id, modify, text } from "../modify";
import { overlap, ranges, tables } from "../network/shared/agreements";
import { contendedRange } from "../network/shared/contended";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";

export const subnet = defineResource({
  token: "vpc:Subnet",
  doc: "A range of private addresses in one zone of a VPC.",
  id: "subnet-xxxxxxxx",
  tagged: "vpc:subnet",
  inputs: {
    name: field.string().autoName(60).wire("SubnetName").doc("Name of the subnet, at most 60 bytes."),
    vpcId: field.idOf("vpc:Vpc").replace().doc("The VPC it belongs to."),
    cidrBlock: field
      .cidr({ min: 8, max: 30 })
      .replace()
      .doc("IPv4 address range within the VPC's, a network address; no other subnet may overlap it."),
    zone: field.string().replace().known(zones).doc("Zone, such as `ap-guangzhou-3`."),
    enableBroadcast: field.boolean().optional().doc("Whether broadcast is on. Defaults to `false`."),
    routeTableId: field
      .idOf("vpc:RouteTable")
      .optional()
      .volatile()
      .answered()
      .doc(
        "Its route table. A new subnet has the VPC's default one (`defaultRouteTableId`); if this is removed from the program, the subnet keeps its table. Conflicts with a `RouteTableAssociation` of the subnet to another table.",
      ),
    tags,
  },
  outputs: {
    isDefault: field.boolean().doc("Whether it is the zone's default subnet."),
    availableIpAddressCount: field.integer().volatile().doc("Addresses that are still free."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  agrees: [
    {
      about: ranges,
      of: "vpcId",
      says: ({ cidrBlock: part }) => (part ? { part } : undefined),
      path: "cidrBlock",
    },
    { about: tables, of: "id", says: ({ routeTableId }) => routeTableId, path: "routeTableId" },
  ],
  reads: "vpc.DescribeSubnets",
  filters: { name: "subnet-name", vpcId: "vpc-id", cidrBlock: "cidr-block", zone: "zone" },
  uses: ["vpc.CreateSubnet", "vpc.DeleteSubnet"],
  create: async ({ api, inputs }) => {
    const { Subnet } = await api.vpc.CreateSubnet({
      VpcId: inputs.vpcId,
      SubnetName: inputs.name,
      CidrBlock: inputs.cidrBlock,
      Zone: inputs.zone,
      Tags: tagList(inputs.tags),
    });
    return Subnet;
  },
  sync: {
    attributes: modify("vpc.ModifySubnetAttribute", {
      SubnetId: id,
      SubnetName: "name",
      EnableBroadcast: text("enableBroadcast"),
    }),
    routeTable: modify("vpc.ReplaceRouteTableAssociation", { SubnetId: id, RouteTableId: "routeTableId" }),
  },
  delete: ({ api, id }) => api.vpc.DeleteSubnet({ SubnetId: id }),
  holds: { "vpc:Vpc": "vpc-id" },
  // Two subnets of one VPC cannot have the same addresses, not even for a moment.
  deleteBeforeReplace: (before, wanted) =>
    before.vpcId === wanted.vpcId && overlap(String(before.cidrBlock), String(wanted.cidrBlock)),
  contended: ({ api, ...about }) => contendedRange(about, (inVpc) => api.list("vpc.DescribeSubnets", inVpc)),
  recover: byName,
  example: `const web = new tencentcloud.vpc.Subnet("web", { vpcId: main.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });`,
});
