// A sample of the sweep; `npm run sweep` does all of it.
import { sweep } from "./sweep";

test.each(["dynamic", "plugin"] as const)(
  "%s: whatever goes wrong, the next run gets there, with nothing twice and nothing left",
  async (host) => {
    const [figures] = await sweep({ hosts: [host], sample: 6, lanes: 2, slow: false });
    expect(figures!.failed).toEqual([]);
    expect(figures).toMatchObject({ scenarios: 6, converged: 6, orphans: 0, duplicates: 0, secretsShown: 0 });
  },
  300_000,
);
