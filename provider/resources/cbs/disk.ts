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
import { id, ids, modify } from "../modify";
import { defineResource } from "../resource";
import { tagList } from "../tags";
import { diskState, explainDisk, passing, restOf } from "./disk/disks";
import { fast, fastFrom, inputs } from "./disk/fields";

export const disk = defineResource({
  token: "cbs:Disk",
  doc: "An elastic cloud disk for data, which can be attached to one instance after another.",
  id: "disk-xxxxxxxx",
  tagged: "cvm:volume",
  inputs,
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
        `${id} is PREPAID, and deleting it moves it to the recycle bin: set \`forceDelete: true\` to remove it from there, too, or \`forceDelete: false\` to leave it there, run up, and delete it then`,
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
