// What other backup points of a disk would cost.
import { definePrice } from "../price";
import * as fields from "./getDiskBackupQuotaPrice/fields";

export const getDiskBackupQuotaPrice = definePrice({
  token: "cbs:getDiskBackupQuotaPrice",
  doc: "What other backup points of a disk would cost.",
  action: "cbs.InquirePriceModifyDiskBackupQuota",
  fields,
  of: "DiskPrice",
  asks: {
    diskId: "The disk.",
    diskBackupQuota: "Backup points.",
  },
  example: `const { price } = await tencentcloud.cbs.getDiskBackupQuotaPrice({ diskId: data.id, diskBackupQuota: 2 });`,
});
