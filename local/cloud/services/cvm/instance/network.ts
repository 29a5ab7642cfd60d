// Where an instance stands in the network: its subnet and private address, its way to the internet.
import type { AnyCall } from "../../../action";
import { formatIp, parseIp } from "../../../cidr";
import { ApiError } from "../../../errors";
import { type World, withCodes } from "../../../kind";
import { type AddressCodes, takeAddress } from "../../../network/addresses";
import { nextPublicIp } from "../../../network/publicIp";
import type { InternetAccessibleInput, VirtualPrivateCloudInput } from "../../../requests/cvm";
import { bandwidthPackage } from "../../vpc/bandwidthPackage";
import { defaultSecurityGroup, securityGroup } from "../../vpc/securityGroup";
import { subnet } from "../../vpc/subnet";
import { vpc } from "../../vpc/vpc";
import type { Internet } from "../instance";

/** VPCs, subnets and bandwidth packages as CVM's actions refer to them, with today's codes of CVM. */
export const networkRefs = {
  "VirtualPrivateCloud.VpcId": withCodes(vpc, {
    malformed: "InvalidParameterValue.VpcIdMalformed",
    notFound: "InvalidParameterValue.VpcIdNotExist",
  }),
  "VirtualPrivateCloud.SubnetId": withCodes(subnet, {
    malformed: "InvalidParameterValue.SubnetIdMalformed",
    notFound: "InvalidParameterValue.SubnetNotExist",
  }),
  "InternetAccessible.BandwidthPackageId": withCodes(bandwidthPackage, {
    malformed: "InvalidParameterValue.BandwidthPackageIdMalformed",
    notFound: "InvalidParameterValue.BandwidthPackageIdNotFound",
  }),
};

/** Security groups as CVM's actions refer to them. */
export const groupRef = withCodes(securityGroup, {
  malformed: "InvalidSgId.Malformed",
  notFound: "InvalidSecurityGroupId.NotFound",
});

export const addressCodes: AddressCodes = {
  outside: "VpcAddrNotInSubNet",
  used: "VpcIpIsUsed",
  exhausted: "LimitExceeded.VpcSubnetNum",
};

/** Checks a place in a VPC against the zone; without one it is the classic network. */
export function checkNetwork(call: AnyCall, given: VirtualPrivateCloudInput | undefined, zone: string): void {
  if (!given) return;
  const [owner, within] = [
    call.one(vpc, "VirtualPrivateCloud.VpcId"),
    call.one(subnet, "VirtualPrivateCloud.SubnetId"),
  ];
  if (within.data.VpcId !== owner.id) {
    throw new ApiError("InvalidParameterValue", `The subnet ${within.id} is not one of ${owner.id}.`);
  }
  if (within.data.Zone !== zone) {
    throw new ApiError(
      "InvalidParameterValue.VpcIdZoneIdNotMatch",
      `The subnet ${within.id} is in ${within.data.Zone}, not in ${zone}.`,
    );
  }
  if ((given.PrivateIpAddresses?.length ?? 0) > 1) {
    throw new ApiError("InvalidParameterValue", "PrivateIpAddresses takes one address.");
  }
  if (given.Ipv6AddressCount) {
    throw new ApiError(
      "InvalidParameterValue.VpcNotSupportIpv6Address",
      `The VPC ${owner.id} has no IPv6 range.`,
    );
  }
}

/** The groups given, or the default one of the region (today; in 2017 none, and every port was open). */
export function groupsFor(world: World, given: string[] | undefined): string[] {
  return given?.length ? given : [defaultSecurityGroup(world).id];
}

/** The private address of a new instance. */
export function takePrivateIp(world: World, holder: string, subnetId: string, wanted?: string): string {
  const within = world.get(subnet, subnetId);
  if (within) return takeAddress(world, within, holder, addressCodes, wanted);
  return formatIp(parseIp("10.104.0.10")! + world.count("classicIp"));
}

/** Bandwidth, how it is charged, and whether there is a public address; that needs bandwidth. */
export function readInternet(given: InternetAccessibleInput, prepaid: boolean): Internet {
  const bandwidth = given.InternetMaxBandwidthOut ?? 0;
  const assigned = given.PublicIpAssigned ?? bandwidth > 0;
  if (assigned && bandwidth === 0) {
    throw new ApiError("InvalidParameterCombination", "A public address needs InternetMaxBandwidthOut.");
  }
  const charge = given.InternetChargeType ?? "TRAFFIC_POSTPAID_BY_HOUR";
  if (charge === "BANDWIDTH_PREPAID" && !prepaid) {
    throw new ApiError("InvalidParameterCombination", "BANDWIDTH_PREPAID is for prepaid instances.");
  }
  const { BandwidthPackageId } = given;
  if (BandwidthPackageId !== undefined && charge !== "BANDWIDTH_PACKAGE") {
    throw new ApiError("InvalidParameterCombination", "A BandwidthPackageId is for BANDWIDTH_PACKAGE.");
  }
  return {
    ...{ InternetChargeType: charge, InternetMaxBandwidthOut: bandwidth, PublicIpAssigned: assigned },
    ...(BandwidthPackageId === undefined ? {} : { BandwidthPackageId }),
  };
}

/** Gives an instance its ordinary public address, if it is to have one. */
export function publicIpFor(world: World, internet: Internet): string {
  return internet.PublicIpAssigned ? nextPublicIp(world) : "";
}
