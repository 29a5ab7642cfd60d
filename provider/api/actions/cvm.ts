// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AllocateAddresses takes. */
export interface AllocateAddressesRequest {
  /** 1..5, default 1 */
  AddressCount?: number | undefined;
}

/** What AllocateAddresses answers. */
export interface AllocateAddressesResponse {
  /** ids only; addresses come from DescribeAddresses */
  AddressSet: string[];
  RequestId: string;
}

/** What AssociateAddress takes. */
export interface AssociateAddressRequest {
  /** state UNBIND, not in arrears, not blocked */
  AddressId: string;
  /** ins-…: binds to the primary private IP of the primary ENI; excludes NetworkInterfaceId */
  InstanceId?: string | undefined;
  /** eni-…; needs PrivateIpAddress */
  NetworkInterfaceId?: string | undefined;
  /** a private IP of that ENI (required-flag unreadable in the seed, line 4603) */
  PrivateIpAddress?: string | undefined;
}

/** What AssociateAddress answers. */
export interface AssociateAddressResponse {
  RequestId: string;
}

/** What AssociateInstancesKeyPairs takes. */
export interface AssociateInstancesKeyPairsRequest {
  /** at most 100, STOPPED Linux instances */
  InstanceIds: string[];
  /** at most 100 (in practice one per instance) */
  KeyIds: string[];
  /** default FALSE */
  ForceStop?: boolean | undefined;
}

/** What AssociateInstancesKeyPairs answers. */
export interface AssociateInstancesKeyPairsResponse {
  RequestId: string;
}

/** What AssociateSecurityGroups takes. */
export interface AssociateSecurityGroupsRequest {
  SecurityGroupIds: string[];
  InstanceIds: string[];
}

/** What AssociateSecurityGroups answers. */
export interface AssociateSecurityGroupsResponse {
  RequestId: string;
}

/** What CreateDisasterRecoverGroup takes. */
export interface CreateDisasterRecoverGroupRequest {
  Name: string;
  Type: string;
  ClientToken?: string | undefined;
  Affinity?: number | undefined;
  Strategy?: string | undefined;
  PartitionCount?: number | undefined;
  TagSpecification?: TagSpecificationInput[] | undefined;
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
  RequestId: string;
}

/** What CreateImage takes. */
export interface CreateImageRequest {
  InstanceId?: string | undefined;
  /** max 20 characters, unique (API 3.0: 60) */
  ImageName: string;
  /** max 60 characters, default empty (API 3.0: 256) */
  ImageDescription?: string | undefined;
  /** Windows only, default False */
  Sysprep?: boolean | undefined;
  ForcePoweroff?: string | undefined;
  DataDiskIds?: string[] | undefined;
  SnapshotIds?: string[] | undefined;
  DryRun?: boolean | undefined;
  TagSpecification?: TagSpecificationInput[] | undefined;
  ImageFamily?: string | undefined;
}

/** What CreateImage answers. */
export interface CreateImageResponse {
  ImageId: string;
  RequestId: string;
}

/** What CreateKeyPair takes. */
export interface CreateKeyPairRequest {
  /** letters, digits, underscore; max 25; unique (row scrambled in the text, lines 4971-4987) */
  KeyName: string;
  /** 0 = default project */
  ProjectId: number;
  TagSpecification?: TagSpecificationInput[] | undefined;
}

/** What CreateKeyPair answers. */
export interface CreateKeyPairResponse {
  /** PrivateKey is secret and shown only here */
  KeyPair: KeyPair;
  RequestId: string;
}

/** What CreateLaunchTemplate takes. */
export interface CreateLaunchTemplateRequest {
  LaunchTemplateName: string;
  Placement: PlacementInput;
  ImageId: string;
  LaunchTemplateVersionDescription?: string | undefined;
  InstanceType?: string | undefined;
  SystemDisk?: SystemDiskInput | undefined;
  DataDisks?: DataDiskInput[] | undefined;
  VirtualPrivateCloud?: VirtualPrivateCloudInput | undefined;
  InternetAccessible?: InternetAccessibleInput | undefined;
  InstanceCount?: number | undefined;
  InstanceName?: string | undefined;
  LoginSettings?: LoginSettingsInput | undefined;
  SecurityGroupIds?: string[] | undefined;
  EnhancedService?: EnhancedServiceInput | undefined;
  ClientToken?: string | undefined;
  HostName?: string | undefined;
  ActionTimer?: ActionTimerInput | undefined;
  DisasterRecoverGroupIds?: string[] | undefined;
  TagSpecification?: TagSpecificationInput[] | undefined;
  InstanceMarketOptions?: InstanceMarketOptionsRequestInput | undefined;
  UserData?: string | undefined;
  DryRun?: boolean | undefined;
  CamRoleName?: string | undefined;
  HpcClusterId?: string | undefined;
  InstanceChargeType?: string | undefined;
  InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined;
  DisableApiTermination?: boolean | undefined;
  EnableJumboFrame?: boolean | undefined;
  LaunchTemplateTagSpecification?: TagSpecificationInput[] | undefined;
  Metadata?: MetadataInput | undefined;
  TemplateDataModifyAction?: string | undefined;
  NetworkInterfaces?: NetworkInterfacesInput[] | undefined;
}

/** What CreateLaunchTemplate answers. */
export interface CreateLaunchTemplateResponse {
  LaunchTemplateId: string;
  RequestId: string;
}

/** What CreateLaunchTemplateVersion takes. */
export interface CreateLaunchTemplateVersionRequest {
  Placement: PlacementInput;
  LaunchTemplateId: string;
  LaunchTemplateVersion?: number | undefined;
  LaunchTemplateVersionDescription?: string | undefined;
  InstanceType?: string | undefined;
  ImageId?: string | undefined;
  SystemDisk?: SystemDiskInput | undefined;
  DataDisks?: DataDiskInput[] | undefined;
  VirtualPrivateCloud?: VirtualPrivateCloudInput | undefined;
  InternetAccessible?: InternetAccessibleInput | undefined;
  InstanceCount?: number | undefined;
  InstanceName?: string | undefined;
  LoginSettings?: LoginSettingsInput | undefined;
  SecurityGroupIds?: string[] | undefined;
  EnhancedService?: EnhancedServiceInput | undefined;
  ClientToken?: string | undefined;
  HostName?: string | undefined;
  ActionTimer?: ActionTimerInput | undefined;
  DisasterRecoverGroupIds?: string[] | undefined;
  TagSpecification?: TagSpecificationInput[] | undefined;
  InstanceMarketOptions?: InstanceMarketOptionsRequestInput | undefined;
  UserData?: string | undefined;
  DryRun?: boolean | undefined;
  CamRoleName?: string | undefined;
  HpcClusterId?: string | undefined;
  InstanceChargeType?: string | undefined;
  InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined;
  DisableApiTermination?: boolean | undefined;
  EnableJumboFrame?: boolean | undefined;
  Metadata?: MetadataInput | undefined;
  TemplateDataModifyAction?: string | undefined;
  NetworkInterfaces?: NetworkInterfacesInput[] | undefined;
}

/** What CreateLaunchTemplateVersion answers. */
export interface CreateLaunchTemplateVersionResponse {
  LaunchTemplateVersionNumber: number;
  RequestId: string;
}

/** What DeleteDisasterRecoverGroups takes. */
export interface DeleteDisasterRecoverGroupsRequest {
  DisasterRecoverGroupIds: string[];
}

/** What DeleteDisasterRecoverGroups answers. */
export interface DeleteDisasterRecoverGroupsResponse {
  RequestId: string;
}

/** What DeleteImages takes. */
export interface DeleteImagesRequest {
  /** images in state NORMAL and shared with nobody */
  ImageIds: string[];
  DeleteBindedSnap?: boolean | undefined;
  DryRun?: boolean | undefined;
}

/** What DeleteImages answers. */
export interface DeleteImagesResponse {
  RequestId: string;
}

/** What DeleteKeyPairs takes. */
export interface DeleteKeyPairsRequest {
  /** at most 100 */
  KeyIds: string[];
}

/** What DeleteKeyPairs answers. */
export interface DeleteKeyPairsResponse {
  RequestId: string;
}

/** What DeleteLaunchTemplate takes. */
export interface DeleteLaunchTemplateRequest {
  LaunchTemplateId: string;
}

/** What DeleteLaunchTemplate answers. */
export interface DeleteLaunchTemplateResponse {
  RequestId: string;
}

