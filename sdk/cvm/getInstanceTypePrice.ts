// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instancePrice`. */
export interface GetInstanceTypePriceInstancePrice {
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
export interface GetInstanceTypePriceBandwidthPrice {
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
export interface GetInstanceTypePricePrice {
  /** What the thing itself costs. */
  instancePrice: GetInstanceTypePriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetInstanceTypePriceBandwidthPrice;
}

/** The arguments of getInstanceTypePrice. */
export interface GetInstanceTypePriceArgs {
  /** The instance: the cloud takes one. */
  instanceIds: string[];
  /** The instance type. */
  instanceType: string;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceTypePriceOutput. */
export interface GetInstanceTypePriceOutputArgs {
  /** The instance: the cloud takes one. Limits: at most 1 entry. */
  instanceIds: pulumi.Input<pulumi.Input<string>[]>;
  /** The instance type. */
  instanceType: pulumi.Input<string>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceTypePrice answers. */
export interface GetInstanceTypePriceResult {
  /** The price. */
  price: GetInstanceTypePricePrice;
}

/**
 * What another type of an instance would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceTypePrice({ instanceIds: [server.id], instanceType: "S5.LARGE8" });
 * ```
 */
export function getInstanceTypePrice(args: GetInstanceTypePriceArgs, opts?: FunctionOptions): Promise<GetInstanceTypePriceResult> {
  return invoke("cvm:getInstanceTypePrice", args, opts);
}

/**
 * What another type of an instance would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceTypePrice({ instanceIds: [server.id], instanceType: "S5.LARGE8" });
 * ```
 */
export function getInstanceTypePriceOutput(args: GetInstanceTypePriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstanceTypePriceResult> {
  return invokeOutput("cvm:getInstanceTypePrice", args, opts);
}
