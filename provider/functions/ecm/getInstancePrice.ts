// What edge machines would cost.
import { definePrice } from "../price";
import * as fields from "./getInstancePrice/fields";

export const getInstancePrice = definePrice({
  token: "ecm:getInstancePrice",
  doc: "What new edge machines would cost.",
  action: "ecm.DescribePriceRunInstance",
  fields,
  of: "InstancePrice",
  asks: {
    instanceType: "The model, such as `SN3ne.MEDIUM4`.",
    instanceCount: "How many.",
    systemDisk: "The system disk.",
    "systemDisk.diskType": "Type of the disk, `LOCAL_BASIC` or `CLOUD_PREMIUM`.",
    "systemDisk.diskSize": "GB.",
    dataDisk: "Data disks.",
    "dataDisk.diskType": "Type of the disk, `LOCAL_BASIC` or `CLOUD_PREMIUM`.",
    "dataDisk.diskSize": "GB.",
    instanceChargeType: "How they would be paid for: 0 by the day's peak, 1 by the hour, 2 by the month.",
  },
  says: {
    prices: {
      instancePricesPartDetail: "What the parts cost.",
      cpuPrice: "What the cores cost.",
      memPrice: "What the memory costs.",
      disksPrice: "What the disks cost.",
      originalPrice: "Cents, without a discount.",
      discountPrice: "Cents that are really paid.",
      discount: "Percent of the price that are really paid.",
    },
    note: "Prices are in cents of a yuan.",
  },
  example: `const { price } = await tencentcloud.ecm.getInstancePrice({
  instanceType: "SN3ne.MEDIUM4",
  instanceCount: 1,
  systemDisk: { diskSize: 50 },
});`,
});
