// Documented refusals of what is done with machines that nobody can cause here.
import { type Excuse, MONEY, none, second } from "../../../excuse";

const ORDERS = ["RunInstances"];
const FITS = "every model takes every image of its architecture, and has one configuration";

const ofOrders: readonly Excuse[] = [
  none("FailedOperation.BlockBalance", MONEY),
  none("FailedOperation.OperationConflict", "nothing else is done with what it makes", ORDERS),
  none(
    [
      "InvalidParameterValue.AddressQuotaLimitExceeded",
      "LimitExceeded.AddressQuotaLimitExceeded",
      "ResourceInsufficient.IPQuotaNotEnough",
    ],
    "ordinary public addresses have no quota",
    ORDERS,
  ),
  none(
    ["LimitExceeded.EniQuotaLimitExceeded", "LimitExceeded.NicOrIPLimitExceeded"],
    "a new machine has one interface with one address",
    ORDERS,
  ),
  none("InvalidParameterValue.FilterLimitExceeded", "it takes no filter", ORDERS),
  none(
    [
      "InvalidParameterValue.InstanceConfigNotMatch",
      "InvalidParameterValue.InstanceTypeNotMatchPid",
      "UnsupportedOperation.InstanceTypeNotSupportImage",
    ],
    FITS,
  ),
  none("InvalidParameterValue.InvaildModifyParam", "it changes nothing", ORDERS),
  none("InvalidParameterValue.InvalidInternetChargeType", "it has no such parameter", ORDERS),
  second("InvalidParameterValue.InvalidBillingType", "InvalidParameterValue.UnmatchedBillingType", ORDERS),
  second(
    "InvalidParameterValue.InvalidModuleIDAndInstanceTypeConfigID",
    "InvalidParameterValue.InvalidModuleIDAndInstanceTypeID",
    ORDERS,
  ),
  second(
    ["InvalidParameterValue.TooLong", "InvalidParameterValue.ParameterValueTooLarge"],
    "InvalidParameterValue.InstanceNameTooLong",
    ORDERS,
  ),
  none(
    "InvalidParameterValue.InvalidPublicParam",
    "what every action takes has codes that all have in common",
  ),
  none("InvalidParameterValue.UserNotSupportIPv6", "the account may have IPv6"),
  none("LimitExceeded.SecurityGroupInstanceLimitExceeded", "a group takes more machines than there can be"),
  second("ResourcesSoldOut.SpecifiedInstanceType", "InvalidParameterValue.InvalidZoneInstanceType", ORDERS),
];

const ofPower: readonly Excuse[] = [
  second("FailedOperation.OperationNotAllow", "FailedOperation.InstanceNotAllStopped", ["StartInstances"]),
  second("FailedOperation.OperationNotAllow", "ResourceUnavailable.InstanceNotRunning", ["RebootInstances"]),
  none("FailedOperation.InstanceOwnerCheckFailed", "every machine of the account is its own"),
  none(
    ["InvalidParameterValue.InvalidDataDiskType", "InvalidParameterValue.InvalidISPInNode"],
    "it names no disk and no carrier",
    ["RebootInstances"],
  ),
];

const ofChanges: readonly Excuse[] = [
  second("FailedOperation.OperationNotAllow", "OperationDenied.InstanceOperationInProgress", [
    "ResetInstances",
  ]),
  none("FailedOperation.OperationNotAllow", "it tells what is not allowed", [
    "DescribeInstancesDeniedActions",
  ]),
  second("InvalidParameter", "InvalidParameterValue", ["AssociateSecurityGroups"]),
  second("UnsupportedOperation", "UnsupportedOperation.InvalidInstanceState", ["DescribeInstanceVncUrl"]),
  ...[
    ["DescribeInstanceTypeConfig", "InstanceTypeConfig"],
    ["DescribeConfig", "BaseConfig"],
  ].map(([action = "", what]) =>
    none(
      [`MissingParameter.Missing${what}Parameter`, "InvalidParameter.InvalidDataFormat"],
      "it takes no parameter",
      [action],
    ),
  ),
];

const NO_CONFLICT = "a module is changed at once";

const ofModules: readonly Excuse[] = [
  none("InvalidParameterValue.InvaildModifyParam", NO_CONFLICT, [
    "ModifyModuleImage",
    "ModifyModuleConfig",
    "ModifyModuleNetwork",
  ]),
  none("InvalidParameterValue.InvalidInstanceType", "there is no model with high IO"),
  none("MissingParameter.MissingModuleParameter", "it needs no parameter", ["DescribeModule"]),
  none("LimitExceeded.SecurityGroupModuleLimitExceeded", "a group takes as many modules as there are"),
];

const ofLists: readonly Excuse[] = [
  none("InvalidParameterValue.InvaildDescribeInstance", "the account may see everything there is"),
  none("ResourceNotFound.InstanceNotExist", "a filter finds nothing", ["DescribeInstances"]),
];

export const ofMachines: readonly Excuse[] = [
  ...ofOrders,
  ...ofPower,
  ...ofChanges,
  ...ofModules,
  ...ofLists,
];
