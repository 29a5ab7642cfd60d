// The default route table of a VPC, as everything that goes back to it finds it: one read for all that ask at about the same time.
import type { ApiFor } from "../../../api/uses";
import type { Operation } from "../../../lifecycle/author/define";
import { shared } from "../../../lifecycle/author/together";
import { ABSENT, staysAbsent } from "../../../lifecycle/wait/wait";

const mainTables = shared<string | undefined>();

/** The id of the table that subnets of a VPC have when nothing else is said. */
export function mainTableOf(
  api: ApiFor<"vpc.DescribeRouteTables">,
  vpcId: string,
): Promise<string | undefined> {
  return mainTables(`${api.account} ${api.region} ${vpcId}`, false, async () => {
    const { RouteTableSet } = await api.vpc.DescribeRouteTables({
      Filters: [
        { Name: "vpc-id", Values: [vpcId] },
        { Name: "association.main", Values: ["true"] },
      ],
      Limit: "1",
    });
    return RouteTableSet[0]?.RouteTableId;
  });
}

/** How long, in milliseconds, the default table of a VPC that was made just now may not show. */
const showsWithin = 10_000;

/** The same, of a VPC that is there: its default table came with it, and may only not show yet. */
export function mainTableWith(
  { api, wait }: Pick<Operation<ApiFor<"vpc.DescribeRouteTables">>, "api" | "wait">,
  vpcId: string,
): Promise<string | undefined> {
  const isMissing = staysAbsent(showsWithin);
  return wait({
    what: `the default route table of ${vpcId} to be shown`,
    kind: "vpc:Vpc default route table",
    done: ["there", "missing"],
    pending: [ABSENT],
    look: async () => {
      const value = await mainTableOf(api, vpcId);
      const state = isMissing(value === undefined) ? "missing" : ABSENT;
      return { state: value === undefined ? state : "there", value };
    },
  });
}
