// Generated from the catalogue and the services of the local cloud by tools/generate/names.ts: change those, then run
// `npm run generate`.

/** The actions of the local cloud. */
export const actionNames = [
  "AcceptDirectConnectTunnel",
  "AcceptVpcPeeringConnection",
  "AddBandwidthPackageResources",
  "AddProject",
  "AddResourceTag",
  "AdjustPublicAddress",
  "AllocateAddresses",
  "ApplyDiskBackup",
  "ApplySnapshot",
  "AssignIpv6Addresses",
  "AssignIpv6CidrBlock",
  "AssignIpv6SubnetCidrBlock",
  "AssignPrivateIpAddresses",
  "AssociateAddress",
  "AssociateInstancesKeyPairs",
  "AssociateNatGatewayAddress",
  "AssociateNetworkAclSubnets",
  "AssociateNetworkInterfaceSecurityGroups",
  "AssociateSecurityGroups",
  "AssumeRole",
  "AssumeRoleWithSAML",
  "AssumeRoleWithWebIdentity",
  "AttachCcnInstances",
  "AttachClassicLinkVpc",
  "AttachDisks",
  "AttachNetworkInterface",
  "AttachResourcesTag",
  "BatchDeregisterTargets",
  "BatchModifyTargetWeight",
  "BatchRegisterTargets",
  "BindAutoSnapshotPolicy",
  "CopySnapshotCrossRegions",
  "CreateAddressTemplate",
  "CreateAddressTemplateGroup",
  "CreateAutoSnapshotPolicy",
  "CreateBandwidthPackage",
  "CreateCcn",
  "CreateCustomerGateway",
  "CreateDefaultVpc",
  "CreateDirectConnect",
  "CreateDirectConnectGateway",
  "CreateDirectConnectTunnel",
  "CreateDisasterRecoverGroup",
  "CreateDiskBackup",
  "CreateDisks",
  "CreateFlowLog",
  "CreateHaVip",
  "CreateImage",
  "CreateKeyPair",
  "CreateLaunchTemplate",
  "CreateLaunchTemplateVersion",
  "CreateListener",
  "CreateLoadBalancer",
  "CreateModule",
  "CreateNatGateway",
  "CreateNatGatewayDestinationIpPortTranslationNatRule",
  "CreateNatGatewaySourceIpTranslationNatRule",
  "CreateNetworkAcl",
  "CreateNetworkInterface",
  "CreateRouteTable",
  "CreateRoutes",
  "CreateSecurityGroup",
  "CreateSecurityGroupPolicies",
  "CreateSecurityGroupWithPolicies",
  "CreateServiceTemplate",
  "CreateServiceTemplateGroup",
  "CreateSnapshot",
  "CreateSubnet",
  "CreateTag",
  "CreateTags",
  "CreateVpc",
  "CreateVpcPeeringConnection",
  "CreateVpnConnection",
  "CreateVpnGateway",
  "DeleteAddressTemplate",
  "DeleteAddressTemplateGroup",
  "DeleteAutoSnapshotPolicies",
  "DeleteBandwidthPackage",
  "DeleteCcn",
  "DeleteCustomerGateway",
  "DeleteDirectConnect",
  "DeleteDirectConnectGateway",
  "DeleteDirectConnectTunnel",
  "DeleteDisasterRecoverGroups",
  "DeleteDiskBackups",
  "DeleteFlowLog",
  "DeleteHaVip",
  "DeleteImage",
  "DeleteImages",
  "DeleteKeyPairs",
  "DeleteLaunchTemplate",
  "DeleteLaunchTemplateVersions",
  "DeleteListener",
  "DeleteLoadBalancer",
  "DeleteLoadBalancerListeners",
  "DeleteModule",
  "DeleteNatGateway",
  "DeleteNatGatewayDestinationIpPortTranslationNatRule",
  "DeleteNatGatewaySourceIpTranslationNatRule",
  "DeleteNetworkAcl",
  "DeleteNetworkInterface",
  "DeleteResourceTag",
  "DeleteRouteTable",
  "DeleteRoutes",
  "DeleteSecurityGroup",
  "DeleteSecurityGroupPolicies",
  "DeleteServiceTemplate",
  "DeleteServiceTemplateGroup",
  "DeleteSnapshots",
  "DeleteSubnet",
  "DeleteTag",
  "DeleteTags",
  "DeleteVpc",
  "DeleteVpcPeeringConnection",
  "DeleteVpnConnection",
  "DeleteVpnGateway",
  "DescribeAccountAttributes",
  "DescribeAddressQuota",
  "DescribeAddressTemplateGroups",
  "DescribeAddressTemplates",
  "DescribeAddresses",
  "DescribeAutoSnapshotPolicies",
  "DescribeBandwidthPackageResources",
  "DescribeBandwidthPackages",
  "DescribeBaseOverview",
  "DescribeCcnAttachedInstances",
  "DescribeCcnRegionBandwidthLimits",
  "DescribeCcnRoutes",
  "DescribeCcns",
  "DescribeClassicLinkInstances",
  "DescribeConfig",
  "DescribeCustomImageTask",
  "DescribeCustomerGatewayVendors",
  "DescribeCustomerGateways",
  "DescribeDefaultSubnet",
  "DescribeDirectConnectGateways",
  "DescribeDirectConnectTunnels",
  "DescribeDirectConnects",
  "DescribeDisasterRecoverGroups",
  "DescribeDiskAssociatedAutoSnapshotPolicy",
  "DescribeDiskBackups",
  "DescribeDiskConfigQuota",
  "DescribeDisks",
  "DescribeFlowLogs",
  "DescribeHaVips",
  "DescribeHosts",
  "DescribeImage",
  "DescribeImageFromFamily",
  "DescribeImageQuota",
  "DescribeImageSharePermission",
  "DescribeImages",
  "DescribeImportImageOs",
  "DescribeInstanceFamilyConfigs",
  "DescribeInstanceInternetBandwidthConfigs",
  "DescribeInstanceTypeConfig",
  "DescribeInstanceTypeConfigs",
  "DescribeInstanceVncUrl",
  "DescribeInstances",
  "DescribeInstancesAttributes",
  "DescribeInstancesDeniedActions",
  "DescribeInstancesDiskNum",
  "DescribeInstancesStatus",
  "DescribeKeyPairs",
  "DescribeLaunchTemplateVersions",
  "DescribeLaunchTemplates",
  "DescribeListeners",
  "DescribeLoadBalanceTaskStatus",
  "DescribeLoadBalancers",
  "DescribeModule",
  "DescribeModuleDetail",
  "DescribeMonthPeakNetwork",
  "DescribeNatGatewayDestinationIpPortTranslationNatRules",
  "DescribeNatGatewaySourceIpTranslationNatRules",
  "DescribeNatGateways",
  "DescribeNetworkAccountType",
  "DescribeNetworkAcls",
  "DescribeNetworkInterfaces",
  "DescribeNode",
  "DescribePackingQuotaGroup",
  "DescribePeakBaseOverview",
  "DescribePeakNetworkOverview",
  "DescribePriceRunInstance",
  "DescribeProducts",
  "DescribeProjects",
  "DescribeRegions",
  "DescribeResourceTags",
  "DescribeResourceTagsByResourceIds",
  "DescribeResourceTagsByResourceIdsSeq",
  "DescribeResourceTagsByTagKeys",
  "DescribeResourcesByTags",
  "DescribeResourcesByTagsUnion",
  "DescribeRouteConflicts",
  "DescribeRouteTables",
  "DescribeSecurityGroupAssociationStatistics",
  "DescribeSecurityGroupLimits",
  "DescribeSecurityGroupPolicies",
  "DescribeSecurityGroupReferences",
  "DescribeSecurityGroups",
  "DescribeServiceTemplateGroups",
  "DescribeServiceTemplates",
  "DescribeSnapshotSharePermission",
  "DescribeSnapshots",
  "DescribeSubnets",
  "DescribeTagKeys",
  "DescribeTagValues",
  "DescribeTagValuesSeq",
  "DescribeTags",
  "DescribeTagsSeq",
  "DescribeTargetHealth",
  "DescribeTargets",
  "DescribeTaskResult",
  "DescribeTaskStatus",
  "DescribeUsedIpAddress",
  "DescribeVpcPeeringConnections",
  "DescribeVpcPrivateIpAddresses",
  "DescribeVpcTaskResult",
  "DescribeVpcs",
  "DescribeVpnConnections",
  "DescribeVpnGateways",
  "DescribeZoneInstanceConfigInfos",
  "DescribeZones",
  "DetachCcnInstances",
  "DetachClassicLinkVpc",
  "DetachDisks",
  "DetachNetworkInterface",
  "DetachResourcesTag",
  "DisableCcnRoutes",
  "DisableFlowLogs",
  "DisableRoutes",
  "DisassociateAddress",
  "DisassociateInstancesKeyPairs",
  "DisassociateNatGatewayAddress",
  "DisassociateNetworkAclSubnets",
  "DisassociateNetworkInterfaceSecurityGroups",
  "DisassociateSecurityGroups",
  "DownloadCustomerGatewayConfiguration",
  "EnableCcnRoutes",
  "EnableFlowLogs",
  "EnableRoutes",
  "GetCallerIdentity",
  "GetCcnRegionBandwidthLimits",
  "GetResources",
  "GetSnapOverview",
  "GetTagKeys",
  "GetTagValues",
  "GetTags",
  "HaVipAssociateAddressIp",
  "HaVipDisassociateAddressIp",
  "ImportImage",
  "ImportKeyPair",
  "InitializeDisks",
  "InquirePriceModifyDiskBackupQuota",
  "InquirePriceModifyDiskExtraPerformance",
  "InquiryPriceCreateDisks",
  "InquiryPriceCreateVpnGateway",
  "InquiryPriceRenewInstances",
  "InquiryPriceRenewVpnGateway",
  "InquiryPriceResetInstance",
  "InquiryPriceResetInstancesInternetMaxBandwidth",
  "InquiryPriceResetInstancesType",
  "InquiryPriceResetVpnGatewayInternetMaxBandwidth",
  "InquiryPriceResizeDisk",
  "InquiryPriceResizeInstanceDisks",
  "InquiryPriceRunInstances",
  "MigrateNetworkInterface",
  "MigratePrivateIpAddress",
  "ModifyAddressAttribute",
  "ModifyAddressInternetChargeType",
  "ModifyAddressTemplateAttribute",
  "ModifyAddressTemplateGroupAttribute",
  "ModifyAddressesBandwidth",
  "ModifyAssistantCidr",
  "ModifyAutoSnapshotPolicyAttribute",
  "ModifyBandwidthPackageAttribute",
  "ModifyBandwidthPackageBandwidth",
  "ModifyCcnAttachedInstancesAttribute",
  "ModifyCcnAttribute",
  "ModifyCcnRegionBandwidthLimitsType",
  "ModifyCustomerGatewayAttribute",
  "ModifyDefaultSubnet",
  "ModifyDirectConnectGatewayAttribute",
  "ModifyDirectConnectTunnelAttribute",
  "ModifyDisasterRecoverGroupAttribute",
  "ModifyDiskAttributes",
  "ModifyDiskBackupQuota",
  "ModifyDiskExtraPerformance",
  "ModifyDisksChargeType",
  "ModifyDisksRenewFlag",
  "ModifyFlowLogAttribute",
  "ModifyHaVipAttribute",
  "ModifyImageAttribute",
  "ModifyImageSharePermission",
  "ModifyInstancesAttribute",
  "ModifyInstancesChargeType",
  "ModifyInstancesProject",
  "ModifyInstancesRenewFlag",
  "ModifyInstancesVpcAttribute",
  "ModifyIpv6AddressesAttribute",
  "ModifyKeyPairAttribute",
  "ModifyLaunchTemplateDefaultVersion",
  "ModifyListener",
  "ModifyLoadBalancerAttributes",
  "ModifyModuleConfig",
  "ModifyModuleDisableWanIp",
  "ModifyModuleImage",
  "ModifyModuleIpDirect",
  "ModifyModuleName",
  "ModifyModuleNetwork",
  "ModifyModuleSecurityGroups",
  "ModifyNatGatewayAttribute",
  "ModifyNatGatewayDestinationIpPortTranslationNatRule",
  "ModifyNatGatewaySourceIpTranslationNatRule",
  "ModifyNetworkAclAttribute",
  "ModifyNetworkAclEntries",
  "ModifyNetworkInterfaceAttribute",
  "ModifyPrivateIpAddressesAttribute",
  "ModifyResourceTags",
  "ModifyResourcesTagValue",
  "ModifyRouteTableAttribute",
  "ModifySecurityGroupAttribute",
  "ModifySecurityGroupPolicies",
  "ModifyServiceTemplateAttribute",
  "ModifyServiceTemplateGroupAttribute",
  "ModifySnapshotAttribute",
  "ModifySnapshotsSharePermission",
  "ModifySubnetAttribute",
  "ModifyTargetPort",
  "ModifyTargetWeight",
  "ModifyVpcAttribute",
  "ModifyVpcPeeringConnection",
  "ModifyVpnConnectionAttribute",
  "ModifyVpnGatewayAttribute",
  "RebootInstances",
  "RejectDirectConnectTunnel",
  "RejectVpcPeeringConnection",
  "ReleaseAddresses",
  "ReleaseIpv6Addresses",
  "RemoveBandwidthPackageResources",
  "RemovePrivateIpAddresses",
  "RenewInstances",
  "RenewVpnGateway",
  "ReplaceRouteTableAssociation",
  "ReplaceRoutes",
  "ReplaceSecurityGroupPolicy",
  "ResetInstance",
  "ResetInstances",
  "ResetInstancesInternetMaxBandwidth",
  "ResetInstancesMaxBandwidth",
  "ResetInstancesPassword",
  "ResetInstancesType",
  "ResetNatGatewayConnection",
  "ResetRoutes",
  "ResetVpnConnection",
  "ResetVpnGatewayInternetMaxBandwidth",
  "ResizeDisk",
  "ResizeInstanceDisks",
  "RunInstances",
  "SetCcnRegionBandwidthLimits",
  "SetLoadBalancerSecurityGroups",
  "SetSecurityGroupForLoadbalancers",
  "SetVpnGatewaysRenewFlag",
  "StartInstances",
  "StopInstances",
  "SyncImages",
  "TagResources",
  "TerminateDisks",
  "TerminateInstances",
  "TransformAddress",
  "UnTagResources",
  "UnassignIpv6Addresses",
  "UnassignIpv6CidrBlock",
  "UnassignIpv6SubnetCidrBlock",
  "UnassignPrivateIpAddresses",
  "UnbindAutoSnapshotPolicy",
  "UpdateInstanceVpcConfig",
  "UpdateProject",
  "UpdateResourceTagValue",
] as const;
export type ActionName = (typeof actionNames)[number];

