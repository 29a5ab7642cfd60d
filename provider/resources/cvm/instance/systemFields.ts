import { field } from "../../../lifecycle/author/field";
import { isRecord, type Value } from "../../../lifecycle/author/values";
import { cloudDiskTypes } from "../../purchase";
import { takesDisksAway, takesOtherLocalDisks } from "./matching";
import { imageIds, instanceTypeNames } from "./offers";

const diskTypes = ["LOCAL_BASIC", "LOCAL_SSD", "LOCAL_NVME", "LOCAL_PRO", ...cloudDiskTypes] as const;

/** Only growth of a disk of the same type can be had in place. */
function takesOtherDisk(before: Value | undefined, wanted: Value): boolean {
  if (!isRecord(before) || !isRecord(wanted)) return false;
  const otherType = wanted.diskType !== undefined && wanted.diskType !== before.diskType;
  const shrinks = wanted.diskSize !== undefined && Number(wanted.diskSize) < Number(before.diskSize);
  return otherType || shrinks;
}

export const system = {
  instanceType: field
    .string()
    .optional()
    .disrupts("stop")
    .known(instanceTypeNames)
    .doc("Type, such as `S5.MEDIUM4`: cores and memory. Defaults to a type that is in stock."),
  imageId: field
    .string()
    .pattern(/^img-\w+$/, "the id of an image, img-xxxxxxxx")
    .disrupts("reinstall")
    .known(imageIds)
    .doc("Image it is installed from."),
  systemDisk: field
    .object({
      diskType: field
        .enum(...diskTypes)
        .optional()
        .doc("Disk type. Defaults to one that is in stock."),
      diskSize: field
        .integer()
        .range(20, 32_000, "GB")
        .optional()
        .doc("Size in GB; it grows in place. Defaults to 50."),
    })
    .optional()
    .disrupts("stop")
    .replaceWhen("the type changes or the disk would shrink", takesOtherDisk)
    .doc("The system disk."),
  dataDisks: field
    .list(
      field.object({
        diskType: field
          .enum(...diskTypes)
          .optional()
          .doc("Disk type. Defaults to one that is in stock."),
        diskSize: field
          .integer()
          .range(10, 32_000, "GB")
          .step(10, "GB")
          .doc("Size in GB, a multiple of 10; it grows in place."),
        snapshotId: field.string().optional().writeOnly().doc("Snapshot it starts from."),
        deleteWithInstance: field
          .boolean()
          .optional()
          .writeOnly()
          .doc("Whether an hourly disk is deleted with the instance. Defaults to `true`."),
        encrypt: field.boolean().optional().writeOnly().doc("Whether it is encrypted. Defaults to `false`."),
        kmsKeyId: field.string().optional().writeOnly().doc("Your own key, used to encrypt it."),
        throughputPerformance: field.integer().min(0).optional().writeOnly().doc("Extra throughput in MB/s."),
      }),
    )
    .maxItems(21)
    .optional()
    .disruptsWhen("discard", "a disk goes, changes its type or would shrink", takesDisksAway)
    .replaceWhen("local disks come, go or change", takesOtherLocalDisks)
    .doc(
      "Data disks that belong to it, at most 21. Cloud disks are added, grown and removed in place; one whose type changes or that shrinks is replaced by a new one. For disks that outlive the instance, use `cbs.Disk`.",
    ),
};
