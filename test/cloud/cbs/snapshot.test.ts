// Snapshots, backup points and snapshot policies as the official SDK sees them.

import { present } from "../../found";
import { type Stage, stage, ZONE } from "../stage";
import { cbsClient, closeClouds, codeOf } from "../support";

afterEach(closeClouds);

const order = (change: object = {}) => ({
  Placement: { Zone: ZONE },
  DiskType: "CLOUD_PREMIUM",
  DiskSize: 100,
  DiskChargeType: "POSTPAID_BY_HOUR",
  ...change,
});

/** An order as its price is asked for: without a place. */
function priced(change: object = {}) {
  const { Placement, ...rest } = order(change);
  return rest;
}

async function buy(on: Stage, change: object = {}): Promise<string> {
  const { DiskIdSet: ids } = await on.cbs.CreateDisks(order(change));
  await on.pass("3s");
  return present(ids[0]);
}

async function snap(on: Stage, DiskId: string, change: object = {}): Promise<string> {
  const { SnapshotId: id } = await on.cbs.CreateSnapshot({ DiskId, ...change });
  await on.pass("20s");
  return id;
}

const read = async (on: Stage, id: string) =>
  (await on.cbs.DescribeSnapshots({ SnapshotIds: [id] })).SnapshotSet[0];

test("a snapshot is made, renamed, rolled back to, made a disk of, and deleted", async () => {
  const on = await stage();
  const disk = await buy(on);
  const { SnapshotId: id } = await on.cbs.CreateSnapshot({ DiskId: disk, SnapshotName: "before" });
  expect(await read(on, id)).toMatchObject({ SnapshotState: "CREATING", Percent: 0, DiskSize: 100 });
  expect(await codeOf(on.cbs.CreateSnapshot({ DiskId: disk }))).toBe("InvalidDisk.SnapshotCreating");
  expect(await codeOf(on.cbs.DeleteSnapshots({ SnapshotIds: [id] }))).toBe(
    "ResourceUnavailable.SnapshotCreating",
  );
  await on.pass("20s");
  await on.cbs.ModifySnapshotAttribute({ SnapshotId: id, SnapshotName: "renamed" });
  expect(await read(on, id)).toMatchObject({
    SnapshotName: "renamed",
    IsPermanent: true,
    SnapshotState: "NORMAL",
  });
  expect(await on.disk(disk)).toMatchObject({ SnapshotCount: 1 });

  await on.cbs.ApplySnapshot({ SnapshotId: id, DiskId: disk });
  expect(await on.disk(disk)).toMatchObject({ DiskState: "ROLLBACKING", Rollbacking: true });
  expect(await codeOf(on.cbs.DeleteSnapshots({ SnapshotIds: [id] }))).toBe("ResourceBusy");
  expect(await codeOf(on.cbs.CreateSnapshot({ DiskId: disk }))).toBe("ResourceInUse.DiskRollbacking");
  await on.pass("30s");
  expect(await on.disk(disk)).toMatchObject({ DiskState: "UNATTACHED", Rollbacking: false });

  const copy = await buy(on, { SnapshotId: id, DiskSize: undefined });
  expect((await on.disk(copy)).DiskSize).toBe(100);
  expect(await codeOf(on.cbs.CreateDisks(order({ SnapshotId: id, DiskSize: 50 })))).toBe(
    "InvalidParameterValue",
  );
  expect(await codeOf(on.cbs.CreateDisks(order({ SnapshotId: "snap-00000000" })))).toBe(
    "InvalidSnapshotId.NotFound",
  );
  await on.cbs.ResizeDisk({ DiskId: disk, DiskSize: 200 });
  await on.pass("8s");
  expect(await codeOf(on.cbs.ApplySnapshot({ SnapshotId: id, DiskId: disk }))).toBe(
    "InvalidParameter.DiskSizeNotMatch",
  );
  await on.cbs.TerminateDisks({ DiskIds: [disk] });
  expect(await read(on, id)).toMatchObject({ DiskId: disk });
  await on.cbs.DeleteSnapshots({ SnapshotIds: [id] });
  expect(await read(on, id)).toBeUndefined();
});

