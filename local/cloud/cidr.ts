// Address ranges as numbers. Ranges are IPv4; a range whose address has bits behind its mask is not one.

export interface Cidr {
  /** The first address as a number. */
  start: number;
  /** How many addresses. */
  size: number;
  mask: number;
}

/** "10.0.0.0/16" → a range; undefined when it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const [address, maskText, ...rest] = text.split("/");
  const mask = /^\d{1,2}$/.test(maskText ?? "") ? Number(maskText) : 33;
  const start = parseIp(address ?? "");
  if (rest.length > 0 || start === undefined || mask > 32) return undefined;
  const size = 2 ** (32 - mask);
  return start % size === 0 ? { start, size, mask } : undefined;
}

export function parseIp(text: string): number | undefined {
  const parts = text.split(".").map((part) => (/^(0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256));
  if (parts.length !== 4 || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

export function formatIp(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}

export function contains(outer: Cidr, inner: Cidr): boolean {
  return inner.start >= outer.start && inner.start + inner.size <= outer.start + outer.size;
}

export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.start < b.start + b.size && b.start < a.start + a.size;
}
