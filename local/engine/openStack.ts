// One stack of one project, ready to be worked on: its settings, its configuration, its secrets and its stored
// state. What commands and the test library share; both only add how they are asked and how they answer.
import * as fs from "node:fs";
import * as path from "node:path";
import { backendDir, type Export, StackStore, storedStacks } from "./backend";
import type { OperationOptions, OperationResult } from "./operation";
import { stackType } from "./resource";
import { createSecrets, openSecrets, type Secrets } from "./secrets";
import { type ProjectSettings, readProject } from "./settings";
import { type StackConfig, StackSettings } from "./stackSettings";
import { openResource, Seal, type StoredDeployment, saltOf } from "./state";
import { readExport } from "./storedState";
import type { Values } from "./values";

export interface OpenStackOptions {
  /** A folder at or below that of Pulumi.yaml. */
  dir: string;
  stack: string;
  /** Instead of what Pulumi.yaml says. */
  project?: ProjectSettings | undefined;
  /** Where PULUMI_BACKEND_URL and PULUMI_CONFIG_PASSPHRASE(_FILE) are looked up; the process' own by default. */
  env?: NodeJS.ProcessEnv | undefined;
  /** Instead of what the settings file or the state says. */
  secrets?: Promise<Secrets> | undefined;
  /** Told what the caller should know of how the stack is kept. */
  warn?: ((text: string) => void) | undefined;
}

/** What is up to the caller of an operation; the rest the stack knows. */
export type RunOptions = Omit<
  OperationOptions,
  "project" | "stack" | "config" | "secrets" | "backend" | "env"
> & {
  /** Instead of what the settings say. */
  config?: StackConfig | undefined;
};

/** The folder where a project's stacks live when PULUMI_BACKEND_URL and Pulumi.yaml do not say. */
const localBackend = ".pulumi-local";

/** Keeps a project's own folder of stacks out of its repository. */
function ignoreInGit(dir: string): void {
  const file = path.join(dir, ".gitignore");
  if (!fs.existsSync(file)) fs.writeFileSync(file, "*\n");
}

/** The folder where a project's stacks live. */
function backendOf(project: ProjectSettings, env: NodeJS.ProcessEnv): string {
  const url = env.PULUMI_BACKEND_URL || project.backendUrl;
  return url ? backendDir(url) : path.join(project.dir, localBackend);
}

/** The names of a project's stacks, in order. */
export function stacksOf(project: ProjectSettings, env: NodeJS.ProcessEnv): string[] {
  return storedStacks(backendOf(project, env), project.name);
}

const stackName = /^[\w.-]{1,100}$/;

export class OpenStack {
  readonly project: ProjectSettings;
  readonly settings: StackSettings;
  readonly store: StackStore;
  private readonly backend: string;
  private readonly env: NodeJS.ProcessEnv;
  private readonly warn: (text: string) => void;
  private opened: Promise<Secrets> | undefined;

  constructor({ dir, stack, project, env = process.env, secrets, warn = () => {} }: OpenStackOptions) {
    if (!stackName.test(stack))
      throw new Error(`"${stack}" is not a stack name: letters, digits, "-", "_" and "." only`);
    this.env = env;
    this.warn = warn;
    this.opened = secrets;
    this.project = project ?? readProject(dir);
    this.settings = new StackSettings(this.project, stack);
    this.backend = backendOf(this.project, env);
    this.store = new StackStore(this.backend, this.project.name, stack);
  }

  get name(): string {
    return this.store.stack;
  }

  /** Makes the stack, empty. */
  async create(): Promise<void> {
    await this.store.create();
    if (path.basename(this.backend) === localBackend) ignoreInGit(this.backend);
  }

  /** What the stack's secrets are encrypted with: as the settings file or the state says, else with a fresh salt. */
  secrets(): Promise<Secrets> {
    // Another process may have written the state meanwhile, with a salt of its own.
    const opened = this.opened?.then((known) => this.inForce(known)) ?? this.openSecrets();
    this.opened = opened;
    // What cannot be opened now may be opened when the passphrase or the state is another.
    opened.catch(() => {
      if (this.opened === opened) this.opened = undefined;
    });
    return opened;
  }

