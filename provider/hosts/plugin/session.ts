// What one engine's use of the plugin has in common: its address, its cancellation, the configured provider, what is under way.

import type { UNKNOWN } from "../../lifecycle/author/values";
import { type EngineLog, engineLog } from "../engineLog";
import type { Connected } from "../environment";

/** Who has sent a request: a client may give it up, as at its deadline, and then hears no answer. */
export interface Asker {
  readonly cancelled: boolean;
  once(event: "cancelled", tell: () => void): unknown;
}

export class Session {
  /** The configured provider; every operation waits for it. */
  connected: Promise<Connected> = rejected("the provider was not configured");
  log: EngineLog;
  /** What tells the stack from every other: the id that the engine has given its provider; not known in a first preview. */
  identity: string | typeof UNKNOWN | undefined;
  /** Whether the engine tells functions that it previews. */
  saysPreview = false;
  /** When this engine came, in milliseconds. */
  since = Date.now();
  /** URNs of providers that no state had before this run, as far as the engine has said. */
  readonly newProviders = new Set<string>();
  private controller = new AbortController();
  private readonly creating = new Map<string, Promise<unknown>>();
  private underWay = 0;
  private whenIdle: (() => void)[] = [];

  constructor(engine: string | undefined) {
    this.log = engineLog(engine);
  }

  /** Aborted by the engine's Cancel: waits end at once, and ids are kept. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** A new engine uses this process (or the first one says where it is): an earlier Cancel is not for it. */
  begin(engine: string | undefined): void {
    if (engine) this.log = engineLog(engine);
    this.since = Date.now();
    this.controller = new AbortController();
  }

  cancel(): void {
    this.controller.abort();
  }

  /** Starts connecting; whoever needs the connection waits, however early. */
  connect(start: () => Connected): Promise<Connected> {
    this.connected = Promise.resolve().then(start);
    this.connected.catch(() => {});
    return this.connected;
  }

  /** Creates for one URN come one after another: who has given one up may ask for it again. */
  async inTurn<T>(urn: string, create: () => Promise<T>): Promise<T> {
    const before = this.creating.get(urn) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(create);
    this.creating.set(urn, turn);
    try {
      return await turn;
    } finally {
      if (this.creating.get(urn) === turn) this.creating.delete(urn);
    }
  }

  /** Counts what is under way. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    this.underWay++;
    try {
      return await work();
    } finally {
      if (--this.underWay === 0) for (const tell of this.whenIdle.splice(0)) tell();
    }
  }

  get isIdle(): boolean {
    return this.underWay === 0;
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.whenIdle.push(resolve));
  }
}

function rejected(why: string): Promise<never> {
  const promise = Promise.reject(new Error(why));
  promise.catch(() => {});
  return promise;
}
