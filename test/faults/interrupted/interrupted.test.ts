// A sample of the interrupted creates, another in each run; `npm run sweep:interrupted` does all of them.
import { sampled, seed, takesAll } from "../../sample";
import { sweepInterrupted } from "./sweep";

const hosts = sampled("hosts of interrupted creates", ["dynamic", "plugin"] as const, 1);

test.each(hosts)(
  "%s: after a create that was interrupted, nothing is there twice, lost, or taken from a stack of the same name",
  async (host) => {
    const sample = { creates: takesAll ? 24 : 4, nextRuns: 1, seed };
    const outcomes = await sweepInterrupted({ hosts: [host], sample, lanes: 1 });
    expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
    expect(outcomes.map(({ struck }) => struck)).toEqual(outcomes.map(({ creates }) => creates.length));
    expect(outcomes.length).toBeGreaterThanOrEqual(1);
  },
);
