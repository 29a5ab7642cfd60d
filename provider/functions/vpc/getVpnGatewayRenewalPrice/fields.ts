// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What InquiryPriceRenewVpnGateway takes, by property. */
export const takes = {
  vpnGatewayId: field.string(),
  instanceChargePrepaid: field.object({ period: field.integer().oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36).doc("Months: 1-12, 24, 36."), renewFlag: field.enum("NOTIFY_AND_AUTO_RENEW", "NOTIFY_AND_MANUAL_RENEW").optional().doc("NOTIFY_AND_AUTO_RENEW | NOTIFY_AND_MANUAL_RENEW (default).") }).doc("Period and RenewFlag."),
};

/** What InquiryPriceRenewVpnGateway answers, by output. */
export const answers = {
  Price: field.object({ instancePrice: field.object({ unitPrice: field.number().doc("Postpaid, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan.") }), bandwidthPrice: field.object({ unitPrice: field.number().doc("Postpaid, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan.") }) }),
};
