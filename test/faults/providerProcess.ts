// The provider in a process of its own, which lives through several runs of the engine or is killed in one.
import { type ChildProcess, spawn } from "node:child_process";
import * as readline from "node:readline";
import { type Engine, startEngine } from "../conformance/engine";
import type { HostFolders } from "../conformance/hostFolders";
import { present } from "../found";
import type { HostKind } from "./program";

/** Ends with the process that started it, however that ends. */
const onLeash = "process.stdin.on('end', () => process.exit()).resume().unref(); require(process.argv[1])";

export class ProviderProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** For PULUMI_DEBUG_PROVIDERS. */
    readonly attach: string,
    private readonly output: string[],
    private readonly engine: Engine,
  ) {}

  /** What it printed, and the lines it sent to its engine. */
  get printed(): string[] {
    return [...this.output, ...this.engine.lines.map(({ message }) => message)];
  }

  static async start(
    kind: HostKind,
    folders: Pick<HostFolders, "program" | "plugin">,
    env: NodeJS.ProcessEnv,
  ): Promise<ProviderProcess> {
    const script = require.resolve("@pulumi/pulumi/cmd/dynamic-provider");
    const [command, ...args] =
      kind === "dynamic" ? [process.execPath, "-e", onLeash, script] : [folders.plugin];
    const engine = await startEngine();
    const child = spawn(command, [...args, engine.address], {
      cwd: folders.program,
      env: { ...process.env, ...env },
      stdio: [kind === "dynamic" ? "pipe" : "ignore", "pipe", "pipe"],
    });
    const printed: string[] = [];
    const port = await portOf(child, printed);
    child.once("exit", () => engine.close());
    const name = kind === "dynamic" ? "pulumi-nodejs" : "tencentcloud-native";
    return new ProviderProcess(child, `${name}:${port}`, printed, engine);
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    await ended;
  }
}

function portOf(child: ChildProcess, printed: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the provider ended with ${code}: ${printed.join("\n")}`)));
    readline.createInterface({ input: present(child.stderr) }).on("line", (line) => printed.push(line));
    readline.createInterface({ input: present(child.stdout) }).on("line", (line) => {
      if (/^\d+$/.test(line)) resolve(Number(line));
      else printed.push(line);
    });
  });
}
