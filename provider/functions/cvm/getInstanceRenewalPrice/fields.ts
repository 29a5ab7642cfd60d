// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What InquiryPriceRenewInstances takes, by property. */
export const takes = {
  instanceIds: field.list(field.string()).maxItems(100).doc("Instance ids ins-xxxxxxxx; at most 100 per call."),
  instanceChargePrepaid: field.object({ period: field.integer().oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36, 48, 60).optional().doc("Required; 1-12, 24, 36 months."), renewFlag: field.enum("NOTIFY_AND_AUTO_RENEW", "NOTIFY_AND_MANUAL_RENEW", "DISABLE_NOTIFY_AND_MANUAL_RENEW").optional().doc("Default NOTIFY_AND_AUTO_RENEW in 2017, NOTIFY_AND_MANUAL_RENEW in API 3.0.") }),
  dryRun: field.boolean().optional(),
  renewPortableDataDisk: field.boolean().optional(),
};

/** What InquiryPriceRenewInstances answers, by output. */
export const answers = {
  Price: field.object({ instancePrice: field.object({ unitPrice: field.number().doc("Hourly, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan."), discount: field.integer().optional(), unitPriceDiscount: field.integer().optional(), unitPriceSecondStep: field.integer().optional(), unitPriceDiscountSecondStep: field.integer().optional(), unitPriceThirdStep: field.integer().optional(), unitPriceDiscountThirdStep: field.integer().optional(), originalPriceThreeYear: field.integer().optional(), discountPriceThreeYear: field.integer().optional(), discountThreeYear: field.integer().optional(), originalPriceFiveYear: field.integer().optional(), discountPriceFiveYear: field.integer().optional(), discountFiveYear: field.integer().optional(), originalPriceOneYear: field.integer().optional(), discountPriceOneYear: field.integer().optional(), discountOneYear: field.integer().optional() }), bandwidthPrice: field.object({ unitPrice: field.number().doc("Hourly, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan."), discount: field.integer().optional(), unitPriceDiscount: field.integer().optional(), unitPriceSecondStep: field.integer().optional(), unitPriceDiscountSecondStep: field.integer().optional(), unitPriceThirdStep: field.integer().optional(), unitPriceDiscountThirdStep: field.integer().optional(), originalPriceThreeYear: field.integer().optional(), discountPriceThreeYear: field.integer().optional(), discountThreeYear: field.integer().optional(), originalPriceFiveYear: field.integer().optional(), discountPriceFiveYear: field.integer().optional(), discountFiveYear: field.integer().optional(), originalPriceOneYear: field.integer().optional(), discountPriceOneYear: field.integer().optional(), discountOneYear: field.integer().optional() }) }),
};
