// Refusals of load balancers and their listeners that nobody can cause.
import { type Excuse, none, second } from "../../../excuse";

const NO_REGION = "it names no region";

export const ofLoadBalancers: readonly Excuse[] = [
  none("InvalidParameter.RegionNotFound", NO_REGION, ["ModifyLoadBalancerAttributes"]),
  second("InvalidParameter", "InvalidParameter.InvalidDataFormat", [
    "CreateLoadBalancer",
    "DeleteLoadBalancer",
    "SetLoadBalancerSecurityGroups",
    "SetSecurityGroupForLoadbalancers",
  ]),
  none("FailedOperation", "a new one waits for no other", ["CreateLoadBalancer"]),
  second("LimitExceeded", "LimitExceeded.LBLimitExceeded", ["CreateLoadBalancer"]),
  none(
    ["ResourceInsufficient", "ResourcesSoldOut.LoadBalancerSoldOut"],
    "there are as many as the quota allows",
    ["CreateLoadBalancer"],
  ),
  second("LimitExceeded", "InvalidParameterValue.Length", ["DeleteLoadBalancer"]),
  none("ResourceInsufficient", "it takes nothing", ["DeleteLoadBalancer"]),
  none("InvalidParameterValue.Length", "it takes ids alone, and no list", ["DeleteListener"]),
];
