// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What ApplyDiskBackup takes. */
export interface ApplyDiskBackupRequest {
  /** must be NORMAL */
  DiskBackupId: string;
  /** the disk the point was taken from */
  DiskId: string;
  AutoStopInstance?: boolean | undefined;
  AutoStartInstance?: boolean | undefined;
}

/** What ApplyDiskBackup answers. */
export interface ApplyDiskBackupResponse {
  RequestId: string;
}

/** What ApplySnapshot takes. */
export interface ApplySnapshotRequest {
  /** snapshot must be in state NORMAL */
  SnapshotId: string;
  /** must be the disk the snapshot was taken from */
  DiskId: string;
  /** stop the CVM before rolling back (SDK: only when the disk is attached) */
  AutoStopInstance?: boolean | undefined;
  /** start the CVM afterwards (SDK: only allowed together with AutoStopInstance=true) */
  AutoStartInstance?: boolean | undefined;
}

/** What ApplySnapshot answers. */
export interface ApplySnapshotResponse {
  RequestId: string;
}

/** What AttachDisks takes. */
export interface AttachDisksRequest {
  InstanceId: string;
  /** max 10, elastic disks */
  DiskIds: string[];
  /** TRUE terminates the disk with the CVM; pay-as-you-go disks only */
  DeleteWithInstance?: boolean | undefined;
  /** PF or VF, bare metal models only */
  AttachMode?: string | undefined;
}

/** What AttachDisks answers. */
export interface AttachDisksResponse {
  RequestId: string;
}

/** What BindAutoSnapshotPolicy takes. */
export interface BindAutoSnapshotPolicyRequest {
  AutoSnapshotPolicyId: string;
  /** max 80 per request */
  DiskIds: string[];
}

/** What BindAutoSnapshotPolicy answers. */
export interface BindAutoSnapshotPolicyResponse {
  RequestId: string;
}

/** What CopySnapshotCrossRegions takes. */
export interface CopySnapshotCrossRegionsRequest {
  /** regions that support snapshots */
  DestinationRegions: string[];
  /** source snapshot; marked optional but there is nothing to copy without it */
  SnapshotId?: string | undefined;
  /** default "Copied [source id from [region name]]" */
  SnapshotName?: string | undefined;
}

/** What CopySnapshotCrossRegions answers. */
export interface CopySnapshotCrossRegionsResponse {
  /** one item per destination region, each with its own Code/Message */
  SnapshotCopyResultSet: SnapshotCopyResult[];
  RequestId: string;
}

/** What CreateAutoSnapshotPolicy takes. */
export interface CreateAutoSnapshotPolicyRequest {
  /** one element per schedule; see type Policy */
  Policy: PolicyInput[];
  /** max 60 bytes, default "Not named" */
  AutoSnapshotPolicyName?: string | undefined;
  /** default TRUE */
  IsActivated?: boolean | undefined;
  /** default FALSE; cannot be TRUE together with RetentionDays */
  IsPermanent?: boolean | undefined;
  /** default 7 */
  RetentionDays?: number | undefined;
  /** TRUE returns NextTriggerTime only and creates nothing; default FALSE */
  DryRun?: boolean | undefined;
}

/** What CreateAutoSnapshotPolicy answers. */
export interface CreateAutoSnapshotPolicyResponse {
  AutoSnapshotPolicyId: string;
  /** first run, "YYYY-MM-DD hh:mm:ss" */
  NextTriggerTime: string;
  RequestId: string;
}

/** What CreateDiskBackup takes. */
export interface CreateDiskBackupRequest {
  /** described as a name, it is the disk id */
  DiskId: string;
  /** max 100 characters */
  DiskBackupName?: string | undefined;
}

/** What CreateDiskBackup answers. */
export interface CreateDiskBackupResponse {
  /** dbp-… */
  DiskBackupId: string;
  RequestId: string;
}

/** What CreateDisks takes. */
export interface CreateDisksRequest {
  /** Zone required inside; project default 0 */
  Placement: PlacementInput;
  /** PREPAID, POSTPAID_BY_HOUR or CDCPAID (PREPAID missing from the list but used in the examples and in the SDK) */
  DiskChargeType: string;
  /** CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_BSSD, CLOUD_SSD, CLOUD_HSSD, CLOUD_TSSD */
  DiskType: string;
  /** max 60 bytes, default "Unnamed" */
  DiskName?: string | undefined;
  Tags?: TagInput[] | undefined;
  /** must be a data disk snapshot (DiskUsage DATA_DISK) */
  SnapshotId?: string | undefined;
  /** default 1; upper limit not in the seed */
  DiskCount?: number | undefined;
  /** extra MB/s, only CLOUD_HSSD and CLOUD_TSSD */
  ThroughputPerformance?: number | undefined;
  /** GB; may be omitted with SnapshotId (then snapshot size), may not be smaller than the snapshot */
  DiskSize?: number | undefined;
  /** default false */
  Shareable?: boolean | undefined;
  /** idempotency key, at most 64 ASCII characters */
  ClientToken?: string | undefined;
  /** only value ENCRYPT */
  Encrypt?: string | undefined;
  /** required for PREPAID, ignored otherwise */
  DiskChargePrepaid?: DiskChargePrepaidInput | undefined;
  /** 1 deletes non-permanent snapshots with the disk; default 0 */
  DeleteSnapshot?: number | undefined;
  /** attach and format the new disk on a CVM */
  AutoMountConfiguration?: AutoMountConfigurationInput | undefined;
  /** number of backup points to buy */
  DiskBackupQuota?: number | undefined;
  /** enable bursting */
  BurstPerformance?: boolean | undefined;
  KmsKeyId?: string | undefined;
  EncryptType?: string | undefined;
}

