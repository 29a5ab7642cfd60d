// What disks and attachments do beside their properties: recycle bins, blockers, and looking before attaching.

import { present } from "../../found";
import { age } from "../drive";
import { type Lab, openLab, region } from "../lab";

const zone = `${region}-3`;
const hourly = { zone, diskType: "CLOUD_PREMIUM", diskSize: 100, diskChargeType: "POSTPAID_BY_HOUR" };
const prepaid = { ...hourly, diskChargeType: "PREPAID", period: 1 };
let lab: Lab;
let instanceId: string;
let otherInstanceId: string;

beforeAll(async () => {
  lab = await openLab();
  const { ImageSet } = await lab.api.cvm.DescribeImages({});
  const imageId = present(ImageSet[0]).ImageId;
  const [one, other] = await Promise.all([1, 2].map(() => lab.need("cvm:Instance", { zone, imageId })));
  instanceId = present(one).id;
  otherInstanceId = present(other).id;
});
afterAll(() => lab.close());

const states = async (id: string) => {
  const { DiskSet } = await lab.api.cbs.DescribeDisks({ DiskIds: [id] });
  return DiskSet.map(({ DiskState }) => DiskState);
};

test("a lost answer makes one disk", async () => {
  const disk = lab.resource("cbs:Disk");
  await lab.control("POST", "faults", { kind: "resetAfter", action: "CreateDisks" });
  await disk.up({ ...hourly, name: "only" });
  const { DiskSet } = await lab.api.cbs.DescribeDisks({ Filters: [{ Name: "disk-name", Values: ["only"] }] });
  expect(DiskSet.map(({ DiskId }) => DiskId)).toEqual([disk.now.id]);
  await disk.destroy();
});

test("a disk that shrinks is replaced, and one that was grown behind the program's back is not destroyed for it", async () => {
  const disk = lab.resource("cbs:Disk");
  await disk.up(hourly);
  expect((await disk.plan({ ...hourly, diskSize: 50, allowReplace: true })).replaces).toEqual(["diskSize"]);
  await lab.control("POST", "drift", { id: disk.now.id, set: { DiskSize: 300 } });
  await expect(disk.up({ ...hourly, name: "other" })).rejects.toThrow(
    /has 300 GB and cannot shrink to 100; raise diskSize/,
  );
  await disk.refresh();
  await disk.destroy();
});

describe("a snapshot of the disk itself", () => {
  async function snapshotOf(DiskId: string): Promise<string> {
    const { SnapshotId } = await lab.api.cbs.CreateSnapshot({ DiskId });
    await lab.cloud.advance("3600s");
    return present(SnapshotId);
  }

  it("replaces the disk, unless the program says that it is rolled back", async () => {
    const disk = lab.resource("cbs:Disk");
    const { id } = await disk.up(hourly);
    const snapshotId = await snapshotOf(id);
    await expect(disk.up({ ...hourly, snapshotId })).rejects.toThrow(
      /snapshotId changes, .*`allowReplace: true`/,
    );
    const anew = await disk.plan({ ...hourly, snapshotId, allowReplace: true });
    expect(anew.replaces).toEqual(["snapshotId"]);
    const program = { ...hourly, snapshotId, allowRollback: true };
    const { writes } = await lab.during(() => disk.up(program));
    expect([writes, disk.now.id]).toEqual([["ApplySnapshot"], id]);
    expect(await disk.changes(program)).toEqual([]);
    await disk.destroy();
  });

  it("is not rolled back to when a disk is imported", async () => {
    const disk = lab.resource("cbs:Disk");
    const { id } = await disk.up(hourly);
    const program = { ...hourly, snapshotId: await snapshotOf(id), allowRollback: true };
    await disk.import(id);
    const { writes } = await lab.during(() => disk.up({ ...program, name: "imported" }));
    expect(writes).toEqual(["ModifyDiskAttributes"]);
    expect(await disk.changes({ ...program, name: "imported" })).toEqual([]);
    await disk.destroy();
  });

  it("is rolled back to by the next run where this one was refused", async () => {
    const [disk, other] = [lab.resource("cbs:Disk"), lab.resource("cbs:Disk")];
    const [{ id }, { id: otherId }] = [await disk.up(hourly), await other.up(hourly)];
    const [own, foreign] = [await snapshotOf(id), await snapshotOf(otherId)];
    const program = (snapshotId: string) => ({ ...hourly, snapshotId, allowRollback: true });
    await disk.upHalfway(program(foreign));
    await disk.refresh();
    await lab.control("POST", "faults", { kind: "error", action: "ApplySnapshot", code: "ResourceBusy" });
    const { writes } = await lab.during(() => disk.up(program(own)));
    expect(writes).toContain("ApplySnapshot");
    await disk.upHalfway(program(foreign));
    await disk.refresh();
    await expect(disk.up(program(foreign))).rejects.toThrow(/ApplySnapshot/);
    await Promise.all([disk.destroy(), other.destroy()]);
  });
});

