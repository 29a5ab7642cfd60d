// The installed package where people run it: odd folders, homes, languages and proxies, modules of either kind, workspaces, and
// programs in TypeScript that have no compiler of their own.
import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { ending, type Run } from "../../local/cli/quickstart/engines";
import { present } from "../found";
import { sampled } from "../sample";
import { Installed } from "./installed";
import { linkAll } from "./linkedPackages";

let installed: Installed;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  installed = await Installed.make();
  environment = (await installed.cloud()).environment;
});
afterAll(() => installed?.remove());

const resource = {
  dynamic: `new (require("pulumi-tencentcloud-native").vpc.Vpc)("network", { cidrBlock: "10.0.0.0/16" })`,
  plugin: `new (require("@pulumi/pulumi").CustomResource)("tencentcloud-native:vpc:Vpc", "network", { cidrBlock: "10.0.0.0/16" })`,
};
type Host = keyof typeof resource;

const projectOf = (name: string): string => {
  const plugins = { providers: [{ name: "tencentcloud-native", path: installed.module(".bin") }] };
  return JSON.stringify({ name, runtime: "nodejs", plugins });
};

const up = ["up", "--yes", "--skip-preview"];
const wholeLife = [up, ["preview", "--expect-no-changes"], ["destroy", "--yes", "--skip-preview"]];

/** Commands, one after the other, in the folder itself. */
async function lives(cwd: string, life: string[][], given: NodeJS.ProcessEnv = {}): Promise<void> {
  for (const [verb, ...options] of life) {
    const { code, output } = await command(cwd, given, present(verb), ...options);
    expect([verb, code, code === 0 ? "" : output]).toEqual([verb, 0, ""]);
    expect(output).not.toMatch(/error/i);
  }
}

function command(cwd: string, given: NodeJS.ProcessEnv, ...args: string[]): Promise<Run> {
  return ending(installed.start(["stack", ...args], { ...environment, ...given }, cwd));
}

const nowhere = "http://127.0.0.1:9";
const proxies = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "grpc_proxy"];

test.each(sampled("hosts in odd surroundings", ["dynamic", "plugin"] as const, 1))(
  "the %s host, through a link into a folder with blanks and other scripts, without a home, terminal or language, behind a proxy",
  async (host: Host) => {
    const real = installed.program(`${host} ü 云`, {
      "Pulumi.yaml": projectOf(host),
      "index.js": `exports.id = ${resource[host]}.id;`,
    });
    const link = path.join(installed.folder, `link-${host}`);
    fs.symlinkSync(real, link);
    const noHome = path.join(real, "Pulumi.yaml", "no-folder");
    await lives(link, wholeLife, {
      ...Object.fromEntries(proxies.map((name) => [name, nowhere])),
      ...{ HOME: noHome, TENCENTCLOUD_NATIVE_HOME: noHome, XDG_CACHE_HOME: noHome },
      ...{ LANG: "C", LC_ALL: "C", TERM: "dumb", NO_COLOR: "1", PULUMI_CONFIG_PASSPHRASE: "" },
    });
  },
);

test("a program of ES modules, in either language, and one in a workspace", async () => {
  const text = `import { vpc } from "pulumi-tencentcloud-native";
    export const id = new vpc.Vpc("network", { cidrBlock: "10.0.0.0/16" }).id;`;
  const manifest = { name: "modules", type: "module", main: "index.js" };
  await lives(installed.program("modules", { "package.json": JSON.stringify(manifest), "index.js": text }), [
    up,
  ]);
  const loaded = {
    name: "nodejs",
    options: { nodeargs: `--import ${pathToFileURL(require.resolve("tsx"))}` },
  };
  await lives(
    installed.program("typed-modules", {
      "Pulumi.yaml": JSON.stringify({ name: "typed-modules", runtime: loaded }),
      "package.json": JSON.stringify({ ...manifest, main: "index.ts" }),
      "index.ts": text.replace("const id", "const id: unknown"),
    }),
    [up],
  );
  const root = { name: "root", private: true, workspaces: ["infra"] };
  const workspace = installed.program("workspace", { "package.json": JSON.stringify(root) });
  fs.rmSync(path.join(workspace, "Pulumi.yaml"));
  await lives(
    installed.program("workspace/infra", {
      "Pulumi.yaml": projectOf("infra"),
      "index.ts": text,
      "package.json": "{}",
    }),
    [up],
  );
});

/** The packages in another place, without one of them; nothing else is found from there. */
function packagesWithout(name: string): string {
  const place = fs.mkdtempSync(path.join(path.dirname(path.dirname(installed.tarball)), "without-"));
  linkAll(installed.module(), path.join(place, "node_modules"), installed.module(name));
  return place;
}

test("a program in TypeScript without a compiler of its own runs on Pulumi's, and is told what to do where that is too old", async () => {
  const folder = packagesWithout("typescript");
  const files = {
    "Pulumi.yaml": projectOf("bare"),
    "package.json": '{ "main": "index.ts" }',
    "index.ts": `import * as tencentcloud from "pulumi-tencentcloud-native";
      const network: tencentcloud.vpc.Vpc = new tencentcloud.vpc.Vpc("network", { cidrBlock: "10.0.0.0/16" });
      export const id = network.id;`,
  };
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), text);
  await lives(folder, [up]);
  const tooNew = { compilerOptions: { target: "es2022", module: "node16" } };
  fs.writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(tooNew));
  const { code, output } = await command(folder, {}, "preview");
  expect(code).not.toBe(0);
  expect(output).toMatch(/no TypeScript of its own[\s\S]*npm install --save-dev typescript/);
  fs.rmSync(folder, { recursive: true });
});
