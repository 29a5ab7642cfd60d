// One rule of a security group, known by its content and never by its place, so that many can stand beside each other.
import { field } from "../../lifecycle/author/field";
import { conflictsWith, exactlyOneOf } from "../../lifecycle/author/rules";
import { addRule, describeRule, policyActions, removeRule } from "../network/securityGroup/policies";
import { directions, ruleFields, wrongPortFor } from "../network/securityGroup/rule";
import { groupRules } from "../network/securityGroup/ruleLists";
import { findRule, idOf, of, ruleIn, type Standing } from "../network/securityGroup/standing";
import { calls } from "../network/shared/family";
import { defineResource } from "../resource";

const fields = ruleFields;

export const securityGroupRule = defineResource({
  token: "vpc:SecurityGroupRule",
  doc: "One rule of a security group, added after those that are there. If the order of rules matters, declare them as lists of a `SecurityGroup`; a group that has both lists and single rules needs `exclusive: false`.",
  id: "sg-xxxxxxxx/ingress/<hash>",
  inputs: {
    securityGroupId: field
      .idOf("vpc:SecurityGroup")
      .replace()
      .from((standing: Standing) => standing.groupId)
      .doc("The group the rule belongs to."),
    direction: field
      .enum(...directions)
      .closed()
      .replace()
      .from((standing: Standing) => standing.direction)
      .doc("`ingress` for traffic to the instances, `egress` for traffic from them."),
    action: fields.action.replace().from(of("action")),
    protocol: fields.protocol.replace().from(of("protocol")),
    port: fields.port.replace().from(of("port")),
    cidrBlock: fields.cidrBlock.replace().from(of("cidrBlock")),
    ipv6CidrBlock: fields.ipv6CidrBlock.replace().from(of("ipv6CidrBlock")),
    remoteSecurityGroupId: fields.securityGroupId.replace().from(of("securityGroupId")),
    addressTemplateId: fields.addressTemplateId.replace().from(of("addressTemplateId")),
    serviceTemplateId: fields.serviceTemplateId.replace().from(of("serviceTemplateId")),
    description: fields.description.whenRemoved("").from(of("description")),
  },
  outputs: {
    policyIndex: field
      .integer()
      .volatile()
      .from((standing: Standing) => standing.index)
      .doc(
        "Its position among the rules of its direction, from 0; it changes when rules before it are added or removed.",
      ),
  },
  rules: [
    exactlyOneOf("cidrBlock", "ipv6CidrBlock", "remoteSecurityGroupId", "addressTemplateId"),
    conflictsWith("serviceTemplateId", "protocol"),
    conflictsWith("serviceTemplateId", "port"),
    {
      of: ["port", "protocol"],
      doc: "`port` can only limit ports when `protocol` is TCP or UDP.",
      check: ({ port, protocol }) => wrongPortFor(protocol, port),
    },
  ],
  agrees: [
    {
      about: groupRules,
      of: "securityGroupId",
      says: ({ direction }) => (direction ? { some: [direction] } : undefined),
      path: "securityGroupId",
    },
  ],
  uses: policyActions("vpc"),
  read: ({ api, id, fresh }) => findRule(calls(api, api.vpc), id, fresh),
  create: async ({ api, inputs }) => {
    const { securityGroupId: groupId, direction } = inputs;
    const rule = ruleIn(inputs);
    await addRule({ api: calls(api, api.vpc), groupId, direction, rule });
    return idOf(groupId, direction, rule);
  },
  sync: {
    description: {
      of: ["description"],
      call: async ({ api, to }) => {
        const { securityGroupId: groupId, direction } = to;
        await describeRule({ api: calls(api, api.vpc), groupId, direction, rule: ruleIn(to) });
      },
    },
  },
  delete: async ({ api, state }) => {
    const { securityGroupId: groupId, direction } = state;
    if (groupId && direction)
      await removeRule({ api: calls(api, api.vpc), groupId, direction, rule: ruleIn(state) });
  },
  recover: { idOf: (inputs) => idOf(inputs.securityGroupId, inputs.direction, ruleIn(inputs)) },
  example: `new tencentcloud.vpc.SecurityGroupRule("https", {
  securityGroupId: web.id,
  direction: "ingress",
  action: "ACCEPT",
  protocol: "TCP",
  port: "443",
  cidrBlock: "0.0.0.0/0",
});`,
});
