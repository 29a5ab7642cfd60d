// The rules of a security group: read, added, replaced, deleted, set anew. Places count from 0 in each direction and move
// with every change; a request that names a version is refused when it is not the present one.
import { type Action, type Call, defineAction } from "../action";
import { ApiError } from "../errors";
import type { Entity, Kind, World } from "../kind";
import { checkId } from "../lookUp";
import { formOf, identityOf, normalPolicy, type Policy, type PolicyInput, partialPolicy } from "./policy";
import type { RuledGroup } from "./securityGroup";

/** Rules as a request has them. */
export interface PolicySetInput {
  Version?: string | undefined;
  Ingress?: PolicyInput[] | undefined;
  Egress?: PolicyInput[] | undefined;
}

interface RulesRequest {
  SecurityGroupId: string;
  SecurityGroupPolicySet: PolicySetInput;
}

/** What a service says of the rules of its groups. */
export interface Ruling<Group extends RuledGroup> {
  kind: Kind<Group>;
  /** The code of a rule too many among those that are added; rules set anew have `LimitExceeded`. */
  tooMany: string;
  /** Whether rules that are set anew are said for both directions. */
  bothDirections: boolean;
  /** Whether answers count the rules. */
  counts: boolean;
}

type Direction = "Ingress" | "Egress";
const DIRECTIONS: readonly Direction[] = ["Ingress", "Egress"];

/** Rules of one direction (the documents name the quota and give no number; this is the usual one). */
export const MOST_RULES = 100;

const invalid = (why: string) => new ApiError("InvalidParameter", why);

/** The direction a request is about, and its rules; refused when it is about none or both. */
function oneDirection(set: PolicySetInput): {
  direction: Direction;
  rules: PolicyInput[];
} {
  const given = DIRECTIONS.filter((direction) => (set[direction] ?? []).length > 0);
  const [direction] = given;
  if (direction === undefined || given.length > 1) {
    throw invalid("SecurityGroupPolicySet must hold rules of exactly one of Ingress and Egress.");
  }
  return { direction, rules: set[direction]! };
}

/** The version that there is, or the one that the change makes: clients send either. */
function checkVersion(group: Entity<RuledGroup>, { Version }: PolicySetInput): void {
  const { Version: present } = group.data;
  if (!Version || [present, present + 1].includes(Number(Version))) return;
  throw new ApiError(
    "UnsupportedOperation.VersionMismatch",
    `Version ${Version} is not the present one of ${group.id}, ${group.data.Version}.`,
  );
}

function notFound(what: string): ApiError {
  return new ApiError("ResourceNotFound", `The resource ${what} is not found.`);
}

/** Refuses a rule that names what is not there: a service without templates has none that is. */
function checkNamed(world: World, type: string, policy: Policy): void {
  const { SecurityGroupId, AddressTemplate, ServiceTemplate } = policy;
  const names: [string, string | undefined][] = [
    ["securityGroup", SecurityGroupId],
    ["addressTemplate", AddressTemplate?.AddressId],
    ["addressTemplateGroup", AddressTemplate?.AddressGroupId],
    ["serviceTemplate", ServiceTemplate?.ServiceId],
    ["serviceTemplateGroup", ServiceTemplate?.ServiceGroupId],
  ];
  for (const [name, id] of names) {
    if (id === undefined) continue;
    const kind = world.kinds.find((one) => one.type === type.replace(/:.*/, `:${name}`));
    if (kind) checkId(kind, id, "InvalidParameterValue.Malformed");
    if (!kind || !world.get(kind, id)) throw notFound(`\`${id}\``);
  }
}

/** Keeps the rules of one direction, under the next version. */
export function keepRules(
  world: World,
  group: Entity<RuledGroup>,
  change: Partial<Record<Direction, Policy[]>>,
  tooMany = "LimitExceeded",
): void {
  for (const [direction, policies] of Object.entries(change)) {
    if (policies.length > MOST_RULES)
      throw new ApiError(tooMany, `${group.id} would have more than ${MOST_RULES} ${direction} rules.`);
    for (const policy of policies) checkNamed(world, group.type, policy);
    const forms = policies.map((policy) => identityOf(policy) + policy.PolicyDescription);
    if (new Set(forms).size < forms.length) {
      throw new ApiError("UnsupportedOperation.DuplicatePolicy", `${group.id} would have a rule twice.`);
    }
  }
  world.update(group, { ...change, Version: group.data.Version + 1 });
}

