// Limits of security groups of edge machines.
import { field } from "../../lifecycle/author/field";
import { defineFunction } from "../function";

export const getSecurityGroupLimits = defineFunction({
  token: "ecm:getSecurityGroupLimits",
  doc: "How many security groups of edge machines the account can have, and how many of what there can be of each.",
  inputs: {},
  outputs: {
    groups: field.integer().doc("Groups of the account."),
    rules: field.integer().doc("Rules of a group, in each direction."),
    referredGroups: field.integer().doc("Groups that the rules of a group name."),
    machines: field.integer().doc("Machines of a group."),
    groupsOfMachine: field.integer().doc("Groups of a machine."),
    modules: field.integer().doc("Modules of a group."),
    groupsOfModule: field.integer().doc("Groups of a module."),
  },
  uses: ["ecm.DescribeSecurityGroupLimits"],
  call: async ({ api }) => {
    const { SecurityGroupLimitSet: limits } = await api.ecm.DescribeSecurityGroupLimits({});
    return {
      ...{ groups: limits.SecurityGroupLimit, rules: limits.SecurityGroupPolicyLimit },
      ...{ referredGroups: limits.ReferedSecurityGroupLimit, machines: limits.SecurityGroupInstanceLimit },
      ...{ groupsOfMachine: limits.InstanceSecurityGroupLimit, modules: limits.SecurityGroupModuleLimit },
      groupsOfModule: limits.ModuleSecurityGroupLimit,
    };
  },
  example: `const { groups, rules } = await tencentcloud.ecm.getSecurityGroupLimits();`,
});
