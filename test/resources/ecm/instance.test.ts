// What an edge machine does that a table of properties does not say: a launch without a token, what is bound to it, keys, groups.
import { type Lab, openLab, edgeRegion as region } from "../lab";
import { edgeMachine, edgeModule, otherEdgeImage } from "../words";

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());
afterEach(() => lab.cloud.liftFaults());

async function named(name: string): Promise<string[]> {
  const { InstanceSet } = await lab.api.ecm.DescribeInstances({
    Filters: [{ Name: "instance-name", Values: [name] }],
  });
  return InstanceSet.map(({ InstanceId }) => InstanceId);
}

const launches = (calls: { action: string }[]) =>
  calls.filter(({ action }) => action === "RunInstances").length;

describe("a launch whose answer is lost", () => {
  it("is found by what the machine carries, and not sent again", async () => {
    const server = lab.resource("ecm:Instance");
    await lab.cloud.fault({ kind: "resetAfter", action: "RunInstances" });
    const { calls } = await lab.during(() => server.up({ ...edgeMachine, name: "only" }));
    expect(launches(calls)).toBe(1);
    expect(await named("only")).toEqual([server.now.id]);
    await server.destroy();
  });

  it("is sent again where it made nothing", async () => {
    const server = lab.resource("ecm:Instance");
    await lab.cloud.fault({ kind: "resetBefore", action: "RunInstances" });
    await server.up({ ...edgeMachine, name: "second" });
    expect(await named("second")).toEqual([server.now.id]);
    await server.destroy();
  });

  it("does not take over a machine of the same name that is somebody else's", async () => {
    const theirs = lab.resource("ecm:Instance");
    await theirs.up({ ...edgeMachine, name: "twin" });
    const server = lab.resource("ecm:Instance");
    await lab.cloud.fault({ kind: "resetAfter", action: "RunInstances" });
    await server.up({ ...edgeMachine, name: "twin" });
    expect(await named("twin")).toHaveLength(2);
    await server.destroy();
    expect(await named("twin")).toEqual([theirs.now.id]);
    await theirs.destroy();
  });
});

test("a machine that is deleted leaves the address that is bound to it", async () => {
  const server = lab.resource("ecm:Instance");
  await server.up(edgeMachine);
  const { id: AddressId } = await lab.need("ecm:Eip", { region, internetServiceProvider: "CTCC" });
  await lab.api.ecm.AssociateAddress({ EcmRegion: region, AddressId, InstanceId: server.now.id });
  await lab.cloud.advance("60s");
  await server.destroy();
  const { AddressSet } = await lab.api.ecm.DescribeAddresses({ EcmRegion: region, AddressIds: [AddressId] });
  expect(AddressSet).toMatchObject([{ AddressId, AddressStatus: "UNBIND" }]);
});

test("an operation of somebody else is waited for before a delete", async () => {
  const server = lab.resource("ecm:Instance");
  await server.up({ ...edgeMachine, name: "busy" });
  await lab.api.ecm.RebootInstances({ InstanceIdSet: [server.now.id] });
  await server.destroy();
  expect(await named("busy")).toEqual([]);
});

test("keys are taken away in place, while the machine is stopped", async () => {
  const [key, other] = [await lab.need("ecm:KeyPair", {}), await lab.need("ecm:KeyPair", {})];
  const server = lab.resource("ecm:Instance");
  const program = { ...edgeMachine, allowStop: true, allowReplace: true };
  await server.up({ ...program, keyIds: [key.id, other.id] });
  const { writes } = await lab.during(() => server.up({ ...program, keyIds: [other.id] }));
  expect(writes).toEqual(["StopInstances", "DisassociateInstancesKeyPairs", "StartInstances"]);
  expect((await server.find({ ...program, keyIds: [other.id, key.id] })).replaces).toBe(true);
  await server.destroy();
});

test("a reinstall sets the password on its way", async () => {
  const server = lab.resource("ecm:Instance");
  const program = { ...edgeMachine, allowStop: true, allowReinstall: true };
  await server.up({ ...program, password: "S3cret-word" });
  const changed = { ...program, imageId: otherEdgeImage, password: "0ther-word" };
  const { writes } = await lab.during(() => server.up(changed));
  expect(writes).toEqual(["ResetInstances"]);
  await server.destroy();
});

test("a module names the machines that keep it, and keeps what they are made of", async () => {
  const template = lab.resource("ecm:Module");
  const program = { ...edgeModule, name: "template" };
  const { id: moduleId } = await template.up(program);
  const server = lab.resource("ecm:Instance");
  await server.up({ zone: edgeMachine.zone, isp: "CTCC", moduleId });
  await expect(template.up({ ...program, instanceType: "SN3ne.LARGE8" })).rejects.toThrow(
    "InvalidParameterValue.ModuleNotAllowChange",
  );
  await expect(template.destroy()).rejects.toThrow(`instance ${server.now.id}`);
  await server.destroy();
  await template.destroy();
});

test("an image names the machines and the modules that are made of it", async () => {
  const original = await lab.need("ecm:Instance", { ...edgeMachine, powerState: "STOPPED" });
  const image = lab.resource("ecm:Image");
  await image.up({ instanceId: original.id, allowReplace: true });
  const server = lab.resource("ecm:Instance");
  const template = lab.resource("ecm:Module");
  await server.up({ ...edgeMachine, imageId: image.now.id });
  await template.up({ ...edgeModule, imageId: image.now.id });
  await expect(image.destroy()).rejects.toThrow(`instance ${server.now.id}`);
  await server.destroy();
  await expect(image.destroy()).rejects.toThrow(`module ${template.now.id}`);
  await template.destroy();
  await image.destroy();
});

test("a group beside a list that has all of them is refused", async () => {
  const { id: groupId } = await lab.need("ecm:SecurityGroup", {});
  const server = lab.resource("ecm:Instance");
  await server.up({ ...edgeMachine, securityGroupIds: [groupId] });
  const beside = { instanceId: server.now.id, securityGroupId: groupId };
  await expect(lab.resource("ecm:InstanceSecurityGroup").up(beside)).rejects.toThrow(
    "is an instance whose own list has all its security groups",
  );
  await server.destroy();
});

test("a program that says neither a module nor what a machine is made of is told all that is missing", async () => {
  const failure = await lab
    .resource("ecm:Instance")
    .up({ zone: edgeMachine.zone, isp: "CTCC" })
    .catch(String);
  for (const missing of ["instanceType", "imageId", "internetMaxBandwidthOut"])
    expect(failure).toContain(missing);
});
