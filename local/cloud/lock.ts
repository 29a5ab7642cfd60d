// One writer a data directory: a file that names the process, given up when that process is gone (kill -9 included).
import * as fs from "node:fs";
import * as path from "node:path";

/** Takes the lock or says who has it; answers what releases it. */
export function takeLock(directory: string): () => void {
  const file = path.join(directory, "lock");
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      fs.writeFileSync(file, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }), { flag: "wx" });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder)) {
      throw new Error(`${directory} is in use by a local cloud in process ${holder.pid}`);
    }
    fs.rmSync(file, { force: true });
  }
  throw new Error(`${file} could not be taken`);
}

interface Holder {
  pid: number;
  born: string;
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return bornAt(holder.pid) === holder.born;
}

/** When a process started, so that a reused process id is not taken for the old process; "" where /proc is missing. */
function bornAt(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
