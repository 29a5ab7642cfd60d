// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What InquiryPriceCreateVpnGateway takes, by property. */
export const takes = {
  instanceChargeType: field.enum("PREPAID", "POSTPAID_BY_HOUR").optional().doc("PREPAID | POSTPAID_BY_HOUR, default POSTPAID_BY_HOUR."),
  instanceChargePrepaid: field.object({ period: field.integer().oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36).doc("Months: 1-12, 24, 36."), renewFlag: field.enum("NOTIFY_AND_AUTO_RENEW", "NOTIFY_AND_MANUAL_RENEW").optional().doc("NOTIFY_AND_AUTO_RENEW | NOTIFY_AND_MANUAL_RENEW (default).") }).optional().doc("Required when InstanceChargeType is PREPAID."),
  internetMaxBandwidthOut: field.integer().oneOf(5, 10, 20, 50, 100, 200, 500, 1000).doc("Mbps, one of 5 10 20 50 100."),
  maxConnection: field.integer().optional(),
  type: field.string().optional(),
};

/** What InquiryPriceCreateVpnGateway answers, by output. */
export const answers = {
  Price: field.object({ instancePrice: field.object({ unitPrice: field.number().doc("Postpaid, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan.") }), bandwidthPrice: field.object({ unitPrice: field.number().doc("Postpaid, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan.") }) }),
};
