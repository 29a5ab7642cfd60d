// The rules: what is done to a resource the program registers, given what the state says of it. One registration at a
// time; the provider is asked with Check and Diff, the answer is a list of steps for the executor.
import { randomBytes } from "node:crypto";
import { Bail } from "./bail";
import { CreateStep, ReplaceStep, SameStep, SkippedCreateStep, UpdateStep } from "./changeSteps";
import { checkedInputs, Invalid } from "./checking";
import { type Diff, isReplace, noDiff } from "./diff";
import { difference, hasInitErrors } from "./difference";
import { type Goal, type ReadGoal, resourceFor } from "./goal";
import { Names } from "./names";
import { type Case, Decisions, type KnownCase, type Olds, type Planning } from "./planning";
import { ImportStep, ReadStep } from "./readSteps";
import { planReplacement } from "./replacing";
import { isProviderType, type Resource, stackType } from "./resource";
import type { Answer, Run, Step } from "./step";
import type { Targets } from "./targets";

export interface PlanOptions {
  stack: string;
  project: string;
  targets: Targets;
}

/** Steps to take; when an import among them is done, the rest of the decision follows with `again`. */
export interface Schedule {
  steps: Step[];
  again?: Promise<() => Promise<Schedule>>;
}

export class Planner implements Planning {
  readonly names: Names;
  readonly decisions: Decisions;
  readonly targets: Targets;
  private readonly imported = new Set<string>();

  constructor(
    readonly run: Run,
    readonly olds: Olds,
    { targets, ...of }: PlanOptions,
    readonly news: ReadonlyMap<string, Resource>,
  ) {
    this.targets = targets;
    this.names = new Names(run, olds, of);
    this.decisions = new Decisions(this.names);
  }

  /** A resource that is only read. */
  read(goal: ReadGoal, answer: Answer): Step[] {
    const { urn, old } = this.names.find({ ...goal, aliases: [] });
    const now: Resource = {
      urn,
      custom: true,
      type: goal.type,
      id: goal.id,
      inputs: goal.properties,
      outputs: {},
      provider: goal.provider,
      dependencies: goal.dependencies,
      propertyDependencies: {},
      external: true,
      additionalSecretOutputs: goal.additionalSecretOutputs,
      ...(goal.parent ? { parent: goal.parent } : {}),
      ...(goal.sourcePosition ? { sourcePosition: goal.sourcePosition } : {}),
    };
    if (old && !old.external && old.id !== goal.id) {
      this.decisions.replaces.add(urn);
      return [new ReadStep(old, now, answer, true), new ReplaceStep(old, now, undefined)];
    }
    this.decisions.reads.add(urn);
    return [new ReadStep(old, now, answer, false)];
  }

  /** A registered resource: decides from the top, importing first where that is asked for. */
  async register(goal: Goal, answer: Answer): Promise<Schedule> {
    const { urn, old } = this.names.find(goal);
    const now = resourceFor(urn, goal, old);
    if (isProviderType(goal.type)) {
      this.decisions.providers.set(urn, now);
      const alias = this.names.aliasOf.get(urn);
      if (alias) this.decisions.providers.set(alias, now);
    }
    const found: Case = { goal, old, now, answer, seed: randomBytes(32) };
    const oldId = old?.importID || old?.id;
    if (goal.custom && goal.importId && (!old || old.external || oldId !== goal.importId))
      return this.import(found);
    return { steps: await this.decideIfValid(found) };
  }

  /** A preview goes on after what is invalid, as if it were there, so that all problems are told at once. */
  private async decideIfValid(found: Case): Promise<Step[]> {
    try {
      return await this.decide(found);
    } catch (error) {
      const { now, old, answer } = found;
      if (!(error instanceof Invalid) || !this.run.preview || isProviderType(now.type)) throw error;
      this.decisions.foundInvalid = true;
      this.decisions.sames.add(now.urn);
      answer({ result: "success", state: { ...now, id: old?.id ?? "", outputs: {} } });
      return [];
    }
  }

  /** Imports, then decides again with what was imported as the old resource. */
  private import(found: Case): Schedule {
    const { goal, old, now } = found;
    this.imported.add(now.urn);
    const recreating = this.decisions.deletes.has(now.urn);
    const original = recreating ? undefined : old;
    let step!: ImportStep;
    const over = new Promise<void>((resolve, reject) => {
      step = new ImportStep(original, now, (error) =>
        error ? reject(new Bail("import failed")) : resolve(),
      );
    });
    over.catch(() => {});
    const again = over.then(() => async () => {
      const next = resourceFor(now.urn, goal, undefined);
      delete next.importID;
      return { steps: await this.decide({ ...found, old: now, now: next }) };
    });
    again.catch(() => {});
    return { steps: original ? [step, new ReplaceStep(original, now, undefined)] : [step], again };
  }

