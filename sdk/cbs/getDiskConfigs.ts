// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `price`. */
export interface GetDiskConfigsPrice {
  /** For all months, without a discount, where it is paid ahead. */
  originalPrice: number;
  /** For all months that are really paid. */
  discountPrice: number;
  /** For each unit, where it is paid by use. */
  unitPrice: number;
  /** The unit, `HOUR`. */
  chargeUnit?: string | undefined;
  /** For each unit that are really paid. */
  unitPriceDiscount: number;
  /** Decimal as string. */
  originalPriceHigh: string;
}

/** What is read as `config`. */
export interface GetDiskConfigsConfig {
  /** Whether it is sold. */
  available: boolean;
  /** How it is paid: `PREPAID` or `POSTPAID_BY_HOUR`. */
  diskChargeType: string;
  /** The zone. */
  zone: string;
  /** The family of instances that it goes with. */
  instanceFamily?: string | undefined;
  /** Type, such as `CLOUD_PREMIUM`. */
  diskType: string;
  /** GB between one size and the next. */
  stepSize?: number | undefined;
  /** The least and the most MB/s that can be had beside those of the type. */
  extraPerformanceRange?: number[] | undefined;
  /** Class of the device. */
  deviceClass?: string | undefined;
  /** `SYSTEM_DISK` or `DATA_DISK`. */
  diskUsage: string;
  /** GB, the least. */
  minDiskSize: number;
  /** GB, the most. */
  maxDiskSize: number;
  /** What it costs, in yuan. */
  price?: GetDiskConfigsPrice | undefined;
}

/** The arguments of getDiskConfigs. */
export interface GetDiskConfigsArgs {
  /** `INQUIRY_CBS_CONFIG` for disks, `INQUIRY_CVM_CONFIG` for disks with instances. */
  inquiryType: "INQUIRY_CBS_CONFIG" | "INQUIRY_CVM_CONFIG" | (string & {});
  /** Only in these zones. */
  zones?: string[] | undefined;
  /** Only those paid this way: `PREPAID` or `POSTPAID_BY_HOUR`. */
  diskChargeType?: string | undefined;
  /** Only these types, such as `CLOUD_SSD`. */
  diskTypes?: string[] | undefined;
  /** Only `SYSTEM_DISK` or `DATA_DISK`. */
  diskUsage?: string | undefined;
  /** Only with these families of instances, such as `S5`. */
  instanceFamilies?: string[] | undefined;
  /** Cores of the instances. */
  cpu?: number | undefined;
  /** GB of the instances. */
  memory?: number | undefined;
  /** Only of this dedicated cluster. */
  dedicatedClusterId?: string | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDiskConfigsOutput. */
export interface GetDiskConfigsOutputArgs {
  /** `INQUIRY_CBS_CONFIG` for disks, `INQUIRY_CVM_CONFIG` for disks with instances. */
  inquiryType: pulumi.Input<"INQUIRY_CBS_CONFIG" | "INQUIRY_CVM_CONFIG" | (string & {})>;
  /** Only in these zones. */
  zones?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Only those paid this way: `PREPAID` or `POSTPAID_BY_HOUR`. */
  diskChargeType?: pulumi.Input<string> | undefined;
  /** Only these types, such as `CLOUD_SSD`. */
  diskTypes?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Only `SYSTEM_DISK` or `DATA_DISK`. */
  diskUsage?: pulumi.Input<string> | undefined;
  /** Only with these families of instances, such as `S5`. */
  instanceFamilies?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Cores of the instances. */
  cpu?: pulumi.Input<number> | undefined;
  /** GB of the instances. */
  memory?: pulumi.Input<number> | undefined;
  /** Only of this dedicated cluster. */
  dedicatedClusterId?: pulumi.Input<string> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDiskConfigs answers. */
export interface GetDiskConfigsResult {
  /** A line for each type, zone and use. */
  configs: GetDiskConfigsConfig[];
}

/**
 * Which types of disks are sold in which zones, and in which sizes.
 *
 * @example
 * ```typescript
 * const { configs } = await tencentcloud.cbs.getDiskConfigs({ inquiryType: "INQUIRY_CBS_CONFIG" });
 * ```
 */
export function getDiskConfigs(args: GetDiskConfigsArgs, opts?: FunctionOptions): Promise<GetDiskConfigsResult> {
  return invoke("cbs:getDiskConfigs", args, opts);
}

/**
 * Which types of disks are sold in which zones, and in which sizes.
 *
 * @example
 * ```typescript
 * const { configs } = await tencentcloud.cbs.getDiskConfigs({ inquiryType: "INQUIRY_CBS_CONFIG" });
 * ```
 */
export function getDiskConfigsOutput(args: GetDiskConfigsOutputArgs, opts?: FunctionOptions): pulumi.Output<GetDiskConfigsResult> {
  return invokeOutput("cbs:getDiskConfigs", args, opts);
}
