// Operations on one instance: one at a time, as on every machine.
import type { Instance } from "../../../api/actions/cvm";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import {
  isRunning,
  isStopped,
  operationsOn,
  powerSeconds,
  whileStopped as stoppedFor,
} from "../../machines/shared/operations";

/** What changes of an instance call. */
export const changing = [
  "cvm.ModifyInstancesAttribute",
  "cvm.ModifyInstancesRenewFlag",
  "cvm.ModifyInstancesChargeType",
  "cbs.DescribeDisks",
  "cbs.ModifyDisksChargeType",
  "cvm.ModifyInstancesProject",
  "cvm.ModifyInstancesVpcAttribute",
  "cvm.ResetInstancesInternetMaxBandwidth",
  "cvm.ResetInstance",
  "cvm.ResetInstancesType",
  "cvm.ResetInstancesPassword",
  "cvm.ResizeInstanceDisks",
  "cvm.AssociateInstancesKeyPairs",
  "cvm.DisassociateInstancesKeyPairs",
  "cvm.StartInstances",
  "cvm.StopInstances",
] as const;

type Calls = ApiFor<(typeof changing)[number] | "cvm.DescribeInstances">;
export type On = Pick<Operation<Calls>, "api" | "wait" | "progress"> & { id: string };

export const { begin, perform } = operationsOn<ApiFor<"cvm.DescribeInstances">, Instance>(
  "cvm:Instance",
  (api, id, options) => api.describe("cvm.DescribeInstances", id, options),
);

/** Stops the instance, by pulling its plug where it does not stop by itself. */
export function stop(on: On, stoppedMode?: string): Promise<Instance> {
  const { api, id } = on;
  return perform(
    on,
    "stop",
    () => api.cvm.StopInstances({ InstanceIds: [id], StopType: "SOFT_FIRST", StoppedMode: stoppedMode }),
    isStopped,
    powerSeconds,
  );
}

export function start(on: On): Promise<Instance> {
  const { api, id } = on;
  return perform(on, "start", () => api.cvm.StartInstances({ InstanceIds: [id] }), isRunning, powerSeconds);
}

/** Does `work` while the instance is stopped, and leaves it as it is `wanted` to be. */
export function whileStopped(
  on: On,
  power: { from: Instance; wanted: string | undefined },
  work: () => Promise<void>,
): Promise<Instance | undefined> {
  return stoppedFor(power, { stop: () => stop(on), start: () => start(on) }, work);
}
