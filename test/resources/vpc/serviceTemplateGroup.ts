// The case of a group of templates of services.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { aServiceTemplate, named, someTags } from "../words";

export const serviceTemplateGroup = resourceCase<sdk.ServiceTemplateGroupArgs>({
  token: "vpc:ServiceTemplateGroup",
  lives: [
    {
      beside: { one: aServiceTemplate, other: aServiceTemplate },
      least: (given) => ({ serviceTemplateIds: [given("one")] }),
      most: (given) => ({ name: "all", serviceTemplateIds: [given("one"), given("other")], tags: someTags }),
      created: ["CreateServiceTemplateGroup"],
      deleted: ["DeleteServiceTemplateGroup"],
      properties: {
        tags: {
          to: { team: "data" },
          by: "replacement",
          drift: "by which name the tag service knows a group is in no document",
        },
        name: { to: "other", by: ["ModifyServiceTemplateGroupAttribute"], drift: { Name: "drifted" } },
        serviceTemplateIds: {
          to: (given) => [given("other")],
          by: ["ModifyServiceTemplateGroupAttribute"],
          drift: ({ api }, { now }, given) =>
            api.vpc.ModifyServiceTemplateGroupAttribute({
              ServiceTemplateGroupId: now.id,
              ServiceTemplateIds: [given("one")],
            }),
          at: ["serviceTemplateIds[1]"],
        },
      },
    },
  ],
  costs: {
    make: ["CreateServiceTemplateGroup"],
    see: ["DescribeServiceTemplateGroups"],
    remove: ["DeleteServiceTemplateGroup"],
  },
  many: {
    most: 1000,
    usual: 100,
    needs: (need) => need("vpc:ServiceTemplate", [{ services: [{ service: "tcp:80,443" }] }]),
    program: (i, changed, needs) => ({ ...named(i, changed), serviceTemplateIds: needs }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
