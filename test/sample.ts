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
  console.info(`${most} of ${all.length} ${what}: SEED=${seed} takes the same again, ALL=1 takes all`);
  const drawn = new Set(
    shuffled(
      what,
      all.map((_, i) => i),
    ).slice(0, most),
  );
  return all.filter((_, i) => drawn.has(i));
}

function shuffled<T>(what: string, all: readonly T[]): T[] {
  const roll = dice(seed ^ hash(what));
  return all
    .map((one) => ({ one, at: roll() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** As few of a list, in its order, as have every value of each aspect that all of it has. Prints what is left out. */
export function covering<T>(what: string, all: readonly T[], aspects: readonly ((one: T) => unknown)[]): T[] {
  if (takesAll) return [...all];
  const seen = aspects.map(() => new Set<unknown>());
  const isNew = (one: T) => aspects.filter((aspect, i) => !seen[i]?.has(aspect(one))).length;
  const kept = new Set<T>();
  // Those first in which all aspects are new, then those in which one is.
  for (let fresh = aspects.length; fresh > 0; fresh--)
    for (const one of shuffled(what, all))
      if (isNew(one) >= fresh) {
        kept.add(one);
        aspects.forEach((aspect, i) => {
          seen[i]?.add(aspect(one));
        });
      }
  if (kept.size < all.length)
    console.info(`${kept.size} of ${all.length} ${what}: SEED=${seed} takes the same again, ALL=1 takes all`);
  return all.filter((one) => kept.has(one));
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
