// The case of a single rule in a security group; a life for each kind of source.
import type { vpc as sdk } from "../../../sdk";
import { first } from "../../found";
import { type Given, type Life, resourceCase } from "../case";
import { aGroup, anAddressTemplate, aRule, aServiceTemplate, never } from "../words";

const otherRule = "a rule with another content is another rule";

type Input = keyof sdk.SecurityGroupRuleArgs & string;

/** Sources of a kind, two of each, with what they are called in the case. */
const sources = ["ipv6CidrBlock", "remoteSecurityGroupId", "addressTemplateId"] as const;

function withSource(source: (typeof sources)[number]): Life<Input> {
  return {
    as: `with ${source}`,
    beside: {
      group: aGroup,
      remoteSecurityGroupId: aGroup,
      remoteSecurityGroupId2: aGroup,
      addressTemplateId: anAddressTemplate,
      addressTemplateId2: anAddressTemplate,
      serviceTemplate: aServiceTemplate,
      serviceTemplate2: aServiceTemplate,
    },
    calls: async () => ({ ipv6CidrBlock: "2001:DB8::/32", ipv6CidrBlock2: "2001:db9::/32" }),
    least: (given) => ({
      securityGroupId: given("group"),
      direction: "egress",
      action: "ACCEPT",
      [source]: given(source),
    }),
    most: (given) => ({
      securityGroupId: given("group"),
      direction: "ingress",
      action: "ACCEPT",
      [source]: given(source),
      serviceTemplateId: given("serviceTemplate"),
    }),
    created: ["CreateSecurityGroupPolicies"],
    deleted: ["DeleteSecurityGroupPolicies"],
    properties: {
      [source]: { to: (given: Given) => given(`${source}2`), by: "replacement", drift: otherRule },
      serviceTemplateId: {
        to: (given) => given("serviceTemplate2"),
        by: "replacement",
        drift: otherRule,
      },
    },
  };
}

export const securityGroupRule = resourceCase<sdk.SecurityGroupRuleArgs>({
  token: "vpc:SecurityGroupRule",
  lives: [
    {
      beside: { group: aGroup, otherGroup: aGroup },
      least: (given) => ({
        securityGroupId: given("group"),
        direction: "egress",
        action: "ACCEPT",
        cidrBlock: "0.0.0.0/0",
      }),
      most: (given) => ({
        securityGroupId: given("group"),
        direction: "ingress",
        action: "accept",
        protocol: "tcp",
        port: "22,80",
        cidrBlock: "10.0.2.1/16",
        description: "ssh",
      }),
      created: ["CreateSecurityGroupPolicies"],
      deleted: ["DeleteSecurityGroupPolicies"],
      properties: {
        securityGroupId: { to: (given) => given("otherGroup"), by: "replacement", drift: never },
        direction: { to: "egress", by: "replacement", drift: never },
        action: { to: "DROP", by: "replacement", drift: otherRule },
        protocol: { to: "UDP", by: "replacement", drift: otherRule },
        port: {
          to: "22",
          by: "replacement",
          gone: true,
          drift: ({ api }, _subject, given) =>
            api.vpc.DeleteSecurityGroupPolicies({
              SecurityGroupId: given("group"),
              SecurityGroupPolicySet: { Ingress: [{ PolicyIndex: 0 }] },
            }),
        },
        cidrBlock: { to: "10.1.0.0/16", by: "replacement", drift: otherRule },
        description: {
          to: "secure shell",
          by: ["ReplaceSecurityGroupPolicy"],
          drift: ({ api }, _subject, given) =>
            api.vpc.ReplaceSecurityGroupPolicy({
              SecurityGroupId: given("group"),
              SecurityGroupPolicySet: {
                Ingress: [
                  {
                    PolicyIndex: 0,
                    Action: "ACCEPT",
                    Protocol: "TCP",
                    Port: "22,80",
                    CidrBlock: "10.0.0.0/16",
                    PolicyDescription: "drifted",
                  },
                ],
              },
            }),
        },
      },
    },
    ...sources.map(withSource),
  ],
  costs: {
    program: (given) => ({ ...aRule, port: "443", securityGroupId: given("group"), direction: "ingress" }),
    make: ["CreateSecurityGroupPolicies", "DescribeSecurityGroupPolicies"],
    see: ["DescribeSecurityGroupPolicies"],
    remove: ["DescribeSecurityGroupPolicies", "DeleteSecurityGroupPolicies"],
  },
  many: {
    // As many as a group takes.
    most: 100,
    needs: (need) => need("vpc:SecurityGroup", [{}]),
    program: (i, _changed, needs) => ({
      ...{ ...aRule, port: String(1000 + i), securityGroupId: first(needs, "group"), direction: "ingress" },
    }),
    together: true,
    least: { create: { chain: 2 }, delete: { chain: 2 } },
  },
});
