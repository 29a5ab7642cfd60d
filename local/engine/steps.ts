// What can be done to one resource: a step does it (`apply`) and says what that means for the state (`keep`).
// A step decides nothing; plan.ts and the modules beside it make steps, the executor takes them.
import { compareInputs, type Diff, ignoreChanges as ignoring, inverted } from "./diff";
import type { OpType, PropertyDiff } from "./events";
import { unknownText } from "./events";
import type { HookRunner } from "./hooks";
import type { Provider } from "./provider";
import { ProviderError } from "./providerError";
import type { ProviderRegistry } from "./providers";
import type { Reporter } from "./report";
import { isProviderType, type Resource } from "./resource";
import type { OperationType, StateKeeper } from "./state";
import { equal, type Values } from "./values";

/** How a registration ended. */
export interface Outcome {
  result: "success" | "failed" | "skipped";
  state: Resource;
}

/** Answers whoever asked for a resource; nobody did, for what the engine does by itself. */
export type Answer = (outcome: Outcome) => void;

/** What a step works with. */
export interface Run {
  readonly preview: boolean;
  readonly state: StateKeeper;
  readonly providers: ProviderRegistry;
  readonly report: Reporter;
  readonly hooks: HookRunner;
}

const now = (): string => new Date().toISOString();

type Crud = Pick<Provider, "create" | "update" | "delete" | "check" | "diff"> &
  Partial<Pick<Provider, "read">>;

/** What provides a resource: a plugin or, for provider resources, the registry. */
export function providerOf(providers: ProviderRegistry, resource: Resource): Crud {
  if (isProviderType(resource.type)) return providers;
  const provider = resource.provider ? providers.get(resource.provider) : undefined;
  if (!provider) throw new Error(`unknown provider '${resource.provider}' for resource ${resource.urn}`);
  return provider;
}

function reader(providers: ProviderRegistry, resource: Resource): Pick<Provider, "read" | "diff"> {
  const provider = providerOf(providers, resource);
  if (!provider.read) throw new Error("provider resources may not be read");
  return provider as Pick<Provider, "read" | "diff">;
}

export abstract class Step {
  abstract readonly op: OpType;
  keys: string[] | undefined;
  diffs: string[] | undefined;
  detailedDiff: Record<string, PropertyDiff> | undefined;
  /** False for the physical half of a replacement and for a refresh. */
  logical = true;
  /** What the state says while the step runs. */
  pending: OperationType | undefined;

  constructor(
    readonly old: Resource | undefined,
    public now: Resource | undefined,
    protected readonly answer?: Answer,
  ) {}

  /** The resource the step is about. */
  get resource(): Resource {
    return (this.now ?? this.old)!;
  }

  get urn(): string {
    return this.resource.urn;
  }

  get counts(): boolean {
    return this.logical;
  }

  resultOp(): OpType {
    return this.op;
  }

  /** Does it; throws what went wrong. `this.now` is what the resource is then, also after a partial failure. */
  abstract apply(run: Run): Promise<void>;

  /** Writes into the state what was done; not called when nothing was. */
  abstract keep(state: StateKeeper): Promise<void>;

  complete(): void {
    if (this.now) this.answer?.({ result: "success", state: this.now });
  }

  /** The step failed, but the run goes on. */
  fail(): void {
    if (this.now) this.answer?.({ result: "failed", state: { ...this.now, id: "", outputs: {} } });
  }

  /** What the step depends on failed, and the run goes on. */
  skip(): void {
    if (this.now) this.answer?.({ result: "skipped", state: { ...this.now, id: "", outputs: {} } });
  }

  protected because(diff: Diff | undefined): this {
    this.keys = diff?.replaceKeys;
    this.diffs = diff?.changedKeys;
    this.detailedDiff = diff?.detailed;
    return this;
  }
}

/** The resource is as it should be; the state takes what is newly said about it. */
export class SameStep extends Step {
  readonly op = "same";

  constructor(
    override readonly old: Resource,
    override now: Resource,
    answer?: Answer,
  ) {
    super(old, now, answer);
  }

  async apply(run: Run): Promise<void> {
    const { old, now } = this;
    Object.assign(now, { id: old.id, outputs: old.outputs, created: old.created, modified: old.modified });
    if (isProviderType(now.type)) await run.providers.same({ ...now, inputs: old.inputs }, true);
  }

