// A region of a CBS account in which every documented refusal can be caused, and one good request for each action in it.
// Refused calls change nothing, so that one scene serves them all.

import { present } from "../../found";
import type { Params } from "../errors/refusals";
import { type Stage, stage, ZONE } from "../stage";
import { cbsClient } from "../support";

/** Ids of what is there. */
export type Scene = Awaited<ReturnType<typeof buildScene>>;

const months = { InstanceChargePrepaid: { Period: 1 } };
const order = {
  Placement: { Zone: ZONE },
  DiskType: "CLOUD_PREMIUM",
  DiskSize: 100,
  DiskChargeType: "POSTPAID_BY_HOUR",
  DiskBackupQuota: 3,
};
const ahead = { DiskChargeType: "PREPAID", DiskChargePrepaid: { Period: 1 } };

export async function buildScene() {
  const on = await stage({ rateLimit: false });
  const instances = await buildInstances(on);
  const disks = await buildDisks(on);
  await attach(on, instances, disks);
  const snapshots = await buildSnapshots(on, disks);
  const backups = await buildBackups(on, disks);
  const policy = await buildPolicy(on, disks);
  const bound = await buildImage(on, instances);
  const returned = await copyBack(on, snapshots);
  const under = await beginMoves(on, instances, disks, snapshots);
  return { on, ...instances, ...disks, ...snapshots, ...backups, ...policy, bound, returned, ...under };
}

async function buildInstances(on: Stage) {
  const many = Array.from({ length: 20 }, () => ({ DiskType: "CLOUD_PREMIUM", DiskSize: 10 }));
  const running = await on.run();
  const full = await on.run({ DataDisks: many });
  const shut = await on.run({ InstanceChargeType: "PREPAID", ...months });
  await on.cvm.TerminateInstances({ InstanceIds: [shut] });
  await on.pass("30s");
  return { running, full, shut, system: (await on.instance(running)).SystemDisk.DiskId };
}

async function buildDisks({ cbs, pass }: Stage) {
  const buy = async (change: object = {}) =>
    present((await cbs.CreateDisks({ ...order, ...change })).DiskIdSet[0]);
  const bought = {
    free: await buy(),
    attached: await buy(),
    attaching: await buy(),
    fixed: await buy(),
    growing: await buy(),
    grown: await buy(),
    migrating: await buy(),
    rolling: await buy(),
    snapping: await buy(),
    prepaid: await buy(ahead),
    recycled: await buy(ahead),
    encrypted: await buy({ Encrypt: "ENCRYPT" }),
    enhanced: await buy({ DiskType: "CLOUD_HSSD", DiskSize: 500 }),
    elsewhere: await buy({ Placement: { Zone: "ap-guangzhou-4" } }),
    otherEnhanced: await buy({ DiskType: "CLOUD_HSSD", DiskSize: 500 }),
    recycledEnhanced: await buy({ DiskType: "CLOUD_HSSD", DiskSize: 500, ...ahead }),
  };
  await pass("5s");
  return bought;
}

type Disks = Awaited<ReturnType<typeof buildDisks>>;

/** Nothing makes a disk that is not elastic here but a hand behind the scenes. */
async function attach({ cbs, cloud, pass }: Stage, { running }: { running: string }, disks: Disks) {
  await cbs.AttachDisks({ InstanceId: running, DiskIds: [disks.attached, disks.fixed] });
  await pass("10s");
  await cloud.control("POST", "drift", { id: disks.fixed, set: { Portable: false } });
}

async function buildSnapshots({ cbs, pass }: Stage, disks: Disks) {
  const snap = async (DiskId: string) => {
    const { SnapshotId } = await cbs.CreateSnapshot({ DiskId });
    await pass("20s");
    return SnapshotId;
  };
  const made = {
    snapshot: await snap(disks.free),
    shared: await snap(disks.free),
    ofAttached: await snap(disks.attached),
    ofGrowing: await snap(disks.growing),
    ofGrown: await snap(disks.grown),
    ofSnapping: await snap(disks.snapping),
    ofRecycled: await snap(disks.recycled),
    ofEncrypted: await snap(disks.encrypted),
    rollingSnapshot: await snap(disks.rolling),
    resting: await snap(disks.rolling),
  };
  const AccountIds = ["100000000002"];
  await cbs.ModifySnapshotsSharePermission({ SnapshotIds: [made.shared], AccountIds, Permission: "SHARE" });
  return made;
}

