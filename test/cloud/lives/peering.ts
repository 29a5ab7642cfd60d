// Peering connections inside an account.
import { type Life, Tags } from "./life";

const own = "100000000001";

export const peering: Record<string, Life> = {
  "peering connection": {
    create: [
      "vpc.CreateVpcPeeringConnection",
      ({ vpc, peer }) => ({
        ...{ SourceVpcId: vpc, DestinationVpcId: peer, PeeringConnectionName: "peers" },
        ...{ DestinationUin: own, DestinationRegion: "ap-guangzhou", QosLevel: "PT", Tags },
      }),
    ],
    id: (answer) => answer.PeeringConnectionId,
    read: {
      action: "vpc.DescribeVpcPeeringConnections",
      items: "PeerConnectionSet",
      id: "PeeringConnectionId",
      ids: "PeeringConnectionIds",
    },
    made: ({ vpc, peer }) => ({
      ...{ SourceVpcId: vpc, PeerVpcId: peer, PeeringConnectionName: "peers", State: "ACTIVE" },
      ...{ SourceUin: Number(own), DestinationUin: Number(own), SourceRegion: "ap-guangzhou" },
      ...{ DestinationRegion: "ap-guangzhou", QosLevel: "PT", TagSet: Tags },
    }),
    filters: ({ peer }) => ({ "vpc-id": peer, state: "ACTIVE", "peering-connection-name": "peers" }),
    changes: [
      [
        "vpc.ModifyVpcPeeringConnection",
        ({ it }) => ({ PeeringConnectionId: it, PeeringConnectionName: "other" }),
        { PeeringConnectionName: "other" },
      ],
      [
        "vpc.ModifyVpcPeeringConnection",
        ({ it }) => ({ PeeringConnectionId: it, ChargeType: "POSTPAID_BY_MONTH_95" }),
        { PeeringConnectionName: "other", ChargeType: "POSTPAID_BY_MONTH_95" },
      ],
    ],
    remove: ["vpc.DeleteVpcPeeringConnection", ({ it }) => ({ PeeringConnectionId: it })],
  },
};
