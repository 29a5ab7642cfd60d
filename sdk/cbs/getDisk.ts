// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getDisk. */
export interface GetDiskArgs {
  /** Its id, such as `disk-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the disk, at most 128 bytes. */
  name?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`; only instances in this zone can use it. */
  zone?: string | undefined;
  /** Only with this `diskType`: Disk type. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. */
  diskType?: "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/** The arguments of getDiskOutput. */
export interface GetDiskOutputArgs {
  /** Its id, such as `disk-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the disk, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`; only instances in this zone can use it. */
  zone?: pulumi.Input<string> | undefined;
  /** Only with this `diskType`: Disk type. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. */
  diskType?: pulumi.Input<"CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region to ask in, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDisk answers. */
export interface GetDiskResult {
  /** Its id, such as `disk-xxxxxxxx`. */
  id: string;
  /** State, such as UNATTACHED or ATTACHED. */
  diskState: string;
  /** Instance it is attached to; empty if it is not attached. */
  instanceId?: string | undefined;
  /** When a PREPAID disk expires, `YYYY-MM-DD hh:mm:ss`. */
  deadlineTime?: string | undefined;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
  /** Name of the disk, at most 128 bytes. */
  name?: string | undefined;
  /** Zone, such as `ap-guangzhou-3`; only instances in this zone can use it. */
  zone: string;
  /** Project it belongs to. Defaults to 0, the default project. */
  projectId?: number | undefined;
  /** Dedicated cluster of disks to make it in. */
  cdcId?: string | undefined;
  /** Cage to make it in. */
  cageId?: string | undefined;
  /** Dedicated cluster to make it in. */
  dedicatedClusterId?: string | undefined;
  /** Disk type. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. */
  diskType: "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {});
  /** Size in GB, 10 to 32000 and a multiple of 10; it grows in place. Defaults to the snapshot's size. */
  diskSize?: number | undefined;
  /** How it is paid for; CDCPAID is for dedicated clusters. PREPAID and POSTPAID_BY_HOUR change into each other in place. */
  diskChargeType: "PREPAID" | "POSTPAID_BY_HOUR" | "CDCPAID" | (string & {});
  /** Whether a PREPAID disk is renewed automatically when it expires. */
  renewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined;
  /** Extra throughput in MB/s, for CLOUD_HSSD and CLOUD_TSSD above 460 GB. */
  throughputPerformance?: number | undefined;
  /** Whether it may burst, for CLOUD_HSSD and CLOUD_TSSD of 460 GB and more. Defaults to `false`. */
  burstPerformance?: boolean | undefined;
  /** Whether it is encrypted. Defaults to `false`. */
  encrypt?: boolean | undefined;
  /** Version of the encryption; the cloud recommends ENCRYPT_V2. */
  encryptType?: "ENCRYPT_V1" | "ENCRYPT_V2" | (string & {}) | undefined;
  /** Your own key in the key management service, used to encrypt it. */
  kmsKeyId?: string | undefined;
  /** Whether several instances can use it at once. Defaults to `false`. */
  shareable?: boolean | undefined;
  /** Whether it can be detached. Disks made here can, and that cannot be undone. */
  portable?: boolean | undefined;
  /** Whether it is deleted with the instance it is attached to; POSTPAID_BY_HOUR only. */
  deleteWithInstance?: boolean | undefined;
  /** Number of backup points it can have, 1 to 1024. */
  diskBackupQuota?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  region?: string | undefined;
}

/**
 * Exactly one cbs:Disk that exists, by its id or its properties. It is an error if none or several match.
 */
export function getDisk(args: GetDiskArgs = {}, opts?: FunctionOptions): Promise<GetDiskResult> {
  return invoke("cbs:getDisk", args, opts);
}

/**
 * Exactly one cbs:Disk that exists, by its id or its properties. It is an error if none or several match.
 */
export function getDiskOutput(args: GetDiskOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetDiskResult> {
  return invokeOutput("cbs:getDisk", args, opts);
}
