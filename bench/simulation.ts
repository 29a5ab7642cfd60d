// Thousands of resources on a cloud whose time is virtual and whose answers come at once: what the provider itself takes, and
// how that grows. Half of them settle at once, half take their time in the cloud.

import type { Subject } from "../test/resources/subject";
import { type BenchCloud, startBenchCloud } from "./benchCloud";
import { Fleet } from "./fleet";
import { memoryOf } from "./machine";

/** Resources that an engine has under way at once. */
const parallel = 64;
/** How far the cloud's time goes on, and how often in milliseconds. */
const stride = "1s";
const beat = 20;

export interface Simulated {
  size: number;
  /** Milliseconds a resource, by step. */
  each: Record<string, number>;
  calls: Record<string, number>;
  /** Megabytes of the provider's process and of the cloud's, at most. */
  memory: { provider: number; cloud: number };
}

export async function simulation(sizes: number[], tell: (text: string) => void): Promise<Simulated[]> {
  const results: Simulated[] = [];
  for (const size of sizes) {
    tell(`simulation of ${size}`);
    const cloud = await startBenchCloud({ clock: "virtual", latency: 0, rateLimit: false });
    const ticking = tick(cloud);
    const fleet = new Fleet(cloud.url, 1000);
    try {
      results.push(await simulate(cloud, fleet, size, tell));
    } finally {
      await ticking.stop();
      await fleet.close();
      await cloud.stop();
    }
  }
  return results;
}

async function simulate(
  cloud: BenchCloud,
  fleet: Fleet,
  size: number,
  tell: (text: string) => void,
): Promise<Simulated> {
  const things = [...fleet.things("vpc:Vpc", size / 2), ...fleet.things("cbs:Disk", size / 2)];
  const disk = {
    zone: "ap-guangzhou-3",
    diskType: "CLOUD_PREMIUM",
    diskSize: 10,
    diskChargeType: "POSTPAID_BY_HOUR",
  };
  const program = (thing: Subject, changed: boolean) => ({
    ...(changed ? { name: `${thing.name}-changed` } : {}),
    ...(thing.definition.token === "vpc:Vpc" ? { cidrBlock: "10.0.0.0/16" } : disk),
  });
  const result: Simulated = { size, each: {}, calls: {}, memory: { provider: 0, cloud: 0 } };
  const take = async (step: string, work: (thing: Subject) => Promise<unknown>) => {
    tell(`  ${step}`);
    const since = await cloud.last();
    const start = performance.now();
    await inParallel(things, work);
    result.each[step] = (performance.now() - start) / size;
    result.calls[step] = (await cloud.last()) - since;
    result.memory = {
      provider: Math.max(result.memory.provider, Math.round(process.memoryUsage().rss / 2 ** 20)),
      cloud: Math.max(result.memory.cloud, memoryOf(cloud.pid)),
    };
  };
  await take("create", (thing) => thing.up(program(thing, false)));
  await take("no-op", (thing) => thing.up(program(thing, false)));
  await take("refresh", (thing) => thing.refresh());
  await take("update", (thing) => thing.up(program(thing, true)));
  await take("delete", (thing) => thing.destroy());
  return result;
}

async function inParallel(things: Subject[], work: (thing: Subject) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < things.length; i = next++) await work(things[i]!);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
}

/** Moves the cloud's time on until it is stopped. */
function tick(cloud: BenchCloud): { stop: () => Promise<void> } {
  let ended = false;
  const run = (async () => {
    while (!ended) {
      await cloud.ask("POST", "clock", { advance: stride });
      await new Promise((resolve) => setTimeout(resolve, beat));
    }
  })();
  return {
    stop: async () => {
      ended = true;
      await run;
    },
  };
}
