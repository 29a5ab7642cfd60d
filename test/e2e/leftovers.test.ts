// What a stack has left in the cloud is found and ended without the program, for both hosts, by the state alone: of the engine
// here, or exported. A create that was interrupted is one that the state has a note of, and not the resource.
import * as fs from "node:fs";
import * as path from "node:path";
import type { Run } from "../../local/cli/quickstart/engines";
import { CloudControl, startedCloud } from "../cloudControl";
import { commandHere } from "../commandHere";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { present } from "../found";
import { Stack } from "./stacks";

interface Exported {
  version: number;
  deployment: { resources: { urn: string; id: string }[]; pending_operations?: object[] };
}

const program = `
  const pulumi = require("@pulumi/pulumi");
  const { vpc } = require("pulumi-tencentcloud-native");
  new vpc.Vpc("kept", { cidrBlock: "10.0.0.0/16" });
  new vpc.Vpc("lost", { cidrBlock: "10.1.0.0/16" });
  new pulumi.CustomResource("tencentcloud-native:vpc:SecurityGroup", "plugged", {});
  new pulumi.CustomResource("tencentcloud-native:vpc:SecurityGroup", "lostToo", {});`;

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;
let stack: Stack;

beforeAll(async () => {
  folders = await makeHostFolders();
  cloud = await startedCloud();
  const settings = { runtime: "nodejs", plugins: folders.plugins };
  const env = { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou", NO_COLOR: "1" };
  stack = await Stack.create("local", path.join(folders.program, "leaving"), settings, env);
  stack.program(program);
  await stack.up();
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

/** The command, with the state in a file or of the engine. */
function leftovers(...args: string[]): Promise<Run> {
  return commandHere(["leftovers", ...args, "--cwd", stack.folder], stack.env);
}

const nameOf = ({ urn }: { urn: string }) => present(urn.split("::").at(-1));

async function ids(type: string): Promise<string[]> {
  const found = await new CloudControl(cloud.url).things(type);
  return found.map(({ id }) => id).sort();
}

test("they are listed, described for a program, and deleted, and nothing else is", async () => {
  const made = await stack.resources();
  const exported = JSON.parse(await stack.ok("export")) as Exported;
  const file = path.join(stack.folder, "state.json");
  const isLost = (one: { urn: string }) => /^lost/.test(nameOf(one));
  const { resources } = exported.deployment;
  exported.deployment.pending_operations = resources
    .filter(isLost)
    .map(({ id: _id, ...resource }) => ({ type: "creating", resource }));
  exported.deployment.resources = resources.filter((one) => !isLost(one));
  fs.writeFileSync(file, JSON.stringify(exported));
  await stack.ok("import", "--file", file);

  const listed = await leftovers("--state", file, "--json");
  const { leftovers: found } = JSON.parse(listed.output) as {
    leftovers: { type: string; id: string; urn: string }[];
  };
  expect(found.map(({ type, id, urn }) => [type, id, nameOf({ urn })]).sort()).toEqual([
    ["vpc:SecurityGroup", present(made.lostToo).id, "lostToo"],
    ["vpc:Vpc", present(made.lost).id, "lost"],
  ]);
  expect(listed.code).toBe(7);

  const adopted = await leftovers("--adopt", present(made.lost).id);
  expect(adopted.output).toContain(
    `new tencentcloud.vpc.Vpc("lost", {\n  adopt: "${present(made.lost).id}",\n`,
  );

  stack.program("");
  const destroyed = await stack.run("destroy", "--yes", "--skip-preview");
  expect(destroyed.output).toMatch(
    /In the cloud, made by this stack, and not in its state:[\s\S]*tencentcloud-native leftovers/,
  );
  expect(destroyed.output).toContain(present(made.lost).id);
  expect(await ids("vpc:vpc")).toEqual([present(made.lost).id]);

  const ended = await leftovers("--destroy", "--yes");
  expect(ended.output).toContain("2 deleted");
  expect(ended.code).toBe(0);
  expect(await ids("vpc:vpc")).toEqual([]);
  expect(await ids("vpc:securityGroup")).toEqual([]);
});

test("what carries no tags is listed by what an interrupted create was to make, and deleted only by its id", async () => {
  stack.program(`
    const { cbs, vpc } = require("pulumi-tencentcloud-native");
    new cbs.AutoSnapshotPolicy("nightly", { policy: [{ hour: [3], dayOfWeek: [0] }] });
    const group = new vpc.SecurityGroup("group", { exclusive: false });
    const rule = { securityGroupId: group.id, direction: "ingress", action: "ACCEPT", cidrBlock: "10.0.0.0/8" };
    new vpc.SecurityGroupRule("rule", { ...rule, protocol: "TCP", port: "443" });`);
  await stack.up();
  const { rule, nightly } = await stack.resources();
  await killedWhileMaking("rule", "nightly");

  const listed = await leftovers();
  const kept = await leftovers("--destroy", "--yes");
  for (const { id } of [present(rule), present(nightly)]) {
    expect(listed.output).toContain(id);
    expect(kept.output).toContain(`${id} stays: it carries no tags`);
  }
  expect(listed.output).toContain("No tag says who has made");
  expect(kept.code).toBe(7);
  const ended = await leftovers(present(rule).id, present(nightly).id, "--destroy", "--yes");
  expect(ended.output).toContain("2 deleted");
  expect((await leftovers()).code).toBe(0);
  await stack.destroy();
});

/** The state as it is when those resources of it were being made, and the run was killed. */
async function killedWhileMaking(...names: string[]): Promise<void> {
  const exported = JSON.parse(await stack.ok("export")) as Exported;
  const { resources } = exported.deployment;
  const isOpen = (one: (typeof resources)[0]) => names.includes(nameOf(one));
  exported.deployment.pending_operations = resources
    .filter(isOpen)
    .map(({ id: _id, ...resource }) => ({ type: "creating", resource }));
  exported.deployment.resources = resources.filter((one) => !isOpen(one));
  const file = path.join(stack.folder, "state.json");
  fs.writeFileSync(file, JSON.stringify(exported));
  await stack.ok("import", "--file", file);
}

test.each([
  ["another region", `new vpc.Vpc("moved", { cidrBlock: "10.2.0.0/16", region: "ap-shanghai" });`],
  ["another provider", plugged(`, { provider: new Plugin() }`)],
])("a run that makes it for %s says what the interrupted one has left", async (_, changed) => {
  const before = changed.includes("Plugin") ? plugged("") : changed.replace("ap-shanghai", "ap-guangzhou");
  stack.program(withVpc(before));
  await stack.up();
  const { moved } = await stack.resources();
  await killedWhileMaking("moved");
  stack.program(withVpc(changed));
  expect(await stack.ok("up", "--yes", "--skip-preview")).toMatch(
    new RegExp(`In the cloud, made by this stack[^]*${present(moved).id}`),
  );
  await stack.ok("refresh", "--yes", "--skip-preview");
  await stack.destroy();
  expect((await leftovers("--destroy", "--yes")).output).toContain("1 deleted");
  const refreshed = await stack.ok("refresh", "--yes", "--skip-preview");
  expect(refreshed).not.toContain("An earlier run was interrupted");
});

/** A VPC of the plugin. */
function plugged(options: string): string {
  return `
    class Plugin extends pulumi.ProviderResource {
      constructor() { super("tencentcloud-native", "other", { region: "ap-guangzhou" }); }
    }
    new pulumi.CustomResource("tencentcloud-native:vpc:Vpc", "moved", { cidrBlock: "10.2.0.0/16" }${options});`;
}

function withVpc(text: string): string {
  return `
    const pulumi = require("@pulumi/pulumi");
    const { vpc } = require("pulumi-tencentcloud-native");
    ${text}`;
}

test("two creates of one name are listed as two things, and a run that may not choose names both", async () => {
  const policy = `{ name: "same", policy: [{ hour: [3], dayOfWeek: [0] }] }`;
  stack.program(`
    const { cbs } = require("pulumi-tencentcloud-native");
    const one = new cbs.AutoSnapshotPolicy("one", ${policy});
    new cbs.AutoSnapshotPolicy("two", ${policy}, { dependsOn: one });`);
  await stack.up();
  const { one, two } = await stack.resources();
  const made = [present(one).id, present(two).id].sort();
  await killedWhileMaking("one", "two");
  const { leftovers: found } = JSON.parse((await leftovers("--json")).output) as {
    leftovers: { id: string; urn: string }[];
  };
  expect(found.map(({ id }) => id).sort()).toEqual(made);
  expect(found.map(nameOf).sort()).toEqual(["one", "two"]);
  const { output } = await stack.run("up", "--yes", "--skip-preview");
  for (const id of made)
    expect(output).toMatch(new RegExp(`${id}.* have the name "same" already|, ${id} have`));
  expect((await leftovers(...made, "--destroy", "--yes")).output).toContain("2 deleted");
  await stack.destroy();
});
