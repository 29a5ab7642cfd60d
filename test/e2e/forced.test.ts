import * as pulumi from "@pulumi/pulumi";
import { LocalStack } from "../../local";
import * as tencentcloud from "../../sdk";
import { present } from "../found";
import { placeForTests } from "./place";

class Plugged extends pulumi.CustomResource {}

const args = { cidrBlock: "10.0.0.0/16" };
const programs = {
  dynamic: () => new tencentcloud.vpc.Vpc("main", args),
  plugin: () => new Plugged("tencentcloud-native:vpc:Vpc", "main", args),
};

const place = placeForTests();

test.each(Object.entries(programs))("on the %s host", async (host, program) => {
  const stack = await LocalStack.create({
    cloud: place.cloud,
    workDir: place.folders.program,
    projectName: `forced-${host}`,
    envVars: { PATH: place.folders.path },
    program: async () => {
      const { id, urn } = program();
      return { id, urn };
    },
  });
  const { outputs } = await stack.up();
  const [id, urn] = [present(outputs.id).value as string, present(outputs.urn).value as string];
  const kept = await stack.up({ replace: [urn] });
  expect(present(kept.outputs.id).value).toBe(id);
  expect(kept.stdout).toContain(`run \`up --refresh --replace '${urn}'\``);
  const replaced = await stack.up({ refresh: true, replace: [urn] });
  expect(present(replaced.outputs.id).value).not.toBe(id);
  expect((await place.cloud.resources("vpc:vpc")).map((one) => one.id)).toEqual([
    present(replaced.outputs.id).value,
  ]);
  await stack.destroy();
  await stack.dispose();
});
