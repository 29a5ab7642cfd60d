// Snapshots, backup points and what is made of them: what keeps one from going is named, and a name that is taken is nobody's own.

import { present } from "../../found";
import { type Lab, openLab } from "../lab";
import { hourly, imageId, instanceType, zone } from "../words";

let lab: Lab;
let diskId: string;

beforeAll(async () => {
  lab = await openLab();
  diskId = (await lab.need("cbs:Disk", { ...hourly, diskBackupQuota: 3 })).id;
});
afterAll(() => lab.close());

test("a delete of a shared snapshot names what shares it", async () => {
  const snapshot = lab.resource("cbs:Snapshot");
  const { id: snapshotId } = await snapshot.up({ diskId });
  const share = lab.resource("cbs:SnapshotSharePermission");
  await share.up({ snapshotId, accountIds: ["100000000002"] });
  await expect(snapshot.destroy()).rejects.toThrow(`it is used by snapshot share permission ${snapshotId}`);
  await share.destroy();
  await snapshot.destroy();
  share.state = { id: snapshotId, inputs: {}, outputs: {} };
  expect(await share.refresh()).toBeUndefined();
});

test("a delete of a snapshot that an image is made of names the image, or takes it along where that is said", async () => {
  const systemDisk = { diskType: "CLOUD_PREMIUM", diskSize: 50 };
  const { id } = await lab.need("cvm:Instance", { zone, imageId, instanceType, systemDisk });
  const { InstanceSet } = await lab.api.cvm.DescribeInstances({ InstanceIds: [id] });
  const snapshot = lab.resource("cbs:Snapshot");
  const program = { diskId: present(InstanceSet[0]).SystemDisk.DiskId, name: "system" };
  const { id: snapshotId } = await snapshot.up(program);
  const image = lab.resource("cvm:Image");
  const { id: made } = await image.up({ snapshotIds: [snapshotId] });
  await expect(snapshot.destroy()).rejects.toThrow(`it is used by image ${made}`);
  await snapshot.up({ ...program, deleteBindImages: true });
  await snapshot.destroy();
  expect(await image.refresh()).toBeUndefined();
});

test("an image of an instance leaves no snapshots behind, unless the program keeps them", async () => {
  const systemDisk = { diskType: "CLOUD_PREMIUM", diskSize: 50 };
  const { id: instanceId } = await lab.need("cvm:Instance", { zone, imageId, instanceType, systemDisk });
  const count = async () => (await lab.api.cbs.DescribeSnapshots({})).TotalCount;
  const before = await count();
  const image = lab.resource("cvm:Image");
  await image.up({ instanceId });
  expect(await count()).toBe(before + 1);
  await image.destroy();
  expect(await count()).toBe(before);
  await image.up({ instanceId, deleteBindedSnap: false });
  await image.destroy();
  expect(await count()).toBe(before + 1);
});

test("a snapshot of a backup point takes the point away", async () => {
  const point = lab.resource("cbs:DiskBackup");
  const { id: diskBackupId } = await point.up({ diskId });
  const snapshot = lab.resource("cbs:Snapshot");
  await snapshot.up({ diskId, diskBackupId });
  expect(await point.refresh()).toBeUndefined();
  await snapshot.destroy();
});

test("snapshots and backup points of one disk that are made at once are made one after another", async () => {
  const all = ["cbs:Snapshot", "cbs:Snapshot", "cbs:DiskBackup"].map((token) => lab.resource(token));
  await Promise.all(all.map((one) => one.up({ diskId })));
  expect(new Set(all.map(({ now }) => now.id)).size).toBe(3);
  await Promise.all(all.map((one) => one.destroy()));
});

test("a deadline that is taken out of the program is taken away", async () => {
  const snapshot = lab.resource("cbs:Snapshot");
  await snapshot.up({ diskId, deadline: "2099-01-08T09:00:00Z" });
  expect(snapshot.now.outputs.isPermanent).toBe(false);
  const { writes } = await lab.during(() => snapshot.up({ diskId }));
  expect([writes, snapshot.now.outputs.isPermanent]).toEqual([["ModifySnapshotAttribute"], true]);
  await snapshot.destroy();
});

test.each(["cbs:Snapshot", "cbs:DiskBackup"])(
  "a change that replaces a %s is refused without a word",
  async (token) => {
    const { id: other } = await lab.need("cbs:Disk", { ...hourly, diskBackupQuota: 1 });
    const thing = lab.resource(token);
    await thing.up({ diskId });
    await expect(thing.up({ diskId: other })).rejects.toThrow(
      /what it holds is lost; set `allowReplace: true`/,
    );
    await thing.destroy();
  },
);

describe("what takes no tags and has a name that the program gives", () => {
  it("is not made where another has the name, and can be taken over", async () => {
    const { DiskBackupId } = await lab.api.cbs.CreateDiskBackup({ DiskId: diskId, DiskBackupName: "taken" });
    await lab.cloud.advance("60s");
    const point = lab.resource("cbs:DiskBackup");
    const program = { diskId, name: "taken" };
    const { writes } = await lab.during(() =>
      expect(point.up(program)).rejects.toThrow(
        `${DiskBackupId} has the name "taken" already, and may be what an earlier run made whose answer was lost. Take it over with \`adopt: "${DiskBackupId}"\`, or give another name`,
      ),
    );
    expect(writes).toEqual([]);
    await point.up({ ...program, adopt: DiskBackupId });
    await point.destroy();
  });

  it("is found again where the answer was lost, and made once", async () => {
    const point = lab.resource("cbs:DiskBackup");
    await lab.cloud.fault({ kind: "resetAfter", action: "CreateDiskBackup" });
    const { calls } = await lab.during(() => point.up({ diskId, name: "once" }));
    expect(calls.filter(({ action }) => action === "CreateDiskBackup")).toHaveLength(1);
    await point.destroy();
  });
});

test("a backup point that is still being made is deleted when it is there", async () => {
  const point = lab.resource("cbs:DiskBackup");
  await lab.control("POST", "faults", {
    kind: "stickTransition",
    type: "cbs:diskBackup",
    transition: "make",
  });
  const { DiskBackupId: id } = await lab.api.cbs.CreateDiskBackup({ DiskId: diskId });
  point.state = { id, inputs: {}, outputs: {} };
  const since = await lab.cloud.last();
  const { writes } = await lab.during(async () => {
    const going = point.destroy();
    // Refused, and looked at while it is being made.
    await lab.cloud.whenCalled("DescribeDiskBackups", since);
    await lab.control("DELETE", "faults");
    await going;
  });
  expect(writes).toEqual(["DeleteDiskBackups", "DeleteDiskBackups"]);
  expect((await lab.api.cbs.DescribeDiskBackups({ DiskBackupIds: [id] })).TotalCount).toBe(0);
});

test("a policy has exactly one sort of days", async () => {
  const policy = lab.resource("cbs:AutoSnapshotPolicy");
  for (const days of [{}, { dayOfWeek: [1], intervalDays: 2 }])
    await expect(policy.up({ policy: [{ hour: [1], ...days }] })).rejects.toThrow(
      /policy\[0\] needs exactly one of dayOfWeek, dayOfMonth, intervalDays/,
    );
});

test("a copy is in another region than what it is a copy of", async () => {
  const copy = lab.resource("cbs:SnapshotCopy");
  const program = { snapshotId: "snap-12345678", sourceRegion: "ap-guangzhou" };
  await expect(copy.up(program)).rejects.toThrow(/sourceRegion must be another region/);
});
