// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AcceptVpcPeeringConnection takes. */
export interface AcceptVpcPeeringConnectionRequest {
  PeeringConnectionId: string;
}

/** What AcceptVpcPeeringConnection answers. */
export interface AcceptVpcPeeringConnectionResponse {
  RequestId: string;
}

/** What AddBandwidthPackageResources takes. */
export interface AddBandwidthPackageResourcesRequest {
  ResourceIds: string[];
  BandwidthPackageId: string;
  NetworkType?: string | undefined;
  ResourceType?: string | undefined;
  Protocol?: string | undefined;
  InternetMaxBandwidthOut?: number | undefined;
}

/** What AddBandwidthPackageResources answers. */
export interface AddBandwidthPackageResourcesResponse {
  RequestId: string;
}

/** What AdjustPublicAddress takes. */
export interface AdjustPublicAddressRequest {
  InstanceId?: string | undefined;
  AddressId?: string | undefined;
}

/** What AdjustPublicAddress answers. */
export interface AdjustPublicAddressResponse {
  TaskId: number;
  RequestId: string;
}

/** What AllocateAddresses takes. */
export interface AllocateAddressesRequest {
  /** default 1 */
  AddressCount?: number | undefined;
  /** default BGP */
  InternetServiceProvider?: string | undefined;
  /** default TRAFFIC_POSTPAID_BY_HOUR */
  InternetChargeType?: string | undefined;
  IPChargeType?: string | undefined;
  /** Mbps, default 1; 1-100, prepaid 1-200, in a package 1-2000 */
  InternetMaxBandwidthOut?: number | undefined;
  AddressChargePrepaid?: AddressChargePrepaidInput | undefined;
  /** default EIP */
  AddressType?: string | undefined;
  AnycastZone?: string | undefined;
  VipCluster?: string[] | undefined;
  ApplicableForCLB?: boolean | undefined;
  Tags?: TagInput[] | undefined;
  BandwidthPackageId?: string | undefined;
  /** as long as ModifyAddressAttribute allows: 128 characters today, 20 in the document */
  AddressName?: string | undefined;
  DedicatedClusterId?: string | undefined;
  IsDedicatedAddressPool?: boolean | undefined;
  Egress?: string | undefined;
  AntiDDoSPackageId?: string | undefined;
  ClientToken?: string | undefined;
}

/** What AllocateAddresses answers. */
export interface AllocateAddressesResponse {
  /** EIP ids only */
  AddressSet: string[];
  TaskId: string;
  RequestId: string;
}

/** What AssignIpv6Addresses takes. */
export interface AssignIpv6AddressesRequest {
  NetworkInterfaceId: string;
  Ipv6Addresses?: Ipv6AddressInput[] | undefined;
  Ipv6AddressCount?: number | undefined;
  ClientToken?: string | undefined;
}

/** What AssignIpv6Addresses answers. */
export interface AssignIpv6AddressesResponse {
  Ipv6AddressSet: Ipv6Address[];
  RequestId: string;
}

/** What AssignIpv6CidrBlock takes. */
export interface AssignIpv6CidrBlockRequest {
  VpcId: string;
  AddressType?: string | undefined;
}

/** What AssignIpv6CidrBlock answers. */
export interface AssignIpv6CidrBlockResponse {
  Ipv6CidrBlock: string;
  AddressType: string;
  RequestId: string;
}

/** What AssignIpv6SubnetCidrBlock takes. */
export interface AssignIpv6SubnetCidrBlockRequest {
  VpcId: string;
  Ipv6SubnetCidrBlocks: Ipv6SubnetCidrBlockInput[];
  ClientToken?: string | undefined;
}

/** What AssignIpv6SubnetCidrBlock answers. */
export interface AssignIpv6SubnetCidrBlockResponse {
  Ipv6SubnetCidrBlockSet: Ipv6SubnetCidrBlock[];
  RequestId: string;
}

/** What AssignPrivateIpAddresses takes. */
export interface AssignPrivateIpAddressesRequest {
  NetworkInterfaceId: string;
  /** chosen IPs: in the ENI subnet, free, never primary */
  PrivateIpAddresses?: PrivateIpAddressSpecificationInput[] | undefined;
  /** number of extra private IPs the system picks */
  SecondaryPrivateIpAddressCount?: number | undefined;
  QosLevel?: string | undefined;
  ClientToken?: string | undefined;
}

/** What AssignPrivateIpAddresses answers. */
export interface AssignPrivateIpAddressesResponse {
  PrivateIpAddressSet: PrivateIpAddressSpecification[];
  RequestId: string;
}

/** What AssociateAddress takes. */
export interface AssociateAddressRequest {
  AddressId: string;
  /** exclusive with NetworkInterfaceId */
  InstanceId?: string | undefined;
  /** exclusive with InstanceId; then PrivateIpAddress is required */
  NetworkInterfaceId?: string | undefined;
  /** required with NetworkInterfaceId; must be an IP of that ENI */
  PrivateIpAddress?: string | undefined;
  EipDirectConnection?: boolean | undefined;
  InstanceRegion?: string | undefined;
}

/** What AssociateAddress answers. */
export interface AssociateAddressResponse {
  TaskId: string;
  RequestId: string;
}

/** What AssociateNatGatewayAddress takes. */
export interface AssociateNatGatewayAddressRequest {
  NatGatewayId: string;
  AddressCount?: number | undefined;
  PublicIpAddresses?: string[] | undefined;
  Zone?: string | undefined;
  StockPublicIpAddressesBandwidthOut?: number | undefined;
  PublicIpAddressesBandwidthOut?: number | undefined;
  PublicIpFromSameZone?: boolean | undefined;
  IpAddressEnableMode?: boolean | undefined;
}

/** What AssociateNatGatewayAddress answers. */
export interface AssociateNatGatewayAddressResponse {
  RequestId: string;
}

/** What AssociateNetworkAclSubnets takes. */
export interface AssociateNetworkAclSubnetsRequest {
  NetworkAclId: string;
  SubnetIds: string[];
}

/** What AssociateNetworkAclSubnets answers. */
export interface AssociateNetworkAclSubnetsResponse {
  RequestId: string;
}

/** What AssociateNetworkInterfaceSecurityGroups takes. */
export interface AssociateNetworkInterfaceSecurityGroupsRequest {
  NetworkInterfaceIds: string[];
  SecurityGroupIds: string[];
}

/** What AssociateNetworkInterfaceSecurityGroups answers. */
export interface AssociateNetworkInterfaceSecurityGroupsResponse {
  RequestId: string;
}

/** What AttachCcnInstances takes. */
export interface AttachCcnInstancesRequest {
  CcnId: string;
  Instances: CcnInstanceInput[];
  CcnUin?: string | undefined;
}

/** What AttachCcnInstances answers. */
export interface AttachCcnInstancesResponse {
  RequestId: string;
}

/** What AttachClassicLinkVpc takes. */
export interface AttachClassicLinkVpcRequest {
  VpcId: string;
  InstanceIds: string[];
}

/** What AttachClassicLinkVpc answers. */
export interface AttachClassicLinkVpcResponse {
  RequestId: string;
}

/** What AttachNetworkInterface takes. */
export interface AttachNetworkInterfaceRequest {
  NetworkInterfaceId: string;
  InstanceId: string;
  AttachType?: number | undefined;
  ClientToken?: string | undefined;
}

/** What AttachNetworkInterface answers. */
export interface AttachNetworkInterfaceResponse {
  RequestId: string;
}

/** What CreateAddressTemplate takes. */
export interface CreateAddressTemplateRequest {
  AddressTemplateName: string;
  /** IP, CIDR or a-b range; the document requires it, today AddressesExtra may stand in its place (SDK): one of the two */
  Addresses?: string[] | undefined;
  AddressesExtra?: AddressInfoInput[] | undefined;
  Tags?: TagInput[] | undefined;
}

/** What CreateAddressTemplate answers. */
export interface CreateAddressTemplateResponse {
  AddressTemplate: AddressTemplate;
  RequestId: string;
}

/** What CreateAddressTemplateGroup takes. */
export interface CreateAddressTemplateGroupRequest {
  AddressTemplateGroupName: string;
  AddressTemplateIds: string[];
  Tags?: TagInput[] | undefined;
}

/** What CreateAddressTemplateGroup answers. */
export interface CreateAddressTemplateGroupResponse {
  AddressTemplateGroup: AddressTemplateGroup;
  RequestId: string;
}

/** What CreateBandwidthPackage takes. */
export interface CreateBandwidthPackageRequest {
  NetworkType?: string | undefined;
  ChargeType?: string | undefined;
  BandwidthPackageName?: string | undefined;
  BandwidthPackageCount?: number | undefined;
  InternetMaxBandwidth?: number | undefined;
  Tags?: TagInput[] | undefined;
  Protocol?: string | undefined;
  TimeSpan?: number | undefined;
  Egress?: string | undefined;
  DesignatedZone?: string | undefined;
}

/** What CreateBandwidthPackage answers. */
export interface CreateBandwidthPackageResponse {
  BandwidthPackageId: string;
  BandwidthPackageIds: string[];
  RequestId: string;
}

/** What CreateCcn takes. */
export interface CreateCcnRequest {
  CcnName: string;
  CcnDescription?: string | undefined;
  QosLevel?: string | undefined;
  InstanceChargeType?: string | undefined;
  InstanceMeteringType?: string | undefined;
  BandwidthLimitType?: string | undefined;
  Tags?: TagInput[] | undefined;
}

/** What CreateCcn answers. */
export interface CreateCcnResponse {
  Ccn: CCN;
  RequestId: string;
}

/** What CreateCustomerGateway takes. */
export interface CreateCustomerGatewayRequest {
  /** any name, at most 60 characters */
  CustomerGatewayName: string;
  IpAddress: string;
  Tags?: TagInput[] | undefined;
  BgpAsn?: number | undefined;
}

/** What CreateCustomerGateway answers. */
export interface CreateCustomerGatewayResponse {
  CustomerGateway: CustomerGateway;
  RequestId: string;
}

/** What CreateDefaultVpc takes. */
export interface CreateDefaultVpcRequest {
  /** zone of the default subnet; random if not given */
  Zone?: string | undefined;
  /** true: make the default VPC whatever the account attribute says */
  Force?: boolean | undefined;
}

/** What CreateDefaultVpc answers. */
export interface CreateDefaultVpcResponse {
  Vpc: DefaultVpcSubnet;
  RequestId: string;
}

/** What CreateDirectConnectGateway takes. */
export interface CreateDirectConnectGatewayRequest {
  DirectConnectGatewayName: string;
  NetworkType: string;
  NetworkInstanceId?: string | undefined;
  GatewayType?: string | undefined;
  ModeType?: string | undefined;
  GatewayAsn?: number | undefined;
  Zone?: string | undefined;
  HaZoneGroupId?: string | undefined;
  Tags?: TagInput[] | undefined;
}

/** What CreateDirectConnectGateway answers. */
export interface CreateDirectConnectGatewayResponse {
  DirectConnectGateway: DirectConnectGateway;
  RequestId: string;
}

/** What CreateFlowLog takes. */
export interface CreateFlowLogRequest {
  FlowLogName: string;
  ResourceType: string;
  ResourceId: string;
  TrafficType: string;
  VpcId?: string | undefined;
  FlowLogDescription?: string | undefined;
  CloudLogId?: string | undefined;
  Tags?: TagInput[] | undefined;
  StorageType?: string | undefined;
  FlowLogStorage?: FlowLogStorageInput | undefined;
  CloudLogRegion?: string | undefined;
  Period?: number | undefined;
}

/** What CreateFlowLog answers. */
export interface CreateFlowLogResponse {
  FlowLog: FlowLog[];
  RequestId: string;
}

/** What CreateHaVip takes. */
export interface CreateHaVipRequest {
  VpcId: string;
  HaVipName: string;
  SubnetId?: string | undefined;
  Vip?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  CheckAssociate?: boolean | undefined;
  Tags?: TagInput[] | undefined;
  HaVipAssociationSet?: HaVipAssociationInput[] | undefined;
  ClientToken?: string | undefined;
}

/** What CreateHaVip answers. */
export interface CreateHaVipResponse {
  HaVip: HaVip;
  RequestId: string;
}

/** What CreateNatGateway takes. */
export interface CreateNatGatewayRequest {
  NatGatewayName: string;
  VpcId: string;
  InternetMaxBandwidthOut?: number | undefined;
  MaxConcurrentConnection?: number | undefined;
  AddressCount?: number | undefined;
  PublicIpAddresses?: string[] | undefined;
  Zone?: string | undefined;
  Tags?: TagInput[] | undefined;
  SubnetId?: string | undefined;
  StockPublicIpAddressesBandwidthOut?: number | undefined;
  PublicIpAddressesBandwidthOut?: number | undefined;
  PublicIpFromSameZone?: boolean | undefined;
  NatProductVersion?: number | undefined;
  DeletionProtectionEnabled?: boolean | undefined;
  ExclusiveType?: string | undefined;
}

/** What CreateNatGateway answers. */
export interface CreateNatGatewayResponse {
  NatGatewaySet: NatGateway[];
  TotalCount: number;
  RequestId: string;
}

/** What CreateNatGatewayDestinationIpPortTranslationNatRule takes. */
export interface CreateNatGatewayDestinationIpPortTranslationNatRuleRequest {
  NatGatewayId: string;
  DestinationIpPortTranslationNatRules: DestinationIpPortTranslationNatRuleInput[];
}

/** What CreateNatGatewayDestinationIpPortTranslationNatRule answers. */
export interface CreateNatGatewayDestinationIpPortTranslationNatRuleResponse {
  RequestId: string;
}

/** What CreateNatGatewaySourceIpTranslationNatRule takes. */
export interface CreateNatGatewaySourceIpTranslationNatRuleRequest {
  NatGatewayId: string;
  SourceIpTranslationNatRules: SourceIpTranslationNatRuleInput[];
}

/** What CreateNatGatewaySourceIpTranslationNatRule answers. */
export interface CreateNatGatewaySourceIpTranslationNatRuleResponse {
  RequestId: string;
}

/** What CreateNetworkAcl takes. */
export interface CreateNetworkAclRequest {
  VpcId: string;
  NetworkAclName: string;
  NetworkAclType?: string | undefined;
  Tags?: TagInput[] | undefined;
}

/** What CreateNetworkAcl answers. */
export interface CreateNetworkAclResponse {
  NetworkAcl: NetworkAcl;
  RequestId: string;
}

/** What CreateNetworkInterface takes. */
export interface CreateNetworkInterfaceRequest {
  VpcId: string;
  /** at most 60 bytes */
  NetworkInterfaceName: string;
  /** any name, at most 60 characters */
  NetworkInterfaceDescription?: string | undefined;
  SubnetId: string;
  /** number of extra private IPs the system picks */
  SecondaryPrivateIpAddressCount?: number | undefined;
  /** at most 5 (the code is listed, the number is the usual one) */
  SecurityGroupIds?: string[] | undefined;
  /** chosen free IPs of the subnet, at most one with Primary=true */
  PrivateIpAddresses?: PrivateIpAddressSpecificationInput[] | undefined;
  QosLevel?: string | undefined;
  Tags?: TagInput[] | undefined;
  TrunkingFlag?: string | undefined;
  IsRdma?: boolean | undefined;
  ClientToken?: string | undefined;
}

/** What CreateNetworkInterface answers. */
export interface CreateNetworkInterfaceResponse {
  NetworkInterface: NetworkInterface;
  RequestId: string;
}

/** What CreateRouteTable takes. */
export interface CreateRouteTableRequest {
  VpcId: string;
  /** at most 60 bytes */
  RouteTableName: string;
  Tags?: TagInput[] | undefined;
}

/** What CreateRouteTable answers. */
export interface CreateRouteTableResponse {
  RouteTable: RouteTable;
  RequestId: string;
}

/** What CreateRoutes takes. */
export interface CreateRoutesRequest {
  RouteTableId: string;
  /** the table says Array of String; it is Array of Route (example and SDK) */
  Routes: RouteInput[];
}

/** What CreateRoutes answers. */
export interface CreateRoutesResponse {
  TotalCount: number;
  RouteTableSet: RouteTable[];
  RequestId: string;
}

