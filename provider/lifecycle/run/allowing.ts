// Changes that stop, restart, reinstall or replace a running thing are refused in check unless the program allows them, and
// again before the first call of an update, because only then is what really is there known. A value that is not known yet
// counts as the worst it can be: a preview that passes is not refused half-way through the run.
import type { Allowance, ResourceDefinition } from "../author/define";
import { type Problem, problemText, RefusedError } from "../author/failures";
import type { Fields } from "../author/field";
import { hasUnknown, type Properties, UNKNOWN } from "../author/values";
import { satisfies } from "./equal";
import { mayTakeNew } from "./replacing";

/** What is wrong with going from what was declared `before` to what is `wanted`, as far as it is not allowed. */
export function unallowedChanges(
  definition: ResourceDefinition,
  before: Properties,
  wanted: Properties,
): Problem[] {
  const fields = definition.inputs;
  const changed = [...declaredChanges(fields, before, wanted), ...openChanges(fields, wanted)];
  const forcing = changed.filter((key) => mayTakeNew(fields[key]!, before[key], wanted[key]!, wanted));
  const replace = definition.allows?.replace;
  // What was not said before is compared by the diff, which sees what was there.
  const told = forcing.filter((key) => before[key] !== undefined || hasUnknown(wanted[key]));
  const refused = told.flatMap((key) => problem(replace, key, before, wanted));
  const replaced = forcing.some((key) => !hasUnknown(wanted[key]));
  return replaced ? refused : [...refused, ...unallowedInPlace(definition, changed, before, wanted)];
}

/**
 * Refuses a replacement by inputs that are declared for the first time: what they were is an output, which check does not see.
 */
export function refuseReplacement(
  { token, allows }: ResourceDefinition,
  keys: readonly string[],
  present: Properties,
  wanted: Properties,
): void {
  const problems = keys.flatMap((key) => problem(allows?.replace, key, present, wanted));
  if (problems.length === 0) return;
  const list = problems.map(problemText).join("; ");
  throw new RefusedError(`${token}: ${list}`);
}

/**
 * Refuses to replace a thing along with what it depends on, where that is not allowed. The engine asks it of what the last run
 * declared, and checks what the program says now only when the thing is gone: the word has to be in the state by then.
 */
export function refuseGoingAlong(
  { token, allows }: ResourceDefinition,
  keys: readonly string[],
  present: Properties,
  wanted: Properties,
): void {
  const replace = allows?.replace;
  const key = keys.find((one) => problem(replace, one, present, wanted).length > 0);
  if (!replace || key === undefined) return;
  const name = typeof present.name === "string" ? ` "${present.name}"` : "";
  throw new RefusedError(
    `${token}${name}: ${key} is of something that is deleted before there is another, and this has to be replaced with it, which ` +
      `${replace.means}; to allow that, run \`up\` with \`${replace.by}: true\` and nothing else changed, then make the change`,
  );
}

/** What is wrong with changing the properties `changed` in place of a thing that is `present`, as far as it is not allowed. */
export function unallowedInPlace(
  { inputs, allows = {} }: ResourceDefinition,
  changed: readonly string[],
  present: Properties,
  wanted: Properties,
): Problem[] {
  return changed.flatMap((key) => {
    const { disrupts, disruptsWhen } = inputs[key]?.options ?? {};
    const now = wanted[key];
    const does = disruptsWhen && (hasUnknown(now) || disruptsWhen.test(present[key], now!));
    const what = [...(disrupts ? [disrupts] : []), ...(does ? [disruptsWhen.what] : [])];
    return what.flatMap((one) => problem(allows[one], key, present, wanted));
  });
}

function problem(
  allowance: Allowance | undefined,
  key: string,
  present: Properties,
  wanted: Properties,
): Problem[] {
  const allowed = wanted[allowance?.by ?? ""];
  if (!allowance || allowed === true || allowed === UNKNOWN || allowance.needless?.(present)) return [];
  const how = hasUnknown(wanted[key]) ? "is not known yet and may change" : "changes";
  const reason = `${how}, which ${allowance.means}; set \`${allowance.by}: true\` to allow that`;
  return [{ path: key, reason }];
}

/** The properties that are declared otherwise than before, as far as that is known; lists that were absent were empty. */
function declaredChanges(fields: Fields, before: Properties, wanted: Properties): string[] {
  return Object.entries(fields)
    .filter(([key, field]) => {
      const now = wanted[key];
      const then = before[key] ?? (field.type.kind === "list" ? [] : undefined);
      if (now === undefined || hasUnknown(now) || hasUnknown(then)) return false;
      // What was not declared may well be what is declared now: only the cloud knows, and the update asks.
      if (then === undefined && !field.options.writeOnly) return false;
      return !satisfies(field, then, now);
    })
    .map(([key]) => key);
}

function openChanges(fields: Fields, wanted: Properties): string[] {
  return Object.keys(fields).filter((key) => hasUnknown(wanted[key]));
}

/** Whether what is declared now takes a new thing, or may take one once everything is known. */
export function isReplacement(fields: Fields, before: Properties, wanted: Properties): boolean {
  const open = Object.keys(fields).some((key) => fields[key]!.options.replace && hasUnknown(wanted[key]));
  return (
    open ||
    declaredChanges(fields, before, wanted).some((key) =>
      mayTakeNew(fields[key]!, before[key], wanted[key]!, wanted),
    )
  );
}
