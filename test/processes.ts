// The processes that a test starts, and that those start.
import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs";
import { transpiledFile } from "./transpiled";

/** Starts the command of this package, with output that is read. */
export function startCommand(
  args: readonly string[],
  options: { env: NodeJS.ProcessEnv; cwd?: string; detached?: boolean },
): ChildProcess {
  const all = [transpiledFile("local/cli/main.ts"), ...args];
  return spawn(process.execPath, all, { ...options, stdio: ["ignore", "pipe", "pipe"] });
}

/** Asks until it holds or the work has ended; answers whether it holds. */
export async function holdsDuring(
  work: Promise<unknown>,
  holds: () => boolean | Promise<boolean>,
): Promise<boolean> {
  let over = false;
  const end = (): void => {
    over = true;
  };
  work.then(end, end);
  while (!over) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

/** Signals a process, if it has not ended. */
export function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
}

/** Signals a process and everything that it has started. */
export function signalAll(pid: number, signal: NodeJS.Signals): void {
  for (const one of [...descendants(pid), pid]) signalOne(one, signal);
}

/** What a process has started, and what that has, the last of them first; empty where the system does not tell. */
export function descendants(of: number): number[] {
  const parents = new Map<number, number>();
  const entries = fs.existsSync("/proc") ? fs.readdirSync("/proc") : [];
  for (const name of entries.filter((entry) => /^\d+$/.test(entry)))
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It has ended.
    }
  const below = (pid: number): number[] =>
    [...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => [...below(child), child]);
  return below(of);
}
