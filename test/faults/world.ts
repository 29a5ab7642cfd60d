// One world of a sweep: a cloud with its data, a stack with its state, a provider. It is copied from a snapshot, so that every
// fault meets the same beginning.
import * as fs from "node:fs";
import * as path from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import type { LocalStack, OperationError } from "../../local";
import { type LocalCloud, startCloud } from "../../local/cloud";
import type { Export } from "../../local/engine/backend";
import type { OperationOptions } from "../../local/stackOperations";
import { CloudControl } from "../cloudControl";
import type { HostFolders } from "../conformance/hostFolders";
import { EngineProcess } from "./engineProcess";
import { exampleProgram, type HostKind, type Said } from "./program";
import { ProviderProcess } from "./providerProcess";
import { openStack, planted, type StackPlace } from "./stack";
import type { Stage } from "./stages";

export interface Run {
  ok: boolean;
  output: string;
}

export interface WorldOptions {
  /** The folder of a program of the user's own. */
  cwd?: string | undefined;
  /** The provider has temporary keys of a role. */
  byRole?: boolean | undefined;
  /** How long an operation of a resource may take; the usual, when undefined. */
  patience?: string | undefined;
  /** Only processes of their own run engines, at first. */
  apart?: true;
}

/** The key of an account that has no stack. */
export const otherAccount = { other: "other" };

const clock = { kind: "scaled", factor: 3600 } as const;

export class World {
  cloud!: LocalCloud;
  provider!: ProviderProcess;
  private stack!: LocalStack;
  /** Everything that was shown or written down, to look for secrets in. */
  readonly seen: string[] = [];
  /** Processes of an engine that was killed, which should end by themselves. */
  readonly left: number[] = [];
  private readonly providers: ProviderProcess[] = [];
  private crashed: Promise<void> | undefined;
  /** What the home of its user is called. */
  private home = "home";

  private constructor(
    readonly dir: string,
    readonly host: HostKind,
    private readonly folders: HostFolders,
    private readonly options: WorldOptions,
  ) {}

  /** Opens a world in a folder: new, or as a snapshot left it. */
  static async open(
    dir: string,
    host: HostKind,
    folders: HostFolders,
    options: WorldOptions = {},
  ): Promise<World> {
    const world = new World(dir, host, folders, options);
    for (const name of ["state", "home"]) fs.mkdirSync(path.join(dir, name), { recursive: true });
    await world.startCloud(0);
    try {
      world.moveState();
      if (!options.apart) await world.startProvider();
    } catch (error) {
      await world.close();
      throw error;
    }
    return world;
  }

