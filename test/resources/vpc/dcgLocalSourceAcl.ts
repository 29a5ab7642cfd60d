// The case of an ACL rule of a local source translation.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import { never } from "../words";
import { behind, gateways } from "./directConnectGateway/rules";

const pool = "192.0.2.1-192.0.2.9";
const aRule = (translationIpPool: string): Needed => [
  "vpc:DcgLocalSourceRule",
  (given) => ({ directConnectGatewayId: given("gateway"), translationIpPool }),
];

const most = (given: Given) => ({
  ruleId: given("rule"),
  protocol: "TCP",
  sourceCidr: "10.0.1.0/24",
  sourcePort: "8000-8080",
  destinationCidr: "192.168.0.0/16",
  destinationPort: "443",
});

export const dcgLocalSourceAcl = resourceCase<sdk.DcgLocalSourceAclArgs>({
  token: "vpc:DcgLocalSourceAcl",
  lives: [
    {
      beside: { ...gateways, rule: aRule(pool), otherRule: aRule("192.0.2.11-192.0.2.19") },
      least: (given) => ({ ruleId: given("rule"), protocol: "ALL" }),
      most,
      created: ["CreateLocalSourceIPPortTranslationAclRule"],
      deleted: ["DeleteLocalSourceIPPortTranslationAclRule"],
      properties: {
        ruleId: { to: (given) => given("otherRule"), by: "replacement", drift: never },
        protocol: { to: "UDP", by: "replacement", drift: never },
        sourceCidr: { to: "10.0.2.0/24", by: "replacement", drift: never },
        sourcePort: { to: "9000", by: "replacement", drift: never },
        destinationCidr: { to: "192.168.1.0/24", by: "replacement", drift: never },
        destinationPort: {
          to: "444",
          by: "replacement",
          gone: true,
          drift: behind("DeleteLocalSourceIPPortTranslationAclRule", (_, { now }) => ({
            translationIPPool: pool,
            aclRules: [Number(now.outputs.aclRuleId)],
          })),
        },
      },
    },
  ],
  costs: {
    make: [
      "DescribeDirectConnectGateways",
      "DescribeLocalSourceIPPortTranslationNatRule",
      "CreateLocalSourceIPPortTranslationAclRule",
      "DescribeDirectConnectGateways",
      "DescribeLocalSourceIPPortTranslationNatRule",
      "DescribeLocalSourceIPPortTranslationAclRule",
    ],
    see: [
      "DescribeDirectConnectGateways",
      "DescribeLocalSourceIPPortTranslationAclRule",
      "DescribeLocalSourceIPPortTranslationNatRule",
    ],
    remove: [
      "DescribeDirectConnectGateways",
      "DescribeLocalSourceIPPortTranslationNatRule",
      "DescribeLocalSourceIPPortTranslationAclRule",
      "DescribeDirectConnectGateways",
      "DescribeLocalSourceIPPortTranslationNatRule",
      "DeleteLocalSourceIPPortTranslationAclRule",
    ],
  },
  single: "many of one translation are listed together",
});
