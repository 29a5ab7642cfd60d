// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `price`. */
export interface GetDiskPerformancePricePrice {
  /** Yuan for all months, without a discount, where it is paid ahead. */
  originalPrice: number;
  /** Yuan for all months that are really paid. */
  discountPrice: number;
  /** Yuan for each unit, where it is paid by use. */
  unitPrice: number;
  /** The unit: `HOUR`, or `GB` of traffic. */
  chargeUnit?: string | undefined;
  /** Yuan for each unit that are really paid. */
  unitPriceDiscount: number;
}

/** The arguments of getDiskPerformancePrice. */
export interface GetDiskPerformancePriceArgs {
  /** The disk. */
  diskId: string;
  /** MB/s beyond what the type has. */
  throughputPerformance: number;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDiskPerformancePriceOutput. */
export interface GetDiskPerformancePriceOutputArgs {
  /** The disk. */
  diskId: pulumi.Input<string>;
  /** MB/s beyond what the type has. */
  throughputPerformance: pulumi.Input<number>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDiskPerformancePrice answers. */
export interface GetDiskPerformancePriceResult {
  /** The price. */
  price: GetDiskPerformancePricePrice;
}

/**
 * What another performance of a disk would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cbs.getDiskPerformancePrice({ diskId: data.id, throughputPerformance: 100 });
 * ```
 */
export function getDiskPerformancePrice(args: GetDiskPerformancePriceArgs, opts?: FunctionOptions): Promise<GetDiskPerformancePriceResult> {
  return invoke("cbs:getDiskPerformancePrice", args, opts);
}

/**
 * What another performance of a disk would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cbs.getDiskPerformancePrice({ diskId: data.id, throughputPerformance: 100 });
 * ```
 */
export function getDiskPerformancePriceOutput(args: GetDiskPerformancePriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetDiskPerformancePriceResult> {
  return invokeOutput("cbs:getDiskPerformancePrice", args, opts);
}
