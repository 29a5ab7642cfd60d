// The installed package where people run it: odd folders, homes, languages and proxies, modules of either kind, workspaces, and
// programs in TypeScript that have no compiler of their own.
import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { ending, type Run } from "../../local/cli/quickstart/engines";
import { present } from "../found";
import { Installed } from "./installed";

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

/** Up, a preview that finds nothing to do, destroy, each in the folder itself. */
async function lives(cwd: string, given: NodeJS.ProcessEnv = {}): Promise<void> {
  const verbs = [
    ["up", "--yes", "--skip-preview"],
    ["preview", "--expect-no-changes"],
    ["destroy", "--yes", "--skip-preview"],
  ];
  for (const [verb, ...options] of verbs) {
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

test.each(["dynamic", "plugin"] as const)(
  "the %s host, through a link into a folder with blanks and other scripts, without a home, terminal or language, behind a proxy",
  async (host: Host) => {
    const real = installed.program(`${host} ü 云`, {
      "Pulumi.yaml": projectOf(host),
      "index.js": `exports.id = ${resource[host]}.id;`,
    });
    const link = path.join(installed.folder, `link-${host}`);
    fs.symlinkSync(real, link);
    const noHome = path.join(real, "Pulumi.yaml", "no-folder");
    await lives(link, {
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
  await lives(installed.program("modules", { "package.json": JSON.stringify(manifest), "index.js": text }));
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
  );
});

/** The packages in another place, without one of them: files are links to the same. Nothing else is found from there. */
function packagesWithout(name: string): string {
  const place = fs.mkdtempSync(path.join(path.dirname(path.dirname(installed.tarball)), "without-"));
  const linkAll = (from: string, into: string): void => {
    fs.mkdirSync(into, { recursive: true });
    for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
      const [source, target] = [path.join(from, entry.name), path.join(into, entry.name)];
      if (source === installed.module(name)) continue;
      if (entry.isDirectory()) linkAll(source, target);
      else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
      else fs.linkSync(source, target);
    }
  };
  linkAll(installed.module(), path.join(place, "node_modules"));
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
  await lives(folder);
  const tooNew = { compilerOptions: { target: "es2022", module: "node16" } };
  fs.writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(tooNew));
  const { code, output } = await command(folder, {}, "preview");
  expect(code).not.toBe(0);
  expect(output).toMatch(/no TypeScript of its own[\s\S]*npm install --save-dev typescript/);
  fs.rmSync(folder, { recursive: true });
});
