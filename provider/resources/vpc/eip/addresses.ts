// How public addresses are read, and how what a call has begun with one is seen to end: by its state, which one read shows for
// a hundred of them, and by its task only where the state says nothing.
import type { Address } from "../../../api/actions/vpc";
import { CloudError } from "../../../api/errors";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { ABSENT } from "../../../lifecycle/wait/wait";

/** Bound to something; one of the documents' examples has the second spelling, and BIND_ENI is a binding to a detached interface. */
export const bound = ["BIND", "BINDED", "BIND_ENI"] as const;

type Calls = ApiFor<"vpc.DescribeAddresses" | "vpc.DescribeTaskResult">;

/** Something that a call has begun with an address. */
interface Begun {
  id: string;
  /** For the user: "the binding of eip-1a2b3c4d". */
  what: string;
  /** "bind": what its duration is learned by. */
  kind: string;
  /** Seconds it usually takes. */
  usual: number;
  /** The API of the documents answers no task. */
  taskId: string | undefined;
  /** It is as it was to be; undefined is an address that is gone. */
  done: (address: Address | undefined) => boolean;
  /** States that it is under way in. */
  passing: readonly string[];
}

const ended = "SUCCESS";

/** Waits until what was begun has ended, and answers the address; fails when its task does. */
export function addressAfter(
  { api, wait }: Pick<Operation<Calls>, "api" | "wait">,
  { id, what, kind, usual, taskId, done, passing }: Begun,
): Promise<Address | undefined> {
  return wait<Address | undefined>({
    what: `${what} to end`,
    kind: `vpc:Eip ${kind}`,
    usual,
    done: [ended],
    pending: [...passing, "RUNNING", "UNSEEN"],
    paces: true,
    look: async (within) => {
      const value = await api.describe("vpc.DescribeAddresses", id, { fresh: true, within });
      if (done(value)) return { state: ended, value };
      const state = value?.AddressStatus ?? ABSENT;
      if (passing.includes(state) || !taskId) return { state, value };
      const result = await taskResult(api, taskId);
      // A read may still show the time before a task that has ended.
      return { state: result === ended ? "UNSEEN" : result, value };
    },
  });
}

/** How a task stands; one that was just begun may not be known everywhere yet. */
async function taskResult(api: Calls, taskId: string): Promise<string> {
  try {
    return (await api.vpc.DescribeTaskResult({ TaskId: Number(taskId) })).Result;
  } catch (error) {
    if (error instanceof CloudError && error.code === "InvalidTaskId") return "UNSEEN";
    throw error;
  }
}
