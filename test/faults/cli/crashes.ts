// Crashes under the real Pulumi CLI: what ends a run while its creates are on their way, and the run after it.
import * as fs from "node:fs";
import * as path from "node:path";
import { CloudControl, startedCloud } from "../../cloudControl";
import type { HostFolders } from "../../conformance/hostFolders";
import { Stack } from "../../e2e/stacks";
import { holdsDuring, signalAll, signalOne } from "../../processes";
import { leftovers } from "../leftovers";
import type { HostKind } from "../program";

export interface Crash {
  /** What ends the run when the cloud has its creates. */
  end: "killed" | "answers lost" | "SIGTERM to all" | "SIGINT to all" | "Ctrl-C";
  home: "kept" | "wiped";
  /** What the next run does. */
  next: "up" | "up, changed" | "destroy";
  when: "now" | "a day later";
}

const killed = { end: "killed", home: "wiped", next: "up", when: "now" } as const;

export const crashes: Crash[] = [
  killed,
  { ...killed, home: "kept", next: "up, changed" },
  { ...killed, next: "destroy" },
  { ...killed, end: "SIGTERM to all" },
  { ...killed, home: "kept" },
  { ...killed, next: "up, changed", when: "a day later" },
  { ...killed, end: "SIGINT to all" },
  { ...killed, when: "a day later" },
  { ...killed, end: "answers lost" },
  { ...killed, home: "kept", next: "destroy", when: "a day later" },
  { ...killed, end: "Ctrl-C", home: "kept" },
];

export interface CrashOutcome extends Crash {
  host: HostKind;
  duplicates: number;
  /** What `leftovers` lists after a destroy, and ends. */
  listed: number;
  orphans: number;
  problems: string[];
}

/** What the program makes, by the action that makes it. */
const made = { CreateVpc: "vpc:vpc", AllocateAddresses: "vpc:address", CreateKeyPair: "cvm:keyPair" };

function programFor(host: HostKind, changed: boolean): string {
  const rest = changed ? `, tags: { team: "web" }` : "";
  const things = [
    ["vpc", "Vpc", `{ cidrBlock: "10.0.0.0/16"${rest} }`],
    ["vpc", "Eip", `{ internetMaxBandwidthOut: ${changed ? 2 : 1} }`],
    ["cvm", "KeyPair", "{}"],
  ];
  const make = ([module, type, args]: string[]): string =>
    host === "dynamic"
      ? `new (require("pulumi-tencentcloud-native").${module}.${type})("it-${type}", ${args});`
      : `new (require("@pulumi/pulumi").CustomResource)("tencentcloud-native:${module}:${type}", "it-${type}", ${args});`;
  return things.map(make).join("\n");
}

export async function runCrash(host: HostKind, crash: Crash, folders: HostFolders): Promise<CrashOutcome> {
  const cloud = await startedCloud();
  const control = new CloudControl(cloud.url);
  const outcome: CrashOutcome = { ...crash, host, duplicates: 0, listed: 0, orphans: 0, problems: [] };
  const folder = fs.mkdtempSync(path.join(folders.program, "crash-"));
  try {
    const env = { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" };
    const settings = { runtime: "nodejs", plugins: folders.plugins };
    const first = await Stack.create("pulumi", folder, settings, { ...env, HOME: folder });
    first.program(programFor(host, false));
    await interrupt(first, control, crash);
    if (crash.when === "a day later") await control.advance("25h");
    const stack = crash.home === "kept" ? first : first.elsewhere(fs.mkdtempSync(path.join(folder, "home-")));
    if (crash.end === "killed") await stack.run("cancel", "--yes");
    stack.program(programFor(host, crash.next === "up, changed"));
    await goOn(stack, control, outcome, env);
  } catch (error) {
    outcome.problems.push(error instanceof Error ? error.message : String(error));
  } finally {
    await cloud.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return outcome;
}

const late = { kind: "latency", duration: "1s" };

/** What is done to the answers of the creates, and what is sent while they are on their way. */
const ends: Record<Crash["end"], { fault: object; signal?: NodeJS.Signals }> = {
  killed: { fault: { kind: "hangAfter" }, signal: "SIGKILL" },
  "answers lost": { fault: { kind: "resetAfter" } },
  "SIGTERM to all": { fault: late, signal: "SIGTERM" },
  "SIGINT to all": { fault: late, signal: "SIGINT" },
  "Ctrl-C": { fault: late, signal: "SIGINT" },
};

/** Runs `up`, and ends it when the cloud has all creates of the program. */
async function interrupt(stack: Stack, control: CloudControl, { end }: Crash): Promise<void> {
  const { fault, signal } = ends[end];
  for (const action of Object.keys(made)) await control.fault({ ...fault, action });
  const { pid, done } = stack.start("up", "--yes", "--skip-preview");
  const haveStruck = await holdsDuring(done, () => allStruck(control));
  if (haveStruck && signal) (end === "Ctrl-C" ? signalOne : signalAll)(pid, signal);
  const { output } = await done;
  if (!(await allStruck(control))) throw new Error(`the creates were not all on their way:\n${output}`);
  await control.liftFaults();
}

async function allStruck(control: CloudControl): Promise<boolean> {
  return (await control.faults()).every(({ struck }) => struck > 0);
}

/** The next run, what it leaves, and a destroy after it. */
async function goOn(
  stack: Stack,
  control: CloudControl,
  outcome: CrashOutcome,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (outcome.next !== "destroy") {
    await stack.up();
    const ids = Object.values(await stack.resources()).map(({ id }) => id);
    for (const type of Object.values(made)) {
      const things = (await control.things(type)).map(({ id }) => id);
      outcome.duplicates += Math.max(0, things.length - 1);
      if (things.length !== 1 || !ids.includes(things[0] ?? ""))
        outcome.problems.push(`${type}: the cloud has ${things.join(", ")}, the state ${ids.join(", ")}`);
    }
    await stack.nothingToDo();
  }
  await stack.destroy();
  const left = await leftOf(stack, env);
  outcome.listed = left.length;
  if (left.length > 0) await leftOf(stack, env, ...left, "--destroy", "--yes");
  const there = await control.leaks();
  outcome.orphans = there.length;
  for (const { type, id } of there) outcome.problems.push(`left in the cloud, and not listed: ${type} ${id}`);
}

/** Ids that `leftovers` lists by an export of the state. */
async function leftOf(stack: Stack, env: NodeJS.ProcessEnv, ...given: string[]): Promise<string[]> {
  const file = path.join(stack.folder, "state.json");
  await stack.ok("stack", "export", "--show-secrets", "--file", file);
  return (await leftovers(file, given, env)).leftovers.map(({ id }) => id);
}
