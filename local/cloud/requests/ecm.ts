// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

/** What AllocateAddresses takes. */
export interface AllocateAddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** default 1; must be 1 when binding to an ENI in the same call */
  AddressCount?: number;
  /** CMCC | CTCC | CUCC */
  InternetServiceProvider?: string;
  /** 1-5000 Mbps, default 1 */
  InternetMaxBandwidthOut?: number;
  /** Key/Value; creation only */
  Tags?: TagInput[];
  /** bind to this instance; not together with NetworkInterfaceId */
  InstanceId?: string;
  /** bind to this ENI; needs PrivateIpAddress */
  NetworkInterfaceId?: string;
  PrivateIpAddress?: string;
}

/** What AllocateAddresses answers. */
export interface AllocateAddressesResponse {
  /** eip-... ids; may be null */
  AddressSet?: string[] | null;
  /** string */
  TaskId: string;
}

/** What AssignIpv6Addresses takes. */
export interface AssignIpv6AddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** primary ENI only */
  NetworkInterfaceId: string;
  /** max 10; this or Ipv6AddressCount */
  Ipv6Addresses?: Ipv6AddressInput[];
  /** this or Ipv6Addresses */
  Ipv6AddressCount?: number;
  /** CTCC | CUCC | CMCC (SDK: deprecated, ISPType instead) */
  Ipv6ISP?: string;
  ISPType?: string;
  SkipCheckIPv6Address?: boolean;
  SkipAllocateBandwidth?: boolean;
}

/** What AssignIpv6Addresses answers. */
export interface AssignIpv6AddressesResponse {
  /** State PENDING */
  Ipv6AddressSet: Ipv6Address[];
}

/** What AssignPrivateIpAddresses takes. */
export interface AssignPrivateIpAddressesRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** max 10; this or SecondaryPrivateIpAddressCount, or both */
  PrivateIpAddresses?: PrivateIpAddressSpecificationInput[];
  /** how many to pick automatically, within quota */
  SecondaryPrivateIpAddressCount?: number;
}

/** What AssignPrivateIpAddresses answers. */
export interface AssignPrivateIpAddressesResponse {
  /** new IPs; may be null */
  PrivateIpAddressSet?: PrivateIpAddressSpecification[] | null;
}

/** What AssociateAddress takes. */
export interface AssociateAddressRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eip-..., must be UNBIND */
  AddressId: string;
  /** binds to the primary IP of the primary ENI; not together with NetworkInterfaceId */
  InstanceId?: string;
  /** needs PrivateIpAddress too */
  NetworkInterfaceId?: string;
  /** an IP of that ENI */
  PrivateIpAddress?: string;
}

/** What AssociateAddress answers. */
export interface AssociateAddressResponse {
  /** string */
  TaskId: string;
}

/** What AssociateSecurityGroups takes. */
export interface AssociateSecurityGroupsRequest {
  /** array, but exactly one id is allowed */
  SecurityGroupIds: string[];
  /** ein-... list, max 100 */
  InstanceIds: string[];
}

/** What AssociateSecurityGroups answers. */
export interface AssociateSecurityGroupsResponse {}

/** What AttachNetworkInterface takes. */
export interface AttachNetworkInterfaceRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** ein-... */
  InstanceId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What AttachNetworkInterface answers. */
export interface AttachNetworkInterfaceResponse {}

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
  FailListenerIdSet?: string[] | null;
}

/** What BatchModifyTargetWeight takes. */
export interface BatchModifyTargetWeightRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** TargetsWeightRule: ListenerId, Targets[], Weight */
  ModifyList: TargetsWeightRuleInput[];
}

/** What BatchModifyTargetWeight answers. */
export interface BatchModifyTargetWeightResponse {}

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
  FailListenerIdSet?: string[] | null;
}

/** What CreateHaVip takes. */
export interface CreateHaVipRequest {
  /** vpc-... */
  VpcId: string;
  /** subnet-... */
  SubnetId: string;
  HaVipName: string;
  /** inside the VPC range and free; default: picked */
  Vip?: string;
}

/** What CreateHaVip answers. */
export interface CreateHaVipResponse {
  /** State UNBIND */
  HaVip: HaVip;
}

/** What CreateImage takes. */
export interface CreateImageRequest {
  /** unique (max 20 chars per ModifyImageAttribute) */
  ImageName: string;
  /** ein-..., belongs to the caller */
  InstanceId: string;
  ImageDescription?: string;
  /** STRING "TRUE"/"FALSE", default FALSE; TRUE shuts the instance down first (SDK comment: live imaging is unsupported, so stop it yourself when FALSE) */
  ForcePoweroff?: string;
}

/** What CreateImage answers. */
export interface CreateImageResponse {
  /** string id for DescribeTaskStatus; not an image id */
  TaskId: string;
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
  ListenerNames?: string[];
  HealthCheck?: HealthCheckInput;
  /** 30-3600 s; 0 (default) = off */
  SessionExpireTime?: number;
  /** WRR (default) | LEAST_CONN */
  Scheduler?: string;
  /** NORMAL (default) | QUIC_CID (UDP only) */
  SessionType?: string;
  /** port-range ends, same length as Ports */
  EndPorts?: number[];
}

/** What CreateListener answers. */
export interface CreateListenerResponse {
  /** in Ports order; may be null */
  ListenerIds?: string[] | null;
}

/** What CreateLoadBalancer takes. */
export interface CreateLoadBalancerRequest {
  /** e.g. ap-xian-ecm */
  EcmRegion: string;
  /** only OPEN */
  LoadBalancerType: string;
  /** CMCC | CTCC | CUCC, one */
  VipIsp: string;
  /** 1-50 letters/digits/-/_; used only when Number is 1; a taken name is replaced by a generated one */
  LoadBalancerName?: string;
  /** VPC of the targets */
  VpcId?: string;
  /** default 1 */
  Number?: number;
  /** {InternetMaxBandwidthOut}, Mbps, default 10 */
  InternetAccessible?: LoadBalancerInternetAccessibleInput;
  /** TagKey/TagValue (not Key/Value); creation only */
  Tags?: TagInfoInput[];
  SecurityGroups?: string[];
  /** IPV4 (default) | IPv6FullChain */
  AddressIPVersion?: string;
  /** required for IPv6 */
  SubnetId?: string;
}

/** What CreateLoadBalancer answers. */
export interface CreateLoadBalancerResponse {
  /** may be null */
  LoadBalancerIds?: string[] | null;
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
  CloseIpDirect?: boolean;
  /** ResourceType "module"; creation only */
  TagSpecification?: TagSpecificationInput[];
  /** esg-... list, default security groups (ModifyModuleSecurityGroups says max 5) */
  SecurityGroups?: string[];
  /** Mbps in */
  DefaultBandWidthIn?: number;
  /** whether public IP assignment is prohibited */
  DisableWanIp?: boolean;
  /** disk type/size form of the system disk default */
  SystemDisk?: SystemDiskInput;
  /** disk type/size form of the data disk defaults */
  DataDisks?: DataDiskInput[];
}

/** What CreateModule answers. */
export interface CreateModuleResponse {
  /** em-... */
  ModuleId: string;
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
  EcmRegion: string;
  /** max 60 chars */
  NetworkInterfaceDescription?: string;
  /** within quota */
  SecondaryPrivateIpAddressCount?: number;
  /** sample form sg-... (ECM groups are esg-...) */
  SecurityGroupIds?: string[];
  /** max 10 explicit IPs */
  PrivateIpAddresses?: PrivateIpAddressSpecificationInput[];
  /** Key/Value; creation only */
  Tags?: TagInput[];
}

/** What CreateNetworkInterface answers. */
export interface CreateNetworkInterfaceResponse {
  /** State PENDING */
  NetworkInterface: NetworkInterface;
}

/** What CreateRouteTable takes. */
export interface CreateRouteTableRequest {
  /** vpc-... */
  VpcId: string;
  /** max 60 bytes */
  RouteTableName: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What CreateRouteTable answers. */
export interface CreateRouteTableResponse {
  /** Main=false, no routes */
  RouteTable: RouteTable;
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
  RouteTableSet?: RouteTable[] | null;
}

/** What CreateSecurityGroup takes. */
export interface CreateSecurityGroupRequest {
  /** max 60 chars */
  GroupName: string;
  /** required, max 100 chars */
  GroupDescription: string;
  /** Key/Value; creation only */
  Tags?: TagInput[];
}

/** What CreateSecurityGroup answers. */
export interface CreateSecurityGroupResponse {
  /** esg-... */
  SecurityGroup: SecurityGroup;
}

/** What CreateSecurityGroupPolicies takes. */
export interface CreateSecurityGroupPoliciesRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** Egress or Ingress only; with PolicyIndex all rules share one index; Version optional check */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What CreateSecurityGroupPolicies answers. */
export interface CreateSecurityGroupPoliciesResponse {}

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
  EcmRegion: string;
  /** Key/Value */
  Tags?: TagInput[];
  IPv6CidrBlock?: string;
}

/** What CreateSubnet answers. */
export interface CreateSubnetResponse {
  /** complete; RouteTableId may be empty at first */
  Subnet: Subnet;
}

/** What CreateVpc takes. */
export interface CreateVpcRequest {
  /** max 60 bytes */
  VpcName: string;
  /** inside 10.x.0.0/16, 172.16-31.0.0/16 or 192.168.0.0/16 (sample uses a /28) */
  CidrBlock: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** STRING, not supported yet */
  EnableMulticast?: string;
  /** not supported yet; max 4 */
  DnsServers?: string[];
  /** not supported yet */
  DomainName?: string;
  /** Key/Value */
  Tags?: TagInput[];
  Description?: string;
  ISPTypes?: ISPTypeItemInput[];
}

/** What CreateVpc answers. */
export interface CreateVpcResponse {
  /** VpcInfo, complete */
  Vpc: VpcInfo;
}

/** What DeleteHaVip takes. */
export interface DeleteHaVipRequest {
  /** havip-... */
  HaVipId: string;
}

/** What DeleteHaVip answers. */
export interface DeleteHaVipResponse {}

/** What DeleteImage takes. */
export interface DeleteImageRequest {
  /** img-... list (capital ID) */
  ImageIDSet: string[];
}

/** What DeleteImage answers. */
export interface DeleteImageResponse {}

/** What DeleteListener takes. */
export interface DeleteListenerRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** lbl-... */
  ListenerId: string;
}

