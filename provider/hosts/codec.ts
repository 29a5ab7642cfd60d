// Between the values on the wire to a host and the lifecycle's: unknowns come as sentinel strings, secrets
// leave as signed objects (the engine encrypts them), and what the protocol cannot carry is dropped.
import type { ResourceDefinition } from "../lifecycle/author/define";
import { isRecord, type Properties, UNKNOWN, type Value } from "../lifecycle/author/values";

/** The engine's sentinels for a value not known yet: one for each kind of value. */
const unknowns = new Set([
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);
const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** Plain values in; secrets are opened, resource references are not expected here. */
export function fromWire(properties: object): Properties {
  return fromValue(properties) as Properties;
}

function fromValue(value: unknown): Value | undefined {
  if (typeof value === "string") return unknowns.has(value) ? UNKNOWN : value;
  if (Array.isArray(value)) return value.map((entry) => fromValue(entry) ?? null);
  if (!isRecord(value)) return (value ?? undefined) as Value | undefined;
  if (value[signature] === secretSignature) return fromValue(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fromValue(entry)]));
}

export function toWire(properties: Properties): Record<string, unknown> {
  return toValue(properties) as Record<string, unknown>;
}

function toValue(value: Value | undefined): unknown {
  if (value === UNKNOWN) return unknownText;
  if (Array.isArray(value)) return value.map(toValue);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, toValue(entry)]));
}

/** The top-level properties that arrived as secrets, or with one somewhere inside. */
export function secretKeys(properties: object): Set<string> {
  return new Set(Object.keys(properties).filter((key) => hasSecret((properties as Properties)[key])));
}

function hasSecret(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasSecret);
  if (!isRecord(value)) return false;
  return value[signature] === secretSignature || Object.values(value).some(hasSecret);
}

/** A value as the engine encrypts it. */
export function secret(value: unknown): unknown {
  return { [signature]: secretSignature, value };
}

/**
 * Wraps the properties that are always secret, so that the state has them encrypted however the program gave them, and those
 * that arrived as secrets.
 */
export function markSecrets(
  definition: Pick<ResourceDefinition, "inputs" | "outputs">,
  wire: Record<string, unknown>,
  arrived?: ReadonlySet<string>,
): Record<string, unknown> {
  const marked = { ...wire };
  const { inputs, outputs } = definition;
  for (const key of Object.keys(wire)) {
    const field = inputs[key] ?? outputs[key];
    const always = field?.options.secret === true && wire[key] !== unknownText;
    if (always || arrived?.has(key)) marked[key] = secret(wire[key]);
  }
  return marked;
}
