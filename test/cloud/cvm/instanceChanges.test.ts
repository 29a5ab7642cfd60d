// Changes of running and stopped instances as the official SDK sees them.

import { orderFor, stage, WINDOWS, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

const CENTOS = "img-9qabwvbn";

test("a type changes on a stopped instance, and on a running one with a stop and a start", async () => {
  const on = await stage();
  const id = await on.run();
  const change = { InstanceIds: [id], InstanceType: "SA2.LARGE8" };
  expect(await codeOf(on.cvm.ResetInstancesType(change))).toBe("InvalidInstance.NotSupported");
  await on.cvm.ResetInstancesType({ ...change, ForceStop: true });
  expect(await on.instance(id)).toMatchObject({ InstanceState: "STOPPING", InstanceType: "S5.MEDIUM4" });
  await on.pass("10s");
  expect((await on.instance(id)).InstanceState).toBe("STOPPED");
  await on.pass("10s");
  expect(await on.instance(id)).toMatchObject({
    InstanceState: "STARTING",
    InstanceType: "SA2.LARGE8",
    LatestOperation: "ResetInstancesType",
    LatestOperationState: "OPERATING",
  });
  await on.pass("10s");
  expect(await on.instance(id)).toMatchObject({
    InstanceState: "RUNNING",
    LatestOperationState: "SUCCESS",
    CPU: 4,
  });
  expect(await codeOf(on.cvm.ResetInstancesType({ ...change, ForceStop: true }))).toBe(
    "InvalidParameterValue",
  );
  const sold = { ...change, InstanceType: "S6.LARGE8", ForceStop: true };
  expect(await codeOf(on.cvm.ResetInstancesType(sold))).toBe("ResourceUnavailable.InstanceType");
  await on.cvm.StopInstances({ InstanceIds: [id] });
  await on.pass("10s");
  await on.cvm.ResetInstancesType({ InstanceIds: [id], InstanceType: "S5.MEDIUM8" });
  await on.pass("10s");
  expect(await on.instance(id)).toMatchObject({ InstanceState: "STOPPED", InstanceType: "S5.MEDIUM8" });
});

test("local disks fix the type and do not grow", async () => {
  const on = await stage();
  const id = await on.run({
    InstanceType: "S2.MEDIUM4",
    SystemDisk: { DiskType: "LOCAL_BASIC", DiskSize: 50 },
    DataDisks: [{ DiskType: "LOCAL_BASIC", DiskSize: 100 }],
  });
  expect((await on.cbs.DescribeDisks({})).TotalCount).toBe(0);
  const type = { InstanceIds: [id], InstanceType: "S5.MEDIUM4", ForceStop: true };
  expect(await codeOf(on.cvm.ResetInstancesType(type))).toBe("InvalidInstance.NotSupported");
  const grow = { InstanceId: id, DataDisks: [{ DiskSize: 200 }], ForceStop: true };
  // Without an id it would have to be the cloud disk it was bought with.
  expect(await codeOf(on.cvm.ResizeInstanceDisks(grow))).toBe("InvalidInstance.NotSupported");
});

test("disks an instance was bought with grow, the system's too", async () => {
  const on = await stage();
  const id = await on.run({ DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 100 }] });
  const resize = (change: object) => on.cvm.ResizeInstanceDisks({ InstanceId: id, ...change });
  expect(await codeOf(resize({ DataDisks: [{ DiskSize: 200 }] }))).toBe("InvalidInstance.NotSupported");
  expect(await codeOf(resize({ DataDisks: [{ DiskSize: 90 }], ForceStop: true }))).toBe(
    "InvalidParameterValue",
  );
  expect(await codeOf(resize({ DataDisks: [{ DiskSize: 205 }], ForceStop: true }))).toBe(
    "InvalidParameterValue",
  );
  expect(await codeOf(resize({ DataDisks: [], ForceStop: true }))).toBe("MissingParameter");
  await resize({ DataDisks: [{ DiskSize: 200 }], ForceStop: true });
  await on.pass("30s");
  expect(await on.instance(id)).toMatchObject({ InstanceState: "RUNNING", DataDisks: [{ DiskSize: 200 }] });
  await resize({ SystemDisk: { DiskSize: 60 }, ResizeOnline: true });
  await on.pass("10s");
  expect(await on.instance(id)).toMatchObject({ InstanceState: "RUNNING", SystemDisk: { DiskSize: 60 } });
});

