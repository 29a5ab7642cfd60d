// Documented refusals of public addresses that nobody can cause in this cloud.
import { type Excuse, none, second } from "../../../excuse";

const FORMAT = "InvalidParameter.InvalidDataFormat";

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
  second(
    "UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip",
    "FailedOperation.PrivateIpAddressBinded",
    ["AllocateAddresses"],
  ),
  second("InvalidParameter", FORMAT, ["AssociateAddress", "DisassociateAddress"]),
  second(["InvalidParameter.Coexist", "UnsupportedOperation"], "InvalidParameter.InvalidParameterConflict", [
    "AssociateAddress",
  ]),
  second("ResourceInUse", "UnsupportedOperation.StatusNotPermit", [
    "AssociateAddress",
    "DisassociateAddress",
  ]),
  second("ResourceNotFound", "UnsupportedOperation.AddressIdNotFound", [
    "AssociateAddress",
    "DisassociateAddress",
  ]),
  none("FailedOperation.OperationNotAllow", "no address is in arrears, and none is given back so often", [
    "AssociateAddress",
    "DisassociateAddress",
  ]),
  none("UnsupportedOperation.InstanceIdNotFound", "what an address is bound to is there", [
    "DisassociateAddress",
  ]),
  none("UnsupportedOperation.QuotaLimitExceeded", "it binds nothing", ["DisassociateAddress"]),
  second("InvalidParameterValue", "InvalidParameterValue.InvaildAddressId", ["DisassociateAddress"]),
  none("InvalidParameterValue", "its parameters have codes of their own", ["AssociateAddress"]),
];
