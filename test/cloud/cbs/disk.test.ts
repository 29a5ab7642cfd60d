// Cloud disks as the official SDK sees them.

import { present } from "../../found";
import { type Stage, stage, ZONE } from "../stage";
import { closeClouds, codeOf } from "../support";

afterEach(closeClouds);

const order = (change: object = {}) => ({
  Placement: { Zone: ZONE },
  DiskType: "CLOUD_PREMIUM",
  DiskSize: 100,
  DiskChargeType: "POSTPAID_BY_HOUR",
  ...change,
});

async function buy(on: Stage, change: object = {}): Promise<string> {
  const { DiskIdSet: ids } = await on.cbs.CreateDisks(order(change));
  await on.pass("3s");
  return present(ids[0]);
}

test("a disk is made, attached, grown, detached and given back", async () => {
  const on = await stage();
  const server = await on.run();
  const { DiskIdSet: ids } = await on.cbs.CreateDisks(
    order({ DiskName: "data", Tags: [{ Key: "a", Value: "b" }] }),
  );
  const id = present(ids[0]);
  // The id is not found while the disk is being made.
  expect((await on.cbs.DescribeDisks({ DiskIds: [id] })).TotalCount).toBe(0);
  await on.pass("3s");
  expect(await on.disk(id)).toMatchObject({
    DiskName: "data",
    DiskState: "UNATTACHED",
    Attached: false,
    Portable: true,
    DiskSize: 100,
    Tags: [{ Key: "a", Value: "b" }],
  });
  expect(await codeOf(on.cbs.DetachDisks({ DiskIds: [id] }))).toBe("ResourceNotFound.NotFound");

  await on.cbs.AttachDisks({ DiskIds: [id], InstanceId: server });
  expect((await on.disk(id)).DiskState).toBe("ATTACHING");
  expect(await codeOf(on.cbs.ResizeDisk({ DiskId: id, DiskSize: 200 }))).toBe("InvalidDisk.Busy");
  await on.pass("5s");
  expect(await on.disk(id)).toMatchObject({ DiskState: "ATTACHED", Attached: true, InstanceId: server });
  expect(await codeOf(on.cbs.AttachDisks({ DiskIds: [id], InstanceId: server }))).toBe(
    "ResourceUnavailable.Attached",
  );
  expect(await codeOf(on.cbs.TerminateDisks({ DiskIds: [id] }))).toBe("UnsupportedOperation");

  await on.cbs.ResizeDisk({ DiskId: id, DiskSize: 200 });
  expect(await on.disk(id)).toMatchObject({ DiskState: "EXPANDING", DiskSize: 100 });
  await on.pass("8s");
  expect(await on.disk(id)).toMatchObject({ DiskState: "ATTACHED", DiskSize: 200 });
  expect(await codeOf(on.cbs.ResizeDisk({ DiskId: id, DiskSize: 200 }))).toBe("InvalidParameterValue");

  await on.cbs.DetachDisks({ DiskIds: [id], InstanceId: server });
  expect(await on.disk(id)).toMatchObject({ DiskState: "DETACHING" });
  await on.pass("5s");
  expect(await on.disk(id)).toMatchObject({
    DiskState: "UNATTACHED",
    InstanceId: "",
    LastAttachInsId: server,
  });
  await on.cbs.TerminateDisks({ DiskIds: [id] });
  expect((await on.cbs.DescribeDisks({ DiskIds: [id] })).TotalCount).toBe(0);
  expect(await codeOf(on.cbs.TerminateDisks({ DiskIds: [id] }))).toBe("ResourceUnavailable.RepeatRefund");
});

test("a second order with the same token makes nothing", async () => {
  const on = await stage();
  const [first, second] = [await buy(on, { ClientToken: "t" }), await buy(on, { ClientToken: "t" })];
  expect(second).toBe(first);
  expect((await on.cbs.DescribeDisks({})).TotalCount).toBe(1);
});

test.each<[string, object, string]>([
  ["an unknown zone", { Placement: { Zone: "moon-1" } }, "InvalidParameterValue"],
  ["an unknown project", { Placement: { Zone: ZONE, ProjectId: -1 } }, "InvalidParameter.ProjectIdNotExist"],
  ["an unknown type", { DiskType: "CLOUD_GOLD" }, "InvalidParameterValue"],
  ["a type not sold there", { DiskType: "CLOUD_TSSD" }, "InvalidParameter.DiskConfigNotSupported"],
  ["a size of -1", { DiskSize: -1 }, "InvalidParameterValue"],
  ["a size between the steps", { DiskSize: 105 }, "InvalidParameterValue"],
  ["no size", { DiskSize: undefined }, "MissingParameter"],
  ["a name of 61 bytes", { DiskName: "x".repeat(61) }, "InvalidParameterValue"],
  ["a prepaid one without a period", { DiskChargeType: "PREPAID" }, "MissingParameter"],
  ["a dedicated cluster", { DiskChargeType: "CDCPAID" }, "UnauthorizedOperation.NotHavePaymentRight"],
  ["extra throughput of a plain type", { ThroughputPerformance: 100 }, "InvalidParameterValue"],
  ["sharing and encryption", { Shareable: true, Encrypt: "ENCRYPT" }, "InvalidParameterValue"],
])("an order with %s is refused", async (_what, change, code) => {
  const on = await stage();
  expect(await codeOf(on.cbs.CreateDisks(order(change)))).toBe(code);
});

