// The only file that reads time. `now` is the time things in the cloud live by; `wall` is the time the clients live by
// (signatures, rates). The two part as soon as time is scaled, virtual or advanced.
import { setTimeout as sleep } from "node:timers/promises";

/** How time passes: only by `advance`, faster than outside, or as outside. */
export type ClockKind = { kind: "virtual" } | { kind: "scaled"; factor: number } | { kind: "wall" };

/** A clock as people write it. */
export type ClockText = "virtual" | "wall" | `scaled:${number}`;

const VIRTUAL_EPOCH = Date.UTC(2024, 0, 1);
/** Milliseconds that a faster time begins ahead, so that what is made in its first moments does not look made by a clock like ours. */
const AHEAD = 10_000;
/** Time inside goes no further, so that every date there is can be printed. */
export const LATEST = Date.UTC(2200, 0, 1);
/** Milliseconds of the longest duration that can be asked for: ten years. */
const LONGEST = 3653 * 86_400_000;
const FASTEST = 100_000;

/** The time of one cloud; it never runs backwards, across restarts included. */
export class Clock {
  private base: number;
  private readonly startedAt = Date.now();

  /** `resumeAt`: the last time the stored state has seen, epoch milliseconds. */
  constructor(
    readonly kind: ClockKind,
    resumeAt = 0,
  ) {
    const stored = Math.min(Number.isFinite(resumeAt) ? resumeAt : 0, LATEST);
    const begins = { virtual: VIRTUAL_EPOCH, scaled: this.startedAt + AHEAD, wall: this.startedAt };
    this.base = Math.max(stored, begins[kind.kind]);
  }

  /** Time inside the cloud, epoch milliseconds. */
  now(): number {
    const factor = this.kind.kind === "virtual" ? 0 : this.kind.kind === "wall" ? 1 : this.kind.factor;
    return Math.min(LATEST, Math.floor(this.base + (Date.now() - this.startedAt) * factor));
  }

  /** Time outside, epoch milliseconds. */
  wall(): number {
    return Date.now();
  }

  /** Milliseconds that only grow, for rates and latencies. */
  elapsed(): number {
    return performance.now();
  }

  /** Moves the time inside forward. */
  advance(milliseconds: number): void {
    this.base += milliseconds;
  }

  /** Real milliseconds; rejects when aborted. */
  async delay(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await sleep(milliseconds, undefined, signal ? { signal } : undefined);
  }
}

/** "30s", "5m", "2h", "1d", "250ms" or a number of milliseconds → milliseconds, at most ten years; undefined when it is none of these. */
export function parseDuration(text: unknown): number | undefined {
  const milliseconds = typeof text === "number" ? text : parseText(String(text));
  return milliseconds !== undefined && milliseconds >= 0 && milliseconds <= LONGEST
    ? milliseconds
    : undefined;
}

function parseText(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
  if (!match) return undefined;
  const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[
    match[2] as "ms" | "s" | "m" | "h" | "d"
  ];
  return Number(match[1]) * unit;
}

/** A clock kind, or "scaled:60", "wall" or "virtual", as a clock kind; throws for anything else. */
export function parseClock(given: ClockKind | string): ClockKind {
  if (given === "wall" || given === "virtual") return { kind: given };
  const { kind, factor } =
    typeof given === "string"
      ? { kind: "scaled", factor: Number(/^scaled:(\d+(?:\.\d+)?)$/.exec(given)?.[1]) }
      : { factor: Number.NaN, ...given };
  if (kind === "wall" || kind === "virtual") return { kind };
  if (kind === "scaled" && factor > 0 && factor <= FASTEST) return { kind, factor };
  const shown = typeof given === "string" ? given : JSON.stringify(given);
  throw new Error(`clock ${shown}: expected scaled:N with N up to ${FASTEST}, wall or virtual`);
}

/** `YYYY-MM-DD hh:mm:ss` as most services write it (UTC here, so that every machine prints the same). */
export function formatDateTime(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 19).replace("T", " ");
}

/** ISO 8601 with Z, as the others write it. */
export function formatIso(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
}
