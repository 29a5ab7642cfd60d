// A clock that moves only when told, and dice that always fall the same.
import type { Clock } from "../../provider/api/call";

export class VirtualClock implements Clock {
  private time: number;
  private sleepers: { at: number; wake(): void }[] = [];
  /** How long every sleep was asked to be. */
  readonly sleeps: number[] = [];

  constructor(
    start = 1_700_000_000_000,
    private readonly dice: () => number = () => 0.5,
  ) {
    this.time = start;
  }

  now = () => this.time;
  tick = () => this.time;
  random = () => this.dice();

  sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    this.sleeps.push(ms);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const sleeper = { at: this.time + ms, wake: resolve };
      this.sleepers.push(sleeper);
      signal?.addEventListener("abort", () => {
        this.sleepers = this.sleepers.filter((other) => other !== sleeper);
        reject(signal.reason);
      });
    });
  };

  /** Moves on, waking whoever is due in order and letting each act before the next. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms;
    await settle();
    for (;;) {
      const next = this.sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.sleepers = this.sleepers.filter((other) => other !== next);
      this.time = Math.max(this.time, next.at);
      next.wake();
      await settle();
    }
    this.time = end;
  }
}

/** Lets everything that can run without time passing run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
