// Docs that an author of a function says better than the catalogue, for what is inside of an object or a list, too.
import { Field, type Fields } from "../lifecycle/author/field";

/** The doc of a field by its key and its path, as in `placement.zone`; a field without one is left out. */
type DocOf = (key: string, path: string, given: string) => string | undefined;

/** The fields that have a doc, and those inside them, with their docs. */
export function documented(fields: Fields, docOf: DocOf, at = ""): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, { type, options }]) => {
      const path = `${at}${key}`;
      const doc = docOf(key, path, options.doc);
      return doc === undefined ? [] : [[key, new Field(inside(type, docOf, path), { ...options, doc })]];
    }),
  );
}

function inside(type: Field<unknown>["type"], docOf: DocOf, path: string): Field<unknown>["type"] {
  if (type.kind === "object") return { ...type, fields: documented(type.fields, docOf, `${path}.`) };
  if (type.kind !== "list") return type;
  const { element } = type;
  return { ...type, element: new Field(inside(element.type, docOf, path), element.options) };
}
