// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

/** What ApplyDiskBackup takes. */
export interface ApplyDiskBackupRequest {
  /** must be NORMAL */
  DiskBackupId: string;
  /** the disk the point was taken from */
  DiskId: string;
  AutoStopInstance?: boolean;
  AutoStartInstance?: boolean;
}

/** What ApplyDiskBackup answers. */
export interface ApplyDiskBackupResponse {}

/** What ApplySnapshot takes. */
export interface ApplySnapshotRequest {
  /** snapshot must be in state NORMAL */
  SnapshotId: string;
  /** must be the disk the snapshot was taken from */
  DiskId: string;
  /** stop the CVM before rolling back (SDK: only when the disk is attached) */
  AutoStopInstance?: boolean;
  /** start the CVM afterwards (SDK: only allowed together with AutoStopInstance=true) */
  AutoStartInstance?: boolean;
}

/** What ApplySnapshot answers. */
export interface ApplySnapshotResponse {}

/** What AttachDisks takes. */
export interface AttachDisksRequest {
  InstanceId: string;
  /** max 10, elastic disks */
  DiskIds: string[];
  /** TRUE terminates the disk with the CVM; pay-as-you-go disks only */
  DeleteWithInstance?: boolean;
  /** PF or VF, bare metal models only */
  AttachMode?: string;
}

/** What AttachDisks answers. */
export interface AttachDisksResponse {}

/** What BindAutoSnapshotPolicy takes. */
export interface BindAutoSnapshotPolicyRequest {
  AutoSnapshotPolicyId: string;
  /** max 80 per request */
  DiskIds: string[];
}

/** What BindAutoSnapshotPolicy answers. */
export interface BindAutoSnapshotPolicyResponse {}

/** What CopySnapshotCrossRegions takes. */
export interface CopySnapshotCrossRegionsRequest {
  /** regions that support snapshots */
  DestinationRegions: string[];
  /** source snapshot; marked optional but there is nothing to copy without it */
  SnapshotId?: string;
  /** default "Copied [source id from [region name]]" */
  SnapshotName?: string;
}

/** What CopySnapshotCrossRegions answers. */
export interface CopySnapshotCrossRegionsResponse {
  /** one item per destination region, each with its own Code/Message */
  SnapshotCopyResultSet: SnapshotCopyResult[];
}

/** What CreateAutoSnapshotPolicy takes. */
export interface CreateAutoSnapshotPolicyRequest {
  /** one element per schedule; see type Policy */
  Policy: PolicyInput[];
  /** max 60 bytes, default "Not named" */
  AutoSnapshotPolicyName?: string;
  /** default TRUE */
  IsActivated?: boolean;
  /** default FALSE; cannot be TRUE together with RetentionDays */
  IsPermanent?: boolean;
  /** default 7 */
  RetentionDays?: number;
  /** TRUE returns NextTriggerTime only and creates nothing; default FALSE */
  DryRun?: boolean;
}

/** What CreateAutoSnapshotPolicy answers. */
export interface CreateAutoSnapshotPolicyResponse {
  AutoSnapshotPolicyId: string;
  /** first run, "YYYY-MM-DD hh:mm:ss" */
  NextTriggerTime: string;
}

/** What CreateDiskBackup takes. */
export interface CreateDiskBackupRequest {
  /** described as a name, it is the disk id */
  DiskId: string;
  /** max 100 characters */
  DiskBackupName?: string;
}

