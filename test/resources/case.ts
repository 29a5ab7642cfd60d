// The case of a resource: what it needs beside it, what a program can say, and for each property what a change of it in the
// program and in the cloud leads to. It says everything that tests and benches know of the resource, and nothing of how they run.
import type { Properties, Value } from "../../provider/lifecycle/author/values";
import type { State } from "../../provider/lifecycle/run/operations";
import { found } from "../found";
import type { Lab } from "./lab";
import type { Living } from "./subject";

/**
 * The id of something that is there beside the resource, by its name in the case, or an output of it, by `name.output`; throws
 * where there is none. In a declared program it is a reference: `replaced` makes another text of it.
 */
export type Given = (name: string) => string;

export interface PropertyCase {
  /** Another value than in `most`. */
  to: Value | ((given: Given) => Value);
  /** Inputs that have to change along with it. */
  along?: Properties | ((given: Given) => Properties);
  /** In place by these calls and no others, or by a new resource. */
  by: string[] | "replacement";
  /**
   * What happens behind the resource's back: attributes as the local cloud keeps them, or work of the test's own.
   * A text says why it cannot drift.
   */
  drift: Properties | string | ((lab: Lab, subject: Living, given: Given) => Promise<unknown>);
  /** Where the drift shows, by property paths in order, where that is not the property as a whole. */
  at?: string[];
  /** Calls that repair the drift, where they are others than those of a change. */
  repair?: string[];
  /** The drift means that the thing is gone: `up` makes it again. */
  gone?: boolean;
}

/** A resource that is there beside another: its token and its program. */
export type Needed = readonly [token: string, program: (given: Given) => Properties];

export interface Life<Input extends string = string> {
  /** Tells two lives of one resource apart; each covers properties that the other cannot have at once. */
  as?: string;
  /** Resources that are there before, in this order, by the names that `given` takes. */
  beside?: Record<string, Needed>;
  /** What is there before and is no resource: made or found by calls, by the names that `given` takes. */
  calls?: (lab: Lab, given: Given) => Promise<Record<string, string>>;
  /** What each that is made needs anew, because making one uses it up; by calls, by the names that `given` takes. */
  anew?: (lab: Lab, given: Given) => Promise<Record<string, string>>;
  /** The least a program has to say. */
  least: (given: Given) => Properties;
  /** Everything a program can say at once. */
  most: (given: Given) => Properties;
  /** Calls that change something, when `most` is made and when it is removed. */
  created: string[];
  deleted: string[];
  properties: { [property in Input]?: PropertyCase };
  /** Why `--replace` does not get through today, and what its failure says; one that gets through fails its test. */
  notForced?: { because: string; says: RegExp };
  /** Why a read still finds something after the delete, where it does. */
  stays?: string;
  /** Properties that no life can have, with the reason. */
  uncovered?: { [property in Input]?: string };
}

/** All calls, exactly; looks at one thing while it settles count as one. */
export interface Costs {
  /** What is made; what the first life says at least, when absent. */
  program?: (given: Given) => Properties;
  make: string[];
  see: string[];
  remove: string[];
}

/** What one of a kind takes at least: calls that depend on one another, and seconds in the cloud. */
export interface Least {
  chain: number;
  seconds?: number;
}

/** Makes so many resources of a kind, and answers their ids. */
export type NeedMany = (token: string, programs: Properties[]) => Promise<string[]>;

/** Many of a kind at once, as a bench makes them. */
export interface Many {
  /** The most that are made at once. */
  most: number;
  /** The most that are made where time is short; as many, when absent. */
  usual?: number;
  /** Makes what `size` of them need, and answers its ids. */
  needs?: (need: NeedMany, size: number) => Promise<string[]>;
  /** The i-th; `changed` after an update. */
  program: (i: number, changed: boolean, needs: string[]) => Properties;
  least: { create: Least; update?: Least; delete: Least };
  /** Many share one change (rules of a group). */
  together?: boolean;
  /** Each has a read of its own. */
  readsEach?: boolean;
}

export interface ResourceCase<Input extends string = string> {
  token: string;
  lives: [Life<Input>, ...Life<Input>[]];
  costs: Costs;
  /** Arguments of its lookups that it has no value of while it is alone, and why. */
  unset?: Readonly<Record<string, string>>;
  /** Absent with the reason in `single`. */
  many?: Many;
  /** Why nothing of it can change in the cloud behind its back, where that is so. */
  nothingDrifts?: string;
  /** Why many of it say nothing that another resource does not say. */
  single?: string;
}

/** The case of a resource whose SDK class takes `Args`. */
export function resourceCase<Args extends object>(one: ResourceCase<keyof Args & string>): ResourceCase {
  return one as ResourceCase;
}

/** Makes what a life needs beside it; `renew` makes what another one needs anew. */
export async function besideOf(
  lab: Lab,
  { beside = {}, calls, anew }: Life,
): Promise<Given & { renew: () => Promise<void> }> {
  const ids = new Map<string, string>();
  const given: Given = (name) => found(ids.get(name), `${name} beside the resource: its case makes none`);
  for (const [name, [token, program]] of Object.entries(beside))
    keepGiven(ids, name, await lab.need(token, program(given)));
  const keep = (made: Record<string, string> = {}) => {
    for (const [name, id] of Object.entries(made)) ids.set(name, id);
  };
  keep(await calls?.(lab, given));
  const renew = async () => keep(await anew?.(lab, given));
  await renew();
  return Object.assign(given, { renew });
}

/** Keeps what `given` says of a thing: its id, and its outputs that are texts. */
export function keepGiven(ids: Map<string, string>, name: string, { id, outputs }: State): void {
  ids.set(name, id);
  for (const [key, value] of Object.entries(outputs))
    if (typeof value === "string") ids.set(`${name}.${key}`, value);
}

/** A value of a case, which may depend on what is given. */
export function resolve<T>(value: T | ((given: Given) => T), given: Given): T {
  return typeof value === "function" ? (value as (given: Given) => T)(given) : value;
}