/** The types of its things. */
export type ThingType = 
  | "cbs:autoSnapshotPolicy"
  | "cbs:disk"
  | "cbs:diskBackup"
  | "cbs:snapshot"
  | "cvm:image"
  | "cvm:instance"
  | "cvm:keyPair"
  | "cvm:launchTemplate"
  | "cvm:placementGroup"
  | "dc:directConnect"
  | "dc:directConnectTunnel"
  | "ecm:address"
  | "ecm:haVip"
  | "ecm:image"
  | "ecm:instance"
  | "ecm:ipv6Address"
  | "ecm:keyPair"
  | "ecm:listener"
  | "ecm:loadBalancer"
  | "ecm:module"
  | "ecm:networkInterface"
  | "ecm:routeTable"
  | "ecm:securityGroup"
  | "ecm:snapshot"
  | "ecm:subnet"
  | "ecm:vpc"
  | "tag:project"
  | "tag:tag"
  | "vpc:address"
  | "vpc:addressTemplate"
  | "vpc:addressTemplateGroup"
  | "vpc:bandwidthPackage"
  | "vpc:ccn"
  | "vpc:ccnAttachment"
  | "vpc:classicLink"
  | "vpc:customerGateway"
  | "vpc:directConnectGateway"
  | "vpc:flowLog"
  | "vpc:gatewayRule"
  | "vpc:haVip"
  | "vpc:natGateway"
  | "vpc:natGatewayDnatRule"
  | "vpc:natGatewaySnatRule"
  | "vpc:networkAcl"
  | "vpc:networkInterface"
  | "vpc:peeringConnection"
  | "vpc:routeTable"
  | "vpc:securityGroup"
  | "vpc:serviceTemplate"
  | "vpc:serviceTemplateGroup"
  | "vpc:subnet"
  | "vpc:templateUsers"
  | "vpc:vipBinding"
  | "vpc:vpc"
  | "vpc:vpnConnection"
  | "vpc:vpnGateway";