/** What CreateDisks answers. */
export interface CreateDisksResponse {
  /** ids in order of creation; may be null */
  DiskIdSet: string[];
  RequestId: string;
}

/** What CreateSnapshot takes. */
export interface CreateSnapshotRequest {
  /** disk must have SnapshotAbility=true */
  DiskId: string;
  /** default "Unnamed" */
  SnapshotName?: string | undefined;
  /** UTC ISO-8601, e.g. 2022-01-08T09:47:55+00:00; snapshot is auto-deleted then (SDK: at least one day ahead) */
  Deadline?: string | undefined;
  /** if set, the snapshot is made from this backup point, which is consumed and its quota slot freed */
  DiskBackupId?: string | undefined;
  Tags?: TagInput[] | undefined;
  LocalSnap?: boolean | undefined;
  DiskUsage?: string | undefined;
}

/** What CreateSnapshot answers. */
export interface CreateSnapshotResponse {
  /** may be null */
  SnapshotId?: string;
  RequestId: string;
}

/** What DeleteAutoSnapshotPolicies takes. */
export interface DeleteAutoSnapshotPoliciesRequest {
  /** the document has a code for too many and no number */
  AutoSnapshotPolicyIds: string[];
}

/** What DeleteAutoSnapshotPolicies answers. */
export interface DeleteAutoSnapshotPoliciesResponse {
  RequestId: string;
}

/** What DeleteDiskBackups takes. */
export interface DeleteDiskBackupsRequest {
  /** no cap given */
  DiskBackupIds: string[];
}

/** What DeleteDiskBackups answers. */
export interface DeleteDiskBackupsResponse {
  RequestId: string;
}

/** What DeleteSnapshots takes. */
export interface DeleteSnapshotsRequest {
  /** each must be NORMAL */
  SnapshotIds: string[];
  /** true also deletes images built on the snapshot; otherwise a bound image blocks deletion */
  DeleteBindImages?: boolean | undefined;
}

/** What DeleteSnapshots answers. */
export interface DeleteSnapshotsResponse {
  RequestId: string;
}

/** What DescribeAutoSnapshotPolicies takes. */
export interface DescribeAutoSnapshotPoliciesRequest {
  /** mutually exclusive with Filters (text names SnapshotIds by mistake) */
  AutoSnapshotPolicyIds?: string[] | undefined;
  /** names: auto-snapshot-policy-id, auto-snapshot-policy-state (NORMAL|ISOLATED), auto-snapshot-policy-name; ANDed */
  Filters?: FilterInput[] | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** zero-based start, default 0 */
  Offset?: number | undefined;
  /** ASC or DESC */
  Order?: string | undefined;
  /** creation time (CREATE_TIME in the SDK); the enum is lost in the text */
  OrderField?: string | undefined;
}

/** What DescribeAutoSnapshotPolicies answers. */
export interface DescribeAutoSnapshotPoliciesResponse {
  TotalCount: number;
  AutoSnapshotPolicySet: AutoSnapshotPolicy[];
  RequestId: string;
}

/** What DescribeDiskAssociatedAutoSnapshotPolicy takes. */
export interface DescribeDiskAssociatedAutoSnapshotPolicyRequest {
  /** exactly one disk */
  DiskId: string;
}

/** What DescribeDiskAssociatedAutoSnapshotPolicy answers. */
export interface DescribeDiskAssociatedAutoSnapshotPolicyResponse {
  /** number of bound policies */
  TotalCount: number;
  AutoSnapshotPolicySet: AutoSnapshotPolicy[];
  RequestId: string;
}

/** What DescribeDiskBackups takes. */
export interface DescribeDiskBackupsRequest {
  /** mutually exclusive with Filters */
  DiskBackupIds?: string[] | undefined;
  /** names: disk-backup-id, disk-id, disk-usage; ANDed */
  Filters?: FilterInput[] | undefined;
  /** zero-based start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** ASC or DESC */
  Order?: string | undefined;
  /** CREATE_TIME (default) */
  OrderField?: string | undefined;
}

/** What DescribeDiskBackups answers. */
export interface DescribeDiskBackupsResponse {
  TotalCount: number;
  DiskBackupSet: DiskBackup[];
  RequestId: string;
}

/** What DescribeDiskConfigQuota takes. */
export interface DescribeDiskConfigQuotaRequest {
  /** INQUIRY_CBS_CONFIG (disks) or INQUIRY_CVM_CONFIG (disks matched with instances) */
  InquiryType: string;
  Zones?: string[] | undefined;
  /** POSTPAID_BY_HOUR listed; SDK adds PREPAID */
  DiskChargeType?: string | undefined;
  /** CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_SSD, CLOUD_HSSD */
  DiskTypes?: string[] | undefined;
  /** SYSTEM_DISK or DATA_DISK */
  DiskUsage?: string | undefined;
  /** e.g. S1, I1, M1 */
  InstanceFamilies?: string[] | undefined;
  /** cores */
  CPU?: number | undefined;
  /** GB */
  Memory?: number | undefined;
  DedicatedClusterId?: string | undefined;
}

