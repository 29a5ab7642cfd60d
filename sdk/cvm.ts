// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../provider/hosts/dynamic/invoke";
import { type Description, TencentcloudResource } from "../provider/hosts/dynamic/resource";

/** What is given as `systemDisk`. */
export interface InstanceSystemDiskArgs {
  /** Medium; what is in stock if absent. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD"> | undefined;
  /** Size in GB, 50 if absent; it grows in place. Limits: 20 to 32000 GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `dataDisk`. */
export interface InstanceDataDiskArgs {
  /** Medium; what is in stock if absent. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD"> | undefined;
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

/** What is read as `systemDisk`. */
export interface InstanceSystemDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | undefined;
  /** Size in GB, 50 if absent; it grows in place. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface InstanceDataDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | undefined;
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
  /** Name of the instance, at most 60 bytes. */
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
  /** How it is paid for. POSTPAID_BY_HOUR if absent. A change replaces the resource. */
  instanceChargeType?: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID"> | undefined;
  /** Months that are bought with a PREPAID instance; a later change only counts for the next instance. Limits: 1 to 12, 24, 36, 48 or 60 months. Cannot be read back: it is compared with what was declared. */
  period?: pulumi.Input<number> | undefined;
  /** Whether a PREPAID instance renews itself at its end. */
  renewFlag?: pulumi.Input<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW"> | undefined;
  /** Type, such as `S5.MEDIUM4`: cores and memory. The cloud chooses by stock if absent. A change stops the machine for a while. */
  instanceType?: pulumi.Input<string> | undefined;
  /** Image it is installed from. A change reinstalls it, and everything on its system disk is lost. Limits: the id of an image, img-xxxxxxxx. A change reinstalls the machine: the system disk's contents are lost. */
  imageId: pulumi.Input<string>;
  /** The system disk. Replaces the resource the type changes or the disk would shrink. A change stops the machine for a while. */
  systemDisk?: pulumi.Input<InstanceSystemDiskArgs> | undefined;
  /** Data disks that are bought with it, at most 21. Disks that outlive it are `cbs.Disk`. Limits: at most 21 entries. Replaces the resource disks come, go, change their type or would shrink. A change stops the machine for a while. */
  dataDisks?: pulumi.Input<pulumi.Input<InstanceDataDiskArgs>[]> | undefined;
  /** VPC it is in, together with `subnetId`; the classic network if absent. A change replaces the resource. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Subnet it is in, of its zone. It can move to another subnet of the same VPC. A change stops the machine for a while. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Private address in the subnet; the cloud chooses if absent. Limits: an IPv4 address. A change stops the machine for a while. */
  privateIpAddress?: pulumi.Input<string> | undefined;
  /** Whether it forwards traffic for its VPC; takes a public address. The cloud's default is no. A change replaces the resource. */
  asVpcGateway?: pulumi.Input<boolean> | undefined;
  /** Security groups, the first counts first; at most 5. The project's default group if absent. Limits: at most 5 entries. */
  securityGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** How public traffic is paid for. The cloud's default follows the instance's charge type. A change replaces the resource. */
  internetChargeType?: pulumi.Input<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE"> | undefined;
  /** Public bandwidth out in Mbps; more than 0 gives it a public address. 0 if absent. Limits: 0 to 200 Mbps. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** Whether it gets a public address of its own. The cloud's default is yes where there is bandwidth. Replaces the resource it was said otherwise before. Cannot be read back: it is compared with what was declared. */
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
  /** What it runs at its first start, in base64, at most 16 KB. A change counts from the next reinstall on. Limits: base64 of at most 16 KB. Cannot be read back: it is compared with what was declared. */
  userData?: pulumi.Input<string> | undefined;
  /** Role whose credentials its programs can get. */
  camRoleName?: pulumi.Input<string> | undefined;
  /** Whether it is protected from deletion, by this provider too. The cloud's default is no. */
  disableApiTermination?: pulumi.Input<boolean> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Whether it is to run. If absent, it is left as it is found. */
  powerState?: pulumi.Input<"RUNNING" | "STOPPED"> | undefined;
  /** Whether an hourly instance is paid for while it is STOPPED. The cloud's default is KEEP_CHARGING. Cannot be read back: it is compared with what was declared. */
  stoppedMode?: pulumi.Input<"KEEP_CHARGING" | "STOP_CHARGING"> | undefined;
  /** Your word that a change may stop the instance for some minutes; without it such a change is refused. Cannot be read back: it is compared with what was declared. */
  allowStop?: pulumi.Input<boolean> | undefined;
  /** Your word that a change may reinstall the instance, which wipes its system disk; without it such a change is refused. Cannot be read back: it is compared with what was declared. */
  allowReinstall?: pulumi.Input<boolean> | undefined;
  /** PREPAID instances: whether a delete also empties the recycle bin, where they otherwise stay for 7 days with their private address. It must be said before one is deleted. Cannot be read back: it is compared with what was declared. */
  forceDelete?: pulumi.Input<boolean> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const instance: Description = {"token":"cvm:Instance","properties":["instanceState","publicIp","publicIpAddresses","privateIpAddresses","cpu","memory","osName","systemDiskId","dataDiskIds","restrictState","uuid","createdTime","expiredTime","name","zone","projectId","hostIds","dedicatedClusterId","disasterRecoverGroupIds","instanceChargeType","period","renewFlag","instanceType","imageId","systemDisk","dataDisks","vpcId","subnetId","privateIpAddress","asVpcGateway","securityGroupIds","internetChargeType","internetMaxBandwidthOut","publicIpAssigned","bandwidthPackageId","password","keyIds","keepImageLogin","securityService","monitorService","automationService","hostName","userData","camRoleName","disableApiTermination","tags","powerState","stoppedMode","allowStop","allowReinstall","forceDelete","region","adopt"],"replaceOnChanges":["zone","hostIds","dedicatedClusterId","disasterRecoverGroupIds","instanceChargeType","vpcId","asVpcGateway","internetChargeType","bandwidthPackageId","region"],"secrets":["password"]};

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
  /** Ids of the data disks that came with it, in their order. */
  declare readonly dataDiskIds: pulumi.Output<string[] | undefined>;
  /** NORMAL, EXPIRED or PROTECTIVELY_ISOLATED. */
  declare readonly restrictState: pulumi.Output<string | undefined>;
  /** Id that is unique in all regions. */
  declare readonly uuid: pulumi.Output<string | undefined>;
  /** When it was made, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** When a PREPAID instance ends, ISO 8601. */
  declare readonly expiredTime: pulumi.Output<string | undefined>;
  /** Name of the instance, at most 60 bytes. */
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
  /** How it is paid for. POSTPAID_BY_HOUR if absent. */
  declare readonly instanceChargeType: pulumi.Output<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | undefined>;
  /** Months that are bought with a PREPAID instance; a later change only counts for the next instance. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Whether a PREPAID instance renews itself at its end. */
  declare readonly renewFlag: pulumi.Output<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | undefined>;
  /** Type, such as `S5.MEDIUM4`: cores and memory. The cloud chooses by stock if absent. */
  declare readonly instanceType: pulumi.Output<string | undefined>;
  /** Image it is installed from. A change reinstalls it, and everything on its system disk is lost. */
  declare readonly imageId: pulumi.Output<string>;
  /** The system disk. */
  declare readonly systemDisk: pulumi.Output<InstanceSystemDisk | undefined>;
  /** Data disks that are bought with it, at most 21. Disks that outlive it are `cbs.Disk`. */
  declare readonly dataDisks: pulumi.Output<InstanceDataDisk[] | undefined>;
  /** VPC it is in, together with `subnetId`; the classic network if absent. */
  declare readonly vpcId: pulumi.Output<string | undefined>;
  /** Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  declare readonly subnetId: pulumi.Output<string | undefined>;
  /** Private address in the subnet; the cloud chooses if absent. */
  declare readonly privateIpAddress: pulumi.Output<string | undefined>;
  /** Whether it forwards traffic for its VPC; takes a public address. The cloud's default is no. */
  declare readonly asVpcGateway: pulumi.Output<boolean | undefined>;
  /** Security groups, the first counts first; at most 5. The project's default group if absent. */
  declare readonly securityGroupIds: pulumi.Output<string[] | undefined>;
  /** How public traffic is paid for. The cloud's default follows the instance's charge type. */
  declare readonly internetChargeType: pulumi.Output<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | undefined>;
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
  /** What it runs at its first start, in base64, at most 16 KB. A change counts from the next reinstall on. */
  declare readonly userData: pulumi.Output<string | undefined>;
  /** Role whose credentials its programs can get. */
  declare readonly camRoleName: pulumi.Output<string | undefined>;
  /** Whether it is protected from deletion, by this provider too. The cloud's default is no. */
  declare readonly disableApiTermination: pulumi.Output<boolean | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Whether it is to run. If absent, it is left as it is found. */
  declare readonly powerState: pulumi.Output<"RUNNING" | "STOPPED" | undefined>;
  /** Whether an hourly instance is paid for while it is STOPPED. The cloud's default is KEEP_CHARGING. */
  declare readonly stoppedMode: pulumi.Output<"KEEP_CHARGING" | "STOP_CHARGING" | undefined>;
  /** Your word that a change may stop the instance for some minutes; without it such a change is refused. */
  declare readonly allowStop: pulumi.Output<boolean | undefined>;
  /** Your word that a change may reinstall the instance, which wipes its system disk; without it such a change is refused. */
  declare readonly allowReinstall: pulumi.Output<boolean | undefined>;
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


/** The arguments of KeyPair. */
export interface KeyPairArgs {
  /** Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. Limits: letters, digits and underscores; at most 25 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Project it belongs to. The default project, 0, if absent. Limits: at least 0. A change replaces the resource. */
  projectId?: pulumi.Input<number> | undefined;
  /** Public key to import, in OpenSSH's RSA format. If absent, the cloud makes a pair. Limits: an OpenSSH RSA public key (`ssh-rsa AAAA...`). A change replaces the resource. */
  publicKey?: pulumi.Input<string> | undefined;
  /** Description, at most 60 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const keyPair: Description = {"token":"cvm:KeyPair","properties":["privateKey","associatedInstanceIds","createdTime","name","projectId","publicKey","description","tags","region","adopt"],"replaceOnChanges":["projectId","publicKey","region"],"secrets":["privateKey"]};

/**
 * An SSH key pair for Linux instances. Without `publicKey` the cloud makes one, and `privateKey` has the private half.
 *
 * @example
 * ```typescript
 * const key = new tencentcloud.cvm.KeyPair("key", {});
 * export const privateKey = key.privateKey;
 * ```
 */
export class KeyPair extends TencentcloudResource {
  /** Private key of a pair that the cloud made; it is answered once, and kept in the state alone. Always secret. */
  declare readonly privateKey: pulumi.Output<string | undefined>;
  /** Instances that it is bound to. */
  declare readonly associatedInstanceIds: pulumi.Output<string[]>;
  /** When it was made, ISO 8601. */
  declare readonly createdTime: pulumi.Output<string>;
  /** Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  declare readonly name: pulumi.Output<string>;
  /** Project it belongs to. The default project, 0, if absent. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Public key to import, in OpenSSH's RSA format. If absent, the cloud makes a pair. */
  declare readonly publicKey: pulumi.Output<string | undefined>;
  /** Description, at most 60 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args?: KeyPairArgs, opts?: pulumi.CustomResourceOptions) {
    super(keyPair, name, args ?? {}, opts);
  }

  /** Reads one that exists, by its id (`skey-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): KeyPair {
    return new KeyPair(name, {} as KeyPairArgs, { ...opts, id });
  }
}

/** What is read as `image`. */
export interface GetImagesImage {
  /** Id to give to instances, `img-xxxxxxxx`. */
  imageId: string;
  /** Name. */
  imageName: string;
  /** Description. */
  imageDescription?: string | undefined;
  /** PUBLIC_IMAGE, PRIVATE_IMAGE, SHARED_IMAGE or MARKET_IMAGE. */
  imageType: string;
  /** State; NORMAL when it can be used. */
  imageState: string;
  /** Size in GiB: the least a system disk must have. */
  imageSize: number;
  /** Operating system and its version. */
  osName: string;
  /** Family of the operating system. */
  platform?: string | undefined;
  /** x86_64, arm or i386. */
  architecture?: string | undefined;
  /** When it was made, ISO 8601. */
  createdTime?: string | undefined;
}

/** The arguments of getImages. */
export interface GetImagesArgs {
  /** Only these. */
  imageIds?: string[] | undefined;
  /** Only images of this type. */
  imageType?: "PUBLIC_IMAGE" | "PRIVATE_IMAGE" | "SHARED_IMAGE" | "MARKET_IMAGE" | undefined;
  /** Only images with exactly this name. */
  imageName?: string | undefined;
  /** Only images whose operating system has this in its name, in any case. */
  osName?: string | undefined;
  /** Only images for this architecture. */
  architecture?: "x86_64" | "arm" | "i386" | undefined;
  /** Only images that this instance type can run. */
  instanceType?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getImagesOutput. */
export interface GetImagesOutputArgs {
  /** Only these. */
  imageIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Only images of this type. */
  imageType?: pulumi.Input<"PUBLIC_IMAGE" | "PRIVATE_IMAGE" | "SHARED_IMAGE" | "MARKET_IMAGE"> | undefined;
  /** Only images with exactly this name. */
  imageName?: pulumi.Input<string> | undefined;
  /** Only images whose operating system has this in its name, in any case. */
  osName?: pulumi.Input<string> | undefined;
  /** Only images for this architecture. */
  architecture?: pulumi.Input<"x86_64" | "arm" | "i386"> | undefined;
  /** Only images that this instance type can run. */
  instanceType?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getImages answers. */
export interface GetImagesResult {
  /** The images, in the cloud's order. */
  images: GetImagesImage[];
}

/**
 * The images that instances can be made from; every argument that is given narrows them.
 *
 * @example
 * ```typescript
 * const { images } = await tencentcloud.cvm.getImages({ imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });
 * ```
 */
export function getImages(args: GetImagesArgs = {}, opts?: FunctionOptions): Promise<GetImagesResult> {
  return invoke("cvm:getImages", args, opts);
}

/**
 * The images that instances can be made from; every argument that is given narrows them.
 *
 * @example
 * ```typescript
 * const { images } = await tencentcloud.cvm.getImages({ imageType: "PUBLIC_IMAGE", osName: "Ubuntu" });
 * ```
 */
export function getImagesOutput(args: GetImagesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetImagesResult> {
  return invokeOutput("cvm:getImages", args, opts);
}

/** What is read as `instanceType`. */
export interface GetInstanceTypesInstanceType {
  /** Name to give to instances, such as `S5.MEDIUM4`. */
  instanceType: string;
  /** Family, such as `S5`. */
  instanceFamily: string;
  /** Zone that sells it. */
  zone: string;
  /** Cores. */
  cpu: number;
  /** Memory in GB. */
  memory: number;
  /** GPU cores. */
  gpu: number;
  /** FPGA cores. */
  fpga: number;
}

/** The arguments of getInstanceTypes. */
export interface GetInstanceTypesArgs {
  /** Only types sold in this zone. */
  zone?: string | undefined;
  /** Only types of this family, such as `S5`. */
  instanceFamily?: string | undefined;
  /** Only types with this many cores. */
  cpu?: number | undefined;
  /** Only types with this much memory, in GB. */
  memory?: number | undefined;
  /** Only types with this many GPU cores. */
  gpu?: number | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getInstanceTypesOutput. */
export interface GetInstanceTypesOutputArgs {
  /** Only types sold in this zone. */
  zone?: pulumi.Input<string> | undefined;
  /** Only types of this family, such as `S5`. */
  instanceFamily?: pulumi.Input<string> | undefined;
  /** Only types with this many cores. Limits: 1 to 1024. */
  cpu?: pulumi.Input<number> | undefined;
  /** Only types with this much memory, in GB. */
  memory?: pulumi.Input<number> | undefined;
  /** Only types with this many GPU cores. */
  gpu?: pulumi.Input<number> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstanceTypes answers. */
export interface GetInstanceTypesResult {
  /** The types, those with the fewest cores and the least memory first, else in the cloud's order. */
  instanceTypes: GetInstanceTypesInstanceType[];
}

/**
 * The instance types of a region or a zone; every argument that is given narrows them.
 *
 * @example
 * ```typescript
 * const { instanceTypes } = await tencentcloud.cvm.getInstanceTypes({ zone: "ap-guangzhou-3", cpu: 2, memory: 4 });
 * ```
 */
export function getInstanceTypes(args: GetInstanceTypesArgs = {}, opts?: FunctionOptions): Promise<GetInstanceTypesResult> {
  return invoke("cvm:getInstanceTypes", args, opts);
}

/**
 * The instance types of a region or a zone; every argument that is given narrows them.
 *
 * @example
 * ```typescript
 * const { instanceTypes } = await tencentcloud.cvm.getInstanceTypes({ zone: "ap-guangzhou-3", cpu: 2, memory: 4 });
 * ```
 */
export function getInstanceTypesOutput(args: GetInstanceTypesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetInstanceTypesResult> {
  return invokeOutput("cvm:getInstanceTypes", args, opts);
}

/** What is read as `zone`. */
export interface GetZonesZone {
  /** Name to give to resources, such as `ap-guangzhou-3`. */
  zone: string;
  /** Name for people. */
  zoneName: string;
  /** Number of the zone, as text. */
  zoneId: string;
  /** AVAILABLE, or UNAVAILABLE when nothing is sold in it. */
  zoneState: string;
}

/** The arguments of getZones. */
export interface GetZonesArgs {
  /** Only zones in this state. All if absent. */
  zoneState?: "AVAILABLE" | "UNAVAILABLE" | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getZonesOutput. */
export interface GetZonesOutputArgs {
  /** Only zones in this state. All if absent. */
  zoneState?: pulumi.Input<"AVAILABLE" | "UNAVAILABLE"> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getZones answers. */
export interface GetZonesResult {
  /** The zones, in the cloud's order. */
  zones: GetZonesZone[];
}

/**
 * The availability zones of a region.
 *
 * @example
 * ```typescript
 * const { zones } = await tencentcloud.cvm.getZones();
 * ```
 */
export function getZones(args: GetZonesArgs = {}, opts?: FunctionOptions): Promise<GetZonesResult> {
  return invoke("cvm:getZones", args, opts);
}

/**
 * The availability zones of a region.
 *
 * @example
 * ```typescript
 * const { zones } = await tencentcloud.cvm.getZones();
 * ```
 */
export function getZonesOutput(args: GetZonesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetZonesResult> {
  return invokeOutput("cvm:getZones", args, opts);
}

/** What is read as `systemDisk`. */
export interface GetInstanceSystemDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | undefined;
  /** Size in GB, 50 if absent; it grows in place. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface GetInstanceDataDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | undefined;
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

/** The arguments of getInstance. */
export interface GetInstanceArgs {
  /** Its id, such as `ins-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the instance, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getInstanceOutput. */
export interface GetInstanceOutputArgs {
  /** Its id, such as `ins-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the instance, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getInstance answers. */
export interface GetInstanceResult {
  /** Its id, such as `ins-xxxxxxxx`. */
  id: string;
  /** State: RUNNING or STOPPED when it is at rest; what is LAUNCH_FAILED is replaced by the next `up`. */
  instanceState: string;
  /** First public address, its own or one that is bound to it. */
  publicIp?: string | undefined;
  /** All public addresses. */
  publicIpAddresses?: string[] | undefined;
  /** Private addresses of its primary interface. */
  privateIpAddresses: string[];
  /** Cores. */
  cpu: number;
  /** Memory in GB. */
  memory: number;
  /** Operating system. */
  osName?: string | undefined;
  /** Id of the system disk, if it is a cloud disk. */
  systemDiskId?: string | undefined;
  /** Ids of the data disks that came with it, in their order. */
  dataDiskIds?: string[] | undefined;
  /** NORMAL, EXPIRED or PROTECTIVELY_ISOLATED. */
  restrictState?: string | undefined;
  /** Id that is unique in all regions. */
  uuid?: string | undefined;
  /** When it was made, ISO 8601. */
  createdTime: string;
  /** When a PREPAID instance ends, ISO 8601. */
  expiredTime?: string | undefined;
  /** Name of the instance, at most 60 bytes. */
  name?: string | undefined;
  /** Zone, such as `ap-guangzhou-3`. */
  zone: string;
  /** Project it belongs to. The default project, 0, if absent. */
  projectId?: number | undefined;
  /** Dedicated cluster it is put in. */
  dedicatedClusterId?: string | undefined;
  /** Spread group it belongs to, at most one. */
  disasterRecoverGroupIds?: string[] | undefined;
  /** How it is paid for. POSTPAID_BY_HOUR if absent. */
  instanceChargeType?: "PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | undefined;
  /** Whether a PREPAID instance renews itself at its end. */
  renewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | undefined;
  /** Type, such as `S5.MEDIUM4`: cores and memory. The cloud chooses by stock if absent. */
  instanceType?: string | undefined;
  /** Image it is installed from. A change reinstalls it, and everything on its system disk is lost. */
  imageId: string;
  /** The system disk. */
  systemDisk?: GetInstanceSystemDisk | undefined;
  /** Data disks that are bought with it, at most 21. Disks that outlive it are `cbs.Disk`. */
  dataDisks?: GetInstanceDataDisk[] | undefined;
  /** VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: string | undefined;
  /** Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: string | undefined;
  /** Private address in the subnet; the cloud chooses if absent. */
  privateIpAddress?: string | undefined;
  /** Whether it forwards traffic for its VPC; takes a public address. The cloud's default is no. */
  asVpcGateway?: boolean | undefined;
  /** Security groups, the first counts first; at most 5. The project's default group if absent. */
  securityGroupIds?: string[] | undefined;
  /** How public traffic is paid for. The cloud's default follows the instance's charge type. */
  internetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | undefined;
  /** Public bandwidth out in Mbps; more than 0 gives it a public address. 0 if absent. */
  internetMaxBandwidthOut?: number | undefined;
  /** Key pair that may log in, at most one; Linux only. Excludes `password` and `keepImageLogin`. */
  keyIds?: string[] | undefined;
  /** Role whose credentials its programs can get. */
  camRoleName?: string | undefined;
  /** Whether it is protected from deletion, by this provider too. The cloud's default is no. */
  disableApiTermination?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** Whether it is to run. If absent, it is left as it is found. */
  powerState?: "RUNNING" | "STOPPED" | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/**
 * Exactly one cvm:Instance that exists, by its id or by what it is like. None and several are errors.
 */
export function getInstance(args: GetInstanceArgs = {}, opts?: FunctionOptions): Promise<GetInstanceResult> {
  return invoke("cvm:getInstance", args, opts);
}

/**
 * Exactly one cvm:Instance that exists, by its id or by what it is like. None and several are errors.
 */
export function getInstanceOutput(args: GetInstanceOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetInstanceResult> {
  return invokeOutput("cvm:getInstance", args, opts);
}

/** What is read as `systemDisk`. */
export interface ListInstancesSystemDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | undefined;
  /** Size in GB, 50 if absent; it grows in place. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface ListInstancesDataDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | undefined;
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

/** What is read as `instance`. */
export interface ListInstancesInstance {
  /** Its id, such as `ins-xxxxxxxx`. */
  id: string;
  /** State: RUNNING or STOPPED when it is at rest; what is LAUNCH_FAILED is replaced by the next `up`. */
  instanceState: string;
  /** First public address, its own or one that is bound to it. */
  publicIp?: string | undefined;
  /** All public addresses. */
  publicIpAddresses?: string[] | undefined;
  /** Private addresses of its primary interface. */
  privateIpAddresses: string[];
  /** Cores. */
  cpu: number;
  /** Memory in GB. */
  memory: number;
  /** Operating system. */
  osName?: string | undefined;
  /** Id of the system disk, if it is a cloud disk. */
  systemDiskId?: string | undefined;
  /** Ids of the data disks that came with it, in their order. */
  dataDiskIds?: string[] | undefined;
  /** NORMAL, EXPIRED or PROTECTIVELY_ISOLATED. */
  restrictState?: string | undefined;
  /** Id that is unique in all regions. */
  uuid?: string | undefined;
  /** When it was made, ISO 8601. */
  createdTime: string;
  /** When a PREPAID instance ends, ISO 8601. */
  expiredTime?: string | undefined;
  /** Name of the instance, at most 60 bytes. */
  name?: string | undefined;
  /** Zone, such as `ap-guangzhou-3`. */
  zone: string;
  /** Project it belongs to. The default project, 0, if absent. */
  projectId?: number | undefined;
  /** Dedicated cluster it is put in. */
  dedicatedClusterId?: string | undefined;
  /** Spread group it belongs to, at most one. */
  disasterRecoverGroupIds?: string[] | undefined;
  /** How it is paid for. POSTPAID_BY_HOUR if absent. */
  instanceChargeType?: "PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | undefined;
  /** Whether a PREPAID instance renews itself at its end. */
  renewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | undefined;
  /** Type, such as `S5.MEDIUM4`: cores and memory. The cloud chooses by stock if absent. */
  instanceType?: string | undefined;
  /** Image it is installed from. A change reinstalls it, and everything on its system disk is lost. */
  imageId: string;
  /** The system disk. */
  systemDisk?: ListInstancesSystemDisk | undefined;
  /** Data disks that are bought with it, at most 21. Disks that outlive it are `cbs.Disk`. */
  dataDisks?: ListInstancesDataDisk[] | undefined;
  /** VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: string | undefined;
  /** Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: string | undefined;
  /** Private address in the subnet; the cloud chooses if absent. */
  privateIpAddress?: string | undefined;
  /** Whether it forwards traffic for its VPC; takes a public address. The cloud's default is no. */
  asVpcGateway?: boolean | undefined;
  /** Security groups, the first counts first; at most 5. The project's default group if absent. */
  securityGroupIds?: string[] | undefined;
  /** How public traffic is paid for. The cloud's default follows the instance's charge type. */
  internetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | undefined;
  /** Public bandwidth out in Mbps; more than 0 gives it a public address. 0 if absent. */
  internetMaxBandwidthOut?: number | undefined;
  /** Key pair that may log in, at most one; Linux only. Excludes `password` and `keepImageLogin`. */
  keyIds?: string[] | undefined;
  /** Role whose credentials its programs can get. */
  camRoleName?: string | undefined;
  /** Whether it is protected from deletion, by this provider too. The cloud's default is no. */
  disableApiTermination?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** Whether it is to run. If absent, it is left as it is found. */
  powerState?: "RUNNING" | "STOPPED" | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listInstances. */
export interface ListInstancesArgs {
  /** Only with this `name`: Name of the instance, at most 60 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listInstancesOutput. */
export interface ListInstancesOutputArgs {
  /** Only with this `name`: Name of the instance, at most 60 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What listInstances answers. */
export interface ListInstancesResult {
  /** All of them, in the cloud's order. */
  instances: ListInstancesInstance[];
}

/**
 * Every cvm:Instance of the region, or those that are like this; none is an empty list.
 */
export function listInstances(args: ListInstancesArgs = {}, opts?: FunctionOptions): Promise<ListInstancesResult> {
  return invoke("cvm:listInstances", args, opts);
}

/**
 * Every cvm:Instance of the region, or those that are like this; none is an empty list.
 */
export function listInstancesOutput(args: ListInstancesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListInstancesResult> {
  return invokeOutput("cvm:listInstances", args, opts);
}


/** The arguments of getKeyPair. */
export interface GetKeyPairArgs {
  /** Its id, such as `skey-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getKeyPairOutput. */
export interface GetKeyPairOutputArgs {
  /** Its id, such as `skey-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getKeyPair answers. */
export interface GetKeyPairResult {
  /** Its id, such as `skey-xxxxxxxx`. */
  id: string;
  /** Instances that it is bound to. */
  associatedInstanceIds: string[];
  /** When it was made, ISO 8601. */
  createdTime: string;
  /** Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: string | undefined;
  /** Project it belongs to. The default project, 0, if absent. */
  projectId?: number | undefined;
  /** Public key to import, in OpenSSH's RSA format. If absent, the cloud makes a pair. */
  publicKey?: string | undefined;
  /** Description, at most 60 characters. */
  description?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/**
 * Exactly one cvm:KeyPair that exists, by its id or by what it is like. None and several are errors.
 */
export function getKeyPair(args: GetKeyPairArgs = {}, opts?: FunctionOptions): Promise<GetKeyPairResult> {
  return invoke("cvm:getKeyPair", args, opts);
}

/**
 * Exactly one cvm:KeyPair that exists, by its id or by what it is like. None and several are errors.
 */
export function getKeyPairOutput(args: GetKeyPairOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetKeyPairResult> {
  return invokeOutput("cvm:getKeyPair", args, opts);
}

/** What is read as `keyPair`. */
export interface ListKeyPairsKeyPair {
  /** Its id, such as `skey-xxxxxxxx`. */
  id: string;
  /** Instances that it is bound to. */
  associatedInstanceIds: string[];
  /** When it was made, ISO 8601. */
  createdTime: string;
  /** Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: string | undefined;
  /** Project it belongs to. The default project, 0, if absent. */
  projectId?: number | undefined;
  /** Public key to import, in OpenSSH's RSA format. If absent, the cloud makes a pair. */
  publicKey?: string | undefined;
  /** Description, at most 60 characters. */
  description?: string | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listKeyPairs. */
export interface ListKeyPairsArgs {
  /** Only with this `name`: Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: string | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listKeyPairsOutput. */
export interface ListKeyPairsOutputArgs {
  /** Only with this `name`: Name, at most 25 letters, digits and underscores; no other key pair of the region may have it. */
  name?: pulumi.Input<string> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What listKeyPairs answers. */
export interface ListKeyPairsResult {
  /** All of them, in the cloud's order. */
  keyPairs: ListKeyPairsKeyPair[];
}

/**
 * Every cvm:KeyPair of the region, or those that are like this; none is an empty list.
 */
export function listKeyPairs(args: ListKeyPairsArgs = {}, opts?: FunctionOptions): Promise<ListKeyPairsResult> {
  return invoke("cvm:listKeyPairs", args, opts);
}

/**
 * Every cvm:KeyPair of the region, or those that are like this; none is an empty list.
 */
export function listKeyPairsOutput(args: ListKeyPairsOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListKeyPairsResult> {
  return invokeOutput("cvm:listKeyPairs", args, opts);
}
