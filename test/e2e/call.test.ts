// `api.call` in programs on the local engine, through both hosts: what reads runs in previews, what changes in updates alone.
import * as path from "node:path";
import { placeForTests } from "./place";
import { Stack } from "./stacks";

const place = placeForTests();

/** The same calls by the SDK, in the program's process, and by the plugin, as every other language makes them. */
const program = `
const pulumi = require("@pulumi/pulumi");
const tencentcloud = require("pulumi-tencentcloud-native");
const asked = {
  sdk: (args) => tencentcloud.api.callOutput(args),
  plugin: (args) => pulumi.output(pulumi.runtime.invokeOutput("tencentcloud-native:api:call", args)),
};
for (const [host, call] of Object.entries(asked)) {
  exports[host + "Zones"] = call({ service: "cvm", action: "DescribeZones" }).answer.ZoneSet.length;
  const made = call({ service: "cvm", action: "CreateKeyPair", parameters: { KeyName: "by_" + host, ProjectId: 0 }, allowChanges: true });
  exports[host + "Key"] = made.answer.KeyPair.PrivateKey;
}`;

const changing = `
const tencentcloud = require("pulumi-tencentcloud-native");
module.exports = async () => tencentcloud.api.call({ service: "vpc", action: "DeleteVpc", parameters: { VpcId: "vpc-12345678" }, allowChanges: true });`;

test("both hosts call what reads in a preview, what changes in the update alone, and keep an answer with a key secret", async () => {
  const env = { TENCENTCLOUD_ENDPOINT: place.cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" };
  const settings = { runtime: "nodejs", plugins: place.folders.plugins };
  const stack = await Stack.create("local", path.join(place.folders.program, "call"), settings, env);
  stack.program(program);
  const keys = async () =>
    (await place.cloud.calls()).filter(({ action }) => action === "CreateKeyPair").length;
  await stack.ok("preview");
  expect(await keys()).toBe(0);
  const up = await stack.ok("up", "--yes", "--skip-preview");
  expect(await keys()).toBe(2);
  expect(up).toMatch(/sdkZones\s*:\s*\d/);
  expect(up).toMatch(/pluginZones\s*:\s*\d/);
  expect(up).toMatch(/sdkKey\s*:\s*\[secret\]/);
  expect(up).toMatch(/pluginKey\s*:\s*\[secret\]/);
  expect(await stack.ok("export")).not.toContain("PRIVATE KEY");
  stack.program(changing);
  const refused = await stack.run("preview");
  expect(refused.code).not.toBe(0);
  expect(refused.output).toMatch(/only the `Output` form of the function can be called/);
});
