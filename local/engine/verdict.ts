// How a run ends: what failed in it, whether it was interrupted, and the words for that. Its state is written in any case.
import { type StackStore, StateNotSaved } from "./backend";
import { Bail } from "./bail";
import { type Executor, messageOf } from "./executor";
import { ImportFailed } from "./importing";
import type { Decisions } from "./planning";
import type { Run } from "./step";

export class Verdict {
  private failure: unknown;
  /** What failed of a resource that was done: a hook after it. */
  private afterwards: Error | undefined;

  constructor(
    private readonly run: Run,
    private readonly executor: Executor,
    private readonly decisions: Decisions,
    private readonly isInterrupted: () => boolean,
  ) {}

  /** Does a part of the run; what it throws is told, and ends the run. */
  async guarded(urn: string, job: () => Promise<void>): Promise<void> {
    const { report } = this.run;
    try {
      await job();
    } catch (error) {
      this.failure ??= error;
      if (error instanceof ImportFailed)
        report.error(`${this.verb} failed: step application failed: ${error.message}`);
      else if (!(error instanceof Bail)) {
        report.error(messageOf(error), urn);
        this.failure = new Bail(messageOf(error));
      }
      this.executor.stop();
    }
  }

  failedAfter(error: Error): void {
    this.afterwards ??= error;
  }

  get isFailed(): boolean {
    return (
      this.failure !== undefined ||
      this.executor.firstError !== undefined ||
      this.decisions.refused ||
      this.decisions.foundInvalid ||
      this.afterwards !== undefined
    );
  }

  /** Whether a refresh went well; where not, that is told. */
  ofRefresh({ firstError }: Executor): boolean {
    if (this.isInterrupted()) return this.tell("canceled");
    return firstError === undefined || this.tell("failed");
  }

  /** Whether all went well; where not, that is told. Writes the state first, unless it is a preview. */
  async conclude(store: StackStore): Promise<boolean> {
    if (!this.run.preview) await this.saveState(store);
    if (this.failure !== undefined || this.decisions.foundInvalid) return false;
    if (this.isFailed) return this.tell("failed");
    return !this.isInterrupted() || this.tell("canceled");
  }

  private tell(how: "failed" | "canceled"): false {
    this.run.report.error(`${this.verb} ${how}`);
    return false;
  }

  private get verb(): string {
    return this.run.preview ? "preview" : "update";
  }

  /** What could not be written while steps were taken has its last chance here. */
  private async saveState(store: StackStore): Promise<void> {
    const { state, report } = this.run;
    try {
      await state.save();
    } catch (error) {
      if (!(error instanceof StateNotSaved)) throw error;
      this.failure ??= error;
      const elsewhere = store.saveElsewhere(await state.text());
      report.error(
        `${error.message}\nWhat is in the cloud is written down in ${elsewhere} instead. ` +
          `Make room, then take it in with \`stack import --file ${elsewhere}\`.`,
      );
    }
  }
}