/** What DeleteListener answers. */
export interface DeleteListenerResponse {}

/** What DeleteLoadBalancer takes. */
export interface DeleteLoadBalancerRequest {
  /** max 20; marked optional */
  LoadBalancerIds?: string[];
}

/** What DeleteLoadBalancer answers. */
export interface DeleteLoadBalancerResponse {}

/** What DeleteLoadBalancerListeners takes. */
export interface DeleteLoadBalancerListenersRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** absent/empty deletes every listener of the CLB */
  ListenerIds?: string[];
}

/** What DeleteLoadBalancerListeners answers. */
export interface DeleteLoadBalancerListenersResponse {}

/** What DeleteModule takes. */
export interface DeleteModuleRequest {
  /** em-... */
  ModuleId: string;
}

/** What DeleteModule answers. */
export interface DeleteModuleResponse {}

/** What DeleteNetworkInterface takes. */
export interface DeleteNetworkInterfaceRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What DeleteNetworkInterface answers. */
export interface DeleteNetworkInterfaceResponse {}

/** What DeleteRouteTable takes. */
export interface DeleteRouteTableRequest {
  /** rtb-... */
  RouteTableId: string;
}

/** What DeleteRouteTable answers. */
export interface DeleteRouteTableResponse {}

/** What DeleteRoutes takes. */
export interface DeleteRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** Route objects; sample sends only RouteId */
  Routes: RouteInput[];
}

/** What DeleteRoutes answers. */
export interface DeleteRoutesResponse {}

/** What DeleteSecurityGroup takes. */
export interface DeleteSecurityGroupRequest {
  /** esg-... */
  SecurityGroupId: string;
}

/** What DeleteSecurityGroup answers. */
export interface DeleteSecurityGroupResponse {}

/** What DeleteSecurityGroupPolicies takes. */
export interface DeleteSecurityGroupPoliciesRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** Egress or Ingress only; either PolicyIndex or full match, not mixed; stale Version fails, absent Version skips the check */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What DeleteSecurityGroupPolicies answers. */
export interface DeleteSecurityGroupPoliciesResponse {}

/** What DeleteSnapshots takes. */
export interface DeleteSnapshotsRequest {
  /** snap-... list, all must be NORMAL; all-or-nothing */
  SnapshotIds: string[];
  /** force deletion of images made from the snapshot */
  DeleteBindImages?: boolean;
}

/** What DeleteSnapshots answers. */
export interface DeleteSnapshotsResponse {}

/** What DeleteSubnet takes. */
export interface DeleteSubnetRequest {
  /** subnet-... */
  SubnetId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What DeleteSubnet answers. */
export interface DeleteSubnetResponse {}

/** What DeleteVpc takes. */
export interface DeleteVpcRequest {
  /** vpc-... */
  VpcId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What DeleteVpc answers. */
export interface DeleteVpcResponse {}

/** What DescribeAddressQuota takes. */
export interface DescribeAddressQuotaRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What DescribeAddressQuota answers. */
export interface DescribeAddressQuotaResponse {
  /** TOTAL_EIP_QUOTA, DAILY_EIP_APPLY, DAILY_PUBLIC_IP_ASSIGN (sample: DAILY_EIP_ASSIGN) */
  QuotaSet: EipQuota[];
}

/** What DescribeAddresses takes. */
export interface DescribeAddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** not together with Filters */
  AddressIds?: string[];
  /** address-id, address-name (exact), address-ip, address-status, instance-id, private-ip-address, network-interface-id, is-arrears (TRUE/FALSE); max 10 filters x 5 values */
  Filters?: FilterInput[];
  /** paging start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
}

/** What DescribeAddresses answers. */
export interface DescribeAddressesResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  AddressSet: Address[];
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
}

/** What DescribeConfig takes. */
export interface DescribeConfigRequest {}

/** What DescribeConfig answers. */
export interface DescribeConfigResponse {
  /** min/max/suggested sizes */
  NetworkStorageRange: NetworkStorageRange;
  /** image OS names allowed; may be null */
  ImageWhiteSet?: string[] | null;
  /** ENI, private IP and public IP limits by CPU count; may be null */
  InstanceNetworkLimitConfigs?: InstanceNetworkLimitConfig[] | null;
  /** {MaxImageSize}; may be null */
  ImageLimits?: ImageLimitConfig | null;
  /** default of IP direct access */
  DefaultIPDirect: boolean;
}

/** What DescribeCustomImageTask takes. */
export interface DescribeCustomImageTaskRequest {
  /** required here: task-id | image-id | image-name */
  Filters: FilterInput[];
}

/** What DescribeCustomImageTask answers. */
export interface DescribeCustomImageTaskResponse {
  /** State, Message, ImageName, CreateTime; may be null */
  ImageTaskSet?: ImageTask[] | null;
  /** matches in total, not the page length */
  TotalCount: number;
}

/** What DescribeDefaultSubnet takes. */
export interface DescribeDefaultSubnetRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** zone code */
  Zone: string;
}

/** What DescribeDefaultSubnet answers. */
export interface DescribeDefaultSubnetResponse {
  /** empty when the zone has none */
  Subnet?: Subnet | null;
}

/** What DescribeHaVips takes. */
export interface DescribeHaVipsRequest {
  /** not together with Filters */
  HaVipIds?: string[];
  /** havip-id, havip-name, vpc-id, subnet-id */
  Filters?: FilterInput[];
  /** paging start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
  /** empty = all regions */
  EcmRegion?: string;
}

/** What DescribeHaVips answers. */
export interface DescribeHaVipsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  HaVipSet?: HaVip[] | null;
}

/** What DescribeImage takes. */
export interface DescribeImageRequest {
  /** image-id, image-type (PRIVATE_IMAGE | PUBLIC_IMAGE), instance-type, image-name~ and image-os~ (fuzzy, one value); max 10 filters */
  Filters?: FilterInput[];
  /** paging start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
}

/** What DescribeImage answers. */
export interface DescribeImageResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  ImageSet?: Image[] | null;
}

/** What DescribeImportImageOs takes. */
export interface DescribeImportImageOsRequest {}

/** What DescribeImportImageOs answers. */
export interface DescribeImportImageOsResponse {
  /** {Windows[], Linux[]} */
  ImportImageOsListSupported: ImageOsList;
  /** OsName, OsVersions[], Architecture[] */
  ImportImageOsVersionSet: OsVersion[];
}

/** What DescribeInstanceTypeConfig takes. */
export interface DescribeInstanceTypeConfigRequest {}

/** What DescribeInstanceTypeConfig answers. */
export interface DescribeInstanceTypeConfigResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  InstanceTypeConfigSet?: InstanceTypeConfig[] | null;
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
}

/** What DescribeInstances takes. */
export interface DescribeInstancesRequest {
  /** zone, zone-name~, module-id, instance-id, instance-name~, ip-address, instance-uuid, instance-state, internet-service-provider, tag-key, tag:<key>, instance-family, module-name~, image-id, vpc-id, subnet-id (~ fuzzy); max 5 values per filter */
  Filters?: FilterInput[];
  /** paging start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
  /** timestamp only */
  OrderByField?: string;
  /** 0 descending (default), 1 ascending */
  OrderDirection?: number;
}

/** What DescribeInstances answers. */
export interface DescribeInstancesResponse {
  TotalCount: number;
  /** may be null */
  InstanceSet?: Instance[] | null;
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
}

/** What DescribeListeners takes. */
export interface DescribeListenersRequest {
  /** lb-... */
  LoadBalancerId: string;
  ListenerIds?: string[];
  /** TCP | UDP */
  Protocol?: string;
  Port?: number;
}

/** What DescribeListeners answers. */
export interface DescribeListenersResponse {
  /** may be null */
  Listeners?: Listener[] | null;
  /** may be null */
  TotalCount?: number | null;
}

/** What DescribeLoadBalanceTaskStatus takes. */
export interface DescribeLoadBalanceTaskStatusRequest {
  /** the RequestId that the CLB write returned */
  TaskId: string;
}

/** What DescribeLoadBalanceTaskStatus answers. */
export interface DescribeLoadBalanceTaskStatusResponse {
  /** 0 done, 1 failed, 2 running; may be null */
  Status?: number | null;
}

/** What DescribeLoadBalancers takes. */
export interface DescribeLoadBalancersRequest {
  /** absent = all regions */
  EcmRegion?: string;
  LoadBalancerIds?: string[];
  LoadBalancerName?: string;
  LoadBalancerVips?: string[];
  BackendPrivateIps?: string[];
  /** paging start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
  /** 0 none bound | 1 bound | -1 all (default) */
  WithBackend?: number;
  VpcId?: string;
  /** tag-key only; max 10 filters x 100 values */
  Filters?: FilterInput[];
  /** esg-... */
  SecurityGroup?: string;
}

/** What DescribeLoadBalancers answers. */
export interface DescribeLoadBalancersResponse {
  /** matches in total; may be null */
  TotalCount?: number | null;
  /** may be null */
  LoadBalancerSet?: LoadBalancer[] | null;
}

/** What DescribeModule takes. */
export interface DescribeModuleRequest {
  /** module-name, module-id, image-id, instance-family, security-group-id; max 10 filters x 5 values */
  Filters?: FilterInput[];
  /** paging start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
  /** instance-num | node-num | timestamp (default: creation time) */
  OrderByField?: string;
  /** 0 descending (default), 1 ascending */
  OrderDirection?: number;
}

/** What DescribeModule answers. */
export interface DescribeModuleResponse {
  /** may be null */
  TotalCount?: number | null;
  /** each {NodeInstanceNum, Module}; may be null */
  ModuleItemSet?: ModuleItem[] | null;
}

/** What DescribeModuleDetail takes. */
export interface DescribeModuleDetailRequest {
  /** em-... */
  ModuleId: string;
}

/** What DescribeModuleDetail answers. */
export interface DescribeModuleDetailResponse {
  /** may be null */
  Module?: Module | null;
  /** instances/nodes/cities by ISP; may be null */
  ModuleCounter?: ModuleCounter | null;
}

/** What DescribeMonthPeakNetwork takes. */
export interface DescribeMonthPeakNetworkRequest {
  /** YYYY-MM; required, yet text names a default (last month) */
  Month: string;
  /** sample uses region; list not given */
  Filters?: FilterInput[];
}