/** What CreateDiskBackup answers. */
export interface CreateDiskBackupResponse {
  /** dbp-… */
  DiskBackupId: string;
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
  DiskName?: string;
  Tags?: TagInput[];
  /** must be a data disk snapshot (DiskUsage DATA_DISK) */
  SnapshotId?: string;
  /** default 1; upper limit not in the seed */
  DiskCount?: number;
  /** extra MB/s, only CLOUD_HSSD and CLOUD_TSSD */
  ThroughputPerformance?: number;
  /** GB; may be omitted with SnapshotId (then snapshot size), may not be smaller than the snapshot */
  DiskSize?: number;
  /** default false */
  Shareable?: boolean;
  /** idempotency key, at most 64 ASCII characters */
  ClientToken?: string;
  /** only value ENCRYPT */
  Encrypt?: string;
  /** required for PREPAID, ignored otherwise */
  DiskChargePrepaid?: DiskChargePrepaidInput;
  /** 1 deletes non-permanent snapshots with the disk; default 0 */
  DeleteSnapshot?: number;
  /** attach and format the new disk on a CVM */
  AutoMountConfiguration?: AutoMountConfigurationInput;
  /** number of backup points to buy */
  DiskBackupQuota?: number;
  /** enable bursting */
  BurstPerformance?: boolean;
  KmsKeyId?: string;
  EncryptType?: string;
}

/** What CreateDisks answers. */
export interface CreateDisksResponse {
  /** ids in order of creation; may be null */
  DiskIdSet?: string[] | null;
}

/** What CreateSnapshot takes. */
export interface CreateSnapshotRequest {
  /** disk must have SnapshotAbility=true */
  DiskId: string;
  /** default "Unnamed" */
  SnapshotName?: string;
  /** UTC ISO-8601, e.g. 2022-01-08T09:47:55+00:00; snapshot is auto-deleted then (SDK: at least one day ahead) */
  Deadline?: string;
  /** if set, the snapshot is made from this backup point, which is consumed and its quota slot freed */
  DiskBackupId?: string;
  Tags?: TagInput[];
  LocalSnap?: boolean;
  DiskUsage?: string;
}

/** What CreateSnapshot answers. */
export interface CreateSnapshotResponse {
  /** may be null */
  SnapshotId?: string | null;
}

/** What DeleteAutoSnapshotPolicies takes. */
export interface DeleteAutoSnapshotPoliciesRequest {
  /** the document has a code for too many and no number */
  AutoSnapshotPolicyIds: string[];
}

/** What DeleteAutoSnapshotPolicies answers. */
export interface DeleteAutoSnapshotPoliciesResponse {}

/** What DeleteDiskBackups takes. */
export interface DeleteDiskBackupsRequest {
  /** no cap given */
  DiskBackupIds: string[];
}

/** What DeleteDiskBackups answers. */
export interface DeleteDiskBackupsResponse {}

/** What DeleteSnapshots takes. */
export interface DeleteSnapshotsRequest {
  /** each must be NORMAL */
  SnapshotIds: string[];
  /** true also deletes images built on the snapshot; otherwise a bound image blocks deletion */
  DeleteBindImages?: boolean;
}

/** What DeleteSnapshots answers. */
export interface DeleteSnapshotsResponse {}

/** What DescribeAutoSnapshotPolicies takes. */
export interface DescribeAutoSnapshotPoliciesRequest {
  /** mutually exclusive with Filters (text names SnapshotIds by mistake) */
  AutoSnapshotPolicyIds?: string[];
  /** names: auto-snapshot-policy-id, auto-snapshot-policy-state (NORMAL|ISOLATED), auto-snapshot-policy-name; ANDed */
  Filters?: FilterInput[];
  /** page size, default 20, max 100 */
  Limit?: number;
  /** zero-based start, default 0 */
  Offset?: number;
  /** ASC or DESC */
  Order?: string;
  /** creation time (CREATE_TIME in the SDK); the enum is lost in the text */
  OrderField?: string;
}

/** What DescribeAutoSnapshotPolicies answers. */
export interface DescribeAutoSnapshotPoliciesResponse {
  TotalCount: number;
  AutoSnapshotPolicySet: AutoSnapshotPolicy[];
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
}

