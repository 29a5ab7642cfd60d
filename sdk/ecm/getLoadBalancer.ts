// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getLoadBalancer. */
export interface GetLoadBalancerArgs {
  /** Its id, such as `lb-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the load balancer; no two of a region have the same. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC that its targets are in. */
  vpcId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getLoadBalancerOutput. */
export interface GetLoadBalancerOutputArgs {
  /** Its id, such as `lb-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the load balancer; no two of a region have the same. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC that its targets are in. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getLoadBalancer answers. */
export interface GetLoadBalancerResult {
  /** Its id, such as `lb-xxxxxxxx`. */
  id: string;
  /** Its public IPv4 address. */
  loadBalancerVips: string[];
  /** Its IPv6 address. */
  addressIpv6?: string | undefined;
  /** Always `OPEN`: it is reached from the Internet. */
  loadBalancerType: string;
  /** 0 while it is being created, else 1. */
  status: number;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
  /** Name of the load balancer; no two of a region have the same. */
  name?: string | undefined;
  /** The carrier of its address. */
  vipIsp: "CMCC" | "CTCC" | "CUCC" | (string & {});
  /** The VPC that its targets are in. */
  vpcId?: string | undefined;
  /** The version of its address. */
  addressIpVersion?: "IPV4" | "IPv6FullChain" | (string & {}) | undefined;
  /** Limit of its bandwidth in Mbps. Defaults to 10 Mbps. */
  internetMaxBandwidthOut?: number | undefined;
  /** Whether its security groups alone decide what gets through; otherwise those of the targets do, too. Defaults to `false`. */
  loadBalancerPassToTarget?: boolean | undefined;
  /** All its security groups, at most 5. Without it, they are not managed here, and `LoadBalancerSecurityGroup` resources can add some; removing the list from the program removes the groups. */
  securityGroupIds?: string[] | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  region?: string | undefined;
}

/**
 * Exactly one ecm:LoadBalancer that exists, by its id or its properties. It is an error if none or several match.
 */
export function getLoadBalancer(args: GetLoadBalancerArgs = {}, opts?: FunctionOptions): Promise<GetLoadBalancerResult> {
  return invoke("ecm:getLoadBalancer", args, opts);
}

/**
 * Exactly one ecm:LoadBalancer that exists, by its id or its properties. It is an error if none or several match.
 */
export function getLoadBalancerOutput(args: GetLoadBalancerOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetLoadBalancerResult> {
  return invokeOutput("ecm:getLoadBalancer", args, opts);
}
