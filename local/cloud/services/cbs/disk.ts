// What a cloud disk is: its attributes, states and times. A system disk is one, too, made and gone with its instance.

import { type Codes, defineKind, type Entity, GONE, SAME, type World } from "../../kind";
import type { Tag } from "../../tags";
import { cbsService } from "./service";
import { snapshot } from "./snapshot";

export interface Disk {
  DiskName: string;
  DiskType: string;
  /** GB. */
  DiskSize: number;
  DiskUsage: "SYSTEM_DISK" | "DATA_DISK";
  DiskChargeType: string;
  /** Prepaid only. */
  RenewFlag?: string;
  /** Prepaid only, epoch milliseconds. */
  DeadlineAt?: number;
  Placement: { Zone: string; ProjectId: number };
  Portable: boolean;
  Encrypt: boolean;
  EncryptType?: string;
  KmsKeyId?: string;
  Shareable: boolean;
  /** Instances it is attached to: more than one only for a shared disk. */
  InstanceIdList: string[];
  LastAttachInsId: string;
  AttachMode?: string;
  DeleteWithInstance: boolean;
  /** 1: its snapshots that are not permanent go with it. */
  DeleteSnapshot: number;
  DiskBackupQuota: number;
  ThroughputPerformance: number;
  BurstPerformance: boolean;
  /** The snapshot it was made from; "" for an empty one. */
  SnapshotId: string;
  AutoSnapshotPolicyIds: string[];
  Migrating: boolean;
  Rollbacking: boolean;
  Tags?: Tag[];
}

const diskCodes: Codes = {
  malformed: "InvalidParameterValue",
  notFound: "InvalidDiskId.NotFound",
  inUse: "UnsupportedOperation",
  state: "InvalidDisk.Busy",
};

/** How long a prepaid disk stays in the recycle bin: seven days. */
const RECYCLED = 7 * 86_400;

/** The end of a detachment; a shared disk may stay attached elsewhere. */
function detached(world: World, entity: Entity<Disk>, data: { instanceId?: string }): void {
  const left = entity.data.InstanceIdList.filter((id) => id !== data.instanceId);
  const freed = world.update(entity, { InstanceIdList: left });
  if (left.length > 0) world.setState(freed, "ATTACHED");
}

function attached(world: World, entity: Entity<Disk>): void {
  // The instance may be gone by now.
  if (entity.data.InstanceIdList.length === 0) world.setState(entity, "UNATTACHED");
}

/** Its snapshots go with it only where it says so, and then only those that are neither permanent nor shared. */
function takeSnapshots(world: World, { id, data }: Entity<Disk>): void {
  if (data.DeleteSnapshot !== 1) return;
  for (const one of world.list(snapshot)) {
    const { DiskId, IsPermanent, SharedWith } = one.data;
    if (DiskId === id && !IsPermanent && Object.keys(SharedWith).length === 0) world.remove(one);
  }
}

export const disk = defineKind<Disk>({
  service: cbsService,
  type: "cbs:disk",
  prefix: "disk",
  tagged: "cvm/volume",
  codes: diskCodes,
  nameAttribute: "DiskName",
  removed: takeSnapshots,
  relations: [
    { to: "cvm:instance", via: "InstanceIdList", onDelete: "cascade", where: { DeleteWithInstance: true } },
    {
      to: "cvm:instance",
      via: "InstanceIdList",
      onDelete: "detach",
      where: { DeleteWithInstance: false },
      freed: "UNATTACHED",
    },
    { to: "cbs:autoSnapshotPolicy", via: "AutoSnapshotPolicyIds", onDelete: "detach" },
  ],
  machine: {
    initial: "UNATTACHED",
    transitions: {
      // Until it ends the disk is not listed (api-docs/cbs.txt: CreateDisks is asynchronous).
      make: { from: [], via: "CREATING", to: "UNATTACHED", seconds: 3 },
      attach: {
        from: ["UNATTACHED", "ATTACHED"],
        via: "ATTACHING",
        to: "ATTACHED",
        seconds: 5,
        failed: "UNATTACHED",
        done: attached,
        undone: detached,
      },
      detach: { from: ["ATTACHED"], via: "DETACHING", to: "UNATTACHED", seconds: 5, done: detached },
      expand: {
        from: ["UNATTACHED", "ATTACHED"],
        via: "EXPANDING",
        to: SAME,
        seconds: 8,
        done: (world, entity, data: { size?: number }) => {
          if (data.size !== undefined) world.update(entity, { DiskSize: data.size });
        },
      },
      migrate: {
        from: ["UNATTACHED", "ATTACHED"],
        to: SAME,
        seconds: 60,
        done: (world, entity, data: { type?: string }) => {
          world.update(entity, { Migrating: false, ...(data.type ? { DiskType: data.type } : {}) });
        },
        undone: (world, entity) => {
          world.update(entity, { Migrating: false });
        },
      },
      rollback: {
        from: ["UNATTACHED", "ATTACHED"],
        via: "ROLLBACKING",
        to: SAME,
        seconds: 30,
        done: (world, entity) => {
          world.update(entity, { Rollbacking: false });
        },
        undone: (world, entity) => {
          world.update(entity, { Rollbacking: false });
        },
      },
      purge: { from: ["TORECYCLE"], to: GONE, seconds: RECYCLED },
    },
  },
});

/** A disk with what most have; the rest is given. */
export function newDisk(
  given: Pick<Disk, "DiskType" | "DiskSize" | "DiskUsage" | "DiskChargeType" | "Placement"> & Partial<Disk>,
): Disk {
  return {
    DiskName: "Unnamed",
    Portable: true,
    Encrypt: false,
    Shareable: false,
    InstanceIdList: [],
    LastAttachInsId: "",
    DeleteWithInstance: false,
    DeleteSnapshot: 0,
    DiskBackupQuota: 0,
    ThroughputPerformance: 0,
    BurstPerformance: false,
    SnapshotId: "",
    AutoSnapshotPolicyIds: [],
    Migrating: false,
    Rollbacking: false,
    ...given,
  };
}
