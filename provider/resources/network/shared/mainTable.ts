// The default route table of a VPC, as everything that goes back to it finds it: few reads for all that ask at about the same time.
import type { RouteTable } from "../../../api/actions/vpc";
import type { DescribeOptions, KnownBy } from "../../../api/describe";
import type { Operation } from "../../../lifecycle/author/define";
import { shown } from "../../../lifecycle/wait/shown";

/** The table of a VPC is known by that VPC. */
const ofVpc = {
  filter: "vpc-id",
  key: "VpcId",
  only: [{ Name: "association.main", Values: ["true"] }],
} as const satisfies KnownBy<RouteTable>;

/** How a service reads route tables; `by` says what they are known by. */
export type TableReader = (
  vpcId: string,
  options: DescribeOptions & { by: typeof ofVpc },
) => Promise<{ RouteTableId: string } | undefined>;

/** The id of the table that subnets of a VPC have when nothing else is said. */
export async function mainTableOf(
  read: TableReader,
  vpcId: string,
  options: DescribeOptions = {},
): Promise<string | undefined> {
  const table = await read(vpcId, { ...options, by: ofVpc });
  return table?.RouteTableId;
}

/** How long, in milliseconds, the default table of a VPC that was made just now may not show. */
const showsWithin = 10_000;

/** The same, of a VPC that is there: its default table came with it, and may only not show yet. */
export function mainTableWith(
  { read, wait }: { read: TableReader } & Pick<Operation<unknown>, "wait">,
  vpcId: string,
): Promise<string | undefined> {
  return shown(wait, {
    what: `the default route table of ${vpcId} to be shown`,
    kind: "vpc:Vpc default route table",
    paces: true,
    within: showsWithin,
    look: (within) => mainTableOf(read, vpcId, { fresh: true, within }),
  });
}
