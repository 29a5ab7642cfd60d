// Modules in the local cloud, with the official SDK as a witness.
import { present } from "../../found";
import { stage } from "../stage";
import { closeClouds, codeOf } from "../support";
import { row } from "./grounds/instance";
import { moduleRequest } from "./grounds/module";

afterAll(closeClouds);

test("what an order does not say, its module says", async () => {
  const { ecm, pass } = await stage();
  const { SecurityGroup } = await ecm.CreateSecurityGroup({ GroupName: "a", GroupDescription: "" });
  const SecurityGroups = [SecurityGroup.SecurityGroupId];
  const { ModuleId } = await ecm.CreateModule(moduleRequest({ DefaultBandWidth: 40, SecurityGroups }));
  const { InstanceIdSet } = await ecm.RunInstances({ ZoneInstanceCountISPSet: [row()], ModuleId });
  await pass("1m");
  const { InstanceSet } = await ecm.DescribeInstances({
    Filters: [{ Name: "module-name", Values: ["we"] }],
  });
  expect(InstanceSet).toMatchObject([
    {
      ...{ InstanceId: InstanceIdSet[0], SimpleModule: { ModuleId, ModuleName: "web" }, DataDiskSize: 50 },
      InstanceTypeConfig: { InstanceType: "SN3ne.SMALL4" },
      SecurityGroupIds: SecurityGroups,
      Internet: { PublicIPAddressSet: [{ MaxBandwidthOut: 40 }] },
    },
  ]);
  const { ModuleCounter } = await ecm.DescribeModuleDetail({ ModuleId });
  expect(ModuleCounter).toMatchObject({
    InstanceNum: 1,
    NodeNum: 1,
    ISPCounterSet: [{ ProviderName: "CTCC" }],
  });
});

test("machines of a module without public addresses have none", async () => {
  const { ecm } = await stage();
  const { ModuleId } = await ecm.CreateModule(moduleRequest({ DisableWanIp: true }));
  await ecm.RunInstances({ ZoneInstanceCountISPSet: [row()], ModuleId });
  const { InstanceSet } = await ecm.DescribeInstances({});
  expect(present(InstanceSet[0]).Internet.PublicIPAddressSet).toEqual([]);
});

test("each aspect of a module has its action", async () => {
  const { ecm } = await stage();
  const { ModuleId } = await ecm.CreateModule(moduleRequest());
  await ecm.ModifyModuleName({ ModuleId, ModuleName: "other" });
  await ecm.ModifyModuleImage({ ModuleId, DefaultImageId: "img-pyqx34y1" });
  await ecm.ModifyModuleNetwork({ ModuleId, DefaultBandwidth: 50 });
  await ecm.ModifyModuleIpDirect({ ModuleId, CloseIpDirect: true });
  await ecm.ModifyModuleDisableWanIp({ ModuleId, DisableWanIp: true });
  await ecm.ModifyModuleConfig({
    ...{ ModuleId, InstanceType: "SN3ne.LARGE8", DefaultDataDiskSize: 60, DefaultSystemDiskSize: 80 },
  });
  const { Module } = await ecm.DescribeModuleDetail({ ModuleId });
  expect(Module).toMatchObject({
    ...{ ModuleName: "other", ModuleState: "NORMAL", DefaultImage: { ImageId: "img-pyqx34y1" } },
    ...{ DefaultBandwidth: 50, DefaultBandwidthIn: 50, CloseIpDirect: 1, DisableWanIp: 1 },
    ...{ InstanceTypeConfig: { InstanceType: "SN3ne.LARGE8" }, DefaultDataDiskSize: 60 },
    DefaultSystemDiskSize: 80,
  });
});

test("a module with machines keeps what they are made of, and stays until they are gone", async () => {
  const { ecm, pass } = await stage();
  const { ModuleId } = await ecm.CreateModule(moduleRequest());
  const { InstanceIdSet } = await ecm.RunInstances({ ZoneInstanceCountISPSet: [row()], ModuleId });
  await pass("1m");
  const config = { ModuleId, InstanceType: "SN3ne.LARGE8", DefaultDataDiskSize: 60 };
  expect(await codeOf(ecm.ModifyModuleConfig(config))).toBe("InvalidParameterValue.ModuleNotAllowChange");
  expect(await codeOf(ecm.DeleteModule({ ModuleId }))).toBe("FailedOperation.InstanceInModule");
  await ecm.TerminateInstances({ InstanceIdSet });
  await pass("1m");
  await ecm.DeleteModule({ ModuleId });
  await pass("1m");
  expect(await codeOf(ecm.DescribeModuleDetail({ ModuleId }))).toBe("InvalidParameterValue.InvalidModuleID");
});

test("modules are listed by how many machines they have", async () => {
  const { ecm } = await stage();
  const { ModuleId: empty } = await ecm.CreateModule(moduleRequest({ ModuleName: "a" }));
  const { ModuleId: used } = await ecm.CreateModule(moduleRequest({ ModuleName: "b" }));
  await ecm.CreateModule(moduleRequest({ ModuleName: "c" }));
  await ecm.RunInstances({ ZoneInstanceCountISPSet: [row()], ModuleId: used });
  const { ModuleItemSet } = await ecm.DescribeModule({ OrderByField: "instance-num", Limit: 1 });
  expect(ModuleItemSet).toMatchObject([
    { Module: { ModuleId: used }, NodeInstanceNum: { InstanceNum: 1, NodeNum: 1 } },
  ]);
  const Filters = [{ Name: "module-id", Values: [empty] }];
  expect((await ecm.DescribeModule({ Filters })).ModuleItemSet).toMatchObject([
    { Module: { ModuleId: empty } },
  ]);
});
