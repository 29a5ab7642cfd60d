// Documented refusals of IPv6 addresses that nobody can cause in this cloud.
import { type Excuse, none, second } from "../../../excuse";

export const ofIpv6Addresses: readonly Excuse[] = [
  none(["LimitExceeded.CidrBlock", "ResourceInsufficient"], "a range of IPv6 never runs out", [
    "AssignIpv6Addresses",
  ]),
  second(
    ["InvalidParameterValue.InvalidEcmRegion", "InvalidParameterValue.UnsupportedRegion"],
    "InvalidParameterValue.InvalidRegion",
    ["AssignIpv6Addresses"],
  ),
  second("MissingParameter.MissingModuleParameter", "MissingParameter", ["ReleaseIpv6Addresses"]),
];
