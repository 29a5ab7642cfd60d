// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of CcnBandwidthLimit. */
export interface CcnBandwidthLimitArgs {
  /** The cloud connect network. Changing this replaces the resource. */
  ccnId: pulumi.Input<string>;
  /** The region that the traffic leaves, such as `ap-guangzhou`. Changing this replaces the resource. */
  sourceRegion: pulumi.Input<string>;
  /** The region that it goes to, in a network whose `bandwidthLimitType` is INTER_REGION_LIMIT; not given in one with OUTER_REGION_LIMIT. Changing this replaces the resource. */
  destinationRegion?: pulumi.Input<string> | undefined;
  /** The most that goes there, in Mbps. Limits: at least 1. */
  bandwidthLimit: pulumi.Input<number>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:CcnBandwidthLimit","properties":["ccnId","sourceRegion","destinationRegion","bandwidthLimit","region","adopt"],"replaceOnChanges":["ccnId","sourceRegion","destinationRegion","region"],"secrets":[]};

/**
 * A bandwidth limit of a cloud connect network that is paid for by use: of all that leaves a region, or, with `destinationRegion`, of what goes from one region to another; `bandwidthLimitType` of the network says which of the two its limits are. A limit of all that leaves a region shows while something in the region is attached: let it depend on the attachments. Removing this resource sets the limit back to the default, 1 Gbps.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.CcnBandwidthLimit("out", {
 *   ccnId: backbone.id,
 *   sourceRegion: "ap-guangzhou",
 *   bandwidthLimit: 200,
 * }, { dependsOn: attachment });
 * ```
 */
export class CcnBandwidthLimit extends TencentcloudResource {
  /** The cloud connect network. */
  declare readonly ccnId: pulumi.Output<string>;
  /** The region that the traffic leaves, such as `ap-guangzhou`. */
  declare readonly sourceRegion: pulumi.Output<string>;
  /** The region that it goes to, in a network whose `bandwidthLimitType` is INTER_REGION_LIMIT; not given in one with OUTER_REGION_LIMIT. */
  declare readonly destinationRegion: pulumi.Output<string | undefined>;
  /** The most that goes there, in Mbps. */
  declare readonly bandwidthLimit: pulumi.Output<number>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: CcnBandwidthLimitArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ccn-xxxxxxxx/ap-guangzhou`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CcnBandwidthLimit {
    return new CcnBandwidthLimit(name, {} as CcnBandwidthLimitArgs, { ...opts, id });
  }
}
