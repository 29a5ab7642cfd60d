// Names that the program does not give: `<logical name>-<7 hex>`. The hex comes from the URN, the inputs that force replacement,
// the identity of the stack and which life of the resource it is, so that a rerun computes the same name, a replacement another,
// and two stacks of one name never the same.
import { createHash } from "node:crypto";
import type { Properties, Value } from "../author/values";
import { isRecord } from "../author/values";

const hexLength = 7;

/** Which stack and which life of a resource a name is for. */
export interface NameOf {
  identity?: string | undefined;
  life: number;
}

/**
 * The inputs for a thing that stays: check computes another name where only a new thing may do (`__anew`), and cannot know that the
 * present one does.
 */
export function withNameKept({ __anew, ...inputs }: Properties): Properties {
  return __anew === true ? { ...inputs, name: inputs.__autoName } : inputs;
}

/** Computes a name of at most `max` UTF-8 bytes; characters that match `forbidden` become underscores. */
export function computeName(
  urn: string,
  logicalName: string,
  forcing: Properties,
  { max, pattern: forbidden }: { max: number; pattern?: RegExp },
  { identity, life }: NameOf = { life: 1 },
): string {
  const whose = [...(identity === undefined ? [] : [identity]), ...(life > 1 ? [life] : [])];
  const hex = createHash("sha256")
    .update(JSON.stringify([urn, canonical(forcing), ...whose]))
    .digest("hex")
    .slice(0, hexLength);
  const separator = forbidden?.test("-") ? "_" : "-";
  const clean = forbidden ? logicalName.replace(new RegExp(forbidden.source, "g"), "_") : logicalName;
  return `${cutToBytes(clean, max - hexLength - separator.length)}${separator}${hex}`;
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
