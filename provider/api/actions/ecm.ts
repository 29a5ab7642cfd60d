// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AllocateAddresses takes. */
export interface AllocateAddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** default 1; must be 1 when binding to an ENI in the same call */
  AddressCount?: number | undefined;
  /** CMCC | CTCC | CUCC */
  InternetServiceProvider?: string | undefined;
  /** 1-5000 Mbps, default 1 */
  InternetMaxBandwidthOut?: number | undefined;
  /** Key/Value; creation only */
  Tags?: TagInput[] | undefined;
  /** bind to this instance; not together with NetworkInterfaceId */
  InstanceId?: string | undefined;
  /** bind to this ENI; needs PrivateIpAddress */
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
}

/** What AllocateAddresses answers. */
export interface AllocateAddressesResponse {
  /** eip-... ids; may be null */
  AddressSet: string[];
  /** string */
  TaskId: string;
  RequestId: string;
}

/** What AssignIpv6Addresses takes. */
export interface AssignIpv6AddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** primary ENI only */
  NetworkInterfaceId: string;
  /** max 10; this or Ipv6AddressCount */
  Ipv6Addresses?: Ipv6AddressInput[] | undefined;
  /** this or Ipv6Addresses */
  Ipv6AddressCount?: number | undefined;
  /** CTCC | CUCC | CMCC (SDK: deprecated, ISPType instead) */
  Ipv6ISP?: string | undefined;
  ISPType?: string | undefined;
  SkipCheckIPv6Address?: boolean | undefined;
  SkipAllocateBandwidth?: boolean | undefined;
}

/** What AssignIpv6Addresses answers. */
export interface AssignIpv6AddressesResponse {
  /** State PENDING */
  Ipv6AddressSet: Ipv6Address[];
  RequestId: string;
}

/** What AssignPrivateIpAddresses takes. */
export interface AssignPrivateIpAddressesRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** max 10; this or SecondaryPrivateIpAddressCount, or both */
  PrivateIpAddresses?: PrivateIpAddressSpecificationInput[] | undefined;
  /** how many to pick automatically, within quota */
  SecondaryPrivateIpAddressCount?: number | undefined;
}

/** What AssignPrivateIpAddresses answers. */
export interface AssignPrivateIpAddressesResponse {
  /** new IPs; may be null */
  PrivateIpAddressSet: PrivateIpAddressSpecification[];
  RequestId: string;
}

/** What AssociateAddress takes. */
export interface AssociateAddressRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eip-..., must be UNBIND */
  AddressId: string;
  /** binds to the primary IP of the primary ENI; not together with NetworkInterfaceId */
  InstanceId?: string | undefined;
  /** needs PrivateIpAddress too */
  NetworkInterfaceId?: string | undefined;
  /** an IP of that ENI */
  PrivateIpAddress?: string | undefined;
}

/** What AssociateAddress answers. */
export interface AssociateAddressResponse {
  /** string */
  TaskId: string;
  RequestId: string;
}

/** What AssociateSecurityGroups takes. */
export interface AssociateSecurityGroupsRequest {
  /** array, but exactly one id is allowed */
  SecurityGroupIds: string[];
  /** ein-... list, max 100 */
  InstanceIds: string[];
}

/** What AssociateSecurityGroups answers. */
export interface AssociateSecurityGroupsResponse {
  RequestId: string;
}

/** What AttachNetworkInterface takes. */
export interface AttachNetworkInterfaceRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** ein-... */
  InstanceId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What AttachNetworkInterface answers. */
export interface AttachNetworkInterfaceResponse {
  RequestId: string;
}

/** What BatchDeregisterTargets takes. */
export interface BatchDeregisterTargetsRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** BatchTarget rows */
  Targets: BatchTargetInput[];
}

/** What BatchDeregisterTargets answers. */
export interface BatchDeregisterTargetsResponse {
  /** listeners that failed; may be null */
  FailListenerIdSet: string[];
  RequestId: string;
}

/** What BatchModifyTargetWeight takes. */
export interface BatchModifyTargetWeightRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** TargetsWeightRule: ListenerId, Targets[], Weight */
  ModifyList: TargetsWeightRuleInput[];
}

/** What BatchModifyTargetWeight answers. */
export interface BatchModifyTargetWeightResponse {
  RequestId: string;
}

/** What BatchRegisterTargets takes. */
export interface BatchRegisterTargetsRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** BatchTarget: ListenerId, Port, InstanceId or EniIp, Weight 0-100 (default 10) */
  Targets: BatchTargetInput[];
}

/** What BatchRegisterTargets answers. */
export interface BatchRegisterTargetsResponse {
  /** listeners that failed; empty = all good; may be null */
  FailListenerIdSet: string[];
  RequestId: string;
}

/** What CreateHaVip takes. */
export interface CreateHaVipRequest {
  /** vpc-... */
  VpcId: string;
  /** subnet-... */
  SubnetId: string;
  HaVipName: string;
  /** inside the VPC range and free; default: picked */
  Vip?: string | undefined;
}

/** What CreateHaVip answers. */
export interface CreateHaVipResponse {
  /** State UNBIND */
  HaVip: HaVip;
  RequestId: string;
}

/** What CreateImage takes. */
export interface CreateImageRequest {
  /** unique (max 20 chars per ModifyImageAttribute) */
  ImageName: string;
  /** ein-..., belongs to the caller */
  InstanceId: string;
  ImageDescription?: string | undefined;
  /** STRING "TRUE"/"FALSE", default FALSE; TRUE shuts the instance down first (SDK comment: live imaging is unsupported, so stop it yourself when FALSE) */
  ForcePoweroff?: string | undefined;
}

/** What CreateImage answers. */
export interface CreateImageResponse {
  /** string id for DescribeTaskStatus; not an image id */
  TaskId: string;
  RequestId: string;
}

/** What CreateKeyPair takes. */
export interface CreateKeyPairRequest {
  /** max 25 digits, letters, underscores */
  KeyName: string;
}

/** What CreateKeyPair answers. */
export interface CreateKeyPairResponse {
  /** PrivateKey returned this once only: secret */
  KeyPair: KeyPair;
  RequestId: string;
}

/** What CreateListener takes. */
export interface CreateListenerRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** one listener each */
  Ports: number[];
  /** TCP | UDP */
  Protocol: string;
  /** same length/order as Ports */
  ListenerNames?: string[] | undefined;
  HealthCheck?: HealthCheckInput | undefined;
  /** 30-3600 s; 0 (default) = off */
  SessionExpireTime?: number | undefined;
  /** WRR (default) | LEAST_CONN */
  Scheduler?: string | undefined;
  /** NORMAL (default) | QUIC_CID (UDP only) */
  SessionType?: string | undefined;
  /** port-range ends, same length as Ports */
  EndPorts?: number[] | undefined;
}

/** What CreateListener answers. */
export interface CreateListenerResponse {
  /** in Ports order; may be null */
  ListenerIds: string[];
  RequestId: string;
}

/** What CreateLoadBalancer takes. */
export interface CreateLoadBalancerRequest {
  /** e.g. ap-xian-ecm */
  EcmRegion?: string | undefined;
  /** only OPEN */
  LoadBalancerType: string;
  /** CMCC | CTCC | CUCC, one */
  VipIsp: string;
  /** 1-50 letters/digits/-/_; used only when Number is 1; a taken name is replaced by a generated one */
  LoadBalancerName?: string | undefined;
  /** VPC of the targets */
  VpcId?: string | undefined;
  /** default 1 */
  Number?: number | undefined;
  /** {InternetMaxBandwidthOut}, Mbps, default 10 */
  InternetAccessible?: LoadBalancerInternetAccessibleInput | undefined;
  /** TagKey/TagValue (not Key/Value); creation only */
  Tags?: TagInfoInput[] | undefined;
  SecurityGroups?: string[] | undefined;
  /** IPV4 (default) | IPv6FullChain */
  AddressIPVersion?: string | undefined;
  /** required for IPv6 */
  SubnetId?: string | undefined;
}

/** What CreateLoadBalancer answers. */
export interface CreateLoadBalancerResponse {
  /** may be null */
  LoadBalancerIds: string[];
  RequestId: string;
}

/** What CreateModule takes. */
export interface CreateModuleRequest {
  /** max 60 chars, no leading space, unique */
  ModuleName: string;
  /** Mbps out; within DescribeConfig Min/MaxBandwidth */
  DefaultBandWidth: number;
  /** img-... */
  DefaultImageId: string;
  /** model id, e.g. SN3ne.2XLARGE16 */
  InstanceType: string;
  /** GB, 50 is the usual default; within DescribeConfig limits (required all the same) */
  DefaultSystemDiskSize: number;
  /** GB; within DescribeConfig limits */
  DefaultDataDiskSize: number;
  /** true turns IP direct access off */
  CloseIpDirect?: boolean | undefined;
  /** ResourceType "module"; creation only */
  TagSpecification?: TagSpecificationInput[] | undefined;
  /** esg-... list, default security groups (ModifyModuleSecurityGroups says max 5) */
  SecurityGroups?: string[] | undefined;
  /** Mbps in */
  DefaultBandWidthIn?: number | undefined;
  /** whether public IP assignment is prohibited */
  DisableWanIp?: boolean | undefined;
  /** disk type/size form of the system disk default */
  SystemDisk?: SystemDiskInput | undefined;
  /** disk type/size form of the data disk defaults */
  DataDisks?: DataDiskInput[] | undefined;
}

/** What CreateModule answers. */
export interface CreateModuleResponse {
  /** em-... */
  ModuleId: string;
  RequestId: string;
}

/** What CreateNetworkInterface takes. */
export interface CreateNetworkInterfaceRequest {
  /** vpc-... */
  VpcId: string;
  /** max 60 bytes */
  NetworkInterfaceName: string;
  /** subnet-... */
  SubnetId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** max 60 chars */
  NetworkInterfaceDescription?: string | undefined;
  /** within quota */
  SecondaryPrivateIpAddressCount?: number | undefined;
  /** sample form sg-... (ECM groups are esg-...) */
  SecurityGroupIds?: string[] | undefined;
  /** max 10 explicit IPs */
  PrivateIpAddresses?: PrivateIpAddressSpecificationInput[] | undefined;
  /** Key/Value; creation only */
  Tags?: TagInput[] | undefined;
}

/** What CreateNetworkInterface answers. */
export interface CreateNetworkInterfaceResponse {
  /** State PENDING */
  NetworkInterface: NetworkInterface;
  RequestId: string;
}

/** What CreateRouteTable takes. */
export interface CreateRouteTableRequest {
  /** vpc-... */
  VpcId: string;
  /** max 60 bytes */
  RouteTableName: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What CreateRouteTable answers. */
export interface CreateRouteTableResponse {
  /** Main=false, no routes */
  RouteTable: RouteTable;
  RequestId: string;
}

/** What CreateRoutes takes. */
export interface CreateRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** DestinationCidrBlock, GatewayType (NORMAL_CVM), GatewayId (next hop IP), RouteDescription */
  Routes: RouteInput[];
}

/** What CreateRoutes answers. */
export interface CreateRoutesResponse {
  /** routes added */
  TotalCount: number;
  /** the table with its routes incl. RouteItemId; may be null */
  RouteTableSet: RouteTable[];
  RequestId: string;
}

/** What CreateSecurityGroup takes. */
export interface CreateSecurityGroupRequest {
  /** max 60 chars */
  GroupName: string;
  /** required, max 100 chars */
  GroupDescription: string;
  /** Key/Value; creation only */
  Tags?: TagInput[] | undefined;
}

/** What CreateSecurityGroup answers. */
export interface CreateSecurityGroupResponse {
  /** esg-... */
  SecurityGroup: SecurityGroup;
  RequestId: string;
}

/** What CreateSecurityGroupPolicies takes. */
export interface CreateSecurityGroupPoliciesRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** Egress or Ingress only; with PolicyIndex all rules share one index; Version optional check */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What CreateSecurityGroupPolicies answers. */
export interface CreateSecurityGroupPoliciesResponse {
  RequestId: string;
}

/** What CreateSubnet takes. */
export interface CreateSubnetRequest {
  /** vpc-... */
  VpcId: string;
  /** max 60 bytes */
  SubnetName: string;
  /** inside the VPC range, no overlap with siblings */
  CidrBlock: string;
  /** zone code such as ap-hangzhou-ecm-1 */
  Zone: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** Key/Value */
  Tags?: TagInput[] | undefined;
  IPv6CidrBlock?: string | undefined;
}

/** What CreateSubnet answers. */
export interface CreateSubnetResponse {
  /** complete; RouteTableId may be empty at first */
  Subnet: Subnet;
  RequestId: string;
}

/** What CreateVpc takes. */
export interface CreateVpcRequest {
  /** max 60 bytes */
  VpcName: string;
  /** inside 10.x.0.0/16, 172.16-31.0.0/16 or 192.168.0.0/16 (sample uses a /28) */
  CidrBlock: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** STRING, not supported yet */
  EnableMulticast?: string | undefined;
  /** not supported yet; max 4 */
  DnsServers?: string[] | undefined;
  /** not supported yet */
  DomainName?: string | undefined;
  /** Key/Value */
  Tags?: TagInput[] | undefined;
  Description?: string | undefined;
  ISPTypes?: ISPTypeItemInput[] | undefined;
}

/** What CreateVpc answers. */
export interface CreateVpcResponse {
  /** VpcInfo, complete */
  Vpc: VpcInfo;
  RequestId: string;
}

/** What DeleteHaVip takes. */
export interface DeleteHaVipRequest {
  /** havip-... */
  HaVipId: string;
}

/** What DeleteHaVip answers. */
export interface DeleteHaVipResponse {
  RequestId: string;
}

/** What DeleteImage takes. */
export interface DeleteImageRequest {
  /** img-... list (capital ID) */
  ImageIDSet: string[];
}

/** What DeleteImage answers. */
export interface DeleteImageResponse {
  RequestId: string;
}

/** What DeleteListener takes. */
export interface DeleteListenerRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** lbl-... */
  ListenerId: string;
}

/** What DeleteListener answers. */
export interface DeleteListenerResponse {
  RequestId: string;
}

/** What DeleteLoadBalancer takes. */
export interface DeleteLoadBalancerRequest {
  /** max 20; marked optional */
  LoadBalancerIds?: string[] | undefined;
}

/** What DeleteLoadBalancer answers. */
export interface DeleteLoadBalancerResponse {
  RequestId: string;
}

/** What DeleteLoadBalancerListeners takes. */
export interface DeleteLoadBalancerListenersRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** absent/empty deletes every listener of the CLB */
  ListenerIds?: string[] | undefined;
}

/** What DeleteLoadBalancerListeners answers. */
export interface DeleteLoadBalancerListenersResponse {
  RequestId: string;
}

/** What DeleteModule takes. */
export interface DeleteModuleRequest {
  /** em-... */
  ModuleId: string;
}

/** What DeleteModule answers. */
export interface DeleteModuleResponse {
  RequestId: string;
}

/** What DeleteNetworkInterface takes. */
export interface DeleteNetworkInterfaceRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What DeleteNetworkInterface answers. */
export interface DeleteNetworkInterfaceResponse {
  RequestId: string;
}

