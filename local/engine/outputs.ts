// Outputs that come after a resource: a component is complete with its own, the stack with its own at the end of the run.
import { SkippedCreateStep } from "./changeSteps";
import type { Executor } from "./executor";
import { packageOf, stackType } from "./resource";
import type { Run } from "./step";
import type { Values } from "./values";

/** Whether a URN is the stack's own. */
export const isStack = (urn: string): boolean =>
  packageOf(urn.split("::")[2] ?? "") === "pulumi" && urn.includes(`::${stackType}::`);

export class Outputs {
  private ofStack: { urn: string; outputs: Values } | undefined;

  constructor(
    private readonly run: Run,
    private readonly executor: Executor,
  ) {}

  /** Completes a resource; the stack waits for `finish`. */
  async take(urn: string, outputs: Values): Promise<void> {
    if (isStack(urn)) this.ofStack = { urn, outputs };
    else await this.set(urn, outputs);
  }

  /** Completes the stack; what a failed run did not come to stays as it was. */
  async finish(before: (urn: string) => Values): Promise<void> {
    if (!this.ofStack) return;
    const { urn, outputs } = this.ofStack;
    if (this.executor.pendingNews.has(urn)) await this.set(urn, { ...before(urn), ...outputs });
  }

  private async set(urn: string, outputs: Values): Promise<void> {
    const { state, hooks, report } = this.run;
    const step = this.executor.pendingNews.get(urn);
    if (!step?.now) throw new Error(`cannot complete a resource '${urn}' whose registration isn't pending`);
    this.executor.pendingNews.delete(urn);
    if (step instanceof SkippedCreateStep) return;
    state.change(step.now, { outputs });
    if (step.op === "create") await hooks.after("AfterCreate", step.now, undefined);
    if (step.op === "update") await hooks.after("AfterUpdate", step.now, step.old);
    report.outputs(step);
    await state.save();
  }
}
