// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of SecurityGroupRule. */
export interface SecurityGroupRuleArgs {
  /** The group the rule belongs to. Changing this replaces the resource. */
  securityGroupId: pulumi.Input<string>;
  /** `ingress` for traffic to the instances, `egress` for traffic from them. Changing this replaces the resource. */
  direction: pulumi.Input<"ingress" | "egress" | (string & {})>;
  /** What happens to traffic that matches; the first rule that matches decides. Changing this replaces the resource. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol; conflicts with `serviceTemplateId`. Defaults to `ALL`. Changing this replaces the resource. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. Changing this replaces the resource. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. Limits: an IPv4 address or range. Changing this replaces the resource. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. Changing this replaces the resource. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side, of the same project; a group may name itself. Changing this replaces the resource. */
  remoteSecurityGroupId?: pulumi.Input<string> | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. Limits: the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`). Changing this replaces the resource. */
  addressTemplateId?: pulumi.Input<string> | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. Limits: the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`). Changing this replaces the resource. */
  serviceTemplateId?: pulumi.Input<string> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:SecurityGroupRule","properties":["policyIndex","securityGroupId","direction","action","protocol","port","cidrBlock","ipv6CidrBlock","remoteSecurityGroupId","description","addressTemplateId","serviceTemplateId","region","adopt"],"replaceOnChanges":["securityGroupId","direction","action","protocol","port","cidrBlock","ipv6CidrBlock","remoteSecurityGroupId","addressTemplateId","serviceTemplateId","region"],"secrets":[]};

/**
 * One rule of a security group, added after those that are there. If the order of rules matters, declare them as lists of a `SecurityGroup`; a group that has both lists and single rules needs `exclusive: false`.
 *
 * @example
 * ```typescript
 * new tencentcloud.vpc.SecurityGroupRule("https", {
 *   securityGroupId: web.id,
 *   direction: "ingress",
 *   action: "ACCEPT",
 *   protocol: "TCP",
 *   port: "443",
 *   cidrBlock: "0.0.0.0/0",
 * });
 * ```
 */
export class SecurityGroupRule extends TencentcloudResource {
  /** Its position among the rules of its direction, from 0; it changes when rules before it are added or removed. */
  declare readonly policyIndex: pulumi.Output<number>;
  /** The group the rule belongs to. */
  declare readonly securityGroupId: pulumi.Output<string>;
  /** `ingress` for traffic to the instances, `egress` for traffic from them. */
  declare readonly direction: pulumi.Output<"ingress" | "egress" | (string & {})>;
  /** What happens to traffic that matches; the first rule that matches decides. */
  declare readonly action: pulumi.Output<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol; conflicts with `serviceTemplateId`. Defaults to `ALL`. */
  declare readonly protocol: pulumi.Output<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {}) | undefined>;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. */
  declare readonly port: pulumi.Output<string | undefined>;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. */
  declare readonly cidrBlock: pulumi.Output<string | undefined>;
  /** IPv6 address or range of the other side. */
  declare readonly ipv6CidrBlock: pulumi.Output<string | undefined>;
  /** Security group of the other side, of the same project; a group may name itself. */
  declare readonly remoteSecurityGroupId: pulumi.Output<string | undefined>;
  /** Description of the rule, at most 100 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  declare readonly addressTemplateId: pulumi.Output<string | undefined>;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  declare readonly serviceTemplateId: pulumi.Output<string | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SecurityGroupRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`sg-xxxxxxxx/ingress/<hash>`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SecurityGroupRule {
    return new SecurityGroupRule(name, {} as SecurityGroupRuleArgs, { ...opts, id });
  }
}