/** What DeleteRouteTable takes. */
export interface DeleteRouteTableRequest {
  /** rtb-... */
  RouteTableId: string;
}

/** What DeleteRouteTable answers. */
export interface DeleteRouteTableResponse {
  RequestId: string;
}

/** What DeleteRoutes takes. */
export interface DeleteRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** Route objects; sample sends only RouteId */
  Routes: RouteInput[];
}

/** What DeleteRoutes answers. */
export interface DeleteRoutesResponse {
  RequestId: string;
}

/** What DeleteSecurityGroup takes. */
export interface DeleteSecurityGroupRequest {
  /** esg-... */
  SecurityGroupId: string;
}

/** What DeleteSecurityGroup answers. */
export interface DeleteSecurityGroupResponse {
  RequestId: string;
}

/** What DeleteSecurityGroupPolicies takes. */
export interface DeleteSecurityGroupPoliciesRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** Egress or Ingress only; either PolicyIndex or full match, not mixed; stale Version fails, absent Version skips the check */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What DeleteSecurityGroupPolicies answers. */
export interface DeleteSecurityGroupPoliciesResponse {
  RequestId: string;
}

/** What DeleteSnapshots takes. */
export interface DeleteSnapshotsRequest {
  /** snap-... list, all must be NORMAL; all-or-nothing */
  SnapshotIds: string[];
  /** force deletion of images made from the snapshot */
  DeleteBindImages?: boolean | undefined;
}

/** What DeleteSnapshots answers. */
export interface DeleteSnapshotsResponse {
  RequestId: string;
}

/** What DeleteSubnet takes. */
export interface DeleteSubnetRequest {
  /** subnet-... */
  SubnetId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What DeleteSubnet answers. */
export interface DeleteSubnetResponse {
  RequestId: string;
}

/** What DeleteVpc takes. */
export interface DeleteVpcRequest {
  /** vpc-... */
  VpcId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What DeleteVpc answers. */
export interface DeleteVpcResponse {
  RequestId: string;
}

/** What DescribeAddressQuota takes. */
export interface DescribeAddressQuotaRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What DescribeAddressQuota answers. */
export interface DescribeAddressQuotaResponse {
  /** TOTAL_EIP_QUOTA, DAILY_EIP_APPLY, DAILY_PUBLIC_IP_ASSIGN (sample: DAILY_EIP_ASSIGN) */
  QuotaSet: EipQuota[];
  RequestId: string;
}

/** What DescribeAddresses takes. */
export interface DescribeAddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** not together with Filters */
  AddressIds?: string[] | undefined;
  /** address-id, address-name (exact), address-ip, address-status, instance-id, private-ip-address, network-interface-id, is-arrears (TRUE/FALSE); max 10 filters x 5 values */
  Filters?: FilterInput[] | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeAddresses answers. */
export interface DescribeAddressesResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  AddressSet: Address[];
  RequestId: string;
}

/** What DescribeBaseOverview takes. */
export interface DescribeBaseOverviewRequest {}

/** What DescribeBaseOverview answers. */
export interface DescribeBaseOverviewResponse {
  ModuleNum: number;
  NodeNum: number;
  VcpuNum: number;
  /** GB */
  MemoryNum: number;
  /** GB */
  StorageNum: number;
  /** yesterday's peak, Mbps */
  NetworkNum: number;
  InstanceNum: number;
  RunningNum: number;
  /** isolated instances */
  IsolationNum: number;
  ExpiredNum: number;
  /** instances close to expiry */
  WillExpireNum: number;
  RequestId: string;
}

/** What DescribeConfig takes. */
export interface DescribeConfigRequest {}

/** What DescribeConfig answers. */
export interface DescribeConfigResponse {
  /** min/max/suggested sizes */
  NetworkStorageRange: NetworkStorageRange;
  /** image OS names allowed; may be null */
  ImageWhiteSet: string[];
  /** ENI, private IP and public IP limits by CPU count; may be null */
  InstanceNetworkLimitConfigs: InstanceNetworkLimitConfig[];
  /** {MaxImageSize}; may be null */
  ImageLimits?: ImageLimitConfig;
  /** default of IP direct access */
  DefaultIPDirect: boolean;
  RequestId: string;
}

/** What DescribeCustomImageTask takes. */
export interface DescribeCustomImageTaskRequest {
  /** required here: task-id | image-id | image-name */
  Filters: FilterInput[];
}

/** What DescribeCustomImageTask answers. */
export interface DescribeCustomImageTaskResponse {
  /** State, Message, ImageName, CreateTime; may be null */
  ImageTaskSet: ImageTask[];
  /** matches in total, not the page length */
  TotalCount: number;
  RequestId: string;
}

/** What DescribeDefaultSubnet takes. */
export interface DescribeDefaultSubnetRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** zone code */
  Zone: string;
}

/** What DescribeDefaultSubnet answers. */
export interface DescribeDefaultSubnetResponse {
  /** empty when the zone has none */
  Subnet: Subnet;
  RequestId: string;
}

/** What DescribeHaVips takes. */
export interface DescribeHaVipsRequest {
  /** not together with Filters */
  HaVipIds?: string[] | undefined;
  /** havip-id, havip-name, vpc-id, subnet-id */
  Filters?: FilterInput[] | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** empty = all regions */
  EcmRegion?: string | undefined;
}

/** What DescribeHaVips answers. */
export interface DescribeHaVipsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  HaVipSet: HaVip[];
  RequestId: string;
}

/** What DescribeImage takes. */
export interface DescribeImageRequest {
  /** image-id, image-type (PRIVATE_IMAGE | PUBLIC_IMAGE), instance-type, image-name~ and image-os~ (fuzzy, one value); max 10 filters */
  Filters?: FilterInput[] | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeImage answers. */
export interface DescribeImageResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  ImageSet: Image[];
  RequestId: string;
}

/** What DescribeImportImageOs takes. */
export interface DescribeImportImageOsRequest {}

/** What DescribeImportImageOs answers. */
export interface DescribeImportImageOsResponse {
  /** {Windows[], Linux[]} */
  ImportImageOsListSupported: ImageOsList;
  /** OsName, OsVersions[], Architecture[] */
  ImportImageOsVersionSet: OsVersion[];
  RequestId: string;
}

/** What DescribeInstanceTypeConfig takes. */
export interface DescribeInstanceTypeConfigRequest {}

/** What DescribeInstanceTypeConfig answers. */
export interface DescribeInstanceTypeConfigResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  InstanceTypeConfigSet: InstanceTypeConfig[];
  RequestId: string;
}

/** What DescribeInstanceVncUrl takes. */
export interface DescribeInstanceVncUrlRequest {
  /** ein-... */
  InstanceId: string;
}

/** What DescribeInstanceVncUrl answers. */
export interface DescribeInstanceVncUrlResponse {
  /** URL-encoded wss address carrying a token: secret */
  InstanceVncUrl: string;
  RequestId: string;
}

/** What DescribeInstances takes. */
export interface DescribeInstancesRequest {
  /** zone, zone-name~, module-id, instance-id, instance-name~, ip-address, instance-uuid, instance-state, internet-service-provider, tag-key, tag:<key>, instance-family, module-name~, image-id, vpc-id, subnet-id (~ fuzzy); max 5 values per filter */
  Filters?: FilterInput[] | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** timestamp only */
  OrderByField?: string | undefined;
  /** 0 descending (default), 1 ascending */
  OrderDirection?: number | undefined;
}

/** What DescribeInstances answers. */
export interface DescribeInstancesResponse {
  TotalCount: number;
  /** may be null */
  InstanceSet: Instance[];
  RequestId: string;
}

/** What DescribeInstancesDeniedActions takes. */
export interface DescribeInstancesDeniedActionsRequest {
  /** ein-... list */
  InstanceIdSet: string[];
}

/** What DescribeInstancesDeniedActions answers. */
export interface DescribeInstancesDeniedActionsResponse {
  /** InstanceOperator per instance with DeniedActions[] (Action, Code, Message) */
  InstanceOperatorSet: InstanceOperator[];
  RequestId: string;
}

/** What DescribeListeners takes. */
export interface DescribeListenersRequest {
  /** lb-... */
  LoadBalancerId: string;
  ListenerIds?: string[] | undefined;
  /** TCP | UDP */
  Protocol?: string | undefined;
  Port?: number | undefined;
}

/** What DescribeListeners answers. */
export interface DescribeListenersResponse {
  /** may be null */
  Listeners: Listener[];
  /** may be null */
  TotalCount?: number;
  RequestId: string;
}

/** What DescribeLoadBalanceTaskStatus takes. */
export interface DescribeLoadBalanceTaskStatusRequest {
  /** the RequestId that the CLB write returned */
  TaskId: string;
}

/** What DescribeLoadBalanceTaskStatus answers. */
export interface DescribeLoadBalanceTaskStatusResponse {
  /** 0 done, 1 failed, 2 running; may be null */
  Status?: number;
  RequestId: string;
}

/** What DescribeLoadBalancers takes. */
export interface DescribeLoadBalancersRequest {
  /** absent = all regions */
  EcmRegion?: string | undefined;
  LoadBalancerIds?: string[] | undefined;
  LoadBalancerName?: string | undefined;
  LoadBalancerVips?: string[] | undefined;
  BackendPrivateIps?: string[] | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** 0 none bound | 1 bound | -1 all (default) */
  WithBackend?: number | undefined;
  VpcId?: string | undefined;
  /** tag-key only; max 10 filters x 100 values */
  Filters?: FilterInput[] | undefined;
  /** esg-... */
  SecurityGroup?: string | undefined;
}

/** What DescribeLoadBalancers answers. */
export interface DescribeLoadBalancersResponse {
  /** matches in total; may be null */
  TotalCount?: number;
  /** may be null */
  LoadBalancerSet: LoadBalancer[];
  RequestId: string;
}

/** What DescribeModule takes. */
export interface DescribeModuleRequest {
  /** module-name, module-id, image-id, instance-family, security-group-id; max 10 filters x 5 values */
  Filters?: FilterInput[] | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** instance-num | node-num | timestamp (default: creation time) */
  OrderByField?: string | undefined;
  /** 0 descending (default), 1 ascending */
  OrderDirection?: number | undefined;
}

/** What DescribeModule answers. */
export interface DescribeModuleResponse {
  /** may be null */
  TotalCount?: number;
  /** each {NodeInstanceNum, Module}; may be null */
  ModuleItemSet: ModuleItem[];
  RequestId: string;
}

/** What DescribeModuleDetail takes. */
export interface DescribeModuleDetailRequest {
  /** em-... */
  ModuleId: string;
}

/** What DescribeModuleDetail answers. */
export interface DescribeModuleDetailResponse {
  /** may be null */
  Module?: Module;
  /** instances/nodes/cities by ISP; may be null */
  ModuleCounter?: ModuleCounter;
  RequestId: string;
}

/** What DescribeMonthPeakNetwork takes. */
export interface DescribeMonthPeakNetworkRequest {
  /** YYYY-MM; required, yet text names a default (last month) */
  Month: string;
  /** sample uses region; list not given */
  Filters?: FilterInput[] | undefined;
}

/** What DescribeMonthPeakNetwork answers. */
export interface DescribeMonthPeakNetworkResponse {
  /** capital W; may be null */
  MonthNetWorkData: MonthNetwork[];
  RequestId: string;
}

/** What DescribeNetworkInterfaces takes. */
export interface DescribeNetworkInterfacesRequest {
  /** max 100; not together with Filters */
  NetworkInterfaceIds?: string[] | undefined;
  /** vpc-id, subnet-id, network-interface-id, attachment.instance-id, groups.security-group-id, network-interface-name, network-interface-description, address-ip, tag-key, tag:<key>, is-primary (true/false) */
  Filters?: FilterInput[] | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What DescribeNetworkInterfaces answers. */
export interface DescribeNetworkInterfacesResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  NetworkInterfaceSet: NetworkInterface[];
  RequestId: string;
}

/** What DescribeNode takes. */
export interface DescribeNodeRequest {
  /** only filter: InstanceFamily (instance family such as SN3ne) */
  Filters?: FilterInput[] | undefined;
}

/** What DescribeNode answers. */
export interface DescribeNodeResponse {
  /** Node per zone; may be null */
  NodeSet: Node[];
  /** matches in total, not the page length */
  TotalCount: number;
  RequestId: string;
}

/** What DescribePackingQuotaGroup takes. */
export interface DescribePackingQuotaGroupRequest {
  /** Zone, InstanceType, DataDiskSize */
  Filters?: FilterInput[] | undefined;
}

/** What DescribePackingQuotaGroup answers. */
export interface DescribePackingQuotaGroupResponse {
  /** PackingQuotaGroup: zone, ISP and quotas by model */
  PackingQuotaSet: PackingQuotaGroup[];
  RequestId: string;
}

/** What DescribePeakBaseOverview takes. */
export interface DescribePeakBaseOverviewRequest {
  /** YYYY-MM-DD, default 7 days ago, max 90 days back */
  StartTime?: string | undefined;
  /** YYYY-MM-DD, default yesterday */
  EndTime?: string | undefined;
}

/** What DescribePeakBaseOverview answers. */
export interface DescribePeakBaseOverviewResponse {
  /** may be null */
  PeakFamilyInfoSet: PeakFamilyInfo[];
  RequestId: string;
}

/** What DescribePeakNetworkOverview takes. */
export interface DescribePeakNetworkOverviewRequest {
  /** YYYY-MM-DD, default 7 days ago, max 30 days back */
  StartTime?: string | undefined;
  /** YYYY-MM-DD, default yesterday */
  EndTime?: string | undefined;
  /** region, or area (ALL_REGION allowed), plus isp (with area only, one) */
  Filters?: FilterInput[] | undefined;
  /** 60 | 300 s */
  Period?: number | undefined;
}

/** What DescribePeakNetworkOverview answers. */
export interface DescribePeakNetworkOverviewResponse {
  /** may be null */
  PeakNetworkRegionSet: PeakNetworkRegionInfo[];
  RequestId: string;
}

/** What DescribePriceRunInstance takes. */
export interface DescribePriceRunInstanceRequest {
  /** model id */
  InstanceType: string;
  SystemDisk: SystemDiskInput;
  InstanceCount: number;
  /** array named in the singular */
  DataDisk?: DataDiskInput[] | undefined;
  /** 0 | 1 | 2 as in RunInstances */
  InstanceChargeType?: number | undefined;
}

/** What DescribePriceRunInstance answers. */
export interface DescribePriceRunInstanceResponse {
  /** prices in cents; Discount 65 means 65% of the list price */
  InstancePrice: InstancesPrice;
  RequestId: string;
}

/** What DescribeRouteConflicts takes. */
export interface DescribeRouteConflictsRequest {
  /** rtb-... */
  RouteTableId: string;
  /** CIDRs to check (text says ports by mistake) */
  DestinationCidrBlocks: string[];
}

/** What DescribeRouteConflicts answers. */
export interface DescribeRouteConflictsResponse {
  /** empty when none; may be null */
  RouteConflictSet: RouteConflict[];
  RequestId: string;
}