type Snapshots = Awaited<ReturnType<typeof buildSnapshots>>;

async function buildBackups({ cbs, pass }: Stage, disks: Disks) {
  const point = async (DiskId: string) => (await cbs.CreateDiskBackup({ DiskId })).DiskBackupId;
  const made = {
    backup: await point(disks.free),
    ofAttachedBackup: await point(disks.attached),
    ofGrowingBackup: await point(disks.growing),
    ofRollingBackup: await point(disks.rolling),
    ofRecycledBackup: await point(disks.recycled),
  };
  await pass("10s");
  return made;
}

/** A snapshot that is a part of an image. */
async function buildImage({ cvm, pass }: Stage, { running }: { running: string }) {
  const { ImageId } = await cvm.CreateImage({ ImageName: "golden", InstanceId: running });
  await pass("1m");
  const { ImageSet } = await cvm.DescribeImages({ ImageIds: [ImageId] });
  return present(present(ImageSet[0]).SnapshotSet[0]).SnapshotId;
}

async function buildPolicy({ cbs }: Stage, { attached }: Disks) {
  const made = await cbs.CreateAutoSnapshotPolicy({ Policy: [{ Hour: [0], DayOfWeek: [1] }] });
  const policy = made.AutoSnapshotPolicyId;
  await cbs.BindAutoSnapshotPolicy({ AutoSnapshotPolicyId: policy, DiskIds: [attached] });
  return { policy };
}

/** A snapshot that went to another region and came back. */
async function copyBack({ cbs, cloud, pass }: Stage, { snapshot }: Snapshots) {
  const [there, here] = ["ap-shanghai", "ap-guangzhou"];
  const copies = async (client: typeof cbs, SnapshotId: string, region: string) => {
    const copied = await client.CopySnapshotCrossRegions({ SnapshotId, DestinationRegions: [region] });
    await pass("2m");
    return present(copied.SnapshotCopyResultSet[0]).SnapshotId;
  };
  const away = await copies(cbs, snapshot, there);
  return copies(cbsClient(cloud, { region: there }), away, here);
}

/** What is under way from now on: the clock stands still. */
async function beginMoves(
  on: Stage,
  { running }: { running: string },
  disks: Disks,
  { snapshot, rollingSnapshot }: Snapshots,
) {
  const { cbs, cloud } = on;
  await cbs.ResizeDisk({ DiskId: disks.grown, DiskSize: 200 });
  await cbs.TerminateDisks({ DiskIds: [disks.recycled, disks.recycledEnhanced] });
  await on.pass("10s");
  const [there, here] = ["ap-shanghai", "ap-guangzhou"];
  const { SnapshotSet: away } = await cbsClient(cloud, { region: there }).DescribeSnapshots({});
  const arriving = await cbsClient(cloud, { region: there }).CopySnapshotCrossRegions({
    SnapshotId: present(away[0]).SnapshotId,
    DestinationRegions: [here],
  });
  await cbs.CopySnapshotCrossRegions({ SnapshotId: snapshot, DestinationRegions: [there] });
  await cbs.ResizeDisk({ DiskId: disks.growing, DiskSize: 200 });
  await cbs.ResizeDisk({ DiskId: disks.otherEnhanced, DiskSize: 600 });
  await cbs.ModifyDiskAttributes({ DiskIds: [disks.migrating], DiskType: "CLOUD_SSD" });
  await cbs.ApplySnapshot({ SnapshotId: rollingSnapshot, DiskId: disks.rolling });
  await cbs.AttachDisks({ InstanceId: running, DiskIds: [disks.attaching] });
  const { DiskBackupId: youngBackup } = await cbs.CreateDiskBackup({ DiskId: disks.free });
  const { SnapshotId: youngSnapshot } = await cbs.CreateSnapshot({ DiskId: disks.snapping });
  return {
    arriving: present(arriving.SnapshotCopyResultSet[0]).SnapshotId,
    youngBackup: youngBackup,
    youngSnapshot: youngSnapshot,
  };
}

