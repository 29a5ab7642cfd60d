// A live value in the words of what was declared, as far as the two mean the same: what is left as different is what differs. What a
// program does not mention in an object is the cloud's own choice, and no difference.
import type { Field } from "../author/field";
import { isRecord, type Value } from "../author/values";
import { satisfies } from "./equal";

/** `live`, spelled as `declared` wherever that means the same. */
export function spelled(field: Field<unknown>, live: Value, declared: Value | undefined): Value {
  if (declared === undefined) return live;
  if (satisfies(field, live, declared)) return declared;
  const said = partsSpelled(field, live, declared);
  // What the program does not mention may have a meaning, too: a rule without a protocol is for all.
  return isRecord(live) && isRecord(said) && !satisfies(field, live, said) ? { ...live, ...said } : said;
}

function partsSpelled({ type }: Field<unknown>, live: Value, declared: Value): Value {
  if (type.kind === "list" && Array.isArray(live) && Array.isArray(declared)) {
    const items = itemsSpelled(type.element, live, declared);
    return type.set ? inOrderOf(declared, items) : items;
  }
  if (!isRecord(live) || !isRecord(declared)) return live;
  if (type.kind === "map")
    return mapped(Object.keys(live), (key) => spelled(type.element, live[key]!, declared[key]));
  if (type.kind !== "object") return live;
  const mentioned = Object.keys(type.fields).filter((key) => declared[key] !== undefined);
  return mapped(mentioned, (key) => {
    const field = type.fields[key]!;
    if (field.options.writeOnly) return declared[key];
    const value = live[key];
    return value === undefined || value === null ? undefined : spelled(field, value, declared[key]);
  });
}

/** Each item as the declared one that means the same; what is left is spelled as what is left of the declared ones, in order. */
function itemsSpelled(element: Field<unknown>, live: Value[], declared: Value[]): Value[] {
  const left = [...declared];
  const alike = live.map((item) => {
    const at = left.findIndex((one) => satisfies(element, item, one));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  return live.map((item, i) => alike[i] ?? spelled(element, item, left.shift()));
}

/** What is declared first, in its order. */
function inOrderOf(declared: Value[], items: Value[]): Value[] {
  return [
    ...declared.filter((one) => items.includes(one)),
    ...items.filter((one) => !declared.includes(one)),
  ];
}

function mapped(keys: string[], partOf: (key: string) => Value | undefined): Value {
  const entries = keys.map((key) => [key, partOf(key)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