function checkCreate({ SecurityGroupPolicySet }: RulesRequest): void {
  const { rules } = oneDirection(SecurityGroupPolicySet);
  if (new Set(rules.map((rule) => rule.PolicyIndex)).size > 1)
    throw invalid("All rules of a request must have the same PolicyIndex.");
  rules.forEach(normalPolicy);
}

function create({ kind, tooMany }: Ruling<RuledGroup>, call: Call<RulesRequest>): undefined {
  const group = call.one(kind, "SecurityGroupId");
  const set = call.params.SecurityGroupPolicySet;
  checkVersion(group, set);
  const { direction, rules } = oneDirection(set);
  const present = group.data[direction];
  const at = rules[0]?.PolicyIndex ?? present.length;
  if (at < 0 || at > present.length) {
    throw new ApiError("InvalidParameterValue", `PolicyIndex ${at}: there are ${present.length} rules.`);
  }
  const next = [...present.slice(0, at), ...rules.map(normalPolicy), ...present.slice(at)];
  keepRules(call.world, group, { [direction]: next }, tooMany);
}

function checkReplace({ SecurityGroupPolicySet }: RulesRequest): void {
  const { rules } = oneDirection(SecurityGroupPolicySet);
  if (rules.length !== 1) throw invalid("A request replaces exactly one rule.");
  if (rules[0]!.PolicyIndex === undefined) throw invalid("The rule to replace needs its PolicyIndex.");
  normalPolicy(rules[0]!);
}

function replace({ kind, tooMany }: Ruling<RuledGroup>, call: Call<RulesRequest>): undefined {
  const group = call.one(kind, "SecurityGroupId");
  const set = call.params.SecurityGroupPolicySet;
  checkVersion(group, set);
  const { direction, rules } = oneDirection(set);
  const [rule] = rules as [PolicyInput];
  const at = checkIndex(group, direction, rule.PolicyIndex!);
  const next = group.data[direction].map((policy, i) => (i === at ? normalPolicy(rule) : policy));
  keepRules(call.world, group, { [direction]: next }, tooMany);
}

function checkIndex(group: Entity<RuledGroup>, direction: Direction, index: number): number {
  if (!group.data[direction][index]) throw notFound(`rule ${index} of ${direction} in ${group.id}`);
  return index;
}

function checkDelete({ SecurityGroupPolicySet }: RulesRequest): void {
  const { rules } = oneDirection(SecurityGroupPolicySet);
  const placed = rules.filter((rule) => rule.PolicyIndex !== undefined).length;
  if (placed > 0 && placed < rules.length)
    throw invalid("A request deletes rules by PolicyIndex or by content, not both.");
  if (placed === 0 && rules.some((rule) => Object.keys(partialPolicy(rule)).length === 0))
    throw invalid("A rule to delete needs its PolicyIndex or its content.");
}

function remove({ kind, tooMany }: Ruling<RuledGroup>, call: Call<RulesRequest>): undefined {
  const group = call.one(kind, "SecurityGroupId");
  const set = call.params.SecurityGroupPolicySet;
  checkVersion(group, set);
  const { direction, rules } = oneDirection(set);
  const leaving = new Set(
    rules.flatMap((rule) =>
      rule.PolicyIndex === undefined
        ? matching(group, direction, rule)
        : checkIndex(group, direction, rule.PolicyIndex),
    ),
  );
  keepRules(
    call.world,
    group,
    { [direction]: group.data[direction].filter((_, index) => !leaving.has(index)) },
    tooMany,
  );
}

function matching(group: Entity<RuledGroup>, direction: Direction, rule: PolicyInput): number[] {
  const wanted = Object.entries(partialPolicy(rule));
  const found = group.data[direction].flatMap((policy, index) =>
    wanted.every(([name, value]) => formOf(policy[name as keyof Policy]) === formOf(value)) ? index : [],
  );
  if (found.length === 0) throw notFound(`rule of ${direction} in ${group.id}`);
  return found;
}

