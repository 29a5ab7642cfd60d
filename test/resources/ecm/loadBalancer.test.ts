// Load balancers with what belongs to them: writes of one go one after another, what is asked for together is sent together, and
// a balancer that is busy with somebody else's task is waited for.
import type { Properties } from "../../../provider/lifecycle/author/values";
import { type Lab, openLab, edgeRegion as region, type Subject } from "../lab";
import { edgeMachine } from "../words";

let lab: Lab;
let balancerId: string;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());
beforeEach(async () => {
  balancerId = (await lab.need("ecm:LoadBalancer", { region, vipIsp: "CTCC" })).id;
});

const listening = (port: number, more: Properties = {}): Properties => ({
  ...{ region, loadBalancerId: balancerId, protocol: "TCP", port, ...more },
});

test("listeners that come and go together take one call each way", async () => {
  const listeners = Array.from({ length: 5 }, () => lab.resource("ecm:Listener"));
  const made = await lab.during(() => Promise.all(listeners.map((one, i) => one.up(listening(80 + i)))));
  expect(made.writes).toEqual(["CreateListener"]);
  expect(new Set(listeners.map(({ now }) => now.outputs.port)).size).toBe(5);
  const seen = await lab.during(() => Promise.all(listeners.map((one) => one.refresh())));
  expect(seen.reads).toEqual(["DescribeListeners"]);
  const gone = await lab.during(() => Promise.all(listeners.map((one) => one.destroy())));
  expect(gone.writes).toEqual(["DeleteLoadBalancerListeners"]);
});

test("listeners that differ in what a call says once are made one call after another, and none is refused", async () => {
  const programs = [
    listening(80),
    listening(81, { scheduler: "LEAST_CONN" }),
    listening(82, { protocol: "UDP", healthCheck: { healthSwitch: 0 } }),
    listening(90, { endPort: 99 }),
  ];
  const { calls } = await lab.during(() =>
    Promise.all(programs.map((program) => lab.resource("ecm:Listener").up(program))),
  );
  const creates = calls.filter(({ action }) => action === "CreateListener");
  expect(creates).toHaveLength(4);
  expect(creates.filter(({ code }) => code !== null)).toEqual([]);
});

