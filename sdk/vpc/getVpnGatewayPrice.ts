// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceChargePrepaid`. */
export interface GetVpnGatewayPriceInstanceChargePrepaid {
  /** Months. */
  period: number;
}

/** What is given as `instanceChargePrepaid`. */
export interface GetVpnGatewayPriceInstanceChargePrepaidArgs {
  /** Months. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36. */
  period: pulumi.Input<number>;
}

/** What is read as `instancePrice`. */
export interface GetVpnGatewayPriceInstancePrice {
  /** Yuan for each unit, where it is paid by use. */
  unitPrice: number;
  /** The unit: `HOUR`, or `GB` of traffic. */
  chargeUnit: string;
  /** Yuan for all months, without a discount, where it is paid ahead. */
  originalPrice: number;
  /** Yuan for all months that are really paid. */
  discountPrice: number;
}

/** What is read as `bandwidthPrice`. */
export interface GetVpnGatewayPriceBandwidthPrice {
  /** Yuan for each unit, where it is paid by use. */
  unitPrice: number;
  /** The unit: `HOUR`, or `GB` of traffic. */
  chargeUnit: string;
  /** Yuan for all months, without a discount, where it is paid ahead. */
  originalPrice: number;
  /** Yuan for all months that are really paid. */
  discountPrice: number;
}

/** What is read as `price`. */
export interface GetVpnGatewayPricePrice {
  /** What the thing itself costs. */
  instancePrice: GetVpnGatewayPriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetVpnGatewayPriceBandwidthPrice;
}

/** The arguments of getVpnGatewayPrice. */
export interface GetVpnGatewayPriceArgs {
  /** `PREPAID`, or `POSTPAID_BY_HOUR`, the default. */
  instanceChargeType?: "PREPAID" | "POSTPAID_BY_HOUR" | (string & {}) | undefined;
  /** What is paid ahead, for `PREPAID`. */
  instanceChargePrepaid?: GetVpnGatewayPriceInstanceChargePrepaid | undefined;
  /** Mbps out. */
  internetMaxBandwidthOut: number;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getVpnGatewayPriceOutput. */
export interface GetVpnGatewayPriceOutputArgs {
  /** `PREPAID`, or `POSTPAID_BY_HOUR`, the default. */
  instanceChargeType?: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | (string & {})> | undefined;
  /** What is paid ahead, for `PREPAID`. */
  instanceChargePrepaid?: pulumi.Input<GetVpnGatewayPriceInstanceChargePrepaidArgs> | undefined;
  /** Mbps out. Limits: one of 5, 10, 20, 50, 100, 200, 500, 1000. */
  internetMaxBandwidthOut: pulumi.Input<number>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getVpnGatewayPrice answers. */
export interface GetVpnGatewayPriceResult {
  /** The price. */
  price: GetVpnGatewayPricePrice;
}

/**
 * What a new VPN gateway would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.vpc.getVpnGatewayPrice({ internetMaxBandwidthOut: 5 });
 * ```
 */
export function getVpnGatewayPrice(args: GetVpnGatewayPriceArgs, opts?: FunctionOptions): Promise<GetVpnGatewayPriceResult> {
  return invoke("vpc:getVpnGatewayPrice", args, opts);
}

/**
 * What a new VPN gateway would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.vpc.getVpnGatewayPrice({ internetMaxBandwidthOut: 5 });
 * ```
 */
export function getVpnGatewayPriceOutput(args: GetVpnGatewayPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetVpnGatewayPriceResult> {
  return invokeOutput("vpc:getVpnGatewayPrice", args, opts);
}
