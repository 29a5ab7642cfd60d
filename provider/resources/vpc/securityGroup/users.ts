// What uses a security group beside instances and network interfaces, which say so themselves: rules of other groups, and what
// the cloud only counts.
import type { ApiFor } from "../../../api/uses";
import type { Blocker } from "../../../lifecycle/author/define";
import { readPolicies } from "./policies";
import { directions } from "./rule";

type Api = ApiFor<
  | "vpc.DescribeSecurityGroups"
  | "vpc.DescribeSecurityGroupPolicies"
  | "vpc.DescribeSecurityGroupAssociationStatistics"
>;

export async function usersOf(api: Api, groupId: string): Promise<Blocker[]> {
  const ids = { SecurityGroupIds: [groupId] };
  const { SecurityGroupAssociationStatisticsSet: counts } =
    await api.vpc.DescribeSecurityGroupAssociationStatistics(ids);
  const { SG, CLB, CDB } = counts[0] ?? {};
  const counted = Object.entries({ "load balancers, by number": CLB, "databases, by number": CDB }).flatMap(
    ([what, number]) => (number ? [{ id: String(number), what, leaving: false }] : []),
  );
  return [...(SG === 0 ? [] : await groupsNaming(api, groupId)), ...counted];
}

/** The groups whose rules name another one. There is no action for this: the rules of each group have to be read. */
async function groupsNaming(api: Api, groupId: string): Promise<Blocker[]> {
  const groups = await api.list("vpc.DescribeSecurityGroups", {});
  const named = await Promise.all(
    groups.map(async ({ SecurityGroupId: id }) => {
      if (id === groupId) return [];
      const policies = await readPolicies(api, id, false).catch(() => undefined);
      const names = directions.some((direction) =>
        policies?.[direction].some((rule) => rule.securityGroupId === groupId),
      );
      return names ? [{ id, what: "a rule of security group", leaving: false }] : [];
    }),
  );
  return named.flat();
}