  keep(state: StateKeeper): Promise<void> {
    return state.same(this.old, this.now);
  }
}

/** A new resource outside the targets: it is not made, and the program goes on without it. */
export class SkippedCreateStep extends Step {
  readonly op = "same";

  async apply(): Promise<void> {}
  async keep(): Promise<void> {}
}

/** Makes a resource, by itself or in place of `old`. */
export class CreateStep extends Step {
  readonly op: OpType;

  constructor(
    old: Resource | undefined,
    override now: Resource,
    answer: Answer | undefined,
    private readonly replacing?: { diff: Diff; deleteLater: boolean },
  ) {
    super(old, now, answer);
    this.op = replacing ? "create-replacement" : "create";
    this.logical = !replacing;
    if (replacing) this.because(replacing.diff);
    if (now.custom && !isProviderType(now.type)) this.pending = "creating";
  }

  async apply(run: Run): Promise<void> {
    const { now: made } = this;
    await run.hooks.run("BeforeCreate", made, undefined);
    let failure: ProviderError | undefined;
    if (made.custom) {
      try {
        const timeout = made.customTimeouts?.create ?? 0;
        const { id, outputs = {} } = await run.hooks.retrying("create", made, undefined, () =>
          providerOf(run.providers, made).create(made.urn, made.inputs, timeout, run.preview),
        );
        Object.assign(made, { id, outputs });
      } catch (error) {
        failure = initFailure(error);
        Object.assign(made, { id: failure.init?.id, outputs: failure.init?.outputs });
        made.initErrors = failure.init!.reasons;
      }
    }
    made.created = made.modified = now();
    if (this.old && this.replacing?.deleteLater) run.state.change(this.old, { delete: true });
    if (failure) throw failure;
    if (made.custom) await run.hooks.after("AfterCreate", made, undefined);
  }

  keep(state: StateKeeper): Promise<void> {
    return state.end(this.now, this.old?.pendingReplacement ? this.old : undefined, this.now);
  }
}

/** The failure of a resource that exists nevertheless; throws any other on. */
function initFailure(error: unknown): ProviderError {
  if (error instanceof ProviderError && error.init) return error;
  throw error;
}

export class UpdateStep extends Step {
  readonly op = "update";

  constructor(
    override readonly old: Resource,
    override now: Resource,
    answer: Answer | undefined,
    diff: Diff,
    private readonly ignoreChanges: string[],
  ) {
    super(old, now, answer);
    this.because(diff);
    this.keys = undefined;
    if (now.custom && !isProviderType(now.type)) this.pending = "updating";
  }

  async apply(run: Run): Promise<void> {
    const { old, now: made, ignoreChanges } = this;
    Object.assign(made, { id: old.id, created: old.created, modified: old.modified });
    await run.hooks.run("BeforeUpdate", made, old);
    if (!made.custom) return;
    const request = {
      urn: made.urn,
      id: old.id ?? "",
      oldInputs: old.inputs,
      oldOutputs: old.outputs,
      news: made.inputs,
      timeout: made.customTimeouts?.update ?? 0,
      preview: run.preview,
      ignoreChanges,
    };
    const provider = providerOf(run.providers, made);
    try {
      made.outputs = await run.hooks.retrying("update", made, old, () => provider.update(request));
      made.modified = now();
    } catch (error) {
      const failure = initFailure(error);
      // What the update was to bring is not there yet: the next run shall see the difference again.
      Object.assign(made, { inputs: old.inputs, outputs: failure.init!.outputs, modified: now() });
      made.initErrors = failure.init!.reasons;
      throw failure;
    }
    await run.hooks.after("AfterUpdate", made, old);
  }

  keep(state: StateKeeper): Promise<void> {
    return state.end(this.now, this.old, this.now);
  }
}

/** Says that a resource is replaced; the work is done by the steps around it. */
export class ReplaceStep extends Step {
  readonly op = "replace";

  constructor(old: Resource, made: Resource, diff: Diff | undefined) {
    super(old, made);
    if (diff) this.because(diff);
  }

  async apply(): Promise<void> {}
  async keep(): Promise<void> {}
}

