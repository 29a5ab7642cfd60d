// Documented refusals of actions that are there which nobody can cause in this cloud, with the reason. A test keeps the
// list true: everything else the documents list can be caused. A fault answers any of them all the same.

export interface Excuse {
  service: "vpc" | "cvm" | "cbs";
  codes: string[];
  /** Every action that documents the codes, where it names none. */
  actions?: string[];
  because: string;
}

const none = (
  service: Excuse["service"],
  codes: string | string[],
  because: string,
  actions?: string[],
): Excuse => ({ service, codes: [codes].flat(), because, ...(actions ? { actions } : {}) });

/** The same refusal comes with another of its documented names. */
const second = (codes: string | string[], first: string, actions?: string[]): Excuse =>
  none("cbs", codes, `\`${first}\` says it`, actions);

const INSIDE = "nothing fails inside";
const MONEY = "nothing is charged: there is no balance, no order and no refund";
const STANDING = "the account may do everything there is";

const ofVpc = [
  none(
    "vpc",
    "InvalidParameterValue.CidrNotInPeerVpc",
    "API 3.0 of the documents has no peering connections",
  ),
  none("vpc", "ResourceNotFound", "every number is a project", ["CreateSecurityGroup"]),
  none("vpc", "InternalServerError", INSIDE),
  none("vpc", "InvalidInstanceId.NotFound", "an address is unbound together with the instance that goes", [
    "DisassociateAddress",
  ]),
];

const ofCvm = [
  none("cvm", "InternalServerError", INSIDE),
  none("cvm", ["InvalidAccount.InsufficientBalance", "InvalidAccount.UnpaidOrder"], MONEY),
  none("cvm", "AccountQualificationRestrictions", STANDING),
  none("cvm", "InvalidPermission", STANDING, [
    "ResetInstancesType",
    "InquiryPriceResetInstancesType",
    "ResetInstancesInternetMaxBandwidth",
    "InquiryPriceResetInstancesInternetMaxBandwidth",
  ]),
  none("cvm", "InvalidInstance.NotSupported", "what cannot be given back has an operation under way", [
    "TerminateInstances",
  ]),
  none("cvm", "VpcIdNotMatch", "it moves instances to other VPCs, too", ["ModifyInstancesVpcAttribute"]),
  none("cvm", "InvalidKeyPair.LimitExceeded", "`InvalidParameterValue.LimitExceeded` says it", [
    "DeleteKeyPairs",
  ]),
];

const ofCbs = [
  none(
    "cbs",
    [
      "InternalError",
      "InternalError.ComponentError",
      "InternalError.FailQueryResource",
      "InternalError.ResourceOpFailed",
    ],
    INSIDE,
  ),
  none(
    "cbs",
    [
      "InvalidAccount.InsufficientBalance",
      "TradeDealConflict",
      "InsufficientRefundQuota",
      "ResourceInsufficient.OverRefundQuota",
    ],
    MONEY,
  ),
  none(
    "cbs",
    [
      "AuthFailure",
      "UnauthorizedOperation",
      "UnauthorizedOperation.MFAExpired",
      "UnauthorizedOperation.NotCertification",
      "UnauthorizedOperation.RoleNotExists",
    ],
    STANDING,
  ),
  none("cbs", "UnauthorizedOperation.NotHavePaymentRight", STANDING, ["ResizeDisk", "ModifyDiskBackupQuota"]),
  none("cbs", "ResourceInsufficient", "what is sold in a zone is never sold out"),
  none(
    "cbs",
    ["InvalidParameter.ShouldConvertSnapshotToImage", "UnsupportedOperation.SnapshotHasBindedImage"],
    "images have no snapshots",
  ),
  none("cbs", "InvalidInstanceId.NotFound", "the request names no instance", [
    "ApplySnapshot",
    "ModifyDiskAttributes",
    "InquiryPriceResizeDisk",
  ]),
  none("cbs", ["InvalidDisk.NotPortable", "InvalidDiskId.NotFound"], "the request names no disk", [
    "DescribeInstancesDiskNum",
  ]),
  none("cbs", ["InvalidParameterValue", "MissingParameter"], "it takes no parameters", ["GetSnapOverview"]),
  none("cbs", "InvalidParameter.ProjectIdNotExist", "a snapshot has the project of its disk", [
    "CreateSnapshot",
  ]),
  none("cbs", "LimitExceeded.InstanceAttachedDisk", "nothing is attached by it", ["CreateSnapshot"]),
  none(
    "cbs",
    ["InvalidDisk.NotSupportSnapshot", "InvalidDisk.TypeError", "UnsupportedOperation.DiskEncrypt"],
    "every disk takes snapshots; those of an encrypted one are encrypted",
    ["CreateSnapshot"],
  ),
  none(
    "cbs",
    ["ResourceUnavailable.DiskSnapshotChainTooLarge", "ResourceUnavailable.TooManyCreatingSnapshot"],
    "snapshots are limited by their quota alone",
  ),
  none("cbs", "UnsupportedOperation.StateError", "a policy has one state, being never in arrears"),
  none("cbs", "UnsupportedOperation", "there is no disk and no question it does not answer", [
    "DescribeDiskAssociatedAutoSnapshotPolicy",
    "DescribeDiskConfigQuota",
  ]),
  none("cbs", "InvalidParameterValue.LimitExceeded", "no list of it has a documented bound", ["CreateDisks"]),
  none("cbs", "UnsupportedOperation.InstanceNotStopped", "disks grow while their instance runs"),
  none("cbs", "UnsupportedOperation.DetachPod", "there are no pods"),
  none("cbs", "InvalidInstance.NotSupported", "a disk leaves an instance in any of its states", [
    "DetachDisks",
  ]),
  none("cbs", "ResourceUnavailable.NotSupported", "any disk may be unbound", ["UnbindAutoSnapshotPolicy"]),
  none(
    "cbs",
    ["InvalidDisk.Expire", "ResourceUnavailable.Expire"],
    "a disk in the recycle bin goes for good",
    ["TerminateDisks"],
  ),
  none("cbs", "InvalidSnapshot.NotSupported", "every snapshot at rest can be deleted", ["DeleteSnapshots"]),
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

export const excuses: Excuse[] = [...ofVpc, ...ofCvm, ...ofCbs];

/** Why nobody can cause this refusal of an action here; undefined for one that can be caused. */
export function reasonFor(service: string, action: string, code: string): string | undefined {
  return excuses.find(
    (one) => one.service === service && one.codes.includes(code) && (one.actions?.includes(action) ?? true),
  )?.because;
}