/** What DescribeDiskBackups takes. */
export interface DescribeDiskBackupsRequest {
  /** mutually exclusive with Filters */
  DiskBackupIds?: string[];
  /** names: disk-backup-id, disk-id, disk-usage; ANDed */
  Filters?: FilterInput[];
  /** zero-based start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
  /** ASC or DESC */
  Order?: string;
  /** CREATE_TIME (default) */
  OrderField?: string;
}

/** What DescribeDiskBackups answers. */
export interface DescribeDiskBackupsResponse {
  TotalCount: number;
  DiskBackupSet: DiskBackup[];
}

/** What DescribeDiskConfigQuota takes. */
export interface DescribeDiskConfigQuotaRequest {
  /** INQUIRY_CBS_CONFIG (disks) or INQUIRY_CVM_CONFIG (disks matched with instances) */
  InquiryType: string;
  Zones?: string[];
  /** POSTPAID_BY_HOUR listed; SDK adds PREPAID */
  DiskChargeType?: string;
  /** CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_SSD, CLOUD_HSSD */
  DiskTypes?: string[];
  /** SYSTEM_DISK or DATA_DISK */
  DiskUsage?: string;
  /** e.g. S1, I1, M1 */
  InstanceFamilies?: string[];
  /** cores */
  CPU?: number;
  /** GB */
  Memory?: number;
  DedicatedClusterId?: string;
}

/** What DescribeDiskConfigQuota answers. */
export interface DescribeDiskConfigQuotaResponse {
  DiskConfigSet: DiskConfig[];
}

/** What DescribeDisks takes. */
export interface DescribeDisksRequest {
  /** mutually exclusive with Filters */
  DiskIds?: string[];
  /** names: disk-usage, disk-charge-type, portable (TRUE|FALSE), project-id, disk-id, disk-name, disk-type, disk-state, instance-id, zone, instance-ip-address, instance-name, tag-key, tag-value, tag:<key>; ANDed */
  Filters?: FilterInput[];
  /** zero-based start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
  /** ASC or DESC */
  Order?: string;
  /** CREATE_TIME (default) or DEADLINE */
  OrderField?: string;
  /** TRUE fills Disk.AutoSnapshotPolicyIds */
  ReturnBindAutoSnapshotPolicy?: boolean;
}

/** What DescribeDisks answers. */
export interface DescribeDisksResponse {
  /** matches before paging */
  TotalCount: number;
  DiskSet: Disk[];
}

/** What DescribeInstancesDiskNum takes. */
export interface DescribeInstancesDiskNumRequest {
  /** CVM ids */
  InstanceIds: string[];
}

/** What DescribeInstancesDiskNum answers. */
export interface DescribeInstancesDiskNumResponse {
  AttachDetail: AttachDetail[];
}

/** What DescribeSnapshotSharePermission takes. */
export interface DescribeSnapshotSharePermissionRequest {
  /** exactly one */
  SnapshotId: string;
}

/** What DescribeSnapshotSharePermission answers. */
export interface DescribeSnapshotSharePermissionResponse {
  SharePermissionSet: SharePermission[];
}

/** What DescribeSnapshots takes. */
export interface DescribeSnapshotsRequest {
  /** mutually exclusive with Filters */
  SnapshotIds?: string[];
  /** names: snapshot-id, snapshot-name, snapshot-state (NORMAL|CREATING|ROLLBACKING), disk-usage (SYSTEM_DISK|DATA_DISK), project-id, disk-id, zone, encrypt (TRUE|FALSE), snapshot-type (SHARED_SNAPSHOT|PRIVATE_SNAPSHOT); ANDed */
  Filters?: FilterInput[];
  /** zero-based start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
  /** ASC or DESC */
  Order?: string;
  /** only CREATE_TIME (the default) */
  OrderField?: string;
}

/** What DescribeSnapshots answers. */
export interface DescribeSnapshotsResponse {
  /** matches before paging */
  TotalCount: number;
  SnapshotSet: Snapshot[];
}

