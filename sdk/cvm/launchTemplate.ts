// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `systemDisk`. */
export interface LaunchTemplateSystemDiskArgs {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** Size in GB. Limits: 20 to 32000 GB. */
  diskSize?: pulumi.Input<number> | undefined;
}

/** What is given as `dataDisk`. */
export interface LaunchTemplateDataDiskArgs {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: pulumi.Input<"LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** Size in GB, a multiple of 10. Limits: 10 to 32000 GB; a multiple of 10 GB. */
  diskSize: pulumi.Input<number>;
}

/** What is read as `systemDisk`. */
export interface LaunchTemplateSystemDisk {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface LaunchTemplateDataDisk {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB, a multiple of 10. */
  diskSize: number;
}

/** The arguments of LaunchTemplate. */
export interface LaunchTemplateArgs {
  /** Name, 2 to 128 characters. Limits: at least 2 characters; at most 384 bytes. Changing this replaces the resource. */
  name?: pulumi.Input<string> | undefined;
  /** What the version is, 2 to 256 characters. Limits: at least 2 characters; at most 256 characters. */
  description?: pulumi.Input<string> | undefined;
  /** Zone, such as `ap-guangzhou-3`. */
  zone: pulumi.Input<string>;
  /** Project of the instances. Limits: at least 0. */
  projectId?: pulumi.Input<number> | undefined;
  /** Spread placement group of the instances, at most one. Limits: at most 1 entry. */
  disasterRecoverGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** Image they are installed from. Limits: the id of an image, img-xxxxxxxx. */
  imageId: pulumi.Input<string>;
  /** Type, such as `S5.MEDIUM4`: cores and memory. */
  instanceType?: pulumi.Input<string> | undefined;
  /** The system disk. */
  systemDisk?: pulumi.Input<LaunchTemplateSystemDiskArgs> | undefined;
  /** Data disks that each is made with, at most 21. Limits: at most 21 entries. */
  dataDisks?: pulumi.Input<pulumi.Input<LaunchTemplateDataDiskArgs>[]> | undefined;
  /** VPC they are in, together with `subnetId`. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Subnet they are in, in the same zone. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Security groups; rules of the first apply first. */
  securityGroupIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** How public traffic is paid for. */
  internetChargeType?: pulumi.Input<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {})> | undefined;
  /** Outgoing public bandwidth in Mbps; more than 0 gives each a public address. Limits: at least 0. */
  internetMaxBandwidthOut?: pulumi.Input<number> | undefined;
  /** Name of the instances. Limits: at most 60 bytes. */
  instanceName?: pulumi.Input<string> | undefined;
  /** Host name. Limits: at least 2 characters; at most 60 characters. */
  hostName?: pulumi.Input<string> | undefined;
  /** Key pair for logging in, at most one. Limits: at most 1 entry. */
  keyIds?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** User data that runs at the first start, in base64, at most 16 KB. Always secret. */
  userData?: pulumi.Input<string> | undefined;
  /** CAM role of the instances. */
  camRoleName?: pulumi.Input<string> | undefined;
  /** Whether they are protected from deletion. */
  disableApiTermination?: pulumi.Input<boolean> | undefined;
  /** How they are paid for. Defaults to POSTPAID_BY_HOUR. */
  instanceChargeType?: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {})> | undefined;
  /** Months that are bought of a PREPAID instance. Limits: 1 to 12, 24, 36, 48 or 60 months. */
  period?: pulumi.Input<number> | undefined;
  /** Whether a PREPAID instance is renewed automatically when it expires. */
  renewFlag?: pulumi.Input<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {})> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cvm:LaunchTemplate","properties":["defaultVersionNumber","latestVersionNumber","launchTemplateVersionCount","name","description","zone","projectId","disasterRecoverGroupIds","imageId","instanceType","systemDisk","dataDisks","vpcId","subnetId","securityGroupIds","internetChargeType","internetMaxBandwidthOut","instanceName","hostName","keyIds","userData","camRoleName","disableApiTermination","instanceChargeType","period","renewFlag","tags","region","adopt"],"replaceOnChanges":["name","region"],"secrets":["userData"]};

