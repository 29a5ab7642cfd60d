// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `vpc`. */
export interface ListVpcsVpc {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id: string;
  /** Whether it is the region's default VPC. */
  isDefault: boolean;
  /** The route table that came with it, which new subnets have. */
  defaultRouteTableId: string;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Id of its DHCP options. */
  dhcpOptionsId?: string | undefined;
  /** Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud says which masks it takes. */
  cidrBlock: string;
  /** Whether multicast is on. The cloud's default is off. */
  enableMulticast?: boolean | undefined;
  /** Addresses of DNS servers, at most 4; the first is the primary one. The cloud's default are its own servers. */
  dnsServers?: string[] | undefined;
  /** Domain name that DHCP hands out. */
  domainName?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listVpcs. */
export interface ListVpcsArgs {
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `cidrBlock`: IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud says which masks it takes. */
  cidrBlock?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listVpcsOutput. */
export interface ListVpcsOutputArgs {
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `cidrBlock`: IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud says which masks it takes. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What listVpcs answers. */
export interface ListVpcsResult {
  /** All of them, in the cloud's order. */
  vpcs: ListVpcsVpc[];
}

/**
 * Every vpc:Vpc of the region, or those that are like this; none is an empty list.
 */
export function listVpcs(args: ListVpcsArgs = {}, opts?: FunctionOptions): Promise<ListVpcsResult> {
  return invoke("vpc:listVpcs", args, opts);
}

/**
 * Every vpc:Vpc of the region, or those that are like this; none is an empty list.
 */
export function listVpcsOutput(args: ListVpcsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListVpcsResult> {
  return invokeOutput("vpc:listVpcs", args, opts);
}
