// Peering connections, where every refusal of their actions can be caused.
import { type Causes, change, type Params, quota } from "../../errors/refusals";
import type { Stage } from "../../stage";
import { vpcClient } from "../../support";

/** The keys of the other account. */
const otherKeys = { secretId: "other", secretKey: "other" };

type Peers = Awaited<ReturnType<typeof buildPeers>>;

/** The account that calls, and another one. */
const [own, other] = ["100000000001", "100000000002"];

/**
 * Two VPCs that are connected, one that could be, one whose range overlaps theirs, one in another region, and what is asked of
 * another account.
 */
export async function buildPeers({ vpc, vpcId, cloud }: Stage) {
  const far = vpcClient(cloud, { region: "ap-shanghai" });
  const theirs = vpcClient(cloud, otherKeys);
  const make = async (client: Stage["vpc"], VpcName: string, CidrBlock: string) =>
    (await client.CreateVpc({ VpcName, CidrBlock })).Vpc.VpcId;
  const peer = await make(vpc, "peer", "172.20.0.0/16");
  const free = await make(vpc, "free", "172.21.0.0/16");
  const same = await make(vpc, "same", "172.20.4.0/24");
  const distant = await make(far, "distant", "172.22.0.0/16");
  const order = { SourceVpcId: vpcId, PeeringConnectionName: "peers", DestinationVpcId: peer };
  const made = await vpc.CreateVpcPeeringConnection({
    ...{ ...order, DestinationUin: own, DestinationRegion: "ap-guangzhou" },
  });
  const asked = await vpc.CreateVpcPeeringConnection({
    ...{ ...order, DestinationVpcId: await make(theirs, "theirs", "172.23.0.0/16") },
    ...{ DestinationUin: other, DestinationRegion: "ap-guangzhou" },
  });
  return {
    asked: asked.PeeringConnectionId,
    vpcId,
    peer,
    free,
    same,
    distant,
    connection: made.PeeringConnectionId,
  };
}

/** Good requests for their actions. */
export function ofPeers({ vpcId, free, connection }: Peers): Record<string, Params> {
  const PeeringConnectionId = connection;
  return {
    CreateVpcPeeringConnection: {
      ...{ SourceVpcId: vpcId, PeeringConnectionName: "new", DestinationVpcId: free },
      ...{ DestinationUin: own, DestinationRegion: "ap-guangzhou" },
    },
    DescribeVpcPeeringConnections: { PeeringConnectionIds: [connection] },
    ModifyVpcPeeringConnection: { PeeringConnectionId, PeeringConnectionName: "new" },
    DeleteVpcPeeringConnection: { PeeringConnectionId },
    AcceptVpcPeeringConnection: { PeeringConnectionId },
    RejectVpcPeeringConnection: { PeeringConnectionId },
  };
}

export function peerCauses({ vpcId, peer, free, same, distant, asked }: Peers): Causes {
  const overlapping = { SourceVpcId: peer, DestinationVpcId: same };
  const answered = {
    "UnsupportedOperation.VpcPeerInvalidStateChange": {},
    "UnsupportedOperation.VpcPeerPurviewError": change({ PeeringConnectionId: asked }),
  };
  return {
    CreateVpcPeeringConnection: {
      InvalidParameterValue: change({ DestinationVpcId: vpcId }),
      "InvalidParameterValue.Empty": change({ DestinationUin: "" }),
      "LimitExceeded.VpcPeerTotalLimitExceeded": quota("vpc:peeringConnection"),
      MissingParameter: change({ DestinationVpcId: distant, DestinationRegion: "ap-shanghai" }),
      "UnauthorizedOperation.VpcPeerCidrConflict": change({ DestinationVpcId: same }),
      UnsupportedOperation: change({ Type: "VPC_BM_PEER" }),
      "UnsupportedOperation.VpcPeerAlreadyExist": change({ DestinationVpcId: peer }),
      "UnsupportedOperation.VpcPeerCidrConflict": change(overlapping),
    },
    ModifyVpcPeeringConnection: {
      "InvalidParameterValue.Empty": change({ PeeringConnectionName: "" }),
      UnsupportedOperation: change({ Bandwidth: 10 }),
    },
    AcceptVpcPeeringConnection: answered,
    RejectVpcPeeringConnection: answered,
    DescribeVpcPeeringConnections: { UnknownParameter: change({ Office: free }) },
  };
}
