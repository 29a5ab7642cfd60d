// What is in a bandwidth package: which public addresses can be, and what becomes of one that is put in.
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import type { BandwidthPackage } from "../bandwidthPackage";
import type { Eip } from "../eip";

/** An address as a package shows it. */
export function resourceOf({ id, data }: Entity<Eip>) {
  return { ResourceType: "Address", ResourceId: id, AddressIp: data.AddressIp };
}

/** The line of addresses that a package takes: those of BGP, or of one carrier. */
export function lineOf({ NetworkType }: BandwidthPackage): string {
  return /^SINGLEISP_(.*)$/.exec(NetworkType)?.[1] ?? "BGP";
}

/** Refuses an address that cannot be put into the package. */
export function checkFits(world: World, into: Entity<BandwidthPackage>, address: Entity<Eip>): void {
  const { id, state, data } = address;
  const { BandwidthPackageId, InternetChargeType, InternetServiceProvider } = data;
  if (BandwidthPackageId)
    throw new ApiError(
      "InvalidParameterValue.ResourceAlreadyExisted",
      `${id} is in ${BandwidthPackageId} already.`,
    );
  if (InternetChargeType === "BANDWIDTH_PREPAID_BY_MONTH")
    throw new ApiError(
      "UnsupportedOperation.InvalidResourceInternetChargeType",
      `${id} is charged by ${InternetChargeType}.`,
    );
  if (InternetServiceProvider !== lineOf(into.data))
    throw new ApiError(
      "InvalidParameterValue.Combination",
      `${id} is of ${InternetServiceProvider}, and ${into.id} of ${into.data.NetworkType}.`,
    );
  if (world.isChanging(address))
    throw new ApiError("UnsupportedOperation.InstanceStateNotSupported", `${id} is ${state}.`);
}

/** Puts an address into a package, which it is charged with from then on. */
export function join(
  world: World,
  into: Entity<BandwidthPackage>,
  address: Entity<Eip>,
  Bandwidth = address.data.Bandwidth,
): void {
  world.update(address, {
    BandwidthPackageId: into.id,
    InternetChargeType: "BANDWIDTH_PACKAGE",
    Bandwidth,
  });
}
