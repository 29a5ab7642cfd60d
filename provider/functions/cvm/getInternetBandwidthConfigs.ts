// Bandwidths of an instance over time.
import { defineQuery } from "../query";
import * as fields from "./getInternetBandwidthConfigs/fields";

export const getInternetBandwidthConfigs = defineQuery({
  token: "cvm:getInternetBandwidthConfigs",
  doc: "The bandwidths that an instance paid ahead has had and will have, and for how long.",
  action: "cvm.DescribeInstanceInternetBandwidthConfigs",
  fields,
  answers: { as: "configs", of: "InternetBandwidthConfigSet", doc: "The bandwidths." },
  docs: {
    startTime: "When it begins.",
    endTime: "When it ends.",
    internetAccessible: "The bandwidth.",
    "internetAccessible.internetChargeType": "How it is paid.",
    "internetAccessible.internetMaxBandwidthOut": "Mbps out.",
    "internetAccessible.publicIpAssigned": "Whether there is a public address.",
  },
  asks: {
    instanceId: "The instance.",
  },
  example: `const { configs } = await tencentcloud.cvm.getInternetBandwidthConfigs({ instanceId: server.id });`,
});
