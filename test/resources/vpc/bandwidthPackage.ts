// The case of a bandwidth package.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { instruction, named, never, otherTags, someTags } from "../words";

const attribute = ["ModifyBandwidthPackageAttribute"];

export const bandwidthPackage = resourceCase<sdk.BandwidthPackageArgs>({
  token: "vpc:BandwidthPackage",
  lives: [
    {
      least: () => ({}),
      most: () => ({
        name: "shared",
        networkType: "BGP",
        chargeType: "BANDWIDTH_POSTPAID_BY_DAY",
        internetMaxBandwidth: 100,
        protocol: "ipv4",
        egress: "center_egress1",
        tags: someTags,
      }),
      created: ["CreateBandwidthPackage"],
      deleted: ["DeleteBandwidthPackage"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: attribute, drift: { BandwidthPackageName: "drifted" } },
        networkType: {
          to: "SINGLEISP_CMCC",
          along: { chargeType: "ENHANCED95_POSTPAID_BY_MONTH", internetMaxBandwidth: 300 },
          by: "replacement",
          drift: never,
        },
        chargeType: {
          to: "PRIMARY_TRAFFIC_POSTPAID_BY_HOUR",
          by: attribute,
          drift: { ChargeType: "PRIMARY_TRAFFIC_POSTPAID_BY_HOUR" },
        },
        internetMaxBandwidth: {
          to: 200,
          by: ["ModifyBandwidthPackageBandwidth"],
          drift: { Bandwidth: 300 },
        },
        protocol: { to: "ipv6", by: "replacement", drift: never },
        egress: { to: "center_egress2", by: "replacement", drift: never },
      },
    },
    {
      as: "paid ahead",
      least: () => ({ chargeType: "FIXED_PREPAID_BY_MONTH", timeSpan: 1 }),
      most: () => ({
        name: "paid",
        chargeType: "FIXED_PREPAID_BY_MONTH",
        internetMaxBandwidth: 100,
        timeSpan: 2,
      }),
      created: ["CreateBandwidthPackage"],
      deleted: ["DeleteBandwidthPackage"],
      properties: { timeSpan: { to: 3, by: [], drift: instruction } },
    },
  ],
  costs: {
    make: ["CreateBandwidthPackage", "DescribeBandwidthPackages", "DescribeResourceTagsByResourceIds"],
    see: ["DescribeBandwidthPackages", "DescribeResourceTagsByResourceIds"],
    remove: ["DescribeBandwidthPackages", "DeleteBandwidthPackage", "DescribeBandwidthPackages"],
  },
  many: {
    most: 20,
    usual: 10,
    program: (i, changed) => named(i, changed),
    least: {
      create: { chain: 2, seconds: 3 },
      update: { chain: 3 },
      delete: { chain: 2, seconds: 3 },
    },
  },
});
