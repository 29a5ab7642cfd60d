// The case of the default VPC of a region.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { instruction, zone } from "../words";

export const defaultVpc = resourceCase<sdk.DefaultVpcArgs>({
  token: "vpc:DefaultVpc",
  lives: [
    {
      least: () => ({ force: true, forceDelete: true }),
      most: () => ({ zone, force: true, forceDelete: true }),
      created: ["CreateDefaultVpc"],
      deleted: ["DeleteSubnet", "DeleteVpc"],
      properties: {
        zone: { to: "ap-guangzhou-4", by: [], drift: instruction },
        force: { to: false, by: [], drift: instruction },
        forceDelete: { to: false, by: [], drift: instruction },
      },
    },
  ],
  costs: {
    make: ["CreateDefaultVpc", "DescribeVpcs", "DescribeSubnets"],
    see: ["DescribeSubnets", "DescribeVpcs"],
    remove: ["DescribeVpcs", "DescribeSubnets", "DeleteSubnet", "DeleteVpc"],
  },
  single: "a region has one",
  nothingDrifts: "a program says nothing of it that the cloud keeps",
});
