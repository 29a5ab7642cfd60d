// What is deleted at the end of a run: what the program did not register again and what was replaced, in rounds, so
// that nothing goes before what depends on it.

import { Bail } from "./bail";
import { SameStep } from "./changeSteps";
import { DeleteStep, RemovePendingReplaceStep } from "./deleteSteps";
import type { Executor } from "./executor";
import type { Olds, Planning } from "./planning";
import { dependentReplacements, replacedWith } from "./replacement";
import { needs, type Resource } from "./resource";
import type { Run, Step } from "./step";
import type { Targets } from "./targets";

/** Deletes what is left of the old state when the program has ended, or of all of it in a destroy. */
export async function deleteTheRest(
  planning: Planning,
  executor: Executor,
  isDestroy: boolean,
): Promise<void> {
  const { run, olds } = planning;
  const { kept, deletes } = await planDeletes(planning);
  refuseUnknownHooks(run, deletes, isDestroy);
  if (kept.length) await (await executor.start(kept)).ended;
  if (!areTargetsThere(planning)) throw new Bail("one or more targets could not be found in the stack");
  const blocked = new Set<string>();
  const seen = new Set<Step>();
  for (const round of inRounds(deletes, olds.list)) {
    for (const failed of executor.failedSteps) {
      if (seen.has(failed)) continue;
      seen.add(failed);
      for (const urn of allNeeds(failed.resource, olds)) blocked.add(urn);
    }
    if (executor.signal.aborted) return;
    await executor.all(round.filter((step) => !blocked.has(step.urn)));
  }
}

/** A hook around a delete is a function of the program: without it nothing is deleted. */
function refuseUnknownHooks({ hooks, report }: Run, deletes: Step[], isDestroy: boolean): void {
  const lacking = deletes.flatMap(({ urn, resource: { resourceHooks } }) =>
    [...(resourceHooks?.BeforeDelete ?? []), ...(resourceHooks?.AfterDelete ?? [])]
      .filter((name) => !hooks.hooks.has(name))
      .map((name) => ({ urn, name })),
  );
  const advice = isDestroy
    ? "Run the program, which has the hook, with --run-program."
    : "Register it in the program until the resource is deleted.";
  for (const { urn, name } of lacking)
    report.error(
      `the hook "${name}" of its deletion was not registered, so nothing was deleted. ${advice}`,
      urn,
    );
  if (lacking.length) throw new Bail("hooks are missing");
}

/** Whether every target that names one resource was or is there; tells which are not. */
export function areTargetsThere({ run, targets, olds, names }: Planning): boolean {
  const missing = targets.literals.filter((urn) => !olds.byUrn.has(urn) && !names.urns.has(urn));
  for (const urn of missing) {
    const hint = urn.includes("$") ? "" : " Did you forget to escape $ in your shell?";
    run.report.error(`Target '${urn}' could not be found in the stack.${hint}`);
  }
  return missing.length === 0;
}

/** The deletes that are due, and the old resources outside the targets that are simply kept. */
async function planDeletes({
  run,
  decisions,
  olds,
  targets,
}: Planning): Promise<{ kept: Step[]; deletes: Step[] }> {
  const included = await includedInDeletes(run, decisions, olds, targets);
  const kept: Step[] = [];
  const deletes: Step[] = [];
  for (const old of olds.list) {
    if (!included(old)) {
      if (!decisions.isOperatedOn(old.urn)) kept.push(new SameStep(old, { ...old }));
      continue;
    }
    const step = deleteStep(decisions, old);
    if (step) {
      decisions.deletes.add(old.urn);
      deletes.push(step);
    }
    if (decisions.deletes.has(old.urn)) await run.providers.ensure(old.provider);
  }
  const refused = refuseUntargeted(run, decisions, deletes, targets);
  return { kept, deletes: refused ? [] : deletes };
}

function deleteStep(decisions: Planning["decisions"], old: Resource): Step | undefined {
  if (old.delete)
    return decisions.deletedEntries.has(old) ? undefined : new DeleteStep(old, "replaced", decisions.deletes);
  if (decisions.isOperatedOn(old.urn)) return undefined;
  return old.pendingReplacement
    ? new RemovePendingReplaceStep(old, undefined)
    : new DeleteStep(old, "gone", decisions.deletes);
}

/** With targets: those, what depends on them, and what would be replaced with them; with excludes: all that nothing kept needs. */
async function includedInDeletes(
  run: Run,
  decisions: Planning["decisions"],
  olds: Olds,
  targets: Targets,
): Promise<(r: Resource) => boolean> {
  if (targets.targeting) {
    const chosen = targets.withDependents(olds.list);
    const urns = new Set(chosen.map(({ urn }) => urn));
    for (const resource of chosen) {
      const others = await dependentReplacements(run, olds.list, resource, decisions.all);
      for (const other of [...others, ...replacedWith(resource.urn, olds.list)]) urns.add(other.resource.urn);
    }
    return ({ urn }) => urns.has(urn);
  }
  if (targets.excluding) {
    const kept = targets.keptWithNeeds(olds.list);
    return ({ urn }) => !kept.has(urn);
  }
  return () => true;
}

function refuseUntargeted(
  run: Run,
  decisions: Planning["decisions"],
  deletes: Step[],
  targets: Targets,
): boolean {
  const untargeted = deletes.filter(({ urn }) => !targets.names(urn) && !targets.dependents);
  for (const { urn } of untargeted)
    run.report.error(
      `Resource '${urn}' will be destroyed but was not specified in --target list.\n` +
        "Either include resource in --target list or pass --target-dependents to proceed.",
      urn,
    );
  if (!untargeted.length) return false;
  decisions.refused = true;
  return !run.preview;
}

/** Rounds of deletes: what stands in one needs nothing of the later ones to be gone first. */
function inRounds(deletes: Step[], list: readonly Resource[]): Step[][] {
  const position = new Map(list.map((resource, i) => [resource, i]));
  let left = [...deletes];
  const rounds: Step[][] = [];
  while (left.length) {
    const condemned = left.map((step) => step.resource);
    const round = left.filter((step) => !dependsOnOne(step.resource, condemned, position));
    rounds.push(round);
    const taken = new Set(round);
    left = left.filter((step) => !taken.has(step));
  }
  return rounds.reverse();
}

/** An entry can only need one that stands before it: of two with one URN that is the right one. */
function dependsOnOne(
  resource: Resource,
  condemned: Resource[],
  position: ReadonlyMap<Resource, number>,
): boolean {
  const needed = needs(resource);
  const at = position.get(resource) ?? Number.POSITIVE_INFINITY;
  return condemned.some(
    (other) => other !== resource && needed.has(other.urn) && (position.get(other) ?? 0) < at,
  );
}

/** Everything a resource needs, directly or not. */
function allNeeds(resource: Resource, olds: Olds): Set<string> {
  const found = new Set<string>();
  const todo = [resource];
  for (let next = todo.pop(); next; next = todo.pop())
    for (const urn of needs(next)) {
      if (found.has(urn)) continue;
      found.add(urn);
      const other = olds.byUrn.get(urn);
      if (other) todo.push(other);
    }
  return found;
}
