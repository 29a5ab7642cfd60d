// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `diskChargePrepaid`. */
export interface GetDiskPriceDiskChargePrepaid {
  /** Months. */
  period: number;
}

/** What is given as `diskChargePrepaid`. */
export interface GetDiskPriceDiskChargePrepaidArgs {
  /** Months. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36. */
  period: pulumi.Input<number>;
}

/** What is read as `price`. */
export interface GetDiskPricePrice {
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

/** The arguments of getDiskPrice. */
export interface GetDiskPriceArgs {
  /** `PREPAID` or `POSTPAID_BY_HOUR`. */
  diskChargeType: "PREPAID" | "POSTPAID_BY_HOUR" | "CDCPAID" | (string & {});
  /** Type, such as `CLOUD_PREMIUM`. */
  diskType: "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {});
  /** GB. */
  diskSize: number;
  /** How many. */
  diskCount?: number | undefined;
  /** MB/s beyond what the type has. */
  throughputPerformance?: number | undefined;
  /** What is paid ahead, for `PREPAID`. */
  diskChargePrepaid?: GetDiskPriceDiskChargePrepaid | undefined;
  /** Backup points. */
  diskBackupQuota?: number | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDiskPriceOutput. */
export interface GetDiskPriceOutputArgs {
  /** `PREPAID` or `POSTPAID_BY_HOUR`. */
  diskChargeType: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | "CDCPAID" | (string & {})>;
  /** Type, such as `CLOUD_PREMIUM`. */
  diskType: pulumi.Input<"CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})>;
  /** GB. */
  diskSize: pulumi.Input<number>;
  /** How many. Limits: 1 to 50. */
  diskCount?: pulumi.Input<number> | undefined;
  /** MB/s beyond what the type has. */
  throughputPerformance?: pulumi.Input<number> | undefined;
  /** What is paid ahead, for `PREPAID`. */
  diskChargePrepaid?: pulumi.Input<GetDiskPriceDiskChargePrepaidArgs> | undefined;
  /** Backup points. */
  diskBackupQuota?: pulumi.Input<number> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDiskPrice answers. */
export interface GetDiskPriceResult {
  /** The price. */
  price: GetDiskPricePrice;
}

/**
 * What new disks would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cbs.getDiskPrice({
 *   diskType: "CLOUD_PREMIUM",
 *   diskSize: 100,
 *   diskChargeType: "POSTPAID_BY_HOUR",
 * });
 * ```
 */
export function getDiskPrice(args: GetDiskPriceArgs, opts?: FunctionOptions): Promise<GetDiskPriceResult> {
  return invoke("cbs:getDiskPrice", args, opts);
}

/**
 * What new disks would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cbs.getDiskPrice({
 *   diskType: "CLOUD_PREMIUM",
 *   diskSize: 100,
 *   diskChargeType: "POSTPAID_BY_HOUR",
 * });
 * ```
 */
export function getDiskPriceOutput(args: GetDiskPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetDiskPriceResult> {
  return invokeOutput("cbs:getDiskPrice", args, opts);
}
