// Samples of what would take too long in every run of the suite, by a seed: the same in every run, so that a change is judged by what
// it changes; `SEED=random` takes others each time and prints their seed, `SEED=…` takes those again, `ALL=1` takes everything.
import { dice } from "./simulation/dice";

/** Whether this run takes everything. */
export const takesAll = Boolean(process.env.ALL);

/** The seed of a run of the suite: what is asked for, a new one for `random`, else always the same. */
export function seedOf(asked = process.env.SEED): string {
  return asked === "random" ? String(Math.floor(Math.random() * 1e9)) : asked || "1";
}

/** The seed of this run, the same in all its test files. */
export const seed = Number(seedOf());

/** `most` of a list, in its order; all of it where it is no longer or this run takes everything. Prints what is left out. */
export function sampled<T>(what: string, all: readonly T[], most: number): T[] {
  if (takesAll || all.length <= most) return [...all];
  const roll = dice(seed ^ hash(what));
  const drawn = all.map((one, i) => ({ one, i, at: roll() })).sort((a, b) => a.at - b.at);
  console.info(`${most} of ${all.length} ${what}: SEED=${seed} takes the same again, ALL=1 takes all`);
  return drawn
    .slice(0, most)
    .sort((a, b) => a.i - b.i)
    .map(({ one }) => one);
}

/** How many of so many that are drawn at random this run takes; prints how many it leaves out. */
export function some(what: string, all: number, most: number): number {
  if (takesAll || all <= most) return all;
  console.info(`${most} of ${all} ${what}: ALL=1 takes all`);
  return most;
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
}
