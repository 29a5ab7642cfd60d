// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `systemDisk`. */
export interface GetLaunchTemplateSystemDisk {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface GetLaunchTemplateDataDisk {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB, a multiple of 10. */
  diskSize: number;
}

/** The arguments of getLaunchTemplate. */
export interface GetLaunchTemplateArgs {
  /** Its id, such as `lt-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name, 2 to 128 characters. */
  name?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getLaunchTemplateOutput. */
export interface GetLaunchTemplateOutputArgs {
  /** Its id, such as `lt-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name, 2 to 128 characters. */
  name?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getLaunchTemplate answers. */
export interface GetLaunchTemplateResult {
  /** Its id, such as `lt-xxxxxxxx`. */
  id: string;
  /** The version that instances are made of where none is named: the one this program says. */
  defaultVersionNumber: number;
  /** The newest version. */
  latestVersionNumber: number;
  /** How many versions there are; a template has 30 at most. */
  launchTemplateVersionCount: number;
  /** Name, 2 to 128 characters. */
  name?: string | undefined;
  /** What the version is, 2 to 256 characters. */
  description?: string | undefined;
  /** Zone, such as `ap-guangzhou-3`. */
  zone: string;
  /** Project of the instances. */
  projectId?: number | undefined;
  /** Spread placement group of the instances, at most one. */
  disasterRecoverGroupIds?: string[] | undefined;
  /** Image they are installed from. */
  imageId: string;
  /** Type, such as `S5.MEDIUM4`: cores and memory. */
  instanceType?: string | undefined;
  /** The system disk. */
  systemDisk?: GetLaunchTemplateSystemDisk | undefined;
  /** Data disks that each is made with, at most 21. */
  dataDisks?: GetLaunchTemplateDataDisk[] | undefined;
  /** VPC they are in, together with `subnetId`. */
  vpcId?: string | undefined;
  /** Subnet they are in, in the same zone. */
  subnetId?: string | undefined;
  /** Security groups; rules of the first apply first. */
  securityGroupIds?: string[] | undefined;
  /** How public traffic is paid for. */
  internetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined;
  /** Outgoing public bandwidth in Mbps; more than 0 gives each a public address. */
  internetMaxBandwidthOut?: number | undefined;
  /** Name of the instances. */
  instanceName?: string | undefined;
  /** Host name. */
  hostName?: string | undefined;
  /** Key pair for logging in, at most one. */
  keyIds?: string[] | undefined;
  /** CAM role of the instances. */
  camRoleName?: string | undefined;
  /** Whether they are protected from deletion. */
  disableApiTermination?: boolean | undefined;
  /** How they are paid for. Defaults to POSTPAID_BY_HOUR. */
  instanceChargeType?: "PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {}) | undefined;
  /** Months that are bought of a PREPAID instance. */
  period?: number | undefined;
  /** Whether a PREPAID instance is renewed automatically when it expires. */
  renewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one cvm:LaunchTemplate that exists, by its id or its properties. It is an error if none or several match.
 */
export function getLaunchTemplate(args: GetLaunchTemplateArgs = {}, opts?: FunctionOptions): Promise<GetLaunchTemplateResult> {
  return invoke("cvm:getLaunchTemplate", args, opts);
}

/**
 * Exactly one cvm:LaunchTemplate that exists, by its id or its properties. It is an error if none or several match.
 */
export function getLaunchTemplateOutput(args: GetLaunchTemplateOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetLaunchTemplateResult> {
  return invokeOutput("cvm:getLaunchTemplate", args, opts);
}
