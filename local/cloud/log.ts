// State on disk: a snapshot and an append-only log of commits. A commit is on the disk before its answer leaves;
// a torn last line is a commit that was never answered, and is dropped.
import * as fs from "node:fs";
import * as path from "node:path";
import { takeLock } from "./lock";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** One commit: its number, the time inside the cloud, what it wrote and what it removed. */
export interface Commit {
  n: number;
  now: number;
  put: [collection: string, key: string, value: unknown][];
  del: [collection: string, key: string][];
}

export interface Snapshot {
  format: 1;
  n: number;
  now: number;
  collections: Record<string, Record<string, unknown>>;
}

/** What a directory held when it was opened. */
export interface Recovered {
  snapshot: Snapshot | undefined;
  commits: Commit[];
}

const FORMAT = 1;

/** The files of one data directory, held by one writer. */
export class Log {
  readonly recovered: Recovered;
  lines = 0;
  private readonly release: () => void;
  private file: number;

  constructor(readonly directory: string) {
    fs.mkdirSync(directory, { recursive: true });
    this.release = takeLock(directory);
    try {
      this.recovered = this.recover();
      this.file = fs.openSync(this.path("log.ndjson"), "a");
    } catch (error) {
      this.release();
      throw error;
    }
  }

  append(commit: Commit): void {
    fs.writeSync(this.file, `${JSON.stringify(commit)}\n`);
    fs.fsyncSync(this.file);
    this.lines++;
  }

  /** Writes the whole state and starts an empty log; safe to be killed anywhere inside. */
  compact(snapshot: Snapshot): void {
    const temporary = this.path("snapshot.json.new");
    const file = fs.openSync(temporary, "w");
    fs.writeSync(file, JSON.stringify(snapshot));
    fs.fsyncSync(file);
    fs.closeSync(file);
    fs.renameSync(temporary, this.path("snapshot.json"));
    fs.ftruncateSync(this.file);
    fs.fsyncSync(this.file);
    this.lines = 0;
  }

  close(): void {
    fs.closeSync(this.file);
    this.release();
  }

  private path(name: string): string {
    return path.join(this.directory, name);
  }

  private recover(): Recovered {
    const snapshot = readIfPresent(this.path("snapshot.json"), (text) => JSON.parse(text) as Snapshot);
    if (snapshot && snapshot.format !== FORMAT) {
      throw new Error(`${this.path("snapshot.json")} has format ${snapshot.format}, expected ${FORMAT}`);
    }
    const commits = readIfPresent(this.path("log.ndjson"), (text) => this.parseLog(text)) ?? [];
    this.lines = commits.length;
    // A kill between the two steps of `compact` leaves commits the snapshot already has.
    return { snapshot, commits: commits.filter((commit) => commit.n > (snapshot?.n ?? 0)) };
  }

  private parseLog(text: string): Commit[] {
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole.length < text.length) fs.truncateSync(this.path("log.ndjson"), Buffer.byteLength(whole));
    const lines = whole.split("\n").slice(0, -1);
    return lines.map((line, index) => {
      try {
        return JSON.parse(line) as Commit;
      } catch {
        throw new Error(`${this.path("log.ndjson")} line ${index + 1} is damaged`);
      }
    });
  }
}

function readIfPresent<T>(file: string, parse: (text: string) => T): T | undefined {
  return fs.existsSync(file) ? parse(fs.readFileSync(file, "utf8")) : undefined;
}
