// Steps that ask how resources are: those that are only read, all in a refresh, and what is imported.
import { type Diff, inverted } from "./diff";
import type { OpType } from "./events";
import { unknownText } from "./events";
import type { Provider } from "./provider";
import type { ProviderError } from "./providerError";
import type { ProviderRegistry } from "./providers";
import { isProviderType, type Resource } from "./resource";
import type { StateKeeper } from "./state";
import { type Answer, diffWith, initFailure, now, providerOf, type Run, Step } from "./step";
import { equal, type Values } from "./values";

function reader(providers: ProviderRegistry, resource: Resource): Pick<Provider, "read" | "diff"> {
  const provider = providerOf(providers, resource);
  if (!provider.read) throw new Error("provider resources may not be read");
  return provider as Pick<Provider, "read" | "diff">;
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
