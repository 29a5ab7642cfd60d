#!/usr/bin/env node
// The command `tencentcloud-native`: a local cloud and local stacks. Each group of subcommands registers itself.
import { Command } from "commander";
import { version } from "../../package.json";
import { registerCloud } from "./cloud";

async function main(argv: string[]): Promise<void> {
  const program = new Command("tencentcloud-native")
    .description(
      "A local Tencent Cloud and a small local Pulumi engine: try, test and learn without an account.",
    )
    .version(version);
  registerCloud(program);
  await program.parseAsync(argv);
}

main(process.argv).catch((error: unknown) => {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
