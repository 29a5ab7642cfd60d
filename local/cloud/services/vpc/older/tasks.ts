// Tasks of VPC's older actions: one number for each call that answers one, asked for in three ways.
import { ApiError } from "../../../errors";
import type { World } from "../../../kind";
import { defineOlder, olderPart } from "../../../older/action";
import { foundBy } from "./templates";

const STATUS = { SUCCESS: 0, FAILED: 1, RUNNING: 2 };

function statusOf(world: World, id: string | number): number {
  const status = world.task(String(id));
  if (!status) throw new ApiError("InvalidTaskId", `There is no task ${id}.`);
  return STATUS[status];
}

export const part = olderPart({
  actions: {
    DescribeVpcTaskResult: defineOlder<{ taskId: number }>({
      run: ({ world, params }) => ({ data: { status: statusOf(world, params.taskId) } }),
    }),

    DescribeNetTaskResult: defineOlder<{ taskId: number }>({
      run: ({ world, params }) => {
        const status = statusOf(world, params.taskId);
        const output = status === STATUS.FAILED ? { code: 5100, message: "" } : { code: 0, message: "OK" };
        return { data: { status, output, data: foundBy(world, params.taskId) } };
      },
    }),

    QueryNatGatewayProductionStatus: defineOlder<{ billId: string }>({
      run: ({ world, params }) => {
        const status = statusOf(world, params.billId);
        return { data: { status, errorCode: status === STATUS.FAILED ? "5100" : "0" } };
      },
    }),
  },
});
