// What a user's own suite does with stacks: programs that are functions, results as in Pulumi's Automation API.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { LocalStack, OperationError } from "../../local";
import { present } from "../found";
import { transpiled } from "../transpiled";

const providerText = `exports.handler = () => ({
  check: async (olds, news) => (news.x === "bad" ? { failures: [{ property: "x", reason: "is bad" }] } : { inputs: news }),
  create: async (inputs) => {
    if (inputs.x === "boom") throw new Error("no luck");
    return { id: "id-" + inputs.x, outs: { ...inputs, out: "out:" + inputs.x } };
  },
  diff: async (id, olds, news) => ({ changes: olds.x !== news.x, replaces: news.renew ? ["x"] : [] }),
  update: async (id, olds, news) => ({ outs: { ...news, out: "out:" + news.x } }),
})`;

class Thing extends pulumi.CustomResource {
  declare readonly out: pulumi.Output<string>;

  constructor(
    name: string,
    args: { x: pulumi.Input<string>; renew?: boolean },
    options?: pulumi.CustomResourceOptions,
  ) {
    super(
      "pulumi-nodejs:dynamic/test:Thing",
      name,
      { ...args, out: undefined, __provider: providerText },
      options,
    );
  }
}

let x = "1";
let stack: LocalStack;
beforeAll(async () => {
  stack = await LocalStack.create({
    projectName: "web",
    config: { size: "3", "other:key": { value: "never shown", secret: true } },
    program: async () => {
      const config = new pulumi.Config();
      const a = new Thing("a", { x });
      const b = new Thing("b", { x: a.out });
      return {
        size: config.requireNumber("size"),
        out: b.out,
        hush: new pulumi.Config("other").requireSecret("key"),
        stack: pulumi.getStack(),
      };
    },
  });
});
afterAll(() => stack.dispose());

test("a preview says what would be done and does nothing", async () => {
  const preview = await stack.preview();
  expect(preview.changeSummary).toEqual({ create: 3 });
  expect(preview.steps.map(({ op, urn }) => `${op} ${urn.split("::").at(-1)}`)).toEqual([
    "create web-test",
    "create a",
    "create b",
  ]);
  expect(preview.stdout).toContain("Previewing update (test):");
  expect(await stack.outputs()).toEqual({});
});

test("up makes it and gives the outputs, secret ones marked", async () => {
  const seen: string[] = [];
  const up = await stack.up({ onEvent: (event) => event.summaryEvent && seen.push("summary") });
  expect(up.summary).toMatchObject({
    kind: "update",
    result: "succeeded",
    resourceChanges: { create: 3 },
    version: 1,
  });
  expect(up.outputs).toEqual({
    size: { value: 3, secret: false },
    out: { value: "out:out:1", secret: false },
    hush: { value: "never shown", secret: true },
    stack: { value: "test", secret: false },
  });
  expect(up.stdout).toContain("hush : [secret]");
  expect(seen).toEqual(["summary"]);
  expect(JSON.stringify(await stack.exportStack())).not.toContain("never shown");
});

test("a second up changes nothing, and a changed input is one update after the other", async () => {
  const again = await stack.up({ expectNoChanges: true });
  expect(again.summary.resourceChanges).toEqual({ same: 3 });
  x = "2";
  await expect(stack.preview({ expectNoChanges: true })).rejects.toThrow("no changes were expected");
  const changed = await stack.up();
  expect(changed.summary.resourceChanges).toEqual({ same: 1, update: 2 });
  expect(present(changed.outputs.out).value).toBe("out:out:2");
});

test("a failed operation throws with what was shown, and what was done stays", async () => {
  const failing = await LocalStack.create({
    program: async () => {
      new Thing("fine", { x: "1" });
      new Thing("wrong", { x: "boom" });
    },
  });
  const error = await failing.up().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperationError);
  expect((error as OperationError).stdout).toContain("error: no luck");
  await failing.destroy();
  expect((await failing.exportStack()).deployment.resources ?? []).toEqual([]);
  await failing.dispose();
});

test("an error thrown by the program fails the run, is shown and deletes nothing", async () => {
  const program = async () => {
    new Thing("kept", { x: "1" });
  };
  const throwing = await LocalStack.create({ program });
  await throwing.up();
  const broken = () => Promise.reject(new Error("my mistake"));
  await expect(throwing.up({ program: broken })).rejects.toThrow("my mistake");
  expect((await throwing.up()).summary.resourceChanges).toEqual({ same: 2 });
  await throwing.dispose();
});

test("stacks of one process run side by side", async () => {
  const many = await Promise.all(
    ["a", "b", "c"].map((name) =>
      LocalStack.create({
        stackName: name,
        program: async () => ({ is: pulumi.getStack(), out: new Thing("t", { x: name }).out }),
      }),
    ),
  );
  const ups = await Promise.all(many.map((one) => one.up()));
  expect(ups.map(({ outputs }) => [present(outputs.is).value, present(outputs.out).value])).toEqual([
    ["a", "out:a"],
    ["b", "out:b"],
    ["c", "out:c"],
  ]);
  await Promise.all(many.map((one) => one.dispose()));
});

test("the state of one stack is taken by another", async () => {
  const state = await stack.exportStack();
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "state-"));
  const other = await LocalStack.create({ projectName: "web", program: async () => {}, stateDir: dir });
  await other.importStack(state);
  expect((await other.outputs()).hush).toEqual({ value: "never shown", secret: true });
  fs.rmSync(dir, { recursive: true });
});

test("destroy deletes everything", async () => {
  const destroyed = await stack.destroy();
  expect(destroyed.summary.resourceChanges).toEqual({ delete: 3 });
  expect(await stack.outputs()).toEqual({});
});

test("a state that another process made is carried on with", async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "state-"));
  const open = () => LocalStack.create({ program: async () => {}, stateDir: dir });
  const before = await open();
  const script = `
    const pulumi = require("@pulumi/pulumi");
    const { LocalStack } = require("./local");
    const program = async () => ({ hush: pulumi.secret("kept") });
    LocalStack.create({ program, stateDir: ${JSON.stringify(dir)} }).then((s) => s.up()).then(() => process.exit());`;
  const run = spawnSync(process.execPath, ["-e", script], { cwd: transpiled(), encoding: "utf8" });
  expect(run.stderr).toBe("");
  for (const carried of [before, await open()])
    expect((await carried.outputs()).hush).toEqual({ value: "kept", secret: true });
  fs.rmSync(dir, { recursive: true });
});
