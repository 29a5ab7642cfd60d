// Address ranges as programs write them.
import ipaddr from "ipaddr.js";

/** Parses an address range; undefined when the text is none. Host bits are allowed and dropped in `network`. */
export function parseCidr(text: string): { address: string; network: string; mask: number } | undefined {
  const [start = ""] = text.split("/");
  return start.includes(":") ? parsedBy(ipaddr.IPv6, text) : parseCidrV4(start, text);
}

function parseCidrV4(start: string, text: string) {
  // `10.0.0/16` is short for more than one range, depending on who reads it.
  return ipaddr.IPv4.isValidFourPartDecimal(start) ? parsedBy(ipaddr.IPv4, text) : undefined;
}

/** By its own family: the library tries both in turn, and what it throws in between takes most of the time. */
function parsedBy(family: typeof ipaddr.IPv4 | typeof ipaddr.IPv6, text: string) {
  if (!family.isValidCIDR(text)) return undefined;
  const [address, mask] = family.parseCIDR(text);
  return {
    address: address.toString(),
    network: family.networkAddressFromCIDR(text).toString(),
    mask,
  };
}

/** Whether the address range `inner` lies within `outer`. */
export function cidrContains(outer: string, inner: string): boolean {
  const out = parseCidr(outer);
  const within = parseCidr(inner);
  if (!out || !within || within.mask < out.mask) return false;
  const a = ipaddr.parse(within.network);
  const b = ipaddr.parse(out.network);
  return a.kind() === b.kind() && (a as ipaddr.IPv4).match(b as ipaddr.IPv4, out.mask);
}
