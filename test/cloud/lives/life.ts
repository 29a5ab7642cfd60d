// What the life of a kind consists of, as calls of the official SDK.
import type { Answer } from "../support";

/** Things that lives stand on, by name; a life's own is `it`. */
export type Ids = Record<string, string>;
export type Params = Record<string, unknown>;
export type Given<T> = T | ((ids: Ids) => T);

export interface Life {
  create: [action: string, params: Given<Params>];
  /** Where the answer has the id; none where the newest of the list is it. */
  id?: (answer: Answer) => string;
  /**
   * What lists it: action, items, its id there; and the parameter with ids, or all parameters, or else a filter by id. `with` is
   * sent each time.
   */
  read: {
    action: string;
    items: string;
    id: string;
    ids?: string;
    by?: Given<Params>;
    with?: Given<Params>;
  };
  made: Given<object>;
  filters?: Given<Record<string, unknown>>;
  /** Calls that change it, and what it is afterwards. */
  changes: [action: string, params: Given<Params>, after: Given<object>][];
  remove: [action: string, params: Given<Params>];
  /** Where it is, when it comes to be in another region than it was made in. */
  region?: string;
}

export const Tags = [{ Key: "team", Value: "web" }];

export const given = <T>(value: Given<T>, ids: Ids): T =>
  typeof value === "function" ? (value as (of: Ids) => T)(ids) : value;
