// A sample of the interrupted creates; `npm run sweep:interrupted` does all of them.
import { sweepInterrupted } from "./sweep";

test.each([
  ["dynamic", 2],
  ["plugin", 3],
] as const)(
  "%s: after a create that was interrupted, nothing is there twice, lost, or taken from a stack of the same name",
  async (host, seed) => {
    const sample = { creates: 6, nextRuns: 1, seed };
    const outcomes = await sweepInterrupted({ hosts: [host], sample, lanes: 1 });
    expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
    expect(outcomes.map(({ struck }) => struck)).toEqual(outcomes.map(({ creates }) => creates.length));
    expect(outcomes.length).toBeGreaterThanOrEqual(1);
  },
  1_800_000,
);
