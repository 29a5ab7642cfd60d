// HA virtual addresses of edge machines, with the official SDK as a witness.
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";

afterAll(closeClouds);

test("one has an address of its subnet, which it gives back when it goes, and the subnet stays as long", async () => {
  const { ecm } = await stage();
  const EcmRegion = "ap-xian-ecm";
  const { VpcId } = (await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion })).Vpc;
  const within = { VpcId, SubnetName: "s", CidrBlock: "10.0.1.0/24", Zone: "ap-xian-ecm-1", EcmRegion };
  const { SubnetId } = (await ecm.CreateSubnet(within)).Subnet;
  const wanted = { VpcId, SubnetId, HaVipName: "virtual" };
  const { HaVip } = await ecm.CreateHaVip(wanted);
  expect(HaVip).toMatchObject({ ...wanted, Vip: "10.0.1.2", State: "UNBIND" });
  const { HaVipId } = HaVip;
  expect(await codeOf(ecm.CreateHaVip({ ...wanted, Vip: "10.0.1.2" }))).toBe(
    "InvalidParameterValue.Duplicate",
  );
  expect(await codeOf(ecm.DeleteSubnet({ SubnetId, EcmRegion }))).toBe("ResourceInUse");
  await ecm.ModifyHaVipAttribute({ HaVipId, HaVipName: "other" });
  expect((await ecm.DescribeHaVips({ EcmRegion })).HaVipSet).toMatchObject([{ HaVipId, HaVipName: "other" }]);
  expect((await ecm.DescribeHaVips({ EcmRegion: "ap-hangzhou-ecm" })).HaVipSet).toEqual([]);
  await ecm.DeleteHaVip({ HaVipId });
  await ecm.DeleteSubnet({ SubnetId, EcmRegion });
});
