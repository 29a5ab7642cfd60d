// The data disks of an instance come and go in place: never more than the preview says, never somebody else's, never two of one.
import { type Properties, UNKNOWN, type Value } from "../../../provider/lifecycle/author/values";
import { match } from "../../../provider/resources/cvm/instance/matching";
import { present } from "../../found";
import { type Lab, openLab } from "../lab";
import type { Subject } from "../subject";
import { hourly, imageId, zone } from "../words";

let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(() => lab.close());

const base = { zone, imageId };
const premium = (diskSize: number) => ({ diskType: "CLOUD_PREMIUM", diskSize });
const ssd = (diskSize: number) => ({ diskType: "CLOUD_SSD", diskSize });

const idsOf = ({ now }: Subject) => now.outputs.dataDiskIds as string[];

/** The data disks of the cloud by id, with where they are. */
async function disks(): Promise<Record<string, [size: number, on: string]>> {
  const { DiskSet } = await lab.api.cbs.DescribeDisks({
    Filters: [{ Name: "disk-usage", Values: ["DATA_DISK"] }],
    Limit: 100,
  });
  return Object.fromEntries(
    DiskSet.map(({ DiskId, DiskSize, InstanceId }) => [DiskId, [DiskSize, InstanceId]]),
  );
}

/** Nothing is different, in the state or in the cloud. */
async function agrees(server: Subject, program: object): Promise<void> {
  const { writes } = await lab.during(async () => {
    expect(await server.changes({ ...program })).toEqual([]);
    await server.refresh();
    expect(await server.changes({ ...program })).toEqual([]);
    await server.up({ ...program });
  });
  expect(writes).toEqual([]);
}

it("adds one, removes one by the word, and leaves the others and what is attached beside them", async () => {
  const server = lab.resource("cvm:Instance");
  const one = { ...base, dataDisks: [premium(100)] };
  const { id } = await server.up(one);
  const [first] = idsOf(server);
  const foreign = await lab.need("cbs:Disk", hourly);
  await lab.need("cbs:DiskAttachment", { diskId: foreign.id, instanceId: id });

  const two = { ...base, dataDisks: [premium(100), ssd(50)] };
  expect(await server.changes(two)).toEqual(["dataDisks[1]"]);
  const { writes } = await lab.during(() => server.up(two));
  expect(writes).toEqual(["CreateDisks", "AttachDisks"]);
  const [, second] = idsOf(server);
  expect(idsOf(server)).toEqual([first, second]);
  expect(await disks()).toEqual({
    [present(first)]: [100, id],
    [present(second)]: [50, id],
    [foreign.id]: [100, id],
  });
  await agrees(server, two);

  const last = { ...base, dataDisks: [ssd(50)] };
  await expect(server.plan(last)).rejects.toThrow(
    "dataDisks changes, which removes a data disk, and everything on it is lost; set `allowReplace: true` to allow that",
  );
  const { writes: removing } = await lab.during(() => server.up({ ...last, allowReplace: true }));
  expect(removing).toEqual(["DetachDisks", "TerminateDisks"]);
  expect(server.now.id).toBe(id);
  expect(idsOf(server)).toEqual([second]);
  expect(await disks()).toEqual({ [present(second)]: [50, id], [foreign.id]: [100, id] });
  await agrees(server, { ...last, allowReplace: true });
  await server.destroy();
  expect(await disks()).toEqual({ [foreign.id]: [100, ""] });
  await lab.api.cbs.TerminateDisks({ DiskIds: [foreign.id] });
});

it("puts another in the place of one that shrinks or changes its type, by the word", async () => {
  const server = lab.resource("cvm:Instance");
  const { id } = await server.up({ ...base, dataDisks: [premium(100), premium(60)] });
  const [first, second] = idsOf(server);
  const other = { ...base, dataDisks: [ssd(100), premium(60)], allowReplace: true };
  await expect(server.plan({ ...other, allowReplace: false })).rejects.toThrow("removes a data disk");
  expect((await server.plan(other)).replaces).toEqual([]);
  const { writes } = await lab.during(() => server.up(other));
  expect(writes).toEqual(["CreateDisks", "AttachDisks", "DetachDisks", "TerminateDisks"]);
  expect(server.now.id).toBe(id);
  const [third, same] = idsOf(server);
  expect([third === first, same]).toEqual([false, second]);
  await agrees(server, other);
  await server.destroy();
  expect(await disks()).toEqual({});
});

