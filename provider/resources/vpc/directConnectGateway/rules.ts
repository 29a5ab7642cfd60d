// Rules by which a direct connect gateway of the type NAT translates addresses. Its four tables differ in what their rules say;
// a rule is known by what only one of a gateway can have, which is therefore its name.
import type { Answer, Params } from "../../../api/call";
import type { Api } from "../../../api/client";
import { isCollision } from "../../../api/errors";
import type { Operation, ResourceDefinition } from "../../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../../lifecycle/author/failures";
import { type Field, type Fields, field } from "../../../lifecycle/author/field";
import { together } from "../../../lifecycle/author/together";
import type { Properties } from "../../../lifecycle/author/values";
import { defineShape } from "../../resource";
import {
  call,
  ended,
  type GatewayName,
  gatewayActions,
  gatewayId,
  listed,
  nameOf,
  olderOnly,
} from "./olderCalls";

/** A table of a gateway. */
export interface GatewayTable {
  /** As its actions have it: `LocalIPTranslation`. */
  table: string;
  /** The properties of its rules, by the name that the actions have for each. */
  fields: Record<string, { as: string; field: Field<string> | Field<number> }>;
  /** The properties that a rule is known by: no other of the gateway has the same. */
  known: readonly string[];
}

export type Line = Record<string, string>;

/** A rule, and where it is. */
export type GatewayRule = Line & GatewayName;

