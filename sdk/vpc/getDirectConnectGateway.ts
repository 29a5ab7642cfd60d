// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getDirectConnectGateway. */
export interface GetDirectConnectGatewayArgs {
  /** Its id, such as `dcg-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it is in; a VPC has one of each type. */
  vpcId?: string | undefined;
  /** Only with this `gatewayType`: `NORMAL`, or `NAT` for one that translates addresses. Defaults to `NORMAL`. */
  gatewayType?: "NORMAL" | "NAT" | (string & {}) | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDirectConnectGatewayOutput. */
export interface GetDirectConnectGatewayOutputArgs {
  /** Its id, such as `dcg-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it is in; a VPC has one of each type. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `gatewayType`: `NORMAL`, or `NAT` for one that translates addresses. Defaults to `NORMAL`. */
  gatewayType?: pulumi.Input<"NORMAL" | "NAT" | (string & {})> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDirectConnectGateway answers. */
export interface GetDirectConnectGatewayResult {
  /** Its id, such as `dcg-xxxxxxxx`. */
  id: string;
  /** Its address. */
  directConnectGatewayIp?: string | undefined;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it is in; a VPC has one of each type. */
  vpcId: string;
  /** `NORMAL`, or `NAT` for one that translates addresses. Defaults to `NORMAL`. */
  gatewayType?: "NORMAL" | "NAT" | (string & {}) | undefined;
  /** BGP autonomous system number: 45090, 64512 to 65534, or 4200000000 to 4294967294. */
  gatewayAsn?: number | undefined;
  /** The zone it is in. */
  zone?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:DirectConnectGateway that exists, by its id or its properties. It is an error if none or several match.
 */
export function getDirectConnectGateway(args: GetDirectConnectGatewayArgs = {}, opts?: FunctionOptions): Promise<GetDirectConnectGatewayResult> {
  return invoke("vpc:getDirectConnectGateway", args, opts);
}

/**
 * Exactly one vpc:DirectConnectGateway that exists, by its id or its properties. It is an error if none or several match.
 */
export function getDirectConnectGatewayOutput(args: GetDirectConnectGatewayOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetDirectConnectGatewayResult> {
  return invokeOutput("vpc:getDirectConnectGateway", args, opts);
}
