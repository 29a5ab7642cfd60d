// How long the processes of a run take to load, as a ratio to a Node process that does nothing; the best of several. What a
// hundred more definitions would cost is measured on a copy of the build that has them.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { root } from "./build";

const rounds = 7;

export interface Startup {
  what: string;
  milliseconds: number;
  /** To `node -e 0`. */
  ratio: number;
}

const more = 100;

const dynamic = "the dynamic provider of a resource";
const plugin = "the plugin, until its port is open";
const among = (what: string) => `${what}, with ${more} more definitions`;

export function startup(tell: (text: string) => void): Startup[] {
  const grown = withMore();
  const scripts: Record<string, string> = {
    "node -e 0": "0",
    "@pulumi/pulumi": 'require("@pulumi/pulumi")',
    "the SDK, with @pulumi/pulumi": 'require("./dist/sdk")',
    [dynamic]: dynamicProvider("./dist"),
    [among(dynamic)]: dynamicProvider(grown),
    [plugin]: pluginStart("./dist"),
    [among(plugin)]: pluginStart(grown),
  };
  // Round by round, so that a machine that grows slower is slow for all of them.
  const times = new Map(Object.keys(scripts).map((what) => [what, Number.POSITIVE_INFINITY]));
  for (let round = 1; round <= rounds; round++) {
    tell(`starts of processes, round ${round} of ${rounds}`);
    for (const [what, script] of Object.entries(scripts))
      times.set(what, Math.min(times.get(what)!, timed(script)));
  }
  const [empty] = times.values();
  return [...times].map(([what, milliseconds]) => ({ what, milliseconds, ratio: milliseconds / empty! }));
}

/** How much longer the slower of the two starts takes with a hundred more definitions. */
export function grownBy(all: Startup[]): number {
  const of = (what: string) => all.find((one) => one.what === what)?.milliseconds ?? Number.NaN;
  return Math.max(...[dynamic, plugin].map((what) => of(among(what)) / of(what)));
}

/** A copy of the build in which a hundred more resources are registered, each in a file of its own; its folder. */
function withMore(): string {
  const folder = path.join(root, "node_modules", ".cache", "startup");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(root, "dist"), folder, { recursive: true });
  const resources = path.join(folder, "provider", "resources");
  const vpc = fs.readFileSync(path.join(resources, "vpc", "vpc.js"), "utf8");
  const listed = Array.from({ length: more }, (_, index) => {
    fs.writeFileSync(
      path.join(resources, "vpc", `vpc${index}.js`),
      vpc.replaceAll("vpc:Vpc", `vpc:Vpc${index}`),
    );
    return `exports.resources["vpc:Vpc${index}"] = () => require("./vpc/vpc${index}").vpc;\n`;
  });
  fs.appendFileSync(path.join(resources, "listed.js"), listed.join(""));
  return folder;
}

function timed(script: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function dynamicProvider(build: string): string {
  return `require(${JSON.stringify(`${build}/provider/hosts/dynamic`)}).provider("vpc:Vpc")`;
}

/** Serves as the plugin does, and ends when the port is known. */
function pluginStart(build: string): string {
  return `const write = process.stdout.write;
    process.stdout.write = (text) => { process.exit(/^\\d+\\n$/.test(text) ? 0 : 1); };
    require(${JSON.stringify(`${build}/provider/hosts/plugin/main.js`)});`;
}
