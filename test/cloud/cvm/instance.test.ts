// Instances as the official SDK sees them: their life, their lock, and what an order is refused for.

import { present } from "../../found";
import { orderFor, type Stage, stage, UBUNTU, WINDOWS, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

test("an instance starts, stops, starts again and goes, and holds its address until it is gone", async () => {
  const on = await stage();
  const { InstanceIdSet: ids } = await on.cvm.RunInstances(
    orderFor(on, { InstanceName: "web", InternetAccessible: { InternetMaxBandwidthOut: 5 } }),
  );
  const id = present(ids[0]);
  expect(id).toMatch(/^ins-[a-z0-9]{8}$/);
  expect(await on.instance(id)).toMatchObject({
    InstanceState: "PENDING",
    LatestOperation: "RunInstances",
    LatestOperationState: "OPERATING",
    PrivateIpAddresses: ["10.0.1.2"],
    CPU: 2,
    Memory: 4,
    SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 50 },
  });
  expect(await codeOf(on.cvm.TerminateInstances({ InstanceIds: ids }))).toBe(
    "OperationDenied.InstanceOperationInProgress",
  );
  await on.pass("30s");
  const running = await on.instance(id);
  expect(running).toMatchObject({ InstanceState: "RUNNING", LatestOperationState: "SUCCESS" });
  expect(running.PublicIpAddresses).toHaveLength(1);

  await on.cvm.StopInstances({ InstanceIds: ids });
  expect((await on.instance(id)).InstanceState).toBe("STOPPING");
  await on.pass("10s");
  const stopped = await on.cvm.DescribeInstancesStatus({ InstanceIds: ids });
  expect(stopped.InstanceStatusSet).toEqual([{ InstanceId: id, InstanceState: "STOPPED" }]);
  expect(await codeOf(on.cvm.StopInstances({ InstanceIds: ids }))).toBe("InvalidInstance.NotSupported");
  expect(await codeOf(on.cvm.RebootInstances({ InstanceIds: ids }))).toBe("InvalidInstance.NotSupported");
  await on.cvm.StartInstances({ InstanceIds: ids });
  await on.pass("10s");

  await on.cvm.TerminateInstances({ InstanceIds: ids });
  expect((await on.instance(id)).InstanceState).toBe("TERMINATING");
  expect(await codeOf(on.vpc.DeleteSubnet({ SubnetId: on.subnetId }))).toBe("ResourceInUse");
  await on.pass("15s");
  expect(await on.cvm.DescribeInstances({ InstanceIds: ids })).toMatchObject({ TotalCount: 0 });
  expect(await on.cbs.DescribeDisks({})).toMatchObject({ TotalCount: 0 });
  await on.vpc.DeleteSubnet({ SubnetId: on.subnetId });
});

test("a second order with the same token makes nothing and answers the same ids", async () => {
  const on = await stage();
  const order = orderFor(on, { ClientToken: "token-1" });
  const [first, second] = [await on.cvm.RunInstances(order), await on.cvm.RunInstances(order)];
  expect(second.InstanceIdSet).toEqual(first.InstanceIdSet);
  expect((await on.cvm.DescribeInstances({})).TotalCount).toBe(1);
});

test("several instances are ordered at once, with numbers behind their names", async () => {
  const on = await stage();
  await on.cvm.RunInstances(orderFor(on, { InstanceCount: 2, InstanceName: "web" }));
  await on.cvm.RunInstances(orderFor(on, { InstanceCount: 2, InstanceName: "db{R:7}" }));
  const { InstanceSet: all } = await on.cvm.DescribeInstances({
    Filters: [{ Name: "subnet-id", Values: [on.subnetId] }],
  });
  expect(all.map((one) => one.InstanceName)).toEqual(["db8", "db7", "web2", "web1"]);
  expect(new Set(all.flatMap((one) => one.PrivateIpAddresses)).size).toBe(4);
});

const password = (Password: string) => ({ LoginSettings: { Password } });
const network = (change: object) => (on: Stage) => ({
  VirtualPrivateCloud: { VpcId: on.vpcId, SubnetId: on.subnetId, ...change },
});

