// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyFacts } from "../familyFacts";

export const facts: FamilyFacts = {
  family: "dc",
  protocol: "v3",
  version: "2018-04-10",
  host: "dc.tencentcloudapi.com",
  actions: {
    AcceptDirectConnectTunnel: {"kind":"action","answer":{"RequestId":"String"}},
    CreateDirectConnect: {"kind":"create","answer":{"DirectConnectIdSet":"String[]","RequestId":"String"}},
    CreateDirectConnectTunnel: {"kind":"create","answer":{"DirectConnectTunnelIdSet":"String[]","RequestId":"String"}},
    DeleteDirectConnect: {"kind":"delete","repeatable":true,"answer":{"RequestId":"String"}},
    DeleteDirectConnectTunnel: {"kind":"delete","repeatable":true,"answer":{"RequestId":"String"}},
    DescribeDirectConnectTunnels: {"kind":"read","limit":"Integer","describes":{"ids":"DirectConnectTunnelIds","items":"DirectConnectTunnelSet","key":"DirectConnectTunnelId"},"answer":{"DirectConnectTunnelSet":"DirectConnectTunnel[]","TotalCount":"Integer","RequestId":"String"}},
    DescribeDirectConnects: {"kind":"read","limit":"Integer","describes":{"ids":"DirectConnectIds","items":"DirectConnectSet","key":"DirectConnectId"},"answer":{"DirectConnectSet":"DirectConnect[]","TotalCount":"Integer","AllSignLaw":"Boolean","RequestId":"String"}},
    ModifyDirectConnectTunnelAttribute: {"kind":"update","repeatable":true,"answer":{"RequestId":"String"}},
    RejectDirectConnectTunnel: {"kind":"action","answer":{"RequestId":"String"}},
  },
  types: {
    DirectConnectTunnel: {"DirectConnectTunnelId":"String","DirectConnectId":"String","State":"String","DirectConnectOwnerAccount":"String","OwnerAccount":"String","NetworkType":"String","NetworkRegion":"String","VpcId":"String","DirectConnectGatewayId":"String","RouteType":"String","BgpPeer":"BgpPeer","RouteFilterPrefixes":"RouteFilterPrefix[]","Vlan":"Integer","TencentAddress":"String","CustomerAddress":"String","DirectConnectTunnelName":"String","CreatedTime":"String","Bandwidth":"Integer","TagSet":"Tag[]","NetDetectId":"String","EnableBGPCommunity":"Boolean","NatType":"Integer","VpcRegion":"String","BfdEnable":"Integer","AccessPointType":"String","DirectConnectGatewayName":"String","VpcName":"String","TencentBackupAddress":"String","SignLaw":"Boolean","CloudAttachId":"String","ShareOrNot":"Integer","AccessPointName":"String","AccessPointId":"String"},
    BgpPeer: {"CloudAsn":"Integer","Asn":"Integer","AuthKey":"String"},
    RouteFilterPrefix: {"Cidr":"String"},
    Tag: {"Key":"String","Value":"String"},
    DirectConnect: {"DirectConnectId":"String","DirectConnectName":"String","AccessPointId":"String","State":"String","CreatedTime":"String","EnabledTime":"String","LineOperator":"String","Location":"String","Bandwidth":"Integer","PortType":"String","CircuitCode":"String","RedundantDirectConnectId":"String","Vlan":"Integer","TencentAddress":"String","CustomerAddress":"String","CustomerName":"String","CustomerContactMail":"String","CustomerContactNumber":"String","ExpiredTime":"String","ChargeType":"String","FaultReportContactPerson":"String","FaultReportContactNumber":"String","FaultReportContactEmail":"String","TagSet":"Tag[]","AccessPointType":"String","IdcCity":"String","ChargeState":"String","StartTime":"String","SignLaw":"Boolean","LocalZone":"Boolean","VlanZeroDirectConnectTunnelCount":"Integer","OtherVlanDirectConnectTunnelCount":"Integer","MinBandwidth":"Integer","Construct":"Integer","AccessPointName":"String","IsThreeArch":"Boolean","IsMacSec":"Boolean","PortSpecification":"Integer"},
  },
};
