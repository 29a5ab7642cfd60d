// The actions of ACLs, which say which traffic a translation of a direct connect gateway is for.
import type { Older } from "../../../../action";
import { ApiError } from "../../../../errors";
import type { Entity, World } from "../../../../kind";
import { defineOlder } from "../../../../older/action";
import { type AclLine, findRule, type GatewayRule, keyed, type Line, type Named, type Table } from "./rules";

const given = (params: Named) => (params.aclRules ?? []) as AclLine[];

/** Those that the request names, each of which must be there. */
function named(rule: Entity<GatewayRule>, ids: number[], notFound: string): Set<number> {
  const absent = ids.find((id) => !rule.data.Acl.some((line) => line.aclRuleId === id));
  if (absent !== undefined) throw new ApiError(notFound, `There is no ACL rule ${absent}.`);
  return new Set(ids);
}

/** The actions of the ACLs of a table. */
export function aclActions(table: string, { keys, acl = [] }: Table): Record<string, Older<never>> {
  const notFound = `Invalid${table}.NotFound`;
  const ruleOf = (world: World, params: Named) =>
    findRule(world, table, params, keyed(keys, params), notFound);
  const shown = (line: AclLine) => Object.fromEntries(acl.map((field) => [field, line[field]])) as Line;
  return {
    [`Create${table}AclRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        const rule = ruleOf(world, params);
        const made = given(params).map((line) => ({ ...shown(line), aclRuleId: world.count("aclRule") }));
        world.update(rule, { Acl: [...rule.data.Acl, ...(made as AclLine[])] });
        return {};
      },
    }),
    [`Delete${table}AclRule`]: defineOlder<Named & { aclRules: number[] }>({
      run: ({ world, params }) => {
        const rule = ruleOf(world, params);
        const ids = named(rule, params.aclRules, notFound);
        world.update(rule, { Acl: rule.data.Acl.filter(({ aclRuleId }) => !ids.has(aclRuleId)) });
        return {};
      },
    }),
    [`Modify${table}AclRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        const rule = ruleOf(world, params);
        const changed = new Map(given(params).map((line) => [line.aclRuleId, shown(line)]));
        named(rule, [...changed.keys()], notFound);
        const Acl = rule.data.Acl.map((line) => ({ ...line, ...changed.get(line.aclRuleId) }));
        world.update(rule, { Acl: Acl as AclLine[] });
        return {};
      },
    }),
    [`Describe${table}AclRule`]: defineOlder<Named & { aclRules?: number[] }>({
      run: ({ world, params: { aclRules: ids, ...params } }) => {
        const { Acl } = ruleOf(world, params).data;
        return { data: ids ? Acl.filter(({ aclRuleId }) => ids.includes(aclRuleId)) : Acl };
      },
    }),
  };
}
