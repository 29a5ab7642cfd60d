// One rule of a security group, known by its content and never by its place, so that many can stand beside each other.
import { createHash } from "node:crypto";
import type { Calls } from "../shared/family";
import { readPolicies } from "./policies";
import { type Direction, directions, identityOf, normalRule, type Rule } from "./rule";

/** A rule where it stands. */
export interface Standing {
  groupId: string;
  direction: Direction;
  rule: Rule;
  index: number;
}

/** `sg-1a2b3c4d/ingress/<hash>`: the group, the direction, and a hash of all but the description. */
export function idOf(groupId: string, direction: Direction, rule: Rule): string {
  const hash = createHash("sha256").update(identityOf(rule)).digest("hex").slice(0, 12);
  return `${groupId}/${direction}/${hash}`;
}

export async function findRule(
  api: Calls<"DescribeSecurityGroupPolicies">,
  id: string,
  fresh: boolean,
): Promise<Standing | undefined> {
  const [groupId = "", direction] = id.split("/") as [string, Direction];
  if (!directions.includes(direction)) return undefined;
  const rules = (await readPolicies(api, groupId, fresh))[direction];
  const index = rules.findIndex((rule) => idOf(groupId, direction, rule) === id);
  return index < 0 ? undefined : { groupId, direction, index, rule: rules[index]! };
}

/** A property of a rule where it stands. */
export const of =
  <K extends keyof Rule>(key: K) =>
  (standing: Standing) =>
    normalRule(standing.rule)[key];

/** The rule among the inputs, where the other side's group has another name than in a list. */
export function ruleIn<
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
