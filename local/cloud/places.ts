// The regions and zones of this cloud. A region of the documents that is not here answers UnsupportedRegion.
import { ApiError } from "./errors";

export interface Zone {
  zone: string;
  name: string;
  id: string;
  available: boolean;
}

export interface Region {
  region: string;
  /** Its name in the older API. */
  short: string;
  name: string;
  zones: Zone[];
}

/** Zone names and numeric ids as the vendor's tables have them (region code, then a two-digit number). */
function region(
  name: string,
  short: string,
  label: string,
  code: number,
  numbers: number[],
  closed: number[] = [],
): Region {
  const zones = numbers.map((n) => ({
    zone: `${name}-${n}`,
    name: `${label} Zone ${n}`,
    id: String(code * 10_000 + n),
    available: !closed.includes(n),
  }));
  return { region: name, short, name: label, zones };
}

export const regions: Region[] = [
  region("ap-guangzhou", "gz", "Guangzhou", 10, [1, 2, 3, 4, 5, 6, 7], [1]),
  region("ap-shanghai", "sh", "Shanghai", 20, [1, 2, 3, 4, 5, 8]),
  region("ap-hongkong", "hk", "Hong Kong", 30, [1, 2, 3]),
  region("ap-beijing", "bj", "Beijing", 80, [1, 2, 3, 4, 5, 6, 7]),
  region("ap-singapore", "sg", "Singapore", 90, [1, 2, 3, 4]),
  region("ap-chengdu", "cd", "Chengdu", 16, [1, 2]),
  region("ap-chongqing", "cq", "Chongqing", 19, [1]),
  region("ap-seoul", "kr", "Seoul", 18, [1, 2]),
  region("ap-tokyo", "jp", "Tokyo", 25, [1, 2]),
  region("ap-mumbai", "in", "Mumbai", 21, [1, 2]),
  region("ap-bangkok", "th", "Bangkok", 23, [1, 2]),
  region("na-siliconvalley", "usw", "Silicon Valley", 15, [1, 2]),
  region("na-ashburn", "use", "Virginia", 22, [1, 2]),
  region("na-toronto", "ca", "Toronto", 40, [1]),
  region("eu-frankfurt", "de", "Frankfurt", 17, [1, 2]),
];

const byName = new Map(regions.map((r) => [r.region, r]));

export function findRegion(name: string): Region | undefined {
  return byName.get(name);
}

/** The region of a short name of the older API. */
export function regionOfShort(short: string): string | undefined {
  return regions.find((one) => one.short === short)?.region;
}

/** A zone by its number, of whatever region. */
export function zoneNumbered(id: string): string | undefined {
  return regions.flatMap(({ zones }) => zones).find((zone) => zone.id === id)?.zone;
}

export function findZone(regionName: string, zone: string): Zone | undefined {
  return byName.get(regionName)?.zones.find((z) => z.zone === zone);
}

/** The names of the zones that are not closed. */
export function openZones(regionName: string): string[] {
  const zones = byName.get(regionName)?.zones ?? [];
  return zones.filter(({ available }) => available).map(({ zone }) => zone);
}

/** An open zone of the region; throws what says which there are. */
export function getOpenZone(regionName: string, name: string, code = "InvalidParameterValue"): Zone {
  const zone = findZone(regionName, name);
  if (zone?.available) return zone;
  throw new ApiError(
    code,
    `The Zone \`${name}\` does not exist in ${regionName} or is closed; there is ${openZones(regionName).join(", ")}.`,
  );
}
