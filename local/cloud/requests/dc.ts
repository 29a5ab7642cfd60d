// Generated from the catalogue by tools/generate/requests.ts: change the catalogue, then run `npm run generate`.

/** What AcceptDirectConnectTunnel takes. */
export interface AcceptDirectConnectTunnelRequest {
  DirectConnectTunnelId: string;
}

/** What AcceptDirectConnectTunnel answers. */
export interface AcceptDirectConnectTunnelResponse {}

/** What CreateDirectConnect takes. */
export interface CreateDirectConnectRequest {
  DirectConnectName: string;
  AccessPointId: string;
  LineOperator: string;
  PortType: string;
  CircuitCode?: string;
  Location?: string;
  Bandwidth?: number;
  RedundantDirectConnectId?: string;
  Vlan?: number;
  TencentAddress?: string;
  CustomerAddress?: string;
  CustomerName?: string;
  CustomerContactMail?: string;
  CustomerContactNumber?: string;
  FaultReportContactPerson?: string;
  FaultReportContactNumber?: string;
  FaultReportContactEmail?: string;
  SignLaw?: boolean;
  Tags?: TagInput[];
  IsMacSec?: boolean;
}

/** What CreateDirectConnect answers. */
export interface CreateDirectConnectResponse {
  DirectConnectIdSet: string[];
}

/** What CreateDirectConnectTunnel takes. */
export interface CreateDirectConnectTunnelRequest {
  DirectConnectId: string;
  DirectConnectTunnelName: string;
  DirectConnectOwnerAccount?: string;
  NetworkType?: string;
  NetworkRegion?: string;
  VpcId?: string;
  DirectConnectGatewayId?: string;
  Bandwidth?: number;
  RouteType?: string;
  BgpPeer?: BgpPeerInput;
  RouteFilterPrefixes?: RouteFilterPrefixInput[];
  Vlan?: number;
  TencentAddress?: string;
  CustomerAddress?: string;
  TencentBackupAddress?: string;
  CloudAttachId?: string;
  BfdEnable?: number;
  NqaEnable?: number;
  BfdInfo?: BFDInfoInput;
  NqaInfo?: NQAInfoInput;
  Tags?: TagInput[];
}

/** What CreateDirectConnectTunnel answers. */
export interface CreateDirectConnectTunnelResponse {
  DirectConnectTunnelIdSet: string[];
}

/** What DeleteDirectConnect takes. */
export interface DeleteDirectConnectRequest {
  DirectConnectId: string;
}

/** What DeleteDirectConnect answers. */
export interface DeleteDirectConnectResponse {}

/** What DeleteDirectConnectTunnel takes. */
export interface DeleteDirectConnectTunnelRequest {
  DirectConnectTunnelId: string;
}

/** What DeleteDirectConnectTunnel answers. */
export interface DeleteDirectConnectTunnelResponse {}

