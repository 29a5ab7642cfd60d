// defineResource with the API client's type, so that a resource file reads `api.vpc.CreateVpc({...})`.
import type { Api } from "../api/client";
import { adoption } from "../lifecycle/adopt";
import { type Regional, type ResourceDefinition, withRegion } from "../lifecycle/define";
import type { Fields } from "../lifecycle/field";

type Given<I extends Fields, O extends Fields, Item> = Omit<
  ResourceDefinition<Api, Regional<I>, O, Item>,
  "inputs"
> & {
  inputs: I;
};

/** Declares a resource; its region, and the id of a thing to take over, are added to its inputs. */
export function defineResource<I extends Fields, O extends Fields, Item extends object>(
  definition: Given<I, O, Item>,
): ResourceDefinition<Api, Regional<I>, O, Item> {
  return { ...definition, inputs: { ...withRegion(definition.inputs), adopt: adoption } };
}
