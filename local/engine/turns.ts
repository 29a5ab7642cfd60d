// The turns of a program's registrations: each is decided, and its steps are begun, before the next has its turn. When the program
// has ended and everything is decided, what is left has the last one.
import type { Executor } from "./executor";
import type { Schedule } from "./plan";
import { dependsOnAny } from "./refresh";
import type { Step } from "./step";

export class Turns {
  private tail: Promise<void> = Promise.resolve();
  /** Imports whose decision is still to follow. */
  private unfinished = 0;
  private programEnded = false;
  /** What is not done because something that it depends on has failed. */
  private readonly skipped = new Set<string>();
  private over!: () => void;
  /** Resolves when there are no more turns. */
  readonly decided = new Promise<void>((resolve) => {
    this.over = resolve;
  });

  constructor(
    private readonly executor: Executor,
    private readonly guarded: (urn: string, job: () => Promise<void>) => Promise<void>,
    private readonly last: () => Promise<void>,
  ) {
    executor.signal.addEventListener("abort", () => this.over());
  }

  /** Does one thing after the other; nothing any more once the run was stopped. */
  take(urn: string, job: () => Promise<void>): Promise<void> {
    this.tail = this.tail.then(() => (this.executor.signal.aborted ? undefined : this.guarded(urn, job)));
    return this.tail;
  }

  /** The program registers nothing more. */
  endProgram(): void {
    if (this.programEnded) return;
    this.programEnded = true;
    this.endIfDecided();
  }

  private endIfDecided(): void {
    if (this.programEnded && !this.unfinished) void this.take("", this.last).then(() => this.over());
  }

  /** Begins the steps that nothing which failed is in the way of; the rest of a decision has a turn of its own. */
  async begin({ steps, again }: Schedule, urn: string): Promise<void> {
    if (again) {
      this.unfinished++;
      void again
        .then(
          (next) => this.take(urn, async () => this.begin(await next(), urn)),
          // The step has told why it failed.
          () => {},
        )
        .finally(() => {
          this.unfinished--;
          this.endIfDecided();
        });
    }
    for (const failed of this.executor.failedSteps) this.skipped.add(failed.urn);
    const possible: Step[] = [];
    for (const step of steps) {
      if (dependsOnAny(step.resource, this.skipped)) {
        this.skipped.add(step.urn);
        step.skip();
      } else possible.push(step);
    }
    if (possible.length) await this.executor.start(possible);
  }
}
