// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `count`. */
export interface GetInstanceDiskCountsCount {
  /** The instance. */
  instanceId: string;
  /** Data disks that are attached to it. */
  attachedDiskCount: number;
  /** The most that can be. */
  maxAttachCount: number;
}

/** The arguments of getInstanceDiskCounts. */
export interface GetInstanceDiskCountsArgs {
  /** The instances. */
  instanceIds: string[];
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceDiskCountsOutput. */
export interface GetInstanceDiskCountsOutputArgs {
  /** The instances. */
  instanceIds: pulumi.Input<pulumi.Input<string>[]>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceDiskCounts answers. */
export interface GetInstanceDiskCountsResult {
  /** An instance a line. */
  counts: GetInstanceDiskCountsCount[];
}

/**
 * How many disks instances have, and how many more they can have.
 *
 * @example
 * ```typescript
 * const { counts } = await tencentcloud.cbs.getInstanceDiskCounts({ instanceIds: [server.id] });
 * ```
 */
export function getInstanceDiskCounts(args: GetInstanceDiskCountsArgs, opts?: FunctionOptions): Promise<GetInstanceDiskCountsResult> {
  return invoke("cbs:getInstanceDiskCounts", args, opts);
}

/**
 * How many disks instances have, and how many more they can have.
 *
 * @example
 * ```typescript
 * const { counts } = await tencentcloud.cbs.getInstanceDiskCounts({ instanceIds: [server.id] });
 * ```
 */
export function getInstanceDiskCountsOutput(args: GetInstanceDiskCountsOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstanceDiskCountsResult> {
  return invokeOutput("cbs:getInstanceDiskCounts", args, opts);
}
