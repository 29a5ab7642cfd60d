// What has a security group of edge machines.
import { defineQuery } from "../query";
import * as fields from "./getSecurityGroupAssociations/fields";

export const getSecurityGroupAssociations = defineQuery({
  token: "ecm:getSecurityGroupAssociations",
  doc: "How many things have a security group of edge machines, by kind.",
  action: "ecm.DescribeSecurityGroupAssociationStatistics",
  fields,
  answers: { as: "associations", of: "SecurityGroupAssociationStatisticsSet", doc: "A line for each group." },
  docs: {
    securityGroupId: "The group.",
    ecm: "Machines that have it.",
    module: "Modules that have it.",
    eni: "Network interfaces that have it.",
    sg: "Groups whose rules name it.",
    clb: "Load balancers that have it.",
    instanceStatistics: "How many of other kinds have it.",
    "instanceStatistics.instanceType": "The kind.",
    "instanceStatistics.instanceCount": "How many.",
    totalCount: "All together, without groups.",
  },
  asks: { securityGroupIds: "The security groups." },
  example: `const { associations } = await tencentcloud.ecm.getSecurityGroupAssociations({ securityGroupIds: [group.id] });`,
});
