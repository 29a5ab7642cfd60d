// Two checkouts of one project on one machine, with one home and a state each, that run at the same time: neither has, finds or
// ends anything of the other.
import * as path from "node:path";
import { CloudControl } from "../cloudControl";
import { present } from "../found";
import { placeForTests } from "./place";
import { Stack } from "./stacks";

const program = `
  const pulumi = require("@pulumi/pulumi");
  const { vpc } = require("pulumi-tencentcloud-native");
  new vpc.Eip("address", { internetMaxBandwidthOut: 1 });
  new pulumi.CustomResource("tencentcloud-native:vpc:Eip", "plugged", { internetMaxBandwidthOut: 1 });`;

const place = placeForTests();

function checkout(name: string): Promise<Stack> {
  const { cloud, folders } = place;
  const home = path.join(folders.program, "home");
  const settings = { name: "shared", runtime: "nodejs", plugins: folders.plugins };
  const env = { TENCENTCLOUD_ENDPOINT: cloud.url, TENCENTCLOUD_REGION: "ap-guangzhou" };
  const homes = { HOME: home, PULUMI_HOME: home, TENCENTCLOUD_NATIVE_HOME: path.join(home, "native") };
  return Stack.create("local", path.join(folders.program, name), settings, { ...env, ...homes });
}

test("each has its own", async () => {
  const control = new CloudControl(place.cloud.url);
  const stacks = await Promise.all([checkout("one"), checkout("other")]);
  for (const stack of stacks) stack.program(program);
  // Whichever come first are carried out, and their answers are lost.
  await control.ask("POST", "faults", { kind: "resetAfter", action: "AllocateAddresses", times: 2 });
  const ups = stacks.map((stack) => stack.start("up", "--yes", "--skip-preview").done);
  for (const { code, output } of await Promise.all(ups)) expect([code, output]).toEqual([0, output]);
  const had = await Promise.all(
    stacks.map(async (stack) => Object.values(await stack.resources()).map(({ id }) => id)),
  );
  const made = (await control.things("vpc:address")).map(({ id }) => id);
  expect(had.map(({ length }) => length)).toEqual([2, 2]);
  expect(had.flat().sort()).toEqual([...made].sort());
  expect(new Set(made).size).toBe(4);
  await stacks[1].destroy();
  expect((await control.things("vpc:address")).map(({ id }) => id).sort()).toEqual(present(had[0]).sort());
  await stacks[0].nothingToDo();
});
