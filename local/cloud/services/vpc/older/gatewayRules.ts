// Rules of a direct connect gateway of the type NAT, which only the older API has: four tables of translations, each named by
// its content, and for two of them ACLs that say which traffic a translation is for. They go with their gateway.
import type { Older } from "../../../action";
import { contains, parseIp } from "../../../cidr";
import { ApiError } from "../../../errors";
import { defineKind, type Entity, type World } from "../../../kind";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import { directConnectGateway } from "../directConnectGateway";
import { vpcService } from "../service";
import { rangesOf, vpc } from "../vpc";
import { vpcOf } from "./networks";

type Line = Record<string, string>;
type AclLine = Line & { aclRuleId: number };

interface GatewayRule {
  GatewayId: string;
  Table: string;
  /** Its content, under the names of the requests. */
  Line: Line;
  Acl: AclLine[];
}

export const gatewayRule = defineKind<GatewayRule>({
  service: vpcService,
  type: "vpc:gatewayRule",
  prefix: "dcgrule",
  relations: [{ to: "vpc:directConnectGateway", via: "GatewayId", onDelete: "cascade" }],
});

interface Table {
  /** What its rules are named by. */
  keys: string[];
  /** The fields of its ACLs; absent for a table without. */
  acl?: string[];
  /** The output of the gateway with the number of its rules. */
  count: string;
  notFound: string;
  limit: string;
  /** The address that lies in the VPC, where one does. */
  inside?: string;
}

const tables: Record<string, Table> = {
  LocalIPTranslation: {
    keys: ["originalIP", "translationIP"],
    acl: ["protocol", "sourcePort", "destinationCidr", "destinationPort"],
    count: "snatNum",
    notFound: "InvalidLocalIPTranslation.NotFound",
    limit: "LocalIPTranslationLimitExceeded",
    inside: "originalIP",
  },
  LocalSourceIPPortTranslation: {
    keys: ["translationIPPool"],
    acl: ["protocol", "sourceCidr", "sourcePort", "destinationCidr", "destinationPort"],
    count: "snaptNum",
    notFound: "InvalidTranslationIPPool.NotFound",
    limit: "LocalSourceIPPortTranslationLimitExceeded",
  },
  LocalDestinationIPPortTranslation: {
    keys: ["originalIP", "originalPort", "translationIP", "translationPort", "proto"],
    count: "dnaptNum",
    notFound: "InvalidLocalDestinationIPPortTranslation.NotFound",
    limit: "LocalDestinationIPPortTranslationLimitExceeded",
    inside: "originalIP",
  },
  PeerIPTranslation: {
    keys: ["originalIP", "translationIP"],
    count: "dnatNum",
    notFound: "InvalidPeerIPTranslation.NotFound",
    limit: "PeerIPTranslationLimitExceeded",
  },
};

/** Rules of one table (the documents give the quotas names and no numbers; this is the usual one). */
const MOST = 100;

interface Named {
  vpcId: string;
  directConnectGatewayId: string;
  [parameter: string]: unknown;
}

function rulesOf(world: World, table: string, gateway: string): Entity<GatewayRule>[] {
  return world.list(gatewayRule).filter(({ data }) => data.Table === table && data.GatewayId === gateway);
}

/** Rules are those of a gateway of the type NAT, of the VPC that is named. */
function gatewayOf(world: World, { vpcId, directConnectGatewayId: id }: Named): string {
  const gateway = world.get(directConnectGateway, id)?.data;
  if (gateway?.VpcId === vpcId && gateway.GatewayType === "NAT") return id;
  throw new ApiError("InvalidDirectConnectGateway.NotFound", `${vpcId} has no NAT gateway \`${id}\`.`);
}

function isIn(world: World, vpcId: string, text: string): boolean {
  const address = parseIp(text);
  if (address === undefined) throw new ApiError("InvalidParameterValue", `\`${text}\` is no address.`);
  const ranges = rangesOf(world.get(vpc, vpcId)!.data);
  return ranges.some((range) => contains(range, { start: address, size: 1, mask: 32 }));
}

/** Refuses addresses on the wrong side, and those that another rule translates. */
function checkLine(
  world: World,
  table: string,
  named: Named,
  line: Line,
  others: Entity<GatewayRule>[],
): void {
  const { inside } = tables[table]!;
  const { originalIP, translationIP, translationIPPool } = line;
  const pool = translationIPPool?.split("-") ?? [];
  if (inside && originalIP !== undefined && !isIn(world, named.vpcId, originalIP))
    throw new ApiError("InvalidOriginalIP.NotInVpcCidr", `${originalIP} is no address of ${named.vpcId}.`);
  if (translationIP !== undefined && isIn(world, named.vpcId, translationIP))
    throw new ApiError("InvalidTranslationIP.InVpcCidr", `${translationIP} is an address of ${named.vpcId}.`);
  if (pool.some((address) => isIn(world, named.vpcId, address)))
    throw new ApiError("InvalidTranslationIPPool.InVpcCidr", `${translationIPPool} lies in ${named.vpcId}.`);
  const takes = (field: string) => others.some(({ data }) => data.Line[field] === line[field]);
  // Ports tell the rules of that table apart.
  if (
    line.originalPort !== undefined
      ? isSame(others, line, ["translationIP", "translationPort", "proto"])
      : false
  )
    throw new ApiError("InvalidTranslationIP.Duplicate", `${translationIP} is translated to already.`);
  if (line.originalPort !== undefined) return;
  if (originalIP !== undefined && takes("originalIP"))
    throw new ApiError("InvalidOriginalIP.Duplicate", `${originalIP} is translated already.`);
  if (translationIP !== undefined ? takes("translationIP") : takes("translationIPPool"))
    throw new ApiError("InvalidTranslationIP.Duplicate", "A rule translates to it already.");
}

