// Operations on one instance: the cloud runs one at a time, and says how the last one ended in its LatestOperation fields.
import type { Instance } from "../../../api/actions/cvm";
import { isCloudError } from "../../../api/errors";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { explainState, instanceState, passing, resting } from "./instances";

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
/** What is needed to see how an operation ends. */
type Watching = Pick<Operation<ApiFor<"cvm.DescribeInstances">>, "api" | "wait"> & { id: string };
export type On = Pick<Operation<Calls>, "api" | "wait" | "progress"> & { id: string };

/** How often an action is sent that the cloud calls untimely although the instance looks at rest, or whose answer is lost. */
const attempts = 5;
/** How long a start or a stop usually takes. */
const powerSeconds = 10;
const unchanged = "UNCHANGED";

/** Calls an action when nothing else runs on the instance, and waits until what it began has ended. */
export async function perform(
  on: Watching,
  what: string,
  call: () => Promise<{ RequestId: string }>,
  until?: (instance: Instance) => boolean,
  usual?: number,
): Promise<Instance> {
  return (await begin(on, what, call, until, usual))();
}

/**
 * Calls an action when nothing else runs on the instance, and answers what waits until that has ended: well, as `until` sees
 * it, or with the reason the cloud gives. An action without `until` does the same when it is sent twice. `usual`: how many
 * seconds it takes as a rule.
 */
export async function begin(
  on: Watching,
  what: string,
  call: () => Promise<{ RequestId: string }>,
  until?: (instance: Instance) => boolean,
  usual?: number,
): Promise<() => Promise<Instance>> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { RequestId } = await call();
      return () => ended(on, what, RequestId, until ?? (() => true), usual);
    } catch (error) {
      const category = isCloudError(error) ? error.category : undefined;
      if ((category !== "Busy" && category !== "OutcomeUnknown") || attempt === attempts) throw error;
      const now = await ended(on, "be free", undefined, () => true);
      if (category === "OutcomeUnknown" && until?.(now)) return async () => now;
    }
  }
}

function ended(
  { api, id, wait }: Watching,
  what: string,
  requestId: string | undefined,
  until: (instance: Instance) => boolean,
  usual?: number,
): Promise<Instance> {
  return wait<Instance>({
    what: `${id} to ${what}`,
    kind: `cvm:Instance ${what}`,
    usual,
    done: resting,
    pending: [...passing, unchanged],
    explain: explainState,
    paces: true,
    look: async (within) => {
      const value = await api.describe("cvm.DescribeInstances", id, { fresh: true, within });
      if (!value) return { state: "ABSENT", value: {} as Instance };
      const state = instanceState(value);
      if (!(resting as readonly string[]).includes(state)) return { state, value };
      const last = value.LatestOperationRequestId === requestId ? value.LatestOperationState : undefined;
      if (last === "FAILED") return { state: last, value };
      return { state: until(value) ? state : unchanged, value };
    },
  });
}

/** Stops the instance, by pulling its plug where it does not stop by itself. */
export function stop(on: On, stoppedMode?: string): Promise<Instance> {
  const { api, id } = on;
  return perform(
    on,
    "stop",
    () => api.cvm.StopInstances({ InstanceIds: [id], StopType: "SOFT_FIRST", StoppedMode: stoppedMode }),
    ({ InstanceState }) => InstanceState === "STOPPED",
    powerSeconds,
  );
}

export function start(on: On): Promise<Instance> {
  const { api, id } = on;
  return perform(
    on,
    "start",
    () => api.cvm.StartInstances({ InstanceIds: [id] }),
    ({ InstanceState }) => InstanceState === "RUNNING",
    powerSeconds,
  );
}

/**
 * Does `work` while the instance is stopped, and leaves it as it is `wanted` to be; what fails meanwhile does not leave it
 * stopped.
 */
export async function whileStopped(
  on: On,
  { from, wanted }: { from: Instance; wanted: string | undefined },
  work: () => Promise<void>,
): Promise<Instance | undefined> {
  if (from.InstanceState === "RUNNING") await stop(on);
  const runs = (wanted ?? from.InstanceState) === "RUNNING";
  try {
    await work();
  } catch (error) {
    if (runs) await start(on).catch(() => {});
    throw error;
  }
  return runs ? start(on) : undefined;
}
