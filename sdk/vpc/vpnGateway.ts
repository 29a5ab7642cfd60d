// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of VpnGateway. */
export interface VpnGatewayArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** Bandwidth to the internet in Mbps. That of a prepaid gateway can only grow. Limits: one of 5, 10, 20, 50, 100, 200, 500, 1000. Changing this replaces the resource when it goes from at most 100 Mbps to more, or back. */
  internetMaxBandwidthOut: pulumi.Input<number>;
  /** `IPSEC` for connections of sites, `SSL` for those of single devices. Defaults to `IPSEC`. Changing this replaces the resource. */
  type?: pulumi.Input<"IPSEC" | "SSL" | (string & {})> | undefined;
  /** How it is charged. A prepaid gateway that is to become postpaid does so when its time is over. Defaults to `POSTPAID_BY_HOUR`. Changing this replaces the resource when it becomes `PREPAID`. */
  instanceChargeType?: pulumi.Input<"POSTPAID_BY_HOUR" | "PREPAID" | (string & {})> | undefined;
  /** Months to pay for; they apply when it is made, and a later change has no effect. Limits: one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36. */
  period?: pulumi.Input<number> | undefined;
  /** What happens at the end of the months that are paid for. Defaults to `NOTIFY_AND_MANUAL_RENEW`. */
  renewFlag?: pulumi.Input<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {})> | undefined;
  /** The zone it stands in. The cloud chooses one if absent. Changing this replaces the resource. */
  zone?: pulumi.Input<string> | undefined;
  /** How many devices an SSL gateway takes at once. Defaults to 5. Limits: one of 5, 10, 20, 50, 100, 200, 500, 1000. */
  maxConnection?: pulumi.Input<number> | undefined;
  /** Its BGP autonomous system number, none of 139341, 45090 and 58835. Defaults to 64551. Limits: 1 to 4294967295. */
  bgpAsn?: pulumi.Input<number> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:VpnGateway","properties":["publicIpAddress","restrictState","expiredTime","isAddressBlocked","createdTime","name","vpcId","internetMaxBandwidthOut","type","instanceChargeType","period","renewFlag","zone","maxConnection","bgpAsn","tags","region","adopt"],"replaceOnChanges":["vpcId","type","zone","region"],"secrets":[]};

/**
 * A VPN gateway: the end of VPN connections in a VPC. A prepaid one cannot be deleted.
 *
 * @example
 * ```typescript
 * const gateway = new tencentcloud.vpc.VpnGateway("gateway", { vpcId: network.id, internetMaxBandwidthOut: 5 });
 * ```
 */
export class VpnGateway extends TencentcloudResource {
  /** Its public IPv4 address. */
  declare readonly publicIpAddress: pulumi.Output<string>;
  /** `NORMAL`, or `PROTECTIVELY_ISOLATED` for one whose paid time is over. */
  declare readonly restrictState: pulumi.Output<string>;
  /** When the time that is paid for is over, `YYYY-MM-DD hh:mm:ss`; prepaid only. */
  declare readonly expiredTime: pulumi.Output<string | undefined>;
  /** Whether its public address is blocked for security reasons. */
  declare readonly isAddressBlocked: pulumi.Output<boolean>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC. */
  declare readonly vpcId: pulumi.Output<string>;
  /** Bandwidth to the internet in Mbps. That of a prepaid gateway can only grow. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number>;
  /** `IPSEC` for connections of sites, `SSL` for those of single devices. Defaults to `IPSEC`. */
  declare readonly type: pulumi.Output<"IPSEC" | "SSL" | (string & {}) | undefined>;
  /** How it is charged. A prepaid gateway that is to become postpaid does so when its time is over. Defaults to `POSTPAID_BY_HOUR`. */
  declare readonly instanceChargeType: pulumi.Output<"POSTPAID_BY_HOUR" | "PREPAID" | (string & {}) | undefined>;
  /** Months to pay for; they apply when it is made, and a later change has no effect. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** What happens at the end of the months that are paid for. Defaults to `NOTIFY_AND_MANUAL_RENEW`. */
  declare readonly renewFlag: pulumi.Output<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined>;
  /** The zone it stands in. The cloud chooses one if absent. */
  declare readonly zone: pulumi.Output<string | undefined>;
  /** How many devices an SSL gateway takes at once. Defaults to 5. */
  declare readonly maxConnection: pulumi.Output<number | undefined>;
  /** Its BGP autonomous system number, none of 139341, 45090 and 58835. Defaults to 64551. */
  declare readonly bgpAsn: pulumi.Output<number | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: VpnGatewayArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpngw-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): VpnGateway {
    return new VpnGateway(name, {} as VpnGatewayArgs, { ...opts, id });
  }
}
