// One call as an aspect: which parameter takes which input. Only what changed is sent.
import type { Api } from "../api/client";
import type { ActionName, RequestOf } from "../api/uses";
import type { Field } from "../lifecycle/author/field";
import type { Properties, Value } from "../lifecycle/author/values";
import { toWire } from "../lifecycle/run/wire";

/** The id of the thing that is changed. */
export const id = Symbol("id");
/** The id of the thing as a list of one. */
export const ids = Symbol("ids");

/** An input whose value is sent in another form. */
export interface Converted<Input extends string = string> {
  input: Input;
  convert: (value: Value) => Value;
  /** Sent with every change: the action asks for it. */
  always?: true;
}

/** Sent as text: the API has numbers and booleans that travel so. */
export function text<const Input extends string>(input: Input): Converted<Input> {
  return { input, convert: String };
}

/** Sent with every change, because the action asks for it; as it is in the cloud where the program says nothing. */
export function always<const Input extends string>(input: Input): Converted<Input> {
  return { input, convert: (value) => value, always: true };
}

/** An object or a list of objects, sent in the API's names. */
export function wired<const Input extends string>(input: Input, field: Field<unknown>): Converted<Input> {
  return { input, convert: (value) => toWire(field, value) as Value };
}

/** What a create sends by such a table: every input that is given. */
export function taken<const T extends Record<string, string | Converted>>(
  sources: T,
  inputs: object,
): { [Name in keyof T]?: never } {
  const entries = Object.entries(sources).map(([parameter, source]) => {
    const { input, convert } = converted(source);
    const value = (inputs as Properties)[input];
    return [parameter, value === undefined ? undefined : convert(value)];
  });
  // The table is the one that a change is sent by, whose parameters are typed.
  return Object.fromEntries(entries) as { [Name in keyof T]?: never };
}

/** What is sent of an input that is named alone: its value. */
function converted(source: string | Converted): Converted {
  return typeof source === "object" ? source : { input: source, convert: (value) => value };
}

type Source = string | Converted | typeof id | typeof ids;
type InputOf<S> = S extends Converted<infer Input> ? Input : S extends string ? S : never;

interface Change {
  id: string;
  from: object;
  to: object;
  changed: readonly string[];
}

/** What is sent for one parameter; undefined for an input that has not changed. */
function sent(
  parameter: string,
  source: Source,
  { id: thing, from, to, changed }: Change,
): Value | undefined {
  if (source === id) return thing;
  if (source === ids) return [thing];
  const { input, convert, always } = converted(source);
  const wanted = (to as Properties)[input];
  if (always) return wanted ?? (from as Properties)[parameter];
  return changed.includes(input) && wanted !== undefined ? convert(wanted) : undefined;
}

/** An aspect that is one call. */
export interface Modification<Input extends string> {
  of: Input[];
  uses: readonly string[];
  usual?: number;
  call(operation: Change & { api: unknown }): Promise<void>;
}

/**
 * Changes inputs by one call: `modify("vpc.ModifySubnetAttribute", { SubnetId: id, SubnetName: "name" })`. `usual`: how many
 * seconds it takes until the thing is at rest again.
 */
export function modify<A extends ActionName, const P extends { [Name in keyof RequestOf<A>]: Source }>(
  action: A,
  parameters: P & Record<Exclude<keyof P, keyof RequestOf<A>>, never>,
  options: { usual?: number } = {},
): Modification<InputOf<P[keyof P]>> {
  const [service, name] = action.split(".") as [string, string];
  const sources = Object.entries<Source>(parameters);
  const inputs = sources.flatMap(([, source]) =>
    typeof source === "symbol" ? [] : [converted(source).input],
  );
  return {
    of: inputs as InputOf<P[keyof P]>[],
    uses: [action],
    ...options,
    call: async ({ api, ...change }) => {
      const request = sources.map(([parameter, source]) => [parameter, sent(parameter, source, change)]);
      // The host gives an aspect the whole Api.
      await (api as Api).call(service, name, Object.fromEntries(request));
    },
  };
}