/** Version 0 clears everything and says nothing about rules. */
const clears = ({ Version }: PolicySetInput) => Boolean(Version) && Number(Version) === 0;

function checkModify(bothDirections: boolean) {
  return ({ SecurityGroupPolicySet: set }: RulesRequest): void => {
    if (!clears(set)) checkAnew(set, bothDirections);
  };
}

/** Rules that take the place of all there are in their direction, with no places of their own. */
export function checkAnew(set: PolicySetInput, bothDirections: boolean): void {
  const unsaid = DIRECTIONS.filter((direction) => set[direction] === undefined);
  if (unsaid.length > (bothDirections ? 0 : 1)) {
    const names = unsaid.map((direction) => `\`SecurityGroupPolicySet.${direction}\``).join(" or ");
    throw new ApiError("MissingParameter", `The request is missing a required parameter ${names}.`);
  }
  for (const direction of DIRECTIONS) {
    const rules = set[direction] ?? [];
    if (rules.some((rule) => rule.PolicyIndex !== undefined))
      throw invalid("Rules that are set anew take no PolicyIndex.");
    rules.forEach(normalPolicy);
  }
}

function modify({ kind }: Ruling<RuledGroup>, call: Call<RulesRequest>): undefined {
  const group = call.one(kind, "SecurityGroupId");
  const set = call.params.SecurityGroupPolicySet;
  if (clears(set)) {
    keepRules(call.world, group, { Ingress: [], Egress: [] });
    return;
  }
  checkVersion(group, set);
  // A direction that is not said stays as it is.
  const said = DIRECTIONS.flatMap((direction) => {
    const rules = set[direction];
    return rules ? [[direction, rules.map(normalPolicy)] as const] : [];
  });
  keepRules(call.world, group, Object.fromEntries(said));
}

function view(policies: Policy[]): object[] {
  return policies.map((policy, PolicyIndex) => ({
    ...(policy.ServiceTemplate ? { Protocol: null, Port: null } : {}),
    ...policy,
    PolicyIndex,
  }));
}

/** How many rules there are by direction and family of addresses. */
function statistics(ingress: Policy[], egress: Policy[]): object {
  const sixes = (policies: Policy[]) =>
    policies.filter((policy) => policy.Ipv6CidrBlock !== undefined).length;
  return {
    IngressIPv4TotalCount: ingress.length - sixes(ingress),
    IngressIPv6TotalCount: sixes(ingress),
    EgressIPv4TotalCount: egress.length - sixes(egress),
    EgressIPv6TotalCount: sixes(egress),
  };
}

/** The actions of the rules. */
export function ruleActions<Group extends RuledGroup>(ruling: Ruling<Group>): Record<string, Action<never>> {
  const { kind, counts, bothDirections } = ruling;
  const change = (
    check: (params: RulesRequest) => void,
    run: (ruling: Ruling<RuledGroup>, call: Call<RulesRequest>) => undefined,
  ) =>
    defineAction<RulesRequest>({
      ...{ refs: { SecurityGroupId: kind }, check },
      run: (call) => run(ruling as unknown as Ruling<RuledGroup>, call),
    });
  return {
    DescribeSecurityGroupPolicies: defineAction<RulesRequest>({
      refs: { SecurityGroupId: kind },
      run: (call) => {
        const { Version, Ingress, Egress } = call.one(kind, "SecurityGroupId").data;
        const rules = { Version: String(Version), Ingress: view(Ingress), Egress: view(Egress) };
        const counted = counts ? { PolicyStatistics: statistics(Ingress, Egress) } : {};
        return { SecurityGroupPolicySet: { ...rules, ...counted } };
      },
    }),
    CreateSecurityGroupPolicies: change(checkCreate, create),
    ReplaceSecurityGroupPolicy: change(checkReplace, replace),
    DeleteSecurityGroupPolicies: change(checkDelete, remove),
    ModifySecurityGroupPolicies: change(checkModify(bothDirections), modify),
  };
}
