// Takes a life through a cloud: every call's answer as a shape, the states on the way, and everything deleted at the end,
// whatever happens in between.
import { type Account, type Answer, Refusal, send } from "./client";
import type { Asked, Kept, Life, Step, Sweep } from "./lives";
import { type Shape, shapeOf } from "./shape";

/** What came of one call. */
export interface Outcome {
  call: string;
  /** "" for one that was answered; absent for one that could not be asked, because something before it failed. */
  code?: string;
  message?: string;
  shape?: Shape;
  /** States that were seen, and when each was seen first, in seconds after the call. */
  states?: { state: string; after: number }[];
}

export interface Run {
  account: Account;
  /** What the names of everything that is made begin with. */
  prefix: string;
  /** Aborted when nothing more is to be made. */
  stopped: AbortSignal;
  /** How many seconds of the cloud one second here is. */
  pace: number;
  /** Waits; resolves early when the run is stopped. */
  wait(seconds: number): Promise<void>;
}

const DEADLINE = 300;
const TRIES = 30;

/** Lives a life; answers what came of each call, in order, and what could not be deleted. */
export async function liveThrough(run: Run, life: Life): Promise<{ outcomes: Outcome[]; left: string[] }> {
  const kept: Kept = { region: run.account.region };
  const outcomes: Outcome[] = [];
  const undo: Asked[] = [];
  for (const step of life.steps) {
    if (run.stopped.aborted) break;
    const outcome = await take(run, kept, step);
    outcomes.push(outcome);
    if (step.undo && outcome.code === "") undo.unshift(step.undo);
  }
  const left: string[] = [];
  for (const asked of undo) {
    const outcome = await untilDone(run, kept, asked);
    outcomes.push(outcome);
    if (outcome.code) left.push(`${life.kind}: ${outcome.call}: ${outcome.code} ${outcome.message}`);
  }
  for (const one of life.sweeps) left.push(...(await sweep(run, one)));
  return { outcomes, left };
}

const nameIn = (run: Run) => (part: string) => `${run.prefix}-${part}`;
const callOf = ({ service, action }: Asked) => `${service}.${action}`;

async function ask(run: Run, kept: Kept, asked: Asked): Promise<Outcome & { answer?: Answer }> {
  const params = asked.params(kept, nameIn(run));
  const call = callOf(asked);
  // A parameter that nothing filled is one whose thing was not made.
  if (JSON.stringify(params, (_, value) => value ?? null).includes("null")) return { call };
  try {
    const answer = await send(run.account, asked.service, asked.action, params);
    return { call, code: "", shape: shapeOf(answer), answer };
  } catch (error) {
    if (error instanceof Refusal) return { call, code: error.code, message: error.message };
    return { call, code: "no answer", message: error instanceof Error ? error.message : String(error) };
  }
}

async function take(run: Run, kept: Kept, step: Step): Promise<Outcome> {
  const { answer, ...outcome } = await ask(run, kept, step);
  if (!answer) return outcome;
  Object.assign(kept, step.keep?.(answer));
  return step.until ? { ...outcome, ...(await follow(run, kept, step, answer)) } : outcome;
}

/** Asks again until the wanted state is there; the last answer's shape is the one that counts. */
async function follow(run: Run, kept: Kept, step: Step, first: Answer): Promise<Partial<Outcome>> {
  const { state, is } = step.until!;
  const states: { state: string; after: number }[] = [];
  const began = Date.now();
  let answer: Answer | undefined = first;
  for (;;) {
    const after = Math.round(((Date.now() - began) / 1000) * run.pace);
    const now = answer ? (state(answer) ?? "absent") : "no answer";
    if (states.at(-1)?.state !== now) states.push({ state: now, after });
    if (now === is || after > DEADLINE || run.stopped.aborted) break;
    await run.wait(Math.max(0.05, 1 / run.pace));
    answer = (await ask(run, kept, step)).answer;
  }
  return { states, ...(answer ? { shape: shapeOf(answer) } : {}) };
}

/** Deletes; what is busy or still used is asked again for a while, and what is gone already is done. */
async function untilDone(run: Run, kept: Kept, asked: Asked): Promise<Outcome> {
  for (let tries = 1; ; tries++) {
    const { answer: _, ...outcome } = await ask(run, kept, asked);
    if (!outcome.code || tries === TRIES) return outcome;
    if (/NotFound|NotExist/.test(outcome.code)) return { ...outcome, code: "" };
    await run.wait(Math.max(0.05, 2 / run.pace));
  }
}

/** Deletes what has the run's prefix and is there all the same: a create whose answer was lost. */
async function sweep(run: Run, found: Sweep): Promise<string[]> {
  const { answer } = await ask(run, {}, found);
  const things = ((answer?.[found.items] as Record<string, string>[] | undefined) ?? []).filter((one) =>
    one[found.nameOf]?.replace(/_/g, "-").startsWith(`${run.prefix}-`),
  );
  const left: string[] = [];
  for (const thing of things) {
    const outcome = await untilDone(run, {}, found.remove(thing[found.idOf] ?? ""));
    if (outcome.code) left.push(`${thing[found.idOf]}: ${outcome.call}: ${outcome.code} ${outcome.message}`);
  }
  return left;
}
