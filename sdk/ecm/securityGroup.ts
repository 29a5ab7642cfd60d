// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `ingress`. */
export interface SecurityGroupIngressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol. Defaults to `ALL`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "GRE" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side; a group may name itself. */
  securityGroupId?: pulumi.Input<string> | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is given as `egress`. */
export interface SecurityGroupEgressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol. Defaults to `ALL`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "GRE" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010`, `80,443` or `ALL`. Defaults to `ALL`. Limits: `ALL`, a port, a range such as `8000-8010`, or several of these with commas. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Security group of the other side; a group may name itself. */
  securityGroupId?: pulumi.Input<string> | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `ingress`. */
export interface SecurityGroupIngress {
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
export interface SecurityGroupEgress {
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

/** The arguments of SecurityGroup. */
export interface SecurityGroupArgs {
  /** Name of the group, at most 60 characters. Limits: at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Description of the group, at most 100 characters. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. Changing this replaces the resource. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Rules for traffic to the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  ingress?: pulumi.Input<pulumi.Input<SecurityGroupIngressArgs>[]> | undefined;
  /** Rules for traffic from the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  egress?: pulumi.Input<pulumi.Input<SecurityGroupEgressArgs>[]> | undefined;
  /** Whether a declared list is complete, so that any other rules are removed. If `false`, only rules that this resource has declared are read, changed and removed, so that `SecurityGroupRule`s and other tools can add theirs. Defaults to `true`. The cloud does not return it, so that it is compared with the last declared value. */
  exclusive?: pulumi.Input<boolean> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:SecurityGroup","properties":["isDefault","createdTime","name","description","tags","ingress","egress","exclusive","adopt"],"replaceOnChanges":["tags"],"secrets":[]};

/**
 * A stateful firewall for edge machines, network interfaces and load balancers, in every region of the account: traffic that no rule accepts is dropped.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.ecm.SecurityGroup("web", {
 *   description: "lets in https",
 *   ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
 *   egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
 * });
 * ```
 */
export class SecurityGroup extends TencentcloudResource {
  /** Whether it is the account's default group, which cannot be deleted. */
  declare readonly isDefault: pulumi.Output<boolean>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the group, at most 60 characters. */
  declare readonly name: pulumi.Output<string>;
  /** Description of the group, at most 100 characters. */
  declare readonly description: pulumi.Output<string>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Rules for traffic to the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  declare readonly ingress: pulumi.Output<SecurityGroupIngress[] | undefined>;
  /** Rules for traffic from the instances, in order: the first that matches decides, and traffic that none matches is dropped. Without it, the rules of this direction are not managed; removing the list from the program removes its rules. */
  declare readonly egress: pulumi.Output<SecurityGroupEgress[] | undefined>;
  /** Whether a declared list is complete, so that any other rules are removed. If `false`, only rules that this resource has declared are read, changed and removed, so that `SecurityGroupRule`s and other tools can add theirs. */
  declare readonly exclusive: pulumi.Output<boolean>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: SecurityGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`esg-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SecurityGroup {
    return new SecurityGroup(name, {} as SecurityGroupArgs, { ...opts, id });
  }
}
