#!/usr/bin/env node
// The command `tencentcloud-native`: a local cloud and local stacks. A group of subcommands is loaded when it is asked for,
// so that each command starts with what it needs; when it is over, the process ends, whatever is still open.
import "../engine/processes/keepCompiled";
import { Command } from "commander";
import { version } from "../../package.json";
import { ExitCode } from "./exitCode";
import { flushed, watchReaders } from "./output";

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

async function main(argv: string[]): Promise<void> {
  const program = new Command("tencentcloud-native")
    .description(
      "A local Tencent Cloud and a small local Pulumi engine: try, test and learn without an account.",
    )
    .version(version);
  const asked = groups[argv[2] ?? ""];
  const wanted = new Set(await Promise.all((asked ? [asked] : Object.values(groups)).map((load) => load())));
  for (const register of wanted) register(program);
  await program.parseAsync(argv);
}

watchReaders();
main(process.argv)
  .catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const isDefect = [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
    const said = isDefect ? `tencentcloud-native itself failed (${message}); please report it` : message;
    if (said) process.stderr.write(`error: ${said}\n`);
    process.exitCode = error instanceof ExitCode ? error.code : 1;
  })
  .finally(flushed)
  .finally(() => process.exit());
