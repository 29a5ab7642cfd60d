// Network ACLs, where every refusal of their actions can be caused.
import { type Causes, change, type Params, quota } from "../../errors/refusals";
import { type Stage, ZONE } from "../../stage";

type Acl = Awaited<ReturnType<typeof buildAcl>>;

/** An ACL that a subnet has, and one that none has. */
export async function buildAcl({ vpc, vpcId, subnetId }: Stage, otherVpcId: string) {
  const make = async (NetworkAclName: string) =>
    (await vpc.CreateNetworkAcl({ VpcId: vpcId, NetworkAclName })).NetworkAcl.NetworkAclId;
  const acl = await make("used");
  const idle = await make("idle");
  const subnetOf = async (VpcId: string, CidrBlock: string) =>
    (await vpc.CreateSubnet({ VpcId, SubnetName: "acl", CidrBlock, Zone: ZONE })).Subnet.SubnetId;
  const bound = await subnetOf(vpcId, "10.0.30.0/24");
  const foreign = await subnetOf(otherVpcId, "192.168.30.0/24");
  await vpc.AssociateNetworkAclSubnets({ NetworkAclId: acl, SubnetIds: [bound] });
  return { vpcId, acl, idle, bound, foreign, free: subnetId };
}

const rule = { Protocol: "TCP", Port: "80", CidrBlock: "0.0.0.0/0", Action: "ACCEPT" };

/** Good requests for its actions. */
export function ofAcl({ vpcId, acl, idle, bound, free }: Acl): Record<string, Params> {
  return {
    CreateNetworkAcl: { VpcId: vpcId, NetworkAclName: "new" },
    DescribeNetworkAcls: { NetworkAclIds: [acl] },
    ModifyNetworkAclAttribute: { NetworkAclId: acl, NetworkAclName: "new" },
    ModifyNetworkAclEntries: { NetworkAclId: acl, NetworkAclEntrySet: { Ingress: [rule] } },
    DeleteNetworkAcl: { NetworkAclId: idle },
    AssociateNetworkAclSubnets: { NetworkAclId: idle, SubnetIds: [free] },
    DisassociateNetworkAclSubnets: { NetworkAclId: acl, SubnetIds: [bound] },
  };
}

export function aclCauses({ acl, bound, foreign }: Acl): Causes {
  const entries = (...Egress: object[]) => change({ NetworkAclEntrySet: { Egress } });
  const mismatch = { "UnsupportedOperation.VpcMismatch": change({ SubnetIds: [foreign] }) };
  return {
    CreateNetworkAcl: {
      LimitExceeded: quota("vpc:networkAcl"),
      InvalidParameterValue: change({ NetworkAclType: "DOUBLE" }),
      UnsupportedOperation: change({ NetworkAclType: "QUINTUPLE" }),
    },
    ModifyNetworkAclEntries: {
      "InvalidParameter.AclTypeMismatch": change({
        NetworkAclEntrySet: undefined,
        NetworkAclQuintupleSet: { Ingress: [] },
      }),
      "InvalidParameter.Coexist": entries({ ...rule, Ipv6CidrBlock: "::/0" }),
      InvalidParameterValue: entries({ ...rule, Action: "REJECT" }),
      "InvalidParameterValue.Malformed": entries({ ...rule, CidrBlock: "office" }),
      "InvalidParameterValue.TooLong": entries({ ...rule, Description: "x".repeat(101) }),
      LimitExceeded: entries(...Array.from({ length: 21 }, () => rule)),
      MissingParameter: change({ NetworkAclEntrySet: undefined }),
    },
    DeleteNetworkAcl: { ResourceInUse: change({ NetworkAclId: acl }) },
    AssociateNetworkAclSubnets: { ...mismatch, UnsupportedOperation: change({ SubnetIds: [bound] }) },
    DisassociateNetworkAclSubnets: mismatch,
  };
}