function isSame(others: Entity<GatewayRule>[], line: Line, fields: string[]): boolean {
  return others.some(({ data }) => fields.every((field) => data.Line[field] === line[field]));
}

/** The rule with these keys; `old` stands before their names where others are given, too. */
function findRule(
  world: World,
  table: string,
  named: Named,
  given: Line,
  code?: string,
): Entity<GatewayRule> {
  const { keys, notFound } = tables[table]!;
  const gateway = gatewayOf(world, named);
  const found = rulesOf(world, table, gateway).find(({ data }) =>
    keys.every((key) => data.Line[key] === given[key]),
  );
  if (!found) throw new ApiError(code ?? notFound, `${gateway} has no such rule.`);
  return found;
}

const lowered = (table: string): string => table.charAt(0).toLowerCase() + table.slice(1);
const oldName = (key: string): string => `old${key.charAt(0).toUpperCase()}${key.slice(1)}`;

function natActions(table: string, { keys, limit }: Table): Record<string, Older<never>> {
  const list = lowered(table);
  const linesOf = (named: Named) => named[list] as Line[];
  return {
    [`Create${table}NatRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        const GatewayId = gatewayOf(world, params);
        for (const line of linesOf(params)) {
          const others = rulesOf(world, table, GatewayId);
          if (others.length >= MOST) throw new ApiError(limit, `${GatewayId} has ${MOST} such rules.`);
          checkLine(world, table, params, line, others);
          world.create(gatewayRule, { GatewayId, Table: table, Line: { description: "", ...line }, Acl: [] });
        }
        return {};
      },
    }),

    [`Delete${table}NatRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        for (const line of linesOf(params)) world.remove(findRule(world, table, params, line));
        return {};
      },
    }),

    [`Modify${table}NatRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        const old = Object.fromEntries(keys.map((key) => [key, String(params[oldName(key)])]));
        const rule = findRule(world, table, params, old);
        const given = [...keys, "description"].filter((key) => params[key] !== undefined);
        const Line = {
          ...rule.data.Line,
          ...Object.fromEntries(given.map((key) => [key, String(params[key])])),
        };
        const others = rulesOf(world, table, rule.data.GatewayId).filter(({ id }) => id !== rule.id);
        checkLine(world, table, params, Line, others);
        world.update(rule, { Line });
        return {};
      },
    }),

    [`Describe${table}NatRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        const wanted = [...keys, "description"].filter((key) => params[key] !== undefined);
        const found = rulesOf(world, table, gatewayOf(world, params)).filter(({ data }) =>
          wanted.every((key) => data.Line[key] === params[key]),
        );
        const { offset = 0, limit: page = 20 } = params as { offset?: number; limit?: number };
        return { data: found.slice(offset, offset + page).map(({ data }) => data.Line) };
      },
    }),
  };
}

function aclActions(table: string, { keys, acl = [] }: Table): Record<string, Older<never>> {
  const notFound = `Invalid${table}.NotFound`;
  const ruleOf = (world: World, params: Named) =>
    findRule(
      world,
      table,
      params,
      Object.fromEntries(keys.map((key) => [key, String(params[key])])),
      notFound,
    );
  const given = (params: Named) => (params.aclRules ?? []) as AclLine[];
  const shown = (line: AclLine) => Object.fromEntries(acl.map((field) => [field, line[field]])) as Line;
  /** Those that the request names, each of which must be there. */
  const named = (rule: Entity<GatewayRule>, ids: number[]) => {
    const absent = ids.find((id) => !rule.data.Acl.some((line) => line.aclRuleId === id));
    if (absent !== undefined) throw new ApiError(notFound, `There is no ACL rule ${absent}.`);
    return new Set(ids);
  };
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
        const ids = named(rule, params.aclRules);
        world.update(rule, { Acl: rule.data.Acl.filter(({ aclRuleId }) => !ids.has(aclRuleId)) });
        return {};
      },
    }),

    [`Modify${table}AclRule`]: defineOlder<Named>({
      run: ({ world, params }) => {
        const rule = ruleOf(world, params);
        const changed = new Map(given(params).map((line) => [line.aclRuleId, shown(line)]));
        named(rule, [...changed.keys()]);
        const Acl = rule.data.Acl.map((line) => ({ ...line, ...changed.get(line.aclRuleId) }));
        world.update(rule, { Acl: Acl as AclLine[] });
        return {};
      },
    }),

    [`Describe${table}AclRule`]: defineOlder<Named & { aclRules?: number[] }>({
      run: ({ world, params }) => {
        const { Acl } = ruleOf(world, params).data;
        const { aclRules: ids } = params;
        return { data: ids ? Acl.filter(({ aclRuleId }) => ids.includes(aclRuleId)) : Acl };
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
