// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceFamily`. */
export interface GetPeakUsageInstanceFamily {
  /** Its name, such as `S4`. */
  instanceFamilyType: string;
  /** Its display name. */
  instanceFamilyTypeName: string;
}

/** What is read as `peakBaseSet`. */
export interface GetPeakUsagePeakBaseSet {
  /** Cores. */
  peakCpuNum: number;
  /** Memory in GB. */
  peakMemoryNum: number;
  /** Disks in GB. */
  peakStorageNum: number;
  /** When that was, `YYYY-MM-DD hh:mm:ss`. */
  recordTime: string;
}

/** What is read as `family`. */
export interface GetPeakUsageFamily {
  /** The family. */
  instanceFamily: GetPeakUsageInstanceFamily;
  /** The peaks, one for each hour or three. */
  peakBaseSet: GetPeakUsagePeakBaseSet[];
}

/** The arguments of getPeakUsage. */
export interface GetPeakUsageArgs {
  /** The first day, `YYYY-MM-DD`, at most 90 days ago. Defaults to seven days ago. */
  startTime?: string | undefined;
  /** The last day, `YYYY-MM-DD`. Defaults to yesterday. */
  endTime?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getPeakUsageOutput. */
export interface GetPeakUsageOutputArgs {
  /** The first day, `YYYY-MM-DD`, at most 90 days ago. Defaults to seven days ago. */
  startTime?: pulumi.Input<string> | undefined;
  /** The last day, `YYYY-MM-DD`. Defaults to yesterday. */
  endTime?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getPeakUsage answers. */
export interface GetPeakUsageResult {
  /** A line for each family. */
  families: GetPeakUsageFamily[];
}

/**
 * Peaks of cores, memory and disks of edge machines in a period, by family: by the hour up to 30 days, by three hours beyond.
 *
 * @example
 * ```typescript
 * const { families } = await tencentcloud.ecm.getPeakUsage({ startTime: "2026-01-01" });
 * ```
 */
export function getPeakUsage(args: GetPeakUsageArgs = {}, opts?: FunctionOptions): Promise<GetPeakUsageResult> {
  return invoke("ecm:getPeakUsage", args, opts);
}

/**
 * Peaks of cores, memory and disks of edge machines in a period, by family: by the hour up to 30 days, by three hours beyond.
 *
 * @example
 * ```typescript
 * const { families } = await tencentcloud.ecm.getPeakUsage({ startTime: "2026-01-01" });
 * ```
 */
export function getPeakUsageOutput(args: GetPeakUsageOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetPeakUsageResult> {
  return invokeOutput("ecm:getPeakUsage", args, opts);
}
