// Operations on the local engine that recordings do not show: other kinds of programs, interrupts, locks, and what the
// state says when the engine is gone.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import type { EngineEvent } from "../../local/engine/events";
import { begins, project, secrets, work } from "./project";

afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

test("a program of ECMAScript modules runs", async () => {
  const { run, urns } = await project({
    "package.json": '{"type":"module","main":"index.js"}',
    "index.js":
      'import sdk from "rec-sdk";\nconst a = new sdk.Thing("a", { x: 1 });\nexport const out = a.out;\n',
  });
  const { result, outputs } = await run("up");
  expect([result, outputs]).toEqual(["succeeded", { out: "out:1" }]);
  expect(urns()).toContain("a");
});

test("a program in TypeScript runs, and one that does not compile fails with what is wrong", async () => {
  const good = await project({
    "package.json": '{"main":"index.ts"}',
    "index.ts":
      'import * as pulumi from "@pulumi/pulumi";\nexport const n: number = pulumi.getStack().length;\n',
  });
  expect(await good.run("up")).toMatchObject({ result: "succeeded", outputs: { n: 3 } });
  const bad = await project({ "package.json": '{"main":"index.ts"}', "index.ts": "export const n: = 1;\n" });
  expect((await bad.run("up")).result).toBe("failed");
  expect(bad.errors().join("\n")).toContain("index.ts");
});

const python = process.env.PULUMI_PYTHON_CMD ?? "python3";
const hasPulumi = spawnSync(python, ["-c", "import pulumi"]).status === 0;

(hasPulumi ? test : test.skip)("a program in Python runs where the pulumi package is found", async () => {
  const program = `import pulumi
class Thing(pulumi.CustomResource):
    def __init__(self, name, props):
        super().__init__("rec:index:Thing", name, {**props, "out": None})
a = Thing("a", {"x": 1})
pulumi.export("stack", pulumi.get_stack())
`;
  const good = await project({ "__main__.py": program }, "python");
  expect(await good.run("up")).toMatchObject({ result: "succeeded", outputs: { stack: "dev" } });
  expect(good.urns()).toContain("a");
  const bad = await project({ "__main__.py": "raise Exception('at once')\n" }, "python");
  expect((await bad.run("up")).result).toBe("failed");
  expect(bad.errors().join("\n")).toContain("at once");
});

test("a program for a runtime that is not known is refused by name", async () => {
  const { run, errors } = await project({}, "dotnet");
  expect((await run("up")).result).toBe("failed");
  expect(errors()).toEqual(['needs the Pulumi CLI: programs for the runtime "dotnet"']);
});

test("an interrupt ends a program that hangs, after what runs is finished and saved", async () => {
  const interrupt = new AbortController();
  const { run, urns, errors, store } = await project({
    "index.js":
      'const { Thing } = require("rec-sdk");\nsetInterval(() => {}, 1000);\nnew Thing("slow", { x: 1, sim: { sleep: { create: 500 } } });\n',
  });
  const onEvent = (event: EngineEvent) => begins(event, "slow") && interrupt.abort();
  expect((await run("up", { interrupt: interrupt.signal, onEvent })).result).toBe("failed");
  expect(urns()).toContain("slow");
  expect(store.stored()?.pending_operations).toBeUndefined();
  expect(errors()).toEqual(["update canceled"]);
});

test("a second interrupt stops at once: what was under way stays noted, and the lock is free", async () => {
  const kill = new AbortController();
  const { run, urns, store, calls } = await project({
    "index.js":
      'const { Thing } = require("rec-sdk");\nconst a = new Thing("a", { x: 1 });\nnew Thing("b", { y: a.out, sim: { sleep: { create: 60000 } } });\n',
  });
  const watch = setInterval(() => {
    if (calls().some((call) => call.method === "Create" && JSON.stringify(call).includes("::b")))
      kill.abort();
  }, 20);
  expect((await run("up", { kill: kill.signal })).result).toBe("failed");
  clearInterval(watch);
  expect(urns()).toContain("a");
  expect(urns()).not.toContain("b");
  expect(store.stored()?.pending_operations).toMatchObject([
    { type: "creating", resource: { type: "rec:index:Thing" } },
  ]);
  store.lock()();
});

test("a second writer is told who holds the stack", async () => {
  const { run, store } = await project({ "index.js": "" });
  const release = store.lock();
  await expect(run("up")).rejects.toThrow(/locked by 1 lock\(s\)[\s\S]*\(pid \d+, which is running\)/);
  expect((await run("preview")).result).toBe("succeeded");
  release();
  expect((await run("up")).result).toBe("succeeded");
});

test("a stack exported with plain secrets is imported and carried on from", async () => {
  const { run, store } = await project({
    "index.js":
      'const { Thing, pulumi } = require("rec-sdk");\nconst a = new Thing("a", { x: pulumi.secret("hush") });\nexports.x = a.x;\n',
  });
  await run("up");
  expect(fs.readFileSync(store.file, "utf8")).not.toContain("hush");
  const exported = store.export();
  await store.import(exported, await secrets);
  const { changes } = await run("up");
  expect(changes).toEqual({ same: 2 });
});
