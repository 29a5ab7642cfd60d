// How public addresses are read, and how what a call has begun with one is seen to end: by its state, which one read shows for
// a hundred of them, and by its task only where the state says nothing.
import type { Reads } from "../../../api/actions/index";
import { CloudError } from "../../../api/errors";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { ABSENT } from "../../../lifecycle/wait/wait";
import type { Family } from "../shared/family";

/** Bound to something; one of the documents' examples has the second spelling, and BIND_ENI is a binding to a detached interface. */
export const bound = ["BIND", "BINDED", "BIND_ENI"] as const;

/** What both families show of an address. */
export type Address = Reads[`${Family}.DescribeAddresses`];

/** How an address is followed, in the calls of its family. */
export interface Following<A extends Address = Address> {
  family: Family;
  read(id: string, options: { fresh: boolean; within?: number }): Promise<A | undefined>;
  /** How far a task is. */
  result(taskId: string): Promise<string>;
  /** The code of a task that is not known. */
  unknown: string;
}

/** The actions that are needed for that. */
export type FollowingCalls<F extends Family> = ApiFor<`${F}.DescribeAddresses` | `${F}.DescribeTaskResult`>;

export const following = {
  vpc: (api: FollowingCalls<"vpc">): Following<Reads["vpc.DescribeAddresses"]> => ({
    family: "vpc",
    read: (id, options) => api.describe("vpc.DescribeAddresses", id, options),
    result: async (id) => (await api.vpc.DescribeTaskResult({ TaskId: Number(id) })).Result,
    unknown: "InvalidTaskId",
  }),
  ecm: (api: FollowingCalls<"ecm">): Following<Reads["ecm.DescribeAddresses"]> => ({
    family: "ecm",
    read: (id, options) => api.describe("ecm.DescribeAddresses", id, options),
    result: async (id) => (await api.ecm.DescribeTaskResult({ TaskId: id })).Result,
    unknown: "InvalidParameterValue",
  }),
};

/** Something that a call has begun with an address. */
interface Begun<A extends Address> {
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
  done: (address: A | undefined) => boolean;
  /** States that it is under way in. */
  passing: readonly string[];
}

const ended = "SUCCESS";

/** The release of an address. */
export function released(id: string, taskId: string | undefined): Begun<Address> {
  return {
    ...{ id, what: `the release of ${id}`, kind: "release", usual: 2, taskId },
    done: (address) => address === undefined,
    passing: ["OFFLINING"],
  };
}

/** The change of its bandwidth. */
export function widened(id: string, taskId: string | undefined, bandwidth: number): Begun<Address> {
  return {
    ...{ id, what: `the change of ${id}'s bandwidth`, kind: "bandwidth", usual: 2, taskId },
    done: (address) => address?.Bandwidth === bandwidth,
    passing: [],
  };
}

/** Waits until what was begun has ended, and answers the address; fails when its task does. */
export function addressAfter<A extends Address>(
  { family, read, ...task }: Following<A>,
  wait: Operation<never>["wait"],
  { id, what, kind, usual, taskId, done, passing }: Begun<A>,
): Promise<A | undefined> {
  return wait<A | undefined>({
    what: `${what} to end`,
    kind: `${family}:Eip ${kind}`,
    usual,
    done: [ended],
    pending: [...passing, "RUNNING", "UNSEEN"],
    paces: true,
    look: async (within) => {
      const value = await read(id, { fresh: true, within });
      if (done(value)) return { state: ended, value };
      const state = value?.AddressStatus ?? ABSENT;
      if (passing.includes(state) || !taskId) return { state, value };
      const result = await taskResult(task, taskId);
      // A read may still show the time before a task that has ended.
      return { state: result === ended ? "UNSEEN" : result, value };
    },
  });
}

/** How a task stands; one that was just begun may not be known everywhere yet. */
async function taskResult(
  { result, unknown }: Pick<Following, "result" | "unknown">,
  taskId: string,
): Promise<string> {
  try {
    return await result(taskId);
  } catch (error) {
    if (error instanceof CloudError && error.code === unknown) return "UNSEEN";
    throw error;
  }
}