/** What DescribeRouteTables takes. */
export interface DescribeRouteTablesRequest {
  /** rtb-...; not together with Filters */
  RouteTableIds?: string[] | undefined;
  /** route-table-id, route-table-name, vpc-id, association.main */
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  /** no default/max stated */
  Limit?: number | undefined;
  /** empty = all regions */
  EcmRegion?: string | undefined;
}

/** What DescribeRouteTables answers. */
export interface DescribeRouteTablesResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  RouteTableSet: RouteTable[];
  RequestId: string;
}

/** What DescribeSecurityGroupAssociationStatistics takes. */
export interface DescribeSecurityGroupAssociationStatisticsRequest {
  /** esg-... list */
  SecurityGroupIds: string[];
}

/** What DescribeSecurityGroupAssociationStatistics answers. */
export interface DescribeSecurityGroupAssociationStatisticsResponse {
  /** ECM, Module, ENI, SG, CLB, TotalCount */
  SecurityGroupAssociationStatisticsSet: SecurityGroupAssociationStatistics[];
  RequestId: string;
}

/** What DescribeSecurityGroupLimits takes. */
export interface DescribeSecurityGroupLimitsRequest {}

/** What DescribeSecurityGroupLimits answers. */
export interface DescribeSecurityGroupLimitsResponse {
  /** sample: 50 groups, 100 rules, 2000 instances per group, 10 nested, 10 modules */
  SecurityGroupLimitSet: SecurityGroupLimitSet;
  RequestId: string;
}

/** What DescribeSecurityGroupPolicies takes. */
export interface DescribeSecurityGroupPoliciesRequest {
  /** esg-... */
  SecurityGroupId: string;
}

/** What DescribeSecurityGroupPolicies answers. */
export interface DescribeSecurityGroupPoliciesResponse {
  /** {Version, Egress[], Ingress[]} */
  SecurityGroupPolicySet: SecurityGroupPolicySet;
  RequestId: string;
}

/** What DescribeSecurityGroups takes. */
export interface DescribeSecurityGroupsRequest {
  /** max 100; not together with Filters */
  SecurityGroupIds?: string[] | undefined;
  /** security-group-id, security-group-name, tag-key, tag:<key> */
  Filters?: FilterInput[] | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
}

/** What DescribeSecurityGroups answers. */
export interface DescribeSecurityGroupsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  SecurityGroupSet: SecurityGroup[];
  RequestId: string;
}

/** What DescribeSnapshots takes. */
export interface DescribeSnapshotsRequest {
  /** not together with Filters */
  SnapshotIds?: string[] | undefined;
  /** snapshot-id, snapshot-name, snapshot-state (NORMAL/CREATING/ROLLBACKING), disk-usage (SYSTEM_DISK/DATA_DISK), project-id, disk-id, zone, encrypt, snapshot-type (SHARED_SNAPSHOT/PRIVATE_SNAPSHOT) */
  Filters?: FilterInput[] | undefined;
  /** page size, default 20, max 100 */
  Limit?: number | undefined;
  /** CREATE_TIME (default) */
  OrderField?: string | undefined;
  /** paging start, default 0 */
  Offset?: number | undefined;
  /** ASC | DESC */
  Order?: string | undefined;
}

/** What DescribeSnapshots answers. */
export interface DescribeSnapshotsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  SnapshotSet: Snapshot[];
  RequestId: string;
}

/** What DescribeSubnets takes. */
export interface DescribeSubnetsRequest {
  /** max 100; not together with Filters */
  SubnetIds?: string[] | undefined;
  /** subnet-id, subnet-name~, cidr-block~, vpc-id, vpc-cidr-block~, region, zone, tag-key, tag:<key> */
  Filters?: FilterInput[] | undefined;
  /** typed String */
  Offset?: string | undefined;
  /** typed String */
  Limit?: string | undefined;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** "time" | "default" */
  Sort?: string | undefined;
}

/** What DescribeSubnets answers. */
export interface DescribeSubnetsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  SubnetSet: Subnet[];
  RequestId: string;
}

/** What DescribeTargetHealth takes. */
export interface DescribeTargetHealthRequest {
  /** lb-... list */
  LoadBalancerIds: string[];
}

/** What DescribeTargetHealth answers. */
export interface DescribeTargetHealthResponse {
  /** LoadBalancerHealth > Listeners > Rules > Targets; may be null */
  LoadBalancers: LoadBalancerHealth[];
  RequestId: string;
}

/** What DescribeTargets takes. */
export interface DescribeTargetsRequest {
  /** lb-... */
  LoadBalancerId: string;
  ListenerIds?: string[] | undefined;
  /** typed Integer (an error: TCP/UDP elsewhere) */
  Protocol?: number | undefined;
  Port?: number | undefined;
}

/** What DescribeTargets answers. */
export interface DescribeTargetsResponse {
  /** ListenerBackend with Targets[]; may be null */
  Listeners: ListenerBackend[];
  RequestId: string;
}

/** What DescribeTaskResult takes. */
export interface DescribeTaskResultRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** string */
  TaskId: string;
}

/** What DescribeTaskResult answers. */
export interface DescribeTaskResultResponse {
  TaskId: string;
  /** SUCCESS | FAILED | RUNNING */
  Result: string;
  RequestId: string;
}

/** What DescribeTaskStatus takes. */
export interface DescribeTaskStatusRequest {
  /** TaskInput: Operation (API name, e.g. CreateImage) + TaskId */
  TaskSet: TaskInputInput[];
}

/** What DescribeTaskStatus answers. */
export interface DescribeTaskStatusResponse {
  /** TaskOutput per task; Status SUCCESS | FAILED | OPERATING with Message */
  TaskSet: TaskOutput[];
  RequestId: string;
}

/** What DescribeVpcs takes. */
export interface DescribeVpcsRequest {
  /** max 100; not together with Filters */
  VpcIds?: string[] | undefined;
  /** vpc-name~, vpc-id, cidr-block~, region, tag-key, tag:<key>; not together with VpcIds */
  Filters?: FilterInput[] | undefined;
  Offset?: number | undefined;
  /** no default/max stated */
  Limit?: number | undefined;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** "time" newest first, "default" by network planning */
  Sort?: string | undefined;
}

/** What DescribeVpcs answers. */
export interface DescribeVpcsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  VpcSet: VpcInfo[];
  RequestId: string;
}

/** What DetachNetworkInterface takes. */
export interface DetachNetworkInterfaceRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** ein-... */
  InstanceId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What DetachNetworkInterface answers. */
export interface DetachNetworkInterfaceResponse {
  RequestId: string;
}

/** What DisableRoutes takes. */
export interface DisableRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** integer RouteId list */
  RouteIds: number[];
}

/** What DisableRoutes answers. */
export interface DisableRoutesResponse {
  RequestId: string;
}

/** What DisassociateAddress takes. */
export interface DisassociateAddressRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eip-... */
  AddressId: string;
  /** default FALSE; only when unbinding from the primary IP of a primary ENI; 10 times a day per account */
  ReallocateNormalPublicIp?: boolean | undefined;
}

/** What DisassociateAddress answers. */
export interface DisassociateAddressResponse {
  /** string */
  TaskId: string;
  RequestId: string;
}

/** What DisassociateInstancesKeyPairs takes. */
export interface DisassociateInstancesKeyPairsRequest {
  /** ein-... list */
  InstanceIds: string[];
  /** skey-... list, max 100 */
  KeyIds: string[];
  /** default FALSE; force shutdown of running instances */
  ForceStop?: boolean | undefined;
}

/** What DisassociateInstancesKeyPairs answers. */
export interface DisassociateInstancesKeyPairsResponse {
  RequestId: string;
}

/** What DisassociateSecurityGroups takes. */
export interface DisassociateSecurityGroupsRequest {
  /** array, but exactly one id is allowed */
  SecurityGroupIds: string[];
  /** ein-... list */
  InstanceIds: string[];
}

/** What DisassociateSecurityGroups answers. */
export interface DisassociateSecurityGroupsResponse {
  RequestId: string;
}

/** What EnableRoutes takes. */
export interface EnableRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** integer RouteId list */
  RouteIds: number[];
}

/** What EnableRoutes answers. */
export interface EnableRoutesResponse {
  RequestId: string;
}

/** What ImportImage takes. */
export interface ImportImageRequest {
  /** CVM image id (img-...) */
  ImageId: string;
  /** required */
  ImageDescription: string;
  /** CVM region the image comes from, e.g. ap-chengdu */
  SourceRegion: string;
}

/** What ImportImage answers. */
export interface ImportImageResponse {
  RequestId: string;
}

/** What MigrateNetworkInterface takes. */
export interface MigrateNetworkInterfaceRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eni-... */
  NetworkInterfaceId: string;
  /** ein-... */
  SourceInstanceId: string;
  /** ein-... */
  DestinationInstanceId: string;
}

/** What MigrateNetworkInterface answers. */
export interface MigrateNetworkInterfaceResponse {
  RequestId: string;
}

/** What MigratePrivateIpAddress takes. */
export interface MigratePrivateIpAddressRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eni-... */
  SourceNetworkInterfaceId: string;
  /** eni-..., same subnet */
  DestinationNetworkInterfaceId: string;
  /** secondary only */
  PrivateIpAddress: string;
}

/** What MigratePrivateIpAddress answers. */
export interface MigratePrivateIpAddressResponse {
  RequestId: string;
}

/** What ModifyAddressAttribute takes. */
export interface ModifyAddressAttributeRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eip-... */
  AddressId: string;
  /** max 20 chars */
  AddressName?: string | undefined;
  /** STRING "TRUE"/"FALSE"; only for accounts with the feature */
  EipDirectConnection?: string | undefined;
}

/** What ModifyAddressAttribute answers. */
export interface ModifyAddressAttributeResponse {
  RequestId: string;
}

/** What ModifyAddressesBandwidth takes. */
export interface ModifyAddressesBandwidthRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eip-... list */
  AddressIds: string[];
  /** Mbps */
  InternetMaxBandwidthOut: number;
}

/** What ModifyAddressesBandwidth answers. */
export interface ModifyAddressesBandwidthResponse {
  /** string */
  TaskId: string;
  RequestId: string;
}

/** What ModifyDefaultSubnet takes. */
export interface ModifyDefaultSubnetRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** zone code */
  Zone: string;
  /** vpc-... */
  VpcId: string;
  /** subnet-... */
  SubnetId: string;
}

/** What ModifyDefaultSubnet answers. */
export interface ModifyDefaultSubnetResponse {
  RequestId: string;
}

/** What ModifyHaVipAttribute takes. */
export interface ModifyHaVipAttributeRequest {
  /** havip-... */
  HaVipId: string;
  /** max 60 chars */
  HaVipName: string;
}

/** What ModifyHaVipAttribute answers. */
export interface ModifyHaVipAttributeResponse {
  RequestId: string;
}

/** What ModifyImageAttribute takes. */
export interface ModifyImageAttributeRequest {
  /** img-... */
  ImageId: string;
  /** max 20 chars, unique */
  ImageName?: string | undefined;
  /** max 60 chars */
  ImageDescription?: string | undefined;
}

/** What ModifyImageAttribute answers. */
export interface ModifyImageAttributeResponse {
  RequestId: string;
}

/** What ModifyInstancesAttribute takes. */
export interface ModifyInstancesAttributeRequest {
  /** ein-... list, max 100 */
  InstanceIdSet: string[];
  /** max 60 chars; leaving it out empties the name */
  InstanceName?: string | undefined;
  /** replaces the whole list, max 5 */
  SecurityGroups?: string[] | undefined;
}

/** What ModifyInstancesAttribute answers. */
export interface ModifyInstancesAttributeResponse {
  RequestId: string;
}

/** What ModifyIpv6AddressesAttribute takes. */
export interface ModifyIpv6AddressesAttributeRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eni-... */
  NetworkInterfaceId: string;
  /** Address + Description */
  Ipv6Addresses: Ipv6AddressInput[];
}

/** What ModifyIpv6AddressesAttribute answers. */
export interface ModifyIpv6AddressesAttributeResponse {
  RequestId: string;
}

/** What ModifyListener takes. */
export interface ModifyListenerRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** lbl-... */
  ListenerId: string;
  ListenerName?: string | undefined;
  /** 30-3600 s; 0 (default) = off */
  SessionExpireTime?: number | undefined;
  HealthCheck?: HealthCheckInput | undefined;
  /** WRR (default) | LEAST_CONN */
  Scheduler?: string | undefined;
}

/** What ModifyListener answers. */
export interface ModifyListenerResponse {
  RequestId: string;
}

/** What ModifyLoadBalancerAttributes takes. */
export interface ModifyLoadBalancerAttributesRequest {
  /** lb-... */
  LoadBalancerId: string;
  LoadBalancerName?: string | undefined;
  /** {InternetMaxBandwidthOut} in Mbps */
  InternetChargeInfo?: LoadBalancerInternetAccessibleInput | undefined;
  /** true: security groups checked on the CLB only; false: on CLB and targets */
  LoadBalancerPassToTarget?: boolean | undefined;
}

/** What ModifyLoadBalancerAttributes answers. */
export interface ModifyLoadBalancerAttributesResponse {
  RequestId: string;
}

/** What ModifyModuleConfig takes. */
export interface ModifyModuleConfigRequest {
  /** em-... */
  ModuleId: string;
  /** model id (always required, resend the current one) */
  InstanceType: string;
  /** GB (always required) */
  DefaultDataDiskSize: number;
  /** GB */
  DefaultSystemDiskSize?: number | undefined;
  SystemDisk?: SystemDiskInput | undefined;
  DataDisks?: DataDiskInput[] | undefined;
}

/** What ModifyModuleConfig answers. */
export interface ModifyModuleConfigResponse {
  RequestId: string;
}

/** What ModifyModuleDisableWanIp takes. */
export interface ModifyModuleDisableWanIpRequest {
  /** em-... */
  ModuleId: string;
  /** meaning contradicts the name: text says true = assignment not prohibited, false = prohibited */
  DisableWanIp: boolean;
}

/** What ModifyModuleDisableWanIp answers. */
export interface ModifyModuleDisableWanIpResponse {
  RequestId: string;
}

/** What ModifyModuleImage takes. */
export interface ModifyModuleImageRequest {
  /** img-... */
  DefaultImageId: string;
  /** em-... */
  ModuleId: string;
}

/** What ModifyModuleImage answers. */
export interface ModifyModuleImageResponse {
  RequestId: string;
}

/** What ModifyModuleIpDirect takes. */
export interface ModifyModuleIpDirectRequest {
  /** em-... */
  ModuleId: string;
  /** true = direct access off */
  CloseIpDirect: boolean;
}

/** What ModifyModuleIpDirect answers. */
export interface ModifyModuleIpDirectResponse {
  RequestId: string;
}

/** What ModifyModuleName takes. */
export interface ModifyModuleNameRequest {
  /** em-... */
  ModuleId: string;
  /** must be unique (InvalidModuleName means a clash); same length rule as CreateModule: 60 chars */
  ModuleName: string;
}

/** What ModifyModuleName answers. */
export interface ModifyModuleNameResponse {
  RequestId: string;
}

