// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `internetAccessible`. */
export interface GetInstanceBandwidthPriceInternetAccessible {
  /** How that is paid, such as `TRAFFIC_POSTPAID_BY_HOUR`. */
  internetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined;
  /** Mbps out. */
  internetMaxBandwidthOut?: number | undefined;
}

/** What is given as `internetAccessible`. */
export interface GetInstanceBandwidthPriceInternetAccessibleArgs {
  /** How that is paid, such as `TRAFFIC_POSTPAID_BY_HOUR`. */
  internetChargeType?: pulumi.Input<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {})> | undefined;
  /** Mbps out. Limits: 0 to 200. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
}

/** What is read as `instancePrice`. */
export interface GetInstanceBandwidthPriceInstancePrice {
  /** Yuan for each unit, where it is paid by use. */
  unitPrice: number;
  /** The unit: `HOUR`, or `GB` of traffic. */
  chargeUnit: string;
  /** Yuan for all months, without a discount, where it is paid ahead. */
  originalPrice: number;
  /** Yuan for all months that are really paid. */
  discountPrice: number;
  /** Yuan for each unit that are really paid. */
  unitPriceDiscount?: number | undefined;
}

/** What is read as `bandwidthPrice`. */
export interface GetInstanceBandwidthPriceBandwidthPrice {
  /** Yuan for each unit, where it is paid by use. */
  unitPrice: number;
  /** The unit: `HOUR`, or `GB` of traffic. */
  chargeUnit: string;
  /** Yuan for all months, without a discount, where it is paid ahead. */
  originalPrice: number;
  /** Yuan for all months that are really paid. */
  discountPrice: number;
  /** Yuan for each unit that are really paid. */
  unitPriceDiscount?: number | undefined;
}

/** What is read as `price`. */
export interface GetInstanceBandwidthPricePrice {
  /** What the thing itself costs. */
  instancePrice: GetInstanceBandwidthPriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetInstanceBandwidthPriceBandwidthPrice;
}

/** The arguments of getInstanceBandwidthPrice. */
export interface GetInstanceBandwidthPriceArgs {
  /** The instances. */
  instanceIds: string[];
  /** Its way to the internet. */
  internetAccessible: GetInstanceBandwidthPriceInternetAccessible;
  /** When it begins, `YYYY-MM-DD`, for a bandwidth paid ahead. */
  startTime?: string | undefined;
  /** When it ends, `YYYY-MM-DD`. */
  endTime?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceBandwidthPriceOutput. */
export interface GetInstanceBandwidthPriceOutputArgs {
  /** The instances. Limits: at most 100 entries. */
  instanceIds: pulumi.Input<pulumi.Input<string>[]>;
  /** Its way to the internet. */
  internetAccessible: pulumi.Input<GetInstanceBandwidthPriceInternetAccessibleArgs>;
  /** When it begins, `YYYY-MM-DD`, for a bandwidth paid ahead. */
  startTime?: pulumi.Input<string> | undefined;
  /** When it ends, `YYYY-MM-DD`. */
  endTime?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceBandwidthPrice answers. */
export interface GetInstanceBandwidthPriceResult {
  /** The price. */
  price: GetInstanceBandwidthPricePrice;
}

/**
 * What another bandwidth of instances would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceBandwidthPrice({
 *   instanceIds: [server.id],
 *   internetAccessible: { internetMaxBandwidthOut: 20 },
 * });
 * ```
 */
export function getInstanceBandwidthPrice(args: GetInstanceBandwidthPriceArgs, opts?: FunctionOptions): Promise<GetInstanceBandwidthPriceResult> {
  return invoke("cvm:getInstanceBandwidthPrice", args, opts);
}

/**
 * What another bandwidth of instances would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceBandwidthPrice({
 *   instanceIds: [server.id],
 *   internetAccessible: { internetMaxBandwidthOut: 20 },
 * });
 * ```
 */
export function getInstanceBandwidthPriceOutput(args: GetInstanceBandwidthPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstanceBandwidthPriceResult> {
  return invokeOutput("cvm:getInstanceBandwidthPrice", args, opts);
}
