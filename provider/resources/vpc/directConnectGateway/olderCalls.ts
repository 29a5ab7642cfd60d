// What rules of a direct connect gateway are asked and changed by: only the older API has actions for them. They name the VPC of
// the gateway beside it, and some end in a task.
import type { Answer, Params } from "../../../api/call";
import type { Api } from "../../../api/client";
import type { Operation } from "../../../lifecycle/author/define";
import { field } from "../../../lifecycle/author/field";

export const olderOnly =
  "Only the older API (`/v2/index.php`) has actions for it, and the vendor has switched many hosts of that API off.";

/** What every definition of such a rule calls beside its own actions. */
export const gatewayActions = ["vpc.DescribeDirectConnectGateways", "vpcv2.DescribeVpcTaskResult"] as const;

export const gatewayId = field
  .idOf("vpc:DirectConnectGateway")
  .replace()
  .wire("directConnectGatewayId")
  .doc("The direct connect gateway, of the type `NAT`.");

/** How the older actions name a gateway. */
export type GatewayName = { vpcId: string; directConnectGatewayId: string };

/** The gateway as the older actions name it; undefined where it is gone. */
export async function nameOf(api: object, id: string, fresh: boolean): Promise<GatewayName | undefined> {
  // The host gives a definition the whole Api.
  const found = await (api as Api).describe("vpc.DescribeDirectConnectGateways", id, { fresh });
  return found && { vpcId: found.VpcId, directConnectGatewayId: id };
}

/** Calls an older action of VPC by its name. */
export function call(api: object, action: string, params: Params): Promise<Answer> {
  return (api as Api).call("vpcv2", action, params);
}

/** Everything that an older action lists. */
export function listed<Item>(api: object, action: string, params: Params): Promise<Item[]> {
  return (api as Api).listAll<Item>("vpcv2", action, params, { items: "data", page: PAGE });
}

/** As many as the documents have on a page where nothing is said; they give no highest number. */
const PAGE = 20;

/** States of a task. */
const TASK = { 0: "done", 1: "failed", 2: "running" } as Record<number, string>;

/** Waits for the task that an answer names, where it names one. */
export async function ended(
  { api, wait }: Pick<Operation, "wait"> & { api: object },
  answer: Answer,
): Promise<void> {
  const { taskId } = (answer.data ?? {}) as { taskId?: number };
  if (taskId === undefined) return;
  await wait<void>({
    what: `task ${taskId} to end`,
    done: ["done"],
    pending: ["running"],
    usual: 2,
    look: async () => {
      const { data } = await (api as Api).vpcv2.DescribeVpcTaskResult({ taskId });
      return { state: TASK[data.status] ?? String(data.status), value: undefined };
    },
  });
}