/** What DescribeDiskConfigQuota answers. */
export interface DescribeDiskConfigQuotaResponse {
  DiskConfigSet: DiskConfig[];
  RequestId: string;
}

/** What DescribeDisks takes. */
export interface DescribeDisksRequest {
  /** mutually exclusive with Filters */
  DiskIds?: string[] | undefined;
  /** names: disk-usage, disk-charge-type, portable (TRUE|FALSE), project-id, disk-id, disk-name, disk-type, disk-state, instance-id, zone, instance-ip-address, instance-name, tag-key, tag-value, tag:<key>; ANDed */
  Filters?: FilterInput[] | undefined;
  /** zero-based start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** ASC or DESC */
  Order?: string | undefined;
  /** CREATE_TIME (default) or DEADLINE */
  OrderField?: string | undefined;
  /** TRUE fills Disk.AutoSnapshotPolicyIds */
  ReturnBindAutoSnapshotPolicy?: boolean | undefined;
}

/** What DescribeDisks answers. */
export interface DescribeDisksResponse {
  /** matches before paging */
  TotalCount: number;
  DiskSet: Disk[];
  RequestId: string;
}

/** What DescribeInstancesDiskNum takes. */
export interface DescribeInstancesDiskNumRequest {
  /** CVM ids */
  InstanceIds: string[];
}

/** What DescribeInstancesDiskNum answers. */
export interface DescribeInstancesDiskNumResponse {
  AttachDetail: AttachDetail[];
  RequestId: string;
}

/** What DescribeSnapshotSharePermission takes. */
export interface DescribeSnapshotSharePermissionRequest {
  /** exactly one */
  SnapshotId: string;
}

/** What DescribeSnapshotSharePermission answers. */
export interface DescribeSnapshotSharePermissionResponse {
  SharePermissionSet: SharePermission[];
  RequestId: string;
}

/** What DescribeSnapshots takes. */
export interface DescribeSnapshotsRequest {
  /** mutually exclusive with Filters */
  SnapshotIds?: string[] | undefined;
  /** names: snapshot-id, snapshot-name, snapshot-state (NORMAL|CREATING|ROLLBACKING), disk-usage (SYSTEM_DISK|DATA_DISK), project-id, disk-id, zone, encrypt (TRUE|FALSE), snapshot-type (SHARED_SNAPSHOT|PRIVATE_SNAPSHOT); ANDed */
  Filters?: FilterInput[] | undefined;
  /** zero-based start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** ASC or DESC */
  Order?: string | undefined;
  /** only CREATE_TIME (the default) */
  OrderField?: string | undefined;
}

/** What DescribeSnapshots answers. */
export interface DescribeSnapshotsResponse {
  /** matches before paging */
  TotalCount: number;
  SnapshotSet: Snapshot[];
  RequestId: string;
}

/** What DetachDisks takes. */
export interface DetachDisksRequest {
  /** max 10, all on the same CVM */
  DiskIds: string[];
  /** required in practice for shared disks (says which CVM); SDK: checked for normal disks */
  InstanceId?: string | undefined;
}

/** What DetachDisks answers. */
export interface DetachDisksResponse {
  RequestId: string;
}

/** What GetSnapOverview takes. */
export interface GetSnapOverviewRequest {}

/** What GetSnapOverview answers. */
export interface GetSnapOverviewResponse {
  /** total snapshot size (SDK: GiB) */
  TotalSize: number;
  /** billed size */
  RealTradeSize: number;
  /** free tier size */
  FreeQuota: number;
  /** snapshot count */
  TotalNums: number;
  RequestId: string;
}

/** What InitializeDisks takes. */
export interface InitializeDisksRequest {
  /** max 20 */
  DiskIds: string[];
}

/** What InitializeDisks answers. */
export interface InitializeDisksResponse {
  RequestId: string;
}

/** What InquirePriceModifyDiskBackupQuota takes. */
export interface InquirePriceModifyDiskBackupQuotaRequest {
  DiskId: string;
  /** number of backup points */
  DiskBackupQuota: number;
}

/** What InquirePriceModifyDiskBackupQuota answers. */
export interface InquirePriceModifyDiskBackupQuotaResponse {
  /** price of the disk after the change */
  DiskPrice: Price;
  RequestId: string;
}

/** What InquirePriceModifyDiskExtraPerformance takes. */
export interface InquirePriceModifyDiskExtraPerformanceRequest {
  DiskId: string;
  /** MB/s */
  ThroughputPerformance: number;
}

/** What InquirePriceModifyDiskExtraPerformance answers. */
export interface InquirePriceModifyDiskExtraPerformanceResponse {
  DiskPrice: Price;
  RequestId: string;
}

/** What InquiryPriceCreateDisks takes. */
export interface InquiryPriceCreateDisksRequest {
  /** list shows POSTPAID_BY_HOUR only, example uses PREPAID */
  DiskChargeType: string;
  /** CLOUD_BSSD missing from this list */
  DiskType: string;
  /** GB */
  DiskSize: number;
  ProjectId?: number | undefined;
  /** default 1 */
  DiskCount?: number | undefined;
  /** MB/s, CLOUD_HSSD/CLOUD_TSSD only */
  ThroughputPerformance?: number | undefined;
  /** required for PREPAID */
  DiskChargePrepaid?: DiskChargePrepaidInput | undefined;
  DiskBackupQuota?: number | undefined;
}

