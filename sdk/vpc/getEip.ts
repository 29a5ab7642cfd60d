// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getEip. */
export interface GetEipArgs {
  /** Its id, such as `eip-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the address, at most 128 bytes. */
  name?: string | undefined;
  /** Only with this `addressIp`: The public address. */
  addressIp?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getEipOutput. */
export interface GetEipOutputArgs {
  /** Its id, such as `eip-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the address, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `addressIp`: The public address. */
  addressIp?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getEip answers. */
export interface GetEipResult {
  /** Its id, such as `eip-xxxxxxxx`. */
  id: string;
  /** The public address. */
  addressIp: string;
  /** `UNBIND`, `BIND`, or `BIND_ENI` for one bound to a detached network interface. */
  addressStatus: string;
  /** The instance, NAT gateway or HA virtual address that it is bound to. */
  instanceId?: string | undefined;
  /** The network interface it is bound to. */
  networkInterfaceId?: string | undefined;
  /** The private address it is bound to. */
  privateIpAddress?: string | undefined;
  /** Whether it is suspended for lack of payment; it is reclaimed after seven days. */
  isArrears: boolean;
  /** Whether it is blocked for security reasons; it can then be neither bound nor unbound. */
  isBlocked: boolean;
  /** When it was allocated, ISO 8601. */
  createdTime: string;
  /** Name of the address, at most 128 bytes. */
  name?: string | undefined;
  /** Limit of outgoing bandwidth: up to 100 Mbps when charged by hour or traffic, 200 by month, 2000 in a bandwidth package. Defaults to 1 Mbps. */
  internetMaxBandwidthOut?: number | undefined;
  /** How bandwidth is charged. Defaults to `TRAFFIC_POSTPAID_BY_HOUR`. */
  internetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PREPAID_BY_MONTH" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined;
  /** The bandwidth package it is in, with `BANDWIDTH_PACKAGE`; it goes in and out in place. */
  bandwidthPackageId?: string | undefined;
  /** Line type: `BGP`, or a single carrier where the account may have that. Defaults to `BGP`. */
  internetServiceProvider?: "BGP" | "CMCC" | "CTCC" | "CUCC" | (string & {}) | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:Eip that exists, by its id or its properties. It is an error if none or several match.
 */
export function getEip(args: GetEipArgs = {}, opts?: FunctionOptions): Promise<GetEipResult> {
  return invoke("vpc:getEip", args, opts);
}

/**
 * Exactly one vpc:Eip that exists, by its id or its properties. It is an error if none or several match.
 */
export function getEipOutput(args: GetEipOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetEipResult> {
  return invokeOutput("vpc:getEip", args, opts);
}
