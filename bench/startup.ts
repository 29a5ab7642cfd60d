// How long the processes of a run take to load, as a ratio to a Node process that does nothing; the best of several.
import { spawnSync } from "node:child_process";
import * as path from "node:path";

const root = path.join(__dirname, "..");
const rounds = 7;

export interface Startup {
  what: string;
  milliseconds: number;
  /** To `node -e 0`. */
  ratio: number;
}

const scripts: Record<string, string> = {
  "node -e 0": "0",
  "@pulumi/pulumi": 'require("@pulumi/pulumi")',
  "the SDK, with @pulumi/pulumi": 'require("./dist/sdk")',
  "the dynamic provider of a resource": 'require("./dist/provider/hosts/dynamic").provider("vpc:Vpc")',
  "the plugin, until its port is open": plugin(),
};

export function startup(tell: (text: string) => void): Startup[] {
  let empty = 0;
  return Object.entries(scripts).map(([what, script]) => {
    tell(`start of ${what}`);
    const times = Array.from({ length: rounds }, () => timed(script));
    const milliseconds = Math.min(...times);
    empty ||= milliseconds;
    return { what, milliseconds, ratio: milliseconds / empty };
  });
}

function timed(script: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

/** Serves as the plugin does, and ends when the port is known. */
function plugin(): string {
  return `const write = process.stdout.write;
    process.stdout.write = (text) => { process.exit(/^\\d+\\n$/.test(text) ? 0 : 1); };
    require("./dist/provider/hosts/plugin/main.js");`;
}
