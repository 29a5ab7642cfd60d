// Where stacks live: a folder laid out as Pulumi's file backend (`.pulumi/stacks/<project>/<stack>.json` with locks and
// history beside it), so that the Pulumi CLI can carry on with a stack and the other way round. One writer at a time.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { integrityProblem } from "./integrity";
import { urnParts } from "./resource";
import { StackLock } from "./stackLock";
import {
  type Deployment,
  manifest,
  openResource,
  type Sealer,
  type StoredDeployment,
  storedResource,
} from "./state";
import { readCheckpoint, readExport } from "./storedState";
import type { Values } from "./values";

/** What is exported and imported; an exported one has version 3. */
export interface Export {
  version: 3 | 4;
  /** What a state of version 4 uses. */
  features?: string[];
  deployment: StoredDeployment;
}

interface Checkpoint {
  version: 3;
  checkpoint: { stack: string; latest?: StoredDeployment };
}

/** The folder of a backend URL: `file://…`, where `~` is the home folder, or a plain path. */
export function backendDir(url: string): string {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1];
  // The rest of such a URL may hold a password.
  if (scheme && !url.startsWith("file://"))
    throw new Error(`needs the Pulumi CLI: the backend ${scheme}:… (only file:// is known here)`);
  const place = scheme ? url.slice("file://".length) : url;
  if (place === "~" || place.startsWith("~/")) return path.join(os.homedir(), place.slice(1));
  return scheme && place.startsWith("/") ? fileURLToPath(url) : path.resolve(place);
}

/** The state could not be written; the one before is whole. */
export class StateNotSaved extends Error {
  constructor(file: string, cause: Error) {
    super(`the state could not be written to ${file}: ${cause.message}`, { cause });
  }
}

/** A state file as it was read. */
interface Read {
  version: string;
  deployment: StoredDeployment | undefined;
  hasSecrets: boolean;
}

/** The folder with the state files of a project. */
const stateFolder = (dir: string, project: string): string => path.join(dir, ".pulumi", "stacks", project);

/** The names of the stacks that a project has in a backend folder, in order. */
export function storedStacks(dir: string, project: string): string[] {
  const folder = stateFolder(dir, project);
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.basename(file, ".json"))
    .sort();
}

/** One stack of a backend folder. */
export class StackStore {
  readonly file: string;
  private readonly root: string;
  private readonly locks: StackLock;
  private last: Read | undefined;

  constructor(
    private readonly dir: string,
    readonly project: string,
    readonly stack: string,
  ) {
    this.root = path.join(dir, ".pulumi");
    this.file = path.join(stateFolder(dir, project), `${stack}.json`);
    this.locks = new StackLock(path.join(this.root, "locks", "organization", project, stack));
  }

  /** Another stack of the same backend. */
  sibling(project: string, stack: string): StackStore {
    return new StackStore(this.dir, project, stack);
  }

  exists(): boolean {
    return fs.existsSync(this.file);
  }

  /** Makes the stack, empty. */
  async create(): Promise<void> {
    fs.mkdirSync(path.dirname(this.file), ownFolder);
    const meta = path.join(this.root, "meta.yaml");
    if (!fs.existsSync(meta)) fs.writeFileSync(meta, "version: 1\n", ownFile);
    await this.put({ version: 3, checkpoint: { stack: this.fullName } });
  }

  private get fullName(): string {
    return `organization/${this.project}/${this.stack}`;
  }

  stored(): StoredDeployment | undefined {
    return this.read()?.deployment;
  }

  /** Whether anything in the stored state is encrypted. */
  hasSecrets(): boolean {
    return this.read()?.hasSecrets ?? false;
  }

  /** The file is read again when it was written again. */
  private read(): Omit<Read, "version"> | undefined {
    const found = fs.statSync(this.file, { bigint: true, throwIfNoEntry: false });
    if (!found) return undefined;
    const version = `${found.ino} ${found.mtimeNs} ${found.size}`;
    if (this.last?.version === version) return this.last;
    const text = fs.readFileSync(this.file, "utf8");
    const deployment = readCheckpoint(text, this.file);
    this.last = { version, deployment, hasSecrets: text.includes('"ciphertext"') };
    return this.last;
  }

  /** The state with open secrets; `sealer` is only asked for when there are any. */
  load(sealer: () => Sealer): Deployment {
    const stored = this.stored();
    const resources = (stored?.resources ?? []).map((resource) => openResource(resource, sealer));
    const problem = integrityProblem(resources);
    if (problem) throw new Error(`the state in ${this.file} is damaged: ${problem}`);
    return {
      resources,
      pendingOperations: (stored?.pending_operations ?? []).map(({ resource, type }) => ({
        type,
        resource: openResource(resource, sealer),
      })),
    };
  }

