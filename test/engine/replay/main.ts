// `npm run replay -- [DIR] [--only 01,07] [--jobs 3] [--verbose] [--exact]`: runs recorded scenarios on the local engine with the
// same provider and compares what happened. Prints a line a scenario and `scenarios: N passed, M refused` at the end.

import * as path from "node:path";
import { parseArgs } from "node:util";
import { replayAll } from "./replay";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    jobs: { type: "string", default: "3" },
    verbose: { type: "boolean", default: false },
    exact: { type: "boolean", default: false },
  },
});

replayAll({
  dir: path.resolve(positionals[0] ?? path.join(__dirname, "..", "recordings", "scenarios")),
  only: values.only?.split(",") ?? [],
  jobs: Number(values.jobs),
  exact: values.exact,
  verbose: values.verbose,
  print: console.log,
}).then(({ passed, refused, failed }) => {
  console.log(`scenarios: ${passed} passed, ${refused} refused${failed ? `, ${failed} failed` : ""}`);
  process.exitCode = failed ? 1 : 0;
});
