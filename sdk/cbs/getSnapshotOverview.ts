// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getSnapshotOverview. */
export interface GetSnapshotOverviewArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getSnapshotOverviewOutput. */
export interface GetSnapshotOverviewOutputArgs {
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getSnapshotOverview answers. */
export interface GetSnapshotOverviewResult {
  /** GB that they take. */
  totalSize: number;
  /** GB of these that are paid. */
  realTradeSize: number;
  /** GB that are free. */
  freeQuota: number;
  /** How many there are. */
  totalNums: number;
}

/**
 * How many snapshots the account has in the region, and how much room they take.
 *
 * @example
 * ```typescript
 * const { totalSize, freeQuota } = await tencentcloud.cbs.getSnapshotOverview();
 * ```
 */
export function getSnapshotOverview(args: GetSnapshotOverviewArgs = {}, opts?: FunctionOptions): Promise<GetSnapshotOverviewResult> {
  return invoke("cbs:getSnapshotOverview", args, opts);
}

/**
 * How many snapshots the account has in the region, and how much room they take.
 *
 * @example
 * ```typescript
 * const { totalSize, freeQuota } = await tencentcloud.cbs.getSnapshotOverview();
 * ```
 */
export function getSnapshotOverviewOutput(args: GetSnapshotOverviewOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetSnapshotOverviewResult> {
  return invokeOutput("cbs:getSnapshotOverview", args, opts);
}
