// An instance's own disks are known by its state, also while something else changes: none is made twice, none of another's is taken.
import { type Lab, openLab } from "../lab";
import type { Subject } from "../subject";
import { hourly, imageId, zone } from "../words";

let lab: Lab;
let server: Subject;
let own: string[];
let foreign: string;

const disk = (diskSize: number) => ({ diskType: "CLOUD_PREMIUM", diskSize });
const program = (name: string) => ({ zone, imageId, name, dataDisks: [disk(100), disk(50)] });
const idsOf = ({ now }: Subject) => now.outputs.dataDiskIds as string[];

/** One disk that it was bought with, one that was added, and one that is somebody else's. */
beforeAll(async () => {
  lab = await openLab();
  server = lab.resource("cvm:Instance");
  const { id } = await server.up({ ...program("one"), dataDisks: [disk(100)] });
  await server.up(program("one"));
  own = idsOf(server);
  foreign = (await lab.need("cbs:Disk", hourly)).id;
  await lab.need("cbs:DiskAttachment", { diskId: foreign, instanceId: id });
});
afterAll(() => lab.close());

/** Nothing is different, and the disks are where they were. */
async function agrees(wanted: object): Promise<void> {
  await server.refresh();
  expect(await server.changes({ ...wanted })).toEqual([]);
  expect(idsOf(server)).toEqual(own);
  const { DiskSet } = await lab.api.cbs.DescribeDisks({
    Filters: [{ Name: "disk-usage", Values: ["DATA_DISK"] }],
  });
  const places = DiskSet.map(({ DiskId, InstanceId }) => [DiskId, InstanceId]).sort();
  expect(places).toEqual([...own, foreign].map((one) => [one, server.now.id]).sort());
}

test("a new name is one call", async () => {
  const { writes } = await lab.during(() => server.up(program("two")));
  expect(writes).toEqual(["ModifyInstancesAttribute"]);
  await agrees(program("two"));
});

test("disks that were detached by hand are attached again, whatever changes with them", async () => {
  await lab.api.cbs.DetachDisks({ DiskIds: own });
  await lab.cloud.advance("120s");
  await server.refresh();
  const changed = { ...program("three"), powerState: "STOPPED", tags: { team: "web" } };
  const { writes } = await lab.during(() => server.up(changed));
  const calls = ["AttachDisks", "AttachDisks", "ModifyInstancesAttribute", "ModifyResourceTags"];
  expect(writes.sort()).toEqual([...calls, "StopInstances"]);
  await agrees(changed);
});
