// The rules of a security group: read, added, replaced, deleted, set anew. Places count from 0 in each direction and move
// with every change; a request that names a version is refused when it is not the present one.
import { type Action, type Call, defineAction, definePart } from "../../action";
import { ApiError } from "../../errors";
import type { Entity, Kind, World } from "../../kind";
import { checkId } from "../../lookUp";
import type {
  CreateSecurityGroupPoliciesRequest,
  CreateSecurityGroupWithPoliciesRequest,
  SecurityGroupPolicyInput,
  SecurityGroupPolicySetInput,
  VpcActions,
} from "../../requests/vpc";
import {
  checkProject,
  createGroup,
  type Policy,
  type SecurityGroup,
  securityGroup,
  viewGroup,
} from "./securityGroup";
import { formOf, identityOf, normalPolicy, partialPolicy } from "./securityGroupRule/policy";

type Direction = "Ingress" | "Egress";
const DIRECTIONS: readonly Direction[] = ["Ingress", "Egress"];

/** Rules of one direction (the documents name the quota and give no number; this is the usual one). */
export const MOST_RULES = 100;

const invalid = (why: string) => new ApiError("InvalidParameter", why);

/** The direction a request is about, and its rules; refused when it is about none or both. */
function oneDirection(set: SecurityGroupPolicySetInput): {
  direction: Direction;
  rules: SecurityGroupPolicyInput[];
} {
  const given = DIRECTIONS.filter((direction) => (set[direction] ?? []).length > 0);
  const [direction] = given;
  if (direction === undefined || given.length > 1) {
    throw invalid("SecurityGroupPolicySet must hold rules of exactly one of Ingress and Egress.");
  }
  return { direction, rules: set[direction]! };
}

