// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

/** What AllocateAddresses takes. */
export interface AllocateAddressesRequest {
  /** 1..5, default 1 */
  AddressCount?: number;
}

/** What AllocateAddresses answers. */
export interface AllocateAddressesResponse {
  /** ids only; addresses come from DescribeAddresses */
  AddressSet: string[];
}

/** What AssociateAddress takes. */
export interface AssociateAddressRequest {
  /** state UNBIND, not in arrears, not blocked */
  AddressId: string;
  /** ins-…: binds to the primary private IP of the primary ENI; excludes NetworkInterfaceId */
  InstanceId?: string;
  /** eni-…; needs PrivateIpAddress */
  NetworkInterfaceId?: string;
  /** a private IP of that ENI (required-flag unreadable in the seed, line 4603) */
  PrivateIpAddress?: string;
}

/** What AssociateAddress answers. */
export interface AssociateAddressResponse {}

/** What AssociateInstancesKeyPairs takes. */
export interface AssociateInstancesKeyPairsRequest {
  /** at most 100, STOPPED Linux instances */
  InstanceIds: string[];
  /** at most 100 (in practice one per instance) */
  KeyIds: string[];
  /** default FALSE */
  ForceStop?: boolean;
}

/** What AssociateInstancesKeyPairs answers. */
export interface AssociateInstancesKeyPairsResponse {}

/** What AssociateSecurityGroups takes. */
export interface AssociateSecurityGroupsRequest {
  SecurityGroupIds: string[];
  InstanceIds: string[];
}

/** What AssociateSecurityGroups answers. */
export interface AssociateSecurityGroupsResponse {}

/** What CreateDisasterRecoverGroup takes. */
export interface CreateDisasterRecoverGroupRequest {
  Name: string;
  Type: string;
  ClientToken?: string;
  Affinity?: number;
  Strategy?: string;
  PartitionCount?: number;
  TagSpecification?: TagSpecificationInput[];
}

/** What CreateDisasterRecoverGroup answers. */
export interface CreateDisasterRecoverGroupResponse {
  DisasterRecoverGroupId: string;
  Type: string;
  Name: string;
  CvmQuotaTotal: number;
  CurrentNum: number;
  CreateTime: string;
  Strategy: string;
  PartitionCount: number;
}

/** What CreateImage takes. */
export interface CreateImageRequest {
  InstanceId?: string;
  /** max 20 characters, unique (API 3.0: 60) */
  ImageName: string;
  /** max 60 characters, default empty (API 3.0: 256) */
  ImageDescription?: string;
  /** Windows only, default False */
  Sysprep?: boolean;
  ForcePoweroff?: string;
  DataDiskIds?: string[];
  SnapshotIds?: string[];
  DryRun?: boolean;
  TagSpecification?: TagSpecificationInput[];
  ImageFamily?: string;
}

/** What CreateImage answers. */
export interface CreateImageResponse {
  ImageId?: string | null;
}

/** What CreateKeyPair takes. */
export interface CreateKeyPairRequest {
  /** letters, digits, underscore; max 25; unique (row scrambled in the text, lines 4971-4987) */
  KeyName: string;
  /** 0 = default project */
  ProjectId: number;
  TagSpecification?: TagSpecificationInput[];
}

/** What CreateKeyPair answers. */
export interface CreateKeyPairResponse {
  /** PrivateKey is secret and shown only here */
  KeyPair?: KeyPair | null;
}

/** What CreateLaunchTemplate takes. */
export interface CreateLaunchTemplateRequest {
  LaunchTemplateName: string;
  Placement: PlacementInput;
  ImageId: string;
  LaunchTemplateVersionDescription?: string;
  InstanceType?: string;
  SystemDisk?: SystemDiskInput;
  DataDisks?: DataDiskInput[];
  VirtualPrivateCloud?: VirtualPrivateCloudInput;
  InternetAccessible?: InternetAccessibleInput;
  InstanceCount?: number;
  InstanceName?: string;
  LoginSettings?: LoginSettingsInput;
  SecurityGroupIds?: string[];
  EnhancedService?: EnhancedServiceInput;
  ClientToken?: string;
  HostName?: string;
  ActionTimer?: ActionTimerInput;
  DisasterRecoverGroupIds?: string[];
  TagSpecification?: TagSpecificationInput[];
  InstanceMarketOptions?: InstanceMarketOptionsRequestInput;
  UserData?: string;
  DryRun?: boolean;
  CamRoleName?: string;
  HpcClusterId?: string;
  InstanceChargeType?: string;
  InstanceChargePrepaid?: InstanceChargePrepaidInput;
  DisableApiTermination?: boolean;
  EnableJumboFrame?: boolean;
  LaunchTemplateTagSpecification?: TagSpecificationInput[];
  Metadata?: MetadataInput;
  TemplateDataModifyAction?: string;
  NetworkInterfaces?: NetworkInterfacesInput[];
}

/** What CreateLaunchTemplate answers. */
export interface CreateLaunchTemplateResponse {
  LaunchTemplateId: string;
}

/** What CreateLaunchTemplateVersion takes. */
export interface CreateLaunchTemplateVersionRequest {
  Placement: PlacementInput;
  LaunchTemplateId: string;
  LaunchTemplateVersion?: number;
  LaunchTemplateVersionDescription?: string;
  InstanceType?: string;
  ImageId?: string;
  SystemDisk?: SystemDiskInput;
  DataDisks?: DataDiskInput[];
  VirtualPrivateCloud?: VirtualPrivateCloudInput;
  InternetAccessible?: InternetAccessibleInput;
  InstanceCount?: number;
  InstanceName?: string;
  LoginSettings?: LoginSettingsInput;
  SecurityGroupIds?: string[];
  EnhancedService?: EnhancedServiceInput;
  ClientToken?: string;
  HostName?: string;
  ActionTimer?: ActionTimerInput;
  DisasterRecoverGroupIds?: string[];
  TagSpecification?: TagSpecificationInput[];
  InstanceMarketOptions?: InstanceMarketOptionsRequestInput;
  UserData?: string;
  DryRun?: boolean;
  CamRoleName?: string;
  HpcClusterId?: string;
  InstanceChargeType?: string;
  InstanceChargePrepaid?: InstanceChargePrepaidInput;
  DisableApiTermination?: boolean;
  EnableJumboFrame?: boolean;
  Metadata?: MetadataInput;
  TemplateDataModifyAction?: string;
  NetworkInterfaces?: NetworkInterfacesInput[];
}

/** What CreateLaunchTemplateVersion answers. */
export interface CreateLaunchTemplateVersionResponse {
  LaunchTemplateVersionNumber: number;
}

/** What DeleteDisasterRecoverGroups takes. */
export interface DeleteDisasterRecoverGroupsRequest {
  DisasterRecoverGroupIds: string[];
}

/** What DeleteDisasterRecoverGroups answers. */
export interface DeleteDisasterRecoverGroupsResponse {}

/** What DeleteImages takes. */
export interface DeleteImagesRequest {
  /** images in state NORMAL and shared with nobody */
  ImageIds: string[];
  DeleteBindedSnap?: boolean;
  DryRun?: boolean;
}

/** What DeleteImages answers. */
export interface DeleteImagesResponse {}

/** What DeleteKeyPairs takes. */
export interface DeleteKeyPairsRequest {
  /** at most 100 */
  KeyIds: string[];
}

/** What DeleteKeyPairs answers. */
export interface DeleteKeyPairsResponse {}

/** What DeleteLaunchTemplate takes. */
export interface DeleteLaunchTemplateRequest {
  LaunchTemplateId: string;
}

/** What DeleteLaunchTemplate answers. */
export interface DeleteLaunchTemplateResponse {}

/** What DeleteLaunchTemplateVersions takes. */
export interface DeleteLaunchTemplateVersionsRequest {
  LaunchTemplateId: string;
  LaunchTemplateVersions: number[];
}

/** What DeleteLaunchTemplateVersions answers. */
export interface DeleteLaunchTemplateVersionsResponse {}

