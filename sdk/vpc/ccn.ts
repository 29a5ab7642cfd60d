// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Ccn. */
export interface CcnArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Description, at most 100 bytes. */
  description?: pulumi.Input<string> | undefined;
  /** Quality: `PT` platinum, `AU` gold, `AG` silver. Defaults to `AU`. Changing this replaces the resource. */
  qosLevel?: pulumi.Input<"PT" | "AU" | "AG" | (string & {})> | undefined;
  /** How bandwidth between regions is paid for. Defaults to `POSTPAID`. Changing this replaces the resource. */
  instanceChargeType?: pulumi.Input<"POSTPAID" | "PREPAID" | (string & {})> | undefined;
  /** What is metered. A prepaid network is metered by `BANDWIDTH`. Changing this replaces the resource. */
  instanceMeteringType?: pulumi.Input<"BANDWIDTH" | "TRAFFIC" | (string & {})> | undefined;
  /** What bandwidth limits are for: `OUTER_REGION_LIMIT` all that leaves a region, `INTER_REGION_LIMIT` what goes from one region to another. Defaults to `OUTER_REGION_LIMIT`; a prepaid network has `INTER_REGION_LIMIT`. */
  bandwidthLimitType?: pulumi.Input<"OUTER_REGION_LIMIT" | "INTER_REGION_LIMIT" | (string & {})> | undefined;
  /** Whether several routes to one range share its traffic. Defaults to `false`. */
  routeEcmpFlag?: pulumi.Input<boolean> | undefined;
  /** Whether ranges of routes may overlap. Defaults to `false`. Changing this replaces the resource when it is no longer `true`. */
  routeOverlapFlag?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:Ccn","properties":["instanceCount","createTime","name","description","qosLevel","instanceChargeType","instanceMeteringType","bandwidthLimitType","routeEcmpFlag","routeOverlapFlag","tags","region","adopt"],"replaceOnChanges":["qosLevel","instanceChargeType","instanceMeteringType","region"],"secrets":[]};

/**
 * A cloud connect network (CCN): it joins VPCs, of one region or of several, so that everything in them reaches everything. `CcnAttachment` attaches a VPC.
 *
 * @example
 * ```typescript
 * const backbone = new tencentcloud.vpc.Ccn("backbone", {});
 * ```
 */
export class Ccn extends TencentcloudResource {
  /** How many networks are attached to it. */
  declare readonly instanceCount: pulumi.Output<number>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** Description, at most 100 bytes. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Quality: `PT` platinum, `AU` gold, `AG` silver. Defaults to `AU`. */
  declare readonly qosLevel: pulumi.Output<"PT" | "AU" | "AG" | (string & {}) | undefined>;
  /** How bandwidth between regions is paid for. Defaults to `POSTPAID`. */
  declare readonly instanceChargeType: pulumi.Output<"POSTPAID" | "PREPAID" | (string & {}) | undefined>;
  /** What is metered. A prepaid network is metered by `BANDWIDTH`. */
  declare readonly instanceMeteringType: pulumi.Output<"BANDWIDTH" | "TRAFFIC" | (string & {}) | undefined>;
  /** What bandwidth limits are for: `OUTER_REGION_LIMIT` all that leaves a region, `INTER_REGION_LIMIT` what goes from one region to another. Defaults to `OUTER_REGION_LIMIT`; a prepaid network has `INTER_REGION_LIMIT`. */
  declare readonly bandwidthLimitType: pulumi.Output<"OUTER_REGION_LIMIT" | "INTER_REGION_LIMIT" | (string & {}) | undefined>;
  /** Whether several routes to one range share its traffic. Defaults to `false`. */
  declare readonly routeEcmpFlag: pulumi.Output<boolean | undefined>;
  /** Whether ranges of routes may overlap. Defaults to `false`. */
  declare readonly routeOverlapFlag: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: CcnArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`ccn-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Ccn {
    return new Ccn(name, {} as CcnArgs, { ...opts, id });
  }
}
