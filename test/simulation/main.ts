// `npm run simulate -- --lives N --seed N [--path P]`: lives random lives; a failing one is shrunk and printed with what
// replays it.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { live } from "./life";
import { anyLife } from "./lives";

async function main(): Promise<void> {
  const text = { type: "string" as const };
  const { values } = parseArgs({ options: { lives: text, seed: text, path: text } });
  const numRuns = Number(values.lives ?? 1000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  process.stdout.write(`${numRuns} lives with seed ${seed}\n`);
  const result = await fc.check(
    fc.asyncProperty(anyLife, async (life) => {
      await live(life);
    }),
    { numRuns, seed, ...(values.path ? { path: values.path } : {}) },
  );
  process.stdout.write(`${result.numRuns} lived\n`);
  if (!result.failed) return;
  process.stdout.write(`${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}\n`);
  process.exitCode = 1;
}

void main();
