// What an instance does that a table of properties does not say: words for what disrupts, one operation at a time, ends.

import { present } from "../../found";
import { type Lab, openLab, region } from "../lab";

const zone = `${region}-3`;
let lab: Lab;
let base: { zone: string; imageId: string };
let otherImageId: string;

beforeAll(async () => {
  lab = await openLab();
  const { ImageSet } = await lab.api.cvm.DescribeImages({
    Filters: [{ Name: "image-type", Values: ["PUBLIC_IMAGE"] }],
  });
  const linux = ImageSet.filter(({ Platform }) => Platform !== "Windows");
  base = { zone, imageId: present(linux[0]).ImageId };
  otherImageId = present(linux[1]).ImageId;
});
afterAll(() => lab.close());
afterEach(() => lab.control("DELETE", "faults"));

const arm = (fault: object) => lab.control("POST", "faults", fault);
const states = async (id: string) => {
  const { InstanceSet } = await lab.api.cvm.DescribeInstances({ InstanceIds: [id] });
  return InstanceSet.map(({ InstanceState }) => InstanceState);
};
const ended = () => lab.control("POST", "clock", { advance: "300s" });

describe("a change that stops or reinstalls", () => {
  it("is refused in the preview without the word, all such changes at once", async () => {
    const server = lab.resource("cvm:Instance");
    await server.up({ ...base, instanceType: "S5.SMALL2" });
    const changed = { ...base, instanceType: "S5.SMALL4", imageId: otherImageId, password: "S3cret-word" };
    await expect(server.plan(changed)).rejects.toThrow(
      /instanceType .* stops the instance; set `allowStop: true`[\s\S]*imageId .* wipes its system disk; set `allowReinstall: true`[\s\S]*password changes/,
    );
    await server.destroy();
  });

  it("is refused before the first call where only the cloud shows that it is one", async () => {
    const server = lab.resource("cvm:Instance");
    await server.up({ ...base, name: "first" });
    const { state } = server;
    const { calls } = await lab.during(async () => {
      await expect(server.up({ ...base, name: "second", instanceType: "S5.LARGE8" })).rejects.toThrow(
        /instanceType changes, which stops the instance; set `allowStop: true`/,
      );
    });
    expect(calls.filter(({ read }) => !read)).toEqual([]);
    expect(server.state).toBe(state);
    await server.destroy();
  });
});

describe("making one", () => {
  it("fails at once with the cloud's reason when it cannot be launched, and the next destroy removes it", async () => {
    const server = lab.resource("cvm:Instance");
    await arm({ kind: "failTransition", type: "cvm:instance", transition: "launch" });
    const failure = await server.up(base).catch((error: unknown) => error as { id: string; outputs: never });
    expect(failure).toMatchObject({ message: expect.stringContaining("LAUNCH_FAILED (Failed by a fault") });
    const { id, outputs } = failure as { id: string; outputs: Record<string, never> };
    server.state = { id, inputs: {}, outputs };
    await server.destroy();
    expect(await states(id)).toEqual([]);
  });

  it("never makes two when the answer is lost", async () => {
    const server = lab.resource("cvm:Instance");
    await arm({ kind: "resetAfter", action: "RunInstances" });
    const { calls } = await lab.during(() => server.up({ ...base, name: "only" }));
    expect(calls.filter(({ action }) => action === "RunInstances").length).toBeGreaterThan(1);
    const { InstanceSet } = await lab.api.cvm.DescribeInstances({
      Filters: [{ Name: "instance-name", Values: ["only"] }],
    });
    expect(InstanceSet.map(({ InstanceId }) => InstanceId)).toEqual([server.now.id]);
    await server.destroy();
  });

  it("makes another one where the one before is gone, with the same program", async () => {
    const server = lab.resource("cvm:Instance", "phoenix");
    const { id } = await server.up(base);
    await server.destroy();
    expect((await server.up(base)).id).not.toBe(id);
    await server.destroy();
  });

  it("names an unknown type of the zone and an unknown image in the preview, with what there is", async () => {
    const server = lab.resource("cvm:Instance");
    await expect(
      server.check({ ...base, instanceType: "S5.SMALL3", imageId: "img-12345678" }),
    ).rejects.toThrow(
      /"S5.SMALL3" is not an instance type of ap-guangzhou-3; of \d+ there are, the nearest are S5\.SMALL1[\s\S]*"img-12345678" is not an image of ap-guangzhou/,
    );
  });

  it("names every mistake of a program at once", async () => {
    const server = lab.resource("cvm:Instance");
    const wrong = {
      ...base,
      password: "password",
      keyIds: ["skey-12345678"],
      instanceChargeType: "PREPAID",
      vpcId: "vpc-12345678",
      privateIpAddress: "10.0.0.300",
      internetMaxBandwidthOut: -1,
      publicIpAssigned: true,
      hostName: "-web",
      userData: "not base64",
      dataDisks: [{ diskSize: 15 }],
    };
    const message = await server.check(wrong).catch((error: Error) => error.message);
    for (const part of [
      "password must have two kinds",
      "dataDisks[0].diskSize must be a multiple of 10",
      "period is required for instanceChargeType PREPAID",
      "subnetId is required together with vpcId",
      "privateIpAddress must be an IPv4 address",
      "internetMaxBandwidthOut must be at least 0",
      "hostName must be letters and digits",
      "userData must be base64",
    ])
      expect(message).toContain(part);
    expect(message).not.toContain('"password"');
  });
});

