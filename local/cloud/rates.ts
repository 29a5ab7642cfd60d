// How often an action may be called: so many in any second of real time, for each action and region.
import type { ActionSpec } from "./catalogue";
import { ApiError } from "./errors";

const DEFAULT_RATE = 20;

/** A sliding window of one second for each action, account and region. */
export class Rates {
  private readonly calls = new Map<string, number[]>();

  /** Counts a call at this many milliseconds, or refuses it; a refused call does not count. */
  admit(spec: ActionSpec, account: string, region: string, at: number): void {
    const key = `${spec.service}/${spec.action}/${account}/${region}`;
    const recent = (this.calls.get(key) ?? []).filter((time) => time > at - 1000);
    this.calls.set(key, recent);
    const limit = rateOf(spec);
    if (recent.length >= limit) {
      throw new ApiError(
        "RequestLimitExceeded",
        `Your current request times equals to \`${recent.length}\` in a second, which exceeds the frequency limit \`${limit}\` for a second. Please reduce the frequency of calls.`,
      );
    }
    recent.push(at);
  }
}

/** Calls a second of an action. */
export function rateOf(spec: ActionSpec): number {
  return spec.rateLimit ?? DEFAULT_RATE;
}
