// Where stacks live: a folder laid out as Pulumi's file backend (`.pulumi/stacks/<project>/<stack>.json` with locks and
// history beside it), so that the Pulumi CLI can carry on with a stack and the other way round. One writer at a time.
import { randomUUID } from "node:crypto";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { integrityProblem } from "./integrity";
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

/** What is exported and imported. */
export interface Export {
  version: 3;
  deployment: StoredDeployment;
}

interface Checkpoint {
  version: 3;
  checkpoint: { stack: string; latest?: StoredDeployment };
}

/** The folder of a backend URL: `file://…`, `file://~`, or a plain path. */
export function backendDir(url: string): string {
  if (/^(https?|s3|gs|azblob):/.test(url))
    throw new Error(`needs the Pulumi CLI: the backend ${url} (only file:// is known here)`);
  if (url === "file://~") return os.homedir();
  if (!url.startsWith("file://")) return path.resolve(url);
  return url.startsWith("file:///") ? fileURLToPath(url) : path.resolve(url.slice("file://".length));
}

export class StackLocked extends Error {}

/** One stack of a backend folder. */
export class StackStore {
  readonly file: string;
  private readonly root: string;

  constructor(
    private readonly dir: string,
    readonly project: string,
    readonly stack: string,
  ) {
    this.root = path.join(dir, ".pulumi");
    this.file = path.join(this.root, "stacks", project, `${stack}.json`);
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
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    const meta = path.join(this.root, "meta.yaml");
    if (!fs.existsSync(meta)) fs.writeFileSync(meta, "version: 1\n");
    await this.put({ version: 3, checkpoint: { stack: this.fullName } });
  }

  private get fullName(): string {
    return `organization/${this.project}/${this.stack}`;
  }

  stored(): StoredDeployment | undefined {
    if (!this.exists()) return undefined;
    return readCheckpoint(fs.readFileSync(this.file, "utf8"), this.file);
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

  private async put(checkpoint: Checkpoint): Promise<void> {
    await this.replace(`${JSON.stringify(checkpoint, null, 1)}\n`);
  }

  private async replace(text: string): Promise<void> {
    const fresh = `${this.file}.new`;
    const handle = await fs.promises.open(fresh, "w");
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    await fs.promises.rename(fresh, this.file);
  }

  export(): Export {
    return { version: 3, deployment: this.stored() ?? { manifest: manifest() } };
  }

  /** Takes an exported deployment in; its secrets, plain or of this stack, are encrypted anew. Refuses a broken one. */
  async import(state: Export, sealer: Sealer): Promise<void> {
    const deployment = readExport(state);
    const resources = (deployment.resources ?? []).map((resource) => openResource(resource, () => sealer));
    const problem = integrityProblem(resources);
    if (problem) throw new Error(`the state cannot be imported: ${problem}`);
    const pending_operations = (deployment.pending_operations ?? []).map(({ resource, type }) => ({
      type,
      resource: storedResource(
        openResource(resource, () => sealer),
        sealer,
      ),
    }));
    const latest: StoredDeployment = {
      manifest: manifest(),
      secrets_providers: { type: "passphrase", state: { salt: sealer.salt } },
      ...(resources.length
        ? { resources: resources.map((resource) => storedResource(resource, sealer)) }
        : {}),
      ...(pending_operations.length ? { pending_operations } : {}),
      metadata: deployment.metadata ?? {},
    };
    await this.put({ version: 3, checkpoint: { stack: this.fullName, latest } });
  }

  /** Copies the state beside the stack, with a note of what was done to it. */
  keepHistory(kind: string, result: string, changes: Values, startedAt: Date): void {
    const dir = path.join(this.root, "history", this.project, this.stack);
    fs.mkdirSync(dir, { recursive: true });
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
    fs.writeFileSync(`${name}.history.json`, `${JSON.stringify(note, null, 1)}\n`);
    if (this.exists()) fs.copyFileSync(this.file, `${name}.checkpoint.json`);
  }

  private get lockDir(): string {
    return path.join(this.root, "locks", "organization", this.project, this.stack);
  }

  /** Takes the stack for one writer; throws `StackLocked` naming who holds it. Answers how to let go. */
  lock(): () => void {
    fs.mkdirSync(this.lockDir, { recursive: true });
    const mine = path.join(this.lockDir, `${randomUUID()}.json`);
    const { username } = os.userInfo();
    const who = { pid: process.pid, username, hostname: os.hostname(), timestamp: new Date().toISOString() };
    fs.writeFileSync(mine, JSON.stringify(who));
    const release = () => {
      process.off("exit", release);
      fs.rmSync(mine, { force: true });
    };
    process.on("exit", release);
    const others = this.locks().filter((file) => file !== mine);
    if (others.length) {
      release();
      throw new StackLocked(lockedMessage(others));
    }
    return release;
  }

  private locks(): string[] {
    if (!fs.existsSync(this.lockDir)) return [];
    return fs.readdirSync(this.lockDir).map((name) => path.join(this.lockDir, name));
  }

  /** Takes away the lock of a run that is no more; answers how many there were. */
  cancel(): number {
    const locks = this.locks();
    for (const file of locks) fs.rmSync(file, { force: true });
    return locks.length;
  }
}

function lockedMessage(files: string[]): string {
  const holders = files.map((file) => {
    try {
      const { username, hostname, pid, timestamp } = JSON.parse(fs.readFileSync(file, "utf8"));
      return `  file://${file}: created by ${username}@${hostname} (pid ${pid}) at ${timestamp}`;
    } catch {
      return `  file://${file}`;
    }
  });
  return (
    `the stack is currently locked by ${files.length} lock(s). Either wait for the other process(es) to end ` +
    `or delete the lock file with \`cancel\`.\n${holders.join("\n")}`
  );
}
