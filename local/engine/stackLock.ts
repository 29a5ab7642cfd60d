// The lock on a stack: one file a writer, in the folder where the Pulumi CLI keeps its own. Nobody takes a lock away but
// the command `cancel`; what is said of a holder helps to decide that.
import { randomUUID } from "node:crypto";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";

/** Who holds a stack. */
export interface LockHolder {
  file: string;
  username?: string;
  hostname?: string;
  pid?: number;
  timestamp?: string;
  /** Whether its process runs; not known of another machine's. */
  alive: boolean | undefined;
}

/** Another writer has the stack. */
export class StackLocked extends Error {
  constructor(
    message: string,
    /** Nobody is left who could end what was begun. */
    readonly isAbandoned = false,
  ) {
    super(message);
  }
}

function lockedBy(holders: LockHolder[]): StackLocked {
  return new StackLocked(
    `the stack is currently locked by ${holders.length} lock(s). Either wait for the other process(es) to end ` +
      `or delete the lock file with \`cancel\`.\n${holders.map(holderText).join("\n")}`,
    holders.every((holder) => holder.alive === false),
  );
}

export class StackLock {
  constructor(private readonly dir: string) {}

  /** Takes the stack for one writer; throws `StackLocked` naming who holds it. Answers how to let go. */
  take(): () => void {
    fs.mkdirSync(this.dir, { recursive: true, mode: 0o700 });
    const mine = path.join(this.dir, `${randomUUID()}.json`);
    const { username } = os.userInfo();
    const who = { pid: process.pid, username, hostname: os.hostname(), timestamp: new Date().toISOString() };
    const release = () => {
      process.off("exit", release);
      fs.rmSync(mine, { force: true });
    };
    process.on("exit", release);
    try {
      fs.writeFileSync(mine, JSON.stringify(who), { mode: 0o600 });
      const others = this.files().filter((file) => file !== mine);
      if (others.length) throw lockedBy(others.map(holderOf));
    } catch (error) {
      release();
      throw error;
    }
    return release;
  }

  /** Throws `StackLocked` where a writer has the stack; takes nothing. */
  expectFree(): void {
    const holders = this.files();
    if (holders.length) throw lockedBy(holders.map(holderOf));
  }

  /** Takes away every lock; answers how many there were. */
  cancel(): number {
    const locks = this.files();
    for (const file of locks) fs.rmSync(file, { force: true });
    return locks.length;
  }

  private files(): string[] {
    if (!fs.existsSync(this.dir)) return [];
    return fs.readdirSync(this.dir).map((name) => path.join(this.dir, name));
  }
}

function holderOf(file: string): LockHolder {
  try {
    const { username, hostname, pid, timestamp } = JSON.parse(fs.readFileSync(file, "utf8")) as LockHolder;
    const isHere = hostname === os.hostname() && typeof pid === "number";
    return {
      file,
      username,
      hostname,
      pid,
      timestamp,
      alive: isHere ? isRunning(pid) : undefined,
    } as LockHolder;
  } catch {
    return { file, alive: undefined };
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function holderText({ file, username, hostname, pid, timestamp, alive }: LockHolder): string {
  if (pid === undefined) return `  file://${file}`;
  const state = alive === undefined ? "" : alive ? ", which is running" : ", which has ended";
  return `  file://${file}: created by ${username}@${hostname} (pid ${pid}${state}) at ${timestamp}`;
}