/** What InquiryPriceCreateDisks answers. */
export interface InquiryPriceCreateDisksResponse {
  /** PREPAID fills OriginalPrice/DiscountPrice, hourly fills UnitPrice/UnitPriceDiscount/ChargeUnit; the rest is null */
  DiskPrice?: Price;
  RequestId: string;
}

/** What InquiryPriceResizeDisk takes. */
export interface InquiryPriceResizeDiskRequest {
  DiskId: string;
  /** GB, not smaller than now (ResizeDisk wants strictly larger) */
  DiskSize: number;
  /** used for authorisation only */
  ProjectId?: number | undefined;
  DiskIds?: string[] | undefined;
}

/** What InquiryPriceResizeDisk answers. */
export interface InquiryPriceResizeDiskResponse {
  /** PrepayPrice, also for hourly disks */
  DiskPrice: PrepayPrice;
  RequestId: string;
}

/** What ModifyAutoSnapshotPolicyAttribute takes. */
export interface ModifyAutoSnapshotPolicyAttributeRequest {
  AutoSnapshotPolicyId: string;
  /** text gives default TRUE; treat omitted as unchanged */
  IsActivated?: boolean | undefined;
  /** TRUE conflicts with RetentionDays; text gives default FALSE */
  IsPermanent?: boolean | undefined;
  /** max 60 bytes */
  AutoSnapshotPolicyName?: string | undefined;
  /** replaces the schedule list */
  Policy?: PolicyInput[] | undefined;
  /** conflicts with IsPermanent=TRUE */
  RetentionDays?: number | undefined;
}

/** What ModifyAutoSnapshotPolicyAttribute answers. */
export interface ModifyAutoSnapshotPolicyAttributeResponse {
  RequestId: string;
}

/** What ModifyDiskAttributes takes. */
export interface ModifyDiskAttributesRequest {
  /** several ids all get the same new value; only one id when DiskType is given; a code for too many and no number */
  DiskIds: string[];
  /** no limit given here (60 bytes on create) */
  DiskName?: string | undefined;
  /** only non-elastic to elastic (TRUE) */
  Portable?: boolean | undefined;
  /** elastic disks only */
  ProjectId?: number | undefined;
  /** only pay-as-you-go data disks */
  DeleteWithInstance?: boolean | undefined;
  /** target CLOUD_PREMIUM or CLOUD_SSD; one disk per call and no other attribute in the same call */
  DiskType?: string | undefined;
  /** switches bursting; SDK gives the values CREATE (on) and CANCEL (off) */
  BurstPerformanceOperation?: string | undefined;
}

/** What ModifyDiskAttributes answers. */
export interface ModifyDiskAttributesResponse {
  RequestId: string;
}

/** What ModifyDiskBackupQuota takes. */
export interface ModifyDiskBackupQuotaRequest {
  DiskId: string;
  /** new absolute quota (SDK: 1..1024) */
  DiskBackupQuota: number;
}

/** What ModifyDiskBackupQuota answers. */
export interface ModifyDiskBackupQuotaResponse {
  RequestId: string;
}

/** What ModifyDiskExtraPerformance takes. */
export interface ModifyDiskExtraPerformanceRequest {
  /** text says "to create a snapshot", copy-paste */
  DiskId: string;
  /** MB/s (absolute new value) */
  ThroughputPerformance: number;
}

/** What ModifyDiskExtraPerformance answers. */
export interface ModifyDiskExtraPerformanceResponse {
  RequestId: string;
}

/** What ModifyDisksChargeType takes. */
export interface ModifyDisksChargeTypeRequest {
  DiskIds: string[];
  DiskChargePrepaid?: DiskChargePrepaidInput | undefined;
  DiskChargePostpaid?: boolean | undefined;
}

/** What ModifyDisksChargeType answers. */
export interface ModifyDisksChargeTypeResponse {
  RequestId: string;
}

/** What ModifyDisksRenewFlag takes. */
export interface ModifyDisksRenewFlagRequest {
  /** disk-xxxxxxxx */
  DiskIds: string[];
  /** NOTIFY_AND_AUTO_RENEW, NOTIFY_AND_MANUAL_RENEW or DISABLE_NOTIFY_AND_MANUAL_RENEW */
  RenewFlag: string;
  /** months of one renewal: 1-12, 24, 36 */
  AutoRenewPeriod?: number | undefined;
}

/** What ModifyDisksRenewFlag answers. */
export interface ModifyDisksRenewFlagResponse {
  RequestId: string;
}

/** What ModifySnapshotAttribute takes. */
export interface ModifySnapshotAttributeRequest {
  SnapshotId: string;
  /** max 60 bytes */
  SnapshotName?: string | undefined;
  /** TRUE makes it permanent; FALSE non-permanent */
  IsPermanent?: boolean | undefined;
  /** ISO-8601; forces non-permanent and auto-deletes at that time (SDK: only honoured when IsPermanent is false) */
  Deadline?: string | undefined;
}

/** What ModifySnapshotAttribute answers. */
export interface ModifySnapshotAttributeResponse {
  RequestId: string;
}

/** What ModifySnapshotsSharePermission takes. */
export interface ModifySnapshotsSharePermissionRequest {
  /** account ids (UIN); one snapshot can be shared to at most 50 accounts */
  AccountIds: string[];
  /** SHARE or CANCEL */
  Permission: string;
  /** data disk snapshots only */
  SnapshotIds: string[];
}

/** What ModifySnapshotsSharePermission answers. */
export interface ModifySnapshotsSharePermissionResponse {
  RequestId: string;
}

