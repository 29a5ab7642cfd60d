// examples/fleet, as it stands in the repository: made on the local engine and a local cloud, as declared, and gone without a rest.

import { present } from "../../found";
import { exampleForTests } from "../place";

const example = exampleForTests("fleet");

test("a fleet has its image, here and elsewhere, its placement, its template, its disks and their snapshots, and goes without a rest", async () => {
  const { cloud, stack } = example;
  const { outputs } = await stack.up();
  expect(outputs.copyId?.value).toMatch(/^img-/);
  const [group] = await cloud.resources("cvm:placementGroup");
  expect(group?.id).toBe(outputs.placementGroupId?.value);
  const servers = (await cloud.resources("cvm:instance")).filter(
    ({ attributes }) => attributes.ImageId === outputs.imageId?.value,
  );
  expect(servers.map(({ id }) => id).sort()).toEqual([...present(outputs.serverIds).value].sort());
  for (const { attributes } of servers) expect(attributes.DisasterRecoverGroupIds).toEqual([group?.id]);
  const [template] = await cloud.resources("cvm:launchTemplate");
  expect(template?.id).toBe(outputs.launchTemplateId?.value);
  await stack.up({ expectNoChanges: true });

  await stack.destroy();
  await cloud.expectNoLeaks();
});
