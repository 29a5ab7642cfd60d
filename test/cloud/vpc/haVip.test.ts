// HA virtual addresses as the official SDK sees them: what is bound to one, and what keeps one.

import { present } from "../../found";
import { stage, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("a public address is bound to one, and keeps it from being deleted; its subnet stays, too", async () => {
  const { vpc, vpcId, pass } = await stage();
  const wanted = { VpcId: vpcId, SubnetName: "b", CidrBlock: "10.0.2.0/24", Zone: ZONE };
  const SubnetId = (await vpc.CreateSubnet(wanted)).Subnet.SubnetId;
  // The address says which subnet it is in.
  const { HaVip } = await vpc.CreateHaVip({ VpcId: vpcId, HaVipName: "virtual", Vip: "10.0.2.9" });
  const HaVipId = HaVip.HaVipId;
  expect(HaVip).toMatchObject({ SubnetId, State: "UNBIND" });
  expect(await codeOf(vpc.DeleteSubnet({ SubnetId }))).toBe("ResourceInUse");
  const [AddressId] = (await vpc.AllocateAddresses({})).AddressSet as [string];
  await pass("5s");
  const address = async () =>
    present((await vpc.DescribeAddresses({ AddressIds: [AddressId] })).AddressSet[0]);
  await vpc.HaVipAssociateAddressIp({ HaVipId, AddressIp: (await address()).AddressIp });
  await pass("5s");
  expect(await address()).toMatchObject({
    ...{ AddressStatus: "BIND", InstanceId: HaVipId, PrivateAddressIp: "10.0.2.9" },
  });
  expect(await codeOf(vpc.DisassociateAddress({ AddressId }))).toBe("InvalidAddressIdStatus.NotPermit");
  expect(await codeOf(vpc.DeleteHaVip({ HaVipId }))).toBe("UnsupportedOperation");
  await vpc.HaVipDisassociateAddressIp({ HaVipId });
  await pass("5s");
  expect(await address()).toMatchObject({ AddressStatus: "UNBIND", InstanceId: "" });
  await vpc.DeleteHaVip({ HaVipId });
  await vpc.DeleteSubnet({ SubnetId });
});

test("a route leads to one, and keeps it", async () => {
  const { vpc, vpcId, subnetId } = await stage();
  const { HaVip } = await vpc.CreateHaVip({ VpcId: vpcId, SubnetId: subnetId, HaVipName: "virtual" });
  const { RouteTable } = await vpc.CreateRouteTable({ VpcId: vpcId, RouteTableName: "out" });
  const RouteTableId = RouteTable.RouteTableId;
  const GatewayId = HaVip.HaVipId;
  const route = { DestinationCidrBlock: "172.16.0.0/16", GatewayType: "HAVIP", GatewayId };
  await vpc.CreateRoutes({ RouteTableId, Routes: [route] });
  expect(await codeOf(vpc.DeleteHaVip({ HaVipId: GatewayId }))).toBe("UnsupportedOperation");
  await vpc.DeleteRouteTable({ RouteTableId });
  await vpc.DeleteHaVip({ HaVipId: GatewayId });
});
