// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `instanceMarketOptions`. */
export interface InstanceInstanceMarketOptionsArgs {
  /** Highest bid, as an hourly price in text: `"0.25"`. Limits: a price such as "0.25". */
  maxPrice: pulumi.Input<string>;
  /** How the bid is placed. Defaults to `one-time`. */
  spotInstanceType?: pulumi.Input<"one-time" | (string & {})> | undefined;
}

/** What is given as `systemDisk`. */
export interface InstanceSystemDiskArgs {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** Size in GB; it grows in place. Defaults to 50. Limits: 20 to 32000 GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `dataDisk`. */
export interface InstanceDataDiskArgs {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** Size in GB, a multiple of 10; it grows in place. Limits: 10 to 32000 GB; a multiple of 10 GB. */
  diskSize: pulumi.Input<number>;
  /** Snapshot it starts from. The cloud does not return it, so that it is compared with the last declared value. */
  snapshotId?: pulumi.Input<string> | undefined;
  /** Whether an hourly disk is deleted with the instance. Defaults to `true`. The cloud does not return it, so that it is compared with the last declared value. */
  deleteWithInstance?: pulumi.Input<boolean> | undefined;
  /** Whether it is encrypted. Defaults to `false`. The cloud does not return it, so that it is compared with the last declared value. */
  encrypt?: pulumi.Input<boolean> | undefined;
  /** Your own key, used to encrypt it. The cloud does not return it, so that it is compared with the last declared value. */
  kmsKeyId?: pulumi.Input<string> | undefined;
  /** Extra throughput in MB/s. Limits: at least 0. The cloud does not return it, so that it is compared with the last declared value. */
  throughputPerformance?: pulumi.Input<number> | undefined;
}

/** What is read as `instanceMarketOptions`. */
export interface InstanceInstanceMarketOptions {
  /** Highest bid, as an hourly price in text: `"0.25"`. */
  maxPrice: string;
  /** How the bid is placed. Defaults to `one-time`. */
  spotInstanceType?: "one-time" | (string & {}) | undefined;
}

/** What is read as `systemDisk`. */
export interface InstanceSystemDisk {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB; it grows in place. Defaults to 50. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface InstanceDataDisk {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB, a multiple of 10; it grows in place. */
  diskSize: number;
  /** Snapshot it starts from. */
  snapshotId?: string | undefined;
  /** Whether an hourly disk is deleted with the instance. Defaults to `true`. */
  deleteWithInstance?: boolean | undefined;
  /** Whether it is encrypted. Defaults to `false`. */
  encrypt?: boolean | undefined;
  /** Your own key, used to encrypt it. */
  kmsKeyId?: string | undefined;
  /** Extra throughput in MB/s. */
  throughputPerformance?: number | undefined;
}

/** The arguments of Instance. */
export interface InstanceArgs {
  /** Name of the instance, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Zone, such as `ap-guangzhou-3`. Changing this replaces the resource. */
  zone: pulumi.Input<string>;
  /** Project it belongs to. Defaults to 0, the default project. Limits: at least 0. */
  projectId?: pulumi.Input<number> | undefined;
  /** Dedicated hosts, one of which it runs on. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  hostIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Dedicated cluster it runs in. Changing this replaces the resource. */
  dedicatedClusterId?: pulumi.Input<string> | undefined;
  /** Spread placement group it belongs to, at most one. Limits: at most 1 entry. Changing this replaces the resource. */
  disasterRecoverGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** How it is paid for. PREPAID and POSTPAID_BY_HOUR change into each other in place. Defaults to POSTPAID_BY_HOUR. Changing this replaces the resource when the old or the new type is neither PREPAID nor POSTPAID_BY_HOUR. */
  instanceChargeType?: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {})> | undefined;
  /** Months that are bought when the instance is created or becomes PREPAID; a later change has no effect until then. Limits: 1 to 12, 24, 36, 48 or 60 months. */
  period?: pulumi.Input<number> | undefined;
  /** Whether a PREPAID instance is renewed automatically when it expires. */
  renewFlag?: pulumi.Input<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {})> | undefined;
  /** The bid for a SPOTPAID instance. Defaults to the market price. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  instanceMarketOptions?: pulumi.Input<InstanceInstanceMarketOptionsArgs> | undefined;
  /** Type, such as `S5.MEDIUM4`: cores and memory. Defaults to a type that is in stock. Changing this stops the instance for a while. */
  instanceType?: pulumi.Input<string> | undefined;
  /** Image it is installed from. Limits: the id of an image, img-xxxxxxxx. Changing this reinstalls the instance: the contents of the system disk are lost. */
  imageId: pulumi.Input<string>;
  /** The system disk. Changing this replaces the resource when the type changes or the disk would shrink. Changing this stops the instance for a while. */
  systemDisk?: pulumi.Input<InstanceSystemDiskArgs> | undefined;
  /** Data disks that belong to it, at most 21. Cloud disks are added, grown and removed in place; one whose type changes or that shrinks is replaced by a new one. For disks that outlive the instance, use `cbs.Disk`. Limits: at most 21 entries. Changing this replaces the resource when local disks come, go or change. Changing this loses data when a disk goes, changes its type or would shrink. */
  dataDisks?: pulumi.Input<pulumi.Input<InstanceDataDiskArgs>[]> | undefined;
  /** VPC it is in, together with `subnetId`. Defaults to the classic network. Changing this replaces the resource. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Subnet it is in, in the same zone. It can move to another subnet of the same VPC. Changing this stops the instance for a while. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Private address in the subnet. Defaults to one that is free. Limits: an IPv4 address. Changing this stops the instance for a while. */
  privateIpAddress?: pulumi.Input<string> | undefined;
  /** Whether it forwards traffic for its VPC; needs a public address. Defaults to `false`. Changing this replaces the resource. */
  asVpcGateway?: pulumi.Input<boolean> | undefined;
  /** Security groups; rules of the first apply first. Defaults to the project's default group. */
  securityGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** How public traffic is paid for. The default depends on the instance's charge type. Changing this replaces the resource. */
  internetChargeType?: pulumi.Input<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {})> | undefined;
  /** Outgoing public bandwidth in Mbps; more than 0 gives it a public address. Defaults to 0. Limits: at least 0. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** Whether it gets a public address of its own. Defaults to `true` if it has public bandwidth. Changing this replaces the resource when it was said otherwise before. The cloud does not return it, so that it is compared with the last declared value. */
  publicIpAssigned?: pulumi.Input<boolean> | undefined;
  /** Bandwidth package its traffic goes through, with BANDWIDTH_PACKAGE. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  bandwidthPackageId?: pulumi.Input<string> | undefined;
  /** Password of the administrator, 8 to 30 characters. Conflicts with `keyIds` and `keepImageLogin`. Limits: at least 8 characters; at most 30 characters; two kinds of letters, digits and symbols, no / in front. Changing this stops the instance for a while. The cloud does not return it, so that it is compared with the last declared value. Always secret. */
  password?: pulumi.Input<string> | undefined;
  /** Key pair for logging in, at most one; Linux only. Conflicts with `password` and `keepImageLogin`. Limits: at most 1 entry. Changing this stops the instance for a while. */
  keyIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Whether the image's login is kept; custom, shared and imported images only. Changing this reinstalls the instance: the contents of the system disk are lost. The cloud does not return it, so that it is compared with the last declared value. */
  keepImageLogin?: pulumi.Input<boolean> | undefined;
  /** Whether the security agent is installed. Defaults to `true`. Changing this reinstalls the instance: the contents of the system disk are lost. The cloud does not return it, so that it is compared with the last declared value. */
  securityService?: pulumi.Input<boolean> | undefined;
  /** Whether the monitoring agent is installed. Defaults to `true`. Changing this reinstalls the instance: the contents of the system disk are lost. The cloud does not return it, so that it is compared with the last declared value. */
  monitorService?: pulumi.Input<boolean> | undefined;
  /** Whether the automation agent is installed. The default depends on the image. Changing this reinstalls the instance: the contents of the system disk are lost. The cloud does not return it, so that it is compared with the last declared value. */
  automationService?: pulumi.Input<boolean> | undefined;
  /** Host name, 2 to 60 characters (15 on Windows). Limits: letters and digits, with single - or . between them; at least 2 characters; at most 60 characters. Changing this stops the instance for a while. The cloud does not return it, so that it is compared with the last declared value. */
  hostName?: pulumi.Input<string> | undefined;
  /** User data that runs at the first start, in base64, at most 16 KB. A change takes effect at the next reinstall. Limits: base64 of at most 16 KB. The cloud does not return it, so that it is compared with the last declared value. Always secret. */
  userData?: pulumi.Input<string> | undefined;
  /** The same as `userData` in plain text, such as a script; it is encoded for you. Conflicts with `userData`. Limits: at most 16384 bytes. The cloud does not return it, so that it is compared with the last declared value. Always secret. */
  userDataRaw?: pulumi.Input<string> | undefined;
  /** CAM role whose credentials are available on the instance. */
  camRoleName?: pulumi.Input<string> | undefined;
  /** Whether it is protected from deletion, by this provider too. Defaults to `false`. */
  disableApiTermination?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Whether it should be running. Without it, the instance is left as it is. */
  powerState?: pulumi.Input<"RUNNING" | "STOPPED" | (string & {})> | undefined;
  /** Whether an hourly instance is paid for while it is STOPPED. Defaults to KEEP_CHARGING. */
  stoppedMode?: pulumi.Input<"KEEP_CHARGING" | "STOP_CHARGING" | (string & {})> | undefined;
  /** Allows a change that stops the instance for some minutes; without it such a change is refused. */
  allowStop?: pulumi.Input<boolean> | undefined;
  /** Allows a change that reinstalls the instance, which erases its system disk; without it such a change is refused. */
  allowReinstall?: pulumi.Input<boolean> | undefined;
  /** Allows a change that destroys data: one that replaces the instance with its disks, or removes or replaces a data disk. Without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** Whether deleting a PREPAID instance also removes it from the recycle bin, where it otherwise stays for 7 days with its private address. Must be set before a PREPAID instance is deleted. */
  forceDelete?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cvm:Instance","properties":["instanceState","publicIp","publicIpAddresses","privateIpAddresses","cpu","memory","osName","systemDiskId","dataDiskIds","restrictState","uuid","createdTime","expiredTime","name","zone","projectId","hostIds","dedicatedClusterId","disasterRecoverGroupIds","instanceChargeType","period","renewFlag","instanceMarketOptions","instanceType","imageId","systemDisk","dataDisks","vpcId","subnetId","privateIpAddress","asVpcGateway","securityGroupIds","internetChargeType","internetMaxBandwidthOut","publicIpAssigned","bandwidthPackageId","password","keyIds","keepImageLogin","securityService","monitorService","automationService","hostName","userData","userDataRaw","camRoleName","disableApiTermination","tags","powerState","stoppedMode","allowStop","allowReinstall","allowReplace","forceDelete","region","adopt"],"replaceOnChanges":["zone","hostIds","dedicatedClusterId","disasterRecoverGroupIds","instanceMarketOptions","vpcId","asVpcGateway","internetChargeType","bandwidthPackageId","region"],"secrets":["password","userData","userDataRaw"]};

