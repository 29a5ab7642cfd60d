// A step: what can be done to one resource. It does it (`apply`) and says what that means for the state (`keep`), and
// decides nothing: plan.ts and the modules beside it make steps, the executor takes them.
import { compareInputs, type Diff, ignoreChanges as ignoring } from "./diff";
import type { OpType, PropertyDiff } from "./events";
import type { HookRunner } from "./hooks";
import type { Provider } from "./provider";
import { ProviderError } from "./providerError";
import type { ProviderRegistry } from "./providers";
import type { Reporter } from "./report";
import { isProviderType, type Resource } from "./resource";
import type { OperationType, StateKeeper } from "./state";

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

/** The time, as a state has it. */
export const now = (): string => new Date().toISOString();

type Crud = Pick<Provider, "create" | "update" | "delete" | "check" | "diff"> &
  Partial<Pick<Provider, "read">>;

/** What provides a resource: a plugin or, for provider resources, the registry. */
export function providerOf(providers: ProviderRegistry, resource: Resource): Crud {
  if (isProviderType(resource.type)) return providers;
  const provider = resource.provider ? providers.get(resource.provider) : undefined;
  if (!provider) throw new Error(`unknown provider '${resource.provider}' for resource ${resource.urn}`);
  return provider;
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

/** The failure of a resource that exists nevertheless; throws any other on. */
export function initFailure(error: unknown): ProviderError {
  if (error instanceof ProviderError && error.init) return error;
  throw error;
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
