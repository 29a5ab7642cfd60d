// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `instanceChargePrepaid`. */
export interface GetInstancePriceInstanceChargePrepaid {
  /** Months. */
  period?: number | undefined;
}

/** What is read as `placement`. */
export interface GetInstancePricePlacement {
  /** The zone, such as `ap-guangzhou-3`. */
  zone?: string | undefined;
}

/** What is read as `systemDisk`. */
export interface GetInstancePriceSystemDisk {
  /** Type of the disk, such as `CLOUD_PREMIUM`. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** GB. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface GetInstancePriceDataDisk {
  /** Type of the disk, such as `CLOUD_PREMIUM`. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** GB. */
  diskSize?: number | undefined;
}

/** What is read as `internetAccessible`. */
export interface GetInstancePriceInternetAccessible {
  /** How that is paid, such as `TRAFFIC_POSTPAID_BY_HOUR`. */
  internetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined;
  /** Mbps out. */
  internetMaxBandwidthOut?: number | undefined;
}

/** What is given as `instanceChargePrepaid`. */
export interface GetInstancePriceInstanceChargePrepaidArgs {
  /** Months. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36, 48, 60. */
  period?: pulumi.Input<number> | undefined;
}

/** What is given as `placement`. */
export interface GetInstancePricePlacementArgs {
  /** The zone, such as `ap-guangzhou-3`. */
  zone?: pulumi.Input<string> | undefined;
}

/** What is given as `systemDisk`. */
export interface GetInstancePriceSystemDiskArgs {
  /** Type of the disk, such as `CLOUD_PREMIUM`. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `dataDisk`. */
export interface GetInstancePriceDataDiskArgs {
  /** Type of the disk, such as `CLOUD_PREMIUM`. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `internetAccessible`. */
export interface GetInstancePriceInternetAccessibleArgs {
  /** How that is paid, such as `TRAFFIC_POSTPAID_BY_HOUR`. */
  internetChargeType?: pulumi.Input<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {})> | undefined;
  /** Mbps out. Limits: 0 to 200. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
}

/** What is read as `instancePrice`. */
export interface GetInstancePriceInstancePrice {
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
export interface GetInstancePriceBandwidthPrice {
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
export interface GetInstancePricePrice {
  /** What the thing itself costs. */
  instancePrice: GetInstancePriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetInstancePriceBandwidthPrice;
}

/** The arguments of getInstancePrice. */
export interface GetInstancePriceArgs {
  /** `PREPAID`, `POSTPAID_BY_HOUR` or `SPOTPAID`. */
  instanceChargeType?: "PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {}) | undefined;
  /** What is paid ahead, for `PREPAID`. */
  instanceChargePrepaid?: GetInstancePriceInstanceChargePrepaid | undefined;
  /** Where they would be. */
  placement: GetInstancePricePlacement;
  /** The instance type, such as `S5.MEDIUM4`. */
  instanceType?: string | undefined;
  /** The image. */
  imageId: string;
  /** The system disk. */
  systemDisk?: GetInstancePriceSystemDisk | undefined;
  /** Data disks. */
  dataDisks?: GetInstancePriceDataDisk[] | undefined;
  /** Its way to the internet. */
  internetAccessible?: GetInstancePriceInternetAccessible | undefined;
  /** How many. */
  instanceCount?: number | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstancePriceOutput. */
export interface GetInstancePriceOutputArgs {
  /** `PREPAID`, `POSTPAID_BY_HOUR` or `SPOTPAID`. */
  instanceChargeType?: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {})> | undefined;
  /** What is paid ahead, for `PREPAID`. */
  instanceChargePrepaid?: pulumi.Input<GetInstancePriceInstanceChargePrepaidArgs> | undefined;
  /** Where they would be. */
  placement: pulumi.Input<GetInstancePricePlacementArgs>;
  /** The instance type, such as `S5.MEDIUM4`. */
  instanceType?: pulumi.Input<string> | undefined;
  /** The image. */
  imageId: pulumi.Input<string>;
  /** The system disk. */
  systemDisk?: pulumi.Input<GetInstancePriceSystemDiskArgs> | undefined;
  /** Data disks. Limits: at most 21 entries. */
  dataDisks?: pulumi.Input<pulumi.Input<GetInstancePriceDataDiskArgs>[]> | undefined;
  /** Its way to the internet. */
  internetAccessible?: pulumi.Input<GetInstancePriceInternetAccessibleArgs> | undefined;
  /** How many. Limits: 1 to 100. */
  instanceCount?: pulumi.Input<number> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstancePrice answers. */
export interface GetInstancePriceResult {
  /** The price. */
  price: GetInstancePricePrice;
}

/**
 * What new instances would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstancePrice({
 *   placement: { zone: "ap-guangzhou-3" },
 *   imageId: "img-487zeit5",
 *   instanceType: "S5.MEDIUM4",
 * });
 * ```
 */
export function getInstancePrice(args: GetInstancePriceArgs, opts?: FunctionOptions): Promise<GetInstancePriceResult> {
  return invoke("cvm:getInstancePrice", args, opts);
}

/**
 * What new instances would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstancePrice({
 *   placement: { zone: "ap-guangzhou-3" },
 *   imageId: "img-487zeit5",
 *   instanceType: "S5.MEDIUM4",
 * });
 * ```
 */
export function getInstancePriceOutput(args: GetInstancePriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstancePriceResult> {
  return invokeOutput("cvm:getInstancePrice", args, opts);
}
