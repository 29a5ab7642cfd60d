// IPv6 ranges of VPCs and subnets, as the official SDK sees them.

import { present } from "../../found";
import { stage, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("a VPC has one range, its subnets have parts of it, and it goes after them", async () => {
  const { vpc, vpcId: VpcId, subnetId: SubnetId } = await stage();
  const { Ipv6CidrBlock: whole, AddressType } = await vpc.AssignIpv6CidrBlock({ VpcId });
  expect([whole, AddressType]).toEqual([expect.stringMatching(/^2001:db8:.*00::\/56$/), "GUA"]);
  const own = async () => present((await vpc.DescribeVpcs({ VpcIds: [VpcId] })).VpcSet[0]);
  const Ipv6CidrBlockSet = [{ IPv6CidrBlock: whole, ISPType: "BGP", AddressType }];
  expect(await own()).toMatchObject({ Ipv6CidrBlock: whole, Ipv6CidrBlockSet });
  const Ipv6CidrBlock = whole.replace("00::/56", "01::/64");
  const parts = { VpcId, Ipv6SubnetCidrBlocks: [{ SubnetId, Ipv6CidrBlock }] };
  const { Ipv6SubnetCidrBlockSet } = await vpc.AssignIpv6SubnetCidrBlock(parts);
  expect(Ipv6SubnetCidrBlockSet).toEqual([{ SubnetId, Ipv6CidrBlock }]);
  const Filters = [{ Name: "ipv6-cidr-block", Values: [Ipv6CidrBlock] }];
  expect((await vpc.DescribeSubnets({ Filters })).SubnetSet).toMatchObject([{ SubnetId, Ipv6CidrBlock }]);
  expect(await codeOf(vpc.UnassignIpv6CidrBlock({ VpcId }))).toBe("ResourceInUse");
  await vpc.UnassignIpv6SubnetCidrBlock(parts);
  await vpc.UnassignIpv6CidrBlock({ VpcId });
  expect(await own()).toMatchObject({ Ipv6CidrBlock: "", Ipv6CidrBlockSet: [] });
});

test("two VPCs have ranges apart, also of private addresses, and a subnet has none of another's", async () => {
  const { vpc, vpcId } = await stage();
  const { Ipv6CidrBlock: first } = await vpc.AssignIpv6CidrBlock({ VpcId: vpcId });
  const VpcId = (await vpc.CreateVpc({ VpcName: "b", CidrBlock: "10.0.0.0/16" })).Vpc.VpcId;
  const { Ipv6CidrBlock: second } = await vpc.AssignIpv6CidrBlock({ VpcId, AddressType: "ULA" });
  expect(second).toMatch(/^fd/);
  const wanted = { VpcId, SubnetName: "b", CidrBlock: "10.0.2.0/24", Zone: ZONE };
  const SubnetId = (await vpc.CreateSubnet(wanted)).Subnet.SubnetId;
  const Ipv6CidrBlock = first.replace("/56", "/64");
  const parts = { VpcId, Ipv6SubnetCidrBlocks: [{ SubnetId, Ipv6CidrBlock }] };
  expect(await codeOf(vpc.AssignIpv6SubnetCidrBlock(parts))).toBe("InvalidParameterValue.SubnetRange");
});
