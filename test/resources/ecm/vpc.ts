// The case of a VPC of edge machines.
import type { ecm as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { edge, named, never, someTags, wholeTags } from "../words";

export const vpc = resourceCase<sdk.VpcArgs>({
  token: "ecm:Vpc",
  lives: [
    {
      least: () => ({ ...edge, cidrBlock: "10.0.0.0/16" }),
      most: () => ({
        ...edge,
        name: "main",
        cidrBlock: "10.0.0.0/16",
        description: "of the site",
        tags: someTags,
      }),
      created: ["CreateVpc"],
      deleted: ["DeleteVpc"],
      properties: {
        tags: wholeTags("ModifyVpcAttribute"),
        name: { to: "other", by: ["ModifyVpcAttribute"], drift: { VpcName: "drifted" } },
        cidrBlock: { to: "10.1.0.0/16", by: "replacement", drift: never },
        description: { to: "of both", by: ["ModifyVpcAttribute"], drift: { Description: "drifted" } },
      },
    },
  ],
  costs: {
    make: ["CreateVpc", "DescribeVpcs", "DescribeRouteTables"],
    see: ["DescribeVpcs"],
    remove: ["DeleteVpc"],
  },
  many: {
    most: 1000,
    program: (i, changed) => ({ ...edge, ...named(i, changed), cidrBlock: "10.0.0.0/16" }),
    least: { create: { chain: 3 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
