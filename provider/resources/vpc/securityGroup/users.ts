// What uses a security group beside instances and network interfaces, which say so themselves: rules of other groups, and what
// the cloud only counts. Rules name templates, too.
import type { ApiFor } from "../../../api/uses";
import type { Blocker } from "../../../lifecycle/author/define";
import { readPolicies } from "./policies";
import { directions, type Rule } from "./rule";

/** What finding the rules calls that name something. */
export const rulesRead = ["vpc.DescribeSecurityGroups", "vpc.DescribeSecurityGroupPolicies"] as const;

type RulesApi = ApiFor<(typeof rulesRead)[number]>;

export async function usersOf(
  api: ApiFor<(typeof rulesRead)[number] | "vpc.DescribeSecurityGroupAssociationStatistics">,
  groupId: string,
): Promise<Blocker[]> {
  const ids = { SecurityGroupIds: [groupId] };
  const { SecurityGroupAssociationStatisticsSet: counts } =
    await api.vpc.DescribeSecurityGroupAssociationStatistics(ids);
  const { SG, CLB, CDB } = counts[0] ?? {};
  const counted = Object.entries({ "load balancers, by number": CLB, "databases, by number": CDB }).flatMap(
    ([what, number]) => (number ? [{ id: String(number), what, leaving: false }] : []),
  );
  return [...(SG === 0 ? [] : await rulesNaming(api, groupId)), ...counted];
}

/**
 * The groups whose rules name a group or a template, beside the group itself. There is no action for this: the rules of each
 * group have to be read.
 */
export async function rulesNaming(api: RulesApi, id: string): Promise<Blocker[]> {
  const groups = await api.list("vpc.DescribeSecurityGroups", {});
  const named = await Promise.all(
    groups.map(async ({ SecurityGroupId }) => {
      if (SecurityGroupId === id) return [];
      const policies = await readPolicies(api, SecurityGroupId, false).catch(() => undefined);
      const names = directions.some((direction) => policies?.[direction].some((rule) => isNamed(rule, id)));
      return names ? [{ id: SecurityGroupId, what: "a rule of security group", leaving: false }] : [];
    }),
  );
  return named.flat();
}

function isNamed({ securityGroupId, addressTemplateId, serviceTemplateId }: Rule, id: string): boolean {
  return [securityGroupId, addressTemplateId, serviceTemplateId].includes(id);
}