test("a reinstallation keeps the system disk, unless the system is of the other kind", async () => {
  const on = await stage();
  const id = await on.run();
  const before = (await on.instance(id)).SystemDisk.DiskId;
  const reset = (change: object) => on.cvm.ResetInstance({ InstanceId: id, ...change });
  expect(await codeOf(reset({ SystemDisk: { DiskSize: 40 } }))).toBe("InvalidParameterValue");
  expect(await codeOf(reset({ SystemDisk: { DiskType: "CLOUD_SSD" } }))).toBe("InvalidParameterValue");
  await reset({ ImageId: CENTOS, SystemDisk: { DiskSize: 80 }, LoginSettings: { Password: "Passw0rd" } });
  await on.pass("30s");
  expect(await on.instance(id)).toMatchObject({
    ImageId: CENTOS,
    InstanceState: "RUNNING",
    SystemDisk: { DiskId: before, DiskSize: 80 },
    LatestOperation: "ResetInstance",
  });
  await reset({ ImageId: WINDOWS });
  await on.pass("30s");
  const after = (await on.instance(id)).SystemDisk;
  expect(after).toMatchObject({ DiskSize: 80 });
  expect(after.DiskId).not.toBe(before);
  expect((await on.cbs.DescribeDisks({})).TotalCount).toBe(1);
});

test("passwords and keys", async () => {
  const on = await stage();
  const [id, windows] = [await on.run(), await on.run({ ImageId: WINDOWS })];
  const { KeyPair: key } = await on.cvm.CreateKeyPair({ KeyName: "a", ProjectId: 0 });
  const KeyIds = [key.KeyId];
  const password = { InstanceIds: [id], Password: "Passw0rd" };
  expect(await codeOf(on.cvm.ResetInstancesPassword(password))).toBe("InvalidInstance.NotSupported");
  expect(await codeOf(on.cvm.ResetInstancesPassword({ ...password, Password: "short" }))).toBe(
    "InvalidPassword",
  );
  const both = { InstanceIds: [id, windows], Password: "Passw0rd", ForceStop: true };
  expect(await codeOf(on.cvm.ResetInstancesPassword(both))).toBe("InvalidPassword");
  await on.cvm.ResetInstancesPassword({ ...password, ForceStop: true });
  await on.pass("30s");
  const associate = (InstanceIds: string[]) =>
    codeOf(on.cvm.AssociateInstancesKeyPairs({ InstanceIds, KeyIds, ForceStop: true }));
  expect(await associate([windows])).toBe("InvalidInstance.NotSupported");
  expect(await codeOf(on.cvm.DisassociateInstancesKeyPairs({ InstanceIds: [id], KeyIds }))).toBe(
    "InvalidParameterValue",
  );
  expect(await associate([id])).toBe("");
  await on.pass("30s");
  expect((await on.instance(id)).LoginSettings).toMatchObject({ KeyIds });
  await on.cvm.DisassociateInstancesKeyPairs({ InstanceIds: [id], KeyIds, ForceStop: true });
  await on.pass("30s");
  expect((await on.instance(id)).LoginSettings).toMatchObject({ KeyIds: [] });
  await on.cvm.DeleteKeyPairs({ KeyIds });
  expect((await on.cvm.DescribeKeyPairs({})).TotalCount).toBe(0);
});

