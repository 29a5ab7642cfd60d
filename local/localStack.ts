// Stacks for a test suite: a program (a function of the test, or a folder) on the local engine, with its state in a
// folder of its own. Names and results are those of Pulumi's Automation API; a failed operation throws.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Writable } from "node:stream";
import type { Export } from "./engine/backend";
import { createDisplay, type OperationKind } from "./engine/display";
import { previewDigest } from "./engine/display/json";
import { hasChanges } from "./engine/display/words";
import { OpenStack, type RunOptions } from "./engine/openStack";
import { createSecrets, openSecrets, type Secrets } from "./engine/secrets";
import { fullKey, type StackConfig } from "./engine/stackSettings";
import { saltOf } from "./engine/state";
import { isSecret, withoutSecrets } from "./engine/values";
import { inlineProgram } from "./inlineProgram";
import {
  type ConfigMap,
  type ConfigValue,
  type LocalStackArgs,
  OperationError,
  type OperationOptions,
  type OperationResult,
  type OutputMap,
  type PreviewResult,
  type UpdateSummary,
  type UpResult,
} from "./stackOperations";

/** Deriving a key takes a good part of a second: one salt for all new test stacks of a process, and each other salt once. */
const knownSecrets = new Map<string | undefined, Promise<Secrets>>();

/** What a stack's secrets are encrypted with; without a salt, for one that has none stored yet. */
function secretsOf(salt: string | undefined): Promise<Secrets> {
  const known = knownSecrets.get(salt);
  if (known) return known;
  const made = salt === undefined ? createSecrets("") : openSecrets("", salt);
  knownSecrets.set(salt, made);
  void made.then((secrets) => knownSecrets.set(secrets.salt, made)).catch(() => {});
  return made;
}

export class LocalStack {
  private version = 0;
  private readonly changedConfig: StackConfig = {};

  private constructor(
    private readonly stack: OpenStack,
    private readonly args: LocalStackArgs,
    private readonly stateDir: string,
  ) {}

  /** Makes a stack, empty; nothing runs yet. */
  static async create(args: LocalStackArgs): Promise<LocalStack> {
    if (!args.program && !args.workDir) throw new Error("a stack needs a program or a workDir");
    const stateDir = args.stateDir ?? fs.mkdtempSync(path.join(os.tmpdir(), "local-stack-"));
    const dir = path.resolve(args.workDir ?? ".");
    const settings = {
      dir,
      stack: args.stackName ?? "test",
      ...(args.program
        ? {
            project: {
              dir,
              name: args.projectName ?? "local",
              runtime: { name: "nodejs", options: {} },
              config: {},
              plugins: [],
            },
          }
        : {}),
      env: { ...process.env, ...args.envVars, PULUMI_BACKEND_URL: `file://${stateDir}` },
    };
    const secrets = secretsOf(saltOf(new OpenStack(settings).store.stored()?.secrets_providers));
    const stack = new OpenStack({ ...settings, secrets });
    if (!stack.store.exists()) await stack.create();
    const made = new LocalStack(stack, args, stateDir);
    await made.setAllConfig({ ...args.cloud?.config, ...configMap(args.config ?? {}) });
    return made;
  }

  get name(): string {
    return this.stack.name;
  }

  async preview(options: OperationOptions = {}): Promise<PreviewResult> {
    return this.look("up", options);
  }

  async previewRefresh(options: OperationOptions = {}): Promise<PreviewResult> {
    return this.look("refresh", options);
  }

  async previewDestroy(options: OperationOptions = {}): Promise<PreviewResult> {
    return this.look("destroy", options);
  }

  async up(options: OperationOptions = {}): Promise<UpResult> {
    return { ...(await this.change("up", options)), outputs: await this.outputs() };
  }

  async refresh(options: OperationOptions = {}): Promise<OperationResult> {
    return this.change("refresh", options);
  }

  async destroy(options: OperationOptions = {}): Promise<OperationResult> {
    return this.change("destroy", options);
  }

  /** The stack's outputs after the last operation. */
  async outputs(): Promise<OutputMap> {
    const outputs = Object.entries(await this.stack.outputs());
    return Object.fromEntries(
      outputs.map(([key, value]) => [key, { value: withoutSecrets(value), secret: isSecret(value) }]),
    );
  }

  async exportStack(): Promise<Export> {
    return this.stack.export();
  }

  /** Takes a state in; one of another stack only by `force`: the next `up` deletes what its program does not have. */
  async importStack(state: Export, options: { force?: boolean } = {}): Promise<void> {
    return this.stack.import(state, options);
  }