  private async inForce(known: Secrets): Promise<Secrets> {
    const salt = this.salt();
    return salt && salt !== known.salt ? known.other(salt) : known;
  }

  private async openSecrets(): Promise<Secrets> {
    const salt = this.salt();
    const passphrase = this.passphrase();
    const secrets = await (salt ? openSecrets(passphrase, salt) : createSecrets(passphrase));
    return passphrase ? secrets : this.saying(secrets);
  }

  /** Says, when something is first encrypted, that it is with an empty passphrase. */
  private saying(secrets: Secrets): Secrets {
    let isSaid = false;
    const encrypt = (plaintext: string): string => {
      if (!isSaid) this.warn(emptyPassphrase);
      isSaid = true;
      return secrets.encrypt(plaintext);
    };
    return { ...secrets, encrypt };
  }

  private salt(): string | undefined {
    const provider = this.store.stored()?.secrets_providers;
    if (provider && provider.type !== "passphrase")
      throw new Error(`needs the Pulumi CLI: the secrets provider "${provider.type}" of stack ${this.name}`);
    return this.settings.encryptionSalt ?? saltOf(provider);
  }

  private passphrase(): string {
    const file = this.env.PULUMI_CONFIG_PASSPHRASE_FILE;
    if (this.env.PULUMI_CONFIG_PASSPHRASE === undefined && file) return fs.readFileSync(file, "utf8").trim();
    return this.env.PULUMI_CONFIG_PASSPHRASE ?? "";
  }

  /** The configuration in plain text; the passphrase is only needed when some of it is secret. */
  async config(): Promise<StackConfig> {
    return this.settings.read(this.settings.hasSecrets ? await this.secrets() : undefined);
  }

  /** Carries out an operation. */
  async run({ config, ...options }: RunOptions): Promise<OperationResult> {
    // Most commands run nothing: gRPC and the rest of the engine are loaded by those that do.
    const { runOperation } = await import("./engine.js");
    return runOperation({
      ...options,
      project: this.project,
      stack: this.name,
      config: config ?? (await this.config()),
      secrets: new Seal(() => this.secrets(), this.salt()),
      backend: this.backend,
      env: this.env,
    });
  }

  /** The outputs as stored after the last operation, secrets marked and in plain text. */
  async outputs(): Promise<Values> {
    const stack = (this.store.stored()?.resources ?? []).find(({ type }) => type === stackType);
    if (!stack) return {};
    const sealed = this.store.hasSecrets() && JSON.stringify(stack).includes('"ciphertext"');
    const secrets = sealed ? await this.secrets() : undefined;
    return openResource(stack, () => secrets!).outputs;
  }

  /** The state for `stack import`; with `showSecrets` secrets are in plain text. */
  async export(showSecrets = false): Promise<Export> {
    const exported = this.store.export();
    if (!showSecrets || !this.store.hasSecrets()) return exported;
    const secrets = await this.secrets();
    const plain = JSON.parse(JSON.stringify(exported.deployment), (_key, value) =>
      typeof value?.ciphertext === "string" ? plaintextOf(value, secrets) : value,
    ) as StoredDeployment;
    return { ...exported, deployment: plain };
  }

  /** Replaces the state with an exported one, of this stack or another with the same passphrase. */
  async import(state: unknown, options: { force?: boolean } = {}): Promise<void> {
    const salt = saltOf(readExport(state).secrets_providers);
    const own = await this.secrets();
    const theirs = salt ? await openSecrets(this.passphrase(), salt) : own;
    const release = this.store.lock();
    try {
      await this.store.import(state, { ...own, decrypt: theirs.decrypt }, options);
    } finally {
      release();
    }
  }
}

const emptyPassphrase =
  "the passphrase is empty, so anybody who has the files can read their secrets: set PULUMI_CONFIG_PASSPHRASE or " +
  'PULUMI_CONFIG_PASSPHRASE_FILE. The Pulumi CLI reads them with PULUMI_CONFIG_PASSPHRASE="".';

function plaintextOf({ ciphertext, ...rest }: Values, secrets: Secrets): Values {
  return { ...rest, plaintext: secrets.decrypt(String(ciphertext)) };
}