/** What DescribeMonthPeakNetwork answers. */
export interface DescribeMonthPeakNetworkResponse {
  /** capital W; may be null */
  MonthNetWorkData?: MonthNetwork[] | null;
}

/** What DescribeNetworkInterfaces takes. */
export interface DescribeNetworkInterfacesRequest {
  /** max 100; not together with Filters */
  NetworkInterfaceIds?: string[];
  /** vpc-id, subnet-id, network-interface-id, attachment.instance-id, groups.security-group-id, network-interface-name, network-interface-description, address-ip, tag-key, tag:<key>, is-primary (true/false) */
  Filters?: FilterInput[];
  /** paging start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string;
}

/** What DescribeNetworkInterfaces answers. */
export interface DescribeNetworkInterfacesResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  NetworkInterfaceSet?: NetworkInterface[] | null;
}

/** What DescribeNode takes. */
export interface DescribeNodeRequest {
  /** only filter: InstanceFamily (instance family such as SN3ne) */
  Filters?: FilterInput[];
}

/** What DescribeNode answers. */
export interface DescribeNodeResponse {
  /** Node per zone; may be null */
  NodeSet?: Node[] | null;
  /** matches in total, not the page length */
  TotalCount: number;
}

/** What DescribePackingQuotaGroup takes. */
export interface DescribePackingQuotaGroupRequest {
  /** Zone, InstanceType, DataDiskSize */
  Filters?: FilterInput[];
}

/** What DescribePackingQuotaGroup answers. */
export interface DescribePackingQuotaGroupResponse {
  /** PackingQuotaGroup: zone, ISP and quotas by model */
  PackingQuotaSet: PackingQuotaGroup[];
}

/** What DescribePeakBaseOverview takes. */
export interface DescribePeakBaseOverviewRequest {
  /** YYYY-MM-DD, default 7 days ago, max 90 days back */
  StartTime?: string;
  /** YYYY-MM-DD, default yesterday */
  EndTime?: string;
}

/** What DescribePeakBaseOverview answers. */
export interface DescribePeakBaseOverviewResponse {
  /** may be null */
  PeakFamilyInfoSet?: PeakFamilyInfo[] | null;
}

/** What DescribePeakNetworkOverview takes. */
export interface DescribePeakNetworkOverviewRequest {
  /** YYYY-MM-DD, default 7 days ago, max 30 days back */
  StartTime?: string;
  /** YYYY-MM-DD, default yesterday */
  EndTime?: string;
  /** region, or area (ALL_REGION allowed), plus isp (with area only, one) */
  Filters?: FilterInput[];
  /** 60 | 300 s */
  Period?: number;
}

/** What DescribePeakNetworkOverview answers. */
export interface DescribePeakNetworkOverviewResponse {
  /** may be null */
  PeakNetworkRegionSet?: PeakNetworkRegionInfo[] | null;
}

/** What DescribePriceRunInstance takes. */
export interface DescribePriceRunInstanceRequest {
  /** model id */
  InstanceType: string;
  SystemDisk: SystemDiskInput;
  InstanceCount: number;
  /** array named in the singular */
  DataDisk?: DataDiskInput[];
  /** 0 | 1 | 2 as in RunInstances */
  InstanceChargeType?: number;
}

/** What DescribePriceRunInstance answers. */
export interface DescribePriceRunInstanceResponse {
  /** prices in cents; Discount 65 means 65% of the list price */
  InstancePrice: InstancesPrice;
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
  RouteConflictSet?: RouteConflict[] | null;
}

/** What DescribeRouteTables takes. */
export interface DescribeRouteTablesRequest {
  /** rtb-...; not together with Filters */
  RouteTableIds?: string[];
  /** route-table-id, route-table-name, vpc-id, association.main */
  Filters?: FilterInput[];
  Offset?: number;
  /** no default/max stated */
  Limit?: number;
  /** empty = all regions */
  EcmRegion?: string;
}

/** What DescribeRouteTables answers. */
export interface DescribeRouteTablesResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  RouteTableSet?: RouteTable[] | null;
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
}

/** What DescribeSecurityGroupLimits takes. */
export interface DescribeSecurityGroupLimitsRequest {}

/** What DescribeSecurityGroupLimits answers. */
export interface DescribeSecurityGroupLimitsResponse {
  /** sample: 50 groups, 100 rules, 2000 instances per group, 10 nested, 10 modules */
  SecurityGroupLimitSet: SecurityGroupLimitSet;
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
}

/** What DescribeSecurityGroups takes. */
export interface DescribeSecurityGroupsRequest {
  /** max 100; not together with Filters */
  SecurityGroupIds?: string[];
  /** security-group-id, security-group-name, tag-key, tag:<key> */
  Filters?: FilterInput[];
  /** paging start, default 0 */
  Offset?: number;
  /** page size, default 20, max 100 */
  Limit?: number;
}

/** What DescribeSecurityGroups answers. */
export interface DescribeSecurityGroupsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  SecurityGroupSet: SecurityGroup[];
}

/** What DescribeSnapshots takes. */
export interface DescribeSnapshotsRequest {
  /** not together with Filters */
  SnapshotIds?: string[];
  /** snapshot-id, snapshot-name, snapshot-state (NORMAL/CREATING/ROLLBACKING), disk-usage (SYSTEM_DISK/DATA_DISK), project-id, disk-id, zone, encrypt, snapshot-type (SHARED_SNAPSHOT/PRIVATE_SNAPSHOT) */
  Filters?: FilterInput[];
  /** page size, default 20, max 100 */
  Limit?: number;
  /** CREATE_TIME (default) */
  OrderField?: string;
  /** paging start, default 0 */
  Offset?: number;
  /** ASC | DESC */
  Order?: string;
}

/** What DescribeSnapshots answers. */
export interface DescribeSnapshotsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  SnapshotSet: Snapshot[];
}

/** What DescribeSubnets takes. */
export interface DescribeSubnetsRequest {
  /** max 100; not together with Filters */
  SubnetIds?: string[];
  /** subnet-id, subnet-name~, cidr-block~, vpc-id, vpc-cidr-block~, region, zone, tag-key, tag:<key> */
  Filters?: FilterInput[];
  /** typed String */
  Offset?: string;
  /** typed String */
  Limit?: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string;
  /** "time" | "default" */
  Sort?: string;
}

/** What DescribeSubnets answers. */
export interface DescribeSubnetsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  SubnetSet?: Subnet[] | null;
}

/** What DescribeTargetHealth takes. */
export interface DescribeTargetHealthRequest {
  /** lb-... list */
  LoadBalancerIds: string[];
}

/** What DescribeTargetHealth answers. */
export interface DescribeTargetHealthResponse {
  /** LoadBalancerHealth > Listeners > Rules > Targets; may be null */
  LoadBalancers?: LoadBalancerHealth[] | null;
}

/** What DescribeTargets takes. */
export interface DescribeTargetsRequest {
  /** lb-... */
  LoadBalancerId: string;
  ListenerIds?: string[];
  /** typed Integer (an error: TCP/UDP elsewhere) */
  Protocol?: number;
  Port?: number;
}

/** What DescribeTargets answers. */
export interface DescribeTargetsResponse {
  /** ListenerBackend with Targets[]; may be null */
  Listeners?: ListenerBackend[] | null;
}

/** What DescribeTaskResult takes. */
export interface DescribeTaskResultRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** string */
  TaskId: string;
}

/** What DescribeTaskResult answers. */
export interface DescribeTaskResultResponse {
  TaskId: string;
  /** SUCCESS | FAILED | RUNNING */
  Result: string;
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
}

/** What DescribeVpcs takes. */
export interface DescribeVpcsRequest {
  /** max 100; not together with Filters */
  VpcIds?: string[];
  /** vpc-name~, vpc-id, cidr-block~, region, tag-key, tag:<key>; not together with VpcIds */
  Filters?: FilterInput[];
  Offset?: number;
  /** no default/max stated */
  Limit?: number;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion?: string;
  /** "time" newest first, "default" by network planning */
  Sort?: string;
}

/** What DescribeVpcs answers. */
export interface DescribeVpcsResponse {
  /** matches in total, not the page length */
  TotalCount: number;
  /** may be null */
  VpcSet?: VpcInfo[] | null;
}

/** What DetachNetworkInterface takes. */
export interface DetachNetworkInterfaceRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** ein-... */
  InstanceId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What DetachNetworkInterface answers. */
export interface DetachNetworkInterfaceResponse {}

/** What DisableRoutes takes. */
export interface DisableRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** integer RouteId list */
  RouteIds: number[];
}

/** What DisableRoutes answers. */
export interface DisableRoutesResponse {}

/** What DisassociateAddress takes. */
export interface DisassociateAddressRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eip-... */
  AddressId: string;
  /** default FALSE; only when unbinding from the primary IP of a primary ENI; 10 times a day per account */
  ReallocateNormalPublicIp?: boolean;
}

/** What DisassociateAddress answers. */
export interface DisassociateAddressResponse {
  /** string */
  TaskId: string;
}

/** What DisassociateInstancesKeyPairs takes. */
export interface DisassociateInstancesKeyPairsRequest {
  /** ein-... list */
  InstanceIds: string[];
  /** skey-... list, max 100 */
  KeyIds: string[];
  /** default FALSE; force shutdown of running instances */
  ForceStop?: boolean;
}

/** What DisassociateInstancesKeyPairs answers. */
export interface DisassociateInstancesKeyPairsResponse {}

/** What DisassociateSecurityGroups takes. */
export interface DisassociateSecurityGroupsRequest {
  /** array, but exactly one id is allowed */
  SecurityGroupIds: string[];
  /** ein-... list */
  InstanceIds: string[];
}

/** What DisassociateSecurityGroups answers. */
export interface DisassociateSecurityGroupsResponse {}

/** What EnableRoutes takes. */
export interface EnableRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** integer RouteId list */
  RouteIds: number[];
}

/** What EnableRoutes answers. */
export interface EnableRoutesResponse {}

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
export interface ImportImageResponse {}

/** What MigrateNetworkInterface takes. */
export interface MigrateNetworkInterfaceRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eni-... */
  NetworkInterfaceId: string;
  /** ein-... */
  SourceInstanceId: string;
  /** ein-... */
  DestinationInstanceId: string;
}

/** What MigrateNetworkInterface answers. */
export interface MigrateNetworkInterfaceResponse {}