  /** Replaces the stored deployment (JSON text) in one go. */
  async save(deployment: string): Promise<void> {
    await this.replace(
      `{"version":3,"checkpoint":{"stack":${JSON.stringify(this.fullName)},"latest":${deployment}}}\n`,
    );
  }

  /** Writes a deployment (JSON text) that found no room where it belongs elsewhere, for `stack import`; answers where. */
  saveElsewhere(deployment: string): string {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-state-"));
    const file = path.join(dir, `${this.stack}.json`);
    fs.writeFileSync(file, `{"version":3,"deployment":${deployment}}\n`, ownFile);
    return file;
  }

  private async put(checkpoint: Checkpoint): Promise<void> {
    await this.replace(`${JSON.stringify(checkpoint, null, 1)}\n`);
  }

  private async replace(text: string): Promise<void> {
    const fresh = `${this.file}.new`;
    try {
      const handle = await fs.promises.open(fresh, "w", ownFile.mode);
      try {
        await handle.chmod(ownFile.mode);
        await handle.writeFile(text);
      } finally {
        await handle.close();
      }
      await fs.promises.rename(fresh, this.file);
    } catch (error) {
      // What was written of it takes room that the next attempt needs.
      await fs.promises.unlink(fresh).catch(() => {});
      throw new StateNotSaved(this.file, error as Error);
    }
  }

  export(): Export {
    return { version: 3, deployment: this.stored() ?? { manifest: manifest() } };
  }

  /**
   * Takes an exported deployment in; its secrets, plain or of this stack, are encrypted anew. Refuses a broken one and,
   * without `force`, one of another stack, whose resources the next `up` would delete.
   */
  async import(state: unknown, sealer: Sealer, { force = false }: { force?: boolean } = {}): Promise<void> {
    const deployment = readExport(state);
    if (!force) this.refuseOthers(deployment);
    const resources = (deployment.resources ?? []).map((resource) => openResource(resource, () => sealer));
    const problem = integrityProblem(resources);
    if (problem) throw new Error(`the state cannot be imported: ${problem}`);
    const pending_operations = (deployment.pending_operations ?? []).map(({ resource, type }) => ({
      type,
      resource: storedResource(
        openResource(resource, () => sealer),
        () => sealer,
      ),
    }));
    const latest: StoredDeployment = {
      manifest: manifest(),
      secrets_providers: { type: "passphrase", state: { salt: sealer.salt } },
      ...(resources.length
        ? { resources: resources.map((resource) => storedResource(resource, () => sealer)) }
        : {}),
      ...(pending_operations.length ? { pending_operations } : {}),
      metadata: deployment.metadata ?? {},
    };
    await this.put({ version: 3, checkpoint: { stack: this.fullName, latest } });
  }

  private refuseOthers({ resources = [] }: StoredDeployment): void {
    const own = `${this.project}/${this.stack}`;
    for (const { urn } of resources) {
      const { project, stack } = urnParts(String(urn));
      if (`${project}/${stack}` !== own)
        throw new Error(
          `resource '${urn}' is from a different stack (${project}/${stack} != ${own}); ` +
            "importing this file could be dangerous; rerun with --force to proceed anyway",
        );
    }
  }

  /** Copies the state beside the stack, with a note of what was done to it. */
  keepHistory(kind: string, result: string, changes: Values, startedAt: Date): void {
    const dir = path.join(this.root, "history", this.project, this.stack);
    fs.mkdirSync(dir, ownFolder);
    const name = path.join(dir, `${this.stack}-${process.hrtime.bigint() + BigInt(Date.now()) * 1_000_000n}`);
    const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
    const note = {
      kind,
      startTime: seconds(startedAt),
      message: "",
      environment: {},
      config: {},
      result,
      endTime: seconds(new Date()),
      resourceChanges: changes,
    };
    fs.writeFileSync(`${name}.history.json`, `${JSON.stringify(note, null, 1)}\n`, ownFile);
    if (this.exists()) fs.copyFileSync(this.file, `${name}.checkpoint.json`);
  }

  /** Takes the stack for one writer; throws `StackLocked` naming who holds it. Answers how to let go. */
  lock(): () => void {
    return this.locks.take();
  }

  /** Throws `StackLocked` where a writer has the stack; takes nothing. */
  expectFree(): void {
    this.locks.expectFree();
  }

  /** Takes away the lock of a run that is no more; answers how many there were. */
  cancel(): number {
    return this.locks.cancel();
  }
}

/** For its owner alone: a state may hold what is secret nowhere else. */
const ownFolder = { recursive: true, mode: 0o700 };
const ownFile = { mode: 0o600 };
