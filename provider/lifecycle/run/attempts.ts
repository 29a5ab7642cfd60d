// What this machine remembers of creates that may not have reached the state: written before a create is sent, kept until the
// engine shows that it knows the id, or the process ends in good order. A kill -9 leaves the record, and the next run's create
// of the same resource finds what was made instead of making another.
import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import type { Properties } from "../author/values";
import { canonicalText } from "./names";

export interface Attempt {
  /** Which resource with which inputs, as a hash: a record has no inputs in it. */
  key: string;
  /** The ClientToken that was sent, so that a rerun sends the same. */
  token: string;
  /** Milliseconds since the epoch of the first try. */
  since: number;
  /** What the cloud answered, once it has. */
  id?: string;
  /** Ids of things of this kind and name that were there before. */
  before?: string[];
}

/** Later than this nobody's lost answer is looked for: the ClientToken has long been forgotten by the cloud. */
const keptFor = 24 * 3600_000;

/** Where records are kept: TENCENTCLOUD_NATIVE_HOME, else the user's state folder. */
export function attemptsFolder(environment = process.env): string {
  const home = environment.TENCENTCLOUD_NATIVE_HOME;
  const state = environment.XDG_STATE_HOME || path.join(os.homedir(), ".local", "state");
  return path.join(home || path.join(state, "pulumi-tencentcloud-native"), "attempts");
}

/** The key of a create: the same for a rerun, another for another resource, other inputs, another cloud. */
export function attemptKey(cloud: string, urn: string, inputs: Properties): string {
  const text = JSON.stringify([cloud, urn, canonicalText(inputs)]);
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}

/** At most 64 ASCII characters, as the cloud asks. */
export function newToken(): string {
  return randomBytes(20).toString("hex");
}

/** The records of one process; reading the folder happens once, at the first question. */
export class Attempts {
  private records: Map<string, Attempt> | undefined;

  constructor(private readonly folder: string) {}

  /** The record of an earlier try of this create, or a new one. */
  begin(key: string): { attempt: Attempt; resumed: boolean } {
    const found = this.load().get(key);
    if (found) return { attempt: found, resumed: true };
    return { attempt: { key, token: newToken(), since: Date.now() }, resumed: false };
  }

  /** Writes a record; when that cannot be done the create goes on without. */
  keep(attempt: Attempt): void {
    this.load().set(attempt.key, attempt);
    try {
      fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const file = this.file(attempt.key);
      // No fsync: a record has to survive the end of a process, not of the machine.
      fs.writeFileSync(`${file}.new`, JSON.stringify(attempt), { mode: 0o600 });
      fs.renameSync(`${file}.new`, file);
    } catch {
      // A read-only home loses this safety net, not the create.
    }
  }

  /** The create ended for certain, or its object is known to the engine. */
  drop(attempt: Attempt): void {
    this.load().delete(attempt.key);
    fs.rmSync(this.file(attempt.key), { force: true });
  }

  /** The engine has shown that it knows this id. */
  confirm(id: string): void {
    for (const attempt of [...this.load().values()]) if (attempt.id === id) this.drop(attempt);
  }

  /** The process ends in good order: whatever was answered has reached the state. */
  confirmAnswered(): void {
    for (const attempt of [...(this.records?.values() ?? [])])
      if (attempt.id !== undefined) this.drop(attempt);
  }

  private file(key: string): string {
    return path.join(this.folder, `${key}.json`);
  }

  private load(): Map<string, Attempt> {
    if (this.records) return this.records;
    this.records = new Map();
    const names = fs.existsSync(this.folder) ? fs.readdirSync(this.folder) : [];
    for (const name of names.filter((n) => n.endsWith(".json"))) {
      const attempt = readRecord(path.join(this.folder, name));
      if (attempt && Date.now() - attempt.since < keptFor) this.records.set(attempt.key, attempt);
      else fs.rmSync(path.join(this.folder, name), { force: true });
    }
    return this.records;
  }
}

function readRecord(file: string): Attempt | undefined {
  try {
    const record = JSON.parse(fs.readFileSync(file, "utf8")) as Partial<Attempt>;
    const whole =
      typeof record.key === "string" && typeof record.token === "string" && typeof record.since === "number";
    return whole ? (record as Attempt) : undefined;
  } catch {
    return undefined;
  }
}
