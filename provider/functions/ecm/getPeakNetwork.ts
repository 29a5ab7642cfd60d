// The peaks of edge machines' bandwidth, of one region or of an area.
import { field } from "../../lifecycle/author/field";
import { requires } from "../../lifecycle/author/rules";
import { defineFunction } from "../function";

const peak = field.object({
  recordTime: field.string().doc("When that was, `YYYY-MM-DD hh:mm:ss`."),
  peakInNetwork: field.number().doc("Incoming, in Mbps."),
  peakOutNetwork: field.number().doc("Outgoing, in Mbps."),
  chargeNetwork: field.number().optional().doc("What is charged for, in Mbps."),
});

export const getPeakNetwork = defineFunction({
  token: "ecm:getPeakNetwork",
  doc: "Peaks of the bandwidth of edge machines in a period: by the minute for a day, by five minutes up to a week, by the hour beyond.",
  inputs: {
    area: field
      .string()
      .optional()
      .doc("Part of the country, such as `china-east`, or `ALL_REGION`, instead of the region."),
    isp: field.enum("CTCC", "CUCC", "CMCC").optional().doc("Only the traffic of this carrier; needs `area`."),
    startTime: field
      .string()
      .optional()
      .doc("The first day, `YYYY-MM-DD`, at most 30 days ago. Defaults to seven days ago."),
    endTime: field.string().optional().doc("The last day, `YYYY-MM-DD`. Defaults to yesterday."),
    period: field.integer().oneOf(60, 300).optional().doc("Seconds that each peak is of."),
  },
  outputs: {
    regions: field
      .list(
        field.object({
          region: field.string().doc("The region."),
          peaks: field.list(peak).doc("Its peaks, the oldest first."),
        }),
      )
      .doc("A line for each region."),
  },
  rules: [requires("isp", "area")],
  uses: ["ecm.DescribePeakNetworkOverview"],
  call: async ({ api, region, inputs: { area, isp, startTime, endTime, period } }) => {
    const Filters = [
      area ? { Name: "area", Values: [area] } : { Name: "region", Values: [region] },
      ...(isp ? [{ Name: "isp", Values: [isp] }] : []),
    ];
    const { PeakNetworkRegionSet } = await api.ecm.DescribePeakNetworkOverview({
      ...{ StartTime: startTime, EndTime: endTime, Filters, Period: period },
    });
    const regions = (PeakNetworkRegionSet ?? []).map(({ Region, PeakNetworkSet }) => ({
      region: Region,
      peaks: (PeakNetworkSet ?? []).map((one) => ({
        recordTime: one.RecordTime,
        peakInNetwork: Number(one.PeakInNetwork),
        peakOutNetwork: Number(one.PeakOutNetwork),
        ...(one.ChargeNetwork ? { chargeNetwork: Number(one.ChargeNetwork) } : {}),
      })),
    }));
    return { regions };
  },
  example: `const { regions } = await tencentcloud.ecm.getPeakNetwork({ region: "ap-hangzhou-ecm" });`,
});