it("asks for the word where a disk is not known yet", async () => {
  const server = lab.resource("cvm:Instance");
  await server.up({ ...base, dataDisks: [premium(100)] });
  const diskType = UNKNOWN as Value;
  const open: Properties = { ...base, dataDisks: [{ diskType, diskSize: 100 }] };
  await expect(server.plan(open)).rejects.toThrow(
    /dataDisks is not known yet and may change, .*allowReplace/,
  );
  await server.plan({ ...open, allowReplace: true });
  await server.destroy();
});

it("attaches again what somebody has detached", async () => {
  const server = lab.resource("cvm:Instance");
  const program = { ...base, dataDisks: [premium(100), premium(50)] };
  await server.up(program);
  const before = idsOf(server);
  await lab.api.cbs.DetachDisks({ DiskIds: [present(before[0])] });
  await lab.control("POST", "clock", { advance: "60s" });
  await server.refresh();
  const { writes } = await lab.during(() => server.up({ ...program, allowReplace: true }));
  expect(writes).toEqual(["AttachDisks"]);
  expect(idsOf(server)).toEqual(before);
  await agrees(server, { ...program, allowReplace: true });
  await server.destroy();
});

describe("a run that ends between two calls", () => {
  const one = { ...base, dataDisks: [premium(100)] };
  const two = { ...base, dataDisks: [premium(100), ssd(50)] };

  /** The update to `program` fails at the action, and its state is lost: the run was killed. */
  async function killed(server: Subject, program: object, action: string): Promise<void> {
    const before = server.now;
    await lab.control("POST", "faults", { kind: "error", action, code: "UnauthorizedOperation", times: 1 });
    await expect(server.up({ ...program })).rejects.toThrow("UnauthorizedOperation");
    server.state = before;
  }

  it("is carried on by the next one: the disk that was made is found and attached", async () => {
    const server = lab.resource("cvm:Instance");
    const { id } = await server.up(one);
    const [first] = idsOf(server);
    await killed(server, two, "AttachDisks");
    const { writes } = await lab.during(() => server.up(two));
    expect(writes).toEqual(["AttachDisks"]);
    const [, second] = idsOf(server);
    expect(await disks()).toEqual({ [present(first)]: [100, id], [present(second)]: [50, id] });
    await agrees(server, two);
    await server.destroy();
    expect(await disks()).toEqual({});
  });

  it("is carried on by one that begins before the disk shows: there is one disk in the end", async () => {
    const server = lab.resource("cvm:Instance");
    const { id } = await server.up(one);
    const [first] = idsOf(server);
    const { DiskIdSet } = await lab.api.cbs.CreateDisks({
      ...{ Placement: { Zone: zone }, DiskChargeType: "POSTPAID_BY_HOUR" },
      ...{ DiskType: "CLOUD_SSD", DiskSize: 50, DiskName: `${id}-data` },
    });
    await lab.control("POST", "faults", { kind: "staleRead", action: "DescribeDisks", times: 1 });
    const { writes } = await lab.during(() => server.up(two));
    expect(writes).toEqual(["CreateDisks", "TerminateDisks", "AttachDisks"]);
    const [, second] = idsOf(server);
    expect(second).not.toBe(DiskIdSet[0]);
    expect(await disks()).toEqual({ [present(first)]: [100, id], [present(second)]: [50, id] });
    await server.destroy();
    expect(await disks()).toEqual({});
  });

  it("leaves nothing behind when the instance is destroyed next", async () => {
    const server = lab.resource("cvm:Instance");
    await server.up(one);
    await killed(server, two, "AttachDisks");
    expect(Object.keys(await disks())).toHaveLength(2);
    await server.destroy();
    expect(await disks()).toEqual({});
  });

  it("carries a removal on: what was detached is given back, and nothing is attached again", async () => {
    const server = lab.resource("cvm:Instance");
    await server.up(two);
    const less = { ...one, allowReplace: true };
    await killed(server, less, "TerminateDisks");
    await server.refresh();
    const { writes } = await lab.during(() => server.up(less));
    expect(writes).toEqual(["TerminateDisks"]);
    expect(Object.keys(await disks())).toHaveLength(1);
    await agrees(server, less);
    await server.destroy();
  });

  it.each(["CreateDisks", "AttachDisks", "DetachDisks", "TerminateDisks"])(
    "makes and removes nothing twice when the answer to %s is lost",
    async (action) => {
      const server = lab.resource("cvm:Instance");
      await server.up(one);
      const other = { ...base, dataDisks: [ssd(50)], allowReplace: true };
      await lab.control("POST", "faults", { kind: "resetAfter", action });
      await server.up(other);
      expect(Object.keys(await disks())).toEqual(idsOf(server));
      await agrees(server, other);
      await server.destroy();
      expect(await disks()).toEqual({});
    },
  );
});

