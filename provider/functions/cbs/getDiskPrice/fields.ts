// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What InquiryPriceCreateDisks takes, by property. */
export const takes = {
  diskChargeType: field.enum("PREPAID", "POSTPAID_BY_HOUR", "CDCPAID").doc("List shows POSTPAID_BY_HOUR only, example uses PREPAID."),
  diskType: field.enum("CLOUD_BASIC", "CLOUD_PREMIUM", "CLOUD_BSSD", "CLOUD_SSD", "CLOUD_HSSD", "CLOUD_TSSD").doc("CLOUD_BSSD missing from this list."),
  diskSize: field.integer().doc("GB."),
  projectId: field.integer().optional(),
  diskCount: field.integer().range(1, 50).optional().doc("Default 1."),
  throughputPerformance: field.integer().optional().doc("MB/s, CLOUD_HSSD/CLOUD_TSSD only."),
  diskChargePrepaid: field.object({ period: field.integer().oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36).doc("Months: 1-12, 24, 36."), renewFlag: field.enum("NOTIFY_AND_AUTO_RENEW", "NOTIFY_AND_MANUAL_RENEW", "DISABLE_NOTIFY_AND_MANUAL_RENEW").optional().doc("Default NOTIFY_AND_MANUAL_RENEW; also NOTIFY_AND_AUTO_RENEW, DISABLE_NOTIFY_AND_MANUAL_RENEW."), curInstanceDeadline: field.string().optional().doc("Current expiry of the CVM, to align expiry; Period then means the CVM renewal length.") }).optional().doc("Required for PREPAID."),
  diskBackupQuota: field.integer().optional(),
};

/** What InquiryPriceCreateDisks answers, by output. */
export const answers = {
  DiskPrice: field.object({ originalPrice: field.number(), discountPrice: field.number(), unitPrice: field.number(), chargeUnit: field.string().optional().doc("HOUR; null for prepaid."), unitPriceDiscount: field.number(), originalPriceHigh: field.string().doc("Decimal as string."), discountPriceHigh: field.string(), unitPriceHigh: field.string(), unitPriceDiscountHigh: field.string() }).optional().doc("PREPAID fills OriginalPrice/DiscountPrice, hourly fills UnitPrice/UnitPriceDiscount/ChargeUnit; the rest is null."),
};
