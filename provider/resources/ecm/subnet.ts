// A subnet of an edge VPC: a slice of its range in one zone; only its name, broadcast flag, tags and route table can change.
import { field } from "../../lifecycle/author/field";
import { edgeZones } from "../known";
import { id, modify, text } from "../modify";
import { overlap, ranges, tables } from "../network/shared/agreements";
import { contendedRange } from "../network/shared/contended";
import { byName, defineResource } from "../resource";
import { retagWhole, tagList, tags } from "../tags";

export const subnet = defineResource({
  token: "ecm:Subnet",
  doc: "A range of private addresses in one zone of an edge VPC. The cloud makes each new one the default subnet of its zone, which machines without one of their own come into.",
  id: "subnet-xxxxxxxx",
  inputs: {
    name: field.string().autoName(60).wire("SubnetName").doc("Name of the subnet, at most 60 bytes."),
    vpcId: field.idOf("ecm:Vpc").replace().doc("The VPC it belongs to."),
    cidrBlock: field
      .cidr({ min: 16, max: 29 })
      .replace()
      .doc("IPv4 address range within the VPC's, a network address; no other subnet may overlap it."),
    zone: field.string().replace().known(edgeZones).doc("Zone, such as `ap-hangzhou-ecm-1`."),
    enableBroadcast: field.boolean().optional().doc("Whether broadcast is on. Defaults to `false`."),
    routeTableId: field
      .idOf("ecm:RouteTable")
      .optional()
      .volatile()
      .answered()
      .doc(
        "Its route table. A new subnet has the VPC's main one (`defaultRouteTableId`); if this is removed from the program, the subnet keeps its table. Conflicts with a `RouteTableAssociation` of the subnet to another table.",
      ),
    tags,
  },
  outputs: {
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
  reads: "ecm.DescribeSubnets",
  filters: { name: "subnet-name", vpcId: "vpc-id", cidrBlock: "cidr-block", zone: "zone" },
  uses: ["ecm.CreateSubnet", "ecm.DeleteSubnet"],
  create: async ({ api, inputs }) => {
    const { Subnet } = await api.ecm.CreateSubnet({
      VpcId: inputs.vpcId,
      SubnetName: inputs.name,
      CidrBlock: inputs.cidrBlock,
      Zone: inputs.zone,
      Tags: tagList(inputs.tags),
    });
    return Subnet;
  },
  sync: {
    attributes: modify("ecm.ModifySubnetAttribute", {
      SubnetId: id,
      SubnetName: "name",
      EnableBroadcast: text("enableBroadcast"),
    }),
    routeTable: modify("ecm.ReplaceRouteTableAssociation", { SubnetId: id, RouteTableId: "routeTableId" }),
    tags: retagWhole("ecm.ModifySubnetAttribute", "SubnetId"),
  },
  delete: ({ api, id }) => api.ecm.DeleteSubnet({ SubnetId: id }),
  holds: { "ecm:Vpc": "vpc-id" },
  // Two subnets of one VPC cannot have the same addresses, not even for a moment.
  deleteBeforeReplace: (before, wanted) =>
    before.vpcId === wanted.vpcId && overlap(String(before.cidrBlock), String(wanted.cidrBlock)),
  contended: ({ api, ...about }) => contendedRange(about, (inVpc) => api.list("ecm.DescribeSubnets", inVpc)),
  recover: byName,
  example: `const web = new tencentcloud.ecm.Subnet("web", {
  region: edge.region,
  vpcId: edge.id,
  cidrBlock: "10.0.1.0/24",
  zone: "ap-hangzhou-ecm-1",
});`,
});
