// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `conflictSet`. */
export interface GetRouteConflictsConflictSet {
  /** Where the route leads. */
  destinationCidrBlock: string;
  /** What the traffic goes to; `LOCAL` inside the VPC. */
  gatewayType: string;
  /** The address that the traffic goes to. */
  gatewayId: string;
  /** Id of the route, `rti-xxxxxxxx`. */
  routeItemId: string;
  /** Description of the route. */
  routeDescription: string;
  /** Whether it is in force. */
  enabled: boolean;
  /** Whose it is: `USER` for a route of one's own. */
  routeType: string;
  /** Number of the route. */
  routeId: number;
  /** The route table. */
  routeTableId?: string | undefined;
}

/** What is read as `conflict`. */
export interface GetRouteConflictsConflict {
  /** The route table. */
  routeTableId: string;
  /** The destination that was asked about. */
  destinationCidrBlock: string;
  /** The routes that it overlaps. */
  conflictSet?: GetRouteConflictsConflictSet[] | undefined;
}

/** The arguments of getRouteConflicts. */
export interface GetRouteConflictsArgs {
  /** The route table. */
  routeTableId: string;
  /** IPv4 ranges that traffic is to go to. */
  destinationCidrBlocks: string[];
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getRouteConflictsOutput. */
export interface GetRouteConflictsOutputArgs {
  /** The route table. */
  routeTableId: pulumi.Input<string>;
  /** IPv4 ranges that traffic is to go to. */
  destinationCidrBlocks: pulumi.Input<pulumi.Input<string>[]>;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getRouteConflicts answers. */
export interface GetRouteConflictsResult {
  /** A line for each destination that overlaps a route; none where nothing does. */
  conflicts: GetRouteConflictsConflict[];
}

/**
 * The routes of a route table of edge machines that destinations overlap.
 *
 * @example
 * ```typescript
 * const { conflicts } = await tencentcloud.ecm.getRouteConflicts({
 *   region: "ap-hangzhou-ecm",
 *   routeTableId: "rtb-1a2b3c4d",
 *   destinationCidrBlocks: ["172.16.0.0/16"],
 * });
 * ```
 */
export function getRouteConflicts(args: GetRouteConflictsArgs, opts?: FunctionOptions): Promise<GetRouteConflictsResult> {
  return invoke("ecm:getRouteConflicts", args, opts);
}

/**
 * The routes of a route table of edge machines that destinations overlap.
 *
 * @example
 * ```typescript
 * const { conflicts } = await tencentcloud.ecm.getRouteConflicts({
 *   region: "ap-hangzhou-ecm",
 *   routeTableId: "rtb-1a2b3c4d",
 *   destinationCidrBlocks: ["172.16.0.0/16"],
 * });
 * ```
 */
export function getRouteConflictsOutput(args: GetRouteConflictsOutputArgs, opts?: FunctionOptions): pulumi.Output<GetRouteConflictsResult> {
  return invokeOutput("ecm:getRouteConflicts", args, opts);
}
