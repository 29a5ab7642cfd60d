// The recorded scenarios on the local engine: some in every run, all with `ALL=1` (or `npm run replay`).
import * as fs from "node:fs";
import * as path from "node:path";
import { present } from "../found";
import { sampled, takesAll } from "../sample";
import { replayAll } from "./replay/replay";

const scenarios = path.join(__dirname, "recordings", "scenarios");
/** Scenarios of a sample, and how many steps they may have. */
const some = 9;
const few = 3;

/** What only the Pulumi CLI can do, and why it is not built here. */
const needsTheCli: Record<string, string> = {
  "84-refresh-init-errors-and-removed":
    "a refresh that runs the program (--run-program) is rare and another mode of planning",
};

const stepsOf = (name: string): number =>
  JSON.parse(fs.readFileSync(path.join(scenarios, name, "steps.json"), "utf8")).steps.length;

test("the local engine does what Pulumi's engine was recorded to do", async () => {
  const all = fs.readdirSync(scenarios);
  const short = all.filter((name) => takesAll || stepsOf(name) <= few);
  const names = sampled(`recorded scenarios of at most ${few} steps (there are ${all.length})`, short, some);
  const lines: string[] = [];
  const { passed, refused, failed } = await replayAll({
    dir: scenarios,
    only: names,
    jobs: 3,
    exact: false,
    verbose: false,
    print: (line) => lines.push(line),
  });
  expect(lines.filter((line) => !line.startsWith("ok") && !line.startsWith("refused"))).toEqual([]);
  const refusals = lines.filter((line) => line.startsWith("refused")).map((line) => line.split(/[\s:]+/)[1]);
  expect(refusals.filter((name) => !(present(name) in needsTheCli))).toEqual([]);
  expect({ passed: passed + refused, failed }).toEqual({ passed: names.length, failed: 0 });
});
