// A create that was carried out and whose process was killed before it could say so: the next run, on a machine that has the
// state and nothing else, finds it, whatever the program says by then.
import type { Properties } from "../../provider/lifecycle/author/values";
import { definitions } from "../../provider/resources";
import { found, present } from "../found";
import { type Lab, openLab, type Subject } from "../resources/lab";
import { type Row, rows } from "./lives";

let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(() => lab.close());

async function there(): Promise<string[]> {
  const { leaks } = (await lab.control("GET", "leaks")) as unknown as {
    leaks: { type: string; id: string }[];
  };
  return leaks.map(({ type, id }) => `${type} ${id}`).sort();
}

/** The cloud has carried the action out. */
async function untilCommitted(
  action: string,
  since: number,
  which: (call: { injected: readonly string[] }) => boolean = () => true,
): Promise<void> {
  for (;;) {
    const calls = await lab.cloud.callsSince(since);
    if (calls.some((call) => call.action === action && call.committed && which(call))) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The cloud has carried the action out, and keeps its answer. */
const whenDone = (action: string, since: number) =>
  untilCommitted(action, since, ({ injected }) => injected.includes("hangAfter"));

/** What makes a resource of a kind in the cloud. */
const creates: Record<string, string> = {
  "vpc:Vpc": "CreateVpc",
  "vpc:Subnet": "CreateSubnet",
  "vpc:RouteTable": "CreateRouteTable",
  "vpc:Route": "CreateRoutes",
  "vpc:RouteTableAssociation": "ReplaceRouteTableAssociation",
  "vpc:SecurityGroup": "CreateSecurityGroup",
  "vpc:SecurityGroupRule": "CreateSecurityGroupPolicies",
  "vpc:SecurityGroupRules": "CreateSecurityGroupPolicies",
  "vpc:Eip": "AllocateAddresses",
  "vpc:EipAssociation": "AssociateAddress",
  "cvm:KeyPair": "CreateKeyPair",
  "cvm:Instance": "RunInstances",
  "cbs:Disk": "CreateDisks",
  "cbs:DiskAttachment": "AttachDisks",
};

async function needed({ needs = {} }: Row): Promise<{ ids: Record<string, string>; subjects: Subject[] }> {
  const ids: Record<string, string> = {};
  const subjects: Subject[] = [];
  for (const [key, { token, inputs }] of Object.entries(needs)) {
    const subject = lab.resource(token);
    ids[key] = (await subject.up(inputs(ids) as Properties)).id;
    subjects.unshift(subject);
  }
  return { ids, subjects };
}

/** Sends the create, is killed when the cloud has carried it out, and begins anew elsewhere. */
async function interrupted(subject: Subject, program: Properties): Promise<void> {
  const action = found(creates[subject.definition.token], `the create of ${subject.definition.token}`);
  const since = await lab.cloud.last();
  await lab.control("POST", "faults", { kind: "hangAfter", action });
  const killed = subject.up(program).catch(() => {});
  await whenDone(action, since);
  await lab.restart();
  await killed;
  await lab.control("DELETE", "faults");
  subject.state = undefined;
}

const known = rows.filter(({ token }) => creates[token] !== undefined && definitions.resources.has(token));

/** What the program says after the crash: a change to what it said before. */
function changesOf({ token, changes, replaces }: Row): [what: string, change: Properties][] {
  const [changed] = changes;
  return [
    ["the same", {}],
    ...(changed ? [["another value", { [changed[0]]: changed[1] }] as [string, Properties]] : []),
    ...(replaces && token !== "cvm:Instance"
      ? [["what only a new one has", replaces] as [string, Properties]]
      : []),
  ];
}

describe.each(known)("an interrupted create of $token", (row) => {
  test.each(changesOf(row))("is carried on by a program that says %s", async (what, change) => {
    const { ids, subjects } = await needed(row);
    const before = await there();
    const subject = lab.resource(row.token);
    const program = row.program(ids) as Properties;
    await interrupted(subject, program);
    const left = await there();
    await subject.up({ ...program, ...change });
    const made = await there();
    // A thing of its own is carried on, or another has taken its place.
    if (what === "what only a new one has") expect(made.length).toBe(left.length);
    else if (row.token !== "cvm:KeyPair") expect(made).toEqual(left);
    expect(await subject.changes({ ...program, ...change })).toEqual([]);
    await subject.destroy();
    expect(await there()).toEqual(before);
    for (const one of subjects) await one.destroy();
    expect(await there()).toEqual([]);
  });
});

test("is not carried on by a stack of the same name: it makes its own, and takes only its own away", async () => {
  const program = { cidrBlock: "10.0.0.0/16" };
  const theirs = lab.resource("vpc:Vpc", "main");
  await interrupted(theirs, program);
  const left = await there();
  lab.identity = "another stack";
  const ours = lab.resource("vpc:Vpc", "main");
  await lab.control("POST", "faults", { kind: "resetBefore", action: "CreateVpc" });
  await ours.up(program);
  expect((await there()).length).toBe(2 * left.length);
  await ours.destroy();
  expect(await there()).toEqual(left);
});

test("is told from the thing that a replacement is to replace", async () => {
  const vpc = lab.resource("vpc:Vpc");
  const { id: old } = await vpc.up({ cidrBlock: "10.0.0.0/16" });
  const kept = vpc.state;
  await lab.restart();
  await interrupted(vpc, { cidrBlock: "10.1.0.0/16" });
  vpc.state = kept;
  const { id } = await vpc.up({ cidrBlock: "10.1.0.0/16" });
  expect(id).not.toBe(old);
  await vpc.destroy();
  expect(await there()).toEqual([]);
});

test("the refusal of a second request is not taken for the fate of the first", async () => {
  const address = lab.resource("vpc:Eip");
  await lab.control("POST", "faults", { kind: "resetAfter", action: "AllocateAddresses" });
  const refusal = { kind: "error", code: "AuthFailure.TokenFailure", action: "AllocateAddresses" };
  await lab.control("POST", "faults", { ...refusal, nth: 2, times: 50 });
  await address.up({ internetMaxBandwidthOut: 1 });
  expect(await there()).toEqual([`vpc:address ${present(address.state).id}`]);
});

test("a create that may have happened is told where no look for it succeeds, and taken up by the next run", async () => {
  // The first create of a kind looks before it is sent.
  const first = lab.resource("vpc:Eip");
  await first.up({ internetMaxBandwidthOut: 1 });
  const address = lab.resource("vpc:Eip");
  const before = await there();
  await lab.control("POST", "faults", { kind: "resetAfter", action: "AllocateAddresses" });
  const refusal = { kind: "error", code: "AuthFailure.TokenFailure", times: 50 };
  await lab.control("POST", "faults", { ...refusal, action: "AllocateAddresses", nth: 2 });
  await lab.control("POST", "faults", { ...refusal, action: "DescribeAddresses" });
  await expect(address.up({ internetMaxBandwidthOut: 1 })).rejects.toThrow("AuthFailure.TokenFailure");
  expect(address.warnings).toEqual([expect.stringContaining("it may have made a vpc:Eip")]);
  await lab.cloud.liftFaults();
  await lab.restart();
  const { id } = await address.up({ internetMaxBandwidthOut: 1 });
  expect(await there()).toEqual([...before, `vpc:address ${id}`].sort());
  await Promise.all([first.destroy(), address.destroy()]);
});

test("an answer that comes after Ctrl-C has its id kept", async () => {
  const vpc = lab.resource("vpc:Vpc");
  const cancel = new AbortController();
  vpc.signal = cancel.signal;
  await lab.control("POST", "faults", { kind: "latency", duration: "1500ms", action: "CreateVpc" });
  const ended = vpc.up({ cidrBlock: "10.0.0.0/16" }).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 500));
  cancel.abort();
  expect(await ended).toMatchObject({ id: expect.stringMatching(/^vpc-/) });
});

