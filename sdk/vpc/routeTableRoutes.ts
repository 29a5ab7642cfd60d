// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `route`. */
export interface RouteTableRoutesRouteArgs {
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. Limits: mask /0 to /32. */
  destinationCidrBlock: pulumi.Input<string>;
  /** What the traffic goes to: `CVM` an instance that is a public gateway; `NORMAL_CVM` an instance, by its private address; `EIP` the public address of the instance itself, by the id `0`; `HAVIP` an HA virtual address; `NAT` a public NAT gateway; `INTRANAT` a private NAT gateway; `VPN` a VPN gateway; `SSLVPN` an SSL VPN gateway; `DIRECTCONNECT` a direct connect gateway; `PEERCONNECTION` a peering connection; `CCN` a cloud connect network; `USER_CCN` a cloud connect network, by a route of one's own; `LOCAL_GATEWAY` a local gateway of a dedicated cluster; `GWLB_ENDPOINT` an endpoint of a gateway load balancer. */
  gatewayType: pulumi.Input<"CVM" | "NORMAL_CVM" | "EIP" | "HAVIP" | "NAT" | "INTRANAT" | "VPN" | "SSLVPN" | "DIRECTCONNECT" | "PEERCONNECTION" | "CCN" | "USER_CCN" | "LOCAL_GATEWAY" | "GWLB_ENDPOINT" | (string & {})>;
  /** Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance, for `EIP` `0`. */
  gatewayId: pulumi.Input<string>;
  /** Description of the route. Limits: at most 60 characters. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `route`. */
export interface RouteTableRoutesRoute {
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. */
  destinationCidrBlock: string;
  /** What the traffic goes to: `CVM` an instance that is a public gateway; `NORMAL_CVM` an instance, by its private address; `EIP` the public address of the instance itself, by the id `0`; `HAVIP` an HA virtual address; `NAT` a public NAT gateway; `INTRANAT` a private NAT gateway; `VPN` a VPN gateway; `SSLVPN` an SSL VPN gateway; `DIRECTCONNECT` a direct connect gateway; `PEERCONNECTION` a peering connection; `CCN` a cloud connect network; `USER_CCN` a cloud connect network, by a route of one's own; `LOCAL_GATEWAY` a local gateway of a dedicated cluster; `GWLB_ENDPOINT` an endpoint of a gateway load balancer. */
  gatewayType: "CVM" | "NORMAL_CVM" | "EIP" | "HAVIP" | "NAT" | "INTRANAT" | "VPN" | "SSLVPN" | "DIRECTCONNECT" | "PEERCONNECTION" | "CCN" | "USER_CCN" | "LOCAL_GATEWAY" | "GWLB_ENDPOINT" | (string & {});
  /** Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance, for `EIP` `0`. */
  gatewayId: string;
  /** Description of the route. */
  description?: string | undefined;
}

/** The arguments of RouteTableRoutes. */
export interface RouteTableRoutesArgs {
  /** The route table. Changing this replaces the resource. */
  routeTableId: pulumi.Input<string>;
  /** The routes, in any order; an empty list for none. */
  routes: pulumi.Input<pulumi.Input<RouteTableRoutesRouteArgs>[]>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:RouteTableRoutes","properties":["routeTableId","routes","region","adopt"],"replaceOnChanges":["routeTableId","region"],"secrets":[]};

/**
 * All routes of a route table as one list: any other route of it is removed, except those that the cloud sets itself. A program has one such list for a table, and no `Route` beside it. Routes that differ are changed one by one, so that traffic goes on; deleting the list removes its routes.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.RouteTableRoutes("all", {
 *   routeTableId: routes.id,
 *   routes: [
 *     { destinationCidrBlock: "172.16.0.0/16", gatewayType: "NORMAL_CVM", gatewayId: server.privateIpAddress },
 *     { destinationCidrBlock: "0.0.0.0/0", gatewayType: "NAT", gatewayId: nat.id, description: "out" },
 *   ],
 * });
 * ```
 */
export class RouteTableRoutes extends TencentcloudResource {
  /** The route table. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** The routes, in any order; an empty list for none. */
  declare readonly routes: pulumi.Output<RouteTableRoutesRoute[]>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: RouteTableRoutesArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`rtb-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): RouteTableRoutes {
    return new RouteTableRoutes(name, {} as RouteTableRoutesArgs, { ...opts, id });
  }
}