/** What ModifyModuleNetwork takes. */
export interface ModifyModuleNetworkRequest {
  /** em-... */
  ModuleId: string;
  /** Mbps, outbound; range from DescribeConfig */
  DefaultBandwidth: number;
  /** Mbps, inbound */
  DefaultBandwidthIn?: number | undefined;
}

/** What ModifyModuleNetwork answers. */
export interface ModifyModuleNetworkResponse {
  RequestId: string;
}

/** What ModifyModuleSecurityGroups takes. */
export interface ModifyModuleSecurityGroupsRequest {
  /** esg-... list, max 5, no duplicates */
  SecurityGroupIdSet: string[];
  /** em-... */
  ModuleId: string;
}

/** What ModifyModuleSecurityGroups answers. */
export interface ModifyModuleSecurityGroupsResponse {
  RequestId: string;
}

/** What ModifyPrivateIpAddressesAttribute takes. */
export interface ModifyPrivateIpAddressesAttributeRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** PrivateIpAddress + Description */
  PrivateIpAddresses: PrivateIpAddressSpecificationInput[];
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What ModifyPrivateIpAddressesAttribute answers. */
export interface ModifyPrivateIpAddressesAttributeResponse {
  RequestId: string;
}

/** What ModifyRouteTableAttribute takes. */
export interface ModifyRouteTableAttributeRequest {
  /** rtb-... */
  RouteTableId: string;
  RouteTableName: string;
}

/** What ModifyRouteTableAttribute answers. */
export interface ModifyRouteTableAttributeResponse {
  RequestId: string;
}

/** What ModifySecurityGroupAttribute takes. */
export interface ModifySecurityGroupAttributeRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** max 60 chars */
  GroupName?: string | undefined;
  /** max 100 chars */
  GroupDescription?: string | undefined;
}

/** What ModifySecurityGroupAttribute answers. */
export interface ModifySecurityGroupAttributeResponse {
  RequestId: string;
}

/** What ModifySecurityGroupPolicies takes. */
export interface ModifySecurityGroupPoliciesRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** both Egress and Ingress must be given; PolicyIndex not allowed */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
  /** True = only reorder; absent/False = modify */
  SortPolicys?: boolean | undefined;
}

/** What ModifySecurityGroupPolicies answers. */
export interface ModifySecurityGroupPoliciesResponse {
  RequestId: string;
}

/** What ModifySubnetAttribute takes. */
export interface ModifySubnetAttributeRequest {
  /** subnet-... */
  SubnetId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** max 60 bytes */
  SubnetName?: string | undefined;
  /** STRING */
  EnableBroadcast?: string | undefined;
  Tags?: TagInput[] | undefined;
}

/** What ModifySubnetAttribute answers. */
export interface ModifySubnetAttributeResponse {
  RequestId: string;
}

/** What ModifyTargetPort takes. */
export interface ModifyTargetPortRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** lbl-... */
  ListenerId: string;
  /** InstanceId or EniIp plus current Port */
  Targets: TargetInput[];
  /** new target port */
  NewPort: number;
}

/** What ModifyTargetPort answers. */
export interface ModifyTargetPortResponse {
  RequestId: string;
}

/** What ModifyTargetWeight takes. */
export interface ModifyTargetWeightRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** lbl-... */
  ListenerId: string;
  /** InstanceId or EniIp plus Port */
  Targets: TargetInput[];
  /** 0-100, default 10; ignored when Targets[].Weight is set */
  Weight?: number | undefined;
}

/** What ModifyTargetWeight answers. */
export interface ModifyTargetWeightResponse {
  RequestId: string;
}

/** What ModifyVpcAttribute takes. */
export interface ModifyVpcAttributeRequest {
  /** vpc-... */
  VpcId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** max 60 chars */
  VpcName?: string | undefined;
  /** new tag list */
  Tags?: TagInput[] | undefined;
  Description?: string | undefined;
  DnsServers?: string[] | undefined;
  DomainName?: string | undefined;
}

/** What ModifyVpcAttribute answers. */
export interface ModifyVpcAttributeResponse {
  RequestId: string;
}

/** What RebootInstances takes. */
export interface RebootInstancesRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
  /** default FALSE; force when the normal restart fails */
  ForceReboot?: boolean | undefined;
  /** SOFT (default) | HARD | SOFT_FIRST */
  StopType?: string | undefined;
}

/** What RebootInstances answers. */
export interface RebootInstancesResponse {
  RequestId: string;
}

/** What ReleaseAddresses takes. */
export interface ReleaseAddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eip-... list */
  AddressIds: string[];
}

/** What ReleaseAddresses answers. */
export interface ReleaseAddressesResponse {
  /** string */
  TaskId: string;
  RequestId: string;
}

/** What ReleaseIpv6Addresses takes. */
export interface ReleaseIpv6AddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eni-... */
  NetworkInterfaceId: string;
  /** max 10, Address needed */
  Ipv6Addresses: Ipv6AddressInput[];
}

/** What ReleaseIpv6Addresses answers. */
export interface ReleaseIpv6AddressesResponse {
  /** INTEGER here (string for the EIP actions); pass it as a string to DescribeTaskResult */
  TaskId: number;
  RequestId: string;
}

/** What RemovePrivateIpAddresses takes. */
export interface RemovePrivateIpAddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
  /** eni-... */
  NetworkInterfaceId: string;
  /** max 10 */
  PrivateIpAddresses: PrivateIpAddressSpecificationInput[];
}

/** What RemovePrivateIpAddresses answers. */
export interface RemovePrivateIpAddressesResponse {
  RequestId: string;
}

/** What ReplaceRouteTableAssociation takes. */
export interface ReplaceRouteTableAssociationRequest {
  /** subnet-... */
  SubnetId: string;
  /** rtb-... of the same VPC */
  RouteTableId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string | undefined;
}

/** What ReplaceRouteTableAssociation answers. */
export interface ReplaceRouteTableAssociationResponse {
  RequestId: string;
}

/** What ReplaceRoutes takes. */
export interface ReplaceRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** Route with RouteId (integer) and new values */
  Routes: RouteInput[];
}

/** What ReplaceRoutes answers. */
export interface ReplaceRoutesResponse {
  RequestId: string;
}

/** What ReplaceSecurityGroupPolicy takes. */
export interface ReplaceSecurityGroupPolicyRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** one Egress or one Ingress rule with PolicyIndex; Version optional check */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What ReplaceSecurityGroupPolicy answers. */
export interface ReplaceSecurityGroupPolicyResponse {
  RequestId: string;
}

/** What ResetInstances takes. */
export interface ResetInstancesRequest {
  /** ein-... list (no maximum stated) */
  InstanceIdSet: string[];
  /** default: the image in use */
  ImageId?: string | undefined;
  /** when absent a generated one goes to Message Center */
  Password?: string | undefined;
  /** default: monitor and security agents on */
  EnhancedService?: EnhancedServiceInput | undefined;
  /** STRING "true"/"false", default "true": keep data disks */
  KeepData?: string | undefined;
  /** STRING "TRUE"/"FALSE", default FALSE; not with Password/KeyIds; TRUE only for custom, shared or imported images */
  KeepImageLogin?: string | undefined;
}

/** What ResetInstances answers. */
export interface ResetInstancesResponse {
  RequestId: string;
}

/** What ResetInstancesMaxBandwidth takes. */
export interface ResetInstancesMaxBandwidthRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
  /** Mbps */
  MaxBandwidthOut: number;
  /** Mbps */
  MaxBandwidthIn?: number | undefined;
}

/** What ResetInstancesMaxBandwidth answers. */
export interface ResetInstancesMaxBandwidthResponse {
  RequestId: string;
}

/** What ResetInstancesPassword takes. */
export interface ResetInstancesPasswordRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
  /** Linux 8-16 chars from 2 classes, Windows 12-16 from 3; must not start with "/"; a mixed batch uses the Windows rule */
  Password: string;
  /** default false; without it only stopped instances are accepted */
  ForceStop?: boolean | undefined;
  /** max 64 chars; default root (Linux) / admin (Windows) */
  UserName?: string | undefined;
}

/** What ResetInstancesPassword answers. */
export interface ResetInstancesPasswordResponse {
  RequestId: string;
}

/** What ResetRoutes takes. */
export interface ResetRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** max 60 bytes, required */
  RouteTableName: string;
  /** complete new set */
  Routes: RouteInput[];
}

/** What ResetRoutes answers. */
export interface ResetRoutesResponse {
  RequestId: string;
}

/** What RunInstances takes. */
export interface RunInstancesRequest {
  /** placement rows Zone+InstanceCount+ISP (+VpcId+SubnetId, PrivateIpAddresses, Ipv6AddressCount); max 100 instances per region per call */
  ZoneInstanceCountISPSet: ZoneInstanceCountISPInput[];
  /** Linux 8-30 chars from 2 classes, Windows 12-30 from 3 classes; excludes KeyIds and KeepImageLogin */
  Password?: string | undefined;
  /** Mbps; absent/0 = module default, without a module = InternetMaxBandwidthIn */
  InternetMaxBandwidthOut?: number | undefined;
  /** when absent ImageId, InstanceType, DataDiskSize and InternetMaxBandwidthOut become required */
  ModuleId?: string | undefined;
  /** default: image of the module */
  ImageId?: string | undefined;
  /** max 60 chars incl. pattern; default "Not named"; {R:x} numbers from x; without pattern several instances get suffix 1..n; counted per region and ISP */
  InstanceName?: string | undefined;
  /** Windows 2-15 letters/digits/hyphen, no dots, not only digits; others 2-60 with dots; no leading/trailing/double dot or hyphen */
  HostName?: string | undefined;
  /** reserved, must not be used (no idempotency) */
  ClientToken?: string | undefined;
  /** default: monitor and security on for public images */
  EnhancedService?: EnhancedServiceInput | undefined;
  /** ResourceType "instance"; creation only */
  TagSpecification?: TagSpecificationInput[] | undefined;
  /** Base64, max 16 KB */
  UserData?: string | undefined;
  /** default: model of the module */
  InstanceType?: string | undefined;
  /** GB; absent/0 = module default */
  DataDiskSize?: number | undefined;
  /** esg-...; default: the default security group */
  SecurityGroupIds?: string[] | undefined;
  /** GB; absent/0 = module default */
  SystemDiskSize?: number | undefined;
  /** Mbps; absent/0 = module default, without a module = InternetMaxBandwidthOut */
  InternetMaxBandwidthIn?: number | undefined;
  /** 0 postpaid by daily peak (non-GNR, default there); 1 hourly (GNR, beta, by ticket); 2 monthly (GNR default) */
  InstanceChargeType?: number | undefined;
  /** skey-... list */
  KeyIds?: string[] | undefined;
  /** STRING "TRUE"/"FALSE" (default FALSE); not with Password/KeyIds; TRUE only for custom, shared or imported images */
  KeepImageLogin?: string | undefined;
  SystemDisk?: SystemDiskInput | undefined;
  DataDisks?: DataDiskInput[] | undefined;
}

/** What RunInstances answers. */
export interface RunInstancesResponse {
  /** ids still in creation (ein-...); may be null */
  InstanceIdSet: string[];
  RequestId: string;
}

/** What SetLoadBalancerSecurityGroups takes. */
export interface SetLoadBalancerSecurityGroupsRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** max 5; absent or empty unbinds all */
  SecurityGroups?: string[] | undefined;
}

/** What SetLoadBalancerSecurityGroups answers. */
export interface SetLoadBalancerSecurityGroupsResponse {
  RequestId: string;
}

/** What SetSecurityGroupForLoadbalancers takes. */
export interface SetSecurityGroupForLoadbalancersRequest {
  LoadBalancerIds: string[];
  /** esg-... */
  SecurityGroup: string;
  /** ADD | DEL */
  OperationType: string;
}

/** What SetSecurityGroupForLoadbalancers answers. */
export interface SetSecurityGroupForLoadbalancersResponse {
  RequestId: string;
}

/** What StartInstances takes. */
export interface StartInstancesRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
}

/** What StartInstances answers. */
export interface StartInstancesResponse {
  RequestId: string;
}

/** What StopInstances takes. */
export interface StopInstancesRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
  /** default false; force when the normal shutdown fails */
  ForceStop?: boolean | undefined;
  /** SOFT (default) | SOFT_FIRST | HARD */
  StopType?: string | undefined;
}

/** What StopInstances answers. */
export interface StopInstancesResponse {
  RequestId: string;
}

/** What TerminateInstances takes. */
export interface TerminateInstancesRequest {
  /** ein-... list */
  InstanceIdSet: string[];
  /** default false; true = scheduled */
  TerminateDelay?: boolean | undefined;
  /** "YYYY-MM-DD hh:mm:ss", ignored unless TerminateDelay */
  TerminateTime?: string | undefined;
  /** default true: also deletes bound ENIs and EIPs; false keeps them */
  AssociatedResourceDestroy?: boolean | undefined;
}

/** What TerminateInstances answers. */
export interface TerminateInstancesResponse {
  RequestId: string;
}

export interface Address {
  AddressId: string;
  AddressName: string;
  /** CREATING | BINDING | BIND | UNBINDING | UNBIND | OFFLINING | BIND_ENI */
  AddressStatus: string;
  AddressIp: string;
  /** may be null */
  InstanceId?: string;
  /** ISO 8601 UTC */
  CreatedTime: string;
  /** may be null */
  NetworkInterfaceId?: string;
  /** may be null */
  PrivateAddressIp?: string;
  /** isolated for arrears */
  IsArrears: boolean;
  /** blocked EIPs cannot be unbound */
  IsBlocked: boolean;
  IsEipDirectConnection: boolean;
  /** CalcIP | WanIP | EIP | AnycastEip */
  AddressType: string;
  /** released by itself once unbound */
  CascadeRelease: boolean;
  /** CTCC | CUCC | CMCC; may be null */
  InternetServiceProvider?: string;
  /** Mbps cap; may be null */
  Bandwidth?: number;
  /** may be null */
  PayMode?: string;
}

export interface AddressInfo {
  /** may be null */
  PublicIPAddressInfo?: PublicIPAddressInfo;
  /** may be null */
  PrivateIPAddressInfo?: PrivateIPAddressInfo;
  /** may be null */
  PublicIPv6AddressInfo?: PublicIPAddressInfo;
}

export interface AddressTemplateSpecificationInput {
  /** eipm-... ; both fields marked required though they are alternatives */
  AddressId: string;
  /** eipmg-... */
  AddressGroupId: string;
}

export interface AddressTemplateSpecification {
  /** eipm-... ; both fields marked required though they are alternatives */
  AddressId: string;
  /** eipmg-... */
  AddressGroupId: string;
}

export interface Area {
  /** Its id, such as `china-east`. */
  AreaId: string;
  /** Display name. */
  AreaName: string;
}

export interface AssistantCidr {
  VpcId: string;
  CidrBlock: string;
  /** 0 ordinary | 1 container; default 0 */
  AssistantType: number;
  /** may be null */
  SubnetSet: Subnet[];
}

