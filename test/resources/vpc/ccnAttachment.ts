// The case of a VPC's attachment to a cloud connect network.
import type { vpc as sdk } from "../../../sdk";
import { found } from "../../found";
import { type Given, type Needed, resourceCase } from "../case";
import { aVpc, never } from "../words";

const aCcn: Needed = ["vpc:Ccn", () => ({})];
const far = "ap-shanghai";
const aFarVpc: Needed = ["vpc:Vpc", () => ({ cidrBlock: "10.8.0.0/16", region: far })];

const program = (given: Given) => ({ ccnId: given("ccn"), instanceId: given("vpc") });

/** What every life has in common. */
const calls = { created: ["AttachCcnInstances"], deleted: ["DetachCcnInstances"] };

export const ccnAttachment = resourceCase<sdk.CcnAttachmentArgs>({
  token: "vpc:CcnAttachment",
  lives: [
    {
      beside: { vpc: aVpc, otherVpc: aVpc, farVpc: aFarVpc, ccn: aCcn, otherCcn: aCcn },
      least: program,
      most: (given) => ({
        ...program(given),
        instanceType: "VPC",
        instanceRegion: "ap-guangzhou",
        description: "app",
      }),
      ...calls,
      properties: {
        ccnId: { to: (given) => given("otherCcn"), by: "replacement", drift: never },
        instanceId: { to: (given) => given("otherVpc"), by: "replacement", drift: never },
        instanceRegion: {
          to: far,
          along: (given) => ({ instanceId: given("farVpc") }),
          by: "replacement",
          drift: never,
        },
        description: {
          to: "other",
          by: ["ModifyCcnAttachedInstancesAttribute"],
          drift: async ({ api }, _subject, given) => {
            const vpc = { InstanceId: given("vpc"), InstanceRegion: "ap-guangzhou", InstanceType: "VPC" };
            await api.vpc.ModifyCcnAttachedInstancesAttribute({
              CcnId: given("ccn"),
              Instances: [{ ...vpc, Description: "drifted" }],
            });
          },
        },
      },
      uncovered: { instanceType: "the local cloud attaches VPCs alone" },
    },
  ],
  costs: {
    make: ["AttachCcnInstances", "DescribeCcnAttachedInstances"],
    see: ["DescribeCcnAttachedInstances"],
    remove: ["DescribeCcnAttachedInstances", "DetachCcnInstances", "DescribeCcnAttachedInstances"],
  },
  many: {
    most: 1000,
    usual: 100,
    needs: async (need, size) => {
      const vpcs = Array.from({ length: size }, () => ({ cidrBlock: "10.0.0.0/16" }));
      return [...(await need("vpc:Ccn", [{}])), ...(await need("vpc:Vpc", vpcs))];
    },
    program: (i, changed, [ccnId, ...ids]) => ({
      ccnId: found(ccnId, "network"),
      instanceId: found(ids[i], "VPC"),
      ...(changed ? { description: `changed-${i}` } : {}),
    }),
    least: {
      create: { chain: 2, seconds: 5 },
      update: { chain: 3 },
      delete: { chain: 3, seconds: 5 },
    },
  },
});
