// A snapshot of an edge machine's disk, which no action makes: it is taken over or imported, and deleted.
import { callFunction } from "../../../provider/hosts/functions";
import type { Properties } from "../../../provider/lifecycle/author/values";
import { functionOf } from "../../../provider/lifecycle/run/registry";
import { definitions } from "../../../provider/resources";
import { first } from "../../found";
import { edgeRegion, type Lab, openLab } from "../lab";
import { edgeMachine } from "../words";

const token = "ecm:Snapshot";
let lab: Lab;
beforeAll(async () => {
  lab = await openLab({ home: edgeRegion });
});
afterAll(() => lab.close());

/** What an image of a machine on a cloud disk has taken, and the image. */
async function taken(): Promise<{ id: string; imageId: string }> {
  const systemDisk = { diskType: "CLOUD_PREMIUM", diskSize: 50 };
  const machine = await lab.need("ecm:Instance", { ...edgeMachine, systemDisk, powerState: "STOPPED" });
  const { id: imageId } = await lab.need("ecm:Image", { instanceId: machine.id });
  const { SnapshotSet } = await lab.api.ecm.DescribeSnapshots({});
  return { id: first(SnapshotSet, "snapshot").SnapshotId, imageId };
}

test("it is taken over without a change, and kept by an image until the program lets that go, too", async () => {
  const { id, imageId } = await taken();
  const kept = lab.resource(token);
  const { writes } = await lab.during(() => kept.up({ adopt: id }));
  expect(writes).toEqual([]);
  expect(kept.now).toMatchObject({
    id,
    outputs: { diskUsage: "SYSTEM_DISK", diskSize: 50, snapshotState: "NORMAL", encrypt: false },
  });
  expect((await lab.during(() => kept.refresh())).reads).toEqual(["DescribeSnapshots"]);
  expect(await kept.changes({})).toEqual([]);
  await expect(kept.destroy()).rejects.toThrow(new RegExp(`${imageId}.*image|image.*${imageId}`, "s"));
  await kept.up({ deleteBindImages: true });
  expect((await lab.during(() => kept.destroy())).writes).toEqual(["DeleteSnapshots"]);
  expect((await lab.api.ecm.DescribeSnapshots({})).SnapshotSet).toEqual([]);
  const Filters = [{ Name: "image-id", Values: [imageId] }];
  expect((await lab.api.ecm.DescribeImage({ Filters })).TotalCount).toBe(0);
});

test("it is imported, found by its lookups, and gone where somebody has deleted it", async () => {
  const { id, imageId } = await taken();
  const ask = (name: string, args: Properties) =>
    callFunction(functionOf(definitions, name), lab.connected.environment, args);
  const { name, diskId } = await ask("ecm:getSnapshot", { id });
  expect(await ask("ecm:listSnapshots", { name, diskId })).toMatchObject({ snapshots: [{ id }] });
  const imported = lab.resource(token);
  await imported.import(id);
  expect(await imported.changes({})).toEqual([]);
  await lab.api.ecm.DeleteImage({ ImageIDSet: [imageId] });
  await lab.api.ecm.DeleteSnapshots({ SnapshotIds: [id] });
  expect(await imported.refresh()).toBeUndefined();
});

test("no program makes one", async () => {
  await expect(lab.resource(token).up({})).rejects.toThrow(/has no action that makes a snapshot.*adopt/);
  await expect(lab.resource(token).up({ adopt: "snap-00000000" })).rejects.toThrow("taking over");
});