const actionOf = (does: string, table: string) => `${does}${table}NatRule`;
const listOf = (table: string) => `${table.charAt(0).toLowerCase()}${table.slice(1)}`;
const oldName = (name: string) => `old${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** What a rule says, by the names of the actions; a description is no part of it. */
function lineOf({ fields }: GatewayTable, inputs: Properties): Line {
  return Object.fromEntries(Object.entries(fields).map(([key, { as }]) => [as, String(inputs[key])]));
}

/** The rule without what says where it is. */
function keysOf({ fields }: GatewayTable, rule: Line): Line {
  return Object.fromEntries(Object.values(fields).map(({ as }) => [as, rule[as]!]));
}

function contentOf({ fields, known }: GatewayTable, line: Line): string {
  return known.map((key) => line[fields[key]!.as]).join("/");
}

/** The rule that an id names (`dcg-1a2b3c4d/10.0.1.4`: its gateway, and its content). */
export async function findGatewayRule(
  api: object,
  of: GatewayTable,
  id: string,
  fresh: boolean,
): Promise<GatewayRule | undefined> {
  const at = id.indexOf("/");
  const gateway = await nameOf(api, id.slice(0, at), fresh);
  const content = id.slice(at + 1);
  const rules = gateway ? await listed<Line>(api, actionOf("Describe", of.table), gateway) : [];
  const rule = rules.find((line) => contentOf(of, line) === content);
  return rule && { ...rule, ...gateway! };
}

interface Write {
  api: Api;
  action: string;
  gateway: GatewayName;
  list: string;
  line: Line;
}

/** Rules of one gateway that are made or removed together are sent together. */
const write = together<Write, Answer>({
  target: ({ api, gateway }) => `${api.account} ${api.region} ${gateway.directConnectGatewayId}`,
  kind: ({ action }) => action,
  send: async (writes) => {
    const [{ api, action, gateway, list }] = writes;
    const answer = await call(api, action, { ...gateway, [list]: writes.map(({ line }) => line) });
    return writes.map(() => answer);
  },
});

type On = Operation & { api: object };

function send(
  { api }: On,
  { table }: GatewayTable,
  does: string,
  gateway: GatewayName,
  line: Line,
): Promise<Answer> {
  return write({ api: api as Api, action: actionOf(does, table), gateway, list: listOf(table), line });
}

/** The calls of a table: what makes, changes and removes a rule. */
function calls(of: GatewayTable) {
  const { table, known } = of;
  const idOf = (inputs: Properties) =>
    `${String(inputs.directConnectGatewayId)}/${contentOf(of, lineOf(of, inputs))}`;
  return {
    create: async (on: On & { inputs: Properties }) => {
      const { directConnectGatewayId: id, description = "" } = on.inputs;
      const gateway = await gatewayNamed(on, String(id));
      const line = { ...lineOf(of, on.inputs), description: String(description) };
      const answer = await send(on, of, "Create", gateway, line).catch(async (error: unknown) => {
        throw (await otherRule(on, of, gateway, line, error)) ?? error;
      });
      const ending = async (): Promise<object> => {
        await ended(on, answer);
        return { ...line, ...gateway };
      };
      return { id: idOf(on.inputs), ending };
    },
    change: async (on: On & { from: GatewayRule; to: Properties }): Promise<object> => {
      const { vpcId, directConnectGatewayId } = on.from;
      const gateway = { vpcId, directConnectGatewayId };
      const keys = Object.entries(keysOf(of, on.from)).map(([name, value]) => [oldName(name), value]);
      const line = { ...lineOf(of, on.to), description: String(on.to.description ?? on.from.description) };
      const params: Params = { ...gateway, ...Object.fromEntries(keys), ...line };
      await ended(on, await call(on.api, actionOf("Modify", table), params));
      return { ...line, ...gateway };
    },
    remove: async (on: On & { look: () => Promise<GatewayRule | undefined> }) => {
      const rule = await on.look();
      if (rule) {
        const { vpcId, directConnectGatewayId } = rule;
        const gateway = { vpcId, directConnectGatewayId };
        await ended(on, await send(on, of, "Delete", gateway, keysOf(of, rule)));
      }
      return "gone" as const;
    },
    idOf,
    changes: [...Object.keys(of.fields).filter((key) => !known.includes(key)), "description"],
  };
}

/** The rule of a gateway that has what a new one was refused for, as an error that names it. */
async function otherRule(
  { api }: On,
  of: GatewayTable,
  gateway: GatewayName,
  line: Line,
  error: unknown,
): Promise<RefusedError | undefined> {
  if (!isCollision(error)) return undefined;
  const rules = await listed<Line>(api, actionOf("Describe", of.table), gateway);
  const others = Object.values(of.fields).flatMap(({ as }) =>
    rules.filter((rule) => rule[as] === line[as]).map((rule) => ({ as, rule })),
  );
  const [other] = others;
  if (!other || contentOf(of, other.rule) === contentOf(of, line)) return undefined;
  const id = `${gateway.directConnectGatewayId}/${contentOf(of, other.rule)}`;
  return new RefusedError(
    `adding a rule with the ${other.as} ${line[other.as]}: ${id} has it; take that rule away first${leftByRun}`,
    { cause: error },
  );
}

/** The gateway that a new rule is for. The cloud says what is wrong with one that is not there. */
async function gatewayNamed(on: On, id: string): Promise<GatewayName> {
  return (await nameOf(on.api, id, false)) ?? { vpcId: "", directConnectGatewayId: id };
}

/** What an author writes of a kind of rule. */
interface GivenRule extends GatewayTable {
  token: string;
  noun: string;
  doc: string;
  id: string;
  example: string;
}

/** Declares the rules of a table. */
export function defineGatewayRule({ token, noun, doc, id, example, ...of }: GivenRule): ResourceDefinition {
  const { create, change, remove, idOf, changes } = calls(of);
  const declared: Fields = Object.fromEntries(
    Object.entries(of.fields).map(([key, { as, field: one }]) => [
      key,
      (of.known.includes(key) ? one.replace() : one).wire(as),
    ]),
  );
  return defineShape({
    ...{ token, noun, id, example },
    doc: `${doc} ${olderOnly}`,
    inputs: {
      directConnectGatewayId: gatewayId,
      ...declared,
      description: field
        .string()
        .optional()
        .whenRemoved("")
        .wire("description")
        .doc("Description of the rule."),
    },
    outputs: { vpcId: field.string().wire("vpcId").doc("The VPC of the gateway.") },
    uses: [
      ...gatewayActions,
      ...["Create", "Describe", "Delete"].map((does) => `vpcv2.${actionOf(does, of.table)}`),
    ],
    read: ({ api, id, fresh }: { api: object; id: string; fresh: boolean }) =>
      findGatewayRule(api, of, id, fresh),
    create,
    sync: { rule: { of: changes, uses: [`vpcv2.${actionOf("Modify", of.table)}`], call: change } },
    delete: remove,
    deleteBeforeReplace: true,
    recover: { idOf },
  });
}