test("an attached disk is rolled back only while its instance is stopped, or may be", async () => {
  const on = await stage();
  const [server, disk] = [await on.run(), await buy(on)];
  await on.cbs.AttachDisks({ InstanceId: server, DiskIds: [disk] });
  await on.pass("5s");
  const id = await snap(on, disk);
  const apply = { SnapshotId: id, DiskId: disk };
  expect(await codeOf(on.cbs.ApplySnapshot(apply))).toBe("InvalidInstance.NotSupported");
  await on.cbs.ApplySnapshot({ ...apply, AutoStopInstance: true, AutoStartInstance: true });
  expect((await on.instance(server)).InstanceState).toBe("STOPPING");
  await on.pass("30s");
  expect((await on.instance(server)).InstanceState).toBe("RUNNING");
  expect((await on.disk(disk)).DiskState).toBe("ATTACHED");
});

test("a snapshot goes at its deadline, unless that is moved or lifted", async () => {
  const on = await stage();
  const disk = await buy(on);
  const Deadline = "2024-01-03T00:00:00+00:00";
  const [goes, later, stays] = [
    await snap(on, disk, { Deadline }),
    await snap(on, disk, { Deadline }),
    await snap(on, disk, { Deadline }),
  ];
  expect(await codeOf(on.cbs.CreateSnapshot({ DiskId: disk, Deadline: "2020-01-01T00:00:00Z" }))).toBe(
    "InvalidParameterValue",
  );
  await on.cbs.ModifySnapshotAttribute({ SnapshotId: later, Deadline: "2024-01-09T00:00:00+00:00" });
  await on.cbs.ModifySnapshotAttribute({ SnapshotId: stays, IsPermanent: true });
  await on.pass("3d");
  expect(await read(on, goes)).toBeUndefined();
  expect(await read(on, later)).toMatchObject({
    DeadlineTime: "2024-01-09 00:00:00",
    SnapshotState: "NORMAL",
  });
  expect(await read(on, stays)).toMatchObject({ IsPermanent: true, DeadlineTime: "" });
  await on.pass("10d");
  expect((await on.cbs.DescribeSnapshots({})).SnapshotSet).toHaveLength(1);
});

test("snapshots go with their disk only where that is asked for, and never permanent ones", async () => {
  const on = await stage();
  const disk = await buy(on);
  const Deadline = "2024-02-01T00:00:00Z";
  const [, permanent] = [await snap(on, disk, { Deadline }), await snap(on, disk)];
  await on.cbs.TerminateDisks({ DiskIds: [disk], DeleteSnapshot: 1 });
  const { SnapshotSet: left } = await on.cbs.DescribeSnapshots({});
  expect(left.map((one) => one.SnapshotId)).toEqual([permanent]);
});

test("a snapshot that is shared stays, and one copied is a snapshot of the other region", async () => {
  const on = await stage();
  const id = await snap(on, await buy(on));
  const share = (Permission: string, ...AccountIds: string[]) =>
    codeOf(on.cbs.ModifySnapshotsSharePermission({ SnapshotIds: [id], AccountIds, Permission }));
  expect(await share("SHARE", "nobody")).toBe("InvalidParameter");
  expect(await share("SHARE", "200000000001")).toBe("");
  expect((await on.cbs.DescribeSnapshotSharePermission({ SnapshotId: id })).SharePermissionSet).toMatchObject(
    [{ AccountId: "200000000001" }],
  );
  expect(await codeOf(on.cbs.DeleteSnapshots({ SnapshotIds: [id] }))).toBe(
    "UnsupportedOperation.SnapHasShared",
  );
  await share("CANCEL", "200000000001");

  const copy = { SnapshotId: id, DestinationRegions: ["ap-shanghai"], SnapshotName: "copy" };
  const { SnapshotCopyResultSet: copies } = await on.cbs.CopySnapshotCrossRegions(copy);
  expect(copies).toMatchObject([{ DestinationRegion: "ap-shanghai", Code: "Success" }]);
  expect(await codeOf(on.cbs.CopySnapshotCrossRegions(copy))).toBe("ResourceInUse.CopySnapshotConflict");
  expect(present(await read(on, id)).CopyingToRegions).toEqual(["ap-shanghai"]);
  const there = cbsClient(on.cloud, { region: "ap-shanghai" });
  const state = async () => present((await there.DescribeSnapshots({})).SnapshotSet[0]).SnapshotState;
  expect(await state()).toBe("COPYING_FROM_REMOTE");
  await on.pass("40s");
  expect(await state()).toBe("CHECKING_COPIED");
  await on.pass("20s");
  expect(await state()).toBe("NORMAL");
  expect((await on.cbs.GetSnapOverview()).TotalNums).toBe(1);
});

