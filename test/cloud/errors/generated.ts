// Requests that lead to the documented refusals that follow from the parameters alone: an id that is malformed or that
// nobody has, ids together with filters, a required parameter left out, a value out of its bounds.
import type { ActionSpec, Catalogue, Field } from "../../../local/cloud/catalogue";
import { casesOf } from "./parameters";

type Params = Record<string, unknown>;

const ID = /^([a-z]+)-[a-z0-9]{8}$/;

/** Requests of which one should be refused with this code; in vain when it does not follow from parameters. */
export function requestsFor(catalogue: Catalogue, spec: ActionSpec, code: string, good: Params): Params[] {
  const cases = casesOf(catalogue, spec).filter((one) => one.codes.includes(code));
  return [
    ...cases.map((one) => one.params),
    ...withIds(good, () => "malformed"),
    ...withIds(good, (prefix) => `${prefix}-00000000`),
    ...withoutIds(spec, good),
    ...lists(spec, good),
  ];
}

/** The request with a list of what it works on empty. */
function withoutIds({ params }: ActionSpec, good: Params): Params[] {
  const lists = params.filter(({ name, required }) => required && Array.isArray(good[name]));
  return lists.map(({ name }) => ({ ...good, [name]: [] }));
}

/** What can be wrong with a list: pages, filters, too many ids, ids beside filters. */
function lists({ params, kind }: ActionSpec, good: Params): Params[] {
  const named = new Set(params.map(({ name }) => name));
  if (kind !== "read") return [];
  const pages = [{ Limit: 101 }, { Limit: 0 }, { Offset: -1 }].map((page) => ({ ...good, ...page }));
  return [...(named.has("Limit") ? pages : []), ...(named.has("Filters") ? filters(params, good) : [])];
}

function filters(params: Field[], { Filters: _, ...good }: Params): Params[] {
  const ids = params.find(({ name }) => name.endsWith("Ids"))?.name;
  const plain = ids ? { ...good, [ids]: undefined } : good;
  const many = Array.from({ length: 101 }, (_, i) => `x-${i}`);
  const wrong = [
    { Name: "nonsense", Values: ["x"] },
    { Name: "zone", Values: many },
    { Name: "zone", Values: [] },
  ].map((filter) => ({ ...plain, Filters: [filter] }));
  const both = { ...good, Filters: [{ Name: "zone", Values: ["ap-guangzhou-3"] }] };
  return ids ? [...wrong, both, { ...plain, [ids]: many }] : wrong;
}

/** The request with one of its ids after the other replaced. */
function withIds(value: unknown, replace: (prefix: string) => string): Params[] {
  return changed(value, replace) as Params[];
}

function changed(value: unknown, replace: (prefix: string) => string): unknown[] {
  if (typeof value === "string") {
    const prefix = ID.exec(value)?.[1];
    return prefix ? [replace(prefix)] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => changed(one, replace).map((other) => value.with(index, other)));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    changed(one, replace).map((other) => ({ ...value, [name]: other })),
  );
}
