// Rules over several inputs of a machine.
import type { Rule } from "../../../lifecycle/author/define";
import type { TypeOf } from "../../../lifecycle/author/field";
import { atLeastOneOf, conflictsWith, requiredTogether, requires } from "../../../lifecycle/author/rules";
import type { inputs } from "./fields";

export type Inputs = TypeOf<typeof inputs>;

export const rules: Rule<Inputs>[] = [
  conflictsWith("password", "keyIds"),
  conflictsWith("password", "keepImageLogin"),
  conflictsWith("keyIds", "keepImageLogin"),
  conflictsWith("userData", "userDataRaw"),
  requiredTogether("vpcId", "subnetId"),
  requires("privateIpAddress", "subnetId"),
  atLeastOneOf("instanceType", "moduleId"),
  atLeastOneOf("imageId", "moduleId"),
  atLeastOneOf("internetMaxBandwidthOut", "moduleId"),
];
