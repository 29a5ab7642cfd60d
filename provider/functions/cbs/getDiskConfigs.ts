// Which disks are sold.
import { defineQuery } from "../query";
import * as fields from "./getDiskConfigs/fields";

export const getDiskConfigs = defineQuery({
  token: "cbs:getDiskConfigs",
  doc: "Which types of disks are sold in which zones, and in which sizes.",
  action: "cbs.DescribeDiskConfigQuota",
  fields,
  answers: { as: "configs", of: "DiskConfigSet", doc: "A line for each type, zone and use." },
  docs: {
    available: "Whether it is sold.",
    diskChargeType: "How it is paid: `PREPAID` or `POSTPAID_BY_HOUR`.",
    zone: "The zone.",
    instanceFamily: "The family of instances that it goes with.",
    diskType: "Type, such as `CLOUD_PREMIUM`.",
    stepSize: "GB between one size and the next.",
    extraPerformanceRange: "The least and the most MB/s that can be had beside those of the type.",
    deviceClass: "Class of the device.",
    diskUsage: "`SYSTEM_DISK` or `DATA_DISK`.",
    minDiskSize: "GB, the least.",
    maxDiskSize: "GB, the most.",
    price: "What it costs, in yuan.",
    "price.originalPrice": "For all months, without a discount, where it is paid ahead.",
    "price.discountPrice": "For all months that are really paid.",
    "price.unitPrice": "For each unit, where it is paid by use.",
    "price.unitPriceDiscount": "For each unit that are really paid.",
    "price.chargeUnit": "The unit, `HOUR`.",
  },
  asks: {
    inquiryType: "`INQUIRY_CBS_CONFIG` for disks, `INQUIRY_CVM_CONFIG` for disks with instances.",
    zones: "Only in these zones.",
    diskChargeType: "Only those paid this way: `PREPAID` or `POSTPAID_BY_HOUR`.",
    diskTypes: "Only these types, such as `CLOUD_SSD`.",
    diskUsage: "Only `SYSTEM_DISK` or `DATA_DISK`.",
    instanceFamilies: "Only with these families of instances, such as `S5`.",
    cpu: "Cores of the instances.",
    memory: "GB of the instances.",
    dedicatedClusterId: "Only of this dedicated cluster.",
  },
  example: `const { configs } = await tencentcloud.cbs.getDiskConfigs({ inquiryType: "INQUIRY_CBS_CONFIG" });`,
});
