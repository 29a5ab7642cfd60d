// What a program that was written for one schema loses with another. Additions never break; everything named here does.
import type { Json } from "../generate/schema";

type Specs = Record<string, Json>;

/** Every breaking change from `before` to `after`, one a line, by path. */
export function breakingChanges(before: Json, after: Json): string[] {
  const found: string[] = [];
  each(before, after, "resources", found, (old, now, path) => {
    properties(specs(old.inputProperties), specs(now.inputProperties), `${path} input`, found);
    properties(specs(old.properties), specs(now.properties), `${path} output`, found);
    newlyRequired(old.requiredInputs, now.requiredInputs, `${path} input`, found);
    noLongerSet(old.required, now.required, `${path} output`, found);
  });
  each(before, after, "functions", found, (old, now, path) => {
    objects(old.inputs as Json, now.inputs as Json, `${path} argument`, "given", found);
    objects(old.outputs as Json, now.outputs as Json, `${path} result`, "answered", found);
  });
  each(before, after, "types", found, (old, now, path) => {
    objects(old, now, path, "given", found);
    const values = new Set(((now.enum ?? []) as Json[]).map(({ value }) => value));
    for (const { value } of (old.enum ?? []) as Json[])
      if (!values.has(value)) found.push(`${path}: the value ${String(value)} is gone`);
  });
  const [old, now] = [before, after].map((schema) => specs((schema.provider as Json)?.inputProperties));
  properties(old!, now!, "provider setting", found);
  return found;
}

function specs(value: unknown): Specs {
  return (value ?? {}) as Specs;
}

function each(
  before: Json,
  after: Json,
  kind: "resources" | "functions" | "types",
  found: string[],
  compare: (old: Json, now: Json, path: string) => void,
): void {
  for (const [token, old] of Object.entries(specs(before[kind]))) {
    const now = specs(after[kind])[token];
    if (now) compare(old, now, token);
    else if (kind !== "types") found.push(`${token} is gone`);
  }
}

function objects(
  old: Json | undefined,
  now: Json | undefined,
  path: string,
  way: "given" | "answered",
  found: string[],
): void {
  properties(specs(old?.properties), specs(now?.properties), path, found);
  if (way === "given") newlyRequired(old?.required, now?.required, path, found);
  else noLongerSet(old?.required, now?.required, path, found);
}

function properties(before: Specs, after: Specs, path: string, found: string[]): void {
  for (const [key, old] of Object.entries(before)) {
    const now = after[key];
    if (!now) found.push(`${path} ${key} is gone`);
    else if (typeOf(old) !== typeOf(now))
      found.push(`${path} ${key} was ${typeOf(old)} and is ${typeOf(now)}`);
    else if (now.replaceOnChanges && !old.replaceOnChanges)
      found.push(`${path} ${key}: a change now replaces the resource`);
  }
}

function typeOf(spec: Json | undefined): string {
  if (!spec) return "nothing";
  if (typeof spec.$ref === "string") return spec.$ref.replace("#/types/", "");
  if (Array.isArray(spec.oneOf)) return spec.oneOf.map((one) => typeOf(one as Json)).join(" or ");
  if (spec.type === "array") return `list of ${typeOf(spec.items as Json)}`;
  return spec.additionalProperties
    ? `map of ${typeOf(spec.additionalProperties as Json)}`
    : String(spec.type);
}

function newlyRequired(before: unknown, after: unknown, path: string, found: string[]): void {
  for (const key of (after ?? []) as string[])
    if (!((before ?? []) as string[]).includes(key)) found.push(`${path} ${key} is now required`);
}

function noLongerSet(before: unknown, after: unknown, path: string, found: string[]): void {
  for (const key of (before ?? []) as string[])
    if (!((after ?? []) as string[]).includes(key)) found.push(`${path} ${key} may now be undefined`);
}
