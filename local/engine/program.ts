// Starts a Pulumi program as Pulumi's language hosts do: through the SDK's own entry point, told where the monitor
// listens by arguments and environment. What it prints becomes messages; how it ends decides the run.
import type { ChildProcess } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import * as readline from "node:readline";
import { scriptOf, signalChild, startChild } from "./child";
import { resolveFrom } from "./plugins";
import type { Program, ProgramEnd, ProgramOptions } from "./programRun";
import { pythonCommand } from "./pythonProgram";
import type { ProjectSettings } from "./settings";
import type { StackConfig } from "./stackSettings";

/** The SDK's exit code for an error it has already told. */
const alreadyTold = 32;

/** Where a program runs and which file or folder it is. */
export function programOf(project: ProjectSettings): { dir: string; entry: string } {
  if (!project.main) return { dir: project.dir, entry: "." };
  const main = path.resolve(project.dir, project.main);
  if (fs.existsSync(main) && fs.statSync(main).isDirectory()) return { dir: main, entry: "." };
  return { dir: path.dirname(main), entry: `./${path.basename(main)}` };
}

export function startProgram(options: ProgramOptions): Program {
  const { dir, entry } = programOf(options.project);
  const [command, args] = commandOf(options, dir, entry);
  const child = startChild(command, args, {
    cwd: dir,
    env: { ...options.env, ...configEnv(options.config), ...nodeEnv(options) },
  });
  return { end: endOf(child, options), kill: () => signalChild(child, "SIGKILL") };
}

function commandOf(options: ProgramOptions, dir: string, entry: string): [string, string[]] {
  const { name } = options.project.runtime;
  if (name === "nodejs") return [process.execPath, nodeArguments(options, dir, entry)];
  if (name === "python") return pythonCommand(options, dir, entry);
  throw new Error(`needs the Pulumi CLI: programs for the runtime "${name}"`);
}

function nodeArguments(options: ProgramOptions, dir: string, entry: string): string[] {
  const { nodeargs } = options.project.runtime.options;
  return [
    ...(typeof nodeargs === "string" ? nodeargs.split(/\s+/).filter(Boolean) : []),
    ...scriptOf("program"),
    resolveFrom(dir, "@pulumi/pulumi/cmd/run"),
    ...["--monitor", options.address],
    ...["--engine", options.address],
    ...["--organization", "organization"],
    ...["--project", options.project.name],
    ...["--root-directory", options.project.dir],
    ...["--stack", options.stack],
    ...["--pwd", dir],
    ...(options.preview ? ["--dry-run"] : []),
    ...["--parallel", String(options.parallel)],
    entry,
  ];
}

function configEnv(config: StackConfig): NodeJS.ProcessEnv {
  const spelled = Object.entries(config).map(([key, { text }]) => [key.replace(":", ":config:"), text]);
  const secretKeys = Object.keys(config).filter((key) => config[key]?.secret);
  return {
    PULUMI_CONFIG: JSON.stringify(Object.fromEntries(spelled)),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(secretKeys),
  };
}

function nodeEnv({ project, checkTypes }: ProgramOptions): NodeJS.ProcessEnv {
  const { typescript, tsconfig } = project.runtime.options;
  return {
    ...(typescript === false ? {} : { PULUMI_NODEJS_TYPESCRIPT: "true" }),
    ...(checkTypes ? {} : { PULUMI_NODEJS_TRANSPILE_ONLY: "true" }),
    ...(typeof tsconfig === "string"
      ? { PULUMI_NODEJS_TSCONFIG_PATH: checkTypes ? checkedBy(project.dir, tsconfig) : tsconfig }
      : {}),
  };
}

/** The compiler's settings to check types by: those that settings extend which only leave the check out of a run. */
function checkedBy(folder: string, tsconfig: string): string {
  const file = path.resolve(folder, tsconfig);
  const text = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  const extended = /"extends"\s*:\s*"(\.[^"]+)"/.exec(text)?.[1];
  return extended && /"noCheck"\s*:\s*true/.test(text)
    ? path.resolve(path.dirname(file), extended)
    : tsconfig;
}

function endOf(child: ChildProcess, options: ProgramOptions): Promise<ProgramEnd> {
  const lines = (severity: "info" | "info#err") => (text: string) => options.print(severity, text);
  readline.createInterface({ input: child.stdout! }).on("line", lines("info"));
  readline.createInterface({ input: child.stderr! }).on("line", lines("info#err"));
  return new Promise((resolve) => {
    child.on("error", (error) =>
      resolve({ ok: false, message: `could not start the program: ${error.message}` }),
    );
    child.on("close", (code, signal) => {
      if (code === 0) resolve({ ok: true });
      else if (code === alreadyTold) resolve({ ok: false });
      else if (signal) resolve({ ok: false, message: `Program exited unexpectedly: signal ${signal}` });
      else resolve({ ok: false, message: `Program exited with non-zero exit code: ${code}` });
    });
  });
}