it("adds prepaid disks to a prepaid instance, which go when it goes", async () => {
  const server = lab.resource("cvm:Instance");
  const paid = { ...base, instanceChargeType: "PREPAID", period: 1, forceDelete: true };
  await server.up({ ...paid, dataDisks: [premium(100)] });
  const two = { ...paid, dataDisks: [premium(100), ssd(50)] };
  await server.up(two);
  await agrees(server, two);
  await server.destroy();
  expect(await disks()).toEqual({});
});

test("a fleet with inline data disks is scaled out, in from the middle, and up, as the preview says", async () => {
  const fleet = new Map<string, Subject>();
  const program = (dataDisks: object[], instanceType = "S5.SMALL2") => ({
    ...base,
    instanceType,
    dataDisks,
    allowStop: true,
  });
  const small = program([premium(50), ssd(50)]);
  const scale = (names: string[], to: object) =>
    lab.during(async () => {
      for (const [name, server] of fleet)
        if (!names.includes(name)) {
          await server.destroy();
          fleet.delete(name);
        }
      await Promise.all(
        names.map((name) => {
          const server = fleet.get(name) ?? lab.resource("cvm:Instance", name);
          fleet.set(name, server);
          return server.up({ ...to });
        }),
      );
    });
  const count = (writes: string[]) =>
    Object.fromEntries([...new Set(writes)].map((one) => [one, writes.filter((w) => w === one).length]));

  await scale(["a", "b", "c", "d"], small);
  const out = await scale(["a", "b", "c", "d", "e", "f"], small);
  expect(count(out.writes)).toEqual({ RunInstances: 2 });
  const inn = await scale(["a", "b", "d", "e", "f"], small);
  expect(count(inn.writes)).toEqual({ TerminateInstances: 1 });
  const up = await scale(["a", "b", "d", "e", "f"], program([premium(80), ssd(50), ssd(20)], "S5.SMALL4"));
  expect(count(up.writes)).toEqual({
    StopInstances: 5,
    ResetInstancesType: 5,
    StartInstances: 5,
    ResizeDisk: 5,
    CreateDisks: 5,
    AttachDisks: 5,
  });
  expect(Object.keys(await disks())).toHaveLength(15);
  await scale([], small);
  expect(await disks()).toEqual({});
});

describe("which disk is which", () => {
  const cases: [words: string, present: object[], wanted: object[], found: (number | undefined)[]][] = [
    ["the same in another order are the same", [premium(50), ssd(50)], [ssd(50), premium(50)], [1, 0]],
    ["all grow where they stand", [premium(50), premium(60)], [premium(60), premium(70)], [0, 1]],
    ["one that goes is the one that is not said any more", [premium(50), premium(90)], [premium(90)], [1]],
    [
      "a larger one is kept rather than a smaller one grown",
      [premium(50), premium(90)],
      [premium(90), premium(20)],
      [1, undefined],
    ],
    [
      "a new one in the middle",
      [premium(50), premium(90)],
      [premium(50), ssd(20), premium(90)],
      [0, undefined, 1],
    ],
    ["as few as possible go", [premium(60), premium(50)], [premium(100), premium(55)], [0, 1]],
    ["a type that is not said is any", [ssd(50)], [{ diskSize: 60 }], [0]],
  ];
  it.each(cases)("%s", (_, present, wanted, found) => {
    expect(match(present, wanted)).toEqual(found);
  });
});
