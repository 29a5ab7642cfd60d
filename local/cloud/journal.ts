// Every call the cloud has seen, secrets blacked out. Kept beside the state when there is a directory, so that what
// happened before a kill can still be told.
import * as fs from "node:fs";
import * as path from "node:path";

/** One call. */
export interface JournalEntry {
  seq: number;
  /** Epoch milliseconds inside the cloud. */
  at: number;
  requestId: string;
  service: string;
  action: string;
  version: string;
  region: string;
  /** True for an action that changes nothing, whatever came of it. */
  read: boolean;
  /** The code of the refusal; null when it went well. */
  code: string | null;
  /** Ids named by the request, or made, changed or removed by it. */
  ids: string[];
  committed: boolean;
  /** Kinds of the faults that struck it. */
  injected: string[];
  latencyMs: number;
  /** Parameters that were sent and that nothing here looked at. */
  unread: string[];
  params: unknown;
}

/** So many calls are kept; more are dropped by the thousand. */
const KEEP = 20_000;
const SPARE = 1000;
const SECRET = /password|privatekey|presharekey|secretkey|secretid|^token$|bgpkey|md5key|userdata/i;

export class Journal {
  private entries: JournalEntry[] = [];
  private seq = 0;
  private readonly file: number | undefined;

  constructor(directory?: string) {
    if (!directory) return;
    const name = path.join(directory, "journal.ndjson");
    if (fs.existsSync(name)) this.load(fs.readFileSync(name, "utf8"));
    this.file = fs.openSync(name, "a");
  }

  /** Takes the next number; calls are listed in the order in which they ended. */
  next(): number {
    return ++this.seq;
  }

  add(entry: JournalEntry): void {
    this.entries.push(entry);
    if (this.entries.length >= KEEP + SPARE) this.entries = this.entries.slice(-KEEP);
    if (this.file !== undefined) fs.writeSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  /** Calls with a number above `since`, by number. */
  since(since: number): JournalEntry[] {
    return this.entries.filter((entry) => entry.seq > since).sort((a, b) => a.seq - b.seq);
  }

  get last(): number {
    return this.seq;
  }

  /** Forgets the calls; numbers go on. */
  clear(): void {
    this.entries = [];
    if (this.file !== undefined) fs.ftruncateSync(this.file);
  }

  close(): void {
    if (this.file !== undefined) fs.closeSync(this.file);
  }

  private load(text: string): void {
    for (const line of text.split("\n")) {
      try {
        if (line !== "") this.entries.push(JSON.parse(line) as JournalEntry);
      } catch {
        // The line a kill cut short.
      }
    }
    this.entries = this.entries.slice(-KEEP);
    this.seq = Math.max(0, ...this.entries.map((entry) => entry.seq));
  }
}

/** A copy with every value under a telling name blacked out. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      SECRET.test(name) && part !== null ? "[secret]" : redact(part),
    ]),
  );
}
