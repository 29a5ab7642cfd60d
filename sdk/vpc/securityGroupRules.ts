// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `ingress`. */
export interface SecurityGroupRulesIngressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol; conflicts with `serviceTemplateId`. Defaults to `ALL`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: pulumi.Input<string> | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. Limits: the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`). */
  addressTemplateId?: pulumi.Input<string> | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. Limits: the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`). */
  serviceTemplateId?: pulumi.Input<string> | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is given as `egress`. */
export interface SecurityGroupRulesEgressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol; conflicts with `serviceTemplateId`. Defaults to `ALL`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: pulumi.Input<string> | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. Limits: the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`). */
  addressTemplateId?: pulumi.Input<string> | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. Limits: the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`). */
  serviceTemplateId?: pulumi.Input<string> | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `ingress`. */
export interface SecurityGroupRulesIngress {
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
export interface SecurityGroupRulesEgress {
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

/** The arguments of SecurityGroupRules. */
export interface SecurityGroupRulesArgs {
  /** The group the rules belong to; a program has one such set for a group. Changing this replaces the resource. */
  securityGroupId: pulumi.Input<string>;
  /** Rules for traffic to the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  ingress?: pulumi.Input<pulumi.Input<SecurityGroupRulesIngressArgs>[]> | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  egress?: pulumi.Input<pulumi.Input<SecurityGroupRulesEgressArgs>[]> | undefined;
  /** Whether a declared list is complete for its direction, so that any other rules are removed, including those that were there before. If `false`, only rules of this set are read, changed and removed, and new ones are added after those that are there. Defaults to `false`. The cloud does not return it, so that it is compared with the last declared value. */
  exclusive?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:SecurityGroupRules","properties":["securityGroupId","ingress","egress","exclusive","region","adopt"],"replaceOnChanges":["securityGroupId","region"],"secrets":[]};

/**
 * Ordered rules in a security group that another stack or tool manages. A group of the same program has its rules in its own lists.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.SecurityGroupRules("web", {
 *   securityGroupId: shared.id,
 *   ingress: [
 *     { action: "DROP", protocol: "TCP", port: "443", cidrBlock: "203.0.113.0/24" },
 *     { action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" },
 *   ],
 * });
 * ```
 */
export class SecurityGroupRules extends TencentcloudResource {
  /** The group the rules belong to; a program has one such set for a group. */
  declare readonly securityGroupId: pulumi.Output<string>;
  /** Rules for traffic to the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  declare readonly ingress: pulumi.Output<SecurityGroupRulesIngress[] | undefined>;
  /** Rules for traffic from the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  declare readonly egress: pulumi.Output<SecurityGroupRulesEgress[] | undefined>;
  /** Whether a declared list is complete for its direction, so that any other rules are removed, including those that were there before. If `false`, only rules of this set are read, changed and removed, and new ones are added after those that are there. */
  declare readonly exclusive: pulumi.Output<boolean>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SecurityGroupRulesArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`sg-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SecurityGroupRules {
    return new SecurityGroupRules(name, {} as SecurityGroupRulesArgs, { ...opts, id });
  }
}
