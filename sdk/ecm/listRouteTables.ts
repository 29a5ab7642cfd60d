// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `routeTable`. */
export interface ListRouteTablesRouteTable {
  /** Its id, such as `rtb-xxxxxxxx`. */
  id: string;
  /** Whether it is the VPC's main table, which new subnets have and which cannot be deleted. */
  main: boolean;
  /** The subnets that are associated with it. */
  subnetIds: string[];
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the route table, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it belongs to. */
  vpcId: string;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  region?: string | undefined;
}

/** The arguments of listRouteTables. */
export interface ListRouteTablesArgs {
  /** Only with this `name`: Name of the route table, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: string | undefined;
  /** Only with this `main`: Whether it is the VPC's main table, which new subnets have and which cannot be deleted. */
  main?: boolean | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listRouteTablesOutput. */
export interface ListRouteTablesOutputArgs {
  /** Only with this `name`: Name of the route table, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `main`: Whether it is the VPC's main table, which new subnets have and which cannot be deleted. */
  main?: pulumi.Input<boolean> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listRouteTables answers. */
export interface ListRouteTablesResult {
  /** All of them, in the cloud's order. */
  routeTables: ListRouteTablesRouteTable[];
}

/**
 * Every ecm:RouteTable of the region that matches the arguments; an empty list if none does.
 */
export function listRouteTables(args: ListRouteTablesArgs = {}, opts?: FunctionOptions): Promise<ListRouteTablesResult> {
  return invoke("ecm:listRouteTables", args, opts);
}

/**
 * Every ecm:RouteTable of the region that matches the arguments; an empty list if none does.
 */
export function listRouteTablesOutput(args: ListRouteTablesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListRouteTablesResult> {
  return invokeOutput("ecm:listRouteTables", args, opts);
}
