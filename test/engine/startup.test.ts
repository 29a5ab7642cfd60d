// How little a run loads: a program in TypeScript is transpiled once, and what Pulumi's SDK loads for a few programs waits until it
// is used.
import * as fs from "node:fs";
import * as path from "node:path";
import { isSecret } from "../../local/engine/values";
import { project, work } from "./project";

const cache = path.join(work, "cache");
let cacheBefore: string | undefined;
beforeAll(() => {
  cacheBefore = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = cache;
});
afterAll(() => {
  if (cacheBefore === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = cacheBefore;
  fs.rmSync(work, { recursive: true, force: true });
});

/** Which of the slow packages are in a process. */
const loaded = `Object.keys(require.cache).flatMap((file) =>
  /node_modules.(typescript|@npmcli.arborist|@opentelemetry.sdk-trace-base|semver|execa)./.exec(file)?.[1] ?? [])`;

const typescript = (answer: string) => `
import * as pulumi from "@pulumi/pulumi";
import { kind } from "./kind";
enum Answer { Yes = ${answer} }
export const seen: string[] = ${loaded};
export const answer = Answer.Yes;
export const known = [kind, typeof pulumi.automation.LocalWorkspace, pulumi.runtime.isDryRun()];
`;

test("a program in TypeScript is transpiled once, and again where it or its settings change", async () => {
  const { dir, run, errors } = await project({
    "package.json": '{"main":"index.ts"}',
    "tsconfig.json": '{ "extends": "./base.json" }',
    "base.json": '{ "compilerOptions": { "target": "es2022" } }',
    "index.ts": typescript("42"),
    "kind.ts": 'export const kind: string = "one";\n',
  });
  const outputs = async () => {
    const { result, outputs: found } = await run("up");
    expect([result, errors()]).toEqual(["succeeded", []]);
    return found;
  };
  const first = await outputs();
  expect(first.seen).toContain("typescript");
  expect(await outputs()).toEqual({ seen: [], answer: 42, known: ["one", "function", false] });

  fs.writeFileSync(path.join(dir, "index.ts"), typescript("43"));
  expect(await outputs()).toMatchObject({ answer: 43 });
  fs.writeFileSync(path.join(dir, "base.json"), '{ "compilerOptions": { "target": "es2021" } }');
  expect((await outputs()).seen).toContain("typescript");
  expect((await outputs()).seen).toEqual([]);
});

test("a program of ES modules is left to the SDK", async () => {
  const { run, errors } = await project({
    "package.json": '{"type":"module","main":"index.js"}',
    "index.js": 'import * as pulumi from "@pulumi/pulumi";\nexport const answer = pulumi.output(42);\n',
  });
  const { result, outputs } = await run("up");
  expect([result, errors(), outputs.answer]).toEqual(["succeeded", [], 42]);
});

test("an error in a program that was transpiled before is told at its line of the source", async () => {
  const { run, errors } = await project({
    "package.json": '{"main":"index.ts"}',
    "index.ts":
      'interface Long {\n  a: string;\n}\nconst it: Long = { a: "" };\nthrow new Error("no way" + it.a);\n',
  });
  for (const time of ["first", "again"]) {
    expect((await run("preview")).result).toBe("failed");
    expect([time, errors().at(-1)]).toEqual([time, expect.stringMatching(/no way[\s\S]*index\.ts:5:7/)]);
  }
});

test("where a resource is declared is told at its line of the source, also through a class of a package", async () => {
  const { dir, run, store } = await project({
    "package.json": '{"main":"index.ts"}',
    "index.ts": `
import * as pulumi from "@pulumi/pulumi";
import { Group } from "group";
interface Long {
  a: string;
}
class Own extends Group {}
function make(it: Long): void {
  new Group(it.a);
}
make({ a: "by-function" });
new Own("by-class");
`,
    "group.js": `
const pulumi = require("@pulumi/pulumi");
exports.Group = class extends pulumi.ComponentResource {
  constructor(name) { super("test:index:Group", name); }
};`,
  });
  const installed = path.join(dir, "node_modules", "group");
  fs.mkdirSync(installed, { recursive: true });
  fs.renameSync(path.join(dir, "group.js"), path.join(installed, "index.js"));
  expect((await run("up")).result).toBe("succeeded");
  const places = (store.stored()?.resources ?? []).map(({ urn, sourcePosition }) => [
    String(urn).split("::").at(-1),
    sourcePosition,
  ]);
  expect(places).toEqual([
    ["rec-dev", undefined],
    ["by-function", "project:///index.ts#9,3"],
    ["by-class", "project:///index.ts#7,1"],
  ]);
});

test("an output is what it is in Pulumi, also when it is first read long after its resource was made", async () => {
  const { run, store, errors } = await project({
    "index.js": `
const pulumi = require("@pulumi/pulumi");
const provider = { create: async (inputs) => ({ id: "1", outs: { ...inputs, tags: { team: "a" }, token: "hidden" } }) };
class Thing extends pulumi.dynamic.Resource {
  constructor(name, props) {
    const all = { tags: undefined, token: undefined, from: undefined, ...props };
    super(provider, name, all, { additionalSecretOutputs: ["token"] });
  }
}
const first = new Thing("first", { size: 2 });
const { size } = first;
const second = new Thing("second", { from: first.tags.team });
const capturing = { create: async () => ({ id: "3", outs: { seen: size.get() + 1 } }) };
exports.captured = new pulumi.dynamic.Resource(capturing, "third", { seen: undefined }).seen;
exports.is = [pulumi.Output.isInstance(size), Object.keys(first).includes("tags"), "apply" in size];
exports.shown = [size instanceof pulumi.Output, require("node:util").inspect(first.from).split(" ")[0]];
exports.team = second.from;
exports.token = first.token;
exports.late = second.id.apply(() => first.size);
exports.missing = first.from.apply((value) => typeof value);
`,
  });
  const asSuch = { is: [true, true, true], shown: [true, "OutputImpl"] };
  const outputs = { ...asSuch, captured: 3, team: "a", late: 2, missing: "undefined" };
  for (const operation of ["up", "up"] as const) {
    const found = await run(operation);
    expect([found.result, errors()]).toEqual(["succeeded", []]);
    expect(found.outputs).toMatchObject(outputs);
    expect(isSecret(found.outputs.token)).toBe(true);
  }
  const { dependencies } =
    store.stored()?.resources?.find(({ urn }) => String(urn).endsWith("::second")) ?? {};
  expect(dependencies).toEqual([expect.stringMatching(/::first$/)]);
});

test("an output whose resource could not be made has the error that the program is told", async () => {
  const { run, errors } = await project({
    "index.js": `
const pulumi = require("@pulumi/pulumi");
const refusing = { check: async () => { throw new Error("refused"); } };
const thing = new pulumi.dynamic.Resource(refusing, "thing", { size: 1 });
exports.size = thing.size;
`,
  });
  expect((await run("up")).result).toBe("failed");
  expect(errors().join("\n")).toContain("refused");
});

test("the process of dynamic providers has no compiler in it, and a provider that needs something of the SDK has it", async () => {
  const { run } = await project({
    "index.js": `
const pulumi = require("@pulumi/pulumi");
class Seeing extends pulumi.CustomResource {
  constructor(name) {
    const provider = 'exports.handler = () => ({ create: async () => ({ id: "1", outs: { ' +
      'seen: ' + ${JSON.stringify(loaded)} + ', function: typeof require("@pulumi/pulumi").runtime.serializeFunction } }) })';
    super("pulumi-nodejs:dynamic:Resource", name, { __provider: provider, seen: undefined, function: undefined });
  }
}
const { seen, function: kind } = new Seeing("a");
exports.found = { seen, kind };
`,
  });
  const { result, outputs } = await run("up");
  expect([result, outputs.found]).toEqual(["succeeded", { seen: [], kind: "function" }]);
});

test("a dynamic provider that a program writes in place is serialised, with what its functions use", async () => {
  const { run, errors } = await project({
    "package.json": '{"main":"index.ts"}',
    "name.ts":
      'import * as path from "node:path";\nexport const nameOf = (file: string): string => path.basename(file);\n',
    "index.ts": `
import * as pulumi from "@pulumi/pulumi";
import { nameOf } from "./name";
const ending = ".txt";
class Named extends pulumi.dynamic.Resource {
  readonly file!: pulumi.Output<string>;
  constructor(name: string, at: string) {
    super({ create: async (inputs) => ({ id: "1", outs: { file: nameOf(inputs.at) + ending } }) }, name, { at, file: undefined });
  }
}
export const file = new Named("a", "/some/where").file;
`,
  });
  const { result, outputs } = await run("up");
  expect([result, errors(), outputs.file]).toEqual(["succeeded", [], "where.txt"]);
});
