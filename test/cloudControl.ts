// The control surface of a local cloud, as every test and bench asks it: its calls, its things, its time, its faults.
import { type Dispatcher, request } from "undici";
import { type StartOptions, startCloud } from "../local/cloud";
import type { JournalEntry } from "../local/cloud/journal";

/** One call as the journal has it. */
export interface Call extends JournalEntry {
  params: Record<string, unknown>;
}

/** A thing in the cloud. */
export interface Thing {
  type: string;
  id: string;
  name?: string;
  state: string;
  builtin: boolean;
  attributes: Record<string, unknown>;
}

/** How often each action was called. */
export function countsOf(calls: readonly { action: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { action } of calls) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}

/** What a piece of work called, in order. */
export interface During<T> {
  result: T;
  calls: Call[];
  writes: string[];
  reads: string[];
}

// biome-ignore lint/suspicious/noExplicitAny: answers of the control surface are looked into freely
export type Answer = any;

export class CloudControl {
  constructor(
    readonly url: string,
    /** Waited for before every question: the cloud may be starting again. */
    private readonly ready: () => Promise<unknown> = async () => {},
  ) {}

  /** One request; throws where it is refused. */
  readonly ask = async (method: Dispatcher.HttpMethod, path: string, body?: unknown): Promise<Answer> => {
    await this.ready();
    const answer = await request(`${this.url}/_cloud/${path}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
    });
    const json: unknown = await answer.body.json();
    if (answer.statusCode >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
    return json;
  };

  /** The number of the last call so far. */
  async last(): Promise<number> {
    return (await this.ask("GET", `journal?since=${Number.MAX_SAFE_INTEGER}`)).last;
  }

  /** The faults that are armed: how often each has met a call, and how many it has seen. */
  async faults(): Promise<{ struck: number; seen: number }[]> {
    return (await this.ask("GET", "faults")).faults;
  }

  /** Resolves when a fault has met a call. */
  async whenStruck(): Promise<void> {
    for (;;) {
      if ((await this.faults()).some(({ struck }) => struck > 0)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Resolves when an action has been called after the call of that number. */
  async whenCalled(action: string, since: number): Promise<void> {
    while (!(await this.callsSince(since)).some((call) => call.action === action))
      await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async callsSince(seq: number): Promise<Call[]> {
    return (await this.ask("GET", `journal?since=${seq}`)).calls;
  }

  /** Does something and tells what it called. */
  readonly during = async <T>(work: () => Promise<T>): Promise<During<T>> => {
    const since = await this.last();
    const result = await work();
    const calls = await this.callsSince(since);
    const actions = (read: boolean) => calls.filter((call) => call.read === read).map(({ action }) => action);
    return { result, calls, writes: actions(false), reads: actions(true) };
  };

  /** What a user has made and that is still there, of one type if it is named. */
  async things(type?: string): Promise<Thing[]> {
    const { resources } = await this.ask("GET", `resources${type ? `?type=${type}` : ""}`);
    return resources.filter(({ builtin }: Thing) => !builtin);
  }

  /** What a user has made and that is left. */
  async leaks(): Promise<Thing[]> {
    return (await this.ask("GET", "leaks")).leaks;
  }

  /** Moves the cloud's time on, as in `60s`. */
  advance(by: string): Promise<Answer> {
    return this.ask("POST", "clock", { advance: by });
  }

  /** Changes a thing behind everyone's back. */
  drift(id: string, set: object): Promise<Answer> {
    return this.ask("POST", "drift", { id, set });
  }

  fault(spec: object): Promise<Answer> {
    return this.ask("POST", "faults", spec);
  }

  /** Lifts all faults; the kinds that never struck. */
  async liftFaults(): Promise<string[]> {
    return (await this.ask("DELETE", "faults")).unused;
  }
}

/** A cloud in this process, in which things take a hundredth of a second for some seconds, reached over its socket. */
export function startedCloud(options: StartOptions = {}) {
  return startCloud({ clock: { kind: "scaled", factor: 300 }, rateLimit: false, ...options });
}
