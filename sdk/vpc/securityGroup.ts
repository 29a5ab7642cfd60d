// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `ingress`. */
export interface SecurityGroupIngressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: pulumi.Input<string> | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. Limits: the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`). */
  addressTemplateId?: pulumi.Input<string> | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. Limits: the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`). */
  serviceTemplateId?: pulumi.Input<string> | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is given as `egress`. */
export interface SecurityGroupEgressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: pulumi.Input<string> | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. Limits: the id of an address template (`ipm-…`) or of a group of them (`ipmg-…`). */
  addressTemplateId?: pulumi.Input<string> | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. Limits: the id of a service template (`ppm-…`) or of a group of them (`ppmg-…`). */
  serviceTemplateId?: pulumi.Input<string> | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `ingress`. */
export interface SecurityGroupIngress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP" | (string & {});
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {}) | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: string | undefined;
}

/** What is read as `egress`. */
export interface SecurityGroupEgress {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: "ACCEPT" | "DROP" | (string & {});
  /** Protocol; `ALL` if absent. Excludes `serviceTemplateId`. */
  protocol?: "TCP" | "UDP" | "ICMP" | "ICMPV6" | "GRE" | "ALL" | (string & {}) | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`; `ALL` if absent. */
  port?: string | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask mean nothing. */
  cidrBlock?: string | undefined;
  /** IPv6 address or range of the other side. */
  ipv6CidrBlock?: string | undefined;
  /** Security group of the other side, of the same project; a group may name itself. */
  securityGroupId?: string | undefined;
  /** Address template (`ipm-…`) or group of address templates (`ipmg-…`) of the other side. */
  addressTemplateId?: string | undefined;
  /** Service template (`ppm-…`) or group of them (`ppmg-…`), instead of `protocol` and `port`. */
  serviceTemplateId?: string | undefined;
  /** Remark on the rule, at most 100 characters. */
  description?: string | undefined;
}

/** The arguments of SecurityGroup. */
export interface SecurityGroupArgs {
  /** Name of the group, at most 60 characters. Limits: at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Remark on the group, at most 100 characters. Default: `""`. */
  description?: pulumi.Input<string> | undefined;
  /** Project it belongs to; 0, the default project, if absent. Rules can only name groups of the same project. A change replaces the resource. */
  projectId?: pulumi.Input<number> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Rules for traffic to the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  ingress?: pulumi.Input<pulumi.Input<SecurityGroupIngressArgs>[]> | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  egress?: pulumi.Input<pulumi.Input<SecurityGroupEgressArgs>[]> | undefined;
  /** Whether a declared list is all there may be: rules of others are removed. Off, only rules this resource has declared are seen, changed and removed, so that `SecurityGroupRule`s and other tools may add theirs. Default: `true`. Cannot be read back: it is compared with what was declared. */
  exclusive?: pulumi.Input<boolean> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const securityGroup: Description = {"token":"vpc:SecurityGroup","properties":["isDefault","createdTime","name","description","projectId","tags","ingress","egress","exclusive","region","adopt"],"replaceOnChanges":["projectId","region"],"secrets":[]};

/**
 * A stateful firewall for instances and network interfaces: what no rule lets through is dropped.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.vpc.SecurityGroup("web", {
 *   description: "lets in https",
 *   ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
 *   egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
 * });
 * ```
 */
export class SecurityGroup extends TencentcloudResource {
  /** Whether it is the project's default group, which cannot be deleted. */
  declare readonly isDefault: pulumi.Output<boolean>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the group, at most 60 characters. */
  declare readonly name: pulumi.Output<string>;
  /** Remark on the group, at most 100 characters. */
  declare readonly description: pulumi.Output<string>;
  /** Project it belongs to; 0, the default project, if absent. Rules can only name groups of the same project. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Rules for traffic to the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  declare readonly ingress: pulumi.Output<SecurityGroupIngress[] | undefined>;
  /** Rules for traffic from the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along. */
  declare readonly egress: pulumi.Output<SecurityGroupEgress[] | undefined>;
  /** Whether a declared list is all there may be: rules of others are removed. Off, only rules this resource has declared are seen, changed and removed, so that `SecurityGroupRule`s and other tools may add theirs. */
  declare readonly exclusive: pulumi.Output<boolean>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: SecurityGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(securityGroup, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`sg-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SecurityGroup {
    return new SecurityGroup(name, {} as SecurityGroupArgs, { ...opts, id });
  }
}
