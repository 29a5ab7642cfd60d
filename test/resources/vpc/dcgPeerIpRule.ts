// The case of a peer IP translation rule.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { never } from "../words";
import { behind, gateways } from "./directConnectGateway/rules";

const program = (given: Given) => ({
  directConnectGatewayId: given("gateway"),
  originalIp: "192.168.1.4",
  translationIp: "198.51.100.4",
});

const changed = ["ModifyPeerIPTranslationNatRule"];
const key = { originalIP: "192.168.1.4", translationIP: "198.51.100.4" };
const old = { oldOriginalIP: key.originalIP, oldTranslationIP: key.translationIP };

export const dcgPeerIpRule = resourceCase<sdk.DcgPeerIpRuleArgs>({
  token: "vpc:DcgPeerIpRule",
  lives: [
    {
      beside: gateways,
      least: program,
      most: (given) => ({ ...program(given), description: "printer" }),
      created: ["CreatePeerIPTranslationNatRule"],
      deleted: ["DeletePeerIPTranslationNatRule"],
      properties: {
        directConnectGatewayId: { to: (given) => given("otherGateway"), by: "replacement", drift: never },
        originalIp: {
          to: "192.168.1.5",
          by: "replacement",
          gone: true,
          drift: behind("DeletePeerIPTranslationNatRule", () => ({ peerIPTranslation: [key] })),
        },
        translationIp: {
          to: "198.51.100.5",
          by: changed,
          drift: behind("ModifyPeerIPTranslationNatRule", () => ({ ...old, translationIP: "198.51.100.9" })),
        },
        description: {
          to: "other",
          by: changed,
          drift: behind("ModifyPeerIPTranslationNatRule", () => ({ ...old, description: "drifted" })),
        },
      },
    },
  ],
  costs: {
    make: ["DescribeDirectConnectGateways", "CreatePeerIPTranslationNatRule"],
    see: ["DescribeDirectConnectGateways", "DescribePeerIPTranslationNatRule"],
    remove: [
      "DescribeDirectConnectGateways",
      "DescribePeerIPTranslationNatRule",
      "DeletePeerIPTranslationNatRule",
    ],
  },
  single: "rules of a gateway share their calls as routes of a table do",
});
