// Generated from the definitions by generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../provider/hosts/dynamic/resource";


/** The arguments of Vpc. */
export interface VpcArgs {
  /** Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** IPv4 address range, a network address with a mask of /16 to /28. Limits: mask /16 to /28, within 10.0.0.0/12, 172.16.0.0/12, 192.168.0.0/16. A change replaces the resource. */
  cidrBlock: pulumi.Input<string>;
  /** Whether multicast is on. The cloud's default is off. */
  enableMulticast?: pulumi.Input<boolean> | undefined;
  /** Addresses of DNS servers, at most 4; the first is the primary one. The cloud's default are its own servers. Limits: at most 4 entries. */
  dnsServers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Domain name that DHCP hands out. Limits: at most 60 characters. */
  domainName?: pulumi.Input<string> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
}

const vpc: Description = {"token":"vpc:Vpc","properties":["isDefault","createdTime","dhcpOptionsId","name","cidrBlock","enableMulticast","dnsServers","domainName","region"],"replaceOnChanges":["cidrBlock","region"],"secrets":[]};

/**
 * A private network in one region.
 *
 * @example
 * ```typescript
 * const main = new tencentcloud.vpc.Vpc("main", { cidrBlock: "10.0.0.0/16" });
 * ```
 */
export class Vpc extends TencentcloudResource {
  /** Whether it is the region's default VPC. */
  declare readonly isDefault: pulumi.Output<boolean>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Id of its DHCP options. */
  declare readonly dhcpOptionsId: pulumi.Output<string | undefined>;
  /** Name of the VPC, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** IPv4 address range, a network address with a mask of /16 to /28. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Whether multicast is on. The cloud's default is off. */
  declare readonly enableMulticast: pulumi.Output<boolean | undefined>;
  /** Addresses of DNS servers, at most 4; the first is the primary one. The cloud's default are its own servers. */
  declare readonly dnsServers: pulumi.Output<string[] | undefined>;
  /** Domain name that DHCP hands out. */
  declare readonly domainName: pulumi.Output<string | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: VpcArgs, opts?: pulumi.CustomResourceOptions) {
    super(vpc, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpc-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Vpc {
    return new Vpc(name, {} as VpcArgs, { ...opts, id });
  }
}


/** The arguments of Subnet. */
export interface SubnetArgs {
  /** Name of the subnet, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** The VPC it lies in. A change replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. Limits: mask /16 to /28. A change replaces the resource. */
  cidrBlock: pulumi.Input<string>;
  /** Zone, such as `ap-guangzhou-3`. A change replaces the resource. */
  zone: pulumi.Input<string>;
  /** Whether broadcast is on. The cloud's default is off. */
  enableBroadcast?: pulumi.Input<boolean> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
}

const subnet: Description = {"token":"vpc:Subnet","properties":["isDefault","routeTableId","availableIpAddressCount","createdTime","name","vpcId","cidrBlock","zone","enableBroadcast","region"],"replaceOnChanges":["vpcId","cidrBlock","zone","region"],"secrets":[]};

/**
 * A range of private addresses in one zone of a VPC.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.vpc.Subnet("web", { vpcId: main.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });
 * ```
 */
export class Subnet extends TencentcloudResource {
  /** Whether it is the zone's default subnet. */
  declare readonly isDefault: pulumi.Output<boolean>;
  /** The route table that holds for it; associations change it. */
  declare readonly routeTableId: pulumi.Output<string>;
  /** Addresses that are still free. */
  declare readonly availableIpAddressCount: pulumi.Output<number>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the subnet, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** The VPC it lies in. */
  declare readonly vpcId: pulumi.Output<string>;
  /** IPv4 address range within the VPC's, a network address with a mask of /16 to /28; no other subnet may overlap it. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Zone, such as `ap-guangzhou-3`. */
  declare readonly zone: pulumi.Output<string>;
  /** Whether broadcast is on. The cloud's default is off. */
  declare readonly enableBroadcast: pulumi.Output<boolean | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: SubnetArgs, opts?: pulumi.CustomResourceOptions) {
    super(subnet, name, args, opts);
  }

  /** Reads one that exists, by its id (`subnet-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Subnet {
    return new Subnet(name, {} as SubnetArgs, { ...opts, id });
  }
}
