// What another type of an instance would cost.
import { definePrice } from "../price";
import * as fields from "./getInstanceTypePrice/fields";

export const getInstanceTypePrice = definePrice({
  token: "cvm:getInstanceTypePrice",
  doc: "What another type of an instance would cost.",
  action: "cvm.InquiryPriceResetInstancesType",
  fields,
  of: "Price",
  asks: {
    instanceIds: "The instance: the cloud takes one.",
    instanceType: "The instance type.",
  },
  example: `const { price } = await tencentcloud.cvm.getInstanceTypePrice({ instanceIds: [server.id], instanceType: "S5.LARGE8" });`,
});
