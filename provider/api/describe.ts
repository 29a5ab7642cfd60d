// How things of one kind are read by their ids: the action that does, where it takes the ids, and where each thing stands
// in its answer.
import type { Reads } from "./actions/index";
import type { Answer, Params } from "./call";
import { CloudError, clientCodes } from "./errors";
import { type FamilyName, findAction, type ReadName } from "./facts";
import type { Describes } from "./familyFacts";
import { listAll, pageOf, thingsIn } from "./pages";

/** How things of one kind are read by id. */
export interface Describe<Item = Answer> extends Describes {
  service: FamilyName;
  action: string;
  key: keyof Item & string;
  /** Other parameters every call needs. */
  params?: Params;
}

/** How the things that an action lists are read by id, from the catalogue; loads the facts of its family. */
export function describing<Name extends ReadName>(read: Name): Describe<Reads[Name]> {
  const [service, action] = read.split(".") as [FamilyName, string];
  const facts = findAction(service, action)?.facts.describes;
  if (!facts) throw new Error(`${read} does not read things by their ids`);
  return { service, action, ...facts, key: facts.key as keyof Reads[Name] & string };
}

export interface DescribeOptions {
  /** The answer must come from a call that starts after this moment; otherwise one under way will do. */
  fresh?: boolean | undefined;
  /**
   * How many milliseconds the read may wait for others; a few when absent. Something that polls gives its pause
   * here instead of sleeping, and everything that waits for one kind is then read by the same call.
   */
  within?: number | undefined;
}

/** What one of a kind is known by, other than its id. */
export interface KnownBy<Item = Answer> {
  filter: string;
  /** The field of an item with the filter's value. */
  key: keyof Item & string;
  /** Filters that are there whatever is asked for. */
  only?: readonly { readonly Name: string; readonly Values: readonly string[] }[];
}

/** How things are read by that instead. */
export function describingBy<Item>(
  { params: _, ...spec }: Describe<Item>,
  { filter, key, only }: KnownBy<Item>,
): Describe<Item> {
  return { ...spec, ids: { filter }, key, ...(only ? { params: { Filters: only } } : {}) };
}

/** The most ids that one call takes. */
export function mostOf({ most }: Describe<never>): number {
  return most ?? 100;
}

/** Reads things by their ids, by id: in one call, or from the whole list where the action takes one id and there are several. */
export async function readByIds(
  spec: Describe<never>,
  ids: string[],
  read: (params: Params) => Promise<Answer>,
): Promise<Map<string, unknown>> {
  const { service, action, items, item, key, params } = spec;
  const asked = asking(spec, ids);
  if (asked) {
    const list = (await read(asked))[items];
    if (Array.isArray(list)) return byKey(thingsIn(list, item), key);
    const said = `the answer has no list ${items}`;
    throw new CloudError({
      ...{ code: clientCodes.notJson, said, category: "Unavailable", service, action, attempts: 0 },
    });
  }
  const known = findAction(service, action);
  return byKey(await listAll((page) => read({ ...params, ...page }), known, { items, item, key }), key);
}

/** What asks for the ids; undefined where the action takes one, and there are several. */
function asking(spec: Describe<never>, ids: string[]): Params | undefined {
  const { service, action, ids: where, params } = spec;
  const given = () => {
    if (typeof where === "string") return { [where]: ids };
    if ("filter" in where)
      return { Filters: [...((params?.Filters as object[]) ?? []), { Name: where.filter, Values: ids }] };
    return ids.length === 1 ? { [where.one]: ids[0] } : undefined;
  };
  const asked = given();
  return asked && { ...params, ...asked, ...pageOf(findAction(service, action), undefined, mostOf(spec)) };
}

function byKey(things: Answer[], key: string): Map<string, unknown> {
  return new Map(things.map((thing) => [String(thing[key]), thing]));
}
