// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AcceptVpcPeeringConnection takes. */
export interface AcceptVpcPeeringConnectionRequest {
  peeringConnectionId: string;
}

/** What AcceptVpcPeeringConnection answers. */
export interface AcceptVpcPeeringConnectionResponse {
  /** may be null */
  requestId?: string;
}

/** What AcceptVpcPeeringConnectionEx takes. */
export interface AcceptVpcPeeringConnectionExRequest {
  peeringConnectionId: string;
}

/** What AcceptVpcPeeringConnectionEx answers. */
export interface AcceptVpcPeeringConnectionExResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What AddUserGw takes. */
export interface AddUserGwRequest {
  /** any name, at most 60 characters */
  userGwName: string;
  userGwAddr: string;
}

/** What AddUserGw answers. */
export interface AddUserGwResponse {
  userGwId: string;
  /** may be null */
  requestId?: string;
}

/** What AddVpnConnEx takes. */
export interface AddVpnConnExRequest {
  vpcId: string;
  vpnGwId: string;
  userGwId: string;
  /** any name, at most 60 characters */
  vpnConnName: string;
  /** secret */
  preSharedKey: string;
  /** customer-side CIDRs; this or spdAcl is required */
  userGwCidrBlock?: string[] | undefined;
  /** JSON text {"vpc cidr":["customer cidr"]}; this or userGwCidrBlock is required */
  spdAcl?: string | undefined;
  IKESet?: {
    /** 3des-cbc (default) | aes-cbc-128 | aes-cbc-192 | aes-cbc-256 | des-cbc */
    propoEncryAlgorithm?: string | undefined;
    /** md5 (default) | sha */
    propoAuthenAlgorithm?: string | undefined;
    /** main (default) | aggressive */
    exchangeMode?: string | undefined;
    /** address (default) | fqdn */
    localIdentity?: string | undefined;
    /** address (default) | fqdn */
    remoteIdentity?: string | undefined;
    /** required with localIdentity address; default VPN gateway IP */
    localAddress?: string | undefined;
    /** required with remoteIdentity address */
    remoteAddress?: string | undefined;
    /** required with localIdentity fqdn */
    localFqdnName?: string | undefined;
    /** required with remoteIdentity fqdn */
    remoteFqdnName?: string | undefined;
    /** group1 | group2 | group5 | group14 | group24 */
    dhGroupName?: string | undefined;
    /** 60-604800 s */
    ikeSaLifetimeSeconds?: number | undefined;
    /** an IPsec setting listed under IKESet by mistake (reads say IPsecSet.encryptAlgorithm): 3des-cbc (default) | aes-cbc-128/192/256 | des-cbc | null */
    encryptAlgorithm?: string | undefined;
  }[] | undefined;
  IPsecSet?: {
    /** md5 (default) | sha */
    integrityAlgorithm?: string | undefined;
    /** 180-604800 s */
    ipsecSaLifetimeSeconds?: number | undefined;
    /** 2560-604800 KB */
    ipsecSaLifetimeTraffic?: number | undefined;
    /** null (default) | dh-group1 | dh-group2 | dh-group5 | dh-group14 | dh-group24 */
    pfsDhGroup?: string | undefined;
  }[] | undefined;
}

/** What AddVpnConnEx answers. */
export interface AddVpnConnExResponse {
  data: {
    /** poll with DescribeVpcTaskResult */
    taskId: number;
    /** example only */
    vpnGwId: string;
    /** example only */
    userGwId: string;
    /** example only */
    vpnConnId: number;
    /** example only */
    vpnConnStatus: number;
    /** example only */
    preSharedKey: string;
    /** example only */
    userGwSubnetList: string[];
  };
  /** may be null */
  requestId?: string;
}

/** What AssignPrivateIpAddresses takes. */
export interface AssignPrivateIpAddressesRequest {
  vpcId: string;
  networkInterfaceId: string;
  /** chosen IPs; the row lets a primary through, the description forbids it */
  privateIpAddressSet?: {
    primary: boolean;
    privateIpAddress: string;
  }[] | undefined;
  secondaryPrivateIpAddressCount?: number | undefined;
}

/** What AssignPrivateIpAddresses answers. */
export interface AssignPrivateIpAddressesResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What AssociateRouteTable takes. */
export interface AssociateRouteTableRequest {
  vpcId: string;
  /** one id, or a list as subnetId.0, subnetId.1, ... */
  subnetId: string;
  routeTableId: string;
}

/** What AssociateRouteTable answers. */
export interface AssociateRouteTableResponse {
  /** may be null */
  requestId?: string;
}

/** What AssociateVip takes. */
export interface AssociateVipRequest {
  vpcId: string;
  /** numeric, handed out by support */
  vipId: number;
  lanIp: string;
}

/** What AssociateVip answers. */
export interface AssociateVipResponse {
  /** may be null */
  requestId?: string;
}

/** What AttachClassicLinkVpc takes. */
export interface AttachClassicLinkVpcRequest {
  vpcId: string;
  instanceIds: string[];
}

/** What AttachClassicLinkVpc answers. */
export interface AttachClassicLinkVpcResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What AttachNetworkInterface takes. */
export interface AttachNetworkInterfaceRequest {
  vpcId: string;
  networkInterfaceId: string;
  instanceId: string;
}

/** What AttachNetworkInterface answers. */
export interface AttachNetworkInterfaceResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What CheckDefaultSubnet takes. */
export interface CheckDefaultSubnetRequest {
  /** numeric zone id, e.g. 100003 */
  zoneId?: string | undefined;
}

