// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `instanceMarketOptions`. */
export interface InstanceInstanceMarketOptionsArgs {
  /** The most that is bid, as a price by the hour in text: `"0.25"`. Limits: a price such as "0.25". */
  maxPrice: pulumi.Input<string>;
  /** How the bid is placed: once. The cloud's default is `one-time`. */
  spotInstanceType?: pulumi.Input<"one-time" | (string & {})> | undefined;
}

/** What is given as `systemDisk`. */
export interface InstanceSystemDiskArgs {
  /** Medium; what is in stock if absent. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** Size in GB, 50 if absent; it grows in place. Limits: 20 to 32000 GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `dataDisk`. */
export interface InstanceDataDiskArgs {
  /** Medium; what is in stock if absent. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** Size in GB, a multiple of 10; it grows in place. Limits: 10 to 32000 GB; a multiple of 10 GB. */
  diskSize: pulumi.Input<number>;
  /** Snapshot it starts from. Cannot be read back: it is compared with what was declared. */
  snapshotId?: pulumi.Input<string> | undefined;
  /** Whether an hourly disk goes with the instance. The cloud's default is yes. Cannot be read back: it is compared with what was declared. */
  deleteWithInstance?: pulumi.Input<boolean> | undefined;
  /** Whether it is encrypted. The cloud's default is no. Cannot be read back: it is compared with what was declared. */
  encrypt?: pulumi.Input<boolean> | undefined;
  /** Own key to encrypt it with. Cannot be read back: it is compared with what was declared. */
  kmsKeyId?: pulumi.Input<string> | undefined;
  /** Extra throughput in MB/s. Limits: at least 0. Cannot be read back: it is compared with what was declared. */
  throughputPerformance?: pulumi.Input<number> | undefined;
}

/** What is read as `instanceMarketOptions`. */
export interface InstanceInstanceMarketOptions {
  /** The most that is bid, as a price by the hour in text: `"0.25"`. */
  maxPrice: string;
  /** How the bid is placed: once. The cloud's default is `one-time`. */
  spotInstanceType?: "one-time" | (string & {}) | undefined;
}

/** What is read as `systemDisk`. */
export interface InstanceSystemDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB, 50 if absent; it grows in place. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface InstanceDataDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB, a multiple of 10; it grows in place. */
  diskSize: number;
  /** Snapshot it starts from. */
  snapshotId?: string | undefined;
  /** Whether an hourly disk goes with the instance. The cloud's default is yes. */
  deleteWithInstance?: boolean | undefined;
  /** Whether it is encrypted. The cloud's default is no. */
  encrypt?: boolean | undefined;
  /** Own key to encrypt it with. */
  kmsKeyId?: string | undefined;
  /** Extra throughput in MB/s. */
  throughputPerformance?: number | undefined;
}

