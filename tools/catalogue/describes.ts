// Which actions read things of one kind by their ids, and where the ids, the list and each thing's id stand.
// It follows from an action's shape; what does not follow is a fact of the catalogue.
import type { Action, Describes, Field } from "./model";

/** Derived for a read with one `…Ids` parameter and one list of a type that has a field of that name. */
export function describesOf(
  action: Pick<Action, "kind" | "family" | "params" | "outputs">,
  typeNamed: (name: string) => Field[] | undefined,
): Describes | undefined {
  if (action.kind !== "read" || action.family !== "v3") return undefined;
  const [ids, ...otherIds] = action.params.filter(
    ({ name, type }) => type === "String[]" && /Ids$/.test(name),
  );
  const [list, ...otherLists] = action.outputs.filter(({ type }) => elementOf(type, typeNamed));
  if (!ids || !list || otherIds.length + otherLists.length > 0) return undefined;
  const key = ids.name.slice(0, -1);
  const has = elementOf(list.type, typeNamed)?.some(({ name }) => name === key);
  return has ? { ids: ids.name, items: list.name, key } : undefined;
}

const elementOf = (type: string, typeNamed: (name: string) => Field[] | undefined) =>
  type.endsWith("[]") ? typeNamed(type.slice(0, -2)) : undefined;
