// An ordered set of rules in a group that somebody else manages: a platform's, another stack's. It is nothing by itself, so that
// it has the id of its group, and a program has one of it for a group.
import { field } from "../../lifecycle/author/field";
import { atLeastOneOf } from "../../lifecycle/author/rules";
import { changePolicies, policyActions, readPolicies } from "../network/securityGroup/policies";
import { contentOf, type Rule } from "../network/securityGroup/rule";
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

/** The set where it stands. */
interface Standing extends Listed {
  groupId: string;
}

export const securityGroupRules = defineResource({
  token: "vpc:SecurityGroupRules",
  doc: "Ordered rules in a security group that another stack or tool manages. A group of the same program has its rules in its own lists.",
  id: "sg-xxxxxxxx",
  inputs: {
    securityGroupId: field
      .idOf("vpc:SecurityGroup")
      .replace()
      .from((standing: Standing) => standing.groupId)
      .doc("The group the rules belong to; a program has one such set for a group."),
    ...listFields,
    exclusive: field
      .boolean()
      .default(false)
      .writeOnly()
      .doc(
        "Whether a declared list is complete for its direction, so that any other rules are removed, including those that were there before. If `false`, only rules of this set are read, changed and removed, and new ones are added after those that are there.",
      ),
  },
  outputs: {},
  rules: [atLeastOneOf("ingress", "egress"), ...listRules],
  agrees: [
    {
      about: groupRules,
      of: "securityGroupId",
      says: (lists) => ({ some: listed(lists) }),
      path: "securityGroupId",
    },
  ],
  uses: policyActions("vpc"),
  read: async ({ api, ...about }): Promise<Standing> => ({
    ...(await readLists(calls(api, api.vpc), about)),
    groupId: about.id,
  }),
  // Nothing is written before the id is known: what fails half-way, or loses its answer, is carried on by the next run.
  create: async ({ api, inputs }) => {
    const { securityGroupId: id } = inputs;
    const listed = await readLists(calls(api, api.vpc), { id, inputs, before: {}, fresh: true });
    return { id, item: { ...listed, groupId: id } };
  },
  sync: {
    rules: {
      of: ["ingress", "egress", "exclusive"],
      call: async ({ api, id, from, to, inputsBefore: before }) =>
        changeLists<Standing>(calls(api, api.vpc), { id, from, to, before }),
    },
  },
  delete: async ({ api, id, state }) => {
    const without = (rules: Rule[], own: Rule[] = []) => {
      const gone = new Set(own.map(contentOf));
      return rules.filter((rule) => !gone.has(contentOf(rule)));
    };
    await changePolicies(
      calls(api, api.vpc),
      id,
      await readPolicies(calls(api, api.vpc), id, true),
      ({ ingress, egress }) => ({
        ingress: without(ingress, state.ingress),
        egress: without(egress, state.egress),
      }),
    );
  },
  recover: {
    part: {
      idOf: ({ securityGroupId }) => securityGroupId,
      remains: ({ shown }, inputs) =>
        listed(inputs).some((direction) => {
          const declared = new Set(inputs[direction]?.map(contentOf));
          return shown[direction]?.some((rule) => declared.has(contentOf(rule))) === true;
        }),
    },
  },
  example: `new tencentcloud.vpc.SecurityGroupRules("web", {
  securityGroupId: shared.id,
  ingress: [
    { action: "DROP", protocol: "TCP", port: "443", cidrBlock: "203.0.113.0/24" },
    { action: "ACCEPT", protocol: "TCP", port: "443", cidrBlock: "0.0.0.0/0" },
  ],
});`,
});
