// defineResource with the API client's type, so that a resource file reads `api.vpc.CreateVpc({...})`.
import type { Api } from "../api/client";
import {
  type AuthoredResource,
  erased,
  type Regional,
  type ResourceDefinition,
  withRegion,
} from "../lifecycle/author/define";
import type { Fields } from "../lifecycle/author/field";
import { adoption } from "../lifecycle/run/adopt";
import { retag } from "./tags";

type Given<I extends Fields, O extends Fields, Item extends object> = Omit<
  AuthoredResource<Api, Adoptable<I>, O, Item>,
  "inputs"
> & {
  inputs: I;
  /** What the tag service knows it by, `cvm:sg`, where it has `tags`. */
  tagged?: `${string}:${string}`;
};

type Adoptable<I extends Fields> = Regional<I> & { adopt: typeof adoption };

/** Declares a resource; its region, and the id of a thing to take over, are added to its inputs, and how its tags change. */
export function defineResource<I extends Fields, O extends Fields, Item extends object>({
  tagged,
  ...definition
}: Given<I, O, Item>): ResourceDefinition<Adoptable<I>, O> {
  const inputs = { ...withRegion(definition.inputs), adopt: adoption };
  const resource = erased({ ...definition, inputs });
  return tagged ? { ...resource, sync: { ...resource.sync, tags: retag(tagged) } } : resource;
}
