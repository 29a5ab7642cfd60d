// What is changed of edge machines, and known beside how they are, with the official SDK as a witness.
import { present } from "../../found";
import { type Stage, stage } from "../stage";
import { closeClouds, codeOf } from "../support";
import { machineOrder } from "./grounds/instance";

afterAll(closeClouds);

async function run({ ecm, pass }: Stage, more: object = {}): Promise<string> {
  const { InstanceIdSet: ids } = await ecm.RunInstances(machineOrder(more));
  await pass("1m");
  return present(ids[0]);
}

async function read({ ecm }: Stage, id: string) {
  const Filters = [{ Name: "instance-id", Values: [id] }];
  return present((await ecm.DescribeInstances({ Filters })).InstanceSet[0]);
}

async function group({ ecm }: Stage, GroupName: string) {
  return (await ecm.CreateSecurityGroup({ GroupName, GroupDescription: "" })).SecurityGroup.SecurityGroupId;
}

test("security groups that are set without a name empty it, as the documents say", async () => {
  const on = await stage();
  const [id, one] = [await run(on, { InstanceName: "edge" }), await group(on, "a")];
  await on.ecm.ModifyInstancesAttribute({ InstanceIdSet: [id], SecurityGroups: [one] });
  expect(await read(on, id)).toMatchObject({ InstanceName: "", SecurityGroupIds: [one] });
  await on.ecm.ModifyInstancesAttribute({ InstanceIdSet: [id], InstanceName: "again" });
  expect(await read(on, id)).toMatchObject({ InstanceName: "again", SecurityGroupIds: [one] });
});

test("a group is given to a machine and taken from it; a group in use stays", async () => {
  const on = await stage();
  const [id, one] = [await run(on), await group(on, "a")];
  const before = (await read(on, id)).SecurityGroupIds;
  const request = { InstanceIds: [id], SecurityGroupIds: [one] };
  await on.ecm.AssociateSecurityGroups(request);
  expect((await read(on, id)).SecurityGroupIds).toEqual([...before, one]);
  expect(await codeOf(on.ecm.DeleteSecurityGroup({ SecurityGroupId: one }))).toBe("ResourceInUse");
  await on.ecm.DisassociateSecurityGroups(request);
  expect((await read(on, id)).SecurityGroupIds).toEqual(before);
});

test("bandwidth changes while a machine runs, both ways", async () => {
  const on = await stage();
  const id = await run(on);
  await on.ecm.ResetInstancesMaxBandwidth({ InstanceIdSet: [id], MaxBandwidthOut: 60 });
  expect(await read(on, id)).toMatchObject({ InstanceState: "RUNNING", LatestOperationState: "OPERATING" });
  await on.pass("1m");
  const { Internet } = await read(on, id);
  expect(Internet.PublicIPAddressSet).toMatchObject([{ MaxBandwidthOut: 60, MaxBandwidthIn: 60 }]);
});

test("a password of a machine that runs needs a stop, after which it runs again", async () => {
  const on = await stage();
  const id = await run(on);
  const request = { InstanceIdSet: [id], Password: "Passw0rd-1" };
  expect(await codeOf(on.ecm.ResetInstancesPassword(request))).toBe("FailedOperation.InstanceNotAllStopped");
  await on.ecm.ResetInstancesPassword({ ...request, ForceStop: true });
  expect(await read(on, id)).toMatchObject({ InstanceState: "STOPPING" });
  await on.pass("1m");
  expect(await read(on, id)).toMatchObject({
    ...{
      InstanceState: "RUNNING",
      LatestOperation: "ResetInstancesPassword",
      LatestOperationState: "SUCCESS",
    },
  });
});

test("a machine gets another system", async () => {
  const on = await stage();
  const id = await run(on);
  await on.ecm.ResetInstances({ InstanceIdSet: [id], ImageId: "img-pyqx34y1", Password: "Passw0rd-1" });
  await on.pass("2m");
  expect(await read(on, id)).toMatchObject({ InstanceState: "RUNNING", Image: { ImageId: "img-pyqx34y1" } });
});

test("what is refused now is told, and the screen of a machine that runs has an address", async () => {
  const on = await stage();
  const id = await run(on);
  const denied = async () => {
    const { InstanceOperatorSet } = await on.ecm.DescribeInstancesDeniedActions({ InstanceIdSet: [id] });
    return present(InstanceOperatorSet[0]).DeniedActions.map(({ Action }) => Action);
  };
  expect(await denied()).toEqual(["StartInstances"]);
  const { InstanceVncUrl: url } = await on.ecm.DescribeInstanceVncUrl({ InstanceId: id });
  expect(url).toMatch(/^wss:/);
  await on.ecm.StopInstances({ InstanceIdSet: [id] });
  expect(await denied()).toContain("TerminateInstances");
  await on.pass("1m");
  expect(await denied()).toEqual(["StopInstances", "RebootInstances"]);
});

test("prices are the sum of their parts, as in the document's example", async () => {
  const { ecm } = await stage();
  const order = { InstanceType: "SN3ne.2XLARGE16", InstanceCount: 1, SystemDisk: { DiskSize: 50 } };
  const { InstancePrice } = await ecm.DescribePriceRunInstance(order);
  expect(InstancePrice.InstancePricesPartDetail).toEqual({
    CpuPrice: { OriginalPrice: 12800, DiscountPrice: 8320, Discount: 65 },
    MemPrice: { OriginalPrice: 8106, DiscountPrice: 5269, Discount: 65 },
    DisksPrice: { OriginalPrice: 116, DiscountPrice: 75, Discount: 65 },
  });
  expect(InstancePrice).toMatchObject({ OriginalPrice: 21022, Discount: 65 });
});

test("models and bounds are those that orders are checked by", async () => {
  const { ecm } = await stage();
  const { InstanceTypeConfigSet: types, TotalCount } = await ecm.DescribeInstanceTypeConfig();
  expect(TotalCount).toBe(17);
  expect(types).toContainEqual(
    expect.objectContaining({ InstanceType: "SN3ne.6XLARGE48", Vcpu: 24, Memory: 48 }),
  );
  const { NetworkStorageRange: range, InstanceNetworkLimitConfigs: limits } = await ecm.DescribeConfig();
  const over = machineOrder({ InternetMaxBandwidthOut: range.MaxBandwidth + 1 });
  expect(await codeOf(ecm.RunInstances(over))).toBe("InvalidParameterValue.InvalidBandwidth");
  expect(limits.find(({ CpuNum }) => CpuNum === 4)).toMatchObject({ NetworkInterfaceLimit: 3 });
});
