// The instance types of this cloud and where they are sold: a believable selection, with the vendor's own names.
import { ApiError } from "../../errors";
import { findRegion, findZone, openZones, type Zone } from "../../places";

export interface InstanceType {
  family: string;
  type: string;
  cpu: number;
  /** GB. */
  memory: number;
  gpu: number;
  /** Whether its disks may be local. */
  local: boolean;
}

interface Family {
  family: string;
  /** Zone numbers it is sold in, from and to. */
  zones: [number, number];
  sizes: string;
  local?: boolean;
  gpu?: number;
}

const STANDARD =
  "SMALL1 SMALL2 SMALL4 MEDIUM2 MEDIUM4 MEDIUM8 LARGE8 LARGE16 2XLARGE16 2XLARGE32 4XLARGE32 4XLARGE64 8XLARGE64 8XLARGE128";
const COMPUTE = "LARGE8 2XLARGE16 4XLARGE32 8XLARGE64";
const MEMORY = "SMALL8 MEDIUM16 LARGE32 2XLARGE64 4XLARGE128 8XLARGE256";

const families: Family[] = [
  { family: "S5", zones: [1, 99], sizes: STANDARD },
  { family: "SA2", zones: [3, 99], sizes: STANDARD },
  { family: "S6", zones: [6, 99], sizes: STANDARD },
  { family: "S4", zones: [3, 6], sizes: STANDARD },
  { family: "S3", zones: [2, 6], sizes: STANDARD },
  { family: "S2", zones: [2, 4], sizes: STANDARD, local: true },
  { family: "S1", zones: [1, 3], sizes: STANDARD, local: true },
  { family: "C4", zones: [4, 99], sizes: COMPUTE },
  { family: "C3", zones: [2, 6], sizes: COMPUTE },
  { family: "M5", zones: [2, 99], sizes: MEMORY },
  { family: "M3", zones: [2, 4], sizes: MEMORY },
  { family: "S8", zones: [6, 99], sizes: STANDARD },
  { family: "S9", zones: [6, 99], sizes: STANDARD },
  { family: "SA3", zones: [3, 99], sizes: STANDARD },
  { family: "SA4", zones: [6, 99], sizes: STANDARD },
  { family: "SA5", zones: [6, 99], sizes: STANDARD },
  { family: "SA9", zones: [6, 99], sizes: STANDARD },
  { family: "SR1", zones: [6, 99], sizes: STANDARD },
  { family: "C5", zones: [4, 99], sizes: COMPUTE },
  { family: "C6", zones: [6, 99], sizes: COMPUTE },
  { family: "M6", zones: [6, 99], sizes: MEMORY },
  { family: "M8", zones: [6, 99], sizes: MEMORY },
  { family: "MA3", zones: [3, 99], sizes: MEMORY },
  { family: "IT5", zones: [3, 99], sizes: "4XLARGE64 8XLARGE128", local: true },
  { family: "GN7", zones: [3, 6], sizes: "2XLARGE32 5XLARGE80", gpu: 1 },
];

/** Cores by the first part of a size: SMALL 1, MEDIUM 2, LARGE 4, nXLARGE 4n; the number behind it is the memory. */
function parseSize(size: string): { cpu: number; memory: number } {
  const [, times, word, memory] = /^(\d*)(SMALL|MEDIUM|LARGE|XLARGE)(\d+)$/.exec(size)!;
  const cores = { SMALL: 1, MEDIUM: 2, LARGE: 4, XLARGE: 4 }[word as "SMALL"] * Number(times || 1);
  return { cpu: cores, memory: Number(memory) };
}

const all = families.flatMap(({ family, sizes, local = false, gpu = 0, zones }) =>
  sizes.split(" ").map((size) => {
    const type: InstanceType = { family, type: `${family}.${size}`, ...parseSize(size), gpu, local };
    return { type, zones };
  }),
);

/** The types sold in a zone of a region, none in a closed one. */
export function typesIn(zone: Zone): InstanceType[] {
  if (!zone.available) return [];
  const number = Number(zone.zone.split("-").at(-1));
  return all.filter(({ zones: [from, to] }) => number >= from && number <= to).map(({ type }) => type);
}

/** The names of the families, each once. */
export const familyNames: readonly string[] = families.map(({ family }) => family);

/** A type that is known, wherever it is sold. */
export function findType(name: string): InstanceType | undefined {
  return all.find(({ type }) => type.type === name)?.type;
}

/** The type by its name as sold in a zone; says what is wrong otherwise. Without a name, the document's default. */
export function soldType(zone: Zone, name: string | undefined): InstanceType {
  const sold = typesIn(zone);
  if (name === undefined) return sold.find(({ type }) => type === "S1.SMALL1") ?? sold[0]!;
  if (!/^[A-Za-z0-9]+\.[A-Za-z0-9]+$/.test(name)) {
    throw new ApiError("InvalidInstanceType.Malformed", `The InstanceType \`${name}\` is malformed.`);
  }
  const type = findType(name);
  if (!type) {
    throw new ApiError(
      "InvalidParameterValue.InstanceTypeNotFound",
      `The InstanceType \`${name}\` does not exist.`,
    );
  }
  if (!sold.includes(type)) {
    throw new ApiError("ResourceUnavailable.InstanceType", `${name} is not sold in ${zone.zone}.`);
  }
  return type;
}

/** Refuses names that are no zones of the region, open or not. */
export function checkZones(region: string, names: string[]): void {
  const zones = findRegion(region)?.zones.map(({ zone }) => zone) ?? [];
  const stray = names.find((name) => !zones.includes(name));
  if (stray !== undefined) {
    throw new ApiError("InvalidZone.MismatchRegion", `The zone \`${stray}\` is not one of ${region}.`);
  }
}

/** An open zone of the region by its name; says which there are otherwise. */
export function openZone(region: string, name: string): Zone {
  const zone = findZone(region, name);
  const open = openZones(region);
  if (!zone) {
    throw new ApiError(
      "InvalidZone.MismatchRegion",
      `The zone \`${name}\` is not one of ${region}: ${open.join(", ")}.`,
    );
  }
  if (!zone.available) {
    throw new ApiError(
      "InvalidParameterValue.ZoneNotSupported",
      `The zone ${name} is closed; there is ${open.join(", ")}.`,
    );
  }
  return zone;
}
