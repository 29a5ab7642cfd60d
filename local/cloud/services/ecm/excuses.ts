// Documented refusals of this service that nobody can cause in this cloud, each with the reason.
import { ALLOWED, type Excuse, INSIDE, none, second } from "../../excuse";
import { ofAddresses } from "./eip/excuses";
import { ofHaVips } from "./haVip/excuses";
import { ofImages } from "./image/excuses";
import { ofMachines } from "./instance/excuses";
import { ofIpv6Addresses } from "./ipv6Address/excuses";
import { ofLoadBalancers } from "./loadBalancer/excuses";
import { ofInterfaces } from "./networkInterface/excuses";
import { ofOverviews } from "./overview/excuses";
import { ofSnapshots } from "./snapshot/excuses";

const UNBOUND = "its parameters have no such bounds";
const NOT_JOINED = "no edge VPC is joined to another network, and a destination has one route";

const ofNetworks: readonly Excuse[] = [
  none("InvalidParameterValue", UNBOUND, ["ModifyVpcAttribute", "DeleteVpc", "DeleteSubnet"]),
  none("InvalidParameterValue.InvalidZoneInstanceCount", "it counts nothing", ["DescribeVpcs"]),
  second("UnsupportedOperation.VpcMismatch", "ResourceNotFound", ["CreateSubnet"]),
  none("ResourceInUse", "every subnet can have another name", ["ModifySubnetAttribute"]),
  second("FailedOperation.OperationNotAllow", "ResourceInUse", ["DeleteSubnet"]),
  none("MissingParameter.MissingNodeParameter", "it needs no parameter", ["DescribeNode"]),
];

const ofRoutes: readonly Excuse[] = [
  second("InvalidParameterValue.LimitExceeded", "LimitExceeded", ["CreateRouteTable"]),
  second("InvalidParameterValue.ObjectVpcNotCurrentVpc", "UnsupportedOperation.VpcMismatch", [
    "ReplaceRouteTableAssociation",
  ]),
  none(
    [
      "InvalidParameterValue.CidrNotInPeerVpc",
      "UnsupportedOperation.Ecmp",
      "UnsupportedOperation.EcmpWithCcnRoute",
      "UnsupportedOperation.EcmpWithUserRoute",
    ],
    NOT_JOINED,
  ),
  none("InvalidParameterValue.InvalidRegion", "it names no region", ["CreateRoutes", "ReplaceRoutes"]),
  none("UnsupportedOperation.SystemRoute", "it names no route that is there", [
    "CreateRoutes",
    "ResetRoutes",
  ]),
  none("InvalidParameter.Coexist", "its parameters do not exclude each other", [
    "EnableRoutes",
    "DisableRoutes",
  ]),
  none("UnsupportedOperation", "every route of one's own can be turned", ["EnableRoutes", "DisableRoutes"]),
  none("InvalidParameterValue.Duplicate", "a table has one route to a destination", ["EnableRoutes"]),
];

const ofSecurityGroups: readonly Excuse[] = [
  none("InvalidParameterValue.Malformed", UNBOUND, ["CreateSecurityGroup"]),
  second(["InvalidParameterValue.LimitExceeded", "LimitExceeded"], "LimitExceeded.SecurityGroupPolicySet", [
    "CreateSecurityGroupPolicies",
  ]),
  second("InvalidParameterValue.LimitExceeded", "LimitExceeded", ["ModifySecurityGroupPolicies"]),
  second("InvalidParameter.Coexist", "InvalidParameter", [
    "CreateSecurityGroupPolicies",
    "DeleteSecurityGroupPolicies",
  ]),
  none("InvalidParameter.Coexist", "it has one parameter", ["DescribeSecurityGroupPolicies"]),
  none(["InvalidParameter", "InvalidParameter.InvalidDataFormat"], "it has no parameter", [
    "DescribeSecurityGroupLimits",
  ]),
];

const ofKeyPairs: readonly Excuse[] = [none("InvalidParameterValue", UNBOUND, ["CreateKeyPair"])];

export const excuses: readonly Excuse[] = [
  none(["FailedOperation.InternalOperationFailure", "FailedOperation.DataOperationFailed"], INSIDE),
  none("InternalError", INSIDE),
  none(["UnauthorizedOperation.ForbiddenOperation", "AuthFailure.UnauthorizedOperation"], ALLOWED),
  second("InvalidParameter", "InvalidParameter.InvalidDataFormat", [
    "ModifyVpcAttribute",
    "CreateSecurityGroup",
    "DescribeSecurityGroupAssociationStatistics",
  ]),
  ...ofInterfaces,
  ...ofHaVips,
  ...ofIpv6Addresses,
  ...ofNetworks,
  ...ofRoutes,
  ...ofSecurityGroups,
  ...ofKeyPairs,
  ...ofMachines,
  ...ofLoadBalancers,
  ...ofAddresses,
  ...ofImages,
  ...ofSnapshots,
  ...ofOverviews,
];
