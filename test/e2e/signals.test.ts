// A job that is cancelled, a container that is stopped: a signal to every process in the middle of a create. All end by
// themselves, and the id of what the cloud has made is in the state.
import * as path from "node:path";
import { CloudControl, startedCloud } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { signalAll } from "../processes";
import { Stack } from "./stacks";

const programs = {
  dynamic: `new (require("pulumi-tencentcloud-native").vpc.Vpc)("main", { cidrBlock: "10.0.0.0/16" });`,
  plugin: `const pulumi = require("@pulumi/pulumi");
    new pulumi.CustomResource("tencentcloud-native:vpc:Vpc", "main", { cidrBlock: "10.0.0.0/16" });`,
};

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;
let control: CloudControl;

beforeAll(async () => {
  folders = await makeHostFolders();
  cloud = await startedCloud({ clock: { kind: "wall" } });
  control = new CloudControl(cloud.url);
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

test.each([
  ["dynamic", "SIGTERM"],
  ["plugin", "SIGINT"],
] as const)("the %s host, and %s to all of its processes", async (host, signal) => {
  const settings = { runtime: "nodejs", plugins: folders.plugins };
  const env = { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" };
  const stack = await Stack.create("local", path.join(folders.program, `${host}-${signal}`), settings, env);
  stack.program(programs[host]);
  await control.ask("POST", "faults", { kind: "latency", duration: "1s", action: "CreateVpc" });
  const { pid, done } = stack.start("up", "--yes", "--skip-preview");
  await control.whenStruck();
  signalAll(pid, signal);
  const { code } = await done;
  expect(code).not.toBe(0);
  await control.ask("DELETE", "faults");
  const { main } = await stack.resources();
  const [made, ...others] = await control.things("vpc:vpc");
  expect(others).toEqual([]);
  expect(main?.id).toBe(made?.id);
  await stack.destroy();
  expect(await control.things("vpc:vpc")).toEqual([]);
});
