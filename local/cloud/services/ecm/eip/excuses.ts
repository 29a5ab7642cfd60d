// Documented refusals of public addresses that nobody can cause in this cloud.
import { type Excuse, none, second } from "../../../excuse";

const FORMAT = "InvalidParameter.InvalidDataFormat";
const NO_MACHINES = "there is nothing here yet that an address could be bound to";

export const ofAddresses: readonly Excuse[] = [
  second("InvalidParameter", FORMAT, [
    "AllocateAddresses",
    "ReleaseAddresses",
    "ModifyAddressAttribute",
    "ModifyAddressesBandwidth",
    "DescribeTaskResult",
  ]),
  none(["InvalidParameter", "InvalidParameterValue"], "it has no parameter but the region", [
    "DescribeAddressQuota",
  ]),
  second("ResourceNotFound", "UnsupportedOperation.AddressIdNotFound", [
    "ReleaseAddresses",
    "ModifyAddressAttribute",
    "ModifyAddressesBandwidth",
  ]),
  second("FailedOperation.OperationNotAllow", "UnsupportedOperation.StatusNotPermit", ["ReleaseAddresses"]),
  second("InvalidParameterValue.InvalidBandwidth", "InvalidParameterValue.BandwidthOutOfRange", [
    "ModifyAddressesBandwidth",
  ]),
  none("LimitExceeded", "every address can have any bandwidth there is", ["ModifyAddressesBandwidth"]),
  second("InvalidParameterValue.ParameterValueTooLarge", "InvalidParameterValue.TooLong", [
    "ModifyAddressAttribute",
  ]),
  none("InvalidParameterValue.InvalidInstanceID", "it names no instance", ["ModifyAddressAttribute"]),
  none("UnsupportedOperation.StatusNotPermit", "an address can be renamed at any time", [
    "ModifyAddressAttribute",
  ]),
  second(
    ["LimitExceeded", "InvalidParameterValue.AddressQuotaLimitExceeded"],
    "LimitExceeded.AddressQuotaLimitExceeded",
    ["AllocateAddresses"],
  ),
  second("InvalidParameterValue.ParameterValueTooLarge", "InvalidParameterValue.InvalidBandwidth", [
    "AllocateAddresses",
  ]),
  none("ResourceInsufficient.IPQuotaNotEnough", "every carrier has addresses left", ["AllocateAddresses"]),
  none(
    [
      "FailedOperation.InvalidStatus",
      "FailedOperation.OperationNotAllow",
      "FailedOperation.PrivateIpAddressBinded",
      "FailedOperation.PrivateIpAddressUnavailable",
      "ResourceNotFound",
      "ResourceNotFound.InstanceNotExist",
      "UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip",
    ],
    NO_MACHINES,
    ["AllocateAddresses"],
  ),
];
