// What uses a security group beside instances and network interfaces, which say so themselves: rules of other groups, and what
// the cloud only counts. Rules name templates, too.
import type { ApiFor } from "../../../api/uses";
import type { Blocker } from "../../../lifecycle/author/define";
import { rulesNaming as namingAmong } from "../../network/securityGroup/naming";
import { calls } from "../../network/shared/family";

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

/** The groups whose rules name a group or a template, beside the group itself. */
export async function rulesNaming(api: RulesApi, id: string): Promise<Blocker[]> {
  const groups = await api.list("vpc.DescribeSecurityGroups", {});
  return namingAmong(
    calls(api, api.vpc),
    id,
    groups.map(({ SecurityGroupId }) => SecurityGroupId),
  );
}
