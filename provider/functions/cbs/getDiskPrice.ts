// What disks would cost.
import { definePrice } from "../price";
import * as fields from "./getDiskPrice/fields";

export const getDiskPrice = definePrice({
  token: "cbs:getDiskPrice",
  doc: "What new disks would cost.",
  action: "cbs.InquiryPriceCreateDisks",
  fields,
  of: "DiskPrice",
  asks: {
    diskType: "Type, such as `CLOUD_PREMIUM`.",
    diskSize: "GB.",
    diskChargeType: "`PREPAID` or `POSTPAID_BY_HOUR`.",
    diskCount: "How many.",
    diskChargePrepaid: "What is paid ahead, for `PREPAID`.",
    "diskChargePrepaid.period": "Months.",
    throughputPerformance: "MB/s beyond what the type has.",
    diskBackupQuota: "Backup points.",
  },
  example: `const { price } = await tencentcloud.cbs.getDiskPrice({
  diskType: "CLOUD_PREMIUM",
  diskSize: 100,
  diskChargeType: "POSTPAID_BY_HOUR",
});`,
});
