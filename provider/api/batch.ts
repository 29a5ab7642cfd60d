// Many reads of one kind become one call: ids asked for within a few milliseconds, or while a call for the same kind is
// under way, are sent in one call. Shared by everything in the process that uses the same account, cloud and region.
import type { Clock, Perform } from "./call";
import { type Describe, type DescribeOptions, mostOf, readByIds } from "./describe";
import { CloudError, clientCodes, isCloudError } from "./errors";

interface Waiter {
  id: string;
  due: number;
  deadline: number;
  perform: Perform;
  signal: AbortSignal | undefined;
  settle(outcome: { item: unknown } | { error: unknown }): void;
}

interface Scope {
  region?: string | undefined;
  signal?: AbortSignal | undefined;
  deadline?: number | undefined;
  owner: string;
  clock: Clock;
  perform: Perform;
}

const gather = 4;
/** How long a read waits for the call of its kind that is under way to end. */
const longestDelay = 250;
const defaultDeadline = 10 * 60_000;

const batchers = new WeakMap<Clock, Map<string, Batcher>>();

function batcherOf(key: string, spec: Describe<never>, clock: Clock): Batcher {
  const ofClock = batchers.get(clock) ?? new Map<string, Batcher>();
  batchers.set(clock, ofClock);
  const batcher = ofClock.get(key) ?? new Batcher(spec, clock);
  ofClock.set(key, batcher);
  return batcher;
}

/** `describe` for one Api. */
export function createBatcher({ region, signal, deadline, owner, clock, perform }: Scope) {
  return async <Item>(spec: Describe<Item>, id: string, options: DescribeOptions = {}) => {
    const { service, action, ids, params } = spec;
    const key = JSON.stringify([
      owner,
      region,
      service,
      action,
      ids,
      params,
      spec.items,
      spec.key,
      spec.most,
    ]);
    const batcher = batcherOf(key, spec as Describe<never>, clock);
    const end = deadline ?? clock.now() + defaultDeadline;
    const item = await batcher.read(id, options, { perform, signal, deadline: end });
    return item as Item | undefined;
  };
}

interface Batch {
  ids: Map<string, Waiter[]>;
}

class Batcher {
  private queue: Waiter[] = [];
  private inFlight = new Set<Batch>();
  private wakeAt = Number.POSITIVE_INFINITY;
  private readonly most: number;

  constructor(
    private readonly spec: Describe<never>,
    private readonly clock: Clock,
  ) {
    this.most = mostOf(spec);
  }

