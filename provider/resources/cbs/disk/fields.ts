// What a disk is declared with.
import { field } from "../../../lifecycle/author/field";
import { zones } from "../../known";
import { cloudDiskTypes, renewFlags } from "../../purchase";
import { tags } from "../../tags";

/** The types a disk can be changed to (api-docs/cbs.txt:4626). */
const targets: unknown[] = ["CLOUD_PREMIUM", "CLOUD_SSD"];
export const fast = ["CLOUD_HSSD", "CLOUD_TSSD"];
/** From this size on, disks of the fast types take extra performance and bursting. */
export const fastFrom = 460;

export const inputs = {
  name: field
    .string()
    .autoName(60, { limit: 128 })
    .wire("DiskName")
    .doc("Name of the disk, at most 128 bytes."),
  zone: field
    .string()
    .replace()
    .known(zones)
    .wire("Placement.Zone")
    .doc("Zone, such as `ap-guangzhou-3`; only instances in this zone can use it."),
  projectId: field
    .integer()
    .min(0)
    .optional()
    .wire("Placement.ProjectId")
    .doc("Project it belongs to. Defaults to 0, the default project."),
  cdcId: field
    .string()
    .optional()
    .replace()
    .wire("Placement.CdcId")
    .doc("Dedicated cluster of disks to make it in."),
  cageId: field.string().optional().replace().wire("Placement.CageId").doc("Cage to make it in."),
  dedicatedClusterId: field
    .string()
    .optional()
    .replace()
    .wire("Placement.DedicatedClusterId")
    .doc("Dedicated cluster to make it in."),
  diskType: field
    .enum(...cloudDiskTypes)
    .replaceWhen("the new type is not CLOUD_PREMIUM or CLOUD_SSD", (_, wanted) => !targets.includes(wanted))
    .doc("Disk type. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use."),
  diskSize: field
    .integer()
    .range(10, 32_000, "GB")
    .step(10, "GB")
    .optional()
    .replaceWhen("the disk would shrink", (before, wanted) => Number(wanted) < Number(before))
    .doc("Size in GB, 10 to 32000 and a multiple of 10; it grows in place. Defaults to the snapshot's size."),
  diskChargeType: field
    .enum("PREPAID", "POSTPAID_BY_HOUR", "CDCPAID")
    .replaceWhen(
      "it was or becomes CDCPAID",
      (before, wanted) => before !== wanted && [before, wanted].includes("CDCPAID"),
    )
    .doc(
      "How it is paid for; CDCPAID is for dedicated clusters. PREPAID and POSTPAID_BY_HOUR change into each other in place.",
    ),
  period: field
    .integer()
    .pattern(/^([1-9]|1[0-2]|24|36)$/, "1 to 12, 24 or 36 months")
    .optional()
    .instruction()
    .doc(
      "Months that are bought when the disk is created or becomes PREPAID; a later change has no effect until then.",
    ),
  renewFlag: field
    .enum(...renewFlags)
    .optional()
    .doc("Whether a PREPAID disk is renewed automatically when it expires."),
  snapshotId: field
    .string()
    .optional()
    .replaceUnless("allowRollback")
    .writeOnly()
    .doc(
      "Snapshot of a data disk that it starts from. With `allowRollback`, another one is a snapshot of this very disk, to which it is rolled back.",
    ),
  throughputPerformance: field
    .integer()
    .min(0)
    .whenRemoved(0)
    .optional()
    .doc(`Extra throughput in MB/s, for CLOUD_HSSD and CLOUD_TSSD above ${fastFrom} GB.`),
  burstPerformance: field
    .boolean()
    .whenRemoved(false)
    .optional()
    .doc(
      `Whether it may burst, for CLOUD_HSSD and CLOUD_TSSD of ${fastFrom} GB and more. Defaults to \`false\`.`,
    ),
  encrypt: field.boolean().optional().replace().doc("Whether it is encrypted. Defaults to `false`."),
  encryptType: field
    .enum("ENCRYPT_V1", "ENCRYPT_V2")
    .optional()
    .replace()
    .doc("Version of the encryption; the cloud recommends ENCRYPT_V2."),
  kmsKeyId: field
    .string()
    .optional()
    .replace()
    .doc("Your own key in the key management service, used to encrypt it."),
  shareable: field
    .boolean()
    .optional()
    .replace()
    .doc("Whether several instances can use it at once. Defaults to `false`."),
  portable: field
    .boolean()
    .optional()
    .doc("Whether it can be detached. Disks made here can, and that cannot be undone."),
  deleteWithInstance: field
    .boolean()
    .whenRemoved(false)
    .optional()
    .doc("Whether it is deleted with the instance it is attached to; POSTPAID_BY_HOUR only."),
  deleteSnapshot: field
    .boolean()
    .optional()
    .instruction()
    .doc("Whether its snapshots, except permanent ones, are deleted with it."),
  diskBackupQuota: field
    .integer()
    .range(1, 1024)
    .optional()
    .doc("Number of backup points it can have, 1 to 1024."),
  autoMountConfiguration: field
    .object({
      instanceId: field.idOf("cvm:Instance").doc("The instance."),
      mountPoint: field
        .string()
        .pattern(/^\//, "a path that begins with /")
        .doc("Where it is mounted, such as `/data`."),
      fileSystemType: field.enum("ext4", "xfs").doc("File system to format it with."),
    })
    .optional()
    .replace()
    .writeOnly()
    .doc(
      "Attaches it to an instance, formats it and mounts it there, once, when it is created; it is detached before it is deleted. Otherwise use a `cbs.DiskAttachment`.",
    ),
  tags,
  allowRollback: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Allows a change of `snapshotId` to roll the disk back in place; everything written since is lost. The snapshot must be one of this disk, of the same size; the disk must be detached, or its instance stopped.",
    ),
  allowReplace: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Allows a change that replaces the disk, so that everything on it may be lost; without it such a change is refused.",
    ),
  forceDelete: field
    .boolean()
    .optional()
    .instruction()
    .doc(
      "Whether a delete also removes it from the recycle bin. Defaults to `true` for hourly disks. PREPAID disks need it said: what is in the recycle bin can be restored, what is removed from it is lost.",
    ),
};
