// The case of a port forwarding rule of a NAT gateway.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import type { Lab } from "../lab";
import { aMachineInVpc, aSubnet, aVpc, never } from "../words";
import { gateways } from "./natGateway/gateways";

const program = (given: Given) => ({
  natGatewayId: given("nat"),
  ipProtocol: "TCP",
  publicIpAddress: given("a.addressIp"),
  publicPort: 443,
  privateIpAddress: given("instance.privateIpAddress"),
  privatePort: 8443,
});

const changed = ["ModifyNatGatewayDestinationIpPortTranslationNatRule"];

/** The rule as another that somebody has made of it, or none. */
function becomes(other: object | undefined) {
  return async ({ api }: Lab, _: unknown, given: Given) => {
    const rule = {
      IpProtocol: "TCP",
      PublicIpAddress: given("a.addressIp"),
      PublicPort: 443,
      PrivateIpAddress: given("instance.privateIpAddress"),
      PrivatePort: 8443,
    };
    const NatGatewayId = given("nat");
    if (!other)
      return api.vpc.DeleteNatGatewayDestinationIpPortTranslationNatRule({
        NatGatewayId,
        DestinationIpPortTranslationNatRules: [rule],
      });
    return api.vpc.ModifyNatGatewayDestinationIpPortTranslationNatRule({
      NatGatewayId,
      SourceNatRule: rule,
      DestinationNatRule: { ...rule, ...other },
    });
  };
}

export const natGatewayDnatRule = resourceCase<sdk.NatGatewayDnatRuleArgs>({
  token: "vpc:NatGatewayDnatRule",
  lives: [
    {
      beside: {
        vpc: aVpc,
        subnet: aSubnet(),
        instance: aMachineInVpc,
        otherInstance: aMachineInVpc,
        ...gateways,
      },
      least: program,
      most: (given) => ({ ...program(given), description: "web" }),
      created: ["CreateNatGatewayDestinationIpPortTranslationNatRule"],
      deleted: ["DeleteNatGatewayDestinationIpPortTranslationNatRule"],
      properties: {
        natGatewayId: {
          to: (given) => given("otherNat"),
          along: (given) => ({ publicIpAddress: given("c.addressIp") }),
          by: "replacement",
          drift: never,
        },
        ipProtocol: { to: "UDP", by: "replacement", drift: never },
        publicIpAddress: { to: (given) => given("b.addressIp"), by: "replacement", drift: never },
        publicPort: { to: 444, by: "replacement", gone: true, drift: becomes(undefined) },
        privateIpAddress: {
          to: (given) => given("otherInstance.privateIpAddress"),
          by: changed,
          drift: (lab, subject, given) =>
            becomes({ PrivateIpAddress: given("otherInstance.privateIpAddress") })(lab, subject, given),
        },
        privatePort: { to: 9443, by: changed, drift: becomes({ PrivatePort: 80 }) },
        description: { to: "other", by: changed, drift: becomes({ Description: "drifted" }) },
      },
    },
  ],
  costs: {
    make: ["CreateNatGatewayDestinationIpPortTranslationNatRule", "DescribeNatGateways"],
    see: ["DescribeNatGateways"],
    remove: ["DescribeNatGateways", "DeleteNatGatewayDestinationIpPortTranslationNatRule"],
  },
  single: "rules of a gateway share their calls as routes of a table do",
});