  read(
    id: string,
    { fresh, within }: DescribeOptions,
    caller: Pick<Waiter, "perform" | "signal" | "deadline">,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (caller.signal?.aborted) return reject(this.cancelled(id));
      const due = this.clock.now() + (within ?? gather);
      const cancel = () => waiter.settle({ error: this.cancelled(id) });
      const waiter: Waiter = {
        ...caller,
        ...{ id, due: Math.min(due, caller.deadline) },
        settle: (outcome) => {
          caller.signal?.removeEventListener("abort", cancel);
          this.queue = this.queue.filter((other) => other !== waiter);
          if ("error" in outcome) reject(outcome.error);
          else resolve(outcome.item);
        },
      };
      caller.signal?.addEventListener("abort", cancel, { once: true });
      const asking = [...this.inFlight].map(({ ids }) => ids.get(id)).find((waiters) => waiters);
      if (asking && !fresh) asking.push(waiter);
      else this.enqueue(waiter);
    });
  }

  private enqueue(waiter: Waiter): void {
    this.queue.push(waiter);
    if (this.isFull()) this.send();
    else this.sleepUntil(waiter.due);
  }

  /** A whole call waits for nobody; what polls is only taken along. */
  private isFull(): boolean {
    if (this.queue.length < this.most) return false;
    const soon = this.clock.now() + gather;
    return new Set(this.queue.filter(({ due }) => due <= soon).map(({ id }) => id)).size >= this.most;
  }

  private sleepUntil(due: number): void {
    if (due >= this.wakeAt) return;
    this.wakeAt = due;
    void this.clock.sleep(Math.max(0, due - this.clock.now())).then(() => {
      if (this.wakeAt === due) this.wakeAt = Number.POSITIVE_INFINITY;
      this.wake();
    });
  }

  /** Starts a call when a read is due, unless one under way is about to end. */
  private wake(): void {
    while (this.queue.length > 0) {
      const now = this.clock.now();
      const due = Math.min(...this.queue.map((waiter) => waiter.due));
      const earliest = this.inFlight.size > 0 ? due + longestDelay : due;
      if (earliest > now) {
        this.sleepUntil(earliest);
        return;
      }
      this.send();
    }
  }

  /** Takes what is due first, then what waits as well, and reads them in one call. */
  private send(): void {
    const ids = new Map<string, Waiter[]>();
    for (const waiter of [...this.queue].sort((a, b) => a.due - b.due)) {
      const same = ids.get(waiter.id);
      if (same) same.push(waiter);
      else if (ids.size < this.most) ids.set(waiter.id, [waiter]);
    }
    const taken = new Set([...ids.values()].flat());
    this.queue = this.queue.filter((waiter) => !taken.has(waiter));
    void this.perform({ ids });
  }

  private async perform(batch: Batch): Promise<void> {
    const waiters = () => [...batch.ids.values()].flat();
    const asking = waiters();
    this.inFlight.add(batch);
    try {
      const items = await this.call([...batch.ids.keys()], asking);
      for (const waiter of waiters()) waiter.settle({ item: items.get(waiter.id) });
    } catch (error) {
      this.fail(batch, error);
    } finally {
      this.inFlight.delete(batch);
      this.settleQueue();
    }
  }

  /** After a call has ended, what became due meanwhile goes at once. */
  private settleQueue(): void {
    if (this.inFlight.size === 0) this.wake();
  }

  private async call(ids: string[], waiters: readonly Waiter[]): Promise<Map<string, unknown>> {
    const { service, action } = this.spec;
    const allGone = whenAllAborted(waiters.map(({ signal }) => signal));
    const deadline = Math.min(...waiters.map((waiter) => waiter.deadline));
    const [first] = waiters;
    if (!first) return new Map();
    try {
      const scope = { deadline, signal: allGone.signal };
      return await readByIds(this.spec, ids, (params) => first.perform(service, action, params, scope));
    } finally {
      allGone.release();
    }
  }

  /** A call that failed because of one of its ids says nothing about the others: they are read again without it. */
  private fail(batch: Batch, error: unknown): void {
    const failed = isCloudError(error) ? error : undefined;
    const entries = [...batch.ids];
    if (failed && (failed.category === "NotFound" || failed.category === "Invalid") && entries.length > 1) {
      for (const group of this.split(entries, failed)) void this.perform({ ids: new Map(group) });
      return;
    }
    const now = this.clock.now();
    for (const waiter of entries.flatMap(([, waiters]) => waiters)) {
      // The call had the shortest of its waiters' deadlines and their cancel; who has more time goes on.
      const ended = failed?.code === clientCodes.deadline || failed?.code === clientCodes.cancelled;
      if (ended && waiter.deadline > now && !waiter.signal?.aborted) {
        waiter.due = now;
        this.enqueue(waiter);
      } else if (failed?.category === "NotFound") waiter.settle({ item: undefined });
      else waiter.settle({ error });
    }
  }

  private split(entries: [string, Waiter[]][], error: CloudError): [string, Waiter[]][][] {
    const named = entries.filter(([id]) => error.said.includes(id));
    if (named.length > 0 && named.length < entries.length) {
      return [entries.filter((entry) => !named.includes(entry)), ...named.map((entry) => [entry])];
    }
    const middle = Math.ceil(entries.length / 2);
    return [entries.slice(0, middle), entries.slice(middle)];
  }

  private error(code: string, said: string, category: CloudError["category"], subject?: string): CloudError {
    const { service, action } = this.spec;
    return new CloudError({ code, said, category, service, action, subject, attempts: 0 });
  }

  private cancelled(id: string): CloudError {
    return this.error(clientCodes.cancelled, "cancelled before it was read", "Unavailable", id);
  }
}

/** Aborts when every one of the signals has; never, when there is a caller without one. */
function whenAllAborted(signals: (AbortSignal | undefined)[]): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const check = () => {
    if (signals.every((signal) => signal?.aborted)) controller.abort();
  };
  for (const signal of signals) signal?.addEventListener("abort", check);
  return {
    signal: controller.signal,
    release() {
      for (const signal of signals) signal?.removeEventListener("abort", check);
    },
  };
}
