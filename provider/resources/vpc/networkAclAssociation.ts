// A network ACL that a subnet has. A subnet has one at most, and another one never takes its place by itself.
import { leftByRun, RefusedError } from "../../lifecycle/author/failures";
import { field } from "../../lifecycle/author/field";
import { defineAttachment } from "../attachment";

export const networkAclAssociation = defineAttachment({
  token: "vpc:NetworkAclAssociation",
  noun: "network ACL association",
  doc: "Gives a subnet a network ACL. A subnet has one at most; without one, everything goes in and out.",
  id: "acl-xxxxxxxx/subnet-xxxxxxxx",
  of: ["networkAclId", "subnetId"],
  inputs: {
    networkAclId: field.idOf("vpc:NetworkAcl").replace().doc("The network ACL."),
    subnetId: field.idOf("vpc:Subnet").replace().wire("On").doc("The subnet, of the same VPC."),
  },
  outputs: {},
  reads: "vpc.DescribeNetworkAcls",
  uses: ["vpc.AssociateNetworkAclSubnets", "vpc.DisassociateNetworkAclSubnets"],
  find: ({ NetworkAclId, SubnetSet }, { subnetId: On = "" }) =>
    SubnetSet?.some(({ SubnetId }) => SubnetId === On) ? { NetworkAclId, On } : undefined,
  attach: async ({ api, inputs: { networkAclId: NetworkAclId, subnetId: On } }) => {
    await api.vpc.AssociateNetworkAclSubnets({ NetworkAclId, SubnetIds: [On] });
    return { item: { NetworkAclId, On } };
  },
  makeWay: async ({ api, inputs: { networkAclId, subnetId } }) => {
    const acl = await api.describe("vpc.DescribeNetworkAcls", networkAclId);
    const Filters = [{ Name: "vpc-id", Values: [acl?.VpcId ?? ""] }];
    const others = acl ? await api.list("vpc.DescribeNetworkAcls", { Filters }) : [];
    const holder = others.find(({ SubnetSet }) => SubnetSet?.some(({ SubnetId }) => SubnetId === subnetId));
    if (!holder) return false;
    throw new RefusedError(
      `giving ${subnetId} the network ACL ${networkAclId}: it has ${holder.NetworkAclId}; take that away first${leftByRun}`,
    );
  },
  detach: ({ api, present: { NetworkAclId, On } }) =>
    api.vpc.DisassociateNetworkAclSubnets({ NetworkAclId, SubnetIds: [On] }),
  example: `new tencentcloud.vpc.NetworkAclAssociation("web", { networkAclId: acl.id, subnetId: web.id });`,
});