/** What DeleteLaunchTemplateVersions takes. */
export interface DeleteLaunchTemplateVersionsRequest {
  LaunchTemplateId: string;
  LaunchTemplateVersions: number[];
}

/** What DeleteLaunchTemplateVersions answers. */
export interface DeleteLaunchTemplateVersionsResponse {
  RequestId: string;
}

/** What DescribeAddressQuota takes. */
export interface DescribeAddressQuotaRequest {}

/** What DescribeAddressQuota answers. */
export interface DescribeAddressQuotaResponse {
  /** QuotaId TOTAL_EIP_QUOTA, DAILY_EIP_APPLY, DAILY_PUBLIC_IP_ASSIGN (vendor sample: DAILY_EIP_ASSIGN); QuotaCurrent; QuotaLimit */
  QuotaSet: Quota[];
  RequestId: string;
}

/** What DescribeAddresses takes. */
export interface DescribeAddressesRequest {
  /** eip-xxxxxxxx; excludes Filters */
  AddressIds?: string[] | undefined;
  /** at most 10, 5 values each: address-id, address-name (exact), address-ip, address-status, instance-id, private-ip-address, network-interface-id, is-arrears (TRUE/FALSE) */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: number | undefined;
  /** default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeAddresses answers. */
export interface DescribeAddressesResponse {
  TotalCount: number;
  AddressSet: Address[];
  RequestId: string;
}

/** What DescribeDisasterRecoverGroups takes. */
export interface DescribeDisasterRecoverGroupsRequest {
  DisasterRecoverGroupIds?: string[] | undefined;
  Name?: string | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  Filters?: FilterInput[] | undefined;
}

/** What DescribeDisasterRecoverGroups answers. */
export interface DescribeDisasterRecoverGroupsResponse {
  DisasterRecoverGroupSet: DisasterRecoverGroup[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeHosts takes. */
export interface DescribeHostsRequest {
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeHosts answers. */
export interface DescribeHostsResponse {
  TotalCount: number;
  HostSet: HostItem[];
  RequestId: string;
}

/** What DescribeImageFromFamily takes. */
export interface DescribeImageFromFamilyRequest {
  ImageFamily?: string | undefined;
}

/** What DescribeImageFromFamily answers. */
export interface DescribeImageFromFamilyResponse {
  Image: Image;
  RequestId: string;
}

/** What DescribeImageQuota takes. */
export interface DescribeImageQuotaRequest {}

/** What DescribeImageQuota answers. */
export interface DescribeImageQuotaResponse {
  ImageNumQuota: number;
  RequestId: string;
}

/** What DescribeImageSharePermission takes. */
export interface DescribeImageSharePermissionRequest {
  ImageId: string;
}

/** What DescribeImageSharePermission answers. */
export interface DescribeImageSharePermissionResponse {
  /** items: CreatedTime, Account (API 3.0: AccountId) */
  SharePermissionSet: SharePermission[];
  RequestId: string;
}

/** What DescribeImages takes. */
export interface DescribeImagesRequest {
  /** excludes Filters */
  ImageIds?: string[] | undefined;
  /** at most 10, 5 values each: image-id, image-type (PRIVATE_IMAGE, PUBLIC_IMAGE, MARKET_IMAGE, SHARED_IMAGE), image-name */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: number | undefined;
  /** default 20, max 100 */
  Limit?: number | undefined;
  InstanceType?: string | undefined;
}

/** What DescribeImages answers. */
export interface DescribeImagesResponse {
  ImageSet: Image[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeInstanceFamilyConfigs takes. */
export interface DescribeInstanceFamilyConfigsRequest {}

/** What DescribeInstanceFamilyConfigs answers. */
export interface DescribeInstanceFamilyConfigsResponse {
  InstanceFamilyConfigSet: InstanceFamilyConfig[];
  RequestId: string;
}

/** What DescribeInstanceInternetBandwidthConfigs takes. */
export interface DescribeInstanceInternetBandwidthConfigsRequest {
  InstanceId: string;
}

/** What DescribeInstanceInternetBandwidthConfigs answers. */
export interface DescribeInstanceInternetBandwidthConfigsResponse {
  /** StartTime, EndTime, InternetAccessible; past settings included */
  InternetBandwidthConfigSet: InternetBandwidthConfig[];
  RequestId: string;
}

/** What DescribeInstanceTypeConfigs takes. */
export interface DescribeInstanceTypeConfigsRequest {
  /** at most 10 filters, ONE value each; names: zone, instance-family (S1, I1, M1, ...) */
  Filters?: FilterInput[] | undefined;
}

/** What DescribeInstanceTypeConfigs answers. */
export interface DescribeInstanceTypeConfigsResponse {
  /** items: Zone, InstanceFamily, InstanceType, CPU, GPU, FPGA, Memory(GB) */
  InstanceTypeConfigSet: InstanceTypeConfig[];
  RequestId: string;
}

/** What DescribeInstances takes. */
export interface DescribeInstancesRequest {
  /** at most 100 ids; excludes Filters */
  InstanceIds?: string[] | undefined;
  /** at most 10 filters, 5 values each; excludes InstanceIds. names: zone, project-id (Integer), host-id, instance-id, instance-name, instance-charge-type; vendor page adds private-ip-address, public-ip-address */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: number | undefined;
  /** default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeInstances answers. */
export interface DescribeInstancesResponse {
  /** matching instances */
  TotalCount: number;
  InstanceSet: Instance[];
  RequestId: string;
}

/** What DescribeInstancesAttributes takes. */
export interface DescribeInstancesAttributesRequest {
  Attributes: string[];
  InstanceIds: string[];
}

/** What DescribeInstancesAttributes answers. */
export interface DescribeInstancesAttributesResponse {
  InstanceSet: InstanceAttribute[];
  RequestId: string;
}

/** What DescribeInstancesStatus takes. */
export interface DescribeInstancesStatusRequest {
  /** at most 100 ids */
  InstanceIds?: string[] | undefined;
  /** default 0 */
  Offset?: number | undefined;
  /** default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeInstancesStatus answers. */
export interface DescribeInstancesStatusResponse {
  TotalCount: number;
  /** items: InstanceId, InstanceState */
  InstanceStatusSet: InstanceStatus[];
  RequestId: string;
}

/** What DescribeKeyPairs takes. */
export interface DescribeKeyPairsRequest {
  /** skey-xxxxxxxx; excludes Filters */
  KeyIds?: string[] | undefined;
  /** project-id (Integer), vendor page adds key-name; excludes KeyIds */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: number | undefined;
  /** default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeKeyPairs answers. */
export interface DescribeKeyPairsResponse {
  TotalCount: number;
  KeyPairSet: KeyPair[];
  RequestId: string;
}

/** What DescribeLaunchTemplateVersions takes. */
export interface DescribeLaunchTemplateVersionsRequest {
  LaunchTemplateId: string;
  LaunchTemplateVersions?: number[] | undefined;
  MinVersion?: number | undefined;
  MaxVersion?: number | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  DefaultVersion?: boolean | undefined;
}

/** What DescribeLaunchTemplateVersions answers. */
export interface DescribeLaunchTemplateVersionsResponse {
  TotalCount: number;
  LaunchTemplateVersionSet: LaunchTemplateVersionInfo[];
  RequestId: string;
}

/** What DescribeLaunchTemplates takes. */
export interface DescribeLaunchTemplatesRequest {
  LaunchTemplateIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeLaunchTemplates answers. */
export interface DescribeLaunchTemplatesResponse {
  TotalCount: number;
  LaunchTemplateSet: LaunchTemplateInfo[];
  RequestId: string;
}

/** What DescribeRegions takes. */
export interface DescribeRegionsRequest {}

/** What DescribeRegions answers. */
export interface DescribeRegionsResponse {
  /** number of regions */
  TotalCount: number;
  RegionSet: Region[];
  RequestId: string;
}

/** What DescribeZoneInstanceConfigInfos takes. */
export interface DescribeZoneInstanceConfigInfosRequest {
  Filters?: FilterInput[] | undefined;
}

/** What DescribeZoneInstanceConfigInfos answers. */
export interface DescribeZoneInstanceConfigInfosResponse {
  InstanceTypeQuotaSet: InstanceTypeQuotaItem[];
  RequestId: string;
}

/** What DescribeZones takes. */
export interface DescribeZonesRequest {}

/** What DescribeZones answers. */
export interface DescribeZonesResponse {
  /** number of zones */
  TotalCount: number;
  /** items: Zone, ZoneName, ZoneId (a string of digits), ZoneState AVAILABLE/UNAVAILABLE */
  ZoneSet: Zone[];
  RequestId: string;
}

/** What DisassociateAddress takes. */
export interface DisassociateAddressRequest {
  /** state BIND or BIND_ENI, not blocked */
  AddressId: string;
  /** TRUE = give the instance an ordinary public IP afterwards (primary IP of primary ENI only, 10 times a day per account); default FALSE; Boolean in API 3.0 */
  ReallocateNormalPublicIp?: string | undefined;
}

/** What DisassociateAddress answers. */
export interface DisassociateAddressResponse {
  RequestId: string;
}

/** What DisassociateInstancesKeyPairs takes. */
export interface DisassociateInstancesKeyPairsRequest {
  /** at most 100, STOPPED Linux instances */
  InstanceIds: string[];
  /** at most 100 */
  KeyIds: string[];
  /** default FALSE */
  ForceStop?: boolean | undefined;
}

/** What DisassociateInstancesKeyPairs answers. */
export interface DisassociateInstancesKeyPairsResponse {
  RequestId: string;
}

/** What DisassociateSecurityGroups takes. */
export interface DisassociateSecurityGroupsRequest {
  SecurityGroupIds: string[];
  InstanceIds: string[];
}

/** What DisassociateSecurityGroups answers. */
export interface DisassociateSecurityGroupsResponse {
  RequestId: string;
}

/** What ImportKeyPair takes. */
export interface ImportKeyPairRequest {
  /** letters, digits, underscore; max 25; unique */
  KeyName: string;
  ProjectId: number;
  /** OpenSSH RSA text */
  PublicKey: string;
  TagSpecification?: TagSpecificationInput[] | undefined;
}

/** What ImportKeyPair answers. */
export interface ImportKeyPairResponse {
  KeyId: string;
  RequestId: string;
}

/** What InquiryPriceRenewInstances takes. */
export interface InquiryPriceRenewInstancesRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  InstanceChargePrepaid: InstanceChargePrepaidInput;
  DryRun?: boolean | undefined;
  RenewPortableDataDisk?: boolean | undefined;
}

/** What InquiryPriceRenewInstances answers. */
export interface InquiryPriceRenewInstancesResponse {
  Price: Price;
  RequestId: string;
}

/** What InquiryPriceResetInstance takes. */
export interface InquiryPriceResetInstanceRequest {
  InstanceId: string;
  /** default: the image in use */
  ImageId?: string | undefined;
  SystemDisk?: SystemDiskInput | undefined;
  LoginSettings?: LoginSettingsInput | undefined;
  EnhancedService?: EnhancedServiceInput | undefined;
  UserData?: string | undefined;
}

/** What InquiryPriceResetInstance answers. */
export interface InquiryPriceResetInstanceResponse {
  Price: Price;
  RequestId: string;
}

/** What InquiryPriceResetInstancesInternetMaxBandwidth takes. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** only InternetMaxBandwidthOut is read */
  InternetAccessible: InternetAccessibleInput;
  /** YYYY-MM-DD, not before today; prepaid bandwidth only */
  StartTime?: string | undefined;
  /** YYYY-MM-DD, inclusive, not after ExpiredTime; prepaid bandwidth only */
  EndTime?: string | undefined;
}

/** What InquiryPriceResetInstancesInternetMaxBandwidth answers. */
export interface InquiryPriceResetInstancesInternetMaxBandwidthResponse {
  /** BandwidthPrice */
  Price: Price;
  RequestId: string;
}

/** What InquiryPriceResetInstancesType takes. */
export interface InquiryPriceResetInstancesTypeRequest {
  /** exactly one id */
  InstanceIds: string[];
  InstanceType: string;
  /** shut a running instance down hard if a normal shutdown fails; default FALSE */
  ForceStop?: boolean | undefined;
}

/** What InquiryPriceResetInstancesType answers. */
export interface InquiryPriceResetInstancesTypeResponse {
  /** InstancePrice */
  Price: Price;
  RequestId: string;
}

/** What InquiryPriceResizeInstanceDisks takes. */
export interface InquiryPriceResizeInstanceDisksRequest {
  InstanceId: string;
  /** one disk, step 10 GB; required in 2017, today exactly one of DataDisks and SystemDisk; optional today, where SystemDisk may grow instead */
  DataDisks?: DataDiskInput[] | undefined;
  /** shut a running instance down hard if a normal shutdown fails; default FALSE */
  ForceStop?: boolean | undefined;
  SystemDisk?: SystemDiskInput | undefined;
  ResizeOnline?: boolean | undefined;
}

/** What InquiryPriceResizeInstanceDisks answers. */
export interface InquiryPriceResizeInstanceDisksResponse {
  /** InstancePrice filled */
  Price: Price;
  RequestId: string;
}

/** What InquiryPriceRunInstances takes. */
export interface InquiryPriceRunInstancesRequest {
  /** PREPAID or POSTPAID_BY_HOUR, default POSTPAID_BY_HOUR */
  InstanceChargeType?: string | undefined;
  /** mandatory when PREPAID */
  InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined;
  Placement: PlacementInput;
  /** default S1.SMALL1 */
  InstanceType?: string | undefined;
  ImageId: string;
  SystemDisk?: SystemDiskInput | undefined;
  /** one at most */
  DataDisks?: DataDiskInput[] | undefined;
  VirtualPrivateCloud?: VirtualPrivateCloudInput | undefined;
  InternetAccessible?: InternetAccessibleInput | undefined;
  /** 1..100, default 1 */
  InstanceCount?: number | undefined;
  InstanceName?: string | undefined;
  LoginSettings?: LoginSettingsInput | undefined;
  SecurityGroupIds?: string[] | undefined;
  EnhancedService?: EnhancedServiceInput | undefined;
  ClientToken?: string | undefined;
  HostName?: string | undefined;
  TagSpecification?: TagSpecificationInput[] | undefined;
  InstanceMarketOptions?: InstanceMarketOptionsRequestInput | undefined;
  Metadata?: MetadataInput | undefined;
  HpcClusterId?: string | undefined;
  CpuTopology?: CpuTopologyInput | undefined;
  LaunchTemplate?: LaunchTemplateInput | undefined;
  NetworkInterfaces?: NetworkInterfacesInput[] | undefined;
}

/** What InquiryPriceRunInstances answers. */
export interface InquiryPriceRunInstancesResponse {
  Price: Price;
  RequestId: string;
}

/** What ModifyAddressAttribute takes. */
export interface ModifyAddressAttributeRequest {
  AddressId: string;
  /** max 20 characters (API 3.0: 128, optional, plus EipDirectConnection) */
  AddressName: string;
}

/** What ModifyAddressAttribute answers. */
export interface ModifyAddressAttributeResponse {
  RequestId: string;
}

/** What ModifyDisasterRecoverGroupAttribute takes. */
export interface ModifyDisasterRecoverGroupAttributeRequest {
  DisasterRecoverGroupId: string;
  Name: string;
  Affinity?: number | undefined;
}

/** What ModifyDisasterRecoverGroupAttribute answers. */
export interface ModifyDisasterRecoverGroupAttributeResponse {
  RequestId: string;
}

/** What ModifyImageAttribute takes. */
export interface ModifyImageAttributeRequest {
  ImageId: string;
  /** max 20, unique (API 3.0: 60) */
  ImageName?: string | undefined;
  /** max 60 (API 3.0: 256) */
  ImageDescription?: string | undefined;
  ImageFamily?: string | undefined;
  ImageDeprecated?: boolean | undefined;
}

/** What ModifyImageAttribute answers. */
export interface ModifyImageAttributeResponse {
  RequestId: string;
}

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
export interface ModifyImageSharePermissionResponse {
  RequestId: string;
}

/** What ModifyInstancesAttribute takes. */
export interface ModifyInstancesAttributeRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call (typed String at line 3337; every sample and the SDK send a list) */
  InstanceIds: string[];
  /** max 60 characters (required in 2017, when it was the only attribute) */
  InstanceName?: string | undefined;
  UserData?: string | undefined;
  SecurityGroups?: string[] | undefined;
  CamRoleName?: string | undefined;
  HostName?: string | undefined;
  DisableApiTermination?: boolean | undefined;
  CamRoleType?: string | undefined;
  AutoReboot?: boolean | undefined;
  EnableJumboFrame?: boolean | undefined;
}

/** What ModifyInstancesAttribute answers. */
export interface ModifyInstancesAttributeResponse {
  RequestId: string;
}

/** What ModifyInstancesChargeType takes. */
export interface ModifyInstancesChargeTypeRequest {
  InstanceIds: string[];
  InstanceChargeType: string;
  InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined;
  ModifyPortableDataDisk?: boolean | undefined;
}

/** What ModifyInstancesChargeType answers. */
export interface ModifyInstancesChargeTypeResponse {
  RequestId: string;
}

/** What ModifyInstancesProject takes. */
export interface ModifyInstancesProjectRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  ProjectId: number;
}

/** What ModifyInstancesProject answers. */
export interface ModifyInstancesProjectResponse {
  RequestId: string;
}

/** What ModifyInstancesRenewFlag takes. */
export interface ModifyInstancesRenewFlagRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** NOTIFY_AND_AUTO_RENEW | NOTIFY_AND_MANUAL_RENEW | DISABLE_NOTIFY_AND_MANUAL_RENEW */
  RenewFlag: string;
}

/** What ModifyInstancesRenewFlag answers. */
export interface ModifyInstancesRenewFlagResponse {
  RequestId: string;
}

/** What ModifyInstancesVpcAttribute takes. */
export interface ModifyInstancesVpcAttributeRequest {
  /** instance ids ins-xxxxxxxx */
  InstanceIds: string[];
  /** VpcId, SubnetId in the instance's zone, PrivateIpAddresses */
  VirtualPrivateCloud: VirtualPrivateCloudInput;
  /** stop a running instance; default TRUE */
  ForceStop?: boolean | undefined;
  /** keep the host name; default TRUE */
  ReserveHostName?: boolean | undefined;
}

/** What ModifyInstancesVpcAttribute answers. */
export interface ModifyInstancesVpcAttributeResponse {
  RequestId: string;
}

/** What ModifyKeyPairAttribute takes. */
export interface ModifyKeyPairAttributeRequest {
  KeyId: string;
  /** same rule as at creation */
  KeyName?: string | undefined;
  /** max 60 characters */
  Description?: string | undefined;
}

/** What ModifyKeyPairAttribute answers. */
export interface ModifyKeyPairAttributeResponse {
  RequestId: string;
}

/** What ModifyLaunchTemplateDefaultVersion takes. */
export interface ModifyLaunchTemplateDefaultVersionRequest {
  LaunchTemplateId: string;
  DefaultVersion: number;
}

/** What ModifyLaunchTemplateDefaultVersion answers. */
export interface ModifyLaunchTemplateDefaultVersionResponse {
  RequestId: string;
}

/** What RebootInstances takes. */
export interface RebootInstancesRequest {
  /** 1..100 ids, all RUNNING */
  InstanceIds: string[];
  /** default FALSE (API 3.0: deprecated for StopType) */
  ForceReboot?: boolean | undefined;
  StopType?: string | undefined;
}

/** What RebootInstances answers. */
export interface RebootInstancesResponse {
  RequestId: string;
}

/** What ReleaseAddresses takes. */
export interface ReleaseAddressesRequest {
  /** state UNBIND */
  AddressIds: string[];
}

/** What ReleaseAddresses answers. */
export interface ReleaseAddressesResponse {
  RequestId: string;
}

/** What RenewInstances takes. */
export interface RenewInstancesRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** Period in months and RenewFlag */
  InstanceChargePrepaid: InstanceChargePrepaidInput;
  RenewPortableDataDisk?: boolean | undefined;
}

/** What RenewInstances answers. */
export interface RenewInstancesResponse {
  RequestId: string;
}

/** What ResetInstance takes. */
export interface ResetInstanceRequest {
  InstanceId: string;
  /** default: the image in use */
  ImageId?: string | undefined;
  /** DiskSize only, grow only, cloud disks only; type cannot change */
  SystemDisk?: SystemDiskInput | undefined;
  /** omitted = random password by site message */
  LoginSettings?: LoginSettingsInput | undefined;
  /** omitted = both agents on */
  EnhancedService?: EnhancedServiceInput | undefined;
  HostName?: string | undefined;
  UserData?: string | undefined;
}

/** What ResetInstance answers. */
export interface ResetInstanceResponse {
  RequestId: string;
}

/** What ResetInstancesInternetMaxBandwidth takes. */
export interface ResetInstancesInternetMaxBandwidthRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** only InternetMaxBandwidthOut (Mbps) is read */
  InternetAccessible: InternetAccessibleInput;
  /** YYYY-MM-DD, not before today; today = effective at once; BANDWIDTH_PREPAID only */
  StartTime?: string | undefined;
  /** YYYY-MM-DD, inclusive, not after ExpiredTime; BANDWIDTH_PREPAID only */
  EndTime?: string | undefined;
}

/** What ResetInstancesInternetMaxBandwidth answers. */
export interface ResetInstancesInternetMaxBandwidthResponse {
  RequestId: string;
}

/** What ResetInstancesPassword takes. */
export interface ResetInstancesPasswordRequest {
  /** instance ids ins-xxxxxxxx; at most 100 per call */
  InstanceIds: string[];
  /** secret. Linux 8-16 characters with 2 of {letters, digits, symbols}; Windows 12-16 with 3 of {a-z, A-Z, digits, symbols}; not starting with /; mixed batch = Windows rule (API 3.0: up to 30) */
  Password: string;
  /** max 64 characters */
  UserName?: string | undefined;
  /** needed for RUNNING instances; default FALSE */
  ForceStop?: boolean | undefined;
}

/** What ResetInstancesPassword answers. */
export interface ResetInstancesPasswordResponse {
  RequestId: string;
}

/** What ResetInstancesType takes. */
export interface ResetInstancesTypeRequest {
  /** exactly one id */
  InstanceIds: string[];
  /** same family only in 2017 */
  InstanceType: string;
  /** shut a running instance down hard if a normal shutdown fails; default FALSE */
  ForceStop?: boolean | undefined;
}

/** What ResetInstancesType answers. */
export interface ResetInstancesTypeResponse {
  RequestId: string;
}

/** What ResizeInstanceDisks takes. */
export interface ResizeInstanceDisksRequest {
  InstanceId: string;
  /** one disk; DiskSize = target GB, step 10; CLOUD_BASIC/CLOUD_PREMIUM/CLOUD_SSD only; DiskType is ignored; required in 2017, today exactly one of DataDisks and SystemDisk; optional today, where SystemDisk may grow instead */
  DataDisks?: DataDiskInput[] | undefined;
  /** shut a running instance down hard if a normal shutdown fails; default FALSE */
  ForceStop?: boolean | undefined;
  SystemDisk?: SystemDiskInput | undefined;
  ResizeOnline?: boolean | undefined;
}

/** What ResizeInstanceDisks answers. */
export interface ResizeInstanceDisksResponse {
  RequestId: string;
}

/** What RunInstances takes. */
export interface RunInstancesRequest {
  /** PREPAID or POSTPAID_BY_HOUR; default POSTPAID_BY_HOUR (API 3.0 adds CDHPAID, SPOTPAID, CDCPAID) */
  InstanceChargeType?: string | undefined;
  /** mandatory when PREPAID */
  InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined;
  /** Zone required inside; optional in API 3.0 when LaunchTemplate is given */
  Placement: PlacementInput;
  /** default S1.SMALL1 (API 3.0: chosen by stock) */
  InstanceType?: string | undefined;
  /** img-xxxxxxxx of a public/custom/shared/market image; optional in API 3.0 when LaunchTemplate is given */
  ImageId: string;
  /** omitted = LOCAL_BASIC 50 GB */
  SystemDisk?: SystemDiskInput | undefined;
  /** omitted = none; 2017: exactly one at most (API 3.0: 21) */
  DataDisks?: DataDiskInput[] | undefined;
  /** omitted = classic (basic) network; with a fixed private IP InstanceCount must be 1 */
  VirtualPrivateCloud?: VirtualPrivateCloudInput | undefined;
  /** omitted = 0 Mbps, no public IP */
  InternetAccessible?: InternetAccessibleInput | undefined;
  /** 1..100, default 1 (API 3.0: 1..500) */
  InstanceCount?: number | undefined;
  /** max 60; default shown as the Chinese for "unnamed" (API 3.0: 128, patterns {R:x}) */
  InstanceName?: string | undefined;
  /** omitted = random password sent by site message */
  LoginSettings?: LoginSettingsInput | undefined;
  /** one group only at creation; omitted = none bound, every port open (API 3.0: the project default group) */
  SecurityGroupIds?: string[] | undefined;
  /** omitted = monitoring and security agents on */
  EnhancedService?: EnhancedServiceInput | undefined;
  /** idempotency token, max 64 ASCII characters */
  ClientToken?: string | undefined;
  MinCount?: number | undefined;
  HostName?: string | undefined;
  ActionTimer?: ActionTimerInput | undefined;
  DisasterRecoverGroupIds?: string[] | undefined;
  TagSpecification?: TagSpecificationInput[] | undefined;
  InstanceMarketOptions?: InstanceMarketOptionsRequestInput | undefined;
  UserData?: string | undefined;
  Metadata?: MetadataInput | undefined;
  DryRun?: boolean | undefined;
  CpuTopology?: CpuTopologyInput | undefined;
  CamRoleName?: string | undefined;
  HpcClusterId?: string | undefined;
  LaunchTemplate?: LaunchTemplateInput | undefined;
  DedicatedClusterId?: string | undefined;
  ChcIds?: string[] | undefined;
  PartitionNumber?: number | undefined;
  DisableApiTermination?: boolean | undefined;
  EnableJumboFrame?: boolean | undefined;
  NetworkInterfaces?: NetworkInterfacesInput[] | undefined;
}

/** What RunInstances answers. */
export interface RunInstancesResponse {
  /** ids, returned before the instances exist */
  InstanceIdSet: string[];
  RequestId: string;
}

/** What StartInstances takes. */
export interface StartInstancesRequest {
  /** 1..100 ids, all STOPPED */
  InstanceIds: string[];
}

/** What StartInstances answers. */
export interface StartInstancesResponse {
  RequestId: string;
}

/** What StopInstances takes. */
export interface StopInstancesRequest {
  /** 1..100 ids, all RUNNING */
  InstanceIds: string[];
  /** default FALSE; hard power-off after a failed normal one (API 3.0: deprecated, StopType SOFT|SOFT_FIRST|HARD; StoppedMode KEEP_CHARGING|STOP_CHARGING) */
  ForceStop?: boolean | undefined;
  StopType?: string | undefined;
  StoppedMode?: string | undefined;
}

/** What StopInstances answers. */
export interface StopInstancesResponse {
  RequestId: string;
}

/** What SyncImages takes. */
export interface SyncImagesRequest {
  /** one image only per call, state NORMAL, smaller than 50 GB */
  ImageIds: string[];
  /** one or more regions, not the source region */
  DestinationRegions: string[];
  DryRun?: boolean | undefined;
  ImageName?: string | undefined;
  ImageSetRequired?: boolean | undefined;
  Encrypt?: boolean | undefined;
  KmsKeyId?: string | undefined;
}

/** What SyncImages answers. */
export interface SyncImagesResponse {
  ImageSet: SyncImage[];
  RequestId: string;
}

/** What TerminateInstances takes. */
export interface TerminateInstancesRequest {
  /** 1..100 ids */
  InstanceIds: string[];
  ReleaseAddress?: boolean | undefined;
  ReleasePrepaidDataDisks?: boolean | undefined;
}

/** What TerminateInstances answers. */
export interface TerminateInstancesResponse {
  RequestId: string;
}

/** What TransformAddress takes. */
export interface TransformAddressRequest {
  /** an instance with an ordinary public IP */
  InstanceId: string;
}

/** What TransformAddress answers. */
export interface TransformAddressResponse {
  RequestId: string;
}

/** What UpdateInstanceVpcConfig takes. */
export interface UpdateInstanceVpcConfigRequest {
  /** one instance */
  InstanceId: string;
  /** VpcId must be the present one; SubnetId; PrivateIpAddresses */
  VirtualPrivateCloud: VirtualPrivateCloudInput;
  /** default TRUE (the only ForceStop with that default) */
  ForceStop?: boolean | undefined;
}

/** What UpdateInstanceVpcConfig answers. */
export interface UpdateInstanceVpcConfigResponse {
  RequestId: string;
}

export interface PlacementInput {
  /** required; zone name, e.g. ap-guangzhou-2 */
  Zone?: string | undefined;
  /** default project when omitted */
  ProjectId?: number | undefined;
  /** CDH hosts; "not supported yet" in the seed */
  HostIds?: string[] | undefined;
  /** output only */
  HostId?: string | undefined;
  DedicatedResourcePackTenancy?: string | undefined;
  DedicatedResourcePackIds?: string[] | undefined;
  RackId?: string | undefined;
}

export interface Placement {
  /** required; zone name, e.g. ap-guangzhou-2 */
  Zone: string;
  /** default project when omitted */
  ProjectId: number;
  /** CDH hosts; "not supported yet" in the seed */
  HostIds: string[];
  /** output only */
  HostId: string;
  DedicatedResourcePackTenancy: string;
  DedicatedResourcePackIds: string[];
  RackId: string;
}

export interface SystemDiskInput {
  /** LOCAL_BASIC (default), LOCAL_SSD, CLOUD_BASIC, CLOUD_SSD (list and default: vendor page) */
  DiskType?: string | undefined;
  /** output; local disks have none */
  DiskId?: string | undefined;
  /** GB, default 50 */
  DiskSize?: number | undefined;
  CdcId?: string | undefined;
  DiskName?: string | undefined;
  Encrypt?: boolean | undefined;
  KmsKeyId?: string | undefined;
}

export interface SystemDisk {
  /** LOCAL_BASIC (default), LOCAL_SSD, CLOUD_BASIC, CLOUD_SSD (list and default: vendor page) */
  DiskType: string;
  /** output; local disks have none */
  DiskId: string;
  /** GB, default 50 */
  DiskSize: number;
  CdcId: string;
  DiskName: string;
  Encrypt: boolean;
  KmsKeyId: string;
}

export interface DataDiskInput {
  /** LOCAL_BASIC (default), LOCAL_SSD, CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_SSD; ignored by ResizeInstanceDisks */
  DiskType?: string | undefined;
  /** output */
  DiskId?: string | undefined;
  /** GB, step 10, 0 = none */
  DiskSize?: number | undefined;
  DeleteWithInstance?: boolean | undefined;
  SnapshotId?: string | undefined;
  Encrypt?: boolean | undefined;
  KmsKeyId?: string | undefined;
  ThroughputPerformance?: number | undefined;
  CdcId?: string | undefined;
  BurstPerformance?: boolean | undefined;
  DiskName?: string | undefined;
}

export interface DataDisk {
  /** LOCAL_BASIC (default), LOCAL_SSD, CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_SSD; ignored by ResizeInstanceDisks */
  DiskType: string;
  /** output */
  DiskId: string;
  /** GB, step 10, 0 = none */
  DiskSize: number;
  DeleteWithInstance: boolean;
  SnapshotId: string;
  Encrypt: boolean;
  KmsKeyId: string;
  ThroughputPerformance: number;
  CdcId: string;
  BurstPerformance: boolean;
  DiskName: string;
}

export interface VirtualPrivateCloudInput {
  /** required */
  VpcId?: string | undefined;
  /** required */
  SubnetId?: string | undefined;
  /** default FALSE; needs a public IP */
  AsVpcGateway?: boolean | undefined;
  /** one IP in 2017 */
  PrivateIpAddresses?: string[] | undefined;
  Ipv6AddressCount?: number | undefined;
}

export interface VirtualPrivateCloud {
  /** required */
  VpcId: string;
  /** required */
  SubnetId: string;
  /** default FALSE; needs a public IP */
  AsVpcGateway: boolean;
  /** one IP in 2017 */
  PrivateIpAddresses: string[];
  Ipv6AddressCount: number;
}

export interface InternetAccessibleInput {
  /** BANDWIDTH_PREPAID, TRAFFIC_POSTPAID_BY_HOUR (default), BANDWIDTH_POSTPAID_BY_HOUR, BANDWIDTH_PACKAGE */
  InternetChargeType?: string | undefined;
  /** Mbps, default 0 */
  InternetMaxBandwidthOut?: number | undefined;
  /** default TRUE when bandwidth > 0, impossible at 0; input only */
  PublicIpAssigned?: boolean | undefined;
  BandwidthPackageId?: string | undefined;
  InternetServiceProvider?: string | undefined;
  IPv4AddressType?: string | undefined;
  IPv6AddressType?: string | undefined;
  AntiDDoSPackageId?: string | undefined;
}

export interface InternetAccessible {
  /** BANDWIDTH_PREPAID, TRAFFIC_POSTPAID_BY_HOUR (default), BANDWIDTH_POSTPAID_BY_HOUR, BANDWIDTH_PACKAGE */
  InternetChargeType: string;
  /** Mbps, default 0 */
  InternetMaxBandwidthOut: number;
  /** default TRUE when bandwidth > 0, impossible at 0; input only */
  PublicIpAssigned: boolean;
  BandwidthPackageId: string;
  InternetServiceProvider: string;
  IPv4AddressType: string;
  IPv6AddressType: string;
  AntiDDoSPackageId: string;
}

export interface InstanceChargePrepaidInput {
  /** required; 1-12, 24, 36 months */
  Period?: number | undefined;
  /** default NOTIFY_AND_AUTO_RENEW in 2017, NOTIFY_AND_MANUAL_RENEW in API 3.0 */
  RenewFlag?: string | undefined;
}

export interface InstanceChargePrepaid {
  /** required; 1-12, 24, 36 months */
  Period: number;
  /** default NOTIFY_AND_AUTO_RENEW in 2017, NOTIFY_AND_MANUAL_RENEW in API 3.0 */
  RenewFlag: string;
}

export interface LoginSettingsInput {
  /** secret */
  Password?: string | undefined;
  /** one key at creation; excludes Password; not for Windows */
  KeyIds?: string[] | undefined;
  /** TRUE/FALSE default FALSE; excludes the other two; custom/shared/imported images only */
  KeepImageLogin?: string | undefined;
}

export interface LoginSettings {
  /** secret */
  Password: string;
  /** one key at creation; excludes Password; not for Windows */
  KeyIds: string[];
  /** TRUE/FALSE default FALSE; excludes the other two; custom/shared/imported images only */
  KeepImageLogin: string;
}

export interface EnhancedServiceInput {
  /** {Enabled: Boolean default TRUE} */
  SecurityService?: RunSecurityServiceEnabledInput | undefined;
  /** {Enabled: Boolean default TRUE} */
  MonitorService?: RunMonitorServiceEnabledInput | undefined;
  AutomationService?: RunAutomationServiceEnabledInput | undefined;
}

export interface EnhancedService {
  /** {Enabled: Boolean default TRUE} */
  SecurityService: RunSecurityServiceEnabled;
  /** {Enabled: Boolean default TRUE} */
  MonitorService: RunMonitorServiceEnabled;
  AutomationService: RunAutomationServiceEnabled;
}

export interface RunSecurityServiceEnabledInput {
  /** default TRUE */
  Enabled?: boolean | undefined;
}

export interface RunSecurityServiceEnabled {
  /** default TRUE */
  Enabled: boolean;
}

export interface RunMonitorServiceEnabledInput {
  /** default TRUE */
  Enabled?: boolean | undefined;
}

export interface RunMonitorServiceEnabled {
  /** default TRUE */
  Enabled: boolean;
}

export interface ItemPrice {
  /** hourly, yuan */
  UnitPrice: number;
  /** HOUR | GB */
  ChargeUnit: string;
  /** prepaid, yuan */
  OriginalPrice: number;
  /** prepaid, yuan */
  DiscountPrice: number;
  Discount: number;
  UnitPriceDiscount: number;
  UnitPriceSecondStep: number;
  UnitPriceDiscountSecondStep: number;
  UnitPriceThirdStep: number;
  UnitPriceDiscountThirdStep: number;
  OriginalPriceThreeYear: number;
  DiscountPriceThreeYear: number;
  DiscountThreeYear: number;
  OriginalPriceFiveYear: number;
  DiscountPriceFiveYear: number;
  DiscountFiveYear: number;
  OriginalPriceOneYear: number;
  DiscountPriceOneYear: number;
  DiscountOneYear: number;
}

export interface Price {
  InstancePrice: ItemPrice;
  BandwidthPrice: ItemPrice;
}

export interface FilterInput {
  Name?: string | undefined;
  /** values of one filter are OR-ed, filters AND-ed */
  Values?: string[] | undefined;
}

export interface InstanceStatus {
  /** sample line 1515 */
  InstanceId: string;
  /** INSTANCE_STATE */
  InstanceState: string;
}

export interface Instance {
  Placement: Placement;
  InstanceId: string;
  InstanceType: string;
  CPU: number;
  /** GB */
  Memory: number;
  /** NORMAL | EXPIRED | PROTECTIVELY_ISOLATED */
  RestrictState: string;
  InstanceName: string;
  InstanceChargeType: string;
  SystemDisk: SystemDisk;
  /** only disks bought with the instance */
  DataDisks: DataDisk[];
  PrivateIpAddresses: string[];
  PublicIpAddresses: string[];
  InternetAccessible: InternetAccessible;
  VirtualPrivateCloud: VirtualPrivateCloud;
  ImageId: string;
  /** null when postpaid */
  RenewFlag?: string;
  /** UTC ISO 8601 */
  CreatedTime: string;
  /** null when postpaid */
  ExpiredTime?: string;
  OsName: string;
  SecurityGroupIds: string[];
  LoginSettings: LoginSettings;
  InstanceState: string;
  Tags: Tag[];
  StopChargingMode: string;
  Uuid: string;
  LatestOperation: string;
  LatestOperationState: string;
  LatestOperationRequestId: string;
  DisasterRecoverGroupId: string;
  IPv6Addresses: string[];
  CamRoleName: string;
  HpcClusterId: string;
  RdmaIpAddresses: string[];
  DedicatedClusterId: string;
  IsolatedSource: string;
  DisasterRecoverGroupIds: string[];
  GPUInfo: GPUInfo;
  LicenseType: string;
  DisableApiTermination: boolean;
  DefaultLoginUser: string;
  DefaultLoginPort: number;
  LatestOperationErrorMsg: string;
  EnableJumboFrame: boolean;
  Metadata: Metadata;
  PublicIPv6Addresses: string[];
  CpuTopology: CpuTopology;
  PartitionNumber: number;
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
  CbsSupport: string;
  /** AVAILABLE/UNAVAILABLE, vendor page only */
  InstanceTypeState: string;
  GpuCount: number;
  GpuType: string;
  GpuMemory: number;
}

export interface InternetBandwidthConfig {
  StartTime: string;
  /** sample line 3954 */
  EndTime: string;
  InternetAccessible: InternetAccessible;
}

export interface Image {
  ImageId: string;
  OsName: string;
  /** GiB */
  ImageSize: number;
  /** IMAGE_TYPE */
  ImageType: string;
  CreatedTime: string;
  /** IMAGE_STATE */
  ImageState: string;
  ImageName: string;
  ImageDescription: string;
  /** IMAGE_SOURCE */
  ImageSource: string;
  ImageCreator: string;
  Architecture: string;
  Platform: string;
  SyncPercent: number;
  IsSupportCloudinit: boolean;
  SnapshotSet: Snapshot[];
  Tags: Tag[];
  LicenseType: string;
  ImageFamily: string;
  ImageDeprecated: boolean;
  CdcCacheStatus: string;
}

export interface SharePermission {
  CreatedTime: string;
  /** AccountId in API 3.0 */
  Account: string;
  AccountId: string;
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
  KeyId: string;
  KeyName: string;
  /** String on the vendor type page */
  ProjectId: number;
  Description: string;
  PublicKey: string;
  /** secret; CreateKeyPair only */
  PrivateKey: string;
  AssociatedInstanceIds: string[];
  /** CreateTime in the vendor sample */
  CreatedTime: string;
  Tags: Tag[];
}

export interface Quota {
  QuotaId: string;
  QuotaCurrent: number;
  QuotaLimit: number;
}

export interface Address {
  AddressId: string;
  AddressName: string;
  AddressIp: string;
  /** EIP_STATE */
  AddressStatus: string;
  InstanceId: string;
  /** nullable */
  NetworkInterfaceId: string;
  /** nullable */
  PrivateAddressIp: string;
  IsArrears: boolean;
  IsBlocked: boolean;
  CreatedTime: string;
}

export interface TagInput {
  Key?: string | undefined;
  Value?: string | undefined;
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
  Items?: MetadataItemInput[] | undefined;
}

export interface Metadata {
  Items: MetadataItem[];
}

export interface MetadataItemInput {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface MetadataItem {
  Key: string;
  Value: string;
}

export interface CpuTopologyInput {
  CoreCount?: number | undefined;
  ThreadPerCore?: number | undefined;
}

export interface CpuTopology {
  CoreCount: number;
  ThreadPerCore: number;
}

export interface ActionTimerInput {
  TimerAction?: string | undefined;
  ActionTime?: string | undefined;
  Externals?: ExternalsInput | undefined;
  ActionTimerId?: string | undefined;
  Status?: string | undefined;
  InstanceId?: string | undefined;
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
  ReleaseAddress?: boolean | undefined;
  UnsupportNetworks?: string[] | undefined;
  StorageBlockAttr?: StorageBlockInput | undefined;
}

export interface Externals {
  ReleaseAddress: boolean;
  UnsupportNetworks: string[];
  StorageBlockAttr: StorageBlock;
}

export interface StorageBlockInput {
  Type?: string | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
}

export interface StorageBlock {
  Type: string;
  MinSize: number;
  MaxSize: number;
}

export interface TagSpecificationInput {
  ResourceType?: string | undefined;
  Tags?: TagInput[] | undefined;
}

export interface TagSpecification {
  ResourceType: string;
  Tags: Tag[];
}

export interface InstanceMarketOptionsRequestInput {
  SpotOptions?: SpotMarketOptionsInput | undefined;
  MarketType?: string | undefined;
}

export interface InstanceMarketOptionsRequest {
  SpotOptions: SpotMarketOptions;
  MarketType: string;
}

export interface SpotMarketOptionsInput {
  MaxPrice?: string | undefined;
  SpotInstanceType?: string | undefined;
}

export interface SpotMarketOptions {
  MaxPrice: string;
  SpotInstanceType: string;
}

export interface LaunchTemplateInput {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateVersion?: number | undefined;
}

export interface NetworkInterfacesInput {
  InterfaceType?: string | undefined;
  VpcId?: string | undefined;
  SubnetId?: string | undefined;
  PrivateIpv4AddressCount?: number | undefined;
  NetworkInterfaceId?: string | undefined;
  SecurityGroupIds?: string[] | undefined;
  DeleteWithInstance?: boolean | undefined;
}

export interface RunAutomationServiceEnabledInput {
  Enabled?: boolean | undefined;
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
  ExclusiveOwner: string;
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

/** The actions of cvm. */
export interface CvmActions {
  /** allocate elastic IPs. (api-docs/cvm.txt:4394) */
  AllocateAddresses(params?: AllocateAddressesRequest): Promise<AllocateAddressesResponse>;
  /** bind an EIP to an instance or to a private IP of an ENI. (api-docs/cvm.txt:4549) */
  AssociateAddress(params: AssociateAddressRequest): Promise<AssociateAddressResponse>;
  /** bind key pairs to Linux instances. (api-docs/cvm.txt:5084) */
  AssociateInstancesKeyPairs(params: AssociateInstancesKeyPairsRequest): Promise<AssociateInstancesKeyPairsResponse>;
  /** Give security groups to instances. */
  AssociateSecurityGroups(params: AssociateSecurityGroupsRequest): Promise<AssociateSecurityGroupsResponse>;
  /** Create a spread placement group. */
  CreateDisasterRecoverGroup(params: CreateDisasterRecoverGroupRequest): Promise<CreateDisasterRecoverGroupResponse>;
  /** make a custom image from the system disk of an instance. (api-docs/cvm.txt:4008) */
  CreateImage(params: CreateImageRequest): Promise<CreateImageResponse>;
  /** generate an OpenSSH RSA key pair. (api-docs/cvm.txt:4936) */
  CreateKeyPair(params: CreateKeyPairRequest): Promise<CreateKeyPairResponse>;
  /** Create a launch template with its first version. */
  CreateLaunchTemplate(params: CreateLaunchTemplateRequest): Promise<CreateLaunchTemplateResponse>;
  /** Add a version to a launch template. */
  CreateLaunchTemplateVersion(params: CreateLaunchTemplateVersionRequest): Promise<CreateLaunchTemplateVersionResponse>;
  /** Delete spread placement groups that have no instances. */
  DeleteDisasterRecoverGroups(params: DeleteDisasterRecoverGroupsRequest): Promise<DeleteDisasterRecoverGroupsResponse>;
  /** delete custom images. (api-docs/cvm.txt:4035) */
  DeleteImages(params: DeleteImagesRequest): Promise<DeleteImagesResponse>;
  /** delete key pairs. (api-docs/cvm.txt:5023) */
  DeleteKeyPairs(params: DeleteKeyPairsRequest): Promise<DeleteKeyPairsResponse>;
  /** Delete a launch template with its versions. */
  DeleteLaunchTemplate(params: DeleteLaunchTemplateRequest): Promise<DeleteLaunchTemplateResponse>;
  /** Delete versions of a launch template. */
  DeleteLaunchTemplateVersions(params: DeleteLaunchTemplateVersionsRequest): Promise<DeleteLaunchTemplateVersionsResponse>;
  /** EIP quotas of the region. (api-docs/cvm.txt:4274) */
  DescribeAddressQuota(params?: DescribeAddressQuotaRequest): Promise<DescribeAddressQuotaResponse>;
  /** list elastic IPs. (api-docs/cvm.txt:4187) */
  DescribeAddresses(params?: DescribeAddressesRequest): Promise<DescribeAddressesResponse>;
  /** List spread placement groups. */
  DescribeDisasterRecoverGroups(params?: DescribeDisasterRecoverGroupsRequest): Promise<DescribeDisasterRecoverGroupsResponse>;
  /** List dedicated hosts. */
  DescribeHosts(params?: DescribeHostsRequest): Promise<DescribeHostsResponse>;
  /** Read the image of a family that is in use: the newest that is not deprecated. */
  DescribeImageFromFamily(params?: DescribeImageFromFamilyRequest): Promise<DescribeImageFromFamilyResponse>;
  /** Show how many images there may be. */
  DescribeImageQuota(params?: DescribeImageQuotaRequest): Promise<DescribeImageQuotaResponse>;
  /** accounts an image is shared with. (api-docs/cvm.txt:4159) */
  DescribeImageSharePermission(params: DescribeImageSharePermissionRequest): Promise<DescribeImageSharePermissionResponse>;
  /** list images. (api-docs/cvm.txt:3980) */
  DescribeImages(params?: DescribeImagesRequest): Promise<DescribeImagesResponse>;
  /** List the families of instance types. */
  DescribeInstanceFamilyConfigs(params?: DescribeInstanceFamilyConfigsRequest): Promise<DescribeInstanceFamilyConfigsResponse>;
  /** history of prepaid bandwidth settings of one instance. (api-docs/cvm.txt:3864) */
  DescribeInstanceInternetBandwidthConfigs(params: DescribeInstanceInternetBandwidthConfigsRequest): Promise<DescribeInstanceInternetBandwidthConfigsResponse>;
  /** list the instance types sold per zone with CPU/memory. (api-docs/cvm.txt:1529) */
  DescribeInstanceTypeConfigs(params?: DescribeInstanceTypeConfigsRequest): Promise<DescribeInstanceTypeConfigsResponse>;
  /** list instances with their details. (api-docs/cvm.txt:1264) */
  DescribeInstances(params?: DescribeInstancesRequest): Promise<DescribeInstancesResponse>;
  /** Show attributes of instances that their list does not have. */
  DescribeInstancesAttributes(params: DescribeInstancesAttributesRequest): Promise<DescribeInstancesAttributesResponse>;
  /** list only id and state of instances. (api-docs/cvm.txt:1407) */
  DescribeInstancesStatus(params?: DescribeInstancesStatusRequest): Promise<DescribeInstancesStatusResponse>;
  /** list SSH key pairs. (api-docs/cvm.txt:4865) */
  DescribeKeyPairs(params?: DescribeKeyPairsRequest): Promise<DescribeKeyPairsResponse>;
  /** List the versions of a launch template. */
  DescribeLaunchTemplateVersions(params: DescribeLaunchTemplateVersionsRequest): Promise<DescribeLaunchTemplateVersionsResponse>;
  /** List launch templates. */
  DescribeLaunchTemplates(params?: DescribeLaunchTemplatesRequest): Promise<DescribeLaunchTemplatesResponse>;
  /** list the regions the account can use. (api-docs/cvm.txt:1092) */
  DescribeRegions(params?: DescribeRegionsRequest): Promise<DescribeRegionsResponse>;
  /** List the instance types that zones sell, with their prices. */
  DescribeZoneInstanceConfigInfos(params?: DescribeZoneInstanceConfigInfosRequest): Promise<DescribeZoneInstanceConfigInfosResponse>;
  /** list the availability zones of one region. (api-docs/cvm.txt:1192) */
  DescribeZones(params?: DescribeZonesRequest): Promise<DescribeZonesResponse>;
  /** unbind an EIP. (api-docs/cvm.txt:4747) */
  DisassociateAddress(params: DisassociateAddressRequest): Promise<DisassociateAddressResponse>;
  /** unbind key pairs. (api-docs/cvm.txt:5134) */
  DisassociateInstancesKeyPairs(params: DisassociateInstancesKeyPairsRequest): Promise<DisassociateInstancesKeyPairsResponse>;
  /** Take security groups from instances. */
  DisassociateSecurityGroups(params: DisassociateSecurityGroupsRequest): Promise<DisassociateSecurityGroupsResponse>;
  /** import a public key. (api-docs/cvm.txt:5050) */
  ImportKeyPair(params: ImportKeyPairRequest): Promise<ImportKeyPairResponse>;
  /** price of RenewInstances. (api-docs/cvm.txt:2760) */
  InquiryPriceRenewInstances(params: InquiryPriceRenewInstancesRequest): Promise<InquiryPriceRenewInstancesResponse>;
  /** price of a ResetInstance request. (api-docs/cvm.txt:2245) */
  InquiryPriceResetInstance(params: InquiryPriceResetInstanceRequest): Promise<InquiryPriceResetInstanceResponse>;
  /** price of a bandwidth change. (api-docs/cvm.txt:2953) */
  InquiryPriceResetInstancesInternetMaxBandwidth(params: InquiryPriceResetInstancesInternetMaxBandwidthRequest): Promise<InquiryPriceResetInstancesInternetMaxBandwidthResponse>;
  /** price of ResetInstancesType. (api-docs/cvm.txt:3185) */
  InquiryPriceResetInstancesType(params: InquiryPriceResetInstancesTypeRequest): Promise<InquiryPriceResetInstancesTypeResponse>;
  /** price of ResizeInstanceDisks. (api-docs/cvm.txt:2559) */
  InquiryPriceResizeInstanceDisks(params: InquiryPriceResizeInstanceDisksRequest): Promise<InquiryPriceResizeInstanceDisksResponse>;
  /** price of a RunInstances request. (api-docs/cvm.txt:1721) */
  InquiryPriceRunInstances(params: InquiryPriceRunInstancesRequest): Promise<InquiryPriceRunInstancesResponse>;
  /** rename an EIP. (api-docs/cvm.txt:4319) */
  ModifyAddressAttribute(params: ModifyAddressAttributeRequest): Promise<ModifyAddressAttributeResponse>;
  /** Rename a spread placement group, or raise its affinity. */
  ModifyDisasterRecoverGroupAttribute(params: ModifyDisasterRecoverGroupAttributeRequest): Promise<ModifyDisasterRecoverGroupAttributeResponse>;
  /** rename / describe an image. (api-docs/cvm.txt:4074) */
  ModifyImageAttribute(params: ModifyImageAttributeRequest): Promise<ModifyImageAttributeResponse>;
  /** share / unshare an image. (api-docs/cvm.txt:4128) */
  ModifyImageSharePermission(params: ModifyImageSharePermissionRequest): Promise<ModifyImageSharePermissionResponse>;
  /** rename instances. (api-docs/cvm.txt:3314) */
  ModifyInstancesAttribute(params: ModifyInstancesAttributeRequest): Promise<ModifyInstancesAttributeResponse>;
  /** change between hourly and prepaid billing. */
  ModifyInstancesChargeType(params: ModifyInstancesChargeTypeRequest): Promise<ModifyInstancesChargeTypeResponse>;
  /** move instances to another project. (api-docs/cvm.txt:3603) */
  ModifyInstancesProject(params: ModifyInstancesProjectRequest): Promise<ModifyInstancesProjectResponse>;
  /** set the auto-renew flag of prepaid instances. (api-docs/cvm.txt:3260) */
  ModifyInstancesRenewFlag(params: ModifyInstancesRenewFlagRequest): Promise<ModifyInstancesRenewFlagResponse>;
  /** change subnet, private IP or VPC. */
  ModifyInstancesVpcAttribute(params: ModifyInstancesVpcAttributeRequest): Promise<ModifyInstancesVpcAttributeResponse>;
  /** rename / describe a key pair. (api-docs/cvm.txt:4995) */
  ModifyKeyPairAttribute(params: ModifyKeyPairAttributeRequest): Promise<ModifyKeyPairAttributeResponse>;
  /** Choose the default version of a launch template. */
  ModifyLaunchTemplateDefaultVersion(params: ModifyLaunchTemplateDefaultVersionRequest): Promise<ModifyLaunchTemplateDefaultVersionResponse>;
  /** reboot. (api-docs/cvm.txt:1991) */
  RebootInstances(params: RebootInstancesRequest): Promise<RebootInstancesResponse>;
  /** release elastic IPs. (api-docs/cvm.txt:4483) */
  ReleaseAddresses(params: ReleaseAddressesRequest): Promise<ReleaseAddressesResponse>;
  /** renew prepaid instances. (api-docs/cvm.txt:2647) */
  RenewInstances(params: RenewInstancesRequest): Promise<RenewInstancesResponse>;
  /** reinstall the operating system (new image, system disk wiped). (api-docs/cvm.txt:2054) */
  ResetInstance(params: ResetInstanceRequest): Promise<ResetInstanceResponse>;
  /** change the public outbound bandwidth. (api-docs/cvm.txt:3413) */
  ResetInstancesInternetMaxBandwidth(params: ResetInstancesInternetMaxBandwidthRequest): Promise<ResetInstancesInternetMaxBandwidthResponse>;
  /** set the administrator password. (api-docs/cvm.txt:3798) */
  ResetInstancesPassword(params: ResetInstancesPasswordRequest): Promise<ResetInstancesPasswordResponse>;
  /** change the instance type (CPU/memory). (api-docs/cvm.txt:2878) */
  ResetInstancesType(params: ResetInstancesTypeRequest): Promise<ResetInstancesTypeResponse>;
  /** grow the data disk bought with the instance. (api-docs/cvm.txt:2460) */
  ResizeInstanceDisks(params: ResizeInstanceDisksRequest): Promise<ResizeInstanceDisksResponse>;
  /** create one or more instances. (api-docs/cvm.txt:1686) */
  RunInstances(params: RunInstancesRequest): Promise<RunInstancesResponse>;
  /** power on. (api-docs/cvm.txt:1747) */
  StartInstances(params: StartInstancesRequest): Promise<StartInstancesResponse>;
  /** power off. (api-docs/cvm.txt:1842) */
  StopInstances(params: StopInstancesRequest): Promise<StopInstancesResponse>;
  /** copy a custom image to other regions. (api-docs/cvm.txt:4100) */
  SyncImages(params: SyncImagesRequest): Promise<SyncImagesResponse>;
  /** return (destroy) instances. (api-docs/cvm.txt:1905) */
  TerminateInstances(params: TerminateInstancesRequest): Promise<TerminateInstancesResponse>;
  /** turn the ordinary public IP of an instance into an EIP. (api-docs/cvm.txt:4788) */
  TransformAddress(params: TransformAddressRequest): Promise<TransformAddressResponse>;
  /** change subnet / private IP inside the same VPC. (api-docs/cvm.txt:3729) */
  UpdateInstanceVpcConfig(params: UpdateInstanceVpcConfigRequest): Promise<UpdateInstanceVpcConfigResponse>;
}

/** What the actions of cvm that read things by their ids list. */
export interface CvmReads {
  "cvm.DescribeAddresses": Address;
  "cvm.DescribeDisasterRecoverGroups": DisasterRecoverGroup;
  "cvm.DescribeImages": Image;
  "cvm.DescribeInstances": Instance;
  "cvm.DescribeInstancesAttributes": InstanceAttribute;
  "cvm.DescribeInstancesStatus": InstanceStatus;
  "cvm.DescribeKeyPairs": KeyPair;
  "cvm.DescribeLaunchTemplates": LaunchTemplateInfo;
}
