// A call on its way through the layers, and how a failure of it is put into words.
import { type Category, CloudError, type CloudErrorDetails } from "./errors";
import type { KnownAction } from "./facts";
import { isSecretName, withoutSecretsOf } from "./redact";

export type Params = Record<string, unknown>;
export type Answer = Record<string, unknown>;

export interface Call {
  readonly known: KnownAction;
  readonly params: Params;
  readonly region: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Epoch milliseconds after which nothing is started any more. */
  readonly deadline: number;
  /** What happened to it so far, for messages and the log. */
  readonly trace: { attempts: number };
}

/** Performs an action in a scope; the changes replace the scope's cancel and deadline. */
export type Perform = (
  service: string,
  action: string,
  params: Params,
  changes?: { signal?: AbortSignal | undefined; deadline?: number | undefined },
) => Promise<Answer>;

export type Handler = (call: Call) => Promise<Answer>;

/** Where the time and the dice come from, so that tests own both. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds that never go back. */
  tick(): number;
  /** Resolves after `ms`, rejects with the signal's reason when it aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  random(): number;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  tick: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = () => {
        clearTimeout(timer);
        reject(signal!.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", abort);
        resolve();
      }, ms);
      signal?.addEventListener("abort", abort, { once: true });
    }),
  random: Math.random,
};

/** A CloudError about this call. */
export function failure(
  call: Call,
  code: string,
  said: string,
  category: Category,
  more: Partial<CloudErrorDetails> = {},
): CloudError {
  const { service, action } = call.known;
  return new CloudError({
    ...{ code, said: withoutSecretsOf(call.params, said), category, service, action },
    ...(call.region !== undefined && { region: call.region }),
    ...{ subject: subjectOf(call.params), attempts: call.trace.attempts },
    ...more,
  });
}

/** The ids, else the names, a call is about: at most three, so that a message stays readable. */
function subjectOf(params: Params): string | undefined {
  const found = (ending: RegExp) =>
    Object.entries(params)
      .filter(([name]) => ending.test(name) && !isSecretName(name))
      .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
      .filter((value): value is string => typeof value === "string" && value.length <= 80);
  const ids = found(/Ids?(Set)?$/);
  const all = ids.length > 0 ? ids : found(/Name$/);
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 3).join(", ");
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}
