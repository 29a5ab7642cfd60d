// The case of a public address of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { edge, named, never, otherTags, someTags } from "../words";

export const eip = resourceCase<sdk.EipArgs>({
  token: "ecm:Eip",
  lives: [
    {
      least: () => edge,
      most: () => ({
        ...edge,
        name: "web",
        internetServiceProvider: "CTCC",
        internetMaxBandwidthOut: 5,
        eipDirectConnection: true,
        tags: someTags,
      }),
      created: ["AllocateAddresses", "ModifyAddressAttribute"],
      deleted: ["ReleaseAddresses"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyAddressAttribute"], drift: { AddressName: "drifted" } },
        internetServiceProvider: { to: "CMCC", by: "replacement", drift: never },
        internetMaxBandwidthOut: { to: 10, by: ["ModifyAddressesBandwidth"], drift: { Bandwidth: 3 } },
        eipDirectConnection: {
          to: false,
          by: ["ModifyAddressAttribute"],
          drift: { IsEipDirectConnection: false },
        },
      },
    },
  ],
  costs: {
    make: [
      "AllocateAddresses",
      "DescribeAddresses",
      "DescribeResourceTagsByResourceIds",
      "ModifyAddressAttribute",
      "DescribeAddresses",
      "DescribeResourceTagsByResourceIds",
    ],
    see: ["DescribeAddresses", "DescribeResourceTagsByResourceIds"],
    remove: ["ReleaseAddresses", "DescribeAddresses"],
  },
  many: {
    most: 1000,
    usual: 100,
    program: (i, changed) => ({ ...edge, ...named(i, false), internetMaxBandwidthOut: changed ? 7 : 5 }),
    least: {
      create: { chain: 3, seconds: 2 },
      update: { chain: 3, seconds: 2 },
      delete: { chain: 2, seconds: 2 },
    },
  },
});
