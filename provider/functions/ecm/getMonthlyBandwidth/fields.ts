// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeMonthPeakNetwork takes, by property. */
export const takes = {
  month: field.string().doc("YYYY-MM; required, yet text names a default (last month)."),
};

/** What DescribeMonthPeakNetwork answers, by output. */
export const answers = {
  MonthNetWorkData: field.list(field.object({ zoneInfo: field.object({ zoneId: field.integer().doc("Number of the zone."), zoneName: field.string().doc("Display name."), zone: field.string().doc("Name to give to resources, such as `ap-hangzhou-ecm-1`.") }), month: field.string().doc("YYYYMM."), bandwidthPkgId: field.string(), isp: field.string(), trafficMaxIn: field.number(), trafficMaxOut: field.number(), feeTraffic: field.number(), startTime: field.string(), endTime: field.string(), effectiveDays: field.integer(), monthDays: field.integer(), effectiveDaysRate: field.number().doc("Four decimals."), bandwidthPkgType: field.string().doc("Address | LoadBalance | AddressIpv6.") })).optional().doc("Capital W; may be null."),
};
