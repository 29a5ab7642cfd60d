// The site-to-site-vpn example on the local engine: made, unchanged, given another key in place, and gone.

import { present } from "../../found";
import { exampleForTests } from "../place";

const officeKey = "between you and me";
const example = exampleForTests("site-to-site-vpn", { officeKey: { value: officeKey, secret: true } });

test("a network and an office are joined, the key is secret throughout, and everything goes in order", async () => {
  const { cloud, stack } = example;
  const { outputs, stdout } = await stack.up();
  expect(present(outputs.gatewayAddress).value).toMatch(/^\d+(\.\d+){3}$/);
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
});
