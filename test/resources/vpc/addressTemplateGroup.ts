// The case of a group of templates of addresses.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { anAddressTemplate, named, someTags } from "../words";

export const addressTemplateGroup = resourceCase<sdk.AddressTemplateGroupArgs>({
  token: "vpc:AddressTemplateGroup",
  lives: [
    {
      beside: { one: anAddressTemplate, other: anAddressTemplate },
      least: (given) => ({ addressTemplateIds: [given("one")] }),
      most: (given) => ({ name: "all", addressTemplateIds: [given("one"), given("other")], tags: someTags }),
      created: ["CreateAddressTemplateGroup"],
      deleted: ["DeleteAddressTemplateGroup"],
      properties: {
        tags: {
          to: { team: "data" },
          by: "replacement",
          drift: "by which name the tag service knows a group is in no document",
        },
        name: { to: "other", by: ["ModifyAddressTemplateGroupAttribute"], drift: { Name: "drifted" } },
        addressTemplateIds: {
          to: (given) => [given("other")],
          by: ["ModifyAddressTemplateGroupAttribute"],
          drift: ({ api }, { now }, given) =>
            api.vpc.ModifyAddressTemplateGroupAttribute({
              AddressTemplateGroupId: now.id,
              AddressTemplateIds: [given("one")],
            }),
          at: ["addressTemplateIds[1]"],
        },
      },
    },
  ],
  costs: {
    make: ["CreateAddressTemplateGroup"],
    see: ["DescribeAddressTemplateGroups"],
    remove: ["DeleteAddressTemplateGroup"],
  },
  many: {
    most: 1000,
    usual: 100,
    needs: (need) => need("vpc:AddressTemplate", [{ addresses: [{ address: "192.0.2.0/24" }] }]),
    program: (i, changed, needs) => ({ ...named(i, changed), addressTemplateIds: needs }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
