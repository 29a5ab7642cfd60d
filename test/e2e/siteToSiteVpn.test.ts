// The site-to-site-vpn example on the local engine: made, unchanged, given another key in place, and gone.
import * as fs from "node:fs";
import * as path from "node:path";
import { transformSync } from "esbuild";
import { LocalCloud, LocalStack } from "../../local";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";

const example = path.join(__dirname, "..", "..", "examples", "site-to-site-vpn");
const officeKey = "between you and me";

let folders: HostFolders;
let cloud: LocalCloud;
let stack: LocalStack;

beforeAll(async () => {
  folders = await makeHostFolders();
  const folder = path.join(folders.program, "site-to-site-vpn");
  fs.mkdirSync(folder);
  const program = fs.readFileSync(path.join(example, "index.ts"), "utf8");
  const { code } = transformSync(program, { loader: "ts", format: "cjs" });
  fs.writeFileSync(path.join(folder, "index.js"), code);
  fs.writeFileSync(path.join(folder, "package.json"), '{ "main": "index.js" }');
  fs.copyFileSync(path.join(example, "Pulumi.yaml"), path.join(folder, "Pulumi.yaml"));
  cloud = await LocalCloud.start();
  const config = { officeKey: { value: officeKey, secret: true } };
  stack = await LocalStack.create({ workDir: folder, cloud, config });
});
afterAll(async () => {
  await stack?.dispose();
  await cloud?.close();
  folders?.remove();
});

test("a network and an office are joined, the key is secret throughout, and everything goes in order", async () => {
  const { outputs, stdout } = await stack.up();
  expect(outputs.gatewayAddress!.value).toMatch(/^\d+(\.\d+){3}$/);
  expect(outputs.deviceConfiguration).toMatchObject({
    value: expect.stringContaining(`pre-shared-key ${officeKey}`),
    secret: true,
  });
  expect(stdout).not.toContain(officeKey);
  expect(JSON.stringify(await stack.exportStack())).not.toContain(officeKey);
  await stack.up({ expectNoChanges: true });

  await stack.setConfig("officeKey", { value: "another key", secret: true });
  await cloud.forget();
  await stack.up();
  const writes = (await cloud.calls()).filter(({ read }) => !read).map(({ action }) => action);
  expect(writes).toEqual(["ModifyVpnConnectionAttribute"]);
  await stack.destroy();
  await cloud.expectNoLeaks();
}, 120_000);
