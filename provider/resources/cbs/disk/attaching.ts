// Attaching a disk to an instance, for everything that does it. It is not idempotent: what the cloud refuses is looked at before
// it is tried again, and where the disk or the instance is not there nothing is waited for.
import type { AttachDisksRequest, Disk } from "../../../api/actions/cbs";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { leftByRun, RefusedError } from "../../../lifecycle/author/failures";
import { ABSENT, cameToNothing, staysAbsent } from "../../../lifecycle/wait/wait";
import { join } from "../../attachment";
import { diskState, explainDisk, gone, isAttachedTo, passing, type Reads, restOf } from "./disks";

type On = Pick<Operation<ApiFor<"cbs.DescribeDisks" | "cbs.AttachDisks">>, "api" | "wait">;

/** Seconds that attaching and detaching take. */
export const usual = 5;

/** Milliseconds until a disk that does not begin to be attached will not be. */
const patience = 10_000;

/** Sends the disk to the instance; it is there already where an earlier call did it. */
export async function attach(
  on: On,
  diskId: string,
  instanceId: string,
  options: Pick<AttachDisksRequest, "DeleteWithInstance">,
): Promise<void> {
  await join({
    send: () => on.api.cbs.AttachDisks({ DiskIds: [diskId], InstanceId: instanceId, ...options }),
    isThere: async () => isAttachedTo(await restOf(on, diskId), instanceId),
    makeWay: () => makeWayFor(on, diskId, instanceId),
  });
}

/** Waits until nothing happens with the disk; one that is attached elsewhere stays there. */
export async function makeWayFor(on: Reads, diskId: string, instanceId: string): Promise<boolean> {
  const disk = await restOf(on, diskId);
  if (disk.Attached && !disk.Shareable && !isAttachedTo(disk, instanceId))
    throw new RefusedError(
      `${diskId} is attached to ${disk.InstanceId} already; detach it there first${leftByRun}`,
    );
  return true;
}

/** Waits until the disk is attached to the instance; fails when the cloud has given it up. */
export function attached({ api, wait }: Reads, diskId: string, instanceId: string): Promise<Disk> {
  const failed = cameToNothing(patience);
  const isGone = staysAbsent();
  return wait<Disk>({
    what: `${diskId} to be attached to ${instanceId}`,
    kind: "cbs:DiskAttachment create",
    usual,
    done: ["ATTACHED"],
    pending: ["UNATTACHED", ABSENT, ...passing],
    explain: (state) => explainDisk(state) ?? "the cloud accepted it and has not carried it out",
    paces: true,
    look: async (within) => {
      const value = (await api.describe("cbs.DescribeDisks", diskId, { fresh: true, within }))!;
      if (isGone(!value)) return { state: gone, value };
      const elsewhere = value?.DiskState === "ATTACHED" && !isAttachedTo(value, instanceId);
      const state = elsewhere ? "UNATTACHED" : value ? diskState(value) : ABSENT;
      return { state: failed(state === "UNATTACHED") ? "NOT ATTACHED" : state, value };
    },
  });
}
