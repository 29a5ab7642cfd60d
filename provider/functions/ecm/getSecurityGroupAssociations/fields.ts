// Generated from the catalogue by tools/generate/queries.ts: change the catalogue, then run `npm run generate`.
import { field } from "../../../lifecycle/author/field";

/** What DescribeSecurityGroupAssociationStatistics takes, by property. */
export const takes = {
  securityGroupIds: field.list(field.string()).maxItems(100).doc("Esg-... list."),
};

/** What DescribeSecurityGroupAssociationStatistics answers, by output. */
export const answers = {
  SecurityGroupAssociationStatisticsSet: field.list(field.object({ securityGroupId: field.string(), ecm: field.integer().wire("ECM"), module: field.integer(), eni: field.integer().wire("ENI"), sg: field.integer().wire("SG").doc("References by other groups."), clb: field.integer().wire("CLB"), instanceStatistics: field.list(field.object({ instanceType: field.string(), instanceCount: field.integer() })), totalCount: field.integer().doc("Excludes the SG references.") })).doc("ECM, Module, ENI, SG, CLB, TotalCount."),
};