test.each<[string, object | ((on: Stage) => object), string]>([
  ["no zone", { Placement: {} }, "MissingParameter"],
  ["an unknown zone", { Placement: { Zone: "moon-1" } }, "InvalidZone.MismatchRegion"],
  ["a closed zone", { Placement: { Zone: "ap-guangzhou-1" } }, "InvalidParameterValue.ZoneNotSupported"],
  [
    "another zone than the subnet's",
    { Placement: { Zone: "ap-guangzhou-4" } },
    "InvalidParameterValue.VpcIdZoneIdNotMatch",
  ],
  [
    "a project that does not exist",
    { Placement: { Zone: ZONE, ProjectId: -1 } },
    "InvalidProjectId.NotFound",
  ],
  ["a malformed type", { InstanceType: "big" }, "InvalidInstanceType.Malformed"],
  ["an unknown type", { InstanceType: "S5.HUGE1" }, "InvalidParameterValue.InstanceTypeNotFound"],
  ["a type not sold there", { InstanceType: "S6.MEDIUM4" }, "ResourceUnavailable.InstanceType"],
  ["a malformed image", { ImageId: "img-1" }, "InvalidImageId.Malformed"],
  ["an unknown image", { ImageId: "img-00000000" }, "InvalidImageId.NotFound"],
  ["no instances", { InstanceCount: 0 }, "InvalidParameterValue.Range"],
  ["101 instances", { InstanceCount: 101 }, "InvalidParameterValue.Range"],
  ["a name of 61 characters", { InstanceName: "x".repeat(61) }, "InvalidInstanceName.TooLong"],
  ["a token of 65 characters", { ClientToken: "x".repeat(65) }, "InvalidClientToken.TooLong"],
  ["a prepaid one without a period", { InstanceChargeType: "PREPAID" }, "MissingParameter"],
  ["13 months", { InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 13 } }, "InvalidPeriod"],
  ["a dedicated host", { Placement: { Zone: ZONE, HostIds: ["host-00000000"] } }, "InvalidHostId.NotFound"],
  ["a dedicated cluster", { InstanceChargeType: "CDCPAID" }, "InvalidPermission"],
  ["a weak password", password("password"), "InvalidPassword"],
  ["a password that begins with /", password("/passw0rd"), "InvalidPassword"],
  ["a short password for Windows", { ImageId: WINDOWS, ...password("Passw0rd!") }, "InvalidPassword"],
  [
    "a password and a kept login",
    { LoginSettings: { Password: "Passw0rd", KeepImageLogin: "TRUE" } },
    "InvalidParameterCombination",
  ],
  ["an unknown key", { LoginSettings: { KeyIds: ["skey-00000000"] } }, "InvalidKeyPairId.NotFound"],
  [
    "a small system disk",
    { SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 10 } },
    "InvalidParameterValue.Range",
  ],
  [
    "a small disk for Windows",
    { ImageId: WINDOWS, SystemDisk: { DiskSize: 40 } },
    "InvalidParameterValue.Range",
  ],
  [
    "a disk type not sold there",
    { SystemDisk: { DiskType: "CLOUD_TSSD" } },
    "ResourceInsufficient.CloudDiskSoldOut",
  ],
  [
    "a data disk of 15 GB",
    { DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 15 }] },
    "InvalidParameterValue.Range",
  ],
  [
    "a public address without bandwidth",
    { InternetAccessible: { PublicIpAssigned: true } },
    "InvalidParameterCombination",
  ],
  ["an unknown subnet", network({ SubnetId: "subnet-00000000" }), "InvalidParameterValue.SubnetNotExist"],
  ["a malformed VPC", network({ VpcId: "vpc" }), "InvalidParameterValue.VpcIdMalformed"],
  ["an address outside the subnet", network({ PrivateIpAddresses: ["10.0.2.5"] }), "VpcAddrNotInSubNet"],
  ["the gateway's address", network({ PrivateIpAddresses: ["10.0.1.1"] }), "VpcAddrNotInSubNet"],
  ["user data that is no Base64", { UserData: "#!/bin/sh" }, "InvalidParameterValue.InvalidUserDataFormat"],
  ["an illegal host name", { HostName: "-a" }, "InvalidParameterValue.IllegalHostName"],
  [
    "a launch template",
    { LaunchTemplate: { LaunchTemplateId: "lt-00000000" } },
    "InvalidParameterValue.LaunchTemplateNotFound",
  ],
])("an order with %s is refused", async (_what, change, code) => {
  const on = await stage();
  const changed = typeof change === "function" ? change(on) : change;
  expect(await codeOf(on.cvm.RunInstances(orderFor(on, changed)))).toBe(code);
  expect((await on.cvm.DescribeInstances({})).TotalCount).toBe(0);
});

test("a taken address is refused, a fixed one is for one instance only, and quotas count", async () => {
  const on = await stage({ quotas: { "cvm:instance": 2 } });
  const fixed = network({ PrivateIpAddresses: ["10.0.1.9"] })(on);
  const id = await on.run(fixed);
  expect((await on.instance(id)).PrivateIpAddresses).toEqual(["10.0.1.9"]);
  expect(await codeOf(on.cvm.RunInstances(orderFor(on, fixed)))).toBe("VpcIpIsUsed");
  const two = orderFor(on, { ...fixed, InstanceCount: 2 });
  expect(await codeOf(on.cvm.RunInstances(two))).toBe("InstancesQuotaLimitExceeded");
});

test("attributes change in place, a protected instance stays", async () => {
  const on = await stage();
  const id = await on.run({ DisableApiTermination: true });
  await on.cvm.ModifyInstancesAttribute({ InstanceIds: [id], InstanceName: "renamed" });
  expect((await on.instance(id)).InstanceName).toBe("renamed");
  expect(await codeOf(on.cvm.TerminateInstances({ InstanceIds: [id] }))).toBe(
    "UnsupportedOperation.InstancesProtected",
  );
  await on.cvm.ModifyInstancesAttribute({ InstanceIds: [id], DisableApiTermination: false });
  await on.cvm.TerminateInstances({ InstanceIds: [id] });
});

