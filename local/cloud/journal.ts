// Every call the cloud has seen, secrets blacked out. Kept beside the state when there is a directory, so that what
// happened before a kill can still be told; what the disk has no room for is written when it has.
import * as path from "node:path";
import { LineFile } from "./lineFile";

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
  /** Whose keys signed it; empty where nobody's did. */
  account: string;
  /** True for an action that changes nothing, whatever came of it. */
  read: boolean;
  /** The code of the refusal; null when it went well. */
  code: string | null;
  /** Ids named by the request, or made, changed or removed by it. */
  ids: string[];
  committed: boolean;
  /** Kinds of the faults injected into it. */
  injected: string[];
  latencyMs: number;
  /** Parameters that were sent and that nothing here looked at. */
  unread: string[];
  params: unknown;
}

/** So many calls are kept; more are dropped by the thousand. */
const KEEP = 20_000;
const SPARE = 1000;
const SECRET =
  /password|privatekey|preshared?key|authkey|secretkey|secretid|(^|identity)token$|samlassertion|bgpkey|md5key|userdata/i;

export class Journal {
  private entries: JournalEntry[] = [];
  private seq = 0;
  private readonly file: LineFile | undefined;
  private unwritten: string[] = [];

  constructor(directory?: string) {
    if (!directory) return;
    this.file = new LineFile(path.join(directory, "journal.ndjson"));
    this.entries = this.file.found.flatMap(readEntry).slice(-KEEP);
    this.seq = this.entries.reduce((most, { seq }) => Math.max(most, seq), 0);
  }

  /** Takes the next number; calls are listed in the order in which they ended. */
  next(): number {
    return ++this.seq;
  }

  add(entry: JournalEntry): void {
    this.entries.push(entry);
    if (this.entries.length >= KEEP + SPARE) this.entries = this.entries.slice(-KEEP);
    if (this.file) this.write(this.file, JSON.stringify(entry));
  }

  /** A call that has been carried out is answered whether or not it can be written here. */
  private write(file: LineFile, line: string): void {
    this.unwritten = [...this.unwritten, line].slice(-KEEP);
    try {
      file.append(this.unwritten, false);
      this.unwritten = [];
    } catch {}
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
    this.unwritten = [];
    this.file?.clear();
  }

  close(): void {
    this.file?.close();
  }
}

function readEntry(line: string): JournalEntry[] {
  try {
    return [JSON.parse(line) as JournalEntry];
  } catch {
    return [];
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
