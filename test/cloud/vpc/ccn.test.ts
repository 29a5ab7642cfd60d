// Cloud connect networks as the official SDK sees them: of no region, joining VPCs of several, and what keeps what from going.
import { stage } from "../stage";
import { closeClouds, codeOf, vpcClient } from "../support";

afterEach(closeClouds);

const vpcOf = (InstanceId: string, InstanceRegion: string) => ({
  InstanceId,
  InstanceRegion,
  InstanceType: "VPC",
});

test("VPCs of two regions are attached to one network, which every region sees, and neither goes before they part", async () => {
  const { vpc, vpcId, cloud, pass } = await stage();
  const far = vpcClient(cloud, { region: "ap-shanghai" });
  const farId = (await far.CreateVpc({ VpcName: "far", CidrBlock: "10.8.0.0/16" })).Vpc!.VpcId!;
  const CcnId = (await vpc.CreateCcn({ CcnName: "backbone" })).Ccn!.CcnId!;
  const Instances = [vpcOf(vpcId, "ap-guangzhou"), vpcOf(farId, "ap-shanghai")];
  await vpc.AttachCcnInstances({ CcnId, Instances });
  const states = async () =>
    (await far.DescribeCcnAttachedInstances({ CcnId })).InstanceSet!.map(({ State }) => State);
  expect(await states()).toEqual(["ATTACHING", "ATTACHING"]);
  await pass("10s");
  expect(await states()).toEqual(["ACTIVE", "ACTIVE"]);
  expect((await far.DescribeCcns({ CcnIds: [CcnId] })).CcnSet).toMatchObject([{ InstanceCount: 2 }]);
  const other = (await far.CreateCcn({ CcnName: "other" })).Ccn!.CcnId!;
  const again = far.AttachCcnInstances({ CcnId: other, Instances: [Instances[1]!] });
  expect(await codeOf(again)).toBe("LimitExceeded.CurrentInstanceAttachedCcnInstances");
  expect(await codeOf(far.DeleteVpc({ VpcId: farId }))).toBe("ResourceInUse");
  const remove = () => codeOf(far.DeleteCcn({ CcnId }));
  expect(await remove()).toBe("UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn");
  await vpc.DetachCcnInstances({ CcnId, Instances });
  await pass("10s");
  expect([await remove(), await codeOf(far.DeleteVpc({ VpcId: farId }))]).toEqual(["", ""]);
});

test("a VPC is attached by the region that it is in", async () => {
  const { vpc, vpcId } = await stage();
  const CcnId = (await vpc.CreateCcn({ CcnName: "backbone" })).Ccn!.CcnId!;
  const elsewhere = vpc.AttachCcnInstances({ CcnId, Instances: [vpcOf(vpcId, "ap-shanghai")] });
  expect(await codeOf(elsewhere)).toBe("ResourceNotFound");
});
