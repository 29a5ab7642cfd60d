// `tencentcloud-native quickstart`: takes the example through its life on a local cloud and checks what a user would look at.
// Nothing is asked of the reader but to read. Exits with 1 when anything is not as it should be.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import Table from "cli-table3";
import { type Command, Option } from "commander";
import { createColors } from "picocolors";
import { version } from "../../../package.json";
import { copyExample, packageFolder } from "../examples";
import { ExitCode } from "../exitCode";
import { type Call, CloudProcess } from "./cloudProcess";
import {
  command,
  type Engine,
  type EngineName,
  localEngine,
  pulumiEngine,
  pulumiVersion,
  type Run,
} from "./engines";

const pc = createColors(process.stdout.isTTY === true && !process.env.NO_COLOR);

const cloudSettings = ["--port", "0", "--clock", "scaled:60"];

interface Outcome {
  run: Run;
  calls: Call[];
  /** Calls that change something in the cloud. */
  changes: Call[];
}

interface Step {
  title: string;
  before?: (world: World) => Promise<void>;
  verb: "preview" | "up" | "refresh" | "destroy";
  /** Answers what is not as it should be. */
  expect: (outcome: Outcome, world: World) => string | undefined | Promise<string | undefined>;
}

interface World {
  engine: Engine;
  cloud: CloudProcess;
}

const steps: Step[] = [
  {
    title: "Preview: what would be made",
    verb: "preview",
    expect: ({ changes }) => (changes.length > 0 ? "a preview changed the cloud" : undefined),
  },
  {
    title: "Up: a network, a server, a disk, a public address",
    verb: "up",
    expect: async ({ changes }, { engine }) => {
      const { publicIp } = await engine.outputs();
      return changes.length > 0 && /^\d+\.\d+\.\d+\.\d+$/.test(String(publicIp))
        ? undefined
        : "there is no public address";
    },
  },
  {
    title: "Up again: nothing has changed",
    verb: "up",
    expect: ({ changes, run }) =>
      changes.length > 0 || !/unchanged/.test(run.output)
        ? "an up with nothing to do changed the cloud"
        : undefined,
  },
  {
    title: "Refresh: someone renamed the VPC behind our back",
    before: driftNetwork,
    verb: "refresh",
    expect: ({ run, changes }) =>
      changes.length > 0 || !/updated|~/.test(run.output) ? "refresh does not show the drift" : undefined,
  },
  {
    title: "Up: the drift is repaired",
    verb: "up",
    expect: ({ changes }) =>
      changes.some((call) => call.action === "ModifyVpcAttribute")
        ? undefined
        : "the VPC's name was not put back",
  },
  {
    title: "Up: the data disk grows in place",
    before: ({ engine }) => engine.setConfig("diskSize", "200"),
    verb: "up",
    expect: ({ changes }) =>
      changes.every((call) => call.action === "ResizeDisk") && changes.length === 1
        ? undefined
        : "expected one ResizeDisk",
  },
  {
    title: "Up: a subnet moves to another zone, which replaces it",
    before: ({ engine }) => engine.setConfig("zones", '["ap-guangzhou-3","ap-guangzhou-6"]'),
    verb: "up",
    expect: ({ changes }) =>
      ["CreateSubnet", "DeleteSubnet"].every((action) => changes.some((call) => call.action === action))
        ? undefined
        : "expected one subnet to be made and one removed",
  },
  {
    title: "Destroy: everything goes, in order",
    verb: "destroy",
    expect: async (_outcome, { cloud }) => {
      const leaks = await cloud.leaks();
      return leaks.length > 0 ? `left in the cloud: ${leaks.map((l) => l.id).join(", ")}` : undefined;
    },
  },
];

async function driftNetwork({ cloud }: World): Promise<void> {
  const [vpc] = await cloud.resources("vpc:vpc");
  if (!vpc) throw new Error("there is no VPC to rename");
  await cloud.drift(vpc.id, { VpcName: "renamed-by-hand" });
}

