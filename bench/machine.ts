// The machine a bench runs on: what class it is of, and what processes take of it. Memory of others is read where Linux has it.
import { type SpawnOptions, spawn } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import { descendants } from "../test/processes";

/** "2 cores, 24 GB, Node 20.19.0", and how busy it was with other things. */
export function machineClass(): { what: string; load: number } {
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return {
    what: `${os.availableParallelism()} cores, ${memory} GB, ${os.platform()} ${os.arch()}, Node ${process.versions.node}`,
    load: Math.round(os.loadavg()[0]! * 10) / 10,
  };
}

/** Megabytes that a process keeps in memory; 0 where that cannot be seen. */
export function memoryOf(pid: number): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, "utf8");
    return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Megabytes of a process and everything it has started. */
function memoryOfTree(root: number): number {
  return [root, ...descendants(root)].reduce((total, pid) => total + memoryOf(pid), 0);
}

/** Milliseconds of CPU that ended processes took which this one has started, and theirs; 0 where that cannot be seen. */
export function cpuOfChildren(): number {
  try {
    const [user, system] = fs
      .readFileSync("/proc/self/stat", "utf8")
      .split(") ")[1]!
      .split(" ")
      .slice(13, 15);
    return (Number(user) + Number(system)) * 10; // hundredths of a second
  } catch {
    return 0;
  }
}

/** How a process ended that was watched. */
export interface Watched {
  code: number | null;
  /** Both streams. */
  output: string;
  /** Megabytes of all its processes together, at most. */
  memory: number;
  /** Milliseconds. */
  wall: number;
}

/** Runs Node.js with these arguments and looks at the memory of its processes every so many milliseconds. */
export async function watched(
  args: string[],
  { every, ...options }: Pick<SpawnOptions, "cwd" | "env"> & { every: number },
): Promise<Watched> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  let memory = 0;
  const watching = setInterval(() => {
    memory = Math.max(memory, memoryOfTree(child.pid!));
  }, every);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  const wall = performance.now() - start;
  clearInterval(watching);
  return { code, output, memory, wall };
}