/**
 * A virtual machine.
 *
 * @example
 * ```typescript
 * const server = new tencentcloud.cvm.Instance("server", {
 *   zone: "ap-guangzhou-3",
 *   imageId: "img-pi0ii46r",
 *   instanceType: "S5.MEDIUM4",
 *   vpcId: main.id,
 *   subnetId: web.id,
 *   securityGroupIds: [firewall.id],
 *   keyIds: [key.id],
 *   systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
 * });
 * ```
 */
export class Instance extends TencentcloudResource {
  /** State: RUNNING or STOPPED once it has settled; an instance that is LAUNCH_FAILED is replaced by the next `up`. */
  declare readonly instanceState: pulumi.Output<string>;
  /** First public address, its own or one bound to it. */
  declare readonly publicIp: pulumi.Output<string | undefined>;
  /** All public addresses. */
  declare readonly publicIpAddresses: pulumi.Output<string[] | undefined>;
  /** Private addresses of its primary interface. */
  declare readonly privateIpAddresses: pulumi.Output<string[]>;
  /** Cores. */
  declare readonly cpu: pulumi.Output<number>;
  /** Memory in GB. */
  declare readonly memory: pulumi.Output<number>;
  /** Operating system. */
  declare readonly osName: pulumi.Output<string | undefined>;
  /** Id of the system disk, if it is a cloud disk. */
  declare readonly systemDiskId: pulumi.Output<string | undefined>;
  /** Ids of its data disks, in the order of `dataDisks`. */
  declare readonly dataDiskIds: pulumi.Output<string[] | undefined>;
  /** NORMAL, EXPIRED or PROTECTIVELY_ISOLATED. */
  declare readonly restrictState: pulumi.Output<string | undefined>;
  /** Id that is unique across regions. */
  declare readonly uuid: pulumi.Output<string | undefined>;
  /** When it was created, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** When a PREPAID instance expires, ISO 8601. */
  declare readonly expiredTime: pulumi.Output<string | undefined>;
  /** Name of the instance, at most 128 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** Zone, such as `ap-guangzhou-3`. */
  declare readonly zone: pulumi.Output<string>;
  /** Project it belongs to. Defaults to 0, the default project. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Dedicated hosts, one of which it runs on. */
  declare readonly hostIds: pulumi.Output<string[] | undefined>;
  /** Dedicated cluster it runs in. */
  declare readonly dedicatedClusterId: pulumi.Output<string | undefined>;
  /** Spread placement group it belongs to, at most one. */
  declare readonly disasterRecoverGroupIds: pulumi.Output<string[] | undefined>;
  /** How it is paid for. PREPAID and POSTPAID_BY_HOUR change into each other in place. Defaults to POSTPAID_BY_HOUR. */
  declare readonly instanceChargeType: pulumi.Output<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {}) | undefined>;
  /** Months that are bought when the instance is created or becomes PREPAID; a later change has no effect until then. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Whether a PREPAID instance is renewed automatically when it expires. */
  declare readonly renewFlag: pulumi.Output<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined>;
  /** The bid for a SPOTPAID instance. Defaults to the market price. */
  declare readonly instanceMarketOptions: pulumi.Output<InstanceInstanceMarketOptions | undefined>;
  /** Type, such as `S5.MEDIUM4`: cores and memory. Defaults to a type that is in stock. */
  declare readonly instanceType: pulumi.Output<string | undefined>;
  /** Image it is installed from. */
  declare readonly imageId: pulumi.Output<string>;
  /** The system disk. */
  declare readonly systemDisk: pulumi.Output<InstanceSystemDisk | undefined>;
  /** Data disks that belong to it, at most 21. Cloud disks are added, grown and removed in place; one whose type changes or that shrinks is replaced by a new one. For disks that outlive the instance, use `cbs.Disk`. */
  declare readonly dataDisks: pulumi.Output<InstanceDataDisk[] | undefined>;
  /** VPC it is in, together with `subnetId`. Defaults to the classic network. */
  declare readonly vpcId: pulumi.Output<string | undefined>;
  /** Subnet it is in, in the same zone. It can move to another subnet of the same VPC. */
  declare readonly subnetId: pulumi.Output<string | undefined>;
  /** Private address in the subnet. Defaults to one that is free. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether it forwards traffic for its VPC; needs a public address. Defaults to `false`. */
  declare readonly asVpcGateway: pulumi.Output<boolean | undefined>;
  /** Security groups; rules of the first apply first. Defaults to the project's default group. */
  declare readonly securityGroupIds: pulumi.Output<string[] | undefined>;
  /** How public traffic is paid for. The default depends on the instance's charge type. */
  declare readonly internetChargeType: pulumi.Output<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined>;
  /** Outgoing public bandwidth in Mbps; more than 0 gives it a public address. Defaults to 0. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** Whether it gets a public address of its own. Defaults to `true` if it has public bandwidth. */
  declare readonly publicIpAssigned: pulumi.Output<boolean | undefined>;
  /** Bandwidth package its traffic goes through, with BANDWIDTH_PACKAGE. */
  declare readonly bandwidthPackageId: pulumi.Output<string | undefined>;
  /** Password of the administrator, 8 to 30 characters. Conflicts with `keyIds` and `keepImageLogin`. Always secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Key pair for logging in, at most one; Linux only. Conflicts with `password` and `keepImageLogin`. */
  declare readonly keyIds: pulumi.Output<string[] | undefined>;
  /** Whether the image's login is kept; custom, shared and imported images only. */
  declare readonly keepImageLogin: pulumi.Output<boolean | undefined>;
  /** Whether the security agent is installed. Defaults to `true`. */
  declare readonly securityService: pulumi.Output<boolean | undefined>;
  /** Whether the monitoring agent is installed. Defaults to `true`. */
  declare readonly monitorService: pulumi.Output<boolean | undefined>;
  /** Whether the automation agent is installed. The default depends on the image. */
  declare readonly automationService: pulumi.Output<boolean | undefined>;
  /** Host name, 2 to 60 characters (15 on Windows). */
  declare readonly hostName: pulumi.Output<string | undefined>;
  /** User data that runs at the first start, in base64, at most 16 KB. A change takes effect at the next reinstall. Always secret. */
  declare readonly userData: pulumi.Output<string | undefined>;
  /** The same as `userData` in plain text, such as a script; it is encoded for you. Conflicts with `userData`. Always secret. */
  declare readonly userDataRaw: pulumi.Output<string | undefined>;
  /** CAM role whose credentials are available on the instance. */
  declare readonly camRoleName: pulumi.Output<string | undefined>;
  /** Whether it is protected from deletion, by this provider too. Defaults to `false`. */
  declare readonly disableApiTermination: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Whether it should be running. Without it, the instance is left as it is. */
  declare readonly powerState: pulumi.Output<"RUNNING" | "STOPPED" | (string & {}) | undefined>;
  /** Whether an hourly instance is paid for while it is STOPPED. Defaults to KEEP_CHARGING. */
  declare readonly stoppedMode: pulumi.Output<"KEEP_CHARGING" | "STOP_CHARGING" | (string & {}) | undefined>;
  /** Allows a change that stops the instance for some minutes; without it such a change is refused. */
  declare readonly allowStop: pulumi.Output<boolean | undefined>;
  /** Allows a change that reinstalls the instance, which erases its system disk; without it such a change is refused. */
  declare readonly allowReinstall: pulumi.Output<boolean | undefined>;
  /** Allows a change that destroys data: one that replaces the instance with its disks, or removes or replaces a data disk. Without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** Whether deleting a PREPAID instance also removes it from the recycle bin, where it otherwise stays for 7 days with its private address. Must be set before a PREPAID instance is deleted. */
  declare readonly forceDelete: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: InstanceArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`ins-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Instance {
    return new Instance(name, {} as InstanceArgs, { ...opts, id });
  }
}
