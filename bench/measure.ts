// What a piece of work takes: calls by action, time, CPU; what it cannot take less than; and how the rate was kept meanwhile.

import type { Call } from "../local/cli/quickstart/cloudProcess";
import { findAction } from "../provider/api/facts";
import { defaultRate } from "../provider/api/throttle";
import { type BenchCloud, latency } from "./benchCloud";

export interface Measure {
  milliseconds: number;
  cpu: number;
  calls: Record<string, number>;
  all: number;
  /** The most calls of one action within a second, as part of its rate; above 1 the rate was exceeded. */
  rate: number;
  /** Calls that the cloud refused as one too many. */
  refused: number;
}

export async function measure(cloud: BenchCloud, work: () => Promise<unknown>): Promise<Measure> {
  const since = await cloud.last();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const calls = await cloud.callsSince(since);
  const counts: Record<string, number> = {};
  for (const { action } of calls) counts[action] = (counts[action] ?? 0) + 1;
  return {
    milliseconds,
    cpu: (user + system) / 1000,
    calls: counts,
    all: (await cloud.last()) - since,
    rate: rateUsed(calls, cloud.factor),
    refused: calls.filter(({ code }) => code?.startsWith("RequestLimitExceeded")).length,
  };
}

export function rateOf(service: string, action: string): number {
  return findAction(service, action)?.facts.rate ?? defaultRate;
}

function rateUsed(calls: Call[], factor: number): number {
  const byAction = new Map<string, Call[]>();
  for (const call of calls) {
    const key = `${call.service} ${call.action} ${call.region}`;
    const some = byAction.get(key);
    if (some) some.push(call);
    else byAction.set(key, [call]);
  }
  const used = [...byAction.values()].map((some) => {
    const times = some.map(({ at }) => at / factor).sort((a, b) => a - b);
    let most = 0;
    for (let first = 0, last = 0; last < times.length; last++) {
      while (times[last]! - times[first]! >= 1000) first++;
      most = Math.max(most, last - first + 1);
    }
    return most / rateOf(some[0]!.service, some[0]!.action);
  });
  return Math.max(0, ...used);
}

/** Milliseconds that `size` of something take at least: its critical path, or its calls at the allowed rate. */
export function limitOf(
  { chain, seconds = 0 }: { chain: number; seconds?: number },
  { size, rate, factor }: { size: number; rate: number; factor: number },
): number {
  // A second's calls may go at once: the first of them start nothing late.
  const queue = size > 1 ? (Math.ceil(size / rate) - 1) * 1000 : 0;
  return queue + chain * latency + (seconds * 1000) / factor;
}
