// Documented refusals of IPv6 ranges that nobody can cause in this cloud, each with the reason.
import { type Excuse, none } from "../../../excuse";

export const ofIpv6: readonly Excuse[] = [
  none("ResourceInsufficient.CidrBlock", "ranges are enough for every VPC"),
  none("UnsupportedOperation.IPV6CidrNotDeployed", "every region has IPv6"),
  none("UnsupportedOperation.ResourceProcessing", "a range is there at once"),
  none("UnsupportedOperation.GUANotSupportAllocateCdcSubnet", "there are no dedicated clusters"),
  none("ResourceInUse", "no interface has an IPv6 address", ["UnassignIpv6SubnetCidrBlock"]),
];