  /** Takes away the lock of a run that was killed. */
  async cancel(): Promise<void> {
    this.stack.store.cancel();
  }

  async getConfig(key: string): Promise<ConfigValue> {
    const value = (await this.getAllConfig())[fullKey(this.stack.project.name, key)];
    if (!value) throw new Error(`configuration key '${key}' not found for stack '${this.name}'`);
    return value;
  }

  async getAllConfig(): Promise<ConfigMap> {
    const entries = Object.entries(await this.config());
    return Object.fromEntries(entries.map(([key, { text, secret }]) => [key, { value: text, secret }]));
  }

  /** Sets a value for the runs to come; no settings file is written. */
  async setConfig(key: string, value: string | ConfigValue): Promise<void> {
    await this.setAllConfig({ [key]: value });
  }

  async setAllConfig(config: Record<string, string | ConfigValue>): Promise<void> {
    for (const [key, { value, secret = false }] of Object.entries(configMap(config)))
      this.changedConfig[fullKey(this.stack.project.name, key)] = { text: value, secret };
  }

  async removeConfig(key: string): Promise<void> {
    delete this.changedConfig[fullKey(this.stack.project.name, key)];
  }

  /** Removes the state, if it was in a temporary folder; what the stack manages stays where it is. */
  async dispose(): Promise<void> {
    if (this.args.stateDir === undefined) fs.rmSync(this.stateDir, { recursive: true, force: true });
  }

  private async config(): Promise<StackConfig> {
    const own = this.args.program ? {} : await this.stack.config();
    const all = Object.entries({ ...own, ...this.changedConfig });
    return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private async look(kind: Kind, options: OperationOptions): Promise<PreviewResult> {
    const { stdout, progress, changes } = await this.run(kind, true, options);
    return { stdout, stderr: "", changeSummary: changes, steps: previewDigest(progress, 0).steps };
  }

  private async change(kind: Kind, options: OperationOptions): Promise<OperationResult> {
    const { stdout, summary } = await this.run(kind, false, options);
    return { stdout, stderr: "", summary };
  }

  private async run(kind: Kind, preview: boolean, options: OperationOptions) {
    const startTime = new Date();
    const page = new Page(options.onOutput);
    const display = await createDisplay({
      kind,
      preview,
      stack: this.name,
      output: page,
      interactive: false,
      color: false,
      ...(options.diff === undefined ? {} : { diff: options.diff }),
    });
    const config = await this.config();
    const { onEvent, program = this.args.program, expectNoChanges } = options;
    const run: RunOptions = {
      ...engineOptions(options),
      kind,
      previewOnly: preview,
      checkTypes: true,
      config,
      onEvent: (event) => {
        display.on(event);
        onEvent?.(event);
      },
      ...(program ? { program: inlineProgram(program) } : {}),
    };
    const { result, changes } = await this.stack.run(run).finally(() => display.end());
    const summary: UpdateSummary = {
      kind: kind === "up" ? "update" : kind,
      startTime,
      endTime: new Date(),
      message: "",
      environment: {},
      config: await this.getAllConfig(),
      result,
      version: preview ? this.version : ++this.version,
      resourceChanges: changes,
    };
    if (result === "failed") throw new OperationError(`${kind} failed\n${page.text}`, page.text, summary);
    if (expectNoChanges && hasChanges(changes))
      throw new OperationError(`no changes were expected\n${page.text}`, page.text, summary);
    return { stdout: page.text, summary, changes, progress: display.progress };
  }
}

/** The options that the engine understands, in its words. */
function engineOptions(options: OperationOptions): Partial<RunOptions> {
  const { parallel, refresh, continueOnError, showSecrets, targetDependents, excludeDependents, replace } =
    options;
  const given = {
    parallel,
    refresh,
    continueOnError,
    showSecrets,
    targetDependents,
    excludeDependents,
    replace,
    targets: options.target,
    excludes: options.exclude,
    interrupt: options.signal,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

type Kind = Exclude<OperationKind, "import">;

const configMap = (config: Record<string, string | ConfigValue>): ConfigMap =>
  Object.fromEntries(
    Object.entries(config).map(([key, value]) => [key, typeof value === "string" ? { value } : value]),
  );

/** Keeps what is written to it. */
class Page extends Writable {
  text = "";

  constructor(private readonly tell?: (text: string) => void) {
    super();
  }

  override _write(chunk: Buffer, _encoding: string, written: () => void): void {
    this.text += chunk.toString();
    this.tell?.(chunk.toString());
    written();
  }
}
