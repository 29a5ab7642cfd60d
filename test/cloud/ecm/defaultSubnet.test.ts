// The default subnet of a zone of edge machines, with the official SDK as a witness.
import { stage } from "../stage";
import { closeClouds, codeOf, type EcmClient } from "../support";
import { EcmRegion, Zone } from "./ground";

afterAll(closeClouds);

const defaultOf = async (ecm: EcmClient, zone: string) =>
  (await ecm.DescribeDefaultSubnet({ EcmRegion, Zone: zone })).Subnet?.SubnetId;

test("a new subnet becomes the default one of its zone, another can be chosen, and one that goes leaves none", async () => {
  const { ecm } = await stage();
  expect(await defaultOf(ecm, Zone)).toBeUndefined();
  const VpcId = (await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion })).Vpc.VpcId;
  const make = async (CidrBlock: string, zone = Zone) =>
    (await ecm.CreateSubnet({ VpcId, SubnetName: "a", CidrBlock, Zone: zone, EcmRegion })).Subnet.SubnetId;
  const first = await make("10.0.1.0/24");
  expect(await defaultOf(ecm, Zone)).toBe(first);
  const second = await make("10.0.2.0/24");
  expect(await defaultOf(ecm, Zone)).toBe(second);
  const elsewhere = await make("10.0.3.0/24", "ap-hangzhou-ecm-2");
  expect(await defaultOf(ecm, Zone)).toBe(second);
  await ecm.ModifyDefaultSubnet({ EcmRegion, Zone, VpcId, SubnetId: first });
  expect(await defaultOf(ecm, Zone)).toBe(first);
  const stray = { EcmRegion, Zone, VpcId, SubnetId: elsewhere };
  expect(await codeOf(ecm.ModifyDefaultSubnet(stray))).toBe("ResourceNotFound");
  await ecm.DeleteSubnet({ SubnetId: first, EcmRegion });
  expect(await defaultOf(ecm, Zone)).toBeUndefined();
});