/** What ResizeDisk takes. */
export interface ResizeDiskRequest {
  DiskId: string;
  /** GB, must be larger than the current size */
  DiskSize: number;
}

/** What ResizeDisk answers. */
export interface ResizeDiskResponse {
  RequestId: string;
}

/** What TerminateDisks takes. */
export interface TerminateDisksRequest {
  /** max 50 (SDK text: 100) */
  DiskIds: string[];
  /** 1 also deletes non-permanent snapshots; default 0 */
  DeleteSnapshot?: number | undefined;
}

/** What TerminateDisks answers. */
export interface TerminateDisksResponse {
  RequestId: string;
}

/** What UnbindAutoSnapshotPolicy takes. */
export interface UnbindAutoSnapshotPolicyRequest {
  /** disks not bound to this policy are silently skipped */
  DiskIds: string[];
  AutoSnapshotPolicyId: string;
  InstanceIds?: string[] | undefined;
}

/** What UnbindAutoSnapshotPolicy answers. */
export interface UnbindAutoSnapshotPolicyResponse {
  RequestId: string;
}

export interface AdvancedRetentionPolicy {
  /** 0..100, newest snapshot kept per period; all four needed; may be null */
  Days?: number;
  /** 0..100, newest snapshot kept per period; all four needed; may be null */
  Weeks?: number;
  /** 0..100, newest snapshot kept per period; all four needed; may be null */
  Months?: number;
  /** 0..100, newest snapshot kept per period; all four needed; may be null */
  Years?: number;
}

export interface AttachDetail {
  InstanceId: string;
  /** data disks attached to the instance */
  AttachedDiskCount: number;
  /** most that can be attached */
  MaxAttachCount: number;
}

export interface AutoMountConfigurationInput {
  /** list of CVM ids despite the singular name */
  InstanceId: string[];
  /** list, one per disk */
  MountPoint: string[];
  /** ext4 or xfs */
  FileSystemType: string;
}

export interface AutoSnapshotPolicy {
  /** bound disks */
  DiskIdSet: string[];
  IsActivated: boolean;
  /** NORMAL or ISOLATED */
  AutoSnapshotPolicyState: string;
  /** 1/0, cross-account copy; may be null */
  IsCopyToRemote?: number;
  IsPermanent: boolean;
  /** YYYY-MM-DD hh:mm:ss */
  NextTriggerTime: string;
  AutoSnapshotPolicyName: string;
  AutoSnapshotPolicyId: string;
  Policy: Policy[];
  CreateTime: string;
  /** snapshots are kept this long */
  RetentionDays: number;
  /** may be null */
  CopyToAccountUin?: string;
  /** bound instances; may be null */
  InstanceIdSet: string[];
  /** may be null */
  RetentionMonths?: number;
  /** max kept; may be null */
  RetentionAmount?: number;
  /** may be null */
  AdvancedRetentionPolicy?: AdvancedRetentionPolicy;
  /** may be null */
  CopyFromAccountUin?: string;
  /** may be null */
  Tags: Tag[];
}

export interface DetailPrice {
  /** may be null */
  PriceTitle?: string;
  PriceName: string;
  OriginalPrice: number;
  DiscountPrice: number;
  UnitPrice: number;
  UnitPriceDiscount: number;
  /** hour (lower case here) */
  ChargeUnit: string;
  OriginalPriceHigh: string;
  DiscountPriceHigh: string;
  UnitPriceHigh: string;
  UnitPriceDiscountHigh: string;
}

export interface Disk {
  /** only meaningful for hourly disks; may be null */
  DeleteWithInstance?: boolean;
  /** NOTIFY_AND_AUTO_RENEW, NOTIFY_AND_MANUAL_RENEW, DISABLE_NOTIFY_AND_MANUAL_RENEW; may be null */
  RenewFlag?: string;
  /** CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_BSSD, CLOUD_SSD, CLOUD_HSSD, CLOUD_TSSD */
  DiskType: string;
  /** UNATTACHED, ATTACHING, ATTACHED, DETACHING, EXPANDING, ROLLBACKING, TORECYCLE (misspelt TORECYCE here), DUMPING */
  DiskState: string;
  SnapshotCount: number;
  /** CVM auto-renews but disk does not; may be null */
  AutoRenewFlagError?: boolean;
  Rollbacking: boolean;
  /** CVMs a shared disk is attached to; empty/null otherwise */
  InstanceIdList: string[];
  Encrypt: boolean;
  DiskName: string;
  /** snapshot is taken when the disk dies of overdue payment or expiry */
  BackupDisk: boolean;
  Tags: Tag[];
  /** CVM the disk is attached to */
  InstanceId: string;
  /** PF or VF; may be null */
  AttachMode?: string;
  /** only with ReturnBindAutoSnapshotPolicy=TRUE; may be null */
  AutoSnapshotPolicyIds: string[];
  /** extra MB/s; may be null */
  ThroughputPerformance?: number;
  /** type change running; may be null */
  Migrating?: boolean;
  DiskId: string;
  /** MB */
  SnapshotSize: number;
  Placement: Placement;
  /** prepaid only; may be null */
  IsReturnable?: boolean;
  /** YYYY-MM-DD hh:mm:ss */
  DeadlineTime: string;
  Attached: boolean;
  /** GB */
  DiskSize: number;
  /** 0..100; may be null */
  MigratePercent?: number;
  /** SYSTEM_DISK or DATA_DISK */
  DiskUsage: string;
  /** PREPAID or POSTPAID_BY_HOUR (CDCPAID not listed) */
  DiskChargeType: string;
  /** true = elastic */
  Portable: boolean;
  /** false: CreateSnapshot is refused */
  SnapshotAbility: boolean;
  /** prepaid disk expires before its CVM; may be null */
  DeadlineError?: boolean;
  RollbackPercent: number;
  /** days to expiry, prepaid only; may be null */
  DifferDaysOfDeadline?: number;
  /** 1 already returned, 2 expired, 3 not returnable, 8 return limit reached; may be null */
  ReturnFailCode?: number;
  Shareable: boolean;
  /** YYYY-MM-DD hh:mm:ss */
  CreateTime: string;
  /** 0/1 */
  DeleteSnapshot: number;
  /** max backup points */
  DiskBackupQuota: number;
  /** used backup points */
  DiskBackupCount: number;
  /** CVM or EKS */
  InstanceType: string;
  /** spelt LastAttachInstId in the Data Types page; may be null */
  LastAttachInsId?: string;
  /** last operation error; may be null */
  ErrorPrompt?: string;
  /** may be null */
  BurstPerformance?: boolean;
  EncryptType: string;
  KmsKeyId: string;
}

