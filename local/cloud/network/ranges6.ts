// IPv6 ranges and addresses as text.
import ipaddr from "ipaddr.js";

/** Whether it is an IPv6 range without bits behind its mask. */
export function isRange6(text: string): boolean {
  if (!ipaddr.IPv6.isValidCIDR(text)) return false;
  const [address] = ipaddr.IPv6.parseCIDR(text);
  return address.toString() === ipaddr.IPv6.networkAddressFromCIDR(text).toString();
}

/** The form that two spellings of a range have in common. */
export function spelled(range: string): string {
  const [address, mask] = ipaddr.IPv6.parseCIDR(range);
  return `${address}/${mask}`;
}

export function maskOf(range: string): number {
  return ipaddr.IPv6.parseCIDR(range)[1];
}

/** The form that two spellings of an address have in common; undefined for what is none. */
export function spelled6(address: string): string | undefined {
  return ipaddr.IPv6.isValid(address) ? ipaddr.IPv6.parse(address).toString() : undefined;
}

/** The nth address of a range, from 0. */
export function nthOf(range: string, nth: number): string {
  const [start] = ipaddr.IPv6.parseCIDR(range);
  const parts = [...start.parts];
  parts[7] = nth % 65536;
  parts[6] = Math.floor(nth / 65536);
  return new ipaddr.IPv6(parts).toString();
}

/** Whether a range lies within another. */
export function contains6(outer: string, inner: string): boolean {
  const [[start, mask], [address, own]] = [ipaddr.IPv6.parseCIDR(outer), ipaddr.IPv6.parseCIDR(inner)];
  return own >= mask && address.match(start, mask);
}
