// The case of an accepter: each that is made accepts a connection that another account has just asked for.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { accounts, type Lab, region } from "../lab";
import { aVpc } from "../words";

/** What the other account asks for in the place of what it asked for before: with `vpc`, and with `other`. */
async function requests({ otherApi: { vpc } }: Lab, given: Given): Promise<Record<string, string>> {
  const { PeerConnectionSet } = await vpc.DescribeVpcPeeringConnections({});
  const before = PeerConnectionSet.filter(({ SourceVpcId }) => SourceVpcId === given("theirs"));
  for (const { PeeringConnectionId } of before) await vpc.DeleteVpcPeeringConnection({ PeeringConnectionId });
  const ask = async (DestinationVpcId: string) => {
    const { PeeringConnectionId } = await vpc.CreateVpcPeeringConnection({
      ...{ PeeringConnectionName: "partner", SourceVpcId: given("theirs"), DestinationVpcId },
      ...{ DestinationUin: accounts.own, DestinationRegion: region },
    });
    return PeeringConnectionId;
  };
  return { asked: await ask(given("vpc")), alsoAsked: await ask(given("other")) };
}

const program = (given: Given) => ({ peeringConnectionId: given("asked") });

export const peeringConnectionAccepter = resourceCase<sdk.PeeringConnectionAccepterArgs>({
  token: "vpc:PeeringConnectionAccepter",
  lives: [
    {
      beside: { vpc: aVpc, other: ["vpc:Vpc", () => ({ cidrBlock: "10.2.0.0/16" })] },
      calls: async ({ otherApi }) => {
        const { Vpc } = await otherApi.vpc.CreateVpc({ VpcName: "theirs", CidrBlock: "10.5.0.0/16" });
        return { theirs: Vpc.VpcId };
      },
      anew: requests,
      least: program,
      most: program,
      created: ["AcceptVpcPeeringConnection"],
      deleted: [],
      stays: "the connection, which either account can delete",
      properties: {
        peeringConnectionId: {
          to: (given) => given("alsoAsked"),
          by: "replacement",
          drift: "a connection that is accepted stays so",
        },
      },
    },
  ],
  costs: {
    make: ["AcceptVpcPeeringConnection", "DescribeVpcPeeringConnections"],
    see: ["DescribeVpcPeeringConnections"],
    remove: ["DescribeVpcPeeringConnections"],
  },
  nothingDrifts: "a connection that is accepted stays so until it is deleted",
  single: "each needs a connection that another account asks for",
});