/** The arguments of Instance. */
export interface InstanceArgs {
  /** Name of the instance, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Zone, such as `ap-guangzhou-3`. A change replaces the resource. */
  zone: pulumi.Input<string>;
  /** Project it belongs to. The default project, 0, if absent. Limits: at least 0. */
  projectId?: pulumi.Input<number> | undefined;
  /** Dedicated hosts, one of which it is put on. A change replaces the resource. Cannot be read back: it is compared with what was declared. */
  hostIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Dedicated cluster it is put in. A change replaces the resource. */
  dedicatedClusterId?: pulumi.Input<string> | undefined;
  /** Spread group it belongs to, at most one. Limits: at most 1 entries. A change replaces the resource. */
  disasterRecoverGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** How it is paid for. POSTPAID_BY_HOUR if absent. PREPAID and POSTPAID_BY_HOUR change into each other in place. Replaces the resource when the old or the new type is neither PREPAID nor POSTPAID_BY_HOUR. */
  instanceChargeType?: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {})> | undefined;
  /** Months that are bought when the instance is made or becomes PREPAID; a later change only counts for the next time. Limits: 1 to 12, 24, 36, 48 or 60 months. Cannot be read back: it is compared with what was declared. */
  period?: pulumi.Input<number> | undefined;
  /** Whether a PREPAID instance renews itself at its end. */
  renewFlag?: pulumi.Input<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {})> | undefined;
  /** The bid for a SPOTPAID instance; the market's price if absent. A change replaces the resource. Cannot be read back: it is compared with what was declared. */
  instanceMarketOptions?: pulumi.Input<InstanceInstanceMarketOptionsArgs> | undefined;
  /** Type, such as `S5.MEDIUM4`: cores and memory. The cloud chooses by stock if absent. A change stops the machine for a while. */
  instanceType?: pulumi.Input<string> | undefined;
  /** Image it is installed from. A change reinstalls it, and everything on its system disk is lost. Limits: the id of an image, img-xxxxxxxx. A change reinstalls the machine: the system disk's contents are lost. */
  imageId: pulumi.Input<string>;
  /** The system disk. Replaces the resource when the type changes or the disk would shrink. A change stops the machine for a while. */
  systemDisk?: pulumi.Input<InstanceSystemDiskArgs> | undefined;
  /** Data disks that are part of it, at most 21. Cloud disks are added, grown and removed in place; one that changes its type or shrinks makes room for another. Disks that outlive it are `cbs.Disk`. Limits: at most 21 entries. Replaces the resource when local disks come, go or change. Data is lost when a disk goes, changes its type or would shrink. */
  dataDisks?: pulumi.Input<pulumi.Input<InstanceDataDiskArgs>[]> | undefined;
  /** VPC it is in, together with `subnetId`; the classic network if absent. A change replaces the resource. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Subnet it is in, of its zone. It can move to another subnet of the same VPC. A change stops the machine for a while. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Private address in the subnet; the cloud chooses if absent. Limits: an IPv4 address. A change stops the machine for a while. */
  privateIpAddress?: pulumi.Input<string> | undefined;
  /** Whether it forwards traffic for its VPC; takes a public address. The cloud's default is no. A change replaces the resource. */
  asVpcGateway?: pulumi.Input<boolean> | undefined;
  /** Security groups, the first counts first. The project's default group if absent. */
  securityGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** How public traffic is paid for. The cloud's default follows the instance's charge type. A change replaces the resource. */
  internetChargeType?: pulumi.Input<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {})> | undefined;
  /** Public bandwidth out in Mbps; more than 0 gives it a public address. 0 if absent. Limits: at least 0. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** Whether it gets a public address of its own. The cloud's default is yes where there is bandwidth. Replaces the resource when it was said otherwise before. Cannot be read back: it is compared with what was declared. */
  publicIpAssigned?: pulumi.Input<boolean> | undefined;
  /** Bandwidth package its traffic goes through, with BANDWIDTH_PACKAGE. A change replaces the resource. Cannot be read back: it is compared with what was declared. */
  bandwidthPackageId?: pulumi.Input<string> | undefined;
  /** Password of the administrator, 8 to 30 characters. Excludes `keyIds` and `keepImageLogin`. Limits: at least 8 characters; at most 30 characters; two kinds of letters, digits and symbols, no / in front. A change stops the machine for a while. Cannot be read back: it is compared with what was declared. Always secret. */
  password?: pulumi.Input<string> | undefined;
  /** Key pair that may log in, at most one; Linux only. Excludes `password` and `keepImageLogin`. Limits: at most 1 entries. A change stops the machine for a while. */
  keyIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Whether the login of the image is kept; custom, shared and imported images only. A change reinstalls the machine: the system disk's contents are lost. Cannot be read back: it is compared with what was declared. */
  keepImageLogin?: pulumi.Input<boolean> | undefined;
  /** Whether the security agent is installed. The cloud's default is yes. A change reinstalls the machine: the system disk's contents are lost. Cannot be read back: it is compared with what was declared. */
  securityService?: pulumi.Input<boolean> | undefined;
  /** Whether the monitoring agent is installed. The cloud's default is yes. A change reinstalls the machine: the system disk's contents are lost. Cannot be read back: it is compared with what was declared. */
  monitorService?: pulumi.Input<boolean> | undefined;
  /** Whether the automation agent is installed. The cloud's default depends on the image. A change reinstalls the machine: the system disk's contents are lost. Cannot be read back: it is compared with what was declared. */
  automationService?: pulumi.Input<boolean> | undefined;
  /** Host name, 2 to 60 characters (15 on Windows). Limits: letters and digits, with single - or . between them; at least 2 characters; at most 60 characters. A change stops the machine for a while. Cannot be read back: it is compared with what was declared. */
  hostName?: pulumi.Input<string> | undefined;
  /** What it runs at its first start, in base64, at most 16 KB. A change counts from the next reinstall on. Limits: base64 of at most 16 KB. Cannot be read back: it is compared with what was declared. Always secret. */
  userData?: pulumi.Input<string> | undefined;
  /** The same as `userData` in plain text, such as a script; it is encoded for you. Excludes `userData`. Limits: at most 16384 bytes. Cannot be read back: it is compared with what was declared. Always secret. */
  userDataRaw?: pulumi.Input<string> | undefined;
  /** Role whose credentials its programs can get. */
  camRoleName?: pulumi.Input<string> | undefined;
  /** Whether it is protected from deletion, by this provider too. The cloud's default is no. */
  disableApiTermination?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Whether it is to run. If absent, it is left as it is found. */
  powerState?: pulumi.Input<"RUNNING" | "STOPPED" | (string & {})> | undefined;
  /** Whether an hourly instance is paid for while it is STOPPED. The cloud's default is KEEP_CHARGING. Cannot be read back: it is compared with what was declared. */
  stoppedMode?: pulumi.Input<"KEEP_CHARGING" | "STOP_CHARGING" | (string & {})> | undefined;
  /** Your word that a change may stop the instance for some minutes; without it such a change is refused. Cannot be read back: it is compared with what was declared. */
  allowStop?: pulumi.Input<boolean> | undefined;
  /** Your word that a change may reinstall the instance, which wipes its system disk; without it such a change is refused. Cannot be read back: it is compared with what was declared. */
  allowReinstall?: pulumi.Input<boolean> | undefined;
  /** Your word that a change may destroy data: that it may replace the instance with its disks, or remove or replace a data disk. Without it such a change is refused. Cannot be read back: it is compared with what was declared. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** PREPAID instances: whether a delete also empties the recycle bin, where they otherwise stay for 7 days with their private address. It must be said before one is deleted. Cannot be read back: it is compared with what was declared. */
  forceDelete?: pulumi.Input<boolean> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const instance: Description = {"token":"cvm:Instance","properties":["instanceState","publicIp","publicIpAddresses","privateIpAddresses","cpu","memory","osName","systemDiskId","dataDiskIds","restrictState","uuid","createdTime","expiredTime","name","zone","projectId","hostIds","dedicatedClusterId","disasterRecoverGroupIds","instanceChargeType","period","renewFlag","instanceMarketOptions","instanceType","imageId","systemDisk","dataDisks","vpcId","subnetId","privateIpAddress","asVpcGateway","securityGroupIds","internetChargeType","internetMaxBandwidthOut","publicIpAssigned","bandwidthPackageId","password","keyIds","keepImageLogin","securityService","monitorService","automationService","hostName","userData","userDataRaw","camRoleName","disableApiTermination","tags","powerState","stoppedMode","allowStop","allowReinstall","allowReplace","forceDelete","region","adopt"],"replaceOnChanges":["zone","hostIds","dedicatedClusterId","disasterRecoverGroupIds","instanceMarketOptions","vpcId","asVpcGateway","internetChargeType","bandwidthPackageId","region"],"secrets":["password","userData","userDataRaw"]};

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
  /** State: RUNNING or STOPPED when it is at rest; what is LAUNCH_FAILED is replaced by the next `up`. */
  declare readonly instanceState: pulumi.Output<string>;
  /** First public address, its own or one that is bound to it. */
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
  /** Id that is unique in all regions. */
  declare readonly uuid: pulumi.Output<string | undefined>;
  /** When it was made, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** When a PREPAID instance ends, ISO 8601. */
  declare readonly expiredTime: pulumi.Output<string | undefined>;
  /** Name of the instance, at most 128 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** Zone, such as `ap-guangzhou-3`. */
  declare readonly zone: pulumi.Output<string>;
  /** Project it belongs to. The default project, 0, if absent. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Dedicated hosts, one of which it is put on. */
  declare readonly hostIds: pulumi.Output<string[] | undefined>;
  /** Dedicated cluster it is put in. */
  declare readonly dedicatedClusterId: pulumi.Output<string | undefined>;
  /** Spread group it belongs to, at most one. */
  declare readonly disasterRecoverGroupIds: pulumi.Output<string[] | undefined>;
  /** How it is paid for. POSTPAID_BY_HOUR if absent. PREPAID and POSTPAID_BY_HOUR change into each other in place. */
  declare readonly instanceChargeType: pulumi.Output<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {}) | undefined>;
  /** Months that are bought when the instance is made or becomes PREPAID; a later change only counts for the next time. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Whether a PREPAID instance renews itself at its end. */
  declare readonly renewFlag: pulumi.Output<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined>;
  /** The bid for a SPOTPAID instance; the market's price if absent. */
  declare readonly instanceMarketOptions: pulumi.Output<InstanceInstanceMarketOptions | undefined>;
  /** Type, such as `S5.MEDIUM4`: cores and memory. The cloud chooses by stock if absent. */
  declare readonly instanceType: pulumi.Output<string | undefined>;
  /** Image it is installed from. A change reinstalls it, and everything on its system disk is lost. */
  declare readonly imageId: pulumi.Output<string>;
  /** The system disk. */
  declare readonly systemDisk: pulumi.Output<InstanceSystemDisk | undefined>;
  /** Data disks that are part of it, at most 21. Cloud disks are added, grown and removed in place; one that changes its type or shrinks makes room for another. Disks that outlive it are `cbs.Disk`. */
  declare readonly dataDisks: pulumi.Output<InstanceDataDisk[] | undefined>;
  /** VPC it is in, together with `subnetId`; the classic network if absent. */
  declare readonly vpcId: pulumi.Output<string | undefined>;
  /** Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  declare readonly subnetId: pulumi.Output<string | undefined>;
  /** Private address in the subnet; the cloud chooses if absent. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether it forwards traffic for its VPC; takes a public address. The cloud's default is no. */
  declare readonly asVpcGateway: pulumi.Output<boolean | undefined>;
  /** Security groups, the first counts first. The project's default group if absent. */
  declare readonly securityGroupIds: pulumi.Output<string[] | undefined>;
  /** How public traffic is paid for. The cloud's default follows the instance's charge type. */
  declare readonly internetChargeType: pulumi.Output<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined>;
  /** Public bandwidth out in Mbps; more than 0 gives it a public address. 0 if absent. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** Whether it gets a public address of its own. The cloud's default is yes where there is bandwidth. */
  declare readonly publicIpAssigned: pulumi.Output<boolean | undefined>;
  /** Bandwidth package its traffic goes through, with BANDWIDTH_PACKAGE. */
  declare readonly bandwidthPackageId: pulumi.Output<string | undefined>;
  /** Password of the administrator, 8 to 30 characters. Excludes `keyIds` and `keepImageLogin`. Always secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Key pair that may log in, at most one; Linux only. Excludes `password` and `keepImageLogin`. */
  declare readonly keyIds: pulumi.Output<string[] | undefined>;
  /** Whether the login of the image is kept; custom, shared and imported images only. */
  declare readonly keepImageLogin: pulumi.Output<boolean | undefined>;
  /** Whether the security agent is installed. The cloud's default is yes. */
  declare readonly securityService: pulumi.Output<boolean | undefined>;
  /** Whether the monitoring agent is installed. The cloud's default is yes. */
  declare readonly monitorService: pulumi.Output<boolean | undefined>;
  /** Whether the automation agent is installed. The cloud's default depends on the image. */
  declare readonly automationService: pulumi.Output<boolean | undefined>;
  /** Host name, 2 to 60 characters (15 on Windows). */
  declare readonly hostName: pulumi.Output<string | undefined>;
  /** What it runs at its first start, in base64, at most 16 KB. A change counts from the next reinstall on. Always secret. */
  declare readonly userData: pulumi.Output<string | undefined>;
  /** The same as `userData` in plain text, such as a script; it is encoded for you. Excludes `userData`. Always secret. */
  declare readonly userDataRaw: pulumi.Output<string | undefined>;
  /** Role whose credentials its programs can get. */
  declare readonly camRoleName: pulumi.Output<string | undefined>;
  /** Whether it is protected from deletion, by this provider too. The cloud's default is no. */
  declare readonly disableApiTermination: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Whether it is to run. If absent, it is left as it is found. */
  declare readonly powerState: pulumi.Output<"RUNNING" | "STOPPED" | (string & {}) | undefined>;
  /** Whether an hourly instance is paid for while it is STOPPED. The cloud's default is KEEP_CHARGING. */
  declare readonly stoppedMode: pulumi.Output<"KEEP_CHARGING" | "STOP_CHARGING" | (string & {}) | undefined>;
  /** Your word that a change may stop the instance for some minutes; without it such a change is refused. */
  declare readonly allowStop: pulumi.Output<boolean | undefined>;
  /** Your word that a change may reinstall the instance, which wipes its system disk; without it such a change is refused. */
  declare readonly allowReinstall: pulumi.Output<boolean | undefined>;
  /** Your word that a change may destroy data: that it may replace the instance with its disks, or remove or replace a data disk. Without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** PREPAID instances: whether a delete also empties the recycle bin, where they otherwise stay for 7 days with their private address. It must be said before one is deleted. */
  declare readonly forceDelete: pulumi.Output<boolean | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: InstanceArgs, opts?: pulumi.CustomResourceOptions) {
    super(instance, name, args, opts);
  }

  /** Reads one that exists, by its id (`ins-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Instance {
    return new Instance(name, {} as InstanceArgs, { ...opts, id });
  }
}
