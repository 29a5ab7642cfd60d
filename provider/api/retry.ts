// Who is retried and when: one table. A call that was refused before it ran may be sent again by anyone; one whose
// outcome is unknown only if sending it twice does what sending it once does. Everything else is the caller's.
import { type Call, type Clock, failure, type Handler } from "./call";
import { type CloudError, clientCodes, isCloudError, isUncertain } from "./errors";
import type { LogSink } from "./log";

interface Rule {
  when: string;
  matches(error: CloudError): boolean;
  /** Everyone, or only calls that may be sent twice. */
  who: "everyone" | "repeatable";
  retries: number;
  /** The longest first pause and the longest pause, in milliseconds; the pause is drawn evenly below it. */
  pause: [first: number, longest: number];
  /** Takes from the budget that keeps retries from piling up when everything fails. */
  costs?: true;
}

const code = (pattern: RegExp) => (error: CloudError) => pattern.test(error.code);

/** The first rule that matches decides. Sources: facts on errors of each service; the codes' catalogue notes. */
export const rules: Rule[] = [
  {
    when: "it was one call too many; refused before it ran",
    matches: (error) => error.category === "Throttled",
    ...{ who: "everyone", retries: Number.POSITIVE_INFINITY, pause: [500, 5000] },
  },
  {
    when: "its signature had expired; by now the clock is corrected",
    matches: code(/^(AuthFailure\.SignatureExpire|InvalidRequest\.ReplayAttack|4200|4500)$/),
    ...{ who: "everyone", retries: 1, pause: [0, 0] },
  },
  {
    when: "its token was no longer good; by now there are new credentials",
    matches: code(/^(AuthFailure\.TokenFailure|InvalidRequest\.TokenCheckFailed)$/),
    ...{ who: "everyone", retries: 1, pause: [0, 0] },
  },
  {
    when: "no connection was made",
    matches: code(/^Client\.CannotConnect$/),
    ...{ who: "everyone", retries: 5, pause: [200, 3000], costs: true },
  },
  {
    when: "the action is under maintenance; refused before it ran",
    matches: code(/^6200$/),
    ...{ who: "everyone", retries: 5, pause: [2000, 20_000], costs: true },
  },
  {
    when: "nobody knows whether it ran",
    matches: isUncertain,
    ...{ who: "repeatable", retries: 8, pause: [200, 8000], costs: true },
  },
];

const readKinds = new Set(["read", "quota", "price", "task"]);

/** Whether the call only looks. */
export function isRead(call: Pick<Call, "known">): boolean {
  return readKinds.has(call.known.facts.kind);
}

/** Whether sending the call twice does what sending it once does. */
function isRepeatable(call: Call): boolean {
  const { facts, service } = call.known;
  if (isRead(call)) return true;
  // The edge service documents its ClientToken as reserved and without effect.
  if (facts.clientToken && service !== "ecm" && call.params.ClientToken) return true;
  return facts.repeatable === true;
}

/** Spent by retries, refilled by successes: when nearly everything fails, retries stop adding load. */
export class Budget {
  private left: number;
  constructor(private readonly size = 200) {
    this.left = size;
  }
  spend(): boolean {
    if (this.left < 1) return false;
    this.left--;
    return true;
  }
  refill(): void {
    this.left = Math.min(this.size, this.left + 0.2);
  }
}

/** Failures that say the operation itself is over. */
const ends = new Set<string>([clientCodes.cancelled, clientCodes.deadline, clientCodes.closed]);

export interface RetryOptions {
  clock: Clock;
  budget: Budget;
  log: LogSink;
  /** The most retries of one call, whatever the rules allow. */
  most?: number | undefined;
}

let loaded: Promise<typeof import("p-retry")> | undefined;

/** Loaded by the first call; later ones wait for no module. */
export function loadRetry(): Promise<typeof import("p-retry")> {
  loaded ??= import("p-retry");
  return loaded;
}

/** Sends the call until it succeeds, a rule says no, or the operation's time is over. */
export function retried({ clock, budget, log, most = Number.POSITIVE_INFINITY }: RetryOptions) {
  return (next: Handler): Handler =>
    async (call) => {
      const { default: pRetry } = await loadRetry();
      const used = new Map<Rule, number>();
      let lost = false;
      const decide = async (error: unknown): Promise<boolean> => {
        if (!isCloudError(error)) return false;
        lost ||= isUncertain(error);
        const rule = rules.find(({ matches }) => matches(error));
        if (!rule || call.signal?.aborted || ends.has(error.code)) return false;
        if (call.trace.attempts > most) return false;
        const count = used.get(rule) ?? 0;
        if (count >= rule.retries || (rule.who === "repeatable" && !isRepeatable(call))) return false;
        const [first, longest] = rule.pause;
        const pause = clock.random() * Math.min(longest, first * 2 ** Math.min(count, 20));
        if (clock.now() + pause >= call.deadline || (rule.costs && !budget.spend())) return false;
        used.set(rule, count + 1);
        log.retry(call, error, rule.when, pause);
        return pause > 0 ? await slept(clock, pause, call.signal) : true;
      };
      try {
        // p-retry's own signal is not used: it would drop an answer, and the id in it, that arrives as the cancel does.
        const answer = await pRetry(
          () => {
            call.trace.attempts++;
            return next(call);
          },
          { retries: Number.POSITIVE_INFINITY, minTimeout: 0, shouldRetry: ({ error }) => decide(error) },
        );
        budget.refill();
        return answer;
      } catch (error) {
        throw isCloudError(error) ? conclude(call, error, lost) : error;
      }
    };
}

const slept = (clock: Clock, pause: number, signal: AbortSignal | undefined) =>
  clock.sleep(pause, signal).then(
    () => true,
    () => false,
  );

/** Answers that settle what happened even if an earlier attempt was lost. */
const settles = new Set(["NotFound", "AlreadyExists", "Busy", "InUse", "Quota", "Invalid"]);

/** The last failure, told as what it means for the caller: a read that got no answer changed nothing. */
function conclude(call: Call, error: CloudError, lost: boolean): CloudError {
  const attempts = call.trace.attempts;
  if (isRead(call)) {
    return error.with(isUncertain(error) ? { attempts, category: "Unavailable" } : { attempts });
  }
  const unknown = isUncertain(error) || (lost && !settles.has(error.category));
  return error.with(unknown ? { attempts, category: "OutcomeUnknown" } : { attempts });
}

/** The failure of a call whose operation has no time left before it starts. */
export function outOfTime(call: Call): CloudError {
  return failure(call, clientCodes.deadline, "the time for the operation was over", "Unavailable");
}
