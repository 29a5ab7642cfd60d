// Tasks: what a client may ask about a call that ends later. A task ends with the transitions begun under its id:
// `world.begin(thing, "bind", { task })`; a call that had nothing to wait for records it with `world.recordTask`.
import { defineAction, type Part } from "../../action";
import { ApiError } from "../../errors";
import type { TaskStatus, World } from "../../kind";

/** The id of a task on public addresses: a number, answered as text. Other VPC calls use their request id. */
export function numberedTask(world: World): string {
  return String(100_000_000 + world.count("numberedTask"));
}

function statusOf(world: World, id: string): TaskStatus {
  const status = world.task(id);
  if (!status) throw new ApiError("InvalidTaskId", `The task \`${id}\` is not found.`);
  return status;
}

export const part: Part = {
  kinds: [],
  actions: {
    DescribeTaskResult: defineAction<{ TaskId: number }>({
      run: ({ world, params }) => ({
        TaskId: params.TaskId,
        Result: statusOf(world, String(params.TaskId)),
      }),
    }),

    DescribeVpcTaskResult: defineAction<{ TaskId: string }>({
      run: ({ world, params }) => ({ Status: statusOf(world, params.TaskId), Output: "" }),
    }),
  },
};
