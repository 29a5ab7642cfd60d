// Quotas of public addresses.
import { defineQuery } from "../query";
import * as fields from "./getAddressQuota/fields";

export const getAddressQuota = defineQuery({
  token: "vpc:getAddressQuota",
  doc: "How many public addresses the account can have in the region, and has.",
  action: "vpc.DescribeAddressQuota",
  fields,
  answers: { as: "quotas", of: "QuotaSet", doc: "A line for each quota." },
  docs: {
    quotaId: "Which: `TOTAL_EIP_QUOTA`, `DAILY_EIP_APPLY` or `DAILY_PUBLIC_IP_ASSIGN`.",
    quotaCurrent: "How many there are.",
    quotaLimit: "How many there can be.",
    quotaGroup: "The group of the quota.",
  },
  example: `const { quotas } = await tencentcloud.vpc.getAddressQuota();`,
});
