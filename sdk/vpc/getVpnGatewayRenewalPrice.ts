// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceChargePrepaid`. */
export interface GetVpnGatewayRenewalPriceInstanceChargePrepaid {
  /** Months. */
  period: number;
}

/** What is given as `instanceChargePrepaid`. */
export interface GetVpnGatewayRenewalPriceInstanceChargePrepaidArgs {
  /** Months. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36. */
  period: pulumi.Input<number>;
}

/** What is read as `instancePrice`. */
export interface GetVpnGatewayRenewalPriceInstancePrice {
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
export interface GetVpnGatewayRenewalPriceBandwidthPrice {
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
export interface GetVpnGatewayRenewalPricePrice {
  /** What the thing itself costs. */
  instancePrice: GetVpnGatewayRenewalPriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetVpnGatewayRenewalPriceBandwidthPrice;
}

/** The arguments of getVpnGatewayRenewalPrice. */
export interface GetVpnGatewayRenewalPriceArgs {
  /** The VPN gateway. */
  vpnGatewayId: string;
  /** What is paid ahead. */
  instanceChargePrepaid: GetVpnGatewayRenewalPriceInstanceChargePrepaid;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getVpnGatewayRenewalPriceOutput. */
export interface GetVpnGatewayRenewalPriceOutputArgs {
  /** The VPN gateway. */
  vpnGatewayId: pulumi.Input<string>;
  /** What is paid ahead. */
  instanceChargePrepaid: pulumi.Input<GetVpnGatewayRenewalPriceInstanceChargePrepaidArgs>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getVpnGatewayRenewalPrice answers. */
export interface GetVpnGatewayRenewalPriceResult {
  /** The price. */
  price: GetVpnGatewayRenewalPricePrice;
}

/**
 * What it would cost to have a VPN gateway that is paid ahead for further months. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.vpc.getVpnGatewayRenewalPrice({
 *   vpnGatewayId: gateway.id,
 *   instanceChargePrepaid: { period: 3 },
 * });
 * ```
 */
export function getVpnGatewayRenewalPrice(args: GetVpnGatewayRenewalPriceArgs, opts?: FunctionOptions): Promise<GetVpnGatewayRenewalPriceResult> {
  return invoke("vpc:getVpnGatewayRenewalPrice", args, opts);
}

/**
 * What it would cost to have a VPN gateway that is paid ahead for further months. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.vpc.getVpnGatewayRenewalPrice({
 *   vpnGatewayId: gateway.id,
 *   instanceChargePrepaid: { period: 3 },
 * });
 * ```
 */
export function getVpnGatewayRenewalPriceOutput(args: GetVpnGatewayRenewalPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetVpnGatewayRenewalPriceResult> {
  return invokeOutput("vpc:getVpnGatewayRenewalPrice", args, opts);
}
