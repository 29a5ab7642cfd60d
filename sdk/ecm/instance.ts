// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `systemDisk`. */
export interface InstanceSystemDiskArgs {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {})> | undefined;
  /** Size in GB. Defaults to 50. Limits: at least 1. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `dataDisk`. */
export interface InstanceDataDiskArgs {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {})> | undefined;
  /** Size in GB. Limits: at least 1. */
  diskSize: pulumi.Input<number>;
}

/** What is read as `systemDisk`. */
export interface InstanceSystemDisk {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: "LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {}) | undefined;
  /** Size in GB. Defaults to 50. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface InstanceDataDisk {
  /** Disk type. Defaults to `LOCAL_BASIC`. */
  diskType?: "LOCAL_BASIC" | "CLOUD_PREMIUM" | (string & {}) | undefined;
  /** Size in GB. */
  diskSize: number;
}

/** The arguments of Instance. */
export interface InstanceArgs {
  /** Name of the instance, at most 60 characters. Limits: at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Zone, such as `ap-hangzhou-ecm-1`: it says the region, too. Changing this replaces the resource. */
  zone: pulumi.Input<string>;
  /** Carrier that it is joined to: `CTCC` (Telecom), `CUCC` (Unicom) or `CMCC` (Mobile), or several with semicolons where the account may have that. Limits: carriers such as CTCC, with semicolons between them. Changing this replaces the resource. */
  isp: pulumi.Input<string>;
  /** Module that says what is not said here. Changing this replaces the resource. */
  moduleId?: pulumi.Input<string> | undefined;
  /** VPC it is in, together with `subnetId`. Defaults to that of the zone's default subnet. Changing this replaces the resource. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Subnet it is in, in the same zone. Defaults to the zone's default subnet. Changing this replaces the resource. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Private address in the subnet. Defaults to one that is free. Limits: an IPv4 address. Changing this replaces the resource. */
  privateIpAddress?: pulumi.Input<string> | undefined;
  /** IPv6 addresses that its network interface has from the launch on, 0 or 1, where its node has IPv6. Defaults to 0. `Ipv6Address` resources add others. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  ipv6AddressCount?: pulumi.Input<number> | undefined;
  /** Model, such as `SN3ne.MEDIUM4`: cores and memory. Defaults to the module's. Changing this replaces the resource. */
  instanceType?: pulumi.Input<string> | undefined;
  /** Image it is installed from. Defaults to the module's. Limits: the id of an image, img-xxxxxxxx. Changing this reinstalls the instance: the contents of the system disk are lost. */
  imageId?: pulumi.Input<string> | undefined;
  /** The system disk. Defaults to the module's. Changing this replaces the resource. */
  systemDisk?: pulumi.Input<InstanceSystemDiskArgs> | undefined;
  /** Data disks that belong to it. Defaults to the module's, or to none without a module. Changing this replaces the resource. */
  dataDisks?: pulumi.Input<pulumi.Input<InstanceDataDiskArgs>[]> | undefined;
  /** How it is paid for: 0 by the day's peak, 1 by the hour and 2 by the month for GNR models. Defaults to 0, to 2 for GNR models. Limits: 0, 1 or 2. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  instanceChargeType?: pulumi.Input<number> | undefined;
  /** Security groups, at most 5. Defaults to the module's, or to the default group. Conflicts with an `InstanceSecurityGroup` of the instance. Limits: at most 5 entries. */
  securityGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Public bandwidth in Mbps, the same both ways. Defaults to the module's. Limits: at least 1. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** Password of the administrator, 8 to 30 characters; a change takes at most 16. Conflicts with `keyIds` and `keepImageLogin`. Limits: at least 8 characters; at most 30 characters; two kinds of letters, digits and symbols, no / in front. Changing this stops the instance for a while. The cloud does not return it, so that it is compared with the last declared value. Always secret. */
  password?: pulumi.Input<string> | undefined;
  /** Key pairs for logging in; Linux only. They are given at the launch, so that a reinstall takes them away. Conflicts with `password` and `keepImageLogin`. Changing this replaces the resource when a key is added. Changing this stops the instance for a while. The cloud does not return it, so that it is compared with the last declared value. */
  keyIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Whether the image's login is kept; custom, shared and imported images only. Changing this reinstalls the instance: the contents of the system disk are lost. The cloud does not return it, so that it is compared with the last declared value. */
  keepImageLogin?: pulumi.Input<boolean> | undefined;
  /** Whether the security agent is installed. Defaults to `true` with a public image. Changing this reinstalls the instance: the contents of the system disk are lost. The cloud does not return it, so that it is compared with the last declared value. */
  securityService?: pulumi.Input<boolean> | undefined;
  /** Whether the monitoring agent is installed. Defaults to `true` with a public image. Changing this reinstalls the instance: the contents of the system disk are lost. The cloud does not return it, so that it is compared with the last declared value. */
  monitorService?: pulumi.Input<boolean> | undefined;
  /** Whether it sees its public address on its interface. Defaults to `true` with Linux. Changing this reinstalls the instance: the contents of the system disk are lost. The cloud does not return it, so that it is compared with the last declared value. */
  eipDirectService?: pulumi.Input<boolean> | undefined;
  /** Host name, 2 to 60 characters (15 on Windows). Limits: letters and digits, with single - or . between them; at least 2 characters; at most 60 characters. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  hostName?: pulumi.Input<string> | undefined;
  /** User data that runs at the first start, in base64, at most 16 KB. Limits: base64 of at most 16 KB. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. Always secret. */
  userData?: pulumi.Input<string> | undefined;
  /** The same as `userData` in plain text, such as a script; it is encoded for you. Conflicts with `userData`. Limits: at most 16384 bytes. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. Always secret. */
  userDataRaw?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. Changing this replaces the resource. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Whether it should be running. Without it, the instance is left as it is. */
  powerState?: pulumi.Input<"RUNNING" | "STOPPED" | (string & {})> | undefined;
  /** Allows a change that stops the instance for some minutes; without it such a change is refused. */
  allowStop?: pulumi.Input<boolean> | undefined;
  /** Allows a change that reinstalls the instance, which erases its system disk; without it such a change is refused. */
  allowReinstall?: pulumi.Input<boolean> | undefined;
  /** Allows a change that replaces the instance with its disks and so destroys data; without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"ecm:Instance","properties":["instanceState","publicIp","publicIpAddresses","privateIpAddresses","networkInterfaceId","ipv6Addresses","cpu","memory","osName","restrictState","uuid","createdTime","name","zone","isp","moduleId","vpcId","subnetId","privateIpAddress","ipv6AddressCount","instanceType","imageId","systemDisk","dataDisks","instanceChargeType","securityGroupIds","internetMaxBandwidthOut","password","keyIds","keepImageLogin","securityService","monitorService","eipDirectService","hostName","userData","userDataRaw","tags","powerState","allowStop","allowReinstall","allowReplace","adopt"],"replaceOnChanges":["zone","isp","moduleId","vpcId","subnetId","privateIpAddress","ipv6AddressCount","instanceType","systemDisk","dataDisks","instanceChargeType","hostName","userData","userDataRaw","tags"],"secrets":["password","userData","userDataRaw"]};

/**
 * An edge machine. Its zone says its region.
 *
 * @example
 * ```typescript
 * const server = new tencentcloud.ecm.Instance("server", {
 *   zone: "ap-hangzhou-ecm-1",
 *   isp: "CTCC",
 *   instanceType: "SN3ne.MEDIUM4",
 *   imageId: "img-9qabwvbn",
 *   vpcId: site.id,
 *   subnetId: web.id,
 *   securityGroupIds: [open.id],
 *   internetMaxBandwidthOut: 25,
 *   keyIds: [key.id],
 * });
 * ```
 */
export class Instance extends TencentcloudResource {
  /** State: RUNNING or STOPPED once it has settled; an instance that is LAUNCH_FAILED is replaced by the next `up`. */
  declare readonly instanceState: pulumi.Output<string>;
  /** First public address, its own or one bound to it. */
  declare readonly publicIp: pulumi.Output<string | undefined>;
  /** All public addresses, one of each carrier. */
  declare readonly publicIpAddresses: pulumi.Output<string[] | undefined>;
  /** Private addresses of its primary interface. */
  declare readonly privateIpAddresses: pulumi.Output<string[]>;
  /** Its own, primary network interface, which comes and goes with it and takes IPv6 addresses. */
  declare readonly networkInterfaceId: pulumi.Output<string | undefined>;
  /** IPv6 addresses of that interface. */
  declare readonly ipv6Addresses: pulumi.Output<string[] | undefined>;
  /** Cores. */
  declare readonly cpu: pulumi.Output<number>;
  /** Memory in GB. */
  declare readonly memory: pulumi.Output<number>;
  /** Operating system. */
  declare readonly osName: pulumi.Output<string | undefined>;
  /** NORMAL, EXPIRED or PROTECTIVELY_ISOLATED. */
  declare readonly restrictState: pulumi.Output<string | undefined>;
  /** Id that is unique across regions. */
  declare readonly uuid: pulumi.Output<string | undefined>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name of the instance, at most 60 characters. */
  declare readonly name: pulumi.Output<string>;
  /** Zone, such as `ap-hangzhou-ecm-1`: it says the region, too. */
  declare readonly zone: pulumi.Output<string>;
  /** Carrier that it is joined to: `CTCC` (Telecom), `CUCC` (Unicom) or `CMCC` (Mobile), or several with semicolons where the account may have that. */
  declare readonly isp: pulumi.Output<string>;
  /** Module that says what is not said here. */
  declare readonly moduleId: pulumi.Output<string | undefined>;
  /** VPC it is in, together with `subnetId`. Defaults to that of the zone's default subnet. */
  declare readonly vpcId: pulumi.Output<string | undefined>;
  /** Subnet it is in, in the same zone. Defaults to the zone's default subnet. */
  declare readonly subnetId: pulumi.Output<string | undefined>;
  /** Private address in the subnet. Defaults to one that is free. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** IPv6 addresses that its network interface has from the launch on, 0 or 1, where its node has IPv6. Defaults to 0. `Ipv6Address` resources add others. */
  declare readonly ipv6AddressCount: pulumi.Output<number | undefined>;
  /** Model, such as `SN3ne.MEDIUM4`: cores and memory. Defaults to the module's. */
  declare readonly instanceType: pulumi.Output<string | undefined>;
  /** Image it is installed from. Defaults to the module's. */
  declare readonly imageId: pulumi.Output<string | undefined>;
  /** The system disk. Defaults to the module's. */
  declare readonly systemDisk: pulumi.Output<InstanceSystemDisk | undefined>;
  /** Data disks that belong to it. Defaults to the module's, or to none without a module. */
  declare readonly dataDisks: pulumi.Output<InstanceDataDisk[] | undefined>;
  /** How it is paid for: 0 by the day's peak, 1 by the hour and 2 by the month for GNR models. Defaults to 0, to 2 for GNR models. */
  declare readonly instanceChargeType: pulumi.Output<number | undefined>;
  /** Security groups, at most 5. Defaults to the module's, or to the default group. Conflicts with an `InstanceSecurityGroup` of the instance. */
  declare readonly securityGroupIds: pulumi.Output<string[] | undefined>;
  /** Public bandwidth in Mbps, the same both ways. Defaults to the module's. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** Password of the administrator, 8 to 30 characters; a change takes at most 16. Conflicts with `keyIds` and `keepImageLogin`. Always secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Key pairs for logging in; Linux only. They are given at the launch, so that a reinstall takes them away. Conflicts with `password` and `keepImageLogin`. */
  declare readonly keyIds: pulumi.Output<string[] | undefined>;
  /** Whether the image's login is kept; custom, shared and imported images only. */
  declare readonly keepImageLogin: pulumi.Output<boolean | undefined>;
  /** Whether the security agent is installed. Defaults to `true` with a public image. */
  declare readonly securityService: pulumi.Output<boolean | undefined>;
  /** Whether the monitoring agent is installed. Defaults to `true` with a public image. */
  declare readonly monitorService: pulumi.Output<boolean | undefined>;
  /** Whether it sees its public address on its interface. Defaults to `true` with Linux. */
  declare readonly eipDirectService: pulumi.Output<boolean | undefined>;
  /** Host name, 2 to 60 characters (15 on Windows). */
  declare readonly hostName: pulumi.Output<string | undefined>;
  /** User data that runs at the first start, in base64, at most 16 KB. Always secret. */
  declare readonly userData: pulumi.Output<string | undefined>;
  /** The same as `userData` in plain text, such as a script; it is encoded for you. Conflicts with `userData`. Always secret. */
  declare readonly userDataRaw: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Whether it should be running. Without it, the instance is left as it is. */
  declare readonly powerState: pulumi.Output<"RUNNING" | "STOPPED" | (string & {}) | undefined>;
  /** Allows a change that stops the instance for some minutes; without it such a change is refused. */
  declare readonly allowStop: pulumi.Output<boolean | undefined>;
  /** Allows a change that reinstalls the instance, which erases its system disk; without it such a change is refused. */
  declare readonly allowReinstall: pulumi.Output<boolean | undefined>;
  /** Allows a change that replaces the instance with its disks and so destroys data; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: InstanceArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ein-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Instance {
    return new Instance(name, {} as InstanceArgs, { ...opts, id });
  }
}
