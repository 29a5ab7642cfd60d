// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `zoneInfo`. */
export interface GetMonthlyBandwidthZoneInfo {
  /** Number of the zone. */
  zoneId: number;
  /** Display name. */
  zoneName: string;
  /** Name to give to resources, such as `ap-hangzhou-ecm-1`. */
  zone: string;
}

/** What is read as `package`. */
export interface GetMonthlyBandwidthPackage {
  /** The node. */
  zoneInfo: GetMonthlyBandwidthZoneInfo;
  /** The month, `YYYYMM`. */
  month: string;
  /** The bandwidth package. */
  bandwidthPkgId: string;
  /** The carrier. */
  isp: string;
  /** The peak of incoming bandwidth in Mbps. */
  trafficMaxIn: number;
  /** The peak of outgoing bandwidth in Mbps. */
  trafficMaxOut: number;
  /** What is charged for, in Mbps. */
  feeTraffic: number;
  /** When it begins. */
  startTime: string;
  /** When it ends. */
  endTime: string;
  /** Days that count. */
  effectiveDays: number;
  /** Days of the month. */
  monthDays: number;
  /** Days that count, as a part of the month. */
  effectiveDaysRate: number;
  /** What it is of: `Address`, `LoadBalance` or `AddressIpv6`. */
  bandwidthPkgType: string;
}

/** The arguments of getMonthlyBandwidth. */
export interface GetMonthlyBandwidthArgs {
  /** The month, `YYYY-MM`. */
  month: string;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getMonthlyBandwidthOutput. */
export interface GetMonthlyBandwidthOutputArgs {
  /** The month, `YYYY-MM`. */
  month: pulumi.Input<string>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getMonthlyBandwidth answers. */
export interface GetMonthlyBandwidthResult {
  /** A line for each node and carrier. */
  packages: GetMonthlyBandwidthPackage[];
}

/**
 * The peaks of the bandwidth of edge machines in a month, and what of it is charged for, by node and carrier.
 *
 * @example
 * ```typescript
 * const { packages } = await tencentcloud.ecm.getMonthlyBandwidth({ month: "2026-01" });
 * ```
 */
export function getMonthlyBandwidth(args: GetMonthlyBandwidthArgs, opts?: FunctionOptions): Promise<GetMonthlyBandwidthResult> {
  return invoke("ecm:getMonthlyBandwidth", args, opts);
}

/**
 * The peaks of the bandwidth of edge machines in a month, and what of it is charged for, by node and carrier.
 *
 * @example
 * ```typescript
 * const { packages } = await tencentcloud.ecm.getMonthlyBandwidth({ month: "2026-01" });
 * ```
 */
export function getMonthlyBandwidthOutput(args: GetMonthlyBandwidthOutputArgs, opts?: FunctionOptions): pulumi.Output<GetMonthlyBandwidthResult> {
  return invokeOutput("ecm:getMonthlyBandwidth", args, opts);
}
