// The disks an instance is bought with: which there are, in what sizes, and the cloud disks behind them.
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import type { Zone } from "../../../places";
import type { DataDiskInput, SystemDiskInput } from "../../../requests/cvm";
import { type Disk, disk, newDisk } from "../../cbs/disk";
import { checkSize, findOffer, isSold } from "../../cbs/disk/offer";
import type { Image } from "../image";
import type { Instance, InstanceDisk } from "../instance";
import type { InstanceType } from "../instanceType";

/** GB. Local system disks come in one size (api-docs/cvm.txt, data type SystemDisk). */
const LOCAL_SYSTEM = 50;
const LARGEST_SYSTEM = 2048;

export const isLocal = (diskType: string) => diskType.startsWith("LOCAL_");

function checkType(diskType: string, type: InstanceType, zone: Zone): void {
  if (isLocal(diskType)) {
    if (type.local && ["LOCAL_BASIC", "LOCAL_SSD"].includes(diskType)) return;
    throw new ApiError("InvalidParameterValue", `${type.type} has no disks of type ${diskType}.`);
  }
  const offer = findOffer(diskType);
  if (offer && isSold(offer, zone)) return;
  throw new ApiError("ResourceInsufficient.CloudDiskSoldOut", `${diskType} is not sold in ${zone.zone}.`);
}

const defaultType = (type: InstanceType) => (type.local ? "LOCAL_BASIC" : "CLOUD_PREMIUM");

export function readSystemDisk(
  given: SystemDiskInput,
  type: InstanceType,
  zone: Zone,
  from: Entity<Image>,
): InstanceDisk {
  const DiskType = given.DiskType ?? defaultType(type);
  const DiskSize = given.DiskSize ?? Math.max(LOCAL_SYSTEM, from.data.ImageSize);
  checkType(DiskType, type, zone);
  if (isLocal(DiskType) && DiskSize !== LOCAL_SYSTEM) {
    throw new ApiError("InvalidParameterValue.LocalDiskSizeRange", "A local system disk has 50 GB.");
  }
  checkSystemSize(DiskSize, from);
  return { DiskType, DiskSize };
}

/** A system disk holds its image and has 20 to 2048 GB. */
export function checkSystemSize(size: number, from: Entity<Image>): void {
  const smallest = Math.max(20, from.data.ImageSize);
  if (size < smallest || size > LARGEST_SYSTEM) {
    throw new ApiError(
      "InvalidParameterValue.Range",
      `The system disk of ${from.id} has ${smallest} to ${LARGEST_SYSTEM} GB, not ${size}.`,
    );
  }
}

/** A size of 0 stands for no disk. */
export function readDataDisks(given: DataDiskInput[], type: InstanceType, zone: Zone): InstanceDisk[] {
  return given
    .filter((one) => one.DiskSize !== 0)
    .map((one) => {
      const DiskType = one.DiskType ?? defaultType(type);
      if (one.DiskSize === undefined) {
        throw new ApiError("MissingParameter", "The request is missing a required parameter `DiskSize`.");
      }
      checkType(DiskType, type, zone);
      const local = { type: DiskType, min: 10, max: 1600, step: 10 };
      const offer = isLocal(DiskType) ? { ...findOffer("CLOUD_BASIC")!, ...local } : findOffer(DiskType)!;
      checkSize(offer, one.DiskSize, "InvalidParameterValue.Range");
      return { DiskType, DiskSize: one.DiskSize, DeleteWithInstance: one.DeleteWithInstance ?? true };
    });
}

/** Makes the cloud disk behind one of an instance's disks; a local one has none. */
export function makeDisk(
  world: World,
  owner: Entity<Instance>,
  wanted: InstanceDisk,
  usage: Disk["DiskUsage"],
  given: DataDiskInput = {},
): InstanceDisk {
  if (isLocal(wanted.DiskType)) return wanted;
  const { InstanceChargeType, Placement, RenewFlag, ExpiresAt, InstanceName } = owner.data;
  const prepaid = InstanceChargeType === "PREPAID";
  const made = world.create(
    disk,
    newDisk({
      DiskName: given.DiskName ?? (usage === "SYSTEM_DISK" ? `${InstanceName}_system` : "Unnamed"),
      DiskType: wanted.DiskType,
      DiskSize: wanted.DiskSize,
      DiskUsage: usage,
      DiskChargeType: prepaid ? "PREPAID" : "POSTPAID_BY_HOUR",
      ...(prepaid && RenewFlag ? { RenewFlag } : {}),
      ...(prepaid && ExpiresAt ? { DeadlineAt: ExpiresAt } : {}),
      Placement,
      Portable: usage === "DATA_DISK",
      Encrypt: given.Encrypt ?? false,
      SnapshotId: given.SnapshotId ?? "",
      InstanceIdList: [owner.id],
      LastAttachInsId: owner.id,
      DeleteWithInstance: usage === "SYSTEM_DISK" || (wanted.DeleteWithInstance ?? true),
      ThroughputPerformance: given.ThroughputPerformance ?? 0,
      BurstPerformance: given.BurstPerformance ?? false,
    }),
    { state: "ATTACHED" },
  );
  return { ...wanted, DiskId: made.id };
}
