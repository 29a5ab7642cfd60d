// The rate the cloud allows, kept by us: at most N calls of one action may arrive in any second, counted over
// everything this process does with the account in the region, or everything several processes do that share their turns. The queue is first come, first served.
import { type Call, type Clock, failure, type Handler } from "./call";
import { clientCodes, isCategory } from "./errors";
import { sharedTurns } from "./sharedTurns";
import { NoTurn, type Place, type Turns, type Waiter } from "./turns";

/** What the documents give for every action that says nothing else. */
export const defaultRate = 20;

/** Requests a second by "vpc.CreateVpc", "vpc" or "*"; the most exact name wins over the documented rate. */
export type RateLimits = Record<string, number>;

export interface ThrottleOptions {
  rateLimits: RateLimits;
  clock: Clock;
  /** Whose budget it is: the account and the address of the cloud. */
  owner: string;
}

/** The budgets of this process; one clock measures each. */
const budgets = new WeakMap<Clock, Map<string, Turns>>();

function budgetOf(key: string, rate: number, clock: Clock): Turns {
  const ofClock = budgets.get(clock) ?? new Map<string, Turns>();
  budgets.set(clock, ofClock);
  const budget =
    ofClock.get(key) ?? sharedTurns(key, rate, () => new Bucket(rate, clock)) ?? new Bucket(rate, clock);
  ofClock.set(key, budget);
  return budget;
}

/** Waits for a place in the action's budget, then lets the call through. */
export function throttled({ rateLimits, clock, owner }: ThrottleOptions) {
  return (next: Handler): Handler =>
    async (call) => {
      const { service, action, host, facts } = call.known;
      const rate =
        rateLimits[`${service}.${action}`] ??
        rateLimits[service] ??
        rateLimits["*"] ??
        facts.rate ??
        defaultRate;
      const budget = budgetOf([owner, host, call.region, action, rate].join(" "), rate, clock);
      const place = await budget.enter(call).catch((error: unknown) => {
        throw error instanceof NoTurn ? neverSent(call, error) : error;
      });
      try {
        return await next(call);
      } catch (error) {
        if (isCategory(error, "Throttled")) budget.slowDown(place);
        throw error;
      } finally {
        budget.leave(place);
      }
    };
}

interface Waiting {
  waiter: Waiter;
  admit(place: Place): void;
  refuse(error: unknown): void;
  forget(): void;
}

// The cloud counts arrivals, and all we see is when a call was sent and when its answer came: it arrived no later than its
// answer. Until that is here it presumably arrived soon after it was sent.
const presumedTravel = 250;
const longestTravel = 1000;
const margin = 10;

/** The budget of one action. A place is taken when a call is sent and free one second after the call arrived. */
export class Bucket implements Turns {
  private rate: number;
  private places: Place[] = [];
  private queue: Waiting[] = [];
  private cutAt = Number.NEGATIVE_INFINITY;
  private raisedAt = Number.NEGATIVE_INFINITY;
  private wakeAt = Number.POSITIVE_INFINITY;

  constructor(
    private readonly documented: number,
    private readonly clock: Clock,
  ) {
    this.rate = documented;
  }

  enter(waiter: Waiter): Promise<Place> {
    const { signal } = waiter;
    return new Promise((resolve, reject) => {
      const cancel = () => {
        this.queue.splice(this.queue.indexOf(waiting), 1);
        reject(new NoTurn("cancelled"));
      };
      const waiting: Waiting = {
        waiter,
        admit: resolve,
        refuse: reject,
        forget: () => signal?.removeEventListener("abort", cancel),
      };
      if (signal?.aborted) return reject(new NoTurn("before"));
      signal?.addEventListener("abort", cancel, { once: true });
      this.queue.push(waiting);
      this.pump();
    });
  }

  leave(place: Place): void {
    const arrived = Math.min(this.clock.tick(), place.sentAt + longestTravel);
    place.freeAt = arrived + this.window() + margin;
    this.pump();
  }

  /** Halves the rate, once for all calls that were under way. */
  slowDown(place: Place): void {
    if (place.sentAt < this.cutAt) return;
    this.rate = Math.max(this.rate / 2, Math.min(1, this.documented));
    this.cutAt = this.clock.tick();
  }

  private recover(now: number): void {
    if (this.rate === this.documented || now - Math.max(this.cutAt, this.raisedAt) < 1000) return;
    this.rate = Math.min(this.documented, this.rate + Math.max(this.documented / 10, 0.1));
    this.raisedAt = now;
  }

  /** Under one call a second the window is longer, otherwise it is a second with whole calls in it. */
  private window(): number {
    return this.rate < 1 ? 1000 / this.rate : 1000;
  }

  private pump(): void {
    const now = this.clock.tick();
    this.recover(now);
    this.places = this.places.filter((place) => place.freeAt > now);
    this.dropExpired();
    const capacity = Math.max(1, Math.floor(this.rate));
    while (this.queue.length > 0 && this.places.length < capacity) {
      const place = { sentAt: now, freeAt: now + presumedTravel + this.window() + margin };
      this.places.push(place);
      const waiting = this.queue.shift()!;
      waiting.forget();
      waiting.admit(place);
    }
    this.sleep(now);
  }

  private dropExpired(): void {
    const now = this.clock.now();
    if (!this.queue.some(({ waiter }) => waiter.deadline <= now)) return;
    const expired = this.queue.filter(({ waiter }) => waiter.deadline <= now);
    this.queue = this.queue.filter(({ waiter }) => waiter.deadline > now);
    for (const { refuse, forget } of expired) {
      forget();
      refuse(new NoTurn("deadline"));
    }
  }

  /** Wakes when the next place is free; a second at most, so that deadlines and recovery are seen to. */
  private sleep(now: number): void {
    if (this.queue.length === 0) return;
    const next = this.places.reduce((least, place) => Math.min(least, place.freeAt), now + 1000);
    if (next >= this.wakeAt) return;
    this.wakeAt = next;
    void this.clock.sleep(Math.max(1, Math.ceil(next - now))).then(() => {
      if (this.wakeAt === next) this.wakeAt = Number.POSITIVE_INFINITY;
      this.pump();
    });
  }
}

const unsent = {
  before: [clientCodes.cancelled, "cancelled before it was sent"],
  cancelled: [clientCodes.cancelled, "cancelled while it waited for its turn"],
  deadline: [clientCodes.deadline, "the time for the operation ended in the queue for its turn"],
} as const;

function neverSent(call: Call, { why }: NoTurn) {
  const [code, said] = unsent[why];
  return failure(call, code, said, "Unavailable", { cause: call.signal?.reason });
}
