// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `region`. */
export interface GetRegionsRegion {
  /** Name to give to resources and providers, such as `ap-guangzhou`. */
  region: string;
  /** Display name. */
  regionName: string;
  /** AVAILABLE, or UNAVAILABLE if nothing is sold there. */
  regionState: "AVAILABLE" | "UNAVAILABLE" | (string & {});
}

/** The arguments of getRegions. */
export interface GetRegionsArgs {
  /** Only regions with this `regionState`: AVAILABLE, or UNAVAILABLE if nothing is sold there. */
  regionState?: "AVAILABLE" | "UNAVAILABLE" | (string & {}) | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getRegionsOutput. */
export interface GetRegionsOutputArgs {
  /** Only regions with this `regionState`: AVAILABLE, or UNAVAILABLE if nothing is sold there. */
  regionState?: pulumi.Input<"AVAILABLE" | "UNAVAILABLE" | (string & {})> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getRegions answers. */
export interface GetRegionsResult {
  /** The regions, in the cloud's order. */
  regions: GetRegionsRegion[];
}

/**
 * The regions that the account can use.
 *
 * @example
 * ```typescript
 * const { regions } = await tencentcloud.cvm.getRegions();
 * ```
 */
export function getRegions(args: GetRegionsArgs = {}, opts?: FunctionOptions): Promise<GetRegionsResult> {
  return invoke("cvm:getRegions", args, opts);
}

/**
 * The regions that the account can use.
 *
 * @example
 * ```typescript
 * const { regions } = await tencentcloud.cvm.getRegions();
 * ```
 */
export function getRegionsOutput(args: GetRegionsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetRegionsResult> {
  return invokeOutput("cvm:getRegions", args, opts);
}
