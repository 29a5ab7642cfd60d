// The two engines that can run the example: the local one of this package, or the Pulumi CLI where there is one.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import * as path from "node:path";

export type EngineName = "local" | "pulumi";

export interface Run {
  code: number;
  /** What it printed, without the noise of the command line. */
  output: string;
}

export interface Engine {
  name: EngineName;
  version: string;
  prepare(): Promise<void>;
  run(verb: "preview" | "up" | "refresh" | "destroy"): Promise<Run>;
  setConfig(key: string, value: string): Promise<void>;
  outputs(): Promise<Record<string, unknown>>;
}

/** The command of this package, for Node. */
export const command = path.join(__dirname, "..", "main.js");

/** The version of the Pulumi CLI on PATH, if there is one. */
export function pulumiVersion(): string | undefined {
  const found = spawnSync("pulumi", ["version"], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** What a process has printed, once it has ended. */
export function ending(child: ChildProcess): Promise<Run> {
  return new Promise((resolve, reject) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        output += chunk;
      });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function execute(file: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  return ending(spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] }));
}

async function ok(run: Promise<Run>, what: string): Promise<Run> {
  const result = await run;
  if (result.code !== 0) throw new Error(`${what} ended with ${result.code}:\n${result.output}`);
  return result;
}

/** The engine in this package: nothing to install. */
export function localEngine(cwd: string, env: NodeJS.ProcessEnv, version: string): Engine {
  const stack = (...args: string[]): Promise<Run> =>
    execute(process.execPath, [command, "stack", ...args, "--cwd", cwd, "--stack", "dev"], cwd, env);
  return {
    name: "local",
    version,
    prepare: async () => {},
    run: (verb) => stack(verb, ...(verb === "preview" ? ["--diff"] : ["--yes", "--skip-preview"])),
    setConfig: async (key, value) => {
      await ok(stack("config", "set", key, value), "config set");
    },
    outputs: async () => JSON.parse((await ok(stack("outputs", "--json"), "outputs")).output),
  };
}

/** The Pulumi CLI, with a state folder of its own beside the example. */
export function pulumiEngine(cwd: string, env: NodeJS.ProcessEnv, version: string): Engine {
  const home = path.join(cwd, "..", "pulumi-home");
  const surroundings = {
    ...env,
    PULUMI_HOME: home,
    PULUMI_BACKEND_URL: `file://${cwd}`,
    PULUMI_CONFIG_PASSPHRASE: "",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
  };
  const pulumi = (...args: string[]): Promise<Run> =>
    execute("pulumi", [...args, "--non-interactive", "--stack", "dev"], cwd, surroundings);
  return {
    name: "pulumi",
    version,
    prepare: async () => {
      await ok(
        execute("pulumi", ["stack", "init", "dev", "--non-interactive"], cwd, surroundings),
        "stack init",
      );
    },
    run: (verb) => pulumi(verb, ...(verb === "preview" ? ["--diff"] : ["--yes", "--skip-preview"])),
    setConfig: async (key, value) => {
      await ok(pulumi("config", "set", key, value), "config set");
    },
    outputs: async () => JSON.parse((await ok(pulumi("stack", "output", "--json"), "stack output")).output),
  };
}
