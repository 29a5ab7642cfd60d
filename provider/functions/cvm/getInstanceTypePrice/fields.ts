// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What InquiryPriceResetInstancesType takes, by property. */
export const takes = {
  instanceIds: field.list(field.string()).maxItems(1).doc("Exactly one id."),
  instanceType: field.string(),
  forceStop: field.boolean().optional().doc("Shut a running instance down hard if a normal shutdown fails; default FALSE."),
};

/** What InquiryPriceResetInstancesType answers, by output. */
export const answers = {
  Price: field.object({ instancePrice: field.object({ unitPrice: field.number().doc("Hourly, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan."), discount: field.integer().optional(), unitPriceDiscount: field.integer().optional(), unitPriceSecondStep: field.integer().optional(), unitPriceDiscountSecondStep: field.integer().optional(), unitPriceThirdStep: field.integer().optional(), unitPriceDiscountThirdStep: field.integer().optional(), originalPriceThreeYear: field.integer().optional(), discountPriceThreeYear: field.integer().optional(), discountThreeYear: field.integer().optional(), originalPriceFiveYear: field.integer().optional(), discountPriceFiveYear: field.integer().optional(), discountFiveYear: field.integer().optional(), originalPriceOneYear: field.integer().optional(), discountPriceOneYear: field.integer().optional(), discountOneYear: field.integer().optional() }), bandwidthPrice: field.object({ unitPrice: field.number().doc("Hourly, yuan."), chargeUnit: field.string().doc("HOUR | GB."), originalPrice: field.number().doc("Prepaid, yuan."), discountPrice: field.number().doc("Prepaid, yuan."), discount: field.integer().optional(), unitPriceDiscount: field.integer().optional(), unitPriceSecondStep: field.integer().optional(), unitPriceDiscountSecondStep: field.integer().optional(), unitPriceThirdStep: field.integer().optional(), unitPriceDiscountThirdStep: field.integer().optional(), originalPriceThreeYear: field.integer().optional(), discountPriceThreeYear: field.integer().optional(), discountThreeYear: field.integer().optional(), originalPriceFiveYear: field.integer().optional(), discountPriceFiveYear: field.integer().optional(), discountFiveYear: field.integer().optional(), originalPriceOneYear: field.integer().optional(), discountPriceOneYear: field.integer().optional(), discountOneYear: field.integer().optional() }) }).doc("InstancePrice."),
};
