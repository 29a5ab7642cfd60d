// How fuzzers run: few cases in the suite, many on demand (FUZZ_RUNS), the same ones for the same SEED.
import fc from "fast-check";
import { seed } from "../sample";

/** Checks a property on so many random cases, or on FUZZ_RUNS; fails with the seed and the smallest case found. */
export async function fuzz<T>(
  runs: number,
  cases: fc.Arbitrary<T>,
  holds: (one: T) => Promise<void> | void,
): Promise<void> {
  const { FUZZ_RUNS, ALL } = process.env;
  await fc.assert(
    fc.asyncProperty(cases, async (one) => holds(one)),
    {
      numRuns: Number(FUZZ_RUNS) || runs,
      seed,
      // A shrink that talks to a cloud takes its time.
      endOnFailure: !ALL,
    },
  );
}