/** What DescribeAddressQuota takes. */
export interface DescribeAddressQuotaRequest {}

/** What DescribeAddressQuota answers. */
export interface DescribeAddressQuotaResponse {
  /** QuotaId TOTAL_EIP_QUOTA, DAILY_EIP_APPLY, DAILY_PUBLIC_IP_ASSIGN (vendor sample: DAILY_EIP_ASSIGN); QuotaCurrent; QuotaLimit */
  QuotaSet: Quota[];
}

/** What DescribeAddresses takes. */
export interface DescribeAddressesRequest {
  /** eip-xxxxxxxx; excludes Filters */
  AddressIds?: string[];
  /** at most 10, 5 values each: address-id, address-name (exact), address-ip, address-status, instance-id, private-ip-address, network-interface-id, is-arrears (TRUE/FALSE) */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
}

/** What DescribeAddresses answers. */
export interface DescribeAddressesResponse {
  TotalCount?: number | null;
  AddressSet?: Address[] | null;
}

/** What DescribeDisasterRecoverGroups takes. */
export interface DescribeDisasterRecoverGroupsRequest {
  DisasterRecoverGroupIds?: string[];
  Name?: string;
  Offset?: number;
  Limit?: number;
  Filters?: FilterInput[];
}

/** What DescribeDisasterRecoverGroups answers. */
export interface DescribeDisasterRecoverGroupsResponse {
  DisasterRecoverGroupSet: DisasterRecoverGroup[];
  TotalCount: number;
}

/** What DescribeHosts takes. */
export interface DescribeHostsRequest {
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeHosts answers. */
export interface DescribeHostsResponse {
  TotalCount: number;
  HostSet: HostItem[];
}

/** What DescribeImageFromFamily takes. */
export interface DescribeImageFromFamilyRequest {
  ImageFamily?: string;
}

/** What DescribeImageFromFamily answers. */
export interface DescribeImageFromFamilyResponse {
  Image?: Image | null;
}

/** What DescribeImageQuota takes. */
export interface DescribeImageQuotaRequest {}

/** What DescribeImageQuota answers. */
export interface DescribeImageQuotaResponse {
  ImageNumQuota: number;
}

/** What DescribeImageSharePermission takes. */
export interface DescribeImageSharePermissionRequest {
  ImageId: string;
}

/** What DescribeImageSharePermission answers. */
export interface DescribeImageSharePermissionResponse {
  /** items: CreatedTime, Account (API 3.0: AccountId) */
  SharePermissionSet?: SharePermission[] | null;
}

/** What DescribeImages takes. */
export interface DescribeImagesRequest {
  /** excludes Filters */
  ImageIds?: string[];
  /** at most 10, 5 values each: image-id, image-type (PRIVATE_IMAGE, PUBLIC_IMAGE, MARKET_IMAGE, SHARED_IMAGE), image-name */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
  InstanceType?: string;
}

/** What DescribeImages answers. */
export interface DescribeImagesResponse {
  ImageSet?: Image[] | null;
  TotalCount?: number | null;
}

/** What DescribeInstanceFamilyConfigs takes. */
export interface DescribeInstanceFamilyConfigsRequest {}

/** What DescribeInstanceFamilyConfigs answers. */
export interface DescribeInstanceFamilyConfigsResponse {
  InstanceFamilyConfigSet: InstanceFamilyConfig[];
}

/** What DescribeInstanceInternetBandwidthConfigs takes. */
export interface DescribeInstanceInternetBandwidthConfigsRequest {
  InstanceId: string;
}

/** What DescribeInstanceInternetBandwidthConfigs answers. */
export interface DescribeInstanceInternetBandwidthConfigsResponse {
  /** StartTime, EndTime, InternetAccessible; past settings included */
  InternetBandwidthConfigSet: InternetBandwidthConfig[];
}

/** What DescribeInstanceTypeConfigs takes. */
export interface DescribeInstanceTypeConfigsRequest {
  /** at most 10 filters, ONE value each; names: zone, instance-family (S1, I1, M1, ...) */
  Filters?: FilterInput[];
}

/** What DescribeInstanceTypeConfigs answers. */
export interface DescribeInstanceTypeConfigsResponse {
  /** items: Zone, InstanceFamily, InstanceType, CPU, GPU, FPGA, Memory(GB) */
  InstanceTypeConfigSet: InstanceTypeConfig[];
}

/** What DescribeInstances takes. */
export interface DescribeInstancesRequest {
  /** at most 100 ids; excludes Filters */
  InstanceIds?: string[];
  /** at most 10 filters, 5 values each; excludes InstanceIds. names: zone, project-id (Integer), host-id, instance-id, instance-name, instance-charge-type; vendor page adds private-ip-address, public-ip-address */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
}

/** What DescribeInstances answers. */
export interface DescribeInstancesResponse {
  /** matching instances */
  TotalCount?: number | null;
  InstanceSet?: Instance[] | null;
}

/** What DescribeInstancesAttributes takes. */
export interface DescribeInstancesAttributesRequest {
  Attributes: string[];
  InstanceIds: string[];
}

/** What DescribeInstancesAttributes answers. */
export interface DescribeInstancesAttributesResponse {
  InstanceSet: InstanceAttribute[];
}

/** What DescribeInstancesStatus takes. */
export interface DescribeInstancesStatusRequest {
  /** at most 100 ids */
  InstanceIds?: string[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
}

/** What DescribeInstancesStatus answers. */
export interface DescribeInstancesStatusResponse {
  TotalCount: number;
  /** items: InstanceId, InstanceState */
  InstanceStatusSet: InstanceStatus[];
}

/** What DescribeKeyPairs takes. */
export interface DescribeKeyPairsRequest {
  /** skey-xxxxxxxx; excludes Filters */
  KeyIds?: string[];
  /** project-id (Integer), vendor page adds key-name; excludes KeyIds */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
}

/** What DescribeKeyPairs answers. */
export interface DescribeKeyPairsResponse {
  TotalCount?: number | null;
  KeyPairSet?: KeyPair[] | null;
}

/** What DescribeLaunchTemplateVersions takes. */
export interface DescribeLaunchTemplateVersionsRequest {
  LaunchTemplateId: string;
  LaunchTemplateVersions?: number[];
  MinVersion?: number;
  MaxVersion?: number;
  Offset?: number;
  Limit?: number;
  DefaultVersion?: boolean;
}

/** What DescribeLaunchTemplateVersions answers. */
export interface DescribeLaunchTemplateVersionsResponse {
  TotalCount: number;
  LaunchTemplateVersionSet: LaunchTemplateVersionInfo[];
}

/** What DescribeLaunchTemplates takes. */
export interface DescribeLaunchTemplatesRequest {
  LaunchTemplateIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeLaunchTemplates answers. */
export interface DescribeLaunchTemplatesResponse {
  TotalCount: number;
  LaunchTemplateSet: LaunchTemplateInfo[];
}

/** What DescribeRegions takes. */
export interface DescribeRegionsRequest {}

/** What DescribeRegions answers. */
export interface DescribeRegionsResponse {
  /** number of regions */
  TotalCount: number;
  RegionSet: Region[];
}

/** What DescribeZoneInstanceConfigInfos takes. */
export interface DescribeZoneInstanceConfigInfosRequest {
  Filters?: FilterInput[];
}

/** What DescribeZoneInstanceConfigInfos answers. */
export interface DescribeZoneInstanceConfigInfosResponse {
  InstanceTypeQuotaSet: InstanceTypeQuotaItem[];
}

/** What DescribeZones takes. */
export interface DescribeZonesRequest {}

/** What DescribeZones answers. */
export interface DescribeZonesResponse {
  /** number of zones */
  TotalCount: number;
  /** items: Zone, ZoneName, ZoneId (a string of digits), ZoneState AVAILABLE/UNAVAILABLE */
  ZoneSet: Zone[];
}

/** What DisassociateAddress takes. */
export interface DisassociateAddressRequest {
  /** state BIND or BIND_ENI, not blocked */
  AddressId: string;
  /** TRUE = give the instance an ordinary public IP afterwards (primary IP of primary ENI only, 10 times a day per account); default FALSE; Boolean in API 3.0 */
  ReallocateNormalPublicIp?: string;
}

/** What DisassociateAddress answers. */
export interface DisassociateAddressResponse {}

/** What DisassociateInstancesKeyPairs takes. */
export interface DisassociateInstancesKeyPairsRequest {
  /** at most 100, STOPPED Linux instances */
  InstanceIds: string[];
  /** at most 100 */
  KeyIds: string[];
  /** default FALSE */
  ForceStop?: boolean;
}

/** What DisassociateInstancesKeyPairs answers. */
export interface DisassociateInstancesKeyPairsResponse {}

/** What DisassociateSecurityGroups takes. */
export interface DisassociateSecurityGroupsRequest {
  SecurityGroupIds: string[];
  InstanceIds: string[];
}

/** What DisassociateSecurityGroups answers. */
export interface DisassociateSecurityGroupsResponse {}

/** What ImportKeyPair takes. */
export interface ImportKeyPairRequest {
  /** letters, digits, underscore; max 25; unique */
  KeyName: string;
  ProjectId: number;
  /** OpenSSH RSA text */
  PublicKey: string;
  TagSpecification?: TagSpecificationInput[];
}

/** What ImportKeyPair answers. */
export interface ImportKeyPairResponse {
  KeyId?: string | null;
}

/** What InquiryPriceRenewInstances takes. */
export interface InquiryPriceRenewInstancesRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  InstanceChargePrepaid: InstanceChargePrepaidInput;
  DryRun?: boolean;
  RenewPortableDataDisk?: boolean;
}

/** What InquiryPriceRenewInstances answers. */
export interface InquiryPriceRenewInstancesResponse {
  Price: Price;
}

/** What InquiryPriceResetInstance takes. */
export interface InquiryPriceResetInstanceRequest {
  InstanceId: string;
  /** default: the image in use */
  ImageId?: string;
  SystemDisk?: SystemDiskInput;
  LoginSettings?: LoginSettingsInput;
  EnhancedService?: EnhancedServiceInput;
  UserData?: string;
}

/** What InquiryPriceResetInstance answers. */
export interface InquiryPriceResetInstanceResponse {
  Price: Price;
}

/** What InquiryPriceResetInstancesInternetMaxBandwidth takes. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** only InternetMaxBandwidthOut is read */
  InternetAccessible: InternetAccessibleInput;
  /** YYYY-MM-DD, not before today; prepaid bandwidth only */
  StartTime?: string;
  /** YYYY-MM-DD, inclusive, not after ExpiredTime; prepaid bandwidth only */
  EndTime?: string;
}

/** What InquiryPriceResetInstancesInternetMaxBandwidth answers. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthResponse {
  /** BandwidthPrice */
  Price: Price;
}

