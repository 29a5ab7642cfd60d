// Subnets given a network ACL, and rid of it. A subnet has one at most, and another does not take its place.
import { type Call, definePart } from "../../action";
import { ApiError } from "../../errors";
import type { Entity } from "../../kind";
import type { AssociateNetworkAclSubnetsRequest, VpcActions } from "../../requests/vpc";
import { networkAcl } from "./networkAcl";
import { type Subnet, subnet } from "./subnet";

type Request = Call<AssociateNetworkAclSubnetsRequest>;

/** The subnets named, which are of the ACL's VPC. */
function subnetsOf(call: Request): Entity<Subnet>[] {
  const acl = call.one(networkAcl, "NetworkAclId");
  const all = call.all(subnet, "SubnetIds");
  const stray = all.find(({ data }) => data.VpcId !== acl.data.VpcId);
  if (!stray) return all;
  throw new ApiError(
    "UnsupportedOperation.VpcMismatch",
    `${stray.id} is in ${stray.data.VpcId}, ${acl.id} in ${acl.data.VpcId}.`,
  );
}

function associate(call: Request): undefined {
  const { NetworkAclId } = call.params;
  for (const one of subnetsOf(call)) {
    const present = one.data.NetworkAclId;
    if (present && present !== NetworkAclId)
      throw new ApiError("UnsupportedOperation", `The subnet ${one.id} has ${present} already.`);
    call.world.update(one, { NetworkAclId });
  }
}

function disassociate(call: Request): undefined {
  const { NetworkAclId } = call.params;
  for (const one of subnetsOf(call)) {
    if (one.data.NetworkAclId !== NetworkAclId)
      throw new ApiError("ResourceNotFound", `The subnet ${one.id} does not have ${NetworkAclId}.`);
    call.world.update(one, { NetworkAclId: "" });
  }
}

const refs = { NetworkAclId: networkAcl, SubnetIds: subnet };

export const part = definePart<VpcActions>({
  kinds: [],
  actions: {
    AssociateNetworkAclSubnets: { refs, run: associate },
    DisassociateNetworkAclSubnets: { refs, run: disassociate },
  },
});