/** What CheckDefaultSubnet answers. */
export interface CheckDefaultSubnetResponse {
  data: {
    /** true: a default subnet can be made */
    checkResult: boolean;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateAddress takes. */
export interface CreateAddressRequest {
  addressName: string;
  /** IP, CIDR or a-b range */
  address: string[];
}

/** What CreateAddress answers. */
export interface CreateAddressResponse {
  data: {
    addressId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateAddressGroup takes. */
export interface CreateAddressGroupRequest {
  addressGroupName: string;
  addressGroup: string[];
}

/** What CreateAddressGroup answers. */
export interface CreateAddressGroupResponse {
  data: {
    addressGroupId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateDirectConnectGateway takes. */
export interface CreateDirectConnectGatewayRequest {
  vpcId: string;
  /** 1-25 characters: Chinese, letters, digits, underscore */
  directConnectGatewayName: string;
  /** 0 plain (default), 1 NAT; immutable */
  type?: number | undefined;
}

/** What CreateDirectConnectGateway answers. */
export interface CreateDirectConnectGatewayResponse {
  data: {
    directConnectGatewayId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateFlowLog takes. */
export interface CreateFlowLogRequest {
  vpcId: string;
  /** at most 60 characters, unique */
  flowLogName: string;
  /** default '' */
  flowLogDescription?: string | undefined;
  /** VPC | SUBNET | NETWORKINTERFACE */
  resourceType: string;
  resourceId: string;
  /** ACCEPT | REJECT | ALL */
  trafficType: string;
  /** id of a log-service topic */
  cloudLogId: string;
}

/** What CreateFlowLog answers. */
export interface CreateFlowLogResponse {
  flowLogId: string;
  flowLogName: string;
  resourceType: string;
  resourceId: string;
  trafficType: string;
  cloudLogId: string;
  createTime: string;
  data: {
    flowLogId: string;
    flowLogName: string;
    resourceType: string;
    resourceId: string;
    trafficType: string;
    cloudLogId: string;
    createdTime: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateLocalDestinationIPPortTranslationNatRule takes. */
export interface CreateLocalDestinationIPPortTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  localDestinationIPPortTranslation: {
    originalIP: string;
    originalPort: string;
    translationIP: string;
    translationPort: string;
    proto: string;
    description?: string | undefined;
  }[];
}

/** What CreateLocalDestinationIPPortTranslationNatRule answers. */
export interface CreateLocalDestinationIPPortTranslationNatRuleResponse {
  data: unknown[];
  /** may be null */
  requestId?: string;
}

/** What CreateLocalIPTranslationAclRule takes. */
export interface CreateLocalIPTranslationAclRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  originalIP: string;
  translationIP: string;
  aclRules: {
    /** TCP | UDP | ALL */
    protocol: string;
    /** port or a-b; empty, 0 or 0-0 = any */
    sourcePort: string;
    /** IP or CIDR; empty = any */
    destinationCidr: string;
    /** port or a-b; empty, 0 or 0-0 = any */
    destinationPort: string;
  }[];
}

/** What CreateLocalIPTranslationAclRule answers. */
export interface CreateLocalIPTranslationAclRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What CreateLocalIPTranslationNatRule takes. */
export interface CreateLocalIPTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  localIPTranslation: {
    /** inside the VPC CIDR, unique on the gateway */
    originalIP: string;
    /** outside the VPC CIDR, unique on the gateway */
    translationIP: string;
    description?: string | undefined;
  }[];
}

/** What CreateLocalIPTranslationNatRule answers. */
export interface CreateLocalIPTranslationNatRuleResponse {
  data: {
    /** poll with DescribeVpcTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateLocalSourceIPPortTranslationAclRule takes. */
export interface CreateLocalSourceIPPortTranslationAclRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  translationIPPool: string;
  aclRules: {
    /** TCP | UDP | ALL */
    protocol: string;
    /** IP or CIDR; empty = any */
    sourceCidr: string;
    /** port or a-b; empty, 0 or 0-0 = any */
    sourcePort: string;
    /** IP or CIDR; empty = any */
    destinationCidr: string;
    /** port or a-b; empty, 0 or 0-0 = any */
    destinationPort: string;
  }[];
}

/** What CreateLocalSourceIPPortTranslationAclRule answers. */
export interface CreateLocalSourceIPPortTranslationAclRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What CreateLocalSourceIPPortTranslationNatRule takes. */
export interface CreateLocalSourceIPPortTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  localSourceIPPortTranslation: {
    /** IP, a-b range or CIDR, outside the VPC CIDR; it is the rule key */
    translationIPPool: string;
    description?: string | undefined;
  }[];
}

/** What CreateLocalSourceIPPortTranslationNatRule answers. */
export interface CreateLocalSourceIPPortTranslationNatRuleResponse {
  data: {
    /** poll with DescribeVpcTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateNatGateway takes. */
export interface CreateNatGatewayRequest {
  /** 1-25 characters: Chinese, letters, digits, underscore */
  natName: string;
  vpcId: string;
  /** 1000000 | 3000000 | 10000000 */
  maxConcurrent: number;
  /** Mbps out, default 100 */
  bandwidth?: number | undefined;
  /** EIP addresses (not ids); this or autoAllocEipNum is required */
  assignedEipSet?: string[] | undefined;
  /** how many new EIPs to make; this or assignedEipSet is required */
  autoAllocEipNum?: number | undefined;
}

/** What CreateNatGateway answers. */
export interface CreateNatGatewayResponse {
  /** poll with QueryNatGatewayProductionStatus */
  billId: string;
  /** may be null */
  requestId?: string;
}

/** What CreateNetworkAcl takes. */
export interface CreateNetworkAclRequest {
  vpcId: string;
  /** any name, at most 60 characters */
  networkAclName: string;
}

/** What CreateNetworkAcl answers. */
export interface CreateNetworkAclResponse {
  data: {
    networkAclId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateNetworkInterface takes. */
export interface CreateNetworkInterfaceRequest {
  vpcId: string;
  subnetId: string;
  /** any name, at most 60 characters */
  eniName: string;
  /** any name, at most 60 characters */
  eniDescription?: string | undefined;
  privateIpAddressSet?: {
    /** at most one true */
    primary: boolean;
    privateIpAddress: string;
  }[] | undefined;
  secondaryPrivateIpAddressCount?: number | undefined;
  sgIds?: string[] | undefined;
}

/** What CreateNetworkInterface answers. */
export interface CreateNetworkInterfaceResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What CreatePeerIPTranslationNatRule takes. */
export interface CreatePeerIPTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  peerIPTranslation: {
    /** unique on the gateway */
    originalIP: string;
    /** outside the VPC CIDR, unique on the gateway */
    translationIP: string;
    description?: string | undefined;
  }[];
}

/** What CreatePeerIPTranslationNatRule answers. */
export interface CreatePeerIPTranslationNatRuleResponse {
  data: unknown[];
  /** may be null */
  requestId?: string;
}

/** What CreateRoute takes. */
export interface CreateRouteRequest {
  vpcId: string;
  routeTableId: string;
  routeSet: {
    /** never inside the VPC CIDR */
    destinationCidrBlock: string;
    /** 0 public gateway CVM, 1 VPN gateway, 3 direct connect gateway, 4 peering, 7 SSLVPN gateway, 8 NAT gateway, 9 ordinary CVM (2 = Local, read only) */
    nextType: string;
    /** id of the gateway of that type */
    nextHub: string;
  }[];
}

/** What CreateRoute answers. */
export interface CreateRouteResponse {
  /** may be null */
  requestId?: string;
}

/** What CreateRouteTable takes. */
export interface CreateRouteTableRequest {
  vpcId: string;
  /** any name, at most 60 characters */
  routeTableName: string;
  routeSet?: {
    /** never inside the VPC CIDR */
    destinationCidrBlock: string;
    /** 0 public gateway CVM, 1 VPN gateway, 3 direct connect gateway, 4 peering, 7 SSLVPN gateway, 8 NAT gateway, 9 ordinary CVM (2 = Local, read only) */
    nextType: string;
    /** id of the gateway of that type */
    nextHub: string;
    /** at most 60 characters */
    description?: string | undefined;
  }[] | undefined;
}

/** What CreateRouteTable answers. */
export interface CreateRouteTableResponse {
  routeTableId: string;
  unRouteTableId: string;
  routeTableSet: {
    destinationCidrBlock: string;
    nextType: string;
    nextHub: string;
    description: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What CreateService takes. */
export interface CreateServiceRequest {
  serviceName: string;
  /** e.g. tcp:80, tcp:443-446, tcp:99,97 */
  service: string[];
}

/** What CreateService answers. */
export interface CreateServiceResponse {
  data: {
    serviceId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateServiceGroup takes. */
export interface CreateServiceGroupRequest {
  serviceName: string;
  serviceGroup: string[];
}

/** What CreateServiceGroup answers. */
export interface CreateServiceGroupResponse {
  data: {
    serviceGroupId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What CreateSubnet takes. */
export interface CreateSubnetRequest {
  vpcId: string;
  subnetSet: {
    /** any name, at most 60 characters */
    subnetName: string;
    /** inside the VPC CIDR, no overlap; immutable */
    cidrBlock: string;
    /** numeric zone id, e.g. 800001 */
    zoneId: string;
  }[];
}

/** What CreateSubnet answers. */
export interface CreateSubnetResponse {
  subnetSet: {
    subnetId: string;
    unSubnetId: string;
    subnetName: string;
    cidrBlock: string;
    routeTableId: string;
    zoneId: string;
    zone: string;
    /** example only, null */
    unRouteTableId?: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What CreateSubnetAclRule takes. */
export interface CreateSubnetAclRuleRequest {
  vpcId: string;
  networkAclId: string;
  subnetIds: string[];
}

/** What CreateSubnetAclRule answers. */
export interface CreateSubnetAclRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What CreateVpc takes. */
export interface CreateVpcRequest {
  /** any name, at most 60 characters */
  vpcName: string;
  /** one of 10.0.0.0/16, 172.16.0.0/16, 192.168.0.0/16 or inside; mask /16 to /28; immutable */
  cidrBlock: string;
  subnetSet?: {
    /** any name, at most 60 characters */
    subnetName?: string | undefined;
    /** inside the VPC CIDR, no overlap; immutable */
    cidrBlock?: string | undefined;
    /** numeric zone id, e.g. 800001 */
    zoneId?: string | undefined;
  }[] | undefined;
}

/** What CreateVpc answers. */
export interface CreateVpcResponse {
  vpcId: string;
  unVpcId: string;
  vpcCreateTime: string;
  subnetSet: {
    subnetId: string;
    unSubnetId: string;
    routeTableId: string;
    subnetName: string;
    cidrBlock: string;
    zoneId: string;
    zone: string;
  }[];
  routeTableSet: {
    routeTableId: string;
    /** 0 ordinary, 1 default */
    routeTableType: number;
    routeTableName: string;
  }[];
  /** what the example calls unVpcId */
  uniqVpcId: string;
  /** may be null */
  requestId?: string;
}

/** What CreateVpcPeeringConnection takes. */
export interface CreateVpcPeeringConnectionRequest {
  vpcId: string;
  peerVpcId: string;
  /** account uin of the accepter */
  peerUin: string;
  /** any name, at most 60 characters */
  peeringConnectionName: string;
}

/** What CreateVpcPeeringConnection answers. */
export interface CreateVpcPeeringConnectionResponse {
  peeringConnectionId: string;
  /** may be null */
  requestId?: string;
}

/** What CreateVpcPeeringConnectionEx takes. */
export interface CreateVpcPeeringConnectionExRequest {
  vpcId: string;
  peerVpcId: string;
  /** account uin of the accepter */
  peerUin: string;
  /** any name, at most 60 characters */
  peeringConnectionName: string;
  /** e.g. gz */
  peerRegion: string;
  /** Mbps; required, though the text also says no limit by default */
  bandwidth: string;
  /** 1 VPC to VPC (default), 2 VPC to bare metal */
  type?: number | undefined;
}

/** What CreateVpcPeeringConnectionEx answers. */
export interface CreateVpcPeeringConnectionExResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What CreateVpn takes. */
export interface CreateVpnRequest {
  /** any name, at most 60 characters */
  name: string;
  vpcId: string;
  /** months, at most 36 */
  period: number;
  /** Mbps, one of 5 10 20 50 100 */
  bandwidth: number;
}

/** What CreateVpn answers. */
export interface CreateVpnResponse {
  /** order numbers; use as dealId of DescribeVpnGw */
  dealIds: string[];
  data: {
    /** where the example has dealIds */
    dealIds: string[];
  };
  /** may be null */
  requestId?: string;
}

/** What DeleteAddress takes. */
export interface DeleteAddressRequest {
  addressId: string;
}

/** What DeleteAddress answers. */
export interface DeleteAddressResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What DeleteAddressGroup takes. */
export interface DeleteAddressGroupRequest {
  addressGroupId: string;
}

/** What DeleteAddressGroup answers. */
export interface DeleteAddressGroupResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What DeleteDirectConnectGateway takes. */
export interface DeleteDirectConnectGatewayRequest {
  vpcId: string;
  directConnectGatewayId: string;
}

/** What DeleteDirectConnectGateway answers. */
export interface DeleteDirectConnectGatewayResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What DeleteFlowLog takes. */
export interface DeleteFlowLogRequest {
  vpcId: string;
  flowLogId: string;
}

/** What DeleteFlowLog answers. */
export interface DeleteFlowLogResponse {
  data: unknown[];
  /** may be null */
  requestId?: string;
}

/** What DeleteLocalDestinationIPPortTranslationNatRule takes. */
export interface DeleteLocalDestinationIPPortTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  localDestinationIPPortTranslation: {
    originalIP: string;
    originalPort: string;
    translationIP: string;
    translationPort: string;
    proto: string;
  }[];
}

/** What DeleteLocalDestinationIPPortTranslationNatRule answers. */
export interface DeleteLocalDestinationIPPortTranslationNatRuleResponse {
  data: unknown[];
  /** may be null */
  requestId?: string;
}

/** What DeleteLocalIPTranslationAclRule takes. */
export interface DeleteLocalIPTranslationAclRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  originalIP: string;
  translationIP: string;
  /** rule ids: aclRules.0=25 */
  aclRules: number[];
}

/** What DeleteLocalIPTranslationAclRule answers. */
export interface DeleteLocalIPTranslationAclRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteLocalIPTranslationNatRule takes. */
export interface DeleteLocalIPTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  localIPTranslation: {
    originalIP: string;
    translationIP: string;
  }[];
}

/** What DeleteLocalIPTranslationNatRule answers. */
export interface DeleteLocalIPTranslationNatRuleResponse {
  data: {
    /** poll with DescribeVpcTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DeleteLocalSourceIPPortTranslationAclRule takes. */
export interface DeleteLocalSourceIPPortTranslationAclRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  translationIPPool: string;
  /** rule ids: aclRules.0=25 */
  aclRules: number[];
}

/** What DeleteLocalSourceIPPortTranslationAclRule answers. */
export interface DeleteLocalSourceIPPortTranslationAclRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteLocalSourceIPPortTranslationNatRule takes. */
export interface DeleteLocalSourceIPPortTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  localSourceIPPortTranslation: {
    translationIPPool: string;
  }[];
}

/** What DeleteLocalSourceIPPortTranslationNatRule answers. */
export interface DeleteLocalSourceIPPortTranslationNatRuleResponse {
  data: {
    /** poll with DescribeVpcTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DeleteNatGateway takes. */
export interface DeleteNatGatewayRequest {
  vpcId: string;
  natId: string;
}

/** What DeleteNatGateway answers. */
export interface DeleteNatGatewayResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What DeleteNetworkAcl takes. */
export interface DeleteNetworkAclRequest {
  vpcId: string;
  networkAclId: string;
}

/** What DeleteNetworkAcl answers. */
export interface DeleteNetworkAclResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteNetworkInterface takes. */
export interface DeleteNetworkInterfaceRequest {
  vpcId: string;
  networkInterfaceId: string;
}

/** What DeleteNetworkInterface answers. */
export interface DeleteNetworkInterfaceResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DeletePeerIPTranslationNatRule takes. */
export interface DeletePeerIPTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  peerIPTranslation: {
    originalIP: string;
    translationIP: string;
  }[];
}

/** What DeletePeerIPTranslationNatRule answers. */
export interface DeletePeerIPTranslationNatRuleResponse {
  data: unknown[];
  /** may be null */
  requestId?: string;
}

/** What DeleteRoute takes. */
export interface DeleteRouteRequest {
  vpcId: string;
  routeTableId: string;
  /** required (the row also calls it optional); matched on all three values */
  routeSet: {
    /** never inside the VPC CIDR */
    destinationCidrBlock: string;
    /** 0 public gateway CVM, 1 VPN gateway, 3 direct connect gateway, 4 peering, 7 SSLVPN gateway, 8 NAT gateway, 9 ordinary CVM (2 = Local, read only) */
    nextType: string;
    /** id of the gateway of that type */
    nextHub: string;
  }[];
}

/** What DeleteRoute answers. */
export interface DeleteRouteResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteRouteTable takes. */
export interface DeleteRouteTableRequest {
  vpcId: string;
  routeTableId: string;
}

/** What DeleteRouteTable answers. */
export interface DeleteRouteTableResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteService takes. */
export interface DeleteServiceRequest {
  serviceId: string;
}

/** What DeleteService answers. */
export interface DeleteServiceResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What DeleteServiceGroup takes. */
export interface DeleteServiceGroupRequest {
  serviceGroupId: string;
}

/** What DeleteServiceGroup answers. */
export interface DeleteServiceGroupResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What DeleteSubnet takes. */
export interface DeleteSubnetRequest {
  vpcId: string;
  subnetId: string;
}

/** What DeleteSubnet answers. */
export interface DeleteSubnetResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteUserGw takes. */
export interface DeleteUserGwRequest {
  userGwId: string;
}

/** What DeleteUserGw answers. */
export interface DeleteUserGwResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteVpc takes. */
export interface DeleteVpcRequest {
  vpcId: string;
}

/** What DeleteVpc answers. */
export interface DeleteVpcResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteVpcPeeringConnection takes. */
export interface DeleteVpcPeeringConnectionRequest {
  peeringConnectionId: string;
}

/** What DeleteVpcPeeringConnection answers. */
export interface DeleteVpcPeeringConnectionResponse {
  /** may be null */
  requestId?: string;
}

/** What DeleteVpcPeeringConnectionEx takes. */
export interface DeleteVpcPeeringConnectionExRequest {
  peeringConnectionId: string;
}

/** What DeleteVpcPeeringConnectionEx answers. */
export interface DeleteVpcPeeringConnectionExResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What DeleteVpnConn takes. */
export interface DeleteVpnConnRequest {
  vpcId: string;
  vpnGwId: string;
  vpnConnId: string;
}

/** What DeleteVpnConn answers. */
export interface DeleteVpnConnResponse {
  data: {
    /** poll with DescribeVpcTaskResult */
    taskId: number;
    /** example only */
    vpnGwId: string;
    /** example only */
    vpcConnId: string;
    /** example only */
    state: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeAccountVpcAttributes takes. */
export interface DescribeAccountVpcAttributesRequest {}

/** What DescribeAccountVpcAttributes answers. */
export interface DescribeAccountVpcAttributesResponse {
  data: {
    /** only-vpc | classic */
    supportedPlatforms: string;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeAcl takes. */
export interface DescribeAclRequest {
  vpcId?: string | undefined;
  name?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  limit?: number | undefined;
}

/** What DescribeAcl answers. */
export interface DescribeAclResponse {
  data: {
    totalCount: number;
    aclSet: {
      vpcId: string;
      unVpcId: string;
      networkAclName: string;
      networkAclId: string;
      vpcName: string;
      vpcCidrBlock: string;
      subnetNum: number;
      createTime: string;
      acl: {
        name: string;
        ipProtocol: string;
        cidrIp: string;
        portRange: string;
        /** 1 allow, 0 deny */
        action: string;
      }[];
      /** example name of networkAclId */
      aclId: string;
      /** example name of networkAclName */
      aclName: string;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeAddress takes. */
export interface DescribeAddressRequest {
  /** substring match */
  addressId?: string | undefined;
  /** substring match */
  addressName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeAddress answers. */
export interface DescribeAddressResponse {
  data: {
    totalCount: number;
    /** the list */
    data: {
      addressId: string;
      addressName: string;
      address: string[];
      createTime: string;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeAddressGroupInstances takes. */
export interface DescribeAddressGroupInstancesRequest {
  addressGroupId: string;
}

/** What DescribeAddressGroupInstances answers. */
export interface DescribeAddressGroupInstancesResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeAddressGroups takes. */
export interface DescribeAddressGroupsRequest {
  /** substring match */
  addressGroupId?: string | undefined;
  /** substring match */
  addressGroupName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeAddressGroups answers. */
export interface DescribeAddressGroupsResponse {
  data: {
    totalCount: number;
    /** the list */
    data: {
      addressGroupId: string;
      addressGroupName: string;
      addressGroup: {
        /** example only */
        addressId: string;
        /** example only */
        addressName: string;
      }[];
      createTime: string;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeAddressInstances takes. */
export interface DescribeAddressInstancesRequest {
  addressId: string;
}

/** What DescribeAddressInstances answers. */
export interface DescribeAddressInstancesResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeDirectConnectGateway takes. */
export interface DescribeDirectConnectGatewayRequest {
  vpcId?: string | undefined;
  directConnectGatewayId?: string | undefined;
  /** substring match */
  directConnectGatewayName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** createTime (default) | directConnectGatewayName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeDirectConnectGateway answers. */
export interface DescribeDirectConnectGatewayResponse {
  totalCount: number;
  data: {
    vpcId: string;
    unVpcId: string;
    directConnectGatewayName: string;
    directConnectGatewayId: string;
    type: number;
    snatNum: number;
    dnatNum: number;
    snaptNum: number;
    dnaptNum: number;
    createTime: string;
    /** example only */
    vpcName: string;
    /** example only */
    vpcCidrBlock: string;
    /** example only */
    directConnectGatewayIp: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeFlowLog takes. */
export interface DescribeFlowLogRequest {
  vpcId: string;
  flowLogId: string;
}

/** What DescribeFlowLog answers. */
export interface DescribeFlowLogResponse {
  vpcId: string;
  flowLogId: string;
  flowLogName: string;
  resourceType: string;
  resourceId: string;
  trafficType: string;
  cloudLogId: string;
  cloudLogState: string;
  flowLogDescription: string;
  createdTime: string;
  data: {
    data: {
      vpcId: string;
      flowLogId: string;
      flowLogName: string;
      resourceType: string;
      resourceId: string;
      trafficType: string;
      cloudLogId: string;
      cloudLogState: string;
      flowLogDescription: string;
      createdTime: string;
    };
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeFlowLogs takes. */
export interface DescribeFlowLogsRequest {
  vpcId?: string | undefined;
  /** substring match */
  flowLogId?: string | undefined;
  /** substring match */
  flowLogName?: string | undefined;
  /** VPC | SUBNET | NETWORKINTERFACE */
  resourceType?: string | undefined;
  resourceId?: string | undefined;
  /** ACCEPT | REJECT | ALL */
  trafficType?: string | undefined;
  /** id of a log-service topic */
  cloudLogId?: string | undefined;
  cloudLogState?: string | undefined;
  /** default 10 */
  limit?: number | undefined;
  /** createTime (default) | flowLogName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
}

/** What DescribeFlowLogs answers. */
export interface DescribeFlowLogsResponse {
  data: {
    totalNum: number;
    data: {
      vpcId: string;
      flowLogId: string;
      flowLogName: string;
      resourceType: string;
      resourceId: string;
      trafficType: string;
      cloudLogId: string;
      cloudLogState: string;
      /** example only */
      flowLogDescription: string;
      /** example only */
      createdTime: string;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeLocalDestinationIPPortTranslationNatRule takes. */
export interface DescribeLocalDestinationIPPortTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  originalIP?: string | undefined;
  originalPort?: string | undefined;
  translationIP?: string | undefined;
  translationPort?: string | undefined;
  proto?: string | undefined;
  /** substring match */
  description?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeLocalDestinationIPPortTranslationNatRule answers. */
export interface DescribeLocalDestinationIPPortTranslationNatRuleResponse {
  data: {
    originalIP: string;
    originalPort: string;
    translationIP: string;
    translationPort: string;
    proto: string;
    description: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeLocalIPTranslationAclRule takes. */
export interface DescribeLocalIPTranslationAclRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  originalIP: string;
  translationIP: string;
  /** rule ids: aclRules.0=25; all when left out */
  aclRules?: number[] | undefined;
}

/** What DescribeLocalIPTranslationAclRule answers. */
export interface DescribeLocalIPTranslationAclRuleResponse {
  data: {
    aclRuleId: number;
    protocol: string;
    sourcePort: string;
    destinationCidr: string;
    destinationPort: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeLocalIPTranslationNatRule takes. */
export interface DescribeLocalIPTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  originalIP?: string | undefined;
  translationIP?: string | undefined;
  /** substring match */
  description?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeLocalIPTranslationNatRule answers. */
export interface DescribeLocalIPTranslationNatRuleResponse {
  data: {
    originalIP: string;
    translationIP: string;
    description: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeLocalSourceIPPortTranslationAclRule takes. */
export interface DescribeLocalSourceIPPortTranslationAclRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  translationIPPool: string;
  /** rule ids: aclRules.0=25; all when left out */
  aclRules?: number[] | undefined;
}

/** What DescribeLocalSourceIPPortTranslationAclRule answers. */
export interface DescribeLocalSourceIPPortTranslationAclRuleResponse {
  data: {
    aclRuleId: number;
    protocol: string;
    sourceCidr: string;
    sourcePort: string;
    destinationCidr: string;
    destinationPort: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeLocalSourceIPPortTranslationNatRule takes. */
export interface DescribeLocalSourceIPPortTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  /** substring match */
  description?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeLocalSourceIPPortTranslationNatRule answers. */
export interface DescribeLocalSourceIPPortTranslationNatRuleResponse {
  data: {
    translationIPPool: string;
    description: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeNatGateway takes. */
export interface DescribeNatGatewayRequest {
  natId?: string | undefined;
  /** substring match */
  natName?: string | undefined;
  vpcId?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** natId; unsorted by default */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeNatGateway answers. */
export interface DescribeNatGatewayResponse {
  totalCount: number;
  data: {
    natId: string;
    vpcId: string;
    natName: string;
    /** 0 running, 1 unavailable, 2 stopped for arrears */
    state: number;
    maxConcurrent: number;
    bandwidth: number;
    eipCount: string;
    eipSet: string[];
    createTime: string;
    /** 0 creating, 1 created, 2 create failed, 3 changing, 4 change failed, 5 deleting, 6 delete failed */
    productionStatus: number;
    /** example only */
    appId: string;
    /** example only */
    vpcName: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeNetTaskResult takes. */
export interface DescribeNetTaskResultRequest {
  /** number from a parameter-template call; a space of its own */
  taskId: number;
}

/** What DescribeNetTaskResult answers. */
export interface DescribeNetTaskResultResponse {
  data: {
    /** task state: 0 done, 1 failed, 2 running */
    status: number;
    /** how the task went; data.status decides */
    output: {
      code: number;
      message: string;
    };
    /** result of query tasks only */
    data: Record<string, unknown>;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeNetworkAcl takes. */
export interface DescribeNetworkAclRequest {
  vpcId?: string | undefined;
  networkAclId?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** createTime (default) | networkAclName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeNetworkAcl answers. */
export interface DescribeNetworkAclResponse {
  totalCount: number;
  data: {
    vpcId: string;
    unVpcId: string;
    networkAclId: string;
    networkAclName: string;
    subnetNum: number;
    createTime: string;
    networkAclEntrySet: {
      ingress: {
        desc: string;
        ipProtocol: string;
        cidrIp: string;
        portRange: string;
        /** 1 allow, 0 deny */
        action: number;
      }[];
      egress: {
        desc: string;
        ipProtocol: string;
        cidrIp: string;
        portRange: string;
        /** 1 allow, 0 deny */
        action: number;
      }[];
    };
    /** example only */
    vpcName: string;
    /** example only */
    vpcCidrBlock: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeNetworkInterfaces takes. */
export interface DescribeNetworkInterfacesRequest {
  vpcId?: string | undefined;
  networkInterfaceId?: string | undefined;
  /** substring match */
  eniName?: string | undefined;
  /** substring match */
  eniDescription?: string | undefined;
  instanceId?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** createTime (default) | eniName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeNetworkInterfaces answers. */
export interface DescribeNetworkInterfacesResponse {
  data: {
    totalNum: number;
    /** the list */
    data: {
      vpcId: string;
      subnetId: string;
      zoneId: number;
      eniName: string;
      eniDescription: string;
      networkInterfaceId: string;
      primary: boolean;
      macAddress: string;
      privateIpAddressesSet: {
        privateIpAddress: string;
        primary: boolean;
        description: string;
        wanIp: string;
        isWanIpBlocked: boolean;
        eipId: string;
      }[];
      instanceSet: {
        instanceId: string;
        attachTime: string;
      };
      groupSet: {
        sgId: string;
        sgName: string;
        projectId: number;
      }[];
      /** example only */
      vpcName: string;
      /** example only */
      createTime: string;
      /** example only */
      flowLogsSet: {
        flowLogId: string;
        flowLogName: string;
      }[];
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribePeerIPTranslationNatRule takes. */
export interface DescribePeerIPTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  originalIP?: string | undefined;
  translationIP?: string | undefined;
  /** substring match */
  description?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribePeerIPTranslationNatRule answers. */
export interface DescribePeerIPTranslationNatRuleResponse {
  data: {
    originalIP: string;
    translationIP: string;
    description: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeRouteTable takes. */
export interface DescribeRouteTableRequest {
  vpcId?: string | undefined;
  routeTableId?: string | undefined;
  /** substring match */
  routeTableName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** createTime (default) | routeTableName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeRouteTable answers. */
export interface DescribeRouteTableResponse {
  totalCount: number;
  data: {
    vpcId: string;
    unVpcId: string;
    routeTableId: string;
    unRouteTableId: string;
    routeTableName: string;
    /** 1 default, 0 ordinary (the row says the reverse) */
    routeTableType: number;
    routeTableCreateTime: string;
    subnetNum: number;
    routeSet: {
      destinationCidrBlock: string;
      nextType: string;
      nextHub: string;
      unNextHub: string;
      description: string;
    }[];
    /** example only */
    vpcName: string;
    /** example only */
    vpcCidrBlock: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeService takes. */
export interface DescribeServiceRequest {
  /** substring match */
  serviceId?: string | undefined;
  /** substring match */
  serviceName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeService answers. */
export interface DescribeServiceResponse {
  data: {
    totalCount: number;
    /** the list */
    data: {
      serviceId: string;
      serviceName: string;
      service: string[];
      createTime: string;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeServiceGroupInstances takes. */
export interface DescribeServiceGroupInstancesRequest {
  serviceGroupId: string;
}

/** What DescribeServiceGroupInstances answers. */
export interface DescribeServiceGroupInstancesResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeServiceGroups takes. */
export interface DescribeServiceGroupsRequest {
  /** substring match */
  serviceGroupId?: string | undefined;
  /** substring match */
  serviceName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
}

/** What DescribeServiceGroups answers. */
export interface DescribeServiceGroupsResponse {
  data: {
    totalCount: number;
    /** the list */
    data: {
      serviceGroupId: string;
      serviceGroupName: string;
      serviceGroup: {
        /** example only */
        serviceId: string;
        /** example only */
        serviceName: string;
      }[];
      createTime: string;
    }[];
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeServiceInstances takes. */
export interface DescribeServiceInstancesRequest {
  serviceId: string;
}

/** What DescribeServiceInstances answers. */
export interface DescribeServiceInstancesResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeSubnet takes. */
export interface DescribeSubnetRequest {
  vpcId: string;
  subnetId: string;
}

/** What DescribeSubnet answers. */
export interface DescribeSubnetResponse {
  subnetId: string;
  subnetName: string;
  subnetCreateTime: string;
  cidrBlock: string;
  routeTableId: string;
  zoneId: string;
  totalIPNum: number;
  availableIPNum: number;
  /** may be null */
  requestId?: string;
}

/** What DescribeSubnetEx takes. */
export interface DescribeSubnetExRequest {
  vpcId?: string | undefined;
  subnetId?: string | undefined;
  /** substring match */
  subnetName?: string | undefined;
  /** numeric zone ids */
  zoneIds?: string[] | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
  /** createTime (default) | subnetName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
  /** 1: return networkAclId; default 0 */
  getAclIdFlag?: number | undefined;
}

/** What DescribeSubnetEx answers. */
export interface DescribeSubnetExResponse {
  totalCount: number;
  data: {
    vpcId: string;
    unVpcId: string;
    subnetId: string;
    unSubnetId: string;
    subnetName: string;
    cidrBlock: string;
    routeTableId: string;
    zoneId: string;
    zone: string;
    /** 0 when none */
    networkAclId: string;
    vpcDevices: number;
    totalIPNum: number;
    availableIPNum: number;
    broadcast: boolean;
    isDefault: boolean;
    /** example only */
    vpcName: string;
    /** example only */
    vpcCidrBlock: string;
    /** example only */
    subnetCreateTime: string;
    /** example only */
    unRouteTableId: string;
    /** example only */
    routeTableName: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeUserGw takes. */
export interface DescribeUserGwRequest {
  userGwId?: string | undefined;
  userGwName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** createTime (default) | userGwName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeUserGw answers. */
export interface DescribeUserGwResponse {
  totalCount: number;
  data: {
    userGwName: string;
    userGwId: number;
    unUserGwId: string;
    userGwAddr: string;
    vpnConnNum: number;
    createTime: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeUserGwVendor takes. */
export interface DescribeUserGwVendorRequest {}

/** What DescribeUserGwVendor answers. */
export interface DescribeUserGwVendorResponse {
  data: {
    platform: string;
    software: string;
    vendorname: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeVpcClassicLink takes. */
export interface DescribeVpcClassicLinkRequest {
  vpcId?: string | undefined;
  classicLinkId?: string | undefined;
  lanIp?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** createTime; unsorted by default */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeVpcClassicLink answers. */
export interface DescribeVpcClassicLinkResponse {
  totalCount: number;
  data: {
    lanIp: string;
    unVpcId: string;
    vpcId: string;
    classicLinkId: string;
    createTime: string;
    instanceId: string;
    instanceName: string;
    /** what the example calls unVpcId */
    uniqVpcId: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeVpcEx takes. */
export interface DescribeVpcExRequest {
  vpcId?: string | undefined;
  /** substring match */
  vpcName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20 */
  limit?: number | undefined;
  /** createTime (default) | vpcName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeVpcEx answers. */
export interface DescribeVpcExResponse {
  totalCount: number;
  data: {
    vpcId: string;
    unVpcId: string;
    vpcName: string;
    cidrBlock: string;
    subnetNum: number;
    routeTableNum: number;
    vpnGwNum: number;
    vpcPeerNum: number;
    vpcDeviceNum: number;
    classicLinkNum: number;
    vpgNum: number;
    natNum: number;
    createTime: string;
    isDefault: boolean;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeVpcLimit takes. */
export interface DescribeVpcLimitRequest {
  /** feature types: 0 VPCs/account, 1 subnets/VPC, 2 route tables/VPC, 3 routes/table, 4 VPN gateways/VPC, 5 customer gateways/account, 7 tunnels/customer gateway, 8 tunnels/VPN gateway, 15 ACLs/VPC, 17 ingress rules/ACL, 18 egress rules/ACL, 20 live peerings/VPC, 22 classic links/VPC, 32 SNAT, 34 DNAT, 36 DNAPT, 38 SNAPT rules/direct connect gateway, 44 SSLVPN pool size, 51 SSLVPNs/VPC, 55 NAT gateways/VPC, 56 public IPs/NAT, 57 ENIs/VPC */
  type: string[];
}

/** What DescribeVpcLimit answers. */
export interface DescribeVpcLimitResponse {
  data: {
    /** map from feature type to number */
    limit: Record<string, unknown>;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeVpcPeeringConnections takes. */
export interface DescribeVpcPeeringConnectionsRequest {
  vpcId?: string | undefined;
  peeringConnectionId?: string | undefined;
  peeringConnectionName?: string | undefined;
  /** 0 requested, 1 connected, 2 expired, 3 rejected by peer, 4 deleted by peer */
  state?: number | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** peeringConnectionname | createTime; unsorted by default */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeVpcPeeringConnections answers. */
export interface DescribeVpcPeeringConnectionsResponse {
  totalCount: number;
  data: {
    vpcId: string;
    unVpcId: string;
    peerVpcId: string;
    unPeerVpcId: string;
    appId: string;
    peeringConnectionId: string;
    peeringConnectionName: string;
    /** 0 requested, 1 connected, 2 expired, 3 rejected by peer, 4 deleted by peer */
    state: number;
    createTime: string;
    uin: string;
    peerUin: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeVpcTaskResult takes. */
export interface DescribeVpcTaskResultRequest {
  /** number from an asynchronous call */
  taskId: number;
}

/** What DescribeVpcTaskResult answers. */
export interface DescribeVpcTaskResultResponse {
  data: {
    /** task state: 0 done, 1 failed, 2 running */
    status: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DescribeVpnConn takes. */
export interface DescribeVpnConnRequest {
  vpcId?: string | undefined;
  vpnGwId?: string | undefined;
  vpnConnId?: string | undefined;
  /** substring match */
  vpnConnName?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** createTime (default) | vpnConnName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeVpnConn answers. */
export interface DescribeVpnConnResponse {
  totalCount: number;
  data: {
    vpcId: string;
    unVpcId: string;
    vpnGwId: number;
    unVpnGwId: string;
    vpnGwAddress: string;
    userGwId: number;
    unUserGwId: string;
    userGwAddress: string;
    vpnConnName: string;
    /** secret */
    preSharedKey: string;
    sourceCidr: string[];
    destinationCidr: string[];
    /** 0 creating, 1 create error, 2 changing, 3 change error, 4 deleting, 5 delete error, 6 running */
    vpcConnStatus: number;
    /** available | unavailable */
    netStatus: string;
    IKESet: {
      propoEncryAlgorithm: string;
      propoAuthenAlgorithm: string;
      exchangeMode: string;
      localIdentity: string;
      remoteIdentity: string;
      localAddress: string;
      remoteAddress: string;
      localFqdnName: string;
      remoteFqdnName: string;
      dhGroupName: string;
      ikeSaLifetimeSeconds: number;
    };
    IPsecSet: {
      encryptAlgorithm: string;
      integrityAlgorithm: string;
      encapMode: string;
      securityProto: string;
      ipsecSaLifetimeSeconds: number;
      ipsecSaLifetimeTraffic: number;
      pfsDhGroup: string;
    };
    /** example only */
    vpnConnId: number;
    /** example only */
    unVpnConnId: string;
    /** example only */
    vpcName: string;
    /** example only */
    vpcCidrBlock: string;
    /** example only */
    vpnGwName: string;
    /** example only */
    userGwName: string;
    /** example only */
    remoteSslIp: string;
    /** example only */
    vpnProto: string;
    /** example only */
    createTime: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DescribeVpnGw takes. */
export interface DescribeVpnGwRequest {
  vpcId?: string | undefined;
  vpnGwId?: string | undefined;
  /** substring match */
  vpnGwName?: string | undefined;
  dealId?: string | undefined;
  /** default 0 */
  offset?: number | undefined;
  /** default 20, max 50 */
  limit?: number | undefined;
  /** createTime (default) | vpnGwName */
  orderField?: string | undefined;
  /** asc | desc, default desc */
  orderDirection?: string | undefined;
}

/** What DescribeVpnGw answers. */
export interface DescribeVpnGwResponse {
  totalCount: number;
  data: {
    vpcId: string;
    unVpcId: string;
    vpnGwId: number;
    unVpnGwId: string;
    vpnGwName: string;
    bandwidth: number;
    /** 0 to pay, 1 pay error, 2 delivering, 3 delivery error, 4 destroying, 5 destroy error, 6 running */
    vpnGwStatus: number;
    vpnGwAddress: string;
    dealId: string;
    isAutoRenewals: number;
    expireTime: string;
    createTime: string;
    /** example only */
    vpcName: string;
    /** example only */
    vpcCidrBlock: string;
    /** example only */
    localSlap: string;
  }[];
  /** may be null */
  requestId?: string;
}

/** What DetachClassicLinkVpc takes. */
export interface DetachClassicLinkVpcRequest {
  vpcId: string;
  instanceIds: string[];
}

/** What DetachClassicLinkVpc answers. */
export interface DetachClassicLinkVpcResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What DetachNetworkInterface takes. */
export interface DetachNetworkInterfaceRequest {
  vpcId: string;
  networkInterfaceId: string;
  instanceId: string;
}

/** What DetachNetworkInterface answers. */
export interface DetachNetworkInterfaceResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What DeteleSubnetAclRule takes. */
export interface DeteleSubnetAclRuleRequest {
  vpcId: string;
  networkAclId: string;
  subnetIds: string[];
}

/** What DeteleSubnetAclRule answers. */
export interface DeteleSubnetAclRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What EipBindNatGateway takes. */
export interface EipBindNatGatewayRequest {
  natId: string;
  vpcId: string;
  /** EIP addresses (not ids); this or autoAllocEipNum is required */
  assignedEipSet?: string[] | undefined;
  /** 0-3; this or assignedEipSet is required */
  autoAllocEipNum?: number | undefined;
}

/** What EipBindNatGateway answers. */
export interface EipBindNatGatewayResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What EipUnBindNatGateway takes. */
export interface EipUnBindNatGatewayRequest {
  natId: string;
  vpcId: string;
  /** EIP addresses; the last one cannot go */
  assignedEipSet: string[];
}

/** What EipUnBindNatGateway answers. */
export interface EipUnBindNatGatewayResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What EnableVpcPeeringConnection takes. */
export interface EnableVpcPeeringConnectionRequest {
  peeringConnectionId: string;
}

/** What EnableVpcPeeringConnection answers. */
export interface EnableVpcPeeringConnectionResponse {
  /** may be null */
  requestId?: string;
}

/** What EnableVpcPeeringConnectionEx takes. */
export interface EnableVpcPeeringConnectionExRequest {
  peeringConnectionId: string;
}

/** What EnableVpcPeeringConnectionEx answers. */
export interface EnableVpcPeeringConnectionExResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What GetVpnConnConfig takes. */
export interface GetVpnConnConfigRequest {
  vpnConnId: string;
  vendorname: string;
  platform: string;
  software: string;
  interfaceName: string;
}

/** What GetVpnConnConfig answers. */
export interface GetVpnConnConfigResponse {
  data: {
    configFileInfo: string;
  };
  /** may be null */
  requestId?: string;
}

/** What InquiryNatPrice takes. */
export interface InquiryNatPriceRequest {
  /** example 2000000 */
  maxConcurrent: number;
}

/** What InquiryNatPrice answers. */
export interface InquiryNatPriceResponse {
  data: {
    price: number;
    totalCost: number;
    realTotalCost: number;
    timeSpan: number;
    timeUnit: string;
    goodsNum: number;
    policy: number;
    unitPrice: number;
  }[];
  /** may be null */
  requestId?: string;
}

/** What InquiryVpnPrice takes. */
export interface InquiryVpnPriceRequest {
  /** months, at most 36 */
  period: number;
  /** Mbps, one of 5 10 20 50 100 */
  bandwidth: number;
}

/** What InquiryVpnPrice answers. */
export interface InquiryVpnPriceResponse {
  price: number;
  /** may be null */
  requestId?: string;
}

/** What MigrateNetworkInterface takes. */
export interface MigrateNetworkInterfaceRequest {
  vpcId: string;
  networkInterfaceId: string;
  oldInstanceId: string;
  newInstanceId: string;
}

/** What MigrateNetworkInterface answers. */
export interface MigrateNetworkInterfaceResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What MigratePrivateIpAddress takes. */
export interface MigratePrivateIpAddressRequest {
  vpcId: string;
  privateIpAddress: string;
  oldNetworkInterfaceId: string;
  newNetworkInterfaceId: string;
}

/** What MigratePrivateIpAddress answers. */
export interface MigratePrivateIpAddressResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyAddress takes. */
export interface ModifyAddressRequest {
  addressId: string;
  /** IP, CIDR or a-b range */
  address: string[];
}

/** What ModifyAddress answers. */
export interface ModifyAddressResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyAddressAttribute takes. */
export interface ModifyAddressAttributeRequest {
  addressId: string;
  addressName: string;
}

/** What ModifyAddressAttribute answers. */
export interface ModifyAddressAttributeResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyAddressGroup takes. */
export interface ModifyAddressGroupRequest {
  addressGroupId: string;
  addressGroup: string[];
}

/** What ModifyAddressGroup answers. */
export interface ModifyAddressGroupResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyAddressGroupAttribute takes. */
export interface ModifyAddressGroupAttributeRequest {
  addressGroupId: string;
  addressGroupName: string;
}

/** What ModifyAddressGroupAttribute answers. */
export interface ModifyAddressGroupAttributeResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyDirectConnectGateway takes. */
export interface ModifyDirectConnectGatewayRequest {
  vpcId: string;
  directConnectGatewayId: string;
  /** 1-25 characters: Chinese, letters, digits, underscore */
  directConnectGatewayName: string;
}

/** What ModifyDirectConnectGateway answers. */
export interface ModifyDirectConnectGatewayResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What ModifyFlowLogAttribute takes. */
export interface ModifyFlowLogAttributeRequest {
  vpcId: string;
  flowLogId: string;
  /** any name, at most 60 characters */
  flowLogName?: string | undefined;
  flowLogDescription?: string | undefined;
}

/** What ModifyFlowLogAttribute answers. */
export interface ModifyFlowLogAttributeResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyLocalDestinationIPPortTranslationNatRule takes. */
export interface ModifyLocalDestinationIPPortTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  oldOriginalIP: string;
  oldOriginalPort: string;
  oldTranslationIP: string;
  oldTranslationPort: string;
  oldProto: string;
  originalIP?: string | undefined;
  originalPort?: string | undefined;
  translationIP?: string | undefined;
  translationPort?: string | undefined;
  proto?: string | undefined;
  /** substring match */
  description?: string | undefined;
}

/** What ModifyLocalDestinationIPPortTranslationNatRule answers. */
export interface ModifyLocalDestinationIPPortTranslationNatRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyLocalIPTranslationAclRule takes. */
export interface ModifyLocalIPTranslationAclRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  originalIP: string;
  translationIP: string;
  aclRules: {
    aclRuleId: number;
    /** TCP | UDP | ALL */
    protocol: string;
    /** port or a-b; empty, 0 or 0-0 = any */
    sourcePort: string;
    /** IP or CIDR; empty = any */
    destinationCidr: string;
    /** port or a-b; empty, 0 or 0-0 = any */
    destinationPort: string;
  }[];
}

/** What ModifyLocalIPTranslationAclRule answers. */
export interface ModifyLocalIPTranslationAclRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyLocalIPTranslationNatRule takes. */
export interface ModifyLocalIPTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  oldOriginalIP: string;
  oldTranslationIP: string;
  originalIP?: string | undefined;
  translationIP?: string | undefined;
  description?: string | undefined;
}

/** What ModifyLocalIPTranslationNatRule answers. */
export interface ModifyLocalIPTranslationNatRuleResponse {
  data: {
    /** example only */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyLocalSourceIPPortTranslationAclRule takes. */
export interface ModifyLocalSourceIPPortTranslationAclRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  translationIPPool: string;
  aclRules: {
    aclRuleId: number;
    /** TCP | UDP | ALL */
    protocol: string;
    /** IP or CIDR; empty = any */
    sourceCidr: string;
    /** port or a-b; empty, 0 or 0-0 = any */
    sourcePort: string;
    /** IP or CIDR; empty = any */
    destinationCidr: string;
    /** port or a-b; empty, 0 or 0-0 = any */
    destinationPort: string;
  }[];
}

/** What ModifyLocalSourceIPPortTranslationAclRule answers. */
export interface ModifyLocalSourceIPPortTranslationAclRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyLocalSourceIPPortTranslationNatRule takes. */
export interface ModifyLocalSourceIPPortTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  oldTranslationIPPool: string;
  translationIPPool?: string | undefined;
  description?: string | undefined;
}

/** What ModifyLocalSourceIPPortTranslationNatRule answers. */
export interface ModifyLocalSourceIPPortTranslationNatRuleResponse {
  data: {
    /** example only */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyNatGateway takes. */
export interface ModifyNatGatewayRequest {
  vpcId: string;
  natId: string;
  /** 1-25 characters: Chinese, letters, digits, underscore */
  natName?: string | undefined;
  /** Mbps out (text: default 100) */
  bandwidth?: number | undefined;
}

/** What ModifyNatGateway answers. */
export interface ModifyNatGatewayResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyNetworkAcl takes. */
export interface ModifyNetworkAclRequest {
  vpcId: string;
  networkAclId: string;
  /** any name, at most 60 characters */
  networkAclName: string;
}

/** What ModifyNetworkAcl answers. */
export interface ModifyNetworkAclResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyNetworkAclEntry takes. */
export interface ModifyNetworkAclEntryRequest {
  vpcId: string;
  networkAclId: string;
  /** 1 ingress, 0 egress */
  ruleDirection: number;
  /** the rules of that direction */
  networkAclEntrySet: {
    desc: string;
    /** e.g. tcp, all */
    ipProtocol: string;
    /** IP or CIDR */
    cidrIp: string;
    /** one port, a-b, or ALL */
    portRange: string;
    /** here 0 allow, 1 deny; both read actions say the opposite (1 allow, 0 deny) */
    action: number;
  }[];
}

/** What ModifyNetworkAclEntry answers. */
export interface ModifyNetworkAclEntryResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyNetworkInterface takes. */
export interface ModifyNetworkInterfaceRequest {
  vpcId: string;
  networkInterfaceId: string;
  /** any name, at most 60 characters */
  eniName?: string | undefined;
  /** any name, at most 60 characters */
  eniDescription?: string | undefined;
}

/** What ModifyNetworkInterface answers. */
export interface ModifyNetworkInterfaceResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyPeerIPTranslationNatRule takes. */
export interface ModifyPeerIPTranslationNatRuleRequest {
  vpcId: string;
  directConnectGatewayId: string;
  oldOriginalIP: string;
  oldTranslationIP: string;
  originalIP?: string | undefined;
  translationIP?: string | undefined;
  description?: string | undefined;
}

/** What ModifyPeerIPTranslationNatRule answers. */
export interface ModifyPeerIPTranslationNatRuleResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyRouteTableAttribute takes. */
export interface ModifyRouteTableAttributeRequest {
  vpcId: string;
  routeTableId: string;
  /** any name, at most 60 characters */
  routeTableName?: string | undefined;
  /** the complete new content: what is left out is deleted */
  routeSet?: {
    /** never inside the VPC CIDR */
    destinationCidrBlock: string;
    /** 0 public gateway CVM, 1 VPN gateway, 3 direct connect gateway, 4 peering, 7 SSLVPN gateway, 8 NAT gateway, 9 ordinary CVM (2 = Local, read only) */
    nextType: string;
    /** id of the gateway of that type */
    nextHub: string;
    /** at most 60 characters */
    description?: string | undefined;
  }[] | undefined;
}

/** What ModifyRouteTableAttribute answers. */
export interface ModifyRouteTableAttributeResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyService takes. */
export interface ModifyServiceRequest {
  serviceId: string;
  /** e.g. tcp:80, tcp:443-446, tcp:99,97 */
  service: string[];
}

/** What ModifyService answers. */
export interface ModifyServiceResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyServiceAttribute takes. */
export interface ModifyServiceAttributeRequest {
  serviceId: string;
  serviceName: string;
}

/** What ModifyServiceAttribute answers. */
export interface ModifyServiceAttributeResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyServiceGroup takes. */
export interface ModifyServiceGroupRequest {
  serviceGroupId: string;
  serviceGroup: string[];
}

/** What ModifyServiceGroup answers. */
export interface ModifyServiceGroupResponse {
  data: {
    /** poll with DescribeNetTaskResult */
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyServiceGroupAttribute takes. */
export interface ModifyServiceGroupAttributeRequest {
  serviceGroupId: string;
  serviceName: string;
}

/** What ModifyServiceGroupAttribute answers. */
export interface ModifyServiceGroupAttributeResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifySubnetAttribute takes. */
export interface ModifySubnetAttributeRequest {
  vpcId: string;
  subnetId: string;
  /** any name, at most 60 characters */
  subnetName: string;
}

/** What ModifySubnetAttribute answers. */
export interface ModifySubnetAttributeResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyUserGw takes. */
export interface ModifyUserGwRequest {
  userGwId: string;
  /** any name, at most 60 characters */
  userGwName: string;
}

/** What ModifyUserGw answers. */
export interface ModifyUserGwResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyVpcAttribute takes. */
export interface ModifyVpcAttributeRequest {
  vpcId: string;
  /** any name, at most 60 characters */
  vpcName: string;
}

/** What ModifyVpcAttribute answers. */
export interface ModifyVpcAttributeResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyVpcPeeringConnection takes. */
export interface ModifyVpcPeeringConnectionRequest {
  peeringConnectionId: string;
  /** any name, at most 60 characters */
  peeringConnectionName: string;
}

/** What ModifyVpcPeeringConnection answers. */
export interface ModifyVpcPeeringConnectionResponse {
  /** may be null */
  requestId?: string;
}

/** What ModifyVpcPeeringConnectionEx takes. */
export interface ModifyVpcPeeringConnectionExRequest {
  peeringConnectionId: string;
  /** any name, at most 60 characters */
  peeringConnectionName?: string | undefined;
  /** Mbps: 10 20 50 100 200 500 1000 */
  bandwidth?: number | undefined;
}

/** What ModifyVpcPeeringConnectionEx answers. */
export interface ModifyVpcPeeringConnectionExResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What ModifyVpnConnEx takes. */
export interface ModifyVpnConnExRequest {
  vpcId: string;
  vpnGwId: string;
  vpnConnId: string;
  /** any name, at most 60 characters */
  vpnConnName?: string | undefined;
  /** secret */
  preSharedKey?: string | undefined;
  /** customer-side CIDRs; this or spdAcl is required */
  userGwCidrBlock?: string[] | undefined;
  /** here an array; this or userGwCidrBlock is required */
  spdAcl?: unknown[] | undefined;
  IKESet?: {
    /** 3des-cbc (default) | aes-cbc-128 | aes-cbc-192 | aes-cbc-256 | des-cbc */
    propoEncryAlgorithm?: string | undefined;
    /** md5 (default) | sha */
    propoAuthenAlgorithm?: string | undefined;
    /** main (default) | aggressive */
    exchangeMode?: string | undefined;
    /** address (default) | fqdn */
    localIdentity?: string | undefined;
    /** address (default) | fqdn */
    remoteIdentity?: string | undefined;
    /** required with localIdentity address; default VPN gateway IP */
    localAddress?: string | undefined;
    /** required with remoteIdentity address */
    remoteAddress?: string | undefined;
    /** required with localIdentity fqdn */
    localFqdnName?: string | undefined;
    /** required with remoteIdentity fqdn */
    remoteFqdnName?: string | undefined;
    /** group1 | group2 | group5 | group14 | group24 */
    dhGroupName?: string | undefined;
    /** 60-604800 s */
    ikeSaLifetimeSeconds?: number | undefined;
    /** an IPsec setting listed under IKESet by mistake (reads say IPsecSet.encryptAlgorithm): 3des-cbc (default) | aes-cbc-128/192/256 | des-cbc | null */
    encryptAlgorithm?: string | undefined;
  }[] | undefined;
  IPsecSet?: {
    /** md5 (default) | sha */
    integrityAlgorithm?: string | undefined;
    /** 180-604800 s */
    ipsecSaLifetimeSeconds?: number | undefined;
    /** 2560-604800 KB */
    ipsecSaLifetimeTraffic?: number | undefined;
    /** null (default) | dh-group1 | dh-group2 | dh-group5 | dh-group14 | dh-group24 */
    pfsDhGroup?: string | undefined;
  }[] | undefined;
}

/** What ModifyVpnConnEx answers. */
export interface ModifyVpnConnExResponse {
  data: {
    /** poll with DescribeVpcTaskResult */
    taskId: number;
    /** example only */
    vpnGwId: string;
    /** example only */
    vpcConnId: string;
    /** example only */
    vpcConnStatus: number;
    /** example only */
    preSharedKey: string;
    /** example only */
    userGwSubnetList: string[];
    /** example only */
    userGwId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What ModifyVpnGw takes. */
export interface ModifyVpnGwRequest {
  vpcId: string;
  vpnGwId: string;
  /** any name, at most 60 characters */
  vpnGwName?: string | undefined;
  /** 0 off, 1 on */
  isAutoRenewals?: number | undefined;
}

/** What ModifyVpnGw answers. */
export interface ModifyVpnGwResponse {
  /** may be null */
  requestId?: string;
}

/** What QueryNatGatewayProductionStatus takes. */
export interface QueryNatGatewayProductionStatusRequest {
  billId: string;
}

/** What QueryNatGatewayProductionStatus answers. */
export interface QueryNatGatewayProductionStatusResponse {
  data: {
    /** 0 done, 1 failed, 2 running */
    status: number;
    errorCode: string;
  };
  /** may be null */
  requestId?: string;
}

/** What RejectVpcPeeringConnection takes. */
export interface RejectVpcPeeringConnectionRequest {
  peeringConnectionId: string;
}

/** What RejectVpcPeeringConnection answers. */
export interface RejectVpcPeeringConnectionResponse {
  /** may be null */
  requestId?: string;
}

/** What RejectVpcPeeringConnectionEx takes. */
export interface RejectVpcPeeringConnectionExRequest {
  peeringConnectionId: string;
}

/** What RejectVpcPeeringConnectionEx answers. */
export interface RejectVpcPeeringConnectionExResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  /** may be null */
  requestId?: string;
}

/** What RenewVpn takes. */
export interface RenewVpnRequest {
  vpcId: string;
  vpnGwId: string;
  /** months, at most 36 */
  period: number;
}

/** What RenewVpn answers. */
export interface RenewVpnResponse {
  /** may be null */
  requestId?: string;
}

/** What ResetVpnConnSA takes. */
export interface ResetVpnConnSARequest {
  vpcId: string;
  vpnGwId: string;
  vpnConnId: string;
}

/** What ResetVpnConnSA answers. */
export interface ResetVpnConnSAResponse {
  /** may be null */
  requestId?: string;
}

/** What RunVpnGw takes. */
export interface RunVpnGwRequest {
  /** any name, at most 60 characters */
  name: string;
  vpcId: string;
  /** Mbps, one of 5 10 20 50 100 */
  bandwidth: number;
  /** PREPAID | POSTPAID_BY_HOUR */
  chargeType: string;
  /** required when chargeType is PREPAID */
  chargePrepaid?: {
    /** months: 1-12, 24, 36 */
    period: number;
    /** 1 on, 0 off */
    isAutoRenewals?: string | undefined;
  } | undefined;
}

/** What RunVpnGw answers. */
export interface RunVpnGwResponse {
  data: {
    /** example only */
    vpnGwId: string;
  };
  /** may be null */
  requestId?: string;
}

/** What UnassignPrivateIpAddresses takes. */
export interface UnassignPrivateIpAddressesRequest {
  vpcId: string;
  networkInterfaceId: string;
  privateIpAddress: string[];
}

/** What UnassignPrivateIpAddresses answers. */
export interface UnassignPrivateIpAddressesResponse {
  /** poll with DescribeVpcTaskResult */
  taskId: number;
  data: {
    taskId: number;
  };
  /** may be null */
  requestId?: string;
}

/** What UpgradeNatGateway takes. */
export interface UpgradeNatGatewayRequest {
  vpcId: string;
  natId: string;
  /** 1000000 | 3000000 | 10000000; up only */
  maxConcurrent: number;
}

/** What UpgradeNatGateway answers. */
export interface UpgradeNatGatewayResponse {
  /** poll with QueryNatGatewayProductionStatus */
  billId: string;
  /** may be null */
  requestId?: string;
}

/** The actions of vpcv2. */
export interface Vpcv2Actions {
  /** Accept a same-region peering (peer account). Today: vpc.AcceptVpcPeeringConnection. (api-docs/vpc.txt:14917) */
  AcceptVpcPeeringConnection(params: AcceptVpcPeeringConnectionRequest): Promise<AcceptVpcPeeringConnectionResponse>;
  /** Accept a cross-region peering (peer account). Today: vpc.AcceptVpcPeeringConnection. (api-docs/vpc.txt:15273) */
  AcceptVpcPeeringConnectionEx(params: AcceptVpcPeeringConnectionExRequest): Promise<AcceptVpcPeeringConnectionExResponse>;
  /** Create a customer gateway. Today: vpc.CreateCustomerGateway. (api-docs/vpc.txt:11587) */
  AddUserGw(params: AddUserGwRequest): Promise<AddUserGwResponse>;
  /** Create a VPN tunnel. Today: vpc.CreateVpnConnection. (api-docs/vpc.txt:11958) */
  AddVpnConnEx(params: AddVpnConnExRequest): Promise<AddVpnConnExResponse>;
  /** Add secondary private IPs to an ENI. Today: vpc.AssignPrivateIpAddresses. (api-docs/vpc.txt:19120) */
  AssignPrivateIpAddresses(params: AssignPrivateIpAddressesRequest): Promise<AssignPrivateIpAddressesResponse>;
  /** Point one or more subnets at a route table. Today: vpc.ReplaceRouteTableAssociation. (api-docs/vpc.txt:10191) */
  AssociateRouteTable(params: AssociateRouteTableRequest): Promise<AssociateRouteTableResponse>;
  /** Bind a support-allocated VIP to a CVM's private IP (superseded by ENI). Today: . (api-docs/vpc.txt:8894) */
  AssociateVip(params: AssociateVipRequest): Promise<AssociateVipResponse>;
  /** Link classic-network CVMs to a VPC. Today: vpc.AttachClassicLinkVpc. (api-docs/vpc.txt:8956) */
  AttachClassicLinkVpc(params: AttachClassicLinkVpcRequest): Promise<AttachClassicLinkVpcResponse>;
  /** Attach an ENI to a CVM. Today: vpc.AttachNetworkInterface. (api-docs/vpc.txt:19254) */
  AttachNetworkInterface(params: AttachNetworkInterfaceRequest): Promise<AttachNetworkInterfaceResponse>;
  /** Tell whether a default subnet can still be made in a zone. Today: . (api-docs/vpc.txt:9618) */
  CheckDefaultSubnet(params?: CheckDefaultSubnetRequest): Promise<CheckDefaultSubnetResponse>;
  /** Create an IP-address template (not an EIP). Today: vpc.CreateAddressTemplate. (api-docs/vpc.txt:15857) */
  CreateAddress(params: CreateAddressRequest): Promise<CreateAddressResponse>;
  /** Create an IP-address template group. Today: vpc.CreateAddressTemplateGroup. (api-docs/vpc.txt:15922) */
  CreateAddressGroup(params: CreateAddressGroupRequest): Promise<CreateAddressGroupResponse>;
  /** Create a direct connect gateway (NAT or not). Today: vpc.CreateDirectConnectGateway. (api-docs/vpc.txt:12626) */
  CreateDirectConnectGateway(params: CreateDirectConnectGatewayRequest): Promise<CreateDirectConnectGatewayResponse>;
  /** Create a flow log on a VPC, subnet or ENI. Today: vpc.CreateFlowLog. (api-docs/vpc.txt:19581) */
  CreateFlowLog(params: CreateFlowLogRequest): Promise<CreateFlowLogResponse>;
  /** Add local destination IP/port (DNAPT) rules. Today: . (api-docs/vpc.txt:14016) */
  CreateLocalDestinationIPPortTranslationNatRule(params: CreateLocalDestinationIPPortTranslationNatRuleRequest): Promise<CreateLocalDestinationIPPortTranslationNatRuleResponse>;
  /** Add ACL rules to a local-IP rule. Today: . (api-docs/vpc.txt:13190) */
  CreateLocalIPTranslationAclRule(params: CreateLocalIPTranslationAclRuleRequest): Promise<CreateLocalIPTranslationAclRuleResponse>;
  /** Add local-IP (SNAT, 1:1) rules to a NAT direct connect gateway. Today: . (api-docs/vpc.txt:12900) */
  CreateLocalIPTranslationNatRule(params: CreateLocalIPTranslationNatRuleRequest): Promise<CreateLocalIPTranslationNatRuleResponse>;
  /** Add ACL rules to a local source IP/port rule. Today: . (api-docs/vpc.txt:13740) */
  CreateLocalSourceIPPortTranslationAclRule(params: CreateLocalSourceIPPortTranslationAclRuleRequest): Promise<CreateLocalSourceIPPortTranslationAclRuleResponse>;
  /** Add local source IP/port (SNAPT, pool) rules. Today: . (api-docs/vpc.txt:13465) */
  CreateLocalSourceIPPortTranslationNatRule(params: CreateLocalSourceIPPortTranslationNatRuleRequest): Promise<CreateLocalSourceIPPortTranslationNatRuleResponse>;
  /** Buy a NAT gateway (answers an order id). Today: vpc.CreateNatGateway. (api-docs/vpc.txt:18160) */
  CreateNatGateway(params: CreateNatGatewayRequest): Promise<CreateNatGatewayResponse>;
  /** Create a network ACL. Today: vpc.CreateNetworkAcl. (api-docs/vpc.txt:10382) */
  CreateNetworkAcl(params: CreateNetworkAclRequest): Promise<CreateNetworkAclResponse>;
  /** Create an ENI. Today: vpc.CreateNetworkInterface. (api-docs/vpc.txt:18659) */
  CreateNetworkInterface(params: CreateNetworkInterfaceRequest): Promise<CreateNetworkInterfaceResponse>;
  /** Add peer-IP (DNAT, 1:1) rules. Today: . (api-docs/vpc.txt:14329) */
  CreatePeerIPTranslationNatRule(params: CreatePeerIPTranslationNatRuleRequest): Promise<CreatePeerIPTranslationNatRuleResponse>;
  /** Append routes to a route table. Today: vpc.CreateRoutes. (api-docs/vpc.txt:10250) */
  CreateRoute(params: CreateRouteRequest): Promise<CreateRouteResponse>;
  /** Create a route table, optionally with routes. Today: vpc.CreateRouteTable,vpc.CreateRoutes. (api-docs/vpc.txt:9675) */
  CreateRouteTable(params: CreateRouteTableRequest): Promise<CreateRouteTableResponse>;
  /** Create a protocol/port template. Today: vpc.CreateServiceTemplate. (api-docs/vpc.txt:15987) */
  CreateService(params: CreateServiceRequest): Promise<CreateServiceResponse>;
  /** Create a protocol/port template group. Today: vpc.CreateServiceTemplateGroup. (api-docs/vpc.txt:16052) */
  CreateServiceGroup(params: CreateServiceGroupRequest): Promise<CreateServiceGroupResponse>;
  /** Create one or more subnets in a VPC. Today: vpc.CreateSubnet. (api-docs/vpc.txt:9243) */
  CreateSubnet(params: CreateSubnetRequest): Promise<CreateSubnetResponse>;
  /** Bind a network ACL to subnets. Today: vpc.AssociateNetworkAclSubnets. (api-docs/vpc.txt:10806) */
  CreateSubnetAclRule(params: CreateSubnetAclRuleRequest): Promise<CreateSubnetAclRuleResponse>;
  /** Create a VPC, optionally with subnets. Today: vpc.CreateVpc,vpc.CreateSubnet. (api-docs/vpc.txt:8579) */
  CreateVpc(params: CreateVpcRequest): Promise<CreateVpcResponse>;
  /** Ask for a same-region peering. Today: vpc.CreateVpcPeeringConnection. (api-docs/vpc.txt:14739) */
  CreateVpcPeeringConnection(params: CreateVpcPeeringConnectionRequest): Promise<CreateVpcPeeringConnectionResponse>;
  /** Ask for a cross-region peering. Today: vpc.CreateVpcPeeringConnection. (api-docs/vpc.txt:15075) */
  CreateVpcPeeringConnectionEx(params: CreateVpcPeeringConnectionExRequest): Promise<CreateVpcPeeringConnectionExResponse>;
  /** Buy a prepaid VPN gateway (answers an order number). Today: vpc.CreateVpnGateway. (api-docs/vpc.txt:11098) */
  CreateVpn(params: CreateVpnRequest): Promise<CreateVpnResponse>;
  /** Delete an IP-address template. Today: vpc.DeleteAddressTemplate. (api-docs/vpc.txt:16117) */
  DeleteAddress(params: DeleteAddressRequest): Promise<DeleteAddressResponse>;
  /** Delete an IP-address template group. Today: vpc.DeleteAddressTemplateGroup. (api-docs/vpc.txt:16233) */
  DeleteAddressGroup(params: DeleteAddressGroupRequest): Promise<DeleteAddressGroupResponse>;
  /** Delete a direct connect gateway. Today: vpc.DeleteDirectConnectGateway. (api-docs/vpc.txt:12690) */
  DeleteDirectConnectGateway(params: DeleteDirectConnectGatewayRequest): Promise<DeleteDirectConnectGatewayResponse>;
  /** Delete a flow log. Today: vpc.DeleteFlowLog. (api-docs/vpc.txt:19732) */
  DeleteFlowLog(params: DeleteFlowLogRequest): Promise<DeleteFlowLogResponse>;
  /** Delete local destination IP/port rules. Today: . (api-docs/vpc.txt:14092) */
  DeleteLocalDestinationIPPortTranslationNatRule(params: DeleteLocalDestinationIPPortTranslationNatRuleRequest): Promise<DeleteLocalDestinationIPPortTranslationNatRuleResponse>;
  /** Delete ACL rules of a local-IP rule by id. Today: . (api-docs/vpc.txt:13259) */
  DeleteLocalIPTranslationAclRule(params: DeleteLocalIPTranslationAclRuleRequest): Promise<DeleteLocalIPTranslationAclRuleResponse>;
  /** Delete local-IP rules. Today: . (api-docs/vpc.txt:12975) */
  DeleteLocalIPTranslationNatRule(params: DeleteLocalIPTranslationNatRuleRequest): Promise<DeleteLocalIPTranslationNatRuleResponse>;
  /** Delete ACL rules of a local source IP/port rule by id. Today: . (api-docs/vpc.txt:13811) */
  DeleteLocalSourceIPPortTranslationAclRule(params: DeleteLocalSourceIPPortTranslationAclRuleRequest): Promise<DeleteLocalSourceIPPortTranslationAclRuleResponse>;
  /** Delete local source IP/port rules. Today: . (api-docs/vpc.txt:13535) */
  DeleteLocalSourceIPPortTranslationNatRule(params: DeleteLocalSourceIPPortTranslationNatRuleRequest): Promise<DeleteLocalSourceIPPortTranslationNatRuleResponse>;
  /** Delete a NAT gateway. Today: vpc.DeleteNatGateway. (api-docs/vpc.txt:18227) */
  DeleteNatGateway(params: DeleteNatGatewayRequest): Promise<DeleteNatGatewayResponse>;
  /** Delete a network ACL without subnets. Today: vpc.DeleteNetworkAcl. (api-docs/vpc.txt:10445) */
  DeleteNetworkAcl(params: DeleteNetworkAclRequest): Promise<DeleteNetworkAclResponse>;
  /** Delete a detached ENI. Today: vpc.DeleteNetworkInterface. (api-docs/vpc.txt:18733) */
  DeleteNetworkInterface(params: DeleteNetworkInterfaceRequest): Promise<DeleteNetworkInterfaceResponse>;
  /** Delete peer-IP rules. Today: . (api-docs/vpc.txt:14406) */
  DeletePeerIPTranslationNatRule(params: DeletePeerIPTranslationNatRuleRequest): Promise<DeletePeerIPTranslationNatRuleResponse>;
  /** Delete routes, matched by their content. Today: vpc.DeleteRoutes. (api-docs/vpc.txt:10316) */
  DeleteRoute(params: DeleteRouteRequest): Promise<DeleteRouteResponse>;
  /** Delete a route table. Today: vpc.DeleteRouteTable. (api-docs/vpc.txt:9761) */
  DeleteRouteTable(params: DeleteRouteTableRequest): Promise<DeleteRouteTableResponse>;
  /** Delete a protocol/port template. Today: vpc.DeleteServiceTemplate. (api-docs/vpc.txt:16349) */
  DeleteService(params: DeleteServiceRequest): Promise<DeleteServiceResponse>;
  /** Delete a protocol/port template group. Today: vpc.DeleteServiceTemplateGroup. (api-docs/vpc.txt:16465) */
  DeleteServiceGroup(params: DeleteServiceGroupRequest): Promise<DeleteServiceGroupResponse>;
  /** Delete an empty subnet. Today: vpc.DeleteSubnet. (api-docs/vpc.txt:9334) */
  DeleteSubnet(params: DeleteSubnetRequest): Promise<DeleteSubnetResponse>;
  /** Delete a customer gateway. Today: vpc.DeleteCustomerGateway. (api-docs/vpc.txt:11643) */
  DeleteUserGw(params: DeleteUserGwRequest): Promise<DeleteUserGwResponse>;
  /** Delete an empty VPC. Today: vpc.DeleteVpc. (api-docs/vpc.txt:8685) */
  DeleteVpc(params: DeleteVpcRequest): Promise<DeleteVpcResponse>;
  /** Delete a same-region peering. Today: vpc.DeleteVpcPeeringConnection. (api-docs/vpc.txt:14806) */
  DeleteVpcPeeringConnection(params: DeleteVpcPeeringConnectionRequest): Promise<DeleteVpcPeeringConnectionResponse>;
  /** Delete a cross-region peering. Today: vpc.DeleteVpcPeeringConnection. (api-docs/vpc.txt:15162) */
  DeleteVpcPeeringConnectionEx(params: DeleteVpcPeeringConnectionExRequest): Promise<DeleteVpcPeeringConnectionExResponse>;
  /** Delete a VPN tunnel. Today: vpc.DeleteVpnConnection. (api-docs/vpc.txt:12068) */
  DeleteVpnConn(params: DeleteVpnConnRequest): Promise<DeleteVpnConnResponse>;
  /** Tell whether the account is VPC-only or still has the classic network. Today: vpc.DescribeAccountAttributes. (api-docs/vpc.txt:19526) */
  DescribeAccountVpcAttributes(params?: DescribeAccountVpcAttributesRequest): Promise<DescribeAccountVpcAttributesResponse>;
  /** List network ACLs (older form, search by name). Today: vpc.DescribeNetworkAcls. (api-docs/vpc.txt:10914) */
  DescribeAcl(params?: DescribeAclRequest): Promise<DescribeAclResponse>;
  /** List IP-address templates (not EIPs). Today: vpc.DescribeAddressTemplates. (api-docs/vpc.txt:15441) */
  DescribeAddress(params?: DescribeAddressRequest): Promise<DescribeAddressResponse>;
  /** Find what uses an IP-address template group (asynchronous query). Today: . (api-docs/vpc.txt:16875) */
  DescribeAddressGroupInstances(params: DescribeAddressGroupInstancesRequest): Promise<DescribeAddressGroupInstancesResponse>;
  /** List IP-address template groups. Today: vpc.DescribeAddressTemplateGroups. (api-docs/vpc.txt:15546) */
  DescribeAddressGroups(params?: DescribeAddressGroupsRequest): Promise<DescribeAddressGroupsResponse>;
  /** Find what uses an IP-address template (asynchronous query). Today: . (api-docs/vpc.txt:16715) */
  DescribeAddressInstances(params: DescribeAddressInstancesRequest): Promise<DescribeAddressInstancesResponse>;
  /** List direct connect gateways. Today: vpc.DescribeDirectConnectGateways. (api-docs/vpc.txt:12806) */
  DescribeDirectConnectGateway(params?: DescribeDirectConnectGatewayRequest): Promise<DescribeDirectConnectGatewayResponse>;
  /** Read one flow log. Today: vpc.DescribeFlowLogs. (api-docs/vpc.txt:19789) */
  DescribeFlowLog(params: DescribeFlowLogRequest): Promise<DescribeFlowLogResponse>;
  /** List flow logs. Today: vpc.DescribeFlowLogs. (api-docs/vpc.txt:19866) */
  DescribeFlowLogs(params?: DescribeFlowLogsRequest): Promise<DescribeFlowLogsResponse>;
  /** List local destination IP/port rules. Today: . (api-docs/vpc.txt:14240) */
  DescribeLocalDestinationIPPortTranslationNatRule(params: DescribeLocalDestinationIPPortTranslationNatRuleRequest): Promise<DescribeLocalDestinationIPPortTranslationNatRuleResponse>;
  /** List ACL rules of a local-IP rule. Today: . (api-docs/vpc.txt:13390) */
  DescribeLocalIPTranslationAclRule(params: DescribeLocalIPTranslationAclRuleRequest): Promise<DescribeLocalIPTranslationAclRuleResponse>;
  /** List local-IP rules. Today: . (api-docs/vpc.txt:13119) */
  DescribeLocalIPTranslationNatRule(params: DescribeLocalIPTranslationNatRuleRequest): Promise<DescribeLocalIPTranslationNatRuleResponse>;
  /** List ACL rules of a local source IP/port rule. Today: . (api-docs/vpc.txt:13940) */
  DescribeLocalSourceIPPortTranslationAclRule(params: DescribeLocalSourceIPPortTranslationAclRuleRequest): Promise<DescribeLocalSourceIPPortTranslationAclRuleResponse>;
  /** List local source IP/port rules. Today: . (api-docs/vpc.txt:13670) */
  DescribeLocalSourceIPPortTranslationNatRule(params: DescribeLocalSourceIPPortTranslationNatRuleRequest): Promise<DescribeLocalSourceIPPortTranslationNatRuleResponse>;
  /** List NAT gateways. Today: vpc.DescribeNatGateways. (api-docs/vpc.txt:18339) */
  DescribeNatGateway(params?: DescribeNatGatewayRequest): Promise<DescribeNatGatewayResponse>;
  /** Result of an asynchronous parameter-template task (own id space). Today: vpc.DescribeVpcTaskResult. (api-docs/vpc.txt:16581) */
  DescribeNetTaskResult(params: DescribeNetTaskResultRequest): Promise<DescribeNetTaskResultResponse>;
  /** List network ACLs with their rules. Today: vpc.DescribeNetworkAcls. (api-docs/vpc.txt:10555) */
  DescribeNetworkAcl(params?: DescribeNetworkAclRequest): Promise<DescribeNetworkAclResponse>;
  /** List ENIs. Today: vpc.DescribeNetworkInterfaces. (api-docs/vpc.txt:18851) */
  DescribeNetworkInterfaces(params?: DescribeNetworkInterfacesRequest): Promise<DescribeNetworkInterfacesResponse>;
  /** List peer-IP rules. Today: . (api-docs/vpc.txt:14542) */
  DescribePeerIPTranslationNatRule(params: DescribePeerIPTranslationNatRuleRequest): Promise<DescribePeerIPTranslationNatRuleResponse>;
  /** List route tables with their routes. Today: vpc.DescribeRouteTables. (api-docs/vpc.txt:9883) */
  DescribeRouteTable(params?: DescribeRouteTableRequest): Promise<DescribeRouteTableResponse>;
  /** List protocol/port templates. Today: vpc.DescribeServiceTemplates. (api-docs/vpc.txt:15658) */
  DescribeService(params?: DescribeServiceRequest): Promise<DescribeServiceResponse>;
  /** Find what uses a protocol/port template group (asynchronous query). Today: . (api-docs/vpc.txt:17195) */
  DescribeServiceGroupInstances(params: DescribeServiceGroupInstancesRequest): Promise<DescribeServiceGroupInstancesResponse>;
  /** List protocol/port template groups. Today: vpc.DescribeServiceTemplateGroups. (api-docs/vpc.txt:15756) */
  DescribeServiceGroups(params?: DescribeServiceGroupsRequest): Promise<DescribeServiceGroupsResponse>;
  /** Find what uses a protocol/port template (asynchronous query). Today: . (api-docs/vpc.txt:17035) */
  DescribeServiceInstances(params: DescribeServiceInstancesRequest): Promise<DescribeServiceInstancesResponse>;
  /** Read one subnet. Today: vpc.DescribeSubnets. (api-docs/vpc.txt:9549) */
  DescribeSubnet(params: DescribeSubnetRequest): Promise<DescribeSubnetResponse>;
  /** List subnets. Today: vpc.DescribeSubnets. (api-docs/vpc.txt:9446) */
  DescribeSubnetEx(params?: DescribeSubnetExRequest): Promise<DescribeSubnetExResponse>;
  /** List customer gateways. Today: vpc.DescribeCustomerGateways. (api-docs/vpc.txt:11747) */
  DescribeUserGw(params?: DescribeUserGwRequest): Promise<DescribeUserGwResponse>;
  /** List supported customer-gateway vendors. Today: vpc.DescribeCustomerGatewayVendors. (api-docs/vpc.txt:11524) */
  DescribeUserGwVendor(params?: DescribeUserGwVendorRequest): Promise<DescribeUserGwVendorResponse>;
  /** List classic links. Today: vpc.DescribeClassicLinkInstances. (api-docs/vpc.txt:9072) */
  DescribeVpcClassicLink(params?: DescribeVpcClassicLinkRequest): Promise<DescribeVpcClassicLinkResponse>;
  /** List VPCs with counts of what they hold. Today: vpc.DescribeVpcs. (api-docs/vpc.txt:8796) */
  DescribeVpcEx(params?: DescribeVpcExRequest): Promise<DescribeVpcExResponse>;
  /** Read VPC limits by numeric feature type. Today: . (api-docs/vpc.txt:9152) */
  DescribeVpcLimit(params: DescribeVpcLimitRequest): Promise<DescribeVpcLimitResponse>;
  /** List peering connections, same-region and cross-region. Today: vpc.DescribeVpcPeeringConnections. (api-docs/vpc.txt:14648) */
  DescribeVpcPeeringConnections(params?: DescribeVpcPeeringConnectionsRequest): Promise<DescribeVpcPeeringConnectionsResponse>;
  /** Result of an asynchronous VPC task (every taskId but the parameter templates'). Today: vpc.DescribeVpcTaskResult. (api-docs/vpc.txt:8503) */
  DescribeVpcTaskResult(params: DescribeVpcTaskResultRequest): Promise<DescribeVpcTaskResultResponse>;
  /** List VPN tunnels. Today: vpc.DescribeVpnConnections. (api-docs/vpc.txt:12236) */
  DescribeVpnConn(params?: DescribeVpnConnRequest): Promise<DescribeVpnConnResponse>;
  /** List VPN gateways. Today: vpc.DescribeVpnGateways. (api-docs/vpc.txt:11277) */
  DescribeVpnGw(params?: DescribeVpnGwRequest): Promise<DescribeVpnGwResponse>;
  /** Unlink classic-network CVMs from a VPC. Today: vpc.DetachClassicLinkVpc. (api-docs/vpc.txt:9018) */
  DetachClassicLinkVpc(params: DetachClassicLinkVpcRequest): Promise<DetachClassicLinkVpcResponse>;
  /** Detach an ENI from a CVM. Today: vpc.DetachNetworkInterface. (api-docs/vpc.txt:19323) */
  DetachNetworkInterface(params: DetachNetworkInterfaceRequest): Promise<DetachNetworkInterfaceResponse>;
  /** Unbind a network ACL from subnets. Today: vpc.DisassociateNetworkAclSubnets. (api-docs/vpc.txt:10860) */
  DeteleSubnetAclRule(params: DeteleSubnetAclRuleRequest): Promise<DeteleSubnetAclRuleResponse>;
  /** Bind EIPs (given or new) to a NAT gateway. Today: vpc.AssociateNatGatewayAddress. (api-docs/vpc.txt:18543) */
  EipBindNatGateway(params: EipBindNatGatewayRequest): Promise<EipBindNatGatewayResponse>;
  /** Unbind EIPs from a NAT gateway. Today: vpc.DisassociateNatGatewayAddress. (api-docs/vpc.txt:18600) */
  EipUnBindNatGateway(params: EipUnBindNatGatewayRequest): Promise<EipUnBindNatGatewayResponse>;
  /** Re-activate an expired same-region peering (requester). Today: . (api-docs/vpc.txt:15021) */
  EnableVpcPeeringConnection(params: EnableVpcPeeringConnectionRequest): Promise<EnableVpcPeeringConnectionResponse>;
  /** Re-activate an expired cross-region peering (requester). Today: . (api-docs/vpc.txt:15385) */
  EnableVpcPeeringConnectionEx(params: EnableVpcPeeringConnectionExRequest): Promise<EnableVpcPeeringConnectionExResponse>;
  /** Get the device configuration for a tunnel. Today: vpc.DownloadCustomerGatewayConfiguration. (api-docs/vpc.txt:12503) */
  GetVpnConnConfig(params: GetVpnConnConfigRequest): Promise<GetVpnConnConfigResponse>;
  /** Hourly price of a NAT gateway of a given size. Today: . (api-docs/vpc.txt:18093) */
  InquiryNatPrice(params: InquiryNatPriceRequest): Promise<InquiryNatPriceResponse>;
  /** Price of a prepaid VPN gateway. Today: vpc.InquiryPriceCreateVpnGateway. (api-docs/vpc.txt:11226) */
  InquiryVpnPrice(params: InquiryVpnPriceRequest): Promise<InquiryVpnPriceResponse>;
  /** Move an ENI from one CVM to another. Today: vpc.MigrateNetworkInterface. (api-docs/vpc.txt:19391) */
  MigrateNetworkInterface(params: MigrateNetworkInterfaceRequest): Promise<MigrateNetworkInterfaceResponse>;
  /** Move one secondary private IP to another ENI of the subnet. Today: vpc.MigratePrivateIpAddress. (api-docs/vpc.txt:19461) */
  MigratePrivateIpAddress(params: MigratePrivateIpAddressRequest): Promise<MigratePrivateIpAddressResponse>;
  /** Replace an IP-address template's members. Today: vpc.ModifyAddressTemplateAttribute. (api-docs/vpc.txt:17355) */
  ModifyAddress(params: ModifyAddressRequest): Promise<ModifyAddressResponse>;
  /** Rename an IP-address template. Today: vpc.ModifyAddressTemplateAttribute. (api-docs/vpc.txt:17476) */
  ModifyAddressAttribute(params: ModifyAddressAttributeRequest): Promise<ModifyAddressAttributeResponse>;
  /** Replace an IP-address template group's members. Today: vpc.ModifyAddressTemplateGroupAttribute. (api-docs/vpc.txt:17534) */
  ModifyAddressGroup(params: ModifyAddressGroupRequest): Promise<ModifyAddressGroupResponse>;
  /** Rename an IP-address template group. Today: vpc.ModifyAddressTemplateGroupAttribute. (api-docs/vpc.txt:17655) */
  ModifyAddressGroupAttribute(params: ModifyAddressGroupAttributeRequest): Promise<ModifyAddressGroupAttributeResponse>;
  /** Rename a direct connect gateway. Today: vpc.ModifyDirectConnectGatewayAttribute. (api-docs/vpc.txt:12747) */
  ModifyDirectConnectGateway(params: ModifyDirectConnectGatewayRequest): Promise<ModifyDirectConnectGatewayResponse>;
  /** Change name or description of a flow log. Today: vpc.ModifyFlowLogAttribute. (api-docs/vpc.txt:19671) */
  ModifyFlowLogAttribute(params: ModifyFlowLogAttributeRequest): Promise<ModifyFlowLogAttributeResponse>;
  /** Change one local destination IP/port rule, found by its old five-tuple. Today: . (api-docs/vpc.txt:14165) */
  ModifyLocalDestinationIPPortTranslationNatRule(params: ModifyLocalDestinationIPPortTranslationNatRuleRequest): Promise<ModifyLocalDestinationIPPortTranslationNatRuleResponse>;
  /** Change ACL rules of a local-IP rule by id. Today: . (api-docs/vpc.txt:13318) */
  ModifyLocalIPTranslationAclRule(params: ModifyLocalIPTranslationAclRuleRequest): Promise<ModifyLocalIPTranslationAclRuleResponse>;
  /** Change one local-IP rule, found by its old pair. Today: . (api-docs/vpc.txt:13045) */
  ModifyLocalIPTranslationNatRule(params: ModifyLocalIPTranslationNatRuleRequest): Promise<ModifyLocalIPTranslationNatRuleResponse>;
  /** Change ACL rules of a local source IP/port rule by id. Today: . (api-docs/vpc.txt:13868) */
  ModifyLocalSourceIPPortTranslationAclRule(params: ModifyLocalSourceIPPortTranslationAclRuleRequest): Promise<ModifyLocalSourceIPPortTranslationAclRuleResponse>;
  /** Change one local source IP/port rule, found by its old pool. Today: . (api-docs/vpc.txt:13602) */
  ModifyLocalSourceIPPortTranslationNatRule(params: ModifyLocalSourceIPPortTranslationNatRuleRequest): Promise<ModifyLocalSourceIPPortTranslationNatRuleResponse>;
  /** Change name or bandwidth of a NAT gateway. Today: vpc.ModifyNatGatewayAttribute. (api-docs/vpc.txt:18283) */
  ModifyNatGateway(params: ModifyNatGatewayRequest): Promise<ModifyNatGatewayResponse>;
  /** Rename a network ACL. Today: vpc.ModifyNetworkAclAttribute. (api-docs/vpc.txt:10500) */
  ModifyNetworkAcl(params: ModifyNetworkAclRequest): Promise<ModifyNetworkAclResponse>;
  /** Set the rules of one direction of a network ACL. Today: vpc.ModifyNetworkAclEntries. (api-docs/vpc.txt:10737) */
  ModifyNetworkAclEntry(params: ModifyNetworkAclEntryRequest): Promise<ModifyNetworkAclEntryResponse>;
  /** Change name or description of an ENI. Today: vpc.ModifyNetworkInterfaceAttribute. (api-docs/vpc.txt:18795) */
  ModifyNetworkInterface(params: ModifyNetworkInterfaceRequest): Promise<ModifyNetworkInterfaceResponse>;
  /** Change one peer-IP rule, found by its old pair. Today: . (api-docs/vpc.txt:14473) */
  ModifyPeerIPTranslationNatRule(params: ModifyPeerIPTranslationNatRuleRequest): Promise<ModifyPeerIPTranslationNatRuleResponse>;
  /** Rename a route table and/or replace its whole content. Today: vpc.ModifyRouteTableAttribute,vpc.ResetRoutes. (api-docs/vpc.txt:9813) */
  ModifyRouteTableAttribute(params: ModifyRouteTableAttributeRequest): Promise<ModifyRouteTableAttributeResponse>;
  /** Replace a protocol/port template's members. Today: vpc.ModifyServiceTemplateAttribute. (api-docs/vpc.txt:17713) */
  ModifyService(params: ModifyServiceRequest): Promise<ModifyServiceResponse>;
  /** Rename a protocol/port template. Today: vpc.ModifyServiceTemplateAttribute. (api-docs/vpc.txt:18013) */
  ModifyServiceAttribute(params: ModifyServiceAttributeRequest): Promise<ModifyServiceAttributeResponse>;
  /** Replace a protocol/port template group's members. Today: vpc.ModifyServiceTemplateGroupAttribute. (api-docs/vpc.txt:17892) */
  ModifyServiceGroup(params: ModifyServiceGroupRequest): Promise<ModifyServiceGroupResponse>;
  /** Rename a protocol/port template group. Today: vpc.ModifyServiceTemplateGroupAttribute. (api-docs/vpc.txt:17834) */
  ModifyServiceGroupAttribute(params: ModifyServiceGroupAttributeRequest): Promise<ModifyServiceGroupAttributeResponse>;
  /** Rename a subnet. Today: vpc.ModifySubnetAttribute. (api-docs/vpc.txt:9389) */
  ModifySubnetAttribute(params: ModifySubnetAttributeRequest): Promise<ModifySubnetAttributeResponse>;
  /** Rename a customer gateway. Today: vpc.ModifyCustomerGatewayAttribute. (api-docs/vpc.txt:11692) */
  ModifyUserGw(params: ModifyUserGwRequest): Promise<ModifyUserGwResponse>;
  /** Rename a VPC. Today: vpc.ModifyVpcAttribute. (api-docs/vpc.txt:8739) */
  ModifyVpcAttribute(params: ModifyVpcAttributeRequest): Promise<ModifyVpcAttributeResponse>;
  /** Rename a same-region peering. Today: vpc.ModifyVpcPeeringConnection. (api-docs/vpc.txt:14861) */
  ModifyVpcPeeringConnection(params: ModifyVpcPeeringConnectionRequest): Promise<ModifyVpcPeeringConnectionResponse>;
  /** Change name or bandwidth of a cross-region peering. Today: vpc.ModifyVpcPeeringConnection. (api-docs/vpc.txt:15217) */
  ModifyVpcPeeringConnectionEx(params: ModifyVpcPeeringConnectionExRequest): Promise<ModifyVpcPeeringConnectionExResponse>;
  /** Change a VPN tunnel. Today: vpc.ModifyVpnConnectionAttribute. (api-docs/vpc.txt:12133) */
  ModifyVpnConnEx(params: ModifyVpnConnExRequest): Promise<ModifyVpnConnExResponse>;
  /** Change name or auto-renewal of a VPN gateway. Today: vpc.ModifyVpnGatewayAttribute,vpc.SetVpnGatewaysRenewFlag. (api-docs/vpc.txt:11412) */
  ModifyVpnGw(params: ModifyVpnGwRequest): Promise<ModifyVpnGwResponse>;
  /** Result of a NAT gateway order (create or upgrade). Today: vpc.DescribeNatGateways. (api-docs/vpc.txt:18435) */
  QueryNatGatewayProductionStatus(params: QueryNatGatewayProductionStatusRequest): Promise<QueryNatGatewayProductionStatusResponse>;
  /** Reject a same-region peering (peer account). Today: vpc.RejectVpcPeeringConnection. (api-docs/vpc.txt:14969) */
  RejectVpcPeeringConnection(params: RejectVpcPeeringConnectionRequest): Promise<RejectVpcPeeringConnectionResponse>;
  /** Reject a cross-region peering (peer account). Today: vpc.RejectVpcPeeringConnection. (api-docs/vpc.txt:15329) */
  RejectVpcPeeringConnectionEx(params: RejectVpcPeeringConnectionExRequest): Promise<RejectVpcPeeringConnectionExResponse>;
  /** Renew a prepaid VPN gateway. Today: vpc.RenewVpnGateway. (api-docs/vpc.txt:11472) */
  RenewVpn(params: RenewVpnRequest): Promise<RenewVpnResponse>;
  /** Reset a VPN tunnel's security associations. Today: vpc.ResetVpnConnection. (api-docs/vpc.txt:11901) */
  ResetVpnConnSA(params: ResetVpnConnSARequest): Promise<ResetVpnConnSAResponse>;
  /** Buy a VPN gateway, prepaid or hourly (answers its id). Today: vpc.CreateVpnGateway. (api-docs/vpc.txt:11160) */
  RunVpnGw(params: RunVpnGwRequest): Promise<RunVpnGwResponse>;
  /** Give back secondary private IPs of an ENI. Today: vpc.UnassignPrivateIpAddresses. (api-docs/vpc.txt:19191) */
  UnassignPrivateIpAddresses(params: UnassignPrivateIpAddressesRequest): Promise<UnassignPrivateIpAddressesResponse>;
  /** Raise a NAT gateway's size. Today: vpc.ResetNatGatewayConnection. (api-docs/vpc.txt:18487) */
  UpgradeNatGateway(params: UpgradeNatGatewayRequest): Promise<UpgradeNatGatewayResponse>;
}
