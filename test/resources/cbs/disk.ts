// The case of a disk: paid by the hour, fast and encrypted, prepaid, and from a snapshot.
import type { cbs as sdk } from "../../../sdk";
import { found } from "../../found";
import { resourceCase } from "../case";
import { aDisk, hourly, instruction, named, never, otherTags, otherZone, someTags, zone } from "../words";

export const disk = resourceCase<sdk.DiskArgs>({
  token: "cbs:Disk",
  lives: [
    {
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
        allowRollback: false,
        allowReplace: true,
        forceDelete: true,
        tags: someTags,
      }),
      created: ["CreateDisks", "ModifyDiskAttributes"],
      deleted: ["TerminateDisks"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyDiskAttributes"], drift: { DiskName: "drifted" } },
        zone: { to: otherZone, by: "replacement", drift: never },
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
          by: ["ModifyDiskAttributes", "ModifyDisksChargeType"],
          drift: { DiskChargeType: "PREPAID" },
          repair: ["ModifyDisksChargeType"],
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
        allowRollback: { to: true, by: [], drift: instruction },
        allowReplace: { to: false, by: [], drift: instruction },
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
        allowReplace: true,
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
      as: "prepaid",
      least: () => ({ ...hourly, diskChargeType: "PREPAID", period: 1, forceDelete: true }),
      most: () => ({
        ...hourly,
        name: "paid",
        diskChargeType: "PREPAID",
        period: 1,
        renewFlag: "NOTIFY_AND_AUTO_RENEW",
        allowReplace: true,
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
      as: "from a snapshot",
      beside: { original: aDisk },
      calls: async (lab, given) => {
        const { SnapshotId } = await lab.api.cbs.CreateSnapshot({ DiskId: given("original") });
        await lab.cloud.advance("3600s");
        return { snapshot: found(SnapshotId, "snapshot in the answer") };
      },
      least: (given) => ({ ...hourly, diskSize: undefined, snapshotId: given("snapshot") }),
      most: (given) => ({
        ...hourly,
        name: "copy",
        diskSize: 200,
        snapshotId: given("snapshot"),
        allowReplace: true,
      }),
      created: ["CreateDisks"],
      deleted: ["TerminateDisks"],
      properties: {
        zone: { to: otherZone, by: "replacement", drift: never },
        snapshotId: { to: "snap-12345678", by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["CreateDisks", "DescribeDisks"],
    see: ["DescribeDisks"],
    remove: ["DescribeDisks", "TerminateDisks", "DescribeDisks"],
  },
  many: {
    most: 1000,
    program: (i, changed) => ({ ...named(i, changed), ...hourly, diskSize: 10 }),
    least: { create: { chain: 2, seconds: 3 }, update: { chain: 3 }, delete: { chain: 3 } },
  },
});
