// Peering connections by their older actions: one kind inside a region and one (Ex) between two, and a request that has expired
// can be made anew.
import { ApiError } from "../../../errors";
import { defineOlder, olderPart, withEach } from "../../../older/action";
import { olderId } from "../../../older/ids";
import type { Params } from "../../../parameters";
import { regionOfShort } from "../../../places";
import { peeringConnection, renewRequest } from "../peeringConnection";

/** The request again, for another seven days. */
const enable = defineOlder<{ peeringConnectionId: string }>({
  run: ({ params, world }) => {
    const entity = world.get(peeringConnection, params.peeringConnectionId)!;
    if (entity.state !== "EXPIRED")
      throw new ApiError(
        "InvalidPeeringConnection.NotFound",
        `${entity.id} is ${entity.state}, not EXPIRED.`,
      );
    renewRequest(world, entity);
    return {};
  },
});

export const part = olderPart({
  actions: {
    CreateVpcPeeringConnection: defineOlder({
      request: ({ request, region }) => ({ ...request, DestinationRegion: region }),
    }),

    CreateVpcPeeringConnectionEx: defineOlder<{ peerRegion: string }>({
      request: ({ request, params }) => ({
        ...request,
        DestinationRegion: regionOfShort(params.peerRegion) ?? params.peerRegion,
      }),
    }),

    DescribeVpcPeeringConnections: defineOlder({
      answer: (_call, { PeerConnectionSet }, answer) =>
        withEach(answer, "data", PeerConnectionSet, ({ DestinationVpcId, DestinationRegion }: Params) => ({
          peerVpcId: olderId(String(DestinationVpcId), String(DestinationRegion)),
          unPeerVpcId: DestinationVpcId,
        })),
    }),

    EnableVpcPeeringConnection: enable,
    EnableVpcPeeringConnectionEx: enable,
  },
});
