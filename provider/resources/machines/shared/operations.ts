// Operations on one machine: the cloud runs one at a time, and says how the last one ended in its LatestOperation fields.
import { isCloudError } from "../../../api/errors";
import type { Operation } from "../../../lifecycle/author/define";
import { explainState, type Machine, machineState, passing, resting } from "./states";

/** What is needed to see how an operation ends. */
export type Watching<Api> = Pick<Operation<Api>, "api" | "wait"> & { id: string };

/** How often an action is sent that the cloud calls untimely although the machine looks at rest, or whose answer is lost. */
const attempts = 5;
const unchanged = "UNCHANGED";

/** A kind of machine: its token, and how one is read. */
interface Machines<Api, Item extends Machine> {
  token: string;
  read: (api: Api, id: string, options: { fresh: true; within: number }) => Promise<Item | undefined>;
}

/** What is waited for: an operation, by its request, that has done what it is to do. */
interface Awaited<Item extends Machine> {
  what: string;
  requestId?: string;
  until?: ((machine: Item) => boolean) | undefined;
  usual?: number | undefined;
}

/** Waits until a machine is at rest, and an operation on it has ended well. */
function ended<Api, Item extends Machine>(
  { token, read }: Machines<Api, Item>,
  { api, id, wait }: Watching<Api>,
  { what, requestId, until = () => true, usual }: Awaited<Item>,
): Promise<Item> {
  return wait<Item>({
    what: `${id} to ${what}`,
    kind: `${token} ${what}`,
    usual,
    done: resting,
    pending: [...passing, unchanged],
    explain: explainState,
    paces: true,
    look: async (within) => {
      const value = await read(api, id, { fresh: true, within });
      if (!value) return { state: "ABSENT", value: {} as Item };
      const state = machineState(value);
      if (!(resting as readonly string[]).includes(state)) return { state, value };
      const last = value.LatestOperationRequestId === requestId ? value.LatestOperationState : undefined;
      if (last === "FAILED") return { state: last, value };
      return { state: until(value) ? state : unchanged, value };
    },
  });
}

/** Operations on a kind of machine, which is read as said. */
export function operationsOn<Api, Item extends Machine>(token: string, read: Machines<Api, Item>["read"]) {
  const machines = { token, read };

  /**
   * Calls an action when nothing else runs on the machine, and answers what waits until that has ended: well, as `until` sees
   * it, or with the reason the cloud gives. An action without `until` does the same when it is sent twice. `usual`: how many
   * seconds it takes as a rule.
   */
  async function begin(
    on: Watching<Api>,
    what: string,
    call: () => Promise<{ RequestId: string }>,
    until?: (machine: Item) => boolean,
    usual?: number,
  ): Promise<() => Promise<Item>> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { RequestId: requestId } = await call();
        return () => ended(machines, on, { what, requestId, until, usual });
      } catch (error) {
        const category = isCloudError(error) ? error.category : undefined;
        if ((category !== "Busy" && category !== "OutcomeUnknown") || attempt === attempts) throw error;
        const now = await ended(machines, on, { what: "be free" });
        if (category === "OutcomeUnknown" && until?.(now)) return async () => now;
      }
    }
  }

  /** Calls an action when nothing else runs on the machine, and waits until what it began has ended. */
  async function perform(...given: Parameters<typeof begin>): Promise<Item> {
    return (await begin(...given))();
  }

  return { begin, perform };
}

/** How long a start or a stop usually takes, in seconds. */
export const powerSeconds = 10;

export const isStopped = ({ InstanceState }: Machine): boolean => InstanceState === "STOPPED";
export const isRunning = ({ InstanceState }: Machine): boolean => InstanceState === "RUNNING";

/**
 * Does `work` while the machine is stopped, and leaves it as it is `wanted` to be; what fails meanwhile does not leave it
 * stopped.
 */
export async function whileStopped<Item extends Machine>(
  { from, wanted }: { from: Item; wanted: string | undefined },
  { stop, start }: { stop: () => Promise<Item>; start: () => Promise<Item> },
  work: () => Promise<void>,
): Promise<Item | undefined> {
  if (isRunning(from)) await stop();
  const runs = (wanted ?? from.InstanceState) === "RUNNING";
  try {
    await work();
  } catch (error) {
    if (runs) await start().catch(() => {});
    throw error;
  }
  return runs ? start() : undefined;
}
