// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeDiskConfigQuota takes, by property. */
export const takes = {
  inquiryType: field.enum("INQUIRY_CBS_CONFIG", "INQUIRY_CVM_CONFIG").doc("INQUIRY_CBS_CONFIG (disks) or INQUIRY_CVM_CONFIG (disks matched with instances)."),
  zones: field.list(field.string()).optional(),
  diskChargeType: field.string().optional().doc("POSTPAID_BY_HOUR listed; SDK adds PREPAID."),
  diskTypes: field.list(field.string()).optional().doc("CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_SSD, CLOUD_HSSD."),
  diskUsage: field.string().optional().doc("SYSTEM_DISK or DATA_DISK."),
  instanceFamilies: field.list(field.string()).optional().doc("E.g. S1, I1, M1."),
  cpu: field.integer().optional().wire("CPU").doc("Cores."),
  memory: field.integer().optional().doc("GB."),
  dedicatedClusterId: field.string().optional(),
};

/** What DescribeDiskConfigQuota answers, by output. */
export const answers = {
  DiskConfigSet: field.list(field.object({ available: field.boolean(), diskChargeType: field.string().doc("PREPAID or POSTPAID_BY_HOUR."), zone: field.string(), instanceFamily: field.string().optional().doc("May be null."), diskType: field.string(), stepSize: field.integer().optional().doc("GB; may be null."), extraPerformanceRange: field.list(field.integer()).optional().doc("May be null."), deviceClass: field.string().optional().doc("May be null."), diskUsage: field.string().doc("SYSTEM_DISK or DATA_DISK."), minDiskSize: field.integer().doc("GB."), maxDiskSize: field.integer().doc("GB."), price: field.object({ originalPrice: field.number(), discountPrice: field.number(), unitPrice: field.number(), chargeUnit: field.string().optional().doc("HOUR; null for prepaid."), unitPriceDiscount: field.number(), originalPriceHigh: field.string().doc("Decimal as string."), discountPriceHigh: field.string(), unitPriceHigh: field.string(), unitPriceDiscountHigh: field.string() }).optional().doc("May be null.") })),
};
