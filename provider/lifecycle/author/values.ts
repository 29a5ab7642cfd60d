// The vocabulary of property values that both hosts translate to and from: plain JSON plus "not known yet".
// Secrecy is not a value here: a definition says which properties are secret, and hosts wrap and unwrap them.

/** A value that a preview cannot know yet, because the resource it comes from does not exist yet. */
export const UNKNOWN: unique symbol = Symbol("unknown");

export type Value =
  | null
  | boolean
  | number
  | string
  | typeof UNKNOWN
  | Value[]
  | { [key: string]: Value | undefined };

/** The properties of one resource; a key that is undefined counts as not there. */
export type Properties = { [key: string]: Value | undefined };

/** Whether a value is, or has somewhere inside it, something not known yet. */
export function hasUnknown(value: Value | undefined): boolean {
  if (value === UNKNOWN) return true;
  if (Array.isArray(value)) return value.some(hasUnknown);
  return isRecord(value) && Object.values(value).some(hasUnknown);
}

export function isRecord(value: unknown): value is { [key: string]: Value | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys that are properties of a resource: those that start with two underscores are the hosts' own. */
export function visibleKeys(properties: Properties): string[] {
  return Object.keys(properties).filter((key) => !key.startsWith("__") && properties[key] !== undefined);
}

/** A path as Pulumi spells it: `tags.a`, `tags["x.y"]`, `ingress[1].port`. */
export function joinPath(parent: string, key: string | number): string {
  if (typeof key === "number") return `${parent}[${key}]`;
  const plain = /^[A-Za-z_$][\w$]*$/.test(key);
  if (parent === "") return plain ? key : `["${key}"]`;
  return plain ? `${parent}.${key}` : `${parent}["${key}"]`;
}

/** A value in one short line for a message to the user. */
export function show(value: Value | undefined): string {
  if (value === UNKNOWN) return "a value not known yet";
  const text = JSON.stringify(value, (_key, v) => (v === UNKNOWN ? "(not known yet)" : v)) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
