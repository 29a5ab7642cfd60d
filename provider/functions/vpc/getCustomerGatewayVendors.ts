// The makes of device that a customer gateway's configuration can be had for.
import { defineQuery } from "../query";
import * as fields from "./getCustomerGatewayVendors/fields";

export const getCustomerGatewayVendors = defineQuery({
  token: "vpc:getCustomerGatewayVendors",
  doc: "The vendors and platforms that a customer gateway's configuration can be downloaded for.",
  action: "vpc.DescribeCustomerGatewayVendors",
  fields,
  answers: {
    as: "vendors",
    of: "CustomerGatewayVendorSet",
    doc: "The vendors with their platforms, in the cloud's order.",
  },
  docs: {
    platform: "Platform, such as `comware`.",
    softwareVersion: "Version of its software, such as `V1.0`.",
    vendorName: "Vendor, such as `h3c`.",
  },
  narrow: ["vendorName"],
  example: `const { vendors } = await tencentcloud.vpc.getCustomerGatewayVendors();`,
});
