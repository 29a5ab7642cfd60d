// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `autoMountConfiguration`. */
export interface DiskAutoMountConfigurationArgs {
  /** The instance. */
  instanceId: pulumi.Input<string>;
  /** Where it is mounted, such as `/data`. Limits: a path that begins with /. */
  mountPoint: pulumi.Input<string>;
  /** File system it is formatted with. */
  fileSystemType: pulumi.Input<"ext4" | "xfs" | (string & {})>;
}

/** What is read as `autoMountConfiguration`. */
export interface DiskAutoMountConfiguration {
  /** The instance. */
  instanceId: string;
  /** Where it is mounted, such as `/data`. */
  mountPoint: string;
  /** File system it is formatted with. */
  fileSystemType: "ext4" | "xfs" | (string & {});
}

/** The arguments of Disk. */
export interface DiskArgs {
  /** Name of the disk, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Zone, such as `ap-guangzhou-3`; only instances of this zone can have it. A change replaces the resource. */
  zone: pulumi.Input<string>;
  /** Project it belongs to. The default project, 0, if absent. Limits: at least 0. */
  projectId?: pulumi.Input<number> | undefined;
  /** Dedicated cluster of disks to make it in. A change replaces the resource. */
  cdcId?: pulumi.Input<string> | undefined;
  /** Cage to make it in. A change replaces the resource. */
  cageId?: pulumi.Input<string> | undefined;
  /** Dedicated cluster to make it in. A change replaces the resource. */
  dedicatedClusterId?: pulumi.Input<string> | undefined;
  /** Medium. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. Replaces the resource when the new type is not CLOUD_PREMIUM or CLOUD_SSD. */
  diskType: pulumi.Input<"CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})>;
  /** Size in GB, 10 to 32000 and a multiple of 10; it grows in place. The snapshot's size if absent. Limits: 10 to 32000 GB; a multiple of 10 GB. Replaces the resource when the disk would shrink. */
  diskSize?: pulumi.Input<number> | undefined;
  /** How it is paid for; CDCPAID goes with a dedicated cluster. PREPAID and POSTPAID_BY_HOUR change into each other in place. Replaces the resource when it was or becomes CDCPAID. */
  diskChargeType: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | "CDCPAID" | (string & {})>;
  /** Months that are bought when the disk is made or becomes PREPAID; a later change only counts for the next time. Limits: 1 to 12, 24 or 36 months. Cannot be read back: it is compared with what was declared. */
  period?: pulumi.Input<number> | undefined;
  /** Whether a PREPAID disk renews itself at its end. */
  renewFlag?: pulumi.Input<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {})> | undefined;
  /** Snapshot of a data disk that it starts from. With `allowRollback`, another one is a snapshot of this very disk, to which it is rolled back. A change replaces the resource, unless `allowRollback` is true. Cannot be read back: it is compared with what was declared. */
  snapshotId?: pulumi.Input<string> | undefined;
  /** Extra throughput in MB/s, for CLOUD_HSSD and CLOUD_TSSD above 460 GB. Limits: at least 0. */
  throughputPerformance?: pulumi.Input<number> | undefined;
  /** Whether it may burst, for CLOUD_HSSD and CLOUD_TSSD of 460 GB and more. The cloud's default is no. */
  burstPerformance?: pulumi.Input<boolean> | undefined;
  /** Whether it is encrypted. The cloud's default is no. A change replaces the resource. */
  encrypt?: pulumi.Input<boolean> | undefined;
  /** Generation of the encryption; the cloud advises ENCRYPT_V2. A change replaces the resource. */
  encryptType?: pulumi.Input<"ENCRYPT_V1" | "ENCRYPT_V2" | (string & {})> | undefined;
  /** Own key of the key management service to encrypt it with. A change replaces the resource. */
  kmsKeyId?: pulumi.Input<string> | undefined;
  /** Whether several instances can have it at once. The cloud's default is no. A change replaces the resource. */
  shareable?: pulumi.Input<boolean> | undefined;
  /** Whether it can be detached. Disks made here are; it cannot be taken back. */
  portable?: pulumi.Input<boolean> | undefined;
  /** Whether it goes with the instance it is attached to; POSTPAID_BY_HOUR only. */
  deleteWithInstance?: pulumi.Input<boolean> | undefined;
  /** Whether its snapshots, except permanent ones, go with it. Cannot be read back: it is compared with what was declared. */
  deleteSnapshot?: pulumi.Input<boolean> | undefined;
  /** How many backup points it can have, 1 to 1024. */
  diskBackupQuota?: pulumi.Input<number> | undefined;
  /** Attaches it to an instance, formats and mounts it there, once and while it is made; it is detached before it is deleted. Without this, a `cbs.DiskAttachment` attaches it. A change replaces the resource. Cannot be read back: it is compared with what was declared. */
  autoMountConfiguration?: pulumi.Input<DiskAutoMountConfigurationArgs> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Your word that a change of `snapshotId` rolls the disk back in place, and that everything written since is lost. The snapshot must be one of this disk, of the same size; the disk must be detached, or its instance stopped. Cannot be read back: it is compared with what was declared. */
  allowRollback?: pulumi.Input<boolean> | undefined;
  /** Your word that a change may replace the disk, and that everything on it may be lost; without it such a change is refused. Cannot be read back: it is compared with what was declared. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** Whether a delete also empties the recycle bin of it. Hourly disks: yes if absent. PREPAID ones: must be said, since what is in the bin can be had back, and what is not is lost. Cannot be read back: it is compared with what was declared. */
  forceDelete?: pulumi.Input<boolean> | undefined;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. A change replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. Cannot be read back: it is compared with what was declared. */
  adopt?: pulumi.Input<string> | undefined;
}

