// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceChargePrepaid`. */
export interface GetInstanceRenewalPriceInstanceChargePrepaid {
  /** Months. */
  period?: number | undefined;
}

/** What is given as `instanceChargePrepaid`. */
export interface GetInstanceRenewalPriceInstanceChargePrepaidArgs {
  /** Months. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36, 48, 60. */
  period?: pulumi.Input<number> | undefined;
}

/** What is read as `instancePrice`. */
export interface GetInstanceRenewalPriceInstancePrice {
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
export interface GetInstanceRenewalPriceBandwidthPrice {
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
export interface GetInstanceRenewalPricePrice {
  /** What the thing itself costs. */
  instancePrice: GetInstanceRenewalPriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetInstanceRenewalPriceBandwidthPrice;
}

/** The arguments of getInstanceRenewalPrice. */
export interface GetInstanceRenewalPriceArgs {
  /** The instances. */
  instanceIds: string[];
  /** What is paid ahead. */
  instanceChargePrepaid: GetInstanceRenewalPriceInstanceChargePrepaid;
  /** Whether their data disks are renewed too. */
  renewPortableDataDisk?: boolean | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceRenewalPriceOutput. */
export interface GetInstanceRenewalPriceOutputArgs {
  /** The instances. Limits: at most 100 entries. */
  instanceIds: pulumi.Input<pulumi.Input<string>[]>;
  /** What is paid ahead. */
  instanceChargePrepaid: pulumi.Input<GetInstanceRenewalPriceInstanceChargePrepaidArgs>;
  /** Whether their data disks are renewed too. */
  renewPortableDataDisk?: pulumi.Input<boolean> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceRenewalPrice answers. */
export interface GetInstanceRenewalPriceResult {
  /** The price. */
  price: GetInstanceRenewalPricePrice;
}

/**
 * What it would cost to have instances that are paid ahead for further months. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceRenewalPrice({
 *   instanceIds: [server.id],
 *   instanceChargePrepaid: { period: 3 },
 * });
 * ```
 */
export function getInstanceRenewalPrice(args: GetInstanceRenewalPriceArgs, opts?: FunctionOptions): Promise<GetInstanceRenewalPriceResult> {
  return invoke("cvm:getInstanceRenewalPrice", args, opts);
}

/**
 * What it would cost to have instances that are paid ahead for further months. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceRenewalPrice({
 *   instanceIds: [server.id],
 *   instanceChargePrepaid: { period: 3 },
 * });
 * ```
 */
export function getInstanceRenewalPriceOutput(args: GetInstanceRenewalPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstanceRenewalPriceResult> {
  return invokeOutput("cvm:getInstanceRenewalPrice", args, opts);
}
