// How cloud disks are read, and when one is at rest, for everything that asks about one.
import type { Disk } from "../../api/actions/cbs";
import type { Describe } from "../../api/batch";

export const disks: Describe<Disk> = {
  service: "cbs",
  action: "DescribeDisks",
  ids: "DiskIds",
  items: "DiskSet",
  key: "DiskId",
};

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