  /** The state of a plugin has the address of its cloud; a copy has another cloud. */
  private moveState(): void {
    for (const file of [this.dir, path.join(this.dir, "namesake")].flatMap((dir) =>
      filesIn(path.join(dir, "state")),
    )) {
      const text = fs.readFileSync(file, "utf8");
      fs.writeFileSync(file, text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, this.cloud.url));
    }
  }

  private async startCloud(port: number): Promise<void> {
    this.cloud = await startCloud({
      port,
      clock,
      dataDir: path.join(this.dir, "cloud"),
      secrets: { [planted.secretId]: planted.secretKey, ...otherAccount },
      rateLimit: false,
      crash: () => {
        this.crashed ??= this.restartCloud();
      },
    });
  }

  /** What a kill of the cloud and a new start on its data come to: connections break, memory is lost, the disk stays. */
  private async restartCloud(): Promise<void> {
    const { port } = this.cloud;
    await this.cloud.close();
    await this.startCloud(port);
    this.crashed = undefined;
  }

  get env(): Record<string, string> {
    return {
      HOME: path.join(this.dir, this.home),
      TENCENTCLOUD_METADATA_URL: this.cloud.url,
      TENCENTCLOUD_LOG: "debug",
    };
  }

  /** A new provider process, and a stack that talks to it. */
  async startProvider(): Promise<void> {
    const { cwd } = this.options;
    const folders = { ...this.folders, ...(cwd ? { program: cwd } : {}) };
    this.provider = await ProviderProcess.start(this.host, folders, this.env);
    this.providers.push(this.provider);
    this.stack = await openStack({ ...this.place(), attach: this.provider.attach });
  }

  /** Where its stack is, for this process or another. */
  private place(): StackPlace {
    const { dir, host, folders, env } = this;
    const { cwd, byRole = false } = this.options;
    return { dir, host, folders, cwd, byRole, env, url: this.cloud.url };
  }

  /** The next provider is on another machine. */
  wipeHome(): void {
    fs.rmSync(path.join(this.dir, this.home), { recursive: true, force: true });
    this.home = "another-home";
    fs.mkdirSync(path.join(this.dir, this.home));
  }

  /** Runs a stage in a process of its own, which starts its own provider, and can be killed with it. */
  apart({ verb, settings }: Stage, expectNoChanges = false): EngineProcess {
    return new EngineProcess({ ...this.place(), verb, said: settings, expectNoChanges });
  }

  /** The same for any program, of this stack or of one of the same name that has its state in another folder. */
  apartWith(verb: Stage["verb"], said: Said, dir = this.dir): EngineProcess {
    return new EngineProcess({ ...this.place(), dir, verb, said, expectNoChanges: false });
  }

  /** Runs a stage once; a failure is an answer. */
  async run(stage: Stage, expectNoChanges = false): Promise<Run> {
    const { cwd, byRole, patience } = this.options;
    // Functions of the dynamic host run in the program: it has the environment of its process, and a role is found there.
    if (this.host === "dynamic" && byRole && !cwd) return this.runApart(stage, expectNoChanges);
    const { verb, settings } = stage;
    const program = cwd ? undefined : exampleProgram(this.host, { ...settings, patience });
    return this.runProgram(verb, program, { expectNoChanges });
  }

  private async runApart(stage: Stage, expectNoChanges: boolean): Promise<Run> {
    const engine = this.apart(stage, expectNoChanges);
    const { ok } = await engine.ended;
    this.seen.push(engine.output);
    await this.crashed;
    return { ok, output: engine.output };
  }

  async runProgram(
    verb: Stage["verb"],
    program: PulumiFn | undefined,
    flags: Pick<OperationOptions, "expectNoChanges" | "continueOnError"> = {},
    again = true,
  ): Promise<Run> {
    const events: string[] = [];
    const options = { onEvent: (event: object) => events.push(JSON.stringify(event)), ...flags };
    const run = await (verb === "destroy"
      ? this.stack.destroy(options)
      : this.stack[verb]({ ...options, ...(program ? { program } : {}) })
    ).then(
      ({ stdout }): Run => ({ ok: true, output: stdout }),
      (error: OperationError): Run => ({ ok: false, output: `${error.message}\n${error.stdout ?? ""}` }),
    );
    this.seen.push(run.output, ...events);
    await this.crashed;
    // A process with hundreds of engines meets a port again that gRPC still remembers as dead; nothing ran then.
    if (/No connection established\. Last error: null/.test(run.output) && again)
      return this.runProgram(verb, program, flags, false);
    return run;
  }

  /** Carries on where another engine was killed: its lock is taken away, its state opened. */
  async takeOver(): Promise<void> {
    this.stack = await openStack({ ...this.place(), attach: this.provider.attach });
    await this.stack.cancel();
  }

  /** Its control surface, also while the cloud starts again. */
  get control(): CloudControl {
    return new CloudControl(this.cloud.url, async () => this.crashed);
  }

  /** How many of the processes left are there still, once they had time to notice. */
  async stillAlive(): Promise<number> {
    const alive = () => this.left.filter(isAlive).length;
    for (let looks = 0; looks < 600 && alive() > 0; looks++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return alive();
  }

  /** What the engine has written down, pending creates among it. */
  async exported(): Promise<Export> {
    return this.stack.exportStack();
  }

  /** Ids by the names of resources, of the stack that has its state in a folder. */
  async idsIn(dir: string): Promise<Map<string, string>> {
    const stack = await openStack({ ...this.place(), dir });
    const { resources = [] } = (await stack.exportStack()).deployment;
    return new Map(resources.map(({ urn, id }) => [String(urn).split("::").at(-1) ?? "", String(id)]));
  }

  /** How many resources of the cloud the stack knows. */
  async known(): Promise<number> {
    const { deployment } = await this.stack.exportStack();
    return (deployment.resources ?? []).filter(({ custom, type }) => custom && !/^pulumi:/.test(String(type)))
      .length;
  }

  /** The private keys that the cloud made up, with the planted secrets. */
  async secrets(): Promise<string[]> {
    const outputs = await this.stack.outputs();
    const key = String(outputs.privateKey?.value ?? "").split("\n")[1];
    return [planted.secretKey, ...(key ? [key] : [])];
  }

  /** All that was shown, logged or stored, by where: outputs, the provider's lines, the journal, the state, what is remembered. */
  everythingWritten(): [where: string, text: string][] {
    const dirs = ["state", "home", path.join("cloud", "journal.ndjson")];
    const files = dirs.flatMap((name) => filesIn(path.join(this.dir, name)));
    return [
      ["the output", this.seen.join("\n")],
      ["the provider's log", this.providers.flatMap(({ printed }) => printed).join("\n")],
      ...files.map((file): [string, string] => [
        path.relative(this.dir, file),
        fs.readFileSync(file, "utf8"),
      ]),
    ];
  }

  /** Copies the cloud's data and the stack's state. */
  snapshot(to: string): void {
    fs.cpSync(this.dir, to, { recursive: true, filter: (file) => path.basename(file) !== "lock" });
  }

  async close(): Promise<void> {
    for (const provider of this.providers) await provider.end("SIGKILL");
    await this.crashed;
    await this.cloud.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

function filesIn(file: string): string[] {
  if (!fs.existsSync(file)) return [];
  if (!fs.statSync(file).isDirectory()) return [file];
  return fs.readdirSync(file).flatMap((name) => filesIn(path.join(file, name)));
}
