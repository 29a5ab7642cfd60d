// A port forwarding rule of a NAT gateway. Its protocol, public address and port are its name; what it leads to can change.
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";
import { writing } from "../writing";
import { findRule, mostAtOnce } from "./natGateway/rules";

interface Rule {
  IpProtocol: string;
  PublicIpAddress: string;
  PublicPort: number;
  PrivateIpAddress: string;
  PrivatePort: number;
  Description?: string | undefined;
}

const addRule = writing<"vpc.CreateNatGatewayDestinationIpPortTranslationNatRule", Rule>(
  "add DNAT",
  (api, NatGatewayId, DestinationIpPortTranslationNatRules) =>
    api.vpc.CreateNatGatewayDestinationIpPortTranslationNatRule({
      NatGatewayId,
      DestinationIpPortTranslationNatRules,
    }),
  mostAtOnce,
);
const removeRule = writing<"vpc.DeleteNatGatewayDestinationIpPortTranslationNatRule", Rule>(
  "remove DNAT",
  (api, NatGatewayId, DestinationIpPortTranslationNatRules) =>
    api.vpc.DeleteNatGatewayDestinationIpPortTranslationNatRule({
      NatGatewayId,
      DestinationIpPortTranslationNatRules,
    }),
  mostAtOnce,
);

interface Inputs {
  natGatewayId: string;
  ipProtocol: string;
  publicIpAddress: string;
  publicPort: number;
  privateIpAddress: string;
  privatePort: number;
  description?: string | undefined;
}

function ruleOf(inputs: Inputs): Rule {
  return {
    IpProtocol: inputs.ipProtocol,
    PublicIpAddress: inputs.publicIpAddress,
    PublicPort: inputs.publicPort,
    PrivateIpAddress: inputs.privateIpAddress,
    PrivatePort: inputs.privatePort,
    Description: inputs.description,
  };
}

/** The rule without what answers add to it. */
function bare({ IpProtocol, PublicIpAddress, PublicPort, PrivateIpAddress, PrivatePort }: Rule): Rule {
  return { IpProtocol, PublicIpAddress, PublicPort, PrivateIpAddress, PrivatePort };
}

function idOf({ natGatewayId, ipProtocol, publicIpAddress, publicPort }: Inputs): string {
  return `${natGatewayId}/${ipProtocol}/${publicIpAddress}/${publicPort}`;
}

const port = () => field.integer().range(1, 65_535);

export const natGatewayDnatRule = defineResource({
  token: "vpc:NatGatewayDnatRule",
  noun: "DNAT rule",
  doc: "A port forwarding (DNAT) rule of a NAT gateway: what comes to a port of one of its public addresses goes to an address in the VPC.",
  id: "nat-xxxxxxxx/TCP/43.136.0.1/443",
  inputs: {
    natGatewayId: field.idOf("vpc:NatGateway").replace().doc("The NAT gateway."),
    ipProtocol: field.enum("TCP", "UDP").replace().doc("The protocol."),
    publicIpAddress: field.ip().replace().doc("A public address of the gateway."),
    publicPort: port()
      .replace()
      .doc("The port there; a gateway has one rule for a protocol, address and port."),
    privateIpAddress: field
      .ip()
      .doc("Where it leads to: a private address of an instance or a network interface of the VPC."),
    privatePort: port().doc("The port there."),
    description: field.string().optional().whenRemoved("").doc("Description of the rule."),
  },
  outputs: {},
  reads: "vpc.DescribeNatGateways",
  uses: [
    "vpc.CreateNatGatewayDestinationIpPortTranslationNatRule",
    "vpc.ModifyNatGatewayDestinationIpPortTranslationNatRule",
    "vpc.DeleteNatGatewayDestinationIpPortTranslationNatRule",
  ],
  read: ({ api, id, fresh }) =>
    findRule(api, id, fresh, {
      rules: (gateway) => gateway.DestinationIpPortTranslationNatRuleSet,
      contentOf: ({ IpProtocol, PublicIpAddress, PublicPort }) =>
        `${IpProtocol}/${PublicIpAddress}/${PublicPort}`,
    }),
  create: async ({ api, inputs }) => {
    await addRule({ api, id: inputs.natGatewayId, part: ruleOf(inputs) });
    return idOf(inputs);
  },
  sync: {
    rule: {
      of: ["privateIpAddress", "privatePort", "description"],
      call: async ({ api, from, to }) => {
        await api.vpc.ModifyNatGatewayDestinationIpPortTranslationNatRule({
          NatGatewayId: from.NatGatewayId,
          SourceNatRule: bare(from),
          DestinationNatRule: { ...ruleOf(to), Description: to.description ?? from.Description },
        });
      },
    },
  },
  delete: async ({ api, look }) => {
    const rule = await look();
    if (rule) await removeRule({ api, id: rule.NatGatewayId, part: bare(rule) });
  },
  recover: { idOf },
  example: `new tencentcloud.vpc.NatGatewayDnatRule("https", {
  natGatewayId: nat.id,
  ipProtocol: "TCP",
  publicIpAddress: address.addressIp,
  publicPort: 443,
  privateIpAddress: server.privateIpAddress,
  privatePort: 8443,
});`,
});
