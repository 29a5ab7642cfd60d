// All state of the cloud as plain records in named collections. A transaction sees its own writes and is applied whole
// or not at all; records are frozen, so nothing changes but through a commit.
import { StorageError } from "./lineFile";
import { type Commit, Log } from "./log";

const COMPACT_AFTER = 5_000;
/** Commits after which a snapshot that could not be written is tried again. */
const COMPACT_AGAIN = 500;
/** Commits that a lagging read can be taken back behind. */
const REMEMBERED = 100;

/** The state; durable when it has a directory. */
export class Store {
  private readonly collections = new Map<string, Map<string, unknown>>();
  private readonly log: Log | undefined;
  private compactAt = COMPACT_AFTER;
  private last = 0;
  private past: { at: number; before: [collection: string, key: string, value: unknown][] }[] = [];
  /** The latest time inside the cloud that a commit has seen, epoch milliseconds. */
  lastSeen = 0;

  constructor(directory?: string) {
    if (!directory) return;
    this.log = new Log(directory);
    try {
      const { snapshot, commits } = this.log.recovered;
      if (snapshot) this.restore(snapshot.collections, snapshot.n, snapshot.now);
      for (const commit of commits) this.apply(commit);
      if (this.log.lines > 0) this.compact(this.log);
    } catch (error) {
      this.log.close();
      throw error;
    }
  }

  collection(name: string): ReadonlyMap<string, unknown> {
    return this.collections.get(name) ?? new Map();
  }

  names(): string[] {
    return [...this.collections.keys()];
  }

  /** A transaction on the collections whose names begin with the scope: those of one account. */
  transaction(scope = ""): Transaction {
    return new Transaction(this, scope);
  }

  /**
   * Applies a transaction; it is on the disk when this returns, and neither there nor here when it throws StorageError.
   * With `at`, real milliseconds, `rewind` can take it back.
   */
  commit(transaction: Transaction, now: number, at?: number): void {
    const commit = transaction.changes(this.last + 1, now);
    this.log?.append(commit);
    if (at !== undefined)
      this.past = [...this.past, { at, before: this.imagesBefore(commit) }].slice(-REMEMBERED);
    this.apply(commit);
    if (this.log && this.log.lines >= this.compactAt) this.compact(this.log);
  }

  /** The number of the last commit: it only grows, restarts included. */
  get commits(): number {
    return this.last;
  }

  /** Shows a transaction the state before the last remembered commit, or before all since then: a read that lags. */
  rewind(transaction: Transaction, since?: number): void {
    const undone = since === undefined ? this.past.slice(-1) : this.past.filter(({ at }) => at > since);
    for (const [collection, key, value] of undone.reverse().flatMap(({ before }) => before)) {
      transaction.write(collection, key, value);
    }
  }

  close(): void {
    this.log?.close();
  }

  private imagesBefore(commit: Commit): [string, string, unknown][] {
    return [...commit.put, ...commit.del].map(([collection, key]) => [
      collection,
      key,
      this.collections.get(collection)?.get(key),
    ]);
  }

  private apply(commit: Commit): void {
    for (const [collection, key, value] of commit.put) this.writable(collection).set(key, deepFreeze(value));
    for (const [collection, key] of commit.del) this.collections.get(collection)?.delete(key);
    this.last = commit.n;
    this.lastSeen = Math.max(this.lastSeen, commit.now);
  }

  private restore(collections: Record<string, Record<string, unknown>>, n: number, now: number): void {
    for (const [name, records] of Object.entries(collections)) {
      for (const [key, value] of Object.entries(records)) this.writable(name).set(key, deepFreeze(value));
    }
    this.last = n;
    this.lastSeen = now;
  }

  /** A snapshot only saves room: where there is none for it, the log goes on. */
  private compact(log: Log): void {
    const collections = Object.fromEntries(
      [...this.collections].map(([name, records]) => [name, Object.fromEntries(records)]),
    );
    try {
      log.compact({ format: 1, n: this.last, now: this.lastSeen, collections });
      this.compactAt = COMPACT_AFTER;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.compactAt = Math.max(COMPACT_AFTER, log.lines + COMPACT_AGAIN);
    }
  }

  private writable(name: string): Map<string, unknown> {
    const present = this.collections.get(name);
    if (present) return present;
    const made = new Map<string, unknown>();
    this.collections.set(name, made);
    return made;
  }
}

/** Reads through to the store, keeps its writes to itself until it is committed. */
export class Transaction {
  constructor(
    private readonly store: Store,
    private readonly scope: string,
    private readonly writes = new Map<string, Map<string, unknown>>(),
  ) {}

  /** The same transaction, on the collections of another scope. */
  on(scope: string): Transaction {
    return new Transaction(this.store, scope, this.writes);
  }

  get<T>(collection: string, key: string): T | undefined {
    const name = this.scope + collection;
    const written = this.writes.get(name);
    if (written?.has(key)) return written.get(key) as T | undefined;
    return this.store.collection(name).get(key) as T | undefined;
  }

  list<T>(collection: string): T[] {
    const name = this.scope + collection;
    const written = this.writes.get(name);
    const stored = this.store.collection(name);
    if (!written) return [...stored.values()] as T[];
    const present: unknown[] = [];
    for (const [key, value] of stored) present.push(written.has(key) ? written.get(key) : value);
    for (const [key, value] of written) if (!stored.has(key)) present.push(value);
    return present.filter((value) => value !== undefined) as T[];
  }

  put(collection: string, key: string, value: unknown): void {
    this.write(this.scope + collection, key, deepFreeze(value));
  }

  delete(collection: string, key: string): void {
    this.write(this.scope + collection, key, undefined);
  }

  /** Writes into a collection by its whole name; without a value the record is removed. */
  write(name: string, key: string, value: unknown): void {
    this.written(name).set(key, value);
  }

  get changed(): boolean {
    return this.writes.size > 0;
  }

  changes(n: number, now: number): Commit {
    const commit: Commit = { n, now, put: [], del: [] };
    for (const [collection, records] of this.writes) {
      for (const [key, value] of records) {
        if (value === undefined) commit.del.push([collection, key]);
        else commit.put.push([collection, key, value]);
      }
    }
    return commit;
  }

  private written(collection: string): Map<string, unknown> {
    const present = this.writes.get(collection);
    if (present) return present;
    const made = new Map<string, unknown>();
    this.writes.set(collection, made);
    return made;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
