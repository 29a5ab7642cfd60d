// What leads to the documented refusals of CBS that do not follow from ids and bounds alone: changes of a good request,
// or of a quota.

import { type Causes, change, type Ground, quota } from "../errors/refusals";
import { buildScene, goodRequests, type Scene } from "./scene";

export async function prepareCbs(): Promise<Ground> {
  const scene = await buildScene();
  return { on: scene.on, good: goodRequests(scene), causes: cbsCauses(scene) };
}

function cbsCauses(scene: Scene): Causes {
  return {
    ...ofDisks(scene),
    ...ofChanges(scene),
    ...ofAttachments(scene),
    ...ofPrices(scene),
    ...ofSnapshots(scene),
    ...ofCopies(scene),
    ...ofPolicies(scene),
    ...ofBackups(scene),
  };
}

const disk = (DiskId: string) => change({ DiskId });
const disks = (...DiskIds: string[]) => change({ DiskIds });
const ahead = { DiskChargeType: "PREPAID", DiskChargePrepaid: undefined };

function ofDisks({ attached, growing, system, free, recycled, youngSnapshot }: Scene): Causes {
  return {
    CreateDisks: {
      "InvalidParameter.DiskConfigNotSupported": change({ DiskType: "CLOUD_TSSD" }),
      "InvalidParameter.ProjectIdNotExist": change({
        Placement: { Zone: "ap-guangzhou-3", ProjectId: -1 },
      }),
      "InvalidSnapshotId.NotFound": change({ SnapshotId: "snap-00000000" }),
      MissingParameter: change(ahead),
      ResourceBusy: change({ SnapshotId: youngSnapshot, DiskSize: undefined }),
      "UnauthorizedOperation.NotHavePaymentRight": change({ DiskChargeType: "CDCPAID" }),
    },
    ModifyDisksRenewFlag: { InvalidParameterValue: disks(free) },
    ModifyDisksChargeType: {
      "InvalidDisk.NotPortable": disks(system),
      "ResourceUnavailable.Expire": disks(recycled),
    },
    InitializeDisks: { ResourceBusy: disks(attached) },
    TerminateDisks: {
      ResourceBusy: disks(growing),
      "ResourceUnavailable.NotSupportRefund": disks(system),
      "ResourceUnavailable.RepeatRefund": disks("disk-00000000"),
      UnsupportedOperation: disks(attached),
    },
  };
}

function ofChanges({
  free,
  growing,
  otherEnhanced,
  migrating,
  recycled,
  recycledEnhanced,
  system,
}: Scene): Causes {
  return {
    ModifyDiskAttributes: {
      "InvalidDisk.NotSupported": change({ DiskIds: [system], DeleteWithInstance: true }),
      "InvalidParameter.DiskConfigNotSupported": change({ DiskName: undefined, DiskType: "CLOUD_BASIC" }),
      InvalidParameterValue: change({ Portable: false }),
      "ResourceInUse.DiskMigrating": change({
        DiskIds: [migrating],
        DiskName: undefined,
        DiskType: "CLOUD_SSD",
      }),
      "ResourceUnavailable.NotSupported": disks(recycled),
    },
    ResizeDisk: {
      "InvalidDisk.Busy": disk(growing),
      "InvalidDisk.Expire": disk(recycled),
      "InvalidDisk.NotSupported": disk(system),
      "InvalidParameter.DiskConfigNotSupported": change({ DiskSize: 205 }),
      InvalidParameterValue: change({ DiskSize: 50 }),
    },
    ModifyDiskExtraPerformance: {
      "InvalidDisk.Busy": disk(otherEnhanced),
      "InvalidDisk.Expire": disk(recycledEnhanced),
      "InvalidDisk.NotSupported": disk(free),
      InvalidParameter: change({ ThroughputPerformance: -1 }),
    },
    ModifyDiskBackupQuota: { "ResourceUnavailable.NotSupported": disk(recycled) },
  };
}

function ofAttachments(scene: Scene): Causes {
  const { free, attached, attaching, fixed, migrating, recycled, system, elsewhere, full, shut } = scene;
  const same = {
    "InvalidDisk.NotPortable": disks(fixed),
    ResourceBusy: disks(attaching),
    "ResourceInUse.DiskMigrating": disks(migrating),
    "ResourceUnavailable.NotSupported": disks(recycled),
    "ResourceUnavailable.TypeError": disks(system),
  };
  return {
    AttachDisks: {
      ...same,
      ResourceBusy: disks(scene.growing),
      "InvalidInstance.NotSupported": change({ InstanceId: shut }),
      "LimitExceeded.InstanceAttachedDisk": change({ InstanceId: full }),
      "ResourceUnavailable.Attached": disks(attached),
      "ResourceUnavailable.ZoneNotMatch": disks(elsewhere),
    },
    DetachDisks: {
      ...same,
      "InvalidInstanceId.NotFound": change({ InstanceId: "ins-00000000" }),
      "ResourceNotFound.NotFound": disks(free),
    },
  };
}

function ofPrices({ free, growing, recycled, recycledEnhanced, system }: Scene): Causes {
  return {
    InquiryPriceCreateDisks: { MissingParameter: change(ahead) },
    InquiryPriceResizeDisk: {
      "InvalidDisk.Expire": disk(recycled),
      "InvalidDisk.NotPortable": disk(system),
    },
    InquirePriceModifyDiskExtraPerformance: {
      InvalidParameterValue: change({ ThroughputPerformance: -1 }),
      "ResourceUnavailable.Expire": disk(recycledEnhanced),
      "ResourceUnavailable.NotSupported": disk(free),
    },
    InquirePriceModifyDiskBackupQuota: {
      "InvalidDisk.Busy": disk(growing),
      "InvalidDisk.NotSupported": disk(recycled),
    },
  };
}

