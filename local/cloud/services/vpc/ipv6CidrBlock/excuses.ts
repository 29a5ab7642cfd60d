// Documented refusals of IPv6 ranges that nobody can cause in this cloud, each with the reason.
import { type Excuse, none, second } from "../../../excuse";

export const ofIpv6: readonly Excuse[] = [
  none("ResourceInsufficient.CidrBlock", "ranges are enough for every VPC"),
  none("UnsupportedOperation.IPV6CidrNotDeployed", "every region has IPv6"),
  none("UnsupportedOperation.ResourceProcessing", "a range is there at once"),
  none("UnsupportedOperation.GUANotSupportAllocateCdcSubnet", "there are no dedicated clusters"),
  second("LimitExceeded", "LimitExceeded.Address", ["AssignIpv6Addresses"]),
  second("ResourceInUse", "ResourceInUse.Address", ["AssignIpv6Addresses"]),
  none("LimitExceeded.ActionLimited", "too many requests are refused with `RequestLimitExceeded`", [
    "AssignIpv6Addresses",
  ]),
  none("UnsupportedOperation.MutexOperationTaskRunning", "an address is there, and gone, at once", [
    "AssignIpv6Addresses",
    "UnassignIpv6Addresses",
  ]),
  second("UnauthorizedOperation.AttachmentNotFound", "ResourceNotFound", ["UnassignIpv6Addresses"]),
  second("UnsupportedOperation.AttachmentNotFound", "ResourceNotFound", [
    "UnassignIpv6Addresses",
    "ModifyIpv6AddressesAttribute",
  ]),
  none("UnauthorizedOperation.PrimaryIp", "no IPv6 address is primary", ["UnassignIpv6Addresses"]),
  none("UnsupportedOperation", "every interface can have IPv6 addresses", [
    "AssignIpv6Addresses",
    "UnassignIpv6Addresses",
    "ModifyIpv6AddressesAttribute",
  ]),
];
