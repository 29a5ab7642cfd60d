// Brings a thing from what was observed to what is declared: only the aspects that differ, in their declared order.
import { CloudError, isCategory } from "../../api/errors";
import type { Aspect, ResourceDefinition } from "../author/define";
import { messageOf, problemText, RefusedError } from "../author/failures";
import type { Fields } from "../author/field";
import type { Properties } from "../author/values";
import { pauseBetween } from "../wait/wait";
import { unallowedInPlace } from "./allowing";
import { satisfies } from "./equal";
import { observe } from "./observe";
import { type Item, notCarriedOut, type Running, settle } from "./running";

const tries = 6;

interface Aim {
  id: string;
  /** What is declared. */
  wanted: Properties;
  /** What was declared last, for what cannot be read back. */
  kept: Properties;
  /** The state of the last run; absent after a create. */
  olds: Properties | undefined;
}

/** Calls the aspects whose observed value is not the declared one, in their order; answers the thing as it then is. */
export async function synchronise(running: Running, item: Item, aim: Aim): Promise<Item> {
  const { definition, ignored } = running;
  const { id, wanted, olds } = aim;
  const first = observe(definition, item);
  if (olds) refuseUnallowed(definition, id, first, without(wanted, ignored, first), olds);
  let current = item;
  for (const [name, aspect] of Object.entries(definition.sync ?? {})) {
    for (let nth = 1; ; nth++) {
      const observed = observe(definition, current);
      const target = withRemovals(definition, without(wanted, ignored, observed), olds);
      const changed = aspect.of.filter((key) => differs(definition.inputs, key, observed, target, aim));
      if (changed.length === 0) break;
      const change = { name, aspect, from: current, to: target, changed };
      const { answered, again } = await changing(running, aim, change, nth);
      const missing = (seen: Item): string | undefined =>
        again ? undefined : unshown(definition.inputs, changed, observe(definition, seen), target);
      current = answered ?? (await settle(running, id, wanted, { what: name, usual: aspect.usual, missing }));
      const left = answered && missing(answered);
      if (left) throw notCarriedOut(left);
      if (again) continue;
      for (const key of changed) running.set.add(key);
      break;
    }
  }
  return current;
}

/** An aspect that differs: what it is brought from, and to what. */
interface Change {
  name: string;
  aspect: Aspect;
  from: Item;
  to: Properties;
  changed: string[];
}

/** Calls an aspect for the nth time; answers the thing where the call does, and whether it has to be looked at and tried again. */
async function changing(
  { operation }: Running,
  { id, olds }: Aim,
  { name, aspect, from, to, changed }: Change,
  nth: number,
): Promise<{ answered?: Item | undefined; again: boolean }> {
  const words = `changing ${changed.join(", ")}`;
  operation.progress(words);
  try {
    const answer = await aspect.call({ ...operation, id, from, to, changed, inputsBefore: olds ?? {} });
    return { answered: answer || undefined, again: false };
  } catch (error) {
    // Whether it was changed shows in what is there, and what is busy comes to rest: no reason to give up. The refusal of a
    // call that was sent more than once may only say that an earlier one was carried out.
    const open =
      isCategory(error, "OutcomeUnknown", "Busy") || (error instanceof CloudError && error.attempts > 1);
    if (!open || nth >= tries || operation.signal.aborted)
      throw new Error(`${words} (${name}): ${messageOf(error)}`, { cause: error });
    if (isCategory(error, "Busy")) await pauseBetween(200 * 2 ** nth, operation.signal, words);
    return { again: true };
  }
}

/** Which changed inputs are not seen as they were set, of those that can be read back, and what is there instead. */
function unshown(
  fields: Fields,
  changed: string[],
  observed: Properties,
  target: Properties,
): string | undefined {
  const keys = changed.filter((key) => {
    const field = fields[key];
    return field && !field.options.writeOnly && !satisfies(field, observed[key], target[key]);
  });
  const words = keys.map((key) =>
    fields[key]!.options.secret ? key : `${key} (it is ${JSON.stringify(observed[key]) ?? "not set"})`,
  );
  return words.length > 0 ? `changing ${words.join(", ")}` : undefined;
}

/** What the user wants ignored is wanted as it is. */
function without(wanted: Properties, ignored: readonly string[], observed: Properties): Properties {
  const target = { ...wanted };
  for (const key of ignored) if (key in target) target[key] = observed[key];
  return target;
}

/** What stops or wipes a running thing is refused before the first call, unless the program allows it. */
function refuseUnallowed(
  definition: ResourceDefinition,
  id: string,
  observed: Properties,
  wanted: Properties,
  olds: Properties,
): void {
  const target = withRemovals(definition, wanted, olds);
  const changed = Object.keys(definition.inputs).filter((key) =>
    differs(definition.inputs, key, observed, target, { kept: olds, olds }),
  );
  const problems = unallowedInPlace(definition, changed, observed, wanted);
  if (problems.length === 0) return;
  const list = problems.map(problemText).join("; ");
  throw new RefusedError(`updating ${definition.token} ${id}: ${list}`);
}

function differs(
  fields: Fields,
  key: string,
  observed: Properties,
  wanted: Properties,
  { kept, olds }: Pick<Aim, "kept" | "olds">,
): boolean {
  const field = fields[key];
  if (!field || wanted[key] === undefined) return false;
  // What cannot be read back was set by create, and later is compared with what was declared before.
  if (field.options.writeOnly) {
    // Nobody knows whether an imported thing has it, and that is no reason to lose what it has.
    const open = olds?.__imported === true && kept[key] === undefined;
    if (open && field.options.replaceUnless !== undefined) return false;
    return olds !== undefined && !satisfies(field, kept[key], wanted[key]);
  }
  return !satisfies(field, observed[key], wanted[key]);
}

/** The declared inputs, and what a removed one goes back to. */
function withRemovals(
  definition: ResourceDefinition,
  wanted: Properties,
  olds: Properties | undefined,
): Properties {
  const target: Properties = { ...wanted };
  const before = olds?.__declared;
  if (!Array.isArray(before)) return target;
  for (const [key, field] of Object.entries(definition.inputs)) {
    if (target[key] === undefined && before.includes(key) && field.options.removedValue !== undefined)
      target[key] = field.options.removedValue;
  }
  return target;
}
