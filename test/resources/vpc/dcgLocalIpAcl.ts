// The case of an ACL rule of a local IP translation.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import { never } from "../words";
import { behind, gateways } from "./directConnectGateway/rules";

const aRule = (originalIp: string, translationIp: string): Needed => [
  "vpc:DcgLocalIpRule",
  (given) => ({ directConnectGatewayId: given("gateway"), originalIp, translationIp }),
];

const most = (given: Given) => ({
  ruleId: given("rule"),
  protocol: "TCP",
  sourcePort: "8000-8080",
  destinationCidr: "192.168.0.0/16",
  destinationPort: "443",
});

export const dcgLocalIpAcl = resourceCase<sdk.DcgLocalIpAclArgs>({
  token: "vpc:DcgLocalIpAcl",
  lives: [
    {
      beside: {
        ...gateways,
        rule: aRule("10.0.1.4", "192.0.2.4"),
        otherRule: aRule("10.0.1.5", "192.0.2.5"),
      },
      least: (given) => ({ ruleId: given("rule"), protocol: "ALL" }),
      most,
      created: ["CreateLocalIPTranslationAclRule"],
      deleted: ["DeleteLocalIPTranslationAclRule"],
      properties: {
        ruleId: { to: (given) => given("otherRule"), by: "replacement", drift: never },
        protocol: { to: "UDP", by: "replacement", drift: never },
        sourcePort: { to: "9000", by: "replacement", drift: never },
        destinationCidr: { to: "192.168.1.0/24", by: "replacement", drift: never },
        destinationPort: {
          to: "444",
          by: "replacement",
          gone: true,
          drift: behind("DeleteLocalIPTranslationAclRule", (_, { now }) => ({
            ...{ originalIP: "10.0.1.4", translationIP: "192.0.2.4" },
            aclRules: [Number(now.outputs.aclRuleId)],
          })),
        },
      },
    },
  ],
  costs: {
    make: [
      "DescribeDirectConnectGateways",
      "DescribeLocalIPTranslationNatRule",
      "CreateLocalIPTranslationAclRule",
      "DescribeDirectConnectGateways",
      "DescribeLocalIPTranslationNatRule",
      "DescribeLocalIPTranslationAclRule",
    ],
    see: [
      "DescribeDirectConnectGateways",
      "DescribeLocalIPTranslationAclRule",
      "DescribeLocalIPTranslationNatRule",
    ],
    remove: [
      "DescribeDirectConnectGateways",
      "DescribeLocalIPTranslationNatRule",
      "DescribeLocalIPTranslationAclRule",
      "DescribeDirectConnectGateways",
      "DescribeLocalIPTranslationNatRule",
      "DeleteLocalIPTranslationAclRule",
    ],
  },
  single: "many of one translation are listed together",
});
