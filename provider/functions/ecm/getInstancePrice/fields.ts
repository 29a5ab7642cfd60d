// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribePriceRunInstance takes, by property. */
export const takes = {
  instanceType: field.string().doc("Model id."),
  systemDisk: field.object({ diskType: field.string().optional().doc("LOCAL_BASIC | CLOUD_PREMIUM; text gives default CLOUD_BASIC, which is not a listed value."), diskId: field.string().optional().doc("Not usable yet."), diskSize: field.integer().optional().doc("GB.") }),
  instanceCount: field.integer(),
  dataDisk: field.list(field.object({ diskSize: field.integer().doc("GB."), diskType: field.string().optional().doc("LOCAL_BASIC (default) | CLOUD_PREMIUM.") })).optional().doc("Array named in the singular."),
  instanceChargeType: field.integer().optional().doc("0 | 1 | 2 as in RunInstances."),
};

/** What DescribePriceRunInstance answers, by output. */
export const answers = {
  InstancePrice: field.object({ instancePricesPartDetail: field.object({ cpuPrice: field.object({ discount: field.integer().doc("Text: 20 = 80% off (pay 20%); sample 65 -> pay 65%."), discountPrice: field.integer().doc("Cents."), originalPrice: field.integer().doc("Cents.") }), memPrice: field.object({ discount: field.integer().doc("Text: 20 = 80% off (pay 20%); sample 65 -> pay 65%."), discountPrice: field.integer().doc("Cents."), originalPrice: field.integer().doc("Cents.") }), disksPrice: field.object({ discount: field.integer().doc("Text: 20 = 80% off (pay 20%); sample 65 -> pay 65%."), discountPrice: field.integer().doc("Cents."), originalPrice: field.integer().doc("Cents.") }) }), discount: field.integer(), discountPrice: field.integer().doc("Cents."), originalPrice: field.integer().doc("Cents.") }).doc("Prices in cents; Discount 65 means 65% of the list price."),
};
