// Replays a folder of scenarios, some at a time, each in a folder of its own.
import * as fs from "node:fs";
import * as path from "node:path";
import { present } from "../../found";
import { compareStep } from "./compare";
import { Refused, record, type Scenario } from "./record";
import { corpus, prepare } from "./workplace";

export interface ReplayOptions {
  /** A folder of scenarios, or the corpus that holds one. */
  dir: string;
  /** Prefixes of scenario names; all when empty. */
  only: string[];
  jobs: number;
  /** With the corpus' own delays, so that the order of all calls is the recorded one. */
  exact: boolean;
  /** All differences, not only the first of a scenario; the folders of the replay stay. */
  verbose: boolean;
  print(line: string): void;
}

export interface ReplayResult {
  passed: number;
  refused: number;
  failed: number;
}

export async function replayAll(options: ReplayOptions): Promise<ReplayResult> {
  const within = path.join(options.dir, "scenarios");
  const dir = fs.existsSync(within) ? within : options.dir;
  const names = fs
    .readdirSync(dir)
    .filter((name) => fs.existsSync(path.join(dir, name, "steps.json")))
    .filter((name) => !options.only.length || options.only.some((prefix) => name.startsWith(prefix)))
    .sort();
  const work = prepare(dir);
  const provider = present(
    [path.join(dir, "..", "provider", "rec.js"), path.join(corpus, "provider", "rec.js")].find((at) =>
      fs.existsSync(at),
    ),
  );
  const places = { work, provider, planDelay: options.exact ? 60 : 1, ordered: true };
  const result: ReplayResult = { passed: 0, refused: 0, failed: 0 };
  const queue = [...names];
  const worker = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      const lines = await replayOne(path.join(dir, name), path.join(work, "out", name), places, result);
      for (const line of options.verbose ? lines : lines.slice(0, 2)) options.print(line);
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, worker));
  if (options.verbose) options.print(`the replay is in ${work}`);
  else fs.rmSync(work, { recursive: true, force: true });
  return result;
}

async function replayOne(
  source: string,
  out: string,
  places: Parameters<typeof record>[2],
  result: ReplayResult,
): Promise<string[]> {
  const name = path.basename(source);
  const started = Date.now();
  const took = () => `${((Date.now() - started) / 1000).toFixed(1)}s`;
  try {
    await record(source, out, places);
  } catch (error) {
    if (error instanceof Refused) {
      result.refused++;
      return [`refused ${name}: ${error.message}`];
    }
    result.failed++;
    return [`FAIL    ${name}: ${(error as Error).stack}`];
  }
  const scenario = JSON.parse(fs.readFileSync(path.join(source, "steps.json"), "utf8")) as Scenario;
  const recorded = path.join(source, "recorded");
  const differences = fs
    .readdirSync(recorded)
    .sort()
    .flatMap((step) =>
      compareStep(path.join(recorded, step), path.join(out, step), scenario.free ?? []).map(
        (d) => `${step}: ${d}`,
      ),
    );
  if (!differences.length) {
    result.passed++;
    return [`ok      ${name} ${took()}`];
  }
  result.failed++;
  return [`FAIL    ${name} ${took()}`, ...differences.map((difference) => `        ${difference}`)];
}
