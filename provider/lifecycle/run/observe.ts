// From what the cloud answers to the properties of a resource: by wire path, or by the definition's own word.
import type { ResourceDefinition } from "../author/define";
import type { Field, Fields } from "../author/field";
import { isRecord, type Properties, type Value } from "../author/values";

/** The live value of every input and output, or of `keys`, that the cloud's answer has; what it leaves out is absent. */
export function observe(
  definition: Pick<ResourceDefinition, "inputs" | "outputs">,
  item: object,
  keys?: readonly string[],
): Properties {
  const all: Fields = { ...definition.outputs, ...definition.inputs };
  const fields = keys ? Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))) : all;
  return observeFields(fields, item);
}

function observeFields(fields: Fields, item: object): Properties {
  const properties: Properties = {};
  for (const [key, field] of Object.entries(fields)) {
    const value = observeField(field, key, item);
    if (value !== undefined) properties[key] = value;
  }
  return properties;
}

function observeField(field: Field<unknown>, key: string, item: object): Value | undefined {
  if (field.options.from) return field.options.from(item) ?? undefined;
  if (field.options.writeOnly) return undefined;
  const raw = at(item, field.options.wire ?? wireName(key));
  return raw === null || raw === undefined ? undefined : convert(field, raw);
}

/** `cidrBlock` → `CidrBlock`: the API's spelling of a property, where a definition does not say otherwise. */
export function wireName(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function at(item: object, path: string): unknown {
  let value: unknown = item;
  for (const part of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** Brings a wire value to the field's type: numbers and booleans may come as strings, objects have the API's names. */
function convert(field: Field<unknown>, raw: unknown): Value | undefined {
  switch (field.type.kind) {
    case "integer":
    case "number": {
      const number = Number(raw);
      return Number.isFinite(number) ? number : undefined;
    }
    case "boolean":
      return typeof raw === "boolean" ? raw : /^(true|1)$/i.test(String(raw));
    case "list": {
      const { element } = field.type;
      return Array.isArray(raw) ? raw.map((entry) => convert(element, entry) as Value) : undefined;
    }
    case "object":
      return isRecord(raw) ? observeFields(field.type.fields, raw) : undefined;
    case "map":
      return isRecord(raw) ? (raw as Value) : undefined;
    case "any":
      return raw as Value;
    default:
      return String(raw);
  }
}
