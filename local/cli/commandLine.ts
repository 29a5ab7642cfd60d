// The commands of `tencentcloud-native`: a local cloud and local stacks. A group of subcommands is loaded when it is asked for, so
// that each command starts with what it needs.
import { Command } from "commander";
import { version } from "../../package.json";
import { ExitCode } from "./exitCode";

type Register = (program: Command) => void;

const groups: Record<string, () => Promise<Register>> = {
  new: async () => (await import("./newProject.js")).registerNew,
  cloud: async () => (await import("./cloud.js")).registerCloud,
  stack: async () => (await import("./stack.js")).registerStack,
  import: async () => (await import("./stack.js")).registerStack,
  leftovers: async () => (await import("./leftovers/leftovers.js")).registerLeftovers,
  reconcile: async () => (await import("./reconcile/reconcile.js")).registerReconcile,
  prove: async () => (await import("./prove.js")).registerProve,
  quickstart: async () => (await import("./quickstart/quickstart.js")).registerQuickstart,
};

/** The group that is named, or all of them. */
export async function commandLine(group = ""): Promise<Command> {
  const program = new Command("tencentcloud-native")
    .description(
      "A local Tencent Cloud and a small local Pulumi engine: try, test and learn without an account.",
    )
    .version(version);
  const asked = groups[group];
  const wanted = new Set(await Promise.all((asked ? [asked] : Object.values(groups)).map((load) => load())));
  for (const register of wanted) register(program);
  return program;
}

/** Runs what a process was started with; answers the code that it ends with, and has told why where it failed. */
export async function runCommand(argv: string[]): Promise<number> {
  try {
    await (await commandLine(argv[2])).parseAsync(argv);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isDefect = [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
    const said = isDefect ? `tencentcloud-native itself failed (${message}); please report it` : message;
    if (said) process.stderr.write(`error: ${said}\n`);
    return error instanceof ExitCode ? error.code : 1;
  }
}
