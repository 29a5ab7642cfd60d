// Property values as they are on the wire and in memory: plain JSON, in which an unknown is a sentinel string and a
// secret, an asset, a resource or an output is an object with a signature. Values are never changed in place.
import { unknownText } from "./events";

/** The key that marks a special object. */
export const signature = "4dabf18193072939515e22adb298388d";
const secretMark = "1b47061264138c4ac30d75fd1eb44270";
const resourceMark = "5cf8f73096256a8f31e491e813e4eb8e";
const outputMark = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
export const assetMark = "c44067f5952c0a294b673a41bacd8c17";
export const archiveMark = "0def7320c3a5731c473e5ecbe6d01bc7";

export type Values = Record<string, unknown>;

interface Marked extends Values {
  [signature]: string;
}

const isObject = (value: unknown): value is Values =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const marked = (value: unknown, mark: string): value is Marked =>
  isObject(value) && value[signature] === mark;

export const isSecret = (value: unknown): value is Marked => marked(value, secretMark);
export const isAsset = (value: unknown): value is Marked => marked(value, assetMark);
export const isArchive = (value: unknown): value is Marked => marked(value, archiveMark);
export const isUnknown = (value: unknown): boolean => value === unknownText;

/** A secret around a value; a secret stays one secret. */
export const secret = (value: unknown): unknown =>
  isSecret(value) ? value : { [signature]: secretMark, value };

/** A secret as the state keeps it, with its value encrypted. */
export const sealed = (ciphertext: string): unknown => ({ [signature]: secretMark, ciphertext });

/** The value in a secret, or the value itself. */
export const unwrap = (value: unknown): unknown => (isSecret(value) ? unwrap(value.value) : value);

/** Whether anything within a value fulfils a test. */
function some(value: unknown, test: (value: unknown) => boolean): boolean {
  if (test(value)) return true;
  if (Array.isArray(value)) return value.some((item) => some(item, test));
  if (isObject(value)) return Object.values(value).some((item) => some(item, test));
  return false;
}

export const hasUnknown = (value: unknown): boolean => some(value, isUnknown);
export const hasSecret = (value: unknown): boolean => some(value, isSecret);

/** Rebuilds a value bottom-up; `undefined` from `change` takes an object's key out (and is null in a list). */
function rebuild(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return change(value.map((item) => rebuild(item, change) ?? null));
  if (!isObject(value)) return change(value);
  const copy: Values = {};
  for (const [key, item] of Object.entries(value)) {
    const changed = rebuild(item, change);
    if (changed !== undefined) copy[key] = changed;
  }
  return change(copy);
}

/** Without secret wrappers. */
export const withoutSecrets = <T>(value: T): T =>
  hasSecret(value) ? (rebuild(value, (item) => (isSecret(item) ? item.value : item)) as T) : value;

/** Without unknowns: their keys are left out. */
export const withoutUnknowns = (values: Values): Values =>
  hasUnknown(values) ? (rebuild(values, (item) => (isUnknown(item) ? undefined : item)) as Values) : values;

/** Resource references as what they stand for: the id of a custom resource, the URN of a component. */
export const withoutReferences = (values: Values): Values =>
  rebuild(values, (item) => (marked(item, resourceMark) ? (item.id ?? item.urn) : item)) as Values;

const contentKeys = ["text", "path", "uri", "assets"];

/** Assets and archives by their hash alone, where nobody needs what is in them. */
export const withoutAssetContents = (values: Values): Values =>
  some(values, (item) => isAsset(item) || isArchive(item))
    ? (rebuild(values, (item) =>
        isAsset(item) || isArchive(item)
          ? Object.fromEntries(Object.entries(item).filter(([key]) => !contentKeys.includes(key)))
          : item,
      ) as Values)
    : values;

/** The other way round: gives assets and archives the contents that those of one hash have in `known`. */
export function withAssetContents(values: Values, known: Values): Values {
  const byHash = new Map<unknown, Values>();
  some(known, (item) => {
    if (isAsset(item) || isArchive(item)) byHash.set(item.hash, item);
    return false;
  });
  if (!byHash.size) return values;
  return rebuild(values, (item) => {
    const elided = (isAsset(item) || isArchive(item)) && !contentKeys.some((key) => item[key]);
    return elided ? (byHash.get((item as Values).hash) ?? item) : item;
  }) as Values;
}

