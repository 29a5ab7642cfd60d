// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of NatGatewayDnatRule. */
export interface NatGatewayDnatRuleArgs {
  /** The NAT gateway. Changing this replaces the resource. */
  natGatewayId: pulumi.Input<string>;
  /** The protocol. Changing this replaces the resource. */
  ipProtocol: pulumi.Input<"TCP" | "UDP" | (string & {})>;
  /** A public address of the gateway. Limits: an IPv4 address. Changing this replaces the resource. */
  publicIpAddress: pulumi.Input<string>;
  /** The port there; a gateway has one rule for a protocol, address and port. Limits: 1 to 65535. Changing this replaces the resource. */
  publicPort: pulumi.Input<number>;
  /** Where it leads to: a private address of an instance or a network interface of the VPC. Limits: an IPv4 address. */
  privateIpAddress: pulumi.Input<string>;
  /** The port there. Limits: 1 to 65535. */
  privatePort: pulumi.Input<number>;
  /** Description of the rule. */
  description?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:NatGatewayDnatRule","properties":["natGatewayId","ipProtocol","publicIpAddress","publicPort","privateIpAddress","privatePort","description","region","adopt"],"replaceOnChanges":["natGatewayId","ipProtocol","publicIpAddress","publicPort","region"],"secrets":[]};

/**
 * A port forwarding (DNAT) rule of a NAT gateway: what comes to a port of one of its public addresses goes to an address in the VPC.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.NatGatewayDnatRule("https", {
 *   natGatewayId: nat.id,
 *   ipProtocol: "TCP",
 *   publicIpAddress: address.addressIp,
 *   publicPort: 443,
 *   privateIpAddress: server.privateIpAddress,
 *   privatePort: 8443,
 * });
 * ```
 */
export class NatGatewayDnatRule extends TencentcloudResource {
  /** The NAT gateway. */
  declare readonly natGatewayId: pulumi.Output<string>;
  /** The protocol. */
  declare readonly ipProtocol: pulumi.Output<"TCP" | "UDP" | (string & {})>;
  /** A public address of the gateway. */
  declare readonly publicIpAddress: pulumi.Output<string>;
  /** The port there; a gateway has one rule for a protocol, address and port. */
  declare readonly publicPort: pulumi.Output<number>;
  /** Where it leads to: a private address of an instance or a network interface of the VPC. */
  declare readonly privateIpAddress: pulumi.Output<string>;
  /** The port there. */
  declare readonly privatePort: pulumi.Output<number>;
  /** Description of the rule. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: NatGatewayDnatRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`nat-xxxxxxxx/TCP/43.136.0.1/443`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NatGatewayDnatRule {
    return new NatGatewayDnatRule(name, {} as NatGatewayDnatRuleArgs, { ...opts, id });
  }
}