test("bandwidth brings a public address when one is asked for", async () => {
  const on = await stage();
  const id = await on.run();
  const InternetAccessible = { InternetMaxBandwidthOut: 10, PublicIpAssigned: true };
  await on.cvm.ResetInstancesInternetMaxBandwidth({ InstanceIds: [id], InternetAccessible });
  expect((await on.instance(id)).LatestOperationState).toBe("OPERATING");
  await on.pass("10s");
  expect((await on.instance(id)).InternetAccessible).toMatchObject({ InternetMaxBandwidthOut: 10 });
  expect((await on.instance(id)).PublicIpAddresses).toHaveLength(1);
  const dated = { InstanceIds: [id], InternetAccessible, StartTime: "2024-01-01", EndTime: "2024-02-01" };
  expect(await codeOf(on.cvm.ResetInstancesInternetMaxBandwidth(dated))).toBe("InvalidParameter");
});

test("a prepaid instance goes into the recycle bin first, and for good the second time", async () => {
  const on = await stage();
  const prepaid = { InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 1 } };
  const id = await on.run(prepaid);
  expect(await on.instance(id)).toMatchObject({
    RenewFlag: "NOTIFY_AND_MANUAL_RENEW",
    ExpiredTime: expect.stringMatching(/^2024-02-/),
  });
  const hourly = await on.run();
  expect(await codeOf(on.cvm.TerminateInstances({ InstanceIds: [id, hourly] }))).toBe(
    "InvalidInstanceNotSupportedPrepaidInstance",
  );
  await on.cvm.TerminateInstances({ InstanceIds: [id] });
  await on.pass("10s");
  expect(await on.instance(id)).toMatchObject({ InstanceState: "SHUTDOWN", IsolatedSource: "MANMADE" });
  await on.cvm.TerminateInstances({ InstanceIds: [id] });
  await on.pass("15s");
  expect((await on.cvm.DescribeInstances({ InstanceIds: [id] })).TotalCount).toBe(0);
});

test("what stays in the recycle bin goes after seven days", async () => {
  const on = await stage();
  const id = await on.run({ InstanceChargeType: "PREPAID", InstanceChargePrepaid: { Period: 1 } });
  await on.cvm.TerminateInstances({ InstanceIds: [id] });
  await on.pass("6d");
  expect((await on.instance(id)).InstanceState).toBe("SHUTDOWN");
  await on.pass("2d");
  expect((await on.cvm.DescribeInstances({ InstanceIds: [id] })).TotalCount).toBe(0);
});

test("a launch that fails says so", async () => {
  const on = await stage();
  await on.cloud.control("POST", "faults", {
    kind: "failTransition",
    type: "cvm:instance",
    transition: "launch",
  });
  const id = await on.run();
  expect(await on.instance(id)).toMatchObject({
    InstanceState: "LAUNCH_FAILED",
    LatestOperationState: "FAILED",
  });
  await on.cvm.TerminateInstances({ InstanceIds: [id] });
});

test("an instance that vanishes gives its address back and frees its disks", async () => {
  const on = await stage();
  const id = await on.run({
    DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 100, DeleteWithInstance: false }],
  });
  const dataDisk = present((await on.instance(id)).DataDisks[0]).DiskId;
  await on.cloud.control("POST", "drift", { id, remove: true });
  expect((await on.disk(dataDisk)).DiskState).toBe("UNATTACHED");
  expect((await on.cbs.DescribeDisks({})).TotalCount).toBe(1);
  const { SubnetSet: subnets } = await on.vpc.DescribeSubnets({ SubnetIds: [on.subnetId] });
  expect(present(subnets[0]).AvailableIpAddressCount).toBe(253);
});

test("images and types are listed, and filtered", async () => {
  const { cvm } = await stage();
  const windows = await cvm.DescribeImages({ Filters: [{ Name: "platform", Values: ["Windows"] }] });
  expect(windows.ImageSet.map((one) => one.ImageType)).toEqual(["PUBLIC_IMAGE", "PUBLIC_IMAGE"]);
  expect(present((await cvm.DescribeImages({ ImageIds: [UBUNTU] })).ImageSet[0]).OsName).toMatch(/^Ubuntu/);
  const inZone = { Filters: [{ Name: "zone", Values: [ZONE] }] };
  const { InstanceTypeConfigSet: types } = await cvm.DescribeInstanceTypeConfigs(inZone);
  expect(types.some((one) => one.InstanceType === "S5.MEDIUM4" && one.CPU === 2 && one.Memory === 4)).toBe(
    true,
  );
  expect(types.some((one) => one.InstanceFamily === "S6")).toBe(false);
  expect(
    await codeOf(cvm.DescribeInstanceTypeConfigs({ Filters: [{ Name: "zone", Values: ["moon-1"] }] })),
  ).toBe("InvalidZone.MismatchRegion");
  const both = { ImageIds: [UBUNTU], Filters: [{ Name: "platform", Values: ["Ubuntu"] }] };
  expect(await codeOf(cvm.DescribeImages(both))).toBe(
    "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
  );
});