export const protectedMessage = (urn: string): string =>
  `resource "${urn}" cannot be deleted\n` +
  "because it is protected. To unprotect the resource, either remove the `protect` flag from the resource " +
  `in your Pulumi program and run \`pulumi up\`, or use the command:\n\`pulumi state unprotect '${urn}'\``;

/** Refused, but what does not depend on it may go on. */
export class DeleteProtected extends Error {
  constructor(urn: string) {
    super(protectedMessage(urn));
  }
}

/** Why a resource is deleted: it left the program, it was replaced, or its replacement is to come. */
export type DeleteReason = "gone" | "replaced" | "makingRoom";

export class DeleteStep extends Step {
  readonly op: OpType;

  constructor(
    override readonly old: Resource,
    private readonly reason: DeleteReason,
    private readonly alsoDeleted: ReadonlySet<string>,
  ) {
    super(old, undefined);
    const replaced = reason !== "gone";
    this.op = old.external
      ? replaced
        ? "discard-replaced"
        : "discard"
      : replaced
        ? "delete-replaced"
        : "delete";
    this.logical = !replaced;
    if (old.custom && !isProviderType(old.type)) this.pending = "deleting";
  }

  async apply(run: Run): Promise<void> {
    const { old } = this;
    await run.hooks.run("BeforeDelete", undefined, old);
    if (old.protect && this.reason === "gone") throw new DeleteProtected(old.urn);
    const withOther = old.deletedWith && this.alsoDeleted.has(old.deletedWith);
    if (!run.preview && old.custom && !old.external && !old.retainOnDelete && !withOther) {
      const { urn, id = "", inputs, outputs } = old;
      const timeout = old.customTimeouts?.delete ?? 0;
      await run.hooks.retrying("delete", undefined, old, () =>
        providerOf(run.providers, old).delete(urn, id, inputs, outputs, timeout),
      );
    }
    if (this.reason === "makingRoom") run.state.change(old, { pendingReplacement: true });
    await run.hooks.after("AfterDelete", undefined, old);
  }

  /** What makes room for its replacement stays in the state until the replacement is there. */
  keep(state: StateKeeper): Promise<void> {
    return state.end(this.old, this.old.pendingReplacement ? undefined : this.old, undefined);
  }
}

/** A resource that was deleted for a replacement nobody wants any more. */
export class RemovePendingReplaceStep extends Step {
  readonly op = "remove-pending-replace";
  override logical = false;

  async apply(): Promise<void> {}
  keep(state: StateKeeper): Promise<void> {
    return state.end(this.old!, this.old, undefined);
  }
}

/** Reads a resource that is not managed here. */
export class ReadStep extends Step {
  readonly op: OpType;
  override readonly pending = "reading" as const;

  constructor(
    old: Resource | undefined,
    override now: Resource,
    answer: Answer,
    private readonly replacing: boolean,
  ) {
    super(old, now, answer);
    this.op = replacing ? "read-replacement" : "read";
    this.logical = !replacing;
  }

  async apply(run: Run): Promise<void> {
    const { now: made, old } = this;
    const { urn, id = "", inputs } = made;
    if (id !== unknownText) {
      let found: Values | undefined;
      let failure: ProviderError | undefined;
      try {
        const live = await reader(run.providers, made).read(urn, id, inputs, inputs);
        found = live.outputs;
        if (live.id) made.id = live.id;
      } catch (error) {
        failure = initFailure(error);
        made.initErrors = failure.init!.reasons;
        found = failure.init!.outputs;
      }
      if (!found || !made.id) throw new Error(`resource '${id}' does not exist`);
      made.outputs = found;
      if (failure) throw failure;
    }
    if (this.replacing && old) run.state.change(old, { delete: true });
    if (!old) return;
    const unchanged = equal(old.outputs, made.outputs) && equal(old.inputs, made.inputs);
    Object.assign(made, { created: old.created, modified: unchanged ? old.modified : now() });
  }

  /** Reading something for the first time, or the same again, is no change. */
  override get counts(): boolean {
    return this.logical && !!this.old && !equal(this.old.outputs, this.now.outputs);
  }

  keep(state: StateKeeper): Promise<void> {
    return state.end(this.now, this.replacing ? undefined : this.old, this.now);
  }
}

