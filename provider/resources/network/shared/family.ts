// Networks are the same thing in VPC and in ECM: what both have is written once, over the actions of either.
import type { Actions } from "../../../api/actions/index";
import type { Api } from "../../../api/client";

/** The services that have networks. */
export type Family = "vpc" | "ecm";

type SharedName = keyof Actions["vpc"] & keyof Actions["ecm"];

/** Some actions that both have, of one of them. */
export interface Calls<A extends SharedName> extends Pick<Api, "account" | "region"> {
  actions: { readonly [Name in A]: Actions["vpc"][Name] | Actions["ecm"][Name] };
}

/** The actions of a family: `calls(api, api.vpc)`. */
export function calls<X>({ account, region }: Pick<Api, "account" | "region">, actions: X) {
  return { account, region, actions };
}

/** Names of actions with their family: `vpc.CreateRoutes`. */
export function named<F extends Family, const A extends SharedName>(
  family: F,
  actions: readonly A[],
): `${F}.${A}`[] {
  return actions.map((action) => `${family}.${action}` as const);
}
