// State on disk: a snapshot and an append-only log of commits. A commit is on the disk before its answer leaves;
// a torn last line is a commit that was never answered, and is dropped.
import * as fs from "node:fs";
import * as path from "node:path";
import { LineFile, replaceFile } from "./lineFile";
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
  /** How many commits lie behind the snapshot. */
  lines: number;
  private readonly release: () => void;
  private readonly file: LineFile;

  constructor(readonly directory: string) {
    fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.release = takeLock(directory);
    try {
      this.file = new LineFile(this.path("log.ndjson"));
      this.lines = this.file.found.length;
      this.recovered = this.recover();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The commit is on the disk when this returns; when it throws, nothing of it is. */
  append(commit: Commit): void {
    this.file.append([JSON.stringify(commit)], true);
    this.lines++;
  }

  /** Writes the whole state and starts an empty log; safe to be killed anywhere inside, and to fail. */
  compact(snapshot: Snapshot): void {
    replaceFile(this.path("snapshot.json"), JSON.stringify(snapshot));
    this.file.clear();
    this.lines = 0;
  }

  close(): void {
    this.file?.close();
    this.release();
  }

  private path(name: string): string {
    return path.join(this.directory, name);
  }

  private recover(): Recovered {
    const snapshot = this.readSnapshot();
    const commits = this.file.found.map((line, index) => this.parseLine(line, index));
    // A kill between the two steps of `compact` leaves commits the snapshot already has.
    return { snapshot, commits: commits.filter((commit) => commit.n > (snapshot?.n ?? 0)) };
  }

  private readSnapshot(): Snapshot | undefined {
    const file = this.path("snapshot.json");
    if (!fs.existsSync(file)) return undefined;
    const snapshot = JSON.parse(fs.readFileSync(file, "utf8")) as Snapshot;
    if (snapshot.format !== FORMAT)
      throw new Error(`${file} has format ${snapshot.format}, expected ${FORMAT}`);
    fs.chmodSync(file, 0o600);
    return snapshot;
  }

  private parseLine(line: string, index: number): Commit {
    try {
      return JSON.parse(line) as Commit;
    } catch {
      throw new Error(`${this.path("log.ndjson")} line ${index + 1} is damaged`);
    }
  }
}
