// defineFunction with the API client's type, so that a function file reads `api.cvm.DescribeZones({...})`.
import type { Api } from "../api/client";
import { askedIn, type FunctionDefinition, type Regional } from "../lifecycle/author/define";
import type { Fields } from "../lifecycle/author/field";

/** Declares a function; its region is added to its arguments. */
export function defineFunction<I extends Fields, O extends Fields>(
  definition: Omit<FunctionDefinition<Api, Regional<I>, O>, "inputs"> & { inputs: I },
): FunctionDefinition<Api, Regional<I>, O> {
  return { ...definition, inputs: askedIn(definition.inputs) };
}
