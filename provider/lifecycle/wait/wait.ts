// Waiting for a state, by looking: one waiter for resources (their state) and for tasks (the task's status).
// Never a fixed sleep: the first look comes when the state can be there, and the others soon after it.
import { setTimeout as sleep } from "node:timers/promises";
import { CloudError, clientCodes } from "../../api/errors";
import { WaitError } from "../author/failures";
import { Durations, type Span } from "./durations";

export interface Sight<T> {
  /** The state as the cloud names it; `ABSENT` for a thing that is not (yet, or any more) there. */
  state: string;
  value: T;
}

export const ABSENT = "ABSENT";

export interface Wait<T> {
  /** What is waited for, for the user: "ins-1a2b3c4d to be RUNNING". */
  what: string;
  /** Waits of the same kind learn their duration from one another: "cvm:Instance create"; nothing is learned without one. */
  kind?: string;
  /**
   * It was begun just now, and usually takes so many seconds: nothing is looked at before it can be there. Absent: it may
   * be there already.
   */
  usual?: number | undefined;
  /** Looks; a look that `paces` spends up to `within` ms waiting for others that ask about the same kind. */
  look: (within: number) => Promise<Sight<T>>;
  paces?: boolean;
  /** Milliseconds between two looks at least; a tenth of a second if absent. */
  least?: number;
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
  /** What is known of how long things take there. */
  durations?: Durations;
  /** False for a program of the user's own, which nothing continues. */
  runs?: boolean;
}

/** Milliseconds between looks at least. */
const shortest = 100;
/** Milliseconds that a look usually takes at most. */
const answersWithin = 1000;
/** How late a look may be, as part of what has passed: after the expected time, before it, and where little or nothing is known. */
const late = { overdue: 0.05, early: 0.25, unknown: 0.6, guess: 4 };
/** What is known this well leaves nothing to look for in between. */
const narrow = 0.7;
const growth = 1.6;
const slowest = 3;

/** Looks until a wanted state is there, and answers what was seen then. Fails at once on a state that cannot lead there. */
export async function waitFor<T>(wait: Wait<T>, waiting: Waiting): Promise<T> {
  const { deadline, progress } = waiting;
  const { kind = "" } = wait;
  const durations = (kind && waiting.durations) || new Durations();
  const start = Date.now();
  const seen = new Map<string, number>();
  const looks = new Looks(() => durations.expected(kind, wait.usual), wait.least);
  let notYet = 0;
  for (let pause = wait.usual === undefined ? 0 : looks.first(); ; ) {
    const left = deadline - Date.now();
    // The last look leaves time for its answer.
    const bounded = Math.min(pause, Math.max(left - answersWithin, left * 0.75, Math.min(left, shortest)));
    const { state, value } = await paced(wait, bounded, waiting, seen, start);
    const elapsed = Date.now() - start;
    seen.set(state, (seen.get(state) ?? 0) + 1);
    if (wait.done.includes(state)) {
      const waited = notYet > 0 || wait.usual !== undefined;
      if (waited) durations.learn(kind, { from: notYet, to: elapsed }, wait.usual);
      return value;
    }
    if (!wait.pending.includes(state)) {
      const words = wait.explain?.(state, value);
      throw new WaitError(`waiting for ${wait.what}: it is ${state}${words ? ` (${words})` : ""}`, "failed");
    }
    if (Date.now() >= deadline) throw timedOut(wait.what, elapsed, seen, waiting);
    progress(`waiting for ${wait.what}: ${state} ${Math.round(elapsed / 1000)}s`);
    notYet = elapsed;
    durations.notYet(kind, elapsed);
    pause = looks.next(elapsed);
  }
}

/** When to look: not before it can be there, soon after that, and when the quickest of its kind was there. */
class Looks {
  private step = 0;

  constructor(
    private readonly expected: () => Span,
    private readonly least = shortest,
  ) {}

  first(): number {
    return Math.max(this.least, this.expected().from);
  }

  /** Milliseconds to the next look. */
  next(elapsed: number): number {
    const { from, to, guess } = this.expected();
    if (elapsed < from) return from - elapsed;
    if (elapsed < to) {
      if (from >= to * narrow) return to - elapsed;
      const known = from > 0 || to === Number.POSITIVE_INFINITY ? late.early : late.unknown;
      return Math.min(Math.max(this.least, elapsed * (guess ? late.guess : known)), to - elapsed);
    }
    const least = Math.max(this.least, elapsed * late.overdue);
    this.step = Math.max(least, Math.min(this.step * growth, slowest * least));
    return this.step;
  }
}

/** One look after a pause, spent waiting for others where the look can do that. */
async function paced<T>(
  wait: Wait<T>,
  pause: number,
  waiting: Waiting,
  seen: Map<string, number>,
  start: number,
): Promise<Sight<T>> {
  const { signal } = waiting;
  if (signal.aborted) throw cancelled(wait.what, seen, waiting);
  try {
    if (!wait.paces && pause > 0) await sleep(pause, undefined, { signal });
    return await wait.look(pause);
  } catch (error) {
    if (signal.aborted) throw cancelled(wait.what, seen, waiting);
    // The last look came too late to be answered; what the user waits for says more than that.
    if (error instanceof CloudError && error.code === clientCodes.deadline)
      throw timedOut(wait.what, Date.now() - start, seen, waiting);
    throw error;
  }
}

function states(seen: Map<string, number>): string {
  return [...seen].map(([state, times]) => `${state} x${times}`).join(", ") || "nothing yet";
}

function timedOut(
  what: string,
  elapsed: number,
  seen: Map<string, number>,
  { runs = true }: Waiting,
): WaitError {
  const looks = [...seen.values()].reduce((all, times) => all + times, 0);
  return new WaitError(
    `waiting for ${what}: timed out after ${Math.round(elapsed / 1000)}s and ${looks} checks (saw ${states(seen)})${runs ? "; the next run continues, customTimeouts allow more time" : ""}`,
    "timeout",
  );
}

function cancelled(what: string, seen: Map<string, number>, { runs = true }: Waiting): WaitError {
  return new WaitError(
    `waiting for ${what}: interrupted (saw ${states(seen)})${runs ? "; the next run continues" : ""}`,
    "cancelled",
  );
}

/** Looks in a row at something at rest that mean it: a single one may lag behind. */
const looksAtRest = 3;

/**
 * Tells, look by look, whether what was begun with a thing came to nothing: it rests as before, after it was seen not to or for
 * so many milliseconds.
 */
export function cameToNothing(patience: number): (rests: boolean) => boolean {
  const started = Date.now();
  let moved = false;
  let resting = 0;
  return (rests) => {
    moved ||= !rests;
    resting = rests ? resting + 1 : 0;
    return resting >= looksAtRest && (moved || Date.now() - started > patience);
  };
}

/** How long, in milliseconds, a thing that should be there is looked for: a read may lag behind. */
const absentFor = 1000;

/** Tells, look by look, whether what is not there means it: `patience` where it was made just now and may not show yet. */
export function staysAbsent(patience = absentFor): (absent: boolean) => boolean {
  let since: number | undefined;
  let bound = patience;
  return (absent) => {
    if (!absent) {
      since = undefined;
      bound = Math.min(patience, absentFor);
      return false;
    }
    since ??= Date.now();
    return Date.now() - since > bound;
  };
}

/** A pause between two tries of what the cloud refuses for now; a cancelled operation ends it. */
export async function pauseBetween(milliseconds: number, signal: AbortSignal, what: string): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    throw new WaitError(`${what}: interrupted; the next run continues`, "cancelled");
  }
}
