// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `deniedAction`. */
export interface GetInstanceDeniedActionsDeniedAction {
  /** Name of the action, such as `StartInstances`. */
  action: string;
  /** Code of the refusal. */
  code?: string | undefined;
  /** Why it is refused. */
  message?: string | undefined;
}

/** What is read as `instance`. */
export interface GetInstanceDeniedActionsInstance {
  /** The instance. */
  instanceId: string;
  /** The actions that are refused. */
  deniedActions?: GetInstanceDeniedActionsDeniedAction[] | undefined;
}

/** The arguments of getInstanceDeniedActions. */
export interface GetInstanceDeniedActionsArgs {
  /** Ids of the instances. */
  instanceIdSet: string[];
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceDeniedActionsOutput. */
export interface GetInstanceDeniedActionsOutputArgs {
  /** Ids of the instances. */
  instanceIdSet: pulumi.Input<pulumi.Input<string>[]>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceDeniedActions answers. */
export interface GetInstanceDeniedActionsResult {
  /** The instances, in the cloud's order. */
  instances: GetInstanceDeniedActionsInstance[];
}

/**
 * The actions that the cloud would refuse for edge machines at the moment.
 *
 * @example
 * ```typescript
 * const { instances } = await tencentcloud.ecm.getInstanceDeniedActions({ instanceIdSet: ["ein-1a2b3c4d"] });
 * ```
 */
export function getInstanceDeniedActions(args: GetInstanceDeniedActionsArgs, opts?: FunctionOptions): Promise<GetInstanceDeniedActionsResult> {
  return invoke("ecm:getInstanceDeniedActions", args, opts);
}

/**
 * The actions that the cloud would refuse for edge machines at the moment.
 *
 * @example
 * ```typescript
 * const { instances } = await tencentcloud.ecm.getInstanceDeniedActions({ instanceIdSet: ["ein-1a2b3c4d"] });
 * ```
 */
export function getInstanceDeniedActionsOutput(args: GetInstanceDeniedActionsOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstanceDeniedActionsResult> {
  return invokeOutput("ecm:getInstanceDeniedActions", args, opts);
}
