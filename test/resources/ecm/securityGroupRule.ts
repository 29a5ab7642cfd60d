// The case of a single rule in a security group of edge machines; a life for each kind of source.
import type { ecm as sdk } from "../../../sdk";
import { present } from "../../found";
import { type Given, type Life, resourceCase } from "../case";
import { anEdgeGroup, aRule, never } from "../words";

const otherRule = "a rule with another content is another rule";

type Input = keyof sdk.SecurityGroupRuleArgs & string;

const policies = (given: Given, ...Ingress: object[]) => ({
  ...{ SecurityGroupId: given("group"), SecurityGroupPolicySet: { Ingress } },
});

function withSource(source: "ipv6CidrBlock" | "remoteSecurityGroupId"): Life<Input> {
  const values = (given: Given) =>
    source === "ipv6CidrBlock" ? ["2001:DB8::/32", "2001:db9::/32"] : [given("peer"), given("other")];
  return {
    as: `with ${source}`,
    beside: { group: anEdgeGroup, peer: anEdgeGroup, other: anEdgeGroup },
    least: (given) => ({
      ...{ securityGroupId: given("group"), direction: "egress", action: "ACCEPT" },
      [source]: present(values(given)[0]),
    }),
    most: (given) => ({
      ...{ securityGroupId: given("group"), direction: "ingress", action: "ACCEPT" },
      [source]: present(values(given)[0]),
    }),
    created: ["CreateSecurityGroupPolicies"],
    deleted: ["DeleteSecurityGroupPolicies"],
    properties: {
      [source]: { to: (given: Given) => present(values(given)[1]), by: "replacement", drift: otherRule },
    },
  };
}

export const securityGroupRule = resourceCase<sdk.SecurityGroupRuleArgs>({
  token: "ecm:SecurityGroupRule",
  lives: [
    {
      beside: { group: anEdgeGroup, otherGroup: anEdgeGroup },
      least: (given) => ({
        ...{ securityGroupId: given("group"), direction: "egress", action: "ACCEPT", cidrBlock: "0.0.0.0/0" },
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
            api.ecm.DeleteSecurityGroupPolicies(policies(given, { PolicyIndex: 0 })),
        },
        cidrBlock: { to: "10.1.0.0/16", by: "replacement", drift: otherRule },
        description: {
          to: "secure shell",
          by: ["ReplaceSecurityGroupPolicy"],
          drift: ({ api }, _subject, given) =>
            api.ecm.ReplaceSecurityGroupPolicy(
              policies(given, {
                ...{ PolicyIndex: 0, Action: "ACCEPT", Protocol: "TCP", Port: "22,80" },
                ...{ CidrBlock: "10.0.0.0/16", PolicyDescription: "drifted" },
              }),
            ),
        },
      },
    },
    withSource("ipv6CidrBlock"),
    withSource("remoteSecurityGroupId"),
  ],
  costs: {
    program: (given) => ({ ...aRule, port: "443", securityGroupId: given("group"), direction: "ingress" }),
    make: ["CreateSecurityGroupPolicies", "DescribeSecurityGroupPolicies"],
    see: ["DescribeSecurityGroupPolicies"],
    remove: ["DescribeSecurityGroupPolicies", "DeleteSecurityGroupPolicies"],
  },
  single: "it is made by the same code as vpc:SecurityGroupRule",
});
