// A release of the plugin, unpacked far from the checkout, started in the two ways that Pulumi has; what it generates for every
// language, where the CLI is found.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { credentials } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { GetSchemaRequest } from "@pulumi/pulumi/proto/provider_pb";
import { version } from "../../package.json";
import { executable, writePluginFolder } from "../../tools/release/pluginFolder";
import { isThere, toolchains } from "./toolchains";

const root = path.join(__dirname, "..", "..");
const schema = fs.readFileSync(path.join(root, "schema.json"), "utf8");
const hasPulumi = spawnSync("pulumi", ["version"]).status === 0;
const started: ChildProcess[] = [];
let outside: string;
let folder: string;
let tarball: string;

beforeAll(async () => {
  outside = fs.mkdtempSync(path.join(os.tmpdir(), "release-"));
  const built = path.join(outside, "built");
  await writePluginFolder(built);
  folder = path.join(outside, "unpacked");
  fs.mkdirSync(folder);
  tarball = path.join(outside, "plugin.tar.gz");
  run("tar", ["-czf", tarball, "-C", built, "."], outside);
  run("tar", ["-xzf", tarball, "-C", folder], outside);
  fs.rmSync(built, { recursive: true });
});

afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  fs.rmSync(outside, { recursive: true, force: true });
});

function run(command: string, args: string[], cwd: string): string {
  // A home of its own: what this machine has installed takes no part.
  const env = { ...process.env, PULUMI_HOME: path.join(outside, "home"), PULUMI_SKIP_UPDATE_CHECK: "true" };
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...{ cwd, env, encoding: "utf8", maxBuffer: 1 << 28 },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** The schema that the plugin answers when it is started like this. */
async function schemaFrom(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args, { cwd: outside, stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (text: Buffer) => resolve(text.toString().trim()));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  const client = new ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure());
  try {
    return await new Promise((resolve, reject) => {
      client.getSchema(new GetSchemaRequest(), (error, response) =>
        error ? reject(error) : resolve(response.getSchema()),
      );
    });
  } finally {
    client.close();
    child.kill("SIGKILL");
  }
}

/** As the Node host starts a plugin that has a PulumiPlugin.yaml: by a module that it finds from the folder. */
function asTheNodeHost(): Promise<string> {
  const script = "console.log(require.resolve('@pulumi/pulumi/cmd/run-plugin'))";
  const start = run(process.execPath, ["-e", script], folder).trim();
  expect(fs.realpathSync(start).startsWith(fs.realpathSync(outside))).toBe(true);
  return schemaFrom(process.execPath, [start, folder, "127.0.0.1:1"]);
}

test("an unpacked release answers its schema, started by its executable and by the Node host", async () => {
  expect(await schemaFrom(path.join(folder, executable), [])).toBe(schema);
  expect(await asTheNodeHost()).toBe(schema);
});

test("the install that Pulumi runs in the folder fetches nothing and takes nothing away", async () => {
  const quiet = ["--offline", "--no-audit", "--no-fund", "--loglevel", "error"];
  run("npm", ["install", ...quiet], folder);
  expect(await asTheNodeHost()).toBe(schema);
});

const ways = ["the folder", "the executable", "the name of an installed one"] as const;
if (!hasPulumi) console.log(`skipped ${ways.length} ways to have the CLI give the schema: there is no CLI`);

(hasPulumi ? test.each(ways) : test.skip.each(ways))("the CLI has the schema by %s", (way) => {
  const name = executable.replace("pulumi-resource-", "");
  if (way === "the name of an installed one")
    run("pulumi", ["plugin", "install", "resource", name, version, "--file", tarball], outside);
  const given = { [ways[0]]: folder, [ways[1]]: path.join(folder, executable), [ways[2]]: name }[way];
  const { resources, functions, provider } = JSON.parse(
    run("pulumi", ["package", "get-schema", given], outside),
  );
  const { resources: own, functions: asked, provider: settings } = JSON.parse(schema);
  const shown = [resources, functions, provider.inputProperties].map((one) => Object.keys(one).sort());
  expect(shown).toEqual([own, asked, settings.inputProperties].map((one) => Object.keys(one).sort()));
});

for (const [language, toolchain] of Object.entries(toolchains)) {
  const runs = hasPulumi && isThere(toolchain);
  if (!runs) console.log(`skipped the generated SDK for ${language}: there is no CLI or toolchain`);
  (runs ? test : test.skip)(
    `the SDK for ${language} is generated from an unpacked release, and compiles`,
    () => {
      const out = path.join(outside, `sdk-${language}`);
      run("pulumi", ["package", "gen-sdk", folder, "--language", language, "--out", out], outside);
      toolchain.compile(path.join(out, language), run);
    },
  );
}