/** What CreateSecurityGroup takes. */
export interface CreateSecurityGroupRequest {
  /** string, default '0'; no action changes it */
  ProjectId?: string | undefined;
  /** any name, at most 60 characters */
  GroupName: string;
  /** at most 100 characters */
  GroupDescription: string;
  Tags?: TagInput[] | undefined;
}

/** What CreateSecurityGroup answers. */
export interface CreateSecurityGroupResponse {
  SecurityGroup: SecurityGroup;
  RequestId: string;
}

/** What CreateSecurityGroupPolicies takes. */
export interface CreateSecurityGroupPoliciesRequest {
  SecurityGroupId: string;
  /** Version plus either Ingress or Egress */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What CreateSecurityGroupPolicies answers. */
export interface CreateSecurityGroupPoliciesResponse {
  RequestId: string;
}

/** What CreateSecurityGroupWithPolicies takes. */
export interface CreateSecurityGroupWithPoliciesRequest {
  /** any name, at most 60 characters */
  GroupName: string;
  /** at most 100 characters */
  GroupDescription: string;
  /** string, default '0'; no action changes it */
  ProjectId?: string | undefined;
  /** both Egress and Ingress, no PolicyIndex */
  SecurityGroupPolicySet?: SecurityGroupPolicySetInput | undefined;
  Tags?: TagInput[] | undefined;
}

/** What CreateSecurityGroupWithPolicies answers. */
export interface CreateSecurityGroupWithPoliciesResponse {
  SecurityGroup: SecurityGroup;
  RequestId: string;
}

/** What CreateServiceTemplate takes. */
export interface CreateServiceTemplateRequest {
  ServiceTemplateName: string;
  /** 'proto:ports', proto TCP UDP ICMP GRE, ports one, list, range or all; the document requires it, today ServicesExtra may stand in its place (SDK): one of the two */
  Services?: string[] | undefined;
  ServicesExtra?: ServicesInfoInput[] | undefined;
  Tags?: TagInput[] | undefined;
}

/** What CreateServiceTemplate answers. */
export interface CreateServiceTemplateResponse {
  ServiceTemplate: ServiceTemplate;
  RequestId: string;
}

/** What CreateServiceTemplateGroup takes. */
export interface CreateServiceTemplateGroupRequest {
  /** the group's name; the document requires it, today it is called ServiceTemplateGroupName (SDK): one of the two */
  ServiceTemplateName?: string | undefined;
  ServiceTemplateIds: string[];
  ServiceTemplateGroupName?: string | undefined;
  Tags?: TagInput[] | undefined;
}

/** What CreateServiceTemplateGroup answers. */
export interface CreateServiceTemplateGroupResponse {
  ServiceTemplateGroup: ServiceTemplateGroup;
  RequestId: string;
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
  Tags?: TagInput[] | undefined;
  CdcId?: string | undefined;
}

/** What CreateSubnet answers. */
export interface CreateSubnetResponse {
  Subnet: Subnet;
  RequestId: string;
}

/** What CreateVpc takes. */
export interface CreateVpcRequest {
  /** at most 60 bytes */
  VpcName: string;
  /** inside 10.0.0.0/16, 172.16.0.0/12 or 192.168.0.0/16; mask /16 to /28; immutable */
  CidrBlock: string;
  /** string 'true'|'false'; off if not given (example reads back false) */
  EnableMulticast?: string | undefined;
  /** at most 4; first is primary */
  DnsServers?: string[] | undefined;
  DomainName?: string | undefined;
  Tags?: TagInput[] | undefined;
  EnableRouteVpcPublish?: boolean | undefined;
  EnableRouteVpcPublishIpv6?: boolean | undefined;
}

/** What CreateVpc answers. */
export interface CreateVpcResponse {
  Vpc: Vpc;
  RequestId: string;
}

/** What CreateVpcPeeringConnection takes. */
export interface CreateVpcPeeringConnectionRequest {
  SourceVpcId: string;
  PeeringConnectionName: string;
  DestinationVpcId: string;
  DestinationUin: string;
  DestinationRegion: string;
  Bandwidth?: number | undefined;
  Type?: string | undefined;
  ChargeType?: string | undefined;
  QosLevel?: string | undefined;
  Tags?: TagsInput[] | undefined;
}

/** What CreateVpcPeeringConnection answers. */
export interface CreateVpcPeeringConnectionResponse {
  PeeringConnectionId: string;
  RequestId: string;
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
  SecurityPolicyDatabases?: SecurityPolicyDatabaseInput[] | undefined;
  IKEOptionsSpecification?: IKEOptionsSpecificationInput | undefined;
  IPSECOptionsSpecification?: IPSECOptionsSpecificationInput | undefined;
  Tags?: TagInput[] | undefined;
  EnableHealthCheck?: boolean | undefined;
  HealthCheckLocalIp?: string | undefined;
  HealthCheckRemoteIp?: string | undefined;
  RouteType?: string | undefined;
  NegotiationType?: string | undefined;
  DpdEnable?: number | undefined;
  DpdTimeout?: string | undefined;
  DpdAction?: string | undefined;
  Route?: CreateVpnConnRouteInput | undefined;
  BgpConfig?: BgpConfigInput | undefined;
  HealthCheckConfig?: HealthCheckConfigInput | undefined;
}

/** What CreateVpnConnection answers. */
export interface CreateVpnConnectionResponse {
  VpnConnection: VpnConnection;
  RequestId: string;
}

/** What CreateVpnGateway takes. */
export interface CreateVpnGatewayRequest {
  VpcId: string;
  /** at most 60 bytes */
  VpnGatewayName: string;
  /** PREPAID | POSTPAID_BY_HOUR, default POSTPAID_BY_HOUR */
  InstanceChargeType?: string | undefined;
  /** Mbps, one of 5 10 20 50 100 */
  InternetMaxBandwidthOut: number;
  /** required when InstanceChargeType is PREPAID */
  InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined;
  Zone?: string | undefined;
  /** today also SSL and CCN; the document knows IPSEC alone */
  Type?: string | undefined;
  Tags?: TagInput[] | undefined;
  CdcId?: string | undefined;
  MaxConnection?: number | undefined;
  BgpAsn?: number | undefined;
}

/** What CreateVpnGateway answers. */
export interface CreateVpnGatewayResponse {
  VpnGateway: VpnGateway;
  RequestId: string;
}

/** What DeleteAddressTemplate takes. */
export interface DeleteAddressTemplateRequest {
  AddressTemplateId: string;
}

/** What DeleteAddressTemplate answers. */
export interface DeleteAddressTemplateResponse {
  RequestId: string;
}

/** What DeleteAddressTemplateGroup takes. */
export interface DeleteAddressTemplateGroupRequest {
  AddressTemplateGroupId: string;
}

/** What DeleteAddressTemplateGroup answers. */
export interface DeleteAddressTemplateGroupResponse {
  RequestId: string;
}

/** What DeleteBandwidthPackage takes. */
export interface DeleteBandwidthPackageRequest {
  BandwidthPackageId: string;
}

/** What DeleteBandwidthPackage answers. */
export interface DeleteBandwidthPackageResponse {
  RequestId: string;
}

/** What DeleteCcn takes. */
export interface DeleteCcnRequest {
  CcnId: string;
}

/** What DeleteCcn answers. */
export interface DeleteCcnResponse {
  RequestId: string;
}

/** What DeleteCustomerGateway takes. */
export interface DeleteCustomerGatewayRequest {
  CustomerGatewayId: string;
}

/** What DeleteCustomerGateway answers. */
export interface DeleteCustomerGatewayResponse {
  RequestId: string;
}

/** What DeleteDirectConnectGateway takes. */
export interface DeleteDirectConnectGatewayRequest {
  DirectConnectGatewayId: string;
}

/** What DeleteDirectConnectGateway answers. */
export interface DeleteDirectConnectGatewayResponse {
  RequestId: string;
}

/** What DeleteFlowLog takes. */
export interface DeleteFlowLogRequest {
  FlowLogId: string;
  VpcId?: string | undefined;
}

/** What DeleteFlowLog answers. */
export interface DeleteFlowLogResponse {
  RequestId: string;
}

/** What DeleteHaVip takes. */
export interface DeleteHaVipRequest {
  HaVipId: string;
}

/** What DeleteHaVip answers. */
export interface DeleteHaVipResponse {
  RequestId: string;
}

/** What DeleteNatGateway takes. */
export interface DeleteNatGatewayRequest {
  NatGatewayId: string;
  IgnoreOperationRisk?: boolean | undefined;
}

/** What DeleteNatGateway answers. */
export interface DeleteNatGatewayResponse {
  RequestId: string;
}

/** What DeleteNatGatewayDestinationIpPortTranslationNatRule takes. */
export interface DeleteNatGatewayDestinationIpPortTranslationNatRuleRequest {
  NatGatewayId: string;
  DestinationIpPortTranslationNatRules: DestinationIpPortTranslationNatRuleInput[];
}

/** What DeleteNatGatewayDestinationIpPortTranslationNatRule answers. */
export interface DeleteNatGatewayDestinationIpPortTranslationNatRuleResponse {
  RequestId: string;
}

/** What DeleteNatGatewaySourceIpTranslationNatRule takes. */
export interface DeleteNatGatewaySourceIpTranslationNatRuleRequest {
  NatGatewayId: string;
  NatGatewaySnatIds: string[];
}

/** What DeleteNatGatewaySourceIpTranslationNatRule answers. */
export interface DeleteNatGatewaySourceIpTranslationNatRuleResponse {
  RequestId: string;
}

/** What DeleteNetworkAcl takes. */
export interface DeleteNetworkAclRequest {
  NetworkAclId: string;
}

/** What DeleteNetworkAcl answers. */
export interface DeleteNetworkAclResponse {
  RequestId: string;
}

/** What DeleteNetworkInterface takes. */
export interface DeleteNetworkInterfaceRequest {
  NetworkInterfaceId: string;
}

/** What DeleteNetworkInterface answers. */
export interface DeleteNetworkInterfaceResponse {
  RequestId: string;
}

/** What DeleteRouteTable takes. */
export interface DeleteRouteTableRequest {
  RouteTableId: string;
}

/** What DeleteRouteTable answers. */
export interface DeleteRouteTableResponse {
  RequestId: string;
}

/** What DeleteRoutes takes. */
export interface DeleteRoutesRequest {
  RouteTableId: string;
  /** the table says Array of String; it is Array of Route, and the example gives RouteId alone: the fields that a new route must have are not required here */
  Routes: {
    /** set by the system; this or RouteItemId must be given */
    RouteId?: number | undefined;
    /** not inside the VPC CIDR */
    DestinationCidrBlock?: string | undefined;
    /** CVM | VPN | DIRECTCONNECT | PEERCONNECTION | SSLVPN | NAT | NORMAL_CVM (SDK dropped SSLVPN, added HAVIP, EIP, ...) */
    GatewayType?: string | undefined;
    /** gateway id; for NORMAL_CVM the private IP */
    GatewayId?: string | undefined;
    RouteDescription?: string | undefined;
    Enabled?: boolean | undefined;
    RouteType?: string | undefined;
    RouteTableId?: string | undefined;
    DestinationIpv6CidrBlock?: string | undefined;
    RouteItemId?: string | undefined;
    PublishedToVbc?: boolean | undefined;
    CreatedTime?: string | undefined;
    CdcId?: string | undefined;
  }[];
}

/** What DeleteRoutes answers. */
export interface DeleteRoutesResponse {
  RouteSet: Route[];
  RequestId: string;
}

/** What DeleteSecurityGroup takes. */
export interface DeleteSecurityGroupRequest {
  SecurityGroupId: string;
}

/** What DeleteSecurityGroup answers. */
export interface DeleteSecurityGroupResponse {
  RequestId: string;
}

/** What DeleteSecurityGroupPolicies takes. */
export interface DeleteSecurityGroupPoliciesRequest {
  SecurityGroupId: string;
  /** one direction; match by PolicyIndex or by content, not both in one request */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What DeleteSecurityGroupPolicies answers. */
export interface DeleteSecurityGroupPoliciesResponse {
  RequestId: string;
}

/** What DeleteServiceTemplate takes. */
export interface DeleteServiceTemplateRequest {
  ServiceTemplateId: string;
}

/** What DeleteServiceTemplate answers. */
export interface DeleteServiceTemplateResponse {
  RequestId: string;
}

/** What DeleteServiceTemplateGroup takes. */
export interface DeleteServiceTemplateGroupRequest {
  ServiceTemplateGroupId: string;
}

/** What DeleteServiceTemplateGroup answers. */
export interface DeleteServiceTemplateGroupResponse {
  RequestId: string;
}

/** What DeleteSubnet takes. */
export interface DeleteSubnetRequest {
  SubnetId: string;
}

/** What DeleteSubnet answers. */
export interface DeleteSubnetResponse {
  RequestId: string;
}

/** What DeleteVpc takes. */
export interface DeleteVpcRequest {
  VpcId: string;
}

/** What DeleteVpc answers. */
export interface DeleteVpcResponse {
  RequestId: string;
}

/** What DeleteVpcPeeringConnection takes. */
export interface DeleteVpcPeeringConnectionRequest {
  PeeringConnectionId: string;
}

/** What DeleteVpcPeeringConnection answers. */
export interface DeleteVpcPeeringConnectionResponse {
  RequestId: string;
}

/** What DeleteVpnConnection takes. */
export interface DeleteVpnConnectionRequest {
  VpnGatewayId: string;
  VpnConnectionId: string;
}

/** What DeleteVpnConnection answers. */
export interface DeleteVpnConnectionResponse {
  RequestId: string;
}

/** What DeleteVpnGateway takes. */
export interface DeleteVpnGatewayRequest {
  VpnGatewayId: string;
}

/** What DeleteVpnGateway answers. */
export interface DeleteVpnGatewayResponse {
  RequestId: string;
}

/** What DescribeAccountAttributes takes. */
export interface DescribeAccountAttributesRequest {}

/** What DescribeAccountAttributes answers. */
export interface DescribeAccountAttributesResponse {
  AccountAttributeSet: AccountAttribute[];
  RequestId: string;
}

/** What DescribeAddressQuota takes. */
export interface DescribeAddressQuotaRequest {}

/** What DescribeAddressQuota answers. */
export interface DescribeAddressQuotaResponse {
  QuotaSet: Quota[];
  RequestId: string;
}

/** What DescribeAddressTemplateGroups takes. */
export interface DescribeAddressTemplateGroupsRequest {
  /** filters: address-template-group-name (String), address-template-group-id (String) */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: string | undefined;
  /** default 20, max 100 */
  Limit?: string | undefined;
  NeedMemberInfo?: boolean | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
  MemberOrderField?: string | undefined;
  MemberOrderDirection?: string | undefined;
}

/** What DescribeAddressTemplateGroups answers. */
export interface DescribeAddressTemplateGroupsResponse {
  TotalCount: number;
  AddressTemplateGroupSet: AddressTemplateGroup[];
  RequestId: string;
}

/** What DescribeAddressTemplates takes. */
export interface DescribeAddressTemplatesRequest {
  /** filters: address-template-name (String), address-template-id (String) */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: string | undefined;
  /** default 20, max 100 */
  Limit?: string | undefined;
  NeedMemberInfo?: boolean | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
  MemberOrderField?: string | undefined;
  MemberOrderDirection?: string | undefined;
}

/** What DescribeAddressTemplates answers. */
export interface DescribeAddressTemplatesResponse {
  TotalCount: number;
  AddressTemplateSet: AddressTemplate[];
  RequestId: string;
}

/** What DescribeAddresses takes. */
export interface DescribeAddressesRequest {
  /** exclusive with Filters */
  AddressIds?: string[] | undefined;
  /** filters: address-id (String), address-name (String), address-ip (String), address-status (String), instance-id (String), private-ip-address (String), network-interface-id (String), is-arrears (String); max 10 filters, 5 values each; exclusive with AddressIds */
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

/** What DescribeBandwidthPackageResources takes. */
export interface DescribeBandwidthPackageResourcesRequest {
  BandwidthPackageId: string;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeBandwidthPackageResources answers. */
export interface DescribeBandwidthPackageResourcesResponse {
  TotalCount: number;
  ResourceSet: Resource[];
  RequestId: string;
}

/** What DescribeBandwidthPackages takes. */
export interface DescribeBandwidthPackagesRequest {
  BandwidthPackageIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeBandwidthPackages answers. */
export interface DescribeBandwidthPackagesResponse {
  TotalCount: number;
  BandwidthPackageSet: BandwidthPackage[];
  RequestId: string;
}

/** What DescribeCcnAttachedInstances takes. */
export interface DescribeCcnAttachedInstancesRequest {
  Offset?: number | undefined;
  Limit?: number | undefined;
  Filters?: FilterInput[] | undefined;
  CcnId?: string | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
}

/** What DescribeCcnAttachedInstances answers. */
export interface DescribeCcnAttachedInstancesResponse {
  TotalCount: number;
  InstanceSet: CcnAttachedInstance[];
  RequestId: string;
}

/** What DescribeCcnRegionBandwidthLimits takes. */
export interface DescribeCcnRegionBandwidthLimitsRequest {
  CcnId: string;
}

/** What DescribeCcnRegionBandwidthLimits answers. */
export interface DescribeCcnRegionBandwidthLimitsResponse {
  CcnRegionBandwidthLimitSet: CcnRegionBandwidthLimit[];
  RequestId: string;
}

/** What DescribeCcnRoutes takes. */
export interface DescribeCcnRoutesRequest {
  CcnId: string;
  RouteIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeCcnRoutes answers. */
export interface DescribeCcnRoutesResponse {
  TotalCount: number;
  RouteSet: CcnRoute[];
  RequestId: string;
}

/** What DescribeCcns takes. */
export interface DescribeCcnsRequest {
  CcnIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
}

/** What DescribeCcns answers. */
export interface DescribeCcnsResponse {
  TotalCount: number;
  CcnSet: CCN[];
  RequestId: string;
}

/** What DescribeClassicLinkInstances takes. */
export interface DescribeClassicLinkInstancesRequest {
  /** filters: vpc-id (String), vm-ip (String) */
  Filters?: FilterObjectInput[] | undefined;
  Offset?: string | undefined;
  Limit?: string | undefined;
}

/** What DescribeClassicLinkInstances answers. */
export interface DescribeClassicLinkInstancesResponse {
  TotalCount: number;
  ClassicLinkInstanceSet: ClassicLinkInstance[];
  RequestId: string;
}

/** What DescribeCustomerGatewayVendors takes. */
export interface DescribeCustomerGatewayVendorsRequest {}

/** What DescribeCustomerGatewayVendors answers. */
export interface DescribeCustomerGatewayVendorsResponse {
  CustomerGatewayVendorSet: CustomerGatewayVendor[];
  RequestId: string;
}

/** What DescribeCustomerGateways takes. */
export interface DescribeCustomerGatewaysRequest {
  /** at most 100 ids; exclusive with Filters */
  CustomerGatewayIds?: string[] | undefined;
  /** max 10 filters, 5 values each; the table of names is missing; SDK: customer-gateway-id, customer-gateway-name, ip-address */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: number | undefined;
  /** default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeCustomerGateways answers. */
export interface DescribeCustomerGatewaysResponse {
  CustomerGatewaySet: CustomerGateway[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeDirectConnectGateways takes. */
export interface DescribeDirectConnectGatewaysRequest {
  DirectConnectGatewayIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeDirectConnectGateways answers. */
export interface DescribeDirectConnectGatewaysResponse {
  TotalCount: number;
  DirectConnectGatewaySet: DirectConnectGateway[];
  RequestId: string;
}

/** What DescribeFlowLogs takes. */
export interface DescribeFlowLogsRequest {
  VpcId?: string | undefined;
  FlowLogId?: string | undefined;
  FlowLogName?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
  TrafficType?: string | undefined;
  CloudLogId?: string | undefined;
  CloudLogState?: string | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  Filters?: FilterInput | undefined;
  CloudLogRegion?: string | undefined;
}

/** What DescribeFlowLogs answers. */
export interface DescribeFlowLogsResponse {
  FlowLog: FlowLog[];
  TotalNum: number;
  RequestId: string;
}

/** What DescribeHaVips takes. */
export interface DescribeHaVipsRequest {
  HaVipIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeHaVips answers. */
export interface DescribeHaVipsResponse {
  TotalCount: number;
  HaVipSet: HaVip[];
  RequestId: string;
}

/** What DescribeNatGatewayDestinationIpPortTranslationNatRules takes. */
export interface DescribeNatGatewayDestinationIpPortTranslationNatRulesRequest {
  NatGatewayIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeNatGatewayDestinationIpPortTranslationNatRules answers. */
export interface DescribeNatGatewayDestinationIpPortTranslationNatRulesResponse {
  NatGatewayDestinationIpPortTranslationNatRuleSet: NatGatewayDestinationIpPortTranslationNatRule[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeNatGatewaySourceIpTranslationNatRules takes. */
export interface DescribeNatGatewaySourceIpTranslationNatRulesRequest {
  NatGatewayId: string;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeNatGatewaySourceIpTranslationNatRules answers. */
export interface DescribeNatGatewaySourceIpTranslationNatRulesResponse {
  SourceIpTranslationNatRuleSet: SourceIpTranslationNatRule[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeNatGateways takes. */
export interface DescribeNatGatewaysRequest {
  NatGatewayIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeNatGateways answers. */
export interface DescribeNatGatewaysResponse {
  NatGatewaySet: NatGateway[];
  TotalCount: number;
  VerboseLevel: string;
  RequestId: string;
}

/** What DescribeNetworkAccountType takes. */
export interface DescribeNetworkAccountTypeRequest {}

/** What DescribeNetworkAccountType answers. */
export interface DescribeNetworkAccountTypeResponse {
  NetworkAccountType: string;
  RequestId: string;
}

/** What DescribeNetworkAcls takes. */
export interface DescribeNetworkAclsRequest {
  Filters?: FilterInput[] | undefined;
  NetworkAclIds?: string[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
}

/** What DescribeNetworkAcls answers. */
export interface DescribeNetworkAclsResponse {
  NetworkAclSet: NetworkAcl[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeNetworkInterfaces takes. */
export interface DescribeNetworkInterfacesRequest {
  /** at most 100 ids; exclusive with Filters */
  NetworkInterfaceIds?: string[] | undefined;
  /** filters: vpc-id (String), subnet-id (String), network-interface-id (String), attachment.instance-id (String), groups.security-group-id (String), network-interface-name (String), network-interface-description (String); exclusive with NetworkInterfaceIds */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: number | undefined;
  /** default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeNetworkInterfaces answers. */
export interface DescribeNetworkInterfacesResponse {
  NetworkInterfaceSet: NetworkInterface[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeRouteTables takes. */
export interface DescribeRouteTablesRequest {
  RouteTableIds?: string[] | undefined;
  /** filters: route-table-id (String), route-table-name (String), vpc-id (String), association.main (String); exclusive with RouteTableIds */
  Filters?: FilterInput[] | undefined;
  Offset?: string | undefined;
  Limit?: string | undefined;
  NeedRouterInfo?: boolean | undefined;
}

/** What DescribeRouteTables answers. */
export interface DescribeRouteTablesResponse {
  TotalCount: number;
  RouteTableSet: RouteTable[];
  RequestId: string;
}

/** What DescribeSecurityGroupAssociationStatistics takes. */
export interface DescribeSecurityGroupAssociationStatisticsRequest {
  SecurityGroupIds: string[];
}

/** What DescribeSecurityGroupAssociationStatistics answers. */
export interface DescribeSecurityGroupAssociationStatisticsResponse {
  SecurityGroupAssociationStatisticsSet: SecurityGroupAssociationStatistics[];
  RequestId: string;
}

/** What DescribeSecurityGroupLimits takes. */
export interface DescribeSecurityGroupLimitsRequest {}

/** What DescribeSecurityGroupLimits answers. */
export interface DescribeSecurityGroupLimitsResponse {
  SecurityGroupLimitSet: SecurityGroupLimitSet;
  RequestId: string;
}

/** What DescribeSecurityGroupPolicies takes. */
export interface DescribeSecurityGroupPoliciesRequest {
  SecurityGroupId: string;
  Filters?: FilterInput[] | undefined;
}

/** What DescribeSecurityGroupPolicies answers. */
export interface DescribeSecurityGroupPoliciesResponse {
  /** Version, Egress, Ingress */
  SecurityGroupPolicySet: SecurityGroupPolicySet;
  RequestId: string;
}

/** What DescribeSecurityGroupReferences takes. */
export interface DescribeSecurityGroupReferencesRequest {
  SecurityGroupIds: string[];
}

/** What DescribeSecurityGroupReferences answers. */
export interface DescribeSecurityGroupReferencesResponse {
  ReferredSecurityGroupSet: ReferredSecurityGroup[];
  RequestId: string;
}

/** What DescribeSecurityGroups takes. */
export interface DescribeSecurityGroupsRequest {
  /** at most 100 ids; exclusive with Filters */
  SecurityGroupIds?: string[] | undefined;
  /** filters: project-id (Integer), security-group-name (String); exclusive with SecurityGroupIds */
  Filters?: FilterInput[] | undefined;
  Offset?: string | undefined;
  Limit?: string | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
}

/** What DescribeSecurityGroups answers. */
export interface DescribeSecurityGroupsResponse {
  SecurityGroupSet: SecurityGroup[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeServiceTemplateGroups takes. */
export interface DescribeServiceTemplateGroupsRequest {
  /** filters: service-template-group-name (String), service-template-group-id (String) */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: string | undefined;
  /** default 20, max 100 */
  Limit?: string | undefined;
  NeedMemberInfo?: boolean | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
  MemberOrderField?: string | undefined;
  MemberOrderDirection?: string | undefined;
}

/** What DescribeServiceTemplateGroups answers. */
export interface DescribeServiceTemplateGroupsResponse {
  TotalCount: number;
  ServiceTemplateGroupSet: ServiceTemplateGroup[];
  RequestId: string;
}

/** What DescribeServiceTemplates takes. */
export interface DescribeServiceTemplatesRequest {
  /** filters: service-template-name (String), service-template-id (String) */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: string | undefined;
  /** default 20, max 100 */
  Limit?: string | undefined;
  NeedMemberInfo?: boolean | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
  MemberOrderField?: string | undefined;
  MemberOrderDirection?: string | undefined;
}

/** What DescribeServiceTemplates answers. */
export interface DescribeServiceTemplatesResponse {
  TotalCount: number;
  ServiceTemplateSet: ServiceTemplate[];
  RequestId: string;
}

/** What DescribeSubnets takes. */
export interface DescribeSubnetsRequest {
  /** at most 100 ids; exclusive with Filters */
  SubnetIds?: string[] | undefined;
  /** filters: subnet-id (String), vpc-id (String), cidr-block (String), is-default (Boolean), subnet-name (String), zone (String); exclusive with SubnetIds */
  Filters?: FilterInput[] | undefined;
  Offset?: string | undefined;
  Limit?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

/** What DescribeSubnets answers. */
export interface DescribeSubnetsResponse {
  TotalCount: number;
  SubnetSet: Subnet[];
  NextToken: string;
  RequestId: string;
}

/** What DescribeTaskResult takes. */
export interface DescribeTaskResultRequest {
  /** as answered by the call */
  TaskId: number;
  DealName?: string | undefined;
}

/** What DescribeTaskResult answers. */
export interface DescribeTaskResultResponse {
  TaskId: number;
  /** RUNNING | SUCCESS | FAILED */
  Result: string;
  RequestId: string;
}

/** What DescribeUsedIpAddress takes. */
export interface DescribeUsedIpAddressRequest {
  VpcId: string;
  SubnetId?: string | undefined;
  IpAddresses?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeUsedIpAddress answers. */
export interface DescribeUsedIpAddressResponse {
  IpAddressStates: IpAddressStates[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeVpcPeeringConnections takes. */
export interface DescribeVpcPeeringConnectionsRequest {
  PeeringConnectionIds?: string[] | undefined;
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  OrderField?: string | undefined;
  OrderDirection?: string | undefined;
}

/** What DescribeVpcPeeringConnections answers. */
export interface DescribeVpcPeeringConnectionsResponse {
  TotalCount: number;
  PeerConnectionSet: PeerConnection[];
  RequestId: string;
}

/** What DescribeVpcPrivateIpAddresses takes. */
export interface DescribeVpcPrivateIpAddressesRequest {
  VpcId: string;
  PrivateIpAddresses: string[];
}

/** What DescribeVpcPrivateIpAddresses answers. */
export interface DescribeVpcPrivateIpAddressesResponse {
  VpcPrivateIpAddressSet: VpcPrivateIpAddress[];
  RequestId: string;
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
  Result: VpcTaskResultDetailInfo[];
  RequestId: string;
}

/** What DescribeVpcs takes. */
export interface DescribeVpcsRequest {
  /** at most 100 ids; exclusive with Filters */
  VpcIds?: string[] | undefined;
  /** filters: vpc-name (String), is-default (Boolean), vpc-id (String), cidr-block (String); exclusive with VpcIds */
  Filters?: FilterInput[] | undefined;
  Offset?: string | undefined;
  Limit?: string | undefined;
}

/** What DescribeVpcs answers. */
export interface DescribeVpcsResponse {
  TotalCount: number;
  VpcSet: Vpc[];
  RequestId: string;
}

/** What DescribeVpnConnections takes. */
export interface DescribeVpnConnectionsRequest {
  /** at most 100 ids; exclusive with Filters */
  VpnConnectionIds?: string[] | undefined;
  /** max 10 filters, 5 values each; the table of names is missing; SDK: vpc-id, vpn-gateway-id, customer-gateway-id, vpn-connection-name, vpn-connection-id */
  Filters?: FilterInput[] | undefined;
  /** default 0 */
  Offset?: number | undefined;
  /** default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeVpnConnections answers. */
export interface DescribeVpnConnectionsResponse {
  TotalCount: number;
  VpnConnectionSet: VpnConnection[];
  RequestId: string;
}

/** What DescribeVpnGateways takes. */
export interface DescribeVpnGatewaysRequest {
  /** at most 100 ids; exclusive with Filters */
  VpnGatewayIds?: string[] | undefined;
  /** the document gives no list (example: vpn-gateway-name); SDK: vpc-id, vpn-gateway-id, vpn-gateway-name, type, public-ip-address, renew-flag, zone */
  Filters?: FilterObjectInput[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeVpnGateways answers. */
export interface DescribeVpnGatewaysResponse {
  TotalCount: number;
  VpnGatewaySet: VpnGateway[];
  RequestId: string;
}

/** What DetachCcnInstances takes. */
export interface DetachCcnInstancesRequest {
  CcnId: string;
  Instances: CcnInstanceInput[];
}

/** What DetachCcnInstances answers. */
export interface DetachCcnInstancesResponse {
  RequestId: string;
}

/** What DetachClassicLinkVpc takes. */
export interface DetachClassicLinkVpcRequest {
  VpcId: string;
  InstanceIds: string[];
}

/** What DetachClassicLinkVpc answers. */
export interface DetachClassicLinkVpcResponse {
  RequestId: string;
}

/** What DetachNetworkInterface takes. */
export interface DetachNetworkInterfaceRequest {
  NetworkInterfaceId: string;
  InstanceId: string;
  ClientToken?: string | undefined;
}

/** What DetachNetworkInterface answers. */
export interface DetachNetworkInterfaceResponse {
  RequestId: string;
}

/** What DisableCcnRoutes takes. */
export interface DisableCcnRoutesRequest {
  CcnId: string;
  RouteIds: string[];
}

/** What DisableCcnRoutes answers. */
export interface DisableCcnRoutesResponse {
  RequestId: string;
}

/** What DisableFlowLogs takes. */
export interface DisableFlowLogsRequest {
  FlowLogIds: string[];
}

/** What DisableFlowLogs answers. */
export interface DisableFlowLogsResponse {
  RequestId: string;
}

/** What DisableRoutes takes. */
export interface DisableRoutesRequest {
  RouteTableId: string;
  RouteIds?: number[] | undefined;
  RouteItemIds?: string[] | undefined;
}

/** What DisableRoutes answers. */
export interface DisableRoutesResponse {
  RequestId: string;
}

/** What DisassociateAddress takes. */
export interface DisassociateAddressRequest {
  AddressId: string;
  /** default false; only when unbinding from the primary IP of a primary ENI; at most 10 a day per account */
  ReallocateNormalPublicIp?: boolean | undefined;
}

/** What DisassociateAddress answers. */
export interface DisassociateAddressResponse {
  TaskId: string;
  RequestId: string;
}

/** What DisassociateNatGatewayAddress takes. */
export interface DisassociateNatGatewayAddressRequest {
  NatGatewayId: string;
  PublicIpAddresses: string[];
}

/** What DisassociateNatGatewayAddress answers. */
export interface DisassociateNatGatewayAddressResponse {
  RequestId: string;
}

/** What DisassociateNetworkAclSubnets takes. */
export interface DisassociateNetworkAclSubnetsRequest {
  NetworkAclId: string;
  SubnetIds: string[];
}

/** What DisassociateNetworkAclSubnets answers. */
export interface DisassociateNetworkAclSubnetsResponse {
  RequestId: string;
}

/** What DisassociateNetworkInterfaceSecurityGroups takes. */
export interface DisassociateNetworkInterfaceSecurityGroupsRequest {
  NetworkInterfaceIds: string[];
  SecurityGroupIds: string[];
}

/** What DisassociateNetworkInterfaceSecurityGroups answers. */
export interface DisassociateNetworkInterfaceSecurityGroupsResponse {
  RequestId: string;
}

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
  RequestId: string;
}

/** What EnableCcnRoutes takes. */
export interface EnableCcnRoutesRequest {
  CcnId: string;
  RouteIds: string[];
}

/** What EnableCcnRoutes answers. */
export interface EnableCcnRoutesResponse {
  RequestId: string;
}

/** What EnableFlowLogs takes. */
export interface EnableFlowLogsRequest {
  FlowLogIds: string[];
}

/** What EnableFlowLogs answers. */
export interface EnableFlowLogsResponse {
  RequestId: string;
}

/** What EnableRoutes takes. */
export interface EnableRoutesRequest {
  RouteTableId: string;
  RouteIds?: number[] | undefined;
  RouteItemIds?: string[] | undefined;
}

/** What EnableRoutes answers. */
export interface EnableRoutesResponse {
  RequestId: string;
}

/** What GetCcnRegionBandwidthLimits takes. */
export interface GetCcnRegionBandwidthLimitsRequest {
  CcnId: string;
  Filters?: FilterInput[] | undefined;
  SortedBy?: string | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
  OrderBy?: string | undefined;
}

/** What GetCcnRegionBandwidthLimits answers. */
export interface GetCcnRegionBandwidthLimitsResponse {
  CcnBandwidthSet: CcnBandwidthInfo[];
  TotalCount: number;
  RequestId: string;
}

/** What HaVipAssociateAddressIp takes. */
export interface HaVipAssociateAddressIpRequest {
  HaVipId: string;
  AddressIp: string;
}

/** What HaVipAssociateAddressIp answers. */
export interface HaVipAssociateAddressIpResponse {
  RequestId: string;
}

/** What HaVipDisassociateAddressIp takes. */
export interface HaVipDisassociateAddressIpRequest {
  HaVipId: string;
}

/** What HaVipDisassociateAddressIp answers. */
export interface HaVipDisassociateAddressIpResponse {
  RequestId: string;
}

/** What InquiryPriceCreateVpnGateway takes. */
export interface InquiryPriceCreateVpnGatewayRequest {
  /** PREPAID | POSTPAID_BY_HOUR, default POSTPAID_BY_HOUR */
  InstanceChargeType?: string | undefined;
  /** required when InstanceChargeType is PREPAID */
  InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined;
  /** Mbps, one of 5 10 20 50 100 */
  InternetMaxBandwidthOut: number;
  MaxConnection?: number | undefined;
  Type?: string | undefined;
}

/** What InquiryPriceCreateVpnGateway answers. */
export interface InquiryPriceCreateVpnGatewayResponse {
  Price: Price;
  RequestId: string;
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
  RequestId: string;
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
  RequestId: string;
}

/** What MigrateNetworkInterface takes. */
export interface MigrateNetworkInterfaceRequest {
  NetworkInterfaceId: string;
  /** CVM the ENI is on now */
  SourceInstanceId: string;
  DestinationInstanceId: string;
  AttachType?: number | undefined;
}

/** What MigrateNetworkInterface answers. */
export interface MigrateNetworkInterfaceResponse {
  RequestId: string;
}

/** What MigratePrivateIpAddress takes. */
export interface MigratePrivateIpAddressRequest {
  SourceNetworkInterfaceId: string;
  DestinationNetworkInterfaceId: string;
  PrivateIpAddress: string;
}

/** What MigratePrivateIpAddress answers. */
export interface MigratePrivateIpAddressResponse {
  RequestId: string;
}

/** What ModifyAddressAttribute takes. */
export interface ModifyAddressAttributeRequest {
  AddressId: string;
  /** at most 20 characters (SDK today: 128) */
  AddressName: string;
  EipDirectConnection?: string | undefined;
}

/** What ModifyAddressAttribute answers. */
export interface ModifyAddressAttributeResponse {
  RequestId: string;
}

/** What ModifyAddressInternetChargeType takes. */
export interface ModifyAddressInternetChargeTypeRequest {
  AddressId: string;
  InternetChargeType: string;
  /** Mbps */
  InternetMaxBandwidthOut: number;
  /** with BANDWIDTH_PREPAID_BY_MONTH */
  AddressChargePrepaid?: AddressChargePrepaidInput | undefined;
}

/** What ModifyAddressInternetChargeType answers. */
export interface ModifyAddressInternetChargeTypeResponse {
  RequestId: string;
}

/** What ModifyAddressTemplateAttribute takes. */
export interface ModifyAddressTemplateAttributeRequest {
  AddressTemplateId: string;
  AddressTemplateName?: string | undefined;
  /** IP, CIDR or a-b range */
  Addresses?: string[] | undefined;
  AddressesExtra?: AddressInfoInput[] | undefined;
}

/** What ModifyAddressTemplateAttribute answers. */
export interface ModifyAddressTemplateAttributeResponse {
  RequestId: string;
}

/** What ModifyAddressTemplateGroupAttribute takes. */
export interface ModifyAddressTemplateGroupAttributeRequest {
  AddressTemplateGroupId: string;
  AddressTemplateGroupName?: string | undefined;
  AddressTemplateIds?: string[] | undefined;
}

/** What ModifyAddressTemplateGroupAttribute answers. */
export interface ModifyAddressTemplateGroupAttributeResponse {
  RequestId: string;
}

/** What ModifyAddressesBandwidth takes. */
export interface ModifyAddressesBandwidthRequest {
  AddressIds: string[];
  /** Mbps */
  InternetMaxBandwidthOut: number;
  StartTime?: string | undefined;
  EndTime?: string | undefined;
}

/** What ModifyAddressesBandwidth answers. */
export interface ModifyAddressesBandwidthResponse {
  TaskId: string;
  RequestId: string;
}

/** What ModifyAssistantCidr takes. */
export interface ModifyAssistantCidrRequest {
  VpcId: string;
  NewCidrBlocks?: string[] | undefined;
  OldCidrBlocks?: string[] | undefined;
}

/** What ModifyAssistantCidr answers. */
export interface ModifyAssistantCidrResponse {
  AssistantCidrSet: AssistantCidr[];
  RequestId: string;
}

/** What ModifyBandwidthPackageAttribute takes. */
export interface ModifyBandwidthPackageAttributeRequest {
  BandwidthPackageId: string;
  BandwidthPackageName?: string | undefined;
  ChargeType?: string | undefined;
}

/** What ModifyBandwidthPackageAttribute answers. */
export interface ModifyBandwidthPackageAttributeResponse {
  RequestId: string;
}

/** What ModifyBandwidthPackageBandwidth takes. */
export interface ModifyBandwidthPackageBandwidthRequest {
  InternetMaxBandwidth: number;
  BandwidthPackageId: string;
}

/** What ModifyBandwidthPackageBandwidth answers. */
export interface ModifyBandwidthPackageBandwidthResponse {
  RequestId: string;
}

/** What ModifyCcnAttachedInstancesAttribute takes. */
export interface ModifyCcnAttachedInstancesAttributeRequest {
  CcnId: string;
  Instances: CcnInstanceInput[];
}

/** What ModifyCcnAttachedInstancesAttribute answers. */
export interface ModifyCcnAttachedInstancesAttributeResponse {
  RequestId: string;
}

/** What ModifyCcnAttribute takes. */
export interface ModifyCcnAttributeRequest {
  CcnId: string;
  CcnName?: string | undefined;
  CcnDescription?: string | undefined;
  RouteECMPFlag?: boolean | undefined;
  RouteOverlapFlag?: boolean | undefined;
  TrafficMarkingPolicyFlag?: boolean | undefined;
  MixedBillingFlag?: boolean | undefined;
}

/** What ModifyCcnAttribute answers. */
export interface ModifyCcnAttributeResponse {
  RequestId: string;
}

/** What ModifyCcnRegionBandwidthLimitsType takes. */
export interface ModifyCcnRegionBandwidthLimitsTypeRequest {
  CcnId: string;
  BandwidthLimitType?: string | undefined;
}

/** What ModifyCcnRegionBandwidthLimitsType answers. */
export interface ModifyCcnRegionBandwidthLimitsTypeResponse {
  RequestId: string;
}

/** What ModifyCustomerGatewayAttribute takes. */
export interface ModifyCustomerGatewayAttributeRequest {
  CustomerGatewayId: string;
  /** any name, at most 60 characters */
  CustomerGatewayName: string;
  BgpAsn?: number | undefined;
}

/** What ModifyCustomerGatewayAttribute answers. */
export interface ModifyCustomerGatewayAttributeResponse {
  RequestId: string;
}

/** What ModifyDirectConnectGatewayAttribute takes. */
export interface ModifyDirectConnectGatewayAttributeRequest {
  DirectConnectGatewayId: string;
  DirectConnectGatewayName?: string | undefined;
  CcnRouteType?: string | undefined;
  ModeType?: string | undefined;
}

/** What ModifyDirectConnectGatewayAttribute answers. */
export interface ModifyDirectConnectGatewayAttributeResponse {
  RequestId: string;
}

/** What ModifyFlowLogAttribute takes. */
export interface ModifyFlowLogAttributeRequest {
  FlowLogId: string;
  VpcId?: string | undefined;
  FlowLogName?: string | undefined;
  FlowLogDescription?: string | undefined;
  Period?: number | undefined;
}

/** What ModifyFlowLogAttribute answers. */
export interface ModifyFlowLogAttributeResponse {
  RequestId: string;
}

/** What ModifyHaVipAttribute takes. */
export interface ModifyHaVipAttributeRequest {
  HaVipId: string;
  HaVipName?: string | undefined;
}

/** What ModifyHaVipAttribute answers. */
export interface ModifyHaVipAttributeResponse {
  RequestId: string;
}

/** What ModifyIpv6AddressesAttribute takes. */
export interface ModifyIpv6AddressesAttributeRequest {
  NetworkInterfaceId: string;
  Ipv6Addresses: Ipv6AddressInput[];
}

/** What ModifyIpv6AddressesAttribute answers. */
export interface ModifyIpv6AddressesAttributeResponse {
  RequestId: string;
}

/** What ModifyNatGatewayAttribute takes. */
export interface ModifyNatGatewayAttributeRequest {
  NatGatewayId: string;
  NatGatewayName?: string | undefined;
  InternetMaxBandwidthOut?: number | undefined;
  ModifySecurityGroup?: boolean | undefined;
  SecurityGroupIds?: string[] | undefined;
  DeletionProtectionEnabled?: boolean | undefined;
  PublicAddressAffinity?: boolean | undefined;
}

/** What ModifyNatGatewayAttribute answers. */
export interface ModifyNatGatewayAttributeResponse {
  RequestId: string;
}

/** What ModifyNatGatewayDestinationIpPortTranslationNatRule takes. */
export interface ModifyNatGatewayDestinationIpPortTranslationNatRuleRequest {
  NatGatewayId: string;
  SourceNatRule: DestinationIpPortTranslationNatRuleInput;
  DestinationNatRule: DestinationIpPortTranslationNatRuleInput;
}

/** What ModifyNatGatewayDestinationIpPortTranslationNatRule answers. */
export interface ModifyNatGatewayDestinationIpPortTranslationNatRuleResponse {
  RequestId: string;
}

/** What ModifyNatGatewaySourceIpTranslationNatRule takes. */
export interface ModifyNatGatewaySourceIpTranslationNatRuleRequest {
  NatGatewayId: string;
  SourceIpTranslationNatRule: SourceIpTranslationNatRuleInput;
}

/** What ModifyNatGatewaySourceIpTranslationNatRule answers. */
export interface ModifyNatGatewaySourceIpTranslationNatRuleResponse {
  RequestId: string;
}

/** What ModifyNetworkAclAttribute takes. */
export interface ModifyNetworkAclAttributeRequest {
  NetworkAclId: string;
  NetworkAclName: string;
}

/** What ModifyNetworkAclAttribute answers. */
export interface ModifyNetworkAclAttributeResponse {
  RequestId: string;
}

/** What ModifyNetworkAclEntries takes. */
export interface ModifyNetworkAclEntriesRequest {
  NetworkAclId: string;
  NetworkAclEntrySet?: NetworkAclEntrySetInput | undefined;
  NetworkAclQuintupleSet?: NetworkAclQuintupleEntriesInput | undefined;
  EnableUpdateAclEntries?: boolean | undefined;
}

/** What ModifyNetworkAclEntries answers. */
export interface ModifyNetworkAclEntriesResponse {
  RequestId: string;
}

/** What ModifyNetworkInterfaceAttribute takes. */
export interface ModifyNetworkInterfaceAttributeRequest {
  NetworkInterfaceId: string;
  /** at most 60 bytes */
  NetworkInterfaceName?: string | undefined;
  /** any name, at most 60 characters */
  NetworkInterfaceDescription?: string | undefined;
  /** the new full list */
  SecurityGroupIds?: string[] | undefined;
  TrunkingFlag?: string | undefined;
}

/** What ModifyNetworkInterfaceAttribute answers. */
export interface ModifyNetworkInterfaceAttributeResponse {
  RequestId: string;
}

/** What ModifyPrivateIpAddressesAttribute takes. */
export interface ModifyPrivateIpAddressesAttributeRequest {
  NetworkInterfaceId: string;
  /** PrivateIpAddress picks the IP, Description is what can change */
  PrivateIpAddresses: PrivateIpAddressSpecificationInput[];
}

/** What ModifyPrivateIpAddressesAttribute answers. */
export interface ModifyPrivateIpAddressesAttributeResponse {
  RequestId: string;
}

/** What ModifyRouteTableAttribute takes. */
export interface ModifyRouteTableAttributeRequest {
  RouteTableId: string;
  /** at most 60 bytes, as when it is made (the row gives no bound) */
  RouteTableName: string;
}

/** What ModifyRouteTableAttribute answers. */
export interface ModifyRouteTableAttributeResponse {
  RequestId: string;
}

/** What ModifySecurityGroupAttribute takes. */
export interface ModifySecurityGroupAttributeRequest {
  SecurityGroupId: string;
  /** any name, at most 60 characters */
  GroupName?: string | undefined;
  /** at most 100 characters */
  GroupDescription?: string | undefined;
}

/** What ModifySecurityGroupAttribute answers. */
export interface ModifySecurityGroupAttributeResponse {
  RequestId: string;
}

/** What ModifySecurityGroupPolicies takes. */
export interface ModifySecurityGroupPoliciesRequest {
  SecurityGroupId: string;
  /** both Egress and Ingress must be given, no PolicyIndex; Version 0 clears everything */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
  SortPolicys?: boolean | undefined;
}

/** What ModifySecurityGroupPolicies answers. */
export interface ModifySecurityGroupPoliciesResponse {
  RequestId: string;
}

/** What ModifyServiceTemplateAttribute takes. */
export interface ModifyServiceTemplateAttributeRequest {
  ServiceTemplateId: string;
  ServiceTemplateName?: string | undefined;
  /** 'proto:ports', proto TCP UDP ICMP GRE, ports one, list, range or all */
  Services?: string[] | undefined;
  ServicesExtra?: ServicesInfoInput[] | undefined;
}

/** What ModifyServiceTemplateAttribute answers. */
export interface ModifyServiceTemplateAttributeResponse {
  RequestId: string;
}

/** What ModifyServiceTemplateGroupAttribute takes. */
export interface ModifyServiceTemplateGroupAttributeRequest {
  ServiceTemplateGroupId: string;
  /** the group's name; SDK calls it ServiceTemplateGroupName */
  ServiceTemplateName?: string | undefined;
  ServiceTemplateIds?: string[] | undefined;
  ServiceTemplateGroupName?: string | undefined;
}

/** What ModifyServiceTemplateGroupAttribute answers. */
export interface ModifyServiceTemplateGroupAttributeResponse {
  RequestId: string;
}

/** What ModifySubnetAttribute takes. */
export interface ModifySubnetAttributeRequest {
  SubnetId: string;
  /** at most 60 bytes */
  SubnetName?: string | undefined;
  /** string 'true'|'false' */
  EnableBroadcast?: string | undefined;
}

/** What ModifySubnetAttribute answers. */
export interface ModifySubnetAttributeResponse {
  RequestId: string;
}

/** What ModifyVpcAttribute takes. */
export interface ModifyVpcAttributeRequest {
  /** id (the id-limit text in this row is pasted from DescribeVpcs) */
  VpcId: string;
  /** any name, at most 60 characters */
  VpcName?: string | undefined;
  /** string 'true'|'false' */
  EnableMulticast?: string | undefined;
  /** at most 4; first is primary */
  DnsServers?: string[] | undefined;
  DomainName?: string | undefined;
  EnableRouteVpcPublish?: boolean | undefined;
  EnableCdcPublish?: boolean | undefined;
  EnableRouteVpcPublishIpv6?: boolean | undefined;
}

/** What ModifyVpcAttribute answers. */
export interface ModifyVpcAttributeResponse {
  RequestId: string;
}

/** What ModifyVpcPeeringConnection takes. */
export interface ModifyVpcPeeringConnectionRequest {
  PeeringConnectionId: string;
  PeeringConnectionName?: string | undefined;
  Bandwidth?: number | undefined;
  ChargeType?: string | undefined;
}

/** What ModifyVpcPeeringConnection answers. */
export interface ModifyVpcPeeringConnectionResponse {
  RequestId: string;
}

/** What ModifyVpnConnectionAttribute takes. */
export interface ModifyVpnConnectionAttributeRequest {
  VpnConnectionId: string;
  /** any name, at most 60 characters */
  VpnConnectionName?: string | undefined;
  /** secret */
  PreShareKey?: string | undefined;
  /** pairs of LocalCidrBlock (VPC side) and RemoteCidrBlock.N (customer side) */
  SecurityPolicyDatabases?: SecurityPolicyDatabaseInput[] | undefined;
  IKEOptionsSpecification?: IKEOptionsSpecificationInput | undefined;
  IPSECOptionsSpecification?: IPSECOptionsSpecificationInput | undefined;
  EnableHealthCheck?: boolean | undefined;
  HealthCheckLocalIp?: string | undefined;
  HealthCheckRemoteIp?: string | undefined;
  NegotiationType?: string | undefined;
  DpdEnable?: number | undefined;
  DpdTimeout?: string | undefined;
  DpdAction?: string | undefined;
  CustomerGatewayId?: string | undefined;
  HealthCheckConfig?: HealthCheckConfigInput | undefined;
  BgpConfig?: BgpConfigInput | undefined;
}

/** What ModifyVpnConnectionAttribute answers. */
export interface ModifyVpnConnectionAttributeResponse {
  RequestId: string;
}

/** What ModifyVpnGatewayAttribute takes. */
export interface ModifyVpnGatewayAttributeRequest {
  VpnGatewayId: string;
  /** at most 60 bytes */
  VpnGatewayName?: string | undefined;
  /** only POSTPAID_BY_HOUR: prepaid to postpaid, never back */
  InstanceChargeType?: string | undefined;
  BgpAsn?: number | undefined;
  MaxConnection?: number | undefined;
}

/** What ModifyVpnGatewayAttribute answers. */
export interface ModifyVpnGatewayAttributeResponse {
  RequestId: string;
}

/** What RejectVpcPeeringConnection takes. */
export interface RejectVpcPeeringConnectionRequest {
  PeeringConnectionId: string;
}

/** What RejectVpcPeeringConnection answers. */
export interface RejectVpcPeeringConnectionResponse {
  RequestId: string;
}

/** What ReleaseAddresses takes. */
export interface ReleaseAddressesRequest {
  /** the document says optional and the SDK required; without it there is nothing to release, so it is required here */
  AddressIds: string[];
}

/** What ReleaseAddresses answers. */
export interface ReleaseAddressesResponse {
  TaskId: string;
  RequestId: string;
}

/** What RemoveBandwidthPackageResources takes. */
export interface RemoveBandwidthPackageResourcesRequest {
  ResourceIds: string[];
  BandwidthPackageId: string;
  ResourceType?: string | undefined;
  InternetMaxBandwidthOut?: number | undefined;
  InternetChargeType?: string | undefined;
}

/** What RemoveBandwidthPackageResources answers. */
export interface RemoveBandwidthPackageResourcesResponse {
  RequestId: string;
}

/** What RenewVpnGateway takes. */
export interface RenewVpnGatewayRequest {
  VpnGatewayId: string;
  /** Period and RenewFlag */
  InstanceChargePrepaid: InstanceChargePrepaidInput;
}

/** What RenewVpnGateway answers. */
export interface RenewVpnGatewayResponse {
  RequestId: string;
}

/** What ReplaceRouteTableAssociation takes. */
export interface ReplaceRouteTableAssociationRequest {
  SubnetId: string;
  RouteTableId: string;
}

/** What ReplaceRouteTableAssociation answers. */
export interface ReplaceRouteTableAssociationResponse {
  RequestId: string;
}

/** What ReplaceRoutes takes. */
export interface ReplaceRoutesRequest {
  RouteTableId: string;
  /** each needs RouteId plus all the new values (the row says RouteId only; the example gives every field) */
  Routes: RouteInput[];
}

/** What ReplaceRoutes answers. */
export interface ReplaceRoutesResponse {
  OldRouteSet: Route[];
  NewRouteSet: Route[];
  RequestId: string;
}

/** What ReplaceSecurityGroupPolicy takes. */
export interface ReplaceSecurityGroupPolicyRequest {
  SecurityGroupId: string;
  /** exactly one rule of one direction, PolicyIndex required */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
  OriginalSecurityGroupPolicySet?: SecurityGroupPolicySetInput | undefined;
}

/** What ReplaceSecurityGroupPolicy answers. */
export interface ReplaceSecurityGroupPolicyResponse {
  RequestId: string;
}

/** What ResetNatGatewayConnection takes. */
export interface ResetNatGatewayConnectionRequest {
  NatGatewayId: string;
  MaxConcurrentConnection: number;
  ExclusiveType?: string | undefined;
}

/** What ResetNatGatewayConnection answers. */
export interface ResetNatGatewayConnectionResponse {
  RequestId: string;
}

/** What ResetRoutes takes. */
export interface ResetRoutesRequest {
  RouteTableId: string;
  /** at most 60 bytes */
  RouteTableName: string;
  /** the complete new rule set; RouteId is not given */
  Routes: RouteInput[];
}

/** What ResetRoutes answers. */
export interface ResetRoutesResponse {
  RequestId: string;
}

/** What ResetVpnConnection takes. */
export interface ResetVpnConnectionRequest {
  VpnGatewayId: string;
  VpnConnectionId: string;
}

/** What ResetVpnConnection answers. */
export interface ResetVpnConnectionResponse {
  RequestId: string;
}

/** What ResetVpnGatewayInternetMaxBandwidth takes. */
export interface ResetVpnGatewayInternetMaxBandwidthRequest {
  VpnGatewayId: string;
  /** Mbps, one of 5 10 20 50 100; upgrade only */
  InternetMaxBandwidthOut: number;
}

/** What ResetVpnGatewayInternetMaxBandwidth answers. */
export interface ResetVpnGatewayInternetMaxBandwidthResponse {
  RequestId: string;
}

/** What SetCcnRegionBandwidthLimits takes. */
export interface SetCcnRegionBandwidthLimitsRequest {
  CcnId: string;
  CcnRegionBandwidthLimits: CcnRegionBandwidthLimitInput[];
  SetDefaultLimitFlag?: boolean | undefined;
}

/** What SetCcnRegionBandwidthLimits answers. */
export interface SetCcnRegionBandwidthLimitsResponse {
  RequestId: string;
}

/** What SetVpnGatewaysRenewFlag takes. */
export interface SetVpnGatewaysRenewFlagRequest {
  VpnGatewayIds: string[];
  AutoRenewFlag: number;
  Type?: string | undefined;
}

/** What SetVpnGatewaysRenewFlag answers. */
export interface SetVpnGatewaysRenewFlagResponse {
  RequestId: string;
}

/** What TransformAddress takes. */
export interface TransformAddressRequest {
  InstanceId: string;
}

/** What TransformAddress answers. */
export interface TransformAddressResponse {
  TaskId: number;
  AddressId: string;
  RequestId: string;
}

/** What UnassignIpv6Addresses takes. */
export interface UnassignIpv6AddressesRequest {
  NetworkInterfaceId: string;
  Ipv6Addresses: Ipv6AddressInput[];
}

/** What UnassignIpv6Addresses answers. */
export interface UnassignIpv6AddressesResponse {
  RequestId: string;
}

/** What UnassignIpv6CidrBlock takes. */
export interface UnassignIpv6CidrBlockRequest {
  VpcId: string;
  Ipv6CidrBlock?: string | undefined;
}

/** What UnassignIpv6CidrBlock answers. */
export interface UnassignIpv6CidrBlockResponse {
  RequestId: string;
}

/** What UnassignIpv6SubnetCidrBlock takes. */
export interface UnassignIpv6SubnetCidrBlockRequest {
  VpcId: string;
  Ipv6SubnetCidrBlocks: Ipv6SubnetCidrBlockInput[];
}

/** What UnassignIpv6SubnetCidrBlock answers. */
export interface UnassignIpv6SubnetCidrBlockResponse {
  RequestId: string;
}

/** What UnassignPrivateIpAddresses takes. */
export interface UnassignPrivateIpAddressesRequest {
  NetworkInterfaceId: string;
  /** secondary IPs only; their EIPs are unbound too */
  PrivateIpAddresses: PrivateIpAddressSpecificationInput[];
  InstanceId?: string | undefined;
}

/** What UnassignPrivateIpAddresses answers. */
export interface UnassignPrivateIpAddressesResponse {
  RequestId: string;
}

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
  NetworkInterfaceId: string;
  /** example only (line 2868); in the SDK type */
  PrivateAddressIp: string;
  /** example only (line 2868); in the SDK type */
  IsArrears: boolean;
  /** example only (line 2868); in the SDK type */
  IsBlocked: boolean;
  IsEipDirectConnection: boolean;
  AddressType: string;
  CascadeRelease: boolean;
  EipAlgType: AlgType;
  InternetServiceProvider: string;
  LocalBgp: boolean;
  Bandwidth: number;
  InternetChargeType: string;
  TagSet: Tag[];
  DeadlineDate: string;
  InstanceType: string;
  Egress: string;
  AntiDDoSPackageId: string;
  RenewFlag: string;
  BandwidthPackageId: string;
  UnVpcId: string;
  DedicatedClusterId: string;
}

export interface AddressTemplate {
  AddressTemplateName: string;
  AddressTemplateId: string;
  AddressSet: string[];
  CreatedTime: string;
  UpdatedTime: string;
  AddressExtraSet: AddressInfo[];
  TagSet: Tag[];
}

export interface AddressTemplateGroup {
  AddressTemplateGroupName: string;
  AddressTemplateGroupId: string;
  AddressTemplateIdSet: string[];
  CreatedTime: string;
  UpdatedTime: string;
  AddressTemplateSet: AddressTemplateItem[];
  TagSet: Tag[];
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
  BgpAsn: number;
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
  VpcName: string;
  SubnetName: string;
  CidrBlock: string;
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
  PropoEncryAlgorithm?: string | undefined;
  /** MD5 (default here; SDK: SHA default) | SHA1 */
  PropoAuthenAlgorithm?: string | undefined;
  /** MAIN (default) | AGGRESSIVE */
  ExchangeMode?: string | undefined;
  /** ADDRESS (default) | FQDN */
  LocalIdentity?: string | undefined;
  /** ADDRESS (default) | FQDN; the text spells RemotIdentity */
  RemoteIdentity?: string | undefined;
  /** required with ADDRESS; default VPN gateway IP */
  LocalAddress?: string | undefined;
  /** required with ADDRESS */
  RemoteAddress?: string | undefined;
  /** required with FQDN */
  LocalFqdnName?: string | undefined;
  /** required with FQDN */
  RemoteFqdnName?: string | undefined;
  /** GROUP1 | GROUP2 | GROUP5 | GROUP14 | GROUP24 */
  DhGroupName?: string | undefined;
  /** 60-604800 s (SDK default 86400) */
  IKESaLifetimeSeconds?: number | undefined;
  /** example IKEV1 */
  IKEVersion?: string | undefined;
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
  EncryptAlgorithm?: string | undefined;
  /** MD5 | SHA1; default left blank; examples spell IntegrityAlgorith */
  IntegrityAlgorithm?: string | undefined;
  /** 180-604800 s */
  IPSECSaLifetimeSeconds?: number | undefined;
  /** NULL (default) | DH-GROUP1 | 2 | 5 | 14 | 24 */
  PfsDhGroup?: string | undefined;
  /** 2560-604800 KB here, yet the examples read 1843200; SDK: up to 4294967295 */
  IPSECSaLifetimeTraffic?: number | undefined;
  IntegrityAlgorith?: string | undefined;
}

export interface IPSECOptionsSpecification {
  /** 3DES-CBC | AES-CBC-128 (default) | AES-CBC-192 | AES-CBC-256 | DES-CBC | NULL */
  EncryptAlgorithm?: string;
  /** MD5 | SHA1; default left blank; examples spell IntegrityAlgorith */
  IntegrityAlgorithm: string;
  /** 180-604800 s */
  IPSECSaLifetimeSeconds: number;
  /** NULL (default) | DH-GROUP1 | 2 | 5 | 14 | 24 */
  PfsDhGroup?: string;
  /** 2560-604800 KB here, yet the examples read 1843200; SDK: up to 4294967295 */
  IPSECSaLifetimeTraffic: number;
  IntegrityAlgorith: string;
}

export interface InstanceChargePrepaidInput {
  /** months: 1-12, 24, 36 */
  Period: number;
  /** NOTIFY_AND_AUTO_RENEW | NOTIFY_AND_MANUAL_RENEW (default) */
  RenewFlag?: string | undefined;
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
  Attachment: NetworkInterfaceAttachment;
  Zone: string;
  CreatedTime: string;
  NetworkInterfaceState: string;
  Ipv6AddressSet: Ipv6Address[];
  TagSet: Tag[];
  EniType: number;
  Business: string;
  CdcId: string;
  AttachType: number;
  ResourceId: string;
  QosLevel: string;
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
  Primary?: boolean | undefined;
  PublicIpAddress?: string | undefined;
  AddressId?: string | undefined;
  Description?: string | undefined;
  IsWanIpBlocked?: boolean | undefined;
  /** example only (line 3501); in the SDK type */
  State?: string | undefined;
  QosLevel?: string | undefined;
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
  QosLevel: string;
}

export interface Quota {
  /** TOTAL_EIP_QUOTA | DAILY_EIP_APPLY | DAILY_PUBLIC_IP_ASSIGN */
  QuotaId: string;
  QuotaCurrent: number;
  QuotaLimit: number;
  QuotaGroup: string;
}

export interface RouteInput {
  /** set by the system */
  RouteId?: number | undefined;
  /** not inside the VPC CIDR */
  DestinationCidrBlock: string;
  /** CVM | VPN | DIRECTCONNECT | PEERCONNECTION | SSLVPN | NAT | NORMAL_CVM (SDK dropped SSLVPN, added HAVIP, EIP, ...) */
  GatewayType: string;
  /** gateway id; for NORMAL_CVM the private IP */
  GatewayId: string;
  RouteDescription?: string | undefined;
  Enabled?: boolean | undefined;
  RouteType?: string | undefined;
  RouteTableId?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
  RouteItemId?: string | undefined;
  PublishedToVbc?: boolean | undefined;
  CreatedTime?: string | undefined;
  CdcId?: string | undefined;
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
  Enabled: boolean;
  RouteType: string;
  RouteTableId: string;
  DestinationIpv6CidrBlock: string;
  RouteItemId: string;
  PublishedToVbc: boolean;
  CreatedTime: string;
  CdcId: string;
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
  TagSet: Tag[];
  LocalCidrForCcn: CidrForCcn[];
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
  TagSet: Tag[];
  UpdateTime: string;
}

export interface SecurityGroupAssociationStatistics {
  SecurityGroupId: string;
  CVM: number;
  CDB: number;
  ENI: number;
  SG: number;
  CLB: number;
  InstanceStatistics: InstanceStatistic[];
  TotalCount: number;
}

export interface SecurityGroupPolicyInput {
  /** from 0 per direction; shifts as rules change */
  PolicyIndex?: number | undefined;
  /** TCP | UDP | ICMP (calls also take GRE, ALL) */
  Protocol?: string | undefined;
  /** 'all', one port, list or a-b */
  Port?: string | undefined;
  /** {ServiceId | ServiceGroupId}; the document types it Array of String, its examples and the SDK have the object; exclusive with Protocol+Port */
  ServiceTemplate?: ServiceTemplateSpecificationInput | undefined;
  /** exclusive with SecurityGroupId, AddressTemplate */
  CidrBlock?: string | undefined;
  /** a group of the same project, itself included */
  SecurityGroupId?: string | undefined;
  /** {AddressId | AddressGroupId}; the document types it String, its examples and the SDK have the object */
  AddressTemplate?: AddressTemplateSpecificationInput | undefined;
  /** ACCEPT | DROP */
  Action?: string | undefined;
  PolicyDescription?: string | undefined;
  /** example only (line 5770): INGRESS | EGRESS; not in the SDK type */
  Direction?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  ModifyTime?: string | undefined;
  Priority?: number | undefined;
}

export interface SecurityGroupPolicy {
  /** from 0 per direction; shifts as rules change */
  PolicyIndex: number;
  /** TCP | UDP | ICMP (calls also take GRE, ALL) */
  Protocol: string;
  /** 'all', one port, list or a-b */
  Port: string;
  /** {ServiceId | ServiceGroupId}; the document types it Array of String, its examples and the SDK have the object; exclusive with Protocol+Port */
  ServiceTemplate: ServiceTemplateSpecification;
  /** exclusive with SecurityGroupId, AddressTemplate */
  CidrBlock: string;
  /** a group of the same project, itself included */
  SecurityGroupId: string;
  /** {AddressId | AddressGroupId}; the document types it String, its examples and the SDK have the object */
  AddressTemplate: AddressTemplateSpecification;
  /** ACCEPT | DROP */
  Action: string;
  PolicyDescription: string;
  /** example only (line 5770): INGRESS | EGRESS; not in the SDK type */
  Direction: string;
  Ipv6CidrBlock: string;
  ModifyTime: string;
  Priority: number;
}

export interface SecurityGroupPolicySetInput {
  /** grows by 1 with each change; optional in calls (no check then) */
  Version?: string | undefined;
  Egress?: SecurityGroupPolicyInput[] | undefined;
  Ingress?: SecurityGroupPolicyInput[] | undefined;
  PolicyStatistics?: PolicyStatisticsInput | undefined;
}

export interface SecurityGroupPolicySet {
  /** grows by 1 with each change; optional in calls (no check then) */
  Version: string;
  Egress: SecurityGroupPolicy[];
  Ingress: SecurityGroupPolicy[];
  PolicyStatistics: PolicyStatistics;
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
  UpdatedTime: string;
  ServiceExtraSet: ServicesInfo[];
  TagSet: Tag[];
}

export interface ServiceTemplateGroup {
  ServiceTemplateGroupId: string;
  /** SDK: ServiceTemplateGroupName */
  ServiceTemplateName: string;
  ServiceTemplateIdSet: string[];
  CreatedTime: string;
  ServiceTemplateGroupName: string;
  UpdatedTime: string;
  ServiceTemplateSet: ServiceTemplate[];
  TagSet: Tag[];
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
  Ipv6CidrBlock: string;
  NetworkAclId: string;
  IsRemoteVpcSnat: boolean;
  TotalIpAddressCount: number;
  TagSet: Tag[];
  CdcId: string;
  IsCdcSubnet: number;
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
  EnableDhcp: boolean;
  Ipv6CidrBlock: string;
  TagSet: Tag[];
  AssistantCidrSet: AssistantCidr[];
  EnableRouteVpcPublish: boolean;
  Ipv6CidrBlockSet: ISPIPv6CidrBlock[];
  EnableRouteVpcPublishIpv6: boolean;
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
  EnableHealthCheck: boolean;
  HealthCheckLocalIp: string;
  HealthCheckRemoteIp: string;
  HealthCheckStatus: string;
  DpdEnable: number;
  DpdTimeout: string;
  DpdAction: string;
  TagSet: Tag[];
  NegotiationType: string;
  BgpConfig: BgpConfigAndAsn;
  HealthCheckConfig: HealthCheckConfig;
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
  Zone: string;
  VpnGatewayQuotaSet: VpnGatewayQuota[];
  Version: string;
  NetworkInstanceId: string;
  CdcId: string;
  MaxConnection: number;
  BgpAsn: number;
  TagSet: Tag[];
}

export interface ServiceTemplateSpecificationInput {
  /** ppm-...; named in examples and the SDK only */
  ServiceId?: string | undefined;
  /** ppmg-...; SDK */
  ServiceGroupId?: string | undefined;
}

export interface ServiceTemplateSpecification {
  /** ppm-...; named in examples and the SDK only */
  ServiceId: string;
  /** ppmg-...; SDK */
  ServiceGroupId: string;
}

export interface AddressTemplateSpecificationInput {
  /** ipm-...; named in examples and the SDK only */
  AddressId?: string | undefined;
  /** ipmg-...; examples and SDK */
  AddressGroupId?: string | undefined;
}

export interface AddressTemplateSpecification {
  /** ipm-...; named in examples and the SDK only */
  AddressId: string;
  /** ipmg-...; examples and SDK */
  AddressGroupId: string;
}

export interface TagInput {
  Key?: string | undefined;
  Value?: string | undefined;
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
  Period?: number | undefined;
  AutoRenewFlag?: number | undefined;
}

export interface AlgType {
  Ftp: boolean;
  Sip: boolean;
}

export interface Ipv6AddressInput {
  Address?: string | undefined;
  Primary?: boolean | undefined;
  AddressId?: string | undefined;
  Description?: string | undefined;
  IsWanIpBlocked?: boolean | undefined;
  State?: string | undefined;
  PublicIpAddress?: string | undefined;
  AddressType?: string | undefined;
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
  DestinationCidrBlock?: string | undefined;
  Priority?: number | undefined;
  Description?: string | undefined;
}

export interface BgpConfigInput {
  TunnelCidr?: string | undefined;
  LocalBgpIp?: string | undefined;
  RemoteBgpIp?: string | undefined;
}

export interface HealthCheckConfigInput {
  ProbeType?: string | undefined;
  ProbeInterval?: number | undefined;
  ProbeThreshold?: number | undefined;
  ProbeTimeout?: number | undefined;
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
  IngressIPv4TotalCount?: number | undefined;
  IngressIPv6TotalCount?: number | undefined;
  EgressIPv4TotalCount?: number | undefined;
  EgressIPv6TotalCount?: number | undefined;
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
  Address?: string | undefined;
  Description?: string | undefined;
  UpdatedTime?: string | undefined;
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
  Service?: string | undefined;
  Description?: string | undefined;
  UpdatedTime?: string | undefined;
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
  Description?: string | undefined;
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
  ResourceId?: string | undefined;
  ResourceType: string;
  PrivateIpAddress: string;
  PublicIpAddresses: string[];
  Description?: string | undefined;
  NatGatewaySnatId?: string | undefined;
  NatGatewayId?: string | undefined;
  VpcId?: string | undefined;
  CreatedTime?: string | undefined;
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
  Protocol?: string | undefined;
  Port?: string | undefined;
  CidrBlock?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Action?: string | undefined;
  Description?: string | undefined;
  ModifyTime?: string | undefined;
  Priority?: number | undefined;
  NetworkAclIpv4EntryId?: string | undefined;
  NetworkAclIpv6EntryId?: string | undefined;
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
  Ingress?: NetworkAclEntryInput[] | undefined;
  Egress?: NetworkAclEntryInput[] | undefined;
}

export interface NetworkAclQuintupleEntriesInput {
  Ingress?: NetworkAclQuintupleEntryInput[] | undefined;
  Egress?: NetworkAclQuintupleEntryInput[] | undefined;
}

export interface NetworkAclQuintupleEntryInput {
  Protocol?: string | undefined;
  Description?: string | undefined;
  SourcePort?: string | undefined;
  SourceCidr?: string | undefined;
  DestinationPort?: string | undefined;
  DestinationCidr?: string | undefined;
  Action?: string | undefined;
  NetworkAclQuintupleEntryId?: string | undefined;
  Priority?: number | undefined;
  CreateTime?: string | undefined;
  NetworkAclDirection?: string | undefined;
  SourceIPv6Cidr?: string | undefined;
  DestinationIPv6Cidr?: string | undefined;
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
  SubnetId?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
}

export interface Ipv6SubnetCidrBlock {
  SubnetId: string;
  Ipv6CidrBlock: string;
}

export interface HaVipAssociationInput {
  InstanceId?: string | undefined;
  HaVipId?: string | undefined;
  InstanceType?: string | undefined;
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
  Key?: string | undefined;
  Value?: string | undefined;
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
  InstanceId?: string | undefined;
  InstanceRegion?: string | undefined;
  InstanceType?: string | undefined;
  Description?: string | undefined;
  RouteTableId?: string | undefined;
  OrderType?: string | undefined;
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
  Region?: string | undefined;
  BandwidthLimit?: number | undefined;
  IsBm?: boolean | undefined;
  DstRegion?: string | undefined;
  DstIsBm?: boolean | undefined;
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
  StorageId?: string | undefined;
  StorageTopic?: string | undefined;
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
  Deadline: string;
}

export interface Resource {
  ResourceType: string;
  ResourceId: string;
  AddressIp: string;
}

/** The actions of vpc. */
export interface VpcActions {
  /** Accept a peering connection that another account asks for. */
  AcceptVpcPeeringConnection(params: AcceptVpcPeeringConnectionRequest): Promise<AcceptVpcPeeringConnectionResponse>;
  /** Put addresses into a bandwidth package. */
  AddBandwidthPackageResources(params: AddBandwidthPackageResourcesRequest): Promise<AddBandwidthPackageResourcesResponse>;
  /** Give an instance another ordinary public address, or an EIP that is paid by the month. */
  AdjustPublicAddress(params?: AdjustPublicAddressRequest): Promise<AdjustPublicAddressResponse>;
  /** Allocate one or more EIPs. (api-docs/vpc.txt:2603) */
  AllocateAddresses(params?: AllocateAddressesRequest): Promise<AllocateAddressesResponse>;
  /** Give a network interface IPv6 addresses. */
  AssignIpv6Addresses(params: AssignIpv6AddressesRequest): Promise<AssignIpv6AddressesResponse>;
  /** Give a VPC an IPv6 range. */
  AssignIpv6CidrBlock(params: AssignIpv6CidrBlockRequest): Promise<AssignIpv6CidrBlockResponse>;
  /** Give subnets IPv6 ranges. */
  AssignIpv6SubnetCidrBlock(params: AssignIpv6SubnetCidrBlockRequest): Promise<AssignIpv6SubnetCidrBlockResponse>;
  /** Add secondary private IPs to an ENI. (api-docs/vpc.txt:3124) */
  AssignPrivateIpAddresses(params: AssignPrivateIpAddressesRequest): Promise<AssignPrivateIpAddressesResponse>;
  /** Bind an EIP to an instance or to one private IP of an ENI. (api-docs/vpc.txt:2665) */
  AssociateAddress(params: AssociateAddressRequest): Promise<AssociateAddressResponse>;
  /** Bind EIPs to a NAT gateway. */
  AssociateNatGatewayAddress(params: AssociateNatGatewayAddressRequest): Promise<AssociateNatGatewayAddressResponse>;
  /** Give subnets a network ACL. */
  AssociateNetworkAclSubnets(params: AssociateNetworkAclSubnetsRequest): Promise<AssociateNetworkAclSubnetsResponse>;
  /** Give security groups to network interfaces. */
  AssociateNetworkInterfaceSecurityGroups(params: AssociateNetworkInterfaceSecurityGroupsRequest): Promise<AssociateNetworkInterfaceSecurityGroupsResponse>;
  /** Attach networks to a cloud connect network. */
  AttachCcnInstances(params: AttachCcnInstancesRequest): Promise<AttachCcnInstancesResponse>;
  /** Link one or more classic-network CVMs to a VPC. (api-docs/vpc.txt:994) */
  AttachClassicLinkVpc(params: AttachClassicLinkVpcRequest): Promise<AttachClassicLinkVpcResponse>;
  /** Attach an ENI to a CVM. (api-docs/vpc.txt:3196) */
  AttachNetworkInterface(params: AttachNetworkInterfaceRequest): Promise<AttachNetworkInterfaceResponse>;
  /** Create an IP-address template. (api-docs/vpc.txt:6089) */
  CreateAddressTemplate(params: CreateAddressTemplateRequest): Promise<CreateAddressTemplateResponse>;
  /** Create a group of IP-address templates. (api-docs/vpc.txt:6158) */
  CreateAddressTemplateGroup(params: CreateAddressTemplateGroupRequest): Promise<CreateAddressTemplateGroupResponse>;
  /** Create bandwidth packages. */
  CreateBandwidthPackage(params?: CreateBandwidthPackageRequest): Promise<CreateBandwidthPackageResponse>;
  /** Create a cloud connect network. */
  CreateCcn(params: CreateCcnRequest): Promise<CreateCcnResponse>;
  /** Create a customer (peer) gateway. (api-docs/vpc.txt:3897) */
  CreateCustomerGateway(params: CreateCustomerGatewayRequest): Promise<CreateCustomerGatewayResponse>;
  /** Create (or return) the account's default VPC and default subnet in the region. (api-docs/vpc.txt:1060) */
  CreateDefaultVpc(params?: CreateDefaultVpcRequest): Promise<CreateDefaultVpcResponse>;
  /** Create a direct connect gateway. */
  CreateDirectConnectGateway(params: CreateDirectConnectGatewayRequest): Promise<CreateDirectConnectGatewayResponse>;
  /** Log the traffic of an interface, a gateway or a CCN. */
  CreateFlowLog(params: CreateFlowLogRequest): Promise<CreateFlowLogResponse>;
  /** Create an HA virtual address. */
  CreateHaVip(params: CreateHaVipRequest): Promise<CreateHaVipResponse>;
  /** Create a NAT gateway. */
  CreateNatGateway(params: CreateNatGatewayRequest): Promise<CreateNatGatewayResponse>;
  /** Add port forwarding rules to a NAT gateway. */
  CreateNatGatewayDestinationIpPortTranslationNatRule(params: CreateNatGatewayDestinationIpPortTranslationNatRuleRequest): Promise<CreateNatGatewayDestinationIpPortTranslationNatRuleResponse>;
  /** Add SNAT rules to a NAT gateway. */
  CreateNatGatewaySourceIpTranslationNatRule(params: CreateNatGatewaySourceIpTranslationNatRuleRequest): Promise<CreateNatGatewaySourceIpTranslationNatRuleResponse>;
  /** Create a network ACL, which refuses everything. */
  CreateNetworkAcl(params: CreateNetworkAclRequest): Promise<CreateNetworkAclResponse>;
  /** Create an ENI in a subnet. (api-docs/vpc.txt:3259) */
  CreateNetworkInterface(params: CreateNetworkInterfaceRequest): Promise<CreateNetworkInterfaceResponse>;
  /** Create an empty route table in a VPC. (api-docs/vpc.txt:1983) */
  CreateRouteTable(params: CreateRouteTableRequest): Promise<CreateRouteTableResponse>;
  /** Append a batch of routes to a route table. (api-docs/vpc.txt:2051) */
  CreateRoutes(params: CreateRoutesRequest): Promise<CreateRoutesResponse>;
  /** Create a security group. (api-docs/vpc.txt:5260) */
  CreateSecurityGroup(params: CreateSecurityGroupRequest): Promise<CreateSecurityGroupResponse>;
  /** Add rules of one direction to a security group. (api-docs/vpc.txt:5329) */
  CreateSecurityGroupPolicies(params: CreateSecurityGroupPoliciesRequest): Promise<CreateSecurityGroupPoliciesResponse>;
  /** Create a security group together with its rules. */
  CreateSecurityGroupWithPolicies(params: CreateSecurityGroupWithPoliciesRequest): Promise<CreateSecurityGroupWithPoliciesResponse>;
  /** Create a protocol/port template. (api-docs/vpc.txt:6226) */
  CreateServiceTemplate(params: CreateServiceTemplateRequest): Promise<CreateServiceTemplateResponse>;
  /** Create a group of protocol/port templates. (api-docs/vpc.txt:6293) */
  CreateServiceTemplateGroup(params: CreateServiceTemplateGroupRequest): Promise<CreateServiceTemplateGroupResponse>;
  /** Create a subnet in a zone of a VPC. (api-docs/vpc.txt:1702) */
  CreateSubnet(params: CreateSubnetRequest): Promise<CreateSubnetResponse>;
  /** Create a VPC. (api-docs/vpc.txt:1185) */
  CreateVpc(params: CreateVpcRequest): Promise<CreateVpcResponse>;
  /** Ask for a peering connection between two VPCs. */
  CreateVpcPeeringConnection(params: CreateVpcPeeringConnectionRequest): Promise<CreateVpcPeeringConnectionResponse>;
  /** Create an IPsec tunnel between a VPN gateway and a customer gateway. (api-docs/vpc.txt:3961) */
  CreateVpnConnection(params: CreateVpnConnectionRequest): Promise<CreateVpnConnectionResponse>;
  /** Buy an IPsec VPN gateway for a VPC. (api-docs/vpc.txt:4055) */
  CreateVpnGateway(params: CreateVpnGatewayRequest): Promise<CreateVpnGatewayResponse>;
  /** Delete an IP-address template. (api-docs/vpc.txt:6360) */
  DeleteAddressTemplate(params: DeleteAddressTemplateRequest): Promise<DeleteAddressTemplateResponse>;
  /** Delete an IP-address template group. (api-docs/vpc.txt:6418) */
  DeleteAddressTemplateGroup(params: DeleteAddressTemplateGroupRequest): Promise<DeleteAddressTemplateGroupResponse>;
  /** Delete a bandwidth package that has no resources. */
  DeleteBandwidthPackage(params: DeleteBandwidthPackageRequest): Promise<DeleteBandwidthPackageResponse>;
  /** Delete a cloud connect network that nothing is attached to. */
  DeleteCcn(params: DeleteCcnRequest): Promise<DeleteCcnResponse>;
  /** Delete a customer gateway. (api-docs/vpc.txt:4160) */
  DeleteCustomerGateway(params: DeleteCustomerGatewayRequest): Promise<DeleteCustomerGatewayResponse>;
  /** Delete a direct connect gateway with the routes to it. */
  DeleteDirectConnectGateway(params: DeleteDirectConnectGatewayRequest): Promise<DeleteDirectConnectGatewayResponse>;
  /** Delete a flow log. */
  DeleteFlowLog(params: DeleteFlowLogRequest): Promise<DeleteFlowLogResponse>;
  /** Delete an HA virtual address. */
  DeleteHaVip(params: DeleteHaVipRequest): Promise<DeleteHaVipResponse>;
  /** Delete a NAT gateway; its EIPs are unbound. */
  DeleteNatGateway(params: DeleteNatGatewayRequest): Promise<DeleteNatGatewayResponse>;
  /** Remove port forwarding rules from a NAT gateway. */
  DeleteNatGatewayDestinationIpPortTranslationNatRule(params: DeleteNatGatewayDestinationIpPortTranslationNatRuleRequest): Promise<DeleteNatGatewayDestinationIpPortTranslationNatRuleResponse>;
  /** Remove SNAT rules from a NAT gateway. */
  DeleteNatGatewaySourceIpTranslationNatRule(params: DeleteNatGatewaySourceIpTranslationNatRuleRequest): Promise<DeleteNatGatewaySourceIpTranslationNatRuleResponse>;
  /** Delete a network ACL that no subnet has. */
  DeleteNetworkAcl(params: DeleteNetworkAclRequest): Promise<DeleteNetworkAclResponse>;
  /** Delete a detached ENI. (api-docs/vpc.txt:3355) */
  DeleteNetworkInterface(params: DeleteNetworkInterfaceRequest): Promise<DeleteNetworkInterfaceResponse>;
  /** Delete a route table. (api-docs/vpc.txt:2117) */
  DeleteRouteTable(params: DeleteRouteTableRequest): Promise<DeleteRouteTableResponse>;
  /** Delete a batch of routes (by RouteId) from a route table. (api-docs/vpc.txt:2175) */
  DeleteRoutes(params: DeleteRoutesRequest): Promise<DeleteRoutesResponse>;
  /** Delete a security group. (api-docs/vpc.txt:5444) */
  DeleteSecurityGroup(params: DeleteSecurityGroupRequest): Promise<DeleteSecurityGroupResponse>;
  /** Delete rules of one direction by index or by content. (api-docs/vpc.txt:5503) */
  DeleteSecurityGroupPolicies(params: DeleteSecurityGroupPoliciesRequest): Promise<DeleteSecurityGroupPoliciesResponse>;
  /** Delete a protocol/port template. (api-docs/vpc.txt:6476) */
  DeleteServiceTemplate(params: DeleteServiceTemplateRequest): Promise<DeleteServiceTemplateResponse>;
  /** Delete a protocol/port template group. (api-docs/vpc.txt:6534) */
  DeleteServiceTemplateGroup(params: DeleteServiceTemplateGroupRequest): Promise<DeleteServiceTemplateGroupResponse>;
  /** Delete an empty subnet. (api-docs/vpc.txt:1780) */
  DeleteSubnet(params: DeleteSubnetRequest): Promise<DeleteSubnetResponse>;
  /** Delete an empty VPC. (api-docs/vpc.txt:1258) */
  DeleteVpc(params: DeleteVpcRequest): Promise<DeleteVpcResponse>;
  /** Delete a peering connection with the routes to it, from either end. */
  DeleteVpcPeeringConnection(params: DeleteVpcPeeringConnectionRequest): Promise<DeleteVpcPeeringConnectionResponse>;
  /** Delete a VPN tunnel. (api-docs/vpc.txt:4218) */
  DeleteVpnConnection(params: DeleteVpnConnectionRequest): Promise<DeleteVpnConnectionResponse>;
  /** Delete a running pay-as-you-go IPsec VPN gateway. (api-docs/vpc.txt:4271) */
  DeleteVpnGateway(params: DeleteVpnGatewayRequest): Promise<DeleteVpnGatewayResponse>;
  /** Tell which network platforms the account supports. (api-docs/vpc.txt:1317) */
  DescribeAccountAttributes(params?: DescribeAccountAttributesRequest): Promise<DescribeAccountAttributesResponse>;
  /** EIP quotas and use in the region. (api-docs/vpc.txt:2739) */
  DescribeAddressQuota(params?: DescribeAddressQuotaRequest): Promise<DescribeAddressQuotaResponse>;
  /** List IP-address template groups. (api-docs/vpc.txt:6592) */
  DescribeAddressTemplateGroups(params?: DescribeAddressTemplateGroupsRequest): Promise<DescribeAddressTemplateGroupsResponse>;
  /** List IP-address templates. (api-docs/vpc.txt:6664) */
  DescribeAddressTemplates(params?: DescribeAddressTemplatesRequest): Promise<DescribeAddressTemplatesResponse>;
  /** List EIPs. (api-docs/vpc.txt:2808) */
  DescribeAddresses(params?: DescribeAddressesRequest): Promise<DescribeAddressesResponse>;
  /** List what is in a bandwidth package. */
  DescribeBandwidthPackageResources(params: DescribeBandwidthPackageResourcesRequest): Promise<DescribeBandwidthPackageResourcesResponse>;
  /** List bandwidth packages. */
  DescribeBandwidthPackages(params?: DescribeBandwidthPackagesRequest): Promise<DescribeBandwidthPackagesResponse>;
  /** List what is attached to cloud connect networks. */
  DescribeCcnAttachedInstances(params?: DescribeCcnAttachedInstancesRequest): Promise<DescribeCcnAttachedInstancesResponse>;
  /** List the bandwidth limits of regions of a cloud connect network. */
  DescribeCcnRegionBandwidthLimits(params: DescribeCcnRegionBandwidthLimitsRequest): Promise<DescribeCcnRegionBandwidthLimitsResponse>;
  /** List the routes of a cloud connect network. */
  DescribeCcnRoutes(params: DescribeCcnRoutesRequest): Promise<DescribeCcnRoutesResponse>;
  /** List cloud connect networks. */
  DescribeCcns(params?: DescribeCcnsRequest): Promise<DescribeCcnsResponse>;
  /** List classic-network CVMs linked to VPCs. (api-docs/vpc.txt:1412) */
  DescribeClassicLinkInstances(params?: DescribeClassicLinkInstancesRequest): Promise<DescribeClassicLinkInstancesResponse>;
  /** List supported customer-gateway vendors. (api-docs/vpc.txt:4305) */
  DescribeCustomerGatewayVendors(params?: DescribeCustomerGatewayVendorsRequest): Promise<DescribeCustomerGatewayVendorsResponse>;
  /** List customer gateways. (api-docs/vpc.txt:4367) */
  DescribeCustomerGateways(params?: DescribeCustomerGatewaysRequest): Promise<DescribeCustomerGatewaysResponse>;
  /** List direct connect gateways. */
  DescribeDirectConnectGateways(params?: DescribeDirectConnectGatewaysRequest): Promise<DescribeDirectConnectGatewaysResponse>;
  /** List flow logs. */
  DescribeFlowLogs(params?: DescribeFlowLogsRequest): Promise<DescribeFlowLogsResponse>;
  /** List HA virtual addresses. */
  DescribeHaVips(params?: DescribeHaVipsRequest): Promise<DescribeHaVipsResponse>;
  /** List port forwarding rules of NAT gateways. */
  DescribeNatGatewayDestinationIpPortTranslationNatRules(params?: DescribeNatGatewayDestinationIpPortTranslationNatRulesRequest): Promise<DescribeNatGatewayDestinationIpPortTranslationNatRulesResponse>;
  /** List the SNAT rules of a NAT gateway. */
  DescribeNatGatewaySourceIpTranslationNatRules(params: DescribeNatGatewaySourceIpTranslationNatRulesRequest): Promise<DescribeNatGatewaySourceIpTranslationNatRulesResponse>;
  /** List NAT gateways. */
  DescribeNatGateways(params?: DescribeNatGatewaysRequest): Promise<DescribeNatGatewaysResponse>;
  /** Show how the account is charged for bandwidth. */
  DescribeNetworkAccountType(params?: DescribeNetworkAccountTypeRequest): Promise<DescribeNetworkAccountTypeResponse>;
  /** List network ACLs with their rules and subnets. */
  DescribeNetworkAcls(params?: DescribeNetworkAclsRequest): Promise<DescribeNetworkAclsResponse>;
  /** List ENIs. (api-docs/vpc.txt:3415) */
  DescribeNetworkInterfaces(params?: DescribeNetworkInterfacesRequest): Promise<DescribeNetworkInterfacesResponse>;
  /** List route tables with their routes and subnet associations. (api-docs/vpc.txt:2232) */
  DescribeRouteTables(params?: DescribeRouteTablesRequest): Promise<DescribeRouteTablesResponse>;
  /** Count the instances and rules that use given security groups. (api-docs/vpc.txt:5636) */
  DescribeSecurityGroupAssociationStatistics(params: DescribeSecurityGroupAssociationStatisticsRequest): Promise<DescribeSecurityGroupAssociationStatisticsResponse>;
  /** Show the quotas of security groups. */
  DescribeSecurityGroupLimits(params?: DescribeSecurityGroupLimitsRequest): Promise<DescribeSecurityGroupLimitsResponse>;
  /** Read a security group's rules and their version. (api-docs/vpc.txt:5711) */
  DescribeSecurityGroupPolicies(params: DescribeSecurityGroupPoliciesRequest): Promise<DescribeSecurityGroupPoliciesResponse>;
  /** List the groups whose rules name certain groups. */
  DescribeSecurityGroupReferences(params: DescribeSecurityGroupReferencesRequest): Promise<DescribeSecurityGroupReferencesResponse>;
  /** List security groups. (api-docs/vpc.txt:5815) */
  DescribeSecurityGroups(params?: DescribeSecurityGroupsRequest): Promise<DescribeSecurityGroupsResponse>;
  /** List protocol/port template groups. (api-docs/vpc.txt:6737) */
  DescribeServiceTemplateGroups(params?: DescribeServiceTemplateGroupsRequest): Promise<DescribeServiceTemplateGroupsResponse>;
  /** List protocol/port templates. (api-docs/vpc.txt:6818) */
  DescribeServiceTemplates(params?: DescribeServiceTemplatesRequest): Promise<DescribeServiceTemplatesResponse>;
  /** List subnets. (api-docs/vpc.txt:1838) */
  DescribeSubnets(params?: DescribeSubnetsRequest): Promise<DescribeSubnetsResponse>;
  /** State of an asynchronous call on public addresses. */
  DescribeTaskResult(params: DescribeTaskResultRequest): Promise<DescribeTaskResultResponse>;
  /** List the private addresses of a VPC that are in use, and by what. */
  DescribeUsedIpAddress(params: DescribeUsedIpAddressRequest): Promise<DescribeUsedIpAddressResponse>;
  /** List peering connections. */
  DescribeVpcPeeringConnections(params?: DescribeVpcPeeringConnectionsRequest): Promise<DescribeVpcPeeringConnectionsResponse>;
  /** Show what private addresses of a VPC are for. */
  DescribeVpcPrivateIpAddresses(params: DescribeVpcPrivateIpAddressesRequest): Promise<DescribeVpcPrivateIpAddressesResponse>;
  /** State of an asynchronous call on other VPC things. */
  DescribeVpcTaskResult(params: DescribeVpcTaskResultRequest): Promise<DescribeVpcTaskResultResponse>;
  /** List VPCs. (api-docs/vpc.txt:1480) */
  DescribeVpcs(params?: DescribeVpcsRequest): Promise<DescribeVpcsResponse>;
  /** List VPN tunnels. (api-docs/vpc.txt:4438) */
  DescribeVpnConnections(params?: DescribeVpnConnectionsRequest): Promise<DescribeVpnConnectionsResponse>;
  /** List VPN gateways. (api-docs/vpc.txt:4555) */
  DescribeVpnGateways(params?: DescribeVpnGatewaysRequest): Promise<DescribeVpnGatewaysResponse>;
  /** Detach networks from a cloud connect network. */
  DetachCcnInstances(params: DetachCcnInstancesRequest): Promise<DetachCcnInstancesResponse>;
  /** Unlink classic-network CVMs from a VPC. (api-docs/vpc.txt:1582) */
  DetachClassicLinkVpc(params: DetachClassicLinkVpcRequest): Promise<DetachClassicLinkVpcResponse>;
  /** Detach an ENI from its CVM. (api-docs/vpc.txt:3540) */
  DetachNetworkInterface(params: DetachNetworkInterfaceRequest): Promise<DetachNetworkInterfaceResponse>;
  /** Disable routes of a cloud connect network. */
  DisableCcnRoutes(params: DisableCcnRoutesRequest): Promise<DisableCcnRoutesResponse>;
  /** Stop flow logs from collecting. */
  DisableFlowLogs(params: DisableFlowLogsRequest): Promise<DisableFlowLogsResponse>;
  /** Disable routes of a table, which stay in it. */
  DisableRoutes(params: DisableRoutesRequest): Promise<DisableRoutesResponse>;
  /** Unbind an EIP. (api-docs/vpc.txt:2886) */
  DisassociateAddress(params: DisassociateAddressRequest): Promise<DisassociateAddressResponse>;
  /** Unbind EIPs from a NAT gateway. */
  DisassociateNatGatewayAddress(params: DisassociateNatGatewayAddressRequest): Promise<DisassociateNatGatewayAddressResponse>;
  /** Take a network ACL from subnets. */
  DisassociateNetworkAclSubnets(params: DisassociateNetworkAclSubnetsRequest): Promise<DisassociateNetworkAclSubnetsResponse>;
  /** Take security groups from network interfaces. */
  DisassociateNetworkInterfaceSecurityGroups(params: DisassociateNetworkInterfaceSecurityGroupsRequest): Promise<DisassociateNetworkInterfaceSecurityGroupsResponse>;
  /** Get the device configuration for a tunnel. (api-docs/vpc.txt:4649) */
  DownloadCustomerGatewayConfiguration(params: DownloadCustomerGatewayConfigurationRequest): Promise<DownloadCustomerGatewayConfigurationResponse>;
  /** Enable routes of a cloud connect network. */
  EnableCcnRoutes(params: EnableCcnRoutesRequest): Promise<EnableCcnRoutesResponse>;
  /** Let flow logs collect. */
  EnableFlowLogs(params: EnableFlowLogsRequest): Promise<EnableFlowLogsResponse>;
  /** Enable routes of a table. */
  EnableRoutes(params: EnableRoutesRequest): Promise<EnableRoutesResponse>;
  /** List the bandwidth limits between regions of a cloud connect network. */
  GetCcnRegionBandwidthLimits(params: GetCcnRegionBandwidthLimitsRequest): Promise<GetCcnRegionBandwidthLimitsResponse>;
  /** Bind a public address to an HA virtual address. */
  HaVipAssociateAddressIp(params: HaVipAssociateAddressIpRequest): Promise<HaVipAssociateAddressIpResponse>;
  /** Unbind the public address of an HA virtual address. */
  HaVipDisassociateAddressIp(params: HaVipDisassociateAddressIpRequest): Promise<HaVipDisassociateAddressIpResponse>;
  /** Price of a new VPN gateway. (api-docs/vpc.txt:4710) */
  InquiryPriceCreateVpnGateway(params: InquiryPriceCreateVpnGatewayRequest): Promise<InquiryPriceCreateVpnGatewayResponse>;
  /** Price of renewing a prepaid VPN gateway. (api-docs/vpc.txt:4812) */
  InquiryPriceRenewVpnGateway(params: InquiryPriceRenewVpnGatewayRequest): Promise<InquiryPriceRenewVpnGatewayResponse>;
  /** Price of changing a VPN gateway's bandwidth. (api-docs/vpc.txt:4877) */
  InquiryPriceResetVpnGatewayInternetMaxBandwidth(params: InquiryPriceResetVpnGatewayInternetMaxBandwidthRequest): Promise<InquiryPriceResetVpnGatewayInternetMaxBandwidthResponse>;
  /** Move an ENI from one CVM to another. (api-docs/vpc.txt:3597) */
  MigrateNetworkInterface(params: MigrateNetworkInterfaceRequest): Promise<MigrateNetworkInterfaceResponse>;
  /** Move one secondary private IP from an ENI to another in the same subnet. (api-docs/vpc.txt:3656) */
  MigratePrivateIpAddress(params: MigratePrivateIpAddressRequest): Promise<MigratePrivateIpAddressResponse>;
  /** Rename an EIP. (api-docs/vpc.txt:2950) */
  ModifyAddressAttribute(params: ModifyAddressAttributeRequest): Promise<ModifyAddressAttributeResponse>;
  /** Change how an EIP's bandwidth is charged. */
  ModifyAddressInternetChargeType(params: ModifyAddressInternetChargeTypeRequest): Promise<ModifyAddressInternetChargeTypeResponse>;
  /** Change name or members of an IP-address template. (api-docs/vpc.txt:6899) */
  ModifyAddressTemplateAttribute(params: ModifyAddressTemplateAttributeRequest): Promise<ModifyAddressTemplateAttributeResponse>;
  /** Change name or members of an IP-address template group. (api-docs/vpc.txt:6957) */
  ModifyAddressTemplateGroupAttribute(params: ModifyAddressTemplateGroupAttributeRequest): Promise<ModifyAddressTemplateGroupAttributeResponse>;
  /** Change the bandwidth of EIPs. */
  ModifyAddressesBandwidth(params: ModifyAddressesBandwidthRequest): Promise<ModifyAddressesBandwidthResponse>;
  /** Add and remove assistant ranges of a VPC. */
  ModifyAssistantCidr(params: ModifyAssistantCidrRequest): Promise<ModifyAssistantCidrResponse>;
  /** Rename a bandwidth package, or change how it is charged. */
  ModifyBandwidthPackageAttribute(params: ModifyBandwidthPackageAttributeRequest): Promise<ModifyBandwidthPackageAttributeResponse>;
  /** Change the bandwidth limit of a bandwidth package. */
  ModifyBandwidthPackageBandwidth(params: ModifyBandwidthPackageBandwidthRequest): Promise<ModifyBandwidthPackageBandwidthResponse>;
  /** Change the descriptions of what is attached to a cloud connect network. */
  ModifyCcnAttachedInstancesAttribute(params: ModifyCcnAttachedInstancesAttributeRequest): Promise<ModifyCcnAttachedInstancesAttributeResponse>;
  /** Change the name, the description or the routing of a cloud connect network. */
  ModifyCcnAttribute(params: ModifyCcnAttributeRequest): Promise<ModifyCcnAttributeResponse>;
  /** Change what the bandwidth limits of a cloud connect network are for. */
  ModifyCcnRegionBandwidthLimitsType(params: ModifyCcnRegionBandwidthLimitsTypeRequest): Promise<ModifyCcnRegionBandwidthLimitsTypeResponse>;
  /** Rename a customer gateway. (api-docs/vpc.txt:4941) */
  ModifyCustomerGatewayAttribute(params: ModifyCustomerGatewayAttributeRequest): Promise<ModifyCustomerGatewayAttributeResponse>;
  /** Rename a direct connect gateway. */
  ModifyDirectConnectGatewayAttribute(params: ModifyDirectConnectGatewayAttributeRequest): Promise<ModifyDirectConnectGatewayAttributeResponse>;
  /** Change the name, the description or the period of a flow log. */
  ModifyFlowLogAttribute(params: ModifyFlowLogAttributeRequest): Promise<ModifyFlowLogAttributeResponse>;
  /** Rename an HA virtual address. */
  ModifyHaVipAttribute(params: ModifyHaVipAttributeRequest): Promise<ModifyHaVipAttributeResponse>;
  /** Describe IPv6 addresses of a network interface. */
  ModifyIpv6AddressesAttribute(params: ModifyIpv6AddressesAttributeRequest): Promise<ModifyIpv6AddressesAttributeResponse>;
  /** Change the name, bandwidth or deletion protection of a NAT gateway. */
  ModifyNatGatewayAttribute(params: ModifyNatGatewayAttributeRequest): Promise<ModifyNatGatewayAttributeResponse>;
  /** Replace a port forwarding rule by another. */
  ModifyNatGatewayDestinationIpPortTranslationNatRule(params: ModifyNatGatewayDestinationIpPortTranslationNatRuleRequest): Promise<ModifyNatGatewayDestinationIpPortTranslationNatRuleResponse>;
  /** Change the addresses or the description of an SNAT rule. */
  ModifyNatGatewaySourceIpTranslationNatRule(params: ModifyNatGatewaySourceIpTranslationNatRuleRequest): Promise<ModifyNatGatewaySourceIpTranslationNatRuleResponse>;
  /** Rename a network ACL. */
  ModifyNetworkAclAttribute(params: ModifyNetworkAclAttributeRequest): Promise<ModifyNetworkAclAttributeResponse>;
  /** Replace the rules of a network ACL, a direction as a whole. */
  ModifyNetworkAclEntries(params: ModifyNetworkAclEntriesRequest): Promise<ModifyNetworkAclEntriesResponse>;
  /** Change name, description, security groups of an ENI. (api-docs/vpc.txt:3718) */
  ModifyNetworkInterfaceAttribute(params: ModifyNetworkInterfaceAttributeRequest): Promise<ModifyNetworkInterfaceAttributeResponse>;
  /** Change the description of private IPs on an ENI. (api-docs/vpc.txt:3777) */
  ModifyPrivateIpAddressesAttribute(params: ModifyPrivateIpAddressesAttributeRequest): Promise<ModifyPrivateIpAddressesAttributeResponse>;
  /** Rename a route table. (api-docs/vpc.txt:2352) */
  ModifyRouteTableAttribute(params: ModifyRouteTableAttributeRequest): Promise<ModifyRouteTableAttributeResponse>;
  /** Change name or description of a security group. (api-docs/vpc.txt:5891) */
  ModifySecurityGroupAttribute(params: ModifySecurityGroupAttributeRequest): Promise<ModifySecurityGroupAttributeResponse>;
  /** Replace all ingress and egress rules (Version 0 clears them). (api-docs/vpc.txt:5950) */
  ModifySecurityGroupPolicies(params: ModifySecurityGroupPoliciesRequest): Promise<ModifySecurityGroupPoliciesResponse>;
  /** Change name or members of a protocol/port template. (api-docs/vpc.txt:7017) */
  ModifyServiceTemplateAttribute(params: ModifyServiceTemplateAttributeRequest): Promise<ModifyServiceTemplateAttributeResponse>;
  /** Change name or members of a protocol/port template group. (api-docs/vpc.txt:7075) */
  ModifyServiceTemplateGroupAttribute(params: ModifyServiceTemplateGroupAttributeRequest): Promise<ModifyServiceTemplateGroupAttributeResponse>;
  /** Change name or broadcast switch of a subnet. (api-docs/vpc.txt:1923) */
  ModifySubnetAttribute(params: ModifySubnetAttributeRequest): Promise<ModifySubnetAttributeResponse>;
  /** Change name, multicast, DNS servers, domain name of a VPC. (api-docs/vpc.txt:1639) */
  ModifyVpcAttribute(params: ModifyVpcAttributeRequest): Promise<ModifyVpcAttributeResponse>;
  /** Change the name, the bandwidth or the charge of a peering connection. */
  ModifyVpcPeeringConnection(params: ModifyVpcPeeringConnectionRequest): Promise<ModifyVpcPeeringConnectionResponse>;
  /** Change a VPN tunnel. (api-docs/vpc.txt:4998) */
  ModifyVpnConnectionAttribute(params: ModifyVpnConnectionAttributeRequest): Promise<ModifyVpnConnectionAttributeResponse>;
  /** Rename a VPN gateway or turn it from prepaid to postpaid. (api-docs/vpc.txt:5033) */
  ModifyVpnGatewayAttribute(params: ModifyVpnGatewayAttributeRequest): Promise<ModifyVpnGatewayAttributeResponse>;
  /** Reject a peering connection that another account asks for. */
  RejectVpcPeeringConnection(params: RejectVpcPeeringConnectionRequest): Promise<RejectVpcPeeringConnectionResponse>;
  /** Release one or more unbound EIPs. (api-docs/vpc.txt:3007) */
  ReleaseAddresses(params: ReleaseAddressesRequest): Promise<ReleaseAddressesResponse>;
  /** Take addresses out of a bandwidth package. */
  RemoveBandwidthPackageResources(params: RemoveBandwidthPackageResourcesRequest): Promise<RemoveBandwidthPackageResourcesResponse>;
  /** Renew a prepaid VPN gateway. (api-docs/vpc.txt:5091) */
  RenewVpnGateway(params: RenewVpnGatewayRequest): Promise<RenewVpnGatewayResponse>;
  /** Point a subnet at another route table. (api-docs/vpc.txt:2409) */
  ReplaceRouteTableAssociation(params: ReplaceRouteTableAssociationRequest): Promise<ReplaceRouteTableAssociationResponse>;
  /** Overwrite given routes, found by RouteId, in a batch. (api-docs/vpc.txt:2468) */
  ReplaceRoutes(params: ReplaceRoutesRequest): Promise<ReplaceRoutesResponse>;
  /** Replace one rule at an index. (api-docs/vpc.txt:6023) */
  ReplaceSecurityGroupPolicy(params: ReplaceSecurityGroupPolicyRequest): Promise<ReplaceSecurityGroupPolicyResponse>;
  /** Raise the concurrent connections of a NAT gateway. */
  ResetNatGatewayConnection(params: ResetNatGatewayConnectionRequest): Promise<ResetNatGatewayConnectionResponse>;
  /** Rename a route table and replace all its routes in one go. (api-docs/vpc.txt:2533) */
  ResetRoutes(params: ResetRoutesRequest): Promise<ResetRoutesResponse>;
  /** Reset (renegotiate) a VPN tunnel. (api-docs/vpc.txt:5148) */
  ResetVpnConnection(params: ResetVpnConnectionRequest): Promise<ResetVpnConnectionResponse>;
  /** Raise a VPN gateway's bandwidth. (api-docs/vpc.txt:5201) */
  ResetVpnGatewayInternetMaxBandwidth(params: ResetVpnGatewayInternetMaxBandwidthRequest): Promise<ResetVpnGatewayInternetMaxBandwidthResponse>;
  /** Set the bandwidth limits of a cloud connect network. */
  SetCcnRegionBandwidthLimits(params: SetCcnRegionBandwidthLimitsRequest): Promise<SetCcnRegionBandwidthLimitsResponse>;
  /** Set whether prepaid VPN gateways are renewed. */
  SetVpnGatewaysRenewFlag(params: SetVpnGatewaysRenewFlagRequest): Promise<SetVpnGatewaysRenewFlagResponse>;
  /** Turn an instance's ordinary public IP into an EIP. (api-docs/vpc.txt:3064) */
  TransformAddress(params: TransformAddressRequest): Promise<TransformAddressResponse>;
  /** Take IPv6 addresses from a network interface. */
  UnassignIpv6Addresses(params: UnassignIpv6AddressesRequest): Promise<UnassignIpv6AddressesResponse>;
  /** Take the IPv6 range of a VPC away. */
  UnassignIpv6CidrBlock(params: UnassignIpv6CidrBlockRequest): Promise<UnassignIpv6CidrBlockResponse>;
  /** Take the IPv6 ranges of subnets away. */
  UnassignIpv6SubnetCidrBlock(params: UnassignIpv6SubnetCidrBlockRequest): Promise<UnassignIpv6SubnetCidrBlockResponse>;
  /** Give back secondary private IPs of an ENI. (api-docs/vpc.txt:3836) */
  UnassignPrivateIpAddresses(params: UnassignPrivateIpAddressesRequest): Promise<UnassignPrivateIpAddressesResponse>;
}

/** What the actions of vpc that read things by their ids list. */
export interface VpcReads {
  "vpc.DescribeAddressTemplateGroups": AddressTemplateGroup;
  "vpc.DescribeAddressTemplates": AddressTemplate;
  "vpc.DescribeAddresses": Address;
  "vpc.DescribeBandwidthPackages": BandwidthPackage;
  "vpc.DescribeCcnAttachedInstances": CcnAttachedInstance;
  "vpc.DescribeCcnRoutes": CcnRoute;
  "vpc.DescribeCcns": CCN;
  "vpc.DescribeCustomerGateways": CustomerGateway;
  "vpc.DescribeDirectConnectGateways": DirectConnectGateway;
  "vpc.DescribeFlowLogs": FlowLog;
  "vpc.DescribeHaVips": HaVip;
  "vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules": NatGatewayDestinationIpPortTranslationNatRule;
  "vpc.DescribeNatGateways": NatGateway;
  "vpc.DescribeNetworkAcls": NetworkAcl;
  "vpc.DescribeNetworkInterfaces": NetworkInterface;
  "vpc.DescribeRouteTables": RouteTable;
  "vpc.DescribeSecurityGroupAssociationStatistics": SecurityGroupAssociationStatistics;
  "vpc.DescribeSecurityGroupReferences": ReferredSecurityGroup;
  "vpc.DescribeSecurityGroups": SecurityGroup;
  "vpc.DescribeServiceTemplateGroups": ServiceTemplateGroup;
  "vpc.DescribeServiceTemplates": ServiceTemplate;
  "vpc.DescribeSubnets": Subnet;
  "vpc.DescribeVpcPeeringConnections": PeerConnection;
  "vpc.DescribeVpcs": Vpc;
  "vpc.DescribeVpnConnections": VpnConnection;
  "vpc.DescribeVpnGateways": VpnGateway;
}
