// The forms of `api.call` for TypeScript: parameters and answer have the types of the action that is named.
import type * as pulumi from "@pulumi/pulumi";
import type { Actions } from "../../api/actions";
import { type FunctionOptions, invoke, invokeOutput } from "./invoke";

type Action<S extends keyof Actions, A extends keyof Actions[S]> = Actions[S][A];
type Takes<F> = F extends (params: infer Request) => unknown ? NonNullable<Request> : never;
type Answers<F> = F extends (...params: never[]) => Promise<infer Response> ? Response : never;

/** The same, of which every part may be an output. */
type Deep<T> = T extends (infer Entry)[]
  ? pulumi.Input<Deep<Entry>>[]
  : T extends object
    ? { [Key in keyof T]: pulumi.Input<Deep<T[Key]>> }
    : T;

/** The arguments of call. */
export interface CallArgs<S extends keyof Actions, A extends keyof Actions[S]> {
  /** The service, such as `vpc`; one that ends in `v2` is the older API. */
  service: S;
  /** The action, such as `DescribeVpcs`. */
  action: A;
  /** Its parameters, under the names of the API. */
  parameters?: Takes<Action<S, A>> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of callOutput. */
export interface CallOutputArgs<S extends keyof Actions, A extends keyof Actions[S]> {
  /** The service, such as `vpc`; one that ends in `v2` is the older API. */
  service: S;
  /** The action, such as `DescribeVpcs`. */
  action: A;
  /** Its parameters, under the names of the API. */
  parameters?: pulumi.Input<Deep<Takes<Action<S, A>>>> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
  /**
   * Must be true for an action that changes something. Such an action is called by every update, also by one that changes
   * nothing else, and by no preview, where the answer is not known.
   */
  allowChanges?: pulumi.Input<boolean> | undefined;
}

/** What call answers. */
export interface CallResult<S extends keyof Actions, A extends keyof Actions[S]> {
  /** What the cloud answers, under the names of the API. */
  answer: Answers<Action<S, A>>;
}

/**
 * Calls an action that only reads, by its name, for what has no resource and no function. Use `callOutput` for an answer that
 * holds a secret, which is then kept as one.
 *
 * @example
 * ```typescript
 * const { answer } = await tencentcloud.api.call({ service: "vpc", action: "DescribeAccountAttributes" });
 * ```
 */
export function call<S extends keyof Actions, A extends keyof Actions[S]>(
  args: CallArgs<S, A>,
  opts?: FunctionOptions,
): Promise<CallResult<S, A>> {
  return invoke("api:call", args, opts);
}

/** The same with outputs as arguments, and for actions that change something. */
export function callOutput<S extends keyof Actions, A extends keyof Actions[S]>(
  args: CallOutputArgs<S, A>,
  opts?: FunctionOptions,
): pulumi.Output<CallResult<S, A>> {
  return invokeOutput("api:call", args, opts);
}
