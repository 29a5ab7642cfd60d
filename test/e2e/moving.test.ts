// A stack moves from the dynamic provider to the plugin and back: nothing is replaced, nothing is made twice, nothing changes in
// the cloud. The recipe is docs/moving.md.
import * as path from "node:path";
import { CloudControl, startedCloud } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { type EngineKind, hasPulumi, Stack } from "./stacks";

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;

beforeAll(async () => {
  folders = await makeHostFolders();
  cloud = await startedCloud();
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

const dynamic = (multicast: boolean) => `
  const tencentcloud = require("pulumi-tencentcloud-native");
  const alias = (token) => ({ aliases: [{ type: "tencentcloud-native:" + token }] });
  const vpc = new tencentcloud.vpc.Vpc("main", { cidrBlock: "10.0.0.0/16", enableMulticast: ${multicast} }, alias("vpc:Vpc"));
  new tencentcloud.vpc.Subnet("web", { vpcId: vpc.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" }, alias("vpc:Subnet"));`;

const plugin = (multicast: boolean) => `
  const pulumi = require("@pulumi/pulumi");
  const make = (token, name, args) => new pulumi.CustomResource("tencentcloud-native:" + token, name, args,
    { aliases: [{ type: "pulumi-nodejs:dynamic/tencentcloud-native/" + token }] });
  const vpc = make("vpc:Vpc", "main", { cidrBlock: "10.0.0.0/16", enableMulticast: ${multicast} });
  make("vpc:Subnet", "web", { vpcId: vpc.id, cidrBlock: "10.0.1.0/24", zone: "ap-guangzhou-3" });`;

if (!hasPulumi) console.info("skipped, there is no Pulumi CLI on PATH: moving a stack with the CLI");
const engines: EngineKind[] = hasPulumi ? ["local", "pulumi"] : ["local"];

/** How each engine shows that the resource goes: the CLI says the whole type. */
const identityShown: Record<EngineKind, string> = {
  local: "- tencentcloud-native:index:Identity",
  pulumi: "-  pulumi-nodejs:dynamic/tencentcloud-native/index:Identity",
};

test.each(engines)("with the %s engine, to the plugin and back", async (kind) => {
  const settings = { runtime: "nodejs", plugins: folders.plugins };
  const env = { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" };
  const stack = await Stack.create(kind, path.join(folders.program, `moving-${kind}`), settings, env);
  const ids = async () =>
    Object.values(await stack.resources())
      .map(({ id }) => id)
      .sort();
  /** What a run changed in the cloud. */
  const control = new CloudControl(cloud.url);
  const changing = async (work: () => Promise<unknown>): Promise<string[]> =>
    (await control.during(work)).writes;

  stack.program(dynamic(false));
  await stack.up();
  const before = await ids();
  expect(before).toHaveLength(2);

  stack.program(plugin(false));
  // The plugin's stacks have the provider's own id for an identity: the resource that held it is of no more use.
  const preview = await stack.ok("preview");
  expect(preview).toContain(identityShown[kind]);
  expect(preview).toMatch(/Resources:\s+- 1 to delete\s+3 unchanged/);
  expect(await changing(() => stack.up())).toEqual([]);
  await stack.ok("refresh", "--yes", "--skip-preview");
  await stack.nothingToDo();
  stack.program(plugin(true));
  expect(await changing(() => stack.up())).toEqual(["ModifyVpcAttribute"]);
  expect(await ids()).toEqual(before);

  stack.program(dynamic(true));
  expect(await changing(() => stack.up())).toEqual([]);
  expect(await changing(() => stack.nothingToDo())).toEqual([]);
  await stack.ok("refresh", "--yes", "--skip-preview");
  expect(await ids()).toEqual(before);
  expect((await changing(() => stack.destroy())).sort()).toEqual(["DeleteSubnet", "DeleteVpc"]);
  expect(await control.leaks()).toEqual([]);
});
