// The case of a local destination translation rule.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { never } from "../words";
import { behind, gateways } from "./directConnectGateway/rules";

const program = (given: Given) => ({
  directConnectGatewayId: given("gateway"),
  protocol: "TCP",
  translationIp: "192.0.2.4",
  translationPort: 443,
  originalIp: "10.0.1.4",
  originalPort: 8443,
});

const changed = ["ModifyLocalDestinationIPPortTranslationNatRule"];
const rule = {
  proto: "TCP",
  translationIP: "192.0.2.4",
  translationPort: "443",
  originalIP: "10.0.1.4",
  originalPort: "8443",
};

/** The rule, changed behind its back. */
function becomes(other: Partial<typeof rule> & { description?: string }) {
  return behind("ModifyLocalDestinationIPPortTranslationNatRule", () => ({
    oldProto: rule.proto,
    oldTranslationIP: rule.translationIP,
    oldTranslationPort: rule.translationPort,
    oldOriginalIP: rule.originalIP,
    oldOriginalPort: rule.originalPort,
    ...other,
  }));
}

export const dcgLocalDestinationRule = resourceCase<sdk.DcgLocalDestinationRuleArgs>({
  token: "vpc:DcgLocalDestinationRule",
  lives: [
    {
      beside: gateways,
      least: program,
      most: (given) => ({ ...program(given), description: "web" }),
      created: ["CreateLocalDestinationIPPortTranslationNatRule"],
      deleted: ["DeleteLocalDestinationIPPortTranslationNatRule"],
      properties: {
        directConnectGatewayId: { to: (given) => given("otherGateway"), by: "replacement", drift: never },
        protocol: { to: "UDP", by: "replacement", drift: never },
        translationIp: { to: "192.0.2.5", by: "replacement", drift: never },
        translationPort: {
          to: 444,
          by: "replacement",
          gone: true,
          drift: behind("DeleteLocalDestinationIPPortTranslationNatRule", () => ({
            localDestinationIPPortTranslation: [rule],
          })),
        },
        originalIp: { to: "10.0.1.5", by: changed, drift: becomes({ originalIP: "10.0.1.9" }) },
        originalPort: { to: 9443, by: changed, drift: becomes({ originalPort: "80" }) },
        description: { to: "other", by: changed, drift: becomes({ description: "drifted" }) },
      },
    },
  ],
  costs: {
    make: ["DescribeDirectConnectGateways", "CreateLocalDestinationIPPortTranslationNatRule"],
    see: ["DescribeDirectConnectGateways", "DescribeLocalDestinationIPPortTranslationNatRule"],
    remove: [
      "DescribeDirectConnectGateways",
      "DescribeLocalDestinationIPPortTranslationNatRule",
      "DeleteLocalDestinationIPPortTranslationNatRule",
    ],
  },
  single: "rules of a gateway share their calls as routes of a table do",
});
