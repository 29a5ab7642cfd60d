// Documented refusals of network interfaces that nobody can cause in this cloud.
import { type Excuse, none, second } from "../../../excuse";

export const ofInterfaces: readonly Excuse[] = [
  none("InvalidParameterValue.InvalidInstanceID", "it names no instance", ["CreateNetworkInterface"]),
  second("LimitExceeded", "LimitExceeded.EniQuotaLimitExceeded", ["CreateNetworkInterface"]),
  second("MissingParameter.MissingNetworkInterfaceParameter", "MissingParameter"),
  none(["ResourceInUse", "UnsupportedOperation"], "a list takes whatever state there is", [
    "DescribeNetworkInterfaces",
  ]),
  none("InvalidParameterValue", "its parameters have no such bounds", [
    "AttachNetworkInterface",
    "DetachNetworkInterface",
    "DeleteNetworkInterface",
  ]),
  second(["LimitExceeded", "InvalidParameterValue.LimitExceeded"], "LimitExceeded.EniQuotaLimitExceeded", [
    "AttachNetworkInterface",
  ]),
  none(
    ["LimitExceeded.AddressQuotaLimitExceeded", "LimitExceeded.AddressQuotaLimitExceededDailyAllocate"],
    "attaching an interface allocates no public address",
    ["AttachNetworkInterface"],
  ),
  second("ResourceInUse", "UnsupportedOperation.AttachmentAlreadyExists", ["AttachNetworkInterface"]),
  second("UnsupportedOperation", "UnsupportedOperation.InvalidState", ["AttachNetworkInterface"]),
];
