// Work on one thing of the cloud: one after another, and what is asked for together in one call.
// Keys name the thing and the account; different keys never wait for each other.
import { setTimeout as sleep } from "node:timers/promises";
import { isCategory } from "../../api/errors";

/** How long, in milliseconds, the first request of a call waits for further ones. */
const gather = 4;

const lastOf = new Map<string, Promise<void>>();

/** Runs `work` when everything that was asked for before under this key has ended, well or not. */
export function serialized<T>(key: string, work: () => Promise<T>): Promise<T> {
  const run = (lastOf.get(key) ?? Promise.resolve()).then(work);
  const tail = run.then(
    () => {},
    () => {},
  );
  lastOf.set(key, tail);
  void tail.then(() => {
    if (lastOf.get(key) === tail) lastOf.delete(key);
  });
  return run;
}

interface Waiting<Request, Answer> {
  request: Request;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** How requests become calls. */
export interface Batching<Request, Answer> {
  /** What a request changes: calls that change the same wait for one another. */
  target: (request: Request) => string;
  /** Requests with the same word may go into one call; those that change the same, if absent. */
  kind?: (request: Request) => string;
  /** Sends the requests as one call, and answers them in their order. */
  send: (requests: [Request, ...Request[]]) => Promise<Answer[]>;
}

/**
 * Makes one call of the requests that are asked for within a few milliseconds, or while an earlier call waits for its target. When
 * the cloud refuses them together, each is tried alone, so that only the wrong ones fail.
 */
export function together<Request, Answer>({
  target,
  kind = target,
  send,
}: Batching<Request, Answer>): (request: Request) => Promise<Answer> {
  const queues = new Map<string, Waiting<Request, Answer>[]>();
  return (request) =>
    new Promise((resolve, reject) => {
      const key = `${target(request)} ${kind(request)}`;
      const waiting = { request, resolve, reject };
      const queue = queues.get(key);
      if (queue) {
        queue.push(waiting);
        return;
      }
      queues.set(key, [waiting]);
      void serialized(target(request), async () => {
        await sleep(gather);
        const batch = queues.get(key)!;
        queues.delete(key);
        await deliver(send, batch);
      });
    });
}

async function deliver<Request, Answer>(
  send: Batching<Request, Answer>["send"],
  batch: Waiting<Request, Answer>[],
): Promise<void> {
  try {
    const requests = batch.map((waiting) => waiting.request);
    const answers = await send(requests as [Request, ...Request[]]);
    for (const [i, waiting] of batch.entries()) waiting.resolve(answers[i]!);
  } catch (error) {
    if (batch.length === 1 || !blamesOne(error)) for (const waiting of batch) waiting.reject(error);
    else for (const waiting of batch) await deliver(send, [waiting]);
  }
}

/** Whether a call of many may have been refused for one of them. */
function blamesOne(error: unknown): boolean {
  return isCategory(error, "Invalid", "NotFound", "AlreadyExists", "InUse", "Quota");
}

/**
 * One read for everyone who asks for the same thing at about the same time. With `fresh` the answer comes from a read that
 * starts after the question; without it one under way will do.
 */
export function shared<T>(): (key: string, fresh: boolean, read: () => Promise<T>) => Promise<T> {
  const next = new Map<string, Promise<T>>();
  const under = new Map<string, Promise<T>>();
  return (key, fresh, read) => {
    const joined = next.get(key) ?? (fresh ? undefined : under.get(key));
    if (joined) return joined;
    const answer = sleep(gather).then(() => {
      next.delete(key);
      under.set(key, answer);
      return read();
    });
    next.set(key, answer);
    const ended = (): void => {
      if (under.get(key) === answer) under.delete(key);
    };
    answer.then(ended, ended);
    return answer;
  };
}
