// How a kind of thing is listed by the action that describes it: page by page, narrowed by the cloud's own filters.
import type { Describe } from "../api/batch";
import type { Api } from "../api/client";
import type { Listing } from "../lifecycle/author/define";

/** `filters`: property → the name of the filter of the describing action. */
export function listing<Item extends object>(
  { service, action, items, key, params }: Describe<Item>,
  filters: Record<string, string>,
): Listing<Api> {
  return {
    by: Object.keys(filters),
    all: async ({ api, by }) => {
      const Filters = Object.entries(by).map(([property, value]) => ({
        Name: filters[property],
        Values: [String(value)],
      }));
      const found = await api.listAll<Item>(
        service,
        action,
        { ...params, ...(Filters.length > 0 ? { Filters } : {}) },
        { items, key },
      );
      return found.map((item) => ({ id: String(item[key]), item }));
    },
  };
}
