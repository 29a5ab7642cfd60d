// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `peeringConnection`. */
export interface ListPeeringConnectionsPeeringConnection {
  /** Its id, such as `pcx-xxxxxxxx`. */
  id: string;
  /** `ACTIVE`, or `PENDING` while the other account has not answered. */
  state: string;
  /** Id of the account that asked for it. */
  sourceUin: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC on this side. */
  sourceVpcId: string;
  /** Id of the VPC on the other side. */
  destinationVpcId: string;
  /** Id of the account that has the VPC on the other side. Defaults to the account that creates it. */
  destinationUin?: string | undefined;
  /** Region of the VPC on the other side. Defaults to that of the connection. */
  destinationRegion?: string | undefined;
  /** Limit of bandwidth between two regions; there is none inside a region. */
  bandwidth?: number | undefined;
  /** How traffic between two regions is paid for: by the peak of a day, or by that of a month without its highest 5 %. */
  chargeType?: "POSTPAID_BY_DAY_MAX" | "POSTPAID_BY_MONTH_95" | (string & {}) | undefined;
  /** Quality: `PT` platinum, `AU` gold, `AG` silver. */
  qosLevel?: "PT" | "AU" | "AG" | (string & {}) | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listPeeringConnections. */
export interface ListPeeringConnectionsArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `sourceVpcId`: The VPC on this side. */
  sourceVpcId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listPeeringConnectionsOutput. */
export interface ListPeeringConnectionsOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `sourceVpcId`: The VPC on this side. */
  sourceVpcId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listPeeringConnections answers. */
export interface ListPeeringConnectionsResult {
  /** All of them, in the cloud's order. */
  peeringConnections: ListPeeringConnectionsPeeringConnection[];
}

/**
 * Every vpc:PeeringConnection of the region that matches the arguments; an empty list if none does.
 */
export function listPeeringConnections(args: ListPeeringConnectionsArgs = {}, opts?: FunctionOptions): Promise<ListPeeringConnectionsResult> {
  return invoke("vpc:listPeeringConnections", args, opts);
}

/**
 * Every vpc:PeeringConnection of the region that matches the arguments; an empty list if none does.
 */
export function listPeeringConnectionsOutput(args: ListPeeringConnectionsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListPeeringConnectionsResult> {
  return invokeOutput("vpc:listPeeringConnections", args, opts);
}