/** What MigratePrivateIpAddress takes. */
export interface MigratePrivateIpAddressRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eni-... */
  SourceNetworkInterfaceId: string;
  /** eni-..., same subnet */
  DestinationNetworkInterfaceId: string;
  /** secondary only */
  PrivateIpAddress: string;
}

/** What MigratePrivateIpAddress answers. */
export interface MigratePrivateIpAddressResponse {}

/** What ModifyAddressAttribute takes. */
export interface ModifyAddressAttributeRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eip-... */
  AddressId: string;
  /** max 20 chars */
  AddressName?: string;
  /** STRING "TRUE"/"FALSE"; only for accounts with the feature */
  EipDirectConnection?: string;
}

/** What ModifyAddressAttribute answers. */
export interface ModifyAddressAttributeResponse {}

/** What ModifyAddressesBandwidth takes. */
export interface ModifyAddressesBandwidthRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eip-... list */
  AddressIds: string[];
  /** Mbps */
  InternetMaxBandwidthOut: number;
}

/** What ModifyAddressesBandwidth answers. */
export interface ModifyAddressesBandwidthResponse {
  /** string */
  TaskId: string;
}

/** What ModifyDefaultSubnet takes. */
export interface ModifyDefaultSubnetRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** zone code */
  Zone: string;
  /** vpc-... */
  VpcId: string;
  /** subnet-... */
  SubnetId: string;
}

/** What ModifyDefaultSubnet answers. */
export interface ModifyDefaultSubnetResponse {}

/** What ModifyHaVipAttribute takes. */
export interface ModifyHaVipAttributeRequest {
  /** havip-... */
  HaVipId: string;
  /** max 60 chars */
  HaVipName: string;
}

/** What ModifyHaVipAttribute answers. */
export interface ModifyHaVipAttributeResponse {}

/** What ModifyImageAttribute takes. */
export interface ModifyImageAttributeRequest {
  /** img-... */
  ImageId: string;
  /** max 20 chars, unique */
  ImageName?: string;
  /** max 60 chars */
  ImageDescription?: string;
}

/** What ModifyImageAttribute answers. */
export interface ModifyImageAttributeResponse {}

/** What ModifyInstancesAttribute takes. */
export interface ModifyInstancesAttributeRequest {
  /** ein-... list, max 100 */
  InstanceIdSet: string[];
  /** max 60 chars; leaving it out empties the name */
  InstanceName?: string;
  /** replaces the whole list, max 5 */
  SecurityGroups?: string[];
}

/** What ModifyInstancesAttribute answers. */
export interface ModifyInstancesAttributeResponse {}

/** What ModifyIpv6AddressesAttribute takes. */
export interface ModifyIpv6AddressesAttributeRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eni-... */
  NetworkInterfaceId: string;
  /** Address + Description */
  Ipv6Addresses: Ipv6AddressInput[];
}

/** What ModifyIpv6AddressesAttribute answers. */
export interface ModifyIpv6AddressesAttributeResponse {}

/** What ModifyListener takes. */
export interface ModifyListenerRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** lbl-... */
  ListenerId: string;
  ListenerName?: string;
  /** 30-3600 s; 0 (default) = off */
  SessionExpireTime?: number;
  HealthCheck?: HealthCheckInput;
  /** WRR (default) | LEAST_CONN */
  Scheduler?: string;
}

/** What ModifyListener answers. */
export interface ModifyListenerResponse {}

/** What ModifyLoadBalancerAttributes takes. */
export interface ModifyLoadBalancerAttributesRequest {
  /** lb-... */
  LoadBalancerId: string;
  LoadBalancerName?: string;
  /** {InternetMaxBandwidthOut} in Mbps */
  InternetChargeInfo?: LoadBalancerInternetAccessibleInput;
  /** true: security groups checked on the CLB only; false: on CLB and targets */
  LoadBalancerPassToTarget?: boolean;
}

/** What ModifyLoadBalancerAttributes answers. */
export interface ModifyLoadBalancerAttributesResponse {}

/** What ModifyModuleConfig takes. */
export interface ModifyModuleConfigRequest {
  /** em-... */
  ModuleId: string;
  /** model id (always required, resend the current one) */
  InstanceType: string;
  /** GB (always required) */
  DefaultDataDiskSize: number;
  /** GB */
  DefaultSystemDiskSize?: number;
  SystemDisk?: SystemDiskInput;
  DataDisks?: DataDiskInput[];
}

/** What ModifyModuleConfig answers. */
export interface ModifyModuleConfigResponse {}

/** What ModifyModuleDisableWanIp takes. */
export interface ModifyModuleDisableWanIpRequest {
  /** em-... */
  ModuleId: string;
  /** meaning contradicts the name: text says true = assignment not prohibited, false = prohibited */
  DisableWanIp: boolean;
}

/** What ModifyModuleDisableWanIp answers. */
export interface ModifyModuleDisableWanIpResponse {}

/** What ModifyModuleImage takes. */
export interface ModifyModuleImageRequest {
  /** img-... */
  DefaultImageId: string;
  /** em-... */
  ModuleId: string;
}

/** What ModifyModuleImage answers. */
export interface ModifyModuleImageResponse {}

/** What ModifyModuleIpDirect takes. */
export interface ModifyModuleIpDirectRequest {
  /** em-... */
  ModuleId: string;
  /** true = direct access off */
  CloseIpDirect: boolean;
}

/** What ModifyModuleIpDirect answers. */
export interface ModifyModuleIpDirectResponse {}

/** What ModifyModuleName takes. */
export interface ModifyModuleNameRequest {
  /** em-... */
  ModuleId: string;
  /** must be unique (InvalidModuleName means a clash); same length rule as CreateModule: 60 chars */
  ModuleName: string;
}

/** What ModifyModuleName answers. */
export interface ModifyModuleNameResponse {}

/** What ModifyModuleNetwork takes. */
export interface ModifyModuleNetworkRequest {
  /** em-... */
  ModuleId: string;
  /** Mbps, outbound; range from DescribeConfig */
  DefaultBandwidth: number;
  /** Mbps, inbound */
  DefaultBandwidthIn?: number;
}

/** What ModifyModuleNetwork answers. */
export interface ModifyModuleNetworkResponse {}

/** What ModifyModuleSecurityGroups takes. */
export interface ModifyModuleSecurityGroupsRequest {
  /** esg-... list, max 5, no duplicates */
  SecurityGroupIdSet: string[];
  /** em-... */
  ModuleId: string;
}

/** What ModifyModuleSecurityGroups answers. */
export interface ModifyModuleSecurityGroupsResponse {}

/** What ModifyPrivateIpAddressesAttribute takes. */
export interface ModifyPrivateIpAddressesAttributeRequest {
  /** eni-... */
  NetworkInterfaceId: string;
  /** PrivateIpAddress + Description */
  PrivateIpAddresses: PrivateIpAddressSpecificationInput[];
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What ModifyPrivateIpAddressesAttribute answers. */
export interface ModifyPrivateIpAddressesAttributeResponse {}

/** What ModifyRouteTableAttribute takes. */
export interface ModifyRouteTableAttributeRequest {
  /** rtb-... */
  RouteTableId: string;
  RouteTableName: string;
}

/** What ModifyRouteTableAttribute answers. */
export interface ModifyRouteTableAttributeResponse {}

/** What ModifySecurityGroupAttribute takes. */
export interface ModifySecurityGroupAttributeRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** max 60 chars */
  GroupName?: string;
  /** max 100 chars */
  GroupDescription?: string;
}

/** What ModifySecurityGroupAttribute answers. */
export interface ModifySecurityGroupAttributeResponse {}

/** What ModifySecurityGroupPolicies takes. */
export interface ModifySecurityGroupPoliciesRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** both Egress and Ingress must be given; PolicyIndex not allowed */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
  /** True = only reorder; absent/False = modify */
  SortPolicys?: boolean;
}

/** What ModifySecurityGroupPolicies answers. */
export interface ModifySecurityGroupPoliciesResponse {}

/** What ModifySubnetAttribute takes. */
export interface ModifySubnetAttributeRequest {
  /** subnet-... */
  SubnetId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** max 60 bytes */
  SubnetName?: string;
  /** STRING */
  EnableBroadcast?: string;
  Tags?: TagInput[];
}

/** What ModifySubnetAttribute answers. */
export interface ModifySubnetAttributeResponse {}

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
export interface ModifyTargetPortResponse {}

/** What ModifyTargetWeight takes. */
export interface ModifyTargetWeightRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** lbl-... */
  ListenerId: string;
  /** InstanceId or EniIp plus Port */
  Targets: TargetInput[];
  /** 0-100, default 10; ignored when Targets[].Weight is set */
  Weight?: number;
}

/** What ModifyTargetWeight answers. */
export interface ModifyTargetWeightResponse {}

/** What ModifyVpcAttribute takes. */
export interface ModifyVpcAttributeRequest {
  /** vpc-... */
  VpcId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** max 60 chars */
  VpcName?: string;
  /** new tag list */
  Tags?: TagInput[];
  Description?: string;
  DnsServers?: string[];
  DomainName?: string;
}

/** What ModifyVpcAttribute answers. */
export interface ModifyVpcAttributeResponse {}

/** What RebootInstances takes. */
export interface RebootInstancesRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
  /** default FALSE; force when the normal restart fails */
  ForceReboot?: boolean;
  /** SOFT (default) | HARD | SOFT_FIRST */
  StopType?: string;
}

/** What RebootInstances answers. */
export interface RebootInstancesResponse {}

/** What ReleaseAddresses takes. */
export interface ReleaseAddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eip-... list */
  AddressIds: string[];
}

/** What ReleaseAddresses answers. */
export interface ReleaseAddressesResponse {
  /** string */
  TaskId: string;
}

/** What ReleaseIpv6Addresses takes. */
export interface ReleaseIpv6AddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eni-... */
  NetworkInterfaceId: string;
  /** max 10, Address needed */
  Ipv6Addresses: Ipv6AddressInput[];
}

/** What ReleaseIpv6Addresses answers. */
export interface ReleaseIpv6AddressesResponse {
  /** INTEGER here (string for the EIP actions); pass it as a string to DescribeTaskResult */
  TaskId: number;
}

/** What RemovePrivateIpAddresses takes. */
export interface RemovePrivateIpAddressesRequest {
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
  /** eni-... */
  NetworkInterfaceId: string;
  /** max 10 */
  PrivateIpAddresses: PrivateIpAddressSpecificationInput[];
}