/** What DetachDisks takes. */
export interface DetachDisksRequest {
  /** max 10, all on the same CVM */
  DiskIds: string[];
  /** required in practice for shared disks (says which CVM); SDK: checked for normal disks */
  InstanceId?: string;
}

/** What DetachDisks answers. */
export interface DetachDisksResponse {}

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
}

/** What InitializeDisks takes. */
export interface InitializeDisksRequest {
  /** max 20 */
  DiskIds: string[];
}

/** What InitializeDisks answers. */
export interface InitializeDisksResponse {}

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
}

/** What InquiryPriceCreateDisks takes. */
export interface InquiryPriceCreateDisksRequest {
  /** list shows POSTPAID_BY_HOUR only, example uses PREPAID */
  DiskChargeType: string;
  /** CLOUD_BSSD missing from this list */
  DiskType: string;
  /** GB */
  DiskSize: number;
  ProjectId?: number;
  /** default 1 */
  DiskCount?: number;
  /** MB/s, CLOUD_HSSD/CLOUD_TSSD only */
  ThroughputPerformance?: number;
  /** required for PREPAID */
  DiskChargePrepaid?: DiskChargePrepaidInput;
  DiskBackupQuota?: number;
}

/** What InquiryPriceCreateDisks answers. */
export interface InquiryPriceCreateDisksResponse {
  /** PREPAID fills OriginalPrice/DiscountPrice, hourly fills UnitPrice/UnitPriceDiscount/ChargeUnit; the rest is null */
  DiskPrice?: Price | null;
}

/** What InquiryPriceResizeDisk takes. */
export interface InquiryPriceResizeDiskRequest {
  DiskId: string;
  /** GB, not smaller than now (ResizeDisk wants strictly larger) */
  DiskSize: number;
  /** used for authorisation only */
  ProjectId?: number;
  DiskIds?: string[];
}

/** What InquiryPriceResizeDisk answers. */
export interface InquiryPriceResizeDiskResponse {
  /** PrepayPrice, also for hourly disks */
  DiskPrice: PrepayPrice;
}

/** What ModifyAutoSnapshotPolicyAttribute takes. */
export interface ModifyAutoSnapshotPolicyAttributeRequest {
  AutoSnapshotPolicyId: string;
  /** text gives default TRUE; treat omitted as unchanged */
  IsActivated?: boolean;
  /** TRUE conflicts with RetentionDays; text gives default FALSE */
  IsPermanent?: boolean;
  /** max 60 bytes */
  AutoSnapshotPolicyName?: string;
  /** replaces the schedule list */
  Policy?: PolicyInput[];
  /** conflicts with IsPermanent=TRUE */
  RetentionDays?: number;
}

/** What ModifyAutoSnapshotPolicyAttribute answers. */
export interface ModifyAutoSnapshotPolicyAttributeResponse {}

/** What ModifyDiskAttributes takes. */
export interface ModifyDiskAttributesRequest {
  /** several ids all get the same new value; only one id when DiskType is given; a code for too many and no number */
  DiskIds: string[];
  /** no limit given here (60 bytes on create) */
  DiskName?: string;
  /** only non-elastic to elastic (TRUE) */
  Portable?: boolean;
  /** elastic disks only */
  ProjectId?: number;
  /** only pay-as-you-go data disks */
  DeleteWithInstance?: boolean;
  /** target CLOUD_PREMIUM or CLOUD_SSD; one disk per call and no other attribute in the same call */
  DiskType?: string;
  /** switches bursting; SDK gives the values CREATE (on) and CANCEL (off) */
  BurstPerformanceOperation?: string;
}

/** What ModifyDiskAttributes answers. */
export interface ModifyDiskAttributesResponse {}

/** What ModifyDiskBackupQuota takes. */
export interface ModifyDiskBackupQuotaRequest {
  DiskId: string;
  /** new absolute quota (SDK: 1..1024) */
  DiskBackupQuota: number;
}

/** What ModifyDiskBackupQuota answers. */
export interface ModifyDiskBackupQuotaResponse {}

