// What differs between a resource of the program and the state: what was asked for, what follows from another decision, and else
// what the provider says.
import { type Diff, noDiff, replaceOnChanges } from "./diff";
import type { KnownCase, Planning } from "./planning";
import { DiffUnavailable } from "./provider";
import { providerRef, type Resource } from "./resource";
import { diffWith, providerOf } from "./step";
import { equal, hasUnknown, withoutSecrets } from "./values";

const some: Diff = { ...noDiff, changes: "some" };

/** The difference, and whether a changed trigger replaces the resource whatever it is. */
export async function difference(
  planning: Planning,
  found: KnownCase,
): Promise<{ diff: Diff; triggered: boolean }> {
  const { goal, old, now } = found;
  const triggered = isTriggered(now.replacementTrigger, old.replacementTrigger);
  const diff = triggered ? some : await available(planning, found);
  return { diff: replaceOnChanges(diff, goal.replaceOnChanges, hasInitErrors(old)), triggered };
}

/** It was made, and its provider could not bring it all the way. */
export const hasInitErrors = ({ initErrors }: Resource): boolean => (initErrors?.length ?? 0) > 0;

/** Where the provider cannot tell, something differs. */
async function available(planning: Planning, found: KnownCase): Promise<Diff> {
  try {
    return await compare(planning, found);
  } catch (error) {
    if (!(error instanceof DiffUnavailable)) throw error;
    planning.run.report.diagnostic("warning", error.message, { urn: found.now.urn });
    return some;
  }
}

async function compare(planning: Planning, { goal, old, now }: KnownCase): Promise<Diff> {
  const { run, targets, decisions } = planning;
  const by = (key: string): Diff => ({ ...some, replaceKeys: [key] });
  if (targets.isReplaced(old)) return by("id");
  if (now.replaceWith?.some((urn) => decisions.replaces.has(urn))) return by("replaceWith");
  if (await providerChanged(planning, old, now)) return by("provider");
  if (!now.custom) return { ...noDiff, changes: equal(old.inputs, now.inputs) ? "none" : "some" };
  return diffWith(providerOf(run.providers, now), {
    urn: now.urn,
    id: old.id ?? "",
    oldInputs: old.inputs,
    oldOutputs: old.outputs,
    news: now.inputs,
    ignoreChanges: goal.ignoreChanges,
    unknowns: run.preview,
  });
}

async function providerChanged(
  { run, olds, names, decisions }: Planning,
  old: Resource,
  now: Resource,
): Promise<boolean> {
  if ((old.provider ?? "") === (now.provider ?? "")) return false;
  if (!old.provider || !now.provider) return true;
  const [before, after] = [providerRef(old.provider).urn, providerRef(now.provider).urn];
  if (names.takenBy.get(before) === after) return false;
  const oldProvider = olds.byUrn.get(before);
  const provider = decisions.providers.get(after);
  if (!oldProvider || !provider) throw new Error(`failed to resolve provider reference: "${old.provider}"`);
  return run.providers.replacesResources(provider, oldProvider);
}

/** A changed trigger replaces; none, before or now, does not. */
function isTriggered(now: unknown, old: unknown): boolean {
  const [a, b] = [withoutSecrets(now), withoutSecrets(old)];
  if (hasUnknown(a) || hasUnknown(b)) return true;
  if (a === undefined || a === null || b === undefined || b === null) return false;
  return !equal(a, b);
}
