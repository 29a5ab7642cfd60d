// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Route. */
export interface RouteArgs {
  /** The table it stands in. A change replaces the resource. */
  routeTableId: pulumi.Input<string>;
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. Limits: mask /0 to /32. A change replaces the resource. */
  destinationCidrBlock: pulumi.Input<string>;
  /** What the traffic goes to: `CVM` a public gateway instance, `VPN`, `DIRECTCONNECT`, `PEERCONNECTION`, `SSLVPN`, `NAT`, or `NORMAL_CVM` another instance. */
  gatewayType: pulumi.Input<"CVM" | "VPN" | "DIRECTCONNECT" | "PEERCONNECTION" | "SSLVPN" | "NAT" | "NORMAL_CVM" | (string & {})>;
  /** Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance. */
  gatewayId: pulumi.Input<string>;
  /** Remark on the route. Limits: at most 60 characters. */
  description?: pulumi.Input<string> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const route: Description = {"token":"vpc:Route","properties":["routeId","routeTableId","destinationCidrBlock","gatewayType","gatewayId","description","region","adopt"],"replaceOnChanges":["routeTableId","destinationCidrBlock","region"],"secrets":[]};

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
  /** The number the cloud gives it. */
  declare readonly routeId: pulumi.Output<number>;
  /** The table it stands in. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. */
  declare readonly destinationCidrBlock: pulumi.Output<string>;
  /** What the traffic goes to: `CVM` a public gateway instance, `VPN`, `DIRECTCONNECT`, `PEERCONNECTION`, `SSLVPN`, `NAT`, or `NORMAL_CVM` another instance. */
  declare readonly gatewayType: pulumi.Output<"CVM" | "VPN" | "DIRECTCONNECT" | "PEERCONNECTION" | "SSLVPN" | "NAT" | "NORMAL_CVM" | (string & {})>;
  /** Id of what the traffic goes to; for `NORMAL_CVM` the private address of the instance. */
  declare readonly gatewayId: pulumi.Output<string>;
  /** Remark on the route. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: RouteArgs, opts?: pulumi.CustomResourceOptions) {
    super(route, name, args, opts);
  }

  /** Reads one that exists, by its id (`rtb-xxxxxxxx/10.1.0.0/16`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Route {
    return new Route(name, {} as RouteArgs, { ...opts, id });
  }
}
