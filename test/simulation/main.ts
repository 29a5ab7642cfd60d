// `npm run simulate -- --lives N --seed N [--jobs N] [--path P]`: lives random lives, side by side on the machine's processors; a
// failing one is shrunk and printed with what replays it (`--jobs 1` and its seed and path). `--namesakes [--every N]`: two stacks
// of one name, with everything that can happen at every call of either, or at every Nth kind of it. `--interrupted [--every N]`: a
// kill or a cancel at every call of the create of every kind, and every next run. `--only T`: of the kinds whose token has T.
// `--out FILE` keeps what came of it, also of a run that is ended; `--report FILE` writes the section of docs/reliability.md.
import { fork } from "node:child_process";
import * as os from "node:os";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { ranNow, recorded } from "../faults/page";
import type { Counts } from "./calls";
import { interruptedCreates, liveInterrupted } from "./interrupted";
import { live } from "./life";
import { anyLife } from "./lives";
import { liveWith, namesakes } from "./namesakes";
import { lives } from "./programs";
import { kept, type Recorded, writeReport } from "./report";

async function main(): Promise<void> {
  const text = { type: "string" as const };
  const { values } = parseArgs({
    options: {
      ...{ lives: text, seed: text, path: text, jobs: text, every: text, only: text, out: text },
      ...{ namesakes: { type: "boolean" as const }, interrupted: { type: "boolean" as const } },
      report: { ...text, multiple: true },
    },
  });
  if (values.report) return writeReport(recorded<Recorded>(values.report));
  const some = { every: Number(values.every ?? 1), only: values.only, out: values.out };
  if (values.namesakes || values.interrupted) {
    const failed = values.namesakes
      ? await simulateAll("namesakes", namesakes(), liveWith, some)
      : await simulateAll("interrupted creates", interruptedCreates(), liveInterrupted, some);
    if (failed) process.exitCode = 1;
    return;
  }
  const lives = Number(values.lives ?? 1000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const jobs = values.path ? 1 : Number(values.jobs ?? os.availableParallelism());
  const { path, out } = values;
  const failed = jobs > 1 ? await share(lives, seed, jobs, out) : await simulate(lives, seed, { path, out });
  if (failed) process.exitCode = 1;
}

/** Each process has a part of the lives, with a seed of its own. */
async function share(lives: number, seed: number, jobs: number, out?: string): Promise<boolean> {
  const ends = Array.from({ length: jobs }, (_, i) => {
    const part = Math.floor(lives / jobs) + (i < lives % jobs ? 1 : 0);
    const args = ["--jobs", "1", "--lives", String(part), "--seed", String(seed + i)];
    if (out) args.push("--out", out);
    return new Promise<number | null>((resolve) => fork(__filename, args).once("exit", resolve));
  });
  return (await Promise.all(ends)).some((code) => code !== 0);
}

async function simulate(
  numRuns: number,
  seed: number,
  { path, out }: { path: string | undefined; out: string | undefined },
): Promise<boolean> {
  process.stdout.write(`${numRuns} lives with seed ${seed}\n`);
  const started = performance.now();
  const record = kept(out, { ...ranNow(), what: `random lives, seed ${seed}`, lived: 0, of: numRuns });
  const result = await fc.check(
    fc.asyncProperty(anyLife, async (life) => {
      await live(life);
      record.lived++;
    }),
    { numRuns, seed, ...(path ? { path } : {}) },
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  // Those that shrinking has lived beside are not counted.
  record.end({ lived: result.failed ? result.numRuns - 1 : result.numRuns, failed: Number(result.failed) });
  process.stdout.write(`${result.numRuns} lived in ${seconds}s\n`);
  if (result.failed)
    process.stdout.write(`${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}\n`);
  return result.failed;
}

/** Lives through a list of what can happen, or every Nth of it. */
async function simulateAll<T extends { life: number }>(
  named: string,
  all: readonly T[],
  liveOne: (one: T) => Promise<Counts>,
  { every, only = "", out }: { every: number; only: string | undefined; out: string | undefined },
): Promise<boolean> {
  const started = performance.now();
  let lived = 0;
  const failed: string[] = [];
  const chosen = all.filter(({ life }, i) => i % every === 0 && lives[life]?.token.includes(only));
  const which = (every > 1 ? `, every ${every}th` : "") + (only && ` of ${only}`);
  const what = `${named}${which} of ${all.length} kinds of happening`;
  const record = kept(out, { ...ranNow(), what, lived: 0, of: chosen.length });
  for (const one of chosen) {
    const counts = await liveOne(one);
    lived += counts.lives;
    for (const said of counts.failed) process.stdout.write(`${said}\n`);
    failed.push(...counts.failed);
    record.lived++;
  }
  record.end({ lived: chosen.length, failed: failed.length });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `${chosen.length} of ${all.length}: ${lived} lived in ${seconds}s, ${failed.length} failed\n`,
  );
  return failed.length > 0;
}

void main();