  /** Check, then: skipped, created, created anew, left alone, or what the difference says. */
  private async decide(found: Case): Promise<Step[]> {
    const { goal, old, now, answer } = found;
    const { urn } = now;
    const { decisions, targets } = this;
    const recreating = decisions.deletes.has(urn);
    const fresh = recreating || !old || !!old.external || targets.isReplaced(old);
    const implied = isProviderType(goal.type) || goal.type === stackType;
    const targeted = implied || targets.includes(now);
    if (goal.custom && targeted) now.inputs = await checkedInputs(this.run, found, fresh);
    else if (goal.custom && old) now.inputs = old.inputs;

    if (recreating && old) return this.createAnew({ ...found, old });
    if (old?.external) {
      decisions.creates.add(urn);
      const replacing = { diff: noDiff, deleteLater: true };
      return [new CreateStep(old, now, answer, replacing), new ReplaceStep(old, now, undefined)];
    }
    if (!targeted) return old ? this.leaveAlone(old, answer) : this.skip(now, answer);
    this.refuseSkipped(now);
    if (!old) {
      decisions.creates.add(urn);
      return [new CreateStep(undefined, now, answer)];
    }
    return this.decideByDiff({ ...found, old });
  }

  /** What was deleted in this run to make room comes back. */
  private createAnew({ old, now, answer }: KnownCase): Step[] {
    const { deletes, replaces, replacingKeys } = this.decisions;
    deletes.delete(now.urn);
    replaces.add(now.urn);
    const diff: Diff = { ...noDiff, replaceKeys: replacingKeys.get(now.urn) ?? [] };
    return [
      new ReplaceStep(old, now, undefined),
      new CreateStep(old, now, answer, { diff, deleteLater: false }),
    ];
  }

  private async decideByDiff(found: KnownCase): Promise<Step[]> {
    const { goal, old, now, answer } = found;
    const { diff, triggered } = await difference(this, found);
    const changed = diff.changes === "some";
    if ((changed && (isReplace(diff) || triggered)) || old.pendingReplacement)
      return planReplacement(this, found, diff);
    if (changed || hasInitErrors(old)) {
      this.decisions.updates.add(now.urn);
      return [new UpdateStep(old, now, answer, diff, goal.ignoreChanges)];
    }
    this.decisions.sames.add(now.urn);
    if (this.imported.has(now.urn)) {
      answer({ result: "success", state: old });
      return [];
    }
    return [new SameStep(old, now, answer)];
  }

  private skip(now: Resource, answer: Answer): Step[] {
    this.decisions.sames.add(now.urn);
    this.decisions.skippedCreates.add(now.urn);
    return [new SkippedCreateStep(undefined, now, answer)];
  }

  /** A targeted resource cannot depend on one that is not made. */
  private refuseSkipped(now: Resource): void {
    if (!this.targets.constrained) return;
    const { decisions, run } = this;
    for (const urn of [
      ...now.dependencies,
      ...Object.values(now.propertyDependencies).flat(),
      now.parent ?? "",
    ]) {
      if (!decisions.skippedCreates.has(urn)) continue;
      const message = `Resource '${now.urn}' depends on '${urn}' which was was not specified in --target list.`;
      run.report.error(message, now.urn);
      decisions.refused = true;
      if (!run.preview) throw new Bail(message);
      decisions.skippedCreates.delete(urn);
    }
  }

  /** An old resource outside the targets keeps its entry, and so does what it needs. */
  private leaveAlone(old: Resource, answer: Answer | undefined): Step[] {
    const { decisions, olds, names } = this;
    const steps: Step[] = [];
    for (const urn of [...neededUrns(old)]) {
      const needed = olds.byUrn.get(urn);
      if (needed && !decisions.isOperatedOn(urn) && !decisions.creates.has(urn))
        steps.push(...this.leaveAlone(needed, undefined));
    }
    names.urns.add(old.urn);
    decisions.sames.add(old.urn);
    return [...steps, new SameStep(old, { ...old }, answer)];
  }
}

function* neededUrns(resource: Resource): Generator<string> {
  if (resource.provider) yield resource.provider.slice(0, resource.provider.lastIndexOf("::"));
  if (resource.parent) yield resource.parent;
  yield* resource.dependencies;
  for (const urns of Object.values(resource.propertyDependencies)) yield* urns;
}
