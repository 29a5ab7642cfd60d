// What a machine, or a module for machines, is made of: disks and bandwidth, in the bounds that DescribeConfig answers.
import { ApiError } from "../../../errors";
import type { DataDiskInput, SystemDiskInput } from "../../../requests/ecm";
import type { MachineDisk } from "../instance";

/** GB, Mbps and counts of the document's example of DescribeConfig. */
export const bounds = {
  bandwidth: { min: 25, max: 1000, usual: 25 },
  systemDisk: { min: 0, max: 100, usual: 50 },
  // No document says how many data disks there are at most.
  dataDisk: { min: 50, max: 1024, step: 10, usual: 1024, most: 10 },
  vcpu: { min: 1, max: 100, most: 100 },
  modules: 1000,
};

export type WantedDisk = Omit<MachineDisk, "DiskId">;

const refuse = (code: string, message: string) => new ApiError(`InvalidParameterValue.${code}`, message);

function checkType(DiskType: string, code: string): string {
  if (["LOCAL_BASIC", "CLOUD_PREMIUM"].includes(DiskType)) return DiskType;
  throw refuse(code, `A disk is LOCAL_BASIC or CLOUD_PREMIUM, not ${DiskType}.`);
}

/** The system disk: as it is said, of the size alone, or the usual one. */
export function readSystemDisk(given: SystemDiskInput | undefined, size: number | undefined): WantedDisk {
  const DiskType = checkType(given?.DiskType ?? "LOCAL_BASIC", "InvalidSystemDiskType");
  const DiskSize = given?.DiskSize || size || bounds.systemDisk.usual;
  if (DiskSize < 1 || DiskSize > bounds.systemDisk.max)
    throw refuse("InvalidSystemDiskSize", `A system disk has 1 to ${bounds.systemDisk.max} GB.`);
  return { DiskType, DiskSize };
}

function readDataDisk({ DiskType = "LOCAL_BASIC", DiskSize }: DataDiskInput): WantedDisk {
  const { min, max } = bounds.dataDisk;
  checkType(DiskType, "InvalidDataDiskType");
  if (DiskSize < min || DiskSize > max)
    throw refuse("InvalidDataDiskSize", `A data disk has ${min} to ${max} GB, not ${DiskSize}.`);
  return { DiskType, DiskSize };
}

/** Data disks: as they are said, or one of the size; a size of 0 stands for none. */
export function readDataDisks(given: DataDiskInput[] | undefined, size = 0): WantedDisk[] {
  if ((given?.length ?? 0) > bounds.dataDisk.most)
    throw refuse("InvalidDataDiskNum", `A machine has ${bounds.dataDisk.most} data disks at most.`);
  const disks = given?.length ? given : [{ DiskSize: size }];
  return disks.filter(({ DiskSize }) => DiskSize !== 0).map(readDataDisk);
}

/** The bandwidth, which is the same both ways; one way that is absent or 0 is as the other. */
export function readBandwidth(out = 0, into = 0): number {
  const { min, max } = bounds.bandwidth;
  if (into > max) throw refuse("InvalidBandwidthIn", `There are ${max} Mbps at most, not ${into}.`);
  if (out && into && out !== into)
    throw refuse(
      "InvalidBandwidthInAndOut",
      `Bandwidth is the same both ways, not ${into} in and ${out} out.`,
    );
  const wanted = out || into;
  if (wanted < min || wanted > max)
    throw refuse("InvalidBandwidth", `There are ${min} to ${max} Mbps, not ${wanted}.`);
  return wanted;
}

/** The size of all data disks in GB. */
export const sizeOf = (disks: readonly WantedDisk[]): number =>
  disks.reduce((sum, { DiskSize }) => sum + DiskSize, 0);
