// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeInstanceInternetBandwidthConfigs takes, by property. */
export const takes = {
  instanceId: field.string(),
};

/** What DescribeInstanceInternetBandwidthConfigs answers, by output. */
export const answers = {
  InternetBandwidthConfigSet: field.list(field.object({ startTime: field.string(), endTime: field.string(), internetAccessible: field.object({ internetChargeType: field.enum("BANDWIDTH_PREPAID", "TRAFFIC_POSTPAID_BY_HOUR", "BANDWIDTH_POSTPAID_BY_HOUR", "BANDWIDTH_PACKAGE").doc("BANDWIDTH_PREPAID, TRAFFIC_POSTPAID_BY_HOUR (default), BANDWIDTH_POSTPAID_BY_HOUR, BANDWIDTH_PACKAGE."), internetMaxBandwidthOut: field.integer().doc("Mbps, default 0."), publicIpAssigned: field.boolean().doc("Default TRUE when bandwidth > 0, impossible at 0; input only."), bandwidthPackageId: field.string().optional(), internetServiceProvider: field.string().optional(), iPv4AddressType: field.string().optional(), iPv6AddressType: field.string().optional(), antiDDoSPackageId: field.string().optional() }) })).doc("StartTime, EndTime, InternetAccessible; past settings included."),
};
