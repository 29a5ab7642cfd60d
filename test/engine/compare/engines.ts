// The same programs on the Pulumi CLI and on the local engine, now and on this machine: exit codes and diagnostics, steps with
// their detailed diffs, the provider's calls, and the state after every step.
import * as fs from "node:fs";
import * as path from "node:path";
import { compareStep } from "../replay/compare";
import { record, type Scenario } from "../replay/record";
import { corpus, prepare } from "../replay/workplace";

/** Of the recorded programs, one or two of each kind. */
export const programs = [
  ...["01-create-noop", "05-replace", "07-delete-before-replace", "11-components", "12-explicit-provider"],
  ...[
    "14-default-provider-config",
    "16-protect",
    "17-retain-on-delete",
    "18-ignore-changes",
    "21-secret-inputs",
  ],
  ...["22-alias-rename", "23-alias-reparent", "28-refresh-drift", "31-create-fails", "36-delete-fails"],
  ...["49-stack-reference", "55-target", "63-transforms", "72-hooks", "77-values"],
];

/** What is compared of every step. */
export const aspects = ["summary", "steps", "calls", "state"] as const;

export interface Compared {
  name: string;
  title: string;
  steps: number;
  /** What differs, by step: `02-up: calls: …`. */
  differences: string[];
}

/** Runs the programs on both engines, one after the other; the CLI must be on PATH. */
export async function compareEngines(
  names: readonly string[],
  print: (line: string) => void,
): Promise<Compared[]> {
  const scenarios = path.join(corpus, "scenarios");
  const work = prepare(scenarios);
  const provider = path.join(corpus, "provider", "rec.js");
  const places = { work, provider, planDelay: 60, ordered: true };
  const all: Compared[] = [];
  for (const name of names) {
    const source = path.join(scenarios, name);
    const scenario = JSON.parse(fs.readFileSync(path.join(source, "steps.json"), "utf8")) as Scenario & {
      title: string;
    };
    const [cli, local] = ["cli", "local"].map((engine) => path.join(work, engine, name)) as [string, string];
    await record(source, cli, { ...places, cli: true });
    await record(source, local, places);
    const differences = fs
      .readdirSync(cli)
      .sort()
      .flatMap((step) =>
        compareStep(path.join(cli, step), path.join(local, step), scenario.free ?? []).map(
          (difference) => `${step}: ${difference}`,
        ),
      );
    print(`${differences.length === 0 ? "same     " : "different"} ${name}`);
    for (const difference of differences) print(`          ${difference.slice(0, 300)}`);
    all.push({ name, title: scenario.title, steps: scenario.steps.length, differences });
  }
  fs.rmSync(work, { recursive: true, force: true });
  return all;
}
