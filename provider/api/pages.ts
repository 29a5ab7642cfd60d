// Lists that come in pages: the paging parameters of an action, and reading a list to its end.
import type { Answer, Params } from "./call";
import { CloudError, clientCodes } from "./errors";
import type { KnownAction } from "./facts";

export interface ListOptions {
  /** The field of the answer with the list. */
  items: string;
  /** The field of an item with the thing itself, where the list has more of each. */
  item?: string | undefined;
  /** The field of a thing with its id: what moved between two pages is then not listed twice. */
  key?: string | undefined;
  /** How many a page has; 100 when absent. */
  page?: number | undefined;
  /** The most that are read before it is an error; 10,000 when absent. */
  most?: number | undefined;
}

/** The paging parameters of an action in the spelling and type it documents; none when it has no pages. */
export function pageOf(known: KnownAction | undefined, offset: number | undefined, limit: number): Params {
  const type = known?.facts.limit;
  if (!known || !type) return {};
  const as = (value: number) => (type === "String" ? String(value) : value);
  const [limitName, offsetName] = known.protocol === "v2" ? ["limit", "offset"] : ["Limit", "Offset"];
  return { [limitName!]: as(limit), ...(offset !== undefined && { [offsetName!]: as(offset) }) };
}

/** Reads a list to its end. The cloud has no cursor, so a page may repeat what an earlier one had: it is dropped. */
export async function listAll<Item>(
  read: (page: Params) => Promise<Answer>,
  known: KnownAction | undefined,
  { items, item: inside, key, page = 100, most = 10_000 }: ListOptions,
): Promise<Item[]> {
  const found = new Map<unknown, Item>();
  for (let offset = 0; ; offset += page) {
    const answer = await read(pageOf(known, offset, page));
    const listed = answer[items] as Answer[] | undefined;
    if (!Array.isArray(listed)) throw listError(known, `the answer has no list ${items}`);
    const list = thingsIn(listed, inside);
    for (const [index, item] of list.entries()) {
      const id = key ? item[key] : offset + index;
      if (!found.has(id)) found.set(id, item as Item);
    }
    const total = Number(answer.TotalCount ?? answer.totalCount ?? 0);
    const last =
      !known?.facts.limit || list.length === 0 || (list.length < page && offset + list.length >= total);
    if (last) return [...found.values()];
    if (found.size > most) throw listError(known, `there are more than ${most}: narrow the filters`);
  }
}

/** The things of a list, each of which may be a field of what is listed. */
export function thingsIn(list: Answer[], inside: string | undefined): Answer[] {
  return inside === undefined ? list : list.map((one) => one[inside] as Answer);
}

function listError(known: KnownAction | undefined, said: string): CloudError {
  const { service, action } = known ?? { service: "unknown", action: "unknown" };
  return new CloudError({ code: clientCodes.notJson, said, category: "Invalid", service, action });
}
