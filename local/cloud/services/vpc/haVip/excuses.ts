// Documented refusals of HA virtual addresses that nobody can cause in this cloud, each with the reason.
import { type Excuse, none, second } from "../../../excuse";

export const ofHaVips: readonly Excuse[] = [
  none("InvalidParameterValue.InvalidBusiness", "a request does not say whose address it is"),
  none("UnsupportedOperation.NotPutVpcSnatIpAddress", "no VPC has a pool of addresses of its own"),
  none("UnsupportedOperation.TrafficProtectionNotSupportIPv6", "an HA virtual address is of IPv4"),
  second("UnsupportedOperation", "UnsupportedOperation.SubnetNotExists", ["CreateHaVip"]),
  none("InvalidParameterValue.TooLong", "its parameters have no such bounds", ["DescribeHaVips"]),
  second("InvalidParameterValue", "InvalidParameterValue.TooLong", ["ModifyHaVipAttribute"]),
  none("UnsupportedOperation", "every one can have another name", ["ModifyHaVipAttribute"]),
  second("InvalidParameterValue", "InvalidParameterValue.Malformed", ["DeleteHaVip"]),
  none("UnsupportedOperation.UnsupportedBindLocalZoneEIP", "no public address is of a local zone"),
  second("UnsupportedOperation", "UnsupportedOperation.UnbindEIP", ["HaVipDisassociateAddressIp"]),
];
