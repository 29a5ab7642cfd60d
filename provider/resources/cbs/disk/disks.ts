// How cloud disks are read, and when one is at rest, for everything that asks about one.
import type { Disk } from "../../../api/actions/cbs";
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";

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

/** Whether the disk is attached to the instance. */
export function isAttachedTo({ InstanceId, InstanceIdList }: Disk, instance: string): boolean {
  return InstanceId === instance || (InstanceIdList ?? []).includes(instance);
}

/** Waits until nothing happens with the disk, or until it is as in `done`. */
export function restOf(
  { api, wait }: Pick<Operation<ApiFor<"cbs.DescribeDisks">>, "api" | "wait">,
  diskId: string,
  done: readonly string[] = ["UNATTACHED", "ATTACHED"],
): Promise<Disk> {
  return wait<Disk>({
    what: `${diskId} to be ${done.length > 1 ? "at rest" : done[0]}`,
    kind: "cbs:Disk rest",
    done,
    pending: ["ABSENT", "UNATTACHED", "ATTACHED", ...passing],
    paces: true,
    look: async (within) => {
      const value = (await api.describe("cbs.DescribeDisks", diskId, { fresh: true, within }))!;
      return { state: value ? diskState(value) : "ABSENT", value };
    },
  });
}
