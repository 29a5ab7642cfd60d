// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DcgLocalSourceRule. */
export interface DcgLocalSourceRuleArgs {
  /** The direct connect gateway, of the type `NAT`. Changing this replaces the resource. */
  directConnectGatewayId: pulumi.Input<string>;
  /** The addresses that the VPC has in your own network: `192.0.2.1-192.0.2.9`, or one. Limits: an IPv4 address, or two with a hyphen between them. Changing this replaces the resource. */
  translationIpPool: pulumi.Input<string>;
  /** Description of the rule. */
  description?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:DcgLocalSourceRule","properties":["vpcId","directConnectGatewayId","translationIpPool","description","region","adopt"],"replaceOnChanges":["directConnectGatewayId","translationIpPool","region"],"secrets":[]};

/**
 * A rule of a direct connect gateway of the type `NAT`: what the VPC sends out over the line comes from these addresses. Only the older API (`/v2/index.php`) has actions for it, and the vendor has switched many hosts of that API off.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.DcgLocalSourceRule("out", {
 *   directConnectGatewayId: gateway.id,
 *   translationIpPool: "192.0.2.1-192.0.2.9",
 * });
 * ```
 */
export class DcgLocalSourceRule extends TencentcloudResource {
  /** The VPC of the gateway. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The direct connect gateway, of the type `NAT`. */
  declare readonly directConnectGatewayId: pulumi.Output<string>;
  /** The addresses that the VPC has in your own network: `192.0.2.1-192.0.2.9`, or one. */
  declare readonly translationIpPool: pulumi.Output<string>;
  /** Description of the rule. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DcgLocalSourceRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`dcg-xxxxxxxx/192.0.2.1-192.0.2.9`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DcgLocalSourceRule {
    return new DcgLocalSourceRule(name, {} as DcgLocalSourceRuleArgs, { ...opts, id });
  }
}
