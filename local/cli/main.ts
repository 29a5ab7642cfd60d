#!/usr/bin/env node
// The command `tencentcloud-native`: a local cloud and local stacks. Each group of subcommands registers itself.
import { Command } from "commander";
import { version } from "../../package.json";
import { registerCloud } from "./cloud";
import { ExitCode } from "./exitCode";
import { registerQuickstart } from "./quickstart/quickstart";
import { registerStack } from "./stack";

async function main(argv: string[]): Promise<void> {
  const program = new Command("tencentcloud-native")
    .description(
      "A local Tencent Cloud and a small local Pulumi engine: try, test and learn without an account.",
    )
    .version(version);
  registerCloud(program);
  registerStack(program);
  registerQuickstart(program);
  await program.parseAsync(argv);
}

main(process.argv).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  if (message) process.stderr.write(`error: ${message}\n`);
  process.exitCode = error instanceof ExitCode ? error.code : 1;
});
