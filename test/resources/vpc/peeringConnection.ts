// The case of a peering connection: inside a region, between two, and to another account.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import { accounts, type Lab } from "../lab";
import { aVpc, never, otherTags, someTags } from "../words";

// Not the one that a change of region leads to.
const far = "ap-singapore";
const aPeer = (cidrBlock: string, region?: string): Needed => [
  "vpc:Vpc",
  () => ({ cidrBlock, ...(region ? { region } : {}) }),
];

const program = (given: Given) => ({ sourceVpcId: given("vpc"), destinationVpcId: given("peer") });

const betweenRegions = (given: Given) => ({
  ...{ sourceVpcId: given("vpc"), destinationVpcId: given("farVpc"), destinationRegion: far, bandwidth: 100 },
});

/** A VPC of the other account. */
async function foreignVpc({ otherApi }: Lab): Promise<Record<string, string>> {
  const { Vpc } = await otherApi.vpc.CreateVpc({ VpcName: "theirs", CidrBlock: "10.5.0.0/16" });
  return { theirs: Vpc.VpcId };
}

/** What every life has in common. */
const calls = {
  created: ["CreateVpcPeeringConnection"],
  deleted: ["DeleteVpcPeeringConnection"],
  notForced: {
    because: "the engine makes the other one first, and two VPCs have one connection",
    says: /VpcPeerAlreadyExist/,
  },
};
const changed = ["ModifyVpcPeeringConnection"];

export const peeringConnection = resourceCase<sdk.PeeringConnectionArgs>({
  token: "vpc:PeeringConnection",
  lives: [
    {
      beside: {
        vpc: aVpc,
        other: aPeer("10.1.0.0/16"),
        peer: aPeer("10.2.0.0/16"),
        third: aPeer("10.3.0.0/16"),
      },
      least: program,
      most: (given) => ({ ...program(given), name: "office", tags: someTags }),
      ...calls,
      properties: {
        tags: otherTags,
        name: { to: "other", by: changed, drift: { PeeringConnectionName: "drifted" } },
        sourceVpcId: { to: (given) => given("other"), by: "replacement", drift: never },
        destinationVpcId: { to: (given) => given("third"), by: "replacement", drift: never },
      },
    },
    {
      as: "between regions",
      beside: { vpc: aVpc, farVpc: aPeer("10.8.0.0/16", far), north: aPeer("10.9.0.0/16", "ap-beijing") },
      least: betweenRegions,
      most: (given) => ({ ...betweenRegions(given), chargeType: "POSTPAID_BY_DAY_MAX", qosLevel: "PT" }),
      ...calls,
      properties: {
        bandwidth: { to: 200, by: changed, drift: { Bandwidth: 50 } },
        chargeType: {
          to: "POSTPAID_BY_MONTH_95",
          by: changed,
          drift: { ChargeType: "POSTPAID_BY_MONTH_95" },
        },
        qosLevel: { to: "AG", by: "replacement", drift: never },
        destinationRegion: {
          to: "ap-beijing",
          along: (given) => ({ destinationVpcId: given("north") }),
          by: "replacement",
          drift: never,
        },
      },
    },
    {
      as: "to another account",
      beside: { vpc: aVpc, peer: aPeer("10.2.0.0/16") },
      calls: foreignVpc,
      least: (given) => ({
        ...{ sourceVpcId: given("vpc"), destinationVpcId: given("theirs"), destinationUin: accounts.other },
      }),
      most: (given) => ({
        ...{ sourceVpcId: given("vpc"), destinationVpcId: given("theirs"), destinationUin: accounts.other },
      }),
      ...calls,
      properties: {
        destinationUin: {
          to: accounts.own,
          along: (given) => ({ destinationVpcId: given("peer") }),
          by: "replacement",
          drift: never,
        },
      },
    },
  ],
  costs: {
    make: ["GetCallerIdentity", "CreateVpcPeeringConnection", "DescribeVpcPeeringConnections"],
    see: ["DescribeVpcPeeringConnections"],
    remove: ["DeleteVpcPeeringConnection"],
  },
  single: "each needs two VPCs of its own",
});
