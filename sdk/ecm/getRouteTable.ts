// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getRouteTable. */
export interface GetRouteTableArgs {
  /** Its id, such as `rtb-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the route table, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: string | undefined;
  /** Only with this `main`: Whether it is the VPC's main table, which new subnets have and which cannot be deleted. */
  main?: boolean | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getRouteTableOutput. */
export interface GetRouteTableOutputArgs {
  /** Its id, such as `rtb-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the route table, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `main`: Whether it is the VPC's main table, which new subnets have and which cannot be deleted. */
  main?: pulumi.Input<boolean> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getRouteTable answers. */
export interface GetRouteTableResult {
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

/**
 * Exactly one ecm:RouteTable that exists, by its id or its properties. It is an error if none or several match.
 */
export function getRouteTable(args: GetRouteTableArgs = {}, opts?: FunctionOptions): Promise<GetRouteTableResult> {
  return invoke("ecm:getRouteTable", args, opts);
}

/**
 * Exactly one ecm:RouteTable that exists, by its id or its properties. It is an error if none or several match.
 */
export function getRouteTableOutput(args: GetRouteTableOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetRouteTableResult> {
  return invokeOutput("ecm:getRouteTable", args, opts);
}