/** What RemovePrivateIpAddresses answers. */
export interface RemovePrivateIpAddressesResponse {}

/** What ReplaceRouteTableAssociation takes. */
export interface ReplaceRouteTableAssociationRequest {
  /** subnet-... */
  SubnetId: string;
  /** rtb-... of the same VPC */
  RouteTableId: string;
  /** ECM region code, e.g. ap-xian-ecm, ap-hangzhou-ecm (from DescribeNode RegionInfo.Region) */
  EcmRegion: string;
}

/** What ReplaceRouteTableAssociation answers. */
export interface ReplaceRouteTableAssociationResponse {}

/** What ReplaceRoutes takes. */
export interface ReplaceRoutesRequest {
  /** rtb-... */
  RouteTableId: string;
  /** Route with RouteId (integer) and new values */
  Routes: RouteInput[];
}

/** What ReplaceRoutes answers. */
export interface ReplaceRoutesResponse {}

/** What ReplaceSecurityGroupPolicy takes. */
export interface ReplaceSecurityGroupPolicyRequest {
  /** esg-... */
  SecurityGroupId: string;
  /** one Egress or one Ingress rule with PolicyIndex; Version optional check */
  SecurityGroupPolicySet: SecurityGroupPolicySetInput;
}

/** What ReplaceSecurityGroupPolicy answers. */
export interface ReplaceSecurityGroupPolicyResponse {}

/** What ResetInstances takes. */
export interface ResetInstancesRequest {
  /** ein-... list (no maximum stated) */
  InstanceIdSet: string[];
  /** default: the image in use */
  ImageId?: string;
  /** when absent a generated one goes to Message Center */
  Password?: string;
  /** default: monitor and security agents on */
  EnhancedService?: EnhancedServiceInput;
  /** STRING "true"/"false", default "true": keep data disks */
  KeepData?: string;
  /** STRING "TRUE"/"FALSE", default FALSE; not with Password/KeyIds; TRUE only for custom, shared or imported images */
  KeepImageLogin?: string;
}

/** What ResetInstances answers. */
export interface ResetInstancesResponse {}

/** What ResetInstancesMaxBandwidth takes. */
export interface ResetInstancesMaxBandwidthRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
  /** Mbps */
  MaxBandwidthOut: number;
  /** Mbps */
  MaxBandwidthIn?: number;
}

/** What ResetInstancesMaxBandwidth answers. */
export interface ResetInstancesMaxBandwidthResponse {}

/** What ResetInstancesPassword takes. */
export interface ResetInstancesPasswordRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
  /** Linux 8-16 chars from 2 classes, Windows 12-16 from 3; must not start with "/"; a mixed batch uses the Windows rule */
  Password: string;
  /** default false; without it only stopped instances are accepted */
  ForceStop?: boolean;
  /** max 64 chars; default root (Linux) / admin (Windows) */
  UserName?: string;
}

/** What ResetInstancesPassword answers. */
export interface ResetInstancesPasswordResponse {}

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
export interface ResetRoutesResponse {}

/** What RunInstances takes. */
export interface RunInstancesRequest {
  /** placement rows Zone+InstanceCount+ISP (+VpcId+SubnetId, PrivateIpAddresses, Ipv6AddressCount); max 100 instances per region per call */
  ZoneInstanceCountISPSet: ZoneInstanceCountISPInput[];
  /** Linux 8-30 chars from 2 classes, Windows 12-30 from 3 classes; excludes KeyIds and KeepImageLogin */
  Password?: string;
  /** Mbps; absent/0 = module default, without a module = InternetMaxBandwidthIn */
  InternetMaxBandwidthOut?: number;
  /** when absent ImageId, InstanceType, DataDiskSize and InternetMaxBandwidthOut become required */
  ModuleId?: string;
  /** default: image of the module */
  ImageId?: string;
  /** max 60 chars incl. pattern; default "Not named"; {R:x} numbers from x; without pattern several instances get suffix 1..n; counted per region and ISP */
  InstanceName?: string;
  /** Windows 2-15 letters/digits/hyphen, no dots, not only digits; others 2-60 with dots; no leading/trailing/double dot or hyphen */
  HostName?: string;
  /** reserved, must not be used (no idempotency) */
  ClientToken?: string;
  /** default: monitor and security on for public images */
  EnhancedService?: EnhancedServiceInput;
  /** ResourceType "instance"; creation only */
  TagSpecification?: TagSpecificationInput[];
  /** Base64, max 16 KB */
  UserData?: string;
  /** default: model of the module */
  InstanceType?: string;
  /** GB; absent/0 = module default */
  DataDiskSize?: number;
  /** esg-...; default: the default security group */
  SecurityGroupIds?: string[];
  /** GB; absent/0 = module default */
  SystemDiskSize?: number;
  /** Mbps; absent/0 = module default, without a module = InternetMaxBandwidthOut */
  InternetMaxBandwidthIn?: number;
  /** 0 postpaid by daily peak (non-GNR, default there); 1 hourly (GNR, beta, by ticket); 2 monthly (GNR default) */
  InstanceChargeType?: number;
  /** skey-... list */
  KeyIds?: string[];
  /** STRING "TRUE"/"FALSE" (default FALSE); not with Password/KeyIds; TRUE only for custom, shared or imported images */
  KeepImageLogin?: string;
  SystemDisk?: SystemDiskInput;
  DataDisks?: DataDiskInput[];
}

/** What RunInstances answers. */
export interface RunInstancesResponse {
  /** ids still in creation (ein-...); may be null */
  InstanceIdSet?: string[] | null;
}

/** What SetLoadBalancerSecurityGroups takes. */
export interface SetLoadBalancerSecurityGroupsRequest {
  /** lb-... */
  LoadBalancerId: string;
  /** max 5; absent or empty unbinds all */
  SecurityGroups?: string[];
}

/** What SetLoadBalancerSecurityGroups answers. */
export interface SetLoadBalancerSecurityGroupsResponse {}

/** What SetSecurityGroupForLoadbalancers takes. */
export interface SetSecurityGroupForLoadbalancersRequest {
  LoadBalancerIds: string[];
  /** esg-... */
  SecurityGroup: string;
  /** ADD | DEL */
  OperationType: string;
}

/** What SetSecurityGroupForLoadbalancers answers. */
export interface SetSecurityGroupForLoadbalancersResponse {}

/** What StartInstances takes. */
export interface StartInstancesRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
}

/** What StartInstances answers. */
export interface StartInstancesResponse {}

/** What StopInstances takes. */
export interface StopInstancesRequest {
  /** ein-... list, max 100 per region */
  InstanceIdSet: string[];
  /** default false; force when the normal shutdown fails */
  ForceStop?: boolean;
  /** SOFT (default) | SOFT_FIRST | HARD */
  StopType?: string;
}

/** What StopInstances answers. */
export interface StopInstancesResponse {}

/** What TerminateInstances takes. */
export interface TerminateInstancesRequest {
  /** ein-... list */
  InstanceIdSet: string[];
  /** default false; true = scheduled */
  TerminateDelay?: boolean;
  /** "YYYY-MM-DD hh:mm:ss", ignored unless TerminateDelay */
  TerminateTime?: string;
  /** default true: also deletes bound ENIs and EIPs; false keeps them */
  AssociatedResourceDestroy?: boolean;
}

/** What TerminateInstances answers. */
export interface TerminateInstancesResponse {}

export interface Address {
  AddressId: string;
  AddressName: string;
  /** CREATING | BINDING | BIND | UNBINDING | UNBIND | OFFLINING | BIND_ENI */
  AddressStatus: string;
  AddressIp: string;
  /** may be null */
  InstanceId?: string | null;
  /** ISO 8601 UTC */
  CreatedTime: string;
  /** may be null */
  NetworkInterfaceId?: string | null;
  /** may be null */
  PrivateAddressIp?: string | null;
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
  InternetServiceProvider?: string | null;
  /** Mbps cap; may be null */
  Bandwidth?: number | null;
  /** may be null */
  PayMode?: string | null;
}

export interface AddressInfo {
  /** may be null */
  PublicIPAddressInfo?: PublicIPAddressInfo | null;
  /** may be null */
  PrivateIPAddressInfo?: PrivateIPAddressInfo | null;
  /** may be null */
  PublicIPv6AddressInfo?: PublicIPAddressInfo | null;
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
  SubnetSet?: Subnet[] | null;
}

export interface Backend {
  /** may be null */
  InstanceId?: string | null;
  /** may be null */
  Port?: number | null;
  /** 0-100, default 10; may be null */
  Weight?: number | null;
  /** may be null */
  PrivateIpAddresses?: string[] | null;
  /** may be null */
  RegisteredTime?: string | null;
  /** may be null */
  EniId?: string | null;
  /** may be null */
  PublicIpAddresses?: string[] | null;
  /** may be null */
  InstanceName?: string | null;
}

export interface BatchTargetInput {
  /** lbl-...; may be null */
  ListenerId?: string;
  /** target port; may be null */
  Port?: number;
  /** may be null */
  InstanceId?: string;
  /** ENI address, alternative to InstanceId; may be null */
  EniIp?: string;
  /** 0-100, default 10; may be null */
  Weight?: number;
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
  DiskType?: string;
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
  DeleteWithInstance?: boolean | null;
  SnapshotId?: string | null;
}

export interface EipQuota {
  /** TOTAL_EIP_QUOTA | DAILY_EIP_APPLY | DAILY_PUBLIC_IP_ASSIGN */
  QuotaId: string;
  QuotaCurrent: number;
  QuotaLimit: number;
}

