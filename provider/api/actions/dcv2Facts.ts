// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyFacts } from "../familyFacts";

export const facts: FamilyFacts = {
  family: "dcv2",
  protocol: "v2",
  version: "",
  host: "dc.api.qcloud.com",
  actions: {
    AcceptDirectConnectTunnel: {"kind":"action","answer":{"requestId":"String"}},
    CreateDirectConnectTunnel: {"kind":"create","answer":{"directConnectTunnelId":"String","requestId":"String"}},
    DeleteDirectConnectTunnel: {"kind":"delete","repeatable":true,"answer":{"requestId":"String"}},
    DescribeDirectConnectTunnels: {"kind":"read","answer":{"data":"DirectConnectTunnel[]","requestId":"String"}},
    DescribeDirectConnects: {"kind":"read","answer":{"data":"DirectConnect[]","requestId":"String"}},
    ModifyDirectConnectTunnel: {"kind":"update","repeatable":true,"answer":{"requestId":"String"}},
    RefuseDirectConnectTunnel: {"kind":"action","answer":{"requestId":"String"}},
  },
  types: {
    DirectConnectTunnel: {"directConnectTunnelId":"String","directConnectTunnelName":"String","directConnectId":"String","ownerAccount":"String","networkType":"Integer","region":"String","vpcId":"String","directConnectGatewayId":"String","bandwidth":"Integer","routeMode":"Integer","bgpPeers":["Object",{"asn":"String","authKey":"String"}],"routeFilterPrefixes":["Object[]",{"cidr":"String"}],"status":"Integer","vlan":"Integer","localGatewayIp":"String","peerGatewayIp":"String","peeringSubnetMask":"String","remark":"String"},
    DirectConnect: {"directConnectId":"String","directConnectName":"String","status":"String","provider":"String","portType":"Integer","accessPoints":"String","bandwidth":"String","loaIssueTime":"String"},
  },
};
