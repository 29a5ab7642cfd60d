// What the bandwidth of edge machines came to in a month.
import { defineQuery } from "../query";
import * as fields from "./getMonthlyBandwidth/fields";

export const getMonthlyBandwidth = defineQuery({
  token: "ecm:getMonthlyBandwidth",
  doc: "The peaks of the bandwidth of edge machines in a month, and what of it is charged for, by node and carrier.",
  action: "ecm.DescribeMonthPeakNetwork",
  fields,
  answers: { as: "packages", of: "MonthNetWorkData", doc: "A line for each node and carrier." },
  docs: {
    zoneInfo: "The node.",
    month: "The month, `YYYYMM`.",
    bandwidthPkgId: "The bandwidth package.",
    isp: "The carrier.",
    trafficMaxIn: "The peak of incoming bandwidth in Mbps.",
    trafficMaxOut: "The peak of outgoing bandwidth in Mbps.",
    feeTraffic: "What is charged for, in Mbps.",
    startTime: "When it begins.",
    endTime: "When it ends.",
    effectiveDays: "Days that count.",
    monthDays: "Days of the month.",
    effectiveDaysRate: "Days that count, as a part of the month.",
    bandwidthPkgType: "What it is of: `Address`, `LoadBalance` or `AddressIpv6`.",
  },
  asks: { month: "The month, `YYYY-MM`." },
  example: `const { packages } = await tencentcloud.ecm.getMonthlyBandwidth({ month: "2026-01" });`,
});