/**
 * A launch template: what instances are made with, said once. A change makes another version and the default of it; of more than 30 versions, the oldest goes.
 *
 * @example
 * ```typescript
 * const web = new tencentcloud.cvm.LaunchTemplate("web", {
 *   zone: "ap-guangzhou-3",
 *   imageId: "img-pi0ii46r",
 *   instanceType: "S5.MEDIUM4",
 *   vpcId: main.id,
 *   subnetId: subnet.id,
 * });
 * ```
 */
export class LaunchTemplate extends TencentcloudResource {
  /** The version that instances are made of where none is named: the one this program says. */
  declare readonly defaultVersionNumber: pulumi.Output<number>;
  /** The newest version. */
  declare readonly latestVersionNumber: pulumi.Output<number>;
  /** How many versions there are; a template has 30 at most. */
  declare readonly launchTemplateVersionCount: pulumi.Output<number>;
  /** Name, 2 to 128 characters. */
  declare readonly name: pulumi.Output<string>;
  /** What the version is, 2 to 256 characters. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Zone, such as `ap-guangzhou-3`. */
  declare readonly zone: pulumi.Output<string>;
  /** Project of the instances. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Spread placement group of the instances, at most one. */
  declare readonly disasterRecoverGroupIds: pulumi.Output<string[] | undefined>;
  /** Image they are installed from. */
  declare readonly imageId: pulumi.Output<string>;
  /** Type, such as `S5.MEDIUM4`: cores and memory. */
  declare readonly instanceType: pulumi.Output<string | undefined>;
  /** The system disk. */
  declare readonly systemDisk: pulumi.Output<LaunchTemplateSystemDisk | undefined>;
  /** Data disks that each is made with, at most 21. */
  declare readonly dataDisks: pulumi.Output<LaunchTemplateDataDisk[] | undefined>;
  /** VPC they are in, together with `subnetId`. */
  declare readonly vpcId: pulumi.Output<string | undefined>;
  /** Subnet they are in, in the same zone. */
  declare readonly subnetId: pulumi.Output<string | undefined>;
  /** Security groups; rules of the first apply first. */
  declare readonly securityGroupIds: pulumi.Output<string[] | undefined>;
  /** How public traffic is paid for. */
  declare readonly internetChargeType: pulumi.Output<"BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined>;
  /** Outgoing public bandwidth in Mbps; more than 0 gives each a public address. */
  declare readonly internetMaxBandwidthOut: pulumi.Output<number | undefined>;
  /** Name of the instances. */
  declare readonly instanceName: pulumi.Output<string | undefined>;
  /** Host name. */
  declare readonly hostName: pulumi.Output<string | undefined>;
  /** Key pair for logging in, at most one. */
  declare readonly keyIds: pulumi.Output<string[] | undefined>;
  /** User data that runs at the first start, in base64, at most 16 KB. Always secret. */
  declare readonly userData: pulumi.Output<string | undefined>;
  /** CAM role of the instances. */
  declare readonly camRoleName: pulumi.Output<string | undefined>;
  /** Whether they are protected from deletion. */
  declare readonly disableApiTermination: pulumi.Output<boolean | undefined>;
  /** How they are paid for. Defaults to POSTPAID_BY_HOUR. */
  declare readonly instanceChargeType: pulumi.Output<"PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {}) | undefined>;
  /** Months that are bought of a PREPAID instance. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Whether a PREPAID instance is renewed automatically when it expires. */
  declare readonly renewFlag: pulumi.Output<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: LaunchTemplateArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`lt-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LaunchTemplate {
    return new LaunchTemplate(name, {} as LaunchTemplateArgs, { ...opts, id });
  }
}
