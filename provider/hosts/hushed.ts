// A field like another, whose value no message repeats.
import { Field } from "../lifecycle/author/field";

/** The same field, as secret as one can be, with everything inside it. */
export function hushed({ type, options }: Field<unknown>): Field<unknown> {
  const quiet = { ...options, secret: true };
  if (type.kind === "list" || type.kind === "map")
    return new Field({ ...type, element: hushed(type.element) }, quiet);
  if (type.kind !== "object") return new Field(type, quiet);
  const fields = Object.entries(type.fields).map(([key, inner]) => [key, hushed(inner)]);
  return new Field({ ...type, fields: Object.fromEntries(fields) }, quiet);
}