export interface Backend {
  /** may be null */
  InstanceId?: string;
  /** may be null */
  Port?: number;
  /** 0-100, default 10; may be null */
  Weight?: number;
  /** may be null */
  PrivateIpAddresses: string[];
  /** may be null */
  RegisteredTime?: string;
  /** may be null */
  EniId?: string;
  /** may be null */
  PublicIpAddresses: string[];
  /** may be null */
  InstanceName?: string;
}

export interface BatchTargetInput {
  /** lbl-...; may be null */
  ListenerId?: string | undefined;
  /** target port; may be null */
  Port?: number | undefined;
  /** may be null */
  InstanceId?: string | undefined;
  /** ENI address, alternative to InstanceId; may be null */
  EniIp?: string | undefined;
  /** 0-100, default 10; may be null */
  Weight?: number | undefined;
}

export interface City {
  /** Its id, such as `china-east-zhejiang-hangzhou`. */
  CityId: string;
  /** Display name. */
  CityName: string;
}

export interface Country {
  /** Its id, such as `china`. */
  CountryId: string;
  /** Display name. */
  CountryName: string;
}

export interface DataDiskInput {
  /** GB */
  DiskSize: number;
  /** LOCAL_BASIC (default) | CLOUD_PREMIUM */
  DiskType?: string | undefined;
}

export interface DataDisk {
  /** GB */
  DiskSize: number;
  /** LOCAL_BASIC (default) | CLOUD_PREMIUM */
  DiskType: string;
}

export interface DiskInfo {
  /** only LOCAL_BASIC named */
  DiskType: string;
  /** ldisk-... */
  DiskId: string;
  /** GB */
  DiskSize: number;
  DeleteWithInstance: boolean;
  SnapshotId: string;
}

export interface EipQuota {
  /** TOTAL_EIP_QUOTA | DAILY_EIP_APPLY | DAILY_PUBLIC_IP_ASSIGN */
  QuotaId: string;
  QuotaCurrent: number;
  QuotaLimit: number;
}

export interface EnhancedServiceInput {
  /** CWP agent */
  SecurityService?: RunSecurityServiceEnabledInput | undefined;
  /** Cloud Monitor agent */
  MonitorService?: RunMonitorServiceEnabledInput | undefined;
  /** default on for Linux images, unsupported on Windows */
  EIPDirectService?: RunEIPDirectServiceEnabledInput | undefined;
}

export interface FilterInput {
  Values: string[];
  Name: string;
}

export interface HaVip {
  /** havip-... */
  HaVipId: string;
  HaVipName: string;
  Vip: string;
  VpcId: string;
  SubnetId: string;
  NetworkInterfaceId: string;
  InstanceId: string;
  /** EIP, when bound */
  AddressIp: string;
  /** AVAILABLE (bound and running) | UNBIND */
  State: string;
  CreatedTime: string;
  Business: string;
}

export interface HealthCheckInput {
  /** 1 on | 0 off; may be null */
  HealthSwitch?: number | undefined;
  /** 2-60 s, default 2, less than IntervalTime; may be null */
  TimeOut?: number | undefined;
  /** 5-300 s, default 5; may be null */
  IntervalTime?: number | undefined;
  /** 2-10, default 3; may be null */
  HealthNum?: number | undefined;
  /** 2-10, default 3; may be null */
  UnHealthyNum?: number | undefined;
  /** default: the target port; may be null */
  CheckPort?: number | undefined;
  /** HEX | TEXT, needed when CheckType is CUSTOM; HEX contexts use 0-9A-F with even length; may be null */
  ContextType?: string | undefined;
  /** max 500 visible ASCII; needed when CUSTOM; may be null */
  SendContext?: string | undefined;
  /** max 500 visible ASCII; needed when CUSTOM; may be null */
  RecvContext?: string | undefined;
  /** TCP | CUSTOM (UDP listeners only); may be null */
  CheckType?: string | undefined;
}

export interface HealthCheck {
  /** 1 on | 0 off; may be null */
  HealthSwitch?: number;
  /** 2-60 s, default 2, less than IntervalTime; may be null */
  TimeOut?: number;
  /** 5-300 s, default 5; may be null */
  IntervalTime?: number;
  /** 2-10, default 3; may be null */
  HealthNum?: number;
  /** 2-10, default 3; may be null */
  UnHealthyNum?: number;
  /** default: the target port; may be null */
  CheckPort?: number;
  /** HEX | TEXT, needed when CheckType is CUSTOM; HEX contexts use 0-9A-F with even length; may be null */
  ContextType?: string;
  /** max 500 visible ASCII; needed when CUSTOM; may be null */
  SendContext?: string;
  /** max 500 visible ASCII; needed when CUSTOM; may be null */
  RecvContext?: string;
  /** TCP | CUSTOM (UDP listeners only); may be null */
  CheckType?: string;
}

export interface ISP {
  /** `CTCC` Telecom, `CUCC` Unicom, `CMCC` Mobile, or several of them with semicolons. */
  ISPId: string;
  /** Display name. */
  ISPName: string;
}

export interface ISPCounter {
  ProviderName: string;
  ProviderNodeNum: number;
  ProvederInstanceNum: number;
  ZoneInstanceInfoSet: ZoneInstanceInfo[];
  ProviderInstanceNum: number;
}

export interface Image {
  ImageId: string;
  ImageName: string;
  /** no enumeration in the text; NORMAL seen */
  ImageState: string;
  /** PRIVATE_IMAGE | PUBLIC_IMAGE */
  ImageType: string;
  ImageOsName: string;
  ImageDescription: string;
  ImageCreateTime: string;
  /** x86_64 | i386 seen */
  Architecture: string;
  OsType: string;
  OsVersion: string;
  Platform: string;
  /** 0 for public images in samples */
  ImageOwner: number;
  /** GB */
  ImageSize: number;
  SrcImage: SrcImage;
  /** OFFICIAL seen */
  ImageSource: string;
  /** task while intermediate or failed */
  TaskId: string;
  IsSupportCloudInit: boolean;
}

export interface ImageLimitConfig {
  MaxImageSize: number;
}

export interface ImageOsList {
  /** may be null */
  Windows: string[];
  /** may be null */
  Linux: string[];
}

export interface ImageTask {
  /** PENDING | PROCESSING | SUCCESS | FAILED */
  State: string;
  /** cause when FAILED; may be null */
  Message?: string;
  ImageName: string;
  CreateTime: string;
}

export interface Instance {
  /** ein-... */
  InstanceId: string;
  /** may be null */
  InstanceName?: string;
  /** PENDING | LAUNCH_FAILED | RUNNING | STOPPED | STARTING | STOPPING | REBOOTING | SHUTDOWN | TERMINATING */
  InstanceState: string;
  /** may be null */
  Image?: Image;
  /** may be null */
  SimpleModule?: SimpleModule;
  /** may be null */
  Position?: Position;
  /** may be null */
  Internet?: Internet;
  /** may be null */
  InstanceTypeConfig?: InstanceTypeConfig;
  /** YYYY-MM-DD hh:mm:ss, no zone; may be null */
  CreateTime?: string;
  /** may be null */
  TagSet: Tag[];
  /** action name, e.g. ResetInstancesPassword; may be null */
  LatestOperation?: string;
  /** SUCCESS seen; may be null */
  LatestOperationState?: string;
  /** NORMAL | EXPIRED | PROTECTIVELY_ISOLATED; may be null */
  RestrictState?: string;
  /** may be null */
  SystemDiskSize?: number;
  /** may be null */
  DataDiskSize?: number;
  /** may be null */
  UUID?: string;
  /** 0 postpaid | 1 prepaid; may be null */
  PayMode?: number;
  /** may be null */
  ExpireTime?: string;
  /** may be null */
  IsolatedTime?: string;
  /** 0 | 1; may be null */
  RenewFlag?: number;
  /** NORMAL | WILL_EXPIRE | EXPIRED; may be null */
  ExpireState?: string;
  /** may be null */
  SystemDisk?: DiskInfo;
  /** may be null */
  DataDisks: DiskInfo[];
  /** may be null */
  NewFlag?: number;
  /** may be null */
  SecurityGroupIds: string[];
  /** may be null */
  VirtualPrivateCloud?: VirtualPrivateCloud;
  /** may be null */
  ISP?: string;
  /** reserved, null */
  PhysicalPosition?: PhysicalPosition;
}

export interface InstanceFamilyConfig {
  InstanceFamilyName: string;
  InstanceFamily: string;
}

export interface InstanceFamilyTypeConfig {
  InstanceFamilyType: string;
  InstanceFamilyTypeName: string;
}

export interface InstanceNetworkInfo {
  /** may be null */
  AddressInfoSet: AddressInfo[];
  NetworkInterfaceId: string;
  /** may be null */
  NetworkInterfaceName?: string;
  Primary: boolean;
}

export interface InstanceNetworkLimitConfig {
  CpuNum: number;
  NetworkInterfaceLimit: number;
  InnerIpPerNetworkInterface: number;
  PublicIpPerInstance: number;
}

export interface InstanceOperator {
  InstanceId: string;
  /** may be null */
  DeniedActions: OperatorAction[];
}

export interface InstancePricesPartDetail {
  CpuPrice: PriceDetail;
  MemPrice: PriceDetail;
  DisksPrice: PriceDetail;
}

export interface InstanceStatistic {
  InstanceType: string;
  InstanceCount: number;
}

export interface InstanceTypeConfig {
  InstanceFamilyConfig: InstanceFamilyConfig;
  InstanceType: string;
  Vcpu: number;
  /** GB */
  Memory: number;
  Frequency: string;
  CpuModelName: string;
  InstanceFamilyTypeConfig: InstanceFamilyTypeConfig;
  /** JSON string describing special models; may be null */
  ExtInfo?: string;
  /** may be null */
  Vgpu?: number;
  /** may be null */
  GpuModelName?: string;
}

export interface InstancesPrice {
  InstancePricesPartDetail: InstancePricesPartDetail;
  Discount: number;
  /** cents */
  DiscountPrice: number;
  /** cents */
  OriginalPrice: number;
}

export interface Internet {
  /** may be null */
  PrivateIPAddressSet: PrivateIPAddressInfo[];
  /** may be null */
  PublicIPAddressSet: PublicIPAddressInfo[];
  /** may be null */
  InstanceNetworkInfoSet: InstanceNetworkInfo[];
}

export interface Ipv6AddressInput {
  /** required */
  Address: string;
  Primary?: boolean | undefined;
  AddressId?: string | undefined;
  Description?: string | undefined;
  IsWanIpBlocked?: boolean | undefined;
  /** PENDING | MIGRATING | DELETING | AVAILABLE */
  State?: string | undefined;
}

export interface Ipv6Address {
  /** required */
  Address: string;
  Primary: boolean;
  AddressId: string;
  Description: string;
  IsWanIpBlocked: boolean;
  /** PENDING | MIGRATING | DELETING | AVAILABLE */
  State: string;
}

export interface KeyPair {
  /** skey-...; may be null */
  KeyId?: string;
  /** may be null */
  KeyName?: string;
  /** may be null */
  ProjectId?: number;
  /** may be null */
  Description?: string;
  /** may be null */
  PublicKey?: string;
  /** secret, only in the CreateKeyPair answer; may be null */
  PrivateKey?: string;
  /** may be null */
  AssociatedInstanceIds: string[];
  /** ISO 8601 UTC; may be null */
  CreatedTime?: string;
}

export interface Listener {
  /** may be null */
  ListenerId?: string;
  /** TCP | UDP; may be null */
  Protocol?: string;
  /** may be null */
  Port?: number;
  /** may be null */
  HealthCheck?: HealthCheck;
  /** WRR | LEAST_CONN; may be null */
  Scheduler?: string;
  /** may be null */
  SessionExpireTime?: number;
  /** may be null */
  ListenerName?: string;
  /** may be null */
  CreateTime?: string;
  /** NORMAL | QUIC_CID; may be null */
  SessionType?: string;
  /** may be null */
  EndPort?: number;
}

export interface ListenerBackend {
  /** may be null */
  ListenerId?: string;
  /** may be null */
  Protocol?: string;
  /** may be null */
  Port?: number;
  /** may be null */
  Targets: Backend[];
}

export interface ListenerHealth {
  /** may be null */
  ListenerId?: string;
  /** may be null */
  ListenerName?: string;
  /** may be null */
  Protocol?: string;
  /** may be null */
  Port?: number;
  /** may be null */
  Rules: RuleHealth[];
}

export interface LoadBalancer {
  /** may be null */
  Region?: string;
  /** may be null */
  Position?: Position;
  /** may be null */
  LoadBalancerId?: string;
  /** may be null */
  LoadBalancerName?: string;
  /** OPEN; may be null */
  LoadBalancerType?: string;
  /** may be null */
  LoadBalancerVips: string[];
  /** 0 creating | 1 running; may be null */
  Status?: number;
  /** may be null */
  CreateTime?: string;
  /** may be null */
  StatusTime?: string;
  /** may be null */
  VpcId?: string;
  /** may be null */
  Tags: TagInfo[];
  /** may be null */
  VipIsp?: string;
  /** set as InternetAccessible / InternetChargeInfo; may be null */
  NetworkAttributes?: LoadBalancerInternetAccessible;
  /** security group ids (set as SecurityGroups); may be null */
  SecureGroups: string[];
  /** may be null */
  LoadBalancerPassToTarget?: boolean;
  /** may be null */
  AddressIPv6?: string;
}

export interface LoadBalancerHealth {
  /** may be null */
  LoadBalancerId?: string;
  /** may be null */
  LoadBalancerName?: string;
  /** may be null */
  Listeners: ListenerHealth[];
}

export interface LoadBalancerInternetAccessibleInput {
  /** Mbps, default 10 */
  InternetMaxBandwidthOut?: number | undefined;
}

export interface LoadBalancerInternetAccessible {
  /** Mbps, default 10 */
  InternetMaxBandwidthOut: number;
}

export interface Module {
  /** em-... */
  ModuleId: string;
  ModuleName: string;
  /** NORMAL | DELETING | DELETEFAILED */
  ModuleState: string;
  DefaultSystemDiskSize: number;
  DefaultDataDiskSize: number;
  InstanceTypeConfig: InstanceTypeConfig;
  DefaultImage: Image;
  CreateTime: string;
  DefaultBandwidth: number;
  /** may be null */
  TagSet: Tag[];
  /** integer here, Boolean as input */
  CloseIpDirect: number;
  SecurityGroupIds: string[];
  DefaultBandwidthIn: number;
  /** no action can set it */
  UserData: string;
  SystemDisk: SystemDisk;
  DataDisks: DataDisk[];
  DisableWanIp: number;
}

export interface ModuleCounter {
  ISPCounterSet: ISPCounter[];
  ProvinceNum: number;
  CityNum: number;
  NodeNum: number;
  InstanceNum: number;
}

export interface ModuleItem {
  NodeInstanceNum: NodeInstanceNum;
  Module: Module;
}

export interface MonthNetwork {
  ZoneInfo: ZoneInfo;
  /** YYYYMM */
  Month: string;
  BandwidthPkgId: string;
  Isp: string;
  TrafficMaxIn: number;
  TrafficMaxOut: number;
  FeeTraffic: number;
  StartTime: string;
  EndTime: string;
  EffectiveDays: number;
  MonthDays: number;
  /** four decimals */
  EffectiveDaysRate: number;
  /** Address | LoadBalance | AddressIpv6 */
  BandwidthPkgType: string;
}

