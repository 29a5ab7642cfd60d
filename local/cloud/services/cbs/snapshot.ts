// What a snapshot is: a disk's content at a time. It outlives its disk unless that says otherwise, and goes at its
// deadline if it has one.

import { defineKind, type Entity, SAME, type World } from "../../kind";
import type { Tag } from "../../tags";
import { cbsService } from "./service";

export interface Snapshot {
  SnapshotName: string;
  DiskId: string;
  /** GB, of the disk at that time. */
  DiskSize: number;
  DiskUsage: string;
  Placement: { Zone: string; ProjectId: number };
  Encrypt: boolean;
  IsPermanent: boolean;
  /** Epoch milliseconds; absent for a permanent one. */
  DeadlineAt?: number;
  CopyFromRemote: boolean;
  /** The snapshot of another region it is a copy of; "" for none. */
  CopiedFrom: string;
  /** Accounts it is shared with, and since when (epoch milliseconds). */
  SharedWith: Record<string, number>;
  Tags?: Tag[];
}

const snapshotCodes = {
  malformed: "InvalidParameterValue",
  notFound: "InvalidSnapshotId.NotFound",
  inUse: "UnsupportedOperation",
  state: "ResourceBusy",
};

/** Goes at its deadline, unless that was moved in the meantime. */
function expired(world: World, entity: Entity<Snapshot>, data: { deadline?: number }): void {
  if (entity.data.DeadlineAt === data.deadline) world.remove(entity);
}

export const snapshot = defineKind<Snapshot>({
  service: cbsService,
  type: "cbs:snapshot",
  prefix: "snap",
  tagged: "cvm/snapshot",
  codes: snapshotCodes,
  nameAttribute: "SnapshotName",
  // The documents name the quota and give no number.
  quota: { limit: 64, per: "DiskId", code: "InsufficientSnapshotQuota" },
  machine: {
    initial: "CREATING",
    transitions: {
      make: { from: [], via: "CREATING", to: "NORMAL", seconds: 20 },
      copy: {
        from: [],
        via: "COPYING_FROM_REMOTE",
        to: "CHECKING_COPIED",
        seconds: 40,
        done: (world, entity) => {
          world.begin(entity, "verify");
        },
      },
      verify: { from: ["CHECKING_COPIED"], to: "NORMAL", seconds: 20 },
      rollback: { from: ["NORMAL"], via: "ROLLBACKING", to: "NORMAL", seconds: 30 },
      expire: { from: ["NORMAL"], to: SAME, seconds: 0, done: expired },
    },
  },
});

/** What a snapshot takes over from its disk. */
type Source = Pick<Snapshot, "DiskSize" | "DiskUsage" | "Placement" | "Encrypt">;

/** A snapshot of a disk as it is now, which is being made. */
export function takeSnapshot(
  world: World,
  { id, data }: Entity<Source>,
  more: Partial<Snapshot> = {},
): Entity<Snapshot> {
  const made = world.create(snapshot, {
    SnapshotName: "Unnamed",
    DiskId: id,
    DiskSize: data.DiskSize,
    DiskUsage: data.DiskUsage,
    Placement: data.Placement,
    Encrypt: data.Encrypt,
    IsPermanent: true,
    CopyFromRemote: false,
    CopiedFrom: "",
    SharedWith: {},
    ...more,
  });
  return world.begin(made, "make");
}

/** Sets a deadline and sees to it that it is kept. */
export function setDeadline(world: World, entity: Entity<Snapshot>, DeadlineAt: number): void {
  const dated = world.update(entity, { DeadlineAt, IsPermanent: false });
  const seconds = (DeadlineAt - world.now) / 1000;
  world.begin(dated, "expire", { seconds, data: { deadline: DeadlineAt } });
}