test("backup points are counted, and become snapshots", async () => {
  const on = await stage();
  const disk = await buy(on);
  const backup = () => on.cbs.CreateDiskBackup({ DiskId: disk, DiskBackupName: "point" });
  expect(await codeOf(backup())).toBe("ResourceInsufficient.OverQuota");
  await on.cbs.ModifyDiskBackupQuota({ DiskId: disk, DiskBackupQuota: 2 });
  const { DiskBackupId: id } = await backup();
  await on.pass("10s");
  expect((await on.cbs.DescribeDiskBackups({ DiskBackupIds: [id] })).DiskBackupSet).toMatchObject([
    { DiskBackupState: "NORMAL", DiskId: disk, CreateTime: expect.stringMatching(/\+00:00$/) },
  ]);
  expect(await on.disk(disk)).toMatchObject({ DiskBackupQuota: 2, DiskBackupCount: 1 });
  await on.cbs.ApplyDiskBackup({ DiskBackupId: id, DiskId: disk });
  expect(await codeOf(on.cbs.DeleteDiskBackups({ DiskBackupIds: [id] }))).toBe("InvalidParameter");
  await on.pass("30s");
  await snap(on, disk, { DiskBackupId: id });
  expect((await on.cbs.DescribeDiskBackups({})).TotalCount).toBe(0);
  expect(await codeOf(on.cbs.DeleteDiskBackups({ DiskBackupIds: [id] }))).toBe("ResourceNotFound.NotFound");
  await backup();
  await on.cbs.TerminateDisks({ DiskIds: [disk] });
  expect((await on.cbs.DescribeDiskBackups({})).TotalCount).toBe(0);
});

test("a snapshot policy is made, bound to disks, changed and deleted", async () => {
  const on = await stage();
  const disk = await buy(on);
  const policy = (change: object) =>
    on.cbs.CreateAutoSnapshotPolicy({ Policy: [{ Hour: [4], IntervalDays: 1 }], ...change });
  expect(await codeOf(policy({ Policy: [{ Hour: [4] }] }))).toBe("InvalidParameterValue");
  expect(await codeOf(policy({ Policy: [{ Hour: [24], IntervalDays: 1 }] }))).toBe("InvalidParameterValue");
  expect(await codeOf(policy({ IsPermanent: true, RetentionDays: 3 }))).toBe("InvalidParameterValue");
  expect((await policy({ DryRun: true })).NextTriggerTime).toMatch(/ 04:00:00$/);
  expect((await on.cbs.DescribeAutoSnapshotPolicies({})).TotalCount).toBe(0);
  const { AutoSnapshotPolicyId: id } = await policy({ AutoSnapshotPolicyName: "nightly" });
  const bind = { AutoSnapshotPolicyId: id, DiskIds: [disk] };
  await on.cbs.BindAutoSnapshotPolicy(bind);
  expect(await codeOf(on.cbs.BindAutoSnapshotPolicy(bind))).toBe("InvalidDisk.AlreadyBound");
  const bound = await on.cbs.DescribeDiskAssociatedAutoSnapshotPolicy({ DiskId: disk });
  expect(bound.AutoSnapshotPolicySet).toMatchObject([{ AutoSnapshotPolicyId: id, RetentionDays: 7 }]);
  const { DiskSet: shown } = await on.cbs.DescribeDisks({
    DiskIds: [disk],
    ReturnBindAutoSnapshotPolicy: true,
  });
  expect(present(shown[0]).AutoSnapshotPolicyIds).toEqual([id]);
  await on.cbs.ModifyAutoSnapshotPolicyAttribute({ AutoSnapshotPolicyId: id, IsActivated: false });
  const { AutoSnapshotPolicySet: read } = await on.cbs.DescribeAutoSnapshotPolicies({
    AutoSnapshotPolicyIds: [id],
  });
  expect(read).toMatchObject([{ IsActivated: false, DiskIdSet: [disk] }]);
  await on.cbs.UnbindAutoSnapshotPolicy(bind);
  await on.cbs.BindAutoSnapshotPolicy(bind);
  await on.cbs.DeleteAutoSnapshotPolicies({ AutoSnapshotPolicyIds: [id] });
  expect((await on.cbs.DescribeDiskAssociatedAutoSnapshotPolicy({ DiskId: disk })).TotalCount).toBe(0);
  expect(await codeOf(on.cbs.BindAutoSnapshotPolicy(bind))).toBe("InvalidAutoSnapshotPolicyId.NotFound");
});

