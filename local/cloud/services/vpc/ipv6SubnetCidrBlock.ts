// IPv6 ranges of subnets: one each, a /64 of the VPC's that the request names.
import { type Call, definePart } from "../../action";
import { ApiError } from "../../errors";
import { type Entity, isWellFormed } from "../../kind";
import { contains6, isRange6, maskOf, spelled } from "../../network/ranges6";
import type {
  AssignIpv6SubnetCidrBlockRequest,
  UnassignIpv6SubnetCidrBlockRequest,
  VpcActions,
} from "../../requests/vpc";
import { networkInterface } from "./networkInterface";
import { type Subnet, subnet } from "./subnet";
import { vpc } from "./vpc";

const MASK = 64;

type Request = AssignIpv6SubnetCidrBlockRequest | UnassignIpv6SubnetCidrBlockRequest;

/** The subnets that a request names, each with its range, "" for none. */
function named<P extends Request>(call: Call<P>): [Entity<Subnet>, string][] {
  const owner = call.one(vpc, "VpcId");
  const lines = call.params.Ipv6SubnetCidrBlocks;
  const twice = lines.some(({ SubnetId }, i) => lines.findIndex((one) => one.SubnetId === SubnetId) < i);
  if (twice) throw new ApiError("InvalidParameterValue.Duplicate", "A subnet is named twice.");
  return lines.map(({ SubnetId = "", Ipv6CidrBlock = "" }) => {
    if (!isWellFormed(subnet, SubnetId) || (Ipv6CidrBlock !== "" && !isRange6(Ipv6CidrBlock)))
      throw new ApiError(
        "InvalidParameterValue.Malformed",
        `\`${SubnetId}\` with \`${Ipv6CidrBlock}\` is no subnet with an IPv6 range.`,
      );
    const found = call.world.get(subnet, SubnetId);
    if (found?.data.VpcId !== owner.id)
      throw new ApiError("ResourceNotFound", `${owner.id} has no subnet \`${SubnetId}\`.`);
    return [found, Ipv6CidrBlock === "" ? "" : spelled(Ipv6CidrBlock)];
  });
}

function checkBlock(call: Call<AssignIpv6SubnetCidrBlockRequest>, id: string, block: string): void {
  const owner = call.one(vpc, "VpcId");
  if (block === "") throw new ApiError("MissingParameter", `Ipv6CidrBlock of ${id} is missing.`);
  const outer = owner.data.Ipv6?.block;
  if (!outer || !contains6(outer, block) || maskOf(block) !== MASK)
    throw new ApiError(
      "InvalidParameterValue.SubnetRange",
      `${block} is no range with the mask /${MASK} in ${outer ?? "nothing"}, the IPv6 range of ${owner.id}.`,
    );
  const other = call.world.list(subnet).find((each) => each.data.Ipv6CidrBlock === block);
  if (other)
    throw new ApiError("InvalidParameterValue.SubnetConflict", `${block} is the range of ${other.id}.`);
}

function assign(call: Call<AssignIpv6SubnetCidrBlockRequest>): object {
  for (const [within, block] of named(call)) {
    if (within.data.Ipv6CidrBlock)
      throw new ApiError(
        "LimitExceeded.SubnetCidrBlock",
        `${within.id} has ${within.data.Ipv6CidrBlock} already.`,
      );
    checkBlock(call, within.id, block);
    call.world.update(within, { Ipv6CidrBlock: block });
  }
  return {
    Ipv6SubnetCidrBlockSet: named(call).map(([{ id, data }]) => ({
      ...{ SubnetId: id, Ipv6CidrBlock: data.Ipv6CidrBlock },
    })),
  };
}

function unassign(call: Call<UnassignIpv6SubnetCidrBlockRequest>): undefined {
  for (const [within, block] of named(call)) {
    const { Ipv6CidrBlock: present = "" } = within.data;
    if (present === "" || (block !== "" && block !== present))
      throw new ApiError("ResourceNotFound", `${within.id} has no IPv6 range \`${block}\`.`);
    const user = call.world
      .list(networkInterface)
      .find(({ data }) => data.SubnetId === within.id && data.Ipv6s?.length);
    if (user) throw new ApiError("ResourceInUse", `The interface ${user.id} has addresses of ${present}.`);
    call.world.update(within, { Ipv6CidrBlock: "" });
  }
}

const refs = { VpcId: vpc };

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AssignIpv6SubnetCidrBlock: { refs, run: assign },
    UnassignIpv6SubnetCidrBlock: { refs, run: unassign },
  },
});