test("an instance moves to another address, subnet and VPC, and gives the old address back at the end", async () => {
  const on = await stage();
  const id = await on.run();
  const { Subnet: next } = await on.vpc.CreateSubnet({
    VpcId: on.vpcId,
    SubnetName: "b",
    CidrBlock: "10.0.2.0/24",
    Zone: ZONE,
  });
  const to = (SubnetId: string, ...PrivateIpAddresses: string[]) => ({
    InstanceIds: [id],
    VirtualPrivateCloud: {
      VpcId: on.vpcId,
      SubnetId,
      ...(PrivateIpAddresses.length ? { PrivateIpAddresses } : {}),
    },
  });
  expect(await codeOf(on.cvm.ModifyInstancesVpcAttribute(to(on.subnetId)))).toBe("InvalidParameterValue");
  expect(await codeOf(on.cvm.ModifyInstancesVpcAttribute(to(on.subnetId, "10.0.1.2")))).toBe("VpcIpIsUsed");
  expect(await codeOf(on.cvm.ModifyInstancesVpcAttribute(to(on.subnetId, "10.0.9.2")))).toBe(
    "VpcAddrNotInSubNet",
  );
  const still = { ...to(on.subnetId, "10.0.1.77"), ForceStop: false };
  expect(await codeOf(on.cvm.ModifyInstancesVpcAttribute(still))).toBe("InvalidInstance.NotSupported");
  await on.cvm.ModifyInstancesVpcAttribute(to(next.SubnetId, "10.0.2.77"));
  const free = async () =>
    (await on.vpc.DescribeSubnets({ SubnetIds: [on.subnetId, next.SubnetId] })).SubnetSet.map(
      (one) => one.AvailableIpAddressCount,
    );
  expect(await free()).toEqual([252, 252]);
  await on.pass("30s");
  expect(await free()).toEqual([253, 252]);
  expect(await on.instance(id)).toMatchObject({
    InstanceState: "RUNNING",
    PrivateIpAddresses: ["10.0.2.77"],
    VirtualPrivateCloud: { SubnetId: next.SubnetId },
  });
});

test("only what is prepaid is renewed", async () => {
  const on = await stage();
  const prepaid = { InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 1 } };
  const [hourly, monthly] = [await on.run(), await on.run(prepaid)];
  const renew = (id: string, Period?: number) =>
    codeOf(
      on.cvm.RenewInstances({ InstanceIds: [id], InstanceChargePrepaid: { Period } as { Period: number } }),
    );
  expect(await renew(hourly, 1)).toBe("InvalidInstance.NotSupported");
  expect(await renew(monthly, 13)).toBe("InvalidPeriod");
  expect(await renew(monthly)).toBe("InvalidPeriod");
  expect(await renew(monthly, 2)).toBe("");
  expect((await on.instance(monthly)).ExpiredTime).toMatch(/^2024-04-/);
  const RenewFlag = "NOTIFY_AND_AUTO_RENEW";
  await on.cvm.ModifyInstancesRenewFlag({ InstanceIds: [monthly], RenewFlag });
  expect((await on.instance(monthly)).RenewFlag).toBe(RenewFlag);
  expect(await codeOf(on.cvm.ModifyInstancesRenewFlag({ InstanceIds: [hourly], RenewFlag }))).toBe(
    "InvalidInstance.NotSupported",
  );
});

test("prices are answered by the hour or for the months, more for more", async () => {
  const on = await stage();
  const id = await on.run({ DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 100 }] });
  const hour = async (change: object) =>
    (await on.cvm.InquiryPriceRunInstances(orderFor(on, change))).Price.InstancePrice;
  const [small, large] = [await hour({}), await hour({ InstanceType: "S5.LARGE8" })];
  expect(small).toMatchObject({ ChargeUnit: "HOUR" });
  expect(large.UnitPrice).toBeGreaterThan(small.UnitPrice);
  const months = await hour({ InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 2 } });
  expect(months.OriginalPrice).toBeGreaterThan(small.UnitPrice);
  const resize = { InstanceId: id, DataDisks: [{ DiskSize: 200 }] };
  expect((await on.cvm.InquiryPriceResizeInstanceDisks(resize)).Price.InstancePrice).toBeDefined();
  const type = { InstanceIds: [id], InstanceType: "S5.LARGE8" };
  expect((await on.cvm.InquiryPriceResetInstancesType(type)).Price.InstancePrice).toBeDefined();
  expect((await on.cvm.InquiryPriceResetInstance({ InstanceId: id })).Price).toBeDefined();
  const InternetAccessible = { InternetMaxBandwidthOut: 5 };
  const bandwidth = { InstanceIds: [id], InternetAccessible };
  expect(
    (await on.cvm.InquiryPriceResetInstancesInternetMaxBandwidth(bandwidth)).Price.BandwidthPrice,
  ).toMatchObject({
    ChargeUnit: "GB",
  });
});
