// The example of a network of three tiers on the local engine: it comes, stays, changes in place and goes.
import * as fs from "node:fs";
import * as path from "node:path";
import { transformSync } from "esbuild";
import { LocalCloud, LocalStack } from "../../local";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";

const example = path.join(__dirname, "..", "..", "examples", "three-tier-network");

let folders: HostFolders;
let cloud: LocalCloud;
let stack: LocalStack;

beforeAll(async () => {
  folders = await makeHostFolders();
  const folder = path.join(folders.program, "three-tier-network");
  fs.mkdirSync(folder);
  const program = fs.readFileSync(path.join(example, "index.ts"), "utf8");
  fs.writeFileSync(
    path.join(folder, "index.js"),
    transformSync(program, { loader: "ts", format: "cjs" }).code,
  );
  fs.writeFileSync(path.join(folder, "package.json"), '{ "main": "index.js" }');
  fs.copyFileSync(path.join(example, "Pulumi.yaml"), path.join(folder, "Pulumi.yaml"));
  cloud = await LocalCloud.start();
  stack = await LocalStack.create({
    workDir: folder,
    cloud,
    envVars: { TENCENTCLOUD_NATIVE_HOME: path.join(folder, "native") },
  });
});
afterAll(async () => {
  await stack?.dispose();
  await cloud?.close();
  folders?.remove();
});

/** How often each action that changes something was called. */
async function changing(work: () => Promise<unknown>): Promise<Record<string, number>> {
  await cloud.forget();
  await work();
  const counts: Record<string, number> = {};
  for (const { read, action } of await cloud.calls()) if (!read) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}

test("it is made by one call for each thing", async () => {
  const { CreateNatGatewaySourceIpTranslationNatRule: snat, ...calls } = await changing(() => stack.up());
  // Rules that are asked for together are one call.
  expect([1, 2]).toContain(snat);
  expect(calls).toEqual({
    ...{ CreateVpc: 1, CreateSubnet: 6, CreateRouteTable: 1, CreateRoutes: 1 },
    ...{ ReplaceRouteTableAssociation: 2, AllocateAddresses: 2, CreateNatGateway: 1 },
    ...{ RunInstances: 1, CreateNatGatewayDestinationIpPortTranslationNatRule: 1 },
    ...{ CreateNetworkAcl: 3, ModifyNetworkAclEntries: 3, AssociateNetworkAclSubnets: 6 },
  });
}, 180_000);

test("nothing is left to do", async () => {
  expect(await changing(() => stack.up({ expectNoChanges: true }))).toEqual({});
  expect(await changing(() => stack.refresh({ expectNoChanges: true }))).toEqual({});
}, 180_000);

test("it goes, whatever holds what, and leaves nothing", async () => {
  await stack.destroy();
  await cloud.expectNoLeaks();
}, 180_000);
