// Cloud connect networks as the official SDK sees them: of no region, joining VPCs of several, and what keeps what from going.

import { present } from "../../found";
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
  const farId = (await far.CreateVpc({ VpcName: "far", CidrBlock: "10.8.0.0/16" })).Vpc.VpcId;
  const CcnId = (await vpc.CreateCcn({ CcnName: "backbone" })).Ccn.CcnId;
  const Instances = [vpcOf(vpcId, "ap-guangzhou"), vpcOf(farId, "ap-shanghai")];
  await vpc.AttachCcnInstances({ CcnId, Instances });
  const states = async () =>
    (await far.DescribeCcnAttachedInstances({ CcnId })).InstanceSet.map(({ State }) => State);
  expect(await states()).toEqual(["ATTACHING", "ATTACHING"]);
  await pass("10s");
  expect(await states()).toEqual(["ACTIVE", "ACTIVE"]);
  expect((await far.DescribeCcns({ CcnIds: [CcnId] })).CcnSet).toMatchObject([{ InstanceCount: 2 }]);
  const other = (await far.CreateCcn({ CcnName: "other" })).Ccn.CcnId;
  const again = far.AttachCcnInstances({ CcnId: other, Instances: [present(Instances[1])] });
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
  const CcnId = (await vpc.CreateCcn({ CcnName: "backbone" })).Ccn.CcnId;
  const elsewhere = vpc.AttachCcnInstances({ CcnId, Instances: [vpcOf(vpcId, "ap-shanghai")] });
  expect(await codeOf(elsewhere)).toBe("ResourceNotFound");
});

test("a network has a route to each subnet, of which the later of two that overlap is off until the earlier one is", async () => {
  const { vpc, vpcId, pass } = await stage();
  const { VpcId } = (await vpc.CreateVpc({ VpcName: "same", CidrBlock: "10.0.0.0/16" })).Vpc;
  const subnet = (of: string, CidrBlock: string) =>
    vpc.CreateSubnet({ VpcId: of, SubnetName: CidrBlock, CidrBlock, Zone: "ap-guangzhou-3" });
  await subnet(VpcId, "10.0.1.0/25");
  const CcnId = (await vpc.CreateCcn({ CcnName: "backbone" })).Ccn.CcnId;
  const Instances = [vpcOf(vpcId, "ap-guangzhou"), vpcOf(VpcId, "ap-guangzhou")];
  await vpc.AttachCcnInstances({ CcnId, Instances });
  const routes = async (Filters: object[] = []) =>
    (await vpc.DescribeCcnRoutes({ CcnId, Filters: Filters as never })).RouteSet;
  const seen = async () =>
    (await routes()).map(({ InstanceId, DestinationCidrBlock, Enabled }) => [
      ...[InstanceId, DestinationCidrBlock, Enabled],
    ]);
  expect(await routes()).toEqual([]);
  await pass("10s");
  await subnet(VpcId, "10.0.2.0/24");
  const [earlier, later, alone] = [
    [vpcId, "10.0.1.0/24"],
    [VpcId, "10.0.1.0/25"],
    [VpcId, "10.0.2.0/24"],
  ];
  expect(await seen()).toEqual([
    [...earlier, true],
    [...later, false],
    [...alone, true],
  ]);
  const [first, second] = (await routes()).map(({ RouteId }) => [RouteId]);
  const enable = (RouteIds: string[]) => codeOf(vpc.EnableCcnRoutes({ CcnId, RouteIds }));
  expect(await enable(present(second))).toBe("UnsupportedOperation.CcnRouteCidrOverlap");
  await vpc.DisableCcnRoutes({ CcnId, RouteIds: present(first) });
  expect(await enable(present(second))).toBe("");
  expect(await enable(present(first))).toBe("UnsupportedOperation.CcnRouteCidrOverlap");
  await vpc.ModifyCcnAttribute({ CcnId, RouteOverlapFlag: true });
  expect(await enable(present(first))).toBe("");
  const found = await routes([{ Name: "cidr-block", Values: ["10.0.1.0/25"] }]);
  expect(found.map(({ RouteId }) => [RouteId])).toEqual([second]);
});

test("limits are of each region in which something is attached, or of those that are set between two", async () => {
  const { vpc, vpcId, pass } = await stage();
  const CcnId = (await vpc.CreateCcn({ CcnName: "backbone" })).Ccn.CcnId;
  await vpc.AttachCcnInstances({ CcnId, Instances: [vpcOf(vpcId, "ap-guangzhou")] });
  await pass("10s");
  const limits = async () =>
    (await vpc.DescribeCcnRegionBandwidthLimits({ CcnId })).CcnRegionBandwidthLimitSet;
  const limit = (Region: string, BandwidthLimit: number, DstRegion = "") => ({
    ...{ Region, BandwidthLimit, DstRegion, IsBm: false, DstIsBm: false },
  });
  const set = (more: object, SetDefaultLimitFlag = false) =>
    vpc.SetCcnRegionBandwidthLimits({
      CcnId,
      CcnRegionBandwidthLimits: [{ Region: "ap-guangzhou", BandwidthLimit: 100, ...more }],
      SetDefaultLimitFlag,
    });
  expect(await limits()).toEqual([limit("ap-guangzhou", 1024)]);
  await set({});
  await set({ Region: "ap-beijing" });
  expect(await limits()).toEqual([limit("ap-guangzhou", 100)]);
  await set({}, true);
  expect(await limits()).toEqual([limit("ap-guangzhou", 1024)]);
  expect(await codeOf(set({ DstRegion: "ap-shanghai" }))).toBe("UnsupportedOperation");

  await vpc.ModifyCcnRegionBandwidthLimitsType({ CcnId, BandwidthLimitType: "INTER_REGION_LIMIT" });
  expect(await codeOf(set({}))).toBe("UnsupportedOperation");
  await set({ DstRegion: "ap-shanghai" });
  await set({ DstRegion: "ap-beijing", BandwidthLimit: 50 });
  const between = async (more: object = {}) =>
    (await vpc.GetCcnRegionBandwidthLimits({ CcnId, ...more })).CcnBandwidthSet.map(
      ({ CcnRegionBandwidthLimit }) => CcnRegionBandwidthLimit,
    );
  const [far, farther] = [limit("ap-guangzhou", 100, "ap-shanghai"), limit("ap-guangzhou", 50, "ap-beijing")];
  expect(await between()).toEqual([far, farther]);
  expect(await between({ SortedBy: "BandwidthLimit" })).toEqual([farther, far]);
  expect(await between({ Filters: [{ Name: "dregion", Values: ["ap-beijing"] }] })).toEqual([farther]);
  await set({ DstRegion: "ap-shanghai" }, true);
  expect(await between()).toEqual([farther]);
});
