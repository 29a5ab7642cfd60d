// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getOverview. */
export interface GetOverviewArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getOverviewOutput. */
export interface GetOverviewOutputArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getOverview answers. */
export interface GetOverviewResult {
  /** Modules. */
  moduleNum: number;
  /** Nodes that have machines. */
  nodeNum: number;
  /** Cores. */
  vcpuNum: number;
  /** Memory in GB. */
  memoryNum: number;
  /** Disks in GB. */
  storageNum: number;
  /** The peak of yesterday's bandwidth in Mbps. */
  networkNum: number;
  /** Machines. */
  instanceNum: number;
  /** Machines that run. */
  runningNum: number;
  /** Machines that are isolated. */
  isolationNum: number;
  /** Machines that have expired. */
  expiredNum: number;
  /** Machines that will expire soon. */
  willExpireNum: number;
}

/**
 * How much the account has of edge machines, in all regions.
 *
 * @example
 * ```typescript
 * const { instanceNum, runningNum } = await tencentcloud.ecm.getOverview();
 * ```
 */
export function getOverview(args: GetOverviewArgs = {}, opts?: FunctionOptions): Promise<GetOverviewResult> {
  return invoke("ecm:getOverview", args, opts);
}

/**
 * How much the account has of edge machines, in all regions.
 *
 * @example
 * ```typescript
 * const { instanceNum, runningNum } = await tencentcloud.ecm.getOverview();
 * ```
 */
export function getOverviewOutput(args: GetOverviewOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetOverviewResult> {
  return invokeOutput("ecm:getOverview", args, opts);
}
