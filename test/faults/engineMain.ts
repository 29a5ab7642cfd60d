// Runs a program on a world's stack, told on stdin; exits with 0 when it succeeds.
import { text } from "node:stream/consumers";
import { programOf, type Said } from "./program";
import { openStack, type StackPlace } from "./stack";
import type { Stage } from "./stages";

export interface EngineTask extends StackPlace {
  verb: Stage["verb"];
  said: Said;
  expectNoChanges: boolean;
}

async function main(): Promise<void> {
  const task = JSON.parse(await text(process.stdin)) as EngineTask;
  const stack = await openStack(task);
  const { verb, cwd, host, said, expectNoChanges } = task;
  const program = cwd ? {} : { program: programOf(host, said) };
  const { stdout } = await (verb === "destroy"
    ? stack.destroy()
    : stack[verb]({ ...program, expectNoChanges, ...("declared" in said ? { parallel: 1000 } : {}) }));
  process.stdout.write(stdout);
}

main().then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
