// Time that passes only when nothing else can happen, for everything in this process that sleeps or asks the hour.

import { present } from "../found";

interface Sleeper {
  at: number;
  n: number;
  wake: () => void;
}

/** The longest that one piece of work may take, in milliseconds: what takes longer hangs. */
const longest = 30 * 86_400_000;

export class VirtualTime {
  private now = Date.UTC(2026, 0, 1);
  private n = 0;
  private sleepers = new Map<number, Sleeper>();

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.start(resolve, milliseconds));
  }

  /** Puts this time in the place of the machine's while `work` runs, and lets it pass until the work has ended. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const restore = this.install();
    try {
      return await this.pass(work());
    } finally {
      restore();
    }
  }

  private start(wake: () => void, milliseconds: number): number {
    const n = ++this.n;
    const at = this.now + Math.max(0, milliseconds);
    this.sleepers.set(n, { at, n, wake });
    return n;
  }

  private async pass<T>(work: Promise<T>): Promise<T> {
    const end = this.now + longest;
    let ended = false;
    const mark = (): void => {
      ended = true;
    };
    work.then(mark, mark);
    for (;;) {
      await turn();
      if (ended) return work;
      const next = this.earliest();
      if (!next) throw new Error("nothing goes on, and the work has not ended");
      if (next.at > end) throw new Error("the work has not ended in thirty days");
      this.now = Math.max(this.now, next.at);
      this.sleepers.delete(next.n);
      next.wake();
    }
  }

  private earliest(): Sleeper | undefined {
    let first: Sleeper | undefined;
    for (const sleeper of this.sleepers.values()) if (!first || sleeper.at < first.at) first = sleeper;
    return first;
  }

  private install(): () => void {
    const promises = require("node:timers/promises") as { setTimeout: unknown };
    const real = [Date.now, globalThis.setTimeout, globalThis.clearTimeout, promises.setTimeout] as const;
    const { performance } = globalThis;
    const tick = Object.getOwnPropertyDescriptor(performance, "now");
    Date.now = () => this.now;
    Object.defineProperty(performance, "now", { configurable: true, value: () => this.now });
    const start = (work: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]): number =>
      this.start(() => work(...given), milliseconds);
    globalThis.setTimeout = start as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((n: number) => this.sleepers.delete(n)) as unknown as typeof clearTimeout;
    promises.setTimeout = (ms: number, value: unknown, { signal }: { signal?: AbortSignal } = {}) =>
      this.abortable(ms, value, signal);
    return () => {
      [Date.now, globalThis.setTimeout, globalThis.clearTimeout, promises.setTimeout] = real;
      if (tick) Object.defineProperty(performance, "now", tick);
      else delete (performance as { now?: unknown }).now;
    };
  }

  private abortable(milliseconds: number, value: unknown, signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = (): void => {
        this.sleepers.delete(n);
        reject(present(signal).reason);
      };
      const n = this.start(() => {
        signal?.removeEventListener("abort", abort);
        resolve(value);
      }, milliseconds);
      signal?.addEventListener("abort", abort, { once: true });
    });
  }
}

/** Lets everything run that can run without time passing. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
