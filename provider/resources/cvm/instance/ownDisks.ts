// Which data disks are an instance's own. The cloud shows those that are attached to it, or that it was bought with; what is its own
// is known by its ids in the state, and what was added in place by its name.
import type { Disk } from "../../../api/actions/cbs";
import type { DataDisk, Instance } from "../../../api/actions/cvm";
import type { ApiFor } from "../../../api/uses";
import type { Value } from "../../../lifecycle/author/values";
import { isAttachedTo } from "../../cbs/disk/disks";

/** The size in GB that a disk of its own is shown with while it is not attached: it has to be attached again, or to go. */
export const detached = 0;

/** The name of disks that are added to the instance: it says whose they are. */
export function nameOfAdded(id: string): string {
  return `${id}-data`;
}

/** An instance whose data disks are its own, attached or not, and no others: not as the cloud shows it. */
export interface Owning extends Instance {
  ownDisks: true;
}

/** Its disks as `DataDisks` says; those that it shows, if absent. */
const owning = (instance: Instance, DataDisks = instance.DataDisks ?? []): Owning => ({
  ...instance,
  DataDisks,
  ownDisks: true,
});

/** As the cloud shows it after a change of something else, with the disks that it had before. */
export function withDisksOf(before: Owning, now: Instance): Owning;
export function withDisksOf(before: Owning, now: Instance | undefined): Owning | undefined;
export function withDisksOf(before: Owning, now: Instance | undefined): Owning | undefined {
  return now && owning(now, before.DataDisks);
}

/** The instance with those of its data disks that `known` names, in that order; all that it shows, where nothing is known yet. */
export async function withOwnDisks(
  api: ApiFor<"cbs.DescribeDisks">,
  instance: Instance,
  known: Value | undefined,
  fresh: boolean,
): Promise<Owning> {
  if (!Array.isArray(known)) return owning(instance);
  const shown = instance.DataDisks ?? [];
  const local = shown.filter(({ DiskId }) => !DiskId);
  const own = await Promise.all(
    known.map(async (id) => {
      if (typeof id !== "string") return local.shift();
      const listed = shown.find(({ DiskId }) => DiskId === id);
      if (listed) return listed;
      const disk = await api.describe("cbs.DescribeDisks", id, { fresh });
      if (!disk || disk.DiskState === "TORECYCLE") return undefined;
      const DiskSize = isAttachedTo(disk, instance.InstanceId) ? disk.DiskSize : detached;
      return { ...asDataDisk(disk), DiskSize };
    }),
  );
  return owning(
    instance,
    own.filter((disk) => disk !== undefined),
  );
}

/** One that is imported or taken over: what was added to it is known by its name. */
export async function withAddedDisks(api: ApiFor<"cbs.DescribeDisks">, instance: Instance): Promise<Owning> {
  const shown = instance.DataDisks ?? [];
  const added = (await addedDisks(api, instance.InstanceId)).filter(
    ({ Attached, DiskId }) => Attached && !shown.some((one) => one.DiskId === DiskId),
  );
  return owning(instance, [...shown, ...added.map(asDataDisk)]);
}

/** A disk as the instance shows those that it was bought with. */
function asDataDisk(disk: Disk): DataDisk {
  const { DiskId, DiskType, DiskSize, DiskName, Encrypt } = disk;
  return {
    ...{ DiskId, DiskType, DiskSize, DiskName, Encrypt },
    ...{ SnapshotId: "", KmsKeyId: "", CdcId: "" },
    DeleteWithInstance: disk.DeleteWithInstance === true,
    ThroughputPerformance: disk.ThroughputPerformance ?? 0,
    BurstPerformance: disk.BurstPerformance === true,
  };
}

/** What runs have added to the instance, by name; what is somewhere else by now is somebody else's. */
export async function addedDisks(api: ApiFor<"cbs.DescribeDisks">, id: string): Promise<Disk[]> {
  const name = nameOfAdded(id);
  const named = await api.list("cbs.DescribeDisks", { Filters: [{ Name: "disk-name", Values: [name] }] });
  return named.filter(
    (disk) =>
      disk.DiskName === name && disk.DiskState !== "TORECYCLE" && (!disk.Attached || isAttachedTo(disk, id)),
  );
}