/** What InquiryPriceResetInstancesType takes. */
export interface InquiryPriceResetInstancesTypeRequest {
  /** exactly one id */
  InstanceIds: string[];
  InstanceType: string;
  /** shut a running instance down hard if a normal shutdown fails; default FALSE */
  ForceStop?: boolean;
}

/** What InquiryPriceResetInstancesType answers. */
export interface InquiryPriceResetInstancesTypeResponse {
  /** InstancePrice */
  Price?: Price | null;
}

/** What InquiryPriceResizeInstanceDisks takes. */
export interface InquiryPriceResizeInstanceDisksRequest {
  InstanceId: string;
  /** one disk, step 10 GB; required in 2017, today exactly one of DataDisks and SystemDisk; optional today, where SystemDisk may grow instead */
  DataDisks?: DataDiskInput[];
  /** shut a running instance down hard if a normal shutdown fails; default FALSE */
  ForceStop?: boolean;
  SystemDisk?: SystemDiskInput;
  ResizeOnline?: boolean;
}

/** What InquiryPriceResizeInstanceDisks answers. */
export interface InquiryPriceResizeInstanceDisksResponse {
  /** InstancePrice filled */
  Price?: Price | null;
}

/** What InquiryPriceRunInstances takes. */
export interface InquiryPriceRunInstancesRequest {
  /** PREPAID or POSTPAID_BY_HOUR, default POSTPAID_BY_HOUR */
  InstanceChargeType?: string;
  /** mandatory when PREPAID */
  InstanceChargePrepaid?: InstanceChargePrepaidInput;
  Placement: PlacementInput;
  /** default S1.SMALL1 */
  InstanceType?: string;
  ImageId: string;
  SystemDisk?: SystemDiskInput;
  /** one at most */
  DataDisks?: DataDiskInput[];
  VirtualPrivateCloud?: VirtualPrivateCloudInput;
  InternetAccessible?: InternetAccessibleInput;
  /** 1..100, default 1 */
  InstanceCount?: number;
  InstanceName?: string;
  LoginSettings?: LoginSettingsInput;
  SecurityGroupIds?: string[];
  EnhancedService?: EnhancedServiceInput;
  ClientToken?: string;
  HostName?: string;
  TagSpecification?: TagSpecificationInput[];
  InstanceMarketOptions?: InstanceMarketOptionsRequestInput;
  Metadata?: MetadataInput;
  HpcClusterId?: string;
  CpuTopology?: CpuTopologyInput;
  LaunchTemplate?: LaunchTemplateInput;
  NetworkInterfaces?: NetworkInterfacesInput[];
}

/** What InquiryPriceRunInstances answers. */
export interface InquiryPriceRunInstancesResponse {
  Price?: Price | null;
}

/** What ModifyAddressAttribute takes. */
export interface ModifyAddressAttributeRequest {
  AddressId: string;
  /** max 20 characters (API 3.0: 128, optional, plus EipDirectConnection) */
  AddressName: string;
}

/** What ModifyAddressAttribute answers. */
export interface ModifyAddressAttributeResponse {}

/** What ModifyDisasterRecoverGroupAttribute takes. */
export interface ModifyDisasterRecoverGroupAttributeRequest {
  DisasterRecoverGroupId: string;
  Name: string;
  Affinity?: number;
}

/** What ModifyDisasterRecoverGroupAttribute answers. */
export interface ModifyDisasterRecoverGroupAttributeResponse {}

/** What ModifyImageAttribute takes. */
export interface ModifyImageAttributeRequest {
  ImageId: string;
  /** max 20, unique (API 3.0: 60) */
  ImageName?: string;
  /** max 60 (API 3.0: 256) */
  ImageDescription?: string;
  ImageFamily?: string;
  ImageDeprecated?: boolean;
}

/** What ModifyImageAttribute answers. */
export interface ModifyImageAttributeResponse {}

/** What ModifyImageSharePermission takes. */
export interface ModifyImageSharePermissionRequest {
  /** state NORMAL */
  ImageId: string;
  /** account ids (not QQ numbers) */
  AccountIds: string[];
  /** SHARE or CANCEL */
  Permission: string;
}

/** What ModifyImageSharePermission answers. */
export interface ModifyImageSharePermissionResponse {}

/** What ModifyInstancesAttribute takes. */
export interface ModifyInstancesAttributeRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call (typed String at line 3337; every sample and the SDK send a list) */
  InstanceIds: string[];
  /** max 60 characters (required in 2017, when it was the only attribute) */
  InstanceName?: string;
  UserData?: string;
  SecurityGroups?: string[];
  CamRoleName?: string;
  HostName?: string;
  DisableApiTermination?: boolean;
  CamRoleType?: string;
  AutoReboot?: boolean;
  EnableJumboFrame?: boolean;
}

/** What ModifyInstancesAttribute answers. */
export interface ModifyInstancesAttributeResponse {}

/** What ModifyInstancesChargeType takes. */
export interface ModifyInstancesChargeTypeRequest {
  InstanceIds: string[];
  InstanceChargeType: string;
  InstanceChargePrepaid?: InstanceChargePrepaidInput;
  ModifyPortableDataDisk?: boolean;
}

/** What ModifyInstancesChargeType answers. */
export interface ModifyInstancesChargeTypeResponse {}