test("a disk is not attached across zones, to nothing, or beyond what an instance takes", async () => {
  const on = await stage();
  const server = await on.run();
  const elsewhere = await buy(on, { Placement: { Zone: "ap-guangzhou-4" } });
  const attach = (InstanceId: string, ...DiskIds: string[]) =>
    codeOf(on.cbs.AttachDisks({ InstanceId, DiskIds }));
  expect(await attach(server, elsewhere)).toBe("ResourceUnavailable.ZoneNotMatch");
  expect(await attach("ins-00000000", elsewhere)).toBe("InvalidInstanceId.NotFound");
  expect(await attach(server, "disk-00000000")).toBe("InvalidDiskId.NotFound");
  const root = (await on.instance(server)).SystemDisk.DiskId;
  expect(await attach(server, root)).toBe("ResourceUnavailable.TypeError");
  const { DiskIdSet: many } = await on.cbs.CreateDisks(order({ DiskCount: 21 }));
  await on.pass("3s");
  await on.cbs.AttachDisks({ InstanceId: server, DiskIds: many.slice(0, 10) });
  await on.cbs.AttachDisks({ InstanceId: server, DiskIds: many.slice(10, 20) });
  expect(await attach(server, present(many[20]))).toBe("LimitExceeded.InstanceAttachedDisk");
  expect((await on.cbs.DescribeInstancesDiskNum({ InstanceIds: [server] })).AttachDetail).toEqual([
    { InstanceId: server, AttachedDiskCount: 20, MaxAttachCount: 20 },
  ]);
  expect(await attach(server, ...many.slice(0, 11))).toBe("InvalidParameterValue.LimitExceeded");
  await on.cvm.StopInstances({ InstanceIds: [server] });
  expect(await attach(server, present(many[20]))).toBe("InvalidInstance.NotSupported");
});

test("an attached disk stays when its instance goes, unless it is to go with it", async () => {
  const on = await stage();
  const server = await on.run();
  const [stays, goes] = [await buy(on), await buy(on)];
  await on.cbs.AttachDisks({ InstanceId: server, DiskIds: [stays] });
  await on.cbs.AttachDisks({ InstanceId: server, DiskIds: [goes], DeleteWithInstance: true });
  await on.pass("5s");
  await on.cvm.TerminateInstances({ InstanceIds: [server] });
  await on.pass("15s");
  const { DiskSet: left } = await on.cbs.DescribeDisks({});
  expect(left).toMatchObject([{ DiskId: stays, DiskState: "UNATTACHED", Attached: false, InstanceId: "" }]);
});

test("attributes change in place, a type with time and alone", async () => {
  const on = await stage();
  const id = await buy(on);
  await on.cbs.ModifyDiskAttributes({
    DiskIds: [id],
    DiskName: "renamed",
    ProjectId: 7,
    DeleteWithInstance: true,
  });
  expect(await on.disk(id)).toMatchObject({
    DiskName: "renamed",
    DeleteWithInstance: true,
    Placement: { ProjectId: 7 },
  });
  const modify = (change: object) => codeOf(on.cbs.ModifyDiskAttributes({ DiskIds: [id], ...change }));
  expect(await modify({ Portable: false })).toBe("InvalidParameterValue");
  expect(await modify({ DiskType: "CLOUD_SSD", DiskName: "b" })).toBe("InvalidParameterValue");
  expect(await modify({ DiskType: "CLOUD_HSSD" })).toBe("InvalidParameter.DiskConfigNotSupported");
  await on.cbs.ModifyDiskAttributes({ DiskIds: [id], DiskType: "CLOUD_SSD" });
  expect(await on.disk(id)).toMatchObject({
    Migrating: true,
    DiskType: "CLOUD_PREMIUM",
    DiskState: "UNATTACHED",
  });
  expect(await codeOf(on.cbs.TerminateDisks({ DiskIds: [id] }))).toBe("ResourceBusy");
  await on.pass("60s");
  expect(await on.disk(id)).toMatchObject({ Migrating: false, DiskType: "CLOUD_SSD" });
});

test("a prepaid disk goes into the recycle bin first, and for good the second time", async () => {
  const on = await stage();
  const id = await buy(on, { DiskChargeType: "PREPAID", DiskChargePrepaid: { Period: 1 } });
  expect(await on.disk(id)).toMatchObject({ RenewFlag: "NOTIFY_AND_MANUAL_RENEW", IsReturnable: true });
  await on.cbs.TerminateDisks({ DiskIds: [id] });
  expect((await on.disk(id)).DiskState).toBe("TORECYCLE");
  expect(await codeOf(on.cbs.ResizeDisk({ DiskId: id, DiskSize: 200 }))).toBe("InvalidDisk.Expire");
  await on.cbs.TerminateDisks({ DiskIds: [id] });
  expect((await on.cbs.DescribeDisks({ DiskIds: [id] })).TotalCount).toBe(0);
});

test("disks are listed by filters and in an order", async () => {
  const on = await stage();
  const [small, large] = [await buy(on, { DiskName: "small" }), await buy(on, { DiskName: "large" })];
  const ids = async (params: object) => (await on.cbs.DescribeDisks(params)).DiskSet.map((one) => one.DiskId);
  expect(await ids({ Order: "ASC", OrderField: "CREATE_TIME" })).toEqual([small, large]);
  expect(await ids({ Order: "DESC" })).toEqual([large, small]);
  expect(await ids({ Filters: [{ Name: "disk-name", Values: ["large"] }] })).toEqual([large]);
  expect(await codeOf(on.cbs.DescribeDisks({ Filters: [{ Name: "colour", Values: ["red"] }] }))).toBe(
    "InvalidFilter",
  );
  expect(await codeOf(on.cbs.DescribeDisks({ OrderField: "COLOUR" }))).toBe("InvalidParameterValue");
});
