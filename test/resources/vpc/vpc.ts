// The case of a VPC.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { named, never, otherTags, someTags } from "../words";

export const vpc = resourceCase<sdk.VpcArgs>({
  token: "vpc:Vpc",
  lives: [
    {
      least: () => ({ cidrBlock: "10.0.0.0/16" }),
      most: () => ({
        name: "main",
        cidrBlock: "10.0.0.0/16",
        assistantCidrBlocks: ["172.16.0.0/16", "10.9.0.0/16"],
        enableMulticast: true,
        dnsServers: ["8.8.8.8", "1.1.1.1"],
        domainName: "example.com",
        tags: someTags,
      }),
      created: ["CreateVpc", "ModifyAssistantCidr"],
      deleted: ["DeleteVpc"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyVpcAttribute"], drift: { VpcName: "drifted" } },
        cidrBlock: { to: "10.1.0.0/16", by: "replacement", drift: never },
        assistantCidrBlocks: {
          to: ["172.16.0.0/16", "10.8.0.0/16"],
          by: ["ModifyAssistantCidr"],
          drift: { Assistants: ["172.16.0.0/16"] },
          at: ["assistantCidrBlocks[1]"],
        },
        enableMulticast: { to: false, by: ["ModifyVpcAttribute"], drift: { EnableMulticast: false } },
        dnsServers: {
          to: ["1.1.1.1"],
          by: ["ModifyVpcAttribute"],
          drift: ({ api }, { now }) => api.vpc.ModifyVpcAttribute({ VpcId: now.id, DnsServers: ["9.9.9.9"] }),
          at: ["dnsServers[0]", "dnsServers[1]"],
        },
        domainName: {
          to: "example.net",
          by: ["ModifyVpcAttribute"],
          drift: ({ api }, { now }) => api.vpc.ModifyVpcAttribute({ VpcId: now.id, DomainName: "a.b" }),
        },
      },
    },
  ],
  costs: {
    make: ["CreateVpc", "DescribeVpcs", "DescribeRouteTables"],
    see: ["DescribeVpcs"],
    remove: ["DeleteVpc"],
  },
  many: {
    most: 1000,
    program: (i, changed) => ({ ...named(i, changed), cidrBlock: "10.0.0.0/16" }),
    least: { create: { chain: 3 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
