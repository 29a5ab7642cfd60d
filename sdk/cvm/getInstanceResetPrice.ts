// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `systemDisk`. */
export interface GetInstanceResetPriceSystemDisk {
  /** Type of the disk, such as `CLOUD_PREMIUM`. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** GB. */
  diskSize?: number | undefined;
}

/** What is given as `systemDisk`. */
export interface GetInstanceResetPriceSystemDiskArgs {
  /** Type of the disk, such as `CLOUD_PREMIUM`. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is read as `instancePrice`. */
export interface GetInstanceResetPriceInstancePrice {
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
export interface GetInstanceResetPriceBandwidthPrice {
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
export interface GetInstanceResetPricePrice {
  /** What the thing itself costs. */
  instancePrice: GetInstanceResetPriceInstancePrice;
  /** What its bandwidth or traffic costs. */
  bandwidthPrice: GetInstanceResetPriceBandwidthPrice;
}

/** The arguments of getInstanceResetPrice. */
export interface GetInstanceResetPriceArgs {
  /** The instance. */
  instanceId: string;
  /** The image. */
  imageId?: string | undefined;
  /** The system disk. */
  systemDisk?: GetInstanceResetPriceSystemDisk | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstanceResetPriceOutput. */
export interface GetInstanceResetPriceOutputArgs {
  /** The instance. */
  instanceId: pulumi.Input<string>;
  /** The image. */
  imageId?: pulumi.Input<string> | undefined;
  /** The system disk. */
  systemDisk?: pulumi.Input<GetInstanceResetPriceSystemDiskArgs> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceResetPrice answers. */
export interface GetInstanceResetPriceResult {
  /** The price. */
  price: GetInstanceResetPricePrice;
}

/**
 * What an instance would cost with another image or a larger system disk. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceResetPrice({ instanceId: server.id, systemDisk: { diskSize: 100 } });
 * ```
 */
export function getInstanceResetPrice(args: GetInstanceResetPriceArgs, opts?: FunctionOptions): Promise<GetInstanceResetPriceResult> {
  return invoke("cvm:getInstanceResetPrice", args, opts);
}

/**
 * What an instance would cost with another image or a larger system disk. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cvm.getInstanceResetPrice({ instanceId: server.id, systemDisk: { diskSize: 100 } });
 * ```
 */
export function getInstanceResetPriceOutput(args: GetInstanceResetPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstanceResetPriceResult> {
  return invokeOutput("cvm:getInstanceResetPrice", args, opts);
}
