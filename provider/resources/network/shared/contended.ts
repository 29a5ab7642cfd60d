// The subnets that have what another one is to have: addresses of a VPC belong to one subnet at a time.
import { isRange, overlap } from "./agreements";

interface Ranged {
  vpcId?: string | undefined;
  cidrBlock?: string | undefined;
}

interface Contention {
  id: string;
  before: Ranged;
  wanted: Ranged;
  ours: (item: object) => boolean;
}

type InVpc = { Filters: [{ Name: "vpc-id"; Values: [string] }] };

/** The ids of the stack's own subnets that have the range which a replaced one wants; `list` lists those of a VPC. */
export async function contendedRange(
  { id, before, wanted, ours }: Contention,
  list: (by: InVpc) => Promise<{ SubnetId: string; CidrBlock: string }[]>,
): Promise<string[]> {
  const { vpcId, cidrBlock } = wanted;
  if (vpcId !== before.vpcId || vpcId === undefined || !isRange(cidrBlock)) return [];
  const beside = await list({ Filters: [{ Name: "vpc-id", Values: [vpcId] }] });
  const having = beside.filter(({ CidrBlock }) => overlap(CidrBlock, cidrBlock)).filter(ours);
  return having.map(({ SubnetId }) => SubnetId).filter((other) => other !== id);
}
