// Documented refusals of this service that nobody can cause in this cloud, each with the reason.
import { ALLOWED, type Excuse, INSIDE, MONEY, none, second } from "../../excuse";

export const excuses: readonly Excuse[] = [
  none(
    [
      "InternalError",
      "InternalError.ComponentError",
      "InternalError.FailQueryResource",
      "InternalError.ResourceOpFailed",
    ],
    INSIDE,
  ),
  none(
    [
      "InvalidAccount.InsufficientBalance",
      "TradeDealConflict",
      "InsufficientRefundQuota",
      "ResourceInsufficient.OverRefundQuota",
    ],
    MONEY,
  ),
  none(
    [
      "AuthFailure",
      "UnauthorizedOperation",
      "UnauthorizedOperation.MFAExpired",
      "UnauthorizedOperation.NotCertification",
      "UnauthorizedOperation.RoleNotExists",
    ],
    ALLOWED,
  ),
  none("UnauthorizedOperation.NotHavePaymentRight", ALLOWED, ["ResizeDisk", "ModifyDiskBackupQuota"]),
  none("ResourceInsufficient", "what is sold in a zone is never sold out"),
  none("InvalidParameter.ShouldConvertSnapshotToImage", "a snapshot has no content that could need it"),
  none("InvalidInstanceId.NotFound", "the request names no instance", [
    "ApplySnapshot",
    "ModifyDiskAttributes",
    "InquiryPriceResizeDisk",
  ]),
  none(["InvalidDisk.NotPortable", "InvalidDiskId.NotFound"], "the request names no disk", [
    "DescribeInstancesDiskNum",
  ]),
  none(["InvalidParameterValue", "MissingParameter"], "it takes no parameters", ["GetSnapOverview"]),
  none("InvalidParameter.ProjectIdNotExist", "a snapshot has the project of its disk", ["CreateSnapshot"]),
  none("LimitExceeded.InstanceAttachedDisk", "nothing is attached by it", ["CreateSnapshot"]),
  none(
    ["InvalidDisk.NotSupportSnapshot", "InvalidDisk.TypeError", "UnsupportedOperation.DiskEncrypt"],
    "every disk takes snapshots; those of an encrypted one are encrypted",
    ["CreateSnapshot"],
  ),
  none(
    ["ResourceUnavailable.DiskSnapshotChainTooLarge", "ResourceUnavailable.TooManyCreatingSnapshot"],
    "snapshots are limited by their quota alone",
  ),
  none("UnsupportedOperation.StateError", "a policy has one state, being never in arrears"),
  none("UnsupportedOperation", "there is no disk and no question it does not answer", [
    "DescribeDiskAssociatedAutoSnapshotPolicy",
    "DescribeDiskConfigQuota",
  ]),
  none("InvalidParameterValue.LimitExceeded", "no list of it has a documented bound", ["CreateDisks"]),
  none("UnsupportedOperation.InstanceNotStopped", "disks grow while their instance runs"),
  none("UnsupportedOperation.DetachPod", "there are no pods"),
  none("InvalidInstance.NotSupported", "a disk leaves an instance in any of its states", ["DetachDisks"]),
  none("ResourceUnavailable.NotSupported", "any disk may be unbound", ["UnbindAutoSnapshotPolicy"]),
  none(["InvalidDisk.Expire", "ResourceUnavailable.Expire"], "a disk in the recycle bin goes for good", [
    "TerminateDisks",
  ]),
  none("InvalidSnapshot.NotSupported", "every snapshot at rest can be deleted", ["DeleteSnapshots"]),
  second("ResourceNotFound.NotFound", "InvalidDiskId.NotFound", [
    "ApplySnapshot",
    "BindAutoSnapshotPolicy",
    "CreateDiskBackup",
    "ModifyDiskAttributes",
    "ResizeDisk",
    "AttachDisks",
  ]),
  second("ResourceNotFound", "ResourceNotFound.NotFound"),
  second("ResourceUnavailable", "ResourceUnavailable.NotSupported"),
  second(["ResourceInsufficient.OverQuota"], "InsufficientSnapshotQuota", ["CreateSnapshot"]),
  second(["ResourceInUse"], "ResourceInUse.DiskRollbacking", ["CreateSnapshot"]),
  second("ResourceUnavailable.SnapshotCreating", "InvalidDisk.SnapshotCreating", ["CreateSnapshot"]),
  second("InvalidDisk.NotSupported", "ResourceUnavailable.NotSupported", [
    "ApplySnapshot",
    "CreateSnapshot",
    "BindAutoSnapshotPolicy",
    "AttachDisks",
    "DetachDisks",
  ]),
  second("ResourceUnavailable.NotSupported", "InvalidDisk.NotSupported", ["ResizeDisk"]),
  second("ResourceUnavailable.NotSupported", "ResourceUnavailable.NotSupportRefund", ["TerminateDisks"]),
  second("InvalidDisk.TypeError", "ResourceUnavailable.TypeError", ["AttachDisks", "DetachDisks"]),
  second("ResourceUnavailable.NotPortable", "InvalidDisk.NotPortable"),
  second("InvalidParameterValue.LimitExceeded", "InvalidParameterValue.BindDiskLimitExceeded", [
    "BindAutoSnapshotPolicy",
  ]),
  second("ResourceUnavailable.Expire", "InvalidDisk.Expire", ["ResizeDisk", "InquiryPriceResizeDisk"]),
  second("UnsupportedOperation", "UnsupportedOperation.SnapHasShared", ["DeleteSnapshots"]),
  second("UnsupportedOperation", "ResourceUnavailable.TypeError", ["DetachDisks"]),
  second("UnsupportedOperation", "InvalidDisk.NotSupported", ["ModifyDiskExtraPerformance"]),
];
