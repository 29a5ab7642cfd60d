// Where the time of every command goes, with nothing for it to do: one VPC in TypeScript on the local engine, on both hosts, beside
// what Node.js and `@pulumi/pulumi` cost by themselves in the same round.
import { startBenchCloud } from "../benchCloud";
import { command as main } from "../build";
import { type Cost, costOf } from "./command";
import { type Host, type Place, placeOf } from "./place";

const floors = { "node -e 0": "0", "@pulumi/pulumi": 'require("@pulumi/pulumi")' };
const changing = ["--yes", "--skip-preview"];

export interface BudgetRow {
  command: string;
  host: Host;
  /** To `require("@pulumi/pulumi")`: the processor's time and the time of the clock; medians. */
  cpu: number;
  wall: number;
  /** The processor's time to `node -e 0`. */
  toNode: number;
  memory: number;
  /** Milliseconds of the processor by process. */
  processes: Record<string, number>;
}

interface Sample {
  cost: Cost;
  node: Cost;
  pulumi: Cost;
}

/** Measures every command in turn, round by round, so that a machine that grows slower is slow for all of them. */
export async function budget(rounds: number, tell: (text: string) => void): Promise<BudgetRow[]> {
  const samples = new Map<string, Sample[]>();
  const cloud = await startBenchCloud({ clock: "wall", latency: 0 });
  try {
    for (const host of ["dynamic", "plugin"] as const)
      for (let round = 1; round <= rounds; round++) {
        tell(`commands on the ${host} host, round ${round} of ${rounds}`);
        const place = placeOf(host, 1, cloud);
        try {
          for (const [command, sample] of await roundOf(place)) {
            const key = `${command}\t${host}`;
            samples.set(key, [...(samples.get(key) ?? []), sample]);
          }
        } finally {
          place.remove();
        }
      }
  } finally {
    await cloud.stop();
  }
  return [...samples].map(([key, all]) => row(key, all));
}

async function roundOf({ folder, env }: Place): Promise<[string, Sample][]> {
  const stack = (...args: string[]) => costOf([main, "stack", ...args], folder, env);
  const found: [string, Sample][] = [];
  const take = async (command: string, ...args: string[]) => {
    const node = await costOf(["-e", floors["node -e 0"]], folder, env);
    const pulumi = await costOf(["-e", floors["@pulumi/pulumi"]], folder, env);
    found.push([command, { cost: await stack(...args), node, pulumi }]);
  };
  await take("up, the first time", "up", ...changing);
  await take("preview", "preview");
  await take("up", "up", ...changing);
  await take("refresh", "refresh", ...changing);
  await take("stack ls", "ls");
  await take("stack config", "config");
  await take("stack output", "output");
  await take("destroy", "destroy", ...changing);
  return found;
}

function row(key: string, samples: Sample[]): BudgetRow {
  const [command, host] = key.split("\t") as [string, Host];
  const of = (figure: (sample: Sample) => number): number => median(samples.map(figure));
  const names = Object.keys(samples[0]!.cost.processes);
  return {
    ...{ command, host },
    cpu: of(({ cost, pulumi }) => cost.cpu / pulumi.cpu),
    wall: of(({ cost, pulumi }) => cost.wall / pulumi.wall),
    toNode: of(({ cost, node }) => cost.cpu / node.cpu),
    memory: of(({ cost }) => cost.memory),
    processes: Object.fromEntries(names.map((name) => [name, of(({ cost }) => cost.processes[name] ?? 0)])),
  };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
