// A program in a folder, and an engine that runs it: the local one, or the Pulumi CLI where it is on PATH.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { ending, pulumiVersion, type Run } from "../../local/cli/quickstart/engines";
import { StackStore } from "../../local/engine/backend";
import { hasChanges } from "../../local/engine/display/words";
import type { EngineEvent } from "../../local/engine/events";
import { OpenStack } from "../../local/engine/openStack";
import type { Secrets } from "../../local/engine/secrets";
import { commandHere } from "../commandHere";
import { present } from "../found";
import { startCommand } from "../processes";

const root = path.join(__dirname, "..", "..");

export type EngineKind = "local" | "pulumi";

/** Whether the Pulumi CLI is here; what needs it says so when it is not. */
export const hasPulumi = pulumiVersion() !== undefined;

/** `describe` where the CLI is; elsewhere the suite is counted as skipped, and the reason printed. */
export function describeWithPulumi(name: string, body: () => void): void {
  if (!hasPulumi) console.info(`skipped, there is no Pulumi CLI on PATH: ${name}`);
  (hasPulumi ? describe : describe.skip)(name, body);
}

export interface StackState {
  id: string;
  urn: string;
  type: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  initErrors?: string[];
}

export class Stack {
  /** Once derived: it takes a good part of a second. */
  private secrets: Promise<Secrets> | undefined;

  private constructor(
    readonly kind: EngineKind,
    readonly folder: string,
    readonly env: NodeJS.ProcessEnv,
  ) {}

  /** A stack `dev` of a new program in `folder`, which finds modules in its own or a parent's node_modules. */
  static async create(
    kind: EngineKind,
    folder: string,
    settings: object,
    env: NodeJS.ProcessEnv,
  ): Promise<Stack> {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(
      path.join(folder, "Pulumi.yaml"),
      JSON.stringify({ name: path.basename(folder), ...settings }),
    );
    fs.writeFileSync(
      path.join(folder, "package.json"),
      JSON.stringify({ name: "program", main: "index.js" }),
    );
    const stack = new Stack(kind, folder, {
      ...process.env,
      PULUMI_HOME: path.join(folder, "home"),
      PULUMI_BACKEND_URL: `file://${folder}`,
      PULUMI_CONFIG_PASSPHRASE: "",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
      TENCENTCLOUD_NATIVE_HOME: path.join(folder, "attempts"),
      ...env,
    });
    if (kind === "pulumi") await stack.ok("stack", "init", "dev");
    return stack;
  }

  /** The same stack on another machine, which has the state and a home of its own. */
  elsewhere(home: string): Stack {
    return new Stack(this.kind, this.folder, { ...this.env, HOME: home, PULUMI_HOME: home });
  }

  program(text: string): void {
    fs.writeFileSync(path.join(this.folder, "index.js"), text);
  }

  /** Runs a command in the spelling of the CLI. */
  run(...args: string[]): Promise<Run> {
    if (this.kind === "local")
      return commandHere(["stack", ...args, "--cwd", this.folder, "--stack", "dev"], this.env);
    const { done } = this.start(...args);
    return done;
  }

  start(...args: string[]): { pid: number; done: Promise<Run> } {
    const [verb] = args;
    const { env, folder } = this;
    const named = verb === "stack" && args[1] === "init" ? [] : ["--stack", "dev"];
    const child =
      this.kind === "local"
        ? startCommand(["stack", ...args, "--cwd", folder, "--stack", "dev"], { env, cwd: root })
        : spawn("pulumi", [...args, "--non-interactive", ...named], {
            ...{ cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] },
          });
    return { pid: present(child.pid), done: ending(child) };
  }

  async ok(...args: string[]): Promise<string> {
    const { code, output } = await this.run(...args);
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${output}`);
    return output;
  }

  /** Makes what the program has. */
  up(): Promise<void> {
    return this.carryOut("up", "--yes", "--skip-preview");
  }

  /** Fails when there is anything to do. */
  nothingToDo(): Promise<void> {
    return this.carryOut("preview", "--expect-no-changes");
  }

  destroy(): Promise<void> {
    return this.carryOut("destroy", "--yes", "--skip-preview");
  }

  /** The local engine is the one that the command has, in this process, which need not start. */
  private async carryOut(kind: "up" | "preview" | "destroy", ...flags: string[]): Promise<void> {
    if (this.kind === "pulumi") return void (await this.ok(kind, ...flags));
    const stack = new OpenStack({ dir: this.folder, stack: "dev", env: this.env, secrets: this.secrets });
    if (kind === "up" && !stack.store.exists()) await stack.create();
    this.secrets = stack.secrets();
    const told: string[] = [];
    const onEvent = ({ diagnosticEvent }: EngineEvent): void => {
      if (diagnosticEvent) told.push(diagnosticEvent.message);
    };
    const { result, changes } = await stack.run({ kind, onEvent });
    const isAsExpected = result === "succeeded" && !(kind === "preview" && hasChanges(changes));
    if (!isAsExpected)
      throw new Error(`${kind} ${result} with ${JSON.stringify(changes)}:\n${told.join("\n")}`);
  }

  /** Resources of the cloud in the state, by the last part of their URN. */
  async resources(): Promise<Record<string, StackState>> {
    const ours = (await this.everything()).filter(
      ({ type }) => /tencentcloud-native[:/](?!index:)/.test(type) && !type.startsWith("pulumi:"),
    );
    return Object.fromEntries(ours.map((one) => [present(one.urn.split("::").at(-1)), one]));
  }

  /** What the program exports. */
  async outputs(): Promise<Record<string, unknown>> {
    const stack = (await this.everything()).find(({ type }) => type === "pulumi:pulumi:Stack");
    return stack?.outputs ?? {};
  }

  private async everything(): Promise<StackState[]> {
    if (this.kind === "local") return this.stored();
    const text = await this.ok("stack", "export");
    const { deployment } = JSON.parse(text.slice(text.indexOf("{"))) as {
      deployment: { resources?: StackState[] };
    };
    return deployment.resources ?? [];
  }

  /** The resources where the local engine keeps them, which is sooner than a process that tells them. */
  private stored(): StackState[] {
    const { name } = JSON.parse(fs.readFileSync(path.join(this.folder, "Pulumi.yaml"), "utf8"));
    const store = new StackStore(this.folder, name, "dev");
    return (store.stored()?.resources ?? []) as unknown as StackState[];
  }
}
