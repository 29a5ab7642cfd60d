// Tasks of the cloud that a state does not show: a call answers an id, and the task is asked for until it has ended.
import type { Api } from "../../api/client";
import type { Operation } from "../../lifecycle/define";

const running = ["RUNNING"];
const done = ["SUCCESS"];

/** Waits for what a call on public addresses has begun; the API of the documents answers no task, and then there is nothing to wait for. */
export async function addressTask(
  { api, wait }: Pick<Operation<Api>, "api" | "wait">,
  what: string,
  taskId: string | undefined,
): Promise<void> {
  if (!taskId) return;
  await wait<void>({
    what: `${what} to end`,
    kind: "address task",
    done,
    pending: running,
    look: async () => {
      const { Result } = await api.vpc.DescribeTaskResult({ TaskId: Number(taskId) });
      return { state: Result, value: undefined };
    },
  });
}