export interface DiskBackup {
  DiskBackupId: string;
  DiskId: string;
  /** GB */
  DiskSize: number;
  /** SYSTEM_DISK or DATA_DISK */
  DiskUsage: string;
  DiskBackupName: string;
  /** NORMAL, CREATING, ROLLBACKING */
  DiskBackupState: string;
  /** creation progress */
  Percent: number;
  /** ISO-8601 with offset */
  CreateTime: string;
  Encrypt: boolean;
}

export interface DiskChargePrepaidInput {
  /** months: 1-12, 24, 36 */
  Period: number;
  /** default NOTIFY_AND_MANUAL_RENEW; also NOTIFY_AND_AUTO_RENEW, DISABLE_NOTIFY_AND_MANUAL_RENEW */
  RenewFlag?: string | undefined;
  /** current expiry of the CVM, to align expiry; Period then means the CVM renewal length */
  CurInstanceDeadline?: string | undefined;
}

export interface DiskConfig {
  Available: boolean;
  /** PREPAID or POSTPAID_BY_HOUR */
  DiskChargeType: string;
  Zone: string;
  /** may be null */
  InstanceFamily?: string;
  DiskType: string;
  /** GB; may be null */
  StepSize?: number;
  /** may be null */
  ExtraPerformanceRange: number[];
  /** may be null */
  DeviceClass?: string;
  /** SYSTEM_DISK or DATA_DISK */
  DiskUsage: string;
  /** GB */
  MinDiskSize: number;
  /** GB */
  MaxDiskSize: number;
  /** may be null */
  Price?: Price;
}

export interface FilterInput {
  Name: string;
  Values: string[];
}

export interface Image {
  ImageId: string;
  ImageName: string;
}

export interface PlacementInput {
  /** e.g. ap-guangzhou-2 */
  Zone: string;
  /** may be null */
  CageId?: string | undefined;
  /** default project when omitted */
  ProjectId?: number | undefined;
  /** output */
  ProjectName?: string | undefined;
  /** ignored on input */
  CdcName?: string | undefined;
  /** spelt Cdclid in the seed; may be null */
  CdcId?: string | undefined;
  DedicatedClusterId?: string | undefined;
}

export interface Placement {
  /** e.g. ap-guangzhou-2 */
  Zone: string;
  /** may be null */
  CageId?: string;
  /** default project when omitted */
  ProjectId: number;
  /** output */
  ProjectName: string;
  /** ignored on input */
  CdcName: string;
  /** spelt Cdclid in the seed; may be null */
  CdcId?: string;
  DedicatedClusterId: string;
}

export interface PolicyInput {
  /** 0..23 list */
  Hour: number[];
  /** 0=Sunday..6=Saturday */
  DayOfWeek?: number[] | undefined;
  /** 1..31, months lacking the day are skipped */
  DayOfMonth?: number[] | undefined;
  /** 1..365; exactly one of the three day rules may be set */
  IntervalDays?: number | undefined;
}

export interface Policy {
  /** 0..23 list */
  Hour: number[];
  /** 0=Sunday..6=Saturday */
  DayOfWeek: number[];
  /** 1..31, months lacking the day are skipped */
  DayOfMonth: number[];
  /** 1..365; exactly one of the three day rules may be set */
  IntervalDays: number;
}

export interface PrepayPrice {
  DiscountPrice: number;
  /** HOUR; null for prepaid */
  ChargeUnit?: string;
  UnitPriceHigh: string;
  OriginalPriceHigh: string;
  OriginalPrice: number;
  UnitPriceDiscount: number;
  UnitPriceDiscountHigh: string;
  DiscountPriceHigh: string;
  UnitPrice: number;
  /** may be null */
  DetailPrices: DetailPrice[];
}

export interface Price {
  OriginalPrice: number;
  DiscountPrice: number;
  UnitPrice: number;
  /** HOUR; null for prepaid */
  ChargeUnit?: string;
  UnitPriceDiscount: number;
  /** decimal as string */
  OriginalPriceHigh: string;
  DiscountPriceHigh: string;
  UnitPriceHigh: string;
  UnitPriceDiscountHigh: string;
}

