// Documented refusals of this service that nobody can cause in this cloud, each with the reason.
import { ALLOWED, type Excuse, INSIDE, MONEY, none, second } from "../../excuse";
import { ofTemplates } from "./launchTemplate/excuses";

export const excuses: readonly Excuse[] = [
  none("InternalServerError", INSIDE),
  none(["InvalidAccount.InsufficientBalance", "InvalidAccount.UnpaidOrder"], MONEY),
  none("AccountQualificationRestrictions", ALLOWED),
  none("InvalidPermission", ALLOWED, [
    "ResetInstancesType",
    "InquiryPriceResetInstancesType",
    "ResetInstancesInternetMaxBandwidth",
    "InquiryPriceResetInstancesInternetMaxBandwidth",
  ]),
  none("InvalidInstance.NotSupported", "what cannot be given back has an operation under way", [
    "TerminateInstances",
  ]),
  none("VpcIdNotMatch", "it moves instances to other VPCs, too", ["ModifyInstancesVpcAttribute"]),
  second("InvalidKeyPair.LimitExceeded", "InvalidParameterValue.LimitExceeded", ["DeleteKeyPairs"]),
  ...ofTemplates,
  none("InvalidParameterValue.InvalidAppIdFormat", INSIDE),
  none("ResourceInsufficient.DisasterRecoverGroupCvmQuota", "what it does needs no room in a group", [
    "ModifyDisasterRecoverGroupAttribute",
    "DeleteDisasterRecoverGroups",
  ]),
];