/** Those of which there may be so many. */
export type QuotaType = 
  | "cbs:autoSnapshotPolicy"
  | "cbs:snapshot"
  | "cvm:image"
  | "cvm:instance"
  | "cvm:keyPair"
  | "cvm:launchTemplate"
  | "cvm:placementGroup"
  | "dc:directConnect"
  | "dc:directConnectTunnel"
  | "ecm:address"
  | "ecm:haVip"
  | "ecm:image"
  | "ecm:instance"
  | "ecm:keyPair"
  | "ecm:listener"
  | "ecm:loadBalancer"
  | "ecm:module"
  | "ecm:networkInterface"
  | "ecm:routeTable"
  | "ecm:securityGroup"
  | "ecm:subnet"
  | "ecm:vpc"
  | "vpc:address"
  | "vpc:bandwidthPackage"
  | "vpc:ccn"
  | "vpc:ccnAttachment"
  | "vpc:classicLink"
  | "vpc:customerGateway"
  | "vpc:directConnectGateway"
  | "vpc:flowLog"
  | "vpc:haVip"
  | "vpc:natGateway"
  | "vpc:natGatewayDnatRule"
  | "vpc:natGatewaySnatRule"
  | "vpc:networkAcl"
  | "vpc:networkInterface"
  | "vpc:peeringConnection"
  | "vpc:routeTable"
  | "vpc:securityGroup"
  | "vpc:subnet"
  | "vpc:vpc"
  | "vpc:vpnGateway";

/** The transitions of their states. */
export type TransitionName = 
  | "accept"
  | "assign"
  | "attach"
  | "bandwidth"
  | "bind"
  | "bindInterface"
  | "bindNat"
  | "build"
  | "change"
  | "copy"
  | "create"
  | "createBound"
  | "createBoundToInterface"
  | "delete"
  | "detach"
  | "expand"
  | "expire"
  | "import"
  | "isolate"
  | "launch"
  | "make"
  | "migrate"
  | "modify"
  | "purge"
  | "reboot"
  | "release"
  | "reset"
  | "retarget"
  | "rollback"
  | "start"
  | "stop"
  | "sync"
  | "terminate"
  | "unbind"
  | "verify"
  | "write";

