// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of DcgLocalDestinationRule. */
export interface DcgLocalDestinationRuleArgs {
  /** The direct connect gateway, of the type `NAT`. Changing this replaces the resource. */
  directConnectGatewayId: pulumi.Input<string>;
  /** The protocol. Changing this replaces the resource. */
  protocol: pulumi.Input<"TCP" | "UDP" | (string & {})>;
  /** The address that your own network connects to, outside the VPC's range. Limits: an IPv4 address. Changing this replaces the resource. */
  translationIp: pulumi.Input<string>;
  /** The port there; a gateway has one rule for a protocol, address and port. Limits: 1 to 65535. Changing this replaces the resource. */
  translationPort: pulumi.Input<number>;
  /** Where it leads to: an address of the VPC. Limits: an IPv4 address. */
  originalIp: pulumi.Input<string>;
  /** The port there. Limits: 1 to 65535. */
  originalPort: pulumi.Input<number>;
  /** Description of the rule. */
  description?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:DcgLocalDestinationRule","properties":["vpcId","directConnectGatewayId","protocol","translationIp","translationPort","originalIp","originalPort","description","region","adopt"],"replaceOnChanges":["directConnectGatewayId","protocol","translationIp","translationPort","region"],"secrets":[]};

/**
 * A rule of a direct connect gateway of the type `NAT`: what comes over the line to a port of an address goes to an address of the VPC. Only the older API (`/v2/index.php`) has actions for it, and the vendor has switched many hosts of that API off.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.DcgLocalDestinationRule("https", {
 *   directConnectGatewayId: gateway.id,
 *   protocol: "TCP",
 *   translationIp: "192.0.2.4",
 *   translationPort: 443,
 *   originalIp: server.privateIpAddress,
 *   originalPort: 8443,
 * });
 * ```
 */
export class DcgLocalDestinationRule extends TencentcloudResource {
  /** The VPC of the gateway. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The direct connect gateway, of the type `NAT`. */
  declare readonly directConnectGatewayId: pulumi.Output<string>;
  /** The protocol. */
  declare readonly protocol: pulumi.Output<"TCP" | "UDP" | (string & {})>;
  /** The address that your own network connects to, outside the VPC's range. */
  declare readonly translationIp: pulumi.Output<string>;
  /** The port there; a gateway has one rule for a protocol, address and port. */
  declare readonly translationPort: pulumi.Output<number>;
  /** Where it leads to: an address of the VPC. */
  declare readonly originalIp: pulumi.Output<string>;
  /** The port there. */
  declare readonly originalPort: pulumi.Output<number>;
  /** Description of the rule. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DcgLocalDestinationRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`dcg-xxxxxxxx/TCP/192.0.2.4/443`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DcgLocalDestinationRule {
    return new DcgLocalDestinationRule(name, {} as DcgLocalDestinationRuleArgs, { ...opts, id });
  }
}
