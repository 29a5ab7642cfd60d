// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeSecurityGroupAssociationStatistics takes, by property. */
export const takes = {
  securityGroupIds: field.list(field.string()),
};

/** What DescribeSecurityGroupAssociationStatistics answers, by output. */
export const answers = {
  SecurityGroupAssociationStatisticsSet: field.list(field.object({ securityGroupId: field.string(), cvm: field.integer().wire("CVM"), cdb: field.integer().wire("CDB"), eni: field.integer().wire("ENI"), sg: field.integer().wire("SG"), clb: field.integer().wire("CLB"), instanceStatistics: field.list(field.object({ instanceType: field.string(), instanceCount: field.integer() })).optional(), totalCount: field.integer().optional() })),
};
