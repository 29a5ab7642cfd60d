// The web-server example on the local engine and a cloud with the wall's clock: processes, program and all. Its baseline is the
// same resources one call at a time.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Plodder } from "./baseline";
import { type BenchCloud, startBenchCloud } from "./benchCloud";
import { command, forTypeScript, installIn, root } from "./build";
import { Fleet } from "./fleet";
import { watched } from "./machine";
import { limitOf, type Measure, measure } from "./measure";

export interface Run extends Measure {
  step: string;
  limit?: number;
  /** Megabytes of all processes but the cloud's, at most. */
  memory: number;
  baseline?: { milliseconds: number; all: number };
}

/**
 * The critical paths: VPC, subnet, instance (30 s), attachment (5 s), with the last look at each; a look of a kind; unbinding or
 * detaching (5 s), instance (15 s), address (2 s).
 */
const least = {
  up: { chain: 8, seconds: 35 },
  refresh: { chain: 1 },
  destroy: { chain: 8, seconds: 22 },
};

export async function webServer(tell: (text: string) => void): Promise<Run[]> {
  const cloud = await startBenchCloud({ clock: "wall" });
  const folder = prepareFolder();
  try {
    const runs: Run[] = [];
    for (const [step, verb] of [
      ["up", "up"],
      ["up, nothing changed", "up"],
      ["refresh", "refresh"],
      ["destroy", "destroy"],
    ] as const) {
      tell(`web-server: ${step}`);
      let memory = 0;
      const taken = await measure(cloud, async () => {
        memory = await engine(verb, folder, cloud);
      });
      const limit =
        step === "up, nothing changed" ? undefined : limitOf(least[verb], { size: 1, rate: 20, factor: 1 });
      runs.push({ ...taken, step, memory, ...(limit === undefined ? {} : { limit }) });
    }
    await addBaseline(cloud, runs, tell);
    return runs;
  } finally {
    await cloud.stop();
    fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

/** A copy of the example as a user would have it after `npm install`. */
function prepareFolder(): string {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "bench-")), "web-server");
  fs.cpSync(path.join(root, "examples", "web-server"), folder, { recursive: true });
  installIn(folder, forTypeScript);
  return folder;
}

/** Runs the engine; the most memory it and its children took. */
async function engine(verb: string, folder: string, cloud: BenchCloud): Promise<number> {
  const args = [command, "stack", verb, "--yes", "--skip-preview", "--cwd", folder, "--stack", "dev"];
  const env = { ...process.env, ...cloud.environment, TENCENTCLOUD_NATIVE_HOME: path.join(folder, "native") };
  const { code, output, memory } = await watched(args, { cwd: folder, env, every: 250 });
  if (code !== 0) throw new Error(`${verb} ended with ${code}:\n${output}`);
  return memory;
}

/** The example's resources in the order of their dependence, each finished before the next begins. */
async function addBaseline(cloud: BenchCloud, runs: Run[], tell: (text: string) => void): Promise<void> {
  tell("web-server: baseline");
  const fleet = new Fleet(cloud.url);
  const zone = "ap-guangzhou-3";
  const ids: Record<string, string> = {};
  const rule = { action: "ACCEPT", cidrBlock: "0.0.0.0/0" };
  const tcp = (port: string) => ({ ...rule, protocol: "TCP", port });
  const subnet = (i: number) => () => ({ vpcId: ids.vpc!, zone, cidrBlock: `10.0.${i}.0/24` });
  const association = (i: number) => () => ({ subnetId: ids[`subnet${i}`]!, routeTableId: ids.table! });
  const hourly = { zone, diskType: "CLOUD_PREMIUM", diskSize: 100, diskChargeType: "POSTPAID_BY_HOUR" };
  const plan: [name: string, token: string, program: () => Record<string, unknown>][] = [
    ["vpc", "vpc:Vpc", () => ({ cidrBlock: "10.0.0.0/16" })],
    ["subnet0", "vpc:Subnet", subnet(0)],
    ["subnet1", "vpc:Subnet", subnet(1)],
    ["table", "vpc:RouteTable", () => ({ vpcId: ids.vpc! })],
    ["association0", "vpc:RouteTableAssociation", association(0)],
    ["association1", "vpc:RouteTableAssociation", association(1)],
    ["group", "vpc:SecurityGroup", () => ({ ingress: [tcp("22"), tcp("443")], egress: [rule] })],
    ["key", "cvm:KeyPair", () => ({})],
    [
      "instance",
      "cvm:Instance",
      () => ({
        ...{
          zone,
          imageId: "img-487zeit5",
          instanceType: "S5.MEDIUM4",
          vpcId: ids.vpc!,
          subnetId: ids.subnet0!,
        },
        ...{ securityGroupIds: [ids.group!], keyIds: [ids.key!] },
      }),
    ],
    ["disk", "cbs:Disk", () => hourly],
    ["attachment", "cbs:DiskAttachment", () => ({ diskId: ids.disk!, instanceId: ids.instance! })],
    ["address", "vpc:Eip", () => ({ internetMaxBandwidthOut: 5 })],
    ["binding", "vpc:EipAssociation", () => ({ addressId: ids.address!, instanceId: ids.instance! })],
  ];
  const steps = plan.map(([name, token, program]) => {
    const [thing] = fleet.things(token, 1);
    return {
      name,
      program: program as () => Parameters<Plodder["create"]>[0],
      plodder: new Plodder(fleet, thing!, 1),
    };
  });
  const take = async (step: string, work: () => Promise<void>) => {
    const { milliseconds, all } = await measure(cloud, work);
    const run = runs.find((one) => one.step === step);
    if (run) run.baseline = { milliseconds, all };
  };
  try {
    await take("up", async () => {
      for (const { name, program, plodder } of steps) {
        await plodder.create(program());
        ids[name] = plodder.id;
      }
    });
    await take("refresh", async () => {
      for (const { program, plodder } of steps) await plodder.refresh(program());
    });
    await take("destroy", async () => {
      for (const { program, plodder } of [...steps].reverse()) await plodder.remove(program());
    });
  } finally {
    await fleet.close();
  }
}
