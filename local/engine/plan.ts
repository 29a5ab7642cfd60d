// The rules: what is done to a resource the program registers, given what the state says of it. One registration at a
// time; the provider is asked with Check and Diff, the answer is a list of steps for the executor.
import { randomBytes } from "node:crypto";
import { oldUrns } from "./aliases";
import { CreateStep, ReplaceStep, SameStep, SkippedCreateStep, UpdateStep } from "./changeSteps";
import { DeleteStep } from "./deleteSteps";
import { type Diff, ignoreChanges, isReplace, noDiff, replaceOnChanges } from "./diff";
import type { Goal, ReadGoal } from "./goal";
import { type CheckFailure, DiffUnavailable } from "./provider";
import { ImportStep, ReadStep } from "./readSteps";
import { type DependentReplacement, dependentReplacements, replacedWith } from "./replacement";
import { isProviderType, makeUrn, nameOf, type Resource, stackType } from "./resource";
import { type Answer, diffWith, providerOf, type Run, type Step } from "./step";
import type { Targets } from "./targets";
import { equal, hasUnknown, printed, type Values, withoutSecrets } from "./values";

/** The run cannot go on, and why was already told. */
export class Bail extends Error {}

/** The provider refused a resource's inputs. */
class Invalid extends Bail {}

/** A registration while it is decided upon. */
interface Case {
  goal: Goal;
  old: Resource | undefined;
  /** What it will be; its inputs are checked on the way. */
  now: Resource;
  answer: Answer;
  seed: Buffer;
}

/** The old state as the rules ask for it. */
export interface Olds {
  list: readonly Resource[];
  /** Those that live, by URN. */
  byUrn: ReadonlyMap<string, Resource>;
}

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

export class Planner {
  readonly urns = new Set<string>();
  readonly sames = new Set<string>();
  readonly creates = new Set<string>();
  readonly updates = new Set<string>();
  readonly replaces = new Set<string>();
  readonly reads = new Set<string>();
  readonly deletes = new Set<string>();
  /** Deleted in this run already, to make room for replacements. */
  readonly deletedEntries = new Set<Resource>();
  readonly skippedCreates = new Set<string>();
  /** Under which old URN a resource was found, and which resource took an old URN. */
  private readonly aliasOf = new Map<string, string>();
  readonly takenBy = new Map<string, string>();
  private readonly dependentKeys = new Map<string, string[]>();
  private readonly registeredProviders = new Map<string, Resource>();
  private readonly imported = new Set<string>();
  /** Something was refused that does not stop a preview. */
  refused = false;
  /** Inputs were refused in a preview; what is wrong with them was told. */
  foundInvalid = false;

  constructor(
    private readonly run: Run,
    private readonly olds: Olds,
    private readonly options: PlanOptions,
    private readonly news: ReadonlyMap<string, Resource>,
  ) {}

  /** Whether anything was decided for an old resource. */
  isOperatedOn(urn: string): boolean {
    const now = this.takenBy.get(urn) ?? urn;
    return [this.sames, this.updates, this.replaces, this.reads].some((set) => set.has(now) || set.has(urn));
  }

  /** What was decided in this run is not affected by anything that is decided later. */
  get decided(): Set<string> {
    const sets = [this.reads, this.creates, this.sames, this.updates, this.deletes, this.replaces];
    return new Set(sets.flatMap((set) => [...set]));
  }

  private urnFor(parent: string | undefined, type: string, name: string): string {
    if (parent && !this.urns.has(parent)) throw new Error(`could not find parent resource ${parent}`);
    const urn = makeUrn(this.options.stack, this.options.project, parent, type, name);
    if (this.urns.has(urn)) this.bail(`Duplicate resource URN '${urn}'; try giving it a unique name`, urn);
    this.urns.add(urn);
    return urn;
  }

  private bail(message: string, urn: string): never {
    this.run.report.error(message, urn);
    throw new Bail(message);
  }

  private findOld(
    urn: string,
    named: Pick<Goal, "type" | "name" | "parent" | "aliases">,
  ): Resource | undefined {
    const { stack, project } = this.options;
    const { type, name, parent, aliases } = named;
    const taken = this.takenBy.get(urn);
    if (taken)
      this.bail(
        `Duplicate resource URN '${urn}' conflicting with alias on resource with URN '${taken}'`,
        urn,
      );
    const candidates = oldUrns({ stack, project, type, name, parent }, aliases, (u) => this.aliasOf.get(u));
    for (const candidate of [urn, ...candidates]) {
      const old = this.olds.byUrn.get(candidate);
      if (!old) continue;
      if (candidate !== urn) this.takeAlias(urn, candidate);
      return old;
    }
    return undefined;
  }

