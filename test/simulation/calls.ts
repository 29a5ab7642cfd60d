// One life after another, with something that happens at one call after another.
import { live } from "./life";
import type { Life } from "./lives";

export interface Counts {
  lives: number;
  failed: string[];
}

/** Lives the life of the first call, the second and so on, until it meets no call any more or one fails. */
export async function untilNoCall(lifeAt: (nth: number) => Life): Promise<Counts> {
  const counts: Counts = { lives: 0, failed: [] };
  for (let nth = 1; ; nth++) {
    const one = lifeAt(nth);
    const log = await live(one).catch((error: unknown) => {
      counts.failed.push(`${JSON.stringify(one)}\n${error instanceof Error ? error.message : error}`);
      return [] as string[];
    });
    if (log.includes("it met no call")) return counts;
    counts.lives++;
    if (counts.failed.length > 0) return counts;
  }
}