/** What ModifyInstancesProject takes. */
export interface ModifyInstancesProjectRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  ProjectId: number;
}

/** What ModifyInstancesProject answers. */
export interface ModifyInstancesProjectResponse {}

/** What ModifyInstancesRenewFlag takes. */
export interface ModifyInstancesRenewFlagRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** NOTIFY_AND_AUTO_RENEW | NOTIFY_AND_MANUAL_RENEW | DISABLE_NOTIFY_AND_MANUAL_RENEW */
  RenewFlag: string;
}

/** What ModifyInstancesRenewFlag answers. */
export interface ModifyInstancesRenewFlagResponse {}

/** What ModifyInstancesVpcAttribute takes. */
export interface ModifyInstancesVpcAttributeRequest {
  /** instance ids ins-xxxxxxxx */
  InstanceIds: string[];
  /** VpcId, SubnetId in the instance's zone, PrivateIpAddresses */
  VirtualPrivateCloud: VirtualPrivateCloudInput;
  /** stop a running instance; default TRUE */
  ForceStop?: boolean;
  /** keep the host name; default TRUE */
  ReserveHostName?: boolean;
}

/** What ModifyInstancesVpcAttribute answers. */
export interface ModifyInstancesVpcAttributeResponse {}

/** What ModifyKeyPairAttribute takes. */
export interface ModifyKeyPairAttributeRequest {
  KeyId: string;
  /** same rule as at creation */
  KeyName?: string;
  /** max 60 characters */
  Description?: string;
}

/** What ModifyKeyPairAttribute answers. */
export interface ModifyKeyPairAttributeResponse {}

/** What ModifyLaunchTemplateDefaultVersion takes. */
export interface ModifyLaunchTemplateDefaultVersionRequest {
  LaunchTemplateId: string;
  DefaultVersion: number;
}

/** What ModifyLaunchTemplateDefaultVersion answers. */
export interface ModifyLaunchTemplateDefaultVersionResponse {}

/** What RebootInstances takes. */
export interface RebootInstancesRequest {
  /** 1..100 ids, all RUNNING */
  InstanceIds: string[];
  /** default FALSE (API 3.0: deprecated for StopType) */
  ForceReboot?: boolean;
  StopType?: string;
}

/** What RebootInstances answers. */
export interface RebootInstancesResponse {}

/** What ReleaseAddresses takes. */
export interface ReleaseAddressesRequest {
  /** state UNBIND */
  AddressIds: string[];
}

/** What ReleaseAddresses answers. */
export interface ReleaseAddressesResponse {}

/** What RenewInstances takes. */
export interface RenewInstancesRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** Period in months and RenewFlag */
  InstanceChargePrepaid: InstanceChargePrepaidInput;
  RenewPortableDataDisk?: boolean;
}

/** What RenewInstances answers. */
export interface RenewInstancesResponse {}

/** What ResetInstance takes. */
export interface ResetInstanceRequest {
  InstanceId: string;
  /** default: the image in use */
  ImageId?: string;
  /** DiskSize only, grow only, cloud disks only; type cannot change */
  SystemDisk?: SystemDiskInput;
  /** omitted = random password by site message */
  LoginSettings?: LoginSettingsInput;
  /** omitted = both agents on */
  EnhancedService?: EnhancedServiceInput;
  HostName?: string;
  UserData?: string;
}

/** What ResetInstance answers. */
export interface ResetInstanceResponse {}

/** What ResetInstancesInternetMaxBandwidth takes. */
export interface ResetInstancesInternetMaxBandwidthRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** only InternetMaxBandwidthOut (Mbps) is read */
  InternetAccessible: InternetAccessibleInput;
  /** YYYY-MM-DD, not before today; today = effective at once; BANDWIDTH_PREPAID only */
  StartTime?: string;
  /** YYYY-MM-DD, inclusive, not after ExpiredTime; BANDWIDTH_PREPAID only */
  EndTime?: string;
}

/** What ResetInstancesInternetMaxBandwidth answers. */
export interface ResetInstancesInternetMaxBandwidthResponse {}

/** What ResetInstancesPassword takes. */
export interface ResetInstancesPasswordRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** secret. Linux 8-16 characters with 2 of {letters, digits, symbols}; Windows 12-16 with 3 of {a-z, A-Z, digits, symbols}; not starting with /; mixed batch = Windows rule (API 3.0: up to 30) */
  Password: string;
  /** max 64 characters */
  UserName?: string;
  /** needed for RUNNING instances; default FALSE */
  ForceStop?: boolean;
}

/** What ResetInstancesPassword answers. */
export interface ResetInstancesPasswordResponse {}

/** What ResetInstancesType takes. */
export interface ResetInstancesTypeRequest {
  /** exactly one id */
  InstanceIds: string[];
  /** same family only in 2017 */
  InstanceType: string;
  /** shut a running instance down hard if a normal shutdown fails; default FALSE */
  ForceStop?: boolean;
}

/** What ResetInstancesType answers. */
export interface ResetInstancesTypeResponse {}

/** What ResizeInstanceDisks takes. */
export interface ResizeInstanceDisksRequest {
  InstanceId: string;
  /** one disk; DiskSize = target GB, step 10; CLOUD_BASIC/CLOUD_PREMIUM/CLOUD_SSD only; DiskType is ignored; required in 2017, today exactly one of DataDisks and SystemDisk; optional today, where SystemDisk may grow instead */
  DataDisks?: DataDiskInput[];
  /** shut a running instance down hard if a normal shutdown fails; default FALSE */
  ForceStop?: boolean;
  SystemDisk?: SystemDiskInput;
  ResizeOnline?: boolean;
}

/** What ResizeInstanceDisks answers. */
export interface ResizeInstanceDisksResponse {}

/** What RunInstances takes. */
export interface RunInstancesRequest {
  /** PREPAID or POSTPAID_BY_HOUR; default POSTPAID_BY_HOUR (API 3.0 adds CDHPAID, SPOTPAID, CDCPAID) */
  InstanceChargeType?: string;
  /** mandatory when PREPAID */
  InstanceChargePrepaid?: InstanceChargePrepaidInput;
  /** Zone required inside; optional in API 3.0 when LaunchTemplate is given */
  Placement: PlacementInput;
  /** default S1.SMALL1 (API 3.0: chosen by stock) */
  InstanceType?: string;
  /** img-xxxxxxxx of a public/custom/shared/market image; optional in API 3.0 when LaunchTemplate is given */
  ImageId: string;
  /** omitted = LOCAL_BASIC 50 GB */
  SystemDisk?: SystemDiskInput;
  /** omitted = none; 2017: exactly one at most (API 3.0: 21) */
  DataDisks?: DataDiskInput[];
  /** omitted = classic (basic) network; with a fixed private IP InstanceCount must be 1 */
  VirtualPrivateCloud?: VirtualPrivateCloudInput;
  /** omitted = 0 Mbps, no public IP */
  InternetAccessible?: InternetAccessibleInput;
  /** 1..100, default 1 (API 3.0: 1..500) */
  InstanceCount?: number;
  /** max 60; default shown as the Chinese for "unnamed" (API 3.0: 128, patterns {R:x}) */
  InstanceName?: string;
  /** omitted = random password sent by site message */
  LoginSettings?: LoginSettingsInput;
  /** one group only at creation; omitted = none bound, every port open (API 3.0: the project default group) */
  SecurityGroupIds?: string[];
  /** omitted = monitoring and security agents on */
  EnhancedService?: EnhancedServiceInput;
  /** idempotency token, max 64 ASCII characters */
  ClientToken?: string;
  MinCount?: number;
  HostName?: string;
  ActionTimer?: ActionTimerInput;
  DisasterRecoverGroupIds?: string[];
  TagSpecification?: TagSpecificationInput[];
  InstanceMarketOptions?: InstanceMarketOptionsRequestInput;
  UserData?: string;
  Metadata?: MetadataInput;
  DryRun?: boolean;
  CpuTopology?: CpuTopologyInput;
  CamRoleName?: string;
  HpcClusterId?: string;
  LaunchTemplate?: LaunchTemplateInput;
  DedicatedClusterId?: string;
  ChcIds?: string[];
  PartitionNumber?: number;
  DisableApiTermination?: boolean;
  EnableJumboFrame?: boolean;
  NetworkInterfaces?: NetworkInterfacesInput[];
}

