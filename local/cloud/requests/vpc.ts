// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

/** What AcceptVpcPeeringConnection takes. */
export interface AcceptVpcPeeringConnectionRequest {
  PeeringConnectionId: string;
}

/** What AcceptVpcPeeringConnection answers. */
export interface AcceptVpcPeeringConnectionResponse {}

/** What AddBandwidthPackageResources takes. */
export interface AddBandwidthPackageResourcesRequest {
  ResourceIds: string[];
  BandwidthPackageId: string;
  NetworkType?: string;
  ResourceType?: string;
  Protocol?: string;
  InternetMaxBandwidthOut?: number;
}

/** What AddBandwidthPackageResources answers. */
export interface AddBandwidthPackageResourcesResponse {}

/** What AdjustPublicAddress takes. */
export interface AdjustPublicAddressRequest {
  InstanceId?: string;
  AddressId?: string;
}

/** What AdjustPublicAddress answers. */
export interface AdjustPublicAddressResponse {
  TaskId: number;
}

/** What AllocateAddresses takes. */
export interface AllocateAddressesRequest {
  /** default 1 */
  AddressCount?: number;
  /** default BGP */
  InternetServiceProvider?: string;
  /** default TRAFFIC_POSTPAID_BY_HOUR */
  InternetChargeType?: string;
  IPChargeType?: string;
  /** Mbps, default 1; 1-100, prepaid 1-200, in a package 1-2000 */
  InternetMaxBandwidthOut?: number;
  AddressChargePrepaid?: AddressChargePrepaidInput;
  /** default EIP */
  AddressType?: string;
  AnycastZone?: string;
  VipCluster?: string[];
  ApplicableForCLB?: boolean;
  Tags?: TagInput[];
  BandwidthPackageId?: string;
  /** as long as ModifyAddressAttribute allows: 128 characters today, 20 in the document */
  AddressName?: string;
  DedicatedClusterId?: string;
  IsDedicatedAddressPool?: boolean;
  Egress?: string;
  AntiDDoSPackageId?: string;
  ClientToken?: string;
}

/** What AllocateAddresses answers. */
export interface AllocateAddressesResponse {
  /** EIP ids only */
  AddressSet: string[];
  TaskId?: string | null;
}

/** What AssignIpv6Addresses takes. */
export interface AssignIpv6AddressesRequest {
  NetworkInterfaceId: string;
  Ipv6Addresses?: Ipv6AddressInput[];
  Ipv6AddressCount?: number;
  ClientToken?: string;
}

/** What AssignIpv6Addresses answers. */
export interface AssignIpv6AddressesResponse {
  Ipv6AddressSet: Ipv6Address[];
}

/** What AssignIpv6CidrBlock takes. */
export interface AssignIpv6CidrBlockRequest {
  VpcId: string;
  AddressType?: string;
}

/** What AssignIpv6CidrBlock answers. */
export interface AssignIpv6CidrBlockResponse {
  Ipv6CidrBlock: string;
  AddressType: string;
}

/** What AssignIpv6SubnetCidrBlock takes. */
export interface AssignIpv6SubnetCidrBlockRequest {
  VpcId: string;
  Ipv6SubnetCidrBlocks: Ipv6SubnetCidrBlockInput[];
  ClientToken?: string;
}

/** What AssignIpv6SubnetCidrBlock answers. */
export interface AssignIpv6SubnetCidrBlockResponse {
  Ipv6SubnetCidrBlockSet: Ipv6SubnetCidrBlock[];
}

/** What AssignPrivateIpAddresses takes. */
export interface AssignPrivateIpAddressesRequest {
  NetworkInterfaceId: string;
  /** chosen IPs: in the ENI subnet, free, never primary */
  PrivateIpAddresses?: PrivateIpAddressSpecificationInput[];
  /** number of extra private IPs the system picks */
  SecondaryPrivateIpAddressCount?: number;
  QosLevel?: string;
  ClientToken?: string;
}

/** What AssignPrivateIpAddresses answers. */
export interface AssignPrivateIpAddressesResponse {
  PrivateIpAddressSet: PrivateIpAddressSpecification[];
}

/** What AssociateAddress takes. */
export interface AssociateAddressRequest {
  AddressId: string;
  /** exclusive with NetworkInterfaceId */
  InstanceId?: string;
  /** exclusive with InstanceId; then PrivateIpAddress is required */
  NetworkInterfaceId?: string;
  /** required with NetworkInterfaceId; must be an IP of that ENI */
  PrivateIpAddress?: string;
  EipDirectConnection?: boolean;
  InstanceRegion?: string;
}

/** What AssociateAddress answers. */
export interface AssociateAddressResponse {
  TaskId?: string | null;
}

/** What AssociateNatGatewayAddress takes. */
export interface AssociateNatGatewayAddressRequest {
  NatGatewayId: string;
  AddressCount?: number;
  PublicIpAddresses?: string[];
  Zone?: string;
  StockPublicIpAddressesBandwidthOut?: number;
  PublicIpAddressesBandwidthOut?: number;
  PublicIpFromSameZone?: boolean;
  IpAddressEnableMode?: boolean;
}

/** What AssociateNatGatewayAddress answers. */
export interface AssociateNatGatewayAddressResponse {}

/** What AssociateNetworkAclSubnets takes. */
export interface AssociateNetworkAclSubnetsRequest {
  NetworkAclId: string;
  SubnetIds: string[];
}

/** What AssociateNetworkAclSubnets answers. */
export interface AssociateNetworkAclSubnetsResponse {}

/** What AssociateNetworkInterfaceSecurityGroups takes. */
export interface AssociateNetworkInterfaceSecurityGroupsRequest {
  NetworkInterfaceIds: string[];
  SecurityGroupIds: string[];
}

/** What AssociateNetworkInterfaceSecurityGroups answers. */
export interface AssociateNetworkInterfaceSecurityGroupsResponse {}

/** What AttachCcnInstances takes. */
export interface AttachCcnInstancesRequest {
  CcnId: string;
  Instances: CcnInstanceInput[];
  CcnUin?: string;
}

/** What AttachCcnInstances answers. */
export interface AttachCcnInstancesResponse {}

/** What AttachClassicLinkVpc takes. */
export interface AttachClassicLinkVpcRequest {
  VpcId: string;
  InstanceIds: string[];
}

/** What AttachClassicLinkVpc answers. */
export interface AttachClassicLinkVpcResponse {}

/** What AttachNetworkInterface takes. */
export interface AttachNetworkInterfaceRequest {
  NetworkInterfaceId: string;
  InstanceId: string;
  AttachType?: number;
  ClientToken?: string;
}

/** What AttachNetworkInterface answers. */
export interface AttachNetworkInterfaceResponse {}

/** What CreateAddressTemplate takes. */
export interface CreateAddressTemplateRequest {
  AddressTemplateName: string;
  /** IP, CIDR or a-b range; the document requires it, today AddressesExtra may stand in its place (SDK): one of the two */
  Addresses?: string[];
  AddressesExtra?: AddressInfoInput[];
  Tags?: TagInput[];
}

/** What CreateAddressTemplate answers. */
export interface CreateAddressTemplateResponse {
  AddressTemplate: AddressTemplate;
}

/** What CreateAddressTemplateGroup takes. */
export interface CreateAddressTemplateGroupRequest {
  AddressTemplateGroupName: string;
  AddressTemplateIds: string[];
  Tags?: TagInput[];
}

/** What CreateAddressTemplateGroup answers. */
export interface CreateAddressTemplateGroupResponse {
  AddressTemplateGroup: AddressTemplateGroup;
}

/** What CreateBandwidthPackage takes. */
export interface CreateBandwidthPackageRequest {
  NetworkType?: string;
  ChargeType?: string;
  BandwidthPackageName?: string;
  BandwidthPackageCount?: number;
  InternetMaxBandwidth?: number;
  Tags?: TagInput[];
  Protocol?: string;
  TimeSpan?: number;
  Egress?: string;
  DesignatedZone?: string;
}

/** What CreateBandwidthPackage answers. */
export interface CreateBandwidthPackageResponse {
  BandwidthPackageId: string;
  BandwidthPackageIds: string[];
}

/** What CreateCcn takes. */
export interface CreateCcnRequest {
  CcnName: string;
  CcnDescription?: string;
  QosLevel?: string;
  InstanceChargeType?: string;
  InstanceMeteringType?: string;
  BandwidthLimitType?: string;
  Tags?: TagInput[];
}

/** What CreateCcn answers. */
export interface CreateCcnResponse {
  Ccn: CCN;
}

/** What CreateCustomerGateway takes. */
export interface CreateCustomerGatewayRequest {
  /** any name, at most 60 characters */
  CustomerGatewayName: string;
  IpAddress: string;
  Tags?: TagInput[];
  BgpAsn?: number;
}

/** What CreateCustomerGateway answers. */
export interface CreateCustomerGatewayResponse {
  CustomerGateway: CustomerGateway;
}

/** What CreateDefaultVpc takes. */
export interface CreateDefaultVpcRequest {
  /** zone of the default subnet; random if not given */
  Zone?: string;
  /** true: make the default VPC whatever the account attribute says */
  Force?: boolean;
}

/** What CreateDefaultVpc answers. */
export interface CreateDefaultVpcResponse {
  Vpc: DefaultVpcSubnet;
}

/** What CreateDirectConnectGateway takes. */
export interface CreateDirectConnectGatewayRequest {
  DirectConnectGatewayName: string;
  NetworkType: string;
  NetworkInstanceId?: string;
  GatewayType?: string;
  ModeType?: string;
  GatewayAsn?: number;
  Zone?: string;
  HaZoneGroupId?: string;
  Tags?: TagInput[];
}

/** What CreateDirectConnectGateway answers. */
export interface CreateDirectConnectGatewayResponse {
  DirectConnectGateway: DirectConnectGateway;
}

/** What CreateFlowLog takes. */
export interface CreateFlowLogRequest {
  FlowLogName: string;
  ResourceType: string;
  ResourceId: string;
  TrafficType: string;
  VpcId?: string;
  FlowLogDescription?: string;
  CloudLogId?: string;
  Tags?: TagInput[];
  StorageType?: string;
  FlowLogStorage?: FlowLogStorageInput;
  CloudLogRegion?: string;
  Period?: number;
}

/** What CreateFlowLog answers. */
export interface CreateFlowLogResponse {
  FlowLog: FlowLog[];
}

/** What CreateHaVip takes. */
export interface CreateHaVipRequest {
  VpcId: string;
  HaVipName: string;
  SubnetId?: string;
  Vip?: string;
  NetworkInterfaceId?: string;
  CheckAssociate?: boolean;
  Tags?: TagInput[];
  HaVipAssociationSet?: HaVipAssociationInput[];
  ClientToken?: string;
}

/** What CreateHaVip answers. */
export interface CreateHaVipResponse {
  HaVip: HaVip;
}

/** What CreateNatGateway takes. */
export interface CreateNatGatewayRequest {
  NatGatewayName: string;
  VpcId: string;
  InternetMaxBandwidthOut?: number;
  MaxConcurrentConnection?: number;
  AddressCount?: number;
  PublicIpAddresses?: string[];
  Zone?: string;
  Tags?: TagInput[];
  SubnetId?: string;
  StockPublicIpAddressesBandwidthOut?: number;
  PublicIpAddressesBandwidthOut?: number;
  PublicIpFromSameZone?: boolean;
  NatProductVersion?: number;
  DeletionProtectionEnabled?: boolean;
  ExclusiveType?: string;
}

/** What CreateNatGateway answers. */
export interface CreateNatGatewayResponse {
  NatGatewaySet: NatGateway[];
  TotalCount: number;
}

/** What CreateNatGatewayDestinationIpPortTranslationNatRule takes. */
export interface CreateNatGatewayDestinationIpPortTranslationNatRuleRequest {
  NatGatewayId: string;
  DestinationIpPortTranslationNatRules: DestinationIpPortTranslationNatRuleInput[];
}

/** What CreateNatGatewayDestinationIpPortTranslationNatRule answers. */
export interface CreateNatGatewayDestinationIpPortTranslationNatRuleResponse {}

/** What CreateNatGatewaySourceIpTranslationNatRule takes. */
export interface CreateNatGatewaySourceIpTranslationNatRuleRequest {
  NatGatewayId: string;
  SourceIpTranslationNatRules: SourceIpTranslationNatRuleInput[];
}

/** What CreateNatGatewaySourceIpTranslationNatRule answers. */
export interface CreateNatGatewaySourceIpTranslationNatRuleResponse {}

/** What CreateNetworkAcl takes. */
export interface CreateNetworkAclRequest {
  VpcId: string;
  NetworkAclName: string;
  NetworkAclType?: string;
  Tags?: TagInput[];
}

/** What CreateNetworkAcl answers. */
export interface CreateNetworkAclResponse {
  NetworkAcl: NetworkAcl;
}

/** What CreateNetworkInterface takes. */
export interface CreateNetworkInterfaceRequest {
  VpcId: string;
  /** at most 60 bytes */
  NetworkInterfaceName: string;
  /** any name, at most 60 characters */
  NetworkInterfaceDescription?: string;
  SubnetId: string;
  /** number of extra private IPs the system picks */
  SecondaryPrivateIpAddressCount?: number;
  /** at most 5 (the code is listed, the number is the usual one) */
  SecurityGroupIds?: string[];
  /** chosen free IPs of the subnet, at most one with Primary=true */
  PrivateIpAddresses?: PrivateIpAddressSpecificationInput[];
  QosLevel?: string;
  Tags?: TagInput[];
  TrunkingFlag?: string;
  IsRdma?: boolean;
  ClientToken?: string;
}

/** What CreateNetworkInterface answers. */
export interface CreateNetworkInterfaceResponse {
  NetworkInterface: NetworkInterface;
}

/** What CreateRouteTable takes. */
export interface CreateRouteTableRequest {
  VpcId: string;
  /** at most 60 bytes */
  RouteTableName: string;
  Tags?: TagInput[];
}

/** What CreateRouteTable answers. */
export interface CreateRouteTableResponse {
  RouteTable: RouteTable;
}

/** What CreateRoutes takes. */
export interface CreateRoutesRequest {
  RouteTableId: string;
  /** the table says Array of String; it is Array of Route (example and SDK) */
  Routes: RouteInput[];
}

/** What CreateRoutes answers. */
export interface CreateRoutesResponse {
  TotalCount?: number | null;
  RouteTableSet?: RouteTable[] | null;
}

/** What CreateSecurityGroup takes. */
export interface CreateSecurityGroupRequest {
  /** string, default '0'; no action changes it */
  ProjectId?: string;
  /** any name, at most 60 characters */
  GroupName: string;
  /** at most 100 characters */
  GroupDescription: string;
  Tags?: TagInput[];
}

/** What CreateSecurityGroup answers. */
export interface CreateSecurityGroupResponse {
  SecurityGroup: SecurityGroup;
}

