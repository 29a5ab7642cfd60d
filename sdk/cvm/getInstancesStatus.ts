// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `status`. */
export interface GetInstancesStatusStatus {
  /** The instance. */
  instanceId: string;
  /** Its state, such as `RUNNING`. */
  instanceState: string;
}

/** The arguments of getInstancesStatus. */
export interface GetInstancesStatusArgs {
  /** The instances, all of the region if absent. */
  instanceIds?: string[] | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstancesStatusOutput. */
export interface GetInstancesStatusOutputArgs {
  /** The instances, all of the region if absent. Limits: at most 100 entries. */
  instanceIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstancesStatus answers. */
export interface GetInstancesStatusResult {
  /** An instance a line. */
  statuses: GetInstancesStatusStatus[];
}

/**
 * The states of instances.
 *
 * @example
 * ```typescript
 * const { statuses } = await tencentcloud.cvm.getInstancesStatus();
 * ```
 */
export function getInstancesStatus(args: GetInstancesStatusArgs = {}, opts?: FunctionOptions): Promise<GetInstancesStatusResult> {
  return invoke("cvm:getInstancesStatus", args, opts);
}

/**
 * The states of instances.
 *
 * @example
 * ```typescript
 * const { statuses } = await tencentcloud.cvm.getInstancesStatus();
 * ```
 */
export function getInstancesStatusOutput(args: GetInstancesStatusOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetInstancesStatusResult> {
  return invokeOutput("cvm:getInstancesStatus", args, opts);
}
