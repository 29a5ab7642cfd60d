// How cloud disks are read, and when one is at rest, for everything that asks about one.
import type { Disk } from "../../../api/actions/cbs";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { ABSENT, staysAbsent } from "../../../lifecycle/wait/wait";

/** The disk's state; a change of its type does not show in DiskState (facts: api-docs/cbs.txt:4626). */
export function diskState({ DiskState, Migrating }: Disk): string {
  return Migrating ? "MIGRATING" : DiskState;
}

/** States that a disk leaves by itself. */
export const passing = [
  "ATTACHING",
  "DETACHING",
  "EXPANDING",
  "ROLLBACKING",
  "DUMPING",
  "MIGRATING",
] as const;

/** A disk that should be there and is not: no wait goes on for it. */
export const gone = "GONE";

/** Words for a state that leads nowhere. */
export function explainDisk(state: string): string | undefined {
  if (state === gone) return "there is no such disk any more; run refresh";
  return state === "TORECYCLE" ? "it is in the recycle bin" : undefined;
}

/** Whether the disk is attached to the instance. */
export function isAttachedTo({ InstanceId, InstanceIdList }: Disk, instance: string): boolean {
  return InstanceId === instance || (InstanceIdList ?? []).includes(instance);
}

export type Reads = Pick<Operation<ApiFor<"cbs.DescribeDisks">>, "api" | "wait">;

/** Waits until nothing happens with the disk, or until it is as in `done`; `appears`: how many ms one made just now may not show. */
export function restOf(
  { api, wait }: Reads,
  diskId: string,
  { done = ["UNATTACHED", "ATTACHED"], appears }: { done?: readonly string[]; appears?: number } = {},
): Promise<Disk> {
  const isGone = staysAbsent(appears);
  return wait<Disk>({
    what: `${diskId} to be ${done.length > 1 ? "at rest" : done[0]}`,
    kind: "cbs:Disk rest",
    done,
    pending: [ABSENT, "UNATTACHED", "ATTACHED", ...passing],
    explain: explainDisk,
    paces: true,
    look: async (within) => {
      const value = (await api.describe("cbs.DescribeDisks", diskId, { fresh: true, within }))!;
      if (isGone(!value)) return { state: gone, value };
      return { state: value ? diskState(value) : ABSENT, value };
    },
  });
}