/** What CreateSecurityGroupPolicies takes. */
export interface CreateSecurityGroupPoliciesRequest {
  SecurityGroupId: string;
  /** Version plus either Ingress or Egress */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What CreateSecurityGroupPolicies answers. */
export interface CreateSecurityGroupPoliciesResponse {}

/** What CreateSecurityGroupWithPolicies takes. */
export interface CreateSecurityGroupWithPoliciesRequest {
  /** any name, at most 60 characters */
  GroupName: string;
  /** at most 100 characters */
  GroupDescription: string;
  /** string, default '0'; no action changes it */
  ProjectId?: string;
  /** both Egress and Ingress, no PolicyIndex */
  SecurityGroupPolicySet?: SecurityGroupPolicySetInput;
  Tags?: TagInput[];
}

/** What CreateSecurityGroupWithPolicies answers. */
export interface CreateSecurityGroupWithPoliciesResponse {
  SecurityGroup: SecurityGroup;
}

/** What CreateServiceTemplate takes. */
export interface CreateServiceTemplateRequest {
  ServiceTemplateName: string;
  /** 'proto:ports', proto TCP UDP ICMP GRE, ports one, list, range or all; the document requires it, today ServicesExtra may stand in its place (SDK): one of the two */
  Services?: string[];
  ServicesExtra?: ServicesInfoInput[];
  Tags?: TagInput[];
}

/** What CreateServiceTemplate answers. */
export interface CreateServiceTemplateResponse {
  ServiceTemplate: ServiceTemplate;
}

/** What CreateServiceTemplateGroup takes. */
export interface CreateServiceTemplateGroupRequest {
  /** the group's name; the document requires it, today it is called ServiceTemplateGroupName (SDK): one of the two */
  ServiceTemplateName?: string;
  ServiceTemplateIds: string[];
  ServiceTemplateGroupName?: string;
  Tags?: TagInput[];
}

/** What CreateServiceTemplateGroup answers. */
export interface CreateServiceTemplateGroupResponse {
  ServiceTemplateGroup: ServiceTemplateGroup;
}

/** What CreateSubnet takes. */
export interface CreateSubnetRequest {
  /** immutable */
  VpcId: string;
  /** at most 60 bytes */
  SubnetName: string;
  /** inside the VPC CIDR (may equal it if it is the only subnet), no overlap with other subnets, mask /16 to /28; immutable */
  CidrBlock: string;
  /** immutable */
  Zone: string;
  Tags?: TagInput[];
  CdcId?: string;
}

/** What CreateSubnet answers. */
export interface CreateSubnetResponse {
  Subnet: Subnet;
}

/** What CreateVpc takes. */
export interface CreateVpcRequest {
  /** at most 60 bytes */
  VpcName: string;
  /** inside 10.0.0.0/16, 172.16.0.0/12 or 192.168.0.0/16; mask /16 to /28; immutable */
  CidrBlock: string;
  /** string 'true'|'false'; off if not given (example reads back false) */
  EnableMulticast?: string;
  /** at most 4; first is primary */
  DnsServers?: string[];
  DomainName?: string;
  Tags?: TagInput[];
  EnableRouteVpcPublish?: boolean;
  EnableRouteVpcPublishIpv6?: boolean;
}

/** What CreateVpc answers. */
export interface CreateVpcResponse {
  Vpc: Vpc;
}

/** What CreateVpcPeeringConnection takes. */
export interface CreateVpcPeeringConnectionRequest {
  SourceVpcId: string;
  PeeringConnectionName: string;
  DestinationVpcId: string;
  DestinationUin: string;
  DestinationRegion: string;
  Bandwidth?: number;
  Type?: string;
  ChargeType?: string;
  QosLevel?: string;
  Tags?: TagsInput[];
}

/** What CreateVpcPeeringConnection answers. */
export interface CreateVpcPeeringConnectionResponse {
  PeeringConnectionId: string;
}

/** What CreateVpnConnection takes. */
export interface CreateVpnConnectionRequest {
  /** immutable (SDK: now optional) */
  VpcId: string;
  /** immutable */
  VpnGatewayId: string;
  /** immutable by this document (SDK: now changeable) */
  CustomerGatewayId: string;
  /** any name, at most 60 characters */
  VpnConnectionName: string;
  /** secret */
  PreShareKey: string;
  /** pairs of LocalCidrBlock (VPC side) and RemoteCidrBlock.N (customer side) */
  SecurityPolicyDatabases?: SecurityPolicyDatabaseInput[];
  IKEOptionsSpecification?: IKEOptionsSpecificationInput;
  IPSECOptionsSpecification?: IPSECOptionsSpecificationInput;
  Tags?: TagInput[];
  EnableHealthCheck?: boolean;
  HealthCheckLocalIp?: string;
  HealthCheckRemoteIp?: string;
  RouteType?: string;
  NegotiationType?: string;
  DpdEnable?: number;
  DpdTimeout?: string;
  DpdAction?: string;
  Route?: CreateVpnConnRouteInput;
  BgpConfig?: BgpConfigInput;
  HealthCheckConfig?: HealthCheckConfigInput;
}

/** What CreateVpnConnection answers. */
export interface CreateVpnConnectionResponse {
  VpnConnection: VpnConnection;
}

/** What CreateVpnGateway takes. */
export interface CreateVpnGatewayRequest {
  VpcId: string;
  /** at most 60 bytes */
  VpnGatewayName: string;
  /** PREPAID | POSTPAID_BY_HOUR, default POSTPAID_BY_HOUR */
  InstanceChargeType?: string;
  /** Mbps, one of 5 10 20 50 100 */
  InternetMaxBandwidthOut: number;
  /** required when InstanceChargeType is PREPAID */
  InstanceChargePrepaid?: InstanceChargePrepaidInput;
  Zone?: string;
  /** today also SSL and CCN; the document knows IPSEC alone */
  Type?: string;
  Tags?: TagInput[];
  CdcId?: string;
  MaxConnection?: number;
  BgpAsn?: number;
}

/** What CreateVpnGateway answers. */
export interface CreateVpnGatewayResponse {
  VpnGateway: VpnGateway;
}

/** What DeleteAddressTemplate takes. */
export interface DeleteAddressTemplateRequest {
  AddressTemplateId: string;
}

/** What DeleteAddressTemplate answers. */
export interface DeleteAddressTemplateResponse {}

/** What DeleteAddressTemplateGroup takes. */
export interface DeleteAddressTemplateGroupRequest {
  AddressTemplateGroupId: string;
}

/** What DeleteAddressTemplateGroup answers. */
export interface DeleteAddressTemplateGroupResponse {}

/** What DeleteBandwidthPackage takes. */
export interface DeleteBandwidthPackageRequest {
  BandwidthPackageId: string;
}

/** What DeleteBandwidthPackage answers. */
export interface DeleteBandwidthPackageResponse {}

/** What DeleteCcn takes. */
export interface DeleteCcnRequest {
  CcnId: string;
}

/** What DeleteCcn answers. */
export interface DeleteCcnResponse {}

/** What DeleteCustomerGateway takes. */
export interface DeleteCustomerGatewayRequest {
  CustomerGatewayId: string;
}

/** What DeleteCustomerGateway answers. */
export interface DeleteCustomerGatewayResponse {}

/** What DeleteDirectConnectGateway takes. */
export interface DeleteDirectConnectGatewayRequest {
  DirectConnectGatewayId: string;
}

/** What DeleteDirectConnectGateway answers. */
export interface DeleteDirectConnectGatewayResponse {}

/** What DeleteFlowLog takes. */
export interface DeleteFlowLogRequest {
  FlowLogId: string;
  VpcId?: string;
}

/** What DeleteFlowLog answers. */
export interface DeleteFlowLogResponse {}

/** What DeleteHaVip takes. */
export interface DeleteHaVipRequest {
  HaVipId: string;
}

/** What DeleteHaVip answers. */
export interface DeleteHaVipResponse {}

/** What DeleteNatGateway takes. */
export interface DeleteNatGatewayRequest {
  NatGatewayId: string;
  IgnoreOperationRisk?: boolean;
}

/** What DeleteNatGateway answers. */
export interface DeleteNatGatewayResponse {}

/** What DeleteNatGatewayDestinationIpPortTranslationNatRule takes. */
export interface DeleteNatGatewayDestinationIpPortTranslationNatRuleRequest {
  NatGatewayId: string;
  DestinationIpPortTranslationNatRules: DestinationIpPortTranslationNatRuleInput[];
}

/** What DeleteNatGatewayDestinationIpPortTranslationNatRule answers. */
export interface DeleteNatGatewayDestinationIpPortTranslationNatRuleResponse {}

/** What DeleteNatGatewaySourceIpTranslationNatRule takes. */
export interface DeleteNatGatewaySourceIpTranslationNatRuleRequest {
  NatGatewayId: string;
  NatGatewaySnatIds: string[];
}

/** What DeleteNatGatewaySourceIpTranslationNatRule answers. */
export interface DeleteNatGatewaySourceIpTranslationNatRuleResponse {}

/** What DeleteNetworkAcl takes. */
export interface DeleteNetworkAclRequest {
  NetworkAclId: string;
}

/** What DeleteNetworkAcl answers. */
export interface DeleteNetworkAclResponse {}

/** What DeleteNetworkInterface takes. */
export interface DeleteNetworkInterfaceRequest {
  NetworkInterfaceId: string;
}

/** What DeleteNetworkInterface answers. */
export interface DeleteNetworkInterfaceResponse {}

/** What DeleteRouteTable takes. */
export interface DeleteRouteTableRequest {
  RouteTableId: string;
}

/** What DeleteRouteTable answers. */
export interface DeleteRouteTableResponse {}

/** What DeleteRoutes takes. */
export interface DeleteRoutesRequest {
  RouteTableId: string;
  /** the table says Array of String; it is Array of Route, and the example gives RouteId alone: the fields that a new route must have are not required here */
  Routes: {
    /** set by the system; this or RouteItemId must be given */
    RouteId?: number;
    /** not inside the VPC CIDR */
    DestinationCidrBlock?: string;
    /** CVM | VPN | DIRECTCONNECT | PEERCONNECTION | SSLVPN | NAT | NORMAL_CVM (SDK dropped SSLVPN, added HAVIP, EIP, ...) */
    GatewayType?: string;
    /** gateway id; for NORMAL_CVM the private IP */
    GatewayId?: string;
    RouteDescription?: string;
    Enabled?: boolean;
    RouteType?: string;
    RouteTableId?: string;
    DestinationIpv6CidrBlock?: string;
    RouteItemId?: string;
    PublishedToVbc?: boolean;
    CreatedTime?: string;
    CdcId?: string;
  }[];
}

/** What DeleteRoutes answers. */
export interface DeleteRoutesResponse {
  RouteSet?: Route[] | null;
}

/** What DeleteSecurityGroup takes. */
export interface DeleteSecurityGroupRequest {
  SecurityGroupId: string;
}

/** What DeleteSecurityGroup answers. */
export interface DeleteSecurityGroupResponse {}

/** What DeleteSecurityGroupPolicies takes. */
export interface DeleteSecurityGroupPoliciesRequest {
  SecurityGroupId: string;
  /** one direction; match by PolicyIndex or by content, not both in one request */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What DeleteSecurityGroupPolicies answers. */
export interface DeleteSecurityGroupPoliciesResponse {}

/** What DeleteServiceTemplate takes. */
export interface DeleteServiceTemplateRequest {
  ServiceTemplateId: string;
}

/** What DeleteServiceTemplate answers. */
export interface DeleteServiceTemplateResponse {}

/** What DeleteServiceTemplateGroup takes. */
export interface DeleteServiceTemplateGroupRequest {
  ServiceTemplateGroupId: string;
}

/** What DeleteServiceTemplateGroup answers. */
export interface DeleteServiceTemplateGroupResponse {}

/** What DeleteSubnet takes. */
export interface DeleteSubnetRequest {
  SubnetId: string;
}

/** What DeleteSubnet answers. */
export interface DeleteSubnetResponse {}

/** What DeleteVpc takes. */
export interface DeleteVpcRequest {
  VpcId: string;
}

/** What DeleteVpc answers. */
export interface DeleteVpcResponse {}

/** What DeleteVpcPeeringConnection takes. */
export interface DeleteVpcPeeringConnectionRequest {
  PeeringConnectionId: string;
}

/** What DeleteVpcPeeringConnection answers. */
export interface DeleteVpcPeeringConnectionResponse {}

/** What DeleteVpnConnection takes. */
export interface DeleteVpnConnectionRequest {
  VpnGatewayId: string;
  VpnConnectionId: string;
}

/** What DeleteVpnConnection answers. */
export interface DeleteVpnConnectionResponse {}

/** What DeleteVpnGateway takes. */
export interface DeleteVpnGatewayRequest {
  VpnGatewayId: string;
}

/** What DeleteVpnGateway answers. */
export interface DeleteVpnGatewayResponse {}

/** What DescribeAccountAttributes takes. */
export interface DescribeAccountAttributesRequest {}

/** What DescribeAccountAttributes answers. */
export interface DescribeAccountAttributesResponse {
  AccountAttributeSet: AccountAttribute[];
}

/** What DescribeAddressQuota takes. */
export interface DescribeAddressQuotaRequest {}

/** What DescribeAddressQuota answers. */
export interface DescribeAddressQuotaResponse {
  QuotaSet: Quota[];
}

/** What DescribeAddressTemplateGroups takes. */
export interface DescribeAddressTemplateGroupsRequest {
  /** filters: address-template-group-name (String), address-template-group-id (String) */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: string;
  /** default 20, max 100 */
  Limit?: string;
  NeedMemberInfo?: boolean;
  OrderField?: string;
  OrderDirection?: string;
  MemberOrderField?: string;
  MemberOrderDirection?: string;
}

/** What DescribeAddressTemplateGroups answers. */
export interface DescribeAddressTemplateGroupsResponse {
  TotalCount: number;
  AddressTemplateGroupSet: AddressTemplateGroup[];
}

/** What DescribeAddressTemplates takes. */
export interface DescribeAddressTemplatesRequest {
  /** filters: address-template-name (String), address-template-id (String) */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: string;
  /** default 20, max 100 */
  Limit?: string;
  NeedMemberInfo?: boolean;
  OrderField?: string;
  OrderDirection?: string;
  MemberOrderField?: string;
  MemberOrderDirection?: string;
}

/** What DescribeAddressTemplates answers. */
export interface DescribeAddressTemplatesResponse {
  TotalCount: number;
  AddressTemplateSet: AddressTemplate[];
}

/** What DescribeAddresses takes. */
export interface DescribeAddressesRequest {
  /** exclusive with Filters */
  AddressIds?: string[];
  /** filters: address-id (String), address-name (String), address-ip (String), address-status (String), instance-id (String), private-ip-address (String), network-interface-id (String), is-arrears (String); max 10 filters, 5 values each; exclusive with AddressIds */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
}

/** What DescribeAddresses answers. */
export interface DescribeAddressesResponse {
  TotalCount: number;
  AddressSet: Address[];
}

/** What DescribeBandwidthPackageResources takes. */
export interface DescribeBandwidthPackageResourcesRequest {
  BandwidthPackageId: string;
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeBandwidthPackageResources answers. */
export interface DescribeBandwidthPackageResourcesResponse {
  TotalCount: number;
  ResourceSet: Resource[];
}

/** What DescribeBandwidthPackages takes. */
export interface DescribeBandwidthPackagesRequest {
  BandwidthPackageIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeBandwidthPackages answers. */
export interface DescribeBandwidthPackagesResponse {
  TotalCount: number;
  BandwidthPackageSet: BandwidthPackage[];
}

/** What DescribeCcnAttachedInstances takes. */
export interface DescribeCcnAttachedInstancesRequest {
  Offset?: number;
  Limit?: number;
  Filters?: FilterInput[];
  CcnId?: string;
  OrderField?: string;
  OrderDirection?: string;
}

/** What DescribeCcnAttachedInstances answers. */
export interface DescribeCcnAttachedInstancesResponse {
  TotalCount: number;
  InstanceSet: CcnAttachedInstance[];
}

/** What DescribeCcnRegionBandwidthLimits takes. */
export interface DescribeCcnRegionBandwidthLimitsRequest {
  CcnId: string;
}

/** What DescribeCcnRegionBandwidthLimits answers. */
export interface DescribeCcnRegionBandwidthLimitsResponse {
  CcnRegionBandwidthLimitSet: CcnRegionBandwidthLimit[];
}

/** What DescribeCcnRoutes takes. */
export interface DescribeCcnRoutesRequest {
  CcnId: string;
  RouteIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeCcnRoutes answers. */
export interface DescribeCcnRoutesResponse {
  TotalCount: number;
  RouteSet: CcnRoute[];
}

/** What DescribeCcns takes. */
export interface DescribeCcnsRequest {
  CcnIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
  OrderField?: string;
  OrderDirection?: string;
}

/** What DescribeCcns answers. */
export interface DescribeCcnsResponse {
  TotalCount: number;
  CcnSet: CCN[];
}

/** What DescribeClassicLinkInstances takes. */
export interface DescribeClassicLinkInstancesRequest {
  /** filters: vpc-id (String), vm-ip (String) */
  Filters?: FilterObjectInput[];
  Offset?: string;
  Limit?: string;
}

/** What DescribeClassicLinkInstances answers. */
export interface DescribeClassicLinkInstancesResponse {
  TotalCount: number;
  ClassicLinkInstanceSet: ClassicLinkInstance[];
}

/** What DescribeCustomerGatewayVendors takes. */
export interface DescribeCustomerGatewayVendorsRequest {}

/** What DescribeCustomerGatewayVendors answers. */
export interface DescribeCustomerGatewayVendorsResponse {
  CustomerGatewayVendorSet: CustomerGatewayVendor[];
}

/** What DescribeCustomerGateways takes. */
export interface DescribeCustomerGatewaysRequest {
  /** at most 100 ids; exclusive with Filters */
  CustomerGatewayIds?: string[];
  /** max 10 filters, 5 values each; the table of names is missing; SDK: customer-gateway-id, customer-gateway-name, ip-address */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
}

/** What DescribeCustomerGateways answers. */
export interface DescribeCustomerGatewaysResponse {
  CustomerGatewaySet: CustomerGateway[];
  TotalCount: number;
}

/** What DescribeDirectConnectGateways takes. */
export interface DescribeDirectConnectGatewaysRequest {
  DirectConnectGatewayIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeDirectConnectGateways answers. */
export interface DescribeDirectConnectGatewaysResponse {
  TotalCount: number;
  DirectConnectGatewaySet: DirectConnectGateway[];
}

/** What DescribeFlowLogs takes. */
export interface DescribeFlowLogsRequest {
  VpcId?: string;
  FlowLogId?: string;
  FlowLogName?: string;
  ResourceType?: string;
  ResourceId?: string;
  TrafficType?: string;
  CloudLogId?: string;
  CloudLogState?: string;
  OrderField?: string;
  OrderDirection?: string;
  Offset?: number;
  Limit?: number;
  Filters?: FilterInput;
  CloudLogRegion?: string;
}

/** What DescribeFlowLogs answers. */
export interface DescribeFlowLogsResponse {
  FlowLog: FlowLog[];
  TotalNum: number;
}

/** What DescribeHaVips takes. */
export interface DescribeHaVipsRequest {
  HaVipIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeHaVips answers. */
export interface DescribeHaVipsResponse {
  TotalCount: number;
  HaVipSet: HaVip[];
}

/** What DescribeNatGatewayDestinationIpPortTranslationNatRules takes. */
export interface DescribeNatGatewayDestinationIpPortTranslationNatRulesRequest {
  NatGatewayIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeNatGatewayDestinationIpPortTranslationNatRules answers. */
export interface DescribeNatGatewayDestinationIpPortTranslationNatRulesResponse {
  NatGatewayDestinationIpPortTranslationNatRuleSet: NatGatewayDestinationIpPortTranslationNatRule[];
  TotalCount: number;
}

/** What DescribeNatGatewaySourceIpTranslationNatRules takes. */
export interface DescribeNatGatewaySourceIpTranslationNatRulesRequest {
  NatGatewayId: string;
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeNatGatewaySourceIpTranslationNatRules answers. */
export interface DescribeNatGatewaySourceIpTranslationNatRulesResponse {
  SourceIpTranslationNatRuleSet: SourceIpTranslationNatRule[];
  TotalCount: number;
}

/** What DescribeNatGateways takes. */
export interface DescribeNatGatewaysRequest {
  NatGatewayIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeNatGateways answers. */
export interface DescribeNatGatewaysResponse {
  NatGatewaySet: NatGateway[];
  TotalCount: number;
  VerboseLevel: string;
}

/** What DescribeNetworkAccountType takes. */
export interface DescribeNetworkAccountTypeRequest {}

/** What DescribeNetworkAccountType answers. */
export interface DescribeNetworkAccountTypeResponse {
  NetworkAccountType: string;
}

/** What DescribeNetworkAcls takes. */
export interface DescribeNetworkAclsRequest {
  Filters?: FilterInput[];
  NetworkAclIds?: string[];
  Offset?: number;
  Limit?: number;
  OrderField?: string;
  OrderDirection?: string;
}

/** What DescribeNetworkAcls answers. */
export interface DescribeNetworkAclsResponse {
  NetworkAclSet: NetworkAcl[];
  TotalCount: number;
}

/** What DescribeNetworkInterfaces takes. */
export interface DescribeNetworkInterfacesRequest {
  /** at most 100 ids; exclusive with Filters */
  NetworkInterfaceIds?: string[];
  /** filters: vpc-id (String), subnet-id (String), network-interface-id (String), attachment.instance-id (String), groups.security-group-id (String), network-interface-name (String), network-interface-description (String); exclusive with NetworkInterfaceIds */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
}

/** What DescribeNetworkInterfaces answers. */
export interface DescribeNetworkInterfacesResponse {
  NetworkInterfaceSet: NetworkInterface[];
  TotalCount: number;
}

/** What DescribeRouteTables takes. */
export interface DescribeRouteTablesRequest {
  RouteTableIds?: string[];
  /** filters: route-table-id (String), route-table-name (String), vpc-id (String), association.main (String); exclusive with RouteTableIds */
  Filters?: FilterInput[];
  Offset?: string;
  Limit?: string;
  NeedRouterInfo?: boolean;
}

/** What DescribeRouteTables answers. */
export interface DescribeRouteTablesResponse {
  TotalCount: number;
  RouteTableSet: RouteTable[];
}

/** What DescribeSecurityGroupAssociationStatistics takes. */
export interface DescribeSecurityGroupAssociationStatisticsRequest {
  SecurityGroupIds: string[];
}

/** What DescribeSecurityGroupAssociationStatistics answers. */
export interface DescribeSecurityGroupAssociationStatisticsResponse {
  SecurityGroupAssociationStatisticsSet: SecurityGroupAssociationStatistics[];
}

/** What DescribeSecurityGroupLimits takes. */
export interface DescribeSecurityGroupLimitsRequest {}

/** What DescribeSecurityGroupLimits answers. */
export interface DescribeSecurityGroupLimitsResponse {
  SecurityGroupLimitSet: SecurityGroupLimitSet;
}

/** What DescribeSecurityGroupPolicies takes. */
export interface DescribeSecurityGroupPoliciesRequest {
  SecurityGroupId: string;
  Filters?: FilterInput[];
}

/** What DescribeSecurityGroupPolicies answers. */
export interface DescribeSecurityGroupPoliciesResponse {
  /** Version, Egress, Ingress */
  SecurityGroupPolicySet: SecurityGroupPolicySet;
}

/** What DescribeSecurityGroupReferences takes. */
export interface DescribeSecurityGroupReferencesRequest {
  SecurityGroupIds: string[];
}

/** What DescribeSecurityGroupReferences answers. */
export interface DescribeSecurityGroupReferencesResponse {
  ReferredSecurityGroupSet: ReferredSecurityGroup[];
}

/** What DescribeSecurityGroups takes. */
export interface DescribeSecurityGroupsRequest {
  /** at most 100 ids; exclusive with Filters */
  SecurityGroupIds?: string[];
  /** filters: project-id (Integer), security-group-name (String); exclusive with SecurityGroupIds */
  Filters?: FilterInput[];
  Offset?: string;
  Limit?: string;
  OrderField?: string;
  OrderDirection?: string;
}

/** What DescribeSecurityGroups answers. */
export interface DescribeSecurityGroupsResponse {
  SecurityGroupSet: SecurityGroup[];
  TotalCount: number;
}

/** What DescribeServiceTemplateGroups takes. */
export interface DescribeServiceTemplateGroupsRequest {
  /** filters: service-template-group-name (String), service-template-group-id (String) */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: string;
  /** default 20, max 100 */
  Limit?: string;
  NeedMemberInfo?: boolean;
  OrderField?: string;
  OrderDirection?: string;
  MemberOrderField?: string;
  MemberOrderDirection?: string;
}

/** What DescribeServiceTemplateGroups answers. */
export interface DescribeServiceTemplateGroupsResponse {
  TotalCount: number;
  ServiceTemplateGroupSet: ServiceTemplateGroup[];
}

/** What DescribeServiceTemplates takes. */
export interface DescribeServiceTemplatesRequest {
  /** filters: service-template-name (String), service-template-id (String) */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: string;
  /** default 20, max 100 */
  Limit?: string;
  NeedMemberInfo?: boolean;
  OrderField?: string;
  OrderDirection?: string;
  MemberOrderField?: string;
  MemberOrderDirection?: string;
}

/** What DescribeServiceTemplates answers. */
export interface DescribeServiceTemplatesResponse {
  TotalCount: number;
  ServiceTemplateSet: ServiceTemplate[];
}

/** What DescribeSubnets takes. */
export interface DescribeSubnetsRequest {
  /** at most 100 ids; exclusive with Filters */
  SubnetIds?: string[];
  /** filters: subnet-id (String), vpc-id (String), cidr-block (String), is-default (Boolean), subnet-name (String), zone (String); exclusive with SubnetIds */
  Filters?: FilterInput[];
  Offset?: string;
  Limit?: string;
  MaxResults?: number;
  NextToken?: string;
}

/** What DescribeSubnets answers. */
export interface DescribeSubnetsResponse {
  TotalCount: number;
  SubnetSet: Subnet[];
  NextToken?: string | null;
}

/** What DescribeTaskResult takes. */
export interface DescribeTaskResultRequest {
  /** as answered by the call */
  TaskId: number;
  DealName?: string;
}

/** What DescribeTaskResult answers. */
export interface DescribeTaskResultResponse {
  TaskId: number;
  /** RUNNING | SUCCESS | FAILED */
  Result: string;
}

/** What DescribeUsedIpAddress takes. */
export interface DescribeUsedIpAddressRequest {
  VpcId: string;
  SubnetId?: string;
  IpAddresses?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeUsedIpAddress answers. */
export interface DescribeUsedIpAddressResponse {
  IpAddressStates: IpAddressStates[];
  TotalCount: number;
}

/** What DescribeVpcPeeringConnections takes. */
export interface DescribeVpcPeeringConnectionsRequest {
  PeeringConnectionIds?: string[];
  Filters?: FilterInput[];
  Offset?: number;
  Limit?: number;
  OrderField?: string;
  OrderDirection?: string;
}

/** What DescribeVpcPeeringConnections answers. */
export interface DescribeVpcPeeringConnectionsResponse {
  TotalCount: number;
  PeerConnectionSet: PeerConnection[];
}

/** What DescribeVpcPrivateIpAddresses takes. */
export interface DescribeVpcPrivateIpAddressesRequest {
  VpcId: string;
  PrivateIpAddresses: string[];
}

/** What DescribeVpcPrivateIpAddresses answers. */
export interface DescribeVpcPrivateIpAddressesResponse {
  VpcPrivateIpAddressSet: VpcPrivateIpAddress[];
}

/** What DescribeVpcTaskResult takes. */
export interface DescribeVpcTaskResultRequest {
  /** the RequestId of the call */
  TaskId: string;
}

/** What DescribeVpcTaskResult answers. */
export interface DescribeVpcTaskResultResponse {
  /** SUCCESS | FAILED | RUNNING */
  Status: string;
  /** for people */
  Output: string;
  /** of a task on several things, what became of each */
  Result?: VpcTaskResultDetailInfo[] | null;
}

/** What DescribeVpcs takes. */
export interface DescribeVpcsRequest {
  /** at most 100 ids; exclusive with Filters */
  VpcIds?: string[];
  /** filters: vpc-name (String), is-default (Boolean), vpc-id (String), cidr-block (String); exclusive with VpcIds */
  Filters?: FilterInput[];
  Offset?: string;
  Limit?: string;
}

/** What DescribeVpcs answers. */
export interface DescribeVpcsResponse {
  TotalCount: number;
  VpcSet: Vpc[];
}

/** What DescribeVpnConnections takes. */
export interface DescribeVpnConnectionsRequest {
  /** at most 100 ids; exclusive with Filters */
  VpnConnectionIds?: string[];
  /** max 10 filters, 5 values each; the table of names is missing; SDK: vpc-id, vpn-gateway-id, customer-gateway-id, vpn-connection-name, vpn-connection-id */
  Filters?: FilterInput[];
  /** default 0 */
  Offset?: number;
  /** default 20, max 100 */
  Limit?: number;
}

/** What DescribeVpnConnections answers. */
export interface DescribeVpnConnectionsResponse {
  TotalCount: number;
  VpnConnectionSet: VpnConnection[];
}

/** What DescribeVpnGateways takes. */
export interface DescribeVpnGatewaysRequest {
  /** at most 100 ids; exclusive with Filters */
  VpnGatewayIds?: string[];
  /** the document gives no list (example: vpn-gateway-name); SDK: vpc-id, vpn-gateway-id, vpn-gateway-name, type, public-ip-address, renew-flag, zone */
  Filters?: FilterObjectInput[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeVpnGateways answers. */
export interface DescribeVpnGatewaysResponse {
  TotalCount: number;
  VpnGatewaySet: VpnGateway[];
}

/** What DetachCcnInstances takes. */
export interface DetachCcnInstancesRequest {
  CcnId: string;
  Instances: CcnInstanceInput[];
}

/** What DetachCcnInstances answers. */
export interface DetachCcnInstancesResponse {}

/** What DetachClassicLinkVpc takes. */
export interface DetachClassicLinkVpcRequest {
  VpcId: string;
  InstanceIds: string[];
}

/** What DetachClassicLinkVpc answers. */
export interface DetachClassicLinkVpcResponse {}

/** What DetachNetworkInterface takes. */
export interface DetachNetworkInterfaceRequest {
  NetworkInterfaceId: string;
  InstanceId: string;
  ClientToken?: string;
}

/** What DetachNetworkInterface answers. */
export interface DetachNetworkInterfaceResponse {}

/** What DisableCcnRoutes takes. */
export interface DisableCcnRoutesRequest {
  CcnId: string;
  RouteIds: string[];
}

/** What DisableCcnRoutes answers. */
export interface DisableCcnRoutesResponse {}

/** What DisableFlowLogs takes. */
export interface DisableFlowLogsRequest {
  FlowLogIds: string[];
}

/** What DisableFlowLogs answers. */
export interface DisableFlowLogsResponse {}

/** What DisableRoutes takes. */
export interface DisableRoutesRequest {
  RouteTableId: string;
  RouteIds?: number[];
  RouteItemIds?: string[];
}

/** What DisableRoutes answers. */
export interface DisableRoutesResponse {}

/** What DisassociateAddress takes. */
export interface DisassociateAddressRequest {
  AddressId: string;
  /** default false; only when unbinding from the primary IP of a primary ENI; at most 10 a day per account */
  ReallocateNormalPublicIp?: boolean;
}

/** What DisassociateAddress answers. */
export interface DisassociateAddressResponse {
  TaskId?: string | null;
}

/** What DisassociateNatGatewayAddress takes. */
export interface DisassociateNatGatewayAddressRequest {
  NatGatewayId: string;
  PublicIpAddresses: string[];
}

/** What DisassociateNatGatewayAddress answers. */
export interface DisassociateNatGatewayAddressResponse {}

/** What DisassociateNetworkAclSubnets takes. */
export interface DisassociateNetworkAclSubnetsRequest {
  NetworkAclId: string;
  SubnetIds: string[];
}

/** What DisassociateNetworkAclSubnets answers. */
export interface DisassociateNetworkAclSubnetsResponse {}

/** What DisassociateNetworkInterfaceSecurityGroups takes. */
export interface DisassociateNetworkInterfaceSecurityGroupsRequest {
  NetworkInterfaceIds: string[];
  SecurityGroupIds: string[];
}

/** What DisassociateNetworkInterfaceSecurityGroups answers. */
export interface DisassociateNetworkInterfaceSecurityGroupsResponse {}

/** What DownloadCustomerGatewayConfiguration takes. */
export interface DownloadCustomerGatewayConfigurationRequest {
  VpnGatewayId: string;
  VpnConnectionId: string;
  /** Platform, SoftwareVersion, VendorName from DescribeCustomerGatewayVendors */
  CustomerGatewayVendor: CustomerGatewayVendorInput;
  InterfaceName: string;
}

/** What DownloadCustomerGatewayConfiguration answers. */
export interface DownloadCustomerGatewayConfigurationResponse {
  /** device configuration text */
  CustomerGatewayConfiguration: string;
}

/** What EnableCcnRoutes takes. */
export interface EnableCcnRoutesRequest {
  CcnId: string;
  RouteIds: string[];
}

/** What EnableCcnRoutes answers. */
export interface EnableCcnRoutesResponse {}

/** What EnableFlowLogs takes. */
export interface EnableFlowLogsRequest {
  FlowLogIds: string[];
}

/** What EnableFlowLogs answers. */
export interface EnableFlowLogsResponse {}

/** What EnableRoutes takes. */
export interface EnableRoutesRequest {
  RouteTableId: string;
  RouteIds?: number[];
  RouteItemIds?: string[];
}

/** What EnableRoutes answers. */
export interface EnableRoutesResponse {}

/** What GetCcnRegionBandwidthLimits takes. */
export interface GetCcnRegionBandwidthLimitsRequest {
  CcnId: string;
  Filters?: FilterInput[];
  SortedBy?: string;
  Offset?: number;
  Limit?: number;
  OrderBy?: string;
}

/** What GetCcnRegionBandwidthLimits answers. */
export interface GetCcnRegionBandwidthLimitsResponse {
  CcnBandwidthSet: CcnBandwidthInfo[];
  TotalCount: number;
}

/** What HaVipAssociateAddressIp takes. */
export interface HaVipAssociateAddressIpRequest {
  HaVipId: string;
  AddressIp: string;
}

/** What HaVipAssociateAddressIp answers. */
export interface HaVipAssociateAddressIpResponse {}

/** What HaVipDisassociateAddressIp takes. */
export interface HaVipDisassociateAddressIpRequest {
  HaVipId: string;
}

/** What HaVipDisassociateAddressIp answers. */
export interface HaVipDisassociateAddressIpResponse {}

/** What InquiryPriceCreateVpnGateway takes. */
export interface InquiryPriceCreateVpnGatewayRequest {
  /** PREPAID | POSTPAID_BY_HOUR, default POSTPAID_BY_HOUR */
  InstanceChargeType?: string;
  /** required when InstanceChargeType is PREPAID */
  InstanceChargePrepaid?: InstanceChargePrepaidInput;
  /** Mbps, one of 5 10 20 50 100 */
  InternetMaxBandwidthOut: number;
  MaxConnection?: number;
  Type?: string;
}

/** What InquiryPriceCreateVpnGateway answers. */
export interface InquiryPriceCreateVpnGatewayResponse {
  Price: Price;
}

/** What InquiryPriceRenewVpnGateway takes. */
export interface InquiryPriceRenewVpnGatewayRequest {
  VpnGatewayId: string;
  /** Period and RenewFlag */
  InstanceChargePrepaid: InstanceChargePrepaidInput;
}

/** What InquiryPriceRenewVpnGateway answers. */
export interface InquiryPriceRenewVpnGatewayResponse {
  Price: Price;
}

/** What InquiryPriceResetVpnGatewayInternetMaxBandwidth takes. */
export interface InquiryPriceResetVpnGatewayInternetMaxBandwidthRequest {
  VpnGatewayId: string;
  /** Mbps, one of 5 10 20 50 100 */
  InternetMaxBandwidthOut: number;
}

/** What InquiryPriceResetVpnGatewayInternetMaxBandwidth answers. */
export interface InquiryPriceResetVpnGatewayInternetMaxBandwidthResponse {
  Price: Price;
}

/** What MigrateNetworkInterface takes. */
export interface MigrateNetworkInterfaceRequest {
  NetworkInterfaceId: string;
  /** CVM the ENI is on now */
  SourceInstanceId: string;
  DestinationInstanceId: string;
  AttachType?: number;
}

/** What MigrateNetworkInterface answers. */
export interface MigrateNetworkInterfaceResponse {}

/** What MigratePrivateIpAddress takes. */
export interface MigratePrivateIpAddressRequest {
  SourceNetworkInterfaceId: string;
  DestinationNetworkInterfaceId: string;
  PrivateIpAddress: string;
}

/** What MigratePrivateIpAddress answers. */
export interface MigratePrivateIpAddressResponse {}

/** What ModifyAddressAttribute takes. */
export interface ModifyAddressAttributeRequest {
  AddressId: string;
  /** at most 20 characters (SDK today: 128) */
  AddressName: string;
  EipDirectConnection?: string;
}

/** What ModifyAddressAttribute answers. */
export interface ModifyAddressAttributeResponse {}

/** What ModifyAddressInternetChargeType takes. */
export interface ModifyAddressInternetChargeTypeRequest {
  AddressId: string;
  InternetChargeType: string;
  /** Mbps */
  InternetMaxBandwidthOut: number;
  /** with BANDWIDTH_PREPAID_BY_MONTH */
  AddressChargePrepaid?: AddressChargePrepaidInput;
}

/** What ModifyAddressInternetChargeType answers. */
export interface ModifyAddressInternetChargeTypeResponse {}

/** What ModifyAddressTemplateAttribute takes. */
export interface ModifyAddressTemplateAttributeRequest {
  AddressTemplateId: string;
  AddressTemplateName?: string;
  /** IP, CIDR or a-b range */
  Addresses?: string[];
  AddressesExtra?: AddressInfoInput[];
}

/** What ModifyAddressTemplateAttribute answers. */
export interface ModifyAddressTemplateAttributeResponse {}

/** What ModifyAddressTemplateGroupAttribute takes. */
export interface ModifyAddressTemplateGroupAttributeRequest {
  AddressTemplateGroupId: string;
  AddressTemplateGroupName?: string;
  AddressTemplateIds?: string[];
}

/** What ModifyAddressTemplateGroupAttribute answers. */
export interface ModifyAddressTemplateGroupAttributeResponse {}

/** What ModifyAddressesBandwidth takes. */
export interface ModifyAddressesBandwidthRequest {
  AddressIds: string[];
  /** Mbps */
  InternetMaxBandwidthOut: number;
  StartTime?: string;
  EndTime?: string;
}

/** What ModifyAddressesBandwidth answers. */
export interface ModifyAddressesBandwidthResponse {
  TaskId: string;
}

/** What ModifyAssistantCidr takes. */
export interface ModifyAssistantCidrRequest {
  VpcId: string;
  NewCidrBlocks?: string[];
  OldCidrBlocks?: string[];
}

/** What ModifyAssistantCidr answers. */
export interface ModifyAssistantCidrResponse {
  AssistantCidrSet: AssistantCidr[];
}

/** What ModifyBandwidthPackageAttribute takes. */
export interface ModifyBandwidthPackageAttributeRequest {
  BandwidthPackageId: string;
  BandwidthPackageName?: string;
  ChargeType?: string;
}

/** What ModifyBandwidthPackageAttribute answers. */
export interface ModifyBandwidthPackageAttributeResponse {}

/** What ModifyBandwidthPackageBandwidth takes. */
export interface ModifyBandwidthPackageBandwidthRequest {
  InternetMaxBandwidth: number;
  BandwidthPackageId: string;
}

/** What ModifyBandwidthPackageBandwidth answers. */
export interface ModifyBandwidthPackageBandwidthResponse {}

/** What ModifyCcnAttachedInstancesAttribute takes. */
export interface ModifyCcnAttachedInstancesAttributeRequest {
  CcnId: string;
  Instances: CcnInstanceInput[];
}

/** What ModifyCcnAttachedInstancesAttribute answers. */
export interface ModifyCcnAttachedInstancesAttributeResponse {}

/** What ModifyCcnAttribute takes. */
export interface ModifyCcnAttributeRequest {
  CcnId: string;
  CcnName?: string;
  CcnDescription?: string;
  RouteECMPFlag?: boolean;
  RouteOverlapFlag?: boolean;
  TrafficMarkingPolicyFlag?: boolean;
  MixedBillingFlag?: boolean;
}

/** What ModifyCcnAttribute answers. */
export interface ModifyCcnAttributeResponse {}

/** What ModifyCcnRegionBandwidthLimitsType takes. */
export interface ModifyCcnRegionBandwidthLimitsTypeRequest {
  CcnId: string;
  BandwidthLimitType?: string;
}

/** What ModifyCcnRegionBandwidthLimitsType answers. */
export interface ModifyCcnRegionBandwidthLimitsTypeResponse {}

/** What ModifyCustomerGatewayAttribute takes. */
export interface ModifyCustomerGatewayAttributeRequest {
  CustomerGatewayId: string;
  /** any name, at most 60 characters */
  CustomerGatewayName: string;
  BgpAsn?: number;
}

/** What ModifyCustomerGatewayAttribute answers. */
export interface ModifyCustomerGatewayAttributeResponse {}

/** What ModifyDirectConnectGatewayAttribute takes. */
export interface ModifyDirectConnectGatewayAttributeRequest {
  DirectConnectGatewayId: string;
  DirectConnectGatewayName?: string;
  CcnRouteType?: string;
  ModeType?: string;
}

/** What ModifyDirectConnectGatewayAttribute answers. */
export interface ModifyDirectConnectGatewayAttributeResponse {}

/** What ModifyFlowLogAttribute takes. */
export interface ModifyFlowLogAttributeRequest {
  FlowLogId: string;
  VpcId?: string;
  FlowLogName?: string;
  FlowLogDescription?: string;
  Period?: number;
}

/** What ModifyFlowLogAttribute answers. */
export interface ModifyFlowLogAttributeResponse {}

/** What ModifyHaVipAttribute takes. */
export interface ModifyHaVipAttributeRequest {
  HaVipId: string;
  HaVipName?: string;
}

/** What ModifyHaVipAttribute answers. */
export interface ModifyHaVipAttributeResponse {}

/** What ModifyIpv6AddressesAttribute takes. */
export interface ModifyIpv6AddressesAttributeRequest {
  NetworkInterfaceId: string;
  Ipv6Addresses: Ipv6AddressInput[];
}

/** What ModifyIpv6AddressesAttribute answers. */
export interface ModifyIpv6AddressesAttributeResponse {}

/** What ModifyNatGatewayAttribute takes. */
export interface ModifyNatGatewayAttributeRequest {
  NatGatewayId: string;
  NatGatewayName?: string;
  InternetMaxBandwidthOut?: number;
  ModifySecurityGroup?: boolean;
  SecurityGroupIds?: string[];
  DeletionProtectionEnabled?: boolean;
  PublicAddressAffinity?: boolean;
}

/** What ModifyNatGatewayAttribute answers. */
export interface ModifyNatGatewayAttributeResponse {}

/** What ModifyNatGatewayDestinationIpPortTranslationNatRule takes. */
export interface ModifyNatGatewayDestinationIpPortTranslationNatRuleRequest {
  NatGatewayId: string;
  SourceNatRule: DestinationIpPortTranslationNatRuleInput;
  DestinationNatRule: DestinationIpPortTranslationNatRuleInput;
}

/** What ModifyNatGatewayDestinationIpPortTranslationNatRule answers. */
export interface ModifyNatGatewayDestinationIpPortTranslationNatRuleResponse {}

/** What ModifyNatGatewaySourceIpTranslationNatRule takes. */
export interface ModifyNatGatewaySourceIpTranslationNatRuleRequest {
  NatGatewayId: string;
  SourceIpTranslationNatRule: SourceIpTranslationNatRuleInput;
}

/** What ModifyNatGatewaySourceIpTranslationNatRule answers. */
export interface ModifyNatGatewaySourceIpTranslationNatRuleResponse {}

/** What ModifyNetworkAclAttribute takes. */
export interface ModifyNetworkAclAttributeRequest {
  NetworkAclId: string;
  NetworkAclName: string;
}

/** What ModifyNetworkAclAttribute answers. */
export interface ModifyNetworkAclAttributeResponse {}

/** What ModifyNetworkAclEntries takes. */
export interface ModifyNetworkAclEntriesRequest {
  NetworkAclId: string;
  NetworkAclEntrySet?: NetworkAclEntrySetInput;
  NetworkAclQuintupleSet?: NetworkAclQuintupleEntriesInput;
  EnableUpdateAclEntries?: boolean;
}

/** What ModifyNetworkAclEntries answers. */
export interface ModifyNetworkAclEntriesResponse {}

/** What ModifyNetworkInterfaceAttribute takes. */
export interface ModifyNetworkInterfaceAttributeRequest {
  NetworkInterfaceId: string;
  /** at most 60 bytes */
  NetworkInterfaceName?: string;
  /** any name, at most 60 characters */
  NetworkInterfaceDescription?: string;
  /** the new full list */
  SecurityGroupIds?: string[];
  TrunkingFlag?: string;
}

/** What ModifyNetworkInterfaceAttribute answers. */
export interface ModifyNetworkInterfaceAttributeResponse {}

/** What ModifyPrivateIpAddressesAttribute takes. */
export interface ModifyPrivateIpAddressesAttributeRequest {
  NetworkInterfaceId: string;
  /** PrivateIpAddress picks the IP, Description is what can change */
  PrivateIpAddresses: PrivateIpAddressSpecificationInput[];
}

/** What ModifyPrivateIpAddressesAttribute answers. */
export interface ModifyPrivateIpAddressesAttributeResponse {}

/** What ModifyRouteTableAttribute takes. */
export interface ModifyRouteTableAttributeRequest {
  RouteTableId: string;
  /** at most 60 bytes, as when it is made (the row gives no bound) */
  RouteTableName: string;
}

/** What ModifyRouteTableAttribute answers. */
export interface ModifyRouteTableAttributeResponse {}

/** What ModifySecurityGroupAttribute takes. */
export interface ModifySecurityGroupAttributeRequest {
  SecurityGroupId: string;
  /** any name, at most 60 characters */
  GroupName?: string;
  /** at most 100 characters */
  GroupDescription?: string;
}

/** What ModifySecurityGroupAttribute answers. */
export interface ModifySecurityGroupAttributeResponse {}

/** What ModifySecurityGroupPolicies takes. */
export interface ModifySecurityGroupPoliciesRequest {
  SecurityGroupId: string;
  /** both Egress and Ingress must be given, no PolicyIndex; Version 0 clears everything */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
  SortPolicys?: boolean;
}

/** What ModifySecurityGroupPolicies answers. */
export interface ModifySecurityGroupPoliciesResponse {}

/** What ModifyServiceTemplateAttribute takes. */
export interface ModifyServiceTemplateAttributeRequest {
  ServiceTemplateId: string;
  ServiceTemplateName?: string;
  /** 'proto:ports', proto TCP UDP ICMP GRE, ports one, list, range or all */
  Services?: string[];
  ServicesExtra?: ServicesInfoInput[];
}

/** What ModifyServiceTemplateAttribute answers. */
export interface ModifyServiceTemplateAttributeResponse {}

/** What ModifyServiceTemplateGroupAttribute takes. */
export interface ModifyServiceTemplateGroupAttributeRequest {
  ServiceTemplateGroupId: string;
  /** the group's name; SDK calls it ServiceTemplateGroupName */
  ServiceTemplateName?: string;
  ServiceTemplateIds?: string[];
  ServiceTemplateGroupName?: string;
}

/** What ModifyServiceTemplateGroupAttribute answers. */
export interface ModifyServiceTemplateGroupAttributeResponse {}

/** What ModifySubnetAttribute takes. */
export interface ModifySubnetAttributeRequest {
  SubnetId: string;
  /** at most 60 bytes */
  SubnetName?: string;
  /** string 'true'|'false' */
  EnableBroadcast?: string;
}

/** What ModifySubnetAttribute answers. */
export interface ModifySubnetAttributeResponse {}

/** What ModifyVpcAttribute takes. */
export interface ModifyVpcAttributeRequest {
  /** id (the id-limit text in this row is pasted from DescribeVpcs) */
  VpcId: string;
  /** any name, at most 60 characters */
  VpcName?: string;
  /** string 'true'|'false' */
  EnableMulticast?: string;
  /** at most 4; first is primary */
  DnsServers?: string[];
  DomainName?: string;
  EnableRouteVpcPublish?: boolean;
  EnableCdcPublish?: boolean;
  EnableRouteVpcPublishIpv6?: boolean;
}

/** What ModifyVpcAttribute answers. */
export interface ModifyVpcAttributeResponse {}

/** What ModifyVpcPeeringConnection takes. */
export interface ModifyVpcPeeringConnectionRequest {
  PeeringConnectionId: string;
  PeeringConnectionName?: string;
  Bandwidth?: number;
  ChargeType?: string;
}

/** What ModifyVpcPeeringConnection answers. */
export interface ModifyVpcPeeringConnectionResponse {}

/** What ModifyVpnConnectionAttribute takes. */
export interface ModifyVpnConnectionAttributeRequest {
  VpnConnectionId: string;
  /** any name, at most 60 characters */
  VpnConnectionName?: string;
  /** secret */
  PreShareKey?: string;
  /** pairs of LocalCidrBlock (VPC side) and RemoteCidrBlock.N (customer side) */
  SecurityPolicyDatabases?: SecurityPolicyDatabaseInput[];
  IKEOptionsSpecification?: IKEOptionsSpecificationInput;
  IPSECOptionsSpecification?: IPSECOptionsSpecificationInput;
  EnableHealthCheck?: boolean;
  HealthCheckLocalIp?: string;
  HealthCheckRemoteIp?: string;
  NegotiationType?: string;
  DpdEnable?: number;
  DpdTimeout?: string;
  DpdAction?: string;
  CustomerGatewayId?: string;
  HealthCheckConfig?: HealthCheckConfigInput;
  BgpConfig?: BgpConfigInput;
}

/** What ModifyVpnConnectionAttribute answers. */
export interface ModifyVpnConnectionAttributeResponse {}

/** What ModifyVpnGatewayAttribute takes. */
export interface ModifyVpnGatewayAttributeRequest {
  VpnGatewayId: string;
  /** at most 60 bytes */
  VpnGatewayName?: string;
  /** only POSTPAID_BY_HOUR: prepaid to postpaid, never back */
  InstanceChargeType?: string;
  BgpAsn?: number;
  MaxConnection?: number;
}

/** What ModifyVpnGatewayAttribute answers. */
export interface ModifyVpnGatewayAttributeResponse {}

/** What RejectVpcPeeringConnection takes. */
export interface RejectVpcPeeringConnectionRequest {
  PeeringConnectionId: string;
}

/** What RejectVpcPeeringConnection answers. */
export interface RejectVpcPeeringConnectionResponse {}

/** What ReleaseAddresses takes. */
export interface ReleaseAddressesRequest {
  /** the document says optional and the SDK required; without it there is nothing to release, so it is required here */
  AddressIds: string[];
}

/** What ReleaseAddresses answers. */
export interface ReleaseAddressesResponse {
  TaskId?: string | null;
}

/** What RemoveBandwidthPackageResources takes. */
export interface RemoveBandwidthPackageResourcesRequest {
  ResourceIds: string[];
  BandwidthPackageId: string;
  ResourceType?: string;
  InternetMaxBandwidthOut?: number;
  InternetChargeType?: string;
}

/** What RemoveBandwidthPackageResources answers. */
export interface RemoveBandwidthPackageResourcesResponse {}

/** What RenewVpnGateway takes. */
export interface RenewVpnGatewayRequest {
  VpnGatewayId: string;
  /** Period and RenewFlag */
  InstanceChargePrepaid: InstanceChargePrepaidInput;
}

/** What RenewVpnGateway answers. */
export interface RenewVpnGatewayResponse {}

/** What ReplaceRouteTableAssociation takes. */
export interface ReplaceRouteTableAssociationRequest {
  SubnetId: string;
  RouteTableId: string;
}

/** What ReplaceRouteTableAssociation answers. */
export interface ReplaceRouteTableAssociationResponse {}

/** What ReplaceRoutes takes. */
export interface ReplaceRoutesRequest {
  RouteTableId: string;
  /** each needs RouteId plus all the new values (the row says RouteId only; the example gives every field) */
  Routes: RouteInput[];
}

/** What ReplaceRoutes answers. */
export interface ReplaceRoutesResponse {
  OldRouteSet?: Route[] | null;
  NewRouteSet?: Route[] | null;
}

/** What ReplaceSecurityGroupPolicy takes. */
export interface ReplaceSecurityGroupPolicyRequest {
  SecurityGroupId: string;
  /** exactly one rule of one direction, PolicyIndex required */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
  OriginalSecurityGroupPolicySet?: SecurityGroupPolicySetInput;
}

/** What ReplaceSecurityGroupPolicy answers. */
export interface ReplaceSecurityGroupPolicyResponse {}

/** What ResetNatGatewayConnection takes. */
export interface ResetNatGatewayConnectionRequest {
  NatGatewayId: string;
  MaxConcurrentConnection: number;
  ExclusiveType?: string;
}

/** What ResetNatGatewayConnection answers. */
export interface ResetNatGatewayConnectionResponse {}

/** What ResetRoutes takes. */
export interface ResetRoutesRequest {
  RouteTableId: string;
  /** at most 60 bytes */
  RouteTableName: string;
  /** the complete new rule set; RouteId is not given */
  Routes: RouteInput[];
}

/** What ResetRoutes answers. */
export interface ResetRoutesResponse {}

/** What ResetVpnConnection takes. */
export interface ResetVpnConnectionRequest {
  VpnGatewayId: string;
  VpnConnectionId: string;
}

/** What ResetVpnConnection answers. */
export interface ResetVpnConnectionResponse {}

/** What ResetVpnGatewayInternetMaxBandwidth takes. */
export interface ResetVpnGatewayInternetMaxBandwidthRequest {
  VpnGatewayId: string;
  /** Mbps, one of 5 10 20 50 100; upgrade only */
  InternetMaxBandwidthOut: number;
}

/** What ResetVpnGatewayInternetMaxBandwidth answers. */
export interface ResetVpnGatewayInternetMaxBandwidthResponse {}

/** What SetCcnRegionBandwidthLimits takes. */
export interface SetCcnRegionBandwidthLimitsRequest {
  CcnId: string;
  CcnRegionBandwidthLimits: CcnRegionBandwidthLimitInput[];
  SetDefaultLimitFlag?: boolean;
}

/** What SetCcnRegionBandwidthLimits answers. */
export interface SetCcnRegionBandwidthLimitsResponse {}

/** What SetVpnGatewaysRenewFlag takes. */
export interface SetVpnGatewaysRenewFlagRequest {
  VpnGatewayIds: string[];
  AutoRenewFlag: number;
  Type?: string;
}

/** What SetVpnGatewaysRenewFlag answers. */
export interface SetVpnGatewaysRenewFlagResponse {}

/** What TransformAddress takes. */
export interface TransformAddressRequest {
  InstanceId: string;
}

/** What TransformAddress answers. */
export interface TransformAddressResponse {
  TaskId?: number | null;
  AddressId?: string | null;
}

/** What UnassignIpv6Addresses takes. */
export interface UnassignIpv6AddressesRequest {
  NetworkInterfaceId: string;
  Ipv6Addresses: Ipv6AddressInput[];
}

/** What UnassignIpv6Addresses answers. */
export interface UnassignIpv6AddressesResponse {}

/** What UnassignIpv6CidrBlock takes. */
export interface UnassignIpv6CidrBlockRequest {
  VpcId: string;
  Ipv6CidrBlock?: string;
}

/** What UnassignIpv6CidrBlock answers. */
export interface UnassignIpv6CidrBlockResponse {}

/** What UnassignIpv6SubnetCidrBlock takes. */
export interface UnassignIpv6SubnetCidrBlockRequest {
  VpcId: string;
  Ipv6SubnetCidrBlocks: Ipv6SubnetCidrBlockInput[];
}

/** What UnassignIpv6SubnetCidrBlock answers. */
export interface UnassignIpv6SubnetCidrBlockResponse {}

/** What UnassignPrivateIpAddresses takes. */
export interface UnassignPrivateIpAddressesRequest {
  NetworkInterfaceId: string;
  /** secondary IPs only; their EIPs are unbound too */
  PrivateIpAddresses: PrivateIpAddressSpecificationInput[];
  InstanceId?: string;
}

/** What UnassignPrivateIpAddresses answers. */
export interface UnassignPrivateIpAddressesResponse {}

export interface AccountAttribute {
  AttributeName: string;
  AttributeValues: string[];
}

export interface Address {
  AddressId: string;
  AddressName: string;
  /** text names UNBIND, BIND, BIND_ENI; example BINDED; SDK: CREATING BINDING BIND UNBINDING UNBIND OFFLINING BIND_ENI */
  AddressStatus: string;
  AddressIp: string;
  /** CVM, NAT or ENI id; the example and SDK have InstanceId + NetworkInterfaceId + PrivateAddressIp instead */
  BindedResourceId: string;
  /** ISO 8601 UTC */
  CreatedTime: string;
  /** example only (line 2868); in the SDK type */
  InstanceId: string;
  /** example only (line 2868); in the SDK type */
  NetworkInterfaceId?: string | null;
  /** example only (line 2868); in the SDK type */
  PrivateAddressIp?: string | null;
  /** example only (line 2868); in the SDK type */
  IsArrears: boolean;
  /** example only (line 2868); in the SDK type */
  IsBlocked: boolean;
  IsEipDirectConnection?: boolean | null;
  AddressType?: string | null;
  CascadeRelease?: boolean | null;
  EipAlgType?: AlgType | null;
  InternetServiceProvider?: string | null;
  LocalBgp?: boolean | null;
  Bandwidth?: number | null;
  InternetChargeType?: string | null;
  TagSet?: Tag[] | null;
  DeadlineDate?: string | null;
  InstanceType?: string | null;
  Egress?: string | null;
  AntiDDoSPackageId?: string | null;
  RenewFlag?: string | null;
  BandwidthPackageId?: string | null;
  UnVpcId?: string | null;
  DedicatedClusterId?: string | null;
}

export interface AddressTemplate {
  AddressTemplateName: string;
  AddressTemplateId: string;
  AddressSet: string[];
  CreatedTime: string;
  UpdatedTime?: string | null;
  AddressExtraSet?: AddressInfo[] | null;
  TagSet?: Tag[] | null;
}

export interface AddressTemplateGroup {
  AddressTemplateGroupName: string;
  AddressTemplateGroupId: string;
  AddressTemplateIdSet: string[];
  CreatedTime: string;
  UpdatedTime?: string | null;
  AddressTemplateSet?: AddressTemplateItem[] | null;
  TagSet?: Tag[] | null;
}

export interface ClassicLinkInstance {
  VpcId: string;
  InstanceId: string;
}

export interface CustomerGateway {
  CustomerGatewayId: string;
  CustomerGatewayName: string;
  IpAddress: string;
  CreatedTime: string;
  BgpAsn?: number | null;
}

export interface CustomerGatewayVendorInput {
  Platform: string;
  SoftwareVersion: string;
  VendorName: string;
}

export interface CustomerGatewayVendor {
  Platform: string;
  SoftwareVersion: string;
  VendorName: string;
}

export interface DefaultVpcSubnet {
  VpcId: string;
  SubnetId: string;
  VpcName?: string | null;
  SubnetName?: string | null;
  CidrBlock?: string | null;
}

export interface FilterInput {
  /** filters are ANDed */
  Name: string;
  /** values of one filter are ORed */
  Values: string[];
}

export interface FilterObjectInput {
  /** filters are ANDed */
  Name: string;
  /** values of one filter are ORed */
  Values: string[];
}

export interface IKEOptionsSpecificationInput {
  /** 3DES-CBC (default) | AES-CBC-128 | AES-CBC-192 (text: AES-CBS-192) | AES-CBC-256 | DES-CBC */
  PropoEncryAlgorithm?: string;
  /** MD5 (default here; SDK: SHA default) | SHA1 */
  PropoAuthenAlgorithm?: string;
  /** MAIN (default) | AGGRESSIVE */
  ExchangeMode?: string;
  /** ADDRESS (default) | FQDN */
  LocalIdentity?: string;
  /** ADDRESS (default) | FQDN; the text spells RemotIdentity */
  RemoteIdentity?: string;
  /** required with ADDRESS; default VPN gateway IP */
  LocalAddress?: string;
  /** required with ADDRESS */
  RemoteAddress?: string;
  /** required with FQDN */
  LocalFqdnName?: string;
  /** required with FQDN */
  RemoteFqdnName?: string;
  /** GROUP1 | GROUP2 | GROUP5 | GROUP14 | GROUP24 */
  DhGroupName?: string;
  /** 60-604800 s (SDK default 86400) */
  IKESaLifetimeSeconds?: number;
  /** example IKEV1 */
  IKEVersion?: string;
}

export interface IKEOptionsSpecification {
  /** 3DES-CBC (default) | AES-CBC-128 | AES-CBC-192 (text: AES-CBS-192) | AES-CBC-256 | DES-CBC */
  PropoEncryAlgorithm: string;
  /** MD5 (default here; SDK: SHA default) | SHA1 */
  PropoAuthenAlgorithm: string;
  /** MAIN (default) | AGGRESSIVE */
  ExchangeMode: string;
  /** ADDRESS (default) | FQDN */
  LocalIdentity: string;
  /** ADDRESS (default) | FQDN; the text spells RemotIdentity */
  RemoteIdentity: string;
  /** required with ADDRESS; default VPN gateway IP */
  LocalAddress: string;
  /** required with ADDRESS */
  RemoteAddress: string;
  /** required with FQDN */
  LocalFqdnName: string;
  /** required with FQDN */
  RemoteFqdnName: string;
  /** GROUP1 | GROUP2 | GROUP5 | GROUP14 | GROUP24 */
  DhGroupName: string;
  /** 60-604800 s (SDK default 86400) */
  IKESaLifetimeSeconds: number;
  /** example IKEV1 */
  IKEVersion: string;
}

export interface IPSECOptionsSpecificationInput {
  /** 3DES-CBC | AES-CBC-128 (default) | AES-CBC-192 | AES-CBC-256 | DES-CBC | NULL */
  EncryptAlgorithm?: string;
  /** MD5 | SHA1; default left blank; examples spell IntegrityAlgorith */
  IntegrityAlgorithm?: string;
  /** 180-604800 s */
  IPSECSaLifetimeSeconds?: number;
  /** NULL (default) | DH-GROUP1 | 2 | 5 | 14 | 24 */
  PfsDhGroup?: string;
  /** 2560-604800 KB here, yet the examples read 1843200; SDK: up to 4294967295 */
  IPSECSaLifetimeTraffic?: number;
  IntegrityAlgorith?: string;
}

export interface IPSECOptionsSpecification {
  /** 3DES-CBC | AES-CBC-128 (default) | AES-CBC-192 | AES-CBC-256 | DES-CBC | NULL */
  EncryptAlgorithm?: string | null;
  /** MD5 | SHA1; default left blank; examples spell IntegrityAlgorith */
  IntegrityAlgorithm: string;
  /** 180-604800 s */
  IPSECSaLifetimeSeconds: number;
  /** NULL (default) | DH-GROUP1 | 2 | 5 | 14 | 24 */
  PfsDhGroup?: string | null;
  /** 2560-604800 KB here, yet the examples read 1843200; SDK: up to 4294967295 */
  IPSECSaLifetimeTraffic: number;
  IntegrityAlgorith?: string | null;
}

export interface InstanceChargePrepaidInput {
  /** months: 1-12, 24, 36 */
  Period: number;
  /** NOTIFY_AND_AUTO_RENEW | NOTIFY_AND_MANUAL_RENEW (default) */
  RenewFlag?: string;
}

export interface ItemPrice {
  /** postpaid, yuan */
  UnitPrice: number;
  /** HOUR | GB */
  ChargeUnit: string;
  /** prepaid, yuan */
  OriginalPrice: number;
  /** prepaid, yuan */
  DiscountPrice: number;
}

export interface NetworkInterface {
  NetworkInterfaceId: string;
  NetworkInterfaceName: string;
  NetworkInterfaceDescription: string;
  SubnetId: string;
  VpcId: string;
  GroupSet: string[];
  Primary: boolean;
  MacAddress: string;
  /** PENDING | AVAILABLE | ATTACHING | DETACHING | DELETING */
  State: string;
  PrivateIpAddressSet: PrivateIpAddressSpecification[];
  Attachment?: NetworkInterfaceAttachment | null;
  Zone: string;
  CreatedTime: string;
  NetworkInterfaceState?: string | null;
  Ipv6AddressSet?: Ipv6Address[] | null;
  TagSet?: Tag[] | null;
  EniType?: number | null;
  Business?: string | null;
  CdcId?: string | null;
  AttachType?: number | null;
  ResourceId?: string | null;
  QosLevel?: string | null;
}

export interface NetworkInterfaceAttachment {
  InstanceId: string;
  DeviceIndex: number;
  InstanceAccountId: string;
  AttachTime: string;
}

export interface Price {
  InstancePrice: ItemPrice;
  BandwidthPrice: ItemPrice;
}

export interface PrivateIpAddressSpecificationInput {
  PrivateIpAddress: string;
  Primary?: boolean;
  PublicIpAddress?: string;
  AddressId?: string;
  Description?: string;
  IsWanIpBlocked?: boolean;
  /** example only (line 3501); in the SDK type */
  State?: string;
  QosLevel?: string;
}

export interface PrivateIpAddressSpecification {
  PrivateIpAddress: string;
  Primary: boolean;
  PublicIpAddress: string;
  AddressId: string;
  Description: string;
  IsWanIpBlocked: boolean;
  /** example only (line 3501); in the SDK type */
  State: string;
  QosLevel?: string | null;
}

export interface Quota {
  /** TOTAL_EIP_QUOTA | DAILY_EIP_APPLY | DAILY_PUBLIC_IP_ASSIGN */
  QuotaId: string;
  QuotaCurrent: number;
  QuotaLimit: number;
  QuotaGroup?: string | null;
}

export interface RouteInput {
  /** set by the system */
  RouteId?: number;
  /** not inside the VPC CIDR */
  DestinationCidrBlock: string;
  /** CVM | VPN | DIRECTCONNECT | PEERCONNECTION | SSLVPN | NAT | NORMAL_CVM (SDK dropped SSLVPN, added HAVIP, EIP, ...) */
  GatewayType: string;
  /** gateway id; for NORMAL_CVM the private IP */
  GatewayId: string;
  RouteDescription?: string;
  Enabled?: boolean;
  RouteType?: string;
  RouteTableId?: string;
  DestinationIpv6CidrBlock?: string;
  RouteItemId?: string;
  PublishedToVbc?: boolean;
  CreatedTime?: string;
  CdcId?: string;
}

export interface Route {
  /** set by the system */
  RouteId: number;
  /** not inside the VPC CIDR */
  DestinationCidrBlock: string;
  /** CVM | VPN | DIRECTCONNECT | PEERCONNECTION | SSLVPN | NAT | NORMAL_CVM (SDK dropped SSLVPN, added HAVIP, EIP, ...) */
  GatewayType: string;
  /** gateway id; for NORMAL_CVM the private IP */
  GatewayId: string;
  RouteDescription: string;
  Enabled?: boolean | null;
  RouteType?: string | null;
  RouteTableId?: string | null;
  DestinationIpv6CidrBlock?: string | null;
  RouteItemId?: string | null;
  PublishedToVbc?: boolean | null;
  CreatedTime?: string | null;
  CdcId?: string | null;
}

export interface RouteTable {
  VpcId: string;
  RouteTableId: string;
  RouteTableName: string;
  AssociationSet: RouteTableAssociation[];
  RouteSet: Route[];
  /** default table */
  Main: boolean;
  CreatedTime: string;
  TagSet?: Tag[] | null;
  LocalCidrForCcn?: CidrForCcn[] | null;
}

export interface RouteTableAssociation {
  SubnetId: string;
  RouteTableId: string;
}

export interface SecurityGroup {
  ProjectId: string;
  SecurityGroupId: string;
  SecurityGroupName: string;
  SecurityGroupDesc: string;
  /** a default group cannot be deleted */
  IsDefault: boolean;
  CreatedTime: string;
  TagSet?: Tag[] | null;
  UpdateTime?: string | null;
}

export interface SecurityGroupAssociationStatistics {
  SecurityGroupId: string;
  CVM: number;
  CDB: number;
  ENI: number;
  SG: number;
  CLB: number;
  InstanceStatistics?: InstanceStatistic[] | null;
  TotalCount?: number | null;
}

export interface SecurityGroupPolicyInput {
  /** from 0 per direction; shifts as rules change */
  PolicyIndex?: number;
  /** TCP | UDP | ICMP (calls also take GRE, ALL) */
  Protocol?: string;
  /** 'all', one port, list or a-b */
  Port?: string;
  /** {ServiceId | ServiceGroupId}; the document types it Array of String, its examples and the SDK have the object; exclusive with Protocol+Port */
  ServiceTemplate?: ServiceTemplateSpecificationInput;
  /** exclusive with SecurityGroupId, AddressTemplate */
  CidrBlock?: string;
  /** a group of the same project, itself included */
  SecurityGroupId?: string;
  /** {AddressId | AddressGroupId}; the document types it String, its examples and the SDK have the object */
  AddressTemplate?: AddressTemplateSpecificationInput;
  /** ACCEPT | DROP */
  Action?: string;
  PolicyDescription?: string;
  /** example only (line 5770): INGRESS | EGRESS; not in the SDK type */
  Direction?: string;
  Ipv6CidrBlock?: string;
  ModifyTime?: string;
  Priority?: number;
}

export interface SecurityGroupPolicy {
  /** from 0 per direction; shifts as rules change */
  PolicyIndex: number;
  /** TCP | UDP | ICMP (calls also take GRE, ALL) */
  Protocol?: string | null;
  /** 'all', one port, list or a-b */
  Port?: string | null;
  /** {ServiceId | ServiceGroupId}; the document types it Array of String, its examples and the SDK have the object; exclusive with Protocol+Port */
  ServiceTemplate?: ServiceTemplateSpecification | null;
  /** exclusive with SecurityGroupId, AddressTemplate */
  CidrBlock: string;
  /** a group of the same project, itself included */
  SecurityGroupId: string;
  /** {AddressId | AddressGroupId}; the document types it String, its examples and the SDK have the object */
  AddressTemplate?: AddressTemplateSpecification | null;
  /** ACCEPT | DROP */
  Action: string;
  PolicyDescription: string;
  /** example only (line 5770): INGRESS | EGRESS; not in the SDK type */
  Direction: string;
  Ipv6CidrBlock?: string | null;
  ModifyTime?: string | null;
  Priority?: number | null;
}

export interface SecurityGroupPolicySetInput {
  /** grows by 1 with each change; optional in calls (no check then) */
  Version?: string;
  Egress?: SecurityGroupPolicyInput[];
  Ingress?: SecurityGroupPolicyInput[];
  PolicyStatistics?: PolicyStatisticsInput;
}

export interface SecurityGroupPolicySet {
  /** grows by 1 with each change; optional in calls (no check then) */
  Version: string;
  Egress: SecurityGroupPolicy[];
  Ingress: SecurityGroupPolicy[];
  PolicyStatistics?: PolicyStatistics | null;
}

export interface SecurityPolicyDatabaseInput {
  LocalCidrBlock: string;
  RemoteCidrBlock: string[];
}

export interface SecurityPolicyDatabase {
  LocalCidrBlock: string;
  RemoteCidrBlock: string[];
}

export interface ServiceTemplate {
  ServiceTemplateId: string;
  ServiceTemplateName: string;
  ServiceSet: string[];
  CreatedTime: string;
  UpdatedTime?: string | null;
  ServiceExtraSet?: ServicesInfo[] | null;
  TagSet?: Tag[] | null;
}

export interface ServiceTemplateGroup {
  ServiceTemplateGroupId: string;
  /** SDK: ServiceTemplateGroupName */
  ServiceTemplateName: string;
  ServiceTemplateIdSet: string[];
  CreatedTime: string;
  ServiceTemplateGroupName?: string | null;
  UpdatedTime?: string | null;
  ServiceTemplateSet?: ServiceTemplate[] | null;
  TagSet?: Tag[] | null;
}

export interface Subnet {
  VpcId: string;
  SubnetId: string;
  SubnetName: string;
  CidrBlock: string;
  IsDefault: boolean;
  EnableBroadcast: boolean;
  Zone: string;
  RouteTableId: string;
  CreatedTime: string;
  AvailableIpAddressCount: number;
  Ipv6CidrBlock?: string | null;
  NetworkAclId?: string | null;
  IsRemoteVpcSnat?: boolean | null;
  TotalIpAddressCount?: number | null;
  TagSet?: Tag[] | null;
  CdcId?: string | null;
  IsCdcSubnet?: number | null;
}

export interface Vpc {
  VpcName: string;
  VpcId: string;
  /** in 10.0.0.0/16, 172.16.0.0/12, 192.168.0.0/16 */
  CidrBlock: string;
  IsDefault: boolean;
  EnableMulticast: boolean;
  CreatedTime: string;
  /** example only (line 1551); in the SDK type */
  DhcpOptionsId: string;
  /** example only (line 1551); in the SDK type */
  DnsServerSet: string[];
  /** example only (line 1551); in the SDK type */
  DomainName: string;
  EnableDhcp?: boolean | null;
  Ipv6CidrBlock?: string | null;
  TagSet?: Tag[] | null;
  AssistantCidrSet?: AssistantCidr[] | null;
  EnableRouteVpcPublish?: boolean | null;
  Ipv6CidrBlockSet?: ISPIPv6CidrBlock[] | null;
  EnableRouteVpcPublishIpv6?: boolean | null;
}

export interface VpnConnection {
  VpnConnectionId: string;
  VpnConnectionName: string;
  VpcId: string;
  VpnGatewayId: string;
  CustomerGatewayId: string;
  /** secret */
  PreShareKey: string;
  /** example IPSEC */
  VpnProto: string;
  /** example IKE */
  EncryptProto: string;
  /** example STATIC */
  RouteType: string;
  CreatedTime: string;
  /** PENDING | AVAILABLE | DELETING */
  State: string;
  /** AVAILABLE when connected, UNAVAILABLE in the example */
  NetStatus: string;
  SecurityPolicyDatabaseSet: SecurityPolicyDatabase[];
  IKEOptionsSpecification: IKEOptionsSpecification;
  IPSECOptionsSpecification: IPSECOptionsSpecification;
  EnableHealthCheck?: boolean | null;
  HealthCheckLocalIp?: string | null;
  HealthCheckRemoteIp?: string | null;
  HealthCheckStatus?: string | null;
  DpdEnable?: number | null;
  DpdTimeout?: string | null;
  DpdAction?: string | null;
  TagSet?: Tag[] | null;
  NegotiationType?: string | null;
  BgpConfig?: BgpConfigAndAsn | null;
  HealthCheckConfig?: HealthCheckConfig | null;
}

export interface VpnGateway {
  VpnGatewayId: string;
  VpcId: string;
  VpnGatewayName: string;
  /** IPSEC | SSL */
  Type: string;
  /** PENDING | DELETING | AVAILABLE */
  State: string;
  PublicIpAddress: string;
  /** NOTIFY_AND_MANUAL_RENEW | NOTIFY_AND_AUTO_RENEW */
  RenewFlag: string;
  /** POSTPAID_BY_HOUR | PREPAID */
  InstanceChargeType: string;
  InternetMaxBandwidthOut: number;
  CreatedTime: string;
  /** '0000-00-00 00:00:00' when none */
  ExpiredTime: string;
  IsAddressBlocked: boolean;
  /** PREPAID_TO_POSTPAID */
  NewPurchasePlan: string;
  /** PROTECTIVELY_ISOLATED | NORMAL */
  RestrictState: string;
  Zone?: string | null;
  VpnGatewayQuotaSet?: VpnGatewayQuota[] | null;
  Version?: string | null;
  NetworkInstanceId?: string | null;
  CdcId?: string | null;
  MaxConnection?: number | null;
  BgpAsn?: number | null;
  TagSet?: Tag[] | null;
}

export interface ServiceTemplateSpecificationInput {
  /** ppm-...; named in examples and the SDK only */
  ServiceId?: string;
  /** ppmg-...; SDK */
  ServiceGroupId?: string;
}

export interface ServiceTemplateSpecification {
  /** ppm-...; named in examples and the SDK only */
  ServiceId: string;
  /** ppmg-...; SDK */
  ServiceGroupId: string;
}

export interface AddressTemplateSpecificationInput {
  /** ipm-...; named in examples and the SDK only */
  AddressId?: string;
  /** ipmg-...; examples and SDK */
  AddressGroupId?: string;
}

export interface AddressTemplateSpecification {
  /** ipm-...; named in examples and the SDK only */
  AddressId: string;
  /** ipmg-...; examples and SDK */
  AddressGroupId: string;
}

export interface TagInput {
  Key?: string;
  Value?: string;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface AssistantCidr {
  VpcId: string;
  CidrBlock: string;
  AssistantType: number;
  SubnetSet: Subnet[];
}

export interface ISPIPv6CidrBlock {
  IPv6CidrBlock: string;
  ISPType: string;
  AddressType: string;
}

export interface CidrForCcn {
  Cidr: string;
  PublishedToVbc: boolean;
}

export interface AddressChargePrepaidInput {
  Period?: number;
  AutoRenewFlag?: number;
}

export interface AlgType {
  Ftp: boolean;
  Sip: boolean;
}

export interface Ipv6AddressInput {
  Address?: string;
  Primary?: boolean;
  AddressId?: string;
  Description?: string;
  IsWanIpBlocked?: boolean;
  State?: string;
  PublicIpAddress?: string;
  AddressType?: string;
}

export interface Ipv6Address {
  Address: string;
  Primary: boolean;
  AddressId: string;
  Description: string;
  IsWanIpBlocked: boolean;
  State: string;
  PublicIpAddress: string;
  AddressType: string;
}

export interface CreateVpnConnRouteInput {
  DestinationCidrBlock?: string;
  Priority?: number;
  Description?: string;
}

export interface BgpConfigInput {
  TunnelCidr?: string;
  LocalBgpIp?: string;
  RemoteBgpIp?: string;
}

export interface HealthCheckConfigInput {
  ProbeType?: string;
  ProbeInterval?: number;
  ProbeThreshold?: number;
  ProbeTimeout?: number;
}

export interface HealthCheckConfig {
  ProbeType: string;
  ProbeInterval: number;
  ProbeThreshold: number;
  ProbeTimeout: number;
}

export interface BgpConfigAndAsn {
  TunnelCidr: string;
  LocalBgpIp: string;
  RemoteBgpIp: string;
  LocalBgpAsn: string;
  RemoteBgpAsn: string;
}

export interface VpnGatewayQuota {
  Bandwidth: number;
  Cname: string;
  Name: string;
}

export interface PolicyStatisticsInput {
  IngressIPv4TotalCount?: number;
  IngressIPv6TotalCount?: number;
  EgressIPv4TotalCount?: number;
  EgressIPv6TotalCount?: number;
}

export interface PolicyStatistics {
  IngressIPv4TotalCount: number;
  IngressIPv6TotalCount: number;
  EgressIPv4TotalCount: number;
  EgressIPv6TotalCount: number;
}

export interface InstanceStatistic {
  InstanceType: string;
  InstanceCount: number;
}

export interface AddressInfoInput {
  Address?: string;
  Description?: string;
  UpdatedTime?: string;
}

export interface AddressInfo {
  Address: string;
  Description: string;
  UpdatedTime: string;
}

export interface AddressTemplateItem {
  AddressTemplateId: string;
  AddressTemplateName: string;
  From: string;
  To: string;
  Description: string;
  UpdatedTime: string;
}

export interface ServicesInfoInput {
  Service?: string;
  Description?: string;
  UpdatedTime?: string;
}

export interface ServicesInfo {
  Service: string;
  Description: string;
  UpdatedTime: string;
}

export interface VpcTaskResultDetailInfo {
  ResourceId: string;
  Status: string;
}

export interface NatGateway {
  NatGatewayId: string;
  NatGatewayName: string;
  CreatedTime: string;
  State: string;
  InternetMaxBandwidthOut: number;
  MaxConcurrentConnection: number;
  PublicIpAddressSet: NatGatewayAddress[];
  NetworkState: string;
  DestinationIpPortTranslationNatRuleSet: DestinationIpPortTranslationNatRule[];
  VpcId: string;
  Zone: string;
  DirectConnectGatewayIds: string[];
  SubnetId: string;
  TagSet: Tag[];
  SecurityGroupSet: string[];
  SourceIpTranslationNatRuleSet: SourceIpTranslationNatRule[];
  IsExclusive: boolean;
  ExclusiveGatewayBandwidth: number;
  RestrictState: string;
  NatProductVersion: number;
  StrictSnatMode: boolean;
  SmartScheduleMode: boolean;
  DedicatedClusterId: string;
  DeletionProtectionEnabled: boolean;
  ConnectionStateTimeouts: ConnectionStateTimeouts;
  ExclusiveType: string;
  AutoScaling: boolean;
  ICMPProxy: boolean;
  PublicAddressAffinity: boolean;
}

export interface NatGatewayAddress {
  AddressId: string;
  PublicIpAddress: string;
  IsBlocked: boolean;
  BlockType: string;
}

export interface DestinationIpPortTranslationNatRuleInput {
  IpProtocol: string;
  PublicIpAddress: string;
  PublicPort: number;
  PrivateIpAddress: string;
  PrivatePort: number;
  Description?: string;
}

export interface DestinationIpPortTranslationNatRule {
  IpProtocol: string;
  PublicIpAddress: string;
  PublicPort: number;
  PrivateIpAddress: string;
  PrivatePort: number;
  Description: string;
}

export interface SourceIpTranslationNatRuleInput {
  ResourceId?: string;
  ResourceType: string;
  PrivateIpAddress: string;
  PublicIpAddresses: string[];
  Description?: string;
  NatGatewaySnatId?: string;
  NatGatewayId?: string;
  VpcId?: string;
  CreatedTime?: string;
}

export interface SourceIpTranslationNatRule {
  ResourceId: string;
  ResourceType: string;
  PrivateIpAddress: string;
  PublicIpAddresses: string[];
  Description: string;
  NatGatewaySnatId: string;
  NatGatewayId: string;
  VpcId: string;
  CreatedTime: string;
}

export interface ConnectionStateTimeouts {
  UDPMappingTimeout: number;
  TCPEstablishedConnectionTimeout: number;
  TCPTimeWaitTimeout: number;
}

export interface NatGatewayDestinationIpPortTranslationNatRule {
  IpProtocol: string;
  PublicIpAddress: string;
  PublicPort: number;
  PrivateIpAddress: string;
  PrivatePort: number;
  Description: string;
  NatGatewayId: string;
  VpcId: string;
  CreatedTime: string;
}

export interface NetworkAcl {
  VpcId: string;
  NetworkAclId: string;
  NetworkAclName: string;
  CreatedTime: string;
  SubnetSet: Subnet[];
  IngressEntries: NetworkAclEntry[];
  EgressEntries: NetworkAclEntry[];
  NetworkAclType: string;
  TagSet: Tag[];
}

export interface NetworkAclEntryInput {
  Protocol?: string;
  Port?: string;
  CidrBlock?: string;
  Ipv6CidrBlock?: string;
  Action?: string;
  Description?: string;
  ModifyTime?: string;
  Priority?: number;
  NetworkAclIpv4EntryId?: string;
  NetworkAclIpv6EntryId?: string;
}

export interface NetworkAclEntry {
  Protocol: string;
  Port: string;
  CidrBlock: string;
  Ipv6CidrBlock: string;
  Action: string;
  Description: string;
  ModifyTime: string;
  Priority: number;
  NetworkAclIpv4EntryId: string;
  NetworkAclIpv6EntryId: string;
}

export interface NetworkAclEntrySetInput {
  Ingress?: NetworkAclEntryInput[];
  Egress?: NetworkAclEntryInput[];
}

export interface NetworkAclQuintupleEntriesInput {
  Ingress?: NetworkAclQuintupleEntryInput[];
  Egress?: NetworkAclQuintupleEntryInput[];
}

export interface NetworkAclQuintupleEntryInput {
  Protocol?: string;
  Description?: string;
  SourcePort?: string;
  SourceCidr?: string;
  DestinationPort?: string;
  DestinationCidr?: string;
  Action?: string;
  NetworkAclQuintupleEntryId?: string;
  Priority?: number;
  CreateTime?: string;
  NetworkAclDirection?: string;
  SourceIPv6Cidr?: string;
  DestinationIPv6Cidr?: string;
}

export interface DirectConnectGateway {
  DirectConnectGatewayId: string;
  DirectConnectGatewayName: string;
  VpcId: string;
  NetworkType: string;
  NetworkInstanceId: string;
  GatewayType: string;
  CreateTime: string;
  DirectConnectGatewayIp: string;
  CcnId: string;
  CcnRouteType: string;
  EnableBGP: boolean;
  EnableBGPCommunity: boolean;
  NatGatewayId: string;
  VXLANSupport: boolean[];
  ModeType: string;
  LocalZone: boolean;
  Zone: string;
  EnableFlowDetails: number;
  FlowDetailsUpdateTime: string;
  NewAfc: number;
  AccessNetworkType: string;
  HaZoneList: string[];
  GatewayAsn: number;
}

export interface Ipv6SubnetCidrBlockInput {
  SubnetId?: string;
  Ipv6CidrBlock?: string;
}

export interface Ipv6SubnetCidrBlock {
  SubnetId: string;
  Ipv6CidrBlock: string;
}

export interface HaVipAssociationInput {
  InstanceId?: string;
  HaVipId?: string;
  InstanceType?: string;
}

export interface HaVipAssociation {
  InstanceId: string;
  HaVipId: string;
  InstanceType: string;
}

export interface HaVip {
  HaVipId: string;
  HaVipName: string;
  Vip: string;
  VpcId: string;
  SubnetId: string;
  NetworkInterfaceId: string;
  InstanceId: string;
  AddressIp: string;
  State: string;
  CreatedTime: string;
  Business: string;
  HaVipAssociationSet: HaVipAssociation[];
  CheckAssociate: boolean;
  CdcId: string;
  FlushedTime: string;
  TagSet: Tag[];
}

export interface TagsInput {
  Key?: string;
  Value?: string;
}

export interface PeerConnection {
  SourceVpcId: string;
  PeerVpcId: string;
  PeeringConnectionId: string;
  PeeringConnectionName: string;
  State: string;
  IsNgw: boolean;
  Bandwidth: number;
  SourceRegion: string;
  DestinationRegion: string;
  CreateTime: string;
  AppId: number;
  PeerAppId: number;
  ChargeType: string;
  SourceUin: number;
  DestinationUin: number;
  TagSet: Tag[];
  QosLevel: string;
  Type: string;
  DestinationVpcId: string;
}

export interface CCN {
  CcnId: string;
  CcnName: string;
  CcnDescription: string;
  InstanceCount: number;
  CreateTime: string;
  State: string;
  QosLevel: string;
  InstanceChargeType: string;
  InstanceMeteringType: string;
  BandwidthLimitType: string;
  TagSet: Tag[];
  RoutePriorityFlag: boolean;
  RouteTableCount: number;
  RouteTableFlag: boolean;
  IsSecurityLock: boolean;
  RouteBroadcastPolicyFlag: boolean;
  RouteECMPFlag: boolean;
  RouteOverlapFlag: boolean;
  TrafficMarkingPolicyFlag: boolean;
  RouteSelectPolicyFlag: boolean;
  DirectConnectAccelerateChannelFlag: boolean;
  Ipv6Flag: boolean;
  MrtbAggregatePolicyFlag: boolean;
  MrtbPolicyValueFlag: boolean;
  RouteTablePolicyValueCommunityFlag: boolean;
  PolicyBasedRoutingFlag: boolean;
  ServiceLevelMode: number;
}

export interface CcnInstanceInput {
  InstanceId?: string;
  InstanceRegion?: string;
  InstanceType?: string;
  Description?: string;
  RouteTableId?: string;
  OrderType?: string;
}

export interface CcnAttachedInstance {
  CcnId: string;
  InstanceType: string;
  InstanceId: string;
  InstanceName: string;
  InstanceRegion: string;
  InstanceUin: string;
  CidrBlock: string[];
  State: string;
  AttachedTime: string;
  CcnUin: string;
  InstanceArea: string;
  Description: string;
  RouteTableId: string;
  RouteTableName: string;
  AliasType: string;
  AliasInstanceId: string;
}

export interface CcnRoute {
  RouteId: string;
  DestinationCidrBlock: string;
  InstanceType: string;
  InstanceId: string;
  InstanceName: string;
  InstanceRegion: string;
  UpdateTime: string;
  Enabled: boolean;
  InstanceUin: string;
  ExtraState: string;
  IsBgp: boolean;
  RoutePriority: number;
  InstanceExtraName: string;
  AliasType: string;
  AliasInstanceId: string;
  RouteTableId: string;
  AsPath: string;
}

export interface CcnRegionBandwidthLimitInput {
  Region?: string;
  BandwidthLimit?: number;
  IsBm?: boolean;
  DstRegion?: string;
  DstIsBm?: boolean;
}

export interface CcnRegionBandwidthLimit {
  Region: string;
  BandwidthLimit: number;
  IsBm: boolean;
  DstRegion: string;
  DstIsBm: boolean;
}

export interface CcnBandwidthInfo {
  CcnId: string;
  CreatedTime: string;
  ExpiredTime: string;
  RegionFlowControlId: string;
  RenewFlag: string;
  CcnRegionBandwidthLimit: CcnRegionBandwidthLimit;
  MarketId: string;
  TagSet: Tag[];
  DefaultQosBandwidthFlag: boolean;
  QosLevel: string;
}

export interface FlowLogStorageInput {
  StorageId?: string;
  StorageTopic?: string;
}

export interface FlowLogStorage {
  StorageId: string;
  StorageTopic: string;
}

export interface FlowLog {
  VpcId: string;
  FlowLogId: string;
  FlowLogName: string;
  ResourceType: string;
  ResourceId: string;
  TrafficType: string;
  CloudLogId: string;
  CloudLogState: string;
  FlowLogDescription: string;
  CreatedTime: string;
  TagSet: Tag[];
  Enable: boolean;
  StorageType: string;
  FlowLogStorage: FlowLogStorage;
  CloudLogRegion: string;
  Period: number;
}

export interface IpAddressStates {
  VpcId: string;
  SubnetId: string;
  IpAddress: string;
  ResourceType: string;
  ResourceId: string;
}

export interface VpcPrivateIpAddress {
  PrivateIpAddress: string;
  CidrBlock: string;
  PrivateIpAddressType: string;
  CreatedTime: string;
}

export interface ReferredSecurityGroup {
  SecurityGroupId: string;
  ReferredSecurityGroupIds: string[];
}

export interface SecurityGroupLimitSet {
  SecurityGroupLimit: number;
  SecurityGroupPolicyLimit: number;
  ReferedSecurityGroupLimit: number;
  SecurityGroupInstanceLimit: number;
  InstanceSecurityGroupLimit: number;
  SecurityGroupExtendedPolicyLimit: number;
  SecurityGroupReferedCvmAndEniLimit: number;
  SecurityGroupReferedSvcLimit: number;
}

export interface BandwidthPackage {
  BandwidthPackageId: string;
  NetworkType: string;
  ChargeType: string;
  BandwidthPackageName: string;
  CreatedTime: string;
  Status: string;
  ResourceSet: Resource[];
  Bandwidth: number;
  Egress: string;
  Deadline?: string | null;
}

export interface Resource {
  ResourceType: string;
  ResourceId: string;
  AddressIp: string;
}

/** What each action of vpc takes and answers. */
export interface VpcActions {
  AcceptVpcPeeringConnection: { request: AcceptVpcPeeringConnectionRequest; answer: AcceptVpcPeeringConnectionResponse };
  AddBandwidthPackageResources: { request: AddBandwidthPackageResourcesRequest; answer: AddBandwidthPackageResourcesResponse };
  AdjustPublicAddress: { request: AdjustPublicAddressRequest; answer: AdjustPublicAddressResponse };
  AllocateAddresses: { request: AllocateAddressesRequest; answer: AllocateAddressesResponse };
  AssignIpv6Addresses: { request: AssignIpv6AddressesRequest; answer: AssignIpv6AddressesResponse };
  AssignIpv6CidrBlock: { request: AssignIpv6CidrBlockRequest; answer: AssignIpv6CidrBlockResponse };
  AssignIpv6SubnetCidrBlock: { request: AssignIpv6SubnetCidrBlockRequest; answer: AssignIpv6SubnetCidrBlockResponse };
  AssignPrivateIpAddresses: { request: AssignPrivateIpAddressesRequest; answer: AssignPrivateIpAddressesResponse };
  AssociateAddress: { request: AssociateAddressRequest; answer: AssociateAddressResponse };
  AssociateNatGatewayAddress: { request: AssociateNatGatewayAddressRequest; answer: AssociateNatGatewayAddressResponse };
  AssociateNetworkAclSubnets: { request: AssociateNetworkAclSubnetsRequest; answer: AssociateNetworkAclSubnetsResponse };
  AssociateNetworkInterfaceSecurityGroups: { request: AssociateNetworkInterfaceSecurityGroupsRequest; answer: AssociateNetworkInterfaceSecurityGroupsResponse };
  AttachCcnInstances: { request: AttachCcnInstancesRequest; answer: AttachCcnInstancesResponse };
  AttachClassicLinkVpc: { request: AttachClassicLinkVpcRequest; answer: AttachClassicLinkVpcResponse };
  AttachNetworkInterface: { request: AttachNetworkInterfaceRequest; answer: AttachNetworkInterfaceResponse };
  CreateAddressTemplate: { request: CreateAddressTemplateRequest; answer: CreateAddressTemplateResponse };
  CreateAddressTemplateGroup: { request: CreateAddressTemplateGroupRequest; answer: CreateAddressTemplateGroupResponse };
  CreateBandwidthPackage: { request: CreateBandwidthPackageRequest; answer: CreateBandwidthPackageResponse };
  CreateCcn: { request: CreateCcnRequest; answer: CreateCcnResponse };
  CreateCustomerGateway: { request: CreateCustomerGatewayRequest; answer: CreateCustomerGatewayResponse };
  CreateDefaultVpc: { request: CreateDefaultVpcRequest; answer: CreateDefaultVpcResponse };
  CreateDirectConnectGateway: { request: CreateDirectConnectGatewayRequest; answer: CreateDirectConnectGatewayResponse };
  CreateFlowLog: { request: CreateFlowLogRequest; answer: CreateFlowLogResponse };
  CreateHaVip: { request: CreateHaVipRequest; answer: CreateHaVipResponse };
  CreateNatGateway: { request: CreateNatGatewayRequest; answer: CreateNatGatewayResponse };
  CreateNatGatewayDestinationIpPortTranslationNatRule: { request: CreateNatGatewayDestinationIpPortTranslationNatRuleRequest; answer: CreateNatGatewayDestinationIpPortTranslationNatRuleResponse };
  CreateNatGatewaySourceIpTranslationNatRule: { request: CreateNatGatewaySourceIpTranslationNatRuleRequest; answer: CreateNatGatewaySourceIpTranslationNatRuleResponse };
  CreateNetworkAcl: { request: CreateNetworkAclRequest; answer: CreateNetworkAclResponse };
  CreateNetworkInterface: { request: CreateNetworkInterfaceRequest; answer: CreateNetworkInterfaceResponse };
  CreateRouteTable: { request: CreateRouteTableRequest; answer: CreateRouteTableResponse };
  CreateRoutes: { request: CreateRoutesRequest; answer: CreateRoutesResponse };
  CreateSecurityGroup: { request: CreateSecurityGroupRequest; answer: CreateSecurityGroupResponse };
  CreateSecurityGroupPolicies: { request: CreateSecurityGroupPoliciesRequest; answer: CreateSecurityGroupPoliciesResponse };
  CreateSecurityGroupWithPolicies: { request: CreateSecurityGroupWithPoliciesRequest; answer: CreateSecurityGroupWithPoliciesResponse };
  CreateServiceTemplate: { request: CreateServiceTemplateRequest; answer: CreateServiceTemplateResponse };
  CreateServiceTemplateGroup: { request: CreateServiceTemplateGroupRequest; answer: CreateServiceTemplateGroupResponse };
  CreateSubnet: { request: CreateSubnetRequest; answer: CreateSubnetResponse };
  CreateVpc: { request: CreateVpcRequest; answer: CreateVpcResponse };
  CreateVpcPeeringConnection: { request: CreateVpcPeeringConnectionRequest; answer: CreateVpcPeeringConnectionResponse };
  CreateVpnConnection: { request: CreateVpnConnectionRequest; answer: CreateVpnConnectionResponse };
  CreateVpnGateway: { request: CreateVpnGatewayRequest; answer: CreateVpnGatewayResponse };
  DeleteAddressTemplate: { request: DeleteAddressTemplateRequest; answer: DeleteAddressTemplateResponse };
  DeleteAddressTemplateGroup: { request: DeleteAddressTemplateGroupRequest; answer: DeleteAddressTemplateGroupResponse };
  DeleteBandwidthPackage: { request: DeleteBandwidthPackageRequest; answer: DeleteBandwidthPackageResponse };
  DeleteCcn: { request: DeleteCcnRequest; answer: DeleteCcnResponse };
  DeleteCustomerGateway: { request: DeleteCustomerGatewayRequest; answer: DeleteCustomerGatewayResponse };
  DeleteDirectConnectGateway: { request: DeleteDirectConnectGatewayRequest; answer: DeleteDirectConnectGatewayResponse };
  DeleteFlowLog: { request: DeleteFlowLogRequest; answer: DeleteFlowLogResponse };
  DeleteHaVip: { request: DeleteHaVipRequest; answer: DeleteHaVipResponse };
  DeleteNatGateway: { request: DeleteNatGatewayRequest; answer: DeleteNatGatewayResponse };
  DeleteNatGatewayDestinationIpPortTranslationNatRule: { request: DeleteNatGatewayDestinationIpPortTranslationNatRuleRequest; answer: DeleteNatGatewayDestinationIpPortTranslationNatRuleResponse };
  DeleteNatGatewaySourceIpTranslationNatRule: { request: DeleteNatGatewaySourceIpTranslationNatRuleRequest; answer: DeleteNatGatewaySourceIpTranslationNatRuleResponse };
  DeleteNetworkAcl: { request: DeleteNetworkAclRequest; answer: DeleteNetworkAclResponse };
  DeleteNetworkInterface: { request: DeleteNetworkInterfaceRequest; answer: DeleteNetworkInterfaceResponse };
  DeleteRouteTable: { request: DeleteRouteTableRequest; answer: DeleteRouteTableResponse };
  DeleteRoutes: { request: DeleteRoutesRequest; answer: DeleteRoutesResponse };
  DeleteSecurityGroup: { request: DeleteSecurityGroupRequest; answer: DeleteSecurityGroupResponse };
  DeleteSecurityGroupPolicies: { request: DeleteSecurityGroupPoliciesRequest; answer: DeleteSecurityGroupPoliciesResponse };
  DeleteServiceTemplate: { request: DeleteServiceTemplateRequest; answer: DeleteServiceTemplateResponse };
  DeleteServiceTemplateGroup: { request: DeleteServiceTemplateGroupRequest; answer: DeleteServiceTemplateGroupResponse };
  DeleteSubnet: { request: DeleteSubnetRequest; answer: DeleteSubnetResponse };
  DeleteVpc: { request: DeleteVpcRequest; answer: DeleteVpcResponse };
  DeleteVpcPeeringConnection: { request: DeleteVpcPeeringConnectionRequest; answer: DeleteVpcPeeringConnectionResponse };
  DeleteVpnConnection: { request: DeleteVpnConnectionRequest; answer: DeleteVpnConnectionResponse };
  DeleteVpnGateway: { request: DeleteVpnGatewayRequest; answer: DeleteVpnGatewayResponse };
  DescribeAccountAttributes: { request: DescribeAccountAttributesRequest; answer: DescribeAccountAttributesResponse };
  DescribeAddressQuota: { request: DescribeAddressQuotaRequest; answer: DescribeAddressQuotaResponse };
  DescribeAddressTemplateGroups: { request: DescribeAddressTemplateGroupsRequest; answer: DescribeAddressTemplateGroupsResponse };
  DescribeAddressTemplates: { request: DescribeAddressTemplatesRequest; answer: DescribeAddressTemplatesResponse };
  DescribeAddresses: { request: DescribeAddressesRequest; answer: DescribeAddressesResponse };
  DescribeBandwidthPackageResources: { request: DescribeBandwidthPackageResourcesRequest; answer: DescribeBandwidthPackageResourcesResponse };
  DescribeBandwidthPackages: { request: DescribeBandwidthPackagesRequest; answer: DescribeBandwidthPackagesResponse };
  DescribeCcnAttachedInstances: { request: DescribeCcnAttachedInstancesRequest; answer: DescribeCcnAttachedInstancesResponse };
  DescribeCcnRegionBandwidthLimits: { request: DescribeCcnRegionBandwidthLimitsRequest; answer: DescribeCcnRegionBandwidthLimitsResponse };
  DescribeCcnRoutes: { request: DescribeCcnRoutesRequest; answer: DescribeCcnRoutesResponse };
  DescribeCcns: { request: DescribeCcnsRequest; answer: DescribeCcnsResponse };
  DescribeClassicLinkInstances: { request: DescribeClassicLinkInstancesRequest; answer: DescribeClassicLinkInstancesResponse };
  DescribeCustomerGatewayVendors: { request: DescribeCustomerGatewayVendorsRequest; answer: DescribeCustomerGatewayVendorsResponse };
  DescribeCustomerGateways: { request: DescribeCustomerGatewaysRequest; answer: DescribeCustomerGatewaysResponse };
  DescribeDirectConnectGateways: { request: DescribeDirectConnectGatewaysRequest; answer: DescribeDirectConnectGatewaysResponse };
  DescribeFlowLogs: { request: DescribeFlowLogsRequest; answer: DescribeFlowLogsResponse };
  DescribeHaVips: { request: DescribeHaVipsRequest; answer: DescribeHaVipsResponse };
  DescribeNatGatewayDestinationIpPortTranslationNatRules: { request: DescribeNatGatewayDestinationIpPortTranslationNatRulesRequest; answer: DescribeNatGatewayDestinationIpPortTranslationNatRulesResponse };
  DescribeNatGatewaySourceIpTranslationNatRules: { request: DescribeNatGatewaySourceIpTranslationNatRulesRequest; answer: DescribeNatGatewaySourceIpTranslationNatRulesResponse };
  DescribeNatGateways: { request: DescribeNatGatewaysRequest; answer: DescribeNatGatewaysResponse };
  DescribeNetworkAccountType: { request: DescribeNetworkAccountTypeRequest; answer: DescribeNetworkAccountTypeResponse };
  DescribeNetworkAcls: { request: DescribeNetworkAclsRequest; answer: DescribeNetworkAclsResponse };
  DescribeNetworkInterfaces: { request: DescribeNetworkInterfacesRequest; answer: DescribeNetworkInterfacesResponse };
  DescribeRouteTables: { request: DescribeRouteTablesRequest; answer: DescribeRouteTablesResponse };
  DescribeSecurityGroupAssociationStatistics: { request: DescribeSecurityGroupAssociationStatisticsRequest; answer: DescribeSecurityGroupAssociationStatisticsResponse };
  DescribeSecurityGroupLimits: { request: DescribeSecurityGroupLimitsRequest; answer: DescribeSecurityGroupLimitsResponse };
  DescribeSecurityGroupPolicies: { request: DescribeSecurityGroupPoliciesRequest; answer: DescribeSecurityGroupPoliciesResponse };
  DescribeSecurityGroupReferences: { request: DescribeSecurityGroupReferencesRequest; answer: DescribeSecurityGroupReferencesResponse };
  DescribeSecurityGroups: { request: DescribeSecurityGroupsRequest; answer: DescribeSecurityGroupsResponse };
  DescribeServiceTemplateGroups: { request: DescribeServiceTemplateGroupsRequest; answer: DescribeServiceTemplateGroupsResponse };
  DescribeServiceTemplates: { request: DescribeServiceTemplatesRequest; answer: DescribeServiceTemplatesResponse };
  DescribeSubnets: { request: DescribeSubnetsRequest; answer: DescribeSubnetsResponse };
  DescribeTaskResult: { request: DescribeTaskResultRequest; answer: DescribeTaskResultResponse };
  DescribeUsedIpAddress: { request: DescribeUsedIpAddressRequest; answer: DescribeUsedIpAddressResponse };
  DescribeVpcPeeringConnections: { request: DescribeVpcPeeringConnectionsRequest; answer: DescribeVpcPeeringConnectionsResponse };
  DescribeVpcPrivateIpAddresses: { request: DescribeVpcPrivateIpAddressesRequest; answer: DescribeVpcPrivateIpAddressesResponse };
  DescribeVpcTaskResult: { request: DescribeVpcTaskResultRequest; answer: DescribeVpcTaskResultResponse };
  DescribeVpcs: { request: DescribeVpcsRequest; answer: DescribeVpcsResponse };
  DescribeVpnConnections: { request: DescribeVpnConnectionsRequest; answer: DescribeVpnConnectionsResponse };
  DescribeVpnGateways: { request: DescribeVpnGatewaysRequest; answer: DescribeVpnGatewaysResponse };
  DetachCcnInstances: { request: DetachCcnInstancesRequest; answer: DetachCcnInstancesResponse };
  DetachClassicLinkVpc: { request: DetachClassicLinkVpcRequest; answer: DetachClassicLinkVpcResponse };
  DetachNetworkInterface: { request: DetachNetworkInterfaceRequest; answer: DetachNetworkInterfaceResponse };
  DisableCcnRoutes: { request: DisableCcnRoutesRequest; answer: DisableCcnRoutesResponse };
  DisableFlowLogs: { request: DisableFlowLogsRequest; answer: DisableFlowLogsResponse };
  DisableRoutes: { request: DisableRoutesRequest; answer: DisableRoutesResponse };
  DisassociateAddress: { request: DisassociateAddressRequest; answer: DisassociateAddressResponse };
  DisassociateNatGatewayAddress: { request: DisassociateNatGatewayAddressRequest; answer: DisassociateNatGatewayAddressResponse };
  DisassociateNetworkAclSubnets: { request: DisassociateNetworkAclSubnetsRequest; answer: DisassociateNetworkAclSubnetsResponse };
  DisassociateNetworkInterfaceSecurityGroups: { request: DisassociateNetworkInterfaceSecurityGroupsRequest; answer: DisassociateNetworkInterfaceSecurityGroupsResponse };
  DownloadCustomerGatewayConfiguration: { request: DownloadCustomerGatewayConfigurationRequest; answer: DownloadCustomerGatewayConfigurationResponse };
  EnableCcnRoutes: { request: EnableCcnRoutesRequest; answer: EnableCcnRoutesResponse };
  EnableFlowLogs: { request: EnableFlowLogsRequest; answer: EnableFlowLogsResponse };
  EnableRoutes: { request: EnableRoutesRequest; answer: EnableRoutesResponse };
  GetCcnRegionBandwidthLimits: { request: GetCcnRegionBandwidthLimitsRequest; answer: GetCcnRegionBandwidthLimitsResponse };
  HaVipAssociateAddressIp: { request: HaVipAssociateAddressIpRequest; answer: HaVipAssociateAddressIpResponse };
  HaVipDisassociateAddressIp: { request: HaVipDisassociateAddressIpRequest; answer: HaVipDisassociateAddressIpResponse };
  InquiryPriceCreateVpnGateway: { request: InquiryPriceCreateVpnGatewayRequest; answer: InquiryPriceCreateVpnGatewayResponse };
  InquiryPriceRenewVpnGateway: { request: InquiryPriceRenewVpnGatewayRequest; answer: InquiryPriceRenewVpnGatewayResponse };
  InquiryPriceResetVpnGatewayInternetMaxBandwidth: { request: InquiryPriceResetVpnGatewayInternetMaxBandwidthRequest; answer: InquiryPriceResetVpnGatewayInternetMaxBandwidthResponse };
  MigrateNetworkInterface: { request: MigrateNetworkInterfaceRequest; answer: MigrateNetworkInterfaceResponse };
  MigratePrivateIpAddress: { request: MigratePrivateIpAddressRequest; answer: MigratePrivateIpAddressResponse };
  ModifyAddressAttribute: { request: ModifyAddressAttributeRequest; answer: ModifyAddressAttributeResponse };
  ModifyAddressInternetChargeType: { request: ModifyAddressInternetChargeTypeRequest; answer: ModifyAddressInternetChargeTypeResponse };
  ModifyAddressTemplateAttribute: { request: ModifyAddressTemplateAttributeRequest; answer: ModifyAddressTemplateAttributeResponse };
  ModifyAddressTemplateGroupAttribute: { request: ModifyAddressTemplateGroupAttributeRequest; answer: ModifyAddressTemplateGroupAttributeResponse };
  ModifyAddressesBandwidth: { request: ModifyAddressesBandwidthRequest; answer: ModifyAddressesBandwidthResponse };
  ModifyAssistantCidr: { request: ModifyAssistantCidrRequest; answer: ModifyAssistantCidrResponse };
  ModifyBandwidthPackageAttribute: { request: ModifyBandwidthPackageAttributeRequest; answer: ModifyBandwidthPackageAttributeResponse };
  ModifyBandwidthPackageBandwidth: { request: ModifyBandwidthPackageBandwidthRequest; answer: ModifyBandwidthPackageBandwidthResponse };
  ModifyCcnAttachedInstancesAttribute: { request: ModifyCcnAttachedInstancesAttributeRequest; answer: ModifyCcnAttachedInstancesAttributeResponse };
  ModifyCcnAttribute: { request: ModifyCcnAttributeRequest; answer: ModifyCcnAttributeResponse };
  ModifyCcnRegionBandwidthLimitsType: { request: ModifyCcnRegionBandwidthLimitsTypeRequest; answer: ModifyCcnRegionBandwidthLimitsTypeResponse };
  ModifyCustomerGatewayAttribute: { request: ModifyCustomerGatewayAttributeRequest; answer: ModifyCustomerGatewayAttributeResponse };
  ModifyDirectConnectGatewayAttribute: { request: ModifyDirectConnectGatewayAttributeRequest; answer: ModifyDirectConnectGatewayAttributeResponse };
  ModifyFlowLogAttribute: { request: ModifyFlowLogAttributeRequest; answer: ModifyFlowLogAttributeResponse };
  ModifyHaVipAttribute: { request: ModifyHaVipAttributeRequest; answer: ModifyHaVipAttributeResponse };
  ModifyIpv6AddressesAttribute: { request: ModifyIpv6AddressesAttributeRequest; answer: ModifyIpv6AddressesAttributeResponse };
  ModifyNatGatewayAttribute: { request: ModifyNatGatewayAttributeRequest; answer: ModifyNatGatewayAttributeResponse };
  ModifyNatGatewayDestinationIpPortTranslationNatRule: { request: ModifyNatGatewayDestinationIpPortTranslationNatRuleRequest; answer: ModifyNatGatewayDestinationIpPortTranslationNatRuleResponse };
  ModifyNatGatewaySourceIpTranslationNatRule: { request: ModifyNatGatewaySourceIpTranslationNatRuleRequest; answer: ModifyNatGatewaySourceIpTranslationNatRuleResponse };
  ModifyNetworkAclAttribute: { request: ModifyNetworkAclAttributeRequest; answer: ModifyNetworkAclAttributeResponse };
  ModifyNetworkAclEntries: { request: ModifyNetworkAclEntriesRequest; answer: ModifyNetworkAclEntriesResponse };
  ModifyNetworkInterfaceAttribute: { request: ModifyNetworkInterfaceAttributeRequest; answer: ModifyNetworkInterfaceAttributeResponse };
  ModifyPrivateIpAddressesAttribute: { request: ModifyPrivateIpAddressesAttributeRequest; answer: ModifyPrivateIpAddressesAttributeResponse };
  ModifyRouteTableAttribute: { request: ModifyRouteTableAttributeRequest; answer: ModifyRouteTableAttributeResponse };
  ModifySecurityGroupAttribute: { request: ModifySecurityGroupAttributeRequest; answer: ModifySecurityGroupAttributeResponse };
  ModifySecurityGroupPolicies: { request: ModifySecurityGroupPoliciesRequest; answer: ModifySecurityGroupPoliciesResponse };
  ModifyServiceTemplateAttribute: { request: ModifyServiceTemplateAttributeRequest; answer: ModifyServiceTemplateAttributeResponse };
  ModifyServiceTemplateGroupAttribute: { request: ModifyServiceTemplateGroupAttributeRequest; answer: ModifyServiceTemplateGroupAttributeResponse };
  ModifySubnetAttribute: { request: ModifySubnetAttributeRequest; answer: ModifySubnetAttributeResponse };
  ModifyVpcAttribute: { request: ModifyVpcAttributeRequest; answer: ModifyVpcAttributeResponse };
  ModifyVpcPeeringConnection: { request: ModifyVpcPeeringConnectionRequest; answer: ModifyVpcPeeringConnectionResponse };
  ModifyVpnConnectionAttribute: { request: ModifyVpnConnectionAttributeRequest; answer: ModifyVpnConnectionAttributeResponse };
  ModifyVpnGatewayAttribute: { request: ModifyVpnGatewayAttributeRequest; answer: ModifyVpnGatewayAttributeResponse };
  RejectVpcPeeringConnection: { request: RejectVpcPeeringConnectionRequest; answer: RejectVpcPeeringConnectionResponse };
  ReleaseAddresses: { request: ReleaseAddressesRequest; answer: ReleaseAddressesResponse };
  RemoveBandwidthPackageResources: { request: RemoveBandwidthPackageResourcesRequest; answer: RemoveBandwidthPackageResourcesResponse };
  RenewVpnGateway: { request: RenewVpnGatewayRequest; answer: RenewVpnGatewayResponse };
  ReplaceRouteTableAssociation: { request: ReplaceRouteTableAssociationRequest; answer: ReplaceRouteTableAssociationResponse };
  ReplaceRoutes: { request: ReplaceRoutesRequest; answer: ReplaceRoutesResponse };
  ReplaceSecurityGroupPolicy: { request: ReplaceSecurityGroupPolicyRequest; answer: ReplaceSecurityGroupPolicyResponse };
  ResetNatGatewayConnection: { request: ResetNatGatewayConnectionRequest; answer: ResetNatGatewayConnectionResponse };
  ResetRoutes: { request: ResetRoutesRequest; answer: ResetRoutesResponse };
  ResetVpnConnection: { request: ResetVpnConnectionRequest; answer: ResetVpnConnectionResponse };
  ResetVpnGatewayInternetMaxBandwidth: { request: ResetVpnGatewayInternetMaxBandwidthRequest; answer: ResetVpnGatewayInternetMaxBandwidthResponse };
  SetCcnRegionBandwidthLimits: { request: SetCcnRegionBandwidthLimitsRequest; answer: SetCcnRegionBandwidthLimitsResponse };
  SetVpnGatewaysRenewFlag: { request: SetVpnGatewaysRenewFlagRequest; answer: SetVpnGatewaysRenewFlagResponse };
  TransformAddress: { request: TransformAddressRequest; answer: TransformAddressResponse };
  UnassignIpv6Addresses: { request: UnassignIpv6AddressesRequest; answer: UnassignIpv6AddressesResponse };
  UnassignIpv6CidrBlock: { request: UnassignIpv6CidrBlockRequest; answer: UnassignIpv6CidrBlockResponse };
  UnassignIpv6SubnetCidrBlock: { request: UnassignIpv6SubnetCidrBlockRequest; answer: UnassignIpv6SubnetCidrBlockResponse };
  UnassignPrivateIpAddresses: { request: UnassignPrivateIpAddressesRequest; answer: UnassignPrivateIpAddressesResponse };
}