/** The version that there is, or the one that the change makes: clients send either. */
function checkVersion(group: Entity<SecurityGroup>, { Version }: SecurityGroupPolicySetInput): void {
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

/** Refuses a rule that names what is not there. */
function checkNamed(world: World, policy: Policy): void {
  const { SecurityGroupId, AddressTemplate, ServiceTemplate } = policy;
  const names: [string, string | undefined][] = [
    ["vpc:securityGroup", SecurityGroupId],
    ["vpc:addressTemplate", AddressTemplate?.AddressId],
    ["vpc:addressTemplateGroup", AddressTemplate?.AddressGroupId],
    ["vpc:serviceTemplate", ServiceTemplate?.ServiceId],
    ["vpc:serviceTemplateGroup", ServiceTemplate?.ServiceGroupId],
  ];
  for (const [type, id] of names) {
    if (id === undefined) continue;
    const kind: Kind = world.kindOf(type);
    checkId(kind, id, "InvalidParameterValue.Malformed");
    if (!world.get(kind, id)) throw notFound(`\`${id}\``);
  }
}

/** Keeps the rules of one direction, under the next version. */
function keep(
  world: World,
  group: Entity<SecurityGroup>,
  change: Partial<Record<Direction, Policy[]>>,
): void {
  for (const [direction, policies] of Object.entries(change)) {
    if (policies.length > MOST_RULES)
      throw new ApiError(
        "LimitExceeded",
        `${group.id} would have more than ${MOST_RULES} ${direction} rules.`,
      );
    for (const policy of policies) checkNamed(world, policy);
    const forms = policies.map((policy) => identityOf(policy) + policy.PolicyDescription);
    if (new Set(forms).size < forms.length) {
      throw new ApiError("UnsupportedOperation.DuplicatePolicy", `${group.id} would have a rule twice.`);
    }
  }
  world.update(group, { ...change, Version: group.data.Version + 1 });
}

function checkCreate({ SecurityGroupPolicySet }: CreateSecurityGroupPoliciesRequest): void {
  const { rules } = oneDirection(SecurityGroupPolicySet);
  if (new Set(rules.map((rule) => rule.PolicyIndex)).size > 1)
    throw invalid("All rules of a request must have the same PolicyIndex.");
  rules.forEach(normalPolicy);
}

function create(call: Call<CreateSecurityGroupPoliciesRequest>): undefined {
  const group = call.one(securityGroup, "SecurityGroupId");
  const set = call.params.SecurityGroupPolicySet;
  checkVersion(group, set);
  const { direction, rules } = oneDirection(set);
  const present = group.data[direction];
  const at = rules[0]?.PolicyIndex ?? present.length;
  if (at < 0 || at > present.length) {
    throw new ApiError("InvalidParameterValue", `PolicyIndex ${at}: there are ${present.length} rules.`);
  }
  const next = [...present.slice(0, at), ...rules.map(normalPolicy), ...present.slice(at)];
  keep(call.world, group, { [direction]: next });
}

function checkReplace({ SecurityGroupPolicySet }: CreateSecurityGroupPoliciesRequest): void {
  const { rules } = oneDirection(SecurityGroupPolicySet);
  if (rules.length !== 1) throw invalid("A request replaces exactly one rule.");
  if (rules[0]!.PolicyIndex === undefined) throw invalid("The rule to replace needs its PolicyIndex.");
  normalPolicy(rules[0]!);
}

function replace(call: Call<CreateSecurityGroupPoliciesRequest>): undefined {
  const group = call.one(securityGroup, "SecurityGroupId");
  const set = call.params.SecurityGroupPolicySet;
  checkVersion(group, set);
  const { direction, rules } = oneDirection(set);
  const [rule] = rules as [SecurityGroupPolicyInput];
  const at = checkIndex(group, direction, rule.PolicyIndex!);
  const next = group.data[direction].map((policy, i) => (i === at ? normalPolicy(rule) : policy));
  keep(call.world, group, { [direction]: next });
}

function checkIndex(group: Entity<SecurityGroup>, direction: Direction, index: number): number {
  if (!group.data[direction][index]) throw notFound(`rule ${index} of ${direction} in ${group.id}`);
  return index;
}

function checkDelete({ SecurityGroupPolicySet }: CreateSecurityGroupPoliciesRequest): void {
  const { rules } = oneDirection(SecurityGroupPolicySet);
  const placed = rules.filter((rule) => rule.PolicyIndex !== undefined).length;
  if (placed > 0 && placed < rules.length)
    throw invalid("A request deletes rules by PolicyIndex or by content, not both.");
  if (placed === 0 && rules.some((rule) => Object.keys(partialPolicy(rule)).length === 0))
    throw invalid("A rule to delete needs its PolicyIndex or its content.");
}

function remove(call: Call<CreateSecurityGroupPoliciesRequest>): undefined {
  const group = call.one(securityGroup, "SecurityGroupId");
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
  keep(call.world, group, { [direction]: group.data[direction].filter((_, index) => !leaving.has(index)) });
}

function matching(
  group: Entity<SecurityGroup>,
  direction: Direction,
  rule: SecurityGroupPolicyInput,
): number[] {
  const wanted = Object.entries(partialPolicy(rule));
  const found = group.data[direction].flatMap((policy, index) =>
    wanted.every(([name, value]) => formOf(policy[name as keyof Policy]) === formOf(value)) ? index : [],
  );
  if (found.length === 0) throw notFound(`rule of ${direction} in ${group.id}`);
  return found;
}

/** Version 0 clears everything and says nothing about rules. */
const clears = ({ Version }: SecurityGroupPolicySetInput) => Boolean(Version) && Number(Version) === 0;

function checkModify({ SecurityGroupPolicySet: set }: CreateSecurityGroupPoliciesRequest): void {
  if (!clears(set)) checkAnew(set);
}

/** Rules that take the place of all there are in their direction, with no places of their own. */
function checkAnew(set: SecurityGroupPolicySetInput): void {
  if (DIRECTIONS.every((direction) => set[direction] === undefined)) {
    throw new ApiError(
      "MissingParameter",
      "The request is missing a required parameter `SecurityGroupPolicySet.Ingress` or `SecurityGroupPolicySet.Egress`.",
    );
  }
  for (const direction of DIRECTIONS) {
    const rules = set[direction] ?? [];
    if (rules.some((rule) => rule.PolicyIndex !== undefined))
      throw invalid("Rules that are set anew take no PolicyIndex.");
    rules.forEach(normalPolicy);
  }
}

function modify(call: Call<CreateSecurityGroupPoliciesRequest>): undefined {
  const group = call.one(securityGroup, "SecurityGroupId");
  const set = call.params.SecurityGroupPolicySet;
  if (clears(set)) {
    keep(call.world, group, { Ingress: [], Egress: [] });
    return;
  }
  checkVersion(group, set);
  // A direction that is not said stays as it is.
  const said = DIRECTIONS.flatMap((direction) => {
    const rules = set[direction];
    return rules ? [[direction, rules.map(normalPolicy)] as const] : [];
  });
  keep(call.world, group, Object.fromEntries(said));
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

function change(
  check: (params: CreateSecurityGroupPoliciesRequest) => void,
  run: Action<CreateSecurityGroupPoliciesRequest>["run"],
): Action<never> {
  return defineAction<CreateSecurityGroupPoliciesRequest>({
    refs: { SecurityGroupId: securityGroup },
    check,
    run,
  });
}

function createWith({ world, params }: Call<CreateSecurityGroupWithPoliciesRequest>): object {
  const made = createGroup(world, params);
  const { Ingress = [], Egress = [] } = params.SecurityGroupPolicySet ?? {};
  if (Ingress.length + Egress.length > 0)
    keep(world, made, { Ingress: Ingress.map(normalPolicy), Egress: Egress.map(normalPolicy) });
  return { SecurityGroup: viewGroup(world.present(made)) };
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    CreateSecurityGroupWithPolicies: {
      creates: { kind: securityGroup },
      check: (params) => {
        checkProject(params);
        const { SecurityGroupPolicySet: set } = params;
        if (set) checkAnew(set);
      },
      run: createWith,
    },
    DescribeSecurityGroupPolicies: {
      refs: { SecurityGroupId: securityGroup },
      run: (call) => {
        const { Version, Ingress, Egress } = call.one(securityGroup, "SecurityGroupId").data;
        return {
          SecurityGroupPolicySet: {
            Version: String(Version),
            Ingress: view(Ingress),
            Egress: view(Egress),
            PolicyStatistics: statistics(Ingress, Egress),
          },
        };
      },
    },
    CreateSecurityGroupPolicies: change(checkCreate, create),
    ReplaceSecurityGroupPolicy: change(checkReplace, replace),
    DeleteSecurityGroupPolicies: change(checkDelete, remove),
    ModifySecurityGroupPolicies: change(checkModify, modify),
  },
});
