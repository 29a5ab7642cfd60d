// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DefaultSubnet. */
export interface DefaultSubnetArgs {
  /** Zone, such as `ap-hangzhou-ecm-1`. Changing this replaces the resource. */
  zone: pulumi.Input<string>;
  /** The subnet, of the same zone. */
  subnetId: pulumi.Input<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:DefaultSubnet","properties":["vpcId","zone","subnetId","region","adopt"],"replaceOnChanges":["zone","region"],"secrets":[]};

/**
 * The default subnet of a zone of edge machines: machines of the zone that name no subnet come into it. Every new subnet takes this place by itself, so let this resource depend on all subnets of the zone (`dependsOn`). Deleting this resource changes nothing in the cloud.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.DefaultSubnet("zone", {
 *   region: edge.region,
 *   zone: "ap-hangzhou-ecm-1",
 *   subnetId: web.id,
 * });
 * ```
 */
export class DefaultSubnet extends TencentcloudResource {
  /** The VPC that the subnet belongs to. */
  declare readonly vpcId: pulumi.Output<string>;
  /** Zone, such as `ap-hangzhou-ecm-1`. */
  declare readonly zone: pulumi.Output<string>;
  /** The subnet, of the same zone. */
  declare readonly subnetId: pulumi.Output<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DefaultSubnetArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ap-hangzhou-ecm-1`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DefaultSubnet {
    return new DefaultSubnet(name, {} as DefaultSubnetArgs, { ...opts, id });
  }
}
