// How fuzzers run: few cases in the suite, many on demand (FUZZ_RUNS), the same ones again with the seed that a failure prints
// (FUZZ_SEED).
import fc from "fast-check";

/** Checks a property on so many random cases, or on FUZZ_RUNS; fails with the seed and the smallest case found. */
export async function fuzz<T>(
  runs: number,
  cases: fc.Arbitrary<T>,
  holds: (one: T) => Promise<void> | void,
): Promise<void> {
  const { FUZZ_RUNS, FUZZ_SEED } = process.env;
  await fc.assert(
    fc.asyncProperty(cases, async (one) => holds(one)),
    {
      numRuns: Number(FUZZ_RUNS) || runs,
      ...(FUZZ_SEED ? { seed: Number(FUZZ_SEED) } : {}),
      // A shrink that talks to a cloud takes its time.
      endOnFailure: !FUZZ_SEED,
    },
  );
}
