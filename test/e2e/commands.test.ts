// The stack commands of the installed package, one stack after another, as a user has them: what they print, refuse and leave.
import * as fs from "node:fs";
import * as path from "node:path";
import { ending, type Run } from "../../local/cli/quickstart/engines";
import { commandHere } from "../commandHere";
import { present } from "../found";
import { Installed } from "./installed";

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
});
afterAll(() => installed?.remove());

/** A program of components, which needs neither a provider nor a cloud. */
const components = `
const pulumi = require("@pulumi/pulumi");
class Group extends pulumi.ComponentResource {
  constructor(name, options) { super("test:index:Group", name, {}, options); }
}
const first = new Group("first", { protect: true });
new Group("second", { parent: first, protect: false });
const config = new pulumi.Config();
exports.words = config.get("words");
exports.hush = config.getSecret("hush");
`;

/** Commands on the stack of a project. */
function commandsOn(folder: string, environment: NodeJS.ProcessEnv = {}) {
  const run = (...args: string[]): Promise<Run> =>
    commandHere([...args, "--cwd", folder], installed.environment(environment));
  const ok = async (...args: string[]): Promise<string> => {
    const { code, output } = await run(...args);
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${output}`);
    return output;
  };
  const refused = async (...args: string[]): Promise<Run> => {
    const ended = await run(...args);
    expect([args, ended.code]).not.toEqual([args, 0]);
    return ended;
  };
  return { run, ok, refused };
}

const now = ["--yes", "--skip-preview"];
const names = (state: string): string[] => {
  const { resources = [] } = JSON.parse(state).deployment as { resources?: { urn: string }[] };
  return resources.map(({ urn }) => present(urn.split("::").at(-1)));
};

test("configuration, outputs and secrets: an empty passphrase is said, and what it encrypted is read", async () => {
  const folder = installed.program("settings", { "index.js": components });
  const { ok, refused } = commandsOn(folder);
  await ok("stack", "config", "set", "words", "one two");
  const said = await ok("stack", "config", "set", "hush", "very-secret", "--secret");
  expect(said).toMatch(/^warning: the passphrase is empty, .*PULUMI_CONFIG_PASSPHRASE/);
  await ok("stack", "config", "set", "--path", "servers[0].size", "big");
  expect(await ok("stack", "config")).toMatch(
    /^KEY +VALUE\nhush +\[secret\]\nservers +\[\{"size":"big"\}\]\nwords +one two\n$/,
  );
  expect(JSON.parse(await ok("stack", "config", "list", "--json"))).toEqual({
    "settings:hush": { secret: true },
    "settings:servers": { value: '[{"size":"big"}]', objectValue: [{ size: "big" }], secret: false },
    "settings:words": { value: "one two", secret: false },
  });
  expect(await ok("stack", "config", "get", "hush")).toBe("very-secret\n");
  await ok("stack", "config", "rm", "servers");
  const { output } = await refused("stack", "config", "get", "servers");
  expect(output).toBe("error: configuration key 'servers' not found for stack 'dev'\n");

  await ok("stack", "up", ...now);
  expect(await ok("stack", "outputs")).toMatch(/OUTPUT +VALUE\n +hush +\[secret\]\n +words +one two\n$/);
  expect(JSON.parse(await ok("stack", "outputs", "--json"))).toEqual({ hush: "[secret]", words: "one two" });
  expect(await ok("stack", "outputs", "hush", "--show-secrets")).toBe("very-secret\n");
  expect((await refused("stack", "outputs", "wrods")).output).toMatch(/output property 'wrods'/);
  expect(fs.readFileSync(path.join(folder, ".pulumi-local", ".gitignore"), "utf8")).toBe("*\n");
  expect(await ok("stack", "export")).not.toContain("very-secret");
  expect(await ok("stack", "export", "--show-secrets")).toContain("very-secret");
});

test("the state is edited, exported, and taken in by its own stack only", async () => {
  const folder = installed.program("edited", { "index.js": components });
  const { ok, refused } = commandsOn(folder);
  await ok("stack", "up", ...now);
  const urn = (name: string, type = "test:index:Group") => `urn:pulumi:dev::edited::${type}::${name}`;
  const second = urn("second", "test:index:Group$test:index:Group");
  expect((await refused("stack", "state", "delete", second)).output).toMatch(/--yes must be passed/);
  expect((await refused("stack", "state", "delete", urn("nobody"), "--yes")).output).toMatch(/nobody/);
  expect((await refused("stack", "state", "delete", urn("first"), "--yes")).output).toMatch(
    /protected|child|depend/,
  );
  await ok("stack", "state", "rename", second, "other", "--yes");
  expect(names(await ok("stack", "export"))).toEqual(["edited-dev", "first", "other"]);
  await ok("stack", "state", "delete", second.replace(/second$/, "other"), "--yes");
  expect((await refused("stack", "destroy", ...now)).output).toMatch(
    /first" cannot be deleted\s+because it is protected/,
  );
  await ok("stack", "state", "unprotect", urn("first"), "--yes");
  expect(names(await ok("stack", "export"))).toEqual(["edited-dev", "first"]);

  const file = path.join(folder, "state.json");
  await ok("stack", "export", "--file", file);
  const { output } = await refused("stack", "import", "--file", file, "--stack", "another");
  expect(output).toMatch(/^error: resource '.*' is from a different stack .*--force/);
  await ok("stack", "destroy", ...now);
  // The Pulumi CLI writes version 4 for a stack with hooks.
  const state = { ...JSON.parse(fs.readFileSync(file, "utf8")), version: 4, features: ["hooks"] };
  fs.writeFileSync(file, JSON.stringify(state));
  await ok("stack", "import", "--file", file);
  expect(names(await ok("stack", "export"))).toEqual(["edited-dev", "first"]);
  await ok("stack", "destroy", ...now);
});

test("state lies in a folder, also in one of the home; every other backend is refused and nothing is written", async () => {
  const folder = installed.program("backends", { "index.js": components });
  const before = fs.readdirSync(folder).sort();
  const urls = [
    "postgres://u:pass-word@host/db",
    "s3://bucket",
    "gs://bucket",
    "azblob://box",
    "https://api.example.org",
  ];
  for (const url of urls) {
    const { refused } = commandsOn(folder, { PULUMI_BACKEND_URL: url });
    const { code, output } = await refused("stack", "up", ...now);
    expect(code).toBe(1);
    expect(output).toMatch(/^error: needs the Pulumi CLI: the backend \w+:…/);
    expect(output).not.toMatch(/pass-word|bucket|box|example/);
  }
  expect(fs.readdirSync(folder).sort()).toEqual(before);
  const inHome = { PULUMI_BACKEND_URL: "file://~/states" };
  const { code, output } = await ending(installed.start(["stack", "init", "--cwd", folder], inHome));
  expect([code, code === 0 ? "" : output]).toEqual([0, ""]);
  expect(fs.readdirSync(folder).sort()).toEqual(before);
  const state = path.join(installed.folder, "states", ".pulumi", "stacks", "backends", "dev.json");
  expect(fs.existsSync(state)).toBe(true);
});

test("a locked stack has an exit code of its own, is waited for, and a dead holder's lock goes by the command that is told", async () => {
  const folder = installed.program("locked", {
    "index.js": `
      const fs = require("node:fs");
      fs.writeFileSync("running", "");
      const wait = () => fs.existsSync("go") || setTimeout(wait, 20);
      wait();`,
  });
  const { run, ok } = commandsOn(folder);
  const running = path.join(folder, "running");
  const hold = async () => {
    fs.rmSync(running, { force: true });
    fs.rmSync(path.join(folder, "go"), { force: true });
    const child = installed.start(["stack", "up", ...now, "--cwd", folder]);
    const ended = ending(child);
    while (!fs.existsSync(running)) await new Promise((resolve) => setTimeout(resolve, 20));
    return { child, ended };
  };
  const { ended } = await hold();
  const locked = await run("stack", "up", ...now);
  expect(locked.code).toBe(75);
  expect(locked.output).toMatch(/locked by 1 lock[\s\S]*pass --wait 5m/);
  const waiting = run("stack", "up", ...now, "--wait", "5m");
  fs.writeFileSync(path.join(folder, "go"), "");
  expect([(await ended).code, (await waiting).code]).toEqual([0, 0]);

  const held = await hold();
  held.child.kill("SIGKILL");
  await held.ended;
  fs.writeFileSync(path.join(folder, "go"), "");
  const dead = await run("stack", "up", ...now, "--wait", "5m");
  expect(dead.code).toBe(75);
  const [, command] = present(
    /ended without letting go[\s\S]*\n {2}tencentcloud-native (.*)\n/.exec(dead.output),
  );
  await ending(installed.start(present(command).split(" ")));
  await ok("stack", "up", ...now);
});

test("what is in the cloud is imported through the plugin, and functions of a plugin pass through transforms", async () => {
  const cloud = await installed.cloud();
  const plugins = { providers: [{ name: "tencentcloud-native", path: installed.module(".bin") }] };
  const program = (text: string) => ({
    "Pulumi.yaml": JSON.stringify({ name: "imports", runtime: "nodejs", plugins }),
    "index.js": text,
  });
  const made = installed.program("makes", {
    "index.js": `
      const t = require("pulumi-tencentcloud-native");
      exports.id = new t.vpc.Vpc("network", { name: "network", cidrBlock: "10.0.0.0/16" }).id;`,
  });
  await commandsOn(made, cloud.environment).ok("stack", "up", ...now);
  const id = (await commandsOn(made, cloud.environment).ok("stack", "outputs", "id")).trim();
  const folder = installed.program("imports", program(""));
  const { ok } = commandsOn(folder, cloud.environment);
  await ok("import", "tencentcloud-native:vpc:Vpc", "network", id, "--no-protect", ...now);
  installed.program(
    "imports",
    program(`
      const pulumi = require("@pulumi/pulumi");
      let tell;
      exports.seen = new Promise((resolve) => (tell = resolve));
      pulumi.runtime.registerInvokeTransform(async ({ token, args, opts }) => {
        tell(token);
        return { args: { ...args, region: "ap-shanghai" }, opts };
      });
      class Vpc extends pulumi.CustomResource {
        constructor(name, args) { super("tencentcloud-native:vpc:Vpc", name, args); }
      }
      new Vpc("network", { name: "network", cidrBlock: "10.0.0.0/16" });
      const zones = pulumi.runtime.invoke("tencentcloud-native:cvm:getZones", { region: "ap-guangzhou" });
      exports.zones = zones.then(({ zones }) => zones.map(({ zone }) => zone));`),
  );
  await ok("stack", "up", ...now, "--expect-no-changes");
  expect(JSON.parse(await ok("stack", "outputs", "--json"))).toMatchObject({
    seen: "tencentcloud-native:cvm:getZones",
    zones: expect.arrayContaining([expect.stringMatching(/^ap-shanghai-/)]),
  });
});
