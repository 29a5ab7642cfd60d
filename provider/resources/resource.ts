// defineResource: what an author leaves out is derived from the action that reads the thing, which the catalogue describes.
// An author's code can call the actions that the definition declares, and no others.

import type { Reads } from "../api/actions/index";
import type { Params } from "../api/call";
import type { Api } from "../api/client";
import { describing } from "../api/describe";
import type { ActionName, ApiFor, ReadName } from "../api/uses";
import {
  type AuthoredResource,
  type Behaviour,
  type Created,
  type Creating,
  erased,
  type Listing,
  type Operation,
  type Reading,
  type Recover,
  type ResourceDefinition,
  type StateOf,
} from "../lifecycle/author/define";
import type { Fields, TypeOf } from "../lifecycle/author/field";
import type { OwnershipTag } from "../lifecycle/author/ownership";
import { type Regional, withRegion } from "../lifecycle/author/regional";
import type { Properties } from "../lifecycle/author/values";
import { adoption } from "../lifecycle/run/adopt";
import { type Hold, holdingsBy, idIn } from "./holding";
import { edgeRegions, isEdgeRegion, regions } from "./known";
import { type TagReader, tagReader } from "./tagService";
import { carries, retag, type Tag, type Tags } from "./tags";

export type Adoptable<I extends Fields> = Regional<I> & { adopt: typeof adoption };

/** A lost create is found by these inputs, each of which the reading action can search by. */
export interface RecoverBy {
  by: readonly string[];
}

/** A lost create is found by the name it gave. */
export const byName: RecoverBy = { by: ["name"] };

/** What an author writes of a resource. */
export interface Given<
  I extends Fields,
  O extends Fields,
  R extends ReadName,
  U extends ActionName,
  Item extends object,
> extends Behaviour<ApiFor<U | R>, TypeOf<Adoptable<I>>, StateOf<Adoptable<I>, O>, NoInfer<Item>> {
  inputs: I;
  outputs: O;
  /** The action that reads it by its id: how it is read, listed and found again follows. */
  reads?: R;
  /** The filters of the reading action by input or output: what it can be searched by. */
  filters?: { [property: string]: string };
  /** Other parameters of the reading action that a search can have. */
  parameters?: { [property: string]: string };
  /** Filters that every search has, where the reading action answers what is no such resource too. */
  only?: { [filter: string]: string };
  /** Its reading action does not answer its tags: they are read from the tag service, which `tagged` names it for. */
  tagsApart?: true;
  /** It belongs to the account and to no region: it has no such input. */
  everywhere?: true;
  /** Every other action that the code here calls; `reads` and `modify` name theirs already. */
  uses?: readonly U[];
  /** Of these, what a read calls beside `reads`. */
  readsAlso?: readonly NoInfer<U>[];
  /** Reads it, where one call of `reads` does not say all. */
  read?: (
    operation: Operation<ApiFor<U | R>> & Reading<TypeOf<Adoptable<I>>, StateOf<Adoptable<I>, O>>,
  ) => Promise<Item | undefined>;
  /** Answers the thing as `reads` would, its id where the answer says less, or both. */
  create: (
    operation: Creating<ApiFor<U | R>, TypeOf<Adoptable<I>>>,
  ) => Promise<string | Created<NoInfer<Item>> | Reads[R]>;
  /** What it keeps from being deleted while it is there. */
  holds?: { [token: string]: Hold<R, U> };
  recover?: RecoverBy | Recover<ApiFor<U | R>, TypeOf<Adoptable<I>>, NoInfer<Item>>;
}

/** Declares a resource; its region, and the id of a thing to take over, are added to its inputs, and how its tags change. */
export function defineResource<
  I extends Fields,
  O extends Fields,
  R extends ReadName = never,
  U extends ActionName = never,
  Item extends object = Reads[R],
>(given: Given<I, O, R, U, Item>): ResourceDefinition<Adoptable<I>, O> {
  const {
    reads,
    filters,
    parameters,
    only,
    uses = [],
    tagged,
    tagsApart,
    everywhere,
    create,
    recover,
    holds,
    ...rest
  } = given;
  const isEdge = given.token.startsWith("ecm:");
  const placed = everywhere ? (given.inputs as Regional<I>) : placedIn(given.inputs, isEdge);
  const inputs = { ...placed, adopt: adoption };
  const apart = tagsApart && tagged ? tagReader(tagged) : undefined;
  const search: SearchBy = { filters: filters ?? {}, parameters: parameters ?? {}, only: only ?? {} };
  const list = reads && (filters || parameters) ? listing(reads, search, apart, "tags" in inputs) : undefined;
  const found = recover && "by" in recover ? recoverBy(reads, recover, search) : recover;
  const sync = { ...rest.sync, ...(tagged ? { tags: retag(tagged) } : {}) };
  const read = given.read ?? readBy(reads, given.token);
  const definition = {
    ...rest,
    ...{ inputs, sync },
    ...(everywhere ? {} : { isRegion: (name: string) => isEdgeRegion(name) === isEdge }),
    read: apart ? withTags(read, apart) : read,
    create: reads ? createdFrom(reads, create, apart) : create,
    ...(tagged ? { tagged } : {}),
    ...(found ? { recover: found } : {}),
    ...(list ? { list } : {}),
  };
  return erased(definition as AuthoredResource<ApiFor<U | R>, Adoptable<I>, O, Item>, {
    ...(reads ? { reads } : {}),
    readsAlso: [...(given.readsAlso ?? []), ...(apart ? [apart.reads] : [])],
    ...(holds ? { holds: holdingsBy(reads, holds) } : {}),
    uses: usesOf([...(reads ? [reads] : []), ...uses, ...(apart?.uses ?? [])], sync, inputs),
  });
}

