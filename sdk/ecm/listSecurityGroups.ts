// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `ingress`. */
export interface ListSecurityGroupsIngress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP" | (string & {});
  /** Protocol. Defaults to `ALL`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "GRE" | "ALL" | (string & {}) | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `egress`. */
export interface ListSecurityGroupsEgress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP" | (string & {});
  /** Protocol. Defaults to `ALL`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "GRE" | "ALL" | (string & {}) | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `securityGroup`. */
export interface ListSecurityGroupsSecurityGroup {
  /** Its id, such as `esg-xxxxxxxx`. */
  id: string;
  /** Whether it is the account's default group, which cannot be deleted. */
  isDefault: boolean;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the group, at most 60 characters. */
  name?: string | undefined;
  /** Description of the group, at most 100 characters. */
  description?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** Rules for traffic to the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  ingress?: ListSecurityGroupsIngress[] | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  egress?: ListSecurityGroupsEgress[] | undefined;
}

/** The arguments of listSecurityGroups. */
export interface ListSecurityGroupsArgs {
  /** Only with this `name`: Name of the group, at most 60 characters. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listSecurityGroupsOutput. */
export interface ListSecurityGroupsOutputArgs {
  /** Only with this `name`: Name of the group, at most 60 characters. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listSecurityGroups answers. */
export interface ListSecurityGroupsResult {
  /** All of them, in the cloud's order. */
  securityGroups: ListSecurityGroupsSecurityGroup[];
}

/**
 * Every ecm:SecurityGroup of the region that matches the arguments; an empty list if none does.
 */
export function listSecurityGroups(args: ListSecurityGroupsArgs = {}, opts?: FunctionOptions): Promise<ListSecurityGroupsResult> {
  return invoke("ecm:listSecurityGroups", args, opts);
}

/**
 * Every ecm:SecurityGroup of the region that matches the arguments; an empty list if none does.
 */
export function listSecurityGroupsOutput(args: ListSecurityGroupsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListSecurityGroupsResult> {
  return invokeOutput("ecm:listSecurityGroups", args, opts);
}
