// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DcgLocalIpRule. */
export interface DcgLocalIpRuleArgs {
  /** The direct connect gateway, of the type `NAT`. Changing this replaces the resource. */
  directConnectGatewayId: pulumi.Input<string>;
  /** An address of the VPC. A gateway has one rule for it. Limits: an IPv4 address. Changing this replaces the resource. */
  originalIp: pulumi.Input<string>;
  /** What it is in your own network: an address outside the VPC's range. Limits: an IPv4 address. */
  translationIp: pulumi.Input<string>;
  /** Description of the rule. */
  description?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:DcgLocalIpRule","properties":["vpcId","directConnectGatewayId","originalIp","translationIp","description","region","adopt"],"replaceOnChanges":["directConnectGatewayId","originalIp","region"],"secrets":[]};

/**
 * A rule of a direct connect gateway of the type `NAT`: what an address of the VPC sends out over the line, and gets, is by another address. Only the older API (`/v2/index.php`) has actions for it, and the vendor has switched many hosts of that API off.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.DcgLocalIpRule("server", {
 *   directConnectGatewayId: gateway.id,
 *   originalIp: server.privateIpAddress,
 *   translationIp: "192.0.2.4",
 * });
 * ```
 */
export class DcgLocalIpRule extends TencentcloudResource {
  /** The VPC of the gateway. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The direct connect gateway, of the type `NAT`. */
  declare readonly directConnectGatewayId: pulumi.Output<string>;
  /** An address of the VPC. A gateway has one rule for it. */
  declare readonly originalIp: pulumi.Output<string>;
  /** What it is in your own network: an address outside the VPC's range. */
  declare readonly translationIp: pulumi.Output<string>;
  /** Description of the rule. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DcgLocalIpRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`dcg-xxxxxxxx/10.0.1.4`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DcgLocalIpRule {
    return new DcgLocalIpRule(name, {} as DcgLocalIpRuleArgs, { ...opts, id });
  }
}