/** What RunInstances answers. */
export interface RunInstancesResponse {
  /** ids, returned before the instances exist */
  InstanceIdSet?: string[] | null;
}

/** What StartInstances takes. */
export interface StartInstancesRequest {
  /** 1..100 ids, all STOPPED */
  InstanceIds: string[];
}

/** What StartInstances answers. */
export interface StartInstancesResponse {}

/** What StopInstances takes. */
export interface StopInstancesRequest {
  /** 1..100 ids, all RUNNING */
  InstanceIds: string[];
  /** default FALSE; hard power-off after a failed normal one (API 3.0: deprecated, StopType SOFT|SOFT_FIRST|HARD; StoppedMode KEEP_CHARGING|STOP_CHARGING) */
  ForceStop?: boolean;
  StopType?: string;
  StoppedMode?: string;
}

/** What StopInstances answers. */
export interface StopInstancesResponse {}

/** What SyncImages takes. */
export interface SyncImagesRequest {
  /** one image only per call, state NORMAL, smaller than 50 GB */
  ImageIds: string[];
  /** one or more regions, not the source region */
  DestinationRegions: string[];
  DryRun?: boolean;
  ImageName?: string;
  ImageSetRequired?: boolean;
  Encrypt?: boolean;
  KmsKeyId?: string;
}

/** What SyncImages answers. */
export interface SyncImagesResponse {
  ImageSet?: SyncImage[] | null;
}

/** What TerminateInstances takes. */
export interface TerminateInstancesRequest {
  /** 1..100 ids */
  InstanceIds: string[];
  ReleaseAddress?: boolean;
  ReleasePrepaidDataDisks?: boolean;
}

/** What TerminateInstances answers. */
export interface TerminateInstancesResponse {}

/** What TransformAddress takes. */
export interface TransformAddressRequest {
  /** an instance with an ordinary public IP */
  InstanceId: string;
}

/** What TransformAddress answers. */
export interface TransformAddressResponse {}

/** What UpdateInstanceVpcConfig takes. */
export interface UpdateInstanceVpcConfigRequest {
  /** one instance */
  InstanceId: string;
  /** VpcId must be the present one; SubnetId; PrivateIpAddresses */
  VirtualPrivateCloud: VirtualPrivateCloudInput;
  /** default TRUE (the only ForceStop with that default) */
  ForceStop?: boolean;
}

/** What UpdateInstanceVpcConfig answers. */
export interface UpdateInstanceVpcConfigResponse {}

export interface PlacementInput {
  /** required; zone name, e.g. ap-guangzhou-2 */
  Zone?: string;
  /** default project when omitted */
  ProjectId?: number;
  /** CDH hosts; "not supported yet" in the seed */
  HostIds?: string[];
  /** output only */
  HostId?: string;
  DedicatedResourcePackTenancy?: string;
  DedicatedResourcePackIds?: string[];
  RackId?: string;
}

export interface Placement {
  /** required; zone name, e.g. ap-guangzhou-2 */
  Zone: string;
  /** default project when omitted */
  ProjectId: number;
  /** CDH hosts; "not supported yet" in the seed */
  HostIds: string[];
  /** output only */
  HostId?: string | null;
  DedicatedResourcePackTenancy?: string | null;
  DedicatedResourcePackIds?: string[] | null;
  RackId?: string | null;
}

export interface SystemDiskInput {
  /** LOCAL_BASIC (default), LOCAL_SSD, CLOUD_BASIC, CLOUD_SSD (list and default: vendor page) */
  DiskType?: string;
  /** output; local disks have none */
  DiskId?: string;
  /** GB, default 50 */
  DiskSize?: number;
  CdcId?: string;
  DiskName?: string;
  Encrypt?: boolean;
  KmsKeyId?: string;
}

export interface SystemDisk {
  /** LOCAL_BASIC (default), LOCAL_SSD, CLOUD_BASIC, CLOUD_SSD (list and default: vendor page) */
  DiskType: string;
  /** output; local disks have none */
  DiskId?: string | null;
  /** GB, default 50 */
  DiskSize?: number | null;
  CdcId?: string | null;
  DiskName?: string | null;
  Encrypt?: boolean | null;
  KmsKeyId?: string | null;
}

export interface DataDiskInput {
  /** LOCAL_BASIC (default), LOCAL_SSD, CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_SSD; ignored by ResizeInstanceDisks */
  DiskType?: string;
  /** output */
  DiskId?: string;
  /** GB, step 10, 0 = none */
  DiskSize?: number;
  DeleteWithInstance?: boolean;
  SnapshotId?: string;
  Encrypt?: boolean;
  KmsKeyId?: string;
  ThroughputPerformance?: number;
  CdcId?: string;
  BurstPerformance?: boolean;
  DiskName?: string;
}

export interface DataDisk {
  /** LOCAL_BASIC (default), LOCAL_SSD, CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_SSD; ignored by ResizeInstanceDisks */
  DiskType?: string | null;
  /** output */
  DiskId?: string | null;
  /** GB, step 10, 0 = none */
  DiskSize?: number | null;
  DeleteWithInstance?: boolean | null;
  SnapshotId?: string | null;
  Encrypt?: boolean | null;
  KmsKeyId?: string | null;
  ThroughputPerformance?: number | null;
  CdcId?: string | null;
  BurstPerformance?: boolean | null;
  DiskName?: string | null;
}

export interface VirtualPrivateCloudInput {
  /** required */
  VpcId?: string;
  /** required */
  SubnetId?: string;
  /** default FALSE; needs a public IP */
  AsVpcGateway?: boolean;
  /** one IP in 2017 */
  PrivateIpAddresses?: string[];
  Ipv6AddressCount?: number;
}

export interface VirtualPrivateCloud {
  /** required */
  VpcId?: string | null;
  /** required */
  SubnetId?: string | null;
  /** default FALSE; needs a public IP */
  AsVpcGateway?: boolean | null;
  /** one IP in 2017 */
  PrivateIpAddresses?: string[] | null;
  Ipv6AddressCount?: number | null;
}

export interface InternetAccessibleInput {
  /** BANDWIDTH_PREPAID, TRAFFIC_POSTPAID_BY_HOUR (default), BANDWIDTH_POSTPAID_BY_HOUR, BANDWIDTH_PACKAGE */
  InternetChargeType?: string;
  /** Mbps, default 0 */
  InternetMaxBandwidthOut?: number;
  /** default TRUE when bandwidth > 0, impossible at 0; input only */
  PublicIpAssigned?: boolean;
  BandwidthPackageId?: string;
  InternetServiceProvider?: string;
  IPv4AddressType?: string;
  IPv6AddressType?: string;
  AntiDDoSPackageId?: string;
}

export interface InternetAccessible {
  /** BANDWIDTH_PREPAID, TRAFFIC_POSTPAID_BY_HOUR (default), BANDWIDTH_POSTPAID_BY_HOUR, BANDWIDTH_PACKAGE */
  InternetChargeType?: string | null;
  /** Mbps, default 0 */
  InternetMaxBandwidthOut?: number | null;
  /** default TRUE when bandwidth > 0, impossible at 0; input only */
  PublicIpAssigned?: boolean | null;
  BandwidthPackageId?: string | null;
  InternetServiceProvider?: string | null;
  IPv4AddressType?: string | null;
  IPv6AddressType?: string | null;
  AntiDDoSPackageId?: string | null;
}

export interface InstanceChargePrepaidInput {
  /** required; 1-12, 24, 36 months */
  Period?: number;
  /** default NOTIFY_AND_AUTO_RENEW in 2017, NOTIFY_AND_MANUAL_RENEW in API 3.0 */
  RenewFlag?: string;
}

