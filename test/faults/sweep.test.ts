// A sample of the sweep, another in each run; `npm run sweep` does all of it.

import { present } from "../found";
import { sampled, seed, takesAll } from "../sample";
import { circumstancesOf, sweep } from "./sweep";

const scenarios = takesAll ? 12 : 2;
const hosts = sampled("hosts of the sweep", ["dynamic", "plugin"] as const, 1);

test.each(hosts)(
  "%s: whatever goes wrong, the next run gets there, with nothing twice and nothing left",
  async (host) => {
    const [usual, ...others] = circumstancesOf;
    const circumstances = [
      usual,
      ...sampled(`circumstances beside the usual on the ${host} host`, others, 1),
    ];
    const [figures] = await sweep({
      ...{ hosts: [host], sample: scenarios, seed, circumstances, lanes: 2, slow: false },
    });
    expect(present(figures).failed).toEqual([]);
    expect(figures).toMatchObject({
      scenarios,
      converged: scenarios,
      orphans: 0,
      duplicates: 0,
      secretsShown: 0,
    });
  },
);
