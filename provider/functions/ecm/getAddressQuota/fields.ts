// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeAddressQuota takes, by property. */
export const takes = {
};

/** What DescribeAddressQuota answers, by output. */
export const answers = {
  QuotaSet: field.list(field.object({ quotaId: field.string().doc("TOTAL_EIP_QUOTA | DAILY_EIP_APPLY | DAILY_PUBLIC_IP_ASSIGN."), quotaCurrent: field.integer(), quotaLimit: field.integer() })).doc("TOTAL_EIP_QUOTA, DAILY_EIP_APPLY, DAILY_PUBLIC_IP_ASSIGN (sample: DAILY_EIP_ASSIGN)."),
};
