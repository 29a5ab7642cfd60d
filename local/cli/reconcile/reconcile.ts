// The command `tencentcloud-native reconcile`: keeps the cloud and the code the same, as a CI job runs it. Exit codes: 0 in sync or
// repaired, 2 drift or pending changes, 3 the policy forbids the repair, 4 locked, 5 the cloud refused, 1 everything else.
import * as path from "node:path";
import { type Command, Option } from "commander";
import { ExitCode } from "../exitCode";
import { collect, count, duration } from "../flagValues";
import { pulumiVersion } from "../quickstart/engines";
import { interruptible } from "../terminal";
import type { EngineKind } from "./engine";
import { readPolicy } from "./policy";
import { type Mode, modes, outcomes, type Report, type StackReport, worst } from "./report";
import { parseReports, summary, writeReports } from "./reports";
import { type RunOptions, reconcileStack } from "./run";
import { foldersOf, githubMatrix, parseShard, partOf, type StackPlace, stacksOf } from "./stacks";
import { withSharedTurns } from "./turns";

interface Flags {
  cwd: string;
  all?: string[];
  stack?: string[];
  mode: Mode;
  policy?: string;
  report?: string[];
  waitLock: number;
  parallel: number;
  shard?: string;
  matrix?: "github";
  jobs: number;
  engine: "auto" | "local" | "pulumi";
  unmanaged: boolean;
}

/** Adds the command to the program. */
export function registerReconcile(program: Command): void {
  program
    .command("reconcile")
    .description(
      "find what differs between the program, the state and the cloud, and repair it as a policy says",
    )
    .option("--cwd <dir>", "the project's folder", ".")
    .option(
      "--all <pattern>",
      "every project in the folders that this finds, such as 'stacks/*' (can be repeated)",
      collect,
    )
    .addOption(
      new Option(
        "-s, --stack <name>",
        "this stack (can be repeated); with --all every stack by default",
      ).argParser(collect),
    )
    .addOption(
      new Option("--mode <mode>", "what is done where no rule decides").choices(modes).default("report"),
    )
    .option("--policy <file>", "which finding is repaired, adopted, ignored or fails the run")
    .option(
      "--report <format=file>",
      "write a report: json, markdown, junit, html or github (can be repeated)",
      collect,
    )
    .option("--wait-lock <time>", "wait so long for another run that has a stack: 30s, 10m, 1h", duration, 0)
    .option("--parallel <n>", "stacks at once", count, 4)
    .option("--shard <part>", "only this part of the stacks, such as 2/5")
    .addOption(
      new Option("--matrix <system>", "print a matrix of jobs, and do nothing else").choices(["github"]),
    )
    .option("--jobs <n>", "the most jobs of a matrix", count, 20)
    .addOption(
      new Option("--engine <name>", "what runs the programs")
        .choices(["auto", "local", "pulumi"])
        .default("auto"),
    )
    .option("--no-unmanaged", "do not look for what carries the stack's identity and is not in its state")
    .action(reconcile);
}

async function reconcile(flags: Flags): Promise<void> {
  const reports = parseReports(flags.report ?? []);
  const policy = readPolicy(flags.policy === undefined ? undefined : path.resolve(flags.policy));
  const engine = await engineOf(flags);
  const tell = (text: string) => void process.stderr.write(`${text}\n`);
  const places = await placesOf(flags, engine, tell);
  if (flags.matrix) return void process.stdout.write(`${JSON.stringify(githubMatrix(places, flags.jobs))}\n`);
  const mine = flags.shard === undefined ? places : partOf(places, parseShard(flags.shard));
  const stacks = await interruptible(tell, (interrupt, kill) => {
    const { mode, waitLock, unmanaged, parallel } = flags;
    const stop = { interrupt, kill };
    const options = { engine, mode, policy, waitLock, unmanaged, stop, now: () => new Date(), tell };
    const work = () => inParallel(mine, parallel, options);
    return Math.min(mine.length, parallel) > 1 ? withSharedTurns(work) : work();
  });
  const report = reportOf(engine, flags.mode, stacks);
  // What is printed is the report alone, so that another program can read it.
  const isPrinted = reports.some(({ file }) => file === "-");
  (isPrinted ? process.stderr : process.stdout).write(summary(report));
  await writeReports(report, reports);
  if (report.exitCode !== 0) throw new ExitCode(report.exitCode);
}

async function engineOf({ engine }: Flags): Promise<EngineKind> {
  const version = engine === "local" ? undefined : pulumiVersion();
  if (engine === "pulumi" && version === undefined)
    throw new Error("--engine pulumi: there is no Pulumi CLI on the PATH");
  if (version !== undefined) return (await import("./pulumiEngine.js")).pulumiEngine(version);
  return (await import("./localEngine.js")).localEngine;
}

const defaultStack = "dev";

async function placesOf(
  flags: Flags,
  engine: EngineKind,
  tell: (text: string) => void,
): Promise<StackPlace[]> {
  const cwd = path.resolve(flags.cwd);
  if (flags.all) return stacksOf(engine, foldersOf(flags.all, cwd), flags.stack ?? [], tell);
  const names = flags.stack ?? [process.env.PULUMI_STACK || defaultStack];
  return names.map((stack) => ({ folder: cwd, stack }));
}

/** So many at once; answers in the order of the stacks. */
async function inParallel(
  places: readonly StackPlace[],
  width: number,
  options: RunOptions,
): Promise<StackReport[]> {
  const done: StackReport[] = [];
  let next = 0;
  const work = async () => {
    while (next < places.length) {
      const at = next++;
      done[at] = await reconcileStack(places[at]!, options);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, places.length) }, work));
  return done;
}

function reportOf({ name, version }: EngineKind, mode: Mode, stacks: StackReport[]): Report {
  const outcome = worst(stacks.map((one) => one.outcome));
  return { version: 1, engine: { name, version }, mode, outcome, exitCode: outcomes[outcome], stacks };
}
