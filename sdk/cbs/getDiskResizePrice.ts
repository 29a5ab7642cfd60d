// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `price`. */
export interface GetDiskResizePricePrice {
  /** Yuan for all months that are really paid. */
  discountPrice: number;
  /** The unit: `HOUR`, or `GB` of traffic. */
  chargeUnit?: string | undefined;
  /** Yuan for all months, without a discount, where it is paid ahead. */
  originalPrice: number;
  /** Yuan for each unit that are really paid. */
  unitPriceDiscount: number;
  /** Yuan for each unit, where it is paid by use. */
  unitPrice: number;
}

/** The arguments of getDiskResizePrice. */
export interface GetDiskResizePriceArgs {
  /** The disk. */
  diskId: string;
  /** GB. */
  diskSize: number;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDiskResizePriceOutput. */
export interface GetDiskResizePriceOutputArgs {
  /** The disk. */
  diskId: pulumi.Input<string>;
  /** GB. */
  diskSize: pulumi.Input<number>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDiskResizePrice answers. */
export interface GetDiskResizePriceResult {
  /** The price. */
  price: GetDiskResizePricePrice;
}

/**
 * What a larger disk would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cbs.getDiskResizePrice({ diskId: data.id, diskSize: 200 });
 * ```
 */
export function getDiskResizePrice(args: GetDiskResizePriceArgs, opts?: FunctionOptions): Promise<GetDiskResizePriceResult> {
  return invoke("cbs:getDiskResizePrice", args, opts);
}

/**
 * What a larger disk would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cbs.getDiskResizePrice({ diskId: data.id, diskSize: 200 });
 * ```
 */
export function getDiskResizePriceOutput(args: GetDiskResizePriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetDiskResizePriceResult> {
  return invokeOutput("cbs:getDiskResizePrice", args, opts);
}