export interface SharePermission {
  /** YYYY-MM-DD hh:mm:ss */
  CreatedTime: string;
  /** UIN */
  AccountId: string;
}

export interface Snapshot {
  Placement: Placement;
  CopyFromRemote: boolean;
  /** NORMAL, CREATING, ROLLBACKING, COPYING_FROM_REMOTE, CHECKING_COPIED, TORECYCLE */
  SnapshotState: string;
  IsPermanent: boolean;
  SnapshotName: string;
  /** blank when permanent */
  DeadlineTime: string;
  /** 100 when done */
  Percent: number;
  Images: Image[];
  /** number of shares */
  ShareReference: number;
  /** PRIVATE_SNAPSHOT or SHARED_SNAPSHOT */
  SnapshotType: string;
  /** GB */
  DiskSize: number;
  DiskId: string;
  /** empty list when none */
  CopyingToRegions: string[];
  Encrypt: boolean;
  CreateTime: string;
  ImageCount: number;
  /** SYSTEM_DISK or DATA_DISK */
  DiskUsage: string;
  SnapshotId: string;
  /** date only in the example */
  TimeStartShare: string;
  Tags: Tag[];
  IsLocked: boolean;
  LatestModifyTime: string;
  AutoSnapshotPolicyId: string;
  SnapshotMode: string;
}

export interface SnapshotCopyResult {
  SnapshotId: string;
  /** empty on success */
  Message: string;
  /** "Success" or an error code */
  Code: string;
  DestinationRegion: string;
}

export interface TagInput {
  Key: string;
  Value: string;
}

export interface Tag {
  Key: string;
  Value: string;
}

