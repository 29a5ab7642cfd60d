// What a larger disk would cost.
import { definePrice } from "../price";
import * as fields from "./getDiskResizePrice/fields";

export const getDiskResizePrice = definePrice({
  token: "cbs:getDiskResizePrice",
  doc: "What a larger disk would cost.",
  action: "cbs.InquiryPriceResizeDisk",
  fields,
  of: "DiskPrice",
  asks: {
    diskId: "The disk.",
    diskSize: "GB.",
  },
  example: `const { price } = await tencentcloud.cbs.getDiskResizePrice({ diskId: data.id, diskSize: 200 });`,
});
