// Tasks of public addresses: how one stands, by its number.
import { definePart } from "../../action";
import { ApiError } from "../../errors";
import type { EcmActions } from "../../requests/ecm";

export const part = definePart<EcmActions>({
  kinds: [],
  actions: {
    DescribeTaskResult: {
      run: ({ world, params: { TaskId } }) => {
        const Result = world.task(TaskId);
        if (!Result) throw new ApiError("InvalidParameterValue", `The task \`${TaskId}\` is not found.`);
        return { TaskId, Result };
      },
    },
  },
});