const disk: Description = {"token":"cbs:Disk","properties":["diskState","instanceId","deadlineTime","createTime","name","zone","projectId","cdcId","cageId","dedicatedClusterId","diskType","diskSize","diskChargeType","period","renewFlag","snapshotId","throughputPerformance","burstPerformance","encrypt","encryptType","kmsKeyId","shareable","portable","deleteWithInstance","deleteSnapshot","diskBackupQuota","autoMountConfiguration","tags","allowRollback","allowReplace","forceDelete","region","adopt"],"replaceOnChanges":["zone","cdcId","cageId","dedicatedClusterId","encrypt","encryptType","kmsKeyId","shareable","autoMountConfiguration","region"],"secrets":[]};

/**
 * An elastic cloud disk for data, which can be attached to one instance after another.
 *
 * @example
 * ```typescript
 * const data = new tencentcloud.cbs.Disk("data", {
 *   zone: "ap-guangzhou-3",
 *   diskType: "CLOUD_PREMIUM",
 *   diskSize: 100,
 *   diskChargeType: "POSTPAID_BY_HOUR",
 * });
 * ```
 */
export class Disk extends TencentcloudResource {
  /** State, such as UNATTACHED or ATTACHED. */
  declare readonly diskState: pulumi.Output<string>;
  /** Instance it is attached to; empty when it is to none. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** When a PREPAID disk ends, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly deadlineTime: pulumi.Output<string | undefined>;
  /** When it was made, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name of the disk, at most 128 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** Zone, such as `ap-guangzhou-3`; only instances of this zone can have it. */
  declare readonly zone: pulumi.Output<string>;
  /** Project it belongs to. The default project, 0, if absent. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Dedicated cluster of disks to make it in. */
  declare readonly cdcId: pulumi.Output<string | undefined>;
  /** Cage to make it in. */
  declare readonly cageId: pulumi.Output<string | undefined>;
  /** Dedicated cluster to make it in. */
  declare readonly dedicatedClusterId: pulumi.Output<string | undefined>;
  /** Medium. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. */
  declare readonly diskType: pulumi.Output<"CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})>;
  /** Size in GB, 10 to 32000 and a multiple of 10; it grows in place. The snapshot's size if absent. */
  declare readonly diskSize: pulumi.Output<number | undefined>;
  /** How it is paid for; CDCPAID goes with a dedicated cluster. PREPAID and POSTPAID_BY_HOUR change into each other in place. */
  declare readonly diskChargeType: pulumi.Output<"PREPAID" | "POSTPAID_BY_HOUR" | "CDCPAID" | (string & {})>;
  /** Months that are bought when the disk is made or becomes PREPAID; a later change only counts for the next time. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Whether a PREPAID disk renews itself at its end. */
  declare readonly renewFlag: pulumi.Output<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined>;
  /** Snapshot of a data disk that it starts from. With `allowRollback`, another one is a snapshot of this very disk, to which it is rolled back. */
  declare readonly snapshotId: pulumi.Output<string | undefined>;
  /** Extra throughput in MB/s, for CLOUD_HSSD and CLOUD_TSSD above 460 GB. */
  declare readonly throughputPerformance: pulumi.Output<number | undefined>;
  /** Whether it may burst, for CLOUD_HSSD and CLOUD_TSSD of 460 GB and more. The cloud's default is no. */
  declare readonly burstPerformance: pulumi.Output<boolean | undefined>;
  /** Whether it is encrypted. The cloud's default is no. */
  declare readonly encrypt: pulumi.Output<boolean | undefined>;
  /** Generation of the encryption; the cloud advises ENCRYPT_V2. */
  declare readonly encryptType: pulumi.Output<"ENCRYPT_V1" | "ENCRYPT_V2" | (string & {}) | undefined>;
  /** Own key of the key management service to encrypt it with. */
  declare readonly kmsKeyId: pulumi.Output<string | undefined>;
  /** Whether several instances can have it at once. The cloud's default is no. */
  declare readonly shareable: pulumi.Output<boolean | undefined>;
  /** Whether it can be detached. Disks made here are; it cannot be taken back. */
  declare readonly portable: pulumi.Output<boolean | undefined>;
  /** Whether it goes with the instance it is attached to; POSTPAID_BY_HOUR only. */
  declare readonly deleteWithInstance: pulumi.Output<boolean | undefined>;
  /** Whether its snapshots, except permanent ones, go with it. */
  declare readonly deleteSnapshot: pulumi.Output<boolean | undefined>;
  /** How many backup points it can have, 1 to 1024. */
  declare readonly diskBackupQuota: pulumi.Output<number | undefined>;
  /** Attaches it to an instance, formats and mounts it there, once and while it is made; it is detached before it is deleted. Without this, a `cbs.DiskAttachment` attaches it. */
  declare readonly autoMountConfiguration: pulumi.Output<DiskAutoMountConfiguration | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Your word that a change of `snapshotId` rolls the disk back in place, and that everything written since is lost. The snapshot must be one of this disk, of the same size; the disk must be detached, or its instance stopped. */
  declare readonly allowRollback: pulumi.Output<boolean | undefined>;
  /** Your word that a change may replace the disk, and that everything on it may be lost; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** Whether a delete also empties the recycle bin of it. Hourly disks: yes if absent. PREPAID ones: must be said, since what is in the bin can be had back, and what is not is lost. */
  declare readonly forceDelete: pulumi.Output<boolean | undefined>;
  /** The region the resource lives in, such as `ap-guangzhou`; the provider's region if absent. */
  declare readonly region: pulumi.Output<string>;
  /** Id of one that exists already and is taken over instead of a new one being made. It is brought to what is declared here and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DiskArgs, opts?: pulumi.CustomResourceOptions) {
    super(disk, name, args, opts);
  }

  /** Reads one that exists, by its id (`disk-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Disk {
    return new Disk(name, {} as DiskArgs, { ...opts, id });
  }
}