describe("deleting one", () => {
  it("waits until the cloud has let go of its subnet and groups", async () => {
    const vpc = lab.resource("vpc:Vpc");
    const { id: vpcId } = await vpc.up({ cidrBlock: "10.0.0.0/16" });
    const subnet = lab.resource("vpc:Subnet");
    const { id: subnetId } = await subnet.up({ vpcId, zone, cidrBlock: "10.0.1.0/24" });
    const group = lab.resource("vpc:SecurityGroup");
    const { id: groupId } = await group.up({});
    const server = lab.resource("cvm:Instance");
    await server.up({ ...base, vpcId, subnetId, securityGroupIds: [groupId] });
    await server.destroy();
    const { calls } = await lab.during(async () => {
      await Promise.all([subnet.destroy(), group.destroy()]);
      await vpc.destroy();
    });
    expect(calls.filter(({ code }) => code)).toEqual([]);
  });

  it("refuses a protected one, and says how to go on", async () => {
    const server = lab.resource("cvm:Instance");
    await server.up({ ...base, disableApiTermination: true });
    await expect(server.destroy()).rejects.toThrow(
      /protected from deletion: set `disableApiTermination: false`/,
    );
    await server.up({ ...base, disableApiTermination: false });
    await server.destroy();
  });

  it("waits for an operation of someone else first", async () => {
    const server = lab.resource("cvm:Instance");
    const { id } = await server.up(base);
    await lab.api.cvm.RebootInstances({ InstanceIds: [id] });
    await server.destroy();
    expect(await states(id)).toEqual([]);
  });

  describe("that is PREPAID", () => {
    const prepaid = () => ({ ...base, instanceChargeType: "PREPAID", period: 1 });

    it("is refused until the user says what becomes of it, and nothing is called", async () => {
      const server = lab.resource("cvm:Instance");
      await server.up(prepaid());
      const { writes } = await lab.during(async () => {
        await expect(server.destroy()).rejects.toThrow(/recycle bin.*forceDelete: true.*forceDelete: false/);
      });
      expect(writes).toEqual([]);
      await server.up({ ...prepaid(), forceDelete: true });
      await server.destroy();
    });

    it("stays in the recycle bin when the user wants that, and counts as gone", async () => {
      const server = lab.resource("cvm:Instance");
      const state = await server.up({ ...prepaid(), forceDelete: false });
      const { writes } = await lab.during(() => server.destroy());
      expect(writes).toEqual(["TerminateInstances"]);
      expect(await states(state.id)).toEqual(["SHUTDOWN"]);
      server.state = state;
      expect(await server.refresh()).toBeUndefined();
    });

    it("says in the recycle bin that it holds its subnet, until when, and what can be done", async () => {
      const { id: vpcId } = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
      const subnet = lab.resource("vpc:Subnet");
      const { id } = await subnet.up({ vpcId, cidrBlock: "10.0.77.0/24", zone });
      const server = lab.resource("cvm:Instance");
      const state = await server.up({ ...prepaid(), vpcId, subnetId: id, forceDelete: false });
      await server.destroy();
      await expect(subnet.destroy()).rejects.toThrow(
        new RegExp(
          `used by instance ${state.id} \\(it was deleted and lies in the recycle bin, where it holds this for 7 days after its delete, until \\d{4}-\\d\\d-\\d\\d at the latest: destroy it there, in the console, or delete this after that\\)`,
        ),
      );
      await lab.api.cvm.TerminateInstances({ InstanceIds: [state.id] });
      await ended();
      await subnet.destroy();
    });

    it("is taken out of the recycle bin by a delete that was interrupted there", async () => {
      const server = lab.resource("cvm:Instance");
      const { id } = await server.up({ ...prepaid(), forceDelete: true });
      await lab.api.cvm.TerminateInstances({ InstanceIds: [id] });
      await ended();
      await server.destroy();
      expect(await states(id)).toEqual([]);
    });
  });
});