export interface InstanceChargePrepaid {
  /** required; 1-12, 24, 36 months */
  Period?: number | null;
  /** default NOTIFY_AND_AUTO_RENEW in 2017, NOTIFY_AND_MANUAL_RENEW in API 3.0 */
  RenewFlag?: string | null;
}

export interface LoginSettingsInput {
  /** secret */
  Password?: string;
  /** one key at creation; excludes Password; not for Windows */
  KeyIds?: string[];
  /** TRUE/FALSE default FALSE; excludes the other two; custom/shared/imported images only */
  KeepImageLogin?: string;
}

export interface LoginSettings {
  /** secret */
  Password?: string | null;
  /** one key at creation; excludes Password; not for Windows */
  KeyIds?: string[] | null;
  /** TRUE/FALSE default FALSE; excludes the other two; custom/shared/imported images only */
  KeepImageLogin?: string | null;
}

export interface EnhancedServiceInput {
  /** {Enabled: Boolean default TRUE} */
  SecurityService?: RunSecurityServiceEnabledInput;
  /** {Enabled: Boolean default TRUE} */
  MonitorService?: RunMonitorServiceEnabledInput;
  AutomationService?: RunAutomationServiceEnabledInput;
}

export interface EnhancedService {
  /** {Enabled: Boolean default TRUE} */
  SecurityService?: RunSecurityServiceEnabled | null;
  /** {Enabled: Boolean default TRUE} */
  MonitorService?: RunMonitorServiceEnabled | null;
  AutomationService?: RunAutomationServiceEnabled | null;
}

export interface RunSecurityServiceEnabledInput {
  /** default TRUE */
  Enabled?: boolean;
}

export interface RunSecurityServiceEnabled {
  /** default TRUE */
  Enabled?: boolean | null;
}

export interface RunMonitorServiceEnabledInput {
  /** default TRUE */
  Enabled?: boolean;
}

export interface RunMonitorServiceEnabled {
  /** default TRUE */
  Enabled?: boolean | null;
}

export interface ItemPrice {
  /** hourly, yuan */
  UnitPrice?: number | null;
  /** HOUR | GB */
  ChargeUnit?: string | null;
  /** prepaid, yuan */
  OriginalPrice?: number | null;
  /** prepaid, yuan */
  DiscountPrice?: number | null;
  Discount?: number | null;
  UnitPriceDiscount?: number | null;
  UnitPriceSecondStep?: number | null;
  UnitPriceDiscountSecondStep?: number | null;
  UnitPriceThirdStep?: number | null;
  UnitPriceDiscountThirdStep?: number | null;
  OriginalPriceThreeYear?: number | null;
  DiscountPriceThreeYear?: number | null;
  DiscountThreeYear?: number | null;
  OriginalPriceFiveYear?: number | null;
  DiscountPriceFiveYear?: number | null;
  DiscountFiveYear?: number | null;
  OriginalPriceOneYear?: number | null;
  DiscountPriceOneYear?: number | null;
  DiscountOneYear?: number | null;
}

export interface Price {
  InstancePrice?: ItemPrice | null;
  BandwidthPrice?: ItemPrice | null;
}

export interface FilterInput {
  Name?: string;
  /** values of one filter are OR-ed, filters AND-ed */
  Values?: string[];
}

export interface InstanceStatus {
  /** sample line 1515 */
  InstanceId: string;
  /** INSTANCE_STATE */
  InstanceState: string;
}

export interface Instance {
  Placement?: Placement | null;
  InstanceId?: string | null;
  InstanceType?: string | null;
  CPU?: number | null;
  /** GB */
  Memory?: number | null;
  /** NORMAL | EXPIRED | PROTECTIVELY_ISOLATED */
  RestrictState?: string | null;
  InstanceName?: string | null;
  InstanceChargeType?: string | null;
  SystemDisk?: SystemDisk | null;
  /** only disks bought with the instance */
  DataDisks?: DataDisk[] | null;
  PrivateIpAddresses?: string[] | null;
  PublicIpAddresses?: string[] | null;
  InternetAccessible?: InternetAccessible | null;
  VirtualPrivateCloud?: VirtualPrivateCloud | null;
  ImageId?: string | null;
  /** null when postpaid */
  RenewFlag?: string | null;
  /** UTC ISO 8601 */
  CreatedTime?: string | null;
  /** null when postpaid */
  ExpiredTime?: string | null;
  OsName?: string | null;
  SecurityGroupIds?: string[] | null;
  LoginSettings?: LoginSettings | null;
  InstanceState?: string | null;
  Tags?: Tag[] | null;
  StopChargingMode?: string | null;
  Uuid?: string | null;
  LatestOperation?: string | null;
  LatestOperationState?: string | null;
  LatestOperationRequestId?: string | null;
  DisasterRecoverGroupId?: string | null;
  IPv6Addresses?: string[] | null;
  CamRoleName?: string | null;
  HpcClusterId?: string | null;
  RdmaIpAddresses?: string[] | null;
  DedicatedClusterId?: string | null;
  IsolatedSource?: string | null;
  DisasterRecoverGroupIds?: string[] | null;
  GPUInfo?: GPUInfo | null;
  LicenseType?: string | null;
  DisableApiTermination?: boolean | null;
  DefaultLoginUser?: string | null;
  DefaultLoginPort?: number | null;
  LatestOperationErrorMsg?: string | null;
  EnableJumboFrame?: boolean | null;
  Metadata?: Metadata | null;
  PublicIPv6Addresses?: string[] | null;
  CpuTopology?: CpuTopology | null;
  PartitionNumber?: number | null;
}

export interface InstanceTypeConfig {
  /** sample line 1637 */
  Zone: string;
  InstanceFamily: string;
  InstanceType: string;
  CPU: number;
  GPU: number;
  FPGA: number;
  /** GB */
  Memory: number;
  /** TRUE/FALSE, vendor page only */
  CbsSupport?: string | null;
  /** AVAILABLE/UNAVAILABLE, vendor page only */
  InstanceTypeState?: string | null;
  GpuCount?: number | null;
  GpuType?: string | null;
  GpuMemory?: number | null;
}

export interface InternetBandwidthConfig {
  StartTime?: string | null;
  /** sample line 3954 */
  EndTime: string;
  InternetAccessible: InternetAccessible;
}

export interface Image {
  ImageId?: string | null;
  OsName?: string | null;
  /** GiB */
  ImageSize?: number | null;
  /** IMAGE_TYPE */
  ImageType?: string | null;
  CreatedTime?: string | null;
  /** IMAGE_STATE */
  ImageState?: string | null;
  ImageName?: string | null;
  ImageDescription?: string | null;
  /** IMAGE_SOURCE */
  ImageSource?: string | null;
  ImageCreator?: string | null;
  Architecture?: string | null;
  Platform?: string | null;
  SyncPercent?: number | null;
  IsSupportCloudinit?: boolean | null;
  SnapshotSet?: Snapshot[] | null;
  Tags?: Tag[] | null;
  LicenseType?: string | null;
  ImageFamily?: string | null;
  ImageDeprecated?: boolean | null;
  CdcCacheStatus?: string | null;
}

export interface SharePermission {
  CreatedTime?: string | null;
  /** AccountId in API 3.0 */
  Account?: string | null;
  AccountId?: string | null;
}

export interface Region {
  /** sample line 1139 */
  Region: string;
  RegionName: string;
  /** AVAILABLE */
  RegionState: string;
}

export interface Zone {
  /** sample line 1240 */
  Zone: string;
  ZoneName: string;
  /** digits */
  ZoneId: string;
  /** ZONE_STATE */
  ZoneState: string;
}

export interface KeyPair {
  KeyId?: string | null;
  KeyName?: string | null;
  /** String on the vendor type page */
  ProjectId?: number | null;
  Description?: string | null;
  PublicKey?: string | null;
  /** secret; CreateKeyPair only */
  PrivateKey?: string | null;
  AssociatedInstanceIds?: string[] | null;
  /** CreateTime in the vendor sample */
  CreatedTime?: string | null;
  Tags?: Tag[] | null;
}

export interface Quota {
  QuotaId?: string | null;
  QuotaCurrent?: number | null;
  QuotaLimit?: number | null;
}

