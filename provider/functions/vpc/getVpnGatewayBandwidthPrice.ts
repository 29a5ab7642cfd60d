// What another bandwidth of a VPN gateway would cost.
import { definePrice } from "../price";
import * as fields from "./getVpnGatewayBandwidthPrice/fields";

export const getVpnGatewayBandwidthPrice = definePrice({
  token: "vpc:getVpnGatewayBandwidthPrice",
  doc: "What another bandwidth of a VPN gateway would cost.",
  action: "vpc.InquiryPriceResetVpnGatewayInternetMaxBandwidth",
  fields,
  of: "Price",
  asks: {
    vpnGatewayId: "The VPN gateway.",
    internetMaxBandwidthOut: "Mbps out.",
  },
  example: `const { price } = await tencentcloud.vpc.getVpnGatewayBandwidthPrice({
  vpnGatewayId: gateway.id,
  internetMaxBandwidthOut: 20,
});`,
});
