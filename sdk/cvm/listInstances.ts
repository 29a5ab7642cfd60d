// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";

/** What is read as `systemDisk`. */
export interface ListInstancesSystemDisk {
  /** Disk type. Defaults to one that is in stock. */
  diskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "LOCAL_NVME" | "LOCAL_PRO" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Size in GB; it grows in place. Defaults to 50. */
  diskSize?: number | undefined;
}

/** What is read as `dataDisk`. */
export interface ListInstancesDataDisk {
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

/** What is read as `instance`. */
export interface ListInstancesInstance {
  /** Its id, such as `ins-xxxxxxxx`. */
  id: string;
  /** State: RUNNING or STOPPED once it has settled; an instance that is LAUNCH_FAILED is replaced by the next `up`. */
  instanceState: string;
  /** First public address, its own or one bound to it. */
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
  /** Id that is unique across regions. */
  uuid?: string | undefined;
  /** When it was created, ISO 8601. */
  createdTime: string;
  /** When a PREPAID instance expires, ISO 8601. */
  expiredTime?: string | undefined;
  /** Name of the instance, at most 128 bytes. */
  name?: string | undefined;
  /** Zone, such as `ap-guangzhou-3`. */
  zone: string;
  /** Project it belongs to. Defaults to 0, the default project. */
  projectId?: number | undefined;
  /** Dedicated cluster it runs in. */
  dedicatedClusterId?: string | undefined;
  /** Spread placement group it belongs to, at most one. */
  disasterRecoverGroupIds?: string[] | undefined;
  /** How it is paid for. PREPAID and POSTPAID_BY_HOUR change into each other in place. Defaults to POSTPAID_BY_HOUR. */
  instanceChargeType?: "PREPAID" | "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | "CDCPAID" | (string & {}) | undefined;
  /** Whether a PREPAID instance is renewed automatically when it expires. */
  renewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined;
  /** Type, such as `S5.MEDIUM4`: cores and memory. Defaults to a type that is in stock. */
  instanceType?: string | undefined;
  /** Image it is installed from. */
  imageId: string;
  /** The system disk. */
  systemDisk?: ListInstancesSystemDisk | undefined;
  /** Data disks that belong to it, at most 21. Cloud disks are added, grown and removed in place; one whose type changes or that shrinks is replaced by a new one. For disks that outlive the instance, use `cbs.Disk`. */
  dataDisks?: ListInstancesDataDisk[] | undefined;
  /** VPC it is in, together with `subnetId`. Defaults to the classic network. */
  vpcId?: string | undefined;
  /** Subnet it is in, in the same zone. It can move to another subnet of the same VPC. */
  subnetId?: string | undefined;
  /** Private address in the subnet. Defaults to one that is free. */
  privateIpAddress?: string | undefined;
  /** Whether it forwards traffic for its VPC; needs a public address. Defaults to `false`. */
  asVpcGateway?: boolean | undefined;
  /** Security groups; rules of the first apply first. Defaults to the project's default group. */
  securityGroupIds?: string[] | undefined;
  /** How public traffic is paid for. The default depends on the instance's charge type. */
  internetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {}) | undefined;
  /** Outgoing public bandwidth in Mbps; more than 0 gives it a public address. Defaults to 0. */
  internetMaxBandwidthOut?: number | undefined;
  /** Key pair for logging in, at most one; Linux only. Conflicts with `password` and `keepImageLogin`. */
  keyIds?: string[] | undefined;
  /** CAM role whose credentials are available on the instance. */
  camRoleName?: string | undefined;
  /** Whether it is protected from deletion, by this provider too. Defaults to `false`. */
  disableApiTermination?: boolean | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** Whether it should be running. Without it, the instance is left as it is. */
  powerState?: "RUNNING" | "STOPPED" | (string & {}) | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listInstances. */
export interface ListInstancesArgs {
  /** Only with this `name`: Name of the instance, at most 128 bytes. */
  name?: string | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`. Defaults to the classic network. */
  vpcId?: string | undefined;
  /** Only with this `subnetId`: Subnet it is in, in the same zone. It can move to another subnet of the same VPC. */
  subnetId?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: string | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of listInstancesOutput. */
export interface ListInstancesOutputArgs {
  /** Only with this `name`: Name of the instance, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `vpcId`: VPC it is in, together with `subnetId`. Defaults to the classic network. */
  vpcId?: pulumi.Input<string> | undefined;
  /** Only with this `subnetId`: Subnet it is in, in the same zone. It can move to another subnet of the same VPC. */
  subnetId?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`. */
  zone?: pulumi.Input<string> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What listInstances answers. */
export interface ListInstancesResult {
  /** All of them, in the cloud's order. */
  instances: ListInstancesInstance[];
}

/**
 * Every cvm:Instance of the region that matches the arguments; an empty list if none does.
 */
export function listInstances(args: ListInstancesArgs = {}, opts?: FunctionOptions): Promise<ListInstancesResult> {
  return invoke("cvm:listInstances", args, opts);
}

/**
 * Every cvm:Instance of the region that matches the arguments; an empty list if none does.
 */
export function listInstancesOutput(args: ListInstancesOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<ListInstancesResult> {
  return invokeOutput("cvm:listInstances", args, opts);
}
