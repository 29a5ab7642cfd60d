// Quotas and states, asked over the socket of a local cloud.
import { callFunction } from "../../provider/hosts/functions";
import type { Properties } from "../../provider/lifecycle/author/values";
import { definitions } from "../../provider/resources";
import { present } from "../found";
import { type Lab, openLab } from "../resources/lab";
import { hourly, imageId, instanceType, zone } from "../resources/words";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function ask(token: string, args: Properties = {}): Promise<Record<string, Properties[]>> {
  const answer = await callFunction(
    present(definitions.functions.get(token)),
    lab.connected.environment,
    args,
  );
  return answer as Record<string, Properties[]>;
}

test("getAddressQuota counts the addresses that there are", async () => {
  const total = async () =>
    present((await ask("vpc:getAddressQuota")).quotas?.find(({ quotaId }) => quotaId === "TOTAL_EIP_QUOTA"));
  const before = await total();
  await lab.need("vpc:Eip", {});
  expect(await total()).toMatchObject({
    quotaCurrent: Number(before.quotaCurrent) + 1,
    quotaLimit: before.quotaLimit,
  });
});

test("getAccountAttributes names attributes with their values", async () => {
  const { attributes = [] } = await ask("vpc:getAccountAttributes");
  expect(attributes).toContainEqual({
    attributeName: "supported-platforms",
    attributeValues: expect.arrayContaining(["VPC"]),
  });
});

test("getSecurityGroupAssociations, getInstancesStatus and getInstanceDiskCounts follow what is made", async () => {
  const { id: group } = await lab.need("vpc:SecurityGroup", {});
  const program = { zone, imageId, instanceType, securityGroupIds: [group] };
  const { id: server } = await lab.need("cvm:Instance", program);
  const { associations } = await ask("vpc:getSecurityGroupAssociations", { securityGroupIds: [group] });
  expect(associations).toMatchObject([{ securityGroupId: group, cvm: 1, sg: 0 }]);
  const { statuses } = await ask("cvm:getInstancesStatus", { instanceIds: [server] });
  expect(statuses).toEqual([{ instanceId: server, instanceState: "RUNNING" }]);
  const { id: diskId } = await lab.need("cbs:Disk", hourly);
  await lab.need("cbs:DiskAttachment", { diskId, instanceId: server });
  const { counts } = await ask("cbs:getInstanceDiskCounts", { instanceIds: [server] });
  expect(counts).toMatchObject([{ instanceId: server, attachedDiskCount: 1 }]);
});

test("getInternetBandwidthConfigs has the bandwidth of an instance paid ahead", async () => {
  const program = { zone, imageId, instanceType, instanceChargeType: "PREPAID", period: 1 };
  const internet = { internetChargeType: "BANDWIDTH_PREPAID", internetMaxBandwidthOut: 5 };
  const { id } = await lab.need("cvm:Instance", { ...program, ...internet });
  const { configs } = await ask("cvm:getInternetBandwidthConfigs", { instanceId: id });
  expect(configs).toContainEqual(
    expect.objectContaining({ internetAccessible: expect.objectContaining({ internetMaxBandwidthOut: 5 }) }),
  );
});

test("getDiskConfigs narrows by zone and type", async () => {
  const narrow = { inquiryType: "INQUIRY_CBS_CONFIG", zones: [zone], diskTypes: ["CLOUD_SSD"] };
  const { configs = [] } = await ask("cbs:getDiskConfigs", narrow);
  expect(configs.length).toBeGreaterThan(0);
  for (const config of configs) expect(config).toMatchObject({ zone, diskType: "CLOUD_SSD" });
});

test("getSnapshotOverview counts snapshots", async () => {
  const { totalNums } = (await ask("cbs:getSnapshotOverview")) as Properties;
  const { id: diskId } = await lab.need("cbs:Disk", hourly);
  await lab.need("cbs:Snapshot", { diskId });
  expect(await ask("cbs:getSnapshotOverview")).toMatchObject({ totalNums: Number(totalNums) + 1 });
});