test("the next change of the type waits for the migration", async () => {
  const disk = lab.resource("cbs:Disk");
  await disk.up(hourly);
  const { writes } = await lab.during(() => disk.up({ ...hourly, diskType: "CLOUD_SSD", name: "moved" }));
  expect(writes).toEqual(["ModifyDiskAttributes", "ModifyDiskAttributes"]);
  expect(disk.now.outputs).toMatchObject({ diskType: "CLOUD_SSD", name: "moved" });
  await disk.destroy();
});

describe("a delete of a PREPAID disk", () => {
  it("is refused until the user says what becomes of it", async () => {
    const disk = lab.resource("cbs:Disk");
    await disk.up(prepaid);
    const { writes } = await lab.during(async () => {
      await expect(disk.destroy()).rejects.toThrow(/recycle bin.*forceDelete: true.*forceDelete: false/);
    });
    expect(writes).toEqual([]);
    await disk.up({ ...prepaid, forceDelete: true });
    const { id } = present(disk.state);
    await disk.destroy();
    expect(await states(id)).toEqual([]);
  });

  it("leaves it in the recycle bin when the user wants that", async () => {
    const disk = lab.resource("cbs:Disk");
    const state = await disk.up({ ...prepaid, forceDelete: false });
    await disk.destroy();
    expect(await states(state.id)).toEqual(["TORECYCLE"]);
    disk.state = state;
    expect(await disk.refresh()).toBeUndefined();
  });
});

test("a delete of an attached disk names the instance", async () => {
  const disk = lab.resource("cbs:Disk");
  const { id: diskId } = await disk.up(hourly);
  const attachment = lab.resource("cbs:DiskAttachment");
  await attachment.up({ diskId, instanceId });
  await expect(disk.destroy()).rejects.toThrow(`it is used by instance ${instanceId}`);
  await attachment.destroy();
  await disk.destroy();
});

describe("an attachment", () => {
  it("that is there already is taken over, and the call that finds it changes nothing", async () => {
    const { id: diskId } = await lab.need("cbs:Disk", hourly);
    await lab.api.cbs.AttachDisks({ DiskIds: [diskId], InstanceId: instanceId });
    const attachment = lab.resource("cbs:DiskAttachment");
    const { calls } = await lab.during(() => attachment.up({ diskId, instanceId }));
    expect(calls.filter(({ read, code }) => !read && !code)).toEqual([]);
    await attachment.destroy();
    expect(await states(diskId)).toEqual(["UNATTACHED"]);
  });

  it("elsewhere is refused with where, and never undone from here", async () => {
    const { id: diskId } = await lab.need("cbs:Disk", hourly);
    await lab.need("cbs:DiskAttachment", { diskId, instanceId });
    const attachment = lab.resource("cbs:DiskAttachment");
    await expect(attachment.up({ diskId, instanceId: otherInstanceId })).rejects.toThrow(
      `${diskId} is attached to ${instanceId} already`,
    );
    attachment.state = { id: `${diskId}/${otherInstanceId}`, inputs: {}, outputs: {} };
    const { writes } = await lab.during(() => attachment.destroy());
    expect(writes).toEqual([]);
  });

  it("whose answer was lost is found", async () => {
    const { id: diskId } = await lab.need("cbs:Disk", hourly);
    const attachment = lab.resource("cbs:DiskAttachment");
    await lab.control("POST", "faults", { kind: "resetAfter", action: "AttachDisks" });
    const { calls } = await lab.during(() => attachment.up({ diskId, instanceId }));
    expect(calls.filter(({ action }) => action === "AttachDisks")).toHaveLength(1);
    await attachment.destroy();
  });

  it("of several disks to one instance at once works", async () => {
    const disks = await Promise.all([1, 2, 3].map(() => lab.need("cbs:Disk", hourly)));
    const attachments = disks.map(() => lab.resource("cbs:DiskAttachment"));
    await Promise.all(attachments.map((one, i) => one.up({ diskId: present(disks[i]).id, instanceId })));
    await Promise.all(attachments.map((one) => one.destroy()));
    for (const { id } of disks) expect(await states(id)).toEqual(["UNATTACHED"]);
  });

  it("goes with its instance", async () => {
    const { ImageSet } = await lab.api.cvm.DescribeImages({});
    const server = lab.resource("cvm:Instance");
    const { id } = await server.up({ zone, imageId: present(ImageSet[0]).ImageId });
    const { id: diskId } = await lab.need("cbs:Disk", hourly);
    const attachment = lab.resource("cbs:DiskAttachment");
    await attachment.up({ diskId, instanceId: id });
    const state = attachment.now;
    await server.destroy();
    age(state);
    expect(await attachment.refresh()).toBeUndefined();
    attachment.state = state;
    await attachment.destroy();
  });
});
