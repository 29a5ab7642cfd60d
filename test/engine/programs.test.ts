// What programs ask of the engine beyond resources: transforms, hooks, the program of a destroy, resources of the engine's own.
import * as fs from "node:fs";
import { project, work } from "./project";

afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

test("a transform gets plain values plainly, and what depends on a resource or is secret as an output", async () => {
  const { run, store } = await project({
    "index.js": `
const { Thing, pulumi } = require("rec-sdk");
const seen = {};
pulumi.runtime.registerResourceTransform((a) => {
  if (a.name !== "b") return undefined;
  for (const key of ["tags", "list", "from", "mixed"]) seen[key] = pulumi.Output.isInstance(a.props[key]);
  seen.hush = pulumi.Output.isInstance(a.props.secrets.hush);
  return { props: { ...a.props, tags: { ...a.props.tags, x: "added" } }, opts: a.opts };
});
const a = new Thing("a", { x: 1 });
const b = new Thing("b", {
  tags: { kept: "yes" }, list: [1], from: a.out, mixed: { id: a.id }, secrets: { hush: pulumi.secret("s") },
});
exports.seen = b.urn.apply(() => seen);
exports.tags = b.tags;
`,
  });
  const { result, outputs } = await run("up");
  expect([result, outputs.seen]).toEqual([
    "succeeded",
    { tags: false, list: false, from: true, mixed: true, hush: true },
  ]);
  const [b] = (store.stored()?.resources ?? []).filter(({ urn }) => String(urn).endsWith("::b"));
  expect(b).toMatchObject({
    inputs: { tags: { kept: "yes", x: "added" }, list: [1], from: "out:1", mixed: { id: "a-1" } },
    propertyDependencies: { from: [expect.stringContaining("::a")], mixed: [expect.stringContaining("::a")] },
  });
  expect(JSON.stringify(b)).toContain("ciphertext");
});

const hooked = `
const { Thing, pulumi } = require("rec-sdk");
const hook = new pulumi.ResourceHook("before", async () => require("fs").appendFileSync("hooks", "called "));
new Thing("a", { x: 1 }, { hooks: { beforeDelete: [hook] } });
new Thing("b", { x: 1 });
`;

test("a destroy that lacks a hook deletes nothing, and with the program it runs the hook", async () => {
  const { dir, run, urns, errors } = await project({ "index.js": hooked });
  await run("up");
  expect((await run("destroy")).result).toBe("failed");
  expect(errors()[0]).toContain(
    'the hook "before" of its deletion was not registered, so nothing was deleted',
  );
  expect(urns()).toEqual(expect.arrayContaining(["a", "b"]));
  expect((await run("destroy", { runProgram: true })).changes).toMatchObject({ delete: 3 });
  expect(urns()).toEqual([]);
  expect(fs.readFileSync(`${dir}/hooks`, "utf8")).toBe("called ");
});

test("a refresh with the program configures providers as they are declared today", async () => {
  const program = (region: string) => `
const { Thing, Provider } = require("rec-sdk");
const p = new Provider("p", { region: "${region}" });
new Thing("a", { x: 1 }, { provider: p });
`;
  const { dir, run, calls, urns } = await project({ "index.js": program("one") });
  await run("up");
  fs.writeFileSync(`${dir}/index.js`, program("two"));
  const configured = () =>
    calls()
      .filter((call) => call.method === "Configure" && call.t !== "end")
      .map((call) => JSON.stringify(call));
  await run("refresh");
  expect(configured().at(-1)).toContain('"one"');
  expect((await run("refresh", { runProgram: true })).result).toBe("succeeded");
  expect(configured().at(-1)).toContain('"two"');
  expect(urns()).toContain("a");
});

test("what the engine has to refuse ends the run and everything it started", async () => {
  const { run, errors } = await project({
    "index.js": `
const { Thing, pulumi } = require("rec-sdk");
class Odd extends pulumi.CustomResource { constructor(name) { super("pulumi:index:Odd", name, {}); } }
for (let i = 0; i < 5; i++) { new Thing("t" + i, { x: i }); new Odd("o" + i); }
setInterval(() => {}, 1000);
`,
  });
  expect((await run("up")).result).toBe("failed");
  expect(errors().join("\n")).toContain("needs the Pulumi CLI: this engine does not have the resource");
});

test("a stash keeps the value it was made with", async () => {
  const program = (value: number) => `
const { pulumi } = require("rec-sdk");
const s = new pulumi.Stash("s", { input: ${value} });
exports.out = s.output;
`;
  const { dir, run } = await project({ "index.js": program(1) });
  expect(await run("up")).toMatchObject({ result: "succeeded", outputs: { out: 1 } });
  fs.writeFileSync(`${dir}/index.js`, program(2));
  expect(await run("up")).toMatchObject({ changes: { update: 1 }, outputs: { out: 1 } });
  expect((await run("destroy")).result).toBe("succeeded");
});

test("a preview tells the problems of all resources at once, dependents' too", async () => {
  const { run, errors } = await project({
    "index.js": `
const { Thing } = require("rec-sdk");
const bad = (reason) => ({ failCheck: [{ property: "x", reason }] });
const a = new Thing("a", { x: 1, sim: bad("first") });
new Thing("b", { x: 2, sim: bad("second") });
new Thing("c", { x: 3, y: a.out, sim: bad("third") });
new Thing("d", { x: 4, y: a.id });
`,
  });
  expect((await run("preview")).result).toBe("failed");
  expect(
    errors()
      .map((error) => error.replace(/.* has a problem: /, ""))
      .sort(),
  ).toEqual(["first", "second", "third"]);
  expect((await run("up")).result).toBe("failed");
});

test("a program that waits for what never comes fails, and is told so", async () => {
  const { run, errors } = await project({
    "index.js": `
const { Thing } = require("rec-sdk");
new Thing("a", { x: 1 });
new Thing("b", { x: new Promise(() => {}) });
`,
  });
  expect((await run("up")).result).toBe("failed");
  expect(errors()).toEqual(["Program exited with non-zero exit code: 1"]);
});

test.each([
  ["an alias that is no URN", '{ aliases: ["before"] }', 'invalid alias URN: invalid URN "before"'],
  ["a version that is none", '{ version: "newest" }', '"newest" is not a semantic version'],
])("%s is refused before anything is made", async (_what, options, why) => {
  const { run, errors, urns } = await project({
    "index.js": `const { Thing } = require("rec-sdk");\nnew Thing("a", { x: 1 }, ${options});\n`,
  });
  expect((await run("up")).result).toBe("failed");
  expect(errors().join("\n")).toContain(why);
  expect(urns()).not.toContain("a");
});
