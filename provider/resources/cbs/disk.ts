// A cloud disk that lives apart from instances. It only grows; its recycle bin is emptied unless the user says otherwise.
import { HeldError, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import {
  atLeastOneOf,
  conflictsWith,
  onlyWith,
  requiredWith,
  requires,
  requiresMin,
} from "../../lifecycle/author/rules";
import { zones } from "../known";
import { id, ids, modify } from "../modify";
import { cloudDiskTypes, renewFlags } from "../purchase";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";
import { diskState, explainDisk, passing, restOf } from "./disk/disks";

/** The types a disk can be changed to (api-docs/cbs.txt:4626). */
const targets: unknown[] = ["CLOUD_PREMIUM", "CLOUD_SSD"];
const fast = ["CLOUD_HSSD", "CLOUD_TSSD"];
/** From this size on, disks of the fast types take extra performance and bursting. */
const fastFrom = 460;

export const disk = defineResource({
  token: "cbs:Disk",
  doc: "An elastic cloud disk for data, which can be attached to one instance after another.",
  id: "disk-xxxxxxxx",
  tagged: "cvm:volume",
  inputs: {
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
      .doc(
        "Disk type. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use.",
      ),
    diskSize: field
      .integer()
      .range(10, 32_000, "GB")
      .step(10, "GB")
      .optional()
      .replaceWhen("the disk would shrink", (before, wanted) => Number(wanted) < Number(before))
      .doc(
        "Size in GB, 10 to 32000 and a multiple of 10; it grows in place. Defaults to the snapshot's size.",
      ),
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
  },
  outputs: {
    diskState: field.string().volatile().doc("State, such as UNATTACHED or ATTACHED."),
    instanceId: field
      .string()
      .volatile()
      .optional()
      .doc("Instance it is attached to; empty if it is not attached."),
    deadlineTime: field
      .string()
      .volatile()
      .optional()
      .doc("When a PREPAID disk expires, `YYYY-MM-DD hh:mm:ss`."),
    createTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  allows: {
    replace: { by: "allowReplace", means: "replaces the disk, and everything on it is lost" },
  },
  rules: [
    atLeastOneOf("diskSize", "snapshotId"),
    requiredWith("period", "diskChargeType", "PREPAID"),
    onlyWith("renewFlag", "diskChargeType", "PREPAID"),
    onlyWith("deleteWithInstance", "diskChargeType", "POSTPAID_BY_HOUR"),
    onlyWith("throughputPerformance", "diskType", ...fast),
    requiresMin("throughputPerformance", "diskSize", fastFrom + 1, { absent: "allowed" }),
    onlyWith("burstPerformance", "diskType", ...fast),
    requiresMin("burstPerformance", "diskSize", fastFrom, { absent: "allowed" }),
    conflictsWith("shareable", "encrypt"),
    requires("kmsKeyId", "encrypt"),
    requires("encryptType", "encrypt"),
    conflictsWith("autoMountConfiguration", "encrypt"),
    {
      of: ["portable"],
      doc: "`portable` can only be true.",
      check: ({ portable }) =>
        portable === false
          ? "must be true: disks made here can be detached, and that cannot be taken back"
          : undefined,
    },
  ],
  reads: "cbs.DescribeDisks",
  filters: { name: "disk-name", zone: "zone", diskType: "disk-type" },
  uses: [
    "cbs.CreateDisks",
    "cbs.ApplySnapshot",
    "cbs.ResizeDisk",
    "cbs.ModifyDiskAttributes",
    "cbs.ModifyDisksChargeType",
    "cbs.DetachDisks",
    "cbs.TerminateDisks",
  ],
  create: async ({ api, inputs, token }) => {
    const { autoMountConfiguration: autoMount } = inputs;
    const { DiskIdSet } = await api.cbs.CreateDisks({
      Placement: {
        Zone: inputs.zone,
        ProjectId: inputs.projectId,
        CdcId: inputs.cdcId,
        CageId: inputs.cageId,
        DedicatedClusterId: inputs.dedicatedClusterId,
      },
      DiskChargeType: inputs.diskChargeType,
      DiskChargePrepaid: inputs.period ? { Period: inputs.period, RenewFlag: inputs.renewFlag } : undefined,
      DiskType: inputs.diskType,
      DiskName: inputs.name,
      DiskSize: inputs.diskSize,
      SnapshotId: inputs.snapshotId,
      ThroughputPerformance: inputs.throughputPerformance || undefined,
      BurstPerformance: inputs.burstPerformance,
      Encrypt: inputs.encrypt ? "ENCRYPT" : undefined,
      EncryptType: inputs.encryptType,
      KmsKeyId: inputs.kmsKeyId,
      Shareable: inputs.shareable,
      DeleteSnapshot: inputs.deleteSnapshot === undefined ? undefined : Number(inputs.deleteSnapshot),
      DiskBackupQuota: inputs.diskBackupQuota,
      AutoMountConfiguration: autoMount && {
        InstanceId: [autoMount.instanceId],
        MountPoint: [autoMount.mountPoint],
        FileSystemType: autoMount.fileSystemType,
      },
      Tags: tagList(inputs.tags),
      ClientToken: token,
    });
    return DiskIdSet[0]!;
  },
  sync: {
    name: modify("cbs.ModifyDiskAttributes", { DiskIds: ids, DiskName: "name" }),
    project: modify("cbs.ModifyDiskAttributes", { DiskIds: ids, ProjectId: "projectId" }),
    portable: modify("cbs.ModifyDiskAttributes", { DiskIds: ids, Portable: "portable" }),
    charge: {
      of: ["diskChargeType"],
      uses: ["cbs.ModifyDisksChargeType"],
      call: async ({ api, id, from, to }) => {
        const DiskIds = [id];
        const prepaid = to.diskChargeType === "PREPAID";
        // Only hourly disks go with their instance.
        if (prepaid && from.DeleteWithInstance)
          await api.cbs.ModifyDiskAttributes({ DiskIds, DeleteWithInstance: false });
        await api.cbs.ModifyDisksChargeType({
          DiskIds,
          ...(prepaid
            ? { DiskChargePrepaid: { Period: to.period!, RenewFlag: to.renewFlag } }
            : { DiskChargePostpaid: true }),
        });
      },
    },
    deleteWithInstance: modify("cbs.ModifyDiskAttributes", {
      DiskIds: ids,
      DeleteWithInstance: "deleteWithInstance",
    }),
    renewFlag: modify("cbs.ModifyDisksRenewFlag", { DiskIds: ids, RenewFlag: "renewFlag" }),
    rollback: {
      of: ["snapshotId"],
      usual: 30,
      call: async ({ api, id, to }) => {
        await api.cbs.ApplySnapshot({ DiskId: id, SnapshotId: to.snapshotId! });
      },
    },
    size: {
      of: ["diskSize"],
      usual: 8,
      call: async ({ api, id, from, to }) => {
        if (from.DiskSize > to.diskSize!)
          throw new RefusedError(
            `${id} has ${from.DiskSize} GB and cannot shrink to ${to.diskSize}; raise diskSize, or replace the disk (\`allowReplace: true\`)`,
          );
        await api.cbs.ResizeDisk({ DiskId: id, DiskSize: to.diskSize! });
      },
    },
    type: modify("cbs.ModifyDiskAttributes", { DiskIds: ids, DiskType: "diskType" }, { usual: 60 }),
    burst: {
      of: ["burstPerformance"],
      call: async ({ api, id, to }) => {
        const BurstPerformanceOperation = to.burstPerformance ? "CREATE" : "CANCEL";
        await api.cbs.ModifyDiskAttributes({ DiskIds: [id], BurstPerformanceOperation });
      },
    },
    performance: modify("cbs.ModifyDiskExtraPerformance", {
      DiskId: id,
      ThroughputPerformance: "throughputPerformance",
    }),
    backups: modify("cbs.ModifyDiskBackupQuota", { DiskId: id, DiskBackupQuota: "diskBackupQuota" }),
  },
  delete: async ({ api, id, look, state, wait }) => {
    let item = await look();
    if (!item) return;
    if (item.DiskChargeType === "PREPAID" && state.forceDelete === undefined)
      throw new RefusedError(
        `${id} is PREPAID, and its delete leads into the recycle bin: set \`forceDelete: true\` to have it destroyed there, or \`forceDelete: false\` to leave it there, run up, and delete it then`,
      );
    if (item.Attached && state.autoMountConfiguration) {
      await api.cbs.DetachDisks({ DiskIds: [id], InstanceId: item.InstanceId });
      item = await restOf({ api, wait }, id, { done: ["UNATTACHED"] });
    }
    if (item.Attached) throw new HeldError(`${id} is attached to ${item.InstanceId}`);
    await api.cbs.TerminateDisks({ DiskIds: [id], DeleteSnapshot: state.deleteSnapshot ? 1 : undefined });
  },
  blockedBy: async ({ look, blocker }) => {
    const item = await look();
    if (!item?.Attached) return [];
    const holder = await blocker("cvm:Instance", item.InstanceId);
    return [{ ...holder, leaving: holder.leaving || item.DiskState === "DETACHING" }];
  },
  settled: {
    state: diskState,
    usual: 3,
    done: ["UNATTACHED", "ATTACHED"],
    pending: passing,
    explain: explainDisk,
  },
  gone: {
    state: diskState,
    leaving: ["UNATTACHED", "ATTACHED", ...passing],
    gone: ["TORECYCLE"],
    days: 7,
    purge: ({ forceDelete }) => forceDelete !== false,
  },
  // CreateDisks is asynchronous: a disk is listed when its creation has ended (about three seconds, and some to spare).
  hidden: 5,
  takesToken: true,
  example: `const data = new tencentcloud.cbs.Disk("data", {
  zone: "ap-guangzhou-3",
  diskType: "CLOUD_PREMIUM",
  diskSize: 100,
  diskChargeType: "POSTPAID_BY_HOUR",
});`,
});
