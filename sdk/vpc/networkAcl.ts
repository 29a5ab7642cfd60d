// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `ingress`. */
export interface NetworkAclIngressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol. Defaults to `ALL`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010` or `ALL`. Defaults to `ALL`. Limits: `ALL`, a port, or a range such as `8000-8010`. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is given as `egress`. */
export interface NetworkAclEgressArgs {
  /** What happens to traffic that matches; the first rule that matches decides. */
  action: pulumi.Input<"ACCEPT" | "DROP" | (string & {})>;
  /** Protocol. Defaults to `ALL`. */
  protocol?: pulumi.Input<"TCP" | "UDP" | "ICMP" | "ALL" | (string & {})> | undefined;
  /** Ports, only with TCP and UDP: `80`, `8000-8010` or `ALL`. Defaults to `ALL`. Limits: `ALL`, a port, or a range such as `8000-8010`. */
  port?: pulumi.Input<string> | undefined;
  /** IPv4 address or range of the other side. Bits beyond the mask are ignored. Limits: an IPv4 address or range. */
  cidrBlock?: pulumi.Input<string> | undefined;
  /** IPv6 address or range of the other side. Limits: an IPv6 address or range. */
  ipv6CidrBlock?: pulumi.Input<string> | undefined;
  /** Description of the rule, at most 100 characters. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `ingress`. */
export interface NetworkAclIngress {
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
export interface NetworkAclEgress {
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

/** The arguments of NetworkAcl. */
export interface NetworkAclArgs {
  /** Name, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC whose subnets can have it. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** Rules for what goes in, in order: the first that matches decides. A list that is given is complete. By default there is one rule, which refuses everything. Limits: at least 1 entry; at most 20 entries. */
  ingress?: pulumi.Input<pulumi.Input<NetworkAclIngressArgs>[]> | undefined;
  /** Rules for what goes out, in order: the first that matches decides. A list that is given is complete. By default there is one rule, which refuses everything. Limits: at least 1 entry; at most 20 entries. */
  egress?: pulumi.Input<pulumi.Input<NetworkAclEgressArgs>[]> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:NetworkAcl","properties":["createdTime","name","vpcId","ingress","egress","tags","region","adopt"],"replaceOnChanges":["vpcId","region"],"secrets":[]};

/**
 * A network ACL: ordered rules for what goes into and out of the subnets that it is associated with. It keeps no connections: answers need a rule of their own.
 *
 * @example
 * ```typescript
 * const acl = new tencentcloud.vpc.NetworkAcl("web", {
 *   vpcId: network.id,
 *   ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
 *   egress: [{ action: "ACCEPT", protocol: "TCP", port: "1024-65535", cidrBlock: "0.0.0.0/0" }],
 * });
 * ```
 */
export class NetworkAcl extends TencentcloudResource {
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC whose subnets can have it. */
  declare readonly vpcId: pulumi.Output<string>;
  /** Rules for what goes in, in order: the first that matches decides. A list that is given is complete. By default there is one rule, which refuses everything. */
  declare readonly ingress: pulumi.Output<NetworkAclIngress[] | undefined>;
  /** Rules for what goes out, in order: the first that matches decides. A list that is given is complete. By default there is one rule, which refuses everything. */
  declare readonly egress: pulumi.Output<NetworkAclEgress[] | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: NetworkAclArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`acl-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NetworkAcl {
    return new NetworkAcl(name, {} as NetworkAclArgs, { ...opts, id });
  }
}
