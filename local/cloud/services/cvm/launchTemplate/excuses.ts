// Documented refusals of launch templates that nobody can cause in this cloud, each with the reason.
import { ALLOWED, type Excuse, INSIDE, none, second } from "../../../excuse";

const CREATES = ["CreateLaunchTemplate", "CreateLaunchTemplateVersion"];
const ALL = [
  ...CREATES,
  "DeleteLaunchTemplate",
  "DeleteLaunchTemplateVersions",
  "DescribeLaunchTemplates",
  "DescribeLaunchTemplateVersions",
  "ModifyLaunchTemplateDefaultVersion",
];
const NOT_EXISTED = "InvalidParameterValue.LaunchTemplateIdNotExisted";

/** Each code at those of the actions that list it. */
function at(codes: string[], actions: Record<string, string[]>, because: string): Excuse[] {
  return Object.entries(actions).map(([action, but]) =>
    none(
      codes.filter((code) => !but.includes(code)),
      because,
      [action],
    ),
  );
}

/** What today's orders can be refused with, and no order of this cloud is. */
const ofOrders: readonly Excuse[] = [
  ...at(
    [
      "AuthFailure.CamRoleNameAuthenticateFailed",
      "InvalidParameter.InstanceImageNotSupport",
      "InvalidParameter.PasswordNotSupported",
      "InvalidParameterValue.MustDhcpEnabledVpc",
      "MissingParameter.DPDKInstanceTypeRequiredVPC",
      "MissingParameter.MonitorService",
      "UnsupportedOperation.BandwidthPackageIdNotSupported",
      "UnsupportedOperation.InstanceTypeNotSupportJumboFrame",
      "UnsupportedOperation.InvalidDisk",
      "UnsupportedOperation.NoInstanceTypeSupportSpot",
      "UnsupportedOperation.OnlyForPrepaidAccount",
      "InvalidParameter.InternetAccessibleNotSupported",
      "InvalidParameterValue.InvalidTimeFormat",
      "UnsupportedOperation.NotSupportImportInstancesActionTimer",
      "InvalidParameterValue.InsufficientOffering",
      "InvalidParameterValue.InsufficientPrice",
      "FailedOperation.NoAvailableIpAddressCountInSubnet",
    ],
    {
      CreateLaunchTemplate: [],
      CreateLaunchTemplateVersion: [
        "InvalidParameter.InternetAccessibleNotSupported",
        "InvalidParameterValue.InvalidTimeFormat",
        "UnsupportedOperation.NotSupportImportInstancesActionTimer",
        "InvalidParameterValue.InsufficientOffering",
        "InvalidParameterValue.InsufficientPrice",
        "FailedOperation.NoAvailableIpAddressCountInSubnet",
      ],
    },
    "such things are taken as they come",
  ),
  ...at(
    [
      "InvalidParameterValue.InstanceTypeNotSupportHpcCluster",
      "InvalidParameterValue.InstanceTypeRequiredHpcCluster",
      "InvalidParameter.LackCoreCountOrThreadPerCore",
      "InvalidParameterValue.CoreCountValue",
      "InvalidParameterValue.ThreadPerCoreValue",
    ],
    {
      CreateLaunchTemplate: [],
      CreateLaunchTemplateVersion: [
        "InvalidParameter.LackCoreCountOrThreadPerCore",
        "InvalidParameterValue.CoreCountValue",
        "InvalidParameterValue.InstanceTypeRequiredHpcCluster",
      ],
    },
    "no type has clusters or cores to choose",
  ),
  ...at(
    [
      "InstancesQuotaLimitExceeded",
      "LimitExceeded.InstanceQuota",
      "LimitExceeded.SingleUSGQuota",
      "LimitExceeded.SpotQuota",
      "LimitExceeded.UserSpotQuota",
      "LimitExceeded.VpcSubnetNum",
    ],
    { CreateLaunchTemplate: [], CreateLaunchTemplateVersion: ["InstancesQuotaLimitExceeded"] },
    "a template makes nothing that a quota counts",
  ),
  ...at(
    [
      "ResourceInsufficient.AvailabilityZoneSoldOut",
      "ResourceInsufficient.CloudDiskUnavailable",
      "ResourceInsufficient.SpecifiedInstanceType",
      "ResourceNotFound.NoDefaultCbs",
      "ResourceNotFound.NoDefaultCbsWithReason",
      "ResourcesSoldOut.EipInsufficient",
      "ResourcesSoldOut.SpecifiedInstanceType",
    ],
    {
      CreateLaunchTemplate: [],
      CreateLaunchTemplateVersion: ["ResourceInsufficient.AvailabilityZoneSoldOut"],
    },
    "nothing is sold out",
  ),
  none(
    [
      "FailedOperation.InquiryPriceFailed",
      "InternalError.TradeUnknownError",
      "FailedOperation.TagKeyReserved",
    ],
    INSIDE,
    CREATES,
  ),
  none("FailedOperation.SecurityGroupActionFailed", INSIDE, ["CreateLaunchTemplate"]),
  second("FailedOperation.DisasterRecoverGroupNotFound", "ResourceNotFound.InvalidPlacementSet", CREATES),
  second("InvalidHostId.Malformed", "InvalidHostId.NotFound", CREATES),
  none(
    ["InvalidParameter.InvalidIpFormat", "InvalidParameterValue.InvalidIpFormat"],
    "an address is looked at when an instance is made",
    CREATES,
  ),
  second("InvalidParameterValue.CloudSsdDataDiskSizeTooSmall", "InvalidParameterValue.Range", CREATES),
  second("InvalidParameterValue.InvalidImageState", "InvalidImageId.IncorrectState", CREATES),
  second("ResourceNotFound.KeyPairNotFound", "InvalidKeyPairId.NotFound", CREATES),
  second(
    ["InvalidParameterValue.InvalidImageForGivenInstanceType", "InvalidParameterValue.InvalidImageId"],
    "InvalidImageId.NotFound",
    ["CreateLaunchTemplate"],
  ),
  second("InvalidParameterValue.InvalidPassword", "InvalidPassword", ["CreateLaunchTemplate"]),
  second(
    "InvalidParameterValue.InvalidLaunchTemplateDescription",
    "InvalidParameterValue.InvalidLaunchTemplateVersionDescription",
    ["CreateLaunchTemplate"],
  ),
];