describe("what shows by its name alone, and late,", () => {
  const imported = { sourceImageId: "img-487zeit5", sourceRegion: "ap-guangzhou", name: "brought" };

  test("has its id after Ctrl-C", async () => {
    const image = lab.resource("ecm:Image");
    const cancel = new AbortController();
    image.signal = cancel.signal;
    await lab.control("POST", "faults", {
      kind: "staleRead",
      action: "DescribeImage",
      lag: "2s",
      lasting: "10m",
    });
    const since = await lab.cloud.last();
    const ended = image.up(imported).catch((error: unknown) => error);
    await untilCommitted("ImportImage", since);
    cancel.abort();
    expect(await ended).toMatchObject({ id: expect.stringMatching(/^img-/) });
  });

  test("has its id though the time for its create was over", async () => {
    const image = lab.resource("ecm:Image");
    image.patience = 1;
    await lab.control("POST", "faults", {
      kind: "staleRead",
      action: "DescribeImage",
      lag: "2s",
      lasting: "10m",
    });
    const ended = await image.up(imported).catch((error: unknown) => error);
    expect(ended).toMatchObject({ id: expect.stringMatching(/^img-/) });
  });
});

test("what carries the tags does not show them, and keeps them when its own change", async () => {
  const vpc = lab.resource("vpc:Vpc");
  const program = { cidrBlock: "10.0.0.0/16", tags: { team: "web" } };
  const { outputs } = await vpc.up(program);
  expect(outputs.tags).toEqual({ team: "web" });
  await vpc.up({ ...program, tags: { stage: "test" } });
  expect(present(await vpc.refresh()).outputs.tags).toEqual({ stage: "test" });
  const { VpcSet } = await lab.api.vpc.DescribeVpcs({ VpcIds: [present(vpc.state).id] });
  expect(present(VpcSet[0]).TagSet.filter(({ Key }) => Key.startsWith("pulumi-native."))).toHaveLength(3);
});
