// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of PeeringConnection. */
export interface PeeringConnectionArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC on this side. Changing this replaces the resource. */
  sourceVpcId: pulumi.Input<string>;
  /** Id of the VPC on the other side. Changing this replaces the resource. */
  destinationVpcId: pulumi.Input<string>;
  /** Id of the account that has the VPC on the other side. Defaults to the account that creates it. Changing this replaces the resource. */
  destinationUin?: pulumi.Input<string> | undefined;
  /** Region of the VPC on the other side. Defaults to that of the connection. Changing this replaces the resource. */
  destinationRegion?: pulumi.Input<string> | undefined;
  /** Limit of bandwidth between two regions; there is none inside a region. Limits: 1 to 100000 Mbps. */
  bandwidth?: pulumi.Input<number> | undefined;
  /** How traffic between two regions is paid for: by the peak of a day, or by that of a month without its highest 5 %. */
  chargeType?: pulumi.Input<"POSTPAID_BY_DAY_MAX" | "POSTPAID_BY_MONTH_95" | (string & {})> | undefined;
  /** Quality: `PT` platinum, `AU` gold, `AG` silver. Changing this replaces the resource. */
  qosLevel?: pulumi.Input<"PT" | "AU" | "AG" | (string & {})> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:PeeringConnection","properties":["state","sourceUin","createTime","name","sourceVpcId","destinationVpcId","destinationUin","destinationRegion","bandwidth","chargeType","qosLevel","tags","region","adopt"],"replaceOnChanges":["sourceVpcId","destinationVpcId","destinationUin","destinationRegion","qosLevel","region"],"secrets":[]};

/**
 * A peering connection of two VPCs whose ranges do not overlap, of one region or of two. A connection to a VPC of another account works once that account has accepted it: `PeeringConnectionAccepter` does that, there. Routes of either VPC whose next hop is `PEERCONNECTION` lead to it, and go with it.
 *
 * @example
 * ```typescript
 * const peering = new tencentcloud.vpc.PeeringConnection("office", {
 *   sourceVpcId: app.id,
 *   destinationVpcId: office.id,
 * });
 * ```
 */
export class PeeringConnection extends TencentcloudResource {
  /** `ACTIVE`, or `PENDING` while the other account has not answered. */
  declare readonly state: pulumi.Output<string>;
  /** Id of the account that asked for it. */
  declare readonly sourceUin: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC on this side. */
  declare readonly sourceVpcId: pulumi.Output<string>;
  /** Id of the VPC on the other side. */
  declare readonly destinationVpcId: pulumi.Output<string>;
  /** Id of the account that has the VPC on the other side. Defaults to the account that creates it. */
  declare readonly destinationUin: pulumi.Output<string | undefined>;
  /** Region of the VPC on the other side. Defaults to that of the connection. */
  declare readonly destinationRegion: pulumi.Output<string | undefined>;
  /** Limit of bandwidth between two regions; there is none inside a region. */
  declare readonly bandwidth: pulumi.Output<number | undefined>;
  /** How traffic between two regions is paid for: by the peak of a day, or by that of a month without its highest 5 %. */
  declare readonly chargeType: pulumi.Output<"POSTPAID_BY_DAY_MAX" | "POSTPAID_BY_MONTH_95" | (string & {}) | undefined>;
  /** Quality: `PT` platinum, `AU` gold, `AG` silver. */
  declare readonly qosLevel: pulumi.Output<"PT" | "AU" | "AG" | (string & {}) | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: PeeringConnectionArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`pcx-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PeeringConnection {
    return new PeeringConnection(name, {} as PeeringConnectionArgs, { ...opts, id });
  }
}
