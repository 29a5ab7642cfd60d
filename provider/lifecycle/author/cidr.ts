// Address ranges as programs write them.
import ipaddr from "ipaddr.js";
import type { Value } from "./values";

/** Parses an address range; undefined when the text is none. Host bits are allowed and dropped in `network`. */
export function parseCidr(text: string): { address: string; network: string; mask: number } | undefined {
  const [start = ""] = text.split("/");
  if (start.includes(":")) return parsedBy(ipaddr.IPv6, text);
  const parsed = parsedBy(ipaddr.IPv4, text);
  // `10.0.0/16` is short for more than one range, depending on who reads it.
  return parsed?.address === start ? parsed : undefined;
}

/** By its own family, and once: the library tries both in turn, and parses anew for every question. */
function parsedBy(family: typeof ipaddr.IPv4 | typeof ipaddr.IPv6, text: string) {
  try {
    const [address, mask] = family.parseCIDR(text);
    const network = ipaddr.fromByteArray(masked(address.toByteArray(), mask));
    return { address: address.toString(), network: network.toString(), mask };
  } catch {
    return undefined;
  }
}

/** The bytes of an address, of which the first `mask` bits stay. */
function masked(bytes: number[], mask: number): number[] {
  return bytes.map((byte, i) => byte & (0xff << Math.min(8, Math.max(0, 8 * (i + 1) - mask))));
}

/** The one form of a range or an address, however it is spelled: `10.0.0.5` is `10.0.0.5/32`; what is no range stays as it is. */
export function normalRange<T extends Value | undefined>(range: T): T | string {
  if (typeof range !== "string") return range;
  const parsed = parseCidr(range.includes("/") ? range : `${range}/${range.includes(":") ? 128 : 32}`);
  return parsed ? `${parsed.network}/${parsed.mask}` : range;
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

/** Tests that mask and place lie within limits. */
export function cidrTest(limits: {
  min?: number;
  max?: number;
  within?: readonly string[];
}): (value: Value) => string | undefined {
  const { min = 0, max = 32, within } = limits;
  return (value) => {
    const cidr = parseCidr(String(value));
    if (!cidr) return "must be an address range such as 10.0.0.0/16";
    const problems: string[] = [];
    if (cidr.address !== cidr.network)
      problems.push(`must be a network address: did you mean ${cidr.network}/${cidr.mask}?`);
    if (cidr.mask < min || cidr.mask > max) problems.push(`must have a mask of /${min} to /${max}`);
    if (within && !within.some((range) => cidrContains(range, String(value))))
      problems.push(`must lie in ${within.join(", ")}`);
    return problems.length > 0 ? problems.join("; ") : undefined;
  };
}