const ALONE = "each parameter stands for itself";
const NO_OTHER = "nothing else is refused of it";

/** Of their versions. */
const ofVersions: readonly Excuse[] = [
  none("LimitExceeded.LaunchTemplateQuota", "a version is no template", ["CreateLaunchTemplateVersion"]),
  none("UnsupportedOperation", NO_OTHER, [
    "CreateLaunchTemplateVersion",
    "DescribeLaunchTemplates",
    "DescribeLaunchTemplateVersions",
  ]),
  none("InvalidParameterCombination", ALONE, [
    "DeleteLaunchTemplate",
    "DeleteLaunchTemplateVersions",
    "ModifyLaunchTemplateDefaultVersion",
  ]),
  none("InvalidParameterValue", NO_OTHER, ["DeleteLaunchTemplate", "ModifyLaunchTemplateDefaultVersion"]),
  none("AuthFailure.CamRoleNameAuthenticateFailed", ALLOWED, ["DeleteLaunchTemplate"]),
  none("InvalidParameterValue.InvalidLaunchTemplateName", "a name that no template has finds none", [
    "DescribeLaunchTemplates",
  ]),
  none(
    ["InvalidParameterValue.LaunchTemplateIdVerNotExisted", "InvalidParameterValue.LaunchTemplateVersion"],
    "it names no version",
    ["DescribeLaunchTemplates"],
  ),
  none("InternalError", INSIDE, ["DescribeLaunchTemplateVersions"]),
  second(
    ["InvalidParameterValue.LimitExceeded", "InvalidParameterValue.NotSupported"],
    "InvalidParameterValue",
    ["DescribeLaunchTemplateVersions"],
  ),
  none(
    ["UnauthorizedOperation", "UnauthorizedOperation.MFAExpired", "UnauthorizedOperation.MFANotFound"],
    ALLOWED,
    ["DescribeLaunchTemplateVersions"],
  ),
];

export const ofTemplates: readonly Excuse[] = [
  ...ofOrders,
  ...ofVersions,
  none(["VpcAddrNotInSubNet", "VpcIpIsUsed"], "an address is taken when an instance is made", CREATES),
  second(
    "InvalidParameterValue.LaunchTemplateNotFound",
    NOT_EXISTED,
    ALL.filter((action) => action !== "CreateLaunchTemplate"),
  ),
];
