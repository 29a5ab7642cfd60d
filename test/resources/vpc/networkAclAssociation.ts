// The case of a subnet's network ACL.
import type { vpc as sdk } from "../../../sdk";
import { type Given, type Needed, resourceCase } from "../case";
import { aSubnet, aVpc, never } from "../words";

const anAcl: Needed = ["vpc:NetworkAcl", (given) => ({ vpcId: given("vpc") })];
const program = (given: Given) => ({ networkAclId: given("acl"), subnetId: given("subnet") });

export const networkAclAssociation = resourceCase<sdk.NetworkAclAssociationArgs>({
  token: "vpc:NetworkAclAssociation",
  lives: [
    {
      beside: {
        vpc: aVpc,
        subnet: aSubnet(),
        otherSubnet: aSubnet("10.0.2.0/24"),
        acl: anAcl,
        otherAcl: anAcl,
      },
      least: program,
      most: program,
      created: ["AssociateNetworkAclSubnets"],
      deleted: ["DisassociateNetworkAclSubnets"],
      properties: {
        networkAclId: { to: (given) => given("otherAcl"), by: "replacement", drift: never },
        subnetId: {
          to: (given) => given("otherSubnet"),
          by: "replacement",
          gone: true,
          drift: ({ api }, _, given) =>
            api.vpc.DisassociateNetworkAclSubnets({
              NetworkAclId: given("acl"),
              SubnetIds: [given("subnet")],
            }),
        },
      },
    },
  ],
  costs: {
    make: ["AssociateNetworkAclSubnets"],
    see: ["DescribeNetworkAcls"],
    remove: ["DescribeNetworkAcls", "DisassociateNetworkAclSubnets"],
  },
  single: "associations of one ACL are read as one",
});
