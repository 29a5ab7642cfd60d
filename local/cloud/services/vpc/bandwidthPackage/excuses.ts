// Documented refusals of bandwidth packages that nobody can cause in this cloud, each with the reason.
import { ALLOWED, type Excuse, MONEY, none, QUIET, second } from "../../../excuse";

const MADE = "a package is made without anything in it";
const EVERYWHERE = "every region has every kind of package";
const IN_USE = "InvalidParameterValue.BandwidthPackageInUse";

export const ofPackages: readonly Excuse[] = [
  none(["FailedOperation.BalanceInsufficient", "LimitExceeded.AccountReturnQuota"], MONEY),
  none("UnsupportedOperation.AccountNotSupported", ALLOWED),
  none(
    [
      "InvalidParameterValue.InstanceIdMalformed",
      "UnsupportedOperation.InstanceStateNotSupported",
      "UnsupportedOperation.InvalidResourceInternetChargeType",
    ],
    MADE,
    ["CreateBandwidthPackage"],
  ),
  none("UnsupportedOperation.UnsupportedRegion", EVERYWHERE, ["CreateBandwidthPackage"]),
  none("FailedOperation.InvalidRegion", EVERYWHERE, ["DeleteBandwidthPackage"]),
  none("UnsupportedOperation", "nothing about the list of packages is refused so", [
    "DescribeBandwidthPackages",
  ]),
  second("InvalidParameterValue.Illegal", "InvalidParameterValue.BandwidthPackageIdMalformed", [
    "ModifyBandwidthPackageAttribute",
    "DescribeBandwidthPackageResources",
  ]),
  second(
    [
      "InvalidParameterValue.Combination",
      "InvalidParameterValue.InvalidOldBandwidth",
      "UnsupportedOperation.InvalidAction",
    ],
    "InvalidParameterValue.Range",
    ["ModifyBandwidthPackageBandwidth"],
  ),
  none(["OperationDenied.TrafficExceedThreshold", "OperationDenied.TrafficValidationFailed"], QUIET),
  second(
    ["InvalidParameterValue.StopChargingInstanceInUse", "UnsupportedOperation.InvalidAddressState"],
    IN_USE,
    ["DeleteBandwidthPackage"],
  ),
  second("InvalidParameterValue.InstanceIdMalformed", "InvalidParameterValue.ResourceIdMalformed", [
    "AddBandwidthPackageResources",
  ]),
  none(
    [
      "InvalidParameterValue.LimitExceeded",
      "LimitExceeded.BandwidthPackageQuota",
      "LimitExceeded.BandwidthPackageResourceQuota",
    ],
    "a package takes any number of addresses",
    ["AddBandwidthPackageResources"],
  ),
  none("FailedOperation.IpTypeNotPermit", "every address may leave its package"),
  second("InvalidInstanceId.NotFound", "InvalidParameterValue.ResourceNotFound", [
    "RemoveBandwidthPackageResources",
  ]),
  none("UnsupportedOperation.InvalidResourceProtocol", "what is in a package is of its protocol", [
    "RemoveBandwidthPackageResources",
  ]),
];
