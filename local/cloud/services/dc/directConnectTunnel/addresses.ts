// The two addresses of a tunnel, in one small network: the vendor's and the customer's, each as `169.254.64.1/30`.
import { formatIp, parseIp } from "../../../cidr";
import { ApiError } from "../../../errors";
import type { Entity, World } from "../../../kind";

export interface Pair {
  TencentAddress: string;
  CustomerAddress: string;
}

const FROM = parseIp("169.254.64.0")!;
const SIZE = 4;
const WIDEST = 24;
const NARROWEST = 30;

function refuse(why: string): never {
  throw new ApiError("InvalidParameter.AddressError", why);
}

function read(text: string): { address: number; mask: number } {
  const [address = "", mask = ""] = text.split("/");
  const value = parseIp(address);
  const bits = /^\d{1,2}$/.test(mask) ? Number(mask) : Number.NaN;
  if (value === undefined || !(bits >= WIDEST && bits <= NARROWEST))
    refuse(`\`${text}\` is no address with a mask of /${WIDEST} to /${NARROWEST}.`);
  return { address: value, mask: bits };
}

/** Refuses two that are not different addresses of one network. */
export function checkPair({ TencentAddress, CustomerAddress }: Pair): void {
  const [own, other] = [read(TencentAddress), read(CustomerAddress)];
  const network = ({ address, mask }: typeof own) => Math.floor(address / 2 ** (32 - mask));
  if (own.mask !== other.mask || network(own) !== network(other) || own.address === other.address)
    refuse(`${TencentAddress} and ${CustomerAddress} are not two addresses of one network.`);
}

/** The pair that a request gives, or the next that is free. */
export function pairFor(world: World, given: Partial<Pair>, all: readonly Entity<Pair>[]): Pair {
  const { TencentAddress, CustomerAddress } = given;
  if ((TencentAddress === undefined) !== (CustomerAddress === undefined))
    refuse("TencentAddress and CustomerAddress are given together.");
  if (TencentAddress !== undefined && CustomerAddress !== undefined) {
    checkPair({ TencentAddress, CustomerAddress });
    return { TencentAddress, CustomerAddress };
  }
  const taken = new Set(all.map(({ data }) => data.TencentAddress));
  for (let start = FROM + world.counted("tunnelPair") * SIZE; ; start += SIZE) {
    const pair = {
      TencentAddress: `${formatIp(start + 1)}/${NARROWEST}`,
      CustomerAddress: `${formatIp(start + 2)}/${NARROWEST}`,
    };
    if (!taken.has(pair.TencentAddress)) return pair;
  }
}
