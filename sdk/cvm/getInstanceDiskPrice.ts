// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `dataDisk`. */
export interface GetInstanceDiskPriceDataDisk {
  /** The disk. */
  diskId?: string | undefined;
  /** GB. */
  diskSize?: number | undefined;
}

/** What is read as `systemDisk`. */
export interface GetInstanceDiskPriceSystemDisk {
  /** Type of the disk, such as `CLOUD_PREMIUM`. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** GB. */
  diskSize?: number | undefined;
}

/** What is given as `dataDisk`. */
export interface GetInstanceDiskPriceDataDiskArgs {
  /** The disk. */
  diskId?: pulumi.Input<string> | undefined;
  /** GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `systemDisk`. */
export interface GetInstanceDiskPriceSystemDiskArgs {
  /** Type of the disk, such as `CLOUD_PREMIUM`. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is read as `instancePrice`. */
export interface GetInstanceDiskPriceInstancePrice {
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
export interface GetInstanceDiskPriceBandwidthPrice {
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
export interface GetInstanceDiskPricePrice {
  /** What the thing itself costs. */
  instancePrice: GetInstanceDiskPriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetInstanceDiskPriceBandwidthPrice;
}

/** The arguments of getInstanceDiskPrice. */
export interface GetInstanceDiskPriceArgs {
  /** The instance. */
  instanceId: string;
  /** Data disks. */
  dataDisks?: GetInstanceDiskPriceDataDisk[] | undefined;
  /** The system disk. */
  systemDisk?: GetInstanceDiskPriceSystemDisk | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceDiskPriceOutput. */
export interface GetInstanceDiskPriceOutputArgs {
  /** The instance. */
  instanceId: pulumi.Input<string>;
  /** Data disks. */
  dataDisks?: pulumi.Input<pulumi.Input<GetInstanceDiskPriceDataDiskArgs>[]> | undefined;
  /** The system disk. */
  systemDisk?: pulumi.Input<GetInstanceDiskPriceSystemDiskArgs> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceDiskPrice answers. */
export interface GetInstanceDiskPriceResult {
  /** The price. */
  price: GetInstanceDiskPricePrice;
}

/**
 * What larger disks of an instance would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceDiskPrice({
 *   instanceId: server.id,
 *   dataDisks: [{ diskId: "disk-0123abcd", diskSize: 200 }],
 * });
 * ```
 */
export function getInstanceDiskPrice(args: GetInstanceDiskPriceArgs, opts?: FunctionOptions): Promise<GetInstanceDiskPriceResult> {
  return invoke("cvm:getInstanceDiskPrice", args, opts);
}

/**
 * What larger disks of an instance would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceDiskPrice({
 *   instanceId: server.id,
 *   dataDisks: [{ diskId: "disk-0123abcd", diskSize: 200 }],
 * });
 * ```
 */
export function getInstanceDiskPriceOutput(args: GetInstanceDiskPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstanceDiskPriceResult> {
  return invokeOutput("cvm:getInstanceDiskPrice", args, opts);
}
