// Where stacks are kept: what is refused before anything is written, who may read it, and what happens without room.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { backendDir } from "../../local/engine/backend";
import { OpenStack } from "../../local/engine/openStack";
import { present } from "../found";
import { begins, project, secrets, work } from "./project";

afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

test("a backend that is no folder is refused without a word of its password", () => {
  for (const url of ["postgres://u:secret@host/db", "s3://bucket", "https://api.pulumi.com", "azblob://x"]) {
    const refuse = () => backendDir(url);
    expect(refuse).toThrow(/^needs the Pulumi CLI: the backend \w+:…/);
    expect(refuse).not.toThrow(/secret|bucket/);
  }
  expect(backendDir("file://~")).toBe(os.homedir());
  expect(backendDir("file://~/x/y")).toBe(path.join(os.homedir(), "x", "y"));
  expect(backendDir("file:///a%20b")).toBe("/a b");
  expect(backendDir("file://./x")).toBe(path.resolve("x"));
});

test("state, history and locks are readable by their owner alone", async () => {
  const { dir, run, store } = await project({ "index.js": "" });
  await run("up");
  const release = store.lock();
  const files = fs
    .readdirSync(path.join(dir, ".pulumi"), { recursive: true, withFileTypes: true })
    .map((entry) => ({ file: path.join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }));
  const open = files.filter(({ file }) => (fs.statSync(file).mode & 0o077) !== 0);
  release();
  expect(files.filter(({ isFolder }) => !isFolder).length).toBeGreaterThan(3);
  expect(open).toEqual([]);
});

test("a project's own folder of stacks stays out of its repository", async () => {
  const { dir } = await project({});
  await new OpenStack({ dir, stack: "new", env: {}, secrets }).create();
  expect(fs.readFileSync(path.join(dir, ".pulumi-local", ".gitignore"), "utf8")).toBe("*\n");
});

test("an empty passphrase is said where something is encrypted with it", async () => {
  const { dir } = await project({});
  const said: string[] = [];
  const open = (env: NodeJS.ProcessEnv) =>
    new OpenStack({ dir, stack: "dev", env, warn: (text) => void said.push(text) }).secrets();
  (await open({ PULUMI_CONFIG_PASSPHRASE: "x" })).encrypt("a");
  expect(said).toEqual([]);
  const empty = await open({});
  empty.encrypt("a");
  empty.encrypt("b");
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("the passphrase is empty");
});

/** Takes the room for the state away, as a full disk would: the file that a new state is written to is a folder. */
const fill = (file: string) => fs.mkdirSync(`${file}.new/x`, { recursive: true });

test("where the state cannot be written nothing is made", async () => {
  const { run, store, calls, errors } = await project({
    "index.js": 'const { Thing } = require("rec-sdk");\nnew Thing("a", { x: 1 });\n',
  });
  fill(store.file);
  expect((await run("up")).result).toBe("failed");
  expect(calls().filter(({ method }) => method === "Create")).toEqual([]);
  expect(errors().join("\n")).toContain("the state could not be written to");
});

test("what was made when the room went is told, kept elsewhere, and can be taken in again", async () => {
  const { run, store, errors, urns } = await project({
    "index.js":
      'const { Thing } = require("rec-sdk");\nnew Thing("a", { x: 1, sim: { sleep: { create: 500 } } });\n',
  });
  const { result } = await run("up", {
    onEvent: (event) => {
      if (begins(event, "a")) setTimeout(() => fill(store.file), 200);
    },
  });
  expect(result).toBe("failed");
  const told = errors().join("\n");
  expect(told).toContain("create of a-1 is done, but the state could not be written");
  const [, file] = present(/stack import --file (\S+)`/.exec(told));
  expect(fs.statSync(present(file)).mode & 0o077).toBe(0);
  fs.rmSync(`${store.file}.new`, { recursive: true });
  await store.import(JSON.parse(fs.readFileSync(present(file), "utf8")), await secrets);
  expect(urns()).toContain("a");
  expect((await run("up")).changes).toEqual({ same: 2 });
});

test("a state of version 4 is taken in with its hooks; one that uses what is not here is refused", async () => {
  const { run, store } = await project({
    "index.js":
      'const { Thing } = require("rec-sdk");\nconst { ResourceHook } = require("@pulumi/pulumi");\nconst hook = new ResourceHook("said", () => {});\nnew Thing("a", { x: 1 }, { hooks: { afterCreate: [hook] } });\n',
  });
  await run("up");
  const { deployment } = store.export();
  await store.import({ version: 4, features: ["hooks"], deployment }, await secrets);
  expect(JSON.stringify(store.stored()?.resources)).toContain('"resourceHooks":{"AfterCreate":["said"]}');
  expect((await run("up")).changes).toEqual({ same: 2 });
  const take = async (features: string[]) =>
    store.import({ version: 4, features, deployment }, await secrets);
  await expect(take(["hooks", "views"])).rejects.toThrow(
    /^needs the Pulumi CLI: the state to import uses views/,
  );
  fs.writeFileSync(
    store.file,
    JSON.stringify({ version: 4, features: ["hooks"], checkpoint: { latest: deployment } }),
  );
  expect((await run("up")).changes).toEqual({ same: 2 });
});
