// What an operation on a disk asks about the state it is in. The actions document different codes for the same state.
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import type { Disk } from "../disk";
import { snapshot } from "../snapshot";

/** Refuses a disk whose type is being changed. */
export function refuseMigrating({ id, data }: Entity<Disk>, code = "ResourceInUse.DiskMigrating"): void {
  if (data.Migrating) throw new ApiError(code, `The disk ${id} is changing its type.`);
}

/** Refuses a disk that waits in the recycle bin. */
export function refuseRecycled({ id, state }: Entity<Disk>, code = "ResourceUnavailable.NotSupported"): void {
  if (state === "TORECYCLE") throw new ApiError(code, `The disk ${id} is in the recycle bin.`);
}

/** Refuses a disk that anything is being done with. */
export function refuseBusy(one: Entity<Disk>, code: string, migrating = code): void {
  refuseMigrating(one, migrating);
  if (!["UNATTACHED", "ATTACHED"].includes(one.state)) {
    throw new ApiError(code, `The disk ${one.id} is ${one.state}.`);
  }
}

/** Refuses a disk a snapshot of which is being made. */
export function refuseSnapshotting(
  world: World,
  { id }: Entity<Disk>,
  code = "InvalidDisk.SnapshotCreating",
): void {
  const made = world.list(snapshot).find(({ data, state }) => data.DiskId === id && state === "CREATING");
  if (made) throw new ApiError(code, `The snapshot ${made.id} of ${id} is being made.`);
}