export interface Address {
  AddressId?: string | null;
  AddressName?: string | null;
  AddressIp?: string | null;
  /** EIP_STATE */
  AddressStatus?: string | null;
  InstanceId?: string | null;
  /** nullable */
  NetworkInterfaceId?: string | null;
  /** nullable */
  PrivateAddressIp?: string | null;
  IsArrears?: boolean | null;
  IsBlocked?: boolean | null;
  CreatedTime?: string | null;
}

export interface TagInput {
  Key?: string;
  Value?: string;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface GPUInfo {
  GPUCount: number;
  GPUId: string[];
  GPUType: string;
}

export interface MetadataInput {
  Items?: MetadataItemInput[];
}

export interface Metadata {
  Items: MetadataItem[];
}

export interface MetadataItemInput {
  Key?: string;
  Value?: string;
}

export interface MetadataItem {
  Key: string;
  Value: string;
}

export interface CpuTopologyInput {
  CoreCount?: number;
  ThreadPerCore?: number;
}

export interface CpuTopology {
  CoreCount?: number | null;
  ThreadPerCore?: number | null;
}

export interface ActionTimerInput {
  TimerAction?: string;
  ActionTime?: string;
  Externals?: ExternalsInput;
  ActionTimerId?: string;
  Status?: string;
  InstanceId?: string;
}

export interface ActionTimer {
  TimerAction: string;
  ActionTime: string;
  Externals: Externals;
  ActionTimerId: string;
  Status: string;
  InstanceId: string;
}

export interface ExternalsInput {
  ReleaseAddress?: boolean;
  UnsupportNetworks?: string[];
  StorageBlockAttr?: StorageBlockInput;
}

export interface Externals {
  ReleaseAddress: boolean;
  UnsupportNetworks: string[];
  StorageBlockAttr: StorageBlock;
}

export interface StorageBlockInput {
  Type?: string;
  MinSize?: number;
  MaxSize?: number;
}

export interface StorageBlock {
  Type: string;
  MinSize: number;
  MaxSize: number;
}

export interface TagSpecificationInput {
  ResourceType?: string;
  Tags?: TagInput[];
}

export interface TagSpecification {
  ResourceType: string;
  Tags: Tag[];
}

export interface InstanceMarketOptionsRequestInput {
  SpotOptions?: SpotMarketOptionsInput;
  MarketType?: string;
}

export interface InstanceMarketOptionsRequest {
  SpotOptions: SpotMarketOptions;
  MarketType: string;
}

export interface SpotMarketOptionsInput {
  MaxPrice?: string;
  SpotInstanceType?: string;
}

export interface SpotMarketOptions {
  MaxPrice: string;
  SpotInstanceType: string;
}

export interface LaunchTemplateInput {
  LaunchTemplateId?: string;
  LaunchTemplateVersion?: number;
}

export interface NetworkInterfacesInput {
  InterfaceType?: string;
  VpcId?: string;
  SubnetId?: string;
  PrivateIpv4AddressCount?: number;
  NetworkInterfaceId?: string;
  SecurityGroupIds?: string[];
  DeleteWithInstance?: boolean;
}

export interface RunAutomationServiceEnabledInput {
  Enabled?: boolean;
}

export interface RunAutomationServiceEnabled {
  Enabled: boolean;
}

export interface Snapshot {
  SnapshotId: string;
  DiskUsage: string;
  DiskSize: number;
}

export interface SyncImage {
  ImageId: string;
  Region: string;
}

export interface InstanceTypeQuotaItem {
  Zone: string;
  InstanceType: string;
  InstanceChargeType: string;
  NetworkCard: number;
  Externals: Externals;
  Cpu: number;
  Memory: number;
  InstanceFamily: string;
  TypeName: string;
  LocalDiskTypeList: LocalDiskType[];
  Status: string;
  Price: ItemPrice;
  SoldOutReason: string;
  InstanceBandwidth: number;
  InstancePps: number;
  StorageBlockAmount: number;
  CpuType: string;
  Gpu: number;
  Fpga: number;
  Remark: string;
  GpuCount: number;
  Frequency: string;
  StatusCategory: string;
}

export interface LocalDiskType {
  Type: string;
  PartitionType: string;
  MinSize: number;
  MaxSize: number;
  Required: string;
}

export interface InstanceAttribute {
  InstanceId: string;
  Attributes: Attribute;
}

export interface Attribute {
  UserData: string;
}

export interface InstanceFamilyConfig {
  InstanceFamilyName: string;
  InstanceFamily: string;
}

export interface DisasterRecoverGroup {
  DisasterRecoverGroupId: string;
  Name: string;
  Type: string;
  CvmQuotaTotal: number;
  CurrentNum: number;
  InstanceIds: string[];
  CreateTime: string;
  Affinity: number;
  Strategy: string;
  PartitionCount: number;
  Tags: Tag[];
}

export interface HostItem {
  Placement: Placement;
  HostId: string;
  HostType: string;
  HostName: string;
  HostChargeType: string;
  RenewFlag: string;
  CreatedTime: string;
  ExpiredTime: string;
  InstanceIds: string[];
  HostState: string;
  HostIp: string;
  HostResource: HostResource;
  CageId: string;
  Tags: Tag[];
}

export interface HostResource {
  CpuTotal: number;
  CpuAvailable: number;
  MemTotal: number;
  MemAvailable: number;
  DiskTotal: number;
  DiskAvailable: number;
  DiskType: string;
  GpuTotal: number;
  GpuAvailable: number;
  ExclusiveOwner?: string | null;
}

export interface LaunchTemplateInfo {
  LatestVersionNumber: number;
  LaunchTemplateId: string;
  LaunchTemplateName: string;
  DefaultVersionNumber: number;
  LaunchTemplateVersionCount: number;
  CreatedBy: string;
  CreationTime: string;
}

export interface LaunchTemplateVersionInfo {
  LaunchTemplateVersion: number;
  LaunchTemplateVersionData: LaunchTemplateVersionData;
  CreationTime: string;
  LaunchTemplateId: string;
  IsDefaultVersion: boolean;
  LaunchTemplateVersionDescription: string;
  CreatedBy: string;
}

export interface LaunchTemplateVersionData {
  Placement: Placement;
  InstanceType: string;
  InstanceName: string;
  InstanceChargeType: string;
  SystemDisk: SystemDisk;
  DataDisks: DataDisk[];
  InternetAccessible: InternetAccessible;
  VirtualPrivateCloud: VirtualPrivateCloud;
  ImageId: string;
  SecurityGroupIds: string[];
  LoginSettings: LoginSettings;
  CamRoleName: string;
  HpcClusterId: string;
  InstanceCount: number;
  EnhancedService: EnhancedService;
  UserData: string;
  DisasterRecoverGroupIds: string[];
  ActionTimer: ActionTimer;
  InstanceMarketOptions: InstanceMarketOptionsRequest;
  HostName: string;
  ClientToken: string;
  InstanceChargePrepaid: InstanceChargePrepaid;
  TagSpecification: TagSpecification[];
  DisableApiTermination: boolean;
}

/** What each action of cvm takes and answers. */
export interface CvmActions {
  AllocateAddresses: { request: AllocateAddressesRequest; answer: AllocateAddressesResponse };
  AssociateAddress: { request: AssociateAddressRequest; answer: AssociateAddressResponse };
  AssociateInstancesKeyPairs: { request: AssociateInstancesKeyPairsRequest; answer: AssociateInstancesKeyPairsResponse };
  AssociateSecurityGroups: { request: AssociateSecurityGroupsRequest; answer: AssociateSecurityGroupsResponse };
  CreateDisasterRecoverGroup: { request: CreateDisasterRecoverGroupRequest; answer: CreateDisasterRecoverGroupResponse };
  CreateImage: { request: CreateImageRequest; answer: CreateImageResponse };
  CreateKeyPair: { request: CreateKeyPairRequest; answer: CreateKeyPairResponse };
  CreateLaunchTemplate: { request: CreateLaunchTemplateRequest; answer: CreateLaunchTemplateResponse };
  CreateLaunchTemplateVersion: { request: CreateLaunchTemplateVersionRequest; answer: CreateLaunchTemplateVersionResponse };
  DeleteDisasterRecoverGroups: { request: DeleteDisasterRecoverGroupsRequest; answer: DeleteDisasterRecoverGroupsResponse };
  DeleteImages: { request: DeleteImagesRequest; answer: DeleteImagesResponse };
  DeleteKeyPairs: { request: DeleteKeyPairsRequest; answer: DeleteKeyPairsResponse };
  DeleteLaunchTemplate: { request: DeleteLaunchTemplateRequest; answer: DeleteLaunchTemplateResponse };
  DeleteLaunchTemplateVersions: { request: DeleteLaunchTemplateVersionsRequest; answer: DeleteLaunchTemplateVersionsResponse };
  DescribeAddressQuota: { request: DescribeAddressQuotaRequest; answer: DescribeAddressQuotaResponse };
  DescribeAddresses: { request: DescribeAddressesRequest; answer: DescribeAddressesResponse };
  DescribeDisasterRecoverGroups: { request: DescribeDisasterRecoverGroupsRequest; answer: DescribeDisasterRecoverGroupsResponse };
  DescribeHosts: { request: DescribeHostsRequest; answer: DescribeHostsResponse };
  DescribeImageFromFamily: { request: DescribeImageFromFamilyRequest; answer: DescribeImageFromFamilyResponse };
  DescribeImageQuota: { request: DescribeImageQuotaRequest; answer: DescribeImageQuotaResponse };
  DescribeImageSharePermission: { request: DescribeImageSharePermissionRequest; answer: DescribeImageSharePermissionResponse };
  DescribeImages: { request: DescribeImagesRequest; answer: DescribeImagesResponse };
  DescribeInstanceFamilyConfigs: { request: DescribeInstanceFamilyConfigsRequest; answer: DescribeInstanceFamilyConfigsResponse };
  DescribeInstanceInternetBandwidthConfigs: { request: DescribeInstanceInternetBandwidthConfigsRequest; answer: DescribeInstanceInternetBandwidthConfigsResponse };
  DescribeInstanceTypeConfigs: { request: DescribeInstanceTypeConfigsRequest; answer: DescribeInstanceTypeConfigsResponse };
  DescribeInstances: { request: DescribeInstancesRequest; answer: DescribeInstancesResponse };
  DescribeInstancesAttributes: { request: DescribeInstancesAttributesRequest; answer: DescribeInstancesAttributesResponse };
  DescribeInstancesStatus: { request: DescribeInstancesStatusRequest; answer: DescribeInstancesStatusResponse };
  DescribeKeyPairs: { request: DescribeKeyPairsRequest; answer: DescribeKeyPairsResponse };
  DescribeLaunchTemplateVersions: { request: DescribeLaunchTemplateVersionsRequest; answer: DescribeLaunchTemplateVersionsResponse };
  DescribeLaunchTemplates: { request: DescribeLaunchTemplatesRequest; answer: DescribeLaunchTemplatesResponse };
  DescribeRegions: { request: DescribeRegionsRequest; answer: DescribeRegionsResponse };
  DescribeZoneInstanceConfigInfos: { request: DescribeZoneInstanceConfigInfosRequest; answer: DescribeZoneInstanceConfigInfosResponse };
  DescribeZones: { request: DescribeZonesRequest; answer: DescribeZonesResponse };
  DisassociateAddress: { request: DisassociateAddressRequest; answer: DisassociateAddressResponse };
  DisassociateInstancesKeyPairs: { request: DisassociateInstancesKeyPairsRequest; answer: DisassociateInstancesKeyPairsResponse };
  DisassociateSecurityGroups: { request: DisassociateSecurityGroupsRequest; answer: DisassociateSecurityGroupsResponse };
  ImportKeyPair: { request: ImportKeyPairRequest; answer: ImportKeyPairResponse };
  InquiryPriceRenewInstances: { request: InquiryPriceRenewInstancesRequest; answer: InquiryPriceRenewInstancesResponse };
  InquiryPriceResetInstance: { request: InquiryPriceResetInstanceRequest; answer: InquiryPriceResetInstanceResponse };
  InquiryPriceResetInstancesInternetMaxBandwidth: { request: InquiryPriceResetInstancesInternetMaxBandwidthRequest; answer: InquiryPriceResetInstancesInternetMaxBandwidthResponse };
  InquiryPriceResetInstancesType: { request: InquiryPriceResetInstancesTypeRequest; answer: InquiryPriceResetInstancesTypeResponse };
  InquiryPriceResizeInstanceDisks: { request: InquiryPriceResizeInstanceDisksRequest; answer: InquiryPriceResizeInstanceDisksResponse };
  InquiryPriceRunInstances: { request: InquiryPriceRunInstancesRequest; answer: InquiryPriceRunInstancesResponse };
  ModifyAddressAttribute: { request: ModifyAddressAttributeRequest; answer: ModifyAddressAttributeResponse };
  ModifyDisasterRecoverGroupAttribute: { request: ModifyDisasterRecoverGroupAttributeRequest; answer: ModifyDisasterRecoverGroupAttributeResponse };
  ModifyImageAttribute: { request: ModifyImageAttributeRequest; answer: ModifyImageAttributeResponse };
  ModifyImageSharePermission: { request: ModifyImageSharePermissionRequest; answer: ModifyImageSharePermissionResponse };
  ModifyInstancesAttribute: { request: ModifyInstancesAttributeRequest; answer: ModifyInstancesAttributeResponse };
  ModifyInstancesChargeType: { request: ModifyInstancesChargeTypeRequest; answer: ModifyInstancesChargeTypeResponse };
  ModifyInstancesProject: { request: ModifyInstancesProjectRequest; answer: ModifyInstancesProjectResponse };
  ModifyInstancesRenewFlag: { request: ModifyInstancesRenewFlagRequest; answer: ModifyInstancesRenewFlagResponse };
  ModifyInstancesVpcAttribute: { request: ModifyInstancesVpcAttributeRequest; answer: ModifyInstancesVpcAttributeResponse };
  ModifyKeyPairAttribute: { request: ModifyKeyPairAttributeRequest; answer: ModifyKeyPairAttributeResponse };
  ModifyLaunchTemplateDefaultVersion: { request: ModifyLaunchTemplateDefaultVersionRequest; answer: ModifyLaunchTemplateDefaultVersionResponse };
  RebootInstances: { request: RebootInstancesRequest; answer: RebootInstancesResponse };
  ReleaseAddresses: { request: ReleaseAddressesRequest; answer: ReleaseAddressesResponse };
  RenewInstances: { request: RenewInstancesRequest; answer: RenewInstancesResponse };
  ResetInstance: { request: ResetInstanceRequest; answer: ResetInstanceResponse };
  ResetInstancesInternetMaxBandwidth: { request: ResetInstancesInternetMaxBandwidthRequest; answer: ResetInstancesInternetMaxBandwidthResponse };
  ResetInstancesPassword: { request: ResetInstancesPasswordRequest; answer: ResetInstancesPasswordResponse };
  ResetInstancesType: { request: ResetInstancesTypeRequest; answer: ResetInstancesTypeResponse };
  ResizeInstanceDisks: { request: ResizeInstanceDisksRequest; answer: ResizeInstanceDisksResponse };
  RunInstances: { request: RunInstancesRequest; answer: RunInstancesResponse };
  StartInstances: { request: StartInstancesRequest; answer: StartInstancesResponse };
  StopInstances: { request: StopInstancesRequest; answer: StopInstancesResponse };
  SyncImages: { request: SyncImagesRequest; answer: SyncImagesResponse };
  TerminateInstances: { request: TerminateInstancesRequest; answer: TerminateInstancesResponse };
  TransformAddress: { request: TransformAddressRequest; answer: TransformAddressResponse };
  UpdateInstanceVpcConfig: { request: UpdateInstanceVpcConfigRequest; answer: UpdateInstanceVpcConfigResponse };
}
