// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `ingress`. */
export interface ListSecurityGroupsIngress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP" | (string & {});
  /** Protocol; conflicts with `serviceTemplateId`. Defaults to `ALL`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {}) | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `egress`. */
export interface ListSecurityGroupsEgress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP" | (string & {});
  /** Protocol; conflicts with `serviceTemplateId`. Defaults to `ALL`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {}) | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `securityGroup`. */
export interface ListSecurityGroupsSecurityGroup {
  /** Its id, such as `sg-xxxxxxxx`. */
  id: string;
  /** Whether it is the project's default group, which cannot be deleted. */
  isDefault: boolean;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createdTime: string;
  /** Name of the group, at most 60 bytes. */
  name?: string | undefined;
  /** Description of the group, at most 100 characters. */
  description?: string | undefined;
  /** Project it belongs to. Rules can only name groups of the same project. Defaults to 0, the default project. */
  projectId?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** Rules for traffic to the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  ingress?: ListSecurityGroupsIngress[] | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  egress?: ListSecurityGroupsEgress[] | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listSecurityGroups. */
export interface ListSecurityGroupsArgs {
  /** Only with this `name`: Name of the group, at most 60 bytes. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listSecurityGroupsOutput. */
export interface ListSecurityGroupsOutputArgs {
  /** Only with this `name`: Name of the group, at most 60 bytes. */
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
 * Every vpc:SecurityGroup of the region that matches the arguments; an empty list if none does.
 */
export function listSecurityGroups(args: ListSecurityGroupsArgs = {}, opts?: FunctionOptions): Promise<ListSecurityGroupsResult> {
  return invoke("vpc:listSecurityGroups", args, opts);
}

/**
 * Every vpc:SecurityGroup of the region that matches the arguments; an empty list if none does.
 */
export function listSecurityGroupsOutput(args: ListSecurityGroupsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListSecurityGroupsResult> {
  return invokeOutput("vpc:listSecurityGroups", args, opts);
}
