// Generated from the definitions by tools/generate/sdk.ts: change those, then run `npm run generate`.
import * as pulumi from "@pulumi/pulumi";
import { type Description, TencentcloudResource } from "../../provider/hosts/dynamic/resource";

/** What is given as `autoMountConfiguration`. */
export interface DiskAutoMountConfigurationArgs {
  /** The instance. */
  instanceId: pulumi.Input<string>;
  /** Where it is mounted, such as `/data`. Limits: a path that begins with /. */
  mountPoint: pulumi.Input<string>;
  /** File system to format it with. */
  fileSystemType: pulumi.Input<"ext4" | "xfs" | (string & {})>;
}

/** What is read as `autoMountConfiguration`. */
export interface DiskAutoMountConfiguration {
  /** The instance. */
  instanceId: string;
  /** Where it is mounted, such as `/data`. */
  mountPoint: string;
  /** File system to format it with. */
  fileSystemType: "ext4" | "xfs" | (string & {});
}

/** The arguments of Disk. */
export interface DiskArgs {
  /** Name of the disk, at most 128 bytes. */
  name?: pulumi.Input<string> | undefined;
  /** Zone, such as `ap-guangzhou-3`; only instances in this zone can use it. Changing this replaces the resource. */
  zone: pulumi.Input<string>;
  /** Project it belongs to. Defaults to 0, the default project. Limits: at least 0. */
  projectId?: pulumi.Input<number> | undefined;
  /** Dedicated cluster of disks to make it in. Changing this replaces the resource. */
  cdcId?: pulumi.Input<string> | undefined;
  /** Cage to make it in. Changing this replaces the resource. */
  cageId?: pulumi.Input<string> | undefined;
  /** Dedicated cluster to make it in. Changing this replaces the resource. */
  dedicatedClusterId?: pulumi.Input<string> | undefined;
  /** Disk type. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. Changing this replaces the resource when the new type is not CLOUD_PREMIUM or CLOUD_SSD. */
  diskType: pulumi.Input<"CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})>;
  /** Size in GB, 10 to 32000 and a multiple of 10; it grows in place. Defaults to the snapshot's size. Limits: 10 to 32000 GB; a multiple of 10 GB. Changing this replaces the resource when the disk would shrink. */
  diskSize?: pulumi.Input<number> | undefined;
  /** How it is paid for; CDCPAID is for dedicated clusters. PREPAID and POSTPAID_BY_HOUR change into each other in place. Changing this replaces the resource when it was or becomes CDCPAID. */
  diskChargeType: pulumi.Input<"PREPAID" | "POSTPAID_BY_HOUR" | "CDCPAID" | (string & {})>;
  /** Months that are bought when the disk is created or becomes PREPAID; a later change has no effect until then. Limits: 1 to 12, 24 or 36 months. */
  period?: pulumi.Input<number> | undefined;
  /** Whether a PREPAID disk is renewed automatically when it expires. */
  renewFlag?: pulumi.Input<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {})> | undefined;
  /** Snapshot of a data disk that it starts from. With `allowRollback`, another one is a snapshot of this very disk, to which it is rolled back. Changing this replaces the resource, unless `allowRollback` is true. The cloud does not return it, so that it is compared with the last declared value. */
  snapshotId?: pulumi.Input<string> | undefined;
  /** Extra throughput in MB/s, for CLOUD_HSSD and CLOUD_TSSD above 460 GB. Limits: at least 0. */
  throughputPerformance?: pulumi.Input<number> | undefined;
  /** Whether it may burst, for CLOUD_HSSD and CLOUD_TSSD of 460 GB and more. Defaults to `false`. */
  burstPerformance?: pulumi.Input<boolean> | undefined;
  /** Whether it is encrypted. Defaults to `false`. Changing this replaces the resource. */
  encrypt?: pulumi.Input<boolean> | undefined;
  /** Version of the encryption; the cloud recommends ENCRYPT_V2. Changing this replaces the resource. */
  encryptType?: pulumi.Input<"ENCRYPT_V1" | "ENCRYPT_V2" | (string & {})> | undefined;
  /** Your own key in the key management service, used to encrypt it. Changing this replaces the resource. */
  kmsKeyId?: pulumi.Input<string> | undefined;
  /** Whether several instances can use it at once. Defaults to `false`. Changing this replaces the resource. */
  shareable?: pulumi.Input<boolean> | undefined;
  /** Whether it can be detached. Disks made here can, and that cannot be undone. */
  portable?: pulumi.Input<boolean> | undefined;
  /** Whether it is deleted with the instance it is attached to; POSTPAID_BY_HOUR only. */
  deleteWithInstance?: pulumi.Input<boolean> | undefined;
  /** Whether its snapshots, except permanent ones, are deleted with it. */
  deleteSnapshot?: pulumi.Input<boolean> | undefined;
  /** Number of backup points it can have, 1 to 1024. */
  diskBackupQuota?: pulumi.Input<number> | undefined;
  /** Attaches it to an instance, formats it and mounts it there, once, when it is created; it is detached before it is deleted. Otherwise use a `cbs.DiskAttachment`. Changing this replaces the resource. The cloud does not return it, so that it is compared with the last declared value. */
  autoMountConfiguration?: pulumi.Input<DiskAutoMountConfigurationArgs> | undefined;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. Limits: at most 50; keys of 1 to 127 characters, values of at most 255. */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }> | undefined;
  /** Allows a change of `snapshotId` to roll the disk back in place; everything written since is lost. The snapshot must be one of this disk, of the same size; the disk must be detached, or its instance stopped. */
  allowRollback?: pulumi.Input<boolean> | undefined;
  /** Allows a change that replaces the disk, so that everything on it may be lost; without it such a change is refused. */
  allowReplace?: pulumi.Input<boolean> | undefined;
  /** Whether a delete also removes it from the recycle bin. Defaults to `true` for hourly disks. PREPAID disks need it said: what is in the recycle bin can be restored, what is removed from it is lost. */
  forceDelete?: pulumi.Input<boolean> | undefined;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. Changing this replaces the resource. */
  region?: pulumi.Input<string> | undefined;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. The cloud does not return it, so that it is compared with the last declared value. */
  adopt?: pulumi.Input<string> | undefined;
}

