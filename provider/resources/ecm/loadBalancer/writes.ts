// Writes of a load balancer: it takes one at a time, whether of itself, of its listeners or of their targets, and each is a task that
// is known by the id of its request. What is asked for together is sent together, and the next one is sent when it has ended.
import { isCategory, isCloudError } from "../../../api/errors";
import type { ActionName, ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { serialized, together } from "../../../lifecycle/author/together";
import { pauseBetween } from "../../../lifecycle/wait/wait";

export const taskAction = "ecm.DescribeLoadBalanceTaskStatus";
type Task = typeof taskAction;

/** What a write needs of its operation. */
export type On<A extends ActionName = never> = Pick<
  Operation<ApiFor<A | Task>>,
  "api" | "wait" | "signal" | "deadline"
>;

/** What every write answers. */
export interface Answer {
  RequestId: string;
}

const states: Record<number, string> = { 0: "SUCCESS", 1: "FAILED" };
/** Seconds that a task usually takes. */
const usual = 2;
/** How long, in milliseconds, a balancer that takes no write is asked again: a task of another program may be under way. */
const freeWithin = 30_000;
const betweenTries = 500;

/** By the balancer, the task that is under way. */
const underWay = new Map<string, Promise<void>>();

const keyOf = ({ api }: On, id: string): string => `${api.account} ${id}`;

function taskEnds({ api, wait }: On, id: string, TaskId: string): Promise<void> {
  return wait<void>({
    what: `the change of ${id} to end`,
    kind: "ecm:LoadBalancer task",
    usual,
    done: ["SUCCESS"],
    // The answer says nothing of a task that does not show yet.
    pending: ["RUNNING"],
    look: async () => {
      const { Status } = await api.ecm.DescribeLoadBalanceTaskStatus({ TaskId });
      return { state: states[Status ?? 2] ?? "RUNNING", value: undefined };
    },
  });
}

/** The documents have no code of its own for a balancer that is busy. */
function isBusy(error: unknown): boolean {
  return isCategory(error, "Busy") || (isCloudError(error) && error.code === "FailedOperation");
}

/** Sends a write once the balancer takes one. */
async function accepted<T>({ signal, deadline }: On, id: string, send: () => Promise<T>): Promise<T> {
  const until = Math.min(Date.now() + freeWithin, deadline);
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!isBusy(error) || Date.now() + betweenTries > until) throw error;
      await pauseBetween(betweenTries, signal, `changing ${id}`);
    }
  }
}

/** A write whose task is under way. */
export interface Begun<T> {
  answer: T;
  ended: Promise<void>;
}

/** Begins a write where the ones before it have been sent; it is sent when their tasks have ended. */
async function begin<T extends Answer>(on: On, id: string, send: () => Promise<T>): Promise<Begun<T>> {
  const key = keyOf(on, id);
  // Whoever began it is told of its failure.
  await underWay.get(key)?.catch(() => {});
  const answer = await accepted(on, id, send);
  const ended = taskEnds(on, id, answer.RequestId);
  const free = ended.finally(() => {
    if (underWay.get(key) === free) underWay.delete(key);
  });
  underWay.set(key, free);
  free.catch(() => {});
  return { answer, ended };
}

/** Changes a balancer by one call, and waits until it is changed. */
export async function changeBalancer(on: On, id: string, send: () => Promise<Answer>): Promise<void> {
  const { ended } = await serialized(keyOf(on, id), () => begin(on, id, send));
  await ended;
}

/** One of the writes that a call makes of many. */
export interface Write<A extends ActionName, Part> {
  on: On<A>;
  /** The balancer. */
  id: string;
  part: Part;
}

/** Writes that one call makes many of: `send` gets those that are `alike`, `most` of them at once, and answers what came of each. */
export function balancerWrites<A extends ActionName, Part, Made = void>({
  kind,
  alike = () => "",
  most = 100,
  send,
}: {
  kind: string;
  alike?: (part: Part) => string;
  most?: number;
  send: (api: ApiFor<A | Task>, id: string, parts: [Part, ...Part[]]) => Promise<Answer & { made: Made[] }>;
}): (write: Write<A, Part>) => Promise<Begun<Made>> {
  return together<Write<A, Part>, Begun<Made>>({
    target: ({ on, id }) => keyOf(on as On, id),
    kind: ({ part }) => `${kind} ${alike(part)}`,
    send: async (writes) => {
      const [{ on, id }] = writes;
      const parts = writes.map(({ part }) => part);
      const begun: Begun<Made>[] = [];
      for (let at = 0; at < parts.length; at += most) {
        const some = parts.slice(at, at + most) as [Part, ...Part[]];
        const { answer, ended } = await begin(on as On, id, () => send(on.api, id, some));
        ended.catch(() => {});
        begun.push(...answer.made.map((made) => ({ answer: made, ended })));
      }
      return begun;
    },
  });
}
