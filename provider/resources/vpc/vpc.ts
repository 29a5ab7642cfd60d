// A VPC is a private network in one region; its address range is fixed for life. A default route table comes with it.
import type { Vpc } from "../../api/actions/vpc";
import type { Describe } from "../../api/batch";
import { field } from "../../lifecycle/author/field";
import { vpcBlockers } from "../blockers";
import { listing } from "../listing";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";

const vpcs: Describe<Vpc> = {
  service: "vpc",
  action: "DescribeVpcs",
  ids: "VpcIds",
  items: "VpcSet",
  key: "VpcId",
};

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
        "IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud says which masks it takes.",
      ),
    enableMulticast: field.boolean().optional().doc("Whether multicast is on. The cloud's default is off."),
    dnsServers: field
      .list(field.ip())
      .maxItems(4)
      .optional()
      .wire("DnsServerSet")
      .doc(
        "Addresses of DNS servers, at most 4; the first is the primary one. The cloud's default are its own servers.",
      ),
    domainName: field.string().maxLength(60).optional().doc("Domain name that DHCP hands out."),
    tags,
  },
  outputs: {
    isDefault: field.boolean().doc("Whether it is the region's default VPC."),
    createdTime: field.string().doc("When it was made, `YYYY-MM-DD hh:mm:ss`."),
    dhcpOptionsId: field.string().optional().doc("Id of its DHCP options."),
  },
  read: ({ api, id, fresh }) => api.describe(vpcs, id, { fresh }),
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
    attributes: {
      of: ["name", "enableMulticast", "dnsServers", "domainName"],
      call: async ({ api, id, to, changed }) => {
        const only = <T>(key: (typeof changed)[number], value: T): T | undefined =>
          changed.includes(key) ? value : undefined;
        await api.vpc.ModifyVpcAttribute({
          VpcId: id,
          VpcName: only("name", to.name),
          EnableMulticast: only("enableMulticast", to.enableMulticast?.toString()),
          DnsServers: only("dnsServers", to.dnsServers),
          DomainName: only("domainName", to.domainName),
        });
      },
    },
  },
  delete: async ({ api, id }) => {
    await api.vpc.DeleteVpc({ VpcId: id });
  },
  blockedBy: ({ api, id }) => vpcBlockers(api, id),
  list: listing(vpcs, { name: "vpc-name", cidrBlock: "cidr-block" }),
  recover: {
    candidates: async ({ api, inputs }) => {
      const { VpcSet } = await api.vpc.DescribeVpcs({
        Filters: [{ Name: "vpc-name", Values: [inputs.name] }],
        Limit: "100",
      });
      return VpcSet;
    },
    id: (item) => item.VpcId,
  },
  example: `const main = new tencentcloud.vpc.Vpc("main", { cidrBlock: "10.0.0.0/16" });`,
});
