// What larger disks of an instance would cost.
import { definePrice } from "../price";
import * as fields from "./getInstanceDiskPrice/fields";

export const getInstanceDiskPrice = definePrice({
  token: "cvm:getInstanceDiskPrice",
  doc: "What larger disks of an instance would cost.",
  action: "cvm.InquiryPriceResizeInstanceDisks",
  fields,
  of: "Price",
  asks: {
    instanceId: "The instance.",
    systemDisk: "The system disk.",
    "systemDisk.diskType": "Type of the disk, such as `CLOUD_PREMIUM`.",
    "systemDisk.diskSize": "GB.",
    dataDisks: "Data disks.",
    "dataDisks.diskId": "The disk.",
    "dataDisks.diskSize": "GB.",
  },
  example: `const { price } = await tencentcloud.cvm.getInstanceDiskPrice({
  instanceId: server.id,
  dataDisks: [{ diskId: "disk-0123abcd", diskSize: 200 }],
});`,
});
