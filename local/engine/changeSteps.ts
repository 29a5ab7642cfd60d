// Steps that make and change resources, or find them as they should be.
import type { Diff } from "./diff";
import type { OpType } from "./events";
import type { ProviderError } from "./providerError";
import { isProviderType, type Resource } from "./resource";
import type { StateKeeper } from "./state";
import { type Answer, initFailure, now, providerOf, type Run, Step } from "./step";

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
