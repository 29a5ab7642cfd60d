// Processes of a test's own that can be killed: a source file built once, and started in milliseconds.
import { type ChildProcess, spawn } from "node:child_process";
import * as path from "node:path";
import { buildSync } from "esbuild";

/** Builds a file beside this one into a folder; answers what starts it. */
export function build(name: string, folder: string): (...args: string[]) => ChildProcess {
  const outfile = path.join(folder, `${name}.js`);
  buildSync({
    entryPoints: [path.join(__dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    logLevel: "error",
  });
  return (...args) =>
    spawn(process.execPath, [outfile, ...args], { stdio: ["pipe", "pipe", "inherit", "ipc"] });
}
