// One writer a data directory. Who wants it appends a line to the lock file; the first line whose process lives has it.
// A line of a process that is gone counts for nothing, so nobody ever takes another's lock away, and none can race for it.
import { randomUUID } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";

interface Claim {
  claim: string;
  pid: number;
  born: string;
}

/** Takes the lock or says who has it; answers what releases it. */
export function takeLock(directory: string): () => void {
  const name = path.join(directory, "lock");
  const file = fs.openSync(name, "a+", 0o600);
  const mine: Claim = { claim: randomUUID(), pid: process.pid, born: bornAt(process.pid) };
  try {
    for (let attempt = 0; attempt < 100; attempt++) {
      appendLine(file, mine);
      const claims = readClaims(name);
      // Emptied by one who released it in this moment.
      if (!claims.some(({ claim }) => claim === mine.claim)) continue;
      const holder = claims.find((claim) => claim.claim === mine.claim || isAlive(claim))!;
      if (holder.claim === mine.claim) return () => release(file);
      appendLine(file, { withdrawn: mine.claim });
      throw new Error(`${directory} is in use by a local cloud in process ${holder.pid}`);
    }
    throw new Error(`${name} could not be taken`);
  } catch (error) {
    fs.closeSync(file);
    throw error;
  }
}

/** Emptied and never removed: a claim in a file without a name would be seen by nobody else. */
function release(file: number): void {
  fs.ftruncateSync(file, 0);
  fs.closeSync(file);
}

/** In one write, which the system does not mix with another's; a line that a full disk cut short ends before the next. */
function appendLine(file: number, line: object): void {
  const text = `\n${JSON.stringify(line)}\n`;
  if (fs.writeSync(file, text) < Buffer.byteLength(text)) throw new Error("no space left for the lock");
}

function readClaims(name: string): Claim[] {
  const lines = fs.readFileSync(name, "utf8").split("\n").map(parseLine);
  const withdrawn = new Set(lines.map((line) => line.withdrawn));
  return lines.filter((line): line is Claim => line.pid !== undefined && !withdrawn.has(line.claim));
}

function parseLine(line: string): Partial<Claim> & { withdrawn?: string } {
  try {
    return { ...(JSON.parse(line) as Partial<Claim>) };
  } catch {
    return {};
  }
}

function isAlive({ pid, born }: Claim): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return bornAt(pid) === born;
}

/**
 * When a process started, so that a reused process id is not taken for the old process; "" where /proc is missing.
 * One that was killed and that nobody has waited for is gone.
 */
function bornAt(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return /[ZX]/.test(fields[0]!) ? "gone" : fields[19]!;
  } catch {
    return "";
  }
}
