// A security group and its ordered rules.
import type { SecurityGroup } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { policyActions } from "../network/securityGroup/policies";
import { normalRule, policyOf } from "../network/securityGroup/rule";
import {
  changeLists,
  groupRules,
  type Listed,
  listed,
  listFields,
  listRules,
  readLists,
} from "../network/securityGroup/ruleLists";
import { calls } from "../network/shared/family";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";
import { usersOf } from "./securityGroup/users";

/** A group, with those of its rules that its declaration is about. */
type Group = SecurityGroup & Listed;

async function readGroup(
  api: ApiFor<"vpc.DescribeSecurityGroups" | "vpc.DescribeSecurityGroupPolicies">,
  about: Parameters<typeof readLists>[1],
): Promise<Group | undefined> {
  const [group, lists] = await Promise.all([
    api.describe("vpc.DescribeSecurityGroups", about.id, { fresh: about.fresh }),
    readLists(calls(api, api.vpc), about),
  ]);
  return group && { ...group, ...lists };
}

export const securityGroup = defineResource({
  token: "vpc:SecurityGroup",
  doc: "A stateful firewall for instances and network interfaces: traffic that no rule accepts is dropped.",
  id: "sg-xxxxxxxx",
  tagged: "cvm:sg",
  inputs: {
    name: field.string().autoName(60).wire("SecurityGroupName").doc("Name of the group, at most 60 bytes."),
    description: field
      .string()
      .maxLength(100)
      .default("")
      .wire("SecurityGroupDesc")
      .doc("Description of the group, at most 100 characters."),
    projectId: field
      .integer()
      .optional()
      .replace()
      .doc(
        "Project it belongs to. Rules can only name groups of the same project. Defaults to 0, the default project.",
      ),
    tags,
    ...listFields,
    exclusive: field
      .boolean()
      .default(true)
      .writeOnly()
      .doc(
        "Whether a declared list is complete, so that any other rules are removed. If `false`, only rules that this resource has declared are read, changed and removed, so that `SecurityGroupRule`s and other tools can add theirs.",
      ),
  },
  outputs: {
    isDefault: field.boolean().doc("Whether it is the project's default group, which cannot be deleted."),
    createdTime: field.string().doc("When it was created, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: listRules,
  agrees: [
    {
      about: groupRules,
      of: "id",
      says: ({ exclusive, ...lists }) => (exclusive === false ? undefined : { all: listed(lists) }),
      path: "exclusive",
    },
  ],
  reads: "vpc.DescribeSecurityGroups",
  filters: { name: "security-group-name" },
  uses: [
    "vpc.CreateSecurityGroup",
    "vpc.CreateSecurityGroupWithPolicies",
    "vpc.ModifySecurityGroupAttribute",
    "vpc.DeleteSecurityGroup",
    "vpc.DescribeSecurityGroupAssociationStatistics",
    ...policyActions("vpc"),
  ],
  readsAlso: ["vpc.DescribeSecurityGroupPolicies"],
  read: ({ api, ...about }) => readGroup(api, about),
  create: async ({ api, inputs }) => {
    const { name: GroupName, description: GroupDescription, ingress = [], egress = [] } = inputs;
    const Tags = tagList(inputs.tags);
    const group = { GroupName, GroupDescription, ProjectId: inputs.projectId?.toString(), Tags };
    // Both directions at once or none: then the group never exists without its rules.
    if (ingress.length > 0 && egress.length > 0) {
      const SecurityGroupPolicySet = { Ingress: ingress.map(policyOf), Egress: egress.map(policyOf) };
      const { SecurityGroup } = await api.vpc.CreateSecurityGroupWithPolicies({
        ...group,
        SecurityGroupPolicySet,
      });
      const shown = { ingress: ingress.map(normalRule), egress: egress.map(normalRule) };
      return { id: SecurityGroup.SecurityGroupId, item: { ...SecurityGroup, shown } };
    }
    const { SecurityGroup } = await api.vpc.CreateSecurityGroup(group);
    // A new group has no rules, so that nothing need be read before they are set.
    const policies = { version: undefined, ingress: [], egress: [] };
    return {
      id: SecurityGroup.SecurityGroupId,
      item: { ...SecurityGroup, shown: { ingress: [], egress: [] }, policies },
    };
  },
  sync: {
    attributes: {
      of: ["name", "description"],
      call: async ({ api, id, from, to, changed }) => {
        const name = changed.includes("name") ? to.name : undefined;
        const description = changed.includes("description") ? to.description : undefined;
        await api.vpc.ModifySecurityGroupAttribute({
          SecurityGroupId: id,
          GroupName: name,
          GroupDescription: description,
        });
        // The rules are as they were: only the group is read again. One that does not show the change yet is waited for.
        const group = await api.describe("vpc.DescribeSecurityGroups", id, { fresh: true });
        const shows =
          (name ?? group?.SecurityGroupName) === group?.SecurityGroupName &&
          (description ?? group?.SecurityGroupDesc) === group?.SecurityGroupDesc;
        return group && shows ? { ...from, ...group } : undefined;
      },
    },
    rules: {
      of: ["ingress", "egress", "exclusive"],
      call: async ({ api, id, from, to, inputsBefore: before }) =>
        changeLists<Group>(calls(api, api.vpc), { id, from, to, before }),
    },
  },
  delete: async ({ api, id, look, state }) => {
    if (state.isDefault === true && (await look()))
      throw new RefusedError(
        `${id} is the default security group of its project, which cannot be deleted; take it out of the stack with \`pulumi state delete\` or make it \`retainOnDelete\``,
      );
    return api.vpc.DeleteSecurityGroup({ SecurityGroupId: id });
  },
  blockedBy: ({ api, id }) => usersOf(api, id),
  recover: {
    candidates: async ({ api, inputs }) => {
      const { SecurityGroupSet } = await api.vpc.DescribeSecurityGroups({
        Filters: [{ Name: "security-group-name", Values: [inputs.name] }],
        Limit: "100",
      });
      return SecurityGroupSet.map((group) => ({ ...group, shown: {} }));
    },
    id: (group) => group.SecurityGroupId,
  },
  example: `const web = new tencentcloud.vpc.SecurityGroup("web", {
  description: "lets in https",
  ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
  egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
});`,
});
