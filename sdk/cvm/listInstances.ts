// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `systemDisk`. */
export interface ListInstancesSystemDisk {
  /** Medium; what is in stock if absent. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB, 50 if absent; it grows in place. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface ListInstancesDataDisk {
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
  /** Ids of its data disks, in the order of `dataDisks`. */
  dataDiskIds?: string[] | undefined;
  /** NORMAL, EXPIRED or PROTECTIVELY_ISOLATED. */
  restrictState?: string | undefined;
  /** Id that is unique in all regions. */
  uuid?: string | undefined;
  /** When it was made, ISO 8601. */
  createdTime: string;
  /** When a PREPAID instance ends, ISO 8601. */
  expiredTime?: string | undefined;
  /** Name of the instance, at most 128 bytes. */
  name?: string | undefined;
  /** Zone, such as `ap-guangzhou-3`. */
  zone: string;
  /** Project it belongs to. The default project, 0, if absent. */
  projectId?: number | undefined;
  /** Dedicated cluster it is put in. */
  dedicatedClusterId?: string | undefined;
  /** Spread group it belongs to, at most one. */
  disasterRecoverGroupIds?: string[] | undefined;
  /** How it is paid for. POSTPAID_BY_HOUR if absent. PREPAID and POSTPAID_BY_HOUR change into each other in place. */
  instanceChargeType?: "PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {}) | undefined;
  /** Whether a PREPAID instance renews itself at its end. */
  renewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined;
  /** Type, such as `S5.MEDIUM4`: cores and memory. The cloud chooses by stock if absent. */
  instanceType?: string | undefined;
  /** Image it is installed from. A change reinstalls it, and everything on its system disk is lost. */
  imageId: string;
  /** The system disk. */
  systemDisk?: ListInstancesSystemDisk | undefined;
  /** Data disks that are part of it, at most 21. Cloud disks are added, grown and removed in place; one that changes its type or shrinks makes room for another. Disks that outlive it are `cbs.Disk`. */
  dataDisks?: ListInstancesDataDisk[] | undefined;
  /** VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: string | undefined;
  /** Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: string | undefined;
  /** Private address in the subnet; the cloud chooses if absent. */
  privateIpAddress?: string | undefined;
  /** Whether it forwards traffic for its VPC; takes a public address. The cloud's default is no. */
  asVpcGateway?: boolean | undefined;
  /** Security groups, the first counts first. The project's default group if absent. */
  securityGroupIds?: string[] | undefined;
  /** How public traffic is paid for. The cloud's default follows the instance's charge type. */
  internetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined;
  /** Public bandwidth out in Mbps; more than 0 gives it a public address. 0 if absent. */
  internetMaxBandwidthOut?: number | undefined;
  /** Key pair that may log in, at most one; Linux only. Excludes `password` and `keepImageLogin`. */
  keyIds?: string[] | undefined;
  /** Role whose credentials its programs can get. */
  camRoleName?: string | undefined;
  /** Whether it is protected from deletion, by this provider too. The cloud's default is no. */
  disableApiTermination?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** Whether it is to run. If absent, it is left as it is found. */
  powerState?: "RUNNING" | "STOPPED" | (string & {}) | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listInstances. */
export interface ListInstancesArgs {
  /** Only with this `name`: Name of the instance, at most 128 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of listInstancesOutput. */
export interface ListInstancesOutputArgs {
  /** Only with this `name`: Name of the instance, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`; the classic network if absent. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: Subnet it is in, of its zone. It can move to another subnet of the same VPC. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
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
