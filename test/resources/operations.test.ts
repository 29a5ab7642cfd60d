// Operations: done when they are made and whenever an input changes, announced in a preview, never read, and nothing when deleted.
import * as fs from "node:fs";
import * as path from "node:path";
import { LocalCloud, LocalStack } from "../../local";
import type { HostKind } from "../conformance/host";
import { makeHostFolders } from "../conformance/hostFolders";
import { openLab } from "./lab";
import { imageId, instanceType, zone } from "./words";

const token = "cvm:InstanceReboot";
const hosts: (HostKind | undefined)[] = [undefined, "dynamic", "plugin"];

test.each(hosts)(
  "an instance is restarted when a trigger changes, and by nothing else (%s)",
  async (host) => {
    const lab = await openLab(host ? { host } : {});
    const { id: instanceId } = await lab.need("cvm:Instance", { zone, imageId, instanceType });
    const reboot = lab.living(token);
    const writes = async (work: () => Promise<unknown>) => (await lab.during(work)).writes;
    expect(await writes(() => reboot.up({ instanceId }))).toEqual(["RebootInstances"]);
    expect(reboot.now.id).toMatch(new RegExp(`^${instanceId}/[0-9a-f]{8}$`));
    expect(await writes(() => reboot.up({ instanceId }))).toEqual([]);
    expect((await lab.during(() => reboot.refresh())).calls).toEqual([]);
    expect(await reboot.changes({ instanceId })).toEqual([]);

    const { id } = reboot.now;
    const again = { instanceId, triggers: ["kernel 6.8"] };
    expect((await reboot.find(again)).replaces).toBe(false);
    expect(await writes(() => reboot.up(again))).toEqual(["RebootInstances"]);
    expect(await writes(() => reboot.up(again))).toEqual([]);
    expect(reboot.now.id).toBe(id);
    const { id: other } = await lab.need("cvm:Instance", { zone, imageId, instanceType });
    expect((await reboot.find({ ...again, instanceId: other })).replaces).toBe(true);

    expect((await lab.during(() => reboot.destroy())).calls).toEqual([]);
    await lab.close();
  },
);

test("an operation that was sent and did not end is not done a second time", async () => {
  const lab = await openLab();
  const { id: instanceId } = await lab.need("cvm:Instance", { zone, imageId, instanceType });
  const reboot = lab.resource(token);
  await lab.cloud.fault({ kind: "resetAfter", action: "RebootInstances" });
  const { calls } = await lab.during(() => reboot.up({ instanceId }));
  expect(calls.filter(({ action }) => action === "RebootInstances")).toHaveLength(1);
  const imported = lab.resource(token);
  await expect(imported.import("ins-12345678/00000000")).rejects.toThrow("cannot be imported");
  await lab.close();
});

test("a preview says what will be restarted, and does not do it", async () => {
  const folders = await makeHostFolders();
  const workDir = path.join(folders.program, "reboot");
  fs.mkdirSync(workDir, { recursive: true });
  fs.writeFileSync(path.join(workDir, "Pulumi.yaml"), "name: reboot\nruntime: nodejs\nmain: index.js\n");
  const triggeredBy = (...triggers: string[]) =>
    fs.writeFileSync(
      path.join(workDir, "index.js"),
      `const { cvm } = require("pulumi-tencentcloud-native");
       const server = new cvm.Instance("server", ${JSON.stringify({ zone, imageId, instanceType })});
       new cvm.InstanceReboot("reboot", { instanceId: server.id, triggers: ${JSON.stringify(triggers)} });
       exports.id = server.id;`,
    );
  triggeredBy("1");
  const cloud = await LocalCloud.start();
  const stack = await LocalStack.create({ cloud, workDir });
  const { outputs, stdout } = await stack.up();
  expect(stdout).toMatch(/(the instance|ins-\w+) will be restarted/);
  await cloud.forget();
  expect((await stack.preview({ expectNoChanges: true })).stdout).not.toContain("restarted");
  triggeredBy("2");
  expect((await stack.preview()).stdout).toContain(`${String(outputs.id!.value)} will be restarted`);
  await cloud.expectCalls({});
  await stack.dispose();
  await cloud.close();
  await folders.remove();
}, 120_000);
