// A rule of a security group as a resource of its own, of any family: what it says, and how it is added, described and removed.
import type { ApiFor } from "../../../api/uses";
import { field, type TypeOf } from "../../../lifecycle/author/field";
import { calls, type Family } from "../shared/family";
import { addRule, describeRule, policyActions, removeRule } from "./policies";
import { directions, type edgeRuleFields, type ruleFields, wrongPortFor } from "./rule";
import { groupRules } from "./ruleLists";
import { findRule, idOf, of, ruleIn, type Standing } from "./standing";

/** What every family's say; `fields` are the properties of its rules. */
export function ruleInputs(
  family: Family,
  fields: Pick<typeof ruleFields, keyof typeof edgeRuleFields & keyof typeof ruleFields>,
) {
  return {
    securityGroupId: field
      .idOf(`${family}:SecurityGroup`)
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
    description: fields.description.whenRemoved("").from(of("description")),
  };
}

type Said = TypeOf<ReturnType<typeof ruleInputs>>;

const ruleOutputs = {
  policyIndex: field
    .integer()
    .volatile()
    .from((standing: Standing) => standing.index)
    .doc(
      "Its position among the rules of its direction, from 0; it changes when rules before it are added or removed.",
    ),
};

const ofGroup = {
  about: groupRules,
  of: "securityGroupId" as const,
  says: ({ direction }: Partial<Said>) => (direction ? { some: [direction] } : undefined),
  path: "securityGroupId" as const,
};

/** What check refuses, whatever the sources are. */
export const portRule = {
  of: ["port" as const, "protocol" as const],
  doc: "`port` can only limit ports when `protocol` is TCP or UDP.",
  check: ({ port, protocol }: Partial<Said>) => wrongPortFor(protocol, port),
};

type Policies = ReturnType<typeof policyActions<Family>>[number];
type On = { api: ApiFor<Policies> };
/** What names a rule: all but its description. */
type Named = Pick<Said, "securityGroupId" | "direction"> & Parameters<typeof ruleIn>[0];

/** What every family's have beside their fields. */
export function ruleLife(family: Family) {
  const asked = ({ api }: On, said: Named) => {
    const { securityGroupId: groupId, direction } = said;
    return { api: calls(api, api[family]), groupId, direction, rule: ruleIn(said) };
  };
  const idIn = (said: Named) => idOf(said.securityGroupId, said.direction, ruleIn(said));
  return {
    doc: "One rule of a security group, added after those that are there. If the order of rules matters, declare them as lists of a `SecurityGroup`; a group that has both lists and single rules needs `exclusive: false`.",
    outputs: ruleOutputs,
    agrees: [ofGroup],
    uses: policyActions(family),
    read: ({ api, id, fresh }: On & { id: string; fresh: boolean }) =>
      findRule(calls(api, api[family]), id, fresh),
    create: async ({ inputs, ...on }: On & { inputs: Named }) => {
      await addRule(asked(on, inputs));
      return idIn(inputs);
    },
    sync: {
      description: {
        of: ["description" as const],
        call: ({ to, ...on }: On & { to: Named }) => describeRule(asked(on, to)),
      },
    },
    delete: async ({ state, ...on }: On & { state: Partial<Named> }) => {
      const { securityGroupId, direction } = state;
      if (securityGroupId && direction) await removeRule(asked(on, { ...state, securityGroupId, direction }));
    },
    recover: { idOf: idIn },
  };
}
