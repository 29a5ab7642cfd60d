// Values that stand in a skeleton until a person gives better ones.
import type { Field } from "../catalogue/model";

/** Code of a value of the field's type; `other` differs from the first. */
export function sample({ type, enum: values, min = 1 }: Field, other = false): string {
  if (type.endsWith("[]"))
    return `[${sample({ name: "", type: type.slice(0, -2), enum: values, min }, other)}]`;
  if (values) return JSON.stringify(values[other ? values.length - 1 : 0]);
  if (type === "Integer" || type === "Float") return String(other ? min + 1 : min);
  if (type === "Boolean") return String(!other);
  return ["String", "Timestamp", "Date"].includes(type) ? (other ? '"other"' : '"a"') : "{}";
}
