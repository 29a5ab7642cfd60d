// The case of a template of services.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { named, otherTags, someTags } from "../words";

export const serviceTemplate = resourceCase<sdk.ServiceTemplateArgs>({
  token: "vpc:ServiceTemplate",
  lives: [
    {
      least: () => ({ services: [{ service: "TCP:80,443" }] }),
      most: () => ({
        name: "offices",
        services: [{ service: "TCP:80,443", description: "the first" }, { service: "udp:53" }],
        tags: someTags,
      }),
      created: ["CreateServiceTemplate"],
      deleted: ["DeleteServiceTemplate"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyServiceTemplateAttribute"], drift: { Name: "drifted" } },
        services: {
          to: [{ service: "icmp" }],
          by: ["ModifyServiceTemplateAttribute"],
          drift: { Members: [{ value: "icmp", description: "drifted", updatedAt: 0 }] },
          at: ["services[0].description", "services[0].service", "services[1]"],
        },
      },
    },
  ],
  costs: {
    make: ["CreateServiceTemplate"],
    see: ["DescribeServiceTemplates"],
    remove: ["DeleteServiceTemplate"],
  },
  many: {
    most: 1000,
    usual: 100,
    program: (i, changed) => ({ ...named(i, changed), services: [{ service: `tcp:${1000 + i}` }] }),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
