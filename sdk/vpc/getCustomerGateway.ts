// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getCustomerGateway. */
export interface GetCustomerGatewayArgs {
  /** Its id, such as `cgw-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `ipAddress`: Public IPv4 address of the device; a region has one customer gateway for it. */
  ipAddress?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getCustomerGatewayOutput. */
export interface GetCustomerGatewayOutputArgs {
  /** Its id, such as `cgw-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `ipAddress`: Public IPv4 address of the device; a region has one customer gateway for it. */
  ipAddress?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getCustomerGateway answers. */
export interface GetCustomerGatewayResult {
  /** Its id, such as `cgw-xxxxxxxx`. */
  id: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** Public IPv4 address of the device; a region has one customer gateway for it. */
  ipAddress: string;
  /** BGP autonomous system number. Only accounts that may use BGP can change it. */
  bgpAsn?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one vpc:CustomerGateway that exists, by its id or its properties. It is an error if none or several match.
 */
export function getCustomerGateway(args: GetCustomerGatewayArgs = {}, opts?: FunctionOptions): Promise<GetCustomerGatewayResult> {
  return invoke("vpc:getCustomerGateway", args, opts);
}

/**
 * Exactly one vpc:CustomerGateway that exists, by its id or its properties. It is an error if none or several match.
 */
export function getCustomerGatewayOutput(args: GetCustomerGatewayOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetCustomerGatewayResult> {
  return invokeOutput("vpc:getCustomerGateway", args, opts);
}