/** The same for shapes that put a resource together by name, and have checked its parts by types of their own. */
export const defineShape = defineResource as (resource: unknown) => ResourceDefinition;

/** Every action that is called: those that are said, and those of the changes and of what values are looked up by. */
function usesOf(
  said: readonly string[],
  sync: Record<string, { uses?: readonly string[] }>,
  inputs: Fields,
): string[] {
  const changing = Object.values(sync).flatMap(({ uses = [] }) => uses);
  const known = Object.values(inputs).flatMap(({ options }) => options.known?.uses ?? []);
  return [...new Set([...said, ...changing, ...known])].sort();
}

/** The inputs with the region, which for edge machines is one of their own. */
function placedIn<I extends Fields>(inputs: I, isEdge: boolean): Regional<I> {
  const doc =
    "The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one.";
  return isEdge ? withRegion(inputs, edgeRegions, doc) : withRegion(inputs, regions);
}

function readBy(reads: ReadName | undefined, token: string) {
  if (!reads) throw new Error(`${token} says neither which action reads it nor how it is read`);
  return ({ api, id, fresh }: Operation<Api> & { id: string; fresh: boolean }): Promise<object | undefined> =>
    api.describe(reads, id, { fresh });
}

/** A read that answers the tags, too, where the reading action does not; those of what is being deleted interest nobody. */
function withTags(read: (operation: never) => Promise<object | undefined>, apart: TagReader) {
  return async (operation: Operation<Api> & { id: string; going?: boolean }): Promise<object | undefined> => {
    const item = await read(operation as never);
    return item && !operation.going ? apart.tagged(operation, operation.id, item) : item;
  };
}

/** A create that answers the thing answers its id with it. */
function createdFrom<On extends { inputs: object }>(
  reads: ReadName,
  create: (operation: On) => Promise<string | object>,
  apart: TagReader | undefined,
) {
  return async (operation: On): Promise<string | Created> => {
    const made = await create(operation);
    if (typeof made !== "object" || made === null || isCreated(made)) return made;
    const id = (made as Record<string, unknown>)[describing(reads).key];
    const { tags } = operation.inputs as { tags?: Tags };
    // An answer without an id is found out, and looked for, where the create is sent.
    return { id: id as string, item: apart ? apart.made(made, tags) : made };
  };
}

/** The cloud's own fields begin with capitals. */
function isCreated(made: object): made is Created {
  return "id" in made;
}

/** The filters and parameters of a reading action by property, and the filters that are always there. */
interface SearchBy {
  filters: Record<string, string>;
  parameters: Record<string, string>;
  only: Record<string, string>;
}

function searchFor(by: Properties, { filters, parameters, only }: SearchBy, tag?: OwnershipTag): Params {
  const wanted = Object.entries(by);
  const given = wanted.flatMap(([property, value]) => {
    const name = parameters[property];
    return name ? [[name, value]] : [];
  });
  const list = [
    ...Object.entries(only).map(([Name, value]) => ({ Name, Values: [value] })),
    ...wanted.flatMap(([property, value]) => {
      const Name = filters[property];
      return Name ? [{ Name, Values: [String(value)] }] : [];
    }),
    ...(tag ? [{ Name: `tag:${tag.Key}`, Values: [tag.Value] }] : []),
  ];
  return { ...Object.fromEntries(given), ...(list.length > 0 ? { Filters: list } : {}) };
}

/** Everything that agrees, page by page, narrowed by the cloud's own filters, and by one tag of those that are asked for. */
function listing(
  reads: ReadName,
  search: SearchBy,
  apart: TagReader | undefined,
  hasTags: boolean,
): Listing<Api> {
  const list = async (api: Api, params: Params) => {
    const found: object[] = await api.list(reads, params);
    return found.map((item) => ({ id: idIn(reads, item), item }));
  };
  // Few lists take a filter by a tag: of the others everything is read, and what has the tag kept.
  const narrowing = (tag: Tag | undefined) => (tag && describing(reads).byTag ? tag : undefined);
  const tagged: Listing<Api>["tagged"] =
    apart?.find ??
    (async ({ api, tag }) => {
      const found = await list(api, searchFor({}, search, narrowing(tag)));
      return found.filter(({ item }) => carries(item, tag));
    });
  return {
    by: [...Object.keys({ ...search.filters, ...search.parameters }), ...(hasTags ? ["tags"] : [])],
    all: async ({ by: { tags, ...by }, ...operation }) => {
      const [tag] = Object.entries((tags ?? {}) as Tags).map(([Key, Value]) => ({ Key, Value }));
      const found = list(operation.api, searchFor(by, search, apart ? undefined : narrowing(tag)));
      if (!tag || !apart) return found;
      const tagsById = new Map((await tagged({ ...operation, tag })).map(({ id, item }) => [id, item]));
      return (await found).flatMap(({ id, item }) =>
        tagsById.has(id) ? [{ id, item: { ...item, ...tagsById.get(id) } }] : [],
      );
    },
    tagged,
  };
}

function recoverBy(reads: ReadName | undefined, { by }: RecoverBy, search: SearchBy): Recover<Api> {
  if (!reads || by.some((input) => !search.filters[input] && !search.parameters[input]))
    throw new Error(
      `what is found again by ${by.join(" and ")} needs \`reads\`, and \`filters\` or \`parameters\` for that`,
    );
  return {
    candidates: ({ api, inputs }) =>
      api.list(reads, searchFor(Object.fromEntries(by.map((input) => [input, inputs[input]])), search)),
    id: (item) => idIn(reads, item),
  };
}
