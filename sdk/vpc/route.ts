// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Route. */
export interface RouteArgs {
  /** The route table it belongs to. Changing this replaces the resource. */
  routeTableId: pulumi.Input<string>;
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. Limits: mask /0 to /32. Changing this replaces the resource. */
  destinationCidrBlock: pulumi.Input<string>;
  /** What the traffic goes to: `CVM` an instance that is a public gateway; `NORMAL_CVM` an instance, by its private address; `EIP` the public address of the instance itself, by the id `0`; `HAVIP` an HA virtual address; `NAT` a public NAT gateway; `INTRANAT` a private NAT gateway; `VPN` a VPN gateway; `SSLVPN` an SSL VPN gateway; `DIRECTCONNECT` a direct connect gateway; `PEERCONNECTION` a peering connection; `CCN` a cloud connect network; `USER_CCN` a cloud connect network, by a route of one's own; `LOCAL_GATEWAY` a local gateway of a dedicated cluster; `GWLB_ENDPOINT` an endpoint of a gateway load balancer. */
  gatewayType: pulumi.Input<"CVM" | "NORMAL_CVM" | "EIP" | "HAVIP" | "NAT" | "INTRANAT" | "VPN" | "SSLVPN" | "DIRECTCONNECT" | "PEERCONNECTION" | "CCN" | "USER_CCN" | "LOCAL_GATEWAY" | "GWLB_ENDPOINT" | (string & {})>;
  /** Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance, for `EIP` `0`. */
  gatewayId: pulumi.Input<string>;
  /** Description of the route. Limits: at most 60 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Whether the route is in force. The default is true; false keeps it in the table without effect. */
  enabled?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:Route","properties":["routeId","routeTableId","destinationCidrBlock","gatewayType","gatewayId","description","enabled","region","adopt"],"replaceOnChanges":["routeTableId","destinationCidrBlock","region"],"secrets":[]};

/**
 * A route of a route table: where traffic to a range of addresses outside the VPC goes.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.Route("office", {
 *   routeTableId: routes.id,
 *   destinationCidrBlock: "172.16.0.0/16",
 *   gatewayType: "NORMAL_CVM",
 *   gatewayId: server.privateIpAddress,
 * });
 * ```
 */
export class Route extends TencentcloudResource {
  /** Number assigned by the cloud. */
  declare readonly routeId: pulumi.Output<number>;
  /** The route table it belongs to. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. */
  declare readonly destinationCidrBlock: pulumi.Output<string>;
  /** What the traffic goes to: `CVM` an instance that is a public gateway; `NORMAL_CVM` an instance, by its private address; `EIP` the public address of the instance itself, by the id `0`; `HAVIP` an HA virtual address; `NAT` a public NAT gateway; `INTRANAT` a private NAT gateway; `VPN` a VPN gateway; `SSLVPN` an SSL VPN gateway; `DIRECTCONNECT` a direct connect gateway; `PEERCONNECTION` a peering connection; `CCN` a cloud connect network; `USER_CCN` a cloud connect network, by a route of one's own; `LOCAL_GATEWAY` a local gateway of a dedicated cluster; `GWLB_ENDPOINT` an endpoint of a gateway load balancer. */
  declare readonly gatewayType: pulumi.Output<"CVM" | "NORMAL_CVM" | "EIP" | "HAVIP" | "NAT" | "INTRANAT" | "VPN" | "SSLVPN" | "DIRECTCONNECT" | "PEERCONNECTION" | "CCN" | "USER_CCN" | "LOCAL_GATEWAY" | "GWLB_ENDPOINT" | (string & {})>;
  /** Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance, for `EIP` `0`. */
  declare readonly gatewayId: pulumi.Output<string>;
  /** Description of the route. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether the route is in force. The default is true; false keeps it in the table without effect. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: RouteArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`rtb-xxxxxxxx/10.1.0.0/16`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Route {
    return new Route(name, {} as RouteArgs, { ...opts, id });
  }
}
