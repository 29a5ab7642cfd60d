// What further months of a VPN gateway would cost.
import { definePrice } from "../price";
import * as fields from "./getVpnGatewayRenewalPrice/fields";

export const getVpnGatewayRenewalPrice = definePrice({
  token: "vpc:getVpnGatewayRenewalPrice",
  doc: "What it would cost to have a VPN gateway that is paid ahead for further months.",
  action: "vpc.InquiryPriceRenewVpnGateway",
  fields,
  of: "Price",
  asks: {
    vpnGatewayId: "The VPN gateway.",
    instanceChargePrepaid: "What is paid ahead.",
    "instanceChargePrepaid.period": "Months.",
  },
  example: `const { price } = await tencentcloud.vpc.getVpnGatewayRenewalPrice({
  vpnGatewayId: gateway.id,
  instanceChargePrepaid: { period: 3 },
});`,
});
