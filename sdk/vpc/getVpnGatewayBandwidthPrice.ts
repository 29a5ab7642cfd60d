// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instancePrice`. */
export interface GetVpnGatewayBandwidthPriceInstancePrice {
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
export interface GetVpnGatewayBandwidthPriceBandwidthPrice {
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
export interface GetVpnGatewayBandwidthPricePrice {
  /** What the thing itself costs. */
  instancePrice: GetVpnGatewayBandwidthPriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetVpnGatewayBandwidthPriceBandwidthPrice;
}

/** The arguments of getVpnGatewayBandwidthPrice. */
export interface GetVpnGatewayBandwidthPriceArgs {
  /** The VPN gateway. */
  vpnGatewayId: string;
  /** Mbps out. */
  internetMaxBandwidthOut: number;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getVpnGatewayBandwidthPriceOutput. */
export interface GetVpnGatewayBandwidthPriceOutputArgs {
  /** The VPN gateway. */
  vpnGatewayId: pulumi.Input<string>;
  /** Mbps out. Limits: one of 5, 10, 20, 50, 100, 200, 500, 1000. */
  internetMaxBandwidthOut: pulumi.Input<number>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getVpnGatewayBandwidthPrice answers. */
export interface GetVpnGatewayBandwidthPriceResult {
  /** The price. */
  price: GetVpnGatewayBandwidthPricePrice;
}

/**
 * What another bandwidth of a VPN gateway would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.vpc.getVpnGatewayBandwidthPrice({
 *   vpnGatewayId: gateway.id,
 *   internetMaxBandwidthOut: 20,
 * });
 * ```
 */
export function getVpnGatewayBandwidthPrice(args: GetVpnGatewayBandwidthPriceArgs, opts?: FunctionOptions): Promise<GetVpnGatewayBandwidthPriceResult> {
  return invoke("vpc:getVpnGatewayBandwidthPrice", args, opts);
}

/**
 * What another bandwidth of a VPN gateway would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.vpc.getVpnGatewayBandwidthPrice({
 *   vpnGatewayId: gateway.id,
 *   internetMaxBandwidthOut: 20,
 * });
 * ```
 */
export function getVpnGatewayBandwidthPriceOutput(args: GetVpnGatewayBandwidthPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetVpnGatewayBandwidthPriceResult> {
  return invokeOutput("vpc:getVpnGatewayBandwidthPrice", args, opts);
}
