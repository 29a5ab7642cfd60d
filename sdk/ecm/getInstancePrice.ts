// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `systemDisk`. */
export interface GetInstancePriceSystemDisk {
  /** Type of the disk, `LOCAL_BASIC` or `CLOUD_PREMIUM`. */
  diskType?: string | undefined;
  /** GB. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface GetInstancePriceDataDisk {
  /** GB. */
  diskSize: number;
  /** Type of the disk, `LOCAL_BASIC` or `CLOUD_PREMIUM`. */
  diskType?: string | undefined;
}

/** What is given as `systemDisk`. */
export interface GetInstancePriceSystemDiskArgs {
  /** Type of the disk, `LOCAL_BASIC` or `CLOUD_PREMIUM`. */
  diskType?: pulumi.Input<string> | undefined;
  /** GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `dataDisk`. */
export interface GetInstancePriceDataDiskArgs {
  /** GB. */
  diskSize: pulumi.Input<number>;
  /** Type of the disk, `LOCAL_BASIC` or `CLOUD_PREMIUM`. */
  diskType?: pulumi.Input<string> | undefined;
}

/** What is read as `cpuPrice`. */
export interface GetInstancePriceCpuPrice {
  /** Percent of the price that are really paid. */
  discount: number;
  /** Cents that are really paid. */
  discountPrice: number;
  /** Cents, without a discount. */
  originalPrice: number;
}

/** What is read as `memPrice`. */
export interface GetInstancePriceMemPrice {
  /** Percent of the price that are really paid. */
  discount: number;
  /** Cents that are really paid. */
  discountPrice: number;
  /** Cents, without a discount. */
  originalPrice: number;
}

/** What is read as `disksPrice`. */
export interface GetInstancePriceDisksPrice {
  /** Percent of the price that are really paid. */
  discount: number;
  /** Cents that are really paid. */
  discountPrice: number;
  /** Cents, without a discount. */
  originalPrice: number;
}

/** What is read as `instancePricesPartDetail`. */
export interface GetInstancePriceInstancePricesPartDetail {
  /** What the cores cost. */
  cpuPrice: GetInstancePriceCpuPrice;
  /** What the memory costs. */
  memPrice: GetInstancePriceMemPrice;
  /** What the disks cost. */
  disksPrice: GetInstancePriceDisksPrice;
}

/** What is read as `price`. */
export interface GetInstancePricePrice {
  /** What the parts cost. */
  instancePricesPartDetail: GetInstancePriceInstancePricesPartDetail;
  /** Percent of the price that are really paid. */
  discount: number;
  /** Cents that are really paid. */
  discountPrice: number;
  /** Cents, without a discount. */
  originalPrice: number;
}

/** The arguments of getInstancePrice. */
export interface GetInstancePriceArgs {
  /** The model, such as `SN3ne.MEDIUM4`. */
  instanceType: string;
  /** The system disk. */
  systemDisk: GetInstancePriceSystemDisk;
  /** How many. */
  instanceCount: number;
  /** Data disks. */
  dataDisk?: GetInstancePriceDataDisk[] | undefined;
  /** How they would be paid for: 0 by the day's peak, 1 by the hour, 2 by the month. */
  instanceChargeType?: number | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getInstancePriceOutput. */
export interface GetInstancePriceOutputArgs {
  /** The model, such as `SN3ne.MEDIUM4`. */
  instanceType: pulumi.Input<string>;
  /** The system disk. */
  systemDisk: pulumi.Input<GetInstancePriceSystemDiskArgs>;
  /** How many. */
  instanceCount: pulumi.Input<number>;
  /** Data disks. */
  dataDisk?: pulumi.Input<pulumi.Input<GetInstancePriceDataDiskArgs>[]> | undefined;
  /** How they would be paid for: 0 by the day's peak, 1 by the hour, 2 by the month. */
  instanceChargeType?: pulumi.Input<number> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstancePrice answers. */
export interface GetInstancePriceResult {
  /** The price. */
  price: GetInstancePricePrice;
}

/**
 * What new edge machines would cost. Nothing is bought. Prices are in cents of a yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.ecm.getInstancePrice({
 *   instanceType: "SN3ne.MEDIUM4",
 *   instanceCount: 1,
 *   systemDisk: { diskSize: 50 },
 * });
 * ```
 */
export function getInstancePrice(args: GetInstancePriceArgs, opts?: FunctionOptions): Promise<GetInstancePriceResult> {
  return invoke("ecm:getInstancePrice", args, opts);
}

/**
 * What new edge machines would cost. Nothing is bought. Prices are in cents of a yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.ecm.getInstancePrice({
 *   instanceType: "SN3ne.MEDIUM4",
 *   instanceCount: 1,
 *   systemDisk: { diskSize: 50 },
 * });
 * ```
 */
export function getInstancePriceOutput(args: GetInstancePriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetInstancePriceResult> {
  return invokeOutput("ecm:getInstancePrice", args, opts);
}
