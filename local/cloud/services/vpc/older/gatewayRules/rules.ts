// The rules of direct connect gateways of the type NAT as they are kept: in which table, by what each is named, and what a
// table refuses.
import { contains, parseIp } from "../../../../cidr";
import { ApiError } from "../../../../errors";
import { defineKind, type Entity, type World } from "../../../../kind";
import { directConnectGateway } from "../../directConnectGateway";
import { vpcService } from "../../service";
import { rangesOf, vpc } from "../../vpc";

export type Line = Record<string, string>;
export type AclLine = Line & { aclRuleId: number };

export interface GatewayRule {
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

export interface Table {
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

export const tables: Record<string, Table> = {
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
export const MOST = 100;

export interface Named {
  vpcId: string;
  directConnectGatewayId: string;
  [parameter: string]: unknown;
}

export function rulesOf(world: World, table: string, gateway: string): Entity<GatewayRule>[] {
  return world.list(gatewayRule).filter(({ data }) => data.Table === table && data.GatewayId === gateway);
}

/** Rules are those of a gateway of the type NAT, of the VPC that is named. */
export function gatewayOf(world: World, { vpcId, directConnectGatewayId: id }: Named): string {
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
export function checkLine(
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
  if (line.originalPort !== undefined) {
    if (isSame(others, line, ["translationIP", "translationPort", "proto"]))
      throw new ApiError("InvalidTranslationIP.Duplicate", `${translationIP} is translated to already.`);
    return;
  }
  if (originalIP !== undefined && takes("originalIP"))
    throw new ApiError("InvalidOriginalIP.Duplicate", `${originalIP} is translated already.`);
  if (translationIP !== undefined ? takes("translationIP") : takes("translationIPPool"))
    throw new ApiError("InvalidTranslationIP.Duplicate", "A rule translates to it already.");
}

function isSame(others: Entity<GatewayRule>[], line: Line, fields: string[]): boolean {
  return others.some(({ data }) => fields.every((field) => data.Line[field] === line[field]));
}

/** The rule with these keys. */
export function findRule(
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

/** The keys of a rule among parameters, under these names. */
export function keyed(keys: string[], params: Named, nameOf = (key: string) => key): Line {
  return Object.fromEntries(keys.map((key) => [key, String(params[nameOf(key)])]));
}
