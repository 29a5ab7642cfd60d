// A security group and its ordered rules. The lists are owned, not the group's rules as such: with `exclusive` off, rules
// that this resource never declared are neither shown nor touched.
import type { SecurityGroup } from "../../api/actions/vpc";
import type { ApiFor } from "../../api/uses";
import { RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineResource } from "../resource";
import { tagList, tags } from "../tags";
import { changePolicies, type Policies, policyActions, readPolicies } from "./securityGroup/policies";
import {
  contentOf,
  type Direction,
  directions,
  normalRule,
  policyOf,
  type Rule,
  ruleField,
} from "./securityGroup/rule";
import { blend } from "./securityGroup/ruleEdits";
import { usersOf } from "./securityGroup/users";

/** A group, with those of its rules that its declaration is about. */
interface Group extends SecurityGroup {
  policies?: Policies;
  shown: { [D in Direction]?: Rule[] };
}

type Declared = { [D in Direction]?: Rule[] | undefined } & { exclusive?: boolean | undefined };
type Before = Declared & { __declared?: readonly string[] };

function rulesDoc(direction: string): string {
  return `Rules for traffic ${direction} the instances, in order: the first that matches decides, and what none matches is dropped. If absent, the rules of this direction are left to others; a list that is taken out of the program takes its rules along.`;
}

/** What is wrong with a list that has a rule twice: the cloud would refuse the second. */
function twice(direction: Direction, rules: Rule[]): { path: string; reason: string } | undefined {
  const contents = rules.map(contentOf);
  const second = contents.findIndex((content, i) => contents.indexOf(content) < i);
  if (second < 0) return undefined;
  const first = contents.indexOf(contents[second]!);
  return { path: `${direction}[${second}]`, reason: `is the same rule as ${direction}[${first}]` };
}

/** Whether a rule is the declaration's own, now or before. */
function ownedBy(direction: Direction, declared: Declared, before: Declared): (rule: Rule) => boolean {
  const last = before[direction] ?? [];
  const own = new Set([...(declared[direction] ?? []), ...last].map(contentOf));
  return (rule) => own.has(contentOf(rule));
}

function isAbout(direction: Direction, declared: Declared, before: Before): boolean {
  const imported = Object.keys(declared).length === 0;
  return imported || declared[direction] !== undefined || before.__declared?.includes(direction) === true;
}

async function readGroup(
  api: ApiFor<"vpc.DescribeSecurityGroups" | "vpc.DescribeSecurityGroupPolicies">,
  id: string,
  declared: Declared,
  before: Before,
  fresh: boolean,
): Promise<Group | undefined> {
  const about = directions.filter((direction) => isAbout(direction, declared, before));
  const [group, policies] = await Promise.all([
    api.describe("vpc.DescribeSecurityGroups", id, { fresh }),
    about.length > 0 ? readPolicies(api, id, fresh) : undefined,
  ]);
  if (!group) return undefined;
  const shown: Group["shown"] = {};
  for (const direction of policies ? about : []) {
    const owned = ownedBy(direction, declared, before);
    const all = policies![direction];
    shown[direction] = declared.exclusive === false ? all.filter(owned) : all;
  }
  return { ...group, shown, ...(policies ? { policies } : {}) };
}

export const securityGroup = defineResource({
  token: "vpc:SecurityGroup",
  doc: "A stateful firewall for instances and network interfaces: what no rule lets through is dropped.",
  id: "sg-xxxxxxxx",
  tagged: "cvm:sg",
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
      .doc("Remark on the group, at most 100 characters."),
    projectId: field
      .integer()
      .optional()
      .replace()
      .doc(
        "Project it belongs to; 0, the default project, if absent. Rules can only name groups of the same project.",
      ),
    tags,
    ingress: field
      .list(ruleField)
      .optional()
      .whenRemoved([])
      .from((group: Group) => group.shown.ingress)
      .doc(rulesDoc("to")),
    egress: field
      .list(ruleField)
      .optional()
      .whenRemoved([])
      .from((group: Group) => group.shown.egress)
      .doc(rulesDoc("from")),
    exclusive: field
      .boolean()
      .default(true)
      .writeOnly()
      .doc(
        "Whether a declared list is all there may be: rules of others are removed. Off, only rules this resource has declared are seen, changed and removed, so that `SecurityGroupRule`s and other tools may add theirs.",
      ),
  },
  outputs: {
    isDefault: field.boolean().doc("Whether it is the project's default group, which cannot be deleted."),
    createdTime: field.string().doc("When it was made, `YYYY-MM-DD hh:mm:ss`."),
  },
  rules: directions.map((direction) => ({
    of: [direction],
    doc: `No rule stands twice in ${direction}.`,
    check: (inputs: Declared) => twice(direction, inputs[direction] ?? []),
  })),
  reads: "vpc.DescribeSecurityGroups",
  filters: { name: "security-group-name" },
  uses: [
    "vpc.CreateSecurityGroup",
    "vpc.CreateSecurityGroupWithPolicies",
    "vpc.ModifySecurityGroupAttribute",
    "vpc.DeleteSecurityGroup",
    "vpc.DescribeSecurityGroupAssociationStatistics",
    ...policyActions,
  ],
  readsAlso: ["vpc.DescribeSecurityGroupPolicies"],
  read: ({ api, id, inputs, before, fresh }) => readGroup(api, id, inputs, before, fresh),
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
      call: async ({ api, id, from, to, inputsBefore }) => {
        const seen = from.policies ?? (await readPolicies(api, id, true));
        await changePolicies(api, id, seen, (present) => {
          const target: { [D in Direction]?: Rule[] } = {};
          for (const direction of directions) {
            const wanted = to[direction];
            if (!wanted) continue;
            const owned = ownedBy(direction, to, inputsBefore);
            target[direction] = to.exclusive === false ? blend(present[direction], wanted, owned) : wanted;
          }
          return target;
        });
        // What an exclusive list says is all there is: nothing need be read. The version is another now.
        if (to.exclusive === false) return undefined;
        const { policies: _, ...group } = from;
        const shown = { ...from.shown };
        for (const direction of directions)
          if (to[direction]) shown[direction] = to[direction].map(normalRule);
        return { ...group, shown };
      },
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
