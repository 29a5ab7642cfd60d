// The lives of disks and of what attaches them, as rows of the table.
import { type Lab, region } from "../lab";
import { type Given, otherTags, type ResourceCase, someTags } from "../lifecycleTable";

const zone = `${region}-3`;
const never = "the cloud has no way to change it";
const instruction = "it is never sent to the cloud";
const hourly = { zone, diskType: "CLOUD_PREMIUM", diskSize: 100, diskChargeType: "POSTPAID_BY_HOUR" };

async function machines(lab: Lab): Promise<Given> {
  const { images } = await imagesOf(lab);
  const imageId = images[0]!.ImageId;
  const [one, other] = await Promise.all([
    lab.need("cvm:Instance", { zone, imageId }),
    lab.need("cvm:Instance", { zone, imageId }),
  ]);
  const disk = await lab.need("cbs:Disk", hourly);
  const more = await lab.need("cbs:Disk", hourly);
  return { instanceId: one.id, otherInstanceId: other.id, diskId: disk.id, otherDiskId: more.id };
}

async function imagesOf({ api }: Lab) {
  const { ImageSet } = await api.cvm.DescribeImages({});
  return { images: ImageSet };
}

export const diskLives: ResourceCase[] = [
  {
    token: "cbs:Disk",
    as: "hourly",
    least: () => hourly,
    most: () => ({
      ...hourly,
      name: "data",
      projectId: 7,
      portable: true,
      deleteWithInstance: true,
      deleteSnapshot: true,
      diskBackupQuota: 2,
      forceDelete: true,
      tags: someTags,
    }),
    created: ["CreateDisks", "ModifyDiskAttributes"],
    deleted: ["TerminateDisks"],
    properties: {
      tags: otherTags,
      name: { to: "other", by: ["ModifyDiskAttributes"], drift: { DiskName: "drifted" } },
      zone: { to: `${region}-4`, by: "replacement", drift: never },
      projectId: {
        to: 8,
        by: ["ModifyDiskAttributes"],
        drift: { Placement: { Zone: zone, ProjectId: 9 } },
      },
      diskType: { to: "CLOUD_SSD", by: ["ModifyDiskAttributes"], drift: { DiskType: "CLOUD_SSD" } },
      diskSize: { to: 200, by: ["ResizeDisk"], drift: { DiskSize: 50 } },
      diskChargeType: {
        to: "PREPAID",
        along: { period: 1, deleteWithInstance: false },
        by: "replacement",
        drift: never,
      },
      snapshotId: { to: "snap-12345678", by: "replacement", drift: never },
      autoMountConfiguration: {
        to: { instanceId: "ins-12345678", mountPoint: "/data", fileSystemType: "ext4" },
        by: "replacement",
        drift: "it is only done while the disk is made",
      },
      deleteWithInstance: {
        to: false,
        by: ["ModifyDiskAttributes"],
        drift: { DeleteWithInstance: false },
      },
      deleteSnapshot: { to: false, by: [], drift: instruction },
      diskBackupQuota: { to: 3, by: ["ModifyDiskBackupQuota"], drift: { DiskBackupQuota: 5 } },
      forceDelete: { to: false, by: [], drift: instruction },
    },
    uncovered: {
      dedicatedClusterId: "the local cloud has no dedicated clusters",
      cdcId: "the local cloud has no dedicated clusters",
      cageId: "the local cloud has no cages",
      portable: "disks made here always are, and that cannot be taken back",
    },
  },
  {
    token: "cbs:Disk",
    as: "fast and encrypted",
    least: () => ({ ...hourly, diskType: "CLOUD_HSSD", diskSize: 500, encrypt: true }),
    most: () => ({
      ...hourly,
      name: "fast",
      diskType: "CLOUD_HSSD",
      diskSize: 500,
      throughputPerformance: 100,
      burstPerformance: true,
      encrypt: true,
      encryptType: "ENCRYPT_V2",
      kmsKeyId: "kms-12345678",
    }),
    created: ["CreateDisks"],
    deleted: ["TerminateDisks"],
    properties: {
      throughputPerformance: {
        to: 200,
        by: ["ModifyDiskExtraPerformance"],
        drift: { ThroughputPerformance: 50 },
      },
      burstPerformance: { to: false, by: ["ModifyDiskAttributes"], drift: { BurstPerformance: false } },
      encrypt: {
        to: false,
        along: { encryptType: undefined, kmsKeyId: undefined },
        by: "replacement",
        drift: never,
      },
      encryptType: { to: "ENCRYPT_V1", by: "replacement", drift: never },
      kmsKeyId: { to: "kms-87654321", by: "replacement", drift: never },
      shareable: {
        to: true,
        along: { encrypt: undefined, encryptType: undefined, kmsKeyId: undefined },
        by: "replacement",
        drift: never,
      },
    },
  },
  {
    token: "cbs:Disk",
    as: "prepaid",
    least: () => ({ ...hourly, diskChargeType: "PREPAID", period: 1, forceDelete: true }),
    most: () => ({
      ...hourly,
      name: "paid",
      diskChargeType: "PREPAID",
      period: 1,
      renewFlag: "NOTIFY_AND_AUTO_RENEW",
      forceDelete: true,
    }),
    created: ["CreateDisks"],
    deleted: ["TerminateDisks", "TerminateDisks"],
    properties: {
      period: { to: 2, by: [], drift: instruction },
      renewFlag: {
        to: "NOTIFY_AND_MANUAL_RENEW",
        by: ["ModifyDisksRenewFlag"],
        drift: { RenewFlag: "DISABLE_NOTIFY_AND_MANUAL_RENEW" },
      },
    },
  },
  {
    token: "cbs:Disk",
    as: "from a snapshot",
    given: async (lab) => {
      const { id } = await lab.need("cbs:Disk", hourly);
      const { SnapshotId } = await lab.api.cbs.CreateSnapshot({ DiskId: id });
      await lab.control("POST", "clock", { advance: "3600s" });
      return { snapshotId: SnapshotId! };
    },
    least: ({ snapshotId }) => ({ ...hourly, diskSize: undefined, snapshotId: snapshotId! }),
    most: ({ snapshotId }) => ({ ...hourly, name: "copy", diskSize: 200, snapshotId: snapshotId! }),
    created: ["CreateDisks"],
    deleted: ["TerminateDisks"],
    properties: {
      zone: { to: `${region}-4`, by: "replacement", drift: never },
      snapshotId: { to: "snap-12345678", by: "replacement", drift: never },
    },
  },
  {
    token: "cbs:DiskAttachment",
    given: machines,
    least: ({ diskId, instanceId }) => ({ diskId: diskId!, instanceId: instanceId! }),
    most: ({ diskId, instanceId }) => ({
      diskId: diskId!,
      instanceId: instanceId!,
      deleteWithInstance: true,
    }),
    created: ["AttachDisks"],
    deleted: ["DetachDisks"],
    properties: {
      diskId: { to: ({ otherDiskId }) => otherDiskId!, by: "replacement", drift: never },
      instanceId: {
        to: ({ otherInstanceId }) => otherInstanceId!,
        by: "replacement",
        gone: true,
        drift: async (lab, _subject, { diskId }) => {
          await lab.api.cbs.DetachDisks({ DiskIds: [diskId!] });
          await lab.control("POST", "clock", { advance: "60s" });
        },
      },
      deleteWithInstance: {
        to: false,
        by: ["ModifyDiskAttributes"],
        drift: ({ api }, _subject, { diskId }) =>
          api.cbs.ModifyDiskAttributes({ DiskIds: [diskId!], DeleteWithInstance: false }),
      },
    },
    uncovered: { attachMode: "the local cloud has no bare-metal instances" },
  },
];