/** For eyes: secrets as `text`. */
export const redacted = (values: Values, text: string): Values =>
  hasSecret(values) ? (rebuild(values, (item) => (isSecret(item) ? text : item)) as Values) : values;

/** What a state keeps: secrets sealed by `seal`, which gets the JSON text of the value. */
export function sealSecrets(value: unknown, seal: (json: string) => unknown): unknown {
  if (isSecret(value)) return seal(goJson(value.value));
  if (Array.isArray(value)) return value.map((item) => sealSecrets(item, seal));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sealSecrets(item, seal)]));
}

/** The other way round: `open` gets a sealed secret and answers the JSON text. */
export function openSecrets(value: unknown, open: (sealed: Values) => string): unknown {
  if (isSecret(value)) return "value" in value ? value : secret(JSON.parse(open(value)));
  if (Array.isArray(value)) return value.map((item) => openSecrets(item, open));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, openSecrets(item, open)]));
}

/** JSON text with the escapes and key order that Pulumi's own has. */
function goJson(value: unknown): string {
  const text = JSON.stringify(sorted(value)) ?? "null";
  return text.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** Equal in every respect, secret or not included; a missing key is not null. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => equal(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && equal(a[key], b[key]));
}

/** Marks outputs secret whose input of the same key holds a secret, for providers that know no secrets. */
export function annotateSecrets(outputs: Values, inputs: Values): Values {
  const result = { ...outputs };
  for (const [key, input] of Object.entries(inputs)) {
    const output = result[key];
    if (!(key in result) || isSecret(output)) continue;
    if (isObject(output) && isObject(input) && !(signature in input))
      result[key] = annotateSecrets(output, input);
    else if (hasSecret(input)) result[key] = secret(output);
  }
  return result;
}

/** Output values (a value with its dependencies) as plain values: unknown without a value, wrapped when secret. */
export const withoutOutputValues = (values: Values): Values =>
  some(values, (item) => marked(item, outputMark))
    ? (rebuild(values, (item) => {
        if (!marked(item, outputMark)) return item;
        const value = "value" in item ? item.value : unknownText;
        return item.secret ? secret(value) : value;
      }) as Values)
    : values;

/** The URNs that the output values within a value depend on. */
export function outputDependencies(value: unknown): string[] {
  const found = new Set<string>();
  some(value, (item) => {
    if (marked(item, outputMark)) for (const urn of (item.dependencies as string[]) ?? []) found.add(urn);
    return false;
  });
  return [...found];
}

/**
 * A property as transforms take it: what is secret or unknown within it as an output value; all of it as one where it
 * depends on resources that nothing within it names. Plain values stay plain.
 */
export function withOutputValues(value: unknown, dependencies: string[]): unknown {
  const upgraded = upgrade(value);
  const named = outputDependencies(upgraded);
  if (dependencies.every((urn) => named.includes(urn))) return upgraded;
  if (!marked(upgraded, outputMark))
    return { [signature]: outputMark, value: upgraded, dependencies: [...dependencies] };
  const own = (upgraded.dependencies as string[] | undefined) ?? [];
  return { ...upgraded, dependencies: [...new Set([...own, ...dependencies])] };
}

function upgrade(value: unknown): unknown {
  return rebuild(value, (item) => {
    if (isUnknown(item)) return { [signature]: outputMark };
    if (!isSecret(item)) return item;
    if (marked(item.value, outputMark)) return { ...item.value, secret: true };
    return { [signature]: outputMark, value: item.value, secret: true };
  });
}

/** A value as Pulumi's messages print it: `-1`, `abc`, `<nil>`, `map[a:{1}]`. */
export function printed(value: unknown): string {
  if (value === undefined || value === null) return "<nil>";
  if (isSecret(value)) return "[secret]";
  if (Array.isArray(value)) return `[${value.map((item) => `{${printed(item)}}`).join(" ")}]`;
  if (!isObject(value)) return String(value);
  return `map[${Object.keys(value)
    .sort()
    .map((key) => `${key}:{${printed(value[key])}}`)
    .join(" ")}]`;
}
