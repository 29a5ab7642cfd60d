// The address ranges of networks: a subnet's lies in its VPC's, and in no other subnet's.
import { type Cidr, contains, overlaps, parseCidr } from "../cidr";
import { ApiError } from "../errors";
import type { Entity } from "../kind";

const NARROWEST = 29;

/** Refuses what is no range for another subnet of a VPC; `others` are the subnets that there are. */
export function checkSubnetRange(
  text: string,
  { id: vpcId }: Entity,
  ranges: readonly Cidr[],
  others: readonly Entity<{ VpcId: string; CidrBlock: string }>[],
): void {
  const range = parseCidr(text);
  if (!range) throw new ApiError("InvalidParameterValue.Malformed", `CidrBlock \`${text}\` is not a range.`);
  if (range.mask > NARROWEST || !ranges.some((outer) => contains(outer, range))) {
    throw new ApiError(
      "InvalidParameterValue.SubnetRange",
      `CidrBlock \`${text}\` must lie in a range of the VPC ${vpcId} with a mask of at most /${NARROWEST}.`,
    );
  }
  const other = others.find(
    (one) => one.data.VpcId === vpcId && overlaps(parseCidr(one.data.CidrBlock)!, range),
  );
  if (other) {
    throw new ApiError(
      "InvalidParameterValue.SubnetConflict",
      `CidrBlock \`${text}\` overlaps ${other.data.CidrBlock} of ${other.id}.`,
    );
  }
}
