// A package manager that keeps the packages of a component to the component (pnpm, and Yarn with Plug'n'Play): the engine loads
// a provider from the program's folder, and finds none there. The run says what to add where, and runs once it is added.
import * as fs from "node:fs";
import * as path from "node:path";
import { startedCloud } from "../cloudControl";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";
import { type EngineKind, hasPulumi, Stack } from "./stacks";

const engines: EngineKind[] = hasPulumi ? ["local", "pulumi"] : ["local"];
const component = `
const tencentcloud = require("pulumi-tencentcloud-native");
exports.network = () => new tencentcloud.vpc.Vpc("main", { cidrBlock: "10.0.0.0/16" });`;

let folders: HostFolders;
let cloud: Awaited<ReturnType<typeof startedCloud>>;
beforeAll(async () => {
  [folders, cloud] = await Promise.all([makeHostFolders(), startedCloud()]);
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

test.each(engines)("on the %s engine", async (kind) => {
  const packages = path.join(folders.program, "..", kind);
  const link = (target: string, ...place: string[]) => {
    const at = path.join(packages, ...place);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.symlinkSync(target, at, "dir");
  };
  const modules = path.join(folders.program, "node_modules");
  const [pulumi, ours] = [path.join("@pulumi", "pulumi"), "pulumi-tencentcloud-native"];
  for (const one of [pulumi, ours]) link(path.join(modules, one), "network", "node_modules", one);
  fs.writeFileSync(path.join(packages, "network", "index.js"), component);
  link(path.join(modules, pulumi), "infra", "node_modules", pulumi);
  link(path.join(packages, "network"), "infra", "node_modules", "network");
  const env = { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" };
  const stack = await Stack.create(kind, path.join(packages, "infra"), { runtime: "nodejs" }, env);
  stack.program('require("network").network();');
  const { code, output } = await stack.run("up", "--yes", "--skip-preview");
  expect(code).not.toBe(0);
  expect(output).toMatch(
    /pulumi-tencentcloud-native is not found from .*infra, where Pulumi loads its provider: add "pulumi-tencentcloud-native" to the dependencies in the package\.json of the program/,
  );
  link(path.join(modules, ours), "infra", "node_modules", ours);
  await stack.up();
  await stack.destroy();
});