/** Asks the provider how a resource is now. */
export class RefreshStep extends Step {
  readonly op = "refresh";
  override logical = false;
  private diff: Diff | undefined;
  /** What the state will say: the resource as read, nothing when it vanished, the old entry when reading failed. */
  result: Resource | undefined;

  constructor(override readonly old: Resource) {
    super(old, old);
    this.result = old;
  }

  async apply(run: Run): Promise<void> {
    const { old } = this;
    if (!old.custom || isProviderType(old.type) || old.pendingReplacement) return;
    const provider = reader(run.providers, old);
    const { urn, id = "" } = old;
    let live: { id: string; outputs: Values | undefined; inputs?: Values | undefined };
    let initErrors: string[] = [];
    try {
      live = await provider.read(urn, id, old.inputs, old.outputs);
    } catch (error) {
      live = initFailure(error).init!;
      initErrors = (error as ProviderError).init!.reasons;
      const message = `Refreshed resource is in an unhealthy state:\n* ${initErrors.join("\n* ")}`;
      run.report.diagnostic("warning", message, { urn });
    }
    if (!live.id || !live.outputs) {
      this.result = undefined;
      this.now = undefined;
      return;
    }
    const inputs = live.inputs ?? old.inputs;
    const read: Resource = { ...old, id: live.id, inputs, outputs: live.outputs, initErrors };
    if (!equal(inputs, old.inputs) || !equal(read.outputs, old.outputs)) read.modified = now();
    if (!old.external) {
      const ignoreChanges = old.ignoreChanges ?? [];
      const request = { urn, id: live.id, oldInputs: inputs, oldOutputs: live.outputs, news: old.inputs };
      this.diff = await diffWith(provider, { ...request, ignoreChanges, unknowns: run.preview });
      const shown = inverted(this.diff);
      this.diffs = shown.changedKeys;
      this.detailedDiff = shown.detailed;
    }
    this.result = read;
    this.now = read;
  }

  override get resource(): Resource {
    return this.old;
  }

  override resultOp(): OpType {
    if (!this.result) return "delete";
    if (this.result === this.old) return "same";
    if (this.old.external) return equal(this.old.outputs, this.result.outputs) ? "same" : "update";
    return this.diff?.changes === "none" ? "same" : "update";
  }

  async keep(): Promise<void> {}
}

/** Takes a resource that exists into the state, as it is; what the program wants differently comes next. */
export class ImportStep extends Step {
  readonly op: OpType;
  override readonly pending = "importing" as const;

  constructor(
    readonly original: Resource | undefined,
    override now: Resource,
    private readonly then?: (error?: unknown) => void,
  ) {
    super(undefined, now);
    this.op = original ? "import-replacement" : "import";
    this.logical = !original;
  }

  async apply(run: Run): Promise<void> {
    const { now: made } = this;
    const { urn, importID = "" } = made;
    try {
      const live = await reader(run.providers, made).read(urn, importID, undefined, undefined);
      if (!live.outputs) throw new Error(`resource '${importID}' does not exist`);
      if (!live.inputs)
        throw new Error(
          `provider does not support importing resources; please try updating the '${made.type.split(":")[0]}' plugin`,
        );
      Object.assign(made, { id: live.id || importID, inputs: live.inputs, outputs: live.outputs });
    } catch (error) {
      this.then?.(error);
      throw error;
    }
    made.created = made.modified = now();
    if (this.original) run.state.change(this.original, { delete: true });
  }

  keep(state: StateKeeper): Promise<void> {
    return state.end(this.now, undefined, this.now);
  }

  override complete(): void {
    this.then?.();
  }
}

/** Diff, with the engine's own comparison where the provider does not know. */
export async function diffWith(
  provider: Pick<Provider, "diff">,
  request: Parameters<Provider["diff"]>[0],
): Promise<Diff> {
  const diff = await provider.diff(request);
  if (diff.changes !== "unknown") return diff;
  const { inputs } = ignoring(request.news, request.oldInputs, request.ignoreChanges);
  const own = compareInputs(request.oldInputs, inputs);
  if (own.changes === "none") return { ...diff, changes: "none" };
  return { ...diff, changes: "some", changedKeys: own.changedKeys, detailed: own.detailed };
}
