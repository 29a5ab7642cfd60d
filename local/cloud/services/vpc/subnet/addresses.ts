// Private addresses of a subnet, handed out and held until they are given back: also while an instance terminates.
import { contains, formatIp, parseCidr, parseIp } from "../../../cidr";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";
import { type Subnet, subnet } from "../subnet";

/** What a wanted address is refused with, by the documents of the calling service. */
export interface AddressCodes {
  outside: string;
  /** For an address the system keeps, where it differs from one outside. */
  reserved?: string;
  used: string;
  exhausted: string;
}

/** Gives `holder` (an instance, an interface) the wanted address, or the lowest free one. */
export function takeAddress(
  world: World,
  of: Entity<Subnet>,
  holder: string,
  codes: AddressCodes,
  wanted?: string,
): string {
  const present = world.present(of);
  const address = wanted === undefined ? lowestFree(present, codes) : checked(present, wanted, codes);
  world.update(present, { Addresses: { ...present.data.Addresses, [address]: holder } });
  return address;
}

/** Gives back one address, or all that `holder` has in the subnet. */
export function releaseAddresses(world: World, of: Entity<Subnet>, holder: string, address?: string): void {
  const present = world.present(of);
  const kept = Object.entries(present.data.Addresses).filter(
    ([one, by]) => by !== holder || (address !== undefined && one !== address),
  );
  world.update(present, { Addresses: Object.fromEntries(kept) });
}

/** The id of who has an address in a VPC. */
export function holderOf(world: World, vpcId: string, address: string): string | undefined {
  const home = world.list(subnet).find(({ data }) => data.VpcId === vpcId && data.Addresses[address]);
  return home?.data.Addresses[address];
}

function lowestFree({ id, data }: Entity<Subnet>, codes: AddressCodes): string {
  const range = parseCidr(data.CidrBlock)!;
  // The first is the network's, the second the gateway's, the last for broadcasts.
  for (let value = range.start + 2; value < range.start + range.size - 1; value++) {
    if (!(formatIp(value) in data.Addresses)) return formatIp(value);
  }
  throw new ApiError(codes.exhausted, `The ${subnet.prefix} ${id} has no free address.`);
}

function checked({ id, data }: Entity<Subnet>, wanted: string, codes: AddressCodes): string {
  const value = parseIp(wanted);
  const range = parseCidr(data.CidrBlock)!;
  const inside = value !== undefined && contains(range, { start: value, size: 1, mask: 32 });
  const reserved = inside && (value < range.start + 2 || value === range.start + range.size - 1);
  if (!inside || reserved) {
    throw new ApiError(
      reserved ? (codes.reserved ?? codes.outside) : codes.outside,
      `The address ${wanted} is not one that ${id} (${data.CidrBlock}) hands out.`,
    );
  }
  if (wanted in data.Addresses) throw new ApiError(codes.used, `The address ${wanted} is in use.`);
  return wanted;
}
