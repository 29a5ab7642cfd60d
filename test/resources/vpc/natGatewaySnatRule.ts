// The case of an SNAT rule: of a subnet, of an instance, and of a range.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Life, resourceCase } from "../case";
import type { Lab, Living } from "../lab";
import { aMachineInVpc, aSubnet, aVpc, never } from "../words";
import { gateways } from "./natGateway/gateways";

type Input = keyof sdk.NatGatewaySnatRuleArgs & string;

async function remove({ api }: Lab, { now }: Living): Promise<void> {
  await api.vpc.DeleteNatGatewaySourceIpTranslationNatRule({
    NatGatewayId: String(now.inputs.natGatewayId),
    NatGatewaySnatIds: [String(now.outputs.natGatewaySnatId)],
  });
}

const ofSubnet = (given: Given) => ({
  natGatewayId: given("nat"),
  resourceType: "SUBNET",
  resourceId: given("subnet"),
  privateIpAddress: "10.0.1.0/24",
  publicIpAddresses: [given("a.addressIp")],
});

const calls = {
  created: ["CreateNatGatewaySourceIpTranslationNatRule"],
  deleted: ["DeleteNatGatewaySourceIpTranslationNatRule"],
};
const changed = ["ModifyNatGatewaySourceIpTranslationNatRule"];

const lives: [Life<Input>, ...Life<Input>[]] = [
  {
    as: "of a subnet",
    beside: { vpc: aVpc, subnet: aSubnet(), otherSubnet: aSubnet("10.0.2.0/24"), ...gateways },
    least: ofSubnet,
    most: (given) => ({ ...ofSubnet(given), description: "web" }),
    ...calls,
    properties: {
      natGatewayId: {
        to: (given) => given("otherNat"),
        along: (given) => ({ publicIpAddresses: [given("c.addressIp")] }),
        by: "replacement",
        drift: never,
      },
      resourceId: {
        to: (given) => given("otherSubnet"),
        along: { privateIpAddress: "10.0.2.0/24" },
        by: "replacement",
        gone: true,
        drift: remove,
      },
      publicIpAddresses: {
        to: (given) => [given("a.addressIp"), given("b.addressIp")],
        by: changed,
        drift: ({ cloud }, { now }, given) =>
          cloud.drift(String(now.outputs.natGatewaySnatId), { PublicIpAddresses: [given("b.addressIp")] }),
        at: ["publicIpAddresses[0]"],
      },
      description: {
        to: "other",
        by: changed,
        drift: ({ cloud }, { now }) =>
          cloud.drift(String(now.outputs.natGatewaySnatId), { Description: "drifted" }),
      },
    },
  },
  {
    as: "of an instance",
    beside: { vpc: aVpc, subnet: aSubnet(), instance: aMachineInVpc, ...gateways },
    least: ofInstance,
    most: ofInstance,
    ...calls,
    properties: {
      resourceType: {
        to: "SUBNET",
        along: (given) => ({ resourceId: given("subnet"), privateIpAddress: "10.0.1.0/24" }),
        by: "replacement",
        drift: never,
      },
    },
  },
  {
    as: "of a range",
    beside: { vpc: aVpc, ...gateways },
    least: ofRange,
    most: ofRange,
    ...calls,
    properties: { privateIpAddress: { to: "10.0.9.0/25", by: "replacement", drift: never } },
  },
];

function ofInstance(given: Given) {
  return {
    natGatewayId: given("nat"),
    resourceType: "NETWORKINTERFACE",
    resourceId: given("instance"),
    privateIpAddress: given("instance.privateIpAddress"),
    publicIpAddresses: [given("a.addressIp")],
  };
}

function ofRange(given: Given) {
  return {
    natGatewayId: given("nat"),
    resourceType: "USERDEFINED",
    privateIpAddress: "10.0.8.0/24",
    publicIpAddresses: [given("a.addressIp")],
  };
}

export const natGatewaySnatRule = resourceCase<sdk.NatGatewaySnatRuleArgs>({
  token: "vpc:NatGatewaySnatRule",
  lives,
  costs: {
    make: ["CreateNatGatewaySourceIpTranslationNatRule", "DescribeNatGateways"],
    see: ["DescribeNatGateways"],
    remove: ["DescribeNatGateways", "DeleteNatGatewaySourceIpTranslationNatRule"],
  },
  single: "rules of a gateway share their calls as routes of a table do",
});
