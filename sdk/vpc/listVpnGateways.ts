// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `vpnGateway`. */
export interface ListVpnGatewaysVpnGateway {
  /** Its id, such as `vpngw-xxxxxxxx`. */
  id: string;
  /** Its public IPv4 address. */
  publicIpAddress: string;
  /** `NORMAL`, or `PROTECTIVELY_ISOLATED` for one whose paid time is over. */
  restrictState: string;
  /** When the time that is paid for is over, `YYYY-MM-DD hh:mm:ss`; prepaid only. */
  expiredTime?: string | undefined;
  /** Whether its public address is blocked for security reasons. */
  isAddressBlocked: boolean;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC. */
  vpcId: string;
  /** Bandwidth to the internet in Mbps. That of a prepaid gateway can only grow. */
  internetMaxBandwidthOut: number;
  /** `IPSEC` for connections of sites, `SSL` for those of single devices. Defaults to `IPSEC`. */
  type?: "IPSEC" | "SSL" | (string & {}) | undefined;
  /** How it is charged. A prepaid gateway that is to become postpaid does so when its time is over. Defaults to `POSTPAID_BY_HOUR`. */
  instanceChargeType?: "POSTPAID_BY_HOUR" | "PREPAID" | (string & {}) | undefined;
  /** What happens at the end of the months that are paid for. Defaults to `NOTIFY_AND_MANUAL_RENEW`. */
  renewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined;
  /** The zone it stands in. The cloud chooses one if absent. */
  zone?: string | undefined;
  /** How many devices an SSL gateway takes at once. Defaults to 5. */
  maxConnection?: number | undefined;
  /** Its BGP autonomous system number, none of 139341, 45090 and 58835. Defaults to 64551. */
  bgpAsn?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listVpnGateways. */
export interface ListVpnGatewaysArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC. */
  vpcId?: string | undefined;
  /** Only with this `publicIpAddress`: Its public IPv4 address. */
  publicIpAddress?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listVpnGatewaysOutput. */
export interface ListVpnGatewaysOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `publicIpAddress`: Its public IPv4 address. */
  publicIpAddress?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listVpnGateways answers. */
export interface ListVpnGatewaysResult {
  /** All of them, in the cloud's order. */
  vpnGateways: ListVpnGatewaysVpnGateway[];
}

/**
 * Every vpc:VpnGateway of the region that matches the arguments; an empty list if none does.
 */
export function listVpnGateways(args: ListVpnGatewaysArgs = {}, opts?: FunctionOptions): Promise<ListVpnGatewaysResult> {
  return invoke("vpc:listVpnGateways", args, opts);
}

/**
 * Every vpc:VpnGateway of the region that matches the arguments; an empty list if none does.
 */
export function listVpnGatewaysOutput(args: ListVpnGatewaysOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListVpnGatewaysResult> {
  return invokeOutput("vpc:listVpnGateways", args, opts);
}
