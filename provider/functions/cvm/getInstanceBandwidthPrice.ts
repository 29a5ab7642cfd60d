// What another bandwidth of instances would cost.
import { definePrice } from "../price";
import * as fields from "./getInstanceBandwidthPrice/fields";

export const getInstanceBandwidthPrice = definePrice({
  token: "cvm:getInstanceBandwidthPrice",
  doc: "What another bandwidth of instances would cost.",
  action: "cvm.InquiryPriceResetInstancesInternetMaxBandwidth",
  fields,
  of: "Price",
  asks: {
    instanceIds: "The instances.",
    internetAccessible: "Its way to the internet.",
    "internetAccessible.internetChargeType": "How that is paid, such as `TRAFFIC_POSTPAID_BY_HOUR`.",
    "internetAccessible.internetMaxBandwidthOut": "Mbps out.",
    startTime: "When it begins, `YYYY-MM-DD`, for a bandwidth paid ahead.",
    endTime: "When it ends, `YYYY-MM-DD`.",
  },
  example: `const { price } = await tencentcloud.cvm.getInstanceBandwidthPrice({
  instanceIds: [server.id],
  internetAccessible: { internetMaxBandwidthOut: 20 },
});`,
});