test("of listeners that come together only the wrong one fails", async () => {
  await lab.resource("ecm:Listener").up(listening(81));
  const outcomes = await Promise.allSettled(
    [80, 81, 82].map((port) => lab.resource("ecm:Listener").up(listening(port))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("a task of somebody else is waited for", async () => {
  await lab.cloud.fault({ kind: "stickTransition", type: "ecm:loadBalancer", transition: "write", times: 1 });
  await lab.api.ecm.ModifyLoadBalancerAttributes({ LoadBalancerId: balancerId, LoadBalancerName: "theirs" });
  const since = await lab.cloud.last();
  const made = lab.resource("ecm:Listener").up(listening(80));
  await lab.cloud.whenCalled("CreateListener", since);
  await lab.cloud.liftFaults();
  expect((await made).outputs.port).toBe(80);
  const [refused] = await lab.cloud.callsSince(since);
  expect(refused).toMatchObject({ action: "CreateListener", code: "FailedOperation" });
});

test("a task that fails says so, and the next run goes on", async () => {
  const listener = lab.resource("ecm:Listener");
  await lab.cloud.fault({ kind: "failTransition", type: "ecm:listener", transition: "create", times: 1 });
  await expect(listener.up(listening(80))).rejects.toThrow(
    `waiting for the change of ${balancerId} to end: it is FAILED`,
  );
  expect((await listener.up(listening(80))).outputs.port).toBe(80);
});

test("two listeners of a program that would have the same port are refused before anything is called", async () => {
  await lab.resource("ecm:Listener").up(listening(80, { endPort: 90 }));
  const { result, calls } = await lab.during(() =>
    lab.resource("ecm:Listener").up(listening(85)).catch(String),
  );
  expect(result).toContain("which listens at TCP 80 to 90 of the same load balancer");
  expect(calls).toEqual([]);
});

test("a group beside a list that has all of them is refused", async () => {
  const balancer = lab.resource("ecm:LoadBalancer");
  const { id: groupId } = await lab.need("ecm:SecurityGroup", {});
  await balancer.up({ region, vipIsp: "CTCC", securityGroupIds: [groupId] });
  const beside = { region, loadBalancerId: balancer.now.id, securityGroupId: groupId };
  await expect(lab.resource("ecm:LoadBalancerSecurityGroup").up(beside)).rejects.toThrow(
    "whose own list has all its security groups",
  );
});

test("a VPC names the load balancers in it", async () => {
  const vpc = lab.resource("ecm:Vpc");
  const { id: vpcId } = await vpc.up({ region, cidrBlock: "10.0.0.0/16" });
  const { id } = await lab.need("ecm:LoadBalancer", { region, vipIsp: "CTCC", vpcId });
  await expect(vpc.destroy()).rejects.toThrow(`load balancer ${id}`);
});

test("a name that is taken is not silently another one", async () => {
  const program = { region, vipIsp: "CTCC", name: "front" };
  await lab.resource("ecm:LoadBalancer").up(program);
  await expect(lab.resource("ecm:LoadBalancer").up(program)).rejects.toThrow(
    "InvalidParameterValue.Duplicate",
  );
});

describe("targets", () => {
  let machineId: string;
  beforeAll(async () => {
    machineId = (await lab.need("ecm:Instance", edgeMachine)).id;
  });

  const listenerAt = async (port: number) => (await lab.need("ecm:Listener", listening(port))).id;
  const target = (listenerId: string, port: number, more: Properties = {}): Properties => ({
    ...{ region, listenerId, instanceId: machineId, port, ...more },
  });
  const outcomesOf = async (programs: Properties[]) => {
    const made = await Promise.allSettled(
      programs.map((program) => lab.resource("ecm:TargetAttachment").up(program)),
    );
    return made.map(({ status }) => status);
  };

  test("of several listeners that come, change and go together take one call each way", async () => {
    const listeners = [await listenerAt(80), await listenerAt(81)];
    const all = listeners.flatMap((id) =>
      [8080, 8081].map((port): [Subject, Properties] => [
        lab.resource("ecm:TargetAttachment"),
        target(id, port),
      ]),
    );
    const upWith = (more: Properties) =>
      lab.during(() => Promise.all(all.map(([one, program]) => one.up({ ...program, ...more }))));
    const made = await upWith({});
    expect(made.writes).toEqual(["BatchRegisterTargets"]);
    expect(made.reads.filter((action) => action === "DescribeTargets")).toHaveLength(1);
    expect((await upWith({ weight: 30 })).writes).toEqual(["BatchModifyTargetWeight"]);
    const gone = await lab.during(() => Promise.all(all.map(([one]) => one.destroy())));
    expect(gone.writes).toEqual(["BatchDeregisterTargets"]);
  });

  test("one that cannot be fails alone, though the cloud fails all of its listener", async () => {
    const [one, other] = [await listenerAt(80), await listenerAt(81)];
    const programs = [
      target(one, 80),
      { region, listenerId: one, eniIp: "10.9.9.9", port: 80 },
      target(one, 81),
      target(other, 80),
    ];
    expect(await outcomesOf(programs)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    await expect(lab.resource("ecm:TargetAttachment").up(programs[1] ?? {})).rejects.toThrow(
      `registering 10.9.9.9 at port 80 as a target of ${one}: there is no network interface with 10.9.9.9 that is attached to a machine`,
    );
  });

  test("one that is gone with its machine is gone", async () => {
    const { id: instanceId } = await lab.need("ecm:Instance", edgeMachine);
    const gone = lab.resource("ecm:TargetAttachment");
    await gone.up(target(await listenerAt(80), 80, { instanceId }));
    await lab.api.ecm.TerminateInstances({ InstanceIdSet: [instanceId] });
    await lab.cloud.advance("2m");
    const { writes } = await lab.during(() => gone.destroy());
    expect(writes).toEqual([]);
  });
});
