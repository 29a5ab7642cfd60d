// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `bandwidthPackage`. */
export interface ListBandwidthPackagesBandwidthPackage {
  /** Its id, such as `bwp-xxxxxxxx`. */
  id: string;
  /** `CREATING`, `CREATED` or `DELETING`. */
  status: string;
  /** When it was created, ISO 8601. */
  createdTime: string;
  /** When what was paid ahead ends, ISO 8601. */
  deadline?: string | undefined;
  /** Name, shorter than 60 bytes; letters, digits and underscores. */
  name?: string | undefined;
  /** The line of its addresses: BGP, or a single carrier where the region has that. Defaults to `BGP`. */
  networkType?: "BGP" | "HIGH_QUALITY_BGP" | "SINGLEISP_CMCC" | "SINGLEISP_CTCC" | "SINGLEISP_CUCC" | (string & {}) | undefined;
  /** How it is charged. Defaults to `ENHANCED95_POSTPAID_BY_MONTH`. */
  chargeType?: "ENHANCED95_POSTPAID_BY_MONTH" | "PRIMARY_TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_DAY" | "FIXED_PREPAID_BY_MONTH" | "PEAK_BANDWIDTH_POSTPAID_BY_DAY" | "TOP5_POSTPAID_BY_MONTH" | (string & {}) | undefined;
  /** Limit of its bandwidth in Mbps, within bounds that depend on the charge type; -1 for none. */
  internetMaxBandwidth?: number | undefined;
  /** Where its traffic leaves the network. Defaults to `center_egress1`. */
  egress?: "center_egress1" | "center_egress2" | "center_egress3" | (string & {}) | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listBandwidthPackages. */
export interface ListBandwidthPackagesArgs {
  /** Only with this `name`: Name, shorter than 60 bytes; letters, digits and underscores. */
  name?: string | undefined;
  /** Only with this `networkType`: The line of its addresses: BGP, or a single carrier where the region has that. Defaults to `BGP`. */
  networkType?: "BGP" | "HIGH_QUALITY_BGP" | "SINGLEISP_CMCC" | "SINGLEISP_CTCC" | "SINGLEISP_CUCC" | (string & {}) | undefined;
  /** Only with this `chargeType`: How it is charged. Defaults to `ENHANCED95_POSTPAID_BY_MONTH`. */
  chargeType?: "ENHANCED95_POSTPAID_BY_MONTH" | "PRIMARY_TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_DAY" | "FIXED_PREPAID_BY_MONTH" | "PEAK_BANDWIDTH_POSTPAID_BY_DAY" | "TOP5_POSTPAID_BY_MONTH" | (string & {}) | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listBandwidthPackagesOutput. */
export interface ListBandwidthPackagesOutputArgs {
  /** Only with this `name`: Name, shorter than 60 bytes; letters, digits and underscores. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `networkType`: The line of its addresses: BGP, or a single carrier where the region has that. Defaults to `BGP`. */
  networkType?: pulumi.Input<"BGP" | "HIGH_QUALITY_BGP" | "SINGLEISP_CMCC" | "SINGLEISP_CTCC" | "SINGLEISP_CUCC" | (string & {})> | undefined;
  /** Only with this `chargeType`: How it is charged. Defaults to `ENHANCED95_POSTPAID_BY_MONTH`. */
  chargeType?: pulumi.Input<"ENHANCED95_POSTPAID_BY_MONTH" | "PRIMARY_TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_DAY" | "FIXED_PREPAID_BY_MONTH" | "PEAK_BANDWIDTH_POSTPAID_BY_DAY" | "TOP5_POSTPAID_BY_MONTH" | (string & {})> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listBandwidthPackages answers. */
export interface ListBandwidthPackagesResult {
  /** All of them, in the cloud's order. */
  bandwidthPackages: ListBandwidthPackagesBandwidthPackage[];
}

/**
 * Every vpc:BandwidthPackage of the region that matches the arguments; an empty list if none does.
 */
export function listBandwidthPackages(args: ListBandwidthPackagesArgs = {}, opts?: FunctionOptions): Promise<ListBandwidthPackagesResult> {
  return invoke("vpc:listBandwidthPackages", args, opts);
}

/**
 * Every vpc:BandwidthPackage of the region that matches the arguments; an empty list if none does.
 */
export function listBandwidthPackagesOutput(args: ListBandwidthPackagesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListBandwidthPackagesResult> {
  return invokeOutput("vpc:listBandwidthPackages", args, opts);
}
