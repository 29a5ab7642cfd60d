// A replacement by force, in a process that has seen nothing of the state: with `--refresh` there is another thing afterwards,
// without it the one that is there is kept, and a warning says so.
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { LocalCloud, LocalStack } from "../../local";
import * as tencentcloud from "../../sdk";
import { type HostFolders, makeHostFolders } from "../conformance/hostFolders";

class Plugged extends pulumi.CustomResource {}

const args = { cidrBlock: "10.0.0.0/16" };
const programs = {
  dynamic: () => new tencentcloud.vpc.Vpc("main", args),
  plugin: () => new Plugged("tencentcloud-native:vpc:Vpc", "main", args),
};

let folders: HostFolders;
let cloud: LocalCloud;
beforeAll(async () => {
  folders = await makeHostFolders();
  cloud = await LocalCloud.start();
});
afterAll(async () => {
  await cloud?.close();
  folders?.remove();
});

test.each(Object.entries(programs))("on the %s host", async (host, program) => {
  const stack = await LocalStack.create({
    cloud,
    workDir: folders.program,
    projectName: `forced-${host}`,
    envVars: { PATH: `${path.dirname(folders.plugin)}${path.delimiter}${process.env.PATH}` },
    program: async () => {
      const { id, urn } = program();
      return { id, urn };
    },
  });
  const { outputs } = await stack.up();
  const [id, urn] = [outputs.id!.value as string, outputs.urn!.value as string];
  const kept = await stack.up({ replace: [urn] });
  expect(kept.outputs.id!.value).toBe(id);
  expect(kept.stdout).toContain(`run \`up --refresh --replace '${urn}'\``);
  const replaced = await stack.up({ refresh: true, replace: [urn] });
  expect(replaced.outputs.id!.value).not.toBe(id);
  expect((await cloud.resources("vpc:vpc")).map((one) => one.id)).toEqual([replaced.outputs.id!.value]);
  await stack.destroy();
  await stack.dispose();
});
