// Waiting for a stack that another run has.
import { setTimeout as passed } from "node:timers/promises";
import { StackLocked } from "../engine/stackLock";

interface Waiting {
  /** How long; milliseconds. */
  wait?: number;
  /** Nobody waits any more. */
  interrupt?: AbortSignal;
  /** Told once for what is waited. */
  tell(text: string): void;
}

const lookAgain = 500;

/** Does something with a stack, as soon as the run that has it has ended; throws `StackLocked` where that is not in time. */
export async function whenFree<T>(
  { wait = 0, interrupt, tell }: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  const until = performance.now() + wait;
  for (let isTold = false; ; isTold = true) {
    try {
      return await work();
    } catch (error) {
      const isOver = performance.now() >= until || interrupt?.aborted;
      if (!(error instanceof StackLocked) || error.isAbandoned || isOver) throw error;
      if (!isTold) tell(`waiting: ${error.message}`);
      await passed(lookAgain + Math.random() * lookAgain);
    }
  }
}
