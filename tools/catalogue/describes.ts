// Which actions read things of one kind by their ids, and where the ids, the list and each thing's id stand.
// It follows from an action's shape; what does not follow is a fact of the catalogue.

interface Field {
  name: string;
  type: string;
  fields?: Field[];
}

interface Listing {
  kind: string;
  family: "v2" | "v3";
  params: Field[];
  outputs: Field[];
}

/** How an action reads things by id; the names are those of provider/api/batch.ts. */
export interface Describes {
  /** The parameter that takes the ids, or the filter that does. */
  ids: string | { filter: string };
  /** The field of the answer with the list. */
  items: string;
  /** The field of an item with its id. */
  key: string;
}

/** Derived for a read with one `…Ids` parameter and one list of a type that has a field of that name. */
export function describesOf(action: Listing, typeNamed: (name: string) => Field[] | undefined) {
  if (action.kind !== "read" || action.family !== "v3") return undefined;
  const [ids, ...otherIds] = action.params.filter(
    ({ name, type }) => type === "String[]" && /Ids$/.test(name),
  );
  const [list, ...otherLists] = action.outputs.filter(({ type }) => elementOf(type, typeNamed));
  if (!ids || !list || otherIds.length + otherLists.length > 0) return undefined;
  const key = ids.name.slice(0, -1);
  const has = elementOf(list.type, typeNamed)?.some(({ name }) => name === key);
  return has ? ({ ids: ids.name, items: list.name, key } satisfies Describes) : undefined;
}

const elementOf = (type: string, typeNamed: (name: string) => Field[] | undefined) =>
  type.endsWith("[]") ? typeNamed(type.slice(0, -2)) : undefined;
