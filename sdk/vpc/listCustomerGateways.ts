// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `customerGateway`. */
export interface ListCustomerGatewaysCustomerGateway {
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

/** The arguments of listCustomerGateways. */
export interface ListCustomerGatewaysArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `ipAddress`: Public IPv4 address of the device; a region has one customer gateway for it. */
  ipAddress?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listCustomerGatewaysOutput. */
export interface ListCustomerGatewaysOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `ipAddress`: Public IPv4 address of the device; a region has one customer gateway for it. */
  ipAddress?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listCustomerGateways answers. */
export interface ListCustomerGatewaysResult {
  /** All of them, in the cloud's order. */
  customerGateways: ListCustomerGatewaysCustomerGateway[];
}

/**
 * Every vpc:CustomerGateway of the region that matches the arguments; an empty list if none does.
 */
export function listCustomerGateways(args: ListCustomerGatewaysArgs = {}, opts?: FunctionOptions): Promise<ListCustomerGatewaysResult> {
  return invoke("vpc:listCustomerGateways", args, opts);
}

/**
 * Every vpc:CustomerGateway of the region that matches the arguments; an empty list if none does.
 */
export function listCustomerGatewaysOutput(args: ListCustomerGatewaysOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListCustomerGatewaysResult> {
  return invokeOutput("vpc:listCustomerGateways", args, opts);
}
