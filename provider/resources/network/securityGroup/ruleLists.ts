// The ordered rules of a security group as lists of a program, one a direction. The lists are owned, not the group's rules as
// such: with `exclusive` off, rules that the lists never had are neither shown nor touched.
import type { About } from "../../../lifecycle/author/agree";
import { type Field, field } from "../../../lifecycle/author/field";
import type { Calls } from "../shared/family";
import { changePolicies, type Policies, type PolicyCalls, readPolicies } from "./policies";
import {
  contentOf,
  type Direction,
  directions,
  edgeRuleField,
  normalRule,
  type Rule,
  ruleField,
} from "./rule";
import { blend } from "./ruleEdits";

/** Those rules of a group that a declaration is about, by direction; and all of them, where they were read. */
export interface Listed {
  policies?: Policies;
  shown: { [D in Direction]?: Rule[] };
}

export type Lists = { [D in Direction]?: Rule[] | undefined } & { exclusive?: boolean | undefined };
export type ListsBefore = Lists & { __declared?: readonly string[] };

/** The rules of a group: the directions in which its own lists are all there is, and those in which others put rules beside them. */
export const groupRules: About<{ all?: Direction[]; some?: Direction[] }> = {
  wrong: ({ some = [] }, { all = [] }, who) =>
    some.some((direction) => all.includes(direction))
      ? `is a group whose own list is all there may be (${who}): put the rule into that list, or set \`exclusive: false\` there`
      : undefined,
};

/** The directions that have a list. */
export function listed(lists: Lists): Direction[] {
  return directions.filter((direction) => lists[direction] !== undefined);
}

function rulesDoc(direction: string): string {
  return `Rules for traffic ${direction} the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules.`;
}

/** The inputs of what has lists of such rules. */
function listsOf<const R>(rule: Field<R>) {
  return {
    ingress: field
      .list(rule)
      .optional()
      .whenRemoved([])
      .from((listed: Listed) => listed.shown.ingress)
      .doc(rulesDoc("to")),
    egress: field
      .list(rule)
      .optional()
      .whenRemoved([])
      .from((listed: Listed) => listed.shown.egress)
      .doc(rulesDoc("from")),
  };
}

export const listFields = listsOf(ruleField);

/** The same, of edge machines. */
export const edgeListFields = listsOf(edgeRuleField);

/** What check refuses in lists of rules. */
export const listRules = directions.map((direction) => ({
  of: [direction],
  doc: `\`${direction}\` has no rule twice.`,
  check: (inputs: Lists) => twice(direction, inputs[direction] ?? []),
}));

/** What is wrong with a list that has a rule twice: the cloud would refuse the second. */
function twice(direction: Direction, rules: Rule[]): { path: string; reason: string } | undefined {
  const seen = new Map<string, number>();
  for (const [second, rule] of rules.entries()) {
    const content = contentOf(rule);
    const first = seen.get(content);
    if (first !== undefined)
      return { path: `${direction}[${second}]`, reason: `is the same rule as ${direction}[${first}]` };
    seen.set(content, second);
  }
  return undefined;
}

/** Whether a rule is the declaration's own, now or before. */
function ownedBy(direction: Direction, declared: Lists, before: Lists): (rule: Rule) => boolean {
  const last = before[direction] ?? [];
  const own = new Set([...(declared[direction] ?? []), ...last].map(contentOf));
  return (rule) => own.has(contentOf(rule));
}

function isAbout(direction: Direction, declared: Lists, before: ListsBefore): boolean {
  const imported = Object.keys(declared).length === 0;
  return imported || declared[direction] !== undefined || before.__declared?.includes(direction) === true;
}

/** The rules of a group that a declaration is about; nothing is read where it is about none. */
export async function readLists(
  api: Calls<"DescribeSecurityGroupPolicies">,
  { id, inputs, before, fresh }: { id: string; inputs: Lists; before: ListsBefore; fresh: boolean },
): Promise<Listed> {
  const about = directions.filter((direction) => isAbout(direction, inputs, before));
  if (about.length === 0) return { shown: {} };
  const policies = await readPolicies(api, id, fresh);
  const shown: Listed["shown"] = {};
  for (const direction of about) {
    const owned = ownedBy(direction, inputs, before);
    const all = policies[direction];
    shown[direction] = inputs.exclusive === false ? all.filter(owned) : all;
  }
  return { shown, policies };
}

/** Brings the rules of a group to the lists; answers what they then are, where that need not be read. */
export async function changeLists<L extends Listed>(
  api: PolicyCalls,
  { id, from, to, before }: { id: string; from: L; to: Lists; before: Lists },
): Promise<Omit<L, "policies"> | undefined> {
  const seen = from.policies ?? (await readPolicies(api, id, true));
  await changePolicies(api, id, seen, (present) => {
    const target: { [D in Direction]?: Rule[] } = {};
    for (const direction of directions) {
      const wanted = to[direction];
      if (!wanted) continue;
      const owned = ownedBy(direction, to, before);
      target[direction] = to.exclusive === false ? blend(present[direction], wanted, owned) : wanted;
    }
    return target;
  });
  // What an exclusive list says is all there is: nothing need be read. The version is another now.
  if (to.exclusive === false) return undefined;
  const { policies: _, ...rest } = from;
  const shown = { ...from.shown };
  for (const direction of directions) if (to[direction]) shown[direction] = to[direction].map(normalRule);
  return { ...rest, shown };
}
