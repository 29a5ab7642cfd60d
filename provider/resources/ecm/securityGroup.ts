// A security group of edge machines and its ordered rules. It belongs to the account, and is there in every region.
import type { SecurityGroup } from "../../api/actions/ecm";
import type { ApiFor } from "../../api/uses";
import type { Blocker } from "../../lifecycle/author/define";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { modify, id as thisId } from "../modify";
import { rulesNaming } from "../network/securityGroup/naming";
import { policyActions } from "../network/securityGroup/policies";
import {
  changeLists,
  edgeListFields,
  groupRules,
  type Listed,
  listed,
  listRules,
  readLists,
} from "../network/securityGroup/ruleLists";
import { calls } from "../network/shared/family";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";

/** A group, with those of its rules that its declaration is about. */
type Group = SecurityGroup & Listed;

/** What uses a group: what the cloud counts, and the groups whose rules name it. */
async function usersOf(
  api: ApiFor<
    | "ecm.DescribeSecurityGroups"
    | "ecm.DescribeSecurityGroupPolicies"
    | "ecm.DescribeSecurityGroupAssociationStatistics"
  >,
  id: string,
): Promise<Blocker[]> {
  const ids = { SecurityGroupIds: [id] };
  const { SecurityGroupAssociationStatisticsSet: counts } =
    await api.ecm.DescribeSecurityGroupAssociationStatistics(ids);
  const { ECM, Module, ENI, CLB, SG } = counts[0] ?? {};
  const counted = Object.entries({
    "machines, by number": ECM,
    "modules, by number": Module,
    "network interfaces, by number": ENI,
    "load balancers, by number": CLB,
  }).flatMap(([what, number]) => (number ? [{ id: String(number), what, leaving: false }] : []));
  if (SG === 0) return counted;
  const groups = await api.list("ecm.DescribeSecurityGroups", {});
  const named = groups.map(({ SecurityGroupId }) => SecurityGroupId);
  return [...(await rulesNaming(calls(api, api.ecm), id, named)), ...counted];
}

export const securityGroup = defineResource({
  token: "ecm:SecurityGroup",
  doc: "A stateful firewall for edge machines, network interfaces and load balancers, in every region of the account: traffic that no rule accepts is dropped.",
  id: "esg-xxxxxxxx",
  everywhere: true,
  inputs: {
    name: field
      .string()
      .autoName(60)
      .wire("SecurityGroupName")
      .doc("Name of the group, at most 60 characters."),
    description: field
      .string()
      .maxLength(100)
      .default("")
      .wire("SecurityGroupDesc")
      .doc("Description of the group, at most 100 characters."),
    tags: tags.replace(),
    ...edgeListFields,
    exclusive: field
      .boolean()
      .default(true)
      .writeOnly()
      .doc(
        "Whether a declared list is complete, so that any other rules are removed. If `false`, only rules that this resource has declared are read, changed and removed, so that `SecurityGroupRule`s and other tools can add theirs.",
      ),
  },
  outputs: {
    isDefault: field.boolean().doc("Whether it is the account's default group, which cannot be deleted."),
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
  reads: "ecm.DescribeSecurityGroups",
  filters: { name: "security-group-name" },
  uses: [
    "ecm.CreateSecurityGroup",
    "ecm.DeleteSecurityGroup",
    "ecm.DescribeSecurityGroupAssociationStatistics",
    ...policyActions("ecm"),
  ],
  readsAlso: ["ecm.DescribeSecurityGroupPolicies"],
  read: async ({ api, ...about }): Promise<Group | undefined> => {
    const [group, lists] = await Promise.all([
      api.describe("ecm.DescribeSecurityGroups", about.id, { fresh: about.fresh }),
      readLists(calls(api, api.ecm), about),
    ]);
    return group && { ...group, ...lists };
  },
  create: async ({ api, inputs }) => {
    const { SecurityGroup } = await api.ecm.CreateSecurityGroup({
      GroupName: inputs.name,
      GroupDescription: inputs.description,
      Tags: tagList(inputs.tags),
    });
    // A new group has no rules, so that nothing need be read before they are set.
    const policies = { version: undefined, ingress: [], egress: [] };
    return {
      id: SecurityGroup.SecurityGroupId,
      item: { ...SecurityGroup, shown: { ingress: [], egress: [] }, policies },
    };
  },
  sync: {
    attributes: modify("ecm.ModifySecurityGroupAttribute", {
      SecurityGroupId: thisId,
      GroupName: "name",
      GroupDescription: "description",
    }),
    rules: {
      of: ["ingress", "egress", "exclusive"],
      call: async ({ api, id, from, to, inputsBefore: before }) =>
        changeLists<Group>(calls(api, api.ecm), { id, from, to, before }),
    },
  },
  delete: async ({ api, id, look, state }) => {
    if (state.isDefault === true && (await look()))
      throw new RefusedError(
        `${id} is the default security group of the account, which cannot be deleted; take it out of the stack with \`pulumi state delete\` or make it \`retainOnDelete\``,
      );
    return api.ecm.DeleteSecurityGroup({ SecurityGroupId: id });
  },
  blockedBy: ({ api, id }) => usersOf(api, id),
  recover: {
    candidates: async ({ api, inputs }) => {
      const Filters = [{ Name: "security-group-name", Values: [inputs.name] }];
      const groups = await api.list("ecm.DescribeSecurityGroups", { Filters });
      return groups.map((group) => ({ ...group, shown: {} }));
    },
    id: (group) => group.SecurityGroupId,
  },
  example: `const web = new tencentcloud.ecm.SecurityGroup("web", {
  description: "lets in https",
  ingress: [{ action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" }],
  egress: [{ action: "ACCEPT", cidrBlock: "0.0.0.0/0" }],
});`,
});
