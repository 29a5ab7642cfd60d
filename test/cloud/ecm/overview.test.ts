// Overviews of edge machines, with the official SDK as a witness.
import { stage } from "../stage";
import { closeClouds } from "../support";
import { Zone } from "./ground";
import { machineOrder } from "./grounds/instance";

afterAll(closeClouds);

test("an overview has what there is, a peak what there is now, and a quota what there is room for", async () => {
  const { ecm, pass } = await stage();
  const room = async () => {
    const Filters = [
      { Name: "Zone", Values: [Zone] },
      { Name: "InstanceType", Values: ["SN3ne.SMALL4"] },
    ];
    const { PackingQuotaSet: found } = await ecm.DescribePackingQuotaGroup({ Filters });
    return found.map(({ ISPId, PackingQuotaInfos: [info] }) => [
      ISPId,
      info?.InstanceType,
      info?.PackingQuota,
    ]);
  };
  expect(await ecm.DescribeBaseOverview()).toMatchObject({ InstanceNum: 0, VcpuNum: 0, NodeNum: 0 });
  const before = await room();
  expect(before.map(([isp]) => isp)).toEqual(["CMCC", "CUCC", "CTCC"]);
  await ecm.RunInstances(machineOrder({ InstanceType: "SN3ne.SMALL4", DataDiskSize: 100 }));
  await pass("1m");
  const there = { InstanceNum: 1, RunningNum: 1, NodeNum: 1, VcpuNum: 1, MemoryNum: 4, StorageNum: 150 };
  expect(await ecm.DescribeBaseOverview()).toMatchObject(there);
  expect(await room()).toEqual(before.map(([isp, type, left]) => [isp, type, Number(left) - 1]));
  const [family] = (await ecm.DescribePeakBaseOverview({ EndTime: "2999-01-01" })).PeakFamilyInfoSet;
  expect(family).toMatchObject({ PeakBaseSet: [{ PeakCpuNum: 1, PeakMemoryNum: 4, PeakStorageNum: 150 }] });
  const until = (await ecm.DescribePeakBaseOverview({})).PeakFamilyInfoSet;
  expect(until).toMatchObject([{ PeakBaseSet: [] }]);
});

test("a peak of bandwidth is of a region, or of every region of an area", async () => {
  const { ecm } = await stage();
  const regions = async (Name: string, value: string) => {
    const Filters = [{ Name, Values: [value] }];
    const { PeakNetworkRegionSet } = await ecm.DescribePeakNetworkOverview({ Filters });
    return PeakNetworkRegionSet.map(({ Region }) => Region);
  };
  expect(await regions("region", "ap-xian-ecm")).toEqual(["ap-xian-ecm"]);
  expect(await regions("area", "china-east")).toEqual(["ap-hangzhou-ecm"]);
  expect((await regions("area", "ALL_REGION")).length).toBeGreaterThan(3);
});
