// Snapshots, their copies and shares, the policies that make them, and backup points.
import { ZONE } from "../stage";
import { type Life, Tags } from "./life";

const read = { action: "cbs.DescribeSnapshots", items: "SnapshotSet", id: "SnapshotId", ids: "SnapshotIds" };
const remove: Life["remove"] = ["cbs.DeleteSnapshots", ({ it }) => ({ SnapshotIds: [it] })];

export const storage: Record<string, Life> = {
  snapshot: {
    create: [
      "cbs.CreateSnapshot",
      ({ disk }) => ({ DiskId: disk, SnapshotName: "before", Deadline: "2024-03-01T00:00:00+00:00", Tags }),
    ],
    id: (answer) => answer.SnapshotId,
    read,
    made: ({ disk }) => ({
      DiskId: disk,
      DiskSize: 100,
      DiskUsage: "DATA_DISK",
      SnapshotName: "before",
      SnapshotState: "NORMAL",
      SnapshotType: "PRIVATE_SNAPSHOT",
      SnapshotMode: "STANDARD_SNAPSHOT",
      Percent: 100,
      IsPermanent: false,
      DeadlineTime: "2024-03-01 00:00:00",
      Placement: { Zone: ZONE },
      Tags,
    }),
    filters: ({ it, disk }) => ({
      "snapshot-id": it,
      "snapshot-name": "before",
      "snapshot-state": "NORMAL",
      "snapshot-type": "PRIVATE_SNAPSHOT",
      "disk-usage": "DATA_DISK",
      "disk-id": disk,
      zone: ZONE,
    }),
    changes: [
      [
        "cbs.ModifySnapshotAttribute",
        ({ it }) => ({ SnapshotId: it, SnapshotName: "after", IsPermanent: true }),
        { SnapshotName: "after", IsPermanent: true, DeadlineTime: "" },
      ],
      [
        "cbs.ModifySnapshotAttribute",
        ({ it }) => ({ SnapshotId: it, Deadline: "2024-04-01T00:00:00+00:00" }),
        { IsPermanent: false, DeadlineTime: "2024-04-01 00:00:00" },
      ],
    ],
    remove,
  },

  "snapshot copy": {
    create: [
      "cbs.CopySnapshotCrossRegions",
      ({ snapshot }) => ({
        SnapshotId: snapshot,
        DestinationRegions: ["ap-shanghai"],
        SnapshotName: "there",
      }),
    ],
    id: (answer) => answer.SnapshotCopyResultSet[0].SnapshotId,
    read,
    region: "ap-shanghai",
    made: { SnapshotName: "there", SnapshotState: "NORMAL", CopyFromRemote: true, DiskSize: 100 },
    filters: ({ it }) => ({ "snapshot-id": it, "snapshot-name": "there" }),
    changes: [
      [
        "cbs.ModifySnapshotAttribute",
        ({ it }) => ({ SnapshotId: it, SnapshotName: "renamed there" }),
        { SnapshotName: "renamed there" },
      ],
    ],
    remove,
  },

  "snapshot share": {
    create: [
      "cbs.ModifySnapshotsSharePermission",
      ({ snapshot }) => ({ SnapshotIds: [snapshot], AccountIds: ["200000000001"], Permission: "SHARE" }),
    ],
    id: () => "200000000001",
    read: {
      action: "cbs.DescribeSnapshotSharePermission",
      items: "SharePermissionSet",
      id: "AccountId",
      by: ({ snapshot }) => ({ SnapshotId: snapshot }),
    },
    made: { AccountId: "200000000001" },
    changes: [],
    remove: [
      "cbs.ModifySnapshotsSharePermission",
      ({ snapshot }) => ({ SnapshotIds: [snapshot], AccountIds: ["200000000001"], Permission: "CANCEL" }),
    ],
  },

  "automatic snapshot policy": {
    create: [
      "cbs.CreateAutoSnapshotPolicy",
      {
        AutoSnapshotPolicyName: "nightly",
        Policy: [{ Hour: [3], DayOfWeek: [1, 4] }],
        IsActivated: false,
        IsPermanent: false,
        RetentionDays: 5,
      },
    ],
    id: (answer) => answer.AutoSnapshotPolicyId,
    read: {
      action: "cbs.DescribeAutoSnapshotPolicies",
      items: "AutoSnapshotPolicySet",
      id: "AutoSnapshotPolicyId",
      ids: "AutoSnapshotPolicyIds",
    },
    made: {
      AutoSnapshotPolicyName: "nightly",
      AutoSnapshotPolicyState: "NORMAL",
      Policy: [{ Hour: [3], DayOfWeek: [1, 4] }],
      IsActivated: false,
      IsPermanent: false,
      RetentionDays: 5,
      NextTriggerTime: expect.stringMatching(/ 03:00:00$/),
    },
    filters: ({ it }) => ({
      "auto-snapshot-policy-id": it,
      "auto-snapshot-policy-name": "nightly",
      "auto-snapshot-policy-state": "NORMAL",
    }),
    changes: [
      [
        "cbs.ModifyAutoSnapshotPolicyAttribute",
        ({ it }) => ({
          AutoSnapshotPolicyId: it,
          AutoSnapshotPolicyName: "weekly",
          Policy: [{ Hour: [4, 16], DayOfWeek: [0] }],
          IsActivated: true,
          RetentionDays: 30,
        }),
        {
          AutoSnapshotPolicyName: "weekly",
          Policy: [{ Hour: [4, 16], DayOfWeek: [0] }],
          IsActivated: true,
          RetentionDays: 30,
        },
      ],
      [
        "cbs.ModifyAutoSnapshotPolicyAttribute",
        ({ it }) => ({ AutoSnapshotPolicyId: it, IsPermanent: true }),
        { IsPermanent: true, RetentionDays: 0 },
      ],
    ],
    remove: ["cbs.DeleteAutoSnapshotPolicies", ({ it }) => ({ AutoSnapshotPolicyIds: [it] })],
  },

  "automatic snapshot policy attachment": {
    create: [
      "cbs.BindAutoSnapshotPolicy",
      ({ policy, disk }) => ({ AutoSnapshotPolicyId: policy, DiskIds: [disk] }),
    ],
    read: {
      action: "cbs.DescribeDiskAssociatedAutoSnapshotPolicy",
      items: "AutoSnapshotPolicySet",
      id: "AutoSnapshotPolicyId",
      by: ({ disk }) => ({ DiskId: disk }),
    },
    id: () => "",
    made: ({ policy }) => ({ AutoSnapshotPolicyId: policy, DiskIdSet: [] }),
    changes: [],
    remove: [
      "cbs.UnbindAutoSnapshotPolicy",
      ({ policy, disk }) => ({ AutoSnapshotPolicyId: policy, DiskIds: [disk] }),
    ],
  },

  "backup point": {
    create: ["cbs.CreateDiskBackup", ({ disk }) => ({ DiskId: disk, DiskBackupName: "point" })],
    id: (answer) => answer.DiskBackupId,
    read: {
      action: "cbs.DescribeDiskBackups",
      items: "DiskBackupSet",
      id: "DiskBackupId",
      ids: "DiskBackupIds",
    },
    made: ({ disk }) => ({
      DiskId: disk,
      DiskBackupName: "point",
      DiskBackupState: "NORMAL",
      DiskSize: 100,
      DiskUsage: "DATA_DISK",
      Percent: 100,
      Encrypt: false,
    }),
    filters: ({ it, disk }) => ({ "disk-backup-id": it, "disk-id": disk, "disk-usage": "DATA_DISK" }),
    changes: [
      [
        "cbs.ApplyDiskBackup",
        ({ it, disk }) => ({ DiskBackupId: it, DiskId: disk }),
        { DiskBackupState: "NORMAL" },
      ],
    ],
    remove: ["cbs.DeleteDiskBackups", ({ it }) => ({ DiskBackupIds: [it] })],
  },
};
