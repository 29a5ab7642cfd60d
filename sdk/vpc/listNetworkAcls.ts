// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `ingress`. */
export interface ListNetworkAclsIngress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP" | (string & {});
  /** Protocol. Defaults to `ALL`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ALL" | (string & {}) | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010` or `ALL`. Defaults to `ALL`. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `egress`. */
export interface ListNetworkAclsEgress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP" | (string & {});
  /** Protocol. Defaults to `ALL`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ALL" | (string & {}) | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010` or `ALL`. Defaults to `ALL`. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `networkAcl`. */
export interface ListNetworkAclsNetworkAcl {
  /** Its id, such as `acl-xxxxxxxx`. */
  id: string;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name, at most 60 bytes. */
  name?: string | undefined;
  /** The VPC whose subnets can have it. */
  vpcId: string;
  /** Rules for what goes in, in order: the first that matches decides. A list that is given is complete. By default there is one rule, which refuses everything. */
  ingress?: ListNetworkAclsIngress[] | undefined;
  /** Rules for what goes out, in order: the first that matches decides. A list that is given is complete. By default there is one rule, which refuses everything. */
  egress?: ListNetworkAclsEgress[] | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listNetworkAcls. */
export interface ListNetworkAclsArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: The VPC whose subnets can have it. */
  vpcId?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listNetworkAclsOutput. */
export interface ListNetworkAclsOutputArgs {
  /** Only with this `name`: Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: The VPC whose subnets can have it. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listNetworkAcls answers. */
export interface ListNetworkAclsResult {
  /** All of them, in the cloud's order. */
  networkAcls: ListNetworkAclsNetworkAcl[];
}

/**
 * Every vpc:NetworkAcl of the region that matches the arguments; an empty list if none does.
 */
export function listNetworkAcls(args: ListNetworkAclsArgs = {}, opts?: FunctionOptions): Promise<ListNetworkAclsResult> {
  return invoke("vpc:listNetworkAcls", args, opts);
}

/**
 * Every vpc:NetworkAcl of the region that matches the arguments; an empty list if none does.
 */
export function listNetworkAclsOutput(args: ListNetworkAclsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListNetworkAclsResult> {
  return invokeOutput("vpc:listNetworkAcls", args, opts);
}
