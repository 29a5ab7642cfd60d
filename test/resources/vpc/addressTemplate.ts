// The case of a template of addresses.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { named, otherTags, someTags } from "../words";

export const addressTemplate = resourceCase<sdk.AddressTemplateArgs>({
  token: "vpc:AddressTemplate",
  lives: [
    {
      least: () => ({ addresses: [{ address: "10.0.1.0/24" }] }),
      most: () => ({
        name: "offices",
        addresses: [{ address: "10.0.1.0/24", description: "the first" }, { address: "10.0.2.1-10.0.2.9" }],
        tags: someTags,
      }),
      created: ["CreateAddressTemplate"],
      deleted: ["DeleteAddressTemplate"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyAddressTemplateAttribute"], drift: { Name: "drifted" } },
        addresses: {
          to: [{ address: "192.0.2.7" }],
          by: ["ModifyAddressTemplateAttribute"],
          drift: { Members: [{ value: "192.0.2.7", description: "drifted", updatedAt: 0 }] },
          at: ["addresses[0].address", "addresses[0].description", "addresses[1]"],
        },
      },
    },
  ],
  costs: {
    make: ["CreateAddressTemplate"],
    see: ["DescribeAddressTemplates"],
    remove: ["DeleteAddressTemplate"],
  },
  many: {
    most: 1000,
    usual: 100,
    program: (i, changed) => ({
      ...named(i, changed),
      addresses: [{ address: `10.${Math.floor(i / 250)}.${i % 250}.0/24` }],
    }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
