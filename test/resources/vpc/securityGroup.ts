// The case of a security group.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import {
  aGroup,
  anAddressTemplate,
  aRule,
  aServiceTemplate,
  named,
  never,
  otherTags,
  someTags,
} from "../words";

const open = { action: "ACCEPT", cidrBlock: "0.0.0.0/0" };

export const securityGroup = resourceCase<sdk.SecurityGroupArgs>({
  token: "vpc:SecurityGroup",
  lives: [
    {
      beside: { peer: aGroup, addressTemplate: anAddressTemplate, serviceTemplate: aServiceTemplate },
      least: () => ({}),
      most: (given) => ({
        name: "web",
        description: "lets in https",
        projectId: 0,
        exclusive: true,
        tags: someTags,
        ingress: [
          { action: "accept", protocol: "tcp", port: "443", cidrBlock: "10.0.2.1/16", description: "https" },
          { action: "ACCEPT", protocol: "UDP", port: "53, 8000-8010", ipv6CidrBlock: "2001:DB8::/32" },
          { action: "ACCEPT", securityGroupId: given("peer") },
          { action: "ACCEPT", protocol: "TCP", addressTemplateId: given("addressTemplate") },
          { action: "DROP", serviceTemplateId: given("serviceTemplate"), cidrBlock: "192.0.2.7" },
          { action: "DROP", protocol: "ICMP", port: "all", cidrBlock: "0.0.0.0/0" },
        ],
        egress: [open],
      }),
      created: ["CreateSecurityGroupWithPolicies"],
      deleted: ["DeleteSecurityGroup"],
      properties: {
        tags: otherTags,
        name: {
          to: "other",
          by: ["ModifySecurityGroupAttribute"],
          drift: { SecurityGroupName: "drifted" },
        },
        description: {
          to: "lets in more",
          by: ["ModifySecurityGroupAttribute"],
          drift: { SecurityGroupDesc: "drifted" },
        },
        projectId: { to: 7, by: "replacement", drift: never },
        ingress: {
          to: [
            {
              action: "ACCEPT",
              protocol: "TCP",
              port: "443",
              cidrBlock: "10.0.0.0/16",
              description: "https",
            },
          ],
          by: ["DeleteSecurityGroupPolicies"],
          drift: ({ api }, { now }) =>
            api.vpc.CreateSecurityGroupPolicies({
              SecurityGroupId: now.id,
              SecurityGroupPolicySet: {
                Ingress: [{ Action: "ACCEPT", Protocol: "ALL", CidrBlock: "0.0.0.0/0", PolicyIndex: 2 }],
              },
            }),
          at: ["ingress[2]"],
        },
        egress: {
          to: [{ action: "ACCEPT", cidrBlock: "10.0.0.0/8" }],
          by: ["ReplaceSecurityGroupPolicy"],
          repair: ["CreateSecurityGroupPolicies"],
          drift: ({ api }, { now }) =>
            api.vpc.DeleteSecurityGroupPolicies({
              SecurityGroupId: now.id,
              SecurityGroupPolicySet: { Egress: [{ PolicyIndex: 0 }] },
            }),
          at: ["egress[0]"],
        },
        exclusive: {
          to: false,
          by: [],
          drift: "it says what this resource does, and the cloud knows nothing of it",
        },
      },
    },
  ],
  costs: {
    program: () => ({ ingress: [{ ...aRule, port: "443" }], egress: [open] }),
    make: ["CreateSecurityGroupWithPolicies"],
    see: ["DescribeSecurityGroupPolicies", "DescribeSecurityGroups"],
    remove: ["DeleteSecurityGroup"],
  },
  many: {
    most: 1000,
    usual: 100,
    program: (i, changed) => ({
      ...named(i, changed),
      ingress: [{ ...aRule, port: "443" }],
      egress: [{ ...aRule, port: "ALL" }],
    }),
    readsEach: true,
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
