// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AcceptDirectConnectTunnel takes. */
export interface AcceptDirectConnectTunnelRequest {
  DirectConnectTunnelId: string;
}

/** What AcceptDirectConnectTunnel answers. */
export interface AcceptDirectConnectTunnelResponse {
  RequestId: string;
}

/** What CreateDirectConnect takes. */
export interface CreateDirectConnectRequest {
  DirectConnectName: string;
  AccessPointId: string;
  LineOperator: string;
  PortType: string;
  CircuitCode?: string | undefined;
  Location?: string | undefined;
  Bandwidth?: number | undefined;
  RedundantDirectConnectId?: string | undefined;
  Vlan?: number | undefined;
  TencentAddress?: string | undefined;
  CustomerAddress?: string | undefined;
  CustomerName?: string | undefined;
  CustomerContactMail?: string | undefined;
  CustomerContactNumber?: string | undefined;
  FaultReportContactPerson?: string | undefined;
  FaultReportContactNumber?: string | undefined;
  FaultReportContactEmail?: string | undefined;
  SignLaw?: boolean | undefined;
  Tags?: TagInput[] | undefined;
  IsMacSec?: boolean | undefined;
}

/** What CreateDirectConnect answers. */
export interface CreateDirectConnectResponse {
  DirectConnectIdSet: string[];
  RequestId: string;
}

/** What CreateDirectConnectTunnel takes. */
export interface CreateDirectConnectTunnelRequest {
  DirectConnectId: string;
  DirectConnectTunnelName: string;
  DirectConnectOwnerAccount?: string | undefined;
  NetworkType?: string | undefined;
  NetworkRegion?: string | undefined;
  VpcId?: string | undefined;
  DirectConnectGatewayId?: string | undefined;
  Bandwidth?: number | undefined;
  RouteType?: string | undefined;
  BgpPeer?: BgpPeerInput | undefined;
  RouteFilterPrefixes?: RouteFilterPrefixInput[] | undefined;
  Vlan?: number | undefined;
  TencentAddress?: string | undefined;
  CustomerAddress?: string | undefined;
  TencentBackupAddress?: string | undefined;
  CloudAttachId?: string | undefined;
  BfdEnable?: number | undefined;
  NqaEnable?: number | undefined;
  BfdInfo?: BFDInfoInput | undefined;
  NqaInfo?: NQAInfoInput | undefined;
  Tags?: TagInput[] | undefined;
}

/** What CreateDirectConnectTunnel answers. */
export interface CreateDirectConnectTunnelResponse {
  DirectConnectTunnelIdSet: string[];
  RequestId: string;
}

/** What DeleteDirectConnect takes. */
export interface DeleteDirectConnectRequest {
  DirectConnectId: string;
}

/** What DeleteDirectConnect answers. */
export interface DeleteDirectConnectResponse {
  RequestId: string;
}

/** What DeleteDirectConnectTunnel takes. */
export interface DeleteDirectConnectTunnelRequest {
  DirectConnectTunnelId: string;
}

/** What DeleteDirectConnectTunnel answers. */
export interface DeleteDirectConnectTunnelResponse {
  RequestId: string;
}

