// Changes that stop an instance: once for all of them, and it runs again however they end.

import { present } from "../../found";
import { type Lab, openLab, region } from "../lab";

const zone = `${region}-3`;
let lab: Lab;
let base: { zone: string; imageId: string };

beforeAll(async () => {
  lab = await openLab();
  const { ImageSet } = await lab.api.cvm.DescribeImages({
    Filters: [{ Name: "image-type", Values: ["PUBLIC_IMAGE"] }],
  });
  const linux = ImageSet.filter(({ Platform }) => Platform !== "Windows");
  base = { zone, imageId: present(linux[0]).ImageId };
});
afterAll(() => lab.close());
afterEach(() => lab.control("DELETE", "faults"));

const arm = (fault: object) => lab.control("POST", "faults", fault);
const states = async (id: string) => {
  const { InstanceSet } = await lab.api.cvm.DescribeInstances({ InstanceIds: [id] });
  return InstanceSet.map(({ InstanceState }) => InstanceState);
};

describe("a change that stops it", () => {
  it("needs no word for an instance that is declared to be stopped", async () => {
    const server = lab.resource("cvm:Instance");
    const off = { ...base, instanceType: "S5.SMALL2", powerState: "STOPPED" };
    await server.up(off);
    const { writes } = await lab.during(() => server.up({ ...off, instanceType: "S5.SMALL4" }));
    expect(writes).toEqual(["ResetInstancesType"]);
    expect(await states(server.now.id)).toEqual(["STOPPED"]);
    await server.destroy();
  });

  it("stops the instance once for several changes, and it runs again", async () => {
    const server = lab.resource("cvm:Instance");
    const before = {
      ...base,
      instanceType: "S5.SMALL2",
      systemDisk: { diskType: "CLOUD_PREMIUM", diskSize: 50 },
      dataDisks: [
        { diskType: "CLOUD_PREMIUM", diskSize: 20 },
        { diskType: "CLOUD_SSD", diskSize: 30 },
      ],
      password: "S3cret-word",
      allowStop: true,
    };
    await server.up(before);
    const after = {
      ...before,
      instanceType: "S5.SMALL4",
      systemDisk: { diskSize: 60 },
      dataDisks: [{ diskSize: 40 }, { diskSize: 50 }],
      password: "0ther-word",
    };
    const { writes } = await lab.during(() => server.up(after));
    expect(writes).toEqual([
      "StopInstances",
      "ResetInstancesType",
      "ResizeInstanceDisks",
      "ResetInstancesPassword",
      "StartInstances",
      "ResizeDisk",
      "ResizeDisk",
    ]);
    expect(await states(server.now.id)).toEqual(["RUNNING"]);
    await server.destroy();
  });

  it("leaves the instance running when the cloud refuses it half way", async () => {
    const server = lab.resource("cvm:Instance");
    const before = { ...base, instanceType: "S5.SMALL2", allowStop: true };
    await server.up(before);
    await arm({
      kind: "error",
      action: "ResetInstancesType",
      code: "ResourceInsufficient.SpecifiedInstanceType",
    });
    await expect(server.up({ ...before, instanceType: "S5.SMALL4" })).rejects.toThrow(
      /SpecifiedInstanceType/,
    );
    expect(await states(server.now.id)).toEqual(["RUNNING"]);
    await server.destroy();
  });

  it("says why when the cloud takes it and does not manage", async () => {
    const server = lab.resource("cvm:Instance");
    const before = { ...base, instanceType: "S5.SMALL2", allowStop: true };
    await server.up(before);
    await arm({ kind: "failTransition", type: "cvm:instance", transition: "change" });
    await expect(server.up({ ...before, instanceType: "S5.SMALL4" })).rejects.toThrow(
      /be a S5.SMALL4: it is FAILED \(Failed by a fault/,
    );
    expect(await states(server.now.id)).toEqual(["RUNNING"]);
    await server.destroy();
  });

  it("waits for what someone else does to the instance", async () => {
    const server = lab.resource("cvm:Instance");
    const before = { ...base, internetMaxBandwidthOut: 1, name: "busy" };
    await server.up(before);
    await lab.api.cvm.RebootInstances({ InstanceIds: [server.now.id] });
    await server.up({ ...before, internetMaxBandwidthOut: 2, name: "free" });
    expect(server.now.outputs).toMatchObject({ internetMaxBandwidthOut: 2, name: "free" });
    await server.destroy();
  });

  it("needs the word for an instance that is taken over, too", async () => {
    const { id } = await lab.need("cvm:Instance", { ...base, instanceType: "S5.SMALL2" });
    const server = lab.resource("cvm:Instance");
    const taken = { ...base, instanceType: "S5.SMALL4", adopt: id };
    const { writes } = await lab.during(async () => {
      await expect(server.up(taken)).rejects.toThrow(
        /taking over .* instanceType changes, which stops the instance; set `allowStop: true`/,
      );
    });
    expect(writes).toEqual([]);
    await server.up({ ...taken, allowStop: true });
    expect(server.now.id).toBe(id);
    await server.destroy();
  });

  it("does not take a disk that was attached later for one of the instance's own", async () => {
    const server = lab.resource("cvm:Instance");
    const program = { ...base, dataDisks: [{ diskType: "CLOUD_PREMIUM", diskSize: 20 }] };
    const { id } = await server.up(program);
    const disk = await lab.need("cbs:Disk", {
      zone,
      diskType: "CLOUD_SSD",
      diskSize: 50,
      diskChargeType: "POSTPAID_BY_HOUR",
    });
    await lab.need("cbs:DiskAttachment", { diskId: disk.id, instanceId: id });
    await server.refresh();
    expect(await server.changes(program)).toEqual([]);
  });
});
