// IPv6 ranges of VPCs: one each, which the cloud chooses.
import { type Call, definePart } from "../../action";
import { ApiError } from "../../errors";
import { isRange6 } from "../../network/ranges6";
import type {
  AssignIpv6CidrBlockRequest,
  UnassignIpv6CidrBlockRequest,
  VpcActions,
} from "../../requests/vpc";
import { subnet } from "./subnet";
import { vpc } from "./vpc";

/** What ranges begin with, by whether they are seen from everywhere; those that are lie in the range for documents. */
const BEGINNINGS: Record<string, string> = { GUA: "2001:db8", ULA: "fd00:db8" };

/** How many VPCs can have one: the number takes 24 bits. */
const MOST = 2 ** 24;

function assign(call: Call<AssignIpv6CidrBlockRequest>): object {
  const { world, params } = call;
  const owner = call.one(vpc, "VpcId");
  const { AddressType: type = "GUA" } = params;
  const beginning = BEGINNINGS[type];
  if (!beginning)
    throw new ApiError("UnsupportedOperation", `There are no addresses of the type \`${type}\`.`);
  if (owner.data.Ipv6)
    throw new ApiError("LimitExceeded.CidrBlock", `${owner.id} has ${owner.data.Ipv6.block} already.`);
  const number = world.count("ipv6CidrBlock") % MOST;
  const groups = [Math.floor(number / 256), (number % 256) * 256].map((group) => group.toString(16));
  const block = `${beginning}:${groups.join(":")}::/56`;
  world.update(owner, { Ipv6: { block, type } });
  return { Ipv6CidrBlock: block, AddressType: type };
}

function unassign(call: Call<UnassignIpv6CidrBlockRequest>): undefined {
  const { world, params } = call;
  const { id, data } = call.one(vpc, "VpcId");
  const { Ipv6CidrBlock: block = data.Ipv6?.block ?? "" } = params;
  if (block !== "" && !isRange6(block))
    throw new ApiError("InvalidParameterValue.Malformed", `\`${block}\` is no IPv6 range.`);
  if (!data.Ipv6 || data.Ipv6.block !== block)
    throw new ApiError("ResourceNotFound", `${id} has no IPv6 range \`${block}\`.`);
  const within = world.list(subnet).find((one) => one.data.VpcId === id && one.data.Ipv6CidrBlock);
  if (within)
    throw new ApiError(
      "ResourceInUse",
      `The subnet ${within.id} has ${within.data.Ipv6CidrBlock} of ${block}.`,
    );
  const { Ipv6: _, ...rest } = data;
  world.replace(call.one(vpc, "VpcId"), rest);
}

const refs = { VpcId: vpc };

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AssignIpv6CidrBlock: { refs, run: assign },
    UnassignIpv6CidrBlock: { refs, run: unassign },
  },
});