test("what there is to buy and what it costs", async () => {
  const on = await stage();
  const { DiskConfigSet: configs } = await on.cbs.DescribeDiskConfigQuota({
    InquiryType: "INQUIRY_CBS_CONFIG",
    Zones: [ZONE],
    DiskChargeType: "POSTPAID_BY_HOUR",
    DiskUsage: "DATA_DISK",
  });
  expect(configs.find((one) => one.DiskType === "CLOUD_PREMIUM")).toMatchObject({
    Available: true,
    MinDiskSize: 10,
  });
  expect(configs.find((one) => one.DiskType === "CLOUD_TSSD")).toMatchObject({ Available: false });
  const { DiskPrice: hourly } = await on.cbs.InquiryPriceCreateDisks(priced());
  expect(hourly).toMatchObject({ ChargeUnit: "HOUR", OriginalPrice: null });
  const prepaid = priced({ DiskChargeType: "PREPAID", DiskChargePrepaid: { Period: 1 } });
  expect((await on.cbs.InquiryPriceCreateDisks(prepaid)).DiskPrice).toMatchObject({ ChargeUnit: null });
  const disk = await buy(on);
  expect((await on.cbs.InquiryPriceResizeDisk({ DiskId: disk, DiskSize: 200 })).DiskPrice).toBeDefined();
  expect(await codeOf(on.cbs.InquiryPriceResizeDisk({ DiskId: disk, DiskSize: 90 }))).toBe(
    "InvalidParameterValue",
  );
});

test("extra performance is for enhanced disks from 460 GB", async () => {
  const on = await stage();
  const [plain, small] = [await buy(on), await buy(on, { DiskType: "CLOUD_HSSD" })];
  const large = await buy(on, { DiskType: "CLOUD_HSSD", DiskSize: 500 });
  const extra = (DiskId: string) =>
    codeOf(on.cbs.ModifyDiskExtraPerformance({ DiskId, ThroughputPerformance: 100 }));
  expect(await extra(plain)).toBe("InvalidDisk.NotSupported");
  expect(await extra(small)).toBe("InvalidParameter");
  expect(await extra(large)).toBe("");
  expect((await on.disk(large)).ThroughputPerformance).toBe(100);
  expect(await codeOf(on.cbs.InitializeDisks({ DiskIds: [large] }))).toBe("");
  await on.pass("30s");
  expect((await on.disk(large)).DiskState).toBe("UNATTACHED");
});

test("a disk that changes its type while its instance goes ends detached", async () => {
  const on = await stage();
  const [server, disk] = [await on.run(), await buy(on)];
  await on.cbs.AttachDisks({ InstanceId: server, DiskIds: [disk] });
  await on.pass("5s");
  await on.cbs.ModifyDiskAttributes({ DiskIds: [disk], DiskType: "CLOUD_SSD" });
  await on.cvm.TerminateInstances({ InstanceIds: [server] });
  await on.pass("15s");
  expect(await on.disk(disk)).toMatchObject({ DiskState: "UNATTACHED", Migrating: true });
  await on.pass("60s");
  expect(await on.disk(disk)).toMatchObject({
    DiskState: "UNATTACHED",
    Migrating: false,
    DiskType: "CLOUD_SSD",
  });
});
