// Crashes under the real Pulumi CLI: what ends a run while its creates are on their way, and the run after it.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { ending } from "../../../local/cli/quickstart/engines";
import { CloudControl, startedCloud } from "../../cloudControl";
import type { HostFolders } from "../../conformance/hostFolders";
import { Stack } from "../../e2e/stacks";
import { descendants } from "../../processes";
import { transpiledFile } from "../../transpiled";
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

/** Runs `up`, and ends it when the cloud has all creates of the program. */
async function interrupt(stack: Stack, control: CloudControl, { end }: Crash): Promise<void> {
  const fault = { killed: { kind: "hangAfter" }, "answers lost": { kind: "resetAfter" } } as const;
  const late = { kind: "latency", duration: "1s" };
  for (const action of Object.keys(made))
    await control.fault({ ...(end in fault ? fault[end as keyof typeof fault] : late), action });
  const { pid, done } = stack.start("up", "--yes", "--skip-preview");
  let over = false;
  void done.then(() => {
    over = true;
  });
  while (!over && !(await allStruck(control))) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!over && end !== "answers lost") {
    const signal = end === "killed" ? "SIGKILL" : end === "SIGTERM to all" ? "SIGTERM" : "SIGINT";
    for (const one of end === "Ctrl-C" ? [pid] : [...descendants(pid), pid]) kill(one, signal);
  }
  const { output } = await done;
  if (!(await allStruck(control))) throw new Error(`the creates were not all on their way:\n${output}`);
  await control.liftFaults();
}

async function allStruck(control: CloudControl): Promise<boolean> {
  const { faults } = await control.ask("GET", "faults");
  return faults.every(({ struck }: { struck: number }) => struck > 0);
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
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
  const args = [transpiledFile("local/cli/main.ts"), "leftovers", ...given, "--state", file, "--json"];
  const command = spawn(process.execPath, args, {
    ...{ env: { ...process.env, ...env }, cwd: stack.folder, stdio: ["ignore", "pipe", "pipe"] },
  });
  const { code, output } = await ending(command);
  if (code !== 0 && code !== 7) throw new Error(`leftovers ended with ${code}:\n${output}`);
  const { leftovers } = JSON.parse(output.slice(output.indexOf("{"))) as { leftovers: { id: string }[] };
  return leftovers.map(({ id }) => id);
}
