// The case of a local IP translation rule.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { never } from "../words";
import { behind, gateways } from "./directConnectGateway/rules";

const program = (given: Given) => ({
  directConnectGatewayId: given("gateway"),
  originalIp: "10.0.1.4",
  translationIp: "192.0.2.4",
});

const changed = ["ModifyLocalIPTranslationNatRule"];
const key = { originalIP: "10.0.1.4", translationIP: "192.0.2.4" };
const old = { oldOriginalIP: "10.0.1.4", oldTranslationIP: "192.0.2.4" };

export const dcgLocalIpRule = resourceCase<sdk.DcgLocalIpRuleArgs>({
  token: "vpc:DcgLocalIpRule",
  lives: [
    {
      beside: gateways,
      least: program,
      most: (given) => ({ ...program(given), description: "web" }),
      created: ["CreateLocalIPTranslationNatRule"],
      deleted: ["DeleteLocalIPTranslationNatRule"],
      properties: {
        directConnectGatewayId: { to: (given) => given("otherGateway"), by: "replacement", drift: never },
        originalIp: {
          to: "10.0.1.5",
          by: "replacement",
          gone: true,
          drift: behind("DeleteLocalIPTranslationNatRule", () => ({ localIPTranslation: [key] })),
        },
        translationIp: {
          to: "192.0.2.5",
          by: changed,
          drift: behind("ModifyLocalIPTranslationNatRule", () => ({ ...old, translationIP: "192.0.2.9" })),
        },
        description: {
          to: "other",
          by: changed,
          drift: behind("ModifyLocalIPTranslationNatRule", () => ({ ...old, description: "drifted" })),
        },
      },
    },
  ],
  costs: {
    make: ["DescribeDirectConnectGateways", "CreateLocalIPTranslationNatRule", "DescribeVpcTaskResult"],
    see: ["DescribeDirectConnectGateways", "DescribeLocalIPTranslationNatRule"],
    remove: [
      "DescribeDirectConnectGateways",
      "DescribeLocalIPTranslationNatRule",
      "DeleteLocalIPTranslationNatRule",
      "DescribeVpcTaskResult",
    ],
  },
  single: "rules of a gateway share their calls as routes of a table do",
});
