// What is made once and kept for later runs, in the user's cache folder: texts by the name of what they were made from. It can be
// removed at any time; what cannot be read or written is made again.
import { createHash, randomUUID } from "node:crypto";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";

/** What was not read for so long is removed when something new is kept; milliseconds. */
const unused = 30 * 24 * 3_600_000;

/** The folder of one sort of things. */
export function cacheFolder(sort: string): string {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache");
  return path.join(base, "tencentcloud-native", sort);
}

/** A name for what is made of all these texts. */
export const nameFor = (...from: string[]): string =>
  createHash("sha256").update(JSON.stringify(from)).digest("hex");

export class Kept {
  private readonly folder: string;
  private isSwept = false;

  constructor(sort: string) {
    this.folder = cacheFolder(sort);
  }

  get(name: string): string | undefined {
    try {
      const file = path.join(this.folder, name);
      const text = fs.readFileSync(file, "utf8");
      const now = new Date();
      fs.utimesSync(file, now, now);
      return text;
    } catch {
      return undefined;
    }
  }

  set(name: string, text: string): void {
    try {
      fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      this.removeUnused();
      const file = path.join(this.folder, name);
      const fresh = `${file}.${randomUUID()}`;
      fs.writeFileSync(fresh, text, { mode: 0o600 });
      fs.renameSync(fresh, file);
    } catch {
      // Nothing is kept, then.
    }
  }

  private removeUnused(): void {
    if (this.isSwept) return;
    this.isSwept = true;
    for (const name of fs.readdirSync(this.folder)) {
      const file = path.join(this.folder, name);
      if (Date.now() - fs.statSync(file).mtimeMs > unused) fs.rmSync(file, { force: true });
    }
  }
}
