// Overviews and quotas, where every refusal of their actions can be caused.
import { change } from "../../errors/refusals";
import { EcmRegion, type EdgeGround, Zone } from "../ground";

const wrongFilter = change({ Filters: [{ Name: "nonsense", Values: ["x"] }] });

export async function ofOverviews(): Promise<EdgeGround> {
  return {
    good: {
      DescribeBaseOverview: {},
      DescribePeakBaseOverview: {},
      DescribePeakNetworkOverview: { Filters: [{ Name: "region", Values: [EcmRegion] }] },
      DescribeMonthPeakNetwork: { Month: "2026-01" },
      DescribePackingQuotaGroup: { Filters: [{ Name: "Zone", Values: [Zone] }] },
    },
    causes: {
      DescribePeakBaseOverview: {
        "InvalidParameterValue.InvalidTime": change({ StartTime: "2020-01-01" }),
      },
      DescribePeakNetworkOverview: {
        "InvalidParameterValue.InvalidTime": change({ StartTime: "yesterday" }),
        "InvalidParameterValue.InvalidFilter": change({ Filters: [{ Name: "isp", Values: ["CTCC"] }] }),
      },
      DescribeMonthPeakNetwork: {
        "InvalidParameterValue.Malformed": change({ Month: "202601" }),
        InvalidParameterValue: wrongFilter,
      },
      DescribePackingQuotaGroup: { "InvalidParameterValue.InvalidFilter": wrongFilter },
    },
  };
}
