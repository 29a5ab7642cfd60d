// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getVpc. */
export interface GetVpcArgs {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `cidrBlock`: IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address with a mask of /16 to /28. */
  cidrBlock?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getVpcOutput. */
export interface GetVpcOutputArgs {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `cidrBlock`: IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address with a mask of /16 to /28. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getVpc answers. */
export interface GetVpcResult {
  /** Its id, such as `vpc-xxxxxxxx`. */
  id: string;
  /** Its main route table, which new subnets have. */
  defaultRouteTableId: string;
  /** The region as people call it. */
  regionName: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the VPC, at most 60 bytes. */
  name?: string | undefined;
  /** IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address with a mask of /16 to /28. */
  cidrBlock: string;
  /** Description of the VPC. */
  description?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  region?: string | undefined;
}

/**
 * Exactly one ecm:Vpc that exists, by its id or its properties. It is an error if none or several match.
 */
export function getVpc(args: GetVpcArgs = {}, opts?: FunctionOptions): Promise<GetVpcResult> {
  return invoke("ecm:getVpc", args, opts);
}

/**
 * Exactly one ecm:Vpc that exists, by its id or its properties. It is an error if none or several match.
 */
export function getVpcOutput(args: GetVpcOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetVpcResult> {
  return invokeOutput("ecm:getVpc", args, opts);
}
