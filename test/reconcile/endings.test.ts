// How a run ends, and that it leaves what it must not touch: each exit code, adoption, secrets, locks, a signal, several stacks.
import * as fs from "node:fs";
import * as path from "node:path";
import { StackStore } from "../../local/engine/backend";
import { CloudControl } from "../cloudControl";
import { placeForTests } from "../e2e/place";
import { Stack } from "../e2e/stacks";
import { found } from "../found";
import { command, inShort, reconcile, starting } from "./place";

const place = placeForTests();
let stack: Stack;

const program = (name = "as-declared", more = "") => `const pulumi = require("@pulumi/pulumi");
const { vpc } = require("pulumi-tencentcloud-native");
new vpc.Vpc("main", { name: "${name}", cidrBlock: "10.0.0.0/16" });
new vpc.SecurityGroup("hidden", { name: pulumi.secret("hidden-from-all"), description: "kept" });
${more}`;

const newStack = (name: string): Promise<Stack> =>
  Stack.create(
    "local",
    path.join(place.folders.program, name),
    { runtime: "nodejs" },
    { ...place.cloud.env, NO_COLOR: "1" },
  );

beforeAll(async () => {
  stack = await newStack("endings");
  stack.program(program());
  await stack.up();
}, 300_000);

const idOf = async (name: string): Promise<string> => found((await stack.resources())[name], name).id;
const drift = async (name = "by-hand") => place.cloud.drift(await idOf("main"), { VpcName: name });
const writes = async () =>
  (await place.cloud.calls()).filter(({ read }) => !read).map(({ action }) => action);

function policy(text: string): string {
  const file = path.join(stack.folder, "reconcile.yaml");
  fs.writeFileSync(file, text);
  return file;
}

test("0, and not a call that changes anything, where all is in sync", async () => {
  await place.cloud.forget();
  const { code, report, output } = await reconcile(stack);
  expect([code, report.outcome, output]).toEqual([0, "in sync", "endings/dev: In sync\n"]);
  expect(await writes()).toEqual([]);
});

test("1, where there is no such stack, and where the program fails", async () => {
  const absent = await reconcile(stack, "--stack", "absent");
  expect([absent.code, absent.report.stacks[0]?.message]).toEqual([
    1,
    expect.stringContaining("no stack named 'absent'"),
  ]);
  stack.program(`${program()}\nthrow new Error("the program is wrong");`);
  const wrong = await reconcile(stack);
  expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining("the program is wrong")]);
  stack.program(program());
});

test("3, where the policy forbids the repair, and nothing is changed", async () => {
  await drift();
  await place.cloud.forget();
  for (const text of ["rules: [{ property: name, action: fail }]", "limits: { maxChanges: 0 }"]) {
    const { code, report } = await reconcile(stack, "--mode", "repair", "--policy", policy(text));
    expect([code, report.outcome]).toEqual([3, "forbidden"]);
  }
  expect(await writes()).toEqual([]);
});

test("4, where another run has the stack, whose lock stays; with --wait-lock it waits", async () => {
  const release = new StackStore(stack.folder, "endings", "dev").lock();
  const { code, output } = await reconcile(stack, "--mode", "repair");
  expect([code, output]).toEqual([4, expect.stringContaining("currently locked")]);
  const run = starting(stack, "--mode", "repair", "--wait-lock", "10m");
  await run.said("waiting:");
  release();
  expect(await run.done).toMatchObject({ code: 0, output: expect.stringContaining("[repaired]") });
});

test("5, where the cloud refuses, with its words", async () => {
  const text = { kind: "error", code: "UnauthorizedOperation.NoPermission", action: "DescribeVpcs" } as const;
  await new CloudControl(place.cloud.url).fault({ ...text, times: 100 });
  const { code, report } = await reconcile(stack);
  await new CloudControl(place.cloud.url).liftFaults();
  expect([code, report.stacks[0]?.message]).toEqual([
    5,
    expect.stringContaining("UnauthorizedOperation.NoPermission"),
  ]);
});

test("what is adopted is in the state, and the report says which line of the program to change", async () => {
  await drift();
  await place.cloud.forget();
  const { code, report } = await reconcile(stack, "--mode", "adopt");
  const [finding] = found(report.stacks[0], "stack").findings;
  expect([code, finding?.result, finding?.advice]).toEqual([
    2,
    "done",
    'In index.js:3, set `name` to "by-hand".',
  ]);
  stack.program(program("by-hand"));
  const again = await reconcile(stack);
  expect([inShort(again.report), again.code]).toEqual([[], 0]);
  expect(await writes()).toEqual([]);
  stack.program(program());
});

test("what is ignored is reported, and the run ends well", async () => {
  const { code, report } = await reconcile(stack, "--policy", policy("default: ignore"));
  expect([code, report.outcome, inShort(report)]).toEqual([
    ...[0, "in sync", [["pending", "vpc:Vpc main", "name", "as-declared", "by-hand", "by-hand"]]],
  ]);
});

test("no report has a secret", async () => {
  await place.cloud.drift(await idOf("hidden"), { SecurityGroupName: "secret-by-hand" });
  const formats = ["json", "markdown", "junit", "html", "github"];
  const flags = formats.flatMap((format) => [
    "--report",
    `${format}=${path.join(stack.folder, `secret.${format}`)}`,
  ]);
  const { output, report } = await reconcile(stack, ...flags);
  expect(inShort(report)).toContainEqual([
    "drift",
    "vpc:SecurityGroup hidden",
    "name",
    ...Array(3).fill("[secret]"),
  ]);
  const texts = [
    output,
    ...formats.map((format) => fs.readFileSync(path.join(stack.folder, `secret.${format}`), "utf8")),
  ];
  expect(texts.filter((text) => /hidden-from-all|secret-by-hand/.test(text))).toEqual([]);
});

test("a signal ends it in order: what was under way is saved, and the next run carries on", async () => {
  await place.cloud.drift(await idOf("main"), { remove: true });
  const control = new CloudControl(place.cloud.url);
  await control.fault({ kind: "latency", action: "CreateVpc", duration: 3000 });
  const run = starting(stack, "--mode", "repair");
  await control.whenStruck();
  process.kill(run.pid, "SIGTERM");
  await run.done;
  const made = await idOf("main");
  const { code } = await reconcile(stack, "--mode", "repair");
  expect([code, await idOf("main")]).toEqual([0, made]);
});

test("several stacks side by side, and the matrix that spreads them", async () => {
  const names = ["many/one", "many/two", "many/three"];
  const stacks = await Promise.all(names.map(newStack));
  for (const one of stacks) {
    // One backend has them all.
    Object.assign(one.env, { PULUMI_BACKEND_URL: stack.env.PULUMI_BACKEND_URL });
    one.program('new (require("pulumi-tencentcloud-native").vpc.Vpc)("main", { cidrBlock: "10.0.0.0/16" });');
    await one.up();
  }
  const all = ["--all", "many/*"];
  const { code, report } = await reconcile(stack, "--cwd", place.folders.program, ...all);
  expect([code, report.stacks.map((one) => [one.project, one.outcome])]).toEqual([
    ...[0, ["one", "three", "two"].map((project) => [project, "in sync"])],
  ]);
  const flags = ["reconcile", "--engine", "local", "--cwd", place.folders.program, ...all];
  const matrix = await command(stack, ...flags, "--matrix", "github", "--jobs", "2");
  expect(JSON.parse(matrix.output)).toEqual({ shard: ["1/2", "2/2"] });
});
