// defineResource and defineFunction with the API client's type, so that a resource file reads `api.vpc.CreateVpc({...})`.
import type { Api } from "../api/client";
import {
  type FunctionDefinition,
  type Regional,
  type ResourceDefinition,
  withRegion,
} from "../lifecycle/define";
import type { Fields } from "../lifecycle/field";

type Given<I extends Fields, O extends Fields, Item> = Omit<
  ResourceDefinition<Api, Regional<I>, O, Item>,
  "inputs"
> & {
  inputs: I;
};

/** Declares a resource; its region is added to its inputs. */
export function defineResource<I extends Fields, O extends Fields, Item extends object>(
  definition: Given<I, O, Item>,
): ResourceDefinition<Api, Regional<I>, O, Item> {
  return { ...definition, inputs: withRegion(definition.inputs) };
}

/** Declares a function; its region is added to its arguments. */
export function defineFunction<I extends Fields, O extends Fields>(
  definition: Omit<FunctionDefinition<Api, Regional<I>, O>, "inputs"> & { inputs: I },
): FunctionDefinition<Api, Regional<I>, O> {
  return { ...definition, inputs: withRegion(definition.inputs) };
}
