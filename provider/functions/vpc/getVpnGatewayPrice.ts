// What a VPN gateway would cost.
import { definePrice } from "../price";
import * as fields from "./getVpnGatewayPrice/fields";

export const getVpnGatewayPrice = definePrice({
  token: "vpc:getVpnGatewayPrice",
  doc: "What a new VPN gateway would cost.",
  action: "vpc.InquiryPriceCreateVpnGateway",
  fields,
  of: "Price",
  asks: {
    internetMaxBandwidthOut: "Mbps out.",
    instanceChargeType: "`PREPAID`, or `POSTPAID_BY_HOUR`, the default.",
    instanceChargePrepaid: "What is paid ahead, for `PREPAID`.",
    "instanceChargePrepaid.period": "Months.",
  },
  example: `const { price } = await tencentcloud.vpc.getVpnGatewayPrice({ internetMaxBandwidthOut: 5 });`,
});
