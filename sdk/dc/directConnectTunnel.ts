// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `bgpPeer`. */
export interface DirectConnectTunnelBgpPeerArgs {
  /** Your autonomous system number. */
  asn?: pulumi.Input<number> | undefined;
  /** The key that both ends of the BGP session share. Always secret. */
  authKey?: pulumi.Input<string> | undefined;
}

/** What is given as `routeFilterPrefix`. */
export interface DirectConnectTunnelRouteFilterPrefixArgs {
  /** A range of your network. Limits: mask /0 to /32. */
  cidr: pulumi.Input<string>;
}

/** What is read as `bgpPeer`. */
export interface DirectConnectTunnelBgpPeer {
  /** Your autonomous system number. */
  asn?: number | undefined;
  /** The key that both ends of the BGP session share. Always secret. */
  authKey?: string | undefined;
}

/** What is read as `routeFilterPrefix`. */
export interface DirectConnectTunnelRouteFilterPrefix {
  /** A range of your network. */
  cidr: string;
}

/** The arguments of DirectConnectTunnel. */
export interface DirectConnectTunnelArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The direct connect line, `dc-xxxxxxxx`. Changing this replaces the resource. */
  directConnectId: pulumi.Input<string>;
  /** The account that has the line, where it is another one. Changing this replaces the resource. */
  directConnectOwnerAccount?: pulumi.Input<string> | undefined;
  /** The VPC that it leads to. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** The gateway of that VPC. Changing this replaces the resource. */
  directConnectGatewayId: pulumi.Input<string>;
  /** Mbps, 0 for as much as the line has. Defaults to the bandwidth of the line. Limits: at least 0. */
  bandwidth?: pulumi.Input<number> | undefined;
  /** How routes are known. Defaults to `BGP`. Changing this replaces the resource. */
  routeType?: pulumi.Input<"BGP" | "STATIC" | (string & {})> | undefined;
  /** VLAN of the line, 0 for none. By default, one that is free. Limits: 0 to 3000. Changing this replaces the resource. */
  vlan?: pulumi.Input<number> | undefined;
  /** Your end of the BGP session. */
  bgpPeer?: pulumi.Input<DirectConnectTunnelBgpPeerArgs> | undefined;
  /** Ranges of your network that a tunnel with static routes leads to. */
  routeFilterPrefixes?: pulumi.Input<pulumi.Input<DirectConnectTunnelRouteFilterPrefixArgs>[]> | undefined;
  /** The cloud's address in the network of the two ends, with its mask: `169.254.64.1/30`. */
  tencentAddress?: pulumi.Input<string> | undefined;
  /** Your address in the network of the two ends, with its mask: `169.254.64.1/30`. */
  customerAddress?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"dc:DirectConnectTunnel","properties":["state","networkRegion","ownerAccount","createdTime","name","directConnectId","directConnectOwnerAccount","vpcId","directConnectGatewayId","bandwidth","routeType","vlan","bgpPeer","routeFilterPrefixes","tencentAddress","customerAddress","tags","region","adopt"],"replaceOnChanges":["directConnectId","directConnectOwnerAccount","vpcId","directConnectGatewayId","routeType","vlan","region"],"secrets":[]};

/**
 * A tunnel over a direct connect line, from a direct connect gateway to your own network. Over the line of another account it is asked for, and is `COMFIRMING` until that account accepts it with `dc.DirectConnectTunnelAcceptance`.
 *
 * @example
 * ```typescript
 * new tencentcloud.dc.DirectConnectTunnel("office", {
 *   directConnectId: "dc-0123abcd",
 *   vpcId: network.id,
 *   directConnectGatewayId: gateway.id,
 *   vlan: 100,
 *   bgpPeer: { asn: 64600, authKey: config.requireSecret("bgpKey") },
 * });
 * ```
 */
export class DirectConnectTunnel extends TencentcloudResource {
  /** `AVAILABLE`, `COMFIRMING` (so spelt) while the owner of the line has not answered, or `REJECTED`. */
  declare readonly state: pulumi.Output<string>;
  /** Region of the VPC. */
  declare readonly networkRegion: pulumi.Output<string>;
  /** The account that has the tunnel. */
  declare readonly ownerAccount: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The direct connect line, `dc-xxxxxxxx`. */
  declare readonly directConnectId: pulumi.Output<string>;
  /** The account that has the line, where it is another one. */
  declare readonly directConnectOwnerAccount: pulumi.Output<string | undefined>;
  /** The VPC that it leads to. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The gateway of that VPC. */
  declare readonly directConnectGatewayId: pulumi.Output<string>;
  /** Mbps, 0 for as much as the line has. Defaults to the bandwidth of the line. */
  declare readonly bandwidth: pulumi.Output<number | undefined>;
  /** How routes are known. Defaults to `BGP`. */
  declare readonly routeType: pulumi.Output<"BGP" | "STATIC" | (string & {}) | undefined>;
  /** VLAN of the line, 0 for none. By default, one that is free. */
  declare readonly vlan: pulumi.Output<number | undefined>;
  /** Your end of the BGP session. */
  declare readonly bgpPeer: pulumi.Output<DirectConnectTunnelBgpPeer | undefined>;
  /** Ranges of your network that a tunnel with static routes leads to. */
  declare readonly routeFilterPrefixes: pulumi.Output<DirectConnectTunnelRouteFilterPrefix[] | undefined>;
  /** The cloud's address in the network of the two ends, with its mask: `169.254.64.1/30`. */
  declare readonly tencentAddress: pulumi.Output<string | undefined>;
  /** Your address in the network of the two ends, with its mask: `169.254.64.1/30`. */
  declare readonly customerAddress: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DirectConnectTunnelArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`dcx-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DirectConnectTunnel {
    return new DirectConnectTunnel(name, {} as DirectConnectTunnelArgs, { ...opts, id });
  }
}
