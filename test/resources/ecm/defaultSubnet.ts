// The case of the default subnet of a zone of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { anEdgeSubnet, anEdgeVpc, edge, edgeZone, never, otherEdgeZone } from "../words";

const program = (given: Given) => ({ ...edge, zone: edgeZone, subnetId: given("subnet") });

export const defaultSubnet = resourceCase<sdk.DefaultSubnetArgs>({
  token: "ecm:DefaultSubnet",
  lives: [
    {
      beside: {
        vpc: anEdgeVpc,
        subnet: anEdgeSubnet(),
        otherSubnet: anEdgeSubnet("10.0.2.0/24"),
        subnetElsewhere: [
          "ecm:Subnet",
          (given) => ({ ...edge, vpcId: given("vpc"), zone: otherEdgeZone, cidrBlock: "10.0.3.0/24" }),
        ],
      },
      least: program,
      most: program,
      created: ["ModifyDefaultSubnet"],
      deleted: [],
      stays: "the zone has a default subnet all the same",
      properties: {
        zone: {
          to: otherEdgeZone,
          along: (given) => ({ subnetId: given("subnetElsewhere") }),
          by: "replacement",
          drift: never,
        },
        subnetId: {
          to: (given) => given("otherSubnet"),
          by: ["ModifyDefaultSubnet"],
          drift: ({ api }, _subject, given) =>
            api.ecm.ModifyDefaultSubnet({
              ...{ EcmRegion: edge.region, Zone: edgeZone },
              ...{ VpcId: given("vpc"), SubnetId: given("otherSubnet") },
            }),
        },
      },
    },
  ],
  costs: {
    make: ["DescribeSubnets", "ModifyDefaultSubnet"],
    see: ["DescribeDefaultSubnet"],
    remove: [],
  },
  single: "a zone has one",
});
