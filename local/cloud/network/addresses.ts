// Private addresses of a subnet, handed out and held until they are given back: also while an instance terminates.
import { contains, formatIp, parseCidr, parseIp } from "../cidr";
import { ApiError } from "../errors";
import type { Entity, Kind, World } from "../kind";

/** A subnet of any service. */
export interface Home {
  VpcId: string;
  CidrBlock: string;
  Zone: string;
  /** Addresses handed out, by address: the id of what holds it. */
  Addresses: Record<string, string>;
}

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
  of: Entity<Home>,
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
export function releaseAddresses(world: World, of: Entity<Home>, holder: string, address?: string): void {
  const present = world.present(of);
  const kept = Object.entries(present.data.Addresses).filter(
    ([one, by]) => by !== holder || (address !== undefined && one !== address),
  );
  world.update(present, { Addresses: Object.fromEntries(kept) });
}

/** What is done when something of a subnet is removed: its addresses are free again. */
export function givesBack<Within extends Home>(subnet: Kind<Within>) {
  return (world: World, { id, data }: Entity<{ SubnetId: string }>): void => {
    const of = world.get(subnet, data.SubnetId);
    if (of) releaseAddresses(world, of, id);
  };
}

/** The id of who has an address in a VPC. */
export function holderOf<Within extends Home>(
  world: World,
  subnet: Kind<Within>,
  vpcId: string,
  address: string,
): string | undefined {
  const home = world.list(subnet).find(({ data }) => data.VpcId === vpcId && data.Addresses[address]);
  return home?.data.Addresses[address];
}

function lowestFree({ id, data }: Entity<Home>, codes: AddressCodes): string {
  const range = parseCidr(data.CidrBlock)!;
  // The first is the network's, the second the gateway's, the last for broadcasts.
  for (let value = range.start + 2; value < range.start + range.size - 1; value++) {
    if (!(formatIp(value) in data.Addresses)) return formatIp(value);
  }
  throw new ApiError(codes.exhausted, `The subnet ${id} has no free address.`);
}

function checked({ id, data }: Entity<Home>, wanted: string, codes: AddressCodes): string {
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
