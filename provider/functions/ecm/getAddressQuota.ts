// Quotas of public addresses of edge machines.
import { defineQuery } from "../query";
import * as fields from "./getAddressQuota/fields";

export const getAddressQuota = defineQuery({
  token: "ecm:getAddressQuota",
  doc: "How many public addresses the account can have in a region of edge machines, and has.",
  action: "ecm.DescribeAddressQuota",
  fields,
  answers: { as: "quotas", of: "QuotaSet", doc: "A line for each quota." },
  docs: {
    quotaId: "Which: `TOTAL_EIP_QUOTA`, `DAILY_EIP_APPLY` or `DAILY_PUBLIC_IP_ASSIGN`.",
    quotaCurrent: "How many there are.",
    quotaLimit: "How many there can be.",
  },
  example: `const { quotas } = await tencentcloud.ecm.getAddressQuota({ region: "ap-hangzhou-ecm" });`,
});
