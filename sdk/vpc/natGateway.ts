// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of NatGateway. */
export interface NatGatewayArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it is in. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** Public addresses bound to it, as `addressIp` of `vpc.Eip` has them. They are of line type `BGP`, and charged by traffic or in a bandwidth package. One that a rule of the gateway uses cannot go before the rule. Limits: at least 1 entry; at most 10 entries. */
  publicIpAddresses: pulumi.Input<pulumi.Input<string>[]>;
  /** Limit of outgoing bandwidth. Other than 20, 50, 100, 200, 500, 1000, 2000 or 5000 it is set once the gateway has been created. Defaults to 100 Mbps, and is 5000 for a standard gateway. Limits: 1 to 50000 Mbps. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** Most connections at once. Defaults to 1000000, and is 2000000 for a standard gateway. Limits: one of 1000000, 3000000, 10000000. Changing this replaces the resource when it becomes less. */
  maxConcurrentConnection?: pulumi.Input<number> | undefined;
  /** 1 for a traditional gateway, 2 for a standard one. Defaults to 1. Limits: one of 1, 2. Changing this replaces the resource. */
  natProductVersion?: pulumi.Input<number> | undefined;
  /** The zone it is in. By default the cloud chooses one. Changing this replaces the resource. */
  zone?: pulumi.Input<string> | undefined;
  /** Whether it is protected from deletion, by this provider too. Defaults to `false`. */
  deletionProtectionEnabled?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:NatGateway","properties":["state","networkState","restrictState","createdTime","name","vpcId","publicIpAddresses","internetMaxBandwidthOut","maxConcurrentConnection","natProductVersion","zone","deletionProtectionEnabled","tags","region","adopt"],"replaceOnChanges":["vpcId","natProductVersion","zone","region"],"secrets":[]};

/**
 * A public NAT gateway: it gives what is in a VPC, and has no public address of its own, a way to the internet. A route whose next hop is `NAT` leads to it; without SNAT rules all that comes goes out by any of its public addresses.
 *
 * @example
 * ```typescript
 * const address = new tencentcloud.vpc.Eip("out", { internetMaxBandwidthOut: 100 });
 * const nat = new tencentcloud.vpc.NatGateway("nat", {
 *   vpcId: network.id,
 *   publicIpAddresses: [address.addressIp],
 * });
 * new tencentcloud.vpc.Route("internet", {
 *   routeTableId: routes.id,
 *   destinationCidrBlock: "0.0.0.0/0",
 *   gatewayType: "NAT",
 *   gatewayId: nat.id,
 * });
 * ```
 */
export class NatGateway extends TencentcloudResource {
  /** State of the gateway: AVAILABLE. */
  declare readonly state: pulumi.Output<string>;
  /** `AVAILABLE`, `UNAVAILABLE`, or `INSUFFICIENT` for one suspended for lack of payment. */
  declare readonly networkState: pulumi.Output<string>;
  /** `NORMAL`, or `RESTRICTED` for one that is blocked. */
  declare readonly restrictState: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it is in. */
  declare readonly vpcId: pulumi.Output<string>;
  /** Public addresses bound to it, as `addressIp` of `vpc.Eip` has them. They are of line type `BGP`, and charged by traffic or in a bandwidth package. One that a rule of the gateway uses cannot go before the rule. */
  declare readonly publicIpAddresses: pulumi.Output<string[]>;
  /** Limit of outgoing bandwidth. Other than 20, 50, 100, 200, 500, 1000, 2000 or 5000 it is set once the gateway has been created. Defaults to 100 Mbps, and is 5000 for a standard gateway. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** Most connections at once. Defaults to 1000000, and is 2000000 for a standard gateway. */
  declare readonly maxConcurrentConnection: pulumi.Output<number | undefined>;
  /** 1 for a traditional gateway, 2 for a standard one. Defaults to 1. */
  declare readonly natProductVersion: pulumi.Output<number | undefined>;
  /** The zone it is in. By default the cloud chooses one. */
  declare readonly zone: pulumi.Output<string | undefined>;
  /** Whether it is protected from deletion, by this provider too. Defaults to `false`. */
  declare readonly deletionProtectionEnabled: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: NatGatewayArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`nat-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NatGateway {
    return new NatGateway(name, {} as NatGatewayArgs, { ...opts, id });
  }
}