function ofSnapshots(scene: Scene): Causes {
  const { shared, bound, returned, arriving, youngSnapshot, rollingSnapshot, resting, youngBackup } = scene;
  const onto = (SnapshotId: string, DiskId: string) => change({ SnapshotId, DiskId });
  const later = { SnapshotName: undefined, Deadline: "2099-01-01T00:00:00+00:00" };
  return {
    CreateSnapshot: {
      InsufficientSnapshotQuota: quota("cbs:snapshot"),
      "InvalidDisk.Busy": disk(scene.growing),
      "InvalidDisk.SnapshotCreating": disk(scene.snapping),
      ResourceBusy: change({ DiskBackupId: youngBackup }),
      "ResourceInUse.DiskRollbacking": disk(scene.rolling),
      "ResourceNotFound.NotFound": change({ DiskBackupId: "dbp-00000000" }),
      "ResourceUnavailable.NotSupported": disk(scene.recycled),
    },
    ModifySnapshotAttribute: {
      "InvalidSnapshot.NotSupported": change({ SnapshotId: arriving }),
      "UnsupportedOperation.SnapHasShared": change({ SnapshotId: shared, ...later }),
      "UnsupportedOperation.SnapshotHasBindedImage": change({ SnapshotId: bound, ...later }),
    },
    ApplySnapshot: {
      "InvalidDisk.Busy": onto(scene.ofGrowing, scene.growing),
      "InvalidDisk.SnapshotCreating": onto(scene.ofSnapping, scene.snapping),
      "InvalidInstance.NotSupported": onto(scene.ofAttached, scene.attached),
      "InvalidParameter.DiskSizeNotMatch": onto(scene.ofGrown, scene.grown),
      "InvalidSnapshot.NotSupported": onto(returned, scene.free),
      ResourceBusy: onto(rollingSnapshot, scene.rolling),
      "ResourceInUse.DiskRollbacking": onto(resting, scene.rolling),
      "ResourceUnavailable.NotSupported": onto(scene.ofRecycled, scene.recycled),
      "ResourceUnavailable.SnapshotCreating": onto(youngSnapshot, scene.snapping),
    },
    DeleteSnapshots: {
      ResourceBusy: change({ SnapshotIds: [rollingSnapshot] }),
      "ResourceUnavailable.SnapshotCreating": change({ SnapshotIds: [youngSnapshot] }),
      "UnsupportedOperation.SnapHasShared": change({ SnapshotIds: [shared] }),
      "UnsupportedOperation.SnapshotHasBindedImage": change({ SnapshotIds: [bound] }),
    },
  };
}

function ofCopies({ ofEncrypted, rollingSnapshot, youngSnapshot }: Scene): Causes {
  const accounts = Array.from({ length: 51 }, (_, i) => String(100000000100 + i));
  return {
    CopySnapshotCrossRegions: {
      InsufficientSnapshotQuota: quota("cbs:snapshot"),
      "InvalidSnapshot.NotSupported": change({ SnapshotId: youngSnapshot }),
      ResourceBusy: change({ SnapshotId: rollingSnapshot }),
      "ResourceInUse.CopySnapshotConflict": change({ DestinationRegions: ["ap-shanghai"] }),
      "UnsupportedOperation.SnapshotNotSupportCopy": change({ SnapshotId: ofEncrypted }),
    },
    ModifySnapshotsSharePermission: {
      "InvalidSnapshot.NotSupported": change({ SnapshotIds: [ofEncrypted] }),
      "ResourceInsufficient.OverQuota": change({ AccountIds: accounts }),
    },
  };
}

function ofPolicies({ attached, recycled }: Scene): Causes {
  return {
    CreateAutoSnapshotPolicy: {
      "LimitExceeded.AutoSnapshotPolicyOutOfQuota": quota("cbs:autoSnapshotPolicy"),
    },
    BindAutoSnapshotPolicy: {
      "InvalidDisk.AlreadyBound": disks(attached),
      "ResourceUnavailable.NotSupported": disks(recycled),
    },
  };
}

function ofBackups(scene: Scene): Causes {
  const { youngBackup, free, attached, growing, rolling, snapping, recycled, system } = scene;
  const onto = (DiskBackupId: string, DiskId: string) => change({ DiskBackupId, DiskId });
  return {
    CreateDiskBackup: {
      "InvalidDisk.Busy": disk(growing),
      ResourceInUse: disk(rolling),
      "ResourceInsufficient.OverQuota": disk(system),
      "ResourceUnavailable.NotSupported": disk(recycled),
      "ResourceUnavailable.SnapshotCreating": disk(snapping),
    },
    DeleteDiskBackups: { InvalidParameter: change({ DiskBackupIds: [youngBackup] }) },
    ApplyDiskBackup: {
      "InvalidDisk.Busy": onto(scene.ofGrowingBackup, growing),
      "InvalidDisk.NotSupported": onto(scene.ofRecycledBackup, recycled),
      "InvalidInstance.NotSupported": onto(scene.ofAttachedBackup, attached),
      ResourceBusy: onto(youngBackup, free),
      "ResourceInUse.DiskRollbacking": onto(scene.ofRollingBackup, rolling),
      "ResourceUnavailable.NotSupported": onto(scene.backup, attached),
    },
  };
}
