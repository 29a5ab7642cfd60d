// Network ACLs as the official SDK sees them: rules of one direction are replaced as a whole, and a subnet has one ACL.

import { present } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

test("a new ACL refuses everything; a list that is sent replaces its direction, in its order", async () => {
  const { vpc, vpcId } = await stage();
  const made = await vpc.CreateNetworkAcl({ VpcId: vpcId, NetworkAclName: "wall" });
  const NetworkAclId = made.NetworkAcl.NetworkAclId;
  expect(made.NetworkAcl.EgressEntries).toMatchObject([{ Protocol: "ALL", Action: "DROP" }]);
  const rule = (Port: string) => ({ Protocol: "tcp", Port, CidrBlock: "0.0.0.0/0", Action: "accept" });
  await vpc.ModifyNetworkAclEntries({
    NetworkAclId,
    NetworkAclEntrySet: { Ingress: [rule("22"), rule("80-90")] },
  });
  const { NetworkAclSet } = await vpc.DescribeNetworkAcls({ NetworkAclIds: [NetworkAclId] });
  expect(NetworkAclSet[0]).toMatchObject({
    IngressEntries: [
      { Protocol: "TCP", Port: "22", Action: "ACCEPT", Priority: 1 },
      { Protocol: "TCP", Port: "80-90", Action: "ACCEPT", Priority: 2 },
    ],
    EgressEntries: [{ Protocol: "ALL", Action: "DROP" }],
  });
});

test("an ACL that a subnet has is not deleted, and another does not take its place", async () => {
  const { vpc, vpcId, subnetId } = await stage();
  const make = async () =>
    (await vpc.CreateNetworkAcl({ VpcId: vpcId, NetworkAclName: "wall" })).NetworkAcl.NetworkAclId;
  const [one, other] = [await make(), await make()];
  await vpc.AssociateNetworkAclSubnets({ NetworkAclId: one, SubnetIds: [subnetId] });
  await vpc.AssociateNetworkAclSubnets({ NetworkAclId: one, SubnetIds: [subnetId] });
  expect(await codeOf(vpc.AssociateNetworkAclSubnets({ NetworkAclId: other, SubnetIds: [subnetId] }))).toBe(
    "UnsupportedOperation",
  );
  expect(await codeOf(vpc.DeleteNetworkAcl({ NetworkAclId: one }))).toBe("ResourceInUse");
  const { SubnetSet } = await vpc.DescribeSubnets({ SubnetIds: [subnetId] });
  expect(present(SubnetSet[0]).NetworkAclId).toBe(one);
  await vpc.DeleteSubnet({ SubnetId: subnetId });
  await vpc.DeleteNetworkAcl({ NetworkAclId: one });
});
