// Edge machines in the local cloud, with the official SDK as a witness.
import { present } from "../../found";
import { type Stage, stage } from "../stage";
import { closeClouds, codeOf } from "../support";
import { machineOrder, row } from "./grounds/instance";

afterAll(closeClouds);

const EcmRegion = "ap-hangzhou-ecm";
const Zone = "ap-hangzhou-ecm-1";

async function run({ ecm, pass }: Stage, more: object = {}): Promise<string[]> {
  const { InstanceIdSet: ids } = await ecm.RunInstances(machineOrder(more));
  await pass("1m");
  return ids;
}

async function instances({ ecm }: Stage, Name = "instance-id", ...Values: string[]) {
  const { InstanceSet } = await ecm.DescribeInstances(
    Values.length > 0 ? { Filters: [{ Name, Values }] } : {},
  );
  return InstanceSet;
}

async function network({ ecm }: Stage) {
  const { Vpc } = await ecm.CreateVpc({ VpcName: "a", CidrBlock: "10.0.0.0/16", EcmRegion });
  const within = { VpcId: Vpc.VpcId, SubnetName: "a", CidrBlock: "10.0.1.0/24", Zone, EcmRegion };
  return { VpcId: Vpc.VpcId, SubnetId: (await ecm.CreateSubnet(within)).Subnet.SubnetId };
}

test("machines of one order stand in their zones, with addresses of their subnet and of each carrier", async () => {
  const on = await stage();
  const place = await network(on);
  const ids = await run(on, {
    InstanceName: "edge",
    ZoneInstanceCountISPSet: [
      row({ ...place, InstanceCount: 2, ISP: "CTCC;CMCC", PrivateIpAddresses: ["10.0.1.9", "10.0.1.7"] }),
      row({ Zone: "ap-beijing-ecm-cm3-1", ISP: "CMCC" }),
    ],
  });
  const found = await instances(on, "instance-id", ...ids);
  const byId = new Map(found.map((one) => [one.InstanceId, one]));
  const [first, second, third] = ids.map((id) => present(byId.get(id)));
  expect(first).toMatchObject({
    ...{ InstanceName: "edge1", InstanceState: "RUNNING", ISP: "CTCC;CMCC" },
    ...{ LatestOperation: "RunInstances", LatestOperationState: "SUCCESS" },
    VirtualPrivateCloud: { ...place, PrivateIpAddresses: ["10.0.1.9"] },
    Position: { ZoneInfo: { Zone }, RegionInfo: { Region: EcmRegion } },
    Internet: { PublicIPAddressSet: [{ ISP: { ISPId: "CTCC" } }, { ISP: { ISPId: "CMCC" } }] },
  });
  expect(second).toMatchObject({
    ...{ InstanceName: "edge2", VirtualPrivateCloud: { PrivateIpAddresses: ["10.0.1.7"] } },
  });
  // Each region and carrier counts by itself.
  expect(third).toMatchObject({
    InstanceName: "edge",
    Position: { RegionInfo: { Region: "ap-beijing-ecm" } },
  });
});

test("a machine without a place comes into the newest subnet of its zone, or into one that the system makes", async () => {
  const on = await stage();
  const [first] = await instances(on, "instance-id", ...(await run(on)));
  const system = present(first).VirtualPrivateCloud;
  const { VpcSet } = await on.ecm.DescribeVpcs({ VpcIds: [system.VpcId] });
  expect(VpcSet).toMatchObject([{ VpcName: "Default-VPC", Region: EcmRegion }]);
  const place = await network(on);
  const [second] = await instances(on, "instance-id", ...(await run(on)));
  expect(present(second).VirtualPrivateCloud).toMatchObject(place);
});

test("a machine is stopped, started, rebooted and terminated; meanwhile it holds its subnet", async () => {
  const on = await stage();
  const place = await network(on);
  const ids = await run(on, { ZoneInstanceCountISPSet: [row(place)] });
  const state = async () => (await instances(on, "instance-id", ...ids))[0]?.InstanceState;
  await on.ecm.StopInstances({ InstanceIdSet: ids });
  expect(await state()).toBe("STOPPING");
  await on.pass("1m");
  await on.ecm.StartInstances({ InstanceIdSet: ids });
  expect(await state()).toBe("STARTING");
  await on.pass("1m");
  await on.ecm.RebootInstances({ InstanceIdSet: ids });
  await on.pass("1m");
  expect(await state()).toBe("RUNNING");
  expect(await codeOf(on.ecm.DeleteSubnet({ SubnetId: place.SubnetId, EcmRegion }))).toBe("ResourceInUse");
  await on.ecm.TerminateInstances({ InstanceIdSet: ids });
  expect(await state()).toBe("TERMINATING");
  await on.pass("1m");
  expect(await state()).toBeUndefined();
  await on.ecm.DeleteSubnet({ SubnetId: place.SubnetId, EcmRegion });
});

test("a termination with a time comes at that time", async () => {
  const on = await stage();
  const ids = await run(on);
  const { now } = await on.cloud.control("GET", "health");
  const at = new Date(Date.parse(now) + 3_600_000).toISOString().slice(0, 19).replace("T", " ");
  await on.ecm.TerminateInstances({ InstanceIdSet: ids, TerminateDelay: true, TerminateTime: at });
  await on.pass("59m");
  expect(await instances(on, "instance-id", ...ids)).toMatchObject([{ InstanceState: "RUNNING" }]);
  await on.pass("2m");
  expect(await instances(on, "instance-id", ...ids)).toEqual([]);
});

test.each([
  ["zone-name", "Hangzhou"],
  ["instance-name", "dge"],
  ["instance-state", "RUNNING"],
  ["internet-service-provider", "CTCC"],
  ["instance-family", "SN3ne"],
  ["image-id", "img-9qabwvbn"],
  ["tag-key", "site"],
  ["tag:site", "east"],
])("machines are found by %s", async (name, value) => {
  const on = await stage();
  const Tags = [{ Key: "site", Value: "east" }];
  const [id] = await run(on, {
    ...{ InstanceName: "edge", TagSpecification: [{ ResourceType: "instance", Tags }] },
  });
  expect(await instances(on, name, value)).toMatchObject([{ InstanceId: id, TagSet: Tags }]);
  expect(await instances(on, name, "nothing")).toEqual([]);
});

test("machines are listed newest first, and oldest first where that is asked", async () => {
  const on = await stage();
  const [first, second] = [await run(on), await run(on)];
  const ids = async (more: object) =>
    (await on.ecm.DescribeInstances(more)).InstanceSet.map(({ InstanceId }) => InstanceId);
  expect(await ids({})).toEqual([...second, ...first]);
  expect(await ids({ OrderByField: "timestamp" })).toEqual([...second, ...first]);
  expect(await ids({ OrderByField: "timestamp", OrderDirection: 1 })).toEqual([...first, ...second]);
});
