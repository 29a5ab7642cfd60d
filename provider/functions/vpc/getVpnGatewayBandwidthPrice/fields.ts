// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What InquiryPriceResetVpnGatewayInternetMaxBandwidth takes, by property. */
export const takes = {
  vpnGatewayId: field.string(),
  internetMaxBandwidthOut: field.integer().oneOf(5, 10, 20, 50, 100, 200, 500, 1000).doc("Mbps, one of 5 10 20 50 100."),
};

/** What InquiryPriceResetVpnGatewayInternetMaxBandwidth answers, by output. */
export const answers = {
  Price: field.object({ instancePrice: field.object({ unitPrice: field.number().doc("Postpaid, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan.") }), bandwidthPrice: field.object({ unitPrice: field.number().doc("Postpaid, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan.") }) }),
};
