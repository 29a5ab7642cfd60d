// What another performance of a disk would cost.
import { definePrice } from "../price";
import * as fields from "./getDiskPerformancePrice/fields";

export const getDiskPerformancePrice = definePrice({
  token: "cbs:getDiskPerformancePrice",
  doc: "What another performance of a disk would cost.",
  action: "cbs.InquirePriceModifyDiskExtraPerformance",
  fields,
  of: "DiskPrice",
  asks: {
    diskId: "The disk.",
    throughputPerformance: "MB/s beyond what the type has.",
  },
  example: `const { price } = await tencentcloud.cbs.getDiskPerformancePrice({ diskId: data.id, throughputPerformance: 100 });`,
});
