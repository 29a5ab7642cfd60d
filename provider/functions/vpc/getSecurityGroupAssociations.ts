// What has a security group.
import { defineQuery } from "../query";
import * as fields from "./getSecurityGroupAssociations/fields";

export const getSecurityGroupAssociations = defineQuery({
  token: "vpc:getSecurityGroupAssociations",
  doc: "How many things have a security group, by kind.",
  action: "vpc.DescribeSecurityGroupAssociationStatistics",
  fields,
  answers: { as: "associations", of: "SecurityGroupAssociationStatisticsSet", doc: "A line for each group." },
  docs: {
    securityGroupId: "The group.",
    cvm: "Instances that have it.",
    cdb: "Databases that have it.",
    eni: "Network interfaces that have it.",
    sg: "Groups whose rules name it.",
    clb: "Load balancers that have it.",
    instanceStatistics: "How many of other kinds have it.",
    "instanceStatistics.instanceType": "The kind.",
    "instanceStatistics.instanceCount": "How many.",
    totalCount: "All together.",
  },
  asks: {
    securityGroupIds: "The security groups.",
  },
  example: `const { associations } = await tencentcloud.vpc.getSecurityGroupAssociations({ securityGroupIds: [group.id] });`,
});