/** What DescribeDirectConnectTunnels takes. */
export interface DescribeDirectConnectTunnelsRequest {
  Filters?: FilterInput[] | undefined;
  DirectConnectTunnelIds?: string[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeDirectConnectTunnels answers. */
export interface DescribeDirectConnectTunnelsResponse {
  DirectConnectTunnelSet: DirectConnectTunnel[];
  TotalCount: number;
  RequestId: string;
}

/** What DescribeDirectConnects takes. */
export interface DescribeDirectConnectsRequest {
  Filters?: FilterInput[] | undefined;
  /** ids of the lines that are asked for */
  DirectConnectIds?: string[] | undefined;
  Offset?: number | undefined;
  Limit?: number | undefined;
}

/** What DescribeDirectConnects answers. */
export interface DescribeDirectConnectsResponse {
  DirectConnectSet: DirectConnect[];
  TotalCount: number;
  AllSignLaw: boolean;
  RequestId: string;
}

/** What ModifyDirectConnectTunnelAttribute takes. */
export interface ModifyDirectConnectTunnelAttributeRequest {
  DirectConnectTunnelId: string;
  DirectConnectTunnelName?: string | undefined;
  BgpPeer?: BgpPeerInput | undefined;
  RouteFilterPrefixes?: RouteFilterPrefixInput[] | undefined;
  TencentAddress?: string | undefined;
  CustomerAddress?: string | undefined;
  Bandwidth?: number | undefined;
  TencentBackupAddress?: string | undefined;
}

/** What ModifyDirectConnectTunnelAttribute answers. */
export interface ModifyDirectConnectTunnelAttributeResponse {
  RequestId: string;
}

/** What RejectDirectConnectTunnel takes. */
export interface RejectDirectConnectTunnelRequest {
  DirectConnectTunnelId: string;
}

/** What RejectDirectConnectTunnel answers. */
export interface RejectDirectConnectTunnelResponse {
  RequestId: string;
}

export interface TagInput {
  /** key of a tag */
  Key?: string | undefined;
  /** value of a tag */
  Value?: string | undefined;
}

export interface Tag {
  /** key of a tag */
  Key: string;
  /** value of a tag */
  Value: string;
}

export interface FilterInput {
  Name?: string | undefined;
  Values?: string[] | undefined;
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
  CloudAsn?: number | undefined;
  Asn?: number | undefined;
  AuthKey?: string | undefined;
}

export interface BgpPeer {
  CloudAsn: number;
  Asn: number;
  AuthKey: string;
}

export interface RouteFilterPrefixInput {
  Cidr?: string | undefined;
}

export interface RouteFilterPrefix {
  Cidr: string;
}

export interface BFDInfoInput {
  EnableBfdMultiHop?: number | undefined;
  ProbeFailedTimes?: number | undefined;
  Interval?: number | undefined;
}

export interface NQAInfoInput {
  ProbeFailedTimes?: number | undefined;
  Interval?: number | undefined;
  DestinationIp?: string | undefined;
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

/** The actions of dc. */
export interface DcActions {
  /** Accepts a tunnel that another account asks for over one's line. */
  AcceptDirectConnectTunnel(params: AcceptDirectConnectTunnelRequest): Promise<AcceptDirectConnectTunnelResponse>;
  /** Asks for a direct connect line. */
  CreateDirectConnect(params: CreateDirectConnectRequest): Promise<CreateDirectConnectResponse>;
  /** Makes a tunnel over a line of one's own, or asks the owner of another for one. */
  CreateDirectConnectTunnel(params: CreateDirectConnectTunnelRequest): Promise<CreateDirectConnectTunnelResponse>;
  /** Deletes a direct connect line that has been connected and has no tunnel. */
  DeleteDirectConnect(params: DeleteDirectConnectRequest): Promise<DeleteDirectConnectResponse>;
  /** Deletes a tunnel. */
  DeleteDirectConnectTunnel(params: DeleteDirectConnectTunnelRequest): Promise<DeleteDirectConnectTunnelResponse>;
  /** Lists tunnels. */
  DescribeDirectConnectTunnels(params?: DescribeDirectConnectTunnelsRequest): Promise<DescribeDirectConnectTunnelsResponse>;
  /** Lists direct connect lines. */
  DescribeDirectConnects(params?: DescribeDirectConnectsRequest): Promise<DescribeDirectConnectsResponse>;
  /** Changes a tunnel. */
  ModifyDirectConnectTunnelAttribute(params: ModifyDirectConnectTunnelAttributeRequest): Promise<ModifyDirectConnectTunnelAttributeResponse>;
  /** Rejects a tunnel that another account asks for over one's line. */
  RejectDirectConnectTunnel(params: RejectDirectConnectTunnelRequest): Promise<RejectDirectConnectTunnelResponse>;
}

/** What the actions of dc that read things by their ids list. */
export interface DcReads {
  "dc.DescribeDirectConnectTunnels": DirectConnectTunnel;
  "dc.DescribeDirectConnects": DirectConnect;
}
