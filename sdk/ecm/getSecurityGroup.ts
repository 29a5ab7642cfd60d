// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `ingress`. */
export interface GetSecurityGroupIngress {
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
export interface GetSecurityGroupEgress {
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

/** The arguments of getSecurityGroup. */
export interface GetSecurityGroupArgs {
  /** Its id, such as `esg-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the group, at most 60 characters. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getSecurityGroupOutput. */
export interface GetSecurityGroupOutputArgs {
  /** Its id, such as `esg-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the group, at most 60 characters. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getSecurityGroup answers. */
export interface GetSecurityGroupResult {
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
  ingress?: GetSecurityGroupIngress[] | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  egress?: GetSecurityGroupEgress[] | undefined;
}

/**
 * Exactly one ecm:SecurityGroup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getSecurityGroup(args: GetSecurityGroupArgs = {}, opts?: FunctionOptions): Promise<GetSecurityGroupResult> {
  return invoke("ecm:getSecurityGroup", args, opts);
}

/**
 * Exactly one ecm:SecurityGroup that exists, by its id or its properties. It is an error if none or several match.
 */
export function getSecurityGroupOutput(args: GetSecurityGroupOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetSecurityGroupResult> {
  return invokeOutput("ecm:getSecurityGroup", args, opts);
}
