// The case of a public address.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { aPackage, never, otherTags, someTags } from "../words";

export const eip = resourceCase<sdk.EipArgs>({
  token: "vpc:Eip",
  lives: [
    {
      least: () => ({}),
      most: () => ({
        name: "web",
        internetMaxBandwidthOut: 5,
        internetChargeType: "BANDWIDTH_POSTPAID_BY_HOUR",
        internetServiceProvider: "BGP",
        tags: someTags,
      }),
      created: ["AllocateAddresses"],
      deleted: ["ReleaseAddresses"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: ["ModifyAddressAttribute"], drift: { AddressName: "drifted" } },
        internetMaxBandwidthOut: { to: 10, by: ["ModifyAddressesBandwidth"], drift: { Bandwidth: 3 } },
        internetChargeType: {
          to: "TRAFFIC_POSTPAID_BY_HOUR",
          along: { internetMaxBandwidthOut: 20 },
          by: ["ModifyAddressInternetChargeType"],
          drift: { InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR" },
        },
        addressChargePrepaid: {
          to: { period: 1, autoRenewFlag: 0 },
          along: { internetChargeType: "BANDWIDTH_PREPAID_BY_MONTH" },
          by: ["ModifyAddressInternetChargeType"],
          drift: "it cannot be read back",
        },
        internetServiceProvider: { to: "CMCC", by: "replacement", drift: never },
      },
    },
    {
      as: "in a bandwidth package",
      beside: { package: aPackage, otherPackage: aPackage },
      least: () => ({}),
      most: (given) => ({
        internetChargeType: "BANDWIDTH_PACKAGE",
        bandwidthPackageId: given("package"),
        internetMaxBandwidthOut: 500,
      }),
      created: ["AllocateAddresses"],
      deleted: ["ReleaseAddresses"],
      properties: {
        bandwidthPackageId: {
          to: (given) => given("otherPackage"),
          by: ["RemoveBandwidthPackageResources", "AddBandwidthPackageResources"],
          drift: ({ api }, { now }, given) =>
            api.vpc.RemoveBandwidthPackageResources({
              BandwidthPackageId: given("package"),
              ResourceIds: [now.id],
            }),
          // What is in no package is charged for in another way.
          at: ["bandwidthPackageId", "internetChargeType"],
          repair: ["AddBandwidthPackageResources"],
        },
      },
    },
  ],
  costs: {
    make: ["AllocateAddresses", "DescribeAddresses"],
    see: ["DescribeAddresses"],
    remove: ["ReleaseAddresses", "DescribeAddresses"],
  },
  many: {
    most: 1000,
    usual: 100,
    program: (_i, changed) => ({ internetMaxBandwidthOut: changed ? 7 : 5 }),
    least: {
      create: { chain: 2, seconds: 2 },
      update: { chain: 3, seconds: 2 },
      delete: { chain: 2, seconds: 2 },
    },
  },
});
