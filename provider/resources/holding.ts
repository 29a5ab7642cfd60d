// How a kind says what it keeps from being deleted: the filter of its own reading action that finds it, or code.
import type { Reads } from "../api/actions/index";
import type { Api } from "../api/client";
import { describing } from "../api/describe";
import type { ActionName, ApiFor, ReadName } from "../api/uses";
import type { Holding } from "../lifecycle/author/define";

/** How things of a kind are found that hold another: by a filter of the reading action, which some of what it finds may not meet. */
export type Hold<R extends ReadName, U extends ActionName> =
  | string
  | { filter: string; unless: (item: Reads[R]) => boolean }
  | Holding<ApiFor<U | R>>;

export function holdingsBy<R extends ReadName, U extends ActionName>(
  reads: R | undefined,
  holds: { [token: string]: Hold<R, U> },
): { [token: string]: Holding } {
  const entries = Object.entries(holds).map(([token, hold]) => [
    token,
    typeof hold === "function" ? hold : holdingBy(reads, hold),
  ]);
  return Object.fromEntries(entries) as { [token: string]: Holding };
}

function holdingBy<R extends ReadName>(
  reads: R | undefined,
  hold: string | { filter: string; unless: (item: Reads[R]) => boolean },
): Holding<Api> {
  if (!reads) throw new Error("what holds something by a filter needs `reads`");
  const { filter, unless } = typeof hold === "string" ? { filter: hold, unless: () => false } : hold;
  return async ({ api, id }) => {
    const found = await api.list(reads, { Filters: [{ Name: filter, Values: [id] }] });
    return found.filter((item) => !unless(item)).map((item) => ({ id: idIn(reads, item), item }));
  };
}

/** The id of a thing as its reading action answers it. */
export function idIn(reads: ReadName, item: object): string {
  return String((item as Record<string, unknown>)[describing(reads).key]);
}
