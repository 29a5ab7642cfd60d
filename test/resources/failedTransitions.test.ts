// Changes of state that the cloud takes and does not carry out, or does not end: nothing is said to be what it is not, and the
// next run gets there.
import { PartialError } from "../../provider/lifecycle/author/failures";
import { found, present } from "../found";
import { type Lab, openLab, region, type Subject } from "./lab";

const zone = `${region}-3`;
const hourly = { zone, diskType: "CLOUD_PREMIUM", diskSize: 100, diskChargeType: "POSTPAID_BY_HOUR" };
let lab: Lab;
let instanceId: string;
let machine: { zone: string; imageId: string; vpcId: string; subnetId: string };

beforeAll(async () => {
  // Slow enough that changes of state are seen while they go on.
  lab = await openLab({ clock: { kind: "scaled", factor: 20 } });
  // A clock that has gone no further than ours yet would be taken for one that runs like it.
  await lab.control("POST", "clock", { advance: "1m" });
  const { ImageSet } = await lab.api.cvm.DescribeImages({});
  const { id: vpcId } = await lab.need("vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
  const { id: subnetId } = await lab.need("vpc:Subnet", { vpcId, zone, cidrBlock: "10.0.0.0/24" });
  machine = { zone, imageId: present(ImageSet[0]).ImageId, vpcId, subnetId };
  instanceId = (await lab.need("cvm:Instance", machine)).id;
});
afterAll(() => lab.close());
afterEach(async () => {
  expect(await lab.control("DELETE", "faults")).toEqual({ unused: [] });
});

const arm = (kind: "failTransition" | "stickTransition", type: string, transition?: string) =>
  lab.control("POST", "faults", { kind, type, ...(transition ? { transition } : {}) });

/** What an engine keeps of a create that failed. */
async function failing(subject: Subject, program: Parameters<Subject["up"]>[0]): Promise<Error> {
  const failure = await subject.up(program).catch((error: unknown) => error);
  if (failure instanceof PartialError)
    subject.state = { id: failure.id, inputs: subject.state?.inputs ?? {}, outputs: failure.outputs };
  return failure as Error;
}

test("an instance that could not be launched is replaced, the failed one first", async () => {
  const server = lab.resource("cvm:Instance");
  await arm("failTransition", "cvm:instance", "launch");
  expect(await failing(server, machine)).toBeInstanceOf(PartialError);
  expect(server.now.outputs.instanceState).toBe("LAUNCH_FAILED");
  const plan = await server.plan(machine);
  expect(plan).toMatchObject({ replaces: ["instanceState"], deleteBeforeReplace: true });
  await server.refresh();
  expect((await server.plan(machine)).replaces).toEqual(["instanceState"]);
  await server.destroy();
});

test("an address that was not bound is no binding, and is bound by the next run", async () => {
  const { id: addressId } = await lab.need("vpc:Eip", {});
  const binding = lab.resource("vpc:EipAssociation");
  await arm("failTransition", "vpc:address");
  expect(await failing(binding, { addressId, instanceId })).not.toBeInstanceOf(PartialError);
  await binding.up({ addressId, instanceId });
  await binding.destroy();
});

test("what is not carried out is waited for a while, and then told", async () => {
  // One after another: a fault that is armed for one disk would meet the attachment of another's.
  await attaching();
  await growing();
  await detaching();
});

/** A disk that was not attached is no attachment, and is attached by the next run. */
async function attaching(): Promise<void> {
  const { id: diskId } = await lab.need("cbs:Disk", hourly);
  const attachment = lab.resource("cbs:DiskAttachment");
  await arm("failTransition", "cbs:disk", "attach");
  const failure = await failing(attachment, { diskId, instanceId });
  expect(failure).not.toBeInstanceOf(PartialError);
  expect(failure.message).toMatch(
    `waiting for ${diskId} to be attached to ${instanceId}: it is NOT ATTACHED (the cloud accepted it and has not carried it out)`,
  );
  await attachment.up({ diskId, instanceId });
  expect(attachment.now.outputs.diskState).toBe("ATTACHED");
  await attachment.destroy();
}

/** A disk that did not grow is not said to have grown. */
async function growing(): Promise<void> {
  const disk = lab.resource("cbs:Disk");
  await disk.up(hourly);
  await arm("failTransition", "cbs:disk", "expand");
  const failure = await failing(disk, { ...hourly, diskSize: 200 });
  expect(failure.message).toMatch(/changing diskSize \(it is 100\): the cloud accepted it and has not/);
  expect(disk.now.outputs.diskSize).toBe(100);
  await disk.up({ ...hourly, diskSize: 200 });
  expect(disk.now.outputs.diskSize).toBe(200);
  await disk.destroy();
}

/** What was not detached is still there, and the next delete removes it. */
async function detaching(): Promise<void> {
  const { id: diskId } = await lab.need("cbs:Disk", hourly);
  const attachment = lab.resource("cbs:DiskAttachment");
  await attachment.up({ diskId, instanceId });
  await arm("failTransition", "cbs:disk", "detach");
  await expect(attachment.destroy()).rejects.toThrow(
    /to be gone: it is at rest as before \(ATTACHED: the cloud accepted the delete and has not carried it out/,
  );
  await attachment.destroy();
}

test("what does not end is given up with what was seen, keeps its id, and goes on in the next run", async () => {
  const server = lab.resource("cvm:Instance");
  await arm("stickTransition", "cvm:instance", "launch");
  // On a slow machine the time is up before the cloud has answered with an id: then it gets more.
  let failure: Error | undefined;
  for (server.patience = 1; server.patience < 300 && !server.state; server.patience *= 2)
    failure = await failing(server, machine);
  failure = found(failure, "failure");
  expect(failure).toBeInstanceOf(PartialError);
  expect(failure.message).toMatch(
    /timed out after \d+s and \d+ checks \(saw PENDING x\d+\); the next run continues/,
  );
  const { id } = present(server.state);
  await lab.control("DELETE", "faults");
  server.patience = 600;
  const { writes } = await lab.during(() => server.up(machine));
  expect(writes).toEqual([]);
  expect(server.state).toMatchObject({ id, outputs: { instanceState: "RUNNING" } });
  await server.destroy();
});
