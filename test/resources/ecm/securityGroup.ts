// The case of a security group of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { anEdgeGroup, aRule, named, never, someTags } from "../words";

const open = { action: "ACCEPT", cidrBlock: "0.0.0.0/0" };

export const securityGroup = resourceCase<sdk.SecurityGroupArgs>({
  token: "ecm:SecurityGroup",
  lives: [
    {
      beside: { peer: anEdgeGroup },
      least: () => ({}),
      most: (given) => ({
        name: "web",
        description: "lets in https",
        exclusive: true,
        tags: someTags,
        ingress: [
          { action: "accept", protocol: "tcp", port: "443", cidrBlock: "10.0.2.1/16", description: "https" },
          { action: "ACCEPT", protocol: "UDP", port: "53, 8000-8010", ipv6CidrBlock: "2001:DB8::/32" },
          { action: "ACCEPT", securityGroupId: given("peer") },
          { action: "DROP", protocol: "ICMP", port: "all", cidrBlock: "0.0.0.0/0" },
        ],
        egress: [open],
      }),
      created: ["CreateSecurityGroup", "CreateSecurityGroupPolicies", "CreateSecurityGroupPolicies"],
      deleted: ["DeleteSecurityGroup"],
      properties: {
        tags: { to: { team: "data" }, by: "replacement", drift: never },
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
            api.ecm.CreateSecurityGroupPolicies({
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
            api.ecm.DeleteSecurityGroupPolicies({
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
    make: ["CreateSecurityGroup", "CreateSecurityGroupPolicies", "CreateSecurityGroupPolicies"],
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
    least: { create: { chain: 3 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
