// Runs one stage of a world's life, told on stdin; exits with 0 when it succeeds.
import { text } from "node:stream/consumers";
import { exampleProgram, type Settings } from "./program";
import { openStack, type StackPlace } from "./stack";
import type { Stage } from "./stages";

export interface EngineTask extends StackPlace {
  verb: Stage["verb"];
  settings: Settings;
  expectNoChanges: boolean;
}

async function main(): Promise<void> {
  const task = JSON.parse(await text(process.stdin)) as EngineTask;
  const stack = await openStack(task);
  const { verb, cwd, host, settings, expectNoChanges } = task;
  const program = cwd ? {} : { program: exampleProgram(host, settings) };
  const { stdout } = await (verb === "destroy"
    ? stack.destroy()
    : stack[verb]({ ...program, expectNoChanges }));
  process.stdout.write(stdout);
}

main().then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
