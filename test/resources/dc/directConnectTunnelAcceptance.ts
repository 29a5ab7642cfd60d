// The case of an acceptance: each that is made accepts a tunnel that another account has just asked for.
import type { dc as sdk } from "../../../sdk";
import { present } from "../../found";
import { type Given, resourceCase } from "../case";
import { accounts, type Lab } from "../lab";
import { aLine } from "./directConnectTunnel/lines";

/** What the other account asks for in the place of what it asked for before. */
async function requests({ otherApi: { dc }, control }: Lab, given: Given): Promise<Record<string, string>> {
  const { DirectConnectTunnelSet } = await dc.DescribeDirectConnectTunnels({});
  for (const { DirectConnectTunnelId } of DirectConnectTunnelSet)
    await dc.DeleteDirectConnectTunnel({ DirectConnectTunnelId });
  await control("POST", "clock", { advance: "1m" });
  const ask = async () => {
    const { DirectConnectTunnelIdSet } = await dc.CreateDirectConnectTunnel({
      ...{ DirectConnectId: given("line"), DirectConnectTunnelName: "partner" },
      ...{ DirectConnectOwnerAccount: accounts.own, VpcId: given("theirs") },
      DirectConnectGatewayId: given("theirGateway"),
    });
    return present(DirectConnectTunnelIdSet[0]);
  };
  return { asked: await ask(), alsoAsked: await ask() };
}

const program = (given: Given) => ({ directConnectTunnelId: given("asked") });

export const directConnectTunnelAcceptance = resourceCase<sdk.DirectConnectTunnelAcceptanceArgs>({
  token: "dc:DirectConnectTunnelAcceptance",
  lives: [
    {
      calls: async (lab) => {
        const { vpc } = lab.otherApi;
        const { Vpc } = await vpc.CreateVpc({ VpcName: "theirs", CidrBlock: "10.5.0.0/16" });
        const { DirectConnectGateway } = await vpc.CreateDirectConnectGateway({
          ...{ NetworkType: "VPC", NetworkInstanceId: Vpc.VpcId, DirectConnectGatewayName: "theirs" },
        });
        return {
          line: await aLine(lab.api, lab),
          theirs: Vpc.VpcId,
          theirGateway: DirectConnectGateway.DirectConnectGatewayId,
        };
      },
      anew: requests,
      least: program,
      most: program,
      created: ["AcceptDirectConnectTunnel"],
      deleted: [],
      stays: "the tunnel, which the account that has it deletes",
      properties: {
        directConnectTunnelId: {
          to: (given) => given("alsoAsked"),
          by: "replacement",
          drift: "a tunnel that is accepted stays so",
        },
      },
    },
  ],
  costs: {
    make: ["AcceptDirectConnectTunnel", "DescribeDirectConnectTunnels"],
    see: ["DescribeDirectConnectTunnels"],
    remove: ["DescribeDirectConnectTunnels"],
  },
  nothingDrifts: "a tunnel that is accepted stays so until it is deleted",
  single: "each needs a tunnel that another account asks for",
});
