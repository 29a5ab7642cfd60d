// Ids of the older API: `gz_vpc_266`, or the number alone, beside the id of today. A number says the same as the eight
// letters of today's id, so that nothing has to be kept.
import type { Kind } from "../kind";
import { regions } from "../places";
import type { Params } from "../rules";

const LETTERS = 8;

/** The number of an id of today. */
export function numberOfId(id: string): number {
  return Number.parseInt(id.slice(id.lastIndexOf("-") + 1), 36);
}

/** Today's id of a thing whose ids begin so, by its number; undefined for what is no such number. */
export function idOfNumber(prefix: string, number: string | number): string | undefined {
  if (!/^\d{1,13}$/.test(String(number))) return undefined;
  const letters = Number(number).toString(36);
  return letters.length > LETTERS ? undefined : `${prefix}-${letters.padStart(LETTERS, "0")}`;
}

/** `vpc-2ari9m7h` of Guangzhou as `gz_vpc_140287661117`. */
export function olderId(id: string, region: string): string {
  const short = regions.find((one) => one.region === region)?.short ?? region;
  return `${short}_${id.slice(0, id.lastIndexOf("-"))}_${numberOfId(id)}`;
}

/** Today's id for one of any form; a number alone is that of a thing whose ids begin so. */
function idToday(text: string, prefix: string | undefined): string {
  const [, named, number] = /^[a-z]+_([a-z]+)_(\d+)$/.exec(text) ?? [];
  const [begin, digits] = named ? [named, number] : [prefix, text];
  return (begin && digits && idOfNumber(begin, digits)) || text;
}

/** A request with today's ids wherever a parameter names a thing by an older one; `refs` has what a parameter names. */
export function idsToday(params: Params, refs: Record<string, Kind> = {}): Params {
  const today = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => today(one, path));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, today(inner, path ? `${path}.${key}` : key)]),
      );
    const isId = typeof value === "string" && /(Ids?|Hub)$/.test(path);
    return isId ? idToday(value, refs[path]?.prefix) : value;
  };
  return today(params, "") as Params;
}
