// One rule of a security group, known by its content and never by its place, so that many can stand beside each other.
import { createHash } from "node:crypto";
import type { ApiFor } from "../../api/uses";
import { field } from "../../lifecycle/author/field";
import { conflictsWith, exactlyOneOf } from "../../lifecycle/author/rules";
import { defineResource } from "../resource";
import { addRule, describeRule, policyActions, readPolicies, removeRule } from "./securityGroup/policies";
import {
  type Direction,
  directions,
  identityOf,
  normalRule,
  type Rule,
  ruleFields,
  wrongPortFor,
} from "./securityGroup/rule";
import { groupRules } from "./securityGroup/ruleLists";

/** A rule where it stands. */
interface Standing {
  groupId: string;
  direction: Direction;
  rule: Rule;
  index: number;
}

/** `sg-1a2b3c4d/ingress/<hash>`: the group, the direction, and a hash of all but the description. */
function idOf(groupId: string, direction: Direction, rule: Rule): string {
  const hash = createHash("sha256").update(identityOf(rule)).digest("hex").slice(0, 12);
  return `${groupId}/${direction}/${hash}`;
}

async function findRule(
  api: ApiFor<"vpc.DescribeSecurityGroupPolicies">,
  id: string,
  fresh: boolean,
): Promise<Standing | undefined> {
  const [groupId = "", direction] = id.split("/") as [string, Direction];
  if (!directions.includes(direction)) return undefined;
  const rules = (await readPolicies(api, groupId, fresh))[direction];
  const index = rules.findIndex((rule) => idOf(groupId, direction, rule) === id);
  return index < 0 ? undefined : { groupId, direction, index, rule: rules[index]! };
}

const fields = ruleFields;
const of =
  <K extends keyof Rule>(key: K) =>
  (standing: Standing) =>
    normalRule(standing.rule)[key];

/** The rule among the inputs, where the other side's group has another name than in a list. */
function ruleIn<
  T extends Partial<Omit<Rule, "securityGroupId">> & { remoteSecurityGroupId?: string | undefined },
>({
  remoteSecurityGroupId: securityGroupId,
  action,
  protocol,
  port,
  cidrBlock,
  ipv6CidrBlock,
  addressTemplateId,
  serviceTemplateId,
  description,
}: T): Rule {
  const source = { cidrBlock, ipv6CidrBlock, securityGroupId, addressTemplateId };
  return { action: action!, protocol, port, ...source, serviceTemplateId, description };
}

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
  uses: policyActions,
  read: ({ api, id, fresh }) => findRule(api, id, fresh),
  create: async ({ api, inputs }) => {
    const { securityGroupId: groupId, direction } = inputs;
    const rule = ruleIn(inputs);
    await addRule({ api, groupId, direction, rule });
    return idOf(groupId, direction, rule);
  },
  sync: {
    description: {
      of: ["description"],
      call: async ({ api, to }) => {
        const { securityGroupId: groupId, direction } = to;
        await describeRule({ api, groupId, direction, rule: ruleIn(to) });
      },
    },
  },
  delete: async ({ api, state }) => {
    const { securityGroupId: groupId, direction } = state;
    if (groupId && direction) await removeRule({ api, groupId, direction, rule: ruleIn(state) });
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
