// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.

/** What AcceptDirectConnectTunnel takes. */
export interface AcceptDirectConnectTunnelRequest {
  /** dcx-… in status 20 */
  directConnectTunnelId: string;
}

/** What AcceptDirectConnectTunnel answers. */
export interface AcceptDirectConnectTunnelResponse {
  /** may be null */
  requestId?: string;
}

/** What CreateDirectConnectTunnel takes. */
export interface CreateDirectConnectTunnelRequest {
  /** dc-… */
  directConnectId: string;
  directConnectTunnelName: string;
  /** owner account of the physical line when using a shared line; default the caller */
  ownerAccount?: string | undefined;
  /** 1 VPC (default), 0 bare metal */
  networkType?: number | undefined;
  /** network region short code, e.g. gz; business parameter besides the common Region */
  region: string;
  /** unified VPC or bare metal network id */
  vpcId: string;
  /** dcg-… */
  directConnectGatewayId: string;
  /** Mbps, 0 = unlimited */
  bandwidth?: number | undefined;
  /** 0 BGP (default), 1 static */
  routeMode?: number | undefined;
  bgpPeers?: {
    /** for BGP */
    asn?: string | undefined;
    /** BGP secret */
    authKey?: string | undefined;
  } | undefined;
  routeFilterPrefixes?: {
    /** customer side ranges, n from 0 */
    cidr?: string | undefined;
  }[] | undefined;
  /** 0..3000, 0 = no sub-interface */
  vlanId: number;
  /** Tencent side address */
  localGatewayIp?: string | undefined;
  /** customer side address */
  peerGatewayIp?: string | undefined;
  /** dotted mask of the interconnect, /24../30; both addresses in that subnet */
  peeringSubnetMask?: string | undefined;
  remark?: string | undefined;
}

/** What CreateDirectConnectTunnel answers. */
export interface CreateDirectConnectTunnelResponse {
  /** dcx-…; top level, not inside data */
  directConnectTunnelId: string;
  /** may be null */
  requestId?: string;
}

/** What DeleteDirectConnectTunnel takes. */
export interface DeleteDirectConnectTunnelRequest {
  /** dcx-… */
  directConnectTunnelId: string;
}

/** What DeleteDirectConnectTunnel answers. */
export interface DeleteDirectConnectTunnelResponse {
  /** may be null */
  requestId?: string;
}

/** What DescribeDirectConnectTunnels takes. */
export interface DescribeDirectConnectTunnelsRequest {
  /** filter by line */
  directConnectId?: string | undefined;
  /** filter by tunnel */
  directConnectTunnelId?: string | undefined;
}

/** What DescribeDirectConnectTunnels answers. */
export interface DescribeDirectConnectTunnelsResponse {
  /** array of DirectConnectTunnel, not paged */
  data: DirectConnectTunnel[];
  /** may be null */
  requestId?: string;
}

/** What DescribeDirectConnects takes. */
export interface DescribeDirectConnectsRequest {
  /** omit to get all of the account */
  directConnectId?: string | undefined;
}

/** What DescribeDirectConnects answers. */
export interface DescribeDirectConnectsResponse {
  /** array of DirectConnect, not paged */
  data: DirectConnect[];
  /** may be null */
  requestId?: string;
}

/** What ModifyDirectConnectTunnel takes. */
export interface ModifyDirectConnectTunnelRequest {
  /** dcx-… */
  directConnectTunnelId: string;
  directConnectTunnelName?: string | undefined;
  /** customer ASN (Int; Create uses bgpPeers.asn String) */
  peerAsn?: number | undefined;
  /** BGP secret (Create uses bgpPeers.authKey) */
  authKey?: string | undefined;
  routeFilterPrefixes?: {
    /** replaces the list, it seems; not said */
    cidr?: string | undefined;
  }[] | undefined;
  localGatewayIp?: string | undefined;
  peerGatewayIp?: string | undefined;
  /** dotted mask /24../30 */
  peeringSubnetMask?: string | undefined;
}

/** What ModifyDirectConnectTunnel answers. */
export interface ModifyDirectConnectTunnelResponse {
  /** may be null */
  requestId?: string;
}

