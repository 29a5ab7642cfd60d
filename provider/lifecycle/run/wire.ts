// Objects as the API takes them: what `observe` does, the other way round.
import type { Field, Fields } from "../author/field";
import { isRecord, type Value } from "../author/values";
import { wireName } from "./observe";

/** An input in the API's names, objects within it too; undefined for one that is not given. */
export function toWire(field: Field<unknown>, value: unknown): unknown {
  const { type } = field;
  if (type.kind === "list" && Array.isArray(value)) return value.map((one) => toWire(type.element, one));
  if (type.kind === "object" && isRecord(value as Value)) return fieldsToWire(type.fields, value as object);
  return value;
}

function fieldsToWire(fields: Fields, value: object): object {
  const entries = Object.entries(value).map(([key, one]) => [
    fields[key]?.options.wire ?? wireName(key),
    fields[key] ? toWire(fields[key], one) : one,
  ]);
  return Object.fromEntries(entries);
}
