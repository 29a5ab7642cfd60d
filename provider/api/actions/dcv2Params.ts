// Generated from the catalogue by tools/generate/actions.ts: change the catalogue, then run `npm run generate`.
import type { FamilyParams } from "../familyFacts";

export const params: FamilyParams = {
  actions: {
    AcceptDirectConnectTunnel: {"directConnectTunnelId":"String!"},
    CreateDirectConnectTunnel: {"directConnectId":"String!","directConnectTunnelName":"String!","ownerAccount":"String","networkType":"Integer","region":"String!","vpcId":"String!","directConnectGatewayId":"String!","bandwidth":"Integer","routeMode":"Integer","bgpPeers":["Object",{"asn":"String","authKey":"String"}],"routeFilterPrefixes":["Object[]",{"cidr":"String"}],"vlanId":"Integer!","localGatewayIp":"String","peerGatewayIp":"String","peeringSubnetMask":"String","remark":"String"},
    DeleteDirectConnectTunnel: {"directConnectTunnelId":"String!"},
    DescribeDirectConnectTunnels: {"directConnectId":"String","directConnectTunnelId":"String"},
    DescribeDirectConnects: {"directConnectId":"String"},
    ModifyDirectConnectTunnel: {"directConnectTunnelId":"String!","directConnectTunnelName":"String","peerAsn":"Integer","authKey":"String","routeFilterPrefixes":["Object[]",{"cidr":"String"}],"localGatewayIp":"String","peerGatewayIp":"String","peeringSubnetMask":"String"},
    RefuseDirectConnectTunnel: {"directConnectTunnelId":"String!"},
  },
  types: {
  },
};