export interface NetworkInterface {
  NetworkInterfaceId: string;
  NetworkInterfaceName: string;
  NetworkInterfaceDescription: string;
  SubnetId: string;
  VpcId: string;
  /** may be null */
  GroupSet: string[];
  /** primary ENI of an instance */
  Primary: boolean;
  MacAddress: string;
  /** PENDING | AVAILABLE | ATTACHING | DETACHING | DELETING */
  State: string;
  /** may be null */
  PrivateIpAddressSet: PrivateIpAddressSpecification[];
  /** null when unattached */
  Attachment?: NetworkInterfaceAttachment;
  Zone: string;
  CreatedTime: string;
  /** may be null */
  Ipv6AddressSet: Ipv6Address[];
  /** may be null */
  TagSet: Tag[];
  /** 0 ENI | 1 EVM ENI */
  EniType: number;
  EcmRegion: string;
  /** cvm | eks; may be null */
  Business?: string;
}

export interface NetworkInterfaceAttachment {
  InstanceId: string;
  DeviceIndex: number;
  InstanceAccountId: string;
  AttachTime: string;
}

export interface NetworkStorageRange {
  MaxBandwidth: number;
  /** text says data disk by mistake */
  MaxSystemDiskSize: number;
  MinBandwidth: number;
  /** text says data disk by mistake */
  MinSystemDiskSize: number;
  MaxDataDiskSize: number;
  MinDataDiskSize: number;
  SuggestBandwidth: number;
  SuggestDataDiskSize: number;
  SuggestSystemDiskSize: number;
  MaxVcpu: number;
  MinVcpu: number;
  MaxVcpuPerReq: number;
  /** step, Mbps */
  PerBandwidth: number;
  /** step, GB */
  PerDataDisk: number;
  MaxModuleNum: number;
  CBSSupported: boolean;
  DiskNumLimit: number;
}

export interface Node {
  /** The zone. */
  ZoneInfo: ZoneInfo;
  /** The country it lies in. */
  Country: Country;
  /** The part of the country. */
  Area: Area;
  /** The province. */
  Province: Province;
  /** The city. */
  City: City;
  /** The region. */
  RegionInfo: RegionInfo;
  /** The carriers that it is joined to. */
  ISPSet: ISP[];
  /** How many carriers there are. */
  ISPNum: number;
  /** Whether there are load balancers. */
  LBSupported: boolean;
}

export interface NodeInstanceNum {
  NodeNum: number;
  InstanceNum: number;
}

export interface OperatorAction {
  /** refused action name */
  Action: string;
  /** may be null */
  Code?: string;
  /** may be null */
  Message?: string;
}

export interface OsVersion {
  OsName: string;
  /** may be null */
  OsVersions: string[];
  /** may be null */
  Architecture: string[];
}

export interface PackingQuotaGroup {
  Zone: string;
  ZoneId: number;
  ISPId: string;
  PackingQuotaInfos: PackingQuotaInfo[];
}

export interface PackingQuotaInfo {
  InstanceType: string;
  PackingQuota: number;
}

export interface PeakBase {
  PeakCpuNum: number;
  PeakMemoryNum: number;
  PeakStorageNum: number;
  RecordTime: string;
}

export interface PeakFamilyInfo {
  InstanceFamily: InstanceFamilyTypeConfig;
  PeakBaseSet: PeakBase[];
}

export interface PeakNetwork {
  RecordTime: string;
  PeakInNetwork: string;
  PeakOutNetwork: string;
  ChargeNetwork: string;
}

export interface PeakNetworkRegionInfo {
  Region: string;
  /** may be null */
  PeakNetworkSet: PeakNetwork[];
}

export interface PhysicalPosition {
  /** may be null */
  PosId?: string;
  /** may be null */
  RackId?: string;
  /** may be null */
  SwitchId?: string;
}

export interface Placement {
  Zone: string;
  /** may be null */
  CageId?: string;
  ProjectId: number;
  /** may be null */
  CdcName?: string;
  /** may be null */
  CdcId?: string;
}

export interface Position {
  ZoneInfo: ZoneInfo;
  Country: Country;
  Area: Area;
  Province: Province;
  City: City;
  RegionInfo: RegionInfo;
  Ipv6Supported: boolean;
}

export interface PriceDetail {
  /** text: 20 = 80% off (pay 20%); sample 65 -> pay 65% */
  Discount: number;
  /** cents */
  DiscountPrice: number;
  /** cents */
  OriginalPrice: number;
}

export interface PrivateIPAddressInfo {
  /** may be null */
  PrivateIPAddress?: string;
}

export interface PrivateIpAddressSpecificationInput {
  PrivateIpAddress: string;
  /** may be null */
  Primary?: boolean | undefined;
  PublicIpAddress?: string | undefined;
  AddressId?: string | undefined;
  Description?: string | undefined;
  /** may be null */
  IsWanIpBlocked?: boolean | undefined;
  /** PENDING | MIGRATING | DELETING | AVAILABLE */
  State?: string | undefined;
}

export interface PrivateIpAddressSpecification {
  PrivateIpAddress: string;
  /** may be null */
  Primary?: boolean;
  PublicIpAddress: string;
  AddressId: string;
  Description: string;
  /** may be null */
  IsWanIpBlocked?: boolean;
  /** PENDING | MIGRATING | DELETING | AVAILABLE */
  State: string;
}

export interface Province {
  /** Its id, such as `china-east-zhejiang`. */
  ProvinceId: string;
  /** Display name. */
  ProvinceName: string;
}

export interface PublicIPAddressInfo {
  ChargeMode: string;
  PublicIPAddress: string;
  ISP: ISP;
  MaxBandwidthOut: number;
  MaxBandwidthIn: number;
}

export interface RegionInfo {
  /** Name to give to resources, such as `ap-hangzhou-ecm`. */
  Region: string;
  /** Display name. */
  RegionName: string;
  /** Number of the region. */
  RegionId: number;
}

export interface RouteInput {
  DestinationCidrBlock?: string | undefined;
  /** only NORMAL_CVM (GatewayId = private IP); EIP is mentioned with GatewayId 0 */
  GatewayType?: string | undefined;
  GatewayId?: string | undefined;
  /** rti-..., the recommended id */
  RouteItemId?: string | undefined;
  RouteDescription?: string | undefined;
  /** state set by EnableRoutes/DisableRoutes */
  Enabled?: boolean | undefined;
  /** USER | NETD | CCN; only USER can be managed */
  RouteType?: string | undefined;
  /** integer, the id Enable/Disable/Replace/DeleteRoutes use; 0 for IPv6 */
  RouteId?: number | undefined;
  RouteTableId?: string | undefined;
}

export interface Route {
  DestinationCidrBlock: string;
  /** only NORMAL_CVM (GatewayId = private IP); EIP is mentioned with GatewayId 0 */
  GatewayType: string;
  GatewayId: string;
  /** rti-..., the recommended id */
  RouteItemId: string;
  RouteDescription: string;
  /** state set by EnableRoutes/DisableRoutes */
  Enabled: boolean;
  /** USER | NETD | CCN; only USER can be managed */
  RouteType: string;
  /** integer, the id Enable/Disable/Replace/DeleteRoutes use; 0 for IPv6 */
  RouteId: number;
  RouteTableId: string;
}

export interface RouteConflict {
  RouteTableId: string;
  DestinationCidrBlock: string;
  /** may be null */
  ConflictSet: Route[];
}

export interface RouteTable {
  VpcId: string;
  RouteTableId: string;
  RouteTableName: string;
  /** may be null */
  AssociationSet: RouteTableAssociation[];
  /** may be null */
  RouteSet: Route[];
  /** default table of the VPC */
  Main: boolean;
  CreatedTime: string;
}

export interface RouteTableAssociation {
  SubnetId: string;
  RouteTableId: string;
}

export interface RuleHealth {
  /** may be null */
  Targets: TargetHealth[];
}

export interface RunEIPDirectServiceEnabledInput {
  /** default TRUE; not for Windows */
  Enabled?: boolean | undefined;
}

export interface RunMonitorServiceEnabledInput {
  Enabled?: boolean | undefined;
}

export interface RunSecurityServiceEnabledInput {
  Enabled?: boolean | undefined;
  /** 0 Basic (only one supported) | 1 Pro */
  Version?: number | undefined;
}

export interface SecurityGroup {
  SecurityGroupId: string;
  /** max 60 chars */
  SecurityGroupName: string;
  /** max 100 chars */
  SecurityGroupDesc: string;
  /** default group cannot be deleted */
  IsDefault: boolean;
  CreatedTime: string;
  TagSet: Tag[];
}

export interface SecurityGroupAssociationStatistics {
  SecurityGroupId: string;
  ECM: number;
  Module: number;
  ENI: number;
  /** references by other groups */
  SG: number;
  CLB: number;
  InstanceStatistics: InstanceStatistic[];
  /** excludes the SG references */
  TotalCount: number;
}

export interface SecurityGroupLimitSet {
  SecurityGroupLimit: number;
  SecurityGroupPolicyLimit: number;
  ReferedSecurityGroupLimit: number;
  SecurityGroupInstanceLimit: number;
  InstanceSecurityGroupLimit: number;
  SecurityGroupModuleLimit: number;
  ModuleSecurityGroupLimit: number;
}

export interface SecurityGroupPolicyInput {
  /** position of the rule */
  PolicyIndex?: number | undefined;
  /** TCP | UDP | ICMP (CreateSecurityGroupPolicies adds GRE, ALL) */
  Protocol?: string | undefined;
  /** "all", one port, or a range 8000-8010; TCP/UDP only */
  Port?: string | undefined;
  /** excludes Protocol+Port */
  ServiceTemplate?: ServiceTemplateSpecificationInput | undefined;
  /** excludes SecurityGroupId and AddressTemplate */
  CidrBlock?: string | undefined;
  SecurityGroupId?: string | undefined;
  AddressTemplate?: AddressTemplateSpecificationInput | undefined;
  /** ACCEPT | DROP (samples also send accept) */
  Action?: string | undefined;
  PolicyDescription?: string | undefined;
  /** may be null */
  ModifyTime?: string | undefined;
  /** may be null */
  Ipv6CidrBlock?: string | undefined;
}

export interface SecurityGroupPolicy {
  /** position of the rule */
  PolicyIndex: number;
  /** TCP | UDP | ICMP (CreateSecurityGroupPolicies adds GRE, ALL) */
  Protocol: string;
  /** "all", one port, or a range 8000-8010; TCP/UDP only */
  Port: string;
  /** excludes Protocol+Port */
  ServiceTemplate: ServiceTemplateSpecification;
  /** excludes SecurityGroupId and AddressTemplate */
  CidrBlock: string;
  SecurityGroupId: string;
  AddressTemplate: AddressTemplateSpecification;
  /** ACCEPT | DROP (samples also send accept) */
  Action: string;
  PolicyDescription: string;
  /** may be null */
  ModifyTime?: string;
  /** may be null */
  Ipv6CidrBlock?: string;
}

export interface SecurityGroupPolicySetInput {
  /** STRING counter, grows by 1 with each change; absent = no conflict check */
  Version?: string | undefined;
  /** one of Egress/Ingress is needed */
  Egress?: SecurityGroupPolicyInput[] | undefined;
  /** one of Egress/Ingress is needed */
  Ingress?: SecurityGroupPolicyInput[] | undefined;
}

export interface SecurityGroupPolicySet {
  /** STRING counter, grows by 1 with each change; absent = no conflict check */
  Version: string;
  /** one of Egress/Ingress is needed */
  Egress: SecurityGroupPolicy[];
  /** one of Egress/Ingress is needed */
  Ingress: SecurityGroupPolicy[];
}

export interface ServiceTemplateSpecificationInput {
  /** eppm-...; both fields marked required though alternatives */
  ServiceId: string;
  /** eppmg-... */
  ServiceGroupId: string;
}

export interface ServiceTemplateSpecification {
  /** eppm-...; both fields marked required though alternatives */
  ServiceId: string;
  /** eppmg-... */
  ServiceGroupId: string;
}

export interface SimpleModule {
  ModuleId: string;
  ModuleName: string;
}

export interface Snapshot {
  Placement: Placement;
  CopyFromRemote: boolean;
  IsPermanent: boolean;
  SnapshotName: string;
  /** 100 when done */
  Percent: number;
  Images: Image[];
  ShareReference: number;
  /** PRIVATE_SNAPSHOT | SHARED_SNAPSHOT */
  SnapshotType: string;
  DiskSize: number;
  DiskId: string;
  CopyingToRegions: string[];
  SnapshotId: string;
  /** SYSTEM_DISK | DATA_DISK */
  DiskUsage: string;
  Encrypt: boolean;
  CreateTime: string;
  ImageCount: number;
  /** NORMAL | CREATING | ROLLBACKING | COPYING_FROM_REMOTE | CHECKING_COPIED | TORECYCLE */
  SnapshotState: string;
  DeadlineTime: string;
  /** may be null */
  TimeStartShare?: string;
}

export interface SrcImage {
  ImageId: string;
  ImageName: string;
  ImageOsName: string;
  ImageDescription: string;
  Region: string;
  RegionID: number;
  RegionName: string;
  InstanceName: string;
  InstanceId: string;
  ImageType: string;
}

export interface Subnet {
  VpcId: string;
  SubnetId: string;
  SubnetName: string;
  CidrBlock: string;
  /** the system-made subnet */
  IsDefault: boolean;
  EnableBroadcast: boolean;
  /** rtb-... */
  RouteTableId: string;
  CreatedTime: string;
  AvailableIpAddressCount: number;
  Ipv6CidrBlock: string;
  NetworkAclId: string;
  IsRemoteVpcSnat: boolean;
  /** may be null */
  TagSet: Tag[];
  /** zone code (text says region) */
  Zone: string;
  /** may be null */
  ZoneName?: string;
  /** may be null */
  InstanceCount?: number;
  /** may be null */
  VpcCidrBlock?: string;
  /** may be null */
  VpcIpv6CidrBlock?: string;
  /** may be null */
  Region?: string;
  ISPType: string;
}

export interface SystemDiskInput {
  /** LOCAL_BASIC | CLOUD_PREMIUM; text gives default CLOUD_BASIC, which is not a listed value */
  DiskType?: string | undefined;
  /** not usable yet */
  DiskId?: string | undefined;
  /** GB */
  DiskSize?: number | undefined;
}

export interface SystemDisk {
  /** LOCAL_BASIC | CLOUD_PREMIUM; text gives default CLOUD_BASIC, which is not a listed value */
  DiskType: string;
  /** not usable yet */
  DiskId: string;
  /** GB */
  DiskSize: number;
}

export interface TagInput {
  /** may be null */
  Key: string;
  /** may be null */
  Value: string;
}

export interface Tag {
  /** may be null */
  Key?: string;
  /** may be null */
  Value?: string;
}

export interface TagInfoInput {
  /** CLB only; others use Tag */
  TagKey?: string | undefined;
  /** CLB only; others use Tag */
  TagValue?: string | undefined;
}