/** One good request for each action. */
export function goodRequests(scene: Scene): Record<string, Params> {
  return {
    ...ofDisks(scene),
    ...ofPrices(scene),
    ...ofSnapshots(scene),
    ...ofPolicies(scene),
    ...ofBackups(scene),
  };
}

function ofDisks({ free, attached, prepaid, enhanced, running }: Scene): Record<string, Params> {
  const DiskIds = [free];
  return {
    CreateDisks: order,
    DescribeDisks: { DiskIds },
    ModifyDiskAttributes: { DiskIds, DiskName: "new" },
    ModifyDisksRenewFlag: { DiskIds: [prepaid], RenewFlag: "NOTIFY_AND_AUTO_RENEW" },
    ModifyDisksChargeType: { DiskIds: [free], DiskChargePrepaid: { Period: 1 } },
    ResizeDisk: { DiskId: free, DiskSize: 200 },
    ModifyDiskExtraPerformance: { DiskId: enhanced, ThroughputPerformance: 100 },
    ModifyDiskBackupQuota: { DiskId: free, DiskBackupQuota: 5 },
    InitializeDisks: { DiskIds },
    TerminateDisks: { DiskIds },
    AttachDisks: { InstanceId: running, DiskIds },
    DetachDisks: { DiskIds: [attached] },
    DescribeInstancesDiskNum: { InstanceIds: [running] },
    DescribeDiskConfigQuota: { InquiryType: "INQUIRY_CBS_CONFIG" },
  };
}

function ofPrices({ free, enhanced }: Scene): Record<string, Params> {
  const { Placement: _, ...priced } = order;
  return {
    InquiryPriceCreateDisks: priced,
    InquiryPriceResizeDisk: { DiskId: free, DiskSize: 200 },
    InquirePriceModifyDiskExtraPerformance: { DiskId: enhanced, ThroughputPerformance: 100 },
    InquirePriceModifyDiskBackupQuota: { DiskId: free, DiskBackupQuota: 5 },
  };
}

function ofSnapshots({ snapshot, free }: Scene): Record<string, Params> {
  const SnapshotIds = [snapshot];
  return {
    CreateSnapshot: { DiskId: free },
    DescribeSnapshots: { SnapshotIds },
    ModifySnapshotAttribute: { SnapshotId: snapshot, SnapshotName: "new" },
    ApplySnapshot: { SnapshotId: snapshot, DiskId: free },
    DeleteSnapshots: { SnapshotIds },
    GetSnapOverview: {},
    CopySnapshotCrossRegions: { SnapshotId: snapshot, DestinationRegions: ["ap-beijing"] },
    ModifySnapshotsSharePermission: { SnapshotIds, AccountIds: ["100000000002"], Permission: "SHARE" },
    DescribeSnapshotSharePermission: { SnapshotId: snapshot },
  };
}

function ofPolicies({ policy, free, attached }: Scene): Record<string, Params> {
  const AutoSnapshotPolicyId = policy;
  return {
    CreateAutoSnapshotPolicy: { Policy: [{ Hour: [0], DayOfWeek: [1] }] },
    DescribeAutoSnapshotPolicies: { AutoSnapshotPolicyIds: [policy] },
    ModifyAutoSnapshotPolicyAttribute: { AutoSnapshotPolicyId, AutoSnapshotPolicyName: "new" },
    BindAutoSnapshotPolicy: { AutoSnapshotPolicyId, DiskIds: [free] },
    UnbindAutoSnapshotPolicy: { AutoSnapshotPolicyId, DiskIds: [attached] },
    DescribeDiskAssociatedAutoSnapshotPolicy: { DiskId: attached },
    DeleteAutoSnapshotPolicies: { AutoSnapshotPolicyIds: [policy] },
  };
}

function ofBackups({ backup, free }: Scene): Record<string, Params> {
  return {
    CreateDiskBackup: { DiskId: free },
    DescribeDiskBackups: { DiskBackupIds: [backup] },
    ApplyDiskBackup: { DiskBackupId: backup, DiskId: free },
    DeleteDiskBackups: { DiskBackupIds: [backup] },
  };
}
