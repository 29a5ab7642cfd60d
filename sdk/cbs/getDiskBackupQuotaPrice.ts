// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `price`. */
export interface GetDiskBackupQuotaPricePrice {
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

/** The arguments of getDiskBackupQuotaPrice. */
export interface GetDiskBackupQuotaPriceArgs {
  /** The disk. */
  diskId: string;
  /** Backup points. */
  diskBackupQuota: number;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDiskBackupQuotaPriceOutput. */
export interface GetDiskBackupQuotaPriceOutputArgs {
  /** The disk. */
  diskId: pulumi.Input<string>;
  /** Backup points. Limits: 1 to 1024. */
  diskBackupQuota: pulumi.Input<number>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDiskBackupQuotaPrice answers. */
export interface GetDiskBackupQuotaPriceResult {
  /** The price. */
  price: GetDiskBackupQuotaPricePrice;
}

/**
 * What other backup points of a disk would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cbs.getDiskBackupQuotaPrice({ diskId: data.id, diskBackupQuota: 2 });
 * ```
 */
export function getDiskBackupQuotaPrice(args: GetDiskBackupQuotaPriceArgs, opts?: FunctionOptions): Promise<GetDiskBackupQuotaPriceResult> {
  return invoke("cbs:getDiskBackupQuotaPrice", args, opts);
}

/**
 * What other backup points of a disk would cost. Nothing is bought. Prices are in yuan.
 *
 * @example
 * ```typescript
 * const { price } = await tencentcloud.cbs.getDiskBackupQuotaPrice({ diskId: data.id, diskBackupQuota: 2 });
 * ```
 */
export function getDiskBackupQuotaPriceOutput(args: GetDiskBackupQuotaPriceOutputArgs, opts?: FunctionOptions): pulumi.Output<GetDiskBackupQuotaPriceResult> {
  return invokeOutput("cbs:getDiskBackupQuotaPrice", args, opts);
}
