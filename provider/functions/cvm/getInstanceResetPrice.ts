// What an instance would cost after a reset.
import { definePrice } from "../price";
import * as fields from "./getInstanceResetPrice/fields";

export const getInstanceResetPrice = definePrice({
  token: "cvm:getInstanceResetPrice",
  doc: "What an instance would cost with another image or a larger system disk.",
  action: "cvm.InquiryPriceResetInstance",
  fields,
  of: "Price",
  asks: {
    instanceId: "The instance.",
    imageId: "The image.",
    systemDisk: "The system disk.",
    "systemDisk.diskType": "Type of the disk, such as `CLOUD_PREMIUM`.",
    "systemDisk.diskSize": "GB.",
  },
  example: `const { price } = await tencentcloud.cvm.getInstanceResetPrice({ instanceId: server.id, systemDisk: { diskSize: 100 } });`,
});
