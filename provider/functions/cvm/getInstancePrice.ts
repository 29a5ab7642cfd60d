// What instances would cost.
import { definePrice } from "../price";
import * as fields from "./getInstancePrice/fields";

export const getInstancePrice = definePrice({
  token: "cvm:getInstancePrice",
  doc: "What new instances would cost.",
  action: "cvm.InquiryPriceRunInstances",
  fields,
  of: "Price",
  asks: {
    placement: "Where they would be.",
    "placement.zone": "The zone, such as `ap-guangzhou-3`.",
    imageId: "The image.",
    instanceType: "The instance type, such as `S5.MEDIUM4`.",
    instanceCount: "How many.",
    instanceChargeType: "`PREPAID`, `POSTPAID_BY_HOUR` or `SPOTPAID`.",
    instanceChargePrepaid: "What is paid ahead, for `PREPAID`.",
    "instanceChargePrepaid.period": "Months.",
    systemDisk: "The system disk.",
    "systemDisk.diskType": "Type of the disk, such as `CLOUD_PREMIUM`.",
    "systemDisk.diskSize": "GB.",
    dataDisks: "Data disks.",
    "dataDisks.diskType": "Type of the disk, such as `CLOUD_PREMIUM`.",
    "dataDisks.diskSize": "GB.",
    internetAccessible: "Its way to the internet.",
    "internetAccessible.internetChargeType": "How that is paid, such as `TRAFFIC_POSTPAID_BY_HOUR`.",
    "internetAccessible.internetMaxBandwidthOut": "Mbps out.",
  },
  example: `const { price } = await tencentcloud.cvm.getInstancePrice({
  placement: { zone: "ap-guangzhou-3" },
  imageId: "img-487zeit5",
  instanceType: "S5.MEDIUM4",
});`,
});
