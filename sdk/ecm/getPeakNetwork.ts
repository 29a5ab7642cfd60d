// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `peak`. */
export interface GetPeakNetworkPeak {
  /** When that was, `YYYY-MM-DD hh:mm:ss`. */
  recordTime: string;
  /** Incoming, in Mbps. */
  peakInNetwork: number;
  /** Outgoing, in Mbps. */
  peakOutNetwork: number;
  /** What is charged for, in Mbps. */
  chargeNetwork?: number | undefined;
}

/** What is read as `region`. */
export interface GetPeakNetworkRegion {
  /** The region. */
  region: string;
  /** Its peaks, the oldest first. */
  peaks: GetPeakNetworkPeak[];
}

/** The arguments of getPeakNetwork. */
export interface GetPeakNetworkArgs {
  /** Part of the country, such as `china-east`, or `ALL_REGION`, instead of the region. */
  area?: string | undefined;
  /** Only the traffic of this carrier; needs `area`. */
  isp?: "CTCC" | "CUCC" | "CMCC" | (string & {}) | undefined;
  /** The first day, `YYYY-MM-DD`, at most 30 days ago. Defaults to seven days ago. */
  startTime?: string | undefined;
  /** The last day, `YYYY-MM-DD`. Defaults to yesterday. */
  endTime?: string | undefined;
  /** Seconds that each peak is of. */
  period?: number | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getPeakNetworkOutput. */
export interface GetPeakNetworkOutputArgs {
  /** Part of the country, such as `china-east`, or `ALL_REGION`, instead of the region. */
  area?: pulumi.Input<string> | undefined;
  /** Only the traffic of this carrier; needs `area`. */
  isp?: pulumi.Input<"CTCC" | "CUCC" | "CMCC" | (string & {})> | undefined;
  /** The first day, `YYYY-MM-DD`, at most 30 days ago. Defaults to seven days ago. */
  startTime?: pulumi.Input<string> | undefined;
  /** The last day, `YYYY-MM-DD`. Defaults to yesterday. */
  endTime?: pulumi.Input<string> | undefined;
  /** Seconds that each peak is of. Limits: one of 60, 300. */
  period?: pulumi.Input<number> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getPeakNetwork answers. */
export interface GetPeakNetworkResult {
  /** A line for each region. */
  regions: GetPeakNetworkRegion[];
}

/**
 * Peaks of the bandwidth of edge machines in a period: by the minute for a day, by five minutes up to a week, by the hour beyond.
 *
 * @example
 * ```typescript
 * const { regions } = await tencentcloud.ecm.getPeakNetwork({ region: "ap-hangzhou-ecm" });
 * ```
 */
export function getPeakNetwork(args: GetPeakNetworkArgs = {}, opts?: FunctionOptions): Promise<GetPeakNetworkResult> {
  return invoke("ecm:getPeakNetwork", args, opts);
}

/**
 * Peaks of the bandwidth of edge machines in a period: by the minute for a day, by five minutes up to a week, by the hour beyond.
 *
 * @example
 * ```typescript
 * const { regions } = await tencentcloud.ecm.getPeakNetwork({ region: "ap-hangzhou-ecm" });
 * ```
 */
export function getPeakNetworkOutput(args: GetPeakNetworkOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetPeakNetworkResult> {
  return invokeOutput("ecm:getPeakNetwork", args, opts);
}