export interface EnhancedServiceInput {
  /** CWP agent */
  SecurityService?: RunSecurityServiceEnabledInput;
  /** Cloud Monitor agent */
  MonitorService?: RunMonitorServiceEnabledInput;
  /** default on for Linux images, unsupported on Windows */
  EIPDirectService?: RunEIPDirectServiceEnabledInput;
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

export interface HealthCheck {
  /** 1 on | 0 off; may be null */
  HealthSwitch?: number | null;
  /** 2-60 s, default 2, less than IntervalTime; may be null */
  TimeOut?: number | null;
  /** 5-300 s, default 5; may be null */
  IntervalTime?: number | null;
  /** 2-10, default 3; may be null */
  HealthNum?: number | null;
  /** 2-10, default 3; may be null */
  UnHealthyNum?: number | null;
  /** default: the target port; may be null */
  CheckPort?: number | null;
  /** HEX | TEXT, needed when CheckType is CUSTOM; HEX contexts use 0-9A-F with even length; may be null */
  ContextType?: string | null;
  /** max 500 visible ASCII; needed when CUSTOM; may be null */
  SendContext?: string | null;
  /** max 500 visible ASCII; needed when CUSTOM; may be null */
  RecvContext?: string | null;
  /** TCP | CUSTOM (UDP listeners only); may be null */
  CheckType?: string | null;
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
  ProviderInstanceNum?: number | null;
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
  Windows?: string[] | null;
  /** may be null */
  Linux?: string[] | null;
}

export interface ImageTask {
  /** PENDING | PROCESSING | SUCCESS | FAILED */
  State: string;
  /** cause when FAILED; may be null */
  Message?: string | null;
  ImageName: string;
  CreateTime: string;
}

export interface Instance {
  /** ein-... */
  InstanceId: string;
  /** may be null */
  InstanceName?: string | null;
  /** PENDING | LAUNCH_FAILED | RUNNING | STOPPED | STARTING | STOPPING | REBOOTING | SHUTDOWN | TERMINATING */
  InstanceState: string;
  /** may be null */
  Image?: Image | null;
  /** may be null */
  SimpleModule?: SimpleModule | null;
  /** may be null */
  Position?: Position | null;
  /** may be null */
  Internet?: Internet | null;
  /** may be null */
  InstanceTypeConfig?: InstanceTypeConfig | null;
  /** YYYY-MM-DD hh:mm:ss, no zone; may be null */
  CreateTime?: string | null;
  /** may be null */
  TagSet?: Tag[] | null;
  /** action name, e.g. ResetInstancesPassword; may be null */
  LatestOperation?: string | null;
  /** SUCCESS seen; may be null */
  LatestOperationState?: string | null;
  /** NORMAL | EXPIRED | PROTECTIVELY_ISOLATED; may be null */
  RestrictState?: string | null;
  /** may be null */
  SystemDiskSize?: number | null;
  /** may be null */
  DataDiskSize?: number | null;
  /** may be null */
  UUID?: string | null;
  /** 0 postpaid | 1 prepaid; may be null */
  PayMode?: number | null;
  /** may be null */
  ExpireTime?: string | null;
  /** may be null */
  IsolatedTime?: string | null;
  /** 0 | 1; may be null */
  RenewFlag?: number | null;
  /** NORMAL | WILL_EXPIRE | EXPIRED; may be null */
  ExpireState?: string | null;
  /** may be null */
  SystemDisk?: DiskInfo | null;
  /** may be null */
  DataDisks?: DiskInfo[] | null;
  /** may be null */
  NewFlag?: number | null;
  /** may be null */
  SecurityGroupIds?: string[] | null;
  /** may be null */
  VirtualPrivateCloud?: VirtualPrivateCloud | null;
  /** may be null */
  ISP?: string | null;
  /** reserved, null */
  PhysicalPosition?: PhysicalPosition | null;
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
  AddressInfoSet?: AddressInfo[] | null;
  NetworkInterfaceId: string;
  /** may be null */
  NetworkInterfaceName?: string | null;
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
  DeniedActions?: OperatorAction[] | null;
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
  ExtInfo?: string | null;
  /** may be null */
  Vgpu?: number | null;
  /** may be null */
  GpuModelName?: string | null;
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
  PrivateIPAddressSet?: PrivateIPAddressInfo[] | null;
  /** may be null */
  PublicIPAddressSet?: PublicIPAddressInfo[] | null;
  /** may be null */
  InstanceNetworkInfoSet?: InstanceNetworkInfo[] | null;
}

export interface Ipv6AddressInput {
  /** required */
  Address: string;
  Primary?: boolean;
  AddressId?: string;
  Description?: string;
  IsWanIpBlocked?: boolean;
  /** PENDING | MIGRATING | DELETING | AVAILABLE */
  State?: string;
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
  KeyId?: string | null;
  /** may be null */
  KeyName?: string | null;
  /** may be null */
  ProjectId?: number | null;
  /** may be null */
  Description?: string | null;
  /** may be null */
  PublicKey?: string | null;
  /** secret, only in the CreateKeyPair answer; may be null */
  PrivateKey?: string | null;
  /** may be null */
  AssociatedInstanceIds?: string[] | null;
  /** ISO 8601 UTC; may be null */
  CreatedTime?: string | null;
}

export interface Listener {
  /** may be null */
  ListenerId?: string | null;
  /** TCP | UDP; may be null */
  Protocol?: string | null;
  /** may be null */
  Port?: number | null;
  /** may be null */
  HealthCheck?: HealthCheck | null;
  /** WRR | LEAST_CONN; may be null */
  Scheduler?: string | null;
  /** may be null */
  SessionExpireTime?: number | null;
  /** may be null */
  ListenerName?: string | null;
  /** may be null */
  CreateTime?: string | null;
  /** NORMAL | QUIC_CID; may be null */
  SessionType?: string | null;
  /** may be null */
  EndPort?: number | null;
}

export interface ListenerBackend {
  /** may be null */
  ListenerId?: string | null;
  /** may be null */
  Protocol?: string | null;
  /** may be null */
  Port?: number | null;
  /** may be null */
  Targets?: Backend[] | null;
}

export interface ListenerHealth {
  /** may be null */
  ListenerId?: string | null;
  /** may be null */
  ListenerName?: string | null;
  /** may be null */
  Protocol?: string | null;
  /** may be null */
  Port?: number | null;
  /** may be null */
  Rules?: RuleHealth[] | null;
}

export interface LoadBalancer {
  /** may be null */
  Region?: string | null;
  /** may be null */
  Position?: Position | null;
  /** may be null */
  LoadBalancerId?: string | null;
  /** may be null */
  LoadBalancerName?: string | null;
  /** OPEN; may be null */
  LoadBalancerType?: string | null;
  /** may be null */
  LoadBalancerVips?: string[] | null;
  /** 0 creating | 1 running; may be null */
  Status?: number | null;
  /** may be null */
  CreateTime?: string | null;
  /** may be null */
  StatusTime?: string | null;
  /** may be null */
  VpcId?: string | null;
  /** may be null */
  Tags?: TagInfo[] | null;
  /** may be null */
  VipIsp?: string | null;
  /** set as InternetAccessible / InternetChargeInfo; may be null */
  NetworkAttributes?: LoadBalancerInternetAccessible | null;
  /** security group ids (set as SecurityGroups); may be null */
  SecureGroups?: string[] | null;
  /** may be null */
  LoadBalancerPassToTarget?: boolean | null;
  /** may be null */
  AddressIPv6?: string | null;
}

export interface LoadBalancerHealth {
  /** may be null */
  LoadBalancerId?: string | null;
  /** may be null */
  LoadBalancerName?: string | null;
  /** may be null */
  Listeners?: ListenerHealth[] | null;
}

export interface LoadBalancerInternetAccessibleInput {
  /** Mbps, default 10 */
  InternetMaxBandwidthOut?: number;
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
  TagSet?: Tag[] | null;
  /** integer here, Boolean as input */
  CloseIpDirect: number;
  SecurityGroupIds: string[];
  DefaultBandwidthIn: number;
  /** no action can set it */
  UserData: string;
  SystemDisk: SystemDisk;
  DataDisks: DataDisk[];
  DisableWanIp?: number | null;
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
  GroupSet?: string[] | null;
  /** primary ENI of an instance */
  Primary: boolean;
  MacAddress: string;
  /** PENDING | AVAILABLE | ATTACHING | DETACHING | DELETING */
  State: string;
  /** may be null */
  PrivateIpAddressSet?: PrivateIpAddressSpecification[] | null;
  /** null when unattached */
  Attachment?: NetworkInterfaceAttachment | null;
  Zone: string;
  CreatedTime: string;
  /** may be null */
  Ipv6AddressSet?: Ipv6Address[] | null;
  /** may be null */
  TagSet?: Tag[] | null;
  /** 0 ENI | 1 EVM ENI */
  EniType: number;
  EcmRegion: string;
  /** cvm | eks; may be null */
  Business?: string | null;
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
  CBSSupported?: boolean | null;
  DiskNumLimit?: number | null;
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
  LBSupported?: boolean | null;
}

export interface NodeInstanceNum {
  NodeNum: number;
  InstanceNum: number;
}

export interface OperatorAction {
  /** refused action name */
  Action: string;
  /** may be null */
  Code?: string | null;
  /** may be null */
  Message?: string | null;
}

export interface OsVersion {
  OsName: string;
  /** may be null */
  OsVersions?: string[] | null;
  /** may be null */
  Architecture?: string[] | null;
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
  PeakNetworkSet?: PeakNetwork[] | null;
}

export interface PhysicalPosition {
  /** may be null */
  PosId?: string | null;
  /** may be null */
  RackId?: string | null;
  /** may be null */
  SwitchId?: string | null;
}

export interface Placement {
  Zone: string;
  /** may be null */
  CageId?: string | null;
  ProjectId: number;
  /** may be null */
  CdcName?: string | null;
  /** may be null */
  CdcId?: string | null;
}

export interface Position {
  ZoneInfo: ZoneInfo;
  Country: Country;
  Area: Area;
  Province: Province;
  City: City;
  RegionInfo: RegionInfo;
  Ipv6Supported?: boolean | null;
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
  PrivateIPAddress?: string | null;
}

export interface PrivateIpAddressSpecificationInput {
  PrivateIpAddress: string;
  /** may be null */
  Primary?: boolean;
  PublicIpAddress?: string;
  AddressId?: string;
  Description?: string;
  /** may be null */
  IsWanIpBlocked?: boolean;
  /** PENDING | MIGRATING | DELETING | AVAILABLE */
  State?: string;
}

export interface PrivateIpAddressSpecification {
  PrivateIpAddress: string;
  /** may be null */
  Primary?: boolean | null;
  PublicIpAddress: string;
  AddressId: string;
  Description: string;
  /** may be null */
  IsWanIpBlocked?: boolean | null;
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
  DestinationCidrBlock?: string;
  /** only NORMAL_CVM (GatewayId = private IP); EIP is mentioned with GatewayId 0 */
  GatewayType?: string;
  GatewayId?: string;
  /** rti-..., the recommended id */
  RouteItemId?: string;
  RouteDescription?: string;
  /** state set by EnableRoutes/DisableRoutes */
  Enabled?: boolean;
  /** USER | NETD | CCN; only USER can be managed */
  RouteType?: string;
  /** integer, the id Enable/Disable/Replace/DeleteRoutes use; 0 for IPv6 */
  RouteId?: number;
  RouteTableId?: string;
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
  RouteTableId?: string | null;
}

export interface RouteConflict {
  RouteTableId: string;
  DestinationCidrBlock: string;
  /** may be null */
  ConflictSet?: Route[] | null;
}

export interface RouteTable {
  VpcId: string;
  RouteTableId: string;
  RouteTableName: string;
  /** may be null */
  AssociationSet?: RouteTableAssociation[] | null;
  /** may be null */
  RouteSet?: Route[] | null;
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
  Targets?: TargetHealth[] | null;
}

export interface RunEIPDirectServiceEnabledInput {
  /** default TRUE; not for Windows */
  Enabled?: boolean;
}

export interface RunMonitorServiceEnabledInput {
  Enabled?: boolean;
}

export interface RunSecurityServiceEnabledInput {
  Enabled?: boolean;
  /** 0 Basic (only one supported) | 1 Pro */
  Version?: number;
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
  PolicyIndex?: number;
  /** TCP | UDP | ICMP (CreateSecurityGroupPolicies adds GRE, ALL) */
  Protocol?: string;
  /** "all", one port, or a range 8000-8010; TCP/UDP only */
  Port?: string;
  /** excludes Protocol+Port */
  ServiceTemplate?: ServiceTemplateSpecificationInput;
  /** excludes SecurityGroupId and AddressTemplate */
  CidrBlock?: string;
  SecurityGroupId?: string;
  AddressTemplate?: AddressTemplateSpecificationInput;
  /** ACCEPT | DROP (samples also send accept) */
  Action?: string;
  PolicyDescription?: string;
  /** may be null */
  ModifyTime?: string;
  /** may be null */
  Ipv6CidrBlock?: string;
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
  ModifyTime?: string | null;
  /** may be null */
  Ipv6CidrBlock?: string | null;
}

export interface SecurityGroupPolicySetInput {
  /** STRING counter, grows by 1 with each change; absent = no conflict check */
  Version?: string;
  /** one of Egress/Ingress is needed */
  Egress?: SecurityGroupPolicyInput[];
  /** one of Egress/Ingress is needed */
  Ingress?: SecurityGroupPolicyInput[];
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
  TimeStartShare?: string | null;
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
  TagSet?: Tag[] | null;
  /** zone code (text says region) */
  Zone: string;
  /** may be null */
  ZoneName?: string | null;
  /** may be null */
  InstanceCount?: number | null;
  /** may be null */
  VpcCidrBlock?: string | null;
  /** may be null */
  VpcIpv6CidrBlock?: string | null;
  /** may be null */
  Region?: string | null;
  ISPType?: string | null;
}

export interface SystemDiskInput {
  /** LOCAL_BASIC | CLOUD_PREMIUM; text gives default CLOUD_BASIC, which is not a listed value */
  DiskType?: string;
  /** not usable yet */
  DiskId?: string;
  /** GB */
  DiskSize?: number;
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
  Key?: string | null;
  /** may be null */
  Value?: string | null;
}

export interface TagInfoInput {
  /** CLB only; others use Tag */
  TagKey?: string;
  /** CLB only; others use Tag */
  TagValue?: string;
}

export interface TagInfo {
  /** CLB only; others use Tag */
  TagKey?: string | null;
  /** CLB only; others use Tag */
  TagValue?: string | null;
}

export interface TagSpecificationInput {
  /** instance | module */
  ResourceType: string;
  Tags: TagInput[];
}

export interface TargetInput {
  /** target port; may be null */
  Port?: number;
  /** may be null */
  InstanceId?: string;
  /** 0-100, default 10; may be null */
  Weight?: number;
  /** InstanceId or EniIp, exactly one; ENI must be attached first; may be null */
  EniIp?: string;
}

export interface TargetHealth {
  /** may be null */
  IP?: string | null;
  /** may be null */
  Port?: number | null;
  /** true only when healthy; may be null */
  HealthStatus?: boolean | null;
  /** may be null */
  TargetId?: string | null;
  /** Alive | Dead | Unknown | Close; may be null */
  HealthStatusDetail?: string | null;
}

export interface TargetsWeightRuleInput {
  /** may be null */
  ListenerId?: string;
  /** may be null */
  Targets?: TargetInput[];
  /** may be null */
  Weight?: number;
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
  Ipv6SubnetIds?: string[] | null;
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
  DnsServerSet?: string[] | null;
  DomainName: string;
  DhcpOptionsId: string;
  EnableDhcp: boolean;
  Ipv6CidrBlock: string;
  /** may be null */
  TagSet?: Tag[] | null;
  /** may be null */
  AssistantCidrSet?: AssistantCidr[] | null;
  Region: string;
  Description: string;
  RegionName: string;
  SubnetCount: number;
  InstanceCount: number;
  Ipv6ISP?: string | null;
  Ipv6CidrBlockSet?: ISPIPv6CidrBlock[] | null;
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
  VpcId?: string;
  /** with VpcId or not at all */
  SubnetId?: string;
  /** primary ENI IPs, exactly InstanceCount of them, needs VpcId+SubnetId */
  PrivateIpAddresses?: string[];
  /** at most 1 */
  Ipv6AddressCount?: number;
  Ipv6SubnetIds?: string[];
}

export interface ZoneInstanceInfo {
  ZoneName: string;
  InstanceNum: number;
}

export interface ISPTypeItemInput {
  ISPType?: string;
  Count?: number;
}

export interface ISPIPv6CidrBlock {
  IPv6CidrBlock?: string | null;
  ISPType?: string | null;
}

/** What each action of ecm takes and answers. */
export interface EcmActions {
  AllocateAddresses: { request: AllocateAddressesRequest; answer: AllocateAddressesResponse };
  AssignIpv6Addresses: { request: AssignIpv6AddressesRequest; answer: AssignIpv6AddressesResponse };
  AssignPrivateIpAddresses: { request: AssignPrivateIpAddressesRequest; answer: AssignPrivateIpAddressesResponse };
  AssociateAddress: { request: AssociateAddressRequest; answer: AssociateAddressResponse };
  AssociateSecurityGroups: { request: AssociateSecurityGroupsRequest; answer: AssociateSecurityGroupsResponse };
  AttachNetworkInterface: { request: AttachNetworkInterfaceRequest; answer: AttachNetworkInterfaceResponse };
  BatchDeregisterTargets: { request: BatchDeregisterTargetsRequest; answer: BatchDeregisterTargetsResponse };
  BatchModifyTargetWeight: { request: BatchModifyTargetWeightRequest; answer: BatchModifyTargetWeightResponse };
  BatchRegisterTargets: { request: BatchRegisterTargetsRequest; answer: BatchRegisterTargetsResponse };
  CreateHaVip: { request: CreateHaVipRequest; answer: CreateHaVipResponse };
  CreateImage: { request: CreateImageRequest; answer: CreateImageResponse };
  CreateKeyPair: { request: CreateKeyPairRequest; answer: CreateKeyPairResponse };
  CreateListener: { request: CreateListenerRequest; answer: CreateListenerResponse };
  CreateLoadBalancer: { request: CreateLoadBalancerRequest; answer: CreateLoadBalancerResponse };
  CreateModule: { request: CreateModuleRequest; answer: CreateModuleResponse };
  CreateNetworkInterface: { request: CreateNetworkInterfaceRequest; answer: CreateNetworkInterfaceResponse };
  CreateRouteTable: { request: CreateRouteTableRequest; answer: CreateRouteTableResponse };
  CreateRoutes: { request: CreateRoutesRequest; answer: CreateRoutesResponse };
  CreateSecurityGroup: { request: CreateSecurityGroupRequest; answer: CreateSecurityGroupResponse };
  CreateSecurityGroupPolicies: { request: CreateSecurityGroupPoliciesRequest; answer: CreateSecurityGroupPoliciesResponse };
  CreateSubnet: { request: CreateSubnetRequest; answer: CreateSubnetResponse };
  CreateVpc: { request: CreateVpcRequest; answer: CreateVpcResponse };
  DeleteHaVip: { request: DeleteHaVipRequest; answer: DeleteHaVipResponse };
  DeleteImage: { request: DeleteImageRequest; answer: DeleteImageResponse };
  DeleteListener: { request: DeleteListenerRequest; answer: DeleteListenerResponse };
  DeleteLoadBalancer: { request: DeleteLoadBalancerRequest; answer: DeleteLoadBalancerResponse };
  DeleteLoadBalancerListeners: { request: DeleteLoadBalancerListenersRequest; answer: DeleteLoadBalancerListenersResponse };
  DeleteModule: { request: DeleteModuleRequest; answer: DeleteModuleResponse };
  DeleteNetworkInterface: { request: DeleteNetworkInterfaceRequest; answer: DeleteNetworkInterfaceResponse };
  DeleteRouteTable: { request: DeleteRouteTableRequest; answer: DeleteRouteTableResponse };
  DeleteRoutes: { request: DeleteRoutesRequest; answer: DeleteRoutesResponse };
  DeleteSecurityGroup: { request: DeleteSecurityGroupRequest; answer: DeleteSecurityGroupResponse };
  DeleteSecurityGroupPolicies: { request: DeleteSecurityGroupPoliciesRequest; answer: DeleteSecurityGroupPoliciesResponse };
  DeleteSnapshots: { request: DeleteSnapshotsRequest; answer: DeleteSnapshotsResponse };
  DeleteSubnet: { request: DeleteSubnetRequest; answer: DeleteSubnetResponse };
  DeleteVpc: { request: DeleteVpcRequest; answer: DeleteVpcResponse };
  DescribeAddressQuota: { request: DescribeAddressQuotaRequest; answer: DescribeAddressQuotaResponse };
  DescribeAddresses: { request: DescribeAddressesRequest; answer: DescribeAddressesResponse };
  DescribeBaseOverview: { request: DescribeBaseOverviewRequest; answer: DescribeBaseOverviewResponse };
  DescribeConfig: { request: DescribeConfigRequest; answer: DescribeConfigResponse };
  DescribeCustomImageTask: { request: DescribeCustomImageTaskRequest; answer: DescribeCustomImageTaskResponse };
  DescribeDefaultSubnet: { request: DescribeDefaultSubnetRequest; answer: DescribeDefaultSubnetResponse };
  DescribeHaVips: { request: DescribeHaVipsRequest; answer: DescribeHaVipsResponse };
  DescribeImage: { request: DescribeImageRequest; answer: DescribeImageResponse };
  DescribeImportImageOs: { request: DescribeImportImageOsRequest; answer: DescribeImportImageOsResponse };
  DescribeInstanceTypeConfig: { request: DescribeInstanceTypeConfigRequest; answer: DescribeInstanceTypeConfigResponse };
  DescribeInstanceVncUrl: { request: DescribeInstanceVncUrlRequest; answer: DescribeInstanceVncUrlResponse };
  DescribeInstances: { request: DescribeInstancesRequest; answer: DescribeInstancesResponse };
  DescribeInstancesDeniedActions: { request: DescribeInstancesDeniedActionsRequest; answer: DescribeInstancesDeniedActionsResponse };
  DescribeListeners: { request: DescribeListenersRequest; answer: DescribeListenersResponse };
  DescribeLoadBalanceTaskStatus: { request: DescribeLoadBalanceTaskStatusRequest; answer: DescribeLoadBalanceTaskStatusResponse };
  DescribeLoadBalancers: { request: DescribeLoadBalancersRequest; answer: DescribeLoadBalancersResponse };
  DescribeModule: { request: DescribeModuleRequest; answer: DescribeModuleResponse };
  DescribeModuleDetail: { request: DescribeModuleDetailRequest; answer: DescribeModuleDetailResponse };
  DescribeMonthPeakNetwork: { request: DescribeMonthPeakNetworkRequest; answer: DescribeMonthPeakNetworkResponse };
  DescribeNetworkInterfaces: { request: DescribeNetworkInterfacesRequest; answer: DescribeNetworkInterfacesResponse };
  DescribeNode: { request: DescribeNodeRequest; answer: DescribeNodeResponse };
  DescribePackingQuotaGroup: { request: DescribePackingQuotaGroupRequest; answer: DescribePackingQuotaGroupResponse };
  DescribePeakBaseOverview: { request: DescribePeakBaseOverviewRequest; answer: DescribePeakBaseOverviewResponse };
  DescribePeakNetworkOverview: { request: DescribePeakNetworkOverviewRequest; answer: DescribePeakNetworkOverviewResponse };
  DescribePriceRunInstance: { request: DescribePriceRunInstanceRequest; answer: DescribePriceRunInstanceResponse };
  DescribeRouteConflicts: { request: DescribeRouteConflictsRequest; answer: DescribeRouteConflictsResponse };
  DescribeRouteTables: { request: DescribeRouteTablesRequest; answer: DescribeRouteTablesResponse };
  DescribeSecurityGroupAssociationStatistics: { request: DescribeSecurityGroupAssociationStatisticsRequest; answer: DescribeSecurityGroupAssociationStatisticsResponse };
  DescribeSecurityGroupLimits: { request: DescribeSecurityGroupLimitsRequest; answer: DescribeSecurityGroupLimitsResponse };
  DescribeSecurityGroupPolicies: { request: DescribeSecurityGroupPoliciesRequest; answer: DescribeSecurityGroupPoliciesResponse };
  DescribeSecurityGroups: { request: DescribeSecurityGroupsRequest; answer: DescribeSecurityGroupsResponse };
  DescribeSnapshots: { request: DescribeSnapshotsRequest; answer: DescribeSnapshotsResponse };
  DescribeSubnets: { request: DescribeSubnetsRequest; answer: DescribeSubnetsResponse };
  DescribeTargetHealth: { request: DescribeTargetHealthRequest; answer: DescribeTargetHealthResponse };
  DescribeTargets: { request: DescribeTargetsRequest; answer: DescribeTargetsResponse };
  DescribeTaskResult: { request: DescribeTaskResultRequest; answer: DescribeTaskResultResponse };
  DescribeTaskStatus: { request: DescribeTaskStatusRequest; answer: DescribeTaskStatusResponse };
  DescribeVpcs: { request: DescribeVpcsRequest; answer: DescribeVpcsResponse };
  DetachNetworkInterface: { request: DetachNetworkInterfaceRequest; answer: DetachNetworkInterfaceResponse };
  DisableRoutes: { request: DisableRoutesRequest; answer: DisableRoutesResponse };
  DisassociateAddress: { request: DisassociateAddressRequest; answer: DisassociateAddressResponse };
  DisassociateInstancesKeyPairs: { request: DisassociateInstancesKeyPairsRequest; answer: DisassociateInstancesKeyPairsResponse };
  DisassociateSecurityGroups: { request: DisassociateSecurityGroupsRequest; answer: DisassociateSecurityGroupsResponse };
  EnableRoutes: { request: EnableRoutesRequest; answer: EnableRoutesResponse };
  ImportImage: { request: ImportImageRequest; answer: ImportImageResponse };
  MigrateNetworkInterface: { request: MigrateNetworkInterfaceRequest; answer: MigrateNetworkInterfaceResponse };
  MigratePrivateIpAddress: { request: MigratePrivateIpAddressRequest; answer: MigratePrivateIpAddressResponse };
  ModifyAddressAttribute: { request: ModifyAddressAttributeRequest; answer: ModifyAddressAttributeResponse };
  ModifyAddressesBandwidth: { request: ModifyAddressesBandwidthRequest; answer: ModifyAddressesBandwidthResponse };
  ModifyDefaultSubnet: { request: ModifyDefaultSubnetRequest; answer: ModifyDefaultSubnetResponse };
  ModifyHaVipAttribute: { request: ModifyHaVipAttributeRequest; answer: ModifyHaVipAttributeResponse };
  ModifyImageAttribute: { request: ModifyImageAttributeRequest; answer: ModifyImageAttributeResponse };
  ModifyInstancesAttribute: { request: ModifyInstancesAttributeRequest; answer: ModifyInstancesAttributeResponse };
  ModifyIpv6AddressesAttribute: { request: ModifyIpv6AddressesAttributeRequest; answer: ModifyIpv6AddressesAttributeResponse };
  ModifyListener: { request: ModifyListenerRequest; answer: ModifyListenerResponse };
  ModifyLoadBalancerAttributes: { request: ModifyLoadBalancerAttributesRequest; answer: ModifyLoadBalancerAttributesResponse };
  ModifyModuleConfig: { request: ModifyModuleConfigRequest; answer: ModifyModuleConfigResponse };
  ModifyModuleDisableWanIp: { request: ModifyModuleDisableWanIpRequest; answer: ModifyModuleDisableWanIpResponse };
  ModifyModuleImage: { request: ModifyModuleImageRequest; answer: ModifyModuleImageResponse };
  ModifyModuleIpDirect: { request: ModifyModuleIpDirectRequest; answer: ModifyModuleIpDirectResponse };
  ModifyModuleName: { request: ModifyModuleNameRequest; answer: ModifyModuleNameResponse };
  ModifyModuleNetwork: { request: ModifyModuleNetworkRequest; answer: ModifyModuleNetworkResponse };
  ModifyModuleSecurityGroups: { request: ModifyModuleSecurityGroupsRequest; answer: ModifyModuleSecurityGroupsResponse };
  ModifyPrivateIpAddressesAttribute: { request: ModifyPrivateIpAddressesAttributeRequest; answer: ModifyPrivateIpAddressesAttributeResponse };
  ModifyRouteTableAttribute: { request: ModifyRouteTableAttributeRequest; answer: ModifyRouteTableAttributeResponse };
  ModifySecurityGroupAttribute: { request: ModifySecurityGroupAttributeRequest; answer: ModifySecurityGroupAttributeResponse };
  ModifySecurityGroupPolicies: { request: ModifySecurityGroupPoliciesRequest; answer: ModifySecurityGroupPoliciesResponse };
  ModifySubnetAttribute: { request: ModifySubnetAttributeRequest; answer: ModifySubnetAttributeResponse };
  ModifyTargetPort: { request: ModifyTargetPortRequest; answer: ModifyTargetPortResponse };
  ModifyTargetWeight: { request: ModifyTargetWeightRequest; answer: ModifyTargetWeightResponse };
  ModifyVpcAttribute: { request: ModifyVpcAttributeRequest; answer: ModifyVpcAttributeResponse };
  RebootInstances: { request: RebootInstancesRequest; answer: RebootInstancesResponse };
  ReleaseAddresses: { request: ReleaseAddressesRequest; answer: ReleaseAddressesResponse };
  ReleaseIpv6Addresses: { request: ReleaseIpv6AddressesRequest; answer: ReleaseIpv6AddressesResponse };
  RemovePrivateIpAddresses: { request: RemovePrivateIpAddressesRequest; answer: RemovePrivateIpAddressesResponse };
  ReplaceRouteTableAssociation: { request: ReplaceRouteTableAssociationRequest; answer: ReplaceRouteTableAssociationResponse };
  ReplaceRoutes: { request: ReplaceRoutesRequest; answer: ReplaceRoutesResponse };
  ReplaceSecurityGroupPolicy: { request: ReplaceSecurityGroupPolicyRequest; answer: ReplaceSecurityGroupPolicyResponse };
  ResetInstances: { request: ResetInstancesRequest; answer: ResetInstancesResponse };
  ResetInstancesMaxBandwidth: { request: ResetInstancesMaxBandwidthRequest; answer: ResetInstancesMaxBandwidthResponse };
  ResetInstancesPassword: { request: ResetInstancesPasswordRequest; answer: ResetInstancesPasswordResponse };
  ResetRoutes: { request: ResetRoutesRequest; answer: ResetRoutesResponse };
  RunInstances: { request: RunInstancesRequest; answer: RunInstancesResponse };
  SetLoadBalancerSecurityGroups: { request: SetLoadBalancerSecurityGroupsRequest; answer: SetLoadBalancerSecurityGroupsResponse };
  SetSecurityGroupForLoadbalancers: { request: SetSecurityGroupForLoadbalancersRequest; answer: SetSecurityGroupForLoadbalancersResponse };
  StartInstances: { request: StartInstancesRequest; answer: StartInstancesResponse };
  StopInstances: { request: StopInstancesRequest; answer: StopInstancesResponse };
  TerminateInstances: { request: TerminateInstancesRequest; answer: TerminateInstancesResponse };
}
