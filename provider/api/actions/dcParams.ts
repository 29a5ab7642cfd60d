// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyParams } from "../familyFacts";

export const params: FamilyParams = {
  actions: {
    AcceptDirectConnectTunnel: {"DirectConnectTunnelId":"String!"},
    CreateDirectConnect: {"DirectConnectName":"String!","AccessPointId":"String!","LineOperator":"String!","PortType":"String!","CircuitCode":"String","Location":"String","Bandwidth":"Integer","RedundantDirectConnectId":"String","Vlan":"Integer","TencentAddress":"String","CustomerAddress":"String","CustomerName":"String","CustomerContactMail":"String","CustomerContactNumber":"String","FaultReportContactPerson":"String","FaultReportContactNumber":"String","FaultReportContactEmail":"String","SignLaw":"Boolean","Tags":"Tag[]","IsMacSec":"Boolean"},
    CreateDirectConnectTunnel: {"DirectConnectId":"String!","DirectConnectTunnelName":"String!","DirectConnectOwnerAccount":"String","NetworkType":"String","NetworkRegion":"String","VpcId":"String","DirectConnectGatewayId":"String","Bandwidth":"Integer","RouteType":"String","BgpPeer":"BgpPeer","RouteFilterPrefixes":"RouteFilterPrefix[]","Vlan":"Integer","TencentAddress":"String","CustomerAddress":"String","TencentBackupAddress":"String","CloudAttachId":"String","BfdEnable":"Integer","NqaEnable":"Integer","BfdInfo":"BFDInfo","NqaInfo":"NQAInfo","Tags":"Tag[]"},
    DeleteDirectConnect: {"DirectConnectId":"String!"},
    DeleteDirectConnectTunnel: {"DirectConnectTunnelId":"String!"},
    DescribeDirectConnectTunnels: {"Filters":"Filter[]","DirectConnectTunnelIds":"String[]","Offset":"Integer","Limit":"Integer"},
    DescribeDirectConnects: {"Filters":"Filter[]","DirectConnectIds":"String[]","Offset":"Integer","Limit":"Integer"},
    ModifyDirectConnectTunnelAttribute: {"DirectConnectTunnelId":"String!","DirectConnectTunnelName":"String","BgpPeer":"BgpPeer","RouteFilterPrefixes":"RouteFilterPrefix[]","TencentAddress":"String","CustomerAddress":"String","Bandwidth":"Integer","TencentBackupAddress":"String"},
    RejectDirectConnectTunnel: {"DirectConnectTunnelId":"String!"},
  },
  types: {
    Tag: {"Key":"String","Value":"String"},
    BgpPeer: {"CloudAsn":"Integer","Asn":"Integer","AuthKey":"String"},
    RouteFilterPrefix: {"Cidr":"String"},
    BFDInfo: {"EnableBfdMultiHop":"Integer","ProbeFailedTimes":"Integer","Interval":"Integer"},
    NQAInfo: {"ProbeFailedTimes":"Integer","Interval":"Integer","DestinationIp":"String"},
    Filter: {"Name":"String","Values":"String[]"},
  },
};
