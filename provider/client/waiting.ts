// Waits for the state of one thing, by the same waiter as resources: what waits for things of one kind is served by one poll.
import type { Reads } from "../api/actions";
import type { Api } from "../api/client";
import type { ReadName } from "../api/facts";
import { ABSENT, waitFor } from "../lifecycle/wait/wait";

export { ABSENT };

export interface StateWait<Name extends ReadName> {
  /** The action that reads it, such as `cvm.DescribeInstances`. */
  read: Name;
  id: string;
  /** The state of what was read. */
  state: (item: Reads[Name]) => string;
  /** The states that end the wait; `ABSENT` where it shall be gone. */
  done: readonly string[];
  /** The states on the way there, `ABSENT` among them where a new thing may not show yet. Any other fails at once. */
  pending: readonly string[];
  /** Seconds after which the wait fails; 600 if absent. */
  timeout?: number;
  /** Ends the wait. */
  signal?: AbortSignal;
  /** Is told what is seen, look by look. */
  progress?: (message: string) => void;
}

/**
 * Looks at a thing until it is in a wanted state, and answers what was read then; `undefined` when it is gone. Rejects with a
 * `WaitError` whose `why` is `failed`, `timeout` or `cancelled`, and with a `CloudError` where a read fails.
 */
export async function waitForState<Name extends ReadName>(
  api: Api,
  {
    read,
    id,
    state,
    done,
    pending,
    timeout = 600,
    signal = new AbortController().signal,
    progress = () => {},
  }: StateWait<Name>,
): Promise<Reads[Name] | undefined> {
  const look = async (within: number) => {
    const value = await api.describe(read, id, { fresh: true, within });
    return { state: value === undefined ? ABSENT : state(value), value };
  };
  const wait = { what: `${id} to be ${done.join(" or ")}`, look, paces: true, done, pending };
  return waitFor(wait, { deadline: Date.now() + timeout * 1000, signal, progress, runs: false });
}
