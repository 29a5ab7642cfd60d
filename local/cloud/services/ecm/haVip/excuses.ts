// Documented refusals of HA virtual addresses that nobody can cause in this cloud.
import { type Excuse, none, second } from "../../../excuse";

export const ofHaVips: readonly Excuse[] = [
  second("InvalidParameter", "InvalidParameterValue", ["CreateHaVip"]),
  none(["InvalidParameter", "InvalidParameterValue"], "its parameters have no such bounds", [
    "ModifyHaVipAttribute",
    "DeleteHaVip",
  ]),
  none("InvalidParameterValue.InvalidRegion", "it names no region", ["DeleteHaVip"]),
  none(["FailedOperation", "UnsupportedOperation"], "no document says what keeps one from being deleted", [
    "DeleteHaVip",
  ]),
];