/** The actions of cbs. */
export interface CbsActions {
  /** Roll a disk back to one of its backup points. (api-docs/cbs.txt:6815) */
  ApplyDiskBackup(params: ApplyDiskBackupRequest): Promise<ApplyDiskBackupResponse>;
  /** Roll a disk back to one of its own snapshots. (api-docs/cbs.txt:2651) */
  ApplySnapshot(params: ApplySnapshotRequest): Promise<ApplySnapshotResponse>;
  /** Attach up to 10 elastic disks to one CVM, all or nothing. (api-docs/cbs.txt:5197) */
  AttachDisks(params: AttachDisksRequest): Promise<AttachDisksResponse>;
  /** Bind disks to a scheduled snapshot policy. (api-docs/cbs.txt:3878) */
  BindAutoSnapshotPolicy(params: BindAutoSnapshotPolicyRequest): Promise<BindAutoSnapshotPolicyResponse>;
  /** Copy a snapshot to other regions. (api-docs/cbs.txt:4404) */
  CopySnapshotCrossRegions(params: CopySnapshotCrossRegionsRequest): Promise<CopySnapshotCrossRegionsResponse>;
  /** Create a scheduled snapshot policy, or with DryRun only compute its first trigger time. (api-docs/cbs.txt:3762) */
  CreateAutoSnapshotPolicy(params: CreateAutoSnapshotPolicyRequest): Promise<CreateAutoSnapshotPolicyResponse>;
  /** Create a backup point of a disk that has backup quota. (api-docs/cbs.txt:4526) */
  CreateDiskBackup(params: CreateDiskBackupRequest): Promise<CreateDiskBackupResponse>;
  /** Buy one or more identical elastic data disks, empty or from a data disk snapshot. (api-docs/cbs.txt:4957) */
  CreateDisks(params: CreateDisksRequest): Promise<CreateDisksResponse>;
  /** Snapshot a disk, or convert a backup point into a snapshot. (api-docs/cbs.txt:3057) */
  CreateSnapshot(params: CreateSnapshotRequest): Promise<CreateSnapshotResponse>;
  /** Delete scheduled snapshot policies, all or nothing. (api-docs/cbs.txt:3669) */
  DeleteAutoSnapshotPolicies(params: DeleteAutoSnapshotPoliciesRequest): Promise<DeleteAutoSnapshotPoliciesResponse>;
  /** Delete backup points in batch. (api-docs/cbs.txt:6719) */
  DeleteDiskBackups(params: DeleteDiskBackupsRequest): Promise<DeleteDiskBackupsResponse>;
  /** Delete snapshots, all or nothing. (api-docs/cbs.txt:2763) */
  DeleteSnapshots(params: DeleteSnapshotsRequest): Promise<DeleteSnapshotsResponse>;
  /** List scheduled snapshot policies by ids or filters. (api-docs/cbs.txt:3523) */
  DescribeAutoSnapshotPolicies(params?: DescribeAutoSnapshotPoliciesRequest): Promise<DescribeAutoSnapshotPoliciesResponse>;
  /** List the scheduled snapshot policies bound to one disk. (api-docs/cbs.txt:3371) */
  DescribeDiskAssociatedAutoSnapshotPolicy(params: DescribeDiskAssociatedAutoSnapshotPolicyRequest): Promise<DescribeDiskAssociatedAutoSnapshotPolicyResponse>;
  /** List backup points by ids or filters. (api-docs/cbs.txt:6600) */
  DescribeDiskBackups(params?: DescribeDiskBackupsRequest): Promise<DescribeDiskBackupsResponse>;
  /** Sellable disk configurations (size range, step, availability) per zone, type, charge type. (api-docs/cbs.txt:5749) */
  DescribeDiskConfigQuota(params: DescribeDiskConfigQuotaRequest): Promise<DescribeDiskConfigQuotaResponse>;
  /** List disks by ids or filters. (api-docs/cbs.txt:5460) */
  DescribeDisks(params?: DescribeDisksRequest): Promise<DescribeDisksResponse>;
  /** Attached and maximum attachable disk counts per CVM. (api-docs/cbs.txt:4856) */
  DescribeInstancesDiskNum(params: DescribeInstancesDiskNumRequest): Promise<DescribeInstancesDiskNumResponse>;
  /** List the accounts one snapshot is shared with. (api-docs/cbs.txt:4224) */
  DescribeSnapshotSharePermission(params: DescribeSnapshotSharePermissionRequest): Promise<DescribeSnapshotSharePermissionResponse>;
  /** List snapshots by ids or filters. (api-docs/cbs.txt:2868) */
  DescribeSnapshots(params?: DescribeSnapshotsRequest): Promise<DescribeSnapshotsResponse>;
  /** Detach up to 10 elastic disks from one CVM, all or nothing. (api-docs/cbs.txt:5638) */
  DetachDisks(params: DetachDisksRequest): Promise<DetachDisksResponse>;
  /** Account-wide snapshot totals: size, billed size, free tier, count. (api-docs/cbs.txt:4320) */
  GetSnapOverview(params?: GetSnapOverviewRequest): Promise<GetSnapOverviewResponse>;
  /** Reset disks to their creation state (empty, or the source snapshot). (api-docs/cbs.txt:6298) */
  InitializeDisks(params: InitializeDisksRequest): Promise<InitializeDisksResponse>;
  /** Price of a disk after a backup quota change. (api-docs/cbs.txt:6494) */
  InquirePriceModifyDiskBackupQuota(params: InquirePriceModifyDiskBackupQuotaRequest): Promise<InquirePriceModifyDiskBackupQuotaResponse>;
  /** Price of a new extra throughput value. (api-docs/cbs.txt:6196) */
  InquirePriceModifyDiskExtraPerformance(params: InquirePriceModifyDiskExtraPerformanceRequest): Promise<InquirePriceModifyDiskExtraPerformanceResponse>;
  /** Total price of a CreateDisks order. (api-docs/cbs.txt:5310) */
  InquiryPriceCreateDisks(params: InquiryPriceCreateDisksRequest): Promise<InquiryPriceCreateDisksResponse>;
  /** Price of growing a disk. (api-docs/cbs.txt:5873) */
  InquiryPriceResizeDisk(params: InquiryPriceResizeDiskRequest): Promise<InquiryPriceResizeDiskResponse>;
  /** Change schedule, name, activation or retention of a policy. (api-docs/cbs.txt:3975) */
  ModifyAutoSnapshotPolicyAttribute(params: ModifyAutoSnapshotPolicyAttributeRequest): Promise<ModifyAutoSnapshotPolicyAttributeResponse>;
  /** Change name, elasticity, project, delete-with-instance, type or bursting of disks. (api-docs/cbs.txt:4626) */
  ModifyDiskAttributes(params: ModifyDiskAttributesRequest): Promise<ModifyDiskAttributesResponse>;
  /** Set how many backup points a disk may have (billed). (api-docs/cbs.txt:6394) */
  ModifyDiskBackupQuota(params: ModifyDiskBackupQuotaRequest): Promise<ModifyDiskBackupQuotaResponse>;
  /** Set the purchased extra throughput of an HSSD/TSSD disk. (api-docs/cbs.txt:6090) */
  ModifyDiskExtraPerformance(params: ModifyDiskExtraPerformanceRequest): Promise<ModifyDiskExtraPerformanceResponse>;
  /** Change between hourly and prepaid billing. */
  ModifyDisksChargeType(params: ModifyDisksChargeTypeRequest): Promise<ModifyDisksChargeTypeResponse>;
  /** Set whether prepaid disks renew themselves. */
  ModifyDisksRenewFlag(params: ModifyDisksRenewFlagRequest): Promise<ModifyDisksRenewFlagResponse>;
  /** Rename a snapshot or change its retention. (api-docs/cbs.txt:3181) */
  ModifySnapshotAttribute(params: ModifySnapshotAttributeRequest): Promise<ModifySnapshotAttributeResponse>;
  /** Share snapshots with other accounts or cancel sharing. (api-docs/cbs.txt:4115) */
  ModifySnapshotsSharePermission(params: ModifySnapshotsSharePermissionRequest): Promise<ModifySnapshotsSharePermissionResponse>;
  /** Grow an elastic disk. (api-docs/cbs.txt:4746) */
  ResizeDisk(params: ResizeDiskRequest): Promise<ResizeDiskResponse>;
  /** Return up to 50 disks. (api-docs/cbs.txt:5977) */
  TerminateDisks(params: TerminateDisksRequest): Promise<TerminateDisksResponse>;
  /** Detach disks from a scheduled snapshot policy. (api-docs/cbs.txt:3279) */
  UnbindAutoSnapshotPolicy(params: UnbindAutoSnapshotPolicyRequest): Promise<UnbindAutoSnapshotPolicyResponse>;
}

/** What the actions of cbs that read things by their ids list. */
export interface CbsReads {
  "cbs.DescribeAutoSnapshotPolicies": AutoSnapshotPolicy;
  "cbs.DescribeDiskBackups": DiskBackup;
  "cbs.DescribeDisks": Disk;
  "cbs.DescribeSnapshots": Snapshot;
}
