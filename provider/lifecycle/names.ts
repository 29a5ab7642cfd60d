// Names that the program does not give: `<logical name>-<7 hex>`. The hex comes from the URN and the inputs that force
// replacement, so that a rerun computes the same name and a replacement another.
import { createHash, randomUUID } from "node:crypto";
import type { Properties, Value } from "./values";
import { isRecord } from "./values";

const hexLength = 7;

/** Computes a name of at most `max` UTF-8 bytes; characters that match `forbidden` become underscores. */
export function computeName(
  urn: string,
  logicalName: string,
  forcing: Properties,
  { max, pattern: forbidden }: { max: number; pattern?: RegExp },
): string {
  const hex = createHash("sha256")
    .update(JSON.stringify([urn, canonical(forcing)]))
    .digest("hex")
    .slice(0, hexLength);
  const separator = forbidden?.test("-") ? "_" : "-";
  const clean = forbidden ? logicalName.replace(new RegExp(forbidden.source, "g"), "_") : logicalName;
  return `${cutToBytes(clean, max - hexLength - separator.length)}${separator}${hex}`;
}

/**
 * A ClientToken for one create and its repetitions. The cloud answers a token it knows with the thing it made then, even when
 * that is gone since, so that nothing durable may go into it.
 */
export function makeToken(): string {
  return randomUUID();
}

function cutToBytes(text: string, max: number): string {
  let cut = "";
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > max) break;
    cut += character;
  }
  return cut;
}

function canonical(value: Value | undefined): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isRecord(value)) return value;
  return Object.keys(value)
    .filter((key) => value[key] !== undefined && !key.startsWith("__"))
    .sort()
    .map((key) => [key, canonical(value[key])]);
}