  private takeAlias(urn: string, alias: string): void {
    const other = this.takenBy.get(alias) ?? (this.urns.has(alias) ? alias : undefined);
    if (other)
      this.bail(
        `Duplicate resource alias '${alias}' applied to resource with URN '${urn}' conflicting with resource with URN '${other}'`,
        urn,
      );
    this.takenBy.set(alias, urn);
    this.aliasOf.set(urn, alias);
    this.run.providers.aliases.set(urn, alias);
  }

  /** The URN of what a program names, and the old resource that it means. */
  find(named: Pick<Goal, "type" | "name" | "parent" | "aliases">): {
    urn: string;
    old: Resource | undefined;
  } {
    const urn = this.urnFor(named.parent, named.type, named.name);
    return { urn, old: this.findOld(urn, named) };
  }

  /** A resource that is only read. */
  read(goal: ReadGoal, answer: Answer): Step[] {
    const { urn, old } = this.find({ ...goal, aliases: [] });
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
      this.replaces.add(urn);
      return [new ReadStep(old, now, answer, true), new ReplaceStep(old, now, undefined)];
    }
    this.reads.add(urn);
    return [new ReadStep(old, now, answer, false)];
  }

  /** A registered resource: decides from the top, importing first where that is asked for. */
  async register(goal: Goal, answer: Answer): Promise<Schedule> {
    const { urn, old } = this.find(goal);
    const now = resourceOf(urn, goal, old);
    if (isProviderType(goal.type)) {
      this.registeredProviders.set(urn, now);
      const alias = this.aliasOf.get(urn);
      if (alias) this.registeredProviders.set(alias, now);
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
      this.foundInvalid = true;
      this.sames.add(now.urn);
      answer({ result: "success", state: { ...now, id: old?.id ?? "", outputs: {} } });
      return [];
    }
  }

  /** Imports, then decides again with what was imported as the old resource. */
  private import(found: Case): Schedule {
    const { goal, old, now } = found;
    this.imported.add(now.urn);
    const recreating = this.deletes.has(now.urn);
    const original = recreating ? undefined : old;
    let step!: ImportStep;
    const over = new Promise<void>((resolve, reject) => {
      step = new ImportStep(original, now, (error) =>
        error ? reject(new Bail("import failed")) : resolve(),
      );
    });
    over.catch(() => {});
    const again = over.then(() => async () => {
      const next = resourceOf(now.urn, goal, undefined);
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
    const recreating = this.deletes.has(urn);
    const fresh = recreating || !old || !!old.external || this.options.targets.isReplaced(old);
    const implied = isProviderType(goal.type) || goal.type === stackType;
    const targeted = implied || this.options.targets.includes(now);
    if (goal.custom && targeted) now.inputs = await this.check(found, fresh);
    else if (goal.custom && old) now.inputs = old.inputs;

    if (recreating && old) {
      this.deletes.delete(urn);
      this.replaces.add(urn);
      const diff: Diff = { ...noDiff, replaceKeys: this.dependentKeys.get(urn) ?? [] };
      return [
        new ReplaceStep(old, now, undefined),
        new CreateStep(old, now, answer, { diff, deleteLater: false }),
      ];
    }
    if (old?.external) {
      this.creates.add(urn);
      const replacing = { diff: noDiff, deleteLater: true };
      return [new CreateStep(old, now, answer, replacing), new ReplaceStep(old, now, undefined)];
    }
    if (!targeted) return old ? this.leaveAlone(old, answer) : this.skip(now, answer);
    this.refuseSkipped(now);
    if (!old) {
      this.creates.add(urn);
      return [new CreateStep(undefined, now, answer)];
    }
    return this.decideByDiff({ ...found, old });
  }

  private async check({ goal, old, now, seed }: Case, fresh: boolean): Promise<Values> {
    const { urn } = now;
    const { report, preview, providers } = this.run;
    let news = goal.properties;
    if (old) {
      const kept = ignoreChanges(news, old.inputs, goal.ignoreChanges);
      if (kept.invalid.length) {
        const paths = kept.invalid.join(", ");
        report.diagnostic(
          "info",
          `cannot ignore changes in added or removed elements of the path: "${paths}"`,
          { urn },
        );
      }
      if (!fresh) news = kept.inputs;
    }
    const olds = fresh || !old ? {} : old.inputs;
    const checked = await providerOf(providers, now).check(urn, olds, news, seed, preview);
    if (this.tellFailures(now, checked.failures, checked.inputs))
      throw new Invalid(`resource ${urn} is invalid`);
    return checked.inputs;
  }

  private tellFailures(now: Resource, failures: CheckFailure[], inputs: Values): boolean {
    const what = `${now.type} resource '${nameOf(now.urn)}'`;
    for (const { property, reason } of failures)
      this.run.report.error(
        property
          ? `${what}: property ${property} value {${printed({ ...now.inputs, ...inputs }[property])}} has a problem: ${reason}`
          : `${what} has a problem: ${reason}`,
        now.urn,
      );
    return failures.length > 0;
  }

  private skip(now: Resource, answer: Answer): Step[] {
    this.sames.add(now.urn);
    this.skippedCreates.add(now.urn);
    return [new SkippedCreateStep(undefined, now, answer)];
  }

  /** A targeted resource cannot depend on one that is not made. */
  private refuseSkipped(now: Resource): void {
    if (!this.options.targets.constrained) return;
    for (const urn of [
      ...now.dependencies,
      ...Object.values(now.propertyDependencies).flat(),
      now.parent ?? "",
    ]) {
      if (!this.skippedCreates.has(urn)) continue;
      const message = `Resource '${now.urn}' depends on '${urn}' which was was not specified in --target list.`;
      this.run.report.error(message, now.urn);
      this.refused = true;
      if (!this.run.preview) throw new Bail(message);
      this.skippedCreates.delete(urn);
    }
  }

  /** An old resource outside the targets keeps its entry, and so does what it needs. */
  private leaveAlone(old: Resource, answer: Answer | undefined): Step[] {
    const steps: Step[] = [];
    for (const urn of [...neededUrns(old)]) {
      const needed = this.olds.byUrn.get(urn);
      if (needed && !this.isOperatedOn(urn) && !this.creates.has(urn))
        steps.push(...this.leaveAlone(needed, undefined));
    }
    this.urns.add(old.urn);
    this.sames.add(old.urn);
    return [...steps, new SameStep(old, { ...old }, answer)];
  }

  private async decideByDiff(found: Case & { old: Resource }): Promise<Step[]> {
    const { goal, old, now, answer } = found;
    const triggered = isTriggered(now.replacementTrigger, old.replacementTrigger);
    let diff: Diff;
    try {
      diff = triggered ? { ...noDiff, changes: "some" } : await this.diff(found);
    } catch (error) {
      if (!(error instanceof DiffUnavailable)) throw error;
      this.run.report.diagnostic("warning", error.message, { urn: now.urn });
      diff = { ...noDiff, changes: "some" };
    }
    const initFailed = (old.initErrors?.length ?? 0) > 0;
    diff = replaceOnChanges(diff, goal.replaceOnChanges, initFailed);

    const changed = diff.changes === "some";
    if ((changed && (isReplace(diff) || triggered)) || old.pendingReplacement)
      return this.replace(found, diff);
    if (changed || initFailed) {
      this.updates.add(now.urn);
      return [new UpdateStep(old, now, answer, diff, goal.ignoreChanges)];
    }
    this.sames.add(now.urn);
    if (this.imported.has(now.urn)) {
      answer({ result: "success", state: old });
      return [];
    }
    return [new SameStep(old, now, answer)];
  }

  /** What differs: asked for, caused by another's replacement or by another provider, else as the provider says. */
  private async diff({ goal, old, now }: Case & { old: Resource }): Promise<Diff> {
    const some = (key: string): Diff => ({ ...noDiff, changes: "some", replaceKeys: [key] });
    if (this.options.targets.isReplaced(old)) return some("id");
    if (now.replaceWith?.some((urn) => this.replaces.has(urn))) return some("replaceWith");
    if (await this.providerChanged(old, now)) return some("provider");
    if (!now.custom) return { ...noDiff, changes: equal(old.inputs, now.inputs) ? "none" : "some" };
    return diffWith(providerOf(this.run.providers, now), {
      urn: now.urn,
      id: old.id ?? "",
      oldInputs: old.inputs,
      oldOutputs: old.outputs,
      news: now.inputs,
      ignoreChanges: goal.ignoreChanges,
      unknowns: this.run.preview,
    });
  }

  private async providerChanged(old: Resource, now: Resource): Promise<boolean> {
    if ((old.provider ?? "") === (now.provider ?? "")) return false;
    if (!old.provider || !now.provider) return true;
    const urnOf = (ref: string) => ref.slice(0, ref.lastIndexOf("::"));
    if (this.takenBy.get(urnOf(old.provider)) === urnOf(now.provider)) return false;
    const oldProvider = this.olds.byUrn.get(urnOf(old.provider));
    const provider = this.registeredProviders.get(urnOf(now.provider));
    if (!oldProvider || !provider) throw new Error(`failed to resolve provider reference: "${old.provider}"`);
    return this.run.providers.replacesResources(provider, oldProvider);
  }

  private async replace(found: Case & { old: Resource }, diff: Diff): Promise<Step[]> {
    const { goal, old, now, answer } = found;
    this.refuseProtected(old, now);
    this.refuseImported(goal, diff, now);
    this.replaces.add(now.urn);
    if (goal.custom && !this.options.targets.isReplaced(old)) now.inputs = await this.check(found, true);
    if (!(goal.deleteBeforeReplace ?? diff.deleteBeforeReplace))
      return [new CreateStep(old, now, answer, { diff, deleteLater: true }), new ReplaceStep(old, now, diff)];

    const steps: Step[] = await this.makeRoom(old, now);
    await this.run.providers.ensure(old.provider);
    if (!old.pendingReplacement) steps.push(new DeleteStep(old, "makingRoom", this.deletes));
    const replacing = { diff, deleteLater: false };
    return [...steps, new ReplaceStep(old, now, diff), new CreateStep(old, now, answer, replacing)];
  }

  /** Deletes of what cannot live without the old resource, the last dependent first. */
  private async makeRoom(old: Resource, now: Resource): Promise<Step[]> {
    const condemned: DependentReplacement[] = this.olds.list.includes(old)
      ? await dependentReplacements(this.run, this.olds.list, old, this.decided)
      : [];
    condemned.push(...replacedWith(now.urn, [...this.news.values(), ...this.olds.byUrn.values()]));
    const steps: Step[] = [];
    for (const { resource, keys } of condemned.reverse()) {
      if (this.deletedEntries.has(resource)) continue;
      this.dependentKeys.set(resource.urn, keys);
      if (resource.protect && !resource.delete) this.refuseDependent(resource, now);
      steps.push(new DeleteStep(resource, resource.delete ? "gone" : "makingRoom", this.deletes));
      this.deletes.add(resource.urn);
      this.deletedEntries.add(resource);
    }
    return steps;
  }

  private refuseDependent(resource: Resource, now: Resource): never {
    this.refused = true;
    return this.bail(
      `unable to replace resource "${resource.urn}" as part of replacing "${now.urn}" ` +
        "as it is currently marked for protection. To unprotect the resource, remove the `protect` flag from the " +
        "resource in your Pulumi program and run `pulumi up`, or use the command:\n" +
        `\`pulumi state unprotect '${resource.urn}'\``,
      now.urn,
    );
  }

  private refuseProtected(old: Resource, now: Resource): void {
    if (!now.protect || !old.protect) return;
    const message =
      `unable to replace resource "${now.urn}"\nas it is currently marked for protection. To unprotect the resource, ` +
      "remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`";
    this.refused = true;
    this.run.report.error(message, now.urn);
    if (!this.run.preview) throw new Bail(message);
  }

  private refuseImported(goal: Goal, diff: Diff, now: Resource): void {
    if (!goal.importId) return;
    const message =
      "previously-imported resources that still specify an ID may not be replaced; " +
      `please remove the \`import\` declaration from your program;\n${diff.replaceKeys.join("\n")}`;
    if (!this.run.preview) throw new Error(message);
    this.run.report.diagnostic("warning", message, { urn: now.urn });
  }
}

function* neededUrns(resource: Resource): Generator<string> {
  if (resource.provider) yield resource.provider.slice(0, resource.provider.lastIndexOf("::"));
  if (resource.parent) yield resource.parent;
  yield* resource.dependencies;
  for (const urns of Object.values(resource.propertyDependencies)) yield* urns;
}

/** A changed trigger replaces; none, before or now, does not. */
function isTriggered(now: unknown, old: unknown): boolean {
  const [a, b] = [withoutSecrets(now), withoutSecrets(old)];
  if (hasUnknown(a) || hasUnknown(b)) return true;
  if (a === undefined || a === null || b === undefined || b === null) return false;
  return !equal(a, b);
}

function resourceOf(urn: string, goal: Goal, old: Resource | undefined): Resource {
  const now: Resource = {
    urn,
    custom: goal.custom,
    type: goal.type,
    inputs: goal.properties,
    outputs: {},
    dependencies: goal.dependencies,
    propertyDependencies: goal.propertyDependencies,
    additionalSecretOutputs: goal.additionalSecretOutputs,
    customTimeouts: goal.customTimeouts,
    ignoreChanges: goal.ignoreChanges,
    hideDiff: goal.hideDiff,
    replaceOnChanges: goal.replaceOnChanges,
    replaceWith: goal.replaceWith,
    resourceHooks: goal.hooks,
  };
  if (goal.parent) now.parent = goal.parent;
  if (goal.provider) now.provider = goal.provider;
  if (goal.protect) now.protect = true;
  if (goal.retainOnDelete) now.retainOnDelete = true;
  if (goal.importId) now.importID = goal.importId;
  if (goal.deletedWith) now.deletedWith = goal.deletedWith;
  if (goal.replacementTrigger !== undefined) now.replacementTrigger = goal.replacementTrigger;
  if (goal.sourcePosition) now.sourcePosition = goal.sourcePosition;
  if (old?.created) now.created = old.created;
  if (old?.modified) now.modified = old.modified;
  return now;
}
