// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Route. */
export interface RouteArgs {
  /** The route table it belongs to. Changing this replaces the resource. */
  routeTableId: pulumi.Input<string>;
  /** IPv4 range the traffic goes to, outside the VPC's own range; a table has one route for it. Limits: mask /0 to /32. Changing this replaces the resource. */
  destinationCidrBlock: pulumi.Input<string>;
  /** What the traffic goes to: `NORMAL_CVM`, a machine, by its private address. Defaults to `"NORMAL_CVM"`. */
  gatewayType?: pulumi.Input<"NORMAL_CVM" | (string & {})> | undefined;
  /** Private address of the machine that the traffic goes to, in the VPC. */
  gatewayId: pulumi.Input<string>;
  /** Description of the route. Limits: at most 60 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Whether the route is in force. The default is true; false keeps it in the table without effect. */
  enabled?: pulumi.Input<boolean> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Route","properties":["routeId","routeTableId","destinationCidrBlock","gatewayType","gatewayId","description","enabled","region","adopt"],"replaceOnChanges":["routeTableId","destinationCidrBlock","region"],"secrets":[]};

/**
 * A route of a route table: where traffic to a range of addresses outside the VPC goes.
 *
 * @example
 * ```typescript
 * new tencentcloud.ecm.Route("office", {
 *   region: edge.region,
 *   routeTableId: routes.id,
 *   destinationCidrBlock: "172.16.0.0/16",
 *   gatewayId: "10.0.1.9",
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
  /** What the traffic goes to: `NORMAL_CVM`, a machine, by its private address. */
  declare readonly gatewayType: pulumi.Output<"NORMAL_CVM" | (string & {})>;
  /** Private address of the machine that the traffic goes to, in the VPC. */
  declare readonly gatewayId: pulumi.Output<string>;
  /** Description of the route. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether the route is in force. The default is true; false keeps it in the table without effect. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
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