export interface TagInfo {
  /** CLB only; others use Tag */
  TagKey: string;
  /** CLB only; others use Tag */
  TagValue: string;
}

export interface TagSpecificationInput {
  /** instance | module */
  ResourceType: string;
  Tags: TagInput[];
}

export interface TargetInput {
  /** target port; may be null */
  Port?: number | undefined;
  /** may be null */
  InstanceId?: string | undefined;
  /** 0-100, default 10; may be null */
  Weight?: number | undefined;
  /** InstanceId or EniIp, exactly one; ENI must be attached first; may be null */
  EniIp?: string | undefined;
}

export interface TargetHealth {
  /** may be null */
  IP?: string;
  /** may be null */
  Port?: number;
  /** true only when healthy; may be null */
  HealthStatus?: boolean;
  /** may be null */
  TargetId?: string;
  /** Alive | Dead | Unknown | Close; may be null */
  HealthStatusDetail?: string;
}

export interface TargetsWeightRuleInput {
  /** may be null */
  ListenerId?: string | undefined;
  /** may be null */
  Targets?: TargetInput[] | undefined;
  /** may be null */
  Weight?: number | undefined;
}

export interface TaskInputInput {
  /** API name, e.g. CreateImage */
  Operation: string;
  TaskId: string;
}

export interface TaskOutput {
  /** sample shows a number */
  TaskId: string;
  Message: string;
  /** SUCCESS | FAILED | OPERATING */
  Status: string;
  AddTime: string;
  EndTime: string;
  Operation: string;
}

export interface VirtualPrivateCloud {
  VpcId: string;
  SubnetId: string;
  /** default FALSE */
  AsVpcGateway: boolean;
  PrivateIpAddresses: string[];
  Ipv6AddressCount: number;
  Ipv6SubnetIds: string[];
}

export interface VpcInfo {
  VpcName: string;
  /** vpc-... */
  VpcId: string;
  CidrBlock: string;
  /** default VPC */
  IsDefault: boolean;
  EnableMulticast: boolean;
  CreatedTime: string;
  /** may be null */
  DnsServerSet: string[];
  DomainName: string;
  DhcpOptionsId: string;
  EnableDhcp: boolean;
  Ipv6CidrBlock: string;
  /** may be null */
  TagSet: Tag[];
  /** may be null */
  AssistantCidrSet: AssistantCidr[];
  Region: string;
  Description: string;
  RegionName: string;
  SubnetCount: number;
  InstanceCount: number;
  Ipv6ISP: string;
  Ipv6CidrBlockSet: ISPIPv6CidrBlock[];
}

export interface ZoneInfo {
  /** Number of the zone. */
  ZoneId: number;
  /** Display name. */
  ZoneName: string;
  /** Name to give to resources, such as `ap-hangzhou-ecm-1`. */
  Zone: string;
}

export interface ZoneInstanceCountISPInput {
  Zone: string;
  InstanceCount: number;
  /** CTCC | CUCC | CMCC, or several joined by ";" after support approval */
  ISP: string;
  /** with SubnetId or not at all */
  VpcId?: string | undefined;
  /** with VpcId or not at all */
  SubnetId?: string | undefined;
  /** primary ENI IPs, exactly InstanceCount of them, needs VpcId+SubnetId */
  PrivateIpAddresses?: string[] | undefined;
  /** at most 1 */
  Ipv6AddressCount?: number | undefined;
  Ipv6SubnetIds?: string[] | undefined;
}

export interface ZoneInstanceInfo {
  ZoneName: string;
  InstanceNum: number;
}

export interface ISPTypeItemInput {
  ISPType?: string | undefined;
  Count?: number | undefined;
}

export interface ISPIPv6CidrBlock {
  IPv6CidrBlock: string;
  ISPType: string;
}

