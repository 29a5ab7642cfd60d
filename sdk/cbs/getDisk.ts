// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type FunctionOptions, invoke, invokeOutput } from "../../provider/hosts/dynamic/invoke";


/** The arguments of getDisk. */
export interface GetDiskArgs {
  /** Its id, such as `disk-xxxxxxxx`. */
  id?: string | undefined;
  /** Only with this `name`: Name of the disk, at most 128 bytes. */
  name?: string | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`; only instances of this zone can have it. */
  zone?: string | undefined;
  /** Only with this `diskType`: Medium. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. */
  diskType?: "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {}) | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: { [key: string]: string } | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/** The arguments of getDiskOutput. */
export interface GetDiskOutputArgs {
  /** Its id, such as `disk-xxxxxxxx`. */
  id?: pulumi.Input<string> | undefined;
  /** Only with this `name`: Name of the disk, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Only with this `zone`: Zone, such as `ap-guangzhou-3`; only instances of this zone can have it. */
  zone?: pulumi.Input<string> | undefined;
  /** Only with this `diskType`: Medium. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. */
  diskType?: pulumi.Input<"CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})> | undefined;
  /** Only with these `tags`, and perhaps others beside them. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** The region that is asked, such as `ap-guangzhou`; the provider's region if absent. */
  region?: pulumi.Input<string> | undefined;
}

/** What getDisk answers. */
export interface GetDiskResult {
  /** Its id, such as `disk-xxxxxxxx`. */
  id: string;
  /** State, such as UNATTACHED or ATTACHED. */
  diskState: string;
  /** Instance it is attached to; empty when it is to none. */
  instanceId?: string | undefined;
  /** When a PREPAID disk ends, `YYYY-MM-DD hh:mm:ss`. */
  deadlineTime?: string | undefined;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  createTime: string;
  /** Name of the disk, at most 128 bytes. */
  name?: string | undefined;
  /** Zone, such as `ap-guangzhou-3`; only instances of this zone can have it. */
  zone: string;
  /** Project it belongs to. The default project, 0, if absent. */
  projectId?: number | undefined;
  /** Dedicated cluster of disks to make it in. */
  cdcId?: string | undefined;
  /** Cage to make it in. */
  cageId?: string | undefined;
  /** Dedicated cluster to make it in. */
  dedicatedClusterId?: string | undefined;
  /** Medium. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. */
  diskType: "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {});
  /** Size in GB, 10 to 32000 and a multiple of 10; it grows in place. The snapshot's size if absent. */
  diskSize?: number | undefined;
  /** How it is paid for; CDCPAID goes with a dedicated cluster. PREPAID and POSTPAID_BY_HOUR change into each other in place. */
  diskChargeType: "PREPAID" | "POSTPAID_BY_HOUR" | "CDCPAID" | (string & {});
  /** Whether a PREPAID disk renews itself at its end. */
  renewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined;
  /** Extra throughput in MB/s, for CLOUD_HSSD and CLOUD_TSSD above 460 GB. */
  throughputPerformance?: number | undefined;
  /** Whether it may burst, for CLOUD_HSSD and CLOUD_TSSD of 460 GB and more. The cloud's default is no. */
  burstPerformance?: boolean | undefined;
  /** Whether it is encrypted. The cloud's default is no. */
  encrypt?: boolean | undefined;
  /** Generation of the encryption; the cloud advises ENCRYPT_V2. */
  encryptType?: "ENCRYPT_V1" | "ENCRYPT_V2" | (string & {}) | undefined;
  /** Own key of the key management service to encrypt it with. */
  kmsKeyId?: string | undefined;
  /** Whether several instances can have it at once. The cloud's default is no. */
  shareable?: boolean | undefined;
  /** Whether it can be detached. Disks made here are; it cannot be taken back. */
  portable?: boolean | undefined;
  /** Whether it goes with the instance it is attached to; POSTPAID_BY_HOUR only. */
  deleteWithInstance?: boolean | undefined;
  /** How many backup points it can have, 1 to 1024. */
  diskBackupQuota?: number | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  tags?: { [key: string]: string } | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  region?: string | undefined;
}

/**
 * Exactly one cbs:Disk that exists, by its id or by what it is like. None and several are errors.
 */
export function getDisk(args: GetDiskArgs = {}, opts?: FunctionOptions): Promise<GetDiskResult> {
  return invoke("cbs:getDisk", args, opts);
}

/**
 * Exactly one cbs:Disk that exists, by its id or by what it is like. None and several are errors.
 */
export function getDiskOutput(args: GetDiskOutputArgs = {}, opts?: FunctionOptions): pulumi.Output<GetDiskResult> {
  return invokeOutput("cbs:getDisk", args, opts);
}
