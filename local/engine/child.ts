// The processes of programs and plugins. Each is a process group of its own, so that Ctrl-C at the terminal reaches the
// engine alone, which ends what runs in good order; and none outlives the engine's own process.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { withoutProxy } from "./loopback";

/** Where the scripts of processes of our own lie; tests on the sources say where those are as JavaScript. */
export const scripts = { folder: path.join(__dirname, "processes") };

/** What Node is given to run a script: as it was compiled, or its source in the way that this process runs sources. */
export function scriptOf(name: "program" | "dynamicProvider"): string[] {
  const compiled = path.join(scripts.folder, `${name}.js`);
  return fs.existsSync(compiled)
    ? [compiled]
    : [...process.execArgv, path.join(scripts.folder, `${name}.ts`)];
}

/** The script with which the package starts one of its own hosts of the provider. */
export const hostScript = (name: "plugin" | "turns"): string =>
  path.join(scripts.folder, "..", "..", "..", "provider", "hosts", name, "main.js");

const alive = new Set<ChildProcess>();
let guarding = false;

/** Starts a process whose output is read through pipes; its input is empty or, with `leash`, open as long as this process is. */
export function startChild(
  command: string,
  args: string[],
  { leash = false, ...options }: Pick<SpawnOptions, "cwd" | "env"> & { leash?: boolean },
): ChildProcess {
  if (!guarding) process.on("exit", () => alive.forEach((child) => void signalChild(child, "SIGKILL")));
  guarding = true;
  const child = spawn(command, args, {
    ...options,
    env: withoutProxy(options.env ?? process.env),
    stdio: [leash ? "pipe" : "ignore", "pipe", "pipe"],
    detached: true,
  });
  alive.add(child);
  child.on("error", () => alive.delete(child));
  child.on("exit", () => alive.delete(child));
  return child;
}

/** Signals a process and those it started; nothing happens when it is gone. */
export function signalChild(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** How long a process may take to end, as Pulumi has it; milliseconds. */
const grace = 5000;

/** Asks a process to end, by its input and by a signal, and sees to it; resolves when it is gone. */
export function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve();
  child.stdin?.end();
  signalChild(child, "SIGTERM");
  const timer = setTimeout(() => signalChild(child, "SIGKILL"), grace);
  return new Promise((resolve) => {
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
