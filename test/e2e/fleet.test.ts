// examples/fleet, as it stands in the repository: made on the local engine and a local cloud, as declared, and gone without a rest.
import * as fs from "node:fs";
import * as path from "node:path";
import { transformSync } from "esbuild";
import { LocalCloud, LocalStack } from "../../local";
import { makeHostFolders } from "../conformance/hostFolders";

const example = path.join(__dirname, "..", "..", "examples", "fleet");

test("a fleet has its image, here and elsewhere, its placement, its disks and their snapshots, and goes without a rest", async () => {
  const folders = await makeHostFolders();
  const workDir = path.join(folders.program, "fleet");
  fs.mkdirSync(workDir, { recursive: true });
  fs.writeFileSync(path.join(workDir, "Pulumi.yaml"), "name: fleet\nruntime: nodejs\nmain: index.js\n");
  const source = fs.readFileSync(path.join(example, "index.ts"), "utf8");
  const { code } = transformSync(source, { loader: "ts", format: "cjs" });
  fs.writeFileSync(path.join(workDir, "index.js"), code);
  const cloud = await LocalCloud.start();
  const stack = await LocalStack.create({ cloud, workDir });

  const { outputs } = await stack.up();
  expect(outputs.copyId?.value).toMatch(/^img-/);
  const [group] = await cloud.resources("cvm:placementGroup");
  expect(group?.id).toBe(outputs.placementGroupId?.value);
  const servers = (await cloud.resources("cvm:instance")).filter(
    ({ attributes }) => attributes.ImageId === outputs.imageId?.value,
  );
  expect(servers.map(({ id }) => id).sort()).toEqual([...outputs.serverIds!.value].sort());
  for (const { attributes } of servers) expect(attributes.DisasterRecoverGroupIds).toEqual([group?.id]);
  await stack.up({ expectNoChanges: true });

  await stack.destroy();
  await cloud.expectNoLeaks();
  await stack.dispose();
  await cloud.close();
  await folders.remove();
}, 600_000);
