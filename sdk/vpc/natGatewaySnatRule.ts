// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of NatGatewaySnatRule. */
export interface NatGatewaySnatRuleArgs {
  /** The NAT gateway. Changing this replaces the resource. */
  natGatewayId: pulumi.Input<string>;
  /** What goes out: `SUBNET` a subnet; `NETWORKINTERFACE` an instance or a network interface; `USERDEFINED` any range of the VPC, without an id. Changing this replaces the resource. */
  resourceType: pulumi.Input<"SUBNET" | "NETWORKINTERFACE" | "USERDEFINED" | (string & {})>;
  /** Id of the subnet, or of the instance or network interface. Changing this replaces the resource. */
  resourceId?: pulumi.Input<string> | undefined;
  /** What goes out: the range of the subnet (its `cidrBlock`), a private address of the instance, or a range. A gateway has one rule for it. Limits: an IPv4 address such as 10.0.1.4, or a range such as 10.0.1.0/24. Changing this replaces the resource. */
  privateIpAddress: pulumi.Input<string>;
  /** Public addresses of the gateway that it goes out by. Limits: at least 1 entry. */
  publicIpAddresses: pulumi.Input<pulumi.Input<string>[]>;
  /** Description of the rule. */
  description?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:NatGatewaySnatRule","properties":["natGatewaySnatId","createdTime","natGatewayId","resourceType","resourceId","privateIpAddress","publicIpAddresses","description","region","adopt"],"replaceOnChanges":["natGatewayId","resourceType","resourceId","privateIpAddress","region"],"secrets":[]};

/**
 * An SNAT rule of a NAT gateway: what a subnet, an instance or a range sends out gets one of these public addresses.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.NatGatewaySnatRule("web", {
 *   natGatewayId: nat.id,
 *   resourceType: "SUBNET",
 *   resourceId: web.id,
 *   privateIpAddress: web.cidrBlock,
 *   publicIpAddresses: [address.addressIp],
 * });
 * ```
 */
export class NatGatewaySnatRule extends TencentcloudResource {
  /** Id that the cloud gives the rule: `snat-xxxxxxxx`. */
  declare readonly natGatewaySnatId: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** The NAT gateway. */
  declare readonly natGatewayId: pulumi.Output<string>;
  /** What goes out: `SUBNET` a subnet; `NETWORKINTERFACE` an instance or a network interface; `USERDEFINED` any range of the VPC, without an id. */
  declare readonly resourceType: pulumi.Output<"SUBNET" | "NETWORKINTERFACE" | "USERDEFINED" | (string & {})>;
  /** Id of the subnet, or of the instance or network interface. */
  declare readonly resourceId: pulumi.Output<string | undefined>;
  /** What goes out: the range of the subnet (its `cidrBlock`), a private address of the instance, or a range. A gateway has one rule for it. */
  declare readonly privateIpAddress: pulumi.Output<string>;
  /** Public addresses of the gateway that it goes out by. */
  declare readonly publicIpAddresses: pulumi.Output<string[]>;
  /** Description of the rule. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: NatGatewaySnatRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`nat-xxxxxxxx/10.0.1.0/24`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NatGatewaySnatRule {
    return new NatGatewaySnatRule(name, {} as NatGatewaySnatRuleArgs, { ...opts, id });
  }
}