/** What ModifyDiskExtraPerformance takes. */
export interface ModifyDiskExtraPerformanceRequest {
  /** text says "to create a snapshot", copy-paste */
  DiskId: string;
  /** MB/s (absolute new value) */
  ThroughputPerformance: number;
}

/** What ModifyDiskExtraPerformance answers. */
export interface ModifyDiskExtraPerformanceResponse {}

/** What ModifyDisksChargeType takes. */
export interface ModifyDisksChargeTypeRequest {
  DiskIds: string[];
  DiskChargePrepaid?: DiskChargePrepaidInput;
  DiskChargePostpaid?: boolean;
}

/** What ModifyDisksChargeType answers. */
export interface ModifyDisksChargeTypeResponse {}

/** What ModifyDisksRenewFlag takes. */
export interface ModifyDisksRenewFlagRequest {
  /** disk-xxxxxxxx */
  DiskIds: string[];
  /** NOTIFY_AND_AUTO_RENEW, NOTIFY_AND_MANUAL_RENEW or DISABLE_NOTIFY_AND_MANUAL_RENEW */
  RenewFlag: string;
  /** months of one renewal: 1-12, 24, 36 */
  AutoRenewPeriod?: number;
}

/** What ModifyDisksRenewFlag answers. */
export interface ModifyDisksRenewFlagResponse {}

/** What ModifySnapshotAttribute takes. */
export interface ModifySnapshotAttributeRequest {
  SnapshotId: string;
  /** max 60 bytes */
  SnapshotName?: string;
  /** TRUE makes it permanent; FALSE non-permanent */
  IsPermanent?: boolean;
  /** ISO-8601; forces non-permanent and auto-deletes at that time (SDK: only honoured when IsPermanent is false) */
  Deadline?: string;
}

/** What ModifySnapshotAttribute answers. */
export interface ModifySnapshotAttributeResponse {}

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
export interface ModifySnapshotsSharePermissionResponse {}

/** What ResizeDisk takes. */
export interface ResizeDiskRequest {
  DiskId: string;
  /** GB, must be larger than the current size */
  DiskSize: number;
}

/** What ResizeDisk answers. */
export interface ResizeDiskResponse {}

/** What TerminateDisks takes. */
export interface TerminateDisksRequest {
  /** max 50 (SDK text: 100) */
  DiskIds: string[];
  /** 1 also deletes non-permanent snapshots; default 0 */
  DeleteSnapshot?: number;
}

/** What TerminateDisks answers. */
export interface TerminateDisksResponse {}

/** What UnbindAutoSnapshotPolicy takes. */
export interface UnbindAutoSnapshotPolicyRequest {
  /** disks not bound to this policy are silently skipped */
  DiskIds: string[];
  AutoSnapshotPolicyId: string;
  InstanceIds?: string[];
}

/** What UnbindAutoSnapshotPolicy answers. */
export interface UnbindAutoSnapshotPolicyResponse {}

export interface AdvancedRetentionPolicy {
  /** 0..100, newest snapshot kept per period; all four needed; may be null */
  Days?: number | null;
  /** 0..100, newest snapshot kept per period; all four needed; may be null */
  Weeks?: number | null;
  /** 0..100, newest snapshot kept per period; all four needed; may be null */
  Months?: number | null;
  /** 0..100, newest snapshot kept per period; all four needed; may be null */
  Years?: number | null;
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
  IsCopyToRemote?: number | null;
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
  CopyToAccountUin?: string | null;
  /** bound instances; may be null */
  InstanceIdSet?: string[] | null;
  /** may be null */
  RetentionMonths?: number | null;
  /** max kept; may be null */
  RetentionAmount?: number | null;
  /** may be null */
  AdvancedRetentionPolicy?: AdvancedRetentionPolicy | null;
  /** may be null */
  CopyFromAccountUin?: string | null;
  /** may be null */
  Tags?: Tag[] | null;
}

