// The case of a cloud connect network.
import type { vpc as sdk } from "../../../sdk";
import { resourceCase } from "../case";
import { named, never, otherTags, someTags } from "../words";

const changed = ["ModifyCcnAttribute"];

export const ccn = resourceCase<sdk.CcnArgs>({
  token: "vpc:Ccn",
  lives: [
    {
      least: () => ({}),
      most: () => ({
        name: "backbone",
        description: "everything",
        qosLevel: "PT",
        instanceChargeType: "POSTPAID",
        instanceMeteringType: "BANDWIDTH",
        bandwidthLimitType: "OUTER_REGION_LIMIT",
        routeEcmpFlag: true,
        routeOverlapFlag: true,
        tags: someTags,
      }),
      created: ["CreateCcn", ...changed],
      deleted: ["DeleteCcn"],
      properties: {
        tags: otherTags,
        name: { to: "other", by: changed, drift: { CcnName: "drifted" } },
        description: { to: "less", by: changed, drift: { CcnDescription: "drifted" } },
        qosLevel: { to: "AG", by: "replacement", drift: never },
        instanceChargeType: {
          to: "PREPAID",
          along: { bandwidthLimitType: "INTER_REGION_LIMIT" },
          by: "replacement",
          drift: never,
        },
        instanceMeteringType: { to: "TRAFFIC", by: "replacement", drift: never },
        bandwidthLimitType: {
          to: "INTER_REGION_LIMIT",
          by: ["ModifyCcnRegionBandwidthLimitsType"],
          drift: { BandwidthLimitType: "INTER_REGION_LIMIT" },
        },
        routeEcmpFlag: { to: false, by: changed, drift: { RouteECMPFlag: false } },
        routeOverlapFlag: {
          to: false,
          by: "replacement",
          drift: { RouteOverlapFlag: false },
          repair: changed,
        },
      },
    },
  ],
  costs: { make: ["CreateCcn"], see: ["DescribeCcns"], remove: ["DeleteCcn"] },
  many: {
    most: 1000,
    usual: 100,
    program: (i, changed) => named(i, changed),
    least: { create: { chain: 1 }, update: { chain: 3 }, delete: { chain: 1 } },
  },
});
