// Resource hooks: functions of the program that the engine calls around what it does to a resource.
import { nameOf, type Resource } from "./resource";
import type { Values } from "./values";

export type HookKind =
  | "BeforeCreate"
  | "AfterCreate"
  | "BeforeUpdate"
  | "AfterUpdate"
  | "BeforeDelete"
  | "AfterDelete"
  | "OnError";

/** What a hook is told. */
export interface HookCall {
  urn: string;
  id: string;
  name: string;
  type: string;
  newInputs?: Values | undefined;
  oldInputs?: Values | undefined;
  newOutputs?: Values | undefined;
  oldOutputs?: Values | undefined;
}

/** A registered hook; throws what the program's function threw. */
export interface Hook {
  onDryRun: boolean;
  /** A failure is only a warning. */
  ignoreErrors: boolean;
  call(about: HookCall): Promise<void>;
}

/** A registered error hook: says whether to try again. */
export type ErrorHook = (about: HookCall & { operation: string; errors: string[] }) => Promise<boolean>;

const maxRetries = 100;

export class HookRunner {
  readonly hooks = new Map<string, Hook>();
  readonly errorHooks = new Map<string, ErrorHook>();

  constructor(
    private readonly preview: boolean,
    /** A hook after the fact failed: the run fails, but what was done is kept. */
    private readonly failedAfter: (urn: string, error: Error) => void,
    private readonly warn: (urn: string, message: string) => void = () => {},
  ) {}

  /** Runs the hooks of a kind; one that throws stops the step. */
  async run(kind: HookKind, made: Resource | undefined, old: Resource | undefined): Promise<void> {
    const resource = (made ?? old)!;
    for (const name of resource.resourceHooks?.[kind] ?? []) {
      const hook = this.hooks.get(name);
      if (!hook) throw new Error(`hook "${name}" was not registered`);
      if (this.preview && !hook.onDryRun) continue;
      const call = { ...callAbout(made, old), ...(kind.startsWith("After") ? outputsOf(made) : {}) };
      try {
        await hook.call(call);
      } catch (error) {
        const { message } = error as Error;
        const when = kind.startsWith("After") ? "after" : "before";
        if (!hook.ignoreErrors) throw new Error(`${when} hook "${name}" failed: ${message}`);
        this.warn(resource.urn, `${kind} hook "${name}" failed: ${message}`);
      }
    }
  }

  /** Runs the hooks of a kind after the fact. */
  async after(kind: HookKind, made: Resource | undefined, old: Resource | undefined): Promise<void> {
    try {
      await this.run(kind, made, old);
    } catch (error) {
      this.failedAfter((made ?? old)!.urn, error as Error);
    }
  }

  /** Does something, and again as long as an error hook says so. */
  async retrying<T>(
    operation: string,
    made: Resource | undefined,
    old: Resource | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    const names = (made ?? old)?.resourceHooks?.OnError ?? [];
    const errors: string[] = [];
    for (;;) {
      try {
        return await work();
      } catch (error) {
        errors.unshift((error as Error).message);
        let again = false;
        for (const name of this.preview ? [] : names)
          again =
            (await this.errorHooks.get(name)?.({ ...callAbout(made, old), operation, errors })) || again;
        if (!again || errors.length > maxRetries) throw error;
      }
    }
  }
}

function callAbout(made: Resource | undefined, old: Resource | undefined): HookCall {
  const { urn, id = "", type } = (made ?? old)!;
  return {
    urn,
    id,
    name: nameOf(urn),
    type,
    newInputs: made?.inputs,
    oldInputs: old?.inputs,
    oldOutputs: old?.outputs,
  };
}

const outputsOf = (made: Resource | undefined): { newOutputs?: Values } =>
  made ? { newOutputs: made.outputs } : {};
