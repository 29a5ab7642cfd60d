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
  none("FailedOperation", "it only looks", ["DescribeTargetHealth"]),
  none("InvalidParameter.LocationNotFound", "listeners of TCP and UDP have no rules by which they forward", [
    "BatchRegisterTargets",
    "BatchDeregisterTargets",
  ]),
  none("InvalidParameter.ProtocolCheckFailed", "a target has the protocol of its listener", [
    "BatchRegisterTargets",
    "BatchDeregisterTargets",
  ]),
  none("InvalidParameter.RegionNotFound", NO_REGION, ["BatchRegisterTargets", "BatchDeregisterTargets"]),
];
