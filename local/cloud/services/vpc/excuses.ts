// Documented refusals of this service that nobody can cause in this cloud, each with the reason.
import { type Excuse, INSIDE, none } from "../../excuse";

export const excuses: readonly Excuse[] = [
  none("InvalidParameterValue.CidrNotInPeerVpc", "API 3.0 of the documents has no peering connections"),
  none("ResourceNotFound", "every number is a project", ["CreateSecurityGroup"]),
  none("InternalServerError", INSIDE),
  none("InvalidInstanceId.NotFound", "an address is unbound together with the instance that goes", [
    "DisassociateAddress",
  ]),
  none("ResourceNotFound", "an interface that is not there is left out of the list, as today", [
    "DescribeNetworkInterfaces",
  ]),
  none(
    "InvalidVpnGatewayId.NotFound",
    "a gateway that is not there is refused with ResourceNotFound, as today",
    ["DescribeVpnGateways"],
  ),
];
