// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of BandwidthPackage. */
export interface BandwidthPackageArgs {
  /** Name, shorter than 60 bytes; letters, digits and underscores. Limits: at most 59 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The line of its addresses: BGP, or a single carrier where the region has that. Defaults to `BGP`. Changing this replaces the resource. */
  networkType?: pulumi.Input<"BGP" | "HIGH_QUALITY_BGP" | "SINGLEISP_CMCC" | "SINGLEISP_CTCC" | "SINGLEISP_CUCC" | (string & {})> | undefined;
  /** How it is charged. Defaults to `ENHANCED95_POSTPAID_BY_MONTH`. Changing this replaces the resource when it comes to be paid ahead, or no longer is. */
  chargeType?: pulumi.Input<"ENHANCED95_POSTPAID_BY_MONTH" | "PRIMARY_TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_DAY" | "FIXED_PREPAID_BY_MONTH" | "PEAK_BANDWIDTH_POSTPAID_BY_DAY" | "TOP5_POSTPAID_BY_MONTH" | (string & {})> | undefined;
  /** Limit of its bandwidth in Mbps, within bounds that depend on the charge type; -1 for none. Limits: at least -1. */
  internetMaxBandwidth?: pulumi.Input<number> | undefined;
  /** The addresses that it takes. Defaults to `ipv4`. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  protocol?: pulumi.Input<"ipv4" | "ipv6" | (string & {})> | undefined;
  /** Where its traffic leaves the network. Defaults to `center_egress1`. Changing this replaces the resource. */
  egress?: pulumi.Input<"center_egress1" | "center_egress2" | "center_egress3" | (string & {})> | undefined;
  /** Months to pay for when a package of `FIXED_PREPAID_BY_MONTH` is made. Limits: 1 to 60. */
  timeSpan?: pulumi.Input<number> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:BandwidthPackage","properties":["status","createdTime","deadline","name","networkType","chargeType","internetMaxBandwidth","protocol","egress","timeSpan","tags","region","adopt"],"replaceOnChanges":["networkType","protocol","egress","region"],"secrets":[]};

/**
 * A bandwidth package: the public addresses in it share its bandwidth and are charged for together. It is deleted only when none is left in it.
 *
 * @example
 * ```typescript
 * const shared = new tencentcloud.vpc.BandwidthPackage("shared", {
 *   chargeType: "BANDWIDTH_POSTPAID_BY_DAY",
 *   internetMaxBandwidth: 100,
 * });
 * const address = new tencentcloud.vpc.Eip("address", {
 *   internetChargeType: "BANDWIDTH_PACKAGE",
 *   bandwidthPackageId: shared.id,
 * });
 * ```
 */
export class BandwidthPackage extends TencentcloudResource {
  /** `CREATING`, `CREATED` or `DELETING`. */
  declare readonly status: pulumi.Output<string>;
  /** When it was created, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** When what was paid ahead ends, ISO 8601. */
  declare readonly deadline: pulumi.Output<string | undefined>;
  /** Name, shorter than 60 bytes; letters, digits and underscores. */
  declare readonly name: pulumi.Output<string>;
  /** The line of its addresses: BGP, or a single carrier where the region has that. Defaults to `BGP`. */
  declare readonly networkType: pulumi.Output<"BGP" | "HIGH_QUALITY_BGP" | "SINGLEISP_CMCC" | "SINGLEISP_CTCC" | "SINGLEISP_CUCC" | (string & {}) | undefined>;
  /** How it is charged. Defaults to `ENHANCED95_POSTPAID_BY_MONTH`. */
  declare readonly chargeType: pulumi.Output<"ENHANCED95_POSTPAID_BY_MONTH" | "PRIMARY_TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_DAY" | "FIXED_PREPAID_BY_MONTH" | "PEAK_BANDWIDTH_POSTPAID_BY_DAY" | "TOP5_POSTPAID_BY_MONTH" | (string & {}) | undefined>;
  /** Limit of its bandwidth in Mbps, within bounds that depend on the charge type; -1 for none. */
  declare readonly internetMaxBandwidth: pulumi.Output<number | undefined>;
  /** The addresses that it takes. Defaults to `ipv4`. */
  declare readonly protocol: pulumi.Output<"ipv4" | "ipv6" | (string & {}) | undefined>;
  /** Where its traffic leaves the network. Defaults to `center_egress1`. */
  declare readonly egress: pulumi.Output<"center_egress1" | "center_egress2" | "center_egress3" | (string & {}) | undefined>;
  /** Months to pay for when a package of `FIXED_PREPAID_BY_MONTH` is made. */
  declare readonly timeSpan: pulumi.Output<number | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: BandwidthPackageArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`bwp-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): BandwidthPackage {
    return new BandwidthPackage(name, {} as BandwidthPackageArgs, { ...opts, id });
  }
}
