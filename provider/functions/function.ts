// defineFunction: an author's code can call the actions that the function declares, and no others.
import type { ActionName, ApiFor } from "../api/uses";
import {
  type AuthoredFunction,
  askedIn,
  erasedFunction,
  type FunctionDefinition,
} from "../lifecycle/author/defineFunction";
import type { Fields } from "../lifecycle/author/field";
import type { Regional } from "../lifecycle/author/regional";

/** Declares a function; its region is added to its arguments. */
export function defineFunction<I extends Fields, O extends Fields, U extends ActionName>(
  definition: Omit<AuthoredFunction<ApiFor<U>, Regional<I>, O>, "inputs"> & { inputs: I; uses: readonly U[] },
): FunctionDefinition {
  return erasedFunction({ ...definition, inputs: askedIn(definition.inputs) }, definition.uses);
}