/** The actions of ecm. */
export interface EcmActions {
  /** Apply for EIPs, optionally bound at once. (api-docs/ecm.txt:25295) */
  AllocateAddresses(params?: AllocateAddressesRequest): Promise<AllocateAddressesResponse>;
  /** Assign IPv6 addresses to the primary ENI. (api-docs/ecm.txt:23562) */
  AssignIpv6Addresses(params: AssignIpv6AddressesRequest): Promise<AssignIpv6AddressesResponse>;
  /** Add secondary private IPs to an ENI. (api-docs/ecm.txt:22653) */
  AssignPrivateIpAddresses(params: AssignPrivateIpAddressesRequest): Promise<AssignPrivateIpAddressesResponse>;
  /** Bind an EIP to an instance or to a private IP of an ENI. (api-docs/ecm.txt:25076) */
  AssociateAddress(params: AssociateAddressRequest): Promise<AssociateAddressResponse>;
  /** Bind one security group to instances. (api-docs/ecm.txt:10076) */
  AssociateSecurityGroups(params: AssociateSecurityGroupsRequest): Promise<AssociateSecurityGroupsResponse>;
  /** Bind an ENI to an instance. (api-docs/ecm.txt:22212) */
  AttachNetworkInterface(params: AttachNetworkInterfaceRequest): Promise<AttachNetworkInterfaceResponse>;
  /** Unbind targets from listeners. (api-docs/ecm.txt:21129) */
  BatchDeregisterTargets(params: BatchDeregisterTargetsRequest): Promise<BatchDeregisterTargetsResponse>;
  /** Change target weights on several listeners. (api-docs/ecm.txt:20978) */
  BatchModifyTargetWeight(params: BatchModifyTargetWeightRequest): Promise<BatchModifyTargetWeightResponse>;
  /** Bind targets to listeners of a CLB. (api-docs/ecm.txt:20811) */
  BatchRegisterTargets(params: BatchRegisterTargetsRequest): Promise<BatchRegisterTargetsResponse>;
  /** Create a floating virtual IP in a subnet. (api-docs/ecm.txt:26031) */
  CreateHaVip(params: CreateHaVipRequest): Promise<CreateHaVipResponse>;
  /** Make a private image from the system disk of an instance. (api-docs/ecm.txt:14449) */
  CreateImage(params: CreateImageRequest): Promise<CreateImageResponse>;
  /** Create an OpenSSH RSA key pair. (api-docs/ecm.txt:28709) */
  CreateKeyPair(params: CreateKeyPairRequest): Promise<CreateKeyPairResponse>;
  /** Create one listener per port on a CLB. (api-docs/ecm.txt:20610) */
  CreateListener(params: CreateListenerRequest): Promise<CreateListenerResponse>;
  /** Buy public CLB instances in an ECM region for one ISP. (api-docs/ecm.txt:20368) */
  CreateLoadBalancer(params: CreateLoadBalancerRequest): Promise<CreateLoadBalancerResponse>;
  /** Create a business module: the template of defaults instances are launched from. (api-docs/ecm.txt:7066) */
  CreateModule(params: CreateModuleRequest): Promise<CreateModuleResponse>;
  /** Create an ENI in a subnet. (api-docs/ecm.txt:21581) */
  CreateNetworkInterface(params: CreateNetworkInterfaceRequest): Promise<CreateNetworkInterfaceResponse>;
  /** Add a custom route table to a VPC. (api-docs/ecm.txt:16392) */
  CreateRouteTable(params: CreateRouteTableRequest): Promise<CreateRouteTableResponse>;
  /** Add routes to a route table. (api-docs/ecm.txt:17302) */
  CreateRoutes(params: CreateRoutesRequest): Promise<CreateRoutesResponse>;
  /** Create a security group. (api-docs/ecm.txt:26674) */
  CreateSecurityGroup(params: CreateSecurityGroupRequest): Promise<CreateSecurityGroupResponse>;
  /** Add rules in one direction. (api-docs/ecm.txt:28348) */
  CreateSecurityGroupPolicies(params: CreateSecurityGroupPoliciesRequest): Promise<CreateSecurityGroupPoliciesResponse>;
  /** Create a subnet in one zone of a VPC. (api-docs/ecm.txt:15328) */
  CreateSubnet(params: CreateSubnetRequest): Promise<CreateSubnetResponse>;
  /** Create a VPC in an ECM region. (api-docs/ecm.txt:14891) */
  CreateVpc(params: CreateVpcRequest): Promise<CreateVpcResponse>;
  /** Delete a HAVIP. (api-docs/ecm.txt:25900) */
  DeleteHaVip(params: DeleteHaVipRequest): Promise<DeleteHaVipResponse>;
  /** Delete private images. (api-docs/ecm.txt:13459) */
  DeleteImage(params: DeleteImageRequest): Promise<DeleteImageResponse>;
  /** Delete one listener. (api-docs/ecm.txt:20241) */
  DeleteListener(params: DeleteListenerRequest): Promise<DeleteListenerResponse>;
  /** Delete CLB instances. (api-docs/ecm.txt:20100) */
  DeleteLoadBalancer(params?: DeleteLoadBalancerRequest): Promise<DeleteLoadBalancerResponse>;
  /** Delete several or all listeners of a CLB. (api-docs/ecm.txt:19964) */
  DeleteLoadBalancerListeners(params: DeleteLoadBalancerListenersRequest): Promise<DeleteLoadBalancerListenersResponse>;
  /** Delete an empty module. (api-docs/ecm.txt:6942) */
  DeleteModule(params: DeleteModuleRequest): Promise<DeleteModuleResponse>;
  /** Delete an ENI. (api-docs/ecm.txt:23144) */
  DeleteNetworkInterface(params: DeleteNetworkInterfaceRequest): Promise<DeleteNetworkInterfaceResponse>;
  /** Delete a custom route table. (api-docs/ecm.txt:17182) */
  DeleteRouteTable(params: DeleteRouteTableRequest): Promise<DeleteRouteTableResponse>;
  /** Delete routes from a route table. (api-docs/ecm.txt:18083) */
  DeleteRoutes(params: DeleteRoutesRequest): Promise<DeleteRoutesResponse>;
  /** Delete a security group. (api-docs/ecm.txt:28220) */
  DeleteSecurityGroup(params: DeleteSecurityGroupRequest): Promise<DeleteSecurityGroupResponse>;
  /** Delete rules of one direction by index or by match. (api-docs/ecm.txt:27982) */
  DeleteSecurityGroupPolicies(params: DeleteSecurityGroupPoliciesRequest): Promise<DeleteSecurityGroupPoliciesResponse>;
  /** Delete snapshots. (api-docs/ecm.txt:26531) */
  DeleteSnapshots(params: DeleteSnapshotsRequest): Promise<DeleteSnapshotsResponse>;
  /** Delete a subnet. (api-docs/ecm.txt:15944) */
  DeleteSubnet(params: DeleteSubnetRequest): Promise<DeleteSubnetResponse>;
  /** Delete a VPC. (api-docs/ecm.txt:14758) */
  DeleteVpc(params: DeleteVpcRequest): Promise<DeleteVpcResponse>;
  /** EIP quotas of a region. (api-docs/ecm.txt:24913) */
  DescribeAddressQuota(params?: DescribeAddressQuotaRequest): Promise<DescribeAddressQuotaResponse>;
  /** Page through EIPs of one region. (api-docs/ecm.txt:24699) */
  DescribeAddresses(params?: DescribeAddressesRequest): Promise<DescribeAddressesResponse>;
  /** Account totals for the overview page. (api-docs/ecm.txt:30638) */
  DescribeBaseOverview(params?: DescribeBaseOverviewRequest): Promise<DescribeBaseOverviewResponse>;
  /** Account-wide limits: bandwidth, disk, CPU, modules, ENI/IP per CPU count, image list. (api-docs/ecm.txt:30230) */
  DescribeConfig(params?: DescribeConfigRequest): Promise<DescribeConfigResponse>;
  /** State of image import tasks. (api-docs/ecm.txt:14154) */
  DescribeCustomImageTask(params: DescribeCustomImageTaskRequest): Promise<DescribeCustomImageTaskResponse>;
  /** Default subnet of a zone. (api-docs/ecm.txt:16221) */
  DescribeDefaultSubnet(params: DescribeDefaultSubnetRequest): Promise<DescribeDefaultSubnetResponse>;
  /** Page through HAVIPs. (api-docs/ecm.txt:25666) */
  DescribeHaVips(params?: DescribeHaVipsRequest): Promise<DescribeHaVipsResponse>;
  /** Page through images. (api-docs/ecm.txt:13168) */
  DescribeImage(params?: DescribeImageRequest): Promise<DescribeImageResponse>;
  /** Operating systems accepted for imported images. (api-docs/ecm.txt:13727) */
  DescribeImportImageOs(params?: DescribeImportImageOsRequest): Promise<DescribeImportImageOsResponse>;
  /** Catalogue of instance models. (api-docs/ecm.txt:29553) */
  DescribeInstanceTypeConfig(params?: DescribeInstanceTypeConfigRequest): Promise<DescribeInstanceTypeConfigResponse>;
  /** Short-lived console (VNC) URL of one instance. (api-docs/ecm.txt:9808) */
  DescribeInstanceVncUrl(params: DescribeInstanceVncUrlRequest): Promise<DescribeInstanceVncUrlResponse>;
  /** Page through instances. (api-docs/ecm.txt:10425) */
  DescribeInstances(params?: DescribeInstancesRequest): Promise<DescribeInstancesResponse>;
  /** Which operations are currently refused for given instances, with code and message. (api-docs/ecm.txt:8661) */
  DescribeInstancesDeniedActions(params: DescribeInstancesDeniedActionsRequest): Promise<DescribeInstancesDeniedActionsResponse>;
  /** Listeners of a CLB. (api-docs/ecm.txt:19744) */
  DescribeListeners(params: DescribeListenersRequest): Promise<DescribeListenersResponse>;
  /** State of a CLB task. (api-docs/ecm.txt:19618) */
  DescribeLoadBalanceTaskStatus(params: DescribeLoadBalanceTaskStatusRequest): Promise<DescribeLoadBalanceTaskStatusResponse>;
  /** Page through CLB instances. (api-docs/ecm.txt:19320) */
  DescribeLoadBalancers(params?: DescribeLoadBalancersRequest): Promise<DescribeLoadBalancersResponse>;
  /** Page through modules with their node/instance counts. (api-docs/ecm.txt:5373) */
  DescribeModule(params?: DescribeModuleRequest): Promise<DescribeModuleResponse>;
  /** One module with per-ISP/zone counters. (api-docs/ecm.txt:5087) */
  DescribeModuleDetail(params: DescribeModuleDetailRequest): Promise<DescribeModuleDetailResponse>;
  /** Monthly peak and billable bandwidth of nodes. (api-docs/ecm.txt:30952) */
  DescribeMonthPeakNetwork(params: DescribeMonthPeakNetworkRequest): Promise<DescribeMonthPeakNetworkResponse>;
  /** Page through ENIs. (api-docs/ecm.txt:21849) */
  DescribeNetworkInterfaces(params?: DescribeNetworkInterfacesRequest): Promise<DescribeNetworkInterfacesResponse>;
  /** List edge nodes: zone, country/area/province/city, region and the ISPs each zone offers. (api-docs/ecm.txt:4360) */
  DescribeNode(params?: DescribeNodeRequest): Promise<DescribeNodeResponse>;
  /** How many instances of a model a zone/ISP still holds. (api-docs/ecm.txt:31142) */
  DescribePackingQuotaGroup(params?: DescribePackingQuotaGroupRequest): Promise<DescribePackingQuotaGroupResponse>;
  /** CPU/memory/disk peaks over a period by family. (api-docs/ecm.txt:29184) */
  DescribePeakBaseOverview(params?: DescribePeakBaseOverviewRequest): Promise<DescribePeakBaseOverviewResponse>;
  /** Network peaks over a period. (api-docs/ecm.txt:28888) */
  DescribePeakNetworkOverview(params?: DescribePeakNetworkOverviewRequest): Promise<DescribePeakNetworkOverviewResponse>;
  /** Price of an instance configuration. (api-docs/ecm.txt:10220) */
  DescribePriceRunInstance(params: DescribePriceRunInstanceRequest): Promise<DescribePriceRunInstanceResponse>;
  /** Conflicts of planned destinations with existing custom/CCN routes. (api-docs/ecm.txt:17661) */
  DescribeRouteConflicts(params: DescribeRouteConflictsRequest): Promise<DescribeRouteConflictsResponse>;
  /** Page through route tables with routes and subnet associations. (api-docs/ecm.txt:16564) */
  DescribeRouteTables(params?: DescribeRouteTablesRequest): Promise<DescribeRouteTablesResponse>;
  /** How many instances/modules/ENIs/CLBs/groups use security groups. (api-docs/ecm.txt:27805) */
  DescribeSecurityGroupAssociationStatistics(params: DescribeSecurityGroupAssociationStatisticsRequest): Promise<DescribeSecurityGroupAssociationStatisticsResponse>;
  /** Security group quotas of the account. (api-docs/ecm.txt:27672) */
  DescribeSecurityGroupLimits(params?: DescribeSecurityGroupLimitsRequest): Promise<DescribeSecurityGroupLimitsResponse>;
  /** Rules of a security group with their version. (api-docs/ecm.txt:27465) */
  DescribeSecurityGroupPolicies(params: DescribeSecurityGroupPoliciesRequest): Promise<DescribeSecurityGroupPoliciesResponse>;
  /** Page through security groups. (api-docs/ecm.txt:27280) */
  DescribeSecurityGroups(params?: DescribeSecurityGroupsRequest): Promise<DescribeSecurityGroupsResponse>;
  /** Page through snapshots. (api-docs/ecm.txt:26216) */
  DescribeSnapshots(params?: DescribeSnapshotsRequest): Promise<DescribeSnapshotsResponse>;
  /** Page through subnets. (api-docs/ecm.txt:15556) */
  DescribeSubnets(params?: DescribeSubnetsRequest): Promise<DescribeSubnetsResponse>;
  /** Health of the targets of CLBs. (api-docs/ecm.txt:19130) */
  DescribeTargetHealth(params: DescribeTargetHealthRequest): Promise<DescribeTargetHealthResponse>;
  /** Targets bound to the listeners of a CLB. (api-docs/ecm.txt:18807) */
  DescribeTargets(params: DescribeTargetsRequest): Promise<DescribeTargetsResponse>;
  /** Result of an EIP/IPv6 task. (api-docs/ecm.txt:24553) */
  DescribeTaskResult(params: DescribeTaskResultRequest): Promise<DescribeTaskResultResponse>;
  /** State of named tasks (image creation). (api-docs/ecm.txt:30801) */
  DescribeTaskStatus(params: DescribeTaskStatusRequest): Promise<DescribeTaskStatusResponse>;
  /** Page through VPCs. (api-docs/ecm.txt:15099) */
  DescribeVpcs(params?: DescribeVpcsRequest): Promise<DescribeVpcsResponse>;
  /** Unbind an ENI from an instance. (api-docs/ecm.txt:22372) */
  DetachNetworkInterface(params: DetachNetworkInterfaceRequest): Promise<DetachNetworkInterfaceResponse>;
  /** Disable routes. (api-docs/ecm.txt:17947) */
  DisableRoutes(params: DisableRoutesRequest): Promise<DisableRoutesResponse>;
  /** Unbind an EIP. (api-docs/ecm.txt:24380) */
  DisassociateAddress(params: DisassociateAddressRequest): Promise<DisassociateAddressResponse>;
  /** Unbind key pairs from instances. (api-docs/ecm.txt:28540) */
  DisassociateInstancesKeyPairs(params: DisassociateInstancesKeyPairsRequest): Promise<DisassociateInstancesKeyPairsResponse>;
  /** Unbind one security group from instances. (api-docs/ecm.txt:9942) */
  DisassociateSecurityGroups(params: DisassociateSecurityGroupsRequest): Promise<DisassociateSecurityGroupsResponse>;
  /** Enable disabled routes. (api-docs/ecm.txt:17800) */
  EnableRoutes(params: EnableRoutesRequest): Promise<EnableRoutesResponse>;
  /** Copy a CVM image into ECM. (api-docs/ecm.txt:13590) */
  ImportImage(params: ImportImageRequest): Promise<ImportImageResponse>;
  /** Move an ENI from one instance to another. (api-docs/ecm.txt:22513) */
  MigrateNetworkInterface(params: MigrateNetworkInterfaceRequest): Promise<MigrateNetworkInterfaceResponse>;
  /** Move a secondary private IP between ENIs of one subnet. (api-docs/ecm.txt:23000) */
  MigratePrivateIpAddress(params: MigratePrivateIpAddressRequest): Promise<MigratePrivateIpAddressResponse>;
  /** Rename an EIP or switch its direct access. (api-docs/ecm.txt:24207) */
  ModifyAddressAttribute(params: ModifyAddressAttributeRequest): Promise<ModifyAddressAttributeResponse>;
  /** Change the bandwidth cap of EIPs. (api-docs/ecm.txt:24060) */
  ModifyAddressesBandwidth(params: ModifyAddressesBandwidthRequest): Promise<ModifyAddressesBandwidthResponse>;
  /** Set the default subnet used in a zone when launching without a VPC. (api-docs/ecm.txt:16086) */
  ModifyDefaultSubnet(params: ModifyDefaultSubnetRequest): Promise<ModifyDefaultSubnetResponse>;
  /** Rename a HAVIP. (api-docs/ecm.txt:25529) */
  ModifyHaVipAttribute(params: ModifyHaVipAttributeRequest): Promise<ModifyHaVipAttributeResponse>;
  /** Rename an image or change its description. (api-docs/ecm.txt:14313) */
  ModifyImageAttribute(params: ModifyImageAttributeRequest): Promise<ModifyImageAttributeResponse>;
  /** Change display name and/or the security group list of instances. (api-docs/ecm.txt:8508) */
  ModifyInstancesAttribute(params: ModifyInstancesAttributeRequest): Promise<ModifyInstancesAttributeResponse>;
  /** Change the description of IPv6 addresses. (api-docs/ecm.txt:23422) */
  ModifyIpv6AddressesAttribute(params: ModifyIpv6AddressesAttributeRequest): Promise<ModifyIpv6AddressesAttributeResponse>;
  /** Change name, session time, health check and scheduler of a listener. (api-docs/ecm.txt:18657) */
  ModifyListener(params: ModifyListenerRequest): Promise<ModifyListenerResponse>;
  /** Change name, bandwidth cap and pass-to-target flag of a CLB. (api-docs/ecm.txt:18504) */
  ModifyLoadBalancerAttributes(params: ModifyLoadBalancerAttributesRequest): Promise<ModifyLoadBalancerAttributesResponse>;
  /** Change model and disk defaults of a module that has no instances. (api-docs/ecm.txt:7292) */
  ModifyModuleConfig(params: ModifyModuleConfigRequest): Promise<ModifyModuleConfigResponse>;
  /** Set whether new instances of the module get a public IP. (api-docs/ecm.txt:7738) */
  ModifyModuleDisableWanIp(params: ModifyModuleDisableWanIpRequest): Promise<ModifyModuleDisableWanIpResponse>;
  /** Change the default image of a module. (api-docs/ecm.txt:4949) */
  ModifyModuleImage(params: ModifyModuleImageRequest): Promise<ModifyModuleImageResponse>;
  /** Turn IP direct access of a module off or on. (api-docs/ecm.txt:7457) */
  ModifyModuleIpDirect(params: ModifyModuleIpDirectRequest): Promise<ModifyModuleIpDirectResponse>;
  /** Rename a module. (api-docs/ecm.txt:4820) */
  ModifyModuleName(params: ModifyModuleNameRequest): Promise<ModifyModuleNameResponse>;
  /** Change the default in/out bandwidth caps of a module. (api-docs/ecm.txt:4675) */
  ModifyModuleNetwork(params: ModifyModuleNetworkRequest): Promise<ModifyModuleNetworkResponse>;
  /** Replace the default security groups of a module. (api-docs/ecm.txt:7595) */
  ModifyModuleSecurityGroups(params: ModifyModuleSecurityGroupsRequest): Promise<ModifyModuleSecurityGroupsResponse>;
  /** Change the description of private IPs. (api-docs/ecm.txt:23761) */
  ModifyPrivateIpAddressesAttribute(params: ModifyPrivateIpAddressesAttributeRequest): Promise<ModifyPrivateIpAddressesAttributeResponse>;
  /** Rename a route table. (api-docs/ecm.txt:16910) */
  ModifyRouteTableAttribute(params: ModifyRouteTableAttributeRequest): Promise<ModifyRouteTableAttributeResponse>;
  /** Rename a security group or change its remarks. (api-docs/ecm.txt:27142) */
  ModifySecurityGroupAttribute(params: ModifySecurityGroupAttributeRequest): Promise<ModifySecurityGroupAttributeResponse>;
  /** Overwrite all rules of a security group. (api-docs/ecm.txt:26982) */
  ModifySecurityGroupPolicies(params: ModifySecurityGroupPoliciesRequest): Promise<ModifySecurityGroupPoliciesResponse>;
  /** Change name, broadcast flag and tags of a subnet. (api-docs/ecm.txt:15797) */
  ModifySubnetAttribute(params: ModifySubnetAttributeRequest): Promise<ModifySubnetAttributeResponse>;
  /** Change the port of targets on one listener. (api-docs/ecm.txt:18360) */
  ModifyTargetPort(params: ModifyTargetPortRequest): Promise<ModifyTargetPortResponse>;
  /** Change the weight of targets on one listener. (api-docs/ecm.txt:18210) */
  ModifyTargetWeight(params: ModifyTargetWeightRequest): Promise<ModifyTargetWeightResponse>;
  /** Change name, description and tags of a VPC. (api-docs/ecm.txt:14608) */
  ModifyVpcAttribute(params: ModifyVpcAttributeRequest): Promise<ModifyVpcAttributeResponse>;
  /** Restart running instances. (api-docs/ecm.txt:8346) */
  RebootInstances(params: RebootInstancesRequest): Promise<RebootInstancesResponse>;
  /** Release EIPs for good. (api-docs/ecm.txt:23902) */
  ReleaseAddresses(params: ReleaseAddressesRequest): Promise<ReleaseAddressesResponse>;
  /** Release IPv6 addresses of an ENI. (api-docs/ecm.txt:23281) */
  ReleaseIpv6Addresses(params: ReleaseIpv6AddressesRequest): Promise<ReleaseIpv6AddressesResponse>;
  /** Give secondary private IPs back (also unbinds them). (api-docs/ecm.txt:22841) */
  RemovePrivateIpAddresses(params: RemovePrivateIpAddressesRequest): Promise<RemovePrivateIpAddressesResponse>;
  /** Point a subnet at another route table. (api-docs/ecm.txt:16772) */
  ReplaceRouteTableAssociation(params: ReplaceRouteTableAssociationRequest): Promise<ReplaceRouteTableAssociationResponse>;
  /** Modify existing routes identified by RouteId. (api-docs/ecm.txt:17508) */
  ReplaceRoutes(params: ReplaceRoutesRequest): Promise<ReplaceRoutesResponse>;
  /** Replace one rule, picked by PolicyIndex, in one direction. (api-docs/ecm.txt:26840) */
  ReplaceSecurityGroupPolicy(params: ReplaceSecurityGroupPolicyRequest): Promise<ReplaceSecurityGroupPolicyResponse>;
  /** Reinstall the operating system of instances. (api-docs/ecm.txt:8164) */
  ResetInstances(params: ResetInstancesRequest): Promise<ResetInstancesResponse>;
  /** Change the public bandwidth caps of instances. (api-docs/ecm.txt:8018) */
  ResetInstancesMaxBandwidth(params: ResetInstancesMaxBandwidthRequest): Promise<ResetInstancesMaxBandwidthResponse>;
  /** Set a new login password on instances. (api-docs/ecm.txt:9634) */
  ResetInstancesPassword(params: ResetInstancesPasswordRequest): Promise<ResetInstancesPasswordResponse>;
  /** Replace the name and all routes of a route table in one call. (api-docs/ecm.txt:17031) */
  ResetRoutes(params: ResetRoutesRequest): Promise<ResetRoutesResponse>;
  /** Launch instances in one or more zones/ISPs, from module defaults or explicit settings. (api-docs/ecm.txt:8796) */
  RunInstances(params: RunInstancesRequest): Promise<RunInstancesResponse>;
  /** Replace the security groups of one CLB. (api-docs/ecm.txt:21440) */
  SetLoadBalancerSecurityGroups(params: SetLoadBalancerSecurityGroupsRequest): Promise<SetLoadBalancerSecurityGroupsResponse>;
  /** Bind or unbind one security group on several CLBs. (api-docs/ecm.txt:21296) */
  SetSecurityGroupForLoadbalancers(params: SetSecurityGroupForLoadbalancersRequest): Promise<SetSecurityGroupForLoadbalancersResponse>;
  /** Start stopped instances. (api-docs/ecm.txt:9494) */
  StartInstances(params: StartInstancesRequest): Promise<StartInstancesResponse>;
  /** Shut down running instances. (api-docs/ecm.txt:9337) */
  StopInstances(params: StopInstancesRequest): Promise<StopInstancesResponse>;
  /** Terminate instances now or at a given time. (api-docs/ecm.txt:7862) */
  TerminateInstances(params: TerminateInstancesRequest): Promise<TerminateInstancesResponse>;
}

/** What the actions of ecm that read things by their ids list. */
export interface EcmReads {
  "ecm.DescribeAddresses": Address;
  "ecm.DescribeHaVips": HaVip;
  "ecm.DescribeImage": Image;
  "ecm.DescribeInstances": Instance;
  "ecm.DescribeListeners": Listener;
  "ecm.DescribeLoadBalancers": LoadBalancer;
  "ecm.DescribeModule": Module;
  "ecm.DescribeNetworkInterfaces": NetworkInterface;
  "ecm.DescribeRouteTables": RouteTable;
  "ecm.DescribeSecurityGroupAssociationStatistics": SecurityGroupAssociationStatistics;
  "ecm.DescribeSecurityGroups": SecurityGroup;
  "ecm.DescribeSnapshots": Snapshot;
  "ecm.DescribeSubnets": Subnet;
  "ecm.DescribeTargetHealth": LoadBalancerHealth;
  "ecm.DescribeTargets": ListenerBackend;
  "ecm.DescribeVpcs": VpcInfo;
}
