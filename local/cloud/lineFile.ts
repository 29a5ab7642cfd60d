// A file of lines that grows whole lines at a time: what could not be written is taken back, so that the file never holds
// more than what `append` returned for, a torn last line of a kill apart. Readable by its owner alone.
import * as fs from "node:fs";
import * as path from "node:path";

/** A change that is not on the disk: the disk is full, or the system refused to write. Nothing of it is kept. */
export class StorageError extends Error {
  constructor(file: string, cause: unknown) {
    super(`${file} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "StorageError";
  }
}

export class LineFile {
  private readonly file: number;
  private size: number;
  /** Bytes of a failed write may lie behind `size`. */
  private dirty = false;

  /** The whole lines there are; a last one without its end is dropped. */
  readonly found: string[];

  constructor(readonly name: string) {
    const present = fs.existsSync(name);
    this.file = fs.openSync(name, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600);
    try {
      if (present) fs.fchmodSync(this.file, 0o600);
      else syncDirectory(path.dirname(name));
      const bytes = fs.readFileSync(this.file);
      this.size = bytes.lastIndexOf("\n") + 1;
      this.dirty = this.size < bytes.length;
      this.found = bytes.toString("utf8", 0, this.size).split("\n").slice(0, -1);
    } catch (error) {
      fs.closeSync(this.file);
      throw error;
    }
  }

  /** Writes lines behind the others, all or none; throws StorageError for none. `durable`: they outlive a power cut. */
  append(lines: string[], durable: boolean): void {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
    try {
      if (this.dirty) this.takeBack();
      this.dirty = true;
      for (let written = 0; written < bytes.length; )
        written += fs.writeSync(this.file, bytes, written, bytes.length - written, this.size + written);
      if (durable) fs.fsyncSync(this.file);
      this.size += bytes.length;
      this.dirty = false;
    } catch (error) {
      // Where this fails too, the next write or the next start does it: a line without its end counts for nothing.
      attempt(() => this.takeBack());
      throw new StorageError(this.name, error);
    }
  }

  clear(): void {
    fs.ftruncateSync(this.file, 0);
    fs.fsyncSync(this.file);
    this.size = 0;
    this.dirty = false;
  }

  close(): void {
    fs.closeSync(this.file);
  }

  private takeBack(): void {
    fs.ftruncateSync(this.file, this.size);
    this.dirty = false;
  }
}

/** Puts a whole text in the place of a file, or leaves the file as it was and throws StorageError. */
export function replaceFile(name: string, text: string): void {
  const temporary = `${name}.new`;
  try {
    const file = fs.openSync(temporary, "w", 0o600);
    try {
      fs.fchmodSync(file, 0o600);
      fs.writeFileSync(file, text);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(temporary, name);
    syncDirectory(path.dirname(name));
  } catch (error) {
    attempt(() => fs.rmSync(temporary, { force: true }));
    throw new StorageError(name, error);
  }
}

/** Makes names in a directory outlive a power cut, where the system can. */
function syncDirectory(directory: string): void {
  attempt(() => {
    const file = fs.openSync(directory, "r");
    try {
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
  });
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {}
}