/** What DescribeDirectConnectTunnels takes. */
export interface DescribeDirectConnectTunnelsRequest {
  Filters?: FilterInput[];
  DirectConnectTunnelIds?: string[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeDirectConnectTunnels answers. */
export interface DescribeDirectConnectTunnelsResponse {
  DirectConnectTunnelSet: DirectConnectTunnel[];
  TotalCount: number;
}

/** What DescribeDirectConnects takes. */
export interface DescribeDirectConnectsRequest {
  Filters?: FilterInput[];
  /** ids of the lines that are asked for */
  DirectConnectIds?: string[];
  Offset?: number;
  Limit?: number;
}

/** What DescribeDirectConnects answers. */
export interface DescribeDirectConnectsResponse {
  DirectConnectSet: DirectConnect[];
  TotalCount: number;
  AllSignLaw: boolean;
}

/** What ModifyDirectConnectTunnelAttribute takes. */
export interface ModifyDirectConnectTunnelAttributeRequest {
  DirectConnectTunnelId: string;
  DirectConnectTunnelName?: string;
  BgpPeer?: BgpPeerInput;
  RouteFilterPrefixes?: RouteFilterPrefixInput[];
  TencentAddress?: string;
  CustomerAddress?: string;
  Bandwidth?: number;
  TencentBackupAddress?: string;
}

/** What ModifyDirectConnectTunnelAttribute answers. */
export interface ModifyDirectConnectTunnelAttributeResponse {}

/** What RejectDirectConnectTunnel takes. */
export interface RejectDirectConnectTunnelRequest {
  DirectConnectTunnelId: string;
}

/** What RejectDirectConnectTunnel answers. */
export interface RejectDirectConnectTunnelResponse {}

export interface TagInput {
  /** key of a tag */
  Key?: string;
  /** value of a tag */
  Value?: string;
}

export interface Tag {
  /** key of a tag */
  Key: string;
  /** value of a tag */
  Value: string;
}

export interface FilterInput {
  Name?: string;
  Values?: string[];
}

export interface DirectConnect {
  DirectConnectId: string;
  DirectConnectName: string;
  AccessPointId: string;
  State: string;
  CreatedTime: string;
  EnabledTime: string;
  LineOperator: string;
  Location: string;
  Bandwidth: number;
  PortType: string;
  CircuitCode: string;
  RedundantDirectConnectId: string;
  Vlan: number;
  TencentAddress: string;
  CustomerAddress: string;
  CustomerName: string;
  CustomerContactMail: string;
  CustomerContactNumber: string;
  ExpiredTime: string;
  ChargeType: string;
  FaultReportContactPerson: string;
  FaultReportContactNumber: string;
  FaultReportContactEmail: string;
  TagSet: Tag[];
  AccessPointType: string;
  IdcCity: string;
  ChargeState: string;
  StartTime: string;
  SignLaw: boolean;
  LocalZone: boolean;
  VlanZeroDirectConnectTunnelCount: number;
  OtherVlanDirectConnectTunnelCount: number;
  MinBandwidth: number;
  Construct: number;
  AccessPointName: string;
  IsThreeArch: boolean;
  IsMacSec: boolean;
  PortSpecification: number;
}

export interface BgpPeerInput {
  CloudAsn?: number;
  Asn?: number;
  AuthKey?: string;
}

export interface BgpPeer {
  CloudAsn: number;
  Asn: number;
  AuthKey: string;
}

export interface RouteFilterPrefixInput {
  Cidr?: string;
}

export interface RouteFilterPrefix {
  Cidr: string;
}

export interface BFDInfoInput {
  EnableBfdMultiHop?: number;
  ProbeFailedTimes?: number;
  Interval?: number;
}

export interface NQAInfoInput {
  ProbeFailedTimes?: number;
  Interval?: number;
  DestinationIp?: string;
}

export interface DirectConnectTunnel {
  DirectConnectTunnelId: string;
  DirectConnectId: string;
  State: string;
  DirectConnectOwnerAccount: string;
  OwnerAccount: string;
  NetworkType: string;
  NetworkRegion: string;
  VpcId: string;
  DirectConnectGatewayId: string;
  RouteType: string;
  BgpPeer: BgpPeer;
  RouteFilterPrefixes: RouteFilterPrefix[];
  Vlan: number;
  TencentAddress: string;
  CustomerAddress: string;
  DirectConnectTunnelName: string;
  CreatedTime: string;
  Bandwidth: number;
  TagSet: Tag[];
  NetDetectId: string;
  EnableBGPCommunity: boolean;
  NatType: number;
  VpcRegion: string;
  BfdEnable: number;
  AccessPointType: string;
  DirectConnectGatewayName: string;
  VpcName: string;
  TencentBackupAddress: string;
  SignLaw: boolean;
  CloudAttachId: string;
  ShareOrNot: number;
  AccessPointName: string;
  AccessPointId: string;
}

/** What each action of dc takes and answers. */
export interface DcActions {
  AcceptDirectConnectTunnel: { request: AcceptDirectConnectTunnelRequest; answer: AcceptDirectConnectTunnelResponse };
  CreateDirectConnect: { request: CreateDirectConnectRequest; answer: CreateDirectConnectResponse };
  CreateDirectConnectTunnel: { request: CreateDirectConnectTunnelRequest; answer: CreateDirectConnectTunnelResponse };
  DeleteDirectConnect: { request: DeleteDirectConnectRequest; answer: DeleteDirectConnectResponse };
  DeleteDirectConnectTunnel: { request: DeleteDirectConnectTunnelRequest; answer: DeleteDirectConnectTunnelResponse };
  DescribeDirectConnectTunnels: { request: DescribeDirectConnectTunnelsRequest; answer: DescribeDirectConnectTunnelsResponse };
  DescribeDirectConnects: { request: DescribeDirectConnectsRequest; answer: DescribeDirectConnectsResponse };
  ModifyDirectConnectTunnelAttribute: { request: ModifyDirectConnectTunnelAttributeRequest; answer: ModifyDirectConnectTunnelAttributeResponse };
  RejectDirectConnectTunnel: { request: RejectDirectConnectTunnelRequest; answer: RejectDirectConnectTunnelResponse };
}
