// How things are listed: by ids or by filters, a page at a time. Filters are ANDed, the values of one are ORed.
import { type Action, type Call, defineAction } from "./action";
import { ApiError } from "./errors";
import type { Entity, Kind, ListCodes } from "./kind";
import { checkId } from "./lookUp";

interface Filter {
  Name?: string;
  Values?: string[];
}

interface ListParams {
  Filters?: Filter[];
  Offset?: number | string;
  Limit?: number | string;
  Order?: string;
  OrderField?: string;
  /** The same two in other words: descending (0) unless the direction says 1. */
  OrderByField?: string;
  OrderDirection?: number;
  [ids: string]: unknown;
}

/** What a filter compares with: values of the thing as text. */
export type FilterValue<Data extends object> = (
  entity: Entity<Data>,
  call: Call<ListParams>,
  name: string,
) => unknown | readonly unknown[];

export interface DescribeOptions<Data extends object> {
  /** The parameter with the ids; absent where an action has none. */
  ids?: string;
  /** The parameter with one id, where a list of them is not taken. */
  one?: string;
  /** The output with the things, and with their number. */
  items: string;
  total?: string;
  /** `tag:<key>` stands for the filters by the value of any one tag: `byTag` has it. */
  filters: Record<string, keyof Data | "id" | "state" | FilterValue<Data>>;
  /** Filters that find what has one of their values inside its own. */
  fuzzy?: readonly string[];
  /** What else can be wrong with the values of a known filter. Throws ApiError. */
  checkFilter?: (name: string, values: string[], call: Call<ListParams>) => void;
  /** A thing as the answer shows it. */
  view: (entity: Entity<Data>, call: Call<ListParams>) => object;
  /** Ids that do not exist, where it differs from the service. */
  missing?: "leaveOut" | "refuse";
  /** Ids and Filters in one call, where they are not refused: what has one of the ids and passes the filters. */
  together?: "both";
  /** Codes that differ from the service's. */
  codes?: Partial<ListCodes>;
  maxFilters?: number;
  maxValues?: number;
  maxIds?: number;
  /** How many a page has where no Limit is given; 20 when absent. */
  page?: number;
  /** Newest first unless it says otherwise. */
  order?: "newest" | "oldest";
  /** What there is but is not shown: something half made. */
  shown?: (entity: Entity<Data>) => boolean;
  /** What else the request narrows them by; said once for all of them. */
  narrow?: (call: Call<ListParams>) => (entity: Entity<Data>) => boolean;
  /** Numbers that OrderField or OrderByField may name, where the action takes an order. */
  sort?: Record<string, (entity: Entity<Data>, call: Call<ListParams>) => number>;
}

/** The options with what the service has in common filled in. */
type Resolved<Data extends object> = DescribeOptions<Data> & {
  codes: ListCodes;
  missing: "leaveOut" | "refuse";
};

/** An action that lists a kind. */
export function describes<Data extends object>(
  kind: Kind<Data>,
  options: DescribeOptions<Data>,
): Action<never> {
  const list = {
    ...options,
    codes: { ...kind.service.lists, ...options.codes },
    missing: options.missing ?? kind.service.missing,
  };
  return defineAction<ListParams>({
    run: (call) => {
      const ids = idsAsked(list, call.params);
      // A list may take one filter by itself.
      const filters = [call.params.Filters ?? []].flat();
      checkTogether(list, ids, filters);
      const named = ids?.length ? byIds(kind, list, call, ids) : undefined;
      const all = byFilters(kind, list, call, filters, named);
      const found = inOrder(list, call, all.filter(list.shown ?? every).filter(list.narrow?.(call) ?? every));
      const { offset, limit } = readPage(call.params, list.codes, list.page);
      return {
        [list.total ?? "TotalCount"]: found.length,
        [list.items]: found.slice(offset, offset + limit).map((entity) => list.view(entity, call)),
      };
    },
  });
}

const every = () => true;

function idsAsked<Data extends object>(
  { ids, one }: Resolved<Data>,
  params: ListParams,
): string[] | undefined {
  if (ids) return params[ids] as string[] | undefined;
  const id = one === undefined ? undefined : (params[one] as string | undefined);
  return id === undefined ? undefined : [id];
}

/** Ids exclude filters, or at least the filter that names ids. */
function checkTogether<Data extends object>(
  { ids: list, one, filters: sources, together, codes }: Resolved<Data>,
  ids: string[] | undefined,
  filters: Filter[],
): void {
  if (!ids?.length || filters.length === 0) return;
  const name = list ?? one;
  const excluded = filters.find(({ Name = "" }) => together !== "both" || sources[Name] === "id");
  if (excluded)
    throw new ApiError(codes.coexist, `${name} and the filter ${excluded.Name} exclude each other.`);
}

/** The page that is asked for of what is worked out and no kind, narrowed by filters; `text` is what each compares with. */
export function pageOf<Item>(
  all: readonly Item[],
  params: Pick<ListParams, "Filters" | "Offset" | "Limit">,
  filters: Record<string, (item: Item) => string>,
  codes: Pick<ListCodes, "filter" | "offset" | "limit">,
): { total: number; page: Item[] } {
  const tests = (params.Filters ?? []).map(({ Name = "", Values = [] }) => {
    const text = Object.hasOwn(filters, Name) ? filters[Name] : undefined;
    if (!text) throw new ApiError(codes.filter, `The filter \`${Name}\` is not supported.`);
    return (item: Item) => Values.includes(text(item));
  });
  const found = all.filter((item) => tests.every((test) => test(item)));
  const { offset, limit } = readPage(params, codes);
  return { total: found.length, page: found.slice(offset, offset + limit) };
}

