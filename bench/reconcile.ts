// `npm run bench -- reconcile`: many stacks in one run, each of twenty resources of which one has drifted. Calls beside those of one
// stack alone, time, memory, and that no call was refused. `--stacks <n>`, `--mode report`, `--write` the section of the page.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { scripts } from "../local/engine/child";
import { OpenStack } from "../local/engine/openStack";
import { createClient } from "../provider/client";
import { type BenchCloud, startBenchCloud } from "./benchCloud";
import { command, installIn, root } from "./build";
import { cpuOfChildren, machineClass, watched } from "./machine";
import { type Measure, measure } from "./measure";
import { table, writeSection } from "./page";
import { percent, seconds, times } from "./report";

interface Reconciled extends Measure {
  what: string;
  stacks: number;
  /** Megabytes of all processes but the cloud's, at most. */
  memory: number;
}

const program = `
const { vpc } = require("pulumi-tencentcloud-native");
const network = new vpc.Vpc("network", { cidrBlock: "10.0.0.0/16" });
for (let i = 0; i < 12; i++)
  new vpc.Subnet("subnet" + i, { vpcId: network.id, cidrBlock: "10.0." + i + ".0/24", zone: "ap-guangzhou-3" });
for (let i = 0; i < 7; i++) new vpc.RouteTable("table" + i, { vpcId: network.id });
`;

export async function reconcile(args: string[]): Promise<void> {
  const options = {
    stacks: { type: "string", default: "200" },
    mode: { type: "string", default: "repair" },
    write: { type: "boolean" },
  } as const;
  const { values } = parseArgs({ args, options });
  const machine = machineClass();
  const rows = await reconcileMany(Number(values.stacks), values.mode);
  const text = section(rows, values.mode, `${machine.what}; load when it began: ${machine.load}`);
  process.stdout.write(text);
  if (values.write) writeSection("Many stacks reconciled in one run", text);
  if (rows.some(({ refused }) => refused > 0)) process.exitCode = 1;
}

export function section(rows: Reconciled[], mode: string, machine: string): string {
  const one = rows.find(({ stacks }) => stacks === 1);
  const cells = rows.map(({ what, stacks, all, milliseconds, cpu, memory, rate, refused }) => [
    ...[what, String(stacks), String(all), times(all, one && one.all * stacks)],
    ...[seconds(milliseconds), times(milliseconds, one && one.milliseconds * stacks)],
    ...[seconds(cpu), times(cpu, one && one.cpu * stacks)],
    ...[`${memory} MB`, percent(rate), String(refused)],
  ]);
  const head = [
    ...["run", "stacks", "calls", "to one × stacks", "time", "to one × stacks", "CPU", "to one × stacks"],
    ...["memory", "rate used", "refused"],
  ];
  return `Written by \`npm run bench -- reconcile --mode ${mode} --write\`: ${machine}. Stacks of 20 resources each on the local engine, four at once; one
resource in twenty has drifted. *To one × stacks* compares with as many runs of one stack, *CPU* and *memory*
are of the command and its processes together, *rate used* is the most of an action's allowed rate in any second, *refused* are
calls that the cloud refused as one too many.

${table(head, cells)}
`;
}

/** Makes so many stacks, and reconciles one alone, then all, each time with one resource in twenty that has drifted. */
async function reconcileMany(count: number, mode: string): Promise<Reconciled[]> {
  const cloud = await startBenchCloud({ clock: "wall", latency: 0 });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-reconcile-"));
  try {
    await prepare(folder, count, cloud);
    const rows: Reconciled[] = [];
    const run = async (what: string, stacks: number, ...flags: string[]) => {
      await driftSome(cloud);
      process.stderr.write(`${what}\n`);
      let memory = 0;
      const before = cpuOfChildren();
      const taken = await measure(cloud, async () => {
        memory = await reconcileAll(folder, cloud, mode, flags);
      });
      rows.push({ ...taken, what, stacks, memory, cpu: cpuOfChildren() - before });
    };
    await run("one stack", 1, "--shard", `1/${count}`);
    await run("all stacks", count);
    return rows;
  } finally {
    await cloud.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the stacks and brings them up, four at once. */
async function prepare(folder: string, count: number, cloud: BenchCloud): Promise<void> {
  installIn(folder, ["@pulumi/pulumi"]);
  // Processes of the engine start faster as what was built.
  scripts.folder = path.join(root, "dist", "local", "engine", "processes");
  let next = 0;
  const work = async () => {
    while (next < count) await bringUp(folder, `stack${String(next++).padStart(4, "0")}`, cloud);
  };
  process.stderr.write(`make ${count} stacks\n`);
  await Promise.all(Array.from({ length: 4 }, work));
}

async function bringUp(folder: string, name: string, cloud: BenchCloud): Promise<void> {
  const dir = path.join(folder, "stacks", name);
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(path.join(dir, "Pulumi.yaml"), JSON.stringify({ name, runtime: "nodejs" }));
  fs.writeFileSync(path.join(dir, "package.json"), JSON.stringify({ name, main: "index.js" }));
  fs.writeFileSync(path.join(dir, "index.js"), program);
  const env = { ...environmentOf(folder), ...cloud.environment };
  const stack = new OpenStack({ dir, stack: "dev", env });
  await stack.create();
  const { result } = await stack.run({ kind: "up" });
  if (result !== "succeeded") throw new Error(`${name} could not be made`);
}

const environmentOf = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PULUMI_BACKEND_URL: `file://${folder}`,
  PULUMI_CONFIG_PASSPHRASE: "",
});

/** One resource of each stack, as somebody with the cloud's own API would change it. */
async function driftSome(cloud: BenchCloud): Promise<void> {
  const client = createClient({ endpoint: cloud.url, env: cloud.environment });
  const { vpc } = client.api({ region: "ap-guangzhou" });
  const made = await cloud.resources("vpc:vpc");
  await Promise.all(made.map(({ id }) => vpc.ModifyVpcAttribute({ VpcId: id, VpcName: "by hand" })));
  await client.close();
}

/** Runs the command; the most memory it and its children took. */
async function reconcileAll(
  folder: string,
  cloud: BenchCloud,
  mode: string,
  flags: string[],
): Promise<number> {
  const args = [
    command,
    "reconcile",
    "--engine",
    "local",
    "--cwd",
    folder,
    "--all",
    "stacks/*",
    "--mode",
    mode,
    ...flags,
  ];
  const env = { ...environmentOf(folder), ...cloud.environment };
  const { code, output, memory } = await watched(args, { cwd: folder, env, every: 1000 });
  if (code !== (mode === "repair" ? 0 : 2))
    throw new Error(`reconcile ended with ${code}:\n${output.slice(-4000)}`);
  return memory;
}
