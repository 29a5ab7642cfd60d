// The case of a local source translation rule.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { never } from "../words";
import { behind, gateways } from "./directConnectGateway/rules";

const pool = "192.0.2.1-192.0.2.9";
const program = (given: Given) => ({
  directConnectGatewayId: given("gateway"),
  translationIpPool: pool,
});

export const dcgLocalSourceRule = resourceCase<sdk.DcgLocalSourceRuleArgs>({
  token: "vpc:DcgLocalSourceRule",
  lives: [
    {
      beside: gateways,
      least: program,
      most: (given) => ({ ...program(given), description: "out" }),
      created: ["CreateLocalSourceIPPortTranslationNatRule"],
      deleted: ["DeleteLocalSourceIPPortTranslationNatRule"],
      properties: {
        directConnectGatewayId: { to: (given) => given("otherGateway"), by: "replacement", drift: never },
        translationIpPool: {
          to: "192.0.2.11-192.0.2.19",
          by: "replacement",
          gone: true,
          drift: behind("DeleteLocalSourceIPPortTranslationNatRule", () => ({
            localSourceIPPortTranslation: [{ translationIPPool: pool }],
          })),
        },
        description: {
          to: "other",
          by: ["ModifyLocalSourceIPPortTranslationNatRule"],
          drift: behind("ModifyLocalSourceIPPortTranslationNatRule", () => ({
            oldTranslationIPPool: pool,
            description: "drifted",
          })),
        },
      },
    },
  ],
  costs: {
    make: [
      "DescribeDirectConnectGateways",
      "CreateLocalSourceIPPortTranslationNatRule",
      "DescribeVpcTaskResult",
    ],
    see: ["DescribeDirectConnectGateways", "DescribeLocalSourceIPPortTranslationNatRule"],
    remove: [
      "DescribeDirectConnectGateways",
      "DescribeLocalSourceIPPortTranslationNatRule",
      "DeleteLocalSourceIPPortTranslationNatRule",
      "DescribeVpcTaskResult",
    ],
  },
  single: "rules of a gateway share their calls as routes of a table do",
});