export interface DetailPrice {
  /** may be null */
  PriceTitle?: string | null;
  PriceName: string;
  OriginalPrice?: number | null;
  DiscountPrice?: number | null;
  UnitPrice?: number | null;
  UnitPriceDiscount?: number | null;
  /** hour (lower case here) */
  ChargeUnit?: string | null;
  OriginalPriceHigh?: string | null;
  DiscountPriceHigh?: string | null;
  UnitPriceHigh?: string | null;
  UnitPriceDiscountHigh?: string | null;
}

export interface Disk {
  /** only meaningful for hourly disks; may be null */
  DeleteWithInstance?: boolean | null;
  /** NOTIFY_AND_AUTO_RENEW, NOTIFY_AND_MANUAL_RENEW, DISABLE_NOTIFY_AND_MANUAL_RENEW; may be null */
  RenewFlag?: string | null;
  /** CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_BSSD, CLOUD_SSD, CLOUD_HSSD, CLOUD_TSSD */
  DiskType: string;
  /** UNATTACHED, ATTACHING, ATTACHED, DETACHING, EXPANDING, ROLLBACKING, TORECYCLE (misspelt TORECYCE here), DUMPING */
  DiskState: string;
  SnapshotCount: number;
  /** CVM auto-renews but disk does not; may be null */
  AutoRenewFlagError?: boolean | null;
  Rollbacking: boolean;
  /** CVMs a shared disk is attached to; empty/null otherwise */
  InstanceIdList?: string[] | null;
  Encrypt: boolean;
  DiskName: string;
  /** snapshot is taken when the disk dies of overdue payment or expiry */
  BackupDisk: boolean;
  Tags: Tag[];
  /** CVM the disk is attached to */
  InstanceId: string;
  /** PF or VF; may be null */
  AttachMode?: string | null;
  /** only with ReturnBindAutoSnapshotPolicy=TRUE; may be null */
  AutoSnapshotPolicyIds?: string[] | null;
  /** extra MB/s; may be null */
  ThroughputPerformance?: number | null;
  /** type change running; may be null */
  Migrating?: boolean | null;
  DiskId: string;
  /** MB */
  SnapshotSize: number;
  Placement: Placement;
  /** prepaid only; may be null */
  IsReturnable?: boolean | null;
  /** YYYY-MM-DD hh:mm:ss */
  DeadlineTime: string;
  Attached: boolean;
  /** GB */
  DiskSize: number;
  /** 0..100; may be null */
  MigratePercent?: number | null;
  /** SYSTEM_DISK or DATA_DISK */
  DiskUsage: string;
  /** PREPAID or POSTPAID_BY_HOUR (CDCPAID not listed) */
  DiskChargeType: string;
  /** true = elastic */
  Portable: boolean;
  /** false: CreateSnapshot is refused */
  SnapshotAbility: boolean;
  /** prepaid disk expires before its CVM; may be null */
  DeadlineError?: boolean | null;
  RollbackPercent: number;
  /** days to expiry, prepaid only; may be null */
  DifferDaysOfDeadline?: number | null;
  /** 1 already returned, 2 expired, 3 not returnable, 8 return limit reached; may be null */
  ReturnFailCode?: number | null;
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
  LastAttachInsId?: string | null;
  /** last operation error; may be null */
  ErrorPrompt?: string | null;
  /** may be null */
  BurstPerformance?: boolean | null;
  EncryptType?: string | null;
  KmsKeyId?: string | null;
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
  RenewFlag?: string;
  /** current expiry of the CVM, to align expiry; Period then means the CVM renewal length */
  CurInstanceDeadline?: string;
}

