// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `subnet`. */
export interface ListSubnetsSubnet {
  /** Its id, such as `subnet-xxxxxxxx`. */
  id: string;
  /** Addresses that are still free. */
  availableIpAddressCount: number;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the subnet, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC it belongs to. */
  vpcId: string;
  /** IPv4 address range within the VPC's, a network address; no other subnet may overlap it. */
  cidrBlock: string;
  /** Zone, such as `ap-hangzhou-ecm-1`. */
  zone: string;
  /** Whether broadcast is on. Defaults to `false`. */
  enableBroadcast?: boolean | undefined;
  /** Its route table. A new subnet has the VPC's main one (`defaultRouteTableId`); if this is removed from the program, the subnet keeps its table. Conflicts with a `RouteTableAssociation` of the subnet to another table. */
  routeTableId?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  region?: string | undefined;
}

/** The arguments of listSubnets. */
export interface ListSubnetsArgs {
  /** Only with this `name`: Name of the subnet, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: string | undefined;
  /** Only with this `cidrBlock`: IPv4 address range within the VPC's, a network address; no other subnet may overlap it. */
  cidrBlock?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-hangzhou-ecm-1`. */
  zone?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listSubnetsOutput. */
export interface ListSubnetsOutputArgs {
  /** Only with this `name`: Name of the subnet, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC it belongs to. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `cidrBlock`: IPv4 address range within the VPC's, a network address; no other subnet may overlap it. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-hangzhou-ecm-1`. */
  zone?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listSubnets answers. */
export interface ListSubnetsResult {
  /** All of them, in the cloud's order. */
  subnets: ListSubnetsSubnet[];
}

/**
 * Every ecm:Subnet of the region that matches the arguments; an empty list if none does.
 */
export function listSubnets(args: ListSubnetsArgs = {}, opts?: FunctionOptions): Promise<ListSubnetsResult> {
  return invoke("ecm:listSubnets", args, opts);
}

/**
 * Every ecm:Subnet of the region that matches the arguments; an empty list if none does.
 */
export function listSubnetsOutput(args: ListSubnetsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListSubnetsResult> {
  return invokeOutput("ecm:listSubnets", args, opts);
}
