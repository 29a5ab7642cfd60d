// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Ipv6SubnetCidrBlock. */
export interface Ipv6SubnetCidrBlockArgs {
  /** The VPC of the subnet. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** The subnet. Changing this replaces the resource. */
  subnetId: pulumi.Input<string>;
  /** A range of the VPC's IPv6 range that no other subnet has. Limits: an IPv6 range with the mask /64. Changing this replaces the resource. */
  ipv6CidrBlock: pulumi.Input<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:Ipv6SubnetCidrBlock","properties":["vpcId","subnetId","ipv6CidrBlock","region","adopt"],"replaceOnChanges":["vpcId","subnetId","ipv6CidrBlock","region"],"secrets":[]};

/**
 * The IPv6 range of a subnet, which has one at most: a /64 of the range that its VPC has by `Ipv6CidrBlock`. Addresses in it keep it from being taken away.
 *
 * @example
 * ```typescript
 * const six = new tencentcloud.vpc.Ipv6CidrBlock("six", { vpcId: main.id });
 * new tencentcloud.vpc.Ipv6SubnetCidrBlock("web", {
 *   vpcId: main.id,
 *   subnetId: web.id,
 *   ipv6CidrBlock: six.ipv6CidrBlock.apply((whole) => whole.replace("00::/56", "01::/64")),
 * });
 * ```
 */
export class Ipv6SubnetCidrBlock extends TencentcloudResource {
  /** The VPC of the subnet. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The subnet. */
  declare readonly subnetId: pulumi.Output<string>;
  /** A range of the VPC's IPv6 range that no other subnet has. */
  declare readonly ipv6CidrBlock: pulumi.Output<string>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: Ipv6SubnetCidrBlockArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`subnet-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Ipv6SubnetCidrBlock {
    return new Ipv6SubnetCidrBlock(name, {} as Ipv6SubnetCidrBlockArgs, { ...opts, id });
  }
}
