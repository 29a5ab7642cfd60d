// What keeps a translation of a direct connect gateway to some of the traffic: an ACL rule of it. Its create does not answer its
// id, so that it is known by what it says.
import type { Params } from "../../../api/call";
import type { Operation, ResourceDefinition } from "../../../lifecycle/author/define";
import { RefusedError } from "../../../lifecycle/author/failures";
import { type Field, type Fields, field } from "../../../lifecycle/author/field";
import type { Properties } from "../../../lifecycle/author/values";
import { defineShape } from "../../resource";
import { call, gatewayActions, listed, olderOnly } from "./olderCalls";
import { findGatewayRule, type GatewayRule, type GatewayTable } from "./rules";

/** An ACL rule, and the id of the rule that it is of. */
type Acl = Record<string, string> & { rule: string };

/** What a port or a range is that the cloud says nothing about; it has several words for any port. */
const orAny = (value: unknown) => (["", "0", "0-0"].includes(String(value)) ? "" : String(value));
const text = () => field.string().default("").normal(orAny);
const port = (whose: string) =>
  text().doc(`The ${whose} port, or ports: \`443\`, \`8000-8080\`. Defaults to \`""\`, any.`);
const range = (whose: string) =>
  text().doc(`The ${whose} address, or a range: \`192.168.0.0/16\`. Defaults to \`""\`, any.`);

/** What ACL rules say; a table may lack some of it. */
const fields: Record<string, Field<string>> = {
  protocol: field.enum("TCP", "UDP", "ALL").doc("The protocol, `ALL` for every one."),
  sourceCidr: range("source"),
  sourcePort: port("source"),
  destinationCidr: range("destination"),
  destinationPort: port("destination"),
};

/** What an author writes of a kind of ACL rule. */
interface GivenAcl {
  token: string;
  noun: string;
  doc: string;
  id: string;
  example: string;
  /** The kind of rule that it is of, and the table of that. */
  of: string;
  table: GatewayTable;
  /** What it does not say. */
  without?: readonly string[];
}

type On = Operation & { api: object };
type Look = { api: object; id: string; fresh: boolean };

/** A rule as the actions of its ACL name it. */
function named({ description: _, ...rule }: GatewayRule): Params {
  return rule;
}

/** The calls for the ACL rules of a table. */
function calls({ table, without = [] }: Pick<GivenAcl, "table" | "without">) {
  const says = Object.keys(fields).filter((key) => !without.includes(key));
  const action = (does: string) => `${does}${table.table}AclRule`;
  const contentOf = (from: object) => says.map((key) => orAny((from as Properties)[key]) || "any").join("/");
  const idOf = (inputs: Properties) => `${String(inputs.ruleId)}/${contentOf(inputs)}`;
  const rule = (api: object, id: string, fresh: boolean) => findGatewayRule(api, table, id, fresh);
  return {
    says,
    idOf,
    contentOf,
    uses: ["Create", "Describe", "Delete"].map((does) => `vpcv2.${action(does)}`),
    read: async ({ api, id, fresh }: Look): Promise<Acl | undefined> => {
      const [gateway, content, ...rest] = id.split("/");
      const of = `${gateway}/${content}`;
      const found = await rule(api, of, fresh);
      const lines = found ? await listed<Acl>(api, action("Describe"), named(found)) : [];
      const acl = lines.find((line) => contentOf(line) === rest.join("/"));
      return acl && { ...acl, rule: of };
    },
    create: async ({ api, inputs }: On & { inputs: Properties }) => {
      const found = await rule(api, String(inputs.ruleId), false);
      if (!found) throw new RefusedError(`there is no rule ${String(inputs.ruleId)}`);
      const aclRules = [Object.fromEntries(says.map((key) => [key, inputs[key]]))];
      await call(api, action("Create"), { ...named(found), aclRules });
      return idOf(inputs);
    },
    remove: async ({ api, look }: On & { look: () => Promise<Acl | undefined> }) => {
      const acl = await look();
      const found = acl && (await rule(api, acl.rule, false));
      if (found) await call(api, action("Delete"), { ...named(found), aclRules: [Number(acl.aclRuleId)] });
      return "gone" as const;
    },
  };
}

/** Declares the ACL rules of a table. */
export function defineGatewayAcl({ doc, of, table, without = [], ...rest }: GivenAcl): ResourceDefinition {
  const { says, idOf, contentOf, uses, read, create, remove } = calls({ table, without });
  const declared: Fields = Object.fromEntries(says.map((key) => [key, fields[key]!.replace().wire(key)]));
  return defineShape({
    ...rest,
    doc: `${doc} ${olderOnly}`,
    inputs: {
      ruleId: field.idOf(of).replace().wire("rule").doc("The rule that it is of, by its id."),
      ...declared,
    },
    outputs: { aclRuleId: field.integer().wire("aclRuleId").doc("Number that the cloud gives it.") },
    uses: [...gatewayActions, ...uses, `vpcv2.Describe${table.table}NatRule`],
    read,
    create,
    delete: remove,
    deleteBeforeReplace: (before: Properties, wanted: Properties) =>
      before.ruleId === wanted.ruleId && contentOf(before) === contentOf(wanted),
    recover: { idOf },
  });
}
