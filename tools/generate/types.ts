// Writes what the actions of a family take and answer as TypeScript interfaces: for the client that sends requests, and
// for the local cloud that has checked them. The two differ in what may be missing, and in nothing else.
import { type Action, type Family, type Field, splitList } from "./catalogue";

export type Side = "input" | "output";

/** What one reader of the types makes of a field that may be missing, and which answer it sees. */
export interface Reader {
  /** How a property that may be missing is written: the mark behind its name and what its type also allows. */
  missing(field: Field, side: Side): { mark: "?" | ""; also?: string };
  answer(family: Family, action: Action): Field[];
}

export const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
export const comment = (text: string) => text.replace(/\*\//g, "* /").replace(/\s+/g, " ").trim();

/** Which named types appear in requests and which in answers; a type may be both and is then written twice. */
export function uses(family: Family): Record<Side, Set<string>> {
  const walk = (fields: Field[], into: Set<string>) => {
    for (const field of fields) {
      const { element } = splitList(field.type);
      const type = family.types.get(element);
      if (type && !into.has(element)) {
        into.add(element);
        walk(type.fields ?? [], into);
      }
      walk(field.fields ?? [], into);
    }
  };
  const input = new Set<string>();
  const output = new Set<string>();
  for (const action of family.actions) {
    walk(action.params, input);
    walk(action.outputs, output);
  }
  return { input, output };
}

/** The interfaces of every request, every answer and every type they are made of, as lines. */
export function writeInterfaces(family: Family, reader: Reader): string[] {
  const { input, output } = uses(family);
  const taken = new Set<string>();
  const out: string[] = [];
  const declare = (name: string, doc: string, fields: Field[], side: Side) => {
    if (taken.has(name)) throw new Error(`${family.name}: two types would be called ${name}`);
    taken.add(name);
    if (doc) out.push(`/** ${comment(doc)} */`);
    out.push(`export interface ${name} ${writeObject({ family, reader, side }, fields, "")}`, "");
  };
  for (const action of family.actions) {
    const { action: name, params } = action;
    declare(`${name}Request`, `What ${name} takes.`, params, "input");
    declare(`${name}Response`, `What ${name} answers.`, reader.answer(family, action), "output");
  }
  for (const [name, type] of family.types) {
    if (input.has(name)) declare(`${name}Input`, "", type.fields ?? [], "input");
    if (output.has(name)) declare(name, "", type.fields ?? [], "output");
  }
  return out;
}

interface Place {
  family: Family;
  reader: Reader;
  side: Side;
}

function writeObject(place: Place, fields: Field[], indent: string): string {
  if (fields.length === 0) return "{}";
  const lines = ["{"];
  for (const field of fields) {
    if (field.note) lines.push(`${indent}  /** ${comment(field.note)} */`);
    const { mark, also = "" } = place.reader.missing(field, place.side);
    lines.push(`${indent}  ${field.name}${mark}: ${writeType(place, field, `${indent}  `)}${also};`);
  }
  lines.push(`${indent}}`);
  return lines.join("\n");
}

const scalars: Record<string, string> = {
  String: "string",
  Timestamp: "string",
  Date: "string",
  Integer: "number",
  Float: "number",
  Boolean: "boolean",
};

function writeType(place: Place, field: Field, indent: string): string {
  const { family, side } = place;
  const { element, depth } = splitList(field.type);
  const lists = "[]".repeat(depth);
  const scalar = scalars[element];
  if (scalar) return scalar + lists;
  if (family.types.has(element)) return (side === "input" ? `${element}Input` : element) + lists;
  if (element !== "Object")
    throw new Error(`${family.name}: ${field.name} has the unknown type ${field.type}`);
  if (field.fields?.length) return writeObject(place, field.fields, indent) + lists;
  return depth > 0 || side === "input" ? `unknown${lists}` : "Record<string, unknown>";
}
