// Documented refusals of actions that are there which nobody can cause in this cloud, with the reason. A test keeps the
// list true: everything else the documents list can be caused.

/** Service and action → code → why nothing leads to it here. */
export const uncausable: Record<string, Record<string, string>> = {
  "vpc.CreateRoutes": {
    "InvalidParameterValue.CidrNotInPeerVpc": "API 3.0 of the documents has no peering connections",
  },
  "vpc.ReplaceRoutes": {
    "InvalidParameterValue.CidrNotInPeerVpc": "API 3.0 of the documents has no peering connections",
  },
  "vpc.ResetRoutes": {
    "InvalidParameterValue.CidrNotInPeerVpc": "API 3.0 of the documents has no peering connections",
  },
  "vpc.CreateSecurityGroup": { ResourceNotFound: "every number is a project" },
  "vpc.DescribeAddressQuota": { InternalServerError: "nothing fails inside, save by a fault" },
  "vpc.DisassociateAddress": {
    "InvalidInstanceId.NotFound": "an address is unbound together with the instance that goes",
  },
};
