// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";


/** The arguments of Vpc. */
export interface VpcArgs {
  /** Name of the VPC, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud decides which masks it accepts. Limits: mask /8 to /29, within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16. Changing this replaces the resource. */
  cidrBlock: pulumi.Input<string>;
  /** Further IPv4 address ranges, in which subnets can lie, too. None may overlap another, `cidrBlock`, or the destination of a route of the VPC. A range in which there is a subnet cannot be removed. Limits: none may overlap another. */
  assistantCidrBlocks?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Whether multicast is on. Defaults to `false`. */
  enableMulticast?: pulumi.Input<boolean> | undefined;
  /** Addresses of DNS servers, at most 4; the first is the primary one. Defaults to the cloud's own servers. Limits: at most 4 entries. */
  dnsServers?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Domain name provided by DHCP. Limits: at most 60 characters. */
  domainName?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"vpc:Vpc","properties":["isDefault","defaultRouteTableId","createdTime","dhcpOptionsId","name","cidrBlock","assistantCidrBlocks","enableMulticast","dnsServers","domainName","tags","region","adopt"],"replaceOnChanges":["cidrBlock","region"],"secrets":[]};

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
  /** Its default route table, which new subnets have. */
  declare readonly defaultRouteTableId: pulumi.Output<string>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Id of its DHCP options. */
  declare readonly dhcpOptionsId: pulumi.Output<string | undefined>;
  /** Name of the VPC, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** IPv4 address range in `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, a network address. The cloud decides which masks it accepts. */
  declare readonly cidrBlock: pulumi.Output<string>;
  /** Further IPv4 address ranges, in which subnets can lie, too. None may overlap another, `cidrBlock`, or the destination of a route of the VPC. A range in which there is a subnet cannot be removed. */
  declare readonly assistantCidrBlocks: pulumi.Output<string[] | undefined>;
  /** Whether multicast is on. Defaults to `false`. */
  declare readonly enableMulticast: pulumi.Output<boolean | undefined>;
  /** Addresses of DNS servers, at most 4; the first is the primary one. Defaults to the cloud's own servers. */
  declare readonly dnsServers: pulumi.Output<string[] | undefined>;
  /** Domain name provided by DHCP. */
  declare readonly domainName: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: VpcArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`vpc-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Vpc {
    return new Vpc(name, {} as VpcArgs, { ...opts, id });
  }
}
