// Tasks: what a client may ask about a call that ends later. A task ends with the transitions begun under its id:
// `world.begin(thing, "bind", { task })`; a call that had nothing to wait for records it with `world.recordTask`. Calls on
// public addresses have a numbered task, others that of their request id.
import { definePart } from "../../action";
import { ApiError } from "../../errors";
import type { TaskStatus, World } from "../../kind";
import type { VpcActions } from "../../requests/vpc";

function statusOf(world: World, id: string): TaskStatus {
  const status = world.task(id);
  if (!status) throw new ApiError("InvalidTaskId", `The task \`${id}\` is not found.`);
  return status;
}

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    DescribeTaskResult: {
      run: ({ world, params }) => ({
        TaskId: params.TaskId,
        Result: statusOf(world, String(params.TaskId)),
      }),
    },

    DescribeVpcTaskResult: {
      run: ({ world, params }) => ({ Status: statusOf(world, params.TaskId), Output: "" }),
    },
  },
});
