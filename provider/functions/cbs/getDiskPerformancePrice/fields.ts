// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What InquirePriceModifyDiskExtraPerformance takes, by property. */
export const takes = {
  diskId: field.string(),
  throughputPerformance: field.integer().doc("MB/s."),
};

/** What InquirePriceModifyDiskExtraPerformance answers, by output. */
export const answers = {
  DiskPrice: field.object({ originalPrice: field.number(), discountPrice: field.number(), unitPrice: field.number(), chargeUnit: field.string().optional().doc("HOUR; null for prepaid."), unitPriceDiscount: field.number(), originalPriceHigh: field.string().doc("Decimal as string."), discountPriceHigh: field.string(), unitPriceHigh: field.string(), unitPriceDiscountHigh: field.string() }),
};
