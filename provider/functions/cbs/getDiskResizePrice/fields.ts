// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What InquiryPriceResizeDisk takes, by property. */
export const takes = {
  diskId: field.string(),
  diskSize: field.integer().doc("GB, not smaller than now (ResizeDisk wants strictly larger)."),
  projectId: field.integer().optional().doc("Used for authorisation only."),
  diskIds: field.list(field.string()).optional(),
};

/** What InquiryPriceResizeDisk answers, by output. */
export const answers = {
  DiskPrice: field.object({ discountPrice: field.number(), chargeUnit: field.string().optional().doc("HOUR; null for prepaid."), unitPriceHigh: field.string(), originalPriceHigh: field.string(), originalPrice: field.number(), unitPriceDiscount: field.number(), unitPriceDiscountHigh: field.string(), discountPriceHigh: field.string(), unitPrice: field.number(), detailPrices: field.list(field.object({ priceTitle: field.string().optional().doc("May be null."), priceName: field.string(), originalPrice: field.number(), discountPrice: field.number(), unitPrice: field.number(), unitPriceDiscount: field.number(), chargeUnit: field.string().doc("Hour (lower case here)."), originalPriceHigh: field.string(), discountPriceHigh: field.string(), unitPriceHigh: field.string(), unitPriceDiscountHigh: field.string() })).optional().doc("May be null.") }).doc("PrepayPrice, also for hourly disks."),
};
