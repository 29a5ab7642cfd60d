// The case of a link between a VPC and an instance of the classic network.
import type { vpc as sdk } from "../../../sdk";
import { type Given, resourceCase } from "../case";
import type { Lab } from "../lab";
import { aMachine, aVpc, never } from "../words";

const program = (given: Given) => ({ vpcId: given("vpc"), instanceId: given("instance") });

const unlink = async ({ api }: Lab, _: unknown, given: Given): Promise<void> => {
  await api.vpc.DetachClassicLinkVpc({ VpcId: given("vpc"), InstanceIds: [given("instance")] });
};

export const classicLink = resourceCase<sdk.ClassicLinkArgs>({
  token: "vpc:ClassicLink",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc, instance: aMachine, otherInstance: aMachine },
      least: program,
      most: program,
      created: ["AttachClassicLinkVpc"],
      deleted: ["DetachClassicLinkVpc"],
      properties: {
        vpcId: { to: (given) => given("otherVpc"), by: "replacement", gone: true, drift: unlink },
        instanceId: { to: (given) => given("otherInstance"), by: "replacement", drift: never },
      },
    },
  ],
  costs: {
    make: ["AttachClassicLinkVpc", "DescribeClassicLinkInstances"],
    see: ["DescribeClassicLinkInstances"],
    remove: ["DescribeClassicLinkInstances", "DetachClassicLinkVpc"],
  },
  single: "an instance of the classic network is a thing of old accounts, linked one by one",
});
