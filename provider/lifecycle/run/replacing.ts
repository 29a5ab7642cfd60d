// Whether a changed input takes a new thing: always, for some values, or unless the program says otherwise.
import type { Field } from "../author/field";
import { hasUnknown, type Properties, UNKNOWN, type Value } from "../author/values";
import { satisfies } from "./equal";

/** Whether only a new thing could have `wanted` instead of `before`. */
export function takesNew(
  { options }: Field<unknown>,
  before: Value | undefined,
  wanted: Value,
  inputs: Properties,
): boolean {
  const { replace, replaceWhen, replaceUnless } = options;
  if (replaceUnless !== undefined) return inputs[replaceUnless] !== true && inputs[replaceUnless] !== UNKNOWN;
  return replace || replaceWhen?.test(before, wanted) === true;
}

/** The same, where a value that is not known yet counts as the worst it can be. */
export function mayTakeNew(
  field: Field<unknown>,
  before: Value | undefined,
  wanted: Value,
  inputs: Properties,
): boolean {
  const open = field.options.replaceWhen !== undefined && hasUnknown(wanted);
  return open || takesNew(field, before, wanted, inputs);
}

/** Whether a value stays that the program does not give any more: it does unless the definition says what it goes back to. */
export function staysUnsaid(field: Field<unknown>, present: Value | undefined): boolean {
  const { removedValue } = field.options;
  return removedValue === undefined || satisfies(field, present, removedValue);
}
