// The local cloud of a bench: the command in a process of its own, with the latency of a real one.
import { CloudProcess } from "../local/cli/quickstart/cloudProcess";
import { command } from "./build";

/** Milliseconds from a call to its answer. */
export const latency = 50;

export interface CloudSettings {
  /** As `cloud start --clock` takes it. */
  clock: string;
  latency?: number;
  rateLimit?: boolean;
}

/** `factor`: how much faster its time runs than the wall's. */
export type BenchCloud = CloudProcess & { readonly factor: number };

/** A cloud with room for anything, which answers as late as a real one. */
export async function startBenchCloud({
  clock,
  latency: delay = latency,
  rateLimit = true,
}: CloudSettings): Promise<BenchCloud> {
  const args = ["cloud", "start", "--clock", clock, ...(rateLimit ? [] : ["--no-rate-limit"])];
  const cloud = await CloudProcess.start(process.execPath, [command, ...args]);
  const { quotas } = await cloud.ask<{ quotas: object }>("GET", "limits");
  const raised = Object.fromEntries(Object.keys(quotas).map((type) => [type, 100_000]));
  await cloud.ask("POST", "limits", { quotas: raised });
  if (delay > 0) await cloud.ask("POST", "faults", { kind: "latency", duration: delay, times: 1e9 });
  return Object.assign(cloud, { factor: Number(/^scaled:(.+)$/.exec(clock)?.[1] ?? 1) });
}
