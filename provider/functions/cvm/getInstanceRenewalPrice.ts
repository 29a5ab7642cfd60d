// What further months of instances would cost.
import { definePrice } from "../price";
import * as fields from "./getInstanceRenewalPrice/fields";

export const getInstanceRenewalPrice = definePrice({
  token: "cvm:getInstanceRenewalPrice",
  doc: "What it would cost to have instances that are paid ahead for further months.",
  action: "cvm.InquiryPriceRenewInstances",
  fields,
  of: "Price",
  asks: {
    instanceIds: "The instances.",
    instanceChargePrepaid: "What is paid ahead.",
    "instanceChargePrepaid.period": "Months.",
    renewPortableDataDisk: "Whether their data disks are renewed too.",
  },
  example: `const { price } = await tencentcloud.cvm.getInstanceRenewalPrice({
  instanceIds: [server.id],
  instanceChargePrepaid: { period: 3 },
});`,
});