export function registerQuickstart(program: Command): void {
  program
    .command("quickstart")
    .description("take an example through preview, up, drift, changes and destroy on a local cloud")
    .addOption(
      new Option("--engine <name>", "the engine; the Pulumi CLI where there is one, if absent").choices([
        "local",
        "pulumi",
      ]),
    )
    .action(async ({ engine }: { engine?: EngineName }) => {
      const failed = await quickstart(engine);
      if (failed > 0) throw new ExitCode(1);
    });
}

/** Runs every step; answers how many were not as expected. */
async function quickstart(asked: EngineName | undefined): Promise<number> {
  const cli = asked === "local" ? undefined : pulumiVersion();
  if (asked === "pulumi" && !cli) throw new Error("--engine pulumi: there is no Pulumi CLI on PATH");
  const started = Date.now();
  const folder = prepareFolder();
  const cloud = await CloudProcess.start(process.execPath, [command, "cloud", "start", ...cloudSettings]);
  try {
    const env = { ...process.env, ...cloud.environment };
    const engine = cli ? pulumiEngine(folder, env, cli) : localEngine(folder, env, version);
    const reason = cli
      ? `the Pulumi CLI ${cli}`
      : `the local engine${asked ? "" : " (no Pulumi CLI on PATH)"}`;
    console.log(`${pc.bold("pulumi-tencentcloud-native")} ${version}: examples/web-server on ${reason}`);
    console.log(`A local cloud listens on ${cloud.url}; no account is used, nothing leaves this machine.\n`);
    await engine.prepare();
    return await runSteps({ engine, cloud }, started);
  } finally {
    await cloud.stop();
    fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

async function runSteps(world: World, started: number): Promise<number> {
  const table = new Table({
    head: ["step", "calls", "changing", "time", ""],
    style: { head: [], border: [] },
  });
  let failed = 0;
  for (const [i, step] of steps.entries()) {
    console.log(pc.bold(pc.cyan(`${i + 1}. ${step.title}`)));
    await step.before?.(world);
    const since = await world.cloud.last();
    const start = Date.now();
    const run = await world.engine.run(step.verb);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const calls = await world.cloud.callsSince(since);
    const changes = calls.filter((call) => !call.read);
    const wrong =
      run.code === 0 ? await step.expect({ run, calls, changes }, world) : `exit code ${run.code}`;
    console.log(indented(run.output));
    console.log(
      `   ${wrong ? pc.red(`✗ ${wrong}`) : pc.green("✓ as expected")}, ${calls.length} calls, ${seconds}s\n`,
    );
    table.push([step.title, calls.length, changes.length, `${seconds}s`, wrong ? "✗" : "✓"]);
    if (wrong) failed++;
    if (run.code !== 0 && i < 2) break;
  }
  console.log(table.toString());
  const total = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    failed
      ? pc.red(`${failed} steps were not as expected`)
      : pc.green(`All as expected, in ${total}s. The cloud is empty.`),
  );
  return failed;
}

function indented(output: string): string {
  return output
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `   ${pc.dim("│")} ${line}`)
    .join("\n");
}

/** A copy of the example in a folder of its own, as a user would have it after `npm install`. */
function prepareFolder(): string {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "tencentcloud-native-")), "web-server");
  copyExample("web-server", folder);
  const modules = path.join(folder, "node_modules");
  link(packageFolder, path.join(modules, "pulumi-tencentcloud-native"));
  for (const name of ["@pulumi/pulumi", "@types/node", "typescript"]) {
    const found = installed(name);
    if (found) link(found, path.join(modules, name));
  }
  // The compiler that Pulumi brings along is older than the settings of the example.
  if (!installed("typescript")) fs.rmSync(path.join(folder, "tsconfig.json"));
  return folder;
}

/** Where this package finds another one. */
function installed(name: string): string | undefined {
  const folders = require.resolve.paths(name) ?? [];
  return folders.map((folder) => path.join(folder, name)).find((folder) => fs.existsSync(folder));
}

function link(target: string, file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.symlinkSync(target, file, "dir");
}