const description: Description = {"token":"cbs:Disk","properties":["diskState","instanceId","deadlineTime","createTime","name","zone","projectId","cdcId","cageId","dedicatedClusterId","diskType","diskSize","diskChargeType","period","renewFlag","snapshotId","throughputPerformance","burstPerformance","encrypt","encryptType","kmsKeyId","shareable","portable","deleteWithInstance","deleteSnapshot","diskBackupQuota","autoMountConfiguration","tags","allowRollback","allowReplace","forceDelete","region","adopt"],"replaceOnChanges":["zone","cdcId","cageId","dedicatedClusterId","encrypt","encryptType","kmsKeyId","shareable","autoMountConfiguration","region"],"secrets":[]};

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
  /** Instance it is attached to; empty if it is not attached. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** When a PREPAID disk expires, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly deadlineTime: pulumi.Output<string | undefined>;
  /** When it was created, `YYYY-MM-DD hh:mm:ss`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Name of the disk, at most 128 bytes. */
  declare readonly name: pulumi.Output<string>;
  /** Zone, such as `ap-guangzhou-3`; only instances in this zone can use it. */
  declare readonly zone: pulumi.Output<string>;
  /** Project it belongs to. Defaults to 0, the default project. */
  declare readonly projectId: pulumi.Output<number | undefined>;
  /** Dedicated cluster of disks to make it in. */
  declare readonly cdcId: pulumi.Output<string | undefined>;
  /** Cage to make it in. */
  declare readonly cageId: pulumi.Output<string | undefined>;
  /** Dedicated cluster to make it in. */
  declare readonly dedicatedClusterId: pulumi.Output<string | undefined>;
  /** Disk type. Changing it to CLOUD_PREMIUM or CLOUD_SSD moves the data while the disk stays in use. */
  declare readonly diskType: pulumi.Output<"CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_BSSD" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {})>;
  /** Size in GB, 10 to 32000 and a multiple of 10; it grows in place. Defaults to the snapshot's size. */
  declare readonly diskSize: pulumi.Output<number | undefined>;
  /** How it is paid for; CDCPAID is for dedicated clusters. PREPAID and POSTPAID_BY_HOUR change into each other in place. */
  declare readonly diskChargeType: pulumi.Output<"PREPAID" | "POSTPAID_BY_HOUR" | "CDCPAID" | (string & {})>;
  /** Months that are bought when the disk is created or becomes PREPAID; a later change has no effect until then. */
  declare readonly period: pulumi.Output<number | undefined>;
  /** Whether a PREPAID disk is renewed automatically when it expires. */
  declare readonly renewFlag: pulumi.Output<"NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | undefined>;
  /** Snapshot of a data disk that it starts from. With `allowRollback`, another one is a snapshot of this very disk, to which it is rolled back. */
  declare readonly snapshotId: pulumi.Output<string | undefined>;
  /** Extra throughput in MB/s, for CLOUD_HSSD and CLOUD_TSSD above 460 GB. */
  declare readonly throughputPerformance: pulumi.Output<number | undefined>;
  /** Whether it may burst, for CLOUD_HSSD and CLOUD_TSSD of 460 GB and more. Defaults to `false`. */
  declare readonly burstPerformance: pulumi.Output<boolean | undefined>;
  /** Whether it is encrypted. Defaults to `false`. */
  declare readonly encrypt: pulumi.Output<boolean | undefined>;
  /** Version of the encryption; the cloud recommends ENCRYPT_V2. */
  declare readonly encryptType: pulumi.Output<"ENCRYPT_V1" | "ENCRYPT_V2" | (string & {}) | undefined>;
  /** Your own key in the key management service, used to encrypt it. */
  declare readonly kmsKeyId: pulumi.Output<string | undefined>;
  /** Whether several instances can use it at once. Defaults to `false`. */
  declare readonly shareable: pulumi.Output<boolean | undefined>;
  /** Whether it can be detached. Disks made here can, and that cannot be undone. */
  declare readonly portable: pulumi.Output<boolean | undefined>;
  /** Whether it is deleted with the instance it is attached to; POSTPAID_BY_HOUR only. */
  declare readonly deleteWithInstance: pulumi.Output<boolean | undefined>;
  /** Whether its snapshots, except permanent ones, are deleted with it. */
  declare readonly deleteSnapshot: pulumi.Output<boolean | undefined>;
  /** Number of backup points it can have, 1 to 1024. */
  declare readonly diskBackupQuota: pulumi.Output<number | undefined>;
  /** Attaches it to an instance, formats it and mounts it there, once, when it is created; it is detached before it is deleted. Otherwise use a `cbs.DiskAttachment`. */
  declare readonly autoMountConfiguration: pulumi.Output<DiskAutoMountConfiguration | undefined>;
  /** Tags, over the provider's `defaultTags`: of letters, digits, spaces and `+ - = . _ : / @ ( ) [ ]`. Keys `qcs...`, `qcloud`, `tencent` and `project` are the system's, `pulumi-native...` the provider's. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Allows a change of `snapshotId` to roll the disk back in place; everything written since is lost. The snapshot must be one of this disk, of the same size; the disk must be detached, or its instance stopped. */
  declare readonly allowRollback: pulumi.Output<boolean | undefined>;
  /** Allows a change that replaces the disk, so that everything on it may be lost; without it such a change is refused. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** Whether a delete also removes it from the recycle bin. Defaults to `true` for hourly disks. PREPAID disks need it said: what is in the recycle bin can be restored, what is removed from it is lost. */
  declare readonly forceDelete: pulumi.Output<boolean | undefined>;
  /** The region of the resource, such as `ap-guangzhou`. Defaults to the provider's region. */
  declare readonly region: pulumi.Output<string>;
  /** Id of an existing resource to take over instead of creating a new one. It is changed to match the program and from then on managed, and deleted, like any other; it keeps its name if none is given. May be removed afterwards. */
  declare readonly adopt: pulumi.Output<string | undefined>;

  /** Makes it part of the stack. */
  constructor(name: string, args: DiskArgs, opts?: pulumi.CustomResourceOptions) {
    super(description, name, args, opts);
  }

  /** Reads one that exists, by its id (`disk-xxxxxxxx`), without managing it. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Disk {
    return new Disk(name, {} as DiskArgs, { ...opts, id });
  }
}
