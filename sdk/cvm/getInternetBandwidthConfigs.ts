// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `internetAccessible`. */
export interface GetInternetBandwidthConfigsInternetAccessible {
  /** How it is paid. */
  internetChargeType: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {});
  /** Mbps out. */
  internetMaxBandwidthOut: number;
  /** Whether there is a public address. */
  publicIpAssigned: boolean;
}

/** What is read as `config`. */
export interface GetInternetBandwidthConfigsConfig {
  /** When it begins. */
  startTime: string;
  /** When it ends. */
  endTime: string;
  /** The bandwidth. */
  internetAccessible: GetInternetBandwidthConfigsInternetAccessible;
}

/** The arguments of getInternetBandwidthConfigs. */
export interface GetInternetBandwidthConfigsArgs {
  /** The instance. */
  instanceId: string;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInternetBandwidthConfigsOutput. */
export interface GetInternetBandwidthConfigsOutputArgs {
  /** The instance. */
  instanceId: pulumi.Input<string>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInternetBandwidthConfigs answers. */
export interface GetInternetBandwidthConfigsResult {
  /** The bandwidths. */
  configs: GetInternetBandwidthConfigsConfig[];
}

/**
 * The bandwidths that an instance paid ahead has had and will have, and for how long.
 *
 * @example
 * ```typescript
 * const { configs } = await tencentcloud.cvm.getInternetBandwidthConfigs({ instanceId: server.id });
 * ```
 */
export function getInternetBandwidthConfigs(args: GetInternetBandwidthConfigsArgs, opts?: FunctionOptions): Promise<GetInternetBandwidthConfigsResult> {
  return invoke("cvm:getInternetBandwidthConfigs", args, opts);
}

/**
 * The bandwidths that an instance paid ahead has had and will have, and for how long.
 *
 * @example
 * ```typescript
 * const { configs } = await tencentcloud.cvm.getInternetBandwidthConfigs({ instanceId: server.id });
 * ```
 */
export function getInternetBandwidthConfigsOutput(args: GetInternetBandwidthConfigsOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInternetBandwidthConfigsResult> {
  return invokeOutput("cvm:getInternetBandwidthConfigs", args, opts);
}