export interface DiskConfig {
  Available: boolean;
  /** PREPAID or POSTPAID_BY_HOUR */
  DiskChargeType: string;
  Zone: string;
  /** may be null */
  InstanceFamily?: string | null;
  DiskType: string;
  /** GB; may be null */
  StepSize?: number | null;
  /** may be null */
  ExtraPerformanceRange?: number[] | null;
  /** may be null */
  DeviceClass?: string | null;
  /** SYSTEM_DISK or DATA_DISK */
  DiskUsage: string;
  /** GB */
  MinDiskSize: number;
  /** GB */
  MaxDiskSize: number;
  /** may be null */
  Price?: Price | null;
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
  CageId?: string;
  /** default project when omitted */
  ProjectId?: number;
  /** output */
  ProjectName?: string;
  /** ignored on input */
  CdcName?: string;
  /** spelt Cdclid in the seed; may be null */
  CdcId?: string;
  DedicatedClusterId?: string;
}

export interface Placement {
  /** e.g. ap-guangzhou-2 */
  Zone: string;
  /** may be null */
  CageId?: string | null;
  /** default project when omitted */
  ProjectId: number;
  /** output */
  ProjectName?: string | null;
  /** ignored on input */
  CdcName?: string | null;
  /** spelt Cdclid in the seed; may be null */
  CdcId?: string | null;
  DedicatedClusterId: string;
}

export interface PolicyInput {
  /** 0..23 list */
  Hour: number[];
  /** 0=Sunday..6=Saturday */
  DayOfWeek?: number[];
  /** 1..31, months lacking the day are skipped */
  DayOfMonth?: number[];
  /** 1..365; exactly one of the three day rules may be set */
  IntervalDays?: number;
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
  DiscountPrice?: number | null;
  /** HOUR; null for prepaid */
  ChargeUnit?: string | null;
  UnitPriceHigh?: string | null;
  OriginalPriceHigh?: string | null;
  OriginalPrice?: number | null;
  UnitPriceDiscount?: number | null;
  UnitPriceDiscountHigh?: string | null;
  DiscountPriceHigh?: string | null;
  UnitPrice?: number | null;
  /** may be null */
  DetailPrices?: DetailPrice[] | null;
}