/** What RefuseDirectConnectTunnel takes. */
export interface RefuseDirectConnectTunnelRequest {
  /** dcx-… in status 20 */
  directConnectTunnelId: string;
}

/** What RefuseDirectConnectTunnel answers. */
export interface RefuseDirectConnectTunnelResponse {
  /** may be null */
  requestId?: string;
}

export interface DirectConnect {
  /** dc-… */
  directConnectId: string;
  directConnectName: string;
  /** 0 running, 1 expired, 2 deleting, 3 deleted, 11 requesting, 12 rejected, 13 to be paid, 14 paid, 15 building, 16 building stopped */
  status: string;
  provider: string;
  /** 1 100Base-T, 2 1000Base-T, 3 1000Base-LX, 4 10GBase-LR */
  portType: number;
  /** access point id as text */
  accessPoints: string;
  /** Mbps */
  bandwidth: string;
  /** YYYY-MM-DD hh:mm:ss */
  loaIssueTime: string;
}

export interface DirectConnectTunnel {
  /** dcx-… */
  directConnectTunnelId: string;
  directConnectTunnelName: string;
  /** dc-… */
  directConnectId: string;
  /** empty string for an own line */
  ownerAccount: string;
  /** see quirk: 1 = VPC */
  networkType: number;
  /** gz style code */
  region: string;
  vpcId: string;
  /** dcg-… */
  directConnectGatewayId: string;
  /** Mbps, 0 unlimited */
  bandwidth: number;
  /** 0 BGP, 1 static */
  routeMode: number;
  bgpPeers: {
    /** object bgpPeers, a single one despite the plural */
    asn: string;
    /** secret */
    authKey: string;
  };
  routeFilterPrefixes: {
    /** array of {cidr} */
    cidr: string;
  }[];
  /** 0 connected, 1 requesting, 2 configuring, 6 configured, 20 waiting for acceptance, 21 rejected */
  status: number;
  /** VLAN id */
  vlan: number;
  localGatewayIp: string;
  peerGatewayIp: string;
  /** dotted */
  peeringSubnetMask: string;
  remark: string;
}

/** The actions of dcv2. */
export interface Dcv2Actions {
  /** Owner of a shared line accepts a tunnel application. Today: dc.AcceptDirectConnectTunnel. (api-docs/dc.txt:420) */
  AcceptDirectConnectTunnel(params: AcceptDirectConnectTunnelRequest): Promise<AcceptDirectConnectTunnelResponse>;
  /** Create a tunnel over a physical direct connect to a VPC or bare metal network. Today: dc.CreateDirectConnectTunnel. (api-docs/dc.txt:186) */
  CreateDirectConnectTunnel(params: CreateDirectConnectTunnelRequest): Promise<CreateDirectConnectTunnelResponse>;
  /** Delete a tunnel. Today: dc.DeleteDirectConnectTunnel. (api-docs/dc.txt:292) */
  DeleteDirectConnectTunnel(params: DeleteDirectConnectTunnelRequest): Promise<DeleteDirectConnectTunnelResponse>;
  /** List tunnels, optionally of one line or one tunnel. Today: dc.DescribeDirectConnectTunnels. (api-docs/dc.txt:327) */
  DescribeDirectConnectTunnels(params?: DescribeDirectConnectTunnelsRequest): Promise<DescribeDirectConnectTunnelsResponse>;
  /** List physical direct connects, or one by id. Today: dc.DescribeDirectConnects. (api-docs/dc.txt:89) */
  DescribeDirectConnects(params?: DescribeDirectConnectsRequest): Promise<DescribeDirectConnectsResponse>;
  /** Change name, BGP, routes or interconnect addresses of a tunnel. Today: dc.ModifyDirectConnectTunnelAttribute. (api-docs/dc.txt:246) */
  ModifyDirectConnectTunnel(params: ModifyDirectConnectTunnelRequest): Promise<ModifyDirectConnectTunnelResponse>;
  /** Owner of a shared line refuses a tunnel application. Today: dc.RejectDirectConnectTunnel. (api-docs/dc.txt:453) */
  RefuseDirectConnectTunnel(params: RefuseDirectConnectTunnelRequest): Promise<RefuseDirectConnectTunnelResponse>;
}
