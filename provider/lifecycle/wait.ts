// Waiting for a state, by looking: one waiter for resources (their state) and for tasks (the task's status).
// Never a fixed sleep: the first look comes when the state can be there, as learned from earlier waits of this kind.
import { setTimeout as sleep } from "node:timers/promises";
import { WaitError } from "./failures";

export interface Sight<T> {
  /** The state as the cloud names it; `ABSENT` for a thing that is not (yet, or any more) there. */
  state: string;
  value: T;
}

export const ABSENT = "ABSENT";

export interface Wait<T> {
  /** What is waited for, for the user: "ins-1a2b3c4d to be RUNNING". */
  what: string;
  /** Waits of the same kind learn their duration from one another: "cvm:Instance create". */
  kind: string;
  /** Looks; a look that `paces` spends up to `within` ms waiting for others that ask about the same kind. */
  look: (within: number) => Promise<Sight<T>>;
  paces?: boolean;
  done: readonly string[];
  /** States from which the wanted one can still be reached; every other state fails at once. */
  pending: readonly string[];
  /** Words for a state that is neither done nor pending, where the cloud's name for it says too little. */
  explain?: ((state: string, value: T) => string | undefined) | undefined;
}

export interface Waiting {
  /** Milliseconds since the epoch; the wait fails when it is passed. */
  deadline: number;
  signal: AbortSignal;
  progress: (message: string) => void;
}

const shortest = 100;
const longest = 3000;
const growth = 1.6;
const learned = new Map<string, number>();

/** Looks until a wanted state is there, and answers what was seen then. Fails at once on a state that cannot lead there. */
export async function waitFor<T>(wait: Wait<T>, waiting: Waiting): Promise<T> {
  const { deadline, progress } = waiting;
  const start = Date.now();
  const seen = new Map<string, number>();
  const early = (learned.get(wait.kind) ?? 0) * 0.9;
  let delay = shortest;
  for (let looks = 1, pause = 0; ; looks++) {
    const { state, value } = await paced(wait, pause, waiting, seen);
    const elapsed = Date.now() - start;
    seen.set(state, (seen.get(state) ?? 0) + 1);
    if (wait.done.includes(state)) {
      if (looks > 1) learn(wait.kind, elapsed);
      return value;
    }
    if (!wait.pending.includes(state)) {
      const words = wait.explain?.(state, value);
      throw new WaitError(`waiting for ${wait.what}: it is ${state}${words ? ` (${words})` : ""}`, "failed");
    }
    if (Date.now() >= deadline) throw timedOut(wait.what, elapsed, looks, seen);
    progress(`waiting for ${wait.what}: ${state} ${Math.round(elapsed / 1000)}s`);
    pause = looks === 1 && early > delay ? early - elapsed : delay;
    pause = Math.max(1, Math.min(pause, deadline - Date.now()));
    delay = Math.min(delay * growth, longest);
  }
}

/** One look after a pause, spent waiting for company where the look can do that. */
async function paced<T>(
  wait: Wait<T>,
  pause: number,
  waiting: Waiting,
  seen: Map<string, number>,
): Promise<Sight<T>> {
  const { signal } = waiting;
  if (signal.aborted) throw cancelled(wait.what, seen);
  try {
    if (!wait.paces && pause > 0) await sleep(pause, undefined, { signal });
    return await wait.look(pause);
  } catch (error) {
    if (signal.aborted) throw cancelled(wait.what, seen);
    throw error;
  }
}

function learn(kind: string, elapsed: number): void {
  learned.set(kind, Math.min(elapsed, learned.get(kind) ?? elapsed));
}

function states(seen: Map<string, number>): string {
  return [...seen].map(([state, times]) => `${state} x${times}`).join(", ") || "nothing yet";
}

function timedOut(what: string, elapsed: number, looks: number, seen: Map<string, number>): WaitError {
  return new WaitError(
    `waiting for ${what}: gave up after ${Math.round(elapsed / 1000)}s and ${looks} looks (saw ${states(seen)}); the next run carries on, customTimeouts allow more time`,
    "timeout",
  );
}

function cancelled(what: string, seen: Map<string, number>): WaitError {
  return new WaitError(
    `waiting for ${what}: interrupted (saw ${states(seen)}); the next run carries on`,
    "cancelled",
  );
}
