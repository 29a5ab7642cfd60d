// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `vpc`. */
export interface ListVpcsVpc {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id: string;
  /** Whether it is the region's default VPC. */
  isDefault: boolean;
  /** Its default route table, which new subnets have. */
  defaultRouteTableId: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Id of its DHCP options. */
  dhcpOptionsId?: string | undefined;
  /** Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud decides which masks it accepts. */
  cidrBlock: string;
  /** Further IPv4 address ranges, in which subnets can lie, too. None may overlap another, `cidrBlock`, or the destination of a route of the VPC. A range in which there is a subnet cannot be removed. */
  assistantCidrBlocks?: string[] | undefined;
  /** Whether multicast is on. Defaults to `false`. */
  enableMulticast?: boolean | undefined;
  /** Addresses of DNS servers, at most 4; the first is the primary one. Defaults to the cloud's own servers. */
  dnsServers?: string[] | undefined;
  /** Domain name provided by DHCP. */
  domainName?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listVpcs. */
export interface ListVpcsArgs {
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `cidrBlock`: IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud decides which masks it accepts. */
  cidrBlock?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listVpcsOutput. */
export interface ListVpcsOutputArgs {
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `cidrBlock`: IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud decides which masks it accepts. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listVpcs answers. */
export interface ListVpcsResult {
  /** All of them, in the cloud's order. */
  vpcs: ListVpcsVpc[];
}

/**
 * Every vpc:Vpc of the region that matches the arguments; an empty list if none does.
 */
export function listVpcs(args: ListVpcsArgs = {}, opts?: FunctionOptions): Promise<ListVpcsResult> {
  return invoke("vpc:listVpcs", args, opts);
}

/**
 * Every vpc:Vpc of the region that matches the arguments; an empty list if none does.
 */
export function listVpcsOutput(args: ListVpcsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListVpcsResult> {
  return invokeOutput("vpc:listVpcs", args, opts);
}
