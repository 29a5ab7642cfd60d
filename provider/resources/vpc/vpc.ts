// A VPC is a private network in one region; its address range is fixed for life, and others can be added beside it. A default
// route table comes with it and stays the same for life, so that it is asked for once.
import type { Vpc } from "../../api/actions/vpc";
import { field } from "../../lifecycle/author/field";
import { id, modify, text } from "../modify";
import { overlap, ranges } from "../network/shared/agreements";
import { mainTableWith, type TableReader } from "../network/shared/mainTable";
import { byName, defineResource } from "../resource";
import { tagList, tags } from "../tags";
import { assistantChange, assistants, overlapping } from "./vpc/assistants";

/** A VPC, and its default route table. */
interface Network extends Vpc {
  defaultRouteTableId: string | undefined;
}

export const vpc = defineResource({
  token: "vpc:Vpc",
  doc: "A private network in one region.",
  id: "vpc-xxxxxxxx",
  tagged: "vpc:vpc",
  inputs: {
    name: field.string().autoName(60).wire("VpcName").doc("Name of the VPC, at most 60 bytes."),
    cidrBlock: field
      .cidr({ min: 8, max: 29, within: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] })
      .replace()
      .doc(
        "IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud decides which masks it accepts.",
      ),
    assistantCidrBlocks: field
      .set(field.cidr({ min: 8, max: 29 }))
      .optional()
      .whenRemoved([])
      .test("none may overlap another", overlapping)
      .from((network: Network) => assistants(network))
      .doc(
        "Further IPv4 address ranges, in which subnets can lie, too. None may overlap another, `cidrBlock`, or the destination of a route of the VPC. A range in which there is a subnet cannot be removed.",
      ),
    enableMulticast: field.boolean().optional().doc("Whether multicast is on. Defaults to `false`."),
    dnsServers: field
      .list(field.ip())
      .maxItems(4)
      .optional()
      .wire("DnsServerSet")
      .doc(
        "Addresses of DNS servers, at most 4; the first is the primary one. Defaults to the cloud's own servers.",
      ),
    domainName: field.string().maxLength(60).optional().doc("Domain name provided by DHCP."),
    tags,
  },
  outputs: {
    isDefault: field.boolean().doc("Whether it is the region's default VPC."),
    defaultRouteTableId: field
      .string()
      .from((network: Network) => network.defaultRouteTableId)
      .doc("Its default route table, which new subnets have."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
    dhcpOptionsId: field.string().optional().doc("Id of its DHCP options."),
  },
  rules: [
    {
      of: ["assistantCidrBlocks", "cidrBlock"],
      doc: "`assistantCidrBlocks` do not overlap `cidrBlock`.",
      check: ({ assistantCidrBlocks = [], cidrBlock }) => {
        const wrong = assistantCidrBlocks.find((block) => overlap(block, String(cidrBlock)));
        return wrong === undefined ? undefined : `has ${wrong}, which overlaps cidrBlock ${cidrBlock}`;
      },
    },
  ],
  agrees: [
    {
      about: ranges,
      of: "id",
      says: ({ cidrBlock, assistantCidrBlocks = [] }, isNew) =>
        isNew && cidrBlock ? { wholes: [cidrBlock, ...assistantCidrBlocks] } : undefined,
      path: "cidrBlock",
    },
  ],
  reads: "vpc.DescribeVpcs",
  filters: { name: "vpc-name", cidrBlock: "cidr-block" },
  uses: ["vpc.CreateVpc", "vpc.ModifyAssistantCidr", "vpc.DeleteVpc", "vpc.DescribeRouteTables"],
  readsAlso: ["vpc.DescribeRouteTables"],
  read: async ({ api, wait, id, before, fresh }) => {
    const found = await api.describe("vpc.DescribeVpcs", id, { fresh });
    if (!found) return undefined;
    const known = before.defaultRouteTableId;
    const read: TableReader = (vpcId, options) => api.describe("vpc.DescribeRouteTables", vpcId, options);
    return {
      ...found,
      defaultRouteTableId: known ?? (await mainTableWith({ read, wait }, id)),
    };
  },
  create: async ({ api, inputs }) => {
    const { Vpc } = await api.vpc.CreateVpc({
      VpcName: inputs.name,
      CidrBlock: inputs.cidrBlock,
      EnableMulticast: inputs.enableMulticast?.toString(),
      DnsServers: inputs.dnsServers,
      DomainName: inputs.domainName,
      Tags: tagList(inputs.tags),
    });
    return Vpc.VpcId;
  },
  sync: {
    attributes: modify("vpc.ModifyVpcAttribute", {
      VpcId: id,
      VpcName: "name",
      EnableMulticast: text("enableMulticast"),
      DnsServers: "dnsServers",
      DomainName: "domainName",
    }),
    assistants: {
      of: ["assistantCidrBlocks"],
      call: async ({ api, id, from, to }) => {
        const change = assistantChange(from, to.assistantCidrBlocks);
        await api.vpc.ModifyAssistantCidr({ VpcId: id, ...change });
      },
    },
  },
  delete: ({ api, id }) => api.vpc.DeleteVpc({ VpcId: id }),
  recover: byName,
  example: `const main = new tencentcloud.vpc.Vpc("main", { cidrBlock: "10.0.0.0/16" });`,
});
