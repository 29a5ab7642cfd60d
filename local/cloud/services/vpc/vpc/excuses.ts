// Documented refusals of what a VPC has beside itself that nobody can cause in this cloud, each with the reason.
import { type Excuse, none, second } from "../../../excuse";

export const ofVpcs: readonly Excuse[] = [
  second("InvalidParameterValue.LimitExceeded", "LimitExceeded", ["ModifyAssistantCidr"]),
  second(
    ["InvalidParameterValue.SubnetConflict", "InvalidParameterValue.SubnetOverlapAssistCidr"],
    "InvalidParameterValue.VpcCidrConflict",
    ["ModifyAssistantCidr"],
  ),
  none("UnsupportedOperation", "every VPC may have such ranges", ["ModifyAssistantCidr"]),
];
