// Runs one stage of a world's life, told on stdin; exits with 0 when it succeeds.
import { text } from "node:stream/consumers";
import { exampleProgram, type Settings } from "./program";
import { openStack, type StackPlace } from "./stack";
import type { Stage } from "./stages";

export interface EngineTask extends StackPlace {
  verb: Stage["verb"];
  settings: Settings;
}

async function main(): Promise<void> {
  const task = JSON.parse(await text(process.stdin)) as EngineTask;
  const stack = await openStack(task);
  const program = task.cwd ? {} : { program: exampleProgram(task.host, task.settings) };
  const { stdout } = await (task.verb === "destroy" ? stack.destroy() : stack[task.verb](program));
  process.stdout.write(stdout);
}

main().then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
