// What nothing to do costs with many resources: VPCs on both hosts beside as many things of a dynamic provider that does nothing and
// of such a plugin, on the same engine in the same run.
import { startBenchCloud } from "../benchCloud";
import { command } from "../build";
import { type Cost, costOf } from "./command";
import { type Host, placeOf } from "./place";

const hosts: Host[] = ["empty", "instant", "dynamic", "plugin"];

export interface ScaleRow {
  host: Host;
  resources: number;
  cpu: number;
  memory: number;
  wall: number;
  /** To the empty provider's. */
  cpuToEmpty: number;
  memoryToEmpty: number;
}

export async function scale(sizes: number[], tell: (text: string) => void): Promise<ScaleRow[]> {
  const cloud = await startBenchCloud({ clock: "wall", latency: 0, rateLimit: false });
  const rows: ScaleRow[] = [];
  try {
    for (const resources of sizes) {
      const costs = new Map<Host, Cost>();
      for (const host of hosts) {
        tell(`${resources} resources on ${host}`);
        const { folder, env, remove } = placeOf(host, resources, cloud);
        try {
          const up = [command, "stack", "up", "--yes", "--skip-preview"];
          await costOf(up, folder, env);
          costs.set(host, await costOf(up, folder, env));
        } finally {
          remove();
        }
      }
      const empty = costs.get("empty")!;
      for (const [host, { cpu, memory, wall }] of costs)
        rows.push({
          ...{ host, resources, cpu, memory, wall },
          ...{ cpuToEmpty: cpu / empty.cpu, memoryToEmpty: memory / empty.memory },
        });
    }
  } finally {
    await cloud.stop();
  }
  return rows;
}
