// Values with other texts in them.
import { isRecord, UNKNOWN, type Value } from "../../provider/lifecycle/author/values";

/** With an id not known yet. */
export function unknownFor(value: Value | undefined, id: string): Value | undefined {
  return mapTexts(value, (text) => (text === id ? UNKNOWN : text));
}

/** With every text changed. */
export function mapTexts(value: Value | undefined, change: (text: string) => Value): Value | undefined {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change) ?? null);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]));
}
