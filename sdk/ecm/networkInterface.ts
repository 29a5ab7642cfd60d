// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `secondaryPrivateIpAddress`. */
export interface NetworkInterfaceSecondaryPrivateIpAddressArgs {
  /** A free address of the subnet. Limits: an IPv4 address. */
  privateIpAddress: pulumi.Input<string>;
  /** What it is for, in your own words. Defaults to `""`. */
  description?: pulumi.Input<string> | undefined;
}

/** What is read as `secondaryPrivateIpAddress`. */
export interface NetworkInterfaceSecondaryPrivateIpAddress {
  /** A free address of the subnet. */
  privateIpAddress: string;
  /** What it is for, in your own words. */
  description?: string | undefined;
}

/** The arguments of NetworkInterface. */
export interface NetworkInterfaceArgs {
  /** Name, at most 60 bytes. Changing this replaces the resource. */
  name?: pulumi.Input<string> | undefined;
  /** Description, at most 60 characters. Defaults to `""`. Changing this replaces the resource. */
  description?: pulumi.Input<string> | undefined;
  /** The security groups that its traffic passes, at most 5. Limits: at most 5 entries. Changing this replaces the resource. */
  securityGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The VPC. Changing this replaces the resource. */
  vpcId: pulumi.Input<string>;
  /** The subnet that its addresses are of. Changing this replaces the resource. */
  subnetId: pulumi.Input<string>;
  /** Its primary address, a free one of the subnet. The cloud chooses one if absent. Limits: an IPv4 address. Changing this replaces the resource. */
  primaryPrivateIpAddress?: pulumi.Input<string> | undefined;
  /** All its other addresses. Without it, they are not managed here, and `PrivateIpAddress` resources can add some; removing the list from the program removes the addresses. Limits: at most 19 entries. */
  secondaryPrivateIpAddresses?: pulumi.Input<pulumi.Input<NetworkInterfaceSecondaryPrivateIpAddressArgs>[]> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. Changing this replaces the resource. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:NetworkInterface","properties":["macAddress","zone","instanceId","createdTime","primary","ipv6Addresses","name","description","securityGroupIds","vpcId","subnetId","primaryPrivateIpAddress","secondaryPrivateIpAddresses","tags","region","adopt"],"replaceOnChanges":["name","description","securityGroupIds","vpcId","subnetId","primaryPrivateIpAddress","tags","region"],"secrets":[]};

/**
 * A network interface of edge machines: private addresses of a subnet that a machine can have beside its own, and that move from one machine to another.
 *
 * @example
 * ```typescript
 * const back = new tencentcloud.ecm.NetworkInterface("back", {
 *   region: edge.region,
 *   vpcId: edge.id,
 *   subnetId: web.id,
 *   securityGroupIds: [open.id],
 * });
 * ```
 */
export class NetworkInterface extends TencentcloudResource {
  /** MAC address. */
  declare readonly macAddress: pulumi.Output<string>;
  /** The zone of its subnet. */
  declare readonly zone: pulumi.Output<string>;
  /** The instance that it is attached to. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Whether it is a machine's own, which comes and goes with it; never that of this resource. */
  declare readonly primary: pulumi.Output<boolean>;
  /** Its IPv6 addresses. */
  declare readonly ipv6Addresses: pulumi.Output<string[]>;
  /** Name, at most 60 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** Description, at most 60 characters. */
  declare readonly description: pulumi.Output<string>;
  /** The security groups that its traffic passes, at most 5. */
  declare readonly securityGroupIds: pulumi.Output<string[] | undefined>;
  /** The VPC. */
  declare readonly vpcId: pulumi.Output<string>;
  /** The subnet that its addresses are of. */
  declare readonly subnetId: pulumi.Output<string>;
  /** Its primary address, a free one of the subnet. The cloud chooses one if absent. */
  declare readonly primaryPrivateIpAddress: pulumi.Output<string | undefined>;
  /** All its other addresses. Without it, they are not managed here, and `PrivateIpAddress` resources can add some; removing the list from the program removes the addresses. */
  declare readonly secondaryPrivateIpAddresses: pulumi.Output<NetworkInterfaceSecondaryPrivateIpAddress[] | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of edge machines, such as `ap-hangzhou-ecm`. Defaults to the provider's region, where that is one. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: NetworkInterfaceArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`eni-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NetworkInterface {
    return new NetworkInterface(name, {} as NetworkInterfaceArgs, { ...opts, id });
  }
}