export interface Price {
  OriginalPrice?: number | null;
  DiscountPrice?: number | null;
  UnitPrice?: number | null;
  /** HOUR; null for prepaid */
  ChargeUnit?: string | null;
  UnitPriceDiscount?: number | null;
  /** decimal as string */
  OriginalPriceHigh?: string | null;
  DiscountPriceHigh?: string | null;
  UnitPriceHigh?: string | null;
  UnitPriceDiscountHigh?: string | null;
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
  IsLocked?: boolean | null;
  LatestModifyTime?: string | null;
  AutoSnapshotPolicyId?: string | null;
  SnapshotMode?: string | null;
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

/** What each action of cbs takes and answers. */
export interface CbsActions {
  ApplyDiskBackup: { request: ApplyDiskBackupRequest; answer: ApplyDiskBackupResponse };
  ApplySnapshot: { request: ApplySnapshotRequest; answer: ApplySnapshotResponse };
  AttachDisks: { request: AttachDisksRequest; answer: AttachDisksResponse };
  BindAutoSnapshotPolicy: { request: BindAutoSnapshotPolicyRequest; answer: BindAutoSnapshotPolicyResponse };
  CopySnapshotCrossRegions: { request: CopySnapshotCrossRegionsRequest; answer: CopySnapshotCrossRegionsResponse };
  CreateAutoSnapshotPolicy: { request: CreateAutoSnapshotPolicyRequest; answer: CreateAutoSnapshotPolicyResponse };
  CreateDiskBackup: { request: CreateDiskBackupRequest; answer: CreateDiskBackupResponse };
  CreateDisks: { request: CreateDisksRequest; answer: CreateDisksResponse };
  CreateSnapshot: { request: CreateSnapshotRequest; answer: CreateSnapshotResponse };
  DeleteAutoSnapshotPolicies: { request: DeleteAutoSnapshotPoliciesRequest; answer: DeleteAutoSnapshotPoliciesResponse };
  DeleteDiskBackups: { request: DeleteDiskBackupsRequest; answer: DeleteDiskBackupsResponse };
  DeleteSnapshots: { request: DeleteSnapshotsRequest; answer: DeleteSnapshotsResponse };
  DescribeAutoSnapshotPolicies: { request: DescribeAutoSnapshotPoliciesRequest; answer: DescribeAutoSnapshotPoliciesResponse };
  DescribeDiskAssociatedAutoSnapshotPolicy: { request: DescribeDiskAssociatedAutoSnapshotPolicyRequest; answer: DescribeDiskAssociatedAutoSnapshotPolicyResponse };
  DescribeDiskBackups: { request: DescribeDiskBackupsRequest; answer: DescribeDiskBackupsResponse };
  DescribeDiskConfigQuota: { request: DescribeDiskConfigQuotaRequest; answer: DescribeDiskConfigQuotaResponse };
  DescribeDisks: { request: DescribeDisksRequest; answer: DescribeDisksResponse };
  DescribeInstancesDiskNum: { request: DescribeInstancesDiskNumRequest; answer: DescribeInstancesDiskNumResponse };
  DescribeSnapshotSharePermission: { request: DescribeSnapshotSharePermissionRequest; answer: DescribeSnapshotSharePermissionResponse };
  DescribeSnapshots: { request: DescribeSnapshotsRequest; answer: DescribeSnapshotsResponse };
  DetachDisks: { request: DetachDisksRequest; answer: DetachDisksResponse };
  GetSnapOverview: { request: GetSnapOverviewRequest; answer: GetSnapOverviewResponse };
  InitializeDisks: { request: InitializeDisksRequest; answer: InitializeDisksResponse };
  InquirePriceModifyDiskBackupQuota: { request: InquirePriceModifyDiskBackupQuotaRequest; answer: InquirePriceModifyDiskBackupQuotaResponse };
  InquirePriceModifyDiskExtraPerformance: { request: InquirePriceModifyDiskExtraPerformanceRequest; answer: InquirePriceModifyDiskExtraPerformanceResponse };
  InquiryPriceCreateDisks: { request: InquiryPriceCreateDisksRequest; answer: InquiryPriceCreateDisksResponse };
  InquiryPriceResizeDisk: { request: InquiryPriceResizeDiskRequest; answer: InquiryPriceResizeDiskResponse };
  ModifyAutoSnapshotPolicyAttribute: { request: ModifyAutoSnapshotPolicyAttributeRequest; answer: ModifyAutoSnapshotPolicyAttributeResponse };
  ModifyDiskAttributes: { request: ModifyDiskAttributesRequest; answer: ModifyDiskAttributesResponse };
  ModifyDiskBackupQuota: { request: ModifyDiskBackupQuotaRequest; answer: ModifyDiskBackupQuotaResponse };
  ModifyDiskExtraPerformance: { request: ModifyDiskExtraPerformanceRequest; answer: ModifyDiskExtraPerformanceResponse };
  ModifyDisksChargeType: { request: ModifyDisksChargeTypeRequest; answer: ModifyDisksChargeTypeResponse };
  ModifyDisksRenewFlag: { request: ModifyDisksRenewFlagRequest; answer: ModifyDisksRenewFlagResponse };
  ModifySnapshotAttribute: { request: ModifySnapshotAttributeRequest; answer: ModifySnapshotAttributeResponse };
  ModifySnapshotsSharePermission: { request: ModifySnapshotsSharePermissionRequest; answer: ModifySnapshotsSharePermissionResponse };
  ResizeDisk: { request: ResizeDiskRequest; answer: ResizeDiskResponse };
  TerminateDisks: { request: TerminateDisksRequest; answer: TerminateDisksResponse };
  UnbindAutoSnapshotPolicy: { request: UnbindAutoSnapshotPolicyRequest; answer: UnbindAutoSnapshotPolicyResponse };
}
