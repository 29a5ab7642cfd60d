// The Pulumi CLI in a process group of its own. A signal that is sent to a whole group (Ctrl-C, a job that is cancelled) is answered by
// this process, which passes it on once: of two signals the CLI takes the second for the word to stop at once.
import { spawn } from "node:child_process";
import type { PulumiCommand } from "@pulumi/pulumi/automation";

type Tell = (text: string) => void;

interface Result {
  stdout: string;
  stderr: string;
  code: number;
}

/** What the Automation API asks of a command and answers for it, and its types leave out. */
interface Runner {
  run(
    args: string[],
    cwd: string,
    env: Record<string, string>,
    onOutput?: Tell,
    onError?: Tell,
    interrupt?: AbortSignal,
  ): Promise<Result>;
}
interface Results {
  CommandResult: new (stdout: string, stderr: string, code: number) => Result;
  createCommandError(result: Result): Error;
}

/** A command to open workspaces with; `kill` makes what it runs stop at once. Its errors are what the CLI said. */
export async function pulumiCommand(
  kill: () => AbortSignal | undefined = () => undefined,
): Promise<PulumiCommand> {
  const automation = await import("@pulumi/pulumi/automation/index.js");
  const { CommandResult, createCommandError } = automation as unknown as Results;
  const command = await automation.PulumiCommand.get();
  const run: Runner["run"] = async (args, cwd, env, onOutput, onError, interrupt) => {
    const all = args.includes("--non-interactive") ? args : [...args, "--non-interactive"];
    const more = { ...env, PULUMI_AUTOMATION_API: "true" };
    const { stdout, stderr, code } = await apart(command.command, all, cwd, more, {
      ...{ onOutput, onError },
      signals: [interrupt, kill()],
    });
    const result = new CommandResult(stdout, stderr, code);
    if (code === 0) return result;
    const message = wordsOf(result) || `pulumi ${args[0]} ended with code ${code}`;
    throw Object.assign(createCommandError(result), { message });
  };
  return Object.create(command, { run: { value: run } }) as PulumiCommand;
}

/** What the CLI said to people: its errors, or else the end of what it printed. */
const wordsOf = ({ stderr, stdout }: Result): string =>
  (stderr.trim() || stdout.trim().split("\n").slice(-12).join("\n")).replace(/^error: /gm, "");

interface Heard {
  onOutput: Tell | undefined;
  onError: Tell | undefined;
  /** Each sends one SIGINT. */
  signals: (AbortSignal | undefined)[];
}

async function apart(
  file: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  { onOutput, onError, signals }: Heard,
): Promise<Result> {
  const child = spawn(file, args, {
    ...{ cwd, env: { ...process.env, ...env }, detached: true, windowsHide: true },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  for (const [name, tell] of [
    ["stdout", onOutput],
    ["stderr", onError],
  ] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
      tell?.(text);
    });
  const interrupt = () => void child.kill("SIGINT");
  const end = () => void child.kill("SIGTERM");
  const over = new AbortController();
  for (const signal of signals)
    if (signal?.aborted) interrupt();
    else signal?.addEventListener("abort", interrupt, { signal: over.signal });
  process.on("exit", end);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject).once("close", resolve);
    });
    return { ...said, code: code ?? -2 };
  } finally {
    over.abort();
    process.off("exit", end);
  }
}
