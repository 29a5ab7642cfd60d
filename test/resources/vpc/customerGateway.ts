// The case of a customer gateway.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { named, never, otherTags, someTags } from "../words";

export const customerGateway = resourceCase<sdk.CustomerGatewayArgs>({
  token: "vpc:CustomerGateway",
  lives: [
    {
      least: () => ({ ipAddress: "203.0.113.7" }),
      most: () => ({ name: "office", ipAddress: "203.0.113.7", bgpAsn: 65001, tags: someTags }),
      created: ["CreateCustomerGateway"],
      deleted: ["DeleteCustomerGateway"],
      notForced: {
        because: "the engine makes the other one first, and a region has one for an address",
        says: /InvalidParameterValue\.Duplicate/,
      },
      properties: {
        tags: otherTags,
        name: {
          to: "other",
          by: ["ModifyCustomerGatewayAttribute"],
          drift: { CustomerGatewayName: "drifted" },
        },
        ipAddress: { to: "203.0.113.8", by: "replacement", drift: never },
        bgpAsn: { to: 65002, by: ["ModifyCustomerGatewayAttribute"], drift: { BgpAsn: 65003 } },
      },
    },
  ],
  costs: {
    make: ["CreateCustomerGateway"],
    see: ["DescribeCustomerGateways", "DescribeResourceTagsByResourceIds"],
    remove: ["DeleteCustomerGateway"],
  },
  many: {
    most: 20,
    program: (i, changed) => ({ ...named(i, changed), ipAddress: `203.0.113.${i + 1}` }),
    least: { create: { chain: 1 }, update: { chain: 5 }, delete: { chain: 1 } },
  },
});
