// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Ipv6CidrBlock. */
export interface Ipv6CidrBlockArgs {
  /** The VPC. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** `GUA`: addresses that are unique everywhere; `ULA`: addresses for private networks. Defaults to `GUA`. Changing this replaces the resource. */
  addressType?: pulumi.Input<"GUA" | "ULA" | (string & {})> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:Ipv6CidrBlock","properties":["ipv6CidrBlock","vpcId","addressType","region","adopt"],"replaceOnChanges":["vpcId","addressType","region"],"secrets":[]};

/**
 * The IPv6 range of a VPC, which has one at most. The cloud chooses it; subnets get parts of it by `Ipv6SubnetCidrBlock`, which keep it from being taken away.
 *
 * @example
 * ```typescript
 * const six = new tencentcloud.vpc.Ipv6CidrBlock("six", { vpcId: main.id });
 * ```
 */
export class Ipv6CidrBlock extends TencentcloudResource {
  /** The range, such as `2001:db8:0:100::/56`. */
  declare readonly ipv6CidrBlock: pulumi.Output<string>;
  /** The VPC. */
  declare readonly vpcId: pulumi.Output<string>;
  /** `GUA`: addresses that are unique everywhere; `ULA`: addresses for private networks. Defaults to `GUA`. */
  declare readonly addressType: pulumi.Output<"GUA" | "ULA" | (string & {}) | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: Ipv6CidrBlockArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpc-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Ipv6CidrBlock {
    return new Ipv6CidrBlock(name, {} as Ipv6CidrBlockArgs, { ...opts, id });
  }
}
