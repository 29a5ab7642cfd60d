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

/** Whether a range lies within another. */
export function contains6(outer: string, inner: string): boolean {
  const [[start, mask], [address, own]] = [ipaddr.IPv6.parseCIDR(outer), ipaddr.IPv6.parseCIDR(inner)];
  return own >= mask && address.match(start, mask);
}
