// The case of an ordered set of rules in a group of somebody else.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import type { Lab } from "../lab";
import { aGroup, aRule, instruction, never } from "../words";

const rule = (port: string) => ({ ...aRule, port });

/** Another adds nothing and takes away the first rule of a direction. */
function without(direction: "Ingress" | "Egress") {
  return ({ api }: Lab, _subject: unknown, given: (name: string) => string) =>
    api.vpc.DeleteSecurityGroupPolicies({
      SecurityGroupId: given("group"),
      SecurityGroupPolicySet: { [direction]: [{ PolicyIndex: 0 }] },
    });
}

export const securityGroupRules = resourceCase<sdk.SecurityGroupRulesArgs>({
  token: "vpc:SecurityGroupRules",
  lives: [
    {
      beside: { group: aGroup, otherGroup: aGroup },
      least: (given) => ({ securityGroupId: given("group"), ingress: [rule("443")] }),
      most: (given) => ({
        securityGroupId: given("group"),
        ingress: [rule("80"), rule("443")],
        egress: [rule("53")],
        exclusive: true,
      }),
      created: ["CreateSecurityGroupPolicies", "CreateSecurityGroupPolicies"],
      deleted: ["DeleteSecurityGroupPolicies", "DeleteSecurityGroupPolicies"],
      properties: {
        securityGroupId: { to: (given) => given("otherGroup"), by: "replacement", drift: never },
        ingress: {
          to: [rule("8443"), rule("443")],
          by: ["ReplaceSecurityGroupPolicy"],
          drift: without("Ingress"),
          at: ["ingress[0]"],
          repair: ["CreateSecurityGroupPolicies"],
        },
        egress: {
          to: [rule("53"), rule("123")],
          by: ["CreateSecurityGroupPolicies"],
          drift: without("Egress"),
          at: ["egress[0]"],
        },
      },
      stays: "the group, which it is a part of, is still there",
      uncovered: { exclusive: instruction },
    },
  ],
  costs: {
    make: ["DescribeSecurityGroupPolicies", "CreateSecurityGroupPolicies", "DescribeSecurityGroupPolicies"],
    see: ["DescribeSecurityGroupPolicies"],
    remove: ["DescribeSecurityGroupPolicies", "DeleteSecurityGroupPolicies"],
  },
  single: "a group has one such set, and sets of different groups share nothing",
});
