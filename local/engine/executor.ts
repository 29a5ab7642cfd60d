// Takes steps: so many at once as asked for, each begun and ended in the state and in the report. A failure stops what
// has not begun; what runs is finished.

import { ReplaceStep } from "./changeSteps";
import { DeleteProtected } from "./deleteSteps";
import { ProviderError } from "./providerError";
import type { Resource } from "./resource";
import type { Run, Step } from "./step";
import { isSecret, secret, type Values } from "./values";

export interface ExecutorOptions {
  parallel: number;
  /** After a failure, go on with what does not depend on it. */
  continueOnError: boolean;
}

export class Executor {
  /** Steps that failed while the run went on. */
  readonly failedSteps: Step[] = [];
  /** The last step of each registered resource whose outputs may still come. */
  readonly pendingNews = new Map<string, Step>();
  readonly news = new Map<string, Resource>();
  firstError: unknown;
  private busy = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly running = new Set<Promise<void>>();
  private readonly stopped = new AbortController();

  constructor(
    private readonly run: Run,
    private readonly options: ExecutorOptions,
  ) {}

  /** Aborted when nothing new may begin. */
  get signal(): AbortSignal {
    return this.stopped.signal;
  }

  stop(): void {
    this.stopped.abort();
    for (const go of this.waiting.splice(0)) go();
  }

  /** Resolves when the steps, one after the other, have begun; `ended` when they are over. */
  async start(chain: Step[]): Promise<{ ended: Promise<void> }> {
    while (this.busy >= this.options.parallel && !this.signal.aborted)
      await new Promise<void>((go) => this.waiting.push(go));
    if (this.signal.aborted) return { ended: Promise.resolve() };
    this.busy++;
    const ended = this.take(chain).finally(() => {
      this.busy--;
      this.running.delete(ended);
      this.waiting.shift()?.();
    });
    this.running.add(ended);
    return { ended };
  }

  /** All of these, in any order; resolves when they are over. */
  async all(steps: Step[]): Promise<void> {
    const begun: Promise<void>[] = [];
    for (const step of steps) begun.push((await this.start([step])).ended);
    await Promise.all(begun);
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    while (this.running.size) await Promise.all(this.running);
  }

  private async take(chain: Step[]): Promise<void> {
    for (const step of chain) {
      if (this.signal.aborted) return;
      try {
        await this.step(step);
      } catch (error) {
        this.failed(step, error);
        return;
      }
    }
  }

  private failed(step: Step, error: unknown): void {
    this.firstError ??= error;
    if (this.options.continueOnError || error instanceof DeleteProtected) {
      step.fail();
      this.failedSteps.push(step);
    } else this.stop();
  }

  private async step(step: Step): Promise<void> {
    const { report, state, preview } = this.run;
    report.begin(step);
    let failure: unknown;
    try {
      if (step.pending && !preview) await state.begin(step.pending, step.resource);
      await step.apply(this.run);
    } catch (error) {
      failure = error;
    }
    const status = failure instanceof ProviderError ? failure.status : 0;
    if (failure === undefined && step.logical && step.now) this.pendingNews.set(step.urn, step);
    if (step.now && !(step instanceof ReplaceStep) && step.op !== "refresh") {
      step.now.outputs = withSecrets(step.now);
      this.news.set(step.urn, step.now);
    }
    if (failure === undefined) report.done(step);
    else report.failed(step, messageOf(failure), status);
    if (!preview) await this.keep(step, failure === undefined || status === 1);
    if (failure !== undefined) throw failure;
    step.complete();
  }

  /** Writes down what a step did, or that it did nothing; where that fails, what was done is told. */
  private async keep(step: Step, isDone: boolean): Promise<void> {
    const { report, state } = this.run;
    try {
      if (isDone) await step.keep(state);
      else if (step.pending) await state.end(step.resource, undefined, undefined);
    } catch (error) {
      // Why it was not done was told already.
      if (!isDone) return;
      const { id } = step.resource;
      report.error(`${step.op}${id ? ` of ${id}` : ""} is done, but ${messageOf(error)}`, step.urn);
      throw error;
    }
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Outputs are secret where the program asked for it and where the input of that key was a secret. */
function withSecrets({ outputs, inputs, additionalSecretOutputs = [] }: Resource): Values {
  const keys = Object.keys(outputs).filter(
    (key) => !isSecret(outputs[key]) && (additionalSecretOutputs.includes(key) || isSecret(inputs[key])),
  );
  if (!keys.length) return outputs;
  return { ...outputs, ...Object.fromEntries(keys.map((key) => [key, secret(outputs[key])])) };
}