/** The attributes of things, by the API's names. */
export type AttributeName = 
  | "AccessNetworkType"
  | "AccessPointId"
  | "AccessPointName"
  | "AccessPointType"
  | "Account"
  | "AccountAttributeSet"
  | "AccountId"
  | "AccountIds"
  | "Action"
  | "ActionTime"
  | "ActionTimer"
  | "ActionTimerId"
  | "AddTime"
  | "Address"
  | "AddressChargePrepaid"
  | "AddressCount"
  | "AddressExtraSet"
  | "AddressGroupId"
  | "AddressIPVersion"
  | "AddressIPv6"
  | "AddressId"
  | "AddressIds"
  | "AddressInfoSet"
  | "AddressIp"
  | "AddressName"
  | "AddressSet"
  | "AddressStatus"
  | "AddressTemplate"
  | "AddressTemplateGroup"
  | "AddressTemplateGroupId"
  | "AddressTemplateGroupName"
  | "AddressTemplateGroupSet"
  | "AddressTemplateId"
  | "AddressTemplateIdSet"
  | "AddressTemplateIds"
  | "AddressTemplateName"
  | "AddressTemplateSet"
  | "AddressType"
  | "Addresses"
  | "AddressesExtra"
  | "AdvancedRetentionPolicy"
  | "Affinity"
  | "AliasInstanceId"
  | "AliasType"
  | "AllList"
  | "AllSignLaw"
  | "AntiDDoSPackageId"
  | "AnycastZone"
  | "AppId"
  | "ApplicableForCLB"
  | "Architecture"
  | "Area"
  | "AreaId"
  | "AreaName"
  | "Arn"
  | "AsPath"
  | "AsVpcGateway"
  | "Asn"
  | "AssistantCidrSet"
  | "AssistantType"
  | "AssociatedInstanceIds"
  | "AssociatedResourceDestroy"
  | "AssociationSet"
  | "AttachDetail"
  | "AttachMode"
  | "AttachTime"
  | "AttachType"
  | "Attached"
  | "AttachedDiskCount"
  | "AttachedTime"
  | "Attachment"
  | "AttributeName"
  | "AttributeValues"
  | "Attributes"
  | "AuthKey"
  | "AutoMountConfiguration"
  | "AutoReboot"
  | "AutoRenewFlag"
  | "AutoRenewFlagError"
  | "AutoRenewPeriod"
  | "AutoScaling"
  | "AutoSnapshotPolicyId"
  | "AutoSnapshotPolicyIds"
  | "AutoSnapshotPolicyName"
  | "AutoSnapshotPolicySet"
  | "AutoSnapshotPolicyState"
  | "AutoStartInstance"
  | "AutoStopInstance"
  | "AutomationService"
  | "Available"
  | "AvailableIpAddressCount"
  | "BackendPrivateIps"
  | "BackupDisk"
  | "Bandwidth"
  | "BandwidthLimit"
  | "BandwidthLimitType"
  | "BandwidthPackageCount"
  | "BandwidthPackageId"
  | "BandwidthPackageIds"
  | "BandwidthPackageName"
  | "BandwidthPackageSet"
  | "BandwidthPkgId"
  | "BandwidthPkgType"
  | "BandwidthPrice"
  | "BfdEnable"
  | "BfdInfo"
  | "BgpAsn"
  | "BgpConfig"
  | "BgpPeer"
  | "BindedResourceId"
  | "BlockType"
  | "BurstPerformance"
  | "BurstPerformanceOperation"
  | "Business"
  | "CBSSupported"
  | "CDB"
  | "CLB"
  | "CPU"
  | "CVM"
  | "CageId"
  | "CamRoleName"
  | "CamRoleType"
  | "CanDelete"
  | "CascadeRelease"
  | "Category"
  | "CbsSupport"
  | "Ccn"
  | "CcnBandwidthSet"
  | "CcnDescription"
  | "CcnId"
  | "CcnIds"
  | "CcnName"
  | "CcnRegionBandwidthLimit"
  | "CcnRegionBandwidthLimitSet"
  | "CcnRegionBandwidthLimits"
  | "CcnRouteType"
  | "CcnSet"
  | "CcnUin"
  | "CdcCacheStatus"
  | "CdcId"
  | "CdcName"
  | "ChargeMode"
  | "ChargeNetwork"
  | "ChargeState"
  | "ChargeType"
  | "ChargeUnit"
  | "ChcIds"
  | "CheckAssociate"
  | "CheckPort"
  | "CheckType"
  | "Cidr"
  | "CidrBlock"
  | "CircuitCode"
  | "City"
  | "CityId"
  | "CityName"
  | "CityNum"
  | "ClassicLinkInstanceSet"
  | "ClientToken"
  | "CloseIpDirect"
  | "CloudAsn"
  | "CloudAttachId"
  | "CloudLogId"
  | "CloudLogRegion"
  | "CloudLogState"
  | "Cname"
  | "Code"
  | "ConflictSet"
  | "ConnectionStateTimeouts"
  | "Construct"
  | "ContextType"
  | "CopyFromAccountUin"
  | "CopyFromRemote"
  | "CopyToAccountUin"
  | "CopyingToRegions"
  | "CoreCount"
  | "CosResourceId"
  | "Count"
  | "Country"
  | "CountryId"
  | "CountryName"
  | "Cpu"
  | "CpuAvailable"
  | "CpuModelName"
  | "CpuNum"
  | "CpuPrice"
  | "CpuTopology"
  | "CpuTotal"
  | "CpuType"
  | "CreateTime"
  | "CreateUin"
  | "CreatedBy"
  | "CreatedTime"
  | "CreationTime"
  | "CreatorUin"
  | "Credentials"
  | "CurInstanceDeadline"
  | "CurrentNum"
  | "CustomerAddress"
  | "CustomerContactMail"
  | "CustomerContactNumber"
  | "CustomerGateway"
  | "CustomerGatewayConfiguration"
  | "CustomerGatewayId"
  | "CustomerGatewayIds"
  | "CustomerGatewayName"
  | "CustomerGatewaySet"
  | "CustomerGatewayVendor"
  | "CustomerGatewayVendorSet"
  | "CustomerName"
  | "CvmQuotaTotal"
  | "DataDisk"
  | "DataDiskIds"
  | "DataDiskSize"
  | "DataDisks"
  | "DayOfMonth"
  | "DayOfWeek"
  | "Days"
  | "Deadline"
  | "DeadlineDate"
  | "DeadlineError"
  | "DeadlineTime"
  | "DealName"
  | "DedicatedClusterId"
  | "DedicatedResourcePackIds"
  | "DedicatedResourcePackTenancy"
  | "DefaultBandWidth"
  | "DefaultBandWidthIn"
  | "DefaultBandwidth"
  | "DefaultBandwidthIn"
  | "DefaultDataDiskSize"
  | "DefaultIPDirect"
  | "DefaultImage"
  | "DefaultImageId"
  | "DefaultLoginPort"
  | "DefaultLoginUser"
  | "DefaultQosBandwidthFlag"
  | "DefaultSystemDiskSize"
  | "DefaultVersion"
  | "DefaultVersionNumber"
  | "DeleteBindImages"
  | "DeleteBindedSnap"
  | "DeleteSnapshot"
  | "DeleteTags"
  | "DeleteWithInstance"
  | "DeletionProtectionEnabled"
  | "DeniedActions"
  | "Description"
  | "DesignatedZone"
  | "DestinationCidr"
  | "DestinationCidrBlock"
  | "DestinationCidrBlocks"
  | "DestinationIPv6Cidr"
  | "DestinationInstanceId"
  | "DestinationIp"
  | "DestinationIpPortTranslationNatRuleSet"
  | "DestinationIpPortTranslationNatRules"
  | "DestinationIpv6CidrBlock"
  | "DestinationNatRule"
  | "DestinationNetworkInterfaceId"
  | "DestinationPort"
  | "DestinationRegion"
  | "DestinationRegions"
  | "DestinationUin"
  | "DestinationVpcId"
  | "DetailPrices"
  | "DeviceClass"
  | "DeviceIndex"
  | "DhGroupName"
  | "DhcpOptionsId"
  | "DifferDaysOfDeadline"
  | "DirectConnectAccelerateChannelFlag"
  | "DirectConnectGateway"
  | "DirectConnectGatewayId"
  | "DirectConnectGatewayIds"
  | "DirectConnectGatewayIp"
  | "DirectConnectGatewayName"
  | "DirectConnectGatewaySet"
  | "DirectConnectId"
  | "DirectConnectIdSet"
  | "DirectConnectIds"
  | "DirectConnectName"
  | "DirectConnectOwnerAccount"
  | "DirectConnectSet"
  | "DirectConnectTunnelId"
  | "DirectConnectTunnelIdSet"
  | "DirectConnectTunnelIds"
  | "DirectConnectTunnelName"
  | "DirectConnectTunnelSet"
  | "Direction"
  | "Disable"
  | "DisableApiTermination"
  | "DisableWanIp"
  | "DisasterRecoverGroupId"
  | "DisasterRecoverGroupIds"
  | "DisasterRecoverGroupSet"
  | "Discount"
  | "DiscountFiveYear"
  | "DiscountOneYear"
  | "DiscountPrice"
  | "DiscountPriceFiveYear"
  | "DiscountPriceHigh"
  | "DiscountPriceOneYear"
  | "DiscountPriceThreeYear"
  | "DiscountThreeYear"
  | "DiskAvailable"
  | "DiskBackupCount"
  | "DiskBackupId"
  | "DiskBackupIds"
  | "DiskBackupName"
  | "DiskBackupQuota"
  | "DiskBackupSet"
  | "DiskBackupState"
  | "DiskChargePostpaid"
  | "DiskChargePrepaid"
  | "DiskChargeType"
  | "DiskConfigSet"
  | "DiskCount"
  | "DiskId"
  | "DiskIdSet"
  | "DiskIds"
  | "DiskName"
  | "DiskNumLimit"
  | "DiskPrice"
  | "DiskSet"
  | "DiskSize"
  | "DiskState"
  | "DiskTotal"
  | "DiskType"
  | "DiskTypes"
  | "DiskUsage"
  | "DisksPrice"
  | "DnsServerSet"
  | "DnsServers"
  | "DomainName"
  | "DpdAction"
  | "DpdEnable"
  | "DpdTimeout"
  | "DryRun"
  | "DstIsBm"
  | "DstRegion"
  | "DurationSeconds"
  | "ECM"
  | "EIPDirectService"
  | "ENI"
  | "EcmRegion"
  | "EffectiveDays"
  | "EffectiveDaysRate"
  | "Egress"
  | "EgressEntries"
  | "EgressIPv4TotalCount"
  | "EgressIPv6TotalCount"
  | "EipAlgType"
  | "EipDirectConnection"
  | "Enable"
  | "EnableBGP"
  | "EnableBGPCommunity"
  | "EnableBfdMultiHop"
  | "EnableBroadcast"
  | "EnableCdcPublish"
  | "EnableDhcp"
  | "EnableFlowDetails"
  | "EnableHealthCheck"
  | "EnableJumboFrame"
  | "EnableMulticast"
  | "EnableRouteVpcPublish"
  | "EnableRouteVpcPublishIpv6"
  | "EnableUpdateAclEntries"
  | "Enabled"
  | "EnabledTime"
  | "Encrypt"
  | "EncryptAlgorithm"
  | "EncryptProto"
  | "EncryptType"
  | "EndPort"
  | "EndPorts"
  | "EndTime"
  | "EnhancedService"
  | "EniId"
  | "EniIp"
  | "EniType"
  | "ErrorPrompt"
  | "ExchangeMode"
  | "ExclusiveGatewayBandwidth"
  | "ExclusiveOwner"
  | "ExclusiveType"
  | "Expiration"
  | "ExpireState"
  | "ExpireTime"
  | "ExpiredNum"
  | "ExpiredTime"
  | "ExtInfo"
  | "ExternalId"
  | "Externals"
  | "ExtraPerformanceRange"
  | "ExtraState"
  | "FPGA"
  | "FailListenerIdSet"
  | "FailedResources"
  | "FaultReportContactEmail"
  | "FaultReportContactNumber"
  | "FaultReportContactPerson"
  | "FeeTraffic"
  | "FileSystemType"
  | "Filters"
  | "FlowDetailsUpdateTime"
  | "FlowLog"
  | "FlowLogDescription"
  | "FlowLogId"
  | "FlowLogIds"
  | "FlowLogName"
  | "FlowLogStorage"
  | "FlushedTime"
  | "Force"
  | "ForcePoweroff"
  | "ForceReboot"
  | "ForceStop"
  | "Fpga"
  | "FreeQuota"
  | "Frequency"
  | "From"
  | "Ftp"
  | "GPU"
  | "GPUCount"
  | "GPUId"
  | "GPUInfo"
  | "GPUType"
  | "GatewayAsn"
  | "GatewayId"
  | "GatewayType"
  | "Gpu"
  | "GpuAvailable"
  | "GpuCount"
  | "GpuMemory"
  | "GpuModelName"
  | "GpuTotal"
  | "GpuType"
  | "GroupDescription"
  | "GroupName"
  | "GroupSet"
  | "HaVip"
  | "HaVipAssociationSet"
  | "HaVipId"
  | "HaVipIds"
  | "HaVipName"
  | "HaVipSet"
  | "HaZoneGroupId"
  | "HaZoneList"
  | "HealthCheck"
  | "HealthCheckConfig"
  | "HealthCheckLocalIp"
  | "HealthCheckRemoteIp"
  | "HealthCheckStatus"
  | "HealthNum"
  | "HealthStatus"
  | "HealthStatusDetail"
  | "HealthSwitch"
  | "HostChargeType"
  | "HostId"
  | "HostIds"
  | "HostIp"
  | "HostName"
  | "HostResource"
  | "HostSet"
  | "HostState"
  | "HostType"
  | "Hour"
  | "HpcClusterId"
  | "ICMPProxy"
  | "IKEOptionsSpecification"
  | "IKESaLifetimeSeconds"
  | "IKEVersion"
  | "IP"
  | "IPChargeType"
  | "IPSECOptionsSpecification"
  | "IPSECSaLifetimeSeconds"
  | "IPSECSaLifetimeTraffic"
  | "IPv4AddressType"
  | "IPv6AddressType"
  | "IPv6Addresses"
  | "IPv6CidrBlock"
  | "ISP"
  | "ISPCounterSet"
  | "ISPId"
  | "ISPName"
  | "ISPNum"
  | "ISPSet"
  | "ISPType"
  | "ISPTypes"
  | "IdcCity"
  | "IgnoreOperationRisk"
  | "Image"
  | "ImageCount"
  | "ImageCreateTime"
  | "ImageCreator"
  | "ImageDeprecated"
  | "ImageDescription"
  | "ImageFamily"
  | "ImageIDSet"
  | "ImageId"
  | "ImageIds"
  | "ImageLimits"
  | "ImageName"
  | "ImageNumQuota"
  | "ImageOsName"
  | "ImageOwner"
  | "ImageSet"
  | "ImageSetRequired"
  | "ImageSize"
  | "ImageSource"
  | "ImageState"
  | "ImageTaskSet"
  | "ImageType"
  | "ImageWhiteSet"
  | "Images"
  | "ImportImageOsListSupported"
  | "ImportImageOsVersionSet"
  | "Info"
  | "Ingress"
  | "IngressEntries"
  | "IngressIPv4TotalCount"
  | "IngressIPv6TotalCount"
  | "InnerIpPerNetworkInterface"
  | "InquiryType"
  | "InstanceAccountId"
  | "InstanceArea"
  | "InstanceBandwidth"
  | "InstanceChargePrepaid"
  | "InstanceChargeType"
  | "InstanceCount"
  | "InstanceExtraName"
  | "InstanceFamilies"
  | "InstanceFamily"
  | "InstanceFamilyConfig"
  | "InstanceFamilyConfigSet"
  | "InstanceFamilyName"
  | "InstanceFamilyType"
  | "InstanceFamilyTypeConfig"
  | "InstanceFamilyTypeName"
  | "InstanceId"
  | "InstanceIdList"
  | "InstanceIdSet"
  | "InstanceIds"
  | "InstanceMarketOptions"
  | "InstanceMeteringType"
  | "InstanceName"
  | "InstanceNetworkInfoSet"
  | "InstanceNetworkLimitConfigs"
  | "InstanceNum"
  | "InstanceOperatorSet"
  | "InstancePps"
  | "InstancePrice"
  | "InstancePricesPartDetail"
  | "InstanceRegion"
  | "InstanceSecurityGroupLimit"
  | "InstanceSet"
  | "InstanceState"
  | "InstanceStatistics"
  | "InstanceStatusSet"
  | "InstanceType"
  | "InstanceTypeConfig"
  | "InstanceTypeConfigSet"
  | "InstanceTypeQuotaSet"
  | "InstanceTypeState"
  | "InstanceUin"
  | "InstanceVncUrl"
  | "Instances"
  | "IntegrityAlgorith"
  | "IntegrityAlgorithm"
  | "InterfaceName"
  | "InterfaceType"
  | "Internet"
  | "InternetAccessible"
  | "InternetBandwidthConfigSet"
  | "InternetChargeInfo"
  | "InternetChargeType"
  | "InternetMaxBandwidth"
  | "InternetMaxBandwidthIn"
  | "InternetMaxBandwidthOut"
  | "InternetServiceProvider"
  | "Interval"
  | "IntervalDays"
  | "IntervalTime"
  | "IpAddress"
  | "IpAddressEnableMode"
  | "IpAddressStates"
  | "IpAddresses"
  | "IpProtocol"
  | "Ipv6AddressCount"
  | "Ipv6AddressSet"
  | "Ipv6Addresses"
  | "Ipv6CidrBlock"
  | "Ipv6CidrBlockSet"
  | "Ipv6Flag"
  | "Ipv6ISP"
  | "Ipv6SubnetCidrBlockSet"
  | "Ipv6SubnetCidrBlocks"
  | "Ipv6SubnetIds"
  | "Ipv6Supported"
  | "IsActivated"
  | "IsAddressBlocked"
  | "IsArrears"
  | "IsBgp"
  | "IsBlocked"
  | "IsBm"
  | "IsCdcSubnet"
  | "IsCopyToRemote"
  | "IsDedicatedAddressPool"
  | "IsDefault"
  | "IsDefaultVersion"
  | "IsEipDirectConnection"
  | "IsExclusive"
  | "IsLocked"
  | "IsMacSec"
  | "IsNew"
  | "IsNgw"
  | "IsPermanent"
  | "IsRdma"
  | "IsRemoteVpcSnat"
  | "IsReturnable"
  | "IsSecurityLock"
  | "IsSupportCloudInit"
  | "IsSupportCloudinit"
  | "IsThreeArch"
  | "IsWanIpBlocked"
  | "IsolatedSource"
  | "IsolatedTime"
  | "IsolationNum"
  | "Isp"
  | "Items"
  | "KeepData"
  | "KeepImageLogin"
  | "Key"
  | "KeyId"
  | "KeyIds"
  | "KeyName"
  | "KeyPair"
  | "KeyPairSet"
  | "KmsKeyId"
  | "LBSupported"
  | "LastAttachInsId"
  | "LatestModifyTime"
  | "LatestOperation"
  | "LatestOperationErrorMsg"
  | "LatestOperationRequestId"
  | "LatestOperationState"
  | "LatestVersionNumber"
  | "LaunchTemplate"
  | "LaunchTemplateId"
  | "LaunchTemplateIds"
  | "LaunchTemplateName"
  | "LaunchTemplateSet"
  | "LaunchTemplateTagSpecification"
  | "LaunchTemplateVersion"
  | "LaunchTemplateVersionCount"
  | "LaunchTemplateVersionData"
  | "LaunchTemplateVersionDescription"
  | "LaunchTemplateVersionNumber"
  | "LaunchTemplateVersionSet"
  | "LaunchTemplateVersions"
  | "LicenseType"
  | "Limit"
  | "LineOperator"
  | "Linux"
  | "ListenerId"
  | "ListenerIds"
  | "ListenerName"
  | "ListenerNames"
  | "Listeners"
  | "LoadBalancerId"
  | "LoadBalancerIds"
  | "LoadBalancerName"
  | "LoadBalancerPassToTarget"
  | "LoadBalancerSet"
  | "LoadBalancerType"
  | "LoadBalancerVips"
  | "LoadBalancers"
  | "LocalAddress"
  | "LocalBgp"
  | "LocalBgpAsn"
  | "LocalBgpIp"
  | "LocalCidrBlock"
  | "LocalCidrForCcn"
  | "LocalDiskTypeList"
  | "LocalFqdnName"
  | "LocalIdentity"
  | "LocalSnap"
  | "LocalZone"
  | "Location"
  | "LocationMC"
  | "LoginSettings"
  | "MacAddress"
  | "MachineRoomTypeMC"
  | "Main"
  | "MarketId"
  | "MarketType"
  | "MaxAttachCount"
  | "MaxBandwidth"
  | "MaxBandwidthIn"
  | "MaxBandwidthOut"
  | "MaxConcurrentConnection"
  | "MaxConnection"
  | "MaxDataDiskSize"
  | "MaxDiskSize"
  | "MaxImageSize"
  | "MaxModuleNum"
  | "MaxPrice"
  | "MaxResults"
  | "MaxSize"
  | "MaxSystemDiskSize"
  | "MaxVcpu"
  | "MaxVcpuPerReq"
  | "MaxVersion"
  | "MemAvailable"
  | "MemPrice"
  | "MemTotal"
  | "MemberOrderDirection"
  | "MemberOrderField"
  | "Memory"
  | "MemoryNum"
  | "Message"
  | "Metadata"
  | "MigratePercent"
  | "Migrating"
  | "MinBandwidth"
  | "MinCount"
  | "MinDataDiskSize"
  | "MinDiskSize"
  | "MinSize"
  | "MinSystemDiskSize"
  | "MinVcpu"
  | "MinVersion"
  | "MixedBillingFlag"
  | "ModeType"
  | "ModifyList"
  | "ModifyPortableDataDisk"
  | "ModifySecurityGroup"
  | "ModifyTime"
  | "Module"
  | "ModuleCounter"
  | "ModuleId"
  | "ModuleItemSet"
  | "ModuleName"
  | "ModuleNum"
  | "ModuleSecurityGroupLimit"
  | "ModuleState"
  | "MonitorService"
  | "Month"
  | "MonthDays"
  | "MonthNetWorkData"
  | "Months"
  | "MountPoint"
  | "MrtbAggregatePolicyFlag"
  | "MrtbPolicyValueFlag"
  | "Name"
  | "NatGatewayDestinationIpPortTranslationNatRuleSet"
  | "NatGatewayId"
  | "NatGatewayIds"
  | "NatGatewayName"
  | "NatGatewaySet"
  | "NatGatewaySnatId"
  | "NatGatewaySnatIds"
  | "NatProductVersion"
  | "NatType"
  | "NeedMemberInfo"
  | "NeedRouterInfo"
  | "NegotiationType"
  | "NetDetectId"
  | "NetStatus"
  | "NetworkAccountType"
  | "NetworkAcl"
  | "NetworkAclDirection"
  | "NetworkAclEntrySet"
  | "NetworkAclId"
  | "NetworkAclIds"
  | "NetworkAclIpv4EntryId"
  | "NetworkAclIpv6EntryId"
  | "NetworkAclName"
  | "NetworkAclQuintupleEntryId"
  | "NetworkAclQuintupleSet"
  | "NetworkAclSet"
  | "NetworkAclType"
  | "NetworkAttributes"
  | "NetworkCard"
  | "NetworkInstanceId"
  | "NetworkInterface"
  | "NetworkInterfaceDescription"
  | "NetworkInterfaceId"
  | "NetworkInterfaceIds"
  | "NetworkInterfaceLimit"
  | "NetworkInterfaceName"
  | "NetworkInterfaceSet"
  | "NetworkInterfaceState"
  | "NetworkInterfaces"
  | "NetworkNum"
  | "NetworkRegion"
  | "NetworkState"
  | "NetworkStorageRange"
  | "NetworkType"
  | "NewAfc"
  | "NewCidrBlocks"
  | "NewFlag"
  | "NewPort"
  | "NewPurchasePlan"
  | "NewRouteSet"
  | "NextToken"
  | "NextTriggerTime"
  | "NodeInstanceNum"
  | "NodeNum"
  | "NodeSet"
  | "NqaEnable"
  | "NqaInfo"
  | "Number"
  | "Offset"
  | "OldCidrBlocks"
  | "OldRouteSet"
  | "Operation"
  | "OperationState"
  | "OperationType"
  | "Operator"
  | "Order"
  | "OrderBy"
  | "OrderByField"
  | "OrderDirection"
  | "OrderField"
  | "OrderType"
  | "OriginalPrice"
  | "OriginalPriceFiveYear"
  | "OriginalPriceHigh"
  | "OriginalPriceOneYear"
  | "OriginalPriceThreeYear"
  | "OriginalSecurityGroupPolicySet"
  | "OsName"
  | "OsType"
  | "OsVersion"
  | "OsVersions"
  | "OtherVlanDirectConnectTunnelCount"
  | "Output"
  | "OwnerAccount"
  | "PackingQuota"
  | "PackingQuotaInfos"
  | "PackingQuotaSet"
  | "PaginationToken"
  | "ParentZone"
  | "ParentZoneId"
  | "ParentZoneName"
  | "PartitionCount"
  | "PartitionNumber"
  | "PartitionType"
  | "Password"
  | "PayMode"
  | "PeakBaseSet"
  | "PeakCpuNum"
  | "PeakFamilyInfoSet"
  | "PeakInNetwork"
  | "PeakMemoryNum"
  | "PeakNetworkRegionSet"
  | "PeakNetworkSet"
  | "PeakOutNetwork"
  | "PeakStorageNum"
  | "PeerAppId"
  | "PeerConnectionSet"
  | "PeerVpcId"
  | "PeeringConnectionId"
  | "PeeringConnectionIds"
  | "PeeringConnectionName"
  | "PerBandwidth"
  | "PerDataDisk"
  | "Percent"
  | "Period"
  | "Permission"
  | "PfsDhGroup"
  | "PhysicalPosition"
  | "Placement"
  | "Platform"
  | "Policy"
  | "PolicyBasedRoutingFlag"
  | "PolicyDescription"
  | "PolicyIndex"
  | "PolicyStatistics"
  | "Port"
  | "PortSpecification"
  | "PortType"
  | "Portable"
  | "Ports"
  | "PosId"
  | "Position"
  | "PreShareKey"
  | "Price"
  | "PriceName"
  | "PriceTitle"
  | "Primary"
  | "PrincipalArn"
  | "PrincipalId"
  | "Priority"
  | "PrivateAddressIp"
  | "PrivateIPAddress"
  | "PrivateIPAddressInfo"
  | "PrivateIPAddressSet"
  | "PrivateIpAddress"
  | "PrivateIpAddressSet"
  | "PrivateIpAddressType"
  | "PrivateIpAddresses"
  | "PrivateIpv4AddressCount"
  | "PrivateKey"
  | "PrivatePort"
  | "ProbeFailedTimes"
  | "ProbeInterval"
  | "ProbeThreshold"
  | "ProbeTimeout"
  | "ProbeType"
  | "Product"
  | "Products"
  | "ProjectId"
  | "ProjectInfo"
  | "ProjectName"
  | "Projects"
  | "PropoAuthenAlgorithm"
  | "PropoEncryAlgorithm"
  | "Protocol"
  | "ProvederInstanceNum"
  | "ProviderId"
  | "ProviderInstanceNum"
  | "ProviderName"
  | "ProviderNodeNum"
  | "Province"
  | "ProvinceId"
  | "ProvinceName"
  | "ProvinceNum"
  | "PublicAddressAffinity"
  | "PublicIPAddress"
  | "PublicIPAddressInfo"
  | "PublicIPAddressSet"
  | "PublicIPv6AddressInfo"
  | "PublicIPv6Addresses"
  | "PublicIpAddress"
  | "PublicIpAddressSet"
  | "PublicIpAddresses"
  | "PublicIpAddressesBandwidthOut"
  | "PublicIpAssigned"
  | "PublicIpFromSameZone"
  | "PublicIpPerInstance"
  | "PublicKey"
  | "PublicPort"
  | "PublishedToVbc"
  | "QosLevel"
  | "QuotaCurrent"
  | "QuotaGroup"
  | "QuotaId"
  | "QuotaLimit"
  | "QuotaSet"
  | "RackId"
  | "RdmaIpAddresses"
  | "RealTradeSize"
  | "ReallocateNormalPublicIp"
  | "RecordTime"
  | "RecvContext"
  | "RedundantDirectConnectId"
  | "ReferedSecurityGroupLimit"
  | "ReferredSecurityGroupIds"
  | "ReferredSecurityGroupSet"
  | "Region"
  | "RegionFlowControlId"
  | "RegionID"
  | "RegionId"
  | "RegionIdMC"
  | "RegionInfo"
  | "RegionName"
  | "RegionNameMC"
  | "RegionSet"
  | "RegionState"
  | "RegionTypeMC"
  | "RegisteredTime"
  | "ReleaseAddress"
  | "ReleasePrepaidDataDisks"
  | "Remark"
  | "RemoteAddress"
  | "RemoteBgpAsn"
  | "RemoteBgpIp"
  | "RemoteCidrBlock"
  | "RemoteFqdnName"
  | "RemoteIdentity"
  | "RenewFlag"
  | "RenewPortableDataDisk"
  | "ReplaceTags"
  | "Required"
  | "ReserveHostName"
  | "ResizeOnline"
  | "Resource"
  | "ResourceId"
  | "ResourceIds"
  | "ResourceList"
  | "ResourcePrefix"
  | "ResourceRegion"
  | "ResourceSet"
  | "ResourceTagMappingList"
  | "ResourceType"
  | "RestrictState"
  | "Result"
  | "RetentionAmount"
  | "RetentionDays"
  | "RetentionMonths"
  | "ReturnBindAutoSnapshotPolicy"
  | "ReturnFailCode"
  | "RoleArn"
  | "RoleSessionName"
  | "RollbackPercent"
  | "Rollbacking"
  | "Route"
  | "RouteBroadcastPolicyFlag"
  | "RouteConflictSet"
  | "RouteDescription"
  | "RouteECMPFlag"
  | "RouteFilterPrefixes"
  | "RouteId"
  | "RouteIds"
  | "RouteItemId"
  | "RouteItemIds"
  | "RouteOverlapFlag"
  | "RoutePriority"
  | "RoutePriorityFlag"
  | "RouteSelectPolicyFlag"
  | "RouteSet"
  | "RouteTable"
  | "RouteTableCount"
  | "RouteTableFlag"
  | "RouteTableId"
  | "RouteTableIds"
  | "RouteTableName"
  | "RouteTablePolicyValueCommunityFlag"
  | "RouteTableSet"
  | "RouteType"
  | "Routes"
  | "Rows"
  | "Rules"
  | "RunningNum"
  | "SAMLAssertion"
  | "SG"
  | "Scheduler"
  | "SecondaryPrivateIpAddressCount"
  | "SecureGroups"
  | "SecurityGroup"
  | "SecurityGroupAssociationStatisticsSet"
  | "SecurityGroupDesc"
  | "SecurityGroupExtendedPolicyLimit"
  | "SecurityGroupId"
  | "SecurityGroupIdSet"
  | "SecurityGroupIds"
  | "SecurityGroupInstanceLimit"
  | "SecurityGroupLimit"
  | "SecurityGroupLimitSet"
  | "SecurityGroupModuleLimit"
  | "SecurityGroupName"
  | "SecurityGroupPolicyLimit"
  | "SecurityGroupPolicySet"
  | "SecurityGroupReferedCvmAndEniLimit"
  | "SecurityGroupReferedSvcLimit"
  | "SecurityGroupSet"
  | "SecurityGroups"
  | "SecurityPolicyDatabaseSet"
  | "SecurityPolicyDatabases"
  | "SecurityService"
  | "SendContext"
  | "SerialNumber"
  | "Service"
  | "ServiceExtraSet"
  | "ServiceGroupId"
  | "ServiceId"
  | "ServiceLevelMode"
  | "ServiceSet"
  | "ServiceTemplate"
  | "ServiceTemplateGroup"
  | "ServiceTemplateGroupId"
  | "ServiceTemplateGroupName"
  | "ServiceTemplateGroupSet"
  | "ServiceTemplateId"
  | "ServiceTemplateIdSet"
  | "ServiceTemplateIds"
  | "ServiceTemplateName"
  | "ServiceTemplateSet"
  | "ServiceType"
  | "Services"
  | "ServicesExtra"
  | "SessionExpireTime"
  | "SessionType"
  | "SetDefaultLimitFlag"
  | "ShareOrNot"
  | "SharePermissionSet"
  | "ShareReference"
  | "Shareable"
  | "ShowProject"
  | "SignLaw"
  | "SimpleModule"
  | "Sip"
  | "SkipAllocateBandwidth"
  | "SkipCheckIPv6Address"
  | "SmartScheduleMode"
  | "SnapshotAbility"
  | "SnapshotCopyResultSet"
  | "SnapshotCount"
  | "SnapshotId"
  | "SnapshotIds"
  | "SnapshotMode"
  | "SnapshotName"
  | "SnapshotSet"
  | "SnapshotSize"
  | "SnapshotState"
  | "SnapshotType"
  | "SoftwareVersion"
  | "SoldOutReason"
  | "Sort"
  | "SortPolicys"
  | "SortedBy"
  | "SourceCidr"
  | "SourceIPv6Cidr"
  | "SourceIdentity"
  | "SourceInstanceId"
  | "SourceIpTranslationNatRule"
  | "SourceIpTranslationNatRuleSet"
  | "SourceIpTranslationNatRules"
  | "SourceNatRule"
  | "SourceNetworkInterfaceId"
  | "SourcePort"
  | "SourceRegion"
  | "SourceUin"
  | "SourceVpcId"
  | "SpotInstanceType"
  | "SpotOptions"
  | "SrcImage"
  | "StartTime"
  | "State"
  | "Status"
  | "StatusCategory"
  | "StatusTime"
  | "StepSize"
  | "StockPublicIpAddressesBandwidthOut"
  | "StopChargingMode"
  | "StopType"
  | "StoppedMode"
  | "StorageBlockAmount"
  | "StorageBlockAttr"
  | "StorageId"
  | "StorageNum"
  | "StorageTopic"
  | "StorageType"
  | "Strategy"
  | "StrictSnatMode"
  | "Subnet"
  | "SubnetCount"
  | "SubnetId"
  | "SubnetIds"
  | "SubnetName"
  | "SubnetSet"
  | "SuggestBandwidth"
  | "SuggestDataDiskSize"
  | "SuggestSystemDiskSize"
  | "SwitchId"
  | "SyncPercent"
  | "Sysprep"
  | "SystemDisk"
  | "SystemDiskSize"
  | "TCPEstablishedConnectionTimeout"
  | "TCPTimeWaitTimeout"
  | "TagFilters"
  | "TagKey"
  | "TagKeyMd5"
  | "TagKeyValues"
  | "TagKeys"
  | "TagSet"
  | "TagSpecification"
  | "TagValue"
  | "TagValueMd5"
  | "Tags"
  | "TargetId"
  | "Targets"
  | "TaskId"
  | "TaskSet"
  | "TemplateDataModifyAction"
  | "TencentAddress"
  | "TencentBackupAddress"
  | "TerminateDelay"
  | "TerminateTime"
  | "ThreadPerCore"
  | "ThroughputPerformance"
  | "TimeOut"
  | "TimeSpan"
  | "TimeStartShare"
  | "TimerAction"
  | "TmpSecretId"
  | "TmpSecretKey"
  | "To"
  | "Token"
  | "TokenCode"
  | "Total"
  | "TotalCount"
  | "TotalIpAddressCount"
  | "TotalNum"
  | "TotalNums"
  | "TotalSize"
  | "TrafficMarkingPolicyFlag"
  | "TrafficMaxIn"
  | "TrafficMaxOut"
  | "TrafficType"
  | "TrunkingFlag"
  | "TunnelCidr"
  | "Type"
  | "TypeName"
  | "UDPMappingTimeout"
  | "UUID"
  | "UnHealthyNum"
  | "UnVpcId"
  | "UnitPrice"
  | "UnitPriceDiscount"
  | "UnitPriceDiscountHigh"
  | "UnitPriceDiscountSecondStep"
  | "UnitPriceDiscountThirdStep"
  | "UnitPriceHigh"
  | "UnitPriceSecondStep"
  | "UnitPriceThirdStep"
  | "UnsupportNetworks"
  | "UpdateTime"
  | "UpdatedTime"
  | "UserData"
  | "UserId"
  | "UserName"
  | "Uuid"
  | "VXLANSupport"
  | "Value"
  | "Values"
  | "Vcpu"
  | "VcpuNum"
  | "VendorName"
  | "VerboseLevel"
  | "Version"
  | "Vgpu"
  | "Vip"
  | "VipCluster"
  | "VipIsp"
  | "VirtualPrivateCloud"
  | "Vlan"
  | "VlanZeroDirectConnectTunnelCount"
  | "Vpc"
  | "VpcCidrBlock"
  | "VpcId"
  | "VpcIds"
  | "VpcIpv6CidrBlock"
  | "VpcName"
  | "VpcPrivateIpAddressSet"
  | "VpcRegion"
  | "VpcSet"
  | "VpnConnection"
  | "VpnConnectionId"
  | "VpnConnectionIds"
  | "VpnConnectionName"
  | "VpnConnectionSet"
  | "VpnGateway"
  | "VpnGatewayId"
  | "VpnGatewayIds"
  | "VpnGatewayName"
  | "VpnGatewayQuotaSet"
  | "VpnGatewaySet"
  | "VpnProto"
  | "WebIdentityToken"
  | "Weeks"
  | "Weight"
  | "WillExpireNum"
  | "Windows"
  | "WithBackend"
  | "Years"
  | "Zone"
  | "ZoneId"
  | "ZoneIdMC"
  | "ZoneInfo"
  | "ZoneInstanceCountISPSet"
  | "ZoneInstanceInfoSet"
  | "ZoneName"
  | "ZoneSet"
  | "ZoneState"
  | "ZoneType"
  | "Zones"
  | "state";
