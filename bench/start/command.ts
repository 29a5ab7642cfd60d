// One command, measured from outside: the processor's time of all its processes, and of each by what it is; the time it took; the
// most memory of all of them together.
import * as fs from "node:fs";
import * as path from "node:path";
import { watched } from "../machine";

export interface Cost {
  /** Milliseconds of the processor, over all processes. */
  cpu: number;
  /** Milliseconds. */
  wall: number;
  /** Megabytes. */
  memory: number;
  /** Milliseconds of the processor by process. */
  processes: Record<string, number>;
}

/** Preloaded into every process of Node.js: notes at its end what it took. */
const note = path.join(__dirname, "noteCpu.js");

/** Runs Node.js with these arguments; throws when it fails. */
export async function costOf(args: string[], folder: string, env: NodeJS.ProcessEnv): Promise<Cost> {
  const notes = path.join(folder, "cpu.notes");
  fs.rmSync(notes, { force: true });
  const { code, output, memory, wall } = await watched(["--require", note, ...args], {
    cwd: folder,
    env: { ...env, NODE_OPTIONS: `--require ${note}`, CPU_NOTES: notes },
    every: 25,
  });
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${output}`);
  const processes: Record<string, number> = {};
  for (const line of fs.readFileSync(notes, "utf8").trim().split("\n")) {
    const { what, cpu } = JSON.parse(line) as { what: string; cpu: number };
    processes[what] = (processes[what] ?? 0) + cpu;
  }
  const cpu = Object.values(processes).reduce((sum, one) => sum + one, 0);
  return { cpu, wall, memory, processes };
}
