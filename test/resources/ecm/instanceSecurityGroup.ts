// The case of a security group that an edge machine has beside others.
import type { ecm as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import { anEdgeGroup, anEdgeMachine, never } from "../words";

const program = (given: Given) => ({ instanceId: given("machine"), securityGroupId: given("group") });

export const instanceSecurityGroup = resourceCase<sdk.InstanceSecurityGroupArgs>({
  token: "ecm:InstanceSecurityGroup",
  lives: [
    {
      beside: {
        ...{ machine: anEdgeMachine, otherMachine: anEdgeMachine },
        ...{ group: anEdgeGroup, otherGroup: anEdgeGroup },
      },
      least: program,
      most: program,
      created: ["AssociateSecurityGroups"],
      deleted: ["DisassociateSecurityGroups"],
      properties: {
        instanceId: {
          to: (given) => given("otherMachine"),
          by: "replacement",
          drift: ({ cloud }, _subject, given) => cloud.drift(given("machine"), { SecurityGroupIds: [] }),
          gone: true,
        },
        securityGroupId: { to: (given) => given("otherGroup"), by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["AssociateSecurityGroups", "DescribeInstances"],
    see: ["DescribeInstances"],
    remove: ["DescribeInstances", "DisassociateSecurityGroups"],
  },
  single: "an instance has at most five, which are bound one after another",
});
