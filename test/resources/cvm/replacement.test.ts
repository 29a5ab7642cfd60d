// Nothing that holds data is replaced without the user's word, and the preview says what would be lost.
import { create } from "../../../provider/lifecycle/run/operations";
import { resourceOf } from "../../../provider/lifecycle/run/registry";
import { definitions } from "../../../provider/resources";
import { present } from "../../found";
import { type Lab, openLab } from "../lab";
import { hourly, imageId, otherZone, zone } from "../words";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const base = { zone, imageId, systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 60 } };
const lost =
  "changes, which replaces the instance, and everything on its system disk and its data disks is lost; set `allowReplace: true` to allow that";

describe("a change that replaces an instance", () => {
  const changes: [property: string, change: object][] = [
    ["zone", { zone: otherZone }],
    ["systemDisk", { systemDisk: { diskType: "CLOUD_SSD", diskSize: 60 } }],
    ["systemDisk", { systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 } }],
    ["instanceChargeType", { instanceChargeType: "SPOTPAID" }],
  ];

  it.each(changes)("is refused in the preview without the word: %s", async (property, change) => {
    const server = lab.resource("cvm:Instance");
    const program = { ...base, instanceChargeType: "POSTPAID_BY_HOUR", allowStop: true };
    await server.up(program);
    const { calls } = await lab.during(async () => {
      await expect(server.plan({ ...program, ...change })).rejects.toThrow(`${property} ${lost}`);
    });
    expect(calls.filter(({ read }) => !read)).toEqual([]);
    const { id } = server.now;
    expect((await server.plan({ ...program, ...change, allowReplace: true })).replaces).toEqual([property]);
    expect(server.now.id).toBe(id);
    await server.destroy();
  });

  it("is refused too where the program says for the first time what the cloud had chosen", async () => {
    const server = lab.resource("cvm:Instance");
    await server.up({ zone, imageId });
    const program = { zone, imageId, systemDisk: { diskType: "CLOUD_SSD" } };
    await expect(server.plan(program)).rejects.toThrow(`cvm:Instance: systemDisk ${lost}`);
    expect((await server.plan({ ...program, allowReplace: true })).replaces).toEqual(["systemDisk"]);
    await server.plan({ zone, imageId, systemDisk: { diskSize: 50 } });
    await server.destroy();
  });
});

test("a disk is replaced only with the word", async () => {
  const disk = lab.resource("cbs:Disk");
  await disk.up(hourly);
  const words =
    "changes, which replaces the disk, and everything on it is lost; set `allowReplace: true` to allow that";
  await expect(disk.plan({ ...hourly, diskSize: 50 })).rejects.toThrow(`diskSize ${words}`);
  await expect(disk.plan({ ...hourly, zone: otherZone })).rejects.toThrow(`zone ${words}`);
  await expect(disk.plan({ ...hourly, encrypt: true })).rejects.toThrow(`encrypt ${words}`);
  await disk.up({ ...hourly, diskSize: 50, allowReplace: true });
  expect(disk.now.outputs.diskSize).toBe(50);
  await disk.destroy();
});

test.each([
  [{}, ["nothing says how to log in to this instance"]],
  [{ password: "S3cret-word" }, []],
])("an instance that nobody can log in to is made with a warning: %j", async (login, expected) => {
  const { environment } = lab.connected;
  const warnings: string[] = [];
  const request = {
    urn: `urn:pulumi:test::test::cvm:Instance::login${expected.length}`,
    signal: new AbortController().signal,
    progress: () => {},
    warn: async (message: string) => {
      warnings.push(message.slice(0, 43));
    },
  };
  const server = lab.resource("cvm:Instance");
  const definition = resourceOf(definitions, "cvm:Instance");
  server.state = await create(
    definition,
    environment,
    request,
    await server.check({ zone, imageId, ...login }),
  );
  expect(warnings).toEqual(expected);
  await server.destroy();
});

test("plain user data reaches the cloud encoded", async () => {
  const server = lab.resource("cvm:Instance");
  const userDataRaw = "#!/bin/sh\necho grüße\n";
  const { id } = await server.up({ zone, imageId, userDataRaw });
  const resources = (await lab.control("GET", "resources")).resources as { id: string; attributes: object }[];
  const UserData = Buffer.from(userDataRaw).toString("base64");
  expect(present(resources.find((one) => one.id === id)).attributes).toMatchObject({ UserData });
  await expect(server.plan({ zone, imageId, userDataRaw, userData: "ZWNobyAx" })).rejects.toThrow(
    "conflicts with",
  );
  await server.destroy();
});
