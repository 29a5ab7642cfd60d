// The disks of a machine or a module: what a machine is made with, and keeps for life.
import { field } from "../../../lifecycle/author/field";

const diskTypes = ["LOCAL_BASIC", "CLOUD_PREMIUM"] as const;

interface Disk {
  diskType?: string | undefined;
  diskSize?: number | undefined;
}

export const systemDisk = field.object({
  diskType: field
    .enum(...diskTypes)
    .optional()
    .doc("Disk type. Defaults to `LOCAL_BASIC`."),
  diskSize: field.integer().min(1).optional().doc("Size in GB. Defaults to 50."),
});

export const dataDisks = field.list(
  field.object({
    diskType: field
      .enum(...diskTypes)
      .optional()
      .doc("Disk type. Defaults to `LOCAL_BASIC`."),
    diskSize: field.integer().min(1).doc("Size in GB."),
  }),
);

/** A disk as the cloud takes it. */
export const diskOf = ({ diskType: DiskType, diskSize: DiskSize }: Disk) => ({ DiskType, DiskSize });

/** Data disks as the cloud takes them. */
export function dataDisksOf(disks: (Disk & { diskSize: number })[] | undefined) {
  return disks?.map(({ diskType: DiskType, diskSize: DiskSize }) => ({ DiskType, DiskSize }));
}
