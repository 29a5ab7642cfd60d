// Requests that lead to the documented refusals that follow from the parameters alone: an id that is malformed or that
// nobody has, ids together with filters, a required parameter left out, a value out of its bounds.
import type { ActionSpec, Catalogue } from "../../../local/cloud/catalogue";
import { casesOf } from "./parameters";

type Params = Record<string, unknown>;

const ID = /^([a-z]+)-[a-z0-9]{8}$/;

/** Requests of which one should be refused with this code; none when it does not follow from parameters. */
export function requestsFor(catalogue: Catalogue, spec: ActionSpec, code: string, good: Params): Params[] {
  if (code.endsWith("Malformed")) return withIds(good, () => "malformed");
  if (code.endsWith("NotFound")) return withIds(good, (prefix) => `${prefix}-00000000`);
  if (code === "InvalidParameter.Coexist")
    return [{ ...good, Filters: [{ Name: "vpc-id", Values: ["vpc-00000000"] }] }];
  const cases = casesOf(catalogue, spec).filter((one) => one.codes.includes(code));
  return cases.map((one) => one.params);
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
