// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of LoadBalancer. */
export interface LoadBalancerArgs {
  /** Name of the load balancer; no two of a region have the same. Limits: 1 to 50 letters, digits, hyphens and underscores; at most 50 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The carrier of its address. Changing this replaces the resource. */
  vipIsp: pulumi.Input<"CMCC" | "CTCC" | "CUCC" | (string & {})>;
  /** The VPC that its targets are in. Changing this replaces the resource. */
  vpcId?: pulumi.Input<string> | undefined;
  /** The version of its address. Defaults to `"IPV4"`. Changing this replaces the resource. */
  addressIpVersion?: pulumi.Input<"IPV4" | "IPv6FullChain" | (string & {})> | undefined;
  /** The subnet whose range an IPv6 address is taken from. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Limit of its bandwidth in Mbps. Defaults to 10 Mbps. Limits: at least 1. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** Whether its security groups alone decide what gets through; otherwise those of the targets do, too. Defaults to `false`. */
  loadBalancerPassToTarget?: pulumi.Input<boolean> | undefined;
  /** All its security groups, at most 5. Without it, they are not managed here, and `LoadBalancerSecurityGroup` resources can add some; removing the list from the program removes the groups. Limits: at most 5 entries. */
  securityGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. Changing this replaces the resource. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:LoadBalancer","properties":["loadBalancerVips","addressIpv6","loadBalancerType","status","createTime","name","vipIsp","vpcId","addressIpVersion","subnetId","internetMaxBandwidthOut","loadBalancerPassToTarget","securityGroupIds","tags","region","adopt"],"replaceOnChanges":["vipIsp","vpcId","addressIpVersion","subnetId","tags","region"],"secrets":[]};

/**
 * A load balancer of edge machines: one public address of one carrier, at which its listeners pass traffic to machines. A site that several carriers reach has one for each.
 *
 * @example
 * ```typescript
 * const front = new tencentcloud.ecm.LoadBalancer("front", {
 *   region: edge.region,
 *   vipIsp: "CTCC",
 *   vpcId: edge.id,
 *   internetMaxBandwidthOut: 100,
 *   securityGroupIds: [open.id],
 * });
 * ```
 */
export class LoadBalancer extends TencentcloudResource {
  /** Its public IPv4 address. */
  declare readonly loadBalancerVips: pulumi.Output<string[]>;
  /** Its IPv6 address. */
  declare readonly addressIpv6: pulumi.Output<string | undefined>;
  /** Always `OPEN`: it is reached from the Internet. */
  declare readonly loadBalancerType: pulumi.Output<string>;
  /** 0 while it is being created, else 1. */
  declare readonly status: pulumi.Output<number>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name of the load balancer; no two of a region have the same. */
  declare readonly name: pulumi.Output<string>;
  /** The carrier of its address. */
  declare readonly vipIsp: pulumi.Output<"CMCC" | "CTCC" | "CUCC" | (string & {})>;
  /** The VPC that its targets are in. */
  declare readonly vpcId: pulumi.Output<string | undefined>;
  /** The version of its address. */
  declare readonly addressIpVersion: pulumi.Output<"IPV4" | "IPv6FullChain" | (string & {})>;
  /** The subnet whose range an IPv6 address is taken from. */
  declare readonly subnetId: pulumi.Output<string | undefined>;
  /** Limit of its bandwidth in Mbps. Defaults to 10 Mbps. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** Whether its security groups alone decide what gets through; otherwise those of the targets do, too. Defaults to `false`. */
  declare readonly loadBalancerPassToTarget: pulumi.Output<boolean | undefined>;
  /** All its security groups, at most 5. Without it, they are not managed here, and `LoadBalancerSecurityGroup` resources can add some; removing the list from the program removes the groups. */
  declare readonly securityGroupIds: pulumi.Output<string[] | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: LoadBalancerArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`lb-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LoadBalancer {
    return new LoadBalancer(name, {} as LoadBalancerArgs, { ...opts, id });
  }
}
