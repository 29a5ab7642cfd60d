// Rules of a direct connect gateway of the type NAT, which only the older API has: four tables of translations, each named by
// its content, and for two of them ACLs that say which traffic a translation is for. They go with their gateway.
import type { Older } from "../../../action";
import { ApiError } from "../../../errors";
import type { World } from "../../../kind";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import { aclActions } from "./gatewayRules/acls";
import {
  checkLine,
  findRule,
  gatewayOf,
  gatewayRule,
  keyed,
  type Line,
  MOST,
  type Named,
  rulesOf,
  type Table,
  tables,
} from "./gatewayRules/rules";
import { vpcOf } from "./networks";

const lowered = (table: string): string => table.charAt(0).toLowerCase() + table.slice(1);
const oldName = (key: string): string => `old${key.charAt(0).toUpperCase()}${key.slice(1)}`;
/** What a request says of these keys and of the description. */
const saidOf = (keys: string[], params: Named): string[] =>
  [...keys, "description"].filter((key) => params[key] !== undefined);

function createRules(world: World, table: string, { limit }: Table, params: Named): void {
  const GatewayId = gatewayOf(world, params);
  for (const line of params[lowered(table)] as Line[]) {
    const others = rulesOf(world, table, GatewayId);
    if (others.length >= MOST) throw new ApiError(limit, `${GatewayId} has ${MOST} such rules.`);
    checkLine(world, table, params, line, others);
    world.create(gatewayRule, { GatewayId, Table: table, Line: { description: "", ...line }, Acl: [] });
  }
}

function changeRule(world: World, table: string, { keys }: Table, params: Named): void {
  const rule = findRule(world, table, params, keyed(keys, params, oldName));
  const Line = { ...rule.data.Line, ...keyed(saidOf(keys, params), params) };
  const others = rulesOf(world, table, rule.data.GatewayId).filter(({ id }) => id !== rule.id);
  checkLine(world, table, params, Line, others);
  world.update(rule, { Line });
}

function natActions(table: string, row: Table): Record<string, Older<never>> {
  return {
    [`Create${table}NatRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        createRules(world, table, row, params);
        return {};
      },
    }),
    [`Delete${table}NatRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        const lines = params[lowered(table)] as Line[];
        for (const line of lines) world.remove(findRule(world, table, params, line));
        return {};
      },
    }),
    [`Modify${table}NatRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        changeRule(world, table, row, params);
        return {};
      },
    }),
    [`Describe${table}NatRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        const wanted = saidOf(row.keys, params);
        const found = rulesOf(world, table, gatewayOf(world, params)).filter(({ data }) =>
          wanted.every((key) => data.Line[key] === params[key]),
        );
        const { offset = 0, limit: page = 20 } = params as { offset?: number; limit?: number };
        return { data: found.slice(offset, offset + page).map(({ data }) => data.Line) };
      },
    }),
  };
}

const all = Object.entries(tables);

export const part = olderPart(
  {
    actions: Object.assign(
      {
        DescribeDirectConnectGateway: defineOlder({
          answer: ({ world }, { DirectConnectGatewaySet }, answer) =>
            withEach(answer, "data", DirectConnectGatewaySet, ({ VpcId, DirectConnectGatewayId }) => ({
              ...vpcOf(world, VpcId),
              ...Object.fromEntries(
                all.map(([table, { count }]) => [
                  count,
                  rulesOf(world, table, String(DirectConnectGatewayId)).length,
                ]),
              ),
            })),
        }),
      },
      ...all.map(([table, row]) => natActions(table, row)),
      ...all.filter(([, { acl }]) => acl).map(([table, row]) => aclActions(table, row)),
    ),
  },
  [gatewayRule],
);
