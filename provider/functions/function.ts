// defineFunction with the API client's type, so that a function file reads `api.cvm.DescribeZones({...})`.
import type { Api } from "../api/client";
import {
  type AuthoredFunction,
  askedIn,
  erasedFunction,
  type FunctionDefinition,
  type Regional,
} from "../lifecycle/author/define";
import type { Fields } from "../lifecycle/author/field";

/** Declares a function; its region is added to its arguments. */
export function defineFunction<I extends Fields, O extends Fields>(
  definition: Omit<AuthoredFunction<Api, Regional<I>, O>, "inputs"> & { inputs: I },
): FunctionDefinition {
  return erasedFunction({ ...definition, inputs: askedIn(definition.inputs) });
}
