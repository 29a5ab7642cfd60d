// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `bgpPeer`. */
export interface GetDirectConnectTunnelBgpPeer {
  /** Your autonomous system number. */
  asn?: number | undefined;
  /** The key that both ends of the BGP session share. Always secret. */
  authKey?: string | undefined;
}

/** What is read as `routeFilterPrefix`. */
export interface GetDirectConnectTunnelRouteFilterPrefix {
  /** A range of your network. */
  cidr: string;
}

/** The arguments of getDirectConnectTunnel. */
export interface GetDirectConnectTunnelArgs {
  /** Its id, such as `dcx-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `directConnectId`: The direct connect line, `dc-xxxxxxxx`. */
  directConnectId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDirectConnectTunnelOutput. */
export interface GetDirectConnectTunnelOutputArgs {
  /** Its id, such as `dcx-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `directConnectId`: The direct connect line, `dc-xxxxxxxx`. */
  directConnectId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDirectConnectTunnel answers. */
export interface GetDirectConnectTunnelResult {
  /** Its id, such as `dcx-xxxxxxxx`. */
  id: string;
  /** `AVAILABLE`, `COMFIRMING` (so spelt) while the owner of the line has not answered, or `REJECTED`. */
  state: string;
  /** Region of the VPC. */
  networkRegion: string;
  /** The account that has the tunnel. */
  ownerAccount: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The direct connect line, `dc-xxxxxxxx`. */
  directConnectId: string;
  /** The account that has the line, where it is another one. */
  directConnectOwnerAccount?: string | undefined;
  /** The VPC that it leads to. */
  vpcId: string;
  /** The gateway of that VPC. */
  directConnectGatewayId: string;
  /** Mbps, 0 for as much as the line has. Defaults to the bandwidth of the line. */
  bandwidth?: number | undefined;
  /** How routes are known. Defaults to `BGP`. */
  routeType?: "BGP" | "STATIC" | (string & {}) | undefined;
  /** VLAN of the line, 0 for none. By default, one that is free. */
  vlan?: number | undefined;
  /** Your end of the BGP session. */
  bgpPeer?: GetDirectConnectTunnelBgpPeer | undefined;
  /** Ranges of your network that a tunnel with static routes leads to. */
  routeFilterPrefixes?: GetDirectConnectTunnelRouteFilterPrefix[] | undefined;
  /** The cloud's address in the network of the two ends, with its mask: `169.254.64.1/30`. */
  tencentAddress?: string | undefined;
  /** Your address in the network of the two ends, with its mask: `169.254.64.1/30`. */
  customerAddress?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one dc:DirectConnectTunnel that exists, by its id or its properties. It is an error if none or several match.
 */
export function getDirectConnectTunnel(args: GetDirectConnectTunnelArgs = {}, opts?: FunctionOptions): Promise<GetDirectConnectTunnelResult> {
  return invoke("dc:getDirectConnectTunnel", args, opts);
}

/**
 * Exactly one dc:DirectConnectTunnel that exists, by its id or its properties. It is an error if none or several match.
 */
export function getDirectConnectTunnelOutput(args: GetDirectConnectTunnelOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetDirectConnectTunnelResult> {
  return invokeOutput("dc:getDirectConnectTunnel", args, opts);
}