/** Offset and Limit, as number or text; 0 and a usual page when absent, at most 100. */
export function readPage(
  params: { Offset?: number | string; Limit?: number | string },
  codes: Pick<ListCodes, "offset" | "limit"> = {},
  page = 20,
): { offset: number; limit: number } {
  return {
    offset: pageNumber("Offset", params.Offset, { fallback: 0, min: 0, max: 1e9 }, codes.offset),
    limit: pageNumber("Limit", params.Limit, { fallback: page, min: 1, max: 100 }, codes.limit),
  };
}

function pageNumber(
  name: string,
  given: number | string | undefined,
  { fallback, min, max }: { fallback: number; min: number; max: number },
  code = "InvalidParameterValue",
): number {
  if (given === undefined) return fallback;
  const value = Number(given);
  if (!/^\d+$/.test(String(given)) || value < min || value > max) {
    throw new ApiError(code, `The value of parameter \`${name}\` is not valid: ${given}.`);
  }
  return value;
}

function byIds<Data extends object>(
  kind: Kind<Data>,
  list: Resolved<Data>,
  call: Call<ListParams>,
  ids: string[],
): Entity<Data>[] {
  const most = list.maxIds ?? 100;
  if (ids.length > most)
    throw new ApiError(
      list.codes.tooManyIds ?? list.codes.tooMany,
      `${list.ids} holds more than ${most} ids.`,
    );
  for (const id of ids) checkId(kind, id);
  return [...new Set(ids)].flatMap((id) => {
    const entity = call.world.get(kind, id);
    if (!entity && list.missing === "refuse") {
      throw new ApiError(kind.codes.notFound, `The resource \`${id}\` is not found.`);
    }
    return entity ?? [];
  });
}

function byFilters<Data extends object>(
  kind: Kind<Data>,
  list: Resolved<Data>,
  call: Call<ListParams>,
  filters: Filter[],
  named?: Entity<Data>[],
): Entity<Data>[] {
  if (list.maxFilters !== undefined && filters.length > list.maxFilters) {
    throw new ApiError(list.codes.tooMany, `There are more than ${list.maxFilters} Filters.`);
  }
  const tests = filters.map((filter) => readFilter(kind, list, call, filter));
  const passes = (entity: Entity<Data>) => tests.every((test) => test(entity));
  if (named) return named.filter(passes);
  const found = call.world.list(kind).filter(passes);
  return list.order === "oldest" ? found : found.reverse();
}

/** Sorted by what a field names: ASC unless Order says otherwise, descending unless OrderDirection does. */
function inOrder<Data extends object>(
  list: Resolved<Data>,
  call: Call<ListParams>,
  found: Entity<Data>[],
): Entity<Data>[] {
  const { Order, OrderField, OrderByField, OrderDirection } = call.params;
  const asked = [Order, OrderField, OrderByField, OrderDirection].some((one) => one !== undefined);
  if (!list.sort || !asked) return found;
  const field = OrderField ?? OrderByField ?? Object.keys(list.sort)[0] ?? "";
  const by = Object.hasOwn(list.sort, field) ? list.sort[field] : undefined;
  if (!by)
    throw new ApiError(list.codes.order ?? "InvalidParameterValue", `There is no order by \`${field}\`.`);
  const isNumbered = OrderByField !== undefined || OrderDirection !== undefined;
  const isDescending = isNumbered ? OrderDirection !== 1 : Order === "DESC";
  const sorted = [...found].sort((a, b) => by(a, call) - by(b, call));
  return isDescending ? sorted.reverse() : sorted;
}

function readFilter<Data extends object>(
  kind: Kind<Data>,
  list: Resolved<Data>,
  call: Call<ListParams>,
  filter: Filter,
): (entity: Entity<Data>) => boolean {
  const { Name: name, Values: values = [] } = filter;
  if (list.maxValues !== undefined && values.length > list.maxValues) {
    throw new ApiError(list.codes.tooMany, `Filter \`${name}\` has more than ${list.maxValues} values.`);
  }
  if (!name)
    throw new ApiError("MissingParameter", "The request is missing a required parameter `Filters.Name`.");
  if (values.length === 0)
    throw new ApiError("InvalidParameterValue", `The filter \`${name}\` has no value.`);
  const key = name.startsWith("tag:") ? "tag:<key>" : name;
  const source = Object.hasOwn(list.filters, key) ? list.filters[key] : undefined;
  if (source === undefined) throw new ApiError(list.codes.filter, `The filter \`${name}\` is not supported.`);
  // Where a filter is the only way to name an id, the documents have it refused as an id would be.
  if (source === "id" && !list.ids && !list.one) for (const value of values) checkId(kind, value);
  list.checkFilter?.(name, values, call);
  const agrees = list.fuzzy?.includes(name)
    ? (wanted: unknown, value: unknown) => text(value).includes(text(wanted))
    : (wanted: unknown, value: unknown) => text(wanted) === text(value);
  return (entity) => {
    const actual = typeof source === "function" ? source(entity, call, name) : attribute(entity, source);
    return [actual].flat().some((value) => values.some((wanted) => agrees(wanted, value)));
  };
}

function attribute<Data extends object>(entity: Entity<Data>, name: keyof Data | "id" | "state"): unknown {
  if (name === "id") return entity.id;
  if (name === "state") return entity.state;
  return entity.data[name as keyof Data];
}

function text(value: unknown): string {
  return typeof value === "boolean"
    ? String(value)
    : /^(true|false)$/i.test(String(value))
      ? String(value).toLowerCase()
      : String(value);
}
