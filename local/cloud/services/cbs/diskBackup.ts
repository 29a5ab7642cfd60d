// Backup points: as many as a disk has paid for; they go with their disk, or by becoming a snapshot.
import { definePart } from "../../action";
import { formatIso } from "../../clock";
import { describes } from "../../describes";
import { ApiError } from "../../errors";
import { defineKind, type Entity, withCodes } from "../../kind";
import type { CbsActions } from "../../requests/cbs";
import { disk } from "./disk";
import { rollBack } from "./disk/rollback";
import { refuseBusy, refuseRecycled, refuseSnapshotting } from "./disk/state";
import { cbsService } from "./service";

export interface DiskBackup {
  DiskBackupName: string;
  DiskId: string;
  /** GB. */
  DiskSize: number;
  DiskUsage: string;
  Encrypt: boolean;
}

export const diskBackup = defineKind<DiskBackup>({
  service: cbsService,
  type: "cbs:diskBackup",
  prefix: "dbp",
  codes: {
    malformed: "InvalidParameter",
    notFound: "ResourceNotFound.NotFound",
    inUse: "ResourceBusy",
    state: "ResourceBusy",
  },
  nameAttribute: "DiskBackupName",
  relations: [{ to: "cbs:disk", via: "DiskId", onDelete: "cascade" }],
  machine: {
    initial: "CREATING",
    transitions: {
      make: { from: [], via: "CREATING", to: "NORMAL", seconds: 10 },
      rollback: { from: ["NORMAL"], via: "ROLLBACKING", to: "NORMAL", seconds: 30 },
    },
  },
});

/** ISO 8601 with an offset, as backup points alone have it. */
const formatOffset = (epoch: number) => formatIso(epoch).replace("Z", "+00:00");

function view({ id, state, createdAt, data }: Entity<DiskBackup>): object {
  return {
    ...data,
    DiskBackupId: id,
    DiskBackupState: state,
    Percent: state === "CREATING" ? 0 : 100,
    CreateTime: formatOffset(createdAt),
  };
}

export const part = definePart<CbsActions>({
  kinds: [diskBackup],
  actions: {
    CreateDiskBackup: {
      refs: { DiskId: withCodes(disk, { malformed: "InvalidParameter" }) },
      run: (call) => {
        const source = call.one(disk, "DiskId");
        const { id, state, data } = source;
        refuseRecycled(source);
        if (state === "ROLLBACKING")
          throw new ApiError("ResourceInUse", `The disk ${id} is being rolled back.`);
        refuseBusy(source, disk.codes.state);
        refuseSnapshotting(call.world, source, "ResourceUnavailable.SnapshotCreating");
        const present = call.world.list(diskBackup).filter((one) => one.data.DiskId === id);
        if (present.length >= data.DiskBackupQuota) {
          throw new ApiError(
            "ResourceInsufficient.OverQuota",
            `${id} has ${data.DiskBackupQuota} backup points.`,
          );
        }
        const made = call.world.create(diskBackup, {
          DiskBackupName: call.params.DiskBackupName ?? "Unnamed",
          DiskId: id,
          DiskSize: data.DiskSize,
          DiskUsage: data.DiskUsage,
          Encrypt: data.Encrypt,
        });
        call.world.begin(made, "make");
        return { DiskBackupId: made.id };
      },
    },

    DescribeDiskBackups: describes(diskBackup, {
      ids: "DiskBackupIds",
      items: "DiskBackupSet",
      filters: { "disk-backup-id": "id", "disk-id": "DiskId", "disk-usage": "DiskUsage" },
      view,
      sort: { CREATE_TIME: ({ createdAt }) => createdAt },
      codes: {
        coexist: "InvalidParameter",
        filter: "InvalidFilter",
        tooMany: "InvalidParameter",
        limit: "InvalidParameter",
        offset: "InvalidParameter",
      },
    }),

    ApplyDiskBackup: {
      refs: { DiskBackupId: diskBackup, DiskId: disk },
      run: (call) => {
        const from = call.one(diskBackup, "DiskBackupId");
        const onto = call.one(disk, "DiskId");
        if (from.state !== "NORMAL") {
          throw new ApiError(diskBackup.codes.state, `The backup point ${from.id} is ${from.state}.`);
        }
        if (from.data.DiskId !== onto.id || from.data.DiskSize !== onto.data.DiskSize) {
          throw new ApiError("ResourceUnavailable.NotSupported", `${from.id} does not fit ${onto.id}.`);
        }
        refuseRecycled(onto, "InvalidDisk.NotSupported");
        rollBack(call, onto, call.params);
        call.world.begin(from, "rollback");
      },
    },

    DeleteDiskBackups: {
      refs: { DiskBackupIds: diskBackup },
      run: (call) => {
        const all = call.all(diskBackup, "DiskBackupIds");
        const busy = all.find(({ state }) => state !== "NORMAL");
        if (busy) throw new ApiError("InvalidParameter", `The backup point ${busy.id} is ${busy.state}.`);
        for (const entity of all) call.world.remove(entity);
      },
    },
  },
});
