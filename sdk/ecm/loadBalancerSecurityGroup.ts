// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of LoadBalancerSecurityGroup. */
export interface LoadBalancerSecurityGroupArgs {
  /** The load balancer. Changing this replaces the resource. */
  loadBalancerId: pulumi.Input<string>;
  /** The security group; a load balancer has at most 5. Changing this replaces the resource. */
  securityGroupId: pulumi.Input<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:LoadBalancerSecurityGroup","properties":["loadBalancerId","securityGroupId","region","adopt"],"replaceOnChanges":["loadBalancerId","securityGroupId","region"],"secrets":[]};

/**
 * A security group of a load balancer, beside others that it has. Conflicts with the `securityGroupIds` of the `LoadBalancer`, which are all that it has.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.LoadBalancerSecurityGroup("front", {
 *   region: front.region,
 *   loadBalancerId: front.id,
 *   securityGroupId: open.id,
 * });
 * ```
 */
export class LoadBalancerSecurityGroup extends TencentcloudResource {
  /** The load balancer. */
  declare readonly loadBalancerId: pulumi.Output<string>;
  /** The security group; a load balancer has at most 5. */
  declare readonly securityGroupId: pulumi.Output<string>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: LoadBalancerSecurityGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`lb-xxxxxxxx/esg-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LoadBalancerSecurityGroup {
    return new LoadBalancerSecurityGroup(name, {} as LoadBalancerSecurityGroupArgs, { ...opts, id });
  }
}
