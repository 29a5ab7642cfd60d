// An SNAT rule of a NAT gateway. A gateway has one rule for a range, which is therefore its name.
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";
import { writing } from "../writing";
import { findRule, mostAtOnce } from "./natGateway/rules";

/** What goes out, and what the id beside each is. */
const sources = {
  SUBNET: "a subnet",
  NETWORKINTERFACE: "an instance or a network interface",
  USERDEFINED: "any range of the VPC, without an id",
} as const;
type Source = keyof typeof sources;

interface Rule {
  ResourceType: string;
  ResourceId: string;
  PrivateIpAddress: string;
  PublicIpAddresses: string[];
  Description: string;
}

const addRule = writing<"vpc.CreateNatGatewaySourceIpTranslationNatRule", Rule>(
  "add SNAT",
  (api, NatGatewayId, SourceIpTranslationNatRules) =>
    api.vpc.CreateNatGatewaySourceIpTranslationNatRule({ NatGatewayId, SourceIpTranslationNatRules }),
  mostAtOnce,
);
const removeRule = writing<"vpc.DeleteNatGatewaySourceIpTranslationNatRule", string>(
  "remove SNAT",
  (api, NatGatewayId, NatGatewaySnatIds) =>
    api.vpc.DeleteNatGatewaySourceIpTranslationNatRule({ NatGatewayId, NatGatewaySnatIds }),
  mostAtOnce,
);

function idOf(rule: { natGatewayId: string; privateIpAddress: string }): string {
  return `${rule.natGatewayId}/${rule.privateIpAddress}`;
}

const range = /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/;

export const natGatewaySnatRule = defineResource({
  token: "vpc:NatGatewaySnatRule",
  noun: "SNAT rule",
  doc: "An SNAT rule of a NAT gateway: what a subnet, an instance or a range sends out gets one of these public addresses.",
  id: "nat-xxxxxxxx/10.0.1.0/24",
  inputs: {
    natGatewayId: field.idOf("vpc:NatGateway").replace().doc("The NAT gateway."),
    resourceType: field
      .enum(...(Object.keys(sources) as Source[]))
      .replace()
      .doc(
        `What goes out: ${Object.entries(sources)
          .map(([type, what]) => `\`${type}\` ${what}`)
          .join("; ")}.`,
      ),
    resourceId: field
      .string()
      .optional()
      .replace()
      .from(({ ResourceId }: Rule) => ResourceId || undefined)
      .doc("Id of the subnet, or of the instance or network interface."),
    privateIpAddress: field
      .string()
      .pattern(range, "an IPv4 address such as 10.0.1.4, or a range such as 10.0.1.0/24")
      .replace()
      .doc(
        "What goes out: the range of the subnet (its `cidrBlock`), a private address of the instance, or a range. A gateway has one rule for it.",
      ),
    publicIpAddresses: field
      .set(field.ip())
      .minItems(1)
      .doc("Public addresses of the gateway that it goes out by."),
    description: field.string().optional().whenRemoved("").doc("Description of the rule."),
  },
  outputs: {
    natGatewaySnatId: field.string().doc("Id that the cloud gives the rule: `snat-xxxxxxxx`."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: [
    {
      of: ["resourceId", "resourceType"],
      doc: "`resourceId` is required, except for `resourceType` USERDEFINED, which has none.",
      check: ({ resourceId, resourceType }) =>
        (resourceType === "USERDEFINED") === (resourceId === undefined)
          ? undefined
          : `is ${resourceId === undefined ? "required" : "not allowed"} for resourceType ${resourceType}`,
    },
  ],
  reads: "vpc.DescribeNatGateways",
  uses: [
    "vpc.CreateNatGatewaySourceIpTranslationNatRule",
    "vpc.ModifyNatGatewaySourceIpTranslationNatRule",
    "vpc.DeleteNatGatewaySourceIpTranslationNatRule",
  ],
  read: ({ api, id, fresh }) =>
    findRule(api, id, fresh, {
      rules: (gateway) => gateway.SourceIpTranslationNatRuleSet,
      contentOf: ({ PrivateIpAddress }) => PrivateIpAddress,
    }),
  create: async ({ api, inputs }) => {
    const { natGatewayId: id, ...rule } = inputs;
    await addRule({
      ...{ api, id },
      part: {
        ResourceType: rule.resourceType,
        ResourceId: rule.resourceId ?? "",
        PrivateIpAddress: rule.privateIpAddress,
        PublicIpAddresses: rule.publicIpAddresses,
        Description: rule.description ?? "",
      },
    });
    return idOf(inputs);
  },
  sync: {
    rule: {
      of: ["publicIpAddresses", "description"],
      call: async ({ api, from, to }) => {
        const { NatGatewayId, ResourceType, ResourceId, PrivateIpAddress, NatGatewaySnatId } = from;
        await api.vpc.ModifyNatGatewaySourceIpTranslationNatRule({
          NatGatewayId,
          SourceIpTranslationNatRule: {
            ...{ NatGatewaySnatId, ResourceType, ResourceId, PrivateIpAddress },
            PublicIpAddresses: to.publicIpAddresses,
            Description: to.description ?? from.Description,
          },
        });
      },
    },
  },
  delete: async ({ api, look }) => {
    const rule = await look();
    if (rule) await removeRule({ api, id: rule.NatGatewayId, part: rule.NatGatewaySnatId });
  },
  deleteBeforeReplace: (before, wanted) => before.privateIpAddress === wanted.privateIpAddress,
  recover: { idOf },
  example: `new tencentcloud.vpc.NatGatewaySnatRule("web", {
  natGatewayId: nat.id,
  resourceType: "SUBNET",
  resourceId: web.id,
  privateIpAddress: web.cidrBlock,
  publicIpAddresses: [address.addressIp],
});`,
});
